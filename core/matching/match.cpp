#include "core/matching/match.h"

#include "core/matching/bounds.h"
#include "core/matching/improve.h"
#include "core/matching/quarantine.h"
#include "core/matching/search.h"
#include "core/matching/suggest.h"
#include "core/matching/sweep.h"
#include "core/matching/work.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace samvirke::matching {

namespace {

constexpr int branchesInQuarantine = 2000; // as many as half the way takes; each is quick
constexpr std::size_t maxSuggested = 100; // needs; a plan with more gaps is not read need by need

tl::unexpected<Error> stopped()
{
    return fail(Text::of(QT_TRANSLATE_NOOP("core", "The search for a proposal was stopped.")));
}

// Coverage of every day, completed by chains of replacements until none is left: the proof that
// nothing more can be covered does not rest on the network simplex alone.
// Empty when cancelled.
std::optional<CoverageProof> proveEachDay(
    const Model& model, Plan& plan, const std::function<bool()>& cancelled)
{
    for (int t = 0; t < model.segments; ++t) {
        if (cancelled())
            return std::nullopt;
        DayCover cover = dayCover(model, plan, t);
        if (complete(dayGraph(model, t), cover) > 0)
            apply(model, cover, t, plan);
    }
    return CoverageProof{ scoreOf(model, plan).covered, true };
}

QList<NeedOutcome> outcomes(const Model& model, const Plan& plan)
{
    QList<NeedOutcome> needs(model.instance->needs.size());
    for (int n = 0; n < int(model.needs.size()); ++n) {
        const NeedRow& row = model.needs[std::size_t(n)];
        NeedOutcome& outcome = needs[row.input];
        outcome.id = model.needOf(n).id;
        for (int t = row.firstSegment; t < row.endSegment; ++t) {
            outcome.headDays += model.heads[model.at(n, t)] * model.length(t);
            outcome.covered += plan.covered[model.at(n, t)] * model.length(t);
        }
        outcome.missing = outcome.headDays - outcome.covered;
    }
    return needs;
}

// The gaps in the order in which they are explained: gravest first, then largest.
std::vector<int> gaps(const Model& model, const QList<NeedOutcome>& needs)
{
    std::vector<int> open;
    for (int n = 0; n < int(model.needs.size()); ++n) {
        if (needs[model.needs[std::size_t(n)].input].missing > 0)
            open.push_back(n);
    }
    const auto order = [&](int n) {
        const NeedRow& row = model.needs[std::size_t(n)];
        return std::tuple(rankOf(row.severity), -needs[row.input].missing, n);
    };
    std::sort(open.begin(), open.end(), [&](int a, int b) { return order(a) < order(b); });
    return open;
}

// False when cancelled.
bool explainGaps(const Model& model, const Plan& plan, const Rules& rules, bool suggestions,
    Work& work, Answer& answer)
{
    const std::vector<int> open = gaps(model, answer.needs);
    if (open.empty())
        return true;
    Days days = daysOf(model, plan);
    // A change is measured against the best of each day; a quarantine may keep the plan below it.
    Days best = days;
    if (suggestions)
        findGains(best);
    const double from = work.now();
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (work.step())
            return false;
        const int need = open[i];
        NeedOutcome& outcome = answer.needs[model.needs[std::size_t(need)].input];
        outcome.blocking = blockingOf(model, plan, rules, days, need);
        if (suggestions && i < maxSuggested) {
            outcome.suggestions =
                suggestionsFor(model, rules, best, need, missingSegments(model, plan, need));
        }
        work.reach(from + (1 - from) * double(i + 1) / double(open.size()));
    }
    return true;
}

} // namespace

Result<Answer> match(const Instance& instance, const MatchOptions& options)
{
    QElapsedTimer timer;
    timer.start();
    Work work(options.cancelled, options.progress);
    const std::function<bool()> cancelled = [&] { return work.step(); };
    if (const auto ok = validate(instance); !ok)
        return fail(ok.error());
    const Rules rules(instance);
    Result<Model> made = makeModel(instance, rules);
    if (!made)
        return fail(made.error());
    const Model& model = *made;
    work.reach(0.1);

    work.begin(0.2, model.segments);
    std::optional<Plan> swept = sweep(model, cancelled);
    if (!swept)
        return stopped();
    Plan plan = std::move(*swept);
    CoverageProof proof;
    const bool quarantine = instance.policy.quarantineDays > 0;
    work.reach(0.2);
    work.begin(0.4, quarantine ? branchesInQuarantine : model.segments);
    if (quarantine) {
        std::optional<QuarantineAnswer> found = coverInQuarantine(model, plan, cancelled);
        if (!found)
            return stopped();
        plan = std::move(found->plan);
        proof = { found->bound, found->eachDayBest };
    } else {
        const std::optional<CoverageProof> proven = proveEachDay(model, plan, cancelled);
        if (!proven)
            return stopped();
        proof = *proven;
    }
    work.reach(0.4);
    work.begin(0.7, int(model.members.size() / 16 + 1));
    Found found;
    if (!options.quick) {
        std::optional<Found> best = search(model, std::move(plan), proof.eachDayBest,
            options.cancelled, [&](double part) { work.reach(0.4 + 0.3 * part); });
        if (!best)
            return stopped();
        found = std::move(*best);
    } else {
        improve(model, plan, cancelled);
        found.score = scoreOf(model, plan);
        found.plan = std::move(plan);
    }
    plan = std::move(found.plan);
    work.reach(0.7);

    Answer answer;
    answer.objectives = objectives(model, plan, found.score, found.least, proof);
    if (cancelled())
        return stopped();
    work.reach(0.8);
    answer.stints = explainedStints(model, plan, rules);
    answer.needs = outcomes(model, plan);
    if (!explainGaps(model, plan, rules, options.suggestions, work, answer))
        return stopped();
    work.reach(1.0);
    answer.solveMs = double(timer.nsecsElapsed()) / 1e6;
    return answer;
}

} // namespace samvirke::matching
