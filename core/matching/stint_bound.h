// How few stints any plan of best coverage can have: a Lagrangian bound. Each day's heads get a
// price; each member by itself then earns the most it can, and what is left of the price of all
// heads no plan can go below. Prices are whole numbers, so the bound is exact whatever the prices.
#pragma once

#include "core/matching/plan.h"

#include <functional>

namespace samvirke::matching {

/// `plan` covers each day as well as can be, with `stints` stints; the bound is never above those.
/// Cancelled, it gives the bound it has.
std::int64_t fewestStints(const Model& model, const Plan& plan, std::int64_t stints,
    const std::function<bool()>& cancelled);

} // namespace samvirke::matching
