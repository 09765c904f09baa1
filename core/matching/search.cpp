#include "core/matching/search.h"

#include "core/matching/improve.h"
#include "core/matching/relaxation.h"
#include "core/matching/work.h"

#include <algorithm>
#include <cmath>

namespace samvirke::matching {

namespace {

constexpr double workPerTurn = 2.6e6; // cells looked at: about 10 ms
constexpr double workOfOneTurn = 15e6; // where there is only one
constexpr int fewRounds = 40; // in a turn: too few for the climb to find the way
constexpr int mostTurns = 14; // for each aim
constexpr int fewTurns = 8; // once an aim had a gap that they did not close
constexpr int stillTurns = 3; // the first ones, in which the weights stand still
constexpr int mostReturns = 6; // to an earlier aim
constexpr double workPerNode = 0.6e6;
constexpr int windows = 7; // of days, that are set free two by two
constexpr int mostLooks = 60; // around a plan that grows better
constexpr int mostLeaps = 1; // another one was seen to change nothing but the time
constexpr int leapRounds = 20; // to settle after a leap
constexpr int mostDiveSteps = 12;
constexpr int mostNodes = 200;
constexpr double finest = 1 << 26; // the first aim's weight: prices are whole numbers

constexpr float sure[] = { 0.9f, 0.6f, 0.3f }; // how much the relaxation has to agree

// What branching may cost: cells looked at, and plans made on the way.
struct Effort {
    double work;
    int tries;
};
constexpr Effort wholeTree{ 40e6, 12 };
constexpr Effort quickLook{ 4e6, 3 };
constexpr Effort thoroughLook{ 12e6, 12 };

class Searcher {
public:
    Searcher(const Model& model, Plan plan, const std::function<bool()>& cancelled,
        const std::function<void(double)>& progress)
        : m_model(model), m_work(cancelled, progress), m_cancelled([this] { return m_work.step(); })
    {
        for (const Aim aim : model.aims) {
            if (aim == Aim::Fairness)
                continue; // no sum over days: improve() looks at it
            m_aims.push_back(aim);
            m_spread.push_back(spreadOf(aim));
        }
        m_fixedAt.assign(m_aims.size(), INT64_MAX);
        m_closed.assign(m_aims.size(), 0);
        for (int m = 0; m < int(model.members.size()); ++m) {
            const QString& profession = model.memberOf(m).profession;
            if (std::find(m_professions.begin(), m_professions.end(), profession)
                == m_professions.end())
                m_professions.push_back(profession);
        }
        m_found.plan = std::move(plan);
        m_found.score = scoreOf(model, m_found.plan);
    }

    std::optional<Found> run(bool eachDay)
    {
        if (!climbAims(eachDay))
            return std::nullopt;
        return std::move(m_found);
    }

private:
    struct Node {
        Relaxation relaxation;
        std::int64_t least = 0;
        int depth = 0;
    };

    // What an aim may take of the way that is left, and a stage of that: after a return to an
    // earlier aim less is left for each.
    void beginAim(std::size_t aim)
    {
        m_aimUntil = m_work.now() + (1 - m_work.now()) / double(m_aims.size() - aim);
    }
    void beginStage(double part, int steps)
    {
        m_work.begin(m_work.now() + part * (m_aimUntil - m_work.now()), steps);
    }
    // Questions that a plan asks until it is found and improved.
    int stepsOfPlan() const { return m_model.segments + 2 * int(m_model.members.size() / 64 + 1); }

    static int stepsOf(const Effort& effort, const Relaxation& relaxation)
    {
        return int(effort.work / double(relaxation.cells()));
    }

    bool isCancelled() const { return m_cancelled(); }

    // False when cancelled.
    bool climbAims(bool eachDay)
    {
        m_firstFixed = m_aims.size();
        Relaxation relaxation(m_model, m_found.plan, eachDay);
        const bool few = roundsFor(relaxation, workPerTurn, 8, 130) < fewRounds;
        const int rounds = few ? roundsFor(relaxation, workOfOneTurn, 24, 130)
                               : roundsFor(relaxation, workPerTurn, 8, 130);
        // The plan at hand is worth improving, too, where there are too few rounds to find the way,
        // or where a quarantine may bar it.
        if (few || m_model.instance->policy.quarantineDays > 0)
            tryPlan(m_found.plan);
        std::vector<std::int64_t> least;
        std::vector<Relaxation::Bound> bounds;
        std::vector<Relaxation> ends; // of each aim
        bool loose = false; // an aim before is far from proven
        const std::size_t stints =
            std::size_t(std::find(m_aims.begin(), m_aims.end(), Aim::Stints) - m_aims.begin());
        std::size_t last = 0;
        while (last < m_aims.size()) {
            relaxation.weigh(termsUpTo(last, loose));
            if (last == 0)
                relaxation.startFrom(m_found.plan);
            std::int64_t best = 0;
            const int turns = few ? 1 : m_firstFixed < last ? fewTurns : mostTurns;
            beginAim(last);
            beginStage(few ? 1 : 0.3, (rounds + stepsOfPlan()) * (few ? 1 : turns / 2));
            for (int turn = 0; turn < turns && !proven(last, best); ++turn) {
                // The nearer the value at hand is to the optimum, the faster the climb.
                best = leastOf(relaxation.climb(rounds, loose || turn >= stillTurns, m_cancelled));
                if (proven(last, best))
                    break;
                // Improved by all aims, plans of the aims after the stints were seen to be no
                // better.
                if (few && last > stints)
                    break;
                if (tryPlan(planFrom(m_model, relaxation.shares(), m_cancelled)))
                    relaxation.hold(valuesUpTo(last));
                if (mustBeginAgain())
                    break;
            }
            if (!few && !proven(last, best) && !isCancelled() && !mustBeginAgain()) {
                best = closeGap(relaxation, last, best);
                relaxation.hold(valuesUpTo(last));
            }
            if (isCancelled())
                return false;
            if (mustBeginAgain()) {
                // Back to the first aim of which the new plan has more: fixing for those before it
                // looked at nothing else.
                last = firstBeyondFixing();
                --m_returnsLeft;
                relaxation = last > 0 ? ends[last - 1] : Relaxation(m_model, m_found.plan, eachDay);
                ends.resize(last, relaxation);
                least.resize(last);
                bounds.resize(last);
                std::fill(m_fixedAt.begin() + std::ptrdiff_t(last), m_fixedAt.end(), INT64_MAX);
                if (m_firstFixed >= last)
                    m_firstFixed = m_aims.size();
                continue;
            }
            if (m_firstFixed <= last)
                fix(relaxation, last);
            loose = loose || (last > 0 && isFar(last, best));
            m_closed[last] = proven(last, best);
            least.push_back(best);
            bounds.push_back(relaxation.best());
            if (!few)
                ends.push_back(relaxation);
            m_work.reach(m_aimUntil);
            ++last;
        }
        for (std::size_t i = 0; i < least.size(); ++i) {
            // Without fixing, a plan of today may have more of an aim than when the bound was
            // found.
            const std::int64_t known = i < m_firstFixed ? leastOf(bounds[i]) : least[i];
            m_found.least[std::size_t(m_aims[i])] = std::min(m_found.score[m_aims[i]], known);
        }
        return true;
    }

    static int roundsFor(const Relaxation& relaxation, double work, double least, double most)
    {
        return int(std::clamp(work / double(relaxation.cells()), least, most));
    }

    void fix(Relaxation& relaxation, std::size_t last)
    {
        relaxation.fix(0);
        m_firstFixed = std::min(m_firstFixed, last);
        for (std::size_t i = 0; i <= last; ++i)
            m_fixedAt[i] = std::min(m_fixedAt[i], m_found.score[m_aims[i]]);
    }

    std::size_t firstBeyondFixing(const Score& score) const
    {
        std::size_t i = 0;
        while (i < m_aims.size() && score[m_aims[i]] <= m_fixedAt[i])
            ++i;
        return i;
    }
    std::size_t firstBeyondFixing() const { return firstBeyondFixing(m_found.score); }

    // A plan that is better in an early aim and worse in a later one is none of those that fixing
    // has left.
    bool mustBeginAgain() const { return firstBeyondFixing() < m_aims.size(); }

    // What climbing leaves: better prices, then plans at which they point, then branches.
    std::int64_t closeGap(Relaxation& relaxation, std::size_t last, std::int64_t least)
    {
        // Of a quarantine the bounds know nothing, so that a gap often stays: what is left of a small
        // case is branched through, of a large one no more than that.
        if (m_model.instance->policy.quarantineDays > 0) {
            relaxation.hold(valuesUpTo(last));
            fix(relaxation, last);
            return branch(relaxation, last, least, quickLook);
        }
        diveDeep(relaxation, last, least);
        for (int i = 0; !proven(last, least) && !mustBeginAgain(); ++i) {
            relaxation.hold(valuesUpTo(last));
            fix(relaxation, last);
            if (i == mostLeaps || m_aims[last] == Aim::Stints) {
                // In another order small gains of an early aim were seen to go on for long.
                if (inUsualOrder())
                    lookAround(relaxation, last, least);
                if (proven(last, least) || mustBeginAgain())
                    return least;
                beginStage(1, stepsOf(wholeTree, relaxation));
                return branch(relaxation, last, least, wholeTree);
            }
            beginStage(0.3, 20);
            if (!relaxation.leap(m_cancelled))
                return isCancelled() ? least : branch(relaxation, last, least, wholeTree);
            least = std::max(least, leastOf(relaxation.climb(leapRounds, false, m_cancelled)));
            diveDeep(relaxation, last, least);
        }
        return least;
    }

    void diveDeep(const Relaxation& relaxation, std::size_t last, std::int64_t least)
    {
        for (const double part : { 0.25, 0.1, 0.5 }) {
            if (!proven(last, least) && !mustBeginAgain())
                dive(relaxation, last, part);
        }
    }

    // Settles what the relaxation is surest of, looks again, and so on to a plan.
    void dive(Relaxation relaxation, std::size_t last, double part)
    {
        beginStage(0.15, mostDiveSteps * roundsFor(relaxation, workPerNode, 8, 80) / 2);
        for (int step = 0; step < mostDiveSteps && !isCancelled() && !mustBeginAgain(); ++step) {
            relaxation.hold(valuesUpTo(last));
            relaxation.climb(roundsFor(relaxation, workPerNode, 8, 80), true, m_cancelled);
            if (!relaxation.possible()
                || !relaxation.fix(roundingOf(m_aims[last], m_found.score) + 1))
                return;
            if (step % 3 == 2)
                tryPlan(planFrom(m_model, relaxation.shares(), m_cancelled));
            relaxation.settleSurest(part);
        }
    }

    // Plans near the one at hand: where the relaxation agrees with it, outside some weeks, or but
    // for one profession, it stays; what is left open is small enough to branch through. Round and
    // round while that makes it better, and harder where all before is proven.
    void lookAround(Relaxation& relaxation, std::size_t last, std::int64_t least)
    {
        const bool first = std::all_of(m_closed.begin(), m_closed.begin() + std::ptrdiff_t(last),
            [](char c) { return c != 0; });
        lookAround(relaxation, last, least, quickLook);
        // Of a quarantine the relaxation knows nothing: there the bound may never meet.
        if (first && m_model.instance->policy.quarantineDays == 0)
            lookAround(relaxation, last, least, thoroughLook);
    }

    void lookAround(
        Relaxation& relaxation, std::size_t last, std::int64_t least, const Effort& effort)
    {
        const int all = ways();
        int still = 0;
        beginStage(0.5, all * stepsOf(effort, relaxation));
        for (int i = 0; still < all && i < mostLooks && !mustBeginAgain(); ++i, ++still) {
            if (proven(last, least) || isCancelled())
                return;
            const std::int64_t before = m_found.score[m_aims[last]];
            relaxation.hold(valuesUpTo(last));
            Relaxation near = relaxation;
            setFree(near, i % all);
            branch(near, last, least, effort);
            if (m_found.score[m_aims[last]] < before)
                still = -1;
        }
    }

    bool inUsualOrder() const
    {
        constexpr Aim usual[] = { Aim::Stints, Aim::Level, Aim::Fit, Aim::Travel, Aim::Fairness };
        const auto first = std::find(m_model.aims.begin(), m_model.aims.end(), Aim::Stints);
        return std::equal(first, m_model.aims.end(), std::begin(usual), std::end(usual));
    }

    int ways() const { return int(std::size(sure)) + windows + int(m_professions.size()); }

    // All but what the way leaves open is settled as the plan at hand has it.
    void setFree(Relaxation& near, int way) const
    {
        const int window = way - int(std::size(sure));
        if (window < 0) {
            const std::vector<float> agreed = near.agreement(m_found.plan);
            near.settleAs(m_found.plan, [&](int member, int segment) {
                return agreed[m_model.at(member, segment)] < sure[way];
            });
        } else if (window < windows) {
            const int from = window * m_model.segments / windows;
            const int until = from + 2 * m_model.segments / windows + 1;
            near.settleAs(
                m_found.plan, [&](int, int segment) { return from <= segment && segment < until; });
        } else {
            const QString& profession = m_professions[std::size_t(window - windows)];
            near.settleAs(m_found.plan,
                [&](int member, int) { return m_model.memberOf(member).profession == profession; });
        }
    }

    // Where the relaxation leaves a gap, one choice after another is settled both ways. The least
    // that the last aim can be.
    std::int64_t branch(
        const Relaxation& root, std::size_t last, std::int64_t known, const Effort& effort)
    {
        const Aim aim = m_aims[last];
        std::int64_t left = INT64_MAX; // the least of what was left open
        double work = 0;
        int nodes = 0;
        int tries = 0;
        std::vector<Node> open;
        open.push_back({ root, known, 0 });
        while (!open.empty() && !mustBeginAgain()) {
            Node node = std::move(open.back());
            open.pop_back();
            if (proven(last, node.least))
                continue;
            if (work > effort.work || nodes == mostNodes || isCancelled()) {
                left = std::min(left, node.least);
                continue;
            }
            ++nodes;
            node.relaxation.hold(valuesUpTo(last));
            const int rounds = roundsFor(node.relaxation, workPerNode, 8, 120);
            const Relaxation::Bound& bound = node.relaxation.climb(rounds, true, m_cancelled);
            work += double(rounds + 6) * double(node.relaxation.cells());
            if (!node.relaxation.possible())
                continue;
            node.least = std::max(node.least, leastOf(bound));
            if (!node.relaxation.fix(roundingOf(aim, m_found.score) + 1))
                continue;
            if (node.depth % 3 == 0 && tries < effort.tries) {
                ++tries;
                if (tryPlan(planFrom(m_model, node.relaxation.shares(), m_cancelled)))
                    tries -= 4;
            }
            const Relaxation::Choice choice = node.relaxation.mostDoubtful();
            if (choice.pair < 0) {
                // One plan is left, if it is one: it is better, or none is that does so.
                const std::optional<Plan> plan = node.relaxation.settledPlan();
                if (plan && isBetter(*plan) && !tryPlan(plan))
                    left = std::min(left, node.least);
                continue;
            }
            ++node.depth;
            Node other = node;
            node.relaxation.settle(choice, choice.share < 0.5);
            other.relaxation.settle(choice, choice.share >= 0.5);
            open.push_back(std::move(node));
            open.push_back(std::move(other)); // first
        }
        const std::int64_t value = m_found.score[aim];
        return std::max(known, std::min(left, value - roundingOf(aim, m_found.score)));
    }

    // Of the bound's last aim, given what the plan at hand has of the aims before.
    std::int64_t leastOf(const Relaxation::Bound& bound) const
    {
        if (bound.weights.empty())
            return 0;
        std::int64_t over = bound.sum;
        for (std::size_t i = 0; i + 1 < bound.weights.size(); ++i)
            over -= bound.weights[i] * m_found.score[m_aims[i]];
        const std::int64_t unit = bound.weights.back();
        return over <= 0 ? 0 : (over + unit - 1) / unit;
    }

    bool proven(std::size_t last, std::int64_t least) const
    {
        const Aim aim = m_aims[last];
        return least + roundingOf(aim, m_found.score) >= m_found.score[aim];
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

    bool isFar(std::size_t last, std::int64_t least) const
    {
        const std::int64_t value = m_found.score[m_aims[last]];
        return value - least > value / 500;
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
        improve(m_model, *plan, m_cancelled, m_improved ? &m_found.plan : nullptr);
        Score score = scoreOf(m_model, *plan);
        if (m_returnsLeft == 0 && firstBeyondFixing(score) < m_aims.size())
            return false;
        if (isBetter(score)) {
            m_found.plan = std::move(*plan);
            m_found.score = std::move(score);
            m_improved = true;
            return true;
        }
        return false;
    }

    bool isBetter(const Plan& plan) const { return isBetter(scoreOf(m_model, plan)); }
    bool isBetter(const Score& score) const
    {
        return score.covered == m_found.score.covered && better(m_model, score, m_found.score);
    }

    const Model& m_model;
    Work m_work;
    double m_aimUntil = 0; ///< part of the work
    const std::function<bool()> m_cancelled;
    std::vector<Aim> m_aims;
    std::vector<std::int64_t> m_spread;
    Found m_found;
    bool m_improved = false; ///< the plan at hand is made better
    std::vector<std::int64_t> m_fixedAt; ///< by aim: what plans may have that fixing has left
    std::size_t m_firstFixed = 0; ///< the aim from which on bounds rest on fixing
    int m_returnsLeft = mostReturns;
    std::vector<char> m_closed; ///< by aim: proven
    std::vector<QString> m_professions; ///< of the members, in their order
};

} // namespace

std::optional<Found> search(const Model& model, Plan plan, bool eachDay,
    const std::function<bool()>& cancelled, const std::function<void(double)>& progress)
{
    return Searcher(model, std::move(plan), cancelled, progress).run(eachDay);
}

} // namespace samvirke::matching
