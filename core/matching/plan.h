// A plan under work: which pair each member serves in each segment, with the counts that the rules
// look at, and how good it is by the objectives of DESIGN.md.
#pragma once

#include "core/matching/model.h"

#include <array>
#include <compare>

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

/// What a change of plan costs, in the order of the objectives 2 to 5. Exact sums of whole numbers.
struct Cost {
    std::int64_t first = 0; ///< stints, then levels
    std::int64_t second = 0; ///< lost fit, then metres

    auto operator<=>(const Cost&) const = default;
    Cost operator+(const Cost& other) const
    {
        return { first + other.first, second + other.second };
    }
    Cost operator-(const Cost& other) const
    {
        return { first - other.first, second - other.second };
    }
};

inline constexpr Cost oneStint{ std::int64_t(1) << 40, 0 };

/// A pair's days in one segment, without the beginning of a stint.
inline Cost serving(const Model& model, int pair, int segment)
{
    const PairRow& row = model.pairs[std::size_t(pair)];
    const std::int64_t days = model.length(segment);
    const std::int64_t lost = 2 * model.fitUnit - model.fit[model.at(pair, segment)];
    return { days * row.level, ((days * lost) << 36) + days * (row.millimetres / 1000) };
}

struct Score {
    std::array<std::int64_t, 3> covered{}; ///< by severity, critical first
    std::int64_t stints = 0;
    std::int64_t level = 0;
    std::int64_t fit = 0; ///< in units of the model
    std::int64_t millimetres = 0;
    double km = 0;
    std::vector<std::int64_t> ownerDays;
    double fairness = 0;
};

Score scoreOf(const Model& model, const Plan& plan);

/// 0 critical, 1 challenging, 2 planned: the order in which they count.
inline int rankOf(Severity severity)
{
    return 2 - int(severity);
}

/// Whether no member serves another place within the quarantine days after an infectious need.
bool obeysQuarantine(const Model& model, const Plan& plan, int member);

} // namespace samvirke::matching
