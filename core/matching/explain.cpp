#include "core/matching/explain.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/matching/keeps.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace samvirke::matching {

namespace {

const QString comma = QStringLiteral(", ");

Text listed(const QStringList& codes)
{
    QList<Text> labels;
    for (const QString& code : codes)
        labels.append(competenceLabel(code));
    return Text::joined(labels, comma);
}

Text levelText(int level, double km)
{
    const Text distance = numberText(km);
    switch (level) {
    case 1:
        return Text::of(
            QT_TRANSLATE_NOOP("core", "The municipality's own staff, %1 km away."), { distance });
    case 2:
        return Text::of(
            QT_TRANSLATE_NOOP("core", "From a neighbour or by a standing agreement, %1 km away."),
            { distance });
    case 3:
        return Text::of(QT_TRANSLATE_NOOP("core",
                            "From the same health community or the county's pool, %1 km away."),
            { distance });
    default:
        return Text::of(
            QT_TRANSLATE_NOOP("core", "From beyond the county's own pools, %1 km away."),
            { distance });
    }
}

Text professionReason(const Rules& rules, const Member& member, const NeedCase& need)
{
    if (rules.hasAskedProfession(member, need))
        return Text::of(
            QT_TRANSLATE_NOOP("core", "%1, as asked for."), { professionLabel(need.profession) });
    QString own = member.profession;
    for (const QString& also : member.alsoProfessions) {
        if (!need.alsoAccept.contains(own))
            own = also;
    }
    return Text::of(QT_TRANSLATE_NOOP("core", "%1, accepted in place of %2."),
        { professionLabel(own), professionLabel(need.profession) });
}

QList<Text> reasonsOf(const Model& model, const Rules& rules, const Keeps& keeps, int p, int from,
    int end, bool pinned)
{
    const PairRow& pair = model.pairs[std::size_t(p)];
    const Member& member = model.memberOf(pair.member);
    const NeedCase& need = model.needOf(pair.need);
    QList<Text> reasons;
    if (pinned)
        reasons.append(Text::of(QT_TRANSLATE_NOOP("core", "Settled beforehand by a person.")));
    Text profession = professionReason(rules, member, need);
    QStringList held = need.required;
    for (const QString& competence : need.preferred) {
        if (!held.contains(competence)
            && rules.holds(member, competence, model.day(model.start[std::size_t(from)])))
            held.append(competence);
    }
    if (!held.isEmpty())
        profession = Text::joined(
            { profession, Text::of(QT_TRANSLATE_NOOP("core", "Has: %1."), { listed(held) }) });
    reasons.append(profession);
    reasons.append(levelText(pair.level, pair.km));
    if (!pinned) {
        const NeedRow& row = model.needs[std::size_t(pair.need)];
        const int days = model.start[std::size_t(end)] - model.start[std::size_t(from)];
        if (from == row.firstSegment && end == row.endSegment)
            reasons.append(Text::counted(
                QT_TRANSLATE_N_NOOP("core", "Can stay for the whole period, %n day(s)."), days));
        else
            reasons.append(
                Text::counted(QT_TRANSLATE_N_NOOP("core", "%n day(s) in one stretch."), days));
    }
    if (member.owner != need.place)
        reasons.append(keeps.over(pair.member, from, end));
    if (pair.lastResort)
        reasons.append(Text::of(QT_TRANSLATE_NOOP(
            "core", "The owner is under pressure itself, and used last: ask how it stands.")));
    if (pair.doubt > 0)
        reasons.append(Text::of(
            QT_TRANSLATE_NOOP("core", "Not confirmed lately, and used last: ring first.")));
    return reasons;
}

// A line about members that one and the same rule keeps away.
Text obstacleLine(Obstacle obstacle, int members, const NeedCase& need, double nearestKm)
{
    const Text count = QString::number(members);
    switch (obstacle) {
    case Obstacle::OwnerBlocked:
        return Text::of(
            QT_TRANSLATE_NOOP("core", "With an owner that lends nobody now: %1."), { count });
    case Obstacle::Declined:
        return Text::of(QT_TRANSLATE_NOOP("core", "Declined for this need: %1."), { count });
    case Obstacle::Travel:
        return Text::of(QT_TRANSLATE_NOOP("core",
                            "Farther away than their travel limit: %1 (the nearest %2 km)."),
            { count, numberText(nearestKm) });
    case Obstacle::Infectious:
        return Text::of(QT_TRANSLATE_NOOP("core", "Take no infectious needs: %1."), { count });
    case Obstacle::Competence:
        return Text::of(QT_TRANSLATE_NOOP("core", "Without a required competence (%2): %1."),
            { count, listed(need.required) });
    case Obstacle::Away:
        return Text::of(QT_TRANSLATE_NOOP("core", "Not available in those days: %1."), { count });
    case Obstacle::Active:
        return Text::of(QT_TRANSLATE_NOOP("core", "On a transfer in those days: %1."), { count });
    case Obstacle::Quarantine:
        return Text::of(QT_TRANSLATE_NOOP("core", "Kept by the quarantine: %1."), { count });
    case Obstacle::None:
    case Obstacle::Profession:
        break;
    }
    return {};
}

Text missingLine(const Model& model, const Plan& plan, const std::vector<int>& missing, int need)
{
    struct Gap {
        int from;
        int end;
        int heads;
    };
    std::vector<Gap> gaps;
    for (const int t : missing) {
        const int heads = model.heads[model.at(need, t)] - plan.covered[model.at(need, t)];
        if (!gaps.empty() && gaps.back().end == t && gaps.back().heads == heads)
            gaps.back().end = t + 1;
        else
            gaps.push_back({ t, t + 1, heads });
    }
    QList<Text> said;
    for (const Gap& gap : gaps) {
        if (said.size() == 4) {
            said.append(QStringLiteral("…"));
            break;
        }
        const QString period = periodText(model.day(model.start[std::size_t(gap.from)]),
            model.day(model.start[std::size_t(gap.end)] - 1));
        said.append(QStringLiteral("%1: %2").arg(period).arg(gap.heads));
    }
    return Text::of(
        QT_TRANSLATE_NOOP("core", "Missing: %1."), { Text::joined(said, QStringLiteral("; ")) });
}

// Who of those that could come does what instead, over all days with a gap.
struct Elsewhere {
    QMap<int, int> until; // need → last segment
    std::vector<int> members;
    std::vector<int> groups;
    int inQuarantine = 0;
    int here = 0;
};

void look(
    const Model& model, const Plan& plan, const std::vector<int>& missing, int p, Elsewhere& found)
{
    const PairRow& pair = model.pairs[std::size_t(p)];
    const int group = model.members[std::size_t(pair.member)].group;
    bool serves = false;
    bool limited = false;
    bool idle = false;
    for (const int t : missing) {
        if (!model.allows(p, t))
            continue;
        const int now = plan.at[model.at(pair.member, t)];
        if (now >= 0 && now != p) {
            serves = true;
            int& until = found.until[model.pairs[std::size_t(now)].need];
            until = std::max(until, t);
        } else if (now < 0 && group >= 0
            && plan.used[model.at(group, t)] >= model.room[model.at(group, t)]) {
            limited = true;
        } else if (now < 0) {
            idle = true;
        }
    }
    if (serves)
        found.members.push_back(pair.member);
    else if (limited) {
        if (std::find(found.groups.begin(), found.groups.end(), group) == found.groups.end())
            found.groups.push_back(group);
    } else if (idle)
        ++found.inQuarantine;
    else
        ++found.here;
}

} // namespace

Text nameOf(const Instance& instance, const QString& id)
{
    for (const Place& place : instance.places) {
        if (place.id == id && !place.name.isEmpty())
            return place.name;
    }
    return id;
}

Days daysOf(const Model& model, const Plan& plan)
{
    Days days;
    for (int t = 0; t < model.segments; ++t) {
        days.graphs.push_back(dayGraph(model, t));
        days.covers.push_back(dayCover(model, plan, t));
    }
    return days;
}

void findGains(Days& days)
{
    days.gaining.resize(days.graphs.size());
    for (std::size_t t = 0; t < days.graphs.size(); ++t) {
        const DayGraph& graph = days.graphs[t];
        DayCover& cover = days.covers[t];
        complete(graph, cover);
        days.gaining[t].resize(graph.heads.size());
        for (std::size_t n = 0; n < graph.heads.size(); ++n) {
            Cut cut;
            if (cover.covered[n] >= graph.heads[n] || addHead(graph, cover, int(n), false, &cut))
                continue;
            for (std::size_t reached = 0; reached < cut.needs.size(); ++reached) {
                if (cut.needs[reached])
                    days.gaining[t][reached].push_back(int(n));
            }
        }
    }
}

QList<Stint> explainedStints(const Model& model, const Plan& plan, const Rules& rules)
{
    struct Run {
        int pair;
        int from;
        int end;
        bool pinned;
    };
    std::vector<Run> runs;
    for (int m = 0; m < int(model.members.size()); ++m) {
        for (int t = 0; t < model.segments;) {
            const int pair = plan.at[model.at(m, t)];
            if (pair < 0) {
                ++t;
                continue;
            }
            Run run{ pair, t, t, false };
            for (; run.end < model.segments && plan.at[model.at(m, run.end)] == pair; ++run.end)
                run.pinned = run.pinned || model.pinned[model.at(m, run.end)] == pair;
            runs.push_back(run);
            t = run.end;
        }
    }
    const auto order = [&](const Run& run) {
        const PairRow& pair = model.pairs[std::size_t(run.pair)];
        return std::tuple(model.needs[std::size_t(pair.need)].input, run.from,
            model.members[std::size_t(pair.member)].input);
    };
    std::sort(
        runs.begin(), runs.end(), [&](const Run& a, const Run& b) { return order(a) < order(b); });
    const Keeps keeps(model, plan);
    QList<Stint> stints;
    for (const Run& run : runs) {
        const PairRow& pair = model.pairs[std::size_t(run.pair)];
        stints.append({ model.memberOf(pair.member).id, model.needOf(pair.need).id,
            model.day(model.start[std::size_t(run.from)]),
            model.day(model.start[std::size_t(run.end)] - 1), pair.km, pair.level,
            reasonsOf(model, rules, keeps, run.pair, run.from, run.end, run.pinned) });
    }
    return stints;
}

std::vector<int> missingSegments(const Model& model, const Plan& plan, int need)
{
    std::vector<int> missing;
    const NeedRow& row = model.needs[std::size_t(need)];
    for (int t = row.firstSegment; t < row.endSegment; ++t) {
        if (plan.covered[model.at(need, t)] < model.heads[model.at(need, t)])
            missing.push_back(t);
    }
    return missing;
}

QList<Text> blockingOf(
    const Model& model, const Plan& plan, const Rules& rules, Days& days, int need)
{
    const std::vector<int> missing = missingSegments(model, plan, need);
    if (missing.empty())
        return {};
    const NeedCase& asked = model.needOf(need);
    const Instance& in = *model.instance;
    QList<Text> lines{ missingLine(model, plan, missing, need) };
    Elsewhere elsewhere;
    QMap<Obstacle, int> kept;
    double nearest = -1;
    bool anybody = false;
    const QDate firstDay = model.day(model.start[std::size_t(missing.front())]);
    for (int m = 0; m < int(model.members.size()); ++m) {
        const Member& member = model.memberOf(m);
        if (!rules.hasProfession(member, asked))
            continue;
        anybody = true;
        const int p = model.pairOf(m, need);
        if (p < 0) {
            const Obstacle obstacle = rules.lastingObstacle(member, asked);
            ++kept[obstacle];
            if (obstacle == Obstacle::Travel) {
                const double km = rules.km(member.home, asked.place);
                nearest = nearest < 0 ? km : std::min(nearest, km);
            }
        } else if (std::none_of(
                       missing.begin(), missing.end(), [&](int t) { return model.allows(p, t); })) {
            ++kept[rules.obstacle(member, asked, firstDay)];
        } else {
            look(model, plan, missing, p, elsewhere);
        }
    }
    if (!anybody)
        lines.append(Text::of(
            QT_TRANSLATE_NOOP("core", "Nobody in the pool is %1 or of an accepted profession."),
            { professionLabel(asked.profession) }));
    if (elsewhere.here > 0)
        lines.append(Text::of(QT_TRANSLATE_NOOP("core", "Could come and are here already: %1."),
            { QString::number(elsewhere.here) }));
    if (!elsewhere.members.empty()) {
        QList<Text> where;
        for (auto it = elsewhere.until.cbegin(); it != elsewhere.until.cend() && where.size() < 4;
             ++it)
            where.append(Text::of(QT_TRANSLATE_NOOP("core", "%1 until %2"),
                { nameOf(in, model.needOf(it.key()).place),
                    shortDateText(model.day(model.start[std::size_t(it.value()) + 1] - 1)) }));
        lines.append(
            Text::of(QT_TRANSLATE_NOOP("core", "Could come but are on other needs: %1 (%2)."),
                { QString::number(elsewhere.members.size()), Text::joined(where, comma) }));
        // The rest of the minimum cut: who would have to be freed for those to come.
        Cut cut;
        const std::size_t t = std::size_t(missing.front());
        DayCover trial = days.covers[t];
        if (!addHead(days.graphs[t], trial, need, false, &cut)) {
            int relief = 0;
            for (std::size_t m = 0; m < cut.members.size(); ++m)
                relief += cut.members[m] && model.pairOf(int(m), need) < 0 ? 1 : 0;
            if (relief > 0)
                lines.append(
                    Text::of(QT_TRANSLATE_NOOP(
                                 "core", "Could relieve those, but are needed where they are: %1."),
                        { QString::number(relief) }));
        }
    }
    for (const int group : elsewhere.groups) {
        const OwnerLimit& limit = in.limits[group];
        lines.append(Text::of(QT_TRANSLATE_NOOP("core", "%1 lends at most %2 a day (%3)."),
            { nameOf(in, limit.owner), QString::number(limit.maxAway),
                professionLabel(limit.profession) }));
    }
    if (elsewhere.inQuarantine > 0)
        kept[Obstacle::Quarantine] += elsewhere.inQuarantine;
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        const Text line = obstacleLine(it.key(), it.value(), asked, nearest);
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

} // namespace samvirke::matching
