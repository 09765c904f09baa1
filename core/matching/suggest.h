// Which single change would cover most of a need's gap. Each candidate is tried on the days that it
// touches, by completing their covers anew: what a suggestion gives is counted, not guessed.
#pragma once

#include "core/matching/explain.h"

namespace samvirke::matching {

/// At most three, best first; a suggestion's head-days are what the whole plan would cover more.
/// With a quarantine they are counted day by day, and the text says "up to". The days need
/// findGains(); they are changed and put back. `missing` are the segments in which the plan lacks
/// somebody.
QList<Suggestion> suggestionsFor(
    const Model& model, const Rules& rules, Days& days, int need, const std::vector<int>& missing);

} // namespace samvirke::matching
