#include "core/matching/search.h"

#include "core/matching/improve.h"
#include "core/matching/relaxation.h"

#include <algorithm>
#include <cmath>

namespace samvirke::matching {

namespace {

constexpr double workPerTurn = 2.6e6; // cells looked at: about 10 ms
constexpr int fewRounds = 40; // in a turn: too few for the climb to find the way
constexpr int mostTurns = 14; // for each aim
constexpr int stillTurns = 3; // the first ones, in which the weights stand still
constexpr double finest = 1 << 26; // the first aim's weight: prices are whole numbers

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

    std::optional<Found> run(bool eachDay)
    {
        Relaxation relaxation(m_model, m_found.plan, eachDay);
        const int rounds = int(std::clamp(workPerTurn / double(relaxation.cells()), 8.0, 130.0));
        // The plan at hand is worth improving, too, where there are too few rounds to find the way,
        // or where a quarantine may bar it.
        if (rounds < fewRounds || m_model.instance->policy.quarantineDays > 0)
            tryPlan(m_found.plan);
        const int turns = rounds < fewRounds ? 1 : mostTurns;
        std::vector<Relaxation::Bound> bounds;
        bool loose = false; // an aim before is far from proven
        for (std::size_t last = 0; last < m_aims.size(); ++last) {
            relaxation.weigh(termsUpTo(last, loose));
            if (last == 0)
                relaxation.startFrom(m_found.plan);
            Relaxation::Bound bound;
            for (int turn = 0; turn < turns && !proven(bound); ++turn) {
                // The nearer the value at hand is to the optimum, the faster the climb.
                bound = relaxation.climb(rounds, loose || turn >= stillTurns, m_cancelled);
                if (!proven(bound) && tryPlan(planFrom(m_model, relaxation.shares(), m_cancelled)))
                    relaxation.hold(valuesUpTo(last));
            }
            loose = loose || (last > 0 && isFar(bound));
            bounds.push_back(std::move(bound));
            if (m_cancelled && m_cancelled())
                return std::nullopt;
        }
        for (const Relaxation::Bound& bound : bounds) {
            const Aim aim = m_aims[bound.weights.size() - 1];
            m_found.least[std::size_t(aim)] = std::min(m_found.score[aim], leastOf(bound));
        }
        return std::move(m_found);
    }

private:
    // Of the bound's last aim, given what the plan at hand has of the aims before.
    std::int64_t leastOf(const Relaxation::Bound& bound) const
    {
        std::int64_t over = bound.sum;
        for (std::size_t i = 0; i + 1 < bound.weights.size(); ++i)
            over -= bound.weights[i] * m_found.score[m_aims[i]];
        const std::int64_t unit = bound.weights.back();
        return over <= 0 ? 0 : (over + unit - 1) / unit;
    }

    bool proven(const Relaxation::Bound& bound) const
    {
        if (bound.weights.empty())
            return false;
        const Aim aim = m_aims[bound.weights.size() - 1];
        return leastOf(bound) + roundingOf(aim, m_found.score) >= m_found.score[aim];
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

    bool isFar(const Relaxation::Bound& bound) const
    {
        const std::int64_t value = m_found.score[m_aims[bound.weights.size() - 1]];
        return value - leastOf(bound) > value / 500;
    }

    std::vector<std::int64_t> valuesUpTo(std::size_t last) const
    {
        std::vector<std::int64_t> values;
        for (std::size_t i = 0; i <= last; ++i)
            values.push_back(m_found.score[m_aims[i]]);
        return values;
    }

    // First weights: such that, as a rule, no gain in a later aim is worth a loss in an earlier
    // one. Where that gain is not known to be the last (`loose`), they begin lower and move.
    std::vector<Relaxation::Term> termsUpTo(std::size_t last, bool loose) const
    {
        const std::int64_t days =
            m_found.score.covered[0] + m_found.score.covered[1] + m_found.score.covered[2];
        const double stay =
            double(days) / double(std::max<std::int64_t>(1, m_found.score[Aim::Stints]));
        std::vector<double> wanted(last + 1, 1);
        for (std::size_t i = last; i > 0; --i) {
            const double trades = m_aims[i - 1] == Aim::Stints
                ? (loose ? 3 : 6) * std::max(1.0, stay)
                : (loose ? 1.6 : 8);
            wanted[i - 1] = wanted[i] * trades * double(m_spread[i]);
        }
        const double scale = std::max(1.0, finest / wanted.front());
        std::vector<Relaxation::Term> terms;
        for (std::size_t i = 0; i <= last; ++i) {
            const double weight = std::clamp(wanted[i] * scale, 1.0, 0x1p53);
            terms.push_back({ m_aims[i], std::int64_t(weight), m_found.score[m_aims[i]] });
        }
        return terms;
    }

    // Whether the plan, made better, is the new one at hand.
    bool tryPlan(std::optional<Plan> plan)
    {
        if (!plan)
            return false;
        improve(m_model, *plan, m_cancelled);
        Score score = scoreOf(m_model, *plan);
        if (score.covered == m_found.score.covered && better(m_model, score, m_found.score)) {
            m_found.plan = std::move(*plan);
            m_found.score = std::move(score);
            return true;
        }
        return false;
    }

    const Model& m_model;
    const std::function<bool()>& m_cancelled;
    std::vector<Aim> m_aims;
    std::vector<std::int64_t> m_spread;
    Found m_found;
};

} // namespace

std::optional<Found> search(
    const Model& model, Plan plan, bool eachDay, const std::function<bool()>& cancelled)
{
    return Searcher(model, std::move(plan), cancelled).run(eachDay);
}

} // namespace samvirke::matching
