// A need, a transfer or a member of the pool as a message of EDXL-RM: pure, over what the session
// hands in.
#pragma once

#include "core/domain/municipality.h"
#include "core/session/messages.h"

#include <functional>

namespace samvirke {

struct MessageMaterial {
    QString office;
    bool exercise = false;
    QDateTime now;
    std::optional<Need> need; ///< also of the transfer
    std::optional<Transfer> transfer;
    std::optional<PoolMember> member;
    QList<MessageRecord> thread; ///< what was exchanged about it, oldest first
    std::function<const Municipality*(const QString&)> municipality; ///< by number
};

/// All kinds that can ever be said about such a thing, in the standard's order.
QList<MessageChoice> choicesFor(const MessageMaterial& about);

/// Why this cannot be said now; empty when it can.
Text whyNot(const MessageMaterial& about, MessageKind kind, const MessageWish& wish);

Result<ResourceMessage> makeMessage(
    const MessageMaterial& about, MessageKind kind, const MessageWish& wish);

/// What a message says, line by line.
QList<Text> wordsOfMessage(const ResourceMessage& message);

/// "2 × Nurse · Trondheim (5001) · 8.–21.3.2021"
Text wordsOfItem(const MessageItem& item);

/// Who speaks: the sender, or who else is named first.
QString senderOf(const ResourceMessage& message);

/// The newest of a thread that is of one of the kinds; null when there is none.
const MessageRecord* newest(const QList<MessageRecord>& thread, const QList<MessageKind>& kinds);

/// The kind that an answer of this kind answers, the likeliest first; empty for no answer.
QList<MessageKind> answeredBy(MessageKind kind);

} // namespace samvirke
