#include "core/matching/material_plan.h"

#include "core/matching/flow.h"
#include "core/matching/plan.h"

#include <algorithm>

namespace samvirke::matching {

namespace {

constexpr int rounds = 4;
constexpr std::int64_t coarsestSlope = 100;
/// How many arcs the search for fewer deliveries may look at: about a second.
constexpr std::int64_t arcBudget = 4'000'000;

class Planner {
public:
    explicit Planner(const MaterialModel& model) : m_model(model)
    {
        m_nodes = model.offers + model.needs() + 2;
        std::int64_t farthest = 1;
        bool substitutes = false;
        for (const MaterialPair& pair : model.pairs) {
            farthest = std::max(farthest, pair.hectometres);
            substitutes = substitutes || pair.substitute;
        }
        // One level more weighs heavier than all ways of a cycle of exchanges together.
        m_perLevel = std::int64_t(m_nodes) * (farthest + 1);
        if (substitutes)
            weighSubstitutes(farthest);
        int most = 1;
        for (const int lack : model.lack)
            most = std::max(most, lack);
        // Fine enough for the largest quantity, as long as all weights stay within 62 bits.
        const std::int64_t room = (std::int64_t(1) << 61) / 3 / m_nodes / m_nodes / m_perLevel / 9;
        m_slopeUnit = std::clamp<std::int64_t>(
            4 * std::int64_t(most), coarsestSlope, std::max(coarsestSlope, room));
        const std::int64_t dearest = (5 + 8 * m_slopeUnit) * m_perLevel;
        // And one unit covered, or covered for a graver need, heavier than any exchange. Weights in
        // the order of severity are enough: what can be covered together is a matroid.
        m_perUnit = std::int64_t(m_nodes) * dearest;
    }

    MaterialPlan run()
    {
        m_allowed.assign(m_model.pairs.size(), 1);
        m_slopes.assign(m_model.pairs.size(), 0);
        MaterialPlan best;
        MaterialScore bestScore;
        for (int round = 0; round < rounds; ++round) {
            const MaterialPlan plan = settled(sweep());
            const MaterialScore score = scoreOf(m_model, plan);
            if (best.empty() || score.isBetterThan(bestScore)) {
                best = plan;
                bestScore = score;
            }
            learn(plan);
        }
        drop(best, bestScore);
        return best;
    }

private:
    /// A level more than all substitutes of a cycle, a substitute more than all its ways. Where
    /// there is no room for that in 62 bits, ways are told apart more coarsely.
    void weighSubstitutes(std::int64_t farthest)
    {
        const std::int64_t nodes = m_nodes;
        const std::int64_t room =
            (std::int64_t(1) << 61) / 3 / nodes / nodes / (9 * coarsestSlope + 5);
        m_coarse = std::max<std::int64_t>(
            1, nodes * nodes * (farthest + 2) / std::max<std::int64_t>(1, room) + 1);
        m_perSubstitute = nodes * (farthest / m_coarse + 1);
        m_perLevel = nodes * (m_perSubstitute + farthest / m_coarse + 1);
    }

    std::int64_t wayOf(const MaterialPair& pair) const
    {
        return pair.level * m_perLevel + (pair.substitute ? m_perSubstitute : 0)
            + pair.hectometres / m_coarse;
    }

    /// One segment after the other; units that stay where they are cost no new delivery.
    MaterialPlan sweep()
    {
        MaterialPlan plan(m_model.pairs.size() * m_model.days.size(), 0);
        for (int segment = 0; segment < m_model.segments(); ++segment)
            solve(segment, plan, true);
        return plan;
    }

    /// The same pairs, now by level and distance alone.
    MaterialPlan settled(const MaterialPlan& plan)
    {
        if (m_model.segments() != 1)
            return plan;
        const std::vector<char> allowed = m_allowed;
        for (std::size_t pair = 0; pair < m_model.pairs.size(); ++pair)
            m_allowed[pair] = plan[pair] > 0;
        MaterialPlan out(plan.size(), 0);
        solve(0, out, false);
        m_allowed = allowed;
        return out;
    }

    void solve(int segment, MaterialPlan& plan, bool byDeliveries)
    {
        std::vector<FlowArc> arcs;
        std::vector<std::size_t> pairOf;
        const int source = 0;
        const int sink = 1;
        const auto offerNode = [](int offer) { return 2 + offer; };
        const auto needNode = [this](int need) { return 2 + m_model.offers + need; };
        for (std::size_t p = 0; p < m_model.pairs.size(); ++p) {
            const MaterialPair& pair = m_model.pairs[p];
            const int most = std::min(m_model.spare[m_model.at(pair.offer, segment)],
                m_model.lack[m_model.at(pair.need, segment)]);
            if (!m_allowed[p] || most <= 0)
                continue;
            const std::int64_t way = wayOf(pair);
            const int stays =
                segment == 0 ? 0 : std::min(most, plan[m_model.at(int(p), segment - 1)]);
            if (stays > 0) {
                arcs.push_back({ offerNode(pair.offer), needNode(pair.need), stays, way });
                pairOf.push_back(p);
            }
            if (most > stays) {
                const std::int64_t slope = byDeliveries ? slopeOf(p, segment, most) : 0;
                arcs.push_back({ offerNode(pair.offer), needNode(pair.need), most - stays,
                    way + 8 * slope * m_perLevel });
                pairOf.push_back(p);
            }
        }
        std::int64_t all = 0;
        for (int offer = 0; offer < m_model.offers; ++offer) {
            const int spare = m_model.spare[m_model.at(offer, segment)];
            if (spare > 0)
                arcs.push_back({ source, offerNode(offer), spare, 0 });
        }
        for (int need = 0; need < m_model.needs(); ++need) {
            const int lack = m_model.lack[m_model.at(need, segment)];
            if (lack <= 0)
                continue;
            all += lack;
            const std::int64_t worth =
                3 - std::int64_t(rankOf(m_model.severity[std::size_t(need)]));
            arcs.push_back({ needNode(need), sink, lack, -worth * m_perUnit });
        }
        m_arcs += std::int64_t(arcs.size());
        if (pairOf.empty())
            return;
        arcs.push_back({ sink, source, all, 0 });
        const std::vector<std::int64_t> flow = cheapestCirculation(m_nodes, arcs);
        for (std::size_t arc = 0; arc < pairOf.size(); ++arc)
            plan[m_model.at(int(pairOf[arc]), segment)] += int(flow[arc]);
    }

    /// What a unit bears of a new delivery: less the more the pair can take, more where the offer
    /// ends before the need. After a round: by what the pair really took (slope scaling).
    std::int64_t slopeOf(std::size_t p, int segment, int most) const
    {
        const MaterialPair& pair = m_model.pairs[p];
        int needDays = 0;
        int togetherDays = 0;
        bool together = true;
        for (int s = segment; s < m_model.segments(); ++s) {
            if (m_model.lack[m_model.at(pair.need, s)] <= 0)
                break;
            const int days = m_model.days[std::size_t(s)];
            needDays += days;
            together = together && m_model.spare[m_model.at(pair.offer, s)] > 0;
            if (together)
                togetherDays += days;
        }
        const std::int64_t parts = (needDays + togetherDays - 1) / std::max(1, togetherDays);
        const std::int64_t units = m_slopes[p] > 0 ? m_slopes[p] : most;
        return std::clamp<std::int64_t>(m_slopeUnit * parts / units, 1, m_slopeUnit);
    }

    void learn(const MaterialPlan& plan)
    {
        for (std::size_t p = 0; p < m_model.pairs.size(); ++p) {
            int most = 0;
            for (int segment = 0; segment < m_model.segments(); ++segment)
                most = std::max(most, plan[m_model.at(int(p), segment)]);
            if (most > 0)
                m_slopes[p] = most;
        }
    }

    /// Tries to do without each pair that is used, the smallest first, as long as that helps.
    void drop(MaterialPlan& best, MaterialScore& bestScore)
    {
        m_arcs = 0;
        for (bool better = true; better && m_arcs < arcBudget;) {
            better = false;
            std::vector<std::pair<std::int64_t, std::size_t>> used;
            for (std::size_t p = 0; p < m_model.pairs.size(); ++p) {
                std::int64_t units = 0;
                for (int segment = 0; segment < m_model.segments(); ++segment)
                    units += std::int64_t(best[m_model.at(int(p), segment)])
                        * m_model.days[std::size_t(segment)];
                if (units > 0)
                    used.push_back({ units, p });
            }
            std::sort(used.begin(), used.end());
            for (const auto& [units, p] : used) {
                if (m_arcs >= arcBudget)
                    break;
                m_allowed[p] = 0;
                const MaterialPlan plan = settled(sweep());
                const MaterialScore score = scoreOf(m_model, plan);
                if (score.isBetterThan(bestScore)) {
                    best = plan;
                    bestScore = score;
                    better = true;
                    break;
                }
                m_allowed[p] = 1;
            }
        }
    }

    const MaterialModel& m_model;
    int m_nodes = 0;
    std::int64_t m_perLevel = 0;
    std::int64_t m_perSubstitute = 0;
    std::int64_t m_coarse = 1; ///< hectometres that count as one
    std::int64_t m_slopeUnit = 0;
    std::int64_t m_perUnit = 0;
    std::int64_t m_arcs = 0;
    std::vector<char> m_allowed; // by pair
    std::vector<int> m_slopes; // units that a pair took in the round before; 0: none yet
};

} // namespace

bool MaterialScore::isBetterThan(const MaterialScore& other) const
{
    if (covered != other.covered)
        return covered > other.covered;
    if (deliveries != other.deliveries)
        return deliveries < other.deliveries;
    if (level != other.level)
        return level < other.level;
    if (substitutes != other.substitutes)
        return substitutes < other.substitutes;
    return hectometres < other.hectometres;
}

std::vector<Stretch> stretchesOf(const MaterialModel& model, const MaterialPlan& plan)
{
    std::vector<Stretch> out;
    for (int pair = 0; pair < int(model.pairs.size()); ++pair) {
        std::vector<Stretch> open; // what came last goes first
        int now = 0;
        for (int segment = 0; segment <= model.segments(); ++segment) {
            const int next = segment < model.segments() ? plan[model.at(pair, segment)] : 0;
            for (int gone = now - next; gone > 0;) {
                Stretch& last = open.back();
                const int part = std::min(gone, last.quantity);
                out.push_back({ pair, last.first, segment, part });
                last.quantity -= part;
                gone -= part;
                if (last.quantity == 0)
                    open.pop_back();
            }
            if (next > now)
                open.push_back({ pair, segment, segment, next - now });
            now = next;
        }
    }
    return out;
}

MaterialScore scoreOf(const MaterialModel& model, const MaterialPlan& plan)
{
    MaterialScore score;
    score.deliveries = std::int64_t(stretchesOf(model, plan).size());
    for (int p = 0; p < int(model.pairs.size()); ++p) {
        const MaterialPair& pair = model.pairs[std::size_t(p)];
        for (int segment = 0; segment < model.segments(); ++segment) {
            const std::int64_t units =
                std::int64_t(plan[model.at(p, segment)]) * model.days[std::size_t(segment)];
            score.covered[std::size_t(rankOf(model.severity[std::size_t(pair.need)]))] += units;
            score.level += units * pair.level;
            score.substitutes += pair.substitute ? units : 0;
            score.hectometres += units * pair.hectometres;
        }
    }
    return score;
}

MaterialPlan bestPlan(const MaterialModel& model)
{
    if (model.pairs.empty() || model.days.empty())
        return MaterialPlan(model.pairs.size() * model.days.size(), 0);
    return Planner(model).run();
}

} // namespace samvirke::matching
