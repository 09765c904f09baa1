// How long the matcher takes, beside one bare network simplex over the same arcs (all days in one
// graph). Prints medians, ratios and the growth with size; `bench_matching [ROUNDS]`;
// `bench_matching --seeds N [FIRST]` prints what is proven on N counties, `--country` measures the
// country alone.

#include "core/matching/flow.h"
#include "core/matching/match.h"
#include "core/matching/model.h"
#include "random_instances.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string_view>

using namespace samvirke;
using namespace samvirke::matching;

namespace {

// Time of the processor, which other programs on the machine do not lengthen.
double nowMs()
{
    return 1e3 * double(std::clock()) / CLOCKS_PER_SEC;
}

template <class Work> double medianMs(int rounds, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const double start = nowMs();
        work();
        times.push_back(nowMs() - start);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

// Coverage alone, all segments side by side in one circulation.
std::pair<int, std::vector<FlowArc>> bareNetwork(const Model& model)
{
    std::vector<FlowArc> arcs;
    int nodes = 2;
    for (int t = 0; t < model.segments; ++t) {
        const int members = nodes;
        const int needs = members + int(model.members.size());
        const int groups = needs + int(model.needs.size());
        nodes = groups + model.groups;
        std::vector<char> used(model.members.size());
        for (int p = 0; p < int(model.pairs.size()); ++p) {
            const PairRow& pair = model.pairs[std::size_t(p)];
            if (!model.allows(p, t))
                continue;
            used[std::size_t(pair.member)] = 1;
            arcs.push_back({ members + pair.member, needs + pair.need, 1, pair.level });
        }
        for (int m = 0; m < int(model.members.size()); ++m) {
            const int group = model.members[std::size_t(m)].group;
            if (used[std::size_t(m)])
                arcs.push_back({ group < 0 ? 0 : groups + group, members + m, 1, 0 });
        }
        for (int g = 0; g < model.groups; ++g)
            arcs.push_back({ 0, groups + g, model.room[model.at(g, t)], 0 });
        for (int n = 0; n < int(model.needs.size()); ++n) {
            const NeedRow& need = model.needs[std::size_t(n)];
            if (t >= need.firstSegment && t < need.endSegment)
                arcs.push_back({ needs + n, 1, need.heads, -100'000 * (1 + int(need.severity)) });
        }
    }
    arcs.push_back({ 1, 0, 100'000'000, 0 });
    return { nodes, arcs };
}

struct Measured {
    std::size_t arcs = 0;
    double ms = 0;
};

Measured measure(const char* label, const Size& size, int rounds)
{
    const Instance in = countyInstance(1, size);
    const Rules rules(in);
    const Result<Model> model = makeModel(in, rules);
    if (!model) {
        std::fprintf(stderr, "%s\n", qPrintable(model.error().text.english()));
        std::exit(1);
    }
    const auto [nodes, arcs] = bareNetwork(*model);
    const double bare = medianMs(rounds, [&, n = nodes, &a = arcs] { cheapestCirculation(n, a); });
    const double quick = medianMs(rounds, [&] {
        static_cast<void>(match(in, { {}, {}, true, true }));
    });
    Answer answer;
    const double all = medianMs(rounds, [&] { answer = *match(in); });
    // What if: one member declines, and the rest of the plan is kept as far as coverage allows.
    Instance question = in;
    for (const Stint& stint : std::as_const(answer.stints))
        question.previous.append({ stint.member, stint.need, stint.from, stint.until });
    question.declined.append({ answer.stints.first().member, answer.stints.first().need });
    const double whatIf = medianMs(rounds, [&] {
        static_cast<void>(match(question, { {}, {}, true, true }));
    });
    std::printf("%-10s %5d %5d %6d %3d %8zu %9.1f %9.1f %9.1f %9.1f %7.2f\n", label, size.places,
        size.needs, size.members, size.days, arcs.size(), bare, quick, whatIf, all, quick / bare);
    // Where the time goes: progress tells the end of each part.
    double part = nowMs();
    std::printf("             parts, ms:");
    constexpr std::pair<double, const char*> ends[] = { { 0.1, "model" }, { 0.4, "coverage" },
        { 0.7, "search" }, { 0.8, "bounds" }, { 1.0, "explain" } };
    std::size_t next = 0;
    static_cast<void>(match(in, { {}, [&](double done) {
                                     while (next < std::size(ends) && done >= ends[next].first) {
                                         const double now = nowMs();
                                         std::printf(" %s %.1f", ends[next].second, now - part);
                                         part = now;
                                         ++next;
                                     }
                                 } }));
    std::printf("\n");
    for (const Objective& objective : answer.objectives)
        std::printf("             %-22s %12.1f  bound %12.1f %s\n", qPrintable(objective.name),
            objective.value, objective.bound, objective.proven ? "proven" : "");
    std::fflush(stdout);
    return { arcs.size(), all };
}

// What is proven on many seeded counties: of each aim, how far its value is from its bound.
void proofs(int seeds, int first)
{
    std::printf("%-6s %8s  %s\n", "county", "full ms", "aims: value (apart from its bound, in %)");
    for (int seed = first; seed < first + seeds; ++seed) {
        const Instance in = countyInstance(quint32(seed), { 40, 400, 60, 56 });
        const double start = nowMs();
        const Answer answer = *match(in, { {}, {}, false, false });
        std::printf("%6d %8.1f ", seed, nowMs() - start);
        for (const Objective& objective : answer.objectives) {
            if (objective.name.startsWith(QLatin1String("coverage")))
                continue;
            const double apart = 100 * std::abs(objective.value - objective.bound)
                / std::max(1.0, std::abs(objective.value));
            std::printf(" %s %.0f (%.2f)%s", qPrintable(objective.name), objective.value, apart,
                objective.proven ? "=" : "");
        }
        std::printf("\n");
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 2 && std::string_view(argv[1]) == "--seeds") {
        proofs(std::max(1, std::atoi(argv[2])), argc > 3 ? std::atoi(argv[3]) : 1);
        return 0;
    }
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    std::printf("%-10s %5s %5s %6s %3s %8s %9s %9s %9s %9s %7s\n", "match", "place", "need",
        "member", "day", "arcs", "bare ms", "quick ms", "what if", "full ms", "quick/bare");
    const auto country = [] { measure("country", { 357, 10'000, 1'000, 28 }, 1); };
    if (argc > 1 && std::string_view(argv[1]) == "--country") {
        country();
        return 0;
    }
    const Measured one = measure("county", { 40, 400, 60, 56 }, rounds);
    if (rounds == 1)
        return 0; // a quick look
    measure("county x2", { 80, 800, 120, 56 }, rounds);
    measure("county x4", { 160, 1'600, 240, 56 }, rounds);
    measure("county x8", { 320, 3'200, 480, 56 }, std::min(rounds, 3));
    const Measured most = measure("county x16", { 640, 6'400, 960, 56 }, 1);
    std::printf("growth with arcs: %.2f\n",
        std::log(most.ms / one.ms) / std::log(double(most.arcs) / double(one.arcs)));
    country();
    return 0;
}
