// Messages of EDXL-RM as an office sees them: what may be said about a need or a transfer, what a
// file that came in asks for, and what it would change here.
#pragma once

#include "core/base/result.h"
#include "core/domain/need.h"
#include "core/domain/pool.h"
#include "core/domain/resource_message.h"
#include "core/domain/transfer.h"

namespace samvirke {

/// What a message is about: one of the three.
struct MessageSubject {
    Id need;
    Id transfer;
    Id member;

    bool operator==(const MessageSubject&) const = default;
};

/// A kind of message, and whether it can be said now.
struct MessageChoice {
    MessageKind kind = MessageKind::RequestResource;
    bool possible = false;
    Text whyNot;
};

/// What the person adds to it.
struct MessageWish {
    QString answers; ///< id of the message that is answered; by itself the newest that fits
    QDate until; ///< the last day that an extension asks for
};

struct MessageDraft {
    ResourceMessage message;
    QList<Text> says; ///< line by line, in words
    MessageSubject about;
    bool exercise = false;
};

/// What the reader of a message must add before it can be taken in.
enum class MessageLack { Municipality, Profession, Owner, Subject };

struct MessageHelp {
    QString municipality; ///< number
    QString profession; ///< code
    QString owner; ///< municipality number or name
    Id need; ///< what the message is about, where it does not say so itself
    Id transfer;
};

/// One thing that would change.
struct MessageEffect {
    enum class Kind {
        NewNeed,
        ChangedNeed,
        WithdrawnNeed,
        NewMember,
        ChangedMember,
        NewTransfer,
        ChangedTransfer,
        Log,
        Nothing,
    };
    Kind kind = Kind::Nothing;
    Text text; ///< in words
    QString item; ///< of the message
    Need need; ///< as it would be
    PoolMember member;
    Transfer transfer;
    QList<TransferState> steps; ///< of the transfer, in order
    RefusalReason refusal = RefusalReason::NotGiven;
};

struct MessagePreview {
    QString path;
    QString fileName;
    ResourceMessage message;
    QString sender;
    QString hash;
    bool known = false; ///< the same file was taken in before: nothing changes
    bool exercise = false;
    QList<Text> says; ///< what the message says, line by line
    QList<MessageEffect> effects;
    QList<Text> remarks; ///< what was passed over or taken for granted
    QList<MessageLack> lacks; ///< nothing can be written before these are given
    QList<Text> lackTexts; ///< beside them
    MessageHelp help; ///< that it was made with
    MessageSubject about;

    bool changesSomething() const;
};

struct MessageOutcome {
    Id record;
    QList<Id> needs;
    QList<Id> transfers;
    QList<Id> members;
    bool changed = false;
};

} // namespace samvirke
