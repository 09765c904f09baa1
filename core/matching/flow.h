// LEMON's network simplex behind a plain face: LEMON 1.3.1 does not compile as C++20, so its types
// stay in flow.cpp, in a target of its own.
#pragma once

#include <cstdint>
#include <vector>

namespace samvirke::matching {

struct FlowArc {
    int from;
    int to;
    std::int64_t capacity; ///< from 0
    std::int64_t cost; ///< of one unit; may be negative
};

/// The flow on each arc of a cheapest circulation (what flows in flows out at every node), in the
/// order of the arcs. Costs must be such that nodes × the largest cost fits in 62 bits.
/// Empty when there are no arcs.
std::vector<std::int64_t> cheapestCirculation(int nodes, const std::vector<FlowArc>& arcs);

} // namespace samvirke::matching
