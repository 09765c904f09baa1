#include "core/matching/coverage.h"

#include <algorithm>

namespace samvirke::matching {

namespace {

// How a vacancy came from one need to another: `taker` left the need that is vacant now (or was
// free) to fill `filled`, and `leaver` stopped serving the vacant need. The same person, unless an
// owner's limit made one colleague take over from another.
struct Step {
    int filled = -1;
    int taker = -1;
    int leaver = -1;
};

class Search {
public:
    Search(const DayGraph& graph, DayCover& cover) : m_graph(graph), m_cover(cover)
    {
        m_steps.resize(graph.heads.size());
        reached.needs.assign(graph.heads.size(), 0);
        reached.members.assign(graph.group.size(), 0);
        reached.groups.assign(graph.room.size(), 0);
    }

    // What searches without success have reached leads nowhere: the next one, of the same rank and
    // on the same cover, need not look there again.
    bool run(int need, bool mayDrop)
    {
        const int rank = m_graph.rank[std::size_t(need)];
        if (reached.needs[std::size_t(need)])
            return false;
        reached.needs[std::size_t(need)] = 1;
        m_steps[std::size_t(need)] = {};
        m_queue.clear();
        m_queue.push_back(need);
        for (std::size_t head = 0; head < m_queue.size(); ++head) {
            const int vacant = m_queue[head];
            if (mayDrop && m_graph.rank[std::size_t(vacant)] > rank) {
                finish(vacant, -1);
                return true;
            }
            for (const int member : m_graph.able[std::size_t(vacant)]) {
                if (visit(vacant, member))
                    return true;
            }
        }
        return false;
    }

    void forget()
    {
        std::fill(reached.needs.begin(), reached.needs.end(), char(0));
        std::fill(reached.members.begin(), reached.members.end(), char(0));
        std::fill(reached.groups.begin(), reached.groups.end(), char(0));
    }

    Cut reached;

private:
    bool visit(int vacant, int member)
    {
        const std::size_t m = std::size_t(member);
        if (reached.members[m] || m_graph.fixed[m])
            return false;
        reached.members[m] = 1;
        if (m_cover.serves[m] >= 0) {
            reach(m_cover.serves[m], { vacant, member, member });
            return false;
        }
        const int group = m_graph.group[m];
        if (group < 0 || m_cover.used[std::size_t(group)] < m_graph.room[std::size_t(group)]) {
            finish(vacant, member);
            return true;
        }
        if (!reached.groups[std::size_t(group)]) {
            reached.groups[std::size_t(group)] = 1;
            for (const int colleague : m_graph.groupMembers[std::size_t(group)]) {
                const int serves = m_cover.serves[std::size_t(colleague)];
                if (serves >= 0 && !m_graph.fixed[std::size_t(colleague)])
                    reach(serves, { vacant, member, colleague });
            }
        }
        return false;
    }

    void reach(int need, const Step& step)
    {
        if (reached.needs[std::size_t(need)])
            return;
        reached.needs[std::size_t(need)] = 1;
        m_steps[std::size_t(need)] = step;
        m_queue.push_back(need);
    }

    // The chain backwards: `member` (or nobody) fills the last vacancy, and so on to the first.
    void finish(int vacant, int member)
    {
        // Without a member the last need keeps its vacancy: its leaver goes and nobody comes.
        if (member >= 0)
            m_cover.put(m_graph, member, vacant);
        for (int need = vacant; m_steps[std::size_t(need)].filled >= 0;) {
            const Step step = m_steps[std::size_t(need)];
            if (step.leaver != step.taker)
                m_cover.put(m_graph, step.leaver, -1);
            m_cover.put(m_graph, step.taker, step.filled);
            need = step.filled;
        }
    }

    const DayGraph& m_graph;
    DayCover& m_cover;
    std::vector<Step> m_steps;
    std::vector<int> m_queue;
};

} // namespace

void DayCover::put(const DayGraph& graph, int member, int need)
{
    int& now = serves[std::size_t(member)];
    const int group = graph.group[std::size_t(member)];
    if (now >= 0) {
        --covered[std::size_t(now)];
        if (group >= 0)
            --used[std::size_t(group)];
    }
    now = need;
    if (now >= 0) {
        ++covered[std::size_t(now)];
        if (group >= 0)
            ++used[std::size_t(group)];
    }
}

DayGraph dayGraph(const Model& model, int segment)
{
    DayGraph graph;
    const std::size_t needs = model.needs.size();
    graph.heads.assign(needs, 0);
    graph.rank.assign(needs, 0);
    graph.able.resize(needs);
    for (std::size_t n = 0; n < needs; ++n) {
        const NeedRow& need = model.needs[n];
        graph.rank[n] = rankOf(need.severity);
        if (segment < need.firstSegment || segment >= need.endSegment)
            continue;
        graph.heads[n] = model.heads[model.at(int(n), segment)];
        for (const int pair : need.pairs) {
            if (model.allows(pair, segment))
                graph.able[n].push_back(model.pairs[std::size_t(pair)].member);
        }
    }
    graph.group.resize(model.members.size());
    graph.fixed.resize(model.members.size());
    graph.groupMembers.resize(std::size_t(model.groups));
    for (std::size_t m = 0; m < model.members.size(); ++m) {
        const int group = model.members[m].group;
        graph.group[m] = group;
        if (group >= 0)
            graph.groupMembers[std::size_t(group)].push_back(int(m));
        graph.fixed[m] = model.pinned[model.at(int(m), segment)] >= 0;
    }
    for (int g = 0; g < model.groups; ++g)
        graph.room.push_back(model.room[model.at(g, segment)]);
    return graph;
}

DayCover dayCover(const Model& model, const Plan& plan, int segment)
{
    DayCover cover;
    cover.serves.resize(model.members.size());
    for (std::size_t m = 0; m < model.members.size(); ++m) {
        const int pair = plan.at[model.at(int(m), segment)];
        cover.serves[m] = pair < 0 ? -1 : model.pairs[std::size_t(pair)].need;
    }
    for (int n = 0; n < int(model.needs.size()); ++n)
        cover.covered.push_back(plan.covered[model.at(n, segment)]);
    for (int g = 0; g < model.groups; ++g)
        cover.used.push_back(plan.used[model.at(g, segment)]);
    return cover;
}

bool addHead(const DayGraph& graph, DayCover& cover, int need, bool mayDrop, Cut* cut)
{
    Search search(graph, cover);
    const bool added = search.run(need, mayDrop);
    if (!added && cut)
        *cut = std::move(search.reached);
    return added;
}

int complete(const DayGraph& graph, DayCover& cover)
{
    int added = 0;
    Search search(graph, cover);
    for (int rank = 0; rank < 3; ++rank) {
        search.forget();
        for (int n = 0; n < int(graph.heads.size()); ++n) {
            const std::size_t need = std::size_t(n);
            if (graph.rank[need] != rank)
                continue;
            while (cover.covered[need] < graph.heads[need] && search.run(n, true)) {
                ++added;
                search.forget();
            }
        }
    }
    return added;
}

void apply(const Model& model, const DayCover& cover, int segment, Plan& plan)
{
    for (int m = 0; m < int(model.members.size()); ++m) {
        const int need = cover.serves[std::size_t(m)];
        const int pair = need < 0 ? -1 : model.pairOf(m, need);
        if (plan.at[model.at(m, segment)] != pair)
            plan.put(model, m, segment, pair);
    }
}

std::array<std::int64_t, 3> heads(const DayGraph& graph, const DayCover& cover)
{
    std::array<std::int64_t, 3> sum{};
    for (std::size_t n = 0; n < graph.heads.size(); ++n)
        sum[std::size_t(graph.rank[n])] += cover.covered[n];
    return sum;
}

} // namespace samvirke::matching
