#include "core/matching/sweep.h"

#include "core/matching/flow.h"

#include <algorithm>

namespace samvirke::matching {

namespace {

constexpr std::int64_t beginning = std::int64_t(1) << 22; // of a stint, against all other costs

// Numbers the rows that a segment really uses.
class Numbers {
public:
    explicit Numbers(std::size_t rows) : m_number(rows, -1) { }
    int of(int row, int& nodes)
    {
        int& number = m_number[std::size_t(row)];
        if (number < 0)
            number = nodes++;
        return number;
    }
    bool has(int row) const { return m_number[std::size_t(row)] >= 0; }
    int get(int row) const { return m_number[std::size_t(row)]; }

private:
    std::vector<int> m_number;
};

std::int64_t sweepCost(const Model& model, const Plan& plan, int pair, int segment)
{
    const PairRow& row = model.pairs[std::size_t(pair)];
    const NeedRow& need = model.needs[std::size_t(row.need)];
    const int from = model.start[std::size_t(segment)];
    const std::int64_t left = model.start[std::size_t(need.endSegment)] - from;
    const std::int64_t stays =
        model.start[std::size_t(model.runEnd[model.at(pair, segment)])] - from;
    // Who began already goes on for nothing; who begins should be able to stay.
    const bool goesOn = segment > 0 && plan.at[model.at(row.member, segment - 1)] == pair;
    std::int64_t cost = goesOn ? (left - stays) * (beginning / 8) / left
                               : beginning + (left - stays) * beginning / left;
    // What comes before stints by the aims comes before them here, too.
    const bool asBefore = !model.before.empty() && model.before[model.at(pair, segment)];
    if (!model.before.empty() && !asBefore)
        cost += 4 * beginning;
    cost += row.doubt * beginning / 10 + (row.lastResort ? 8 * beginning : 0);
    cost += row.level * 2048;
    cost +=
        std::int64_t(2 * model.fitUnit - model.fit[model.at(pair, segment)]) * 1024 / model.fitUnit;
    cost += std::min<std::int64_t>(row.millimetres / 1'000'000, 2047) / 2;
    return cost;
}

} // namespace

std::vector<int> cheapestCover(const Model& model, int segment,
    const std::function<std::int64_t(int)>& cost, const std::function<bool(int)>& allowed)
{
    std::vector<int> chosen(model.members.size(), -1);
    std::vector<FlowArc> arcs;
    std::vector<int> pairOfArc;
    int nodes = 2; // 0 the source, 1 the sink
    Numbers members(model.members.size());
    Numbers groups(std::size_t(model.groups));
    std::int64_t dearest = 1;
    std::int64_t heads = 0;
    std::vector<int> pinnedOn(model.needs.size());
    std::vector<int> pinnedOf(std::size_t(model.groups));
    for (std::size_t m = 0; m < model.members.size(); ++m) {
        const int pair = model.pinned[model.at(int(m), segment)];
        if (pair < 0)
            continue;
        chosen[m] = pair;
        ++pinnedOn[std::size_t(model.pairs[std::size_t(pair)].need)];
        if (model.members[m].group >= 0)
            ++pinnedOf[std::size_t(model.members[m].group)];
    }
    struct Open {
        int node;
        int need;
        int free;
    };
    std::vector<Open> open;
    for (int n = 0; n < int(model.needs.size()); ++n) {
        const NeedRow& need = model.needs[std::size_t(n)];
        const int free = model.heads[model.at(n, segment)] - pinnedOn[std::size_t(n)];
        if (segment < need.firstSegment || segment >= need.endSegment || free <= 0)
            continue;
        const int node = nodes++;
        open.push_back({ node, n, free });
        for (const int pair : need.pairs) {
            const int member = model.pairs[std::size_t(pair)].member;
            if (!model.allows(pair, segment) || chosen[std::size_t(member)] >= 0
                || (allowed && !allowed(pair)))
                continue;
            const std::int64_t price = cost(pair);
            dearest = std::max(dearest, price);
            arcs.push_back({ members.of(member, nodes), node, 1, price });
            pairOfArc.push_back(pair);
        }
        heads += free;
    }
    if (arcs.empty())
        return chosen;
    // A chain of replacements touches each member twice at most: no sum of costs outweighs a head,
    // nor one severity the next. What can be covered together is a gammoid, so 3 : 2 : 1 is enough.
    const std::int64_t chain =
        2 * std::min<std::int64_t>(heads, std::int64_t(model.members.size())) + 2;
    const std::int64_t head = chain * dearest + 1;
    for (const Open& need : open) {
        const int weight = 3 - rankOf(model.needs[std::size_t(need.need)].severity);
        arcs.push_back({ need.node, 1, need.free, -head * weight });
    }
    for (int m = 0; m < int(model.members.size()); ++m) {
        if (!members.has(m))
            continue;
        const int group = model.members[std::size_t(m)].group;
        int from = 0;
        if (group >= 0) {
            const bool fresh = !groups.has(group);
            from = groups.of(group, nodes);
            if (fresh)
                arcs.push_back({ 0, from,
                    std::max(
                        0, model.room[model.at(group, segment)] - pinnedOf[std::size_t(group)]),
                    0 });
        }
        arcs.push_back({ from, members.get(m), 1, 0 });
    }
    arcs.push_back({ 1, 0, heads, 0 });
    const std::vector<std::int64_t> flow = cheapestCirculation(nodes, arcs);
    for (std::size_t i = 0; i < pairOfArc.size(); ++i) {
        if (flow[i] > 0)
            chosen[std::size_t(model.pairs[std::size_t(pairOfArc[i])].member)] = pairOfArc[i];
    }
    return chosen;
}

std::optional<Plan> sweep(const Model& model, const std::function<bool()>& cancelled)
{
    Plan plan = pinnedPlan(model);
    const bool quarantine = model.instance->policy.quarantineDays > 0;
    for (int t = 0; t < model.segments; ++t) {
        if (cancelled && cancelled())
            return std::nullopt;
        // Against what is planned before this day and what is pinned after it.
        const auto allowed = [&](int pair) { return quarantineAllows(model, plan, pair, t); };
        const std::vector<int> chosen = cheapestCover(
            model, t, [&](int pair) { return sweepCost(model, plan, pair, t); },
            quarantine ? std::function<bool(int)>(allowed) : std::function<bool(int)>());
        for (int m = 0; m < int(model.members.size()); ++m) {
            if (plan.at[model.at(m, t)] != chosen[std::size_t(m)])
                plan.put(model, m, t, chosen[std::size_t(m)]);
        }
    }
    return plan;
}

} // namespace samvirke::matching
