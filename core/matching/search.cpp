#include "core/matching/search.h"

#include "core/matching/improve.h"
#include "core/matching/relaxation.h"

#include <algorithm>

namespace samvirke::matching {

namespace {

constexpr double workPerTurn = 2.6e6; // cells looked at: about 10 ms
constexpr int turns = 3; // at most, for each aim
constexpr std::int64_t largestWeight = std::int64_t(1) << 38;

using Weights = std::vector<std::pair<Aim, std::int64_t>>;

std::int64_t costOf(const Weights& weights, const Score& score)
{
    std::int64_t sum = 0;
    for (const auto& [aim, weight] : weights)
        sum += weight * score[aim];
    return sum;
}

class Searcher {
public:
    Searcher(const Model& model, Plan plan, const std::function<bool()>& cancelled)
        : m_model(model), m_cancelled(cancelled)
    {
        for (const Aim aim : model.aims) {
            if (aim == Aim::Fairness)
                continue; // no sum over days: improve() looks at it
            m_aims.push_back(aim);
            m_spread.push_back(spreadOf(aim));
        }
        m_found.plan = std::move(plan);
        m_found.score = scoreOf(model, m_found.plan);
    }

    std::optional<Found> run()
    {
        Relaxation relaxation(m_model, m_found.plan);
        const int rounds = int(std::clamp(workPerTurn / double(relaxation.cells()), 8.0, 130.0));
        if (rounds < 40) // too few to find the way: the plan at hand is worth improving, too
            tryPlan(m_found.plan);
        std::vector<std::pair<Weights, std::int64_t>> stages;
        for (std::size_t last = 0; last < m_aims.size(); ++last) {
            const Weights weights = weightsUpTo(last);
            relaxation.weigh(weights);
            if (last == 0)
                relaxation.startFrom(m_found.plan);
            const std::int64_t unit = weights.back().second;
            std::int64_t bound = 0;
            for (int turn = 0; turn < turns && !proven(weights, bound); ++turn) {
                // The nearer the target is to the optimum, the faster the climb.
                bound =
                    relaxation.climb(rounds, costOf(weights, m_found.score), unit - 1, m_cancelled);
                // The first aims are worth a look at the plan on the way.
                if (!proven(weights, bound) && (last < 2 || turn + 1 == turns))
                    tryPlan(planFrom(m_model, relaxation.shares(), m_cancelled));
            }
            stages.push_back({ weights, bound });
            if (m_cancelled && m_cancelled())
                return std::nullopt;
        }
        for (const auto& [weights, bound] : stages) {
            const auto [aim, unit] = weights.back();
            const std::int64_t value = m_found.score[aim];
            const std::int64_t over = bound - (costOf(weights, m_found.score) - unit * value);
            const std::int64_t least = over <= 0 ? 0 : (over + unit - 1) / unit;
            m_found.least[std::size_t(aim)] = std::min(value, least);
        }
        return std::move(m_found);
    }

private:
    bool proven(const Weights& weights, std::int64_t bound) const
    {
        return bound > costOf(weights, m_found.score) - weights.back().second;
    }

    // How far apart two members' costs of one day can be.
    std::int64_t spreadOf(Aim aim) const
    {
        if (aim == Aim::Stints)
            return 2; // the beginnings that a day more or less can make
        std::int64_t low = INT64_MAX;
        std::int64_t high = 0;
        for (int p = 0; p < int(m_model.pairs.size()); ++p) {
            const NeedRow& need = m_model.needs[std::size_t(m_model.pairs[std::size_t(p)].need)];
            for (int t = need.firstSegment; t < need.endSegment; ++t) {
                if (!m_model.allows(p, t))
                    continue;
                low = std::min(low, costPerDay(m_model, aim, p, t));
                high = std::max(high, costPerDay(m_model, aim, p, t));
            }
        }
        return std::max<std::int64_t>(1, high - low);
    }

    // Such that, as a rule, no gain in a later aim is worth a loss in an earlier one. Bounds hold
    // whatever the weights; they are tight when the weights are not much too large.
    Weights weightsUpTo(std::size_t last) const
    {
        const std::int64_t days =
            m_found.score.covered[0] + m_found.score.covered[1] + m_found.score.covered[2];
        const std::int64_t stay =
            std::max<std::int64_t>(1, days / std::max<std::int64_t>(1, m_found.score[Aim::Stints]));
        Weights weights(last + 1);
        std::int64_t weight = 1;
        for (std::size_t i = last + 1; i-- > 0;) {
            weights[i] = { m_aims[i], weight };
            if (i > 0) {
                const std::int64_t trades =
                    m_aims[i - 1] == Aim::Stints ? 3 * stay * m_spread[i] : 3 * m_spread[i];
                weight = std::min(largestWeight, weight * std::max<std::int64_t>(1, trades));
            }
        }
        // Prices are whole numbers: give them room.
        const std::int64_t unit = std::max<std::int64_t>(1, (1 << 26) / weights.front().second);
        for (auto& entry : weights)
            entry.second *= unit;
        return weights;
    }

    void tryPlan(std::optional<Plan> plan)
    {
        if (!plan)
            return;
        improve(m_model, *plan, m_cancelled);
        Score score = scoreOf(m_model, *plan);
        if (score.covered == m_found.score.covered && better(m_model, score, m_found.score)) {
            m_found.plan = std::move(*plan);
            m_found.score = std::move(score);
        }
    }

    const Model& m_model;
    const std::function<bool()>& m_cancelled;
    std::vector<Aim> m_aims;
    std::vector<std::int64_t> m_spread;
    Found m_found;
};

} // namespace

std::optional<Found> search(const Model& model, Plan plan, const std::function<bool()>& cancelled)
{
    return Searcher(model, std::move(plan), cancelled).run();
}

} // namespace samvirke::matching
