// A proposal as the page shows it: by need, with names, what is started from it already, and the
// sentences that sum it up. Values only; the matcher's answer and the session's names go in.
#pragma once

#include "core/domain/need.h"
#include "core/domain/pool.h"
#include "core/domain/proposal.h"
#include "core/domain/transfer.h"

#include <optional>

namespace samvirke {

class Session;

struct PlanStint {
    Stint stint;
    QString who; ///< name, or owner and profession of an unnamed capacity
    QString owner; ///< key: municipality number or name
    QString ownerName;
    QString profession; ///< code: the one the member serves in
    QDate lastConfirmed;
    Id transfer; ///< started from this pair and not ended; empty for none

    bool operator==(const PlanStint&) const = default;
};

struct PlanNeed {
    Need need;
    QString municipality; ///< name
    NeedOutcome outcome;
    QList<PlanStint> stints; ///< by first day

    bool operator==(const PlanNeed&) const = default;
};

struct Plan {
    QDate from; ///< the days the timeline shows
    QDate until;
    QList<PlanNeed> needs; ///< critical first, then by what is missing
    QList<Objective> objectives;
    double solveMs = 0;
    QList<DeclinedPair> declined; ///< pairs left out because a person said no

    const PlanNeed* need(const Id& id) const;
    const PlanStint* stint(const Id& member, const Id& need, QDate from) const;
    /// The stint itself, or the same pair's nearest when the days have moved.
    const PlanStint* like(const Stint& stint) const;

    bool operator==(const Plan&) const = default;
};

Plan planOf(const Session& session, const Proposal& proposal, QDate from, QDate until);

struct PlanFigures {
    int headDays = 0;
    int covered = 0;
    int proposedDays = 0; ///< head-days of the stints: the rest is covered by transfers
    int criticalHeadDays = 0;
    int criticalCovered = 0;
    int people = 0;
    int owners = 0;
    bool coverageProven = false;

    bool operator==(const PlanFigures&) const = default;
};
PlanFigures figuresOf(const Plan& plan);

/// "The proposal covers 81 % of the head-days, 92 % of the critical"
QString planHeadline(const PlanFigures& figures);
/// "Proven best possible coverage · 11 people from 8 owners · 14 ms"
QString planSubline(const Plan& plan, const PlanFigures& figures);

/// "Kari Nordmann · 61 km", short enough for a bar.
QString barText(const PlanStint& stint);

/// The word for an objective and how it stands: "Travel", "48 km a day on average", "proven best".
struct ObjectiveLine {
    QString name;
    QString value;
    QString proof;

    bool operator==(const ObjectiveLine&) const = default;
};
QList<ObjectiveLine> objectiveLines(const Plan& plan);

/// What an owner would give up, before it is asked.
struct DonorSide {
    QString name;
    bool isMunicipality = false;
    StaffingStatus status = StaffingStatus::NotReported;
    Trend trend = Trend::NotGiven;
    QString profession; ///< code
    int inPool = 0; ///< of that profession, whole pool of the owner
    int away = 0; ///< at most on one day of the period: on transfers that bind
    int proposed = 0; ///< at most on one day of the period: in this plan, this stint counted
    int keeps = 0; ///< at least on each day of the period
    std::optional<int> limit; ///< the owner's own, for this profession or for all
    int transfers = 0; ///< that bind staff now or later

    bool operator==(const DonorSide&) const = default;
};
DonorSide donorSide(const Session& session, const Plan& plan, const PlanStint& stint);

} // namespace samvirke
