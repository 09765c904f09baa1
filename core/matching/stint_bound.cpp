#include "core/matching/stint_bound.h"

#include <algorithm>
#include <cmath>

namespace samvirke::matching {

namespace {

constexpr std::int64_t oneStintPrice = std::int64_t(1) << 20;
constexpr std::int64_t never = std::int64_t(1) << 60;

class Pricing {
public:
    Pricing(const Model& model, const Plan& plan) : m_model(model)
    {
        m_price.assign(model.needs.size() * std::size_t(model.segments), 0);
        m_toll.assign(std::size_t(model.groups) * std::size_t(model.segments), 0);
        m_heads.assign(std::size_t(model.segments), {});
        for (int t = 0; t < model.segments; ++t) {
            for (int n = 0; n < int(model.needs.size()); ++n)
                m_heads[std::size_t(t)][std::size_t(
                    rankOf(model.needs[std::size_t(n)].severity))] += plan.covered[model.at(n, t)];
        }
        m_byRank.resize(std::size_t(model.segments) * 3);
        for (int n = 0; n < int(model.needs.size()); ++n) {
            const NeedRow& need = model.needs[std::size_t(n)];
            for (int t = need.firstSegment; t < need.endSegment; ++t)
                m_byRank[std::size_t(t) * 3 + std::size_t(rankOf(need.severity))].push_back(n);
        }
    }

    // First prices: what the plan at hand pays for a head, spread over each of its stints.
    void startFrom(const Plan& plan)
    {
        for (int m = 0; m < int(m_model.members.size()); ++m) {
            for (int t = 0; t < m_model.segments;) {
                const int pair = plan.at[m_model.at(m, t)];
                int end = t + 1;
                if (pair >= 0) {
                    while (end < m_model.segments && plan.at[m_model.at(m, end)] == pair)
                        ++end;
                    for (int day = t; day < end; ++day)
                        price(m_model.pairs[std::size_t(pair)].need, day) += oneStintPrice
                            / (end - t)
                            / plan.covered[m_model.at(m_model.pairs[std::size_t(pair)].need, day)];
                }
                t = end;
            }
        }
    }

    // The bound at the present prices; leaves how far each constraint is from being kept.
    std::int64_t evaluate()
    {
        m_slack.assign(m_price.size(), 0);
        m_overuse.assign(m_toll.size(), 0);
        std::int64_t bound = headsPart();
        for (int g = 0; g < m_model.groups; ++g) {
            for (int t = 0; t < m_model.segments; ++t) {
                bound -= m_toll[m_model.at(g, t)] * m_model.room[m_model.at(g, t)];
                m_overuse[m_model.at(g, t)] -= m_model.room[m_model.at(g, t)];
            }
        }
        for (int m = 0; m < int(m_model.members.size()); ++m)
            bound -= earn(m);
        return bound;
    }

    double slackSquared() const
    {
        double sum = 0;
        for (const int slack : m_slack)
            sum += double(slack) * slack;
        for (std::size_t i = 0; i < m_overuse.size(); ++i) {
            if (m_overuse[i] > 0 || m_toll[i] > 0)
                sum += double(m_overuse[i]) * m_overuse[i];
        }
        return sum;
    }

    void step(double length)
    {
        for (std::size_t i = 0; i < m_price.size(); ++i)
            m_price[i] += std::llround(length * m_slack[i]);
        for (std::size_t i = 0; i < m_toll.size(); ++i)
            m_toll[i] = std::max<std::int64_t>(0, m_toll[i] + std::llround(length * m_overuse[i]));
    }

private:
    std::int64_t& price(int need, int segment) { return m_price[m_model.at(need, segment)]; }

    // The cheapest way to spread each severity's heads of each day over its needs.
    std::int64_t headsPart()
    {
        std::int64_t sum = 0;
        for (int t = 0; t < m_model.segments; ++t) {
            for (std::size_t rank = 0; rank < 3; ++rank) {
                std::vector<int>& needs = m_byRank[std::size_t(t) * 3 + rank];
                std::stable_sort(needs.begin(), needs.end(),
                    [&](int a, int b) { return price(a, t) < price(b, t); });
                std::int64_t left = m_heads[std::size_t(t)][rank];
                for (const int n : needs) {
                    const std::int64_t here =
                        std::min<std::int64_t>(left, m_model.heads[m_model.at(n, t)]);
                    sum += here * price(n, t);
                    m_slack[m_model.at(n, t)] += int(here);
                    left -= here;
                }
            }
        }
        return sum;
    }

    // The most a member can earn: prices of the days it serves, less its stints and the tolls.
    std::int64_t earn(int member)
    {
        const MemberRow& row = m_model.members[std::size_t(member)];
        const int pairs = row.endPair - row.firstPair;
        if (pairs == 0)
            return 0;
        const std::size_t states = std::size_t(pairs) + 1; // the last: nothing
        m_gain.assign(states, -never);
        m_gain[states - 1] = 0;
        m_way.resize(states * std::size_t(m_model.segments));
        for (int t = row.firstSegment; t < row.endSegment; ++t) {
            const int pinned = m_model.pinned[m_model.at(member, t)];
            const std::size_t best =
                std::size_t(std::max_element(m_gain.begin(), m_gain.end()) - m_gain.begin());
            const std::int64_t most = m_gain[best];
            const std::int64_t toll = row.group < 0 ? 0 : m_toll[m_model.at(row.group, t)];
            for (std::size_t s = 0; s < states; ++s) {
                int& way = m_way[std::size_t(t) * states + s];
                const int pair = s + 1 == states ? -1 : row.firstPair + int(s);
                if ((pinned >= 0 && pair != pinned) || (pair >= 0 && !m_model.allows(pair, t))) {
                    m_gain[s] = -never;
                    continue;
                }
                const std::int64_t begins = pair < 0 ? most : most - oneStintPrice;
                way = int(m_gain[s] >= begins ? s : best);
                m_gain[s] = std::max(m_gain[s], begins);
                if (pair >= 0)
                    m_gain[s] += price(m_model.pairs[std::size_t(pair)].need, t) - toll;
            }
        }
        std::size_t state =
            std::size_t(std::max_element(m_gain.begin(), m_gain.end()) - m_gain.begin());
        const std::int64_t most = m_gain[state];
        for (int t = row.endSegment - 1; t >= row.firstSegment; --t) {
            if (state + 1 < states) {
                const int need = m_model.pairs[std::size_t(row.firstPair) + state].need;
                --m_slack[m_model.at(need, t)];
                if (row.group >= 0)
                    ++m_overuse[m_model.at(row.group, t)];
            }
            state = std::size_t(m_way[std::size_t(t) * states + state]);
        }
        return most;
    }

    const Model& m_model;
    std::vector<std::int64_t> m_price; // need × segment
    std::vector<std::int64_t> m_toll; // group × segment, never negative
    std::vector<std::array<std::int64_t, 3>> m_heads;
    std::vector<std::vector<int>> m_byRank;
    std::vector<int> m_slack;
    std::vector<int> m_overuse;
    std::vector<std::int64_t> m_gain;
    std::vector<int> m_way;
};

} // namespace

std::int64_t fewestStints(const Model& model, const Plan& plan, std::int64_t stints,
    const std::function<bool()>& cancelled)
{
    if (stints == 0)
        return 0;
    Pricing pricing(model, plan);
    pricing.startFrom(plan);
    // Small instances are worth proving; a country's bound is worth a fixed amount of work.
    double cells = 1;
    for (const MemberRow& member : model.members)
        cells +=
            double(member.endPair - member.firstPair) * (member.endSegment - member.firstSegment);
    const int rounds = int(std::clamp(3e6 / cells, 12.0, 300.0));
    std::int64_t best = 0;
    double reach = 1.0;
    int stale = 0;
    for (int round = 0; round < rounds; ++round) {
        if (cancelled && cancelled())
            break;
        const std::int64_t bound = pricing.evaluate();
        if (bound > best) {
            best = bound;
            stale = 0;
        } else if (++stale >= 5) {
            reach /= 2;
            stale = 0;
        }
        // No plan has a part of a stint.
        if ((best + oneStintPrice - 1) / oneStintPrice >= stints)
            break;
        const double slack = pricing.slackSquared();
        if (slack == 0)
            break;
        pricing.step(reach * double(stints * oneStintPrice - bound) / slack);
    }
    return std::min(stints, (best + oneStintPrice - 1) / oneStintPrice);
}

} // namespace samvirke::matching
