#include "core/matching/bounds.h"

#include <algorithm>
#include <cmath>

namespace samvirke::matching {

namespace {

// Each day's head-days at the cheapest that its needs can get, as if members could serve several
// needs at once. Quick, and never above the true least.
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
    const Bounds& known, const CoverageProof& coverage)
{
    QList<Objective> all;
    bool proven = true;
    const auto add = [&](const QString& name, double value, double bound, bool meets) {
        proven = proven && meets;
        all.append({ name, value, meets ? value : bound, proven });
    };
    constexpr const char* names[3] = { "coverage-critical", "coverage-challenging",
        "coverage-planned" };
    for (std::size_t s = 0; s < 3; ++s)
        add(QString::fromLatin1(names[s]), double(score.covered[s]), double(coverage.bound[s]),
            coverage.bound[s] == score.covered[s]);

    const std::int64_t headDays = score.covered[0] + score.covered[1] + score.covered[2];
    for (const Aim aim : model.aims) {
        const std::int64_t value = score[aim];
        std::int64_t least = known[std::size_t(aim)];
        if (aim == Aim::Stints) {
            least = std::max(least, fewestByLongestRun(model, headDays));
        } else if (aim != Aim::Fairness) {
            const auto cost = [&](int pair, int segment) {
                return costPerDay(model, aim, pair, segment);
            };
            least = std::max(least,
                coverage.eachDayBest ? cheapestPlaces(model, plan, value, cost)
                                     : cheapestAnyDay(model, headDays, value, cost));
        }
        least = std::min(least, value);
        switch (aim) {
        case Aim::Fit: {
            // Fit is best when it is high: what is lost against a perfect fit is least.
            const double rounding = model.fitExact ? 0.0 : double(headDays) / model.fitUnit;
            add(code(aim), double(score.fit) / model.fitUnit,
                double(2 * headDays * model.fitUnit - least) / model.fitUnit + rounding,
                model.fitExact && least == value);
            break;
        }
        case Aim::Travel:
            // Whole millimetres, each rounded: half of one a day either way.
            add(code(aim), score.km,
                std::clamp((double(least) - 0.5 * double(headDays)) / 1e6, 0.0, score.km),
                value - least <= roundingOf(aim, score));
            break;
        case Aim::Fairness: {
            const double fair = fairestShare(model, headDays);
            add(code(aim), score.fairness, std::min(score.fairness, fair),
                score.fairness <= fair * (1 + 1e-12));
            break;
        }
        case Aim::Unconfirmed:
        case Aim::LastResort:
        case Aim::Changes:
        case Aim::Stints:
        case Aim::Level:
        case Aim::Reserve:
            add(code(aim), double(value), double(least), least == value);
        }
    }
    return all;
}

} // namespace samvirke::matching
