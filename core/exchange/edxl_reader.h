// Reads a message of EDXL-RM 1.0, bare or in an EDXL-DE envelope. Generous where it does no harm
// (either of the standard's two namespaces, any order, a Z for the offset), strict where a wrong
// message would be believed. Whatever the file does, reading ends soon: no document type, so no
// entities, a limit on size, depth and number of elements.
#pragma once

#include "core/base/result.h"
#include "core/domain/resource_message.h"

namespace samvirke::edxl {

constexpr qint64 largestFile = 5 * 1024 * 1024; ///< bytes

struct ReadMessage {
    ResourceMessage message;
    bool exercise = false; ///< the message or its envelope says so
    QList<Text> warnings; ///< what was passed over or read in spite of the standard
    QByteArray hash; ///< SHA-256 of the bytes, hexadecimal

    bool operator==(const ReadMessage&) const = default;
};

/// `file`: its name, for what is said of it. An error says the file, the line and the element, and
/// what to do.
Result<ReadMessage> readMessage(const QByteArray& bytes, const QString& file);
Result<ReadMessage> readMessageFile(const QString& path);

} // namespace samvirke::edxl
