#include "core/matching/quarantine.h"

#include "core/matching/coverage.h"

#include <algorithm>

namespace samvirke::matching {

namespace {

using Totals = std::array<std::int64_t, 3>; // compares critical first

class Brancher {
public:
    Brancher(const Model& model, const std::function<bool()>& cancelled)
        : m_model(model), m_cancelled(cancelled)
    {
        for (int t = 0; t < model.segments; ++t)
            m_graphs.push_back(dayGraph(model, t));
        const std::size_t size =
            std::max<std::size_t>(1, model.members.size() * std::size_t(model.segments));
        m_stepsLeft = int(std::clamp<std::size_t>(40'000'000 / size, 200, 50'000));
    }

    std::optional<QuarantineAnswer> run(const Plan& start)
    {
        for (int t = 0; t < m_model.segments; ++t)
            m_covers.push_back(dayCover(m_model, start, t));
        m_best = m_covers;
        m_bestTotals = totals();
        for (std::size_t t = 0; t < m_covers.size(); ++t)
            complete(m_graphs[t], m_covers[t]);
        m_root = totals();
        branch();
        if (m_stopped)
            return std::nullopt;
        QuarantineAnswer answer;
        answer.plan = start;
        for (int t = 0; t < m_model.segments; ++t)
            apply(m_model, m_best[std::size_t(t)], t, answer.plan);
        answer.eachDayBest = m_bestTotals == m_root;
        answer.proven = !m_open || *m_open <= m_bestTotals;
        answer.bound = m_bestTotals;
        if (!answer.proven)
            answer.bound = openBound();
        return answer;
    }

private:
    struct Clash {
        int member;
        int first; // segment of the infectious need
        int second;
    };

    Totals totals() const
    {
        Totals sum{};
        for (std::size_t t = 0; t < m_covers.size(); ++t) {
            const auto day = heads(m_graphs[t], m_covers[t]);
            for (std::size_t s = 0; s < 3; ++s)
                sum[s] += day[s];
        }
        return sum;
    }

    const NeedRow* servedBy(int member, int segment) const
    {
        const int need = m_covers[std::size_t(segment)].serves[std::size_t(member)];
        return need < 0 ? nullptr : &m_model.needs[std::size_t(need)];
    }

    std::optional<Clash> findClash() const
    {
        const int quarantine = m_model.instance->policy.quarantineDays;
        for (int m = 0; m < int(m_model.members.size()); ++m) {
            for (int t = 0; t < m_model.segments; ++t) {
                const NeedRow* first = servedBy(m, t);
                if (!first || !first->infectious)
                    continue;
                const int last = std::min(m_model.segments - 1, t + quarantine);
                for (int later = t + 1; later <= last; ++later) {
                    const NeedRow* second = servedBy(m, later);
                    if (second && second->place != first->place)
                        return Clash{ m, t, later };
                }
            }
        }
        return std::nullopt;
    }

    void branch()
    {
        const Totals bound = totals();
        if (bound <= m_bestTotals)
            return;
        if (m_cancelled && m_cancelled())
            m_stopped = true;
        if (m_stopped || m_stepsLeft-- <= 0) {
            m_open = m_open ? std::max(*m_open, bound) : bound;
            return;
        }
        const std::optional<Clash> clash = findClash();
        if (!clash) {
            m_best = m_covers;
            m_bestTotals = bound;
            return;
        }
        const int place = servedBy(clash->member, clash->first)->place;
        without(
            clash->member, clash->second, [&](const NeedRow& need) { return need.place != place; });
        without(clash->member, clash->first,
            [&](const NeedRow& need) { return need.infectious && need.place == place; });
    }

    // Branches with a member kept from some needs on one day.
    template <class Barred> void without(int member, int segment, Barred barred)
    {
        DayGraph& graph = m_graphs[std::size_t(segment)];
        DayCover& cover = m_covers[std::size_t(segment)];
        if (graph.fixed[std::size_t(member)])
            return;
        const DayCover before = cover;
        std::vector<std::pair<std::size_t, std::size_t>> taken;
        for (std::size_t n = 0; n < graph.able.size(); ++n) {
            if (!barred(m_model.needs[n]))
                continue;
            std::vector<int>& able = graph.able[n];
            const auto found = std::find(able.begin(), able.end(), member);
            if (found != able.end()) {
                taken.push_back({ n, std::size_t(found - able.begin()) });
                able.erase(found);
            }
        }
        cover.put(graph, member, -1);
        complete(graph, cover);
        branch();
        for (const auto& [need, position] : taken) {
            std::vector<int>& able = graph.able[need];
            able.insert(able.begin() + std::ptrdiff_t(position), member);
        }
        cover = before;
    }

    // What the open branches leave possible: of each severity given those before it, or where those
    // are not settled, given only that they are no less than ours.
    Totals openBound() const
    {
        const Totals& open = *m_open;
        Totals bound = open;
        const std::int64_t two = m_root[0] + m_root[1];
        const std::int64_t three = two + m_root[2];
        if (open[0] != m_bestTotals[0]) {
            bound[1] = two - m_bestTotals[0];
            bound[2] = three - m_bestTotals[0];
        } else if (open[1] != m_bestTotals[1]) {
            bound[2] = three - m_bestTotals[0] - m_bestTotals[1];
        }
        for (std::size_t s = 0; s < 3; ++s)
            bound[s] = std::max(bound[s], m_bestTotals[s]);
        return bound;
    }

    const Model& m_model;
    const std::function<bool()>& m_cancelled;
    std::vector<DayGraph> m_graphs;
    std::vector<DayCover> m_covers;
    std::vector<DayCover> m_best;
    Totals m_bestTotals{};
    Totals m_root{};
    std::optional<Totals> m_open;
    int m_stepsLeft = 0;
    bool m_stopped = false;
};

} // namespace

std::optional<QuarantineAnswer> coverInQuarantine(
    const Model& model, const Plan& start, const std::function<bool()>& cancelled)
{
    return Brancher(model, cancelled).run(start);
}

} // namespace samvirke::matching
