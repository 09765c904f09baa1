// One line of a thing's own history, as the journal knows it.
#pragma once

#include "core/base/ids.h"
#include "core/base/text.h"

#include <QDateTime>

namespace samvirke {

/// The kinds of things a case file holds; also what a change signal names.
enum class Entity {
    Municipality,
    Contact,
    OwnerLimit,
    ReportingRound,
    SelfAssessment,
    Need,
    PoolMember,
    DeclinedPair,
    Transfer,
    LedgerEntry,
    Meeting,
    Participant,
    Decision,
    ActionItem,
    LogEntry,
    Variant,
    OwnerOverride,
    MaterialNeed,
    MaterialOffer,
    Message,
    Survey,
    SurveyQuestion,
    SurveyAnswer,
    SituationReport, ///< a draft
    SentReport,
    ReportTemplate,
    StaffBase,
    StaffFloor,
    Agreement,
    AgreementTemplate,
    StandingAgreement,
    ServiceEvent,
    SettlementLine,
    TransferFeedback,
    StaffRequest,
    MeetingSeries,
    SeriesParticipant,
    AgendaItem,
    Measure,
    Inquiry,
    SharedAnswer,
    LegalCard,
    StateResource,
    StateAllocation,
    OfficeSetting,
};

struct FieldChange {
    QString field;
    QString before;
    QString after;

    bool operator==(const FieldChange&) const = default;
};

struct JournalEntry {
    Id id;
    QDateTime at; ///< UTC
    QString actor;
    QString device;
    QString command; ///< "registerNeed"
    Entity entity = Entity::Need;
    Id entityId;
    QList<FieldChange> changes; ///< personal fields read "•••" when the person was erased
    qint64 place = 0; ///< in the journal of this case file: of two at one moment the later has more

    bool operator==(const JournalEntry&) const = default;
};

} // namespace samvirke
