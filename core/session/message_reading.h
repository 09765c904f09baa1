// What a message that came in would change here. Nothing is written: the session writes the effects
// once a person has seen them.
#pragma once

#include "core/domain/municipality.h"
#include "core/exchange/edxl_reader.h"
#include "core/session/messages.h"

#include <functional>

namespace samvirke {

/// What the case file knows already.
struct MessageSurroundings {
    const Reference* reference = nullptr;
    bool exercise = false; ///< the case file is one
    QDate today;
    QList<MessageRecord> records; ///< oldest first
    QList<Need> needs;
    QList<Transfer> transfers;
    QList<PoolMember> members;
    std::function<QString(const QString&)> ownerName;
};

/// Fails for what must not be taken in: exercise traffic in an office's own file, a requisition of
/// what nobody has agreed to, a reference to an item that is not there.
Result<MessagePreview> effectsOf(const edxl::ReadMessage& read, const QString& fileName,
    const MessageSurroundings& around, const MessageHelp& help);

} // namespace samvirke
