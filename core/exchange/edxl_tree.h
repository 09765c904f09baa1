// An XML file as a small tree, within limits, for the reader of messages.
#pragma once

#include "core/base/result.h"
#include "core/domain/resource_message.h"

namespace samvirke::edxl {

struct Node {
    QString space; ///< namespace
    QString name; ///< without prefix
    QString text; ///< all of its own texts together
    qint64 line = 0;
    QList<ForeignContent::Attribute> attributes;
    QList<Node> children;
    QList<ForeignContent> texts; ///< by the child they stand before; only where there are children

    const Node* child(const char* called) const; ///< the first one; null when there is none
};

/// Fails for what is no XML, has a document type, or is larger, deeper or fuller than any message.
Result<Node> readTree(const QByteArray& bytes, const QString& file);

/// The element as it came, for what another standard says.
ForeignContent foreign(const Node& node);

/// "melding.xml, line 12, <SentDateTime>: …"
Text at(const QString& file, qint64 line, const QString& element, const Text& what);

} // namespace samvirke::edxl
