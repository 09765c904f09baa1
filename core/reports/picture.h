// The figures of the county's picture: who stands where in a round, what changed, what needs a call
// today. Pure: values in, values out. Every figure on screen and in a report comes from here.
#pragma once

#include "core/domain/assessment.h"
#include "core/domain/journal_entry.h"
#include "core/domain/material.h"
#include "core/domain/meeting.h"
#include "core/domain/municipality.h"
#include "core/domain/need.h"
#include "core/domain/pool.h"
#include "core/domain/status.h"
#include "core/domain/transfer.h"

namespace samvirke {

struct ServicePicture {
    ServiceArea service = ServiceArea::Overall;
    StaffingStatus status = StaffingStatus::NotReported;
    StaffingStatus before = StaffingStatus::NotReported; ///< in the round before
    Trend trend = Trend::NotGiven; ///< as the municipality says, else from the round before
    AnswerKind answer = AnswerKind::Rated;
    StaffingStatus carried = StaffingStatus::NotReported; ///< of "unchanged since last"
    QDateTime givenAt; ///< when the rating, or the carried one, was given

    bool operator==(const ServicePicture&) const = default;
};

struct MunicipalityPicture {
    QString number;
    QString name;
    StaffingStatus status = StaffingStatus::NotReported;
    StaffingStatus before = StaffingStatus::NotReported; ///< in the round before
    Trend change = Trend::NotGiven; ///< status against before
    AnswerKind answer = AnswerKind::NotAnswered; ///< in this round, all its rows together
    StaffingStatus lastKnown = StaffingStatus::NotReported; ///< newest reported status, however old
    QDateTime lastKnownAt; ///< when that was given
    QDateTime reportedAt; ///< newest answer in this round, or the last one known
    QList<ServicePicture> services; ///< those reported in this round
    QList<Trigger> triggers; ///< named in this round
    int openNeeds = 0;
    int openHeads = 0; ///< heads asked for in open needs that run today or later

    bool operator==(const MunicipalityPicture&) const = default;
};

struct CountyPicture {
    ReportingRound round; ///< empty id when there is no round yet
    ReportingRound before; ///< empty id when this is the first
    StatusCounts counts;
    StatusCounts countsBefore;
    QDateTime latestAnswer;
    QString latestAnswerFrom; ///< municipality name
    QList<MunicipalityPicture>
        municipalities; ///< by what matters: critical first, worse first, then by name

    bool operator==(const CountyPicture&) const = default;
};

struct RoundCounts {
    ReportingRound round;
    StatusCounts counts;

    bool operator==(const RoundCounts&) const = default;
};

/// Something that wants a call or a step today, with where it leads.
struct CallItem {
    enum class Kind {
        CriticalWithoutNeed,
        TriggerNamed,
        NeedUncovered,
        MaterialUncovered,
        TransferEnding,
        AnswerOverdue,
        ActionDue,
        GroupInDifficulty,
        WorseRunning,
        UnlikeItself,
        NeedWhileGood,
        SilentRounds,
        Silent,
    };
    Kind kind = Kind::Silent;
    Text headline; ///< "Frøya: critical, no need registered"
    Text detail; ///< the next step
    Entity targetEntity = Entity::Municipality;
    QString target; ///< municipality number, or the id of the need, transfer, action
    QStringList municipalities; ///< numbers concerned

    bool operator==(const CallItem&) const = default;
};

/// What the figures are made from. `assessments` may hold several rounds; the round to show and all
/// before it count.
struct PictureInput {
    QList<Municipality> municipalities; ///< the office's own
    QList<ReportingRound> rounds; ///< in order of opening
    QList<SelfAssessment> assessments;
    QList<Need> needs;
    QList<MaterialNeed> materialNeeds;
    QList<Transfer> transfers;
    QList<LedgerEntry> ledger;
    QList<ActionItem> actions;
    QHash<QString, QStringList> neighbours; ///< by number, both ways
    QDate today;
};

/// The picture in the round with this id; the newest round that has opened when the id is empty or
/// unknown.
CountyPicture countyPicture(const PictureInput& input, const Id& round = {});

/// Counts for each round in order.
QList<RoundCounts> trend(const PictureInput& input);

/// The gravest first; one line per matter, silent municipalities together in one line.
QList<CallItem> callList(const PictureInput& input, const CountyPicture& picture);

} // namespace samvirke
