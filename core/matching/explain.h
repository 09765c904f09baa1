// Why: for each stint what speaks for it, for each gap who could have come and what keeps them.
#pragma once

#include "core/matching/answer.h"
#include "core/matching/coverage.h"

namespace samvirke::matching {

/// Every segment's graph and cover, made once for all explanations.
struct Days {
    std::vector<DayGraph> graphs;
    std::vector<DayCover> covers;
    /// By segment and need: the needs that lack somebody and whose search for help reaches this
    /// one. Only those can gain when this need gets help. Filled by findGains().
    std::vector<std::vector<std::vector<int>>> gaining;
};

Days daysOf(const Model& model, const Plan& plan);

/// Completes the covers and fills `gaining`.
void findGains(Days& days);

/// The stints of a plan with their reasons, by need in the instance's order, then date, then
/// member.
QList<Stint> explainedStints(const Model& model, const Plan& plan, const Rules& rules);

/// The segments in which a need lacks somebody.
std::vector<int> missingSegments(const Model& model, const Plan& plan, int need);

/// What keeps the missing ones away, most telling first; empty when nobody is missing.
QList<Text> blockingOf(
    const Model& model, const Plan& plan, const Rules& rules, Days& days, int need);

/// The name of a place, or of an owner that is one; otherwise the id.
Text nameOf(const Instance& instance, const QString& id);

} // namespace samvirke::matching
