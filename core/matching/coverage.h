// Coverage of one day (or one segment of equal days), exact: the most heads of critical needs, then
// of challenging, then of planned ones. What can be covered together is a gammoid, so a plan to
// which no chain of replacements adds a head, and where none trades a lower severity for a higher,
// is the best; the needs that the last chain reached are the minimum cut that explains the gap.
#pragma once

#include "core/matching/plan.h"

namespace samvirke::matching {

/// Who could serve what on one day; members and needs by their rows in the model.
struct DayGraph {
    std::vector<int> heads; ///< by need
    std::vector<int> rank; ///< by need, as rankOf()
    std::vector<std::vector<int>> able; ///< by need: members
    std::vector<int> group; ///< by member, or -1
    std::vector<std::vector<int>> groupMembers;
    std::vector<int> room; ///< by group
    std::vector<char> fixed; ///< by member: pinned that day
};

struct DayCover {
    std::vector<int> serves; ///< by member: need, or -1
    std::vector<int> covered; ///< by need
    std::vector<int> used; ///< by group

    void put(const DayGraph& graph, int member, int need);
};

/// The needs, members and groups that a search without success has reached.
struct Cut {
    std::vector<char> needs;
    std::vector<char> members;
    std::vector<char> groups;
};

DayGraph dayGraph(const Model& model, int segment);
DayCover dayCover(const Model& model, const Plan& plan, int segment);

/// Tries to give a need one head more by a chain of replacements that ends at somebody free, or
/// (with `mayDrop`) at a need of lower severity that loses one.
bool addHead(const DayGraph& graph, DayCover& cover, int need, bool mayDrop, Cut* cut = nullptr);

/// Completes a cover to the best; returns how many heads were added or traded up.
int complete(const DayGraph& graph, DayCover& cover);

/// Takes a day's cover back into the plan.
void apply(const Model& model, const DayCover& cover, int segment, Plan& plan);

/// Heads by severity, critical first.
std::array<std::int64_t, 3> heads(const DayGraph& graph, const DayCover& cover);

} // namespace samvirke::matching
