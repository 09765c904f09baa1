// The door of the matcher: an instance in, the best plan that was found, its proofs and its reasons
// out. Pure: the same instance gives the same answer (but for solveMs), whatever the order of its
// rows. Safe to call from any thread.
#pragma once

#include "core/base/result.h"
#include "core/matching/answer.h"
#include "core/matching/instance.h"

#include <functional>

namespace samvirke::matching {

struct MatchOptions {
    std::function<bool()> cancelled = {}; ///< asked often; true ends the work with an error
    std::function<void(double)> progress = {}; ///< 0 … 1, on the calling thread
    bool suggestions = true; ///< also look for the changes that would cover most
    /// No search for the best plan and no proofs beyond coverage: a good plan at once.
    bool quick = false;
};

/// Fails on an instance that validate() refuses, on a pin that breaks a rule, and when cancelled.
/// Needs of the answer stand in the order of the instance; stints by need, then date, then member.
Result<Answer> match(const Instance& instance, const MatchOptions& options = {});

} // namespace samvirke::matching
