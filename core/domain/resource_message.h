// A message about people or equipment between offices, in the shape of OASIS EDXL-RM 1.0 (the
// sixteen kinds of "Resource Messaging"): plain values, without the file format's syntax. What the
// standard borrows from others (addresses, parties, geometry) is kept as it came.
#pragma once

#include "core/base/ids.h"
#include "core/domain/words.h"

#include <QDateTime>
#include <QStringList>

namespace samvirke {

/// The code of a kind is the standard's own name of it.
enum class MessageKind {
    RequestResource,
    ResponseToRequestResource,
    RequisitionResource,
    CommitResource,
    RequestInformation,
    ResponseToRequestInformation,
    OfferUnsolicitedResource,
    ReleaseResource,
    RequestReturn,
    ResponseToRequestReturn,
    RequestQuote,
    ResponseToRequestQuote,
    RequestResourceDeploymentStatus,
    ReportResourceDeploymentStatus,
    RequestExtendedDeploymentDuration,
    ResponseToRequestExtendedDeploymentDuration,
};
template <> const QList<Word<MessageKind>>& words();

enum class MessageAnswer { Accept, Decline, Provisional };
template <> const QList<Word<MessageAnswer>>& words();

enum class MessageDirection { Incoming, Outgoing };
template <> const QList<Word<MessageDirection>>& words();

enum class RecallKind { Update, Cancel };

enum class MessageRole { Sender, Requester, SubjectMatterExpert, Approver, RespondingOrg, Owner };

enum class ScheduleKind {
    RequestedArrival,
    EstimatedArrival,
    ActualArrival,
    RequestedDeparture,
    EstimatedDeparture,
    ActualDeparture,
    RequestedReturnDeparture,
    EstimatedReturnDeparture,
    ActualReturnDeparture,
    RequestedReturnArrival,
    EstimatedReturnArrival,
    ActualReturnArrival,
    BeginAvailable,
    EndAvailable,
    Committed,
    Current,
    ReportTo,
    Route,
};

/// What another standard says inside a message: an element, or a text when it has no name.
struct ForeignContent {
    struct Attribute {
        QString space;
        QString name;
        QString value;

        bool operator==(const Attribute&) const = default;
    };
    QString space; ///< namespace
    QString name;
    QString text; ///< of a text
    QList<Attribute> attributes;
    QList<ForeignContent> children;

    bool isEmpty() const { return name.isEmpty() && text.isEmpty(); }
    bool operator==(const ForeignContent& other) const;
};

/// Words out of a list that a URN names.
struct ListedWords {
    QString list;
    QStringList values;

    bool operator==(const ListedWords&) const = default;
};

struct MessagePlace {
    QString description;
    ForeignContent address;
    ForeignContent area;

    bool operator==(const MessagePlace&) const = default;
};

struct MessageContact {
    struct Radio {
        ListedWords type;
        QString channel;

        bool operator==(const Radio&) const = default;
    };
    QString description;
    std::optional<MessageRole> role;
    QList<Radio> radios;
    std::optional<MessagePlace> place;
    ForeignContent party;

    bool operator==(const MessageContact&) const = default;
};

/// Either texts or an amount, never both.
struct MessageQuantity {
    QStringList texts;
    std::optional<double> amount; ///< zero or more
    std::optional<ListedWords> unit; ///< of the amount

    bool operator==(const MessageQuantity&) const = default;
};

struct MessageItem {
    struct Answer {
        QString precedingItem; ///< an item of the message that is answered
        MessageAnswer answer = MessageAnswer::Accept;
        std::optional<ListedWords> code;
        QString reason;

        bool operator==(const Answer&) const = default;
    };
    struct Owner {
        QString owner;
        QString jurisdiction;
        QString homeDispatch;
        QString homeUnit;

        bool operator==(const Owner&) const = default;
    };
    struct Status {
        QDateTime inventoryAt;
        std::optional<ListedWords> deployment;
        QString availability;

        bool operator==(const Status&) const = default;
    };
    struct Resource {
        QString id;
        QString name;
        std::optional<ListedWords> type;
        ForeignContent typeInfo;
        QList<ListedWords> keywords;
        QString description;
        QString credentials;
        QString certifications;
        QString requirements;
        std::optional<MessageContact> responsible;
        std::optional<Owner> ownership;
        std::optional<Status> status;

        bool operator==(const Resource&) const = default;
    };
    struct Instructions {
        QString transport;
        QString navigation;
        QString reporting;

        bool operator==(const Instructions&) const = default;
    };
    struct Assignment {
        std::optional<MessageQuantity> quantity;
        QString restrictions;
        QString function;
        std::optional<MessageQuantity> price;
        QString order;
        std::optional<Instructions> instructions;

        bool operator==(const Assignment&) const = default;
    };
    struct Schedule {
        ScheduleKind kind = ScheduleKind::RequestedArrival;
        QDateTime at; ///< with its offset from UTC
        std::optional<MessagePlace> place;

        bool operator==(const Schedule&) const = default;
    };

    QString id; ///< unique within the message
    std::optional<Answer> answer;
    std::optional<Resource> resource;
    std::optional<Assignment> assignment;
    QList<Schedule> schedules;

    bool operator==(const MessageItem&) const = default;
};

struct ResourceMessage {
    struct Incident {
        QString id;
        QString description;

        bool operator==(const Incident&) const = default;
    };
    struct Recall {
        QString message;
        RecallKind kind = RecallKind::Update;

        bool operator==(const Recall&) const = default;
    };
    struct Fund {
        QString code;
        QString information;

        bool operator==(const Fund&) const = default;
    };

    QString id;
    QDateTime sentAt; ///< with its offset from UTC, whole seconds
    MessageKind kind = MessageKind::RequestResource;
    QString description;
    QString originating; ///< the first message of the thread; of the first itself
    QString preceding; ///< the message that is answered or followed
    QList<Incident> incidents;
    std::optional<Recall> recall;
    QList<Fund> funding;
    QList<MessageContact> contacts;
    QList<MessageItem> items;

    bool operator==(const ResourceMessage&) const = default;
};

/// "Ø V E L S E" has no place of its own in the standard: it stands first in the description.
bool saysExercise(const ResourceMessage& message);

/// What was exchanged, so that an answer can name what it answers and nothing is taken in twice.
/// Names the needs, transfers and members without a reference: what has left stays on record.
struct MessageRecord {
    Id id;
    QString messageId;
    MessageDirection direction = MessageDirection::Incoming;
    MessageKind kind = MessageKind::RequestResource;
    QDateTime at; ///< UTC: when the file was written or read here
    QDateTime sentAt; ///< UTC: as the message says
    QString originating;
    QString preceding;
    Id need; ///< what it is about; may be empty
    Id transfer; ///< may be empty
    QStringList items; ///< "item|kind|id": what each item is here; kind is need, member or transfer
    QString hash; ///< SHA-256 of the file's bytes, hexadecimal

    bool operator==(const MessageRecord&) const = default;
};

} // namespace samvirke
