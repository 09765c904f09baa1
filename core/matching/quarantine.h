// Coverage when a quarantine binds the days together. Each day by itself gives a bound; where its
// best cover breaks the quarantine, we branch on which of the two days the member gives up. The
// search ends with the best coverage proven, or after a fixed number of steps with a true bound.
#pragma once

#include "core/matching/plan.h"

#include <functional>

namespace samvirke::matching {

struct QuarantineAnswer {
    Plan plan;
    std::array<std::int64_t, 3> bound{}; ///< head-days by severity, each given those before it
    bool proven = false;
    bool eachDayBest = false; ///< every day is covered as well as without a quarantine
};

/// `start` is a plan that obeys every rule; the answer is never worse.
/// Nothing when cancelled.
std::optional<QuarantineAnswer> coverInQuarantine(
    const Model& model, const Plan& start, const std::function<bool()>& cancelled);

} // namespace samvirke::matching
