// The best plan of best coverage that the work allows, by the aims of the model in their order, and
// how far each aim is from its best.
#pragma once

#include "core/matching/plan.h"

#include <functional>
#include <optional>

namespace samvirke::matching {

/// The least that each aim can be for any plan that covers as much and is no worse in the aims
/// before it; in the units of costPerDay(), fairness apart.
using Bounds = std::array<std::int64_t, 9>;

struct Found {
    Plan plan;
    Score score;
    Bounds least{};
};

/// From a plan whose coverage is to be kept; `eachDay`: it is the best of each day, and all plans
/// of best coverage have it. `progress`, if any, is told 0 … 1. Empty when cancelled.
std::optional<Found> search(const Model& model, Plan plan, bool eachDay,
    const std::function<bool()>& cancelled, const std::function<void(double)>& progress);

} // namespace samvirke::matching
