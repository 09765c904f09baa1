#include "core/matching/plan.h"

namespace samvirke::matching {

void Plan::put(const Model& model, int member, int segment, int pair)
{
    int& now = at[model.at(member, segment)];
    const int group = model.members[std::size_t(member)].group;
    const auto count = [&](int which, int change) {
        if (which < 0)
            return;
        covered[model.at(model.pairs[std::size_t(which)].need, segment)] += change;
        if (group >= 0)
            used[model.at(group, segment)] += change;
    };
    count(now, -1);
    now = pair;
    count(now, 1);
}

Plan pinnedPlan(const Model& model)
{
    const std::size_t segments = std::size_t(model.segments);
    Plan plan;
    plan.at.assign(model.members.size() * segments, -1);
    plan.covered.assign(model.needs.size() * segments, 0);
    plan.used.assign(std::size_t(model.groups) * segments, 0);
    for (int m = 0; m < int(model.members.size()); ++m) {
        for (int t = 0; t < model.segments; ++t) {
            if (const int pair = model.pinned[model.at(m, t)]; pair >= 0)
                plan.put(model, m, t, pair);
        }
    }
    return plan;
}

Score scoreOf(const Model& model, const Plan& plan)
{
    Score score;
    score.ownerDays.assign(std::size_t(model.owners), 0);
    for (int m = 0; m < int(model.members.size()); ++m) {
        const MemberRow& member = model.members[std::size_t(m)];
        int before = -1;
        for (int t = 0; t < model.segments; ++t) {
            const int p = plan.at[model.at(m, t)];
            if (p >= 0) {
                const PairRow& pair = model.pairs[std::size_t(p)];
                const std::int64_t days = model.length(t);
                score.covered[std::size_t(rankOf(model.needs[std::size_t(pair.need)].severity))] +=
                    days;
                for (const Aim aim : model.aims)
                    score.of[std::size_t(aim)] += days * costPerDay(model, aim, p, t);
                score.of[std::size_t(Aim::Stints)] += p != before ? 1 : 0;
                score.fit += days * model.fit[model.at(p, t)];
                score.km += double(days) * pair.km;
                score.ownerDays[std::size_t(member.owner)] += days;
            }
            before = p;
        }
    }
    // Owners sum in the order of the canonical members, so that new labels change no last digit.
    for (int o = 0; o < model.owners; ++o) {
        const double days = double(score.ownerDays[std::size_t(o)]);
        score.fairness += days * days / model.poolSize[std::size_t(o)];
    }
    return score;
}

bool better(const Model& model, const Score& score, const Score& than)
{
    for (const Aim aim : model.aims) {
        if (aim == Aim::Fairness ? score.fairness != than.fairness : score[aim] != than[aim])
            return aim == Aim::Fairness ? score.fairness < than.fairness : score[aim] < than[aim];
    }
    return false;
}

bool obeysQuarantine(const Model& model, const Plan& plan, int member)
{
    const int quarantine = model.instance->policy.quarantineDays;
    if (quarantine == 0)
        return true;
    for (int t = 0; t < model.segments; ++t) {
        const int p = plan.at[model.at(member, t)];
        if (p < 0)
            continue;
        const NeedRow& need = model.needs[std::size_t(model.pairs[std::size_t(p)].need)];
        if (!need.infectious)
            continue;
        const int last = std::min(model.segments - 1, t + quarantine);
        for (int later = t + 1; later <= last; ++later) {
            const int q = plan.at[model.at(member, later)];
            if (q >= 0
                && model.needs[std::size_t(model.pairs[std::size_t(q)].need)].place != need.place)
                return false;
        }
    }
    return true;
}

bool quarantineAllows(const Model& model, const Plan& plan, int pair, int segment)
{
    const int quarantine = model.instance->policy.quarantineDays;
    const PairRow& row = model.pairs[std::size_t(pair)];
    const NeedRow& need = model.needs[std::size_t(row.need)];
    const int last = std::min(model.segments - 1, segment + quarantine);
    for (int other = std::max(0, segment - quarantine); other <= last; ++other) {
        const int p = plan.at[model.at(row.member, other)];
        if (other == segment || p < 0)
            continue;
        const NeedRow& there = model.needs[std::size_t(model.pairs[std::size_t(p)].need)];
        if (there.place != need.place && (other < segment ? there.infectious : need.infectious))
            return false;
    }
    return true;
}

} // namespace samvirke::matching
