#include "core/matching/improve.h"

#include <algorithm>

namespace samvirke::matching {

namespace {

constexpr int maxRounds = 12;
constexpr Cost none{ 0, 0 };

class Improver {
public:
    Improver(const Model& model, Plan& plan, const Plan* known)
        : m_model(model), m_plan(plan), m_costing(model)
    {
        m_changed.assign(model.members.size(), 1);
        m_ownerDays.assign(std::size_t(model.owners), 0);
        for (int m = 0; m < int(model.members.size()); ++m) {
            const MemberRow& row = model.members[std::size_t(m)];
            for (int t = row.firstSegment; t < row.endSegment; ++t) {
                if (at(m, t) >= 0)
                    m_ownerDays[std::size_t(row.owner)] += model.length(t);
            }
            // Two of these have nothing to win from each other.
            if ((!model.before.empty() && isAsBefore(m)) || (known && isAsIn(*known, m)))
                m_changed[std::size_t(m)] = 0;
        }
        for (int owner = 0; owner < model.owners; ++owner)
            m_costing.setOwnerDays(owner, m_ownerDays[std::size_t(owner)]);
    }

    void run(const std::function<bool()>& cancelled)
    {
        const int members = int(m_model.members.size());
        std::vector<char> seen(m_model.members.size());
        for (int round = 1; round <= maxRounds; ++round) {
            bool better = false;
            for (int a = 0; a < members; ++a) {
                if (a % 64 == 0 && cancelled && cancelled())
                    return;
                if (reroute(a)) {
                    better = true;
                    m_changed[std::size_t(a)] = round + 1;
                }
                std::fill(seen.begin(), seen.end(), char(0));
                seen[std::size_t(a)] = 1;
                // What a member serves may change under way; the needs at the start decide.
                const std::vector<int> needs = needsOf(a);
                for (const int need : needs) {
                    for (const int pair : m_model.needs[std::size_t(need)].pairs) {
                        const int b = m_model.pairs[std::size_t(pair)].member;
                        if (seen[std::size_t(b)])
                            continue;
                        seen[std::size_t(b)] = 1;
                        // A couple is looked at again only after one of them changed.
                        if (std::max(m_changed[std::size_t(a)], m_changed[std::size_t(b)]) < round)
                            continue;
                        if (exchange(a, b)) {
                            better = true;
                            m_changed[std::size_t(a)] = round + 1;
                            m_changed[std::size_t(b)] = round + 1;
                        }
                    }
                }
            }
            if (!better)
                return;
        }
    }

private:
    bool isAsBefore(int member) const
    {
        const MemberRow& row = m_model.members[std::size_t(member)];
        for (int p = row.firstPair; p < row.endPair; ++p) {
            for (int t = row.firstSegment; t < row.endSegment; ++t) {
                if ((at(member, t) == p) != bool(m_model.before[m_model.at(p, t)]))
                    return false;
            }
        }
        return true;
    }

    bool isAsIn(const Plan& known, int member) const
    {
        const auto first = std::ptrdiff_t(m_model.at(member, 0));
        return std::equal(m_plan.at.begin() + first, m_plan.at.begin() + first + m_model.segments,
            known.at.begin() + first);
    }

    std::vector<int> needsOf(int member) const
    {
        std::vector<int> needs;
        for (int t = 0; t < m_model.segments; ++t) {
            const int pair = at(member, t);
            if (pair < 0)
                continue;
            const int need = m_model.pairs[std::size_t(pair)].need;
            if (std::find(needs.begin(), needs.end(), need) == needs.end())
                needs.push_back(need);
        }
        return needs;
    }

    int at(int member, int segment) const { return m_plan.at[m_model.at(member, segment)]; }

    Cost days(int pair, int segment) const
    {
        return pair < 0 ? none : m_costing.serving(pair, segment);
    }
    Cost beginning(int pair, int before) const
    {
        return pair < 0 || pair == before ? none : m_costing.start();
    }
    Cost service(int pair, int segment, int before) const
    {
        return days(pair, segment) + beginning(pair, before);
    }

    struct Counterpart { // what a member does in another's place, kept from day to day
        int other = -1;
        int pair = -1;
    };
    // The pair by which a member would do what `other` does now; -1 for nothing, -2 if it cannot.
    int asOther(int member, int otherPair, int segment, Counterpart& last) const
    {
        if (otherPair < 0)
            return -1;
        if (last.other != otherPair)
            last = { otherPair,
                m_model.pairOf(member, m_model.pairs[std::size_t(otherPair)].need) };
        return last.pair >= 0 && m_model.allows(last.pair, segment) ? last.pair : -2;
    }

    bool mayExchange(int a, int b, int segment) const
    {
        if (m_model.pinned[m_model.at(a, segment)] >= 0
            || m_model.pinned[m_model.at(b, segment)] >= 0)
            return false;
        const bool busyA = at(a, segment) >= 0;
        const bool busyB = at(b, segment) >= 0;
        const int groupA = m_model.members[std::size_t(a)].group;
        const int groupB = m_model.members[std::size_t(b)].group;
        if (busyA == busyB || groupA == groupB)
            return true;
        const int enters = busyA ? groupB : groupA;
        return enters < 0
            || m_plan.used[m_model.at(enters, segment)] < m_model.room[m_model.at(enters, segment)];
    }

    // All ways to exchange two members' days, as a shortest path over the segments with two
    // states: as now, and exchanged.
    bool exchange(int a, int b)
    {
        const int segments = m_model.segments;
        int first = segments;
        int last = -1;
        // Outside both members' own days there is nothing to exchange.
        const MemberRow& rowA = m_model.members[std::size_t(a)];
        const MemberRow& rowB = m_model.members[std::size_t(b)];
        const int lowest = std::min(rowA.firstSegment, rowB.firstSegment);
        const int highest = std::min(segments, std::max(rowA.endSegment, rowB.endSegment) + 1);
        m_mine.resize(std::size_t(segments) * 2);
        m_theirs.resize(std::size_t(segments) * 2);
        m_open.resize(std::size_t(segments));
        m_from.resize(std::size_t(segments) * 2);
        Counterpart ofA;
        Counterpart ofB;
        for (int t = std::max(0, lowest - 1); t < highest; ++t) {
            const int pairA = at(a, t);
            const int pairB = at(b, t);
            const std::size_t i = std::size_t(t) * 2;
            m_mine[i] = pairA;
            m_theirs[i] = pairB;
            m_mine[i + 1] = -1;
            m_theirs[i + 1] = -1;
            m_open[std::size_t(t)] = 0;
            if (pairA < 0 && pairB < 0) {
                m_open[std::size_t(t)] = 1;
                continue;
            }
            const int newA = asOther(a, pairB, t, ofA);
            const int newB = newA == -2 ? -2 : asOther(b, pairA, t, ofB);
            if (newB == -2 || !mayExchange(a, b, t))
                continue;
            m_mine[i + 1] = newA;
            m_theirs[i + 1] = newB;
            m_open[std::size_t(t)] = 1;
            first = std::min(first, t);
            last = t;
        }
        if (last < 0)
            return false;
        // Outside first … last nothing can change but the seams.
        const int begin = first;
        const int end = std::min(segments, last + 2);
        Cost cost[2] = { none, { INT64_MAX / 4, 0 } };
        Cost unchanged = none;
        for (int t = begin; t < end; ++t) {
            const std::size_t i = std::size_t(t) * 2;
            Cost next[2] = { { INT64_MAX / 4, 0 }, { INT64_MAX / 4, 0 } };
            m_from[i] = 0;
            m_from[i + 1] = 0;
            for (int to = 0; to < 2; ++to) {
                if (to == 1 && !m_open[std::size_t(t)])
                    continue;
                const int mine = m_mine[i + std::size_t(to)];
                const int theirs = m_theirs[i + std::size_t(to)];
                const Cost both = days(mine, t) + days(theirs, t);
                if (to == 0)
                    unchanged = unchanged + both + beginning(mine, t == 0 ? -1 : m_mine[i - 2])
                        + beginning(theirs, t == 0 ? -1 : m_theirs[i - 2]);
                for (int from = 0; from < 2; ++from) {
                    if (cost[from].first >= INT64_MAX / 4 || (t == begin && from == 1))
                        continue;
                    const int beforeA = t == 0 ? -1 : m_mine[i - 2 + std::size_t(from)];
                    const int beforeB = t == 0 ? -1 : m_theirs[i - 2 + std::size_t(from)];
                    const Cost way =
                        cost[from] + both + beginning(mine, beforeA) + beginning(theirs, beforeB);
                    if (way < next[to]) {
                        next[to] = way;
                        m_from[i + std::size_t(to)] = char(from);
                    }
                }
            }
            cost[0] = next[0];
            cost[1] = next[1];
        }
        // After `last` the two do as now: the path must have come back, but for a free day at the
        // horizon's end.
        const int state = end == segments && cost[1] < cost[0] ? 1 : 0;
        if (!(cost[state] < unchanged))
            return false;
        return take(a, b, begin, end, state, unchanged - cost[state]);
    }

    // Fairness is no sum over days: what the search took as its price is set against what the
    // exchange really does to the two owners' burdens.
    bool fairEnough(int a, int b, const Cost& gain)
    {
        const int ownerA = m_model.members[std::size_t(a)].owner;
        const int ownerB = m_model.members[std::size_t(b)].owner;
        if (ownerA == ownerB)
            return true;
        std::int64_t moved = 0; // days from a to b
        for (const Undo& undo : m_undo) {
            moved += undo.mine >= 0 ? m_model.length(undo.segment) : 0;
            moved -= undo.theirs >= 0 ? m_model.length(undo.segment) : 0;
        }
        if (moved == 0)
            return true;
        const Cost thought =
            m_costing.ownerDay(ownerB) * moved - m_costing.ownerDay(ownerA) * moved;
        const Cost real = m_costing.fairness(ownerA, -moved) + m_costing.fairness(ownerB, moved);
        if (!(real < gain + thought))
            return false;
        m_ownerDays[std::size_t(ownerA)] -= moved;
        m_ownerDays[std::size_t(ownerB)] += moved;
        m_costing.setOwnerDays(ownerA, m_ownerDays[std::size_t(ownerA)]);
        m_costing.setOwnerDays(ownerB, m_ownerDays[std::size_t(ownerB)]);
        return true;
    }

    bool take(int a, int b, int begin, int end, int state, const Cost& gain)
    {
        m_undo.clear();
        for (int t = end - 1; t >= begin; --t) {
            const std::size_t i = std::size_t(t) * 2;
            if (state == 1 && (m_mine[i] >= 0 || m_theirs[i] >= 0)) {
                m_undo.push_back({ t, m_mine[i], m_theirs[i] });
                m_plan.put(m_model, a, t, -1);
                m_plan.put(m_model, b, t, m_theirs[i + 1]);
                m_plan.put(m_model, a, t, m_mine[i + 1]);
            }
            state = m_from[i + std::size_t(state)];
        }
        if (m_undo.empty())
            return false;
        if (obeysQuarantine(m_model, m_plan, a) && obeysQuarantine(m_model, m_plan, b)
            && fairEnough(a, b, gain))
            return true;
        for (const Undo& undo : m_undo) {
            m_plan.put(m_model, a, undo.segment, -1);
            m_plan.put(m_model, b, undo.segment, undo.theirs);
            m_plan.put(m_model, a, undo.segment, undo.mine);
        }
        return false;
    }

    // One member's own best way, where needs of the same severity lack people.
    bool reroute(int member)
    {
        const MemberRow& row = m_model.members[std::size_t(member)];
        const int states = row.endPair - row.firstPair + 1; // the last: nothing
        if (states < 3)
            return false;
        bool choice = false;
        const int segments = m_model.segments;
        constexpr Cost never{ INT64_MAX / 4, 0 };
        m_cost.assign(std::size_t(states), never);
        m_cost[std::size_t(states) - 1] = none;
        m_way.assign(std::size_t(states) * std::size_t(segments), -1);
        std::vector<Cost> next;
        for (int t = 0; t < segments; ++t) {
            const int now = at(member, t);
            const int best = int(std::min_element(m_cost.begin(), m_cost.end()) - m_cost.begin());
            next.assign(std::size_t(states), never);
            for (int s = 0; s < states; ++s) {
                const int pair = s == states - 1 ? -1 : row.firstPair + s;
                if (!mayBe(member, t, now, pair))
                    continue;
                choice = choice || pair != now;
                const std::size_t to = std::size_t(s);
                const Cost begins =
                    m_cost[std::size_t(best)] + (pair < 0 ? none : m_costing.start());
                const int from = m_cost[to] < begins || m_cost[to] == begins ? s : best;
                const Cost way = from == s && !(begins < m_cost[to]) ? m_cost[to] : begins;
                next[to] = pair < 0 ? way : way + m_costing.serving(pair, t);
                m_way[std::size_t(t) * std::size_t(states) + to] = from;
            }
            m_cost.swap(next);
        }
        if (!choice)
            return false;
        int state = int(std::min_element(m_cost.begin(), m_cost.end()) - m_cost.begin());
        Cost unchanged = none;
        for (int t = 0; t < segments; ++t)
            unchanged = unchanged + service(at(member, t), t, t == 0 ? -1 : at(member, t - 1));
        if (!(m_cost[std::size_t(state)] < unchanged))
            return false;
        m_undo.clear();
        for (int t = segments - 1; t >= 0; --t) {
            const int pair = state == states - 1 ? -1 : row.firstPair + state;
            if (pair != at(member, t)) {
                m_undo.push_back({ t, at(member, t), -1 });
                m_plan.put(m_model, member, t, pair);
            }
            state = m_way[std::size_t(t) * std::size_t(states) + std::size_t(state)];
        }
        if (obeysQuarantine(m_model, m_plan, member))
            return !m_undo.empty();
        for (const Undo& undo : m_undo)
            m_plan.put(m_model, member, undo.segment, undo.mine);
        return false;
    }

    bool mayBe(int member, int segment, int now, int pair) const
    {
        if (pair == now)
            return true;
        if (now < 0 || pair < 0 || m_model.pinned[m_model.at(member, segment)] >= 0
            || !m_model.allows(pair, segment))
            return false;
        const int to = m_model.pairs[std::size_t(pair)].need;
        const NeedRow& need = m_model.needs[std::size_t(to)];
        return need.severity
            == m_model.needs[std::size_t(m_model.pairs[std::size_t(now)].need)].severity
            && m_plan.covered[m_model.at(to, segment)] < m_model.heads[m_model.at(to, segment)];
    }

    struct Undo {
        int segment;
        int mine;
        int theirs;
    };

    const Model& m_model;
    Plan& m_plan;
    Costing m_costing;
    std::vector<std::int64_t> m_ownerDays;
    std::vector<int> m_changed; // round after the last change
    std::vector<int> m_mine; // segment × (now, exchanged)
    std::vector<int> m_theirs;
    std::vector<char> m_open;
    std::vector<char> m_from;
    std::vector<Undo> m_undo;
    std::vector<Cost> m_cost;
    std::vector<int> m_way;
};

} // namespace

void improve(
    const Model& model, Plan& plan, const std::function<bool()>& cancelled, const Plan* known)
{
    Improver(model, plan, known).run(cancelled);
}

} // namespace samvirke::matching
