// A proposal as the page shows it: by need, with names, what is started from it already, and the
// sentences that sum it up. Values only; the matcher's answer and the session's names go in.
#pragma once

#include "core/domain/composition.h"
#include "core/domain/need.h"
#include "core/domain/pool.h"
#include "core/domain/proposal.h"
#include "core/domain/transfer.h"
#include "core/session/session.h"

#include <optional>

namespace samvirke {

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
    QList<PlanNeed> needs; ///< critical first, then by what is missing; a team stands together
    QList<Objective> objectives;
    double solveMs = 0;
    QList<DeclinedPair> declined; ///< pairs left out because a person said no
    bool criticalOwnersLend = false; ///< as it was solved

    const PlanNeed* need(const Id& id) const;
    const PlanStint* stint(const Id& member, const Id& need, QDate from) const;
    /// The stint itself, or the same pair's nearest when the days have moved.
    const PlanStint* like(const Stint& stint) const;

    bool operator==(const Plan&) const = default;
};

QList<Need> needsOf(const Plan& plan);
QList<Stint> stintsOf(const Plan& plan);
/// The needs of the same team, this one with them, in the plan's order; none without a team.
QList<CompositionLine> compositionOf(const Plan& plan, const Need& need);

/// The settings are those the proposal was made with: its days, and what was supposed.
Plan planOf(const Session& session, const Proposal& proposal, const MatchSettings& settings = {});

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

} // namespace samvirke
