#include "core/matching/bounds.h"

#include "core/matching/stint_bound.h"
#include "core/matching/sweep.h"

#include <algorithm>
#include <cmath>

namespace samvirke::matching {

namespace {

// The least that the head-days of a plan of best coverage can cost together, when each day may be
// arranged by itself; costs are of one head on one day.
std::int64_t cheapestDays(const Model& model, std::int64_t ours,
    const std::function<std::int64_t(int pair, int segment)>& cost,
    const std::function<bool()>& cancelled)
{
    std::int64_t sum = 0;
    for (int t = 0; t < model.segments; ++t) {
        if (cancelled && cancelled())
            return 0;
        const std::vector<int> chosen =
            cheapestCover(model, t, [&](int pair) { return cost(pair, t); });
        for (const int pair : chosen) {
            if (pair >= 0)
                sum += model.length(t) * cost(pair, t);
        }
    }
    return std::min(sum, ours);
}

// The same as if members could serve several needs at once: each day's heads at the cheapest that
// its needs can get. Quick, and never above the true least.
std::int64_t cheapestPlaces(const Model& model, const Plan& plan, std::int64_t ours,
    const std::function<std::int64_t(int pair, int segment)>& cost)
{
    std::int64_t sum = 0;
    std::array<std::vector<std::int64_t>, 3> places;
    std::vector<std::int64_t> mine;
    for (int t = 0; t < model.segments; ++t) {
        std::array<std::size_t, 3> heads{};
        for (auto& some : places)
            some.clear();
        for (int n = 0; n < int(model.needs.size()); ++n) {
            const NeedRow& need = model.needs[std::size_t(n)];
            if (t < need.firstSegment || t >= need.endSegment)
                continue;
            const std::size_t rank = std::size_t(rankOf(need.severity));
            heads[rank] += std::size_t(plan.covered[model.at(n, t)]);
            mine.clear();
            for (const int pair : need.pairs) {
                if (model.allows(pair, t))
                    mine.push_back(cost(pair, t));
            }
            const auto most =
                std::ptrdiff_t(std::min(mine.size(), std::size_t(model.heads[model.at(n, t)])));
            std::nth_element(mine.begin(), mine.begin() + most, mine.end());
            places[rank].insert(places[rank].end(), mine.begin(), mine.begin() + most);
        }
        for (std::size_t rank = 0; rank < 3; ++rank) {
            auto& all = places[rank];
            std::nth_element(all.begin(), all.begin() + std::ptrdiff_t(heads[rank]), all.end());
            for (std::size_t i = 0; i < heads[rank]; ++i)
                sum += model.length(t) * all[i];
        }
    }
    return std::min(sum, ours);
}

// The same when coverage is not settled day by day: every head-day at the cheapest there is.
std::int64_t cheapestAnyDay(const Model& model, std::int64_t headDays, std::int64_t ours,
    const std::function<std::int64_t(int pair, int segment)>& cost)
{
    std::int64_t least = ours;
    for (int p = 0; p < int(model.pairs.size()); ++p) {
        for (int t = 0; t < model.segments; ++t) {
            if (model.allows(p, t))
                least = std::min(least, cost(p, t));
        }
    }
    return std::min(ours, least * headDays);
}

// Each stint is one unbroken run of a pair at most.
std::int64_t fewestByLongestRun(const Model& model, std::int64_t headDays)
{
    std::int64_t longest = 1;
    for (int p = 0; p < int(model.pairs.size()); ++p) {
        for (int t = 0; t < model.segments; ++t) {
            if (model.allows(p, t))
                longest = std::max<std::int64_t>(longest,
                    model.start[std::size_t(model.runEnd[model.at(p, t)])]
                        - model.start[std::size_t(t)]);
        }
    }
    return (headDays + longest - 1) / longest;
}

// The squares are least when every owner carries days in proportion to its pool, as far as its
// members can serve at all.
double fairestShare(const Model& model, std::int64_t headDays)
{
    std::vector<double> most(std::size_t(model.owners), 0.0);
    for (const MemberRow& member : model.members) {
        for (int t = 0; t < model.segments; ++t) {
            for (int p = member.firstPair; p < member.endPair; ++p) {
                if (model.allows(p, t)) {
                    most[std::size_t(member.owner)] += model.length(t);
                    break;
                }
            }
        }
    }
    std::vector<int> owners;
    for (int o = 0; o < model.owners; ++o) {
        if (most[std::size_t(o)] > 0)
            owners.push_back(o);
    }
    // Owners that can do least for their size reach their most first.
    const auto perHead = [&](int o) {
        return most[std::size_t(o)] / model.poolSize[std::size_t(o)];
    };
    std::stable_sort(
        owners.begin(), owners.end(), [&](int a, int b) { return perHead(a) < perHead(b); });
    double pool = 0;
    for (const int o : owners)
        pool += model.poolSize[std::size_t(o)];
    double left = double(headDays);
    double sum = 0;
    for (const int o : owners) {
        const double size = model.poolSize[std::size_t(o)];
        const double days = std::min(most[std::size_t(o)], left * size / pool);
        sum += days * days / size;
        left -= days;
        pool -= size;
    }
    return sum;
}

} // namespace

QList<Objective> objectives(const Model& model, const Plan& plan, const Score& score,
    const CoverageProof& coverage, const std::function<bool()>& cancelled)
{
    QList<Objective> all;
    bool proven = true;
    const auto add = [&](const char* name, double value, double bound, bool meets) {
        proven = proven && meets;
        all.append({ QString::fromLatin1(name), value, meets ? value : bound, proven });
    };
    constexpr const char* names[3] = { "coverage-critical", "coverage-challenging",
        "coverage-planned" };
    for (std::size_t s = 0; s < 3; ++s)
        add(names[s], double(score.covered[s]), double(coverage.bound[s]),
            coverage.bound[s] == score.covered[s]);

    const std::int64_t headDays = score.covered[0] + score.covered[1] + score.covered[2];
    const bool small = model.fit.size() < 20'000;
    const auto least = [&](std::int64_t ours, const std::function<std::int64_t(int, int)>& cost) {
        if (!coverage.eachDayBest)
            return cheapestAnyDay(model, headDays, ours, cost);
        const std::int64_t quick = cheapestPlaces(model, plan, ours, cost);
        // The flow of every day is worth its time where it can complete a proof, or costs little.
        return quick == ours || (!proven && !small) ? quick
                                                    : cheapestDays(model, ours, cost, cancelled);
    };
    const std::int64_t stints = coverage.eachDayBest
        ? fewestStints(model, plan, score.stints, cancelled)
        : std::min(score.stints, fewestByLongestRun(model, headDays));
    add("stints", double(score.stints), double(stints), stints == score.stints);

    const std::int64_t level = least(score.level,
        [&](int pair, int) { return std::int64_t(model.pairs[std::size_t(pair)].level); });
    add("level", double(score.level), double(level), level == score.level);

    // Fit is best when it is high: what is lost against a perfect fit is least.
    const std::int64_t perfect = 2 * headDays * model.fitUnit;
    const std::int64_t lost = least(perfect - score.fit, [&](int pair, int segment) {
        return std::int64_t(2 * model.fitUnit - model.fit[model.at(pair, segment)]);
    });
    const double rounding = model.fitExact ? 0.0 : double(headDays) / model.fitUnit;
    add("fit", double(score.fit) / model.fitUnit, double(perfect - lost) / model.fitUnit + rounding,
        model.fitExact && lost == perfect - score.fit);

    const std::int64_t travel = least(score.millimetres,
        [&](int pair, int) { return model.pairs[std::size_t(pair)].millimetres; });
    add("travel-km", score.km,
        std::min(score.km, std::max(0.0, (double(travel) - 0.5 * double(headDays)) / 1e6)),
        travel == score.millimetres);

    const double fair = fairestShare(model, headDays);
    add("fairness", score.fairness, std::min(score.fairness, fair),
        score.fairness <= fair * (1 + 1e-12));
    return all;
}

} // namespace samvirke::matching
