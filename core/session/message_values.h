// Needs and members of the pool out of the items of a message: exact where the message speaks in
// our lists, by the words where it is somebody else's.
#pragma once

#include "core/domain/municipality.h"
#include "core/session/messages.h"

namespace samvirke {

struct FromItem {
    QList<MessageLack> lacks;
    QList<Text> remarks;
};

/// Changes `need` by what the item says.
FromItem needFrom(const ResourceMessage& message, const MessageItem& item,
    const Reference& reference, const MessageHelp& help, QDate today, Need& need);
FromItem memberFrom(const ResourceMessage& message, const MessageItem& item,
    const Reference& reference, const MessageHelp& help, QDate today, PoolMember& member);

int headsOf(const MessageItem& item); ///< 0 when it does not say
QString professionOf(const MessageItem& item); ///< code; empty when it is not clear
QDate firstDayOf(const MessageItem& item);
QDate lastDayOf(const MessageItem& item);

/// The one who lends: municipality number or name; empty when the message does not say.
QString ownerOf(
    const ResourceMessage& message, const MessageItem& item, const Reference& reference);

/// The municipality of a place or name in a message; empty when it is none or not clear.
QString municipalityOf(const QString& said, const Reference& reference);

} // namespace samvirke
