// Makes a plan better without touching its coverage: fewer stints first, then nearer levels, better
// fit, less travel. Two members may exchange their days wherever both could serve the other's, at
// the days that an exact search over all exchanges finds best; one member may move to another need
// of the same severity that lacks people.
#pragma once

#include "core/matching/plan.h"

#include <functional>

namespace samvirke::matching {

/// Ends when no exchange helps, after a fixed number of rounds, or when cancelled. `known`, if any,
/// has been made better already: members who do the same there are not looked at against each
/// other before one of them changes.
void improve(const Model& model, Plan& plan, const std::function<bool()>& cancelled,
    const Plan* known = nullptr);

} // namespace samvirke::matching
