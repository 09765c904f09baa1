// A plan under work: which pair each member serves in each segment, with the counts that the rules
// look at, and how good it is by the objectives of DESIGN.md.
#pragma once

#include "core/matching/costing.h"

#include <array>

namespace samvirke::matching {

struct Plan {
    std::vector<int> at; ///< member × segment: pair, or -1
    std::vector<int> covered; ///< need × segment
    std::vector<int> used; ///< group × segment

    /// Puts a member on a pair (or -1) in one segment and keeps the counts.
    void put(const Model& model, int member, int segment, int pair);
};

/// Nothing but what is pinned.
Plan pinnedPlan(const Model& model);

struct Score {
    std::array<std::int64_t, 3> covered{}; ///< head-days by severity, critical first
    std::array<std::int64_t, 9> of{}; ///< by Aim, as costPerDay(); Stints counted, Fairness 0
    std::int64_t fit = 0; ///< in units of the model
    double km = 0;
    std::vector<std::int64_t> ownerDays;
    double fairness = 0;

    std::int64_t operator[](Aim aim) const { return of[std::size_t(aim)]; }
};

Score scoreOf(const Model& model, const Plan& plan);

/// What rounding may hide in the sum of an aim: travel is counted in whole millimetres a day.
inline std::int64_t roundingOf(Aim aim, const Score& score)
{
    return aim == Aim::Travel ? score.covered[0] + score.covered[1] + score.covered[2] : 0;
}

/// Whether a plan of the same coverage is better by the model's aims in their order.
bool better(const Model& model, const Score& score, const Score& than);

/// 0 critical, 1 challenging, 2 planned: the order in which they count.
inline int rankOf(Severity severity)
{
    return 2 - int(severity);
}

/// Whether no member serves another place within the quarantine days after an infectious need.
bool obeysQuarantine(const Model& model, const Plan& plan, int member);

/// Whether a pair may serve in a segment, beside what the plan has its member do on the days before
/// and after.
bool quarantineAllows(const Model& model, const Plan& plan, int pair, int segment);

} // namespace samvirke::matching
