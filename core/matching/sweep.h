// The first plan: day by day a cheapest flow that covers the most and, among the best covers, keeps
// those who serve already and begins with those who can stay longest. And the same flow with other
// costs, for what one objective could be at best on each day by itself.
#pragma once

#include "core/matching/coverage.h"

#include <functional>

namespace samvirke::matching {

/// The cheapest of the covers of one segment that cover the most, by network simplex. `cost` is of
/// one head on a pair, from 0 to 2^40; `allowed` leaves pairs out. Writes pairs by member.
std::vector<int> cheapestCover(const Model& model, int segment,
    const std::function<std::int64_t(int pair)>& cost,
    const std::function<bool(int pair)>& allowed = {});

/// A plan that obeys every rule. Its coverage is the best of each day when there is no quarantine.
/// Empty when cancelled.
std::optional<Plan> sweep(const Model& model, const std::function<bool()>& cancelled);

} // namespace samvirke::matching
