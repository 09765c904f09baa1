#include "core/session/contest.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace samvirke {

namespace {

const QString comma = QStringLiteral(", ");
constexpr int mostOthers = 6; // lines about needs that only follow from the contest

const Need* needIn(const QList<Need>& needs, const Id& id)
{
    const auto found =
        std::find_if(needs.begin(), needs.end(), [&](const Need& each) { return each.id == id; });
    return found == needs.end() ? nullptr : &*found;
}

/// The needs that each member could serve, those of the plan alone.
QMap<Id, QList<Candidate>> byMember(const QList<Need>& needs, const QList<Candidate>& candidates)
{
    QMap<Id, QList<Candidate>> all;
    for (const Candidate& each : candidates) {
        if (needIn(needs, each.need))
            all[each.member].append(each);
    }
    return all;
}

Text whoIs(const Session& session, const PoolMember& member)
{
    if (!member.name.isEmpty())
        return member.name;
    return Text::joined(
        { session.ownerName(member.owner), professionLabel(member.professions.value(0)) }, comma);
}

QString substituteIn(const PoolMember& member, const Need& need)
{
    if (member.professions.contains(need.profession))
        return {};
    for (const QString& code : need.alsoAccept) {
        if (member.professions.contains(code))
            return code;
    }
    return {};
}

} // namespace

QList<Id> contestedNeeds(const QList<Need>& needs, const QList<Candidate>& candidates)
{
    QSet<Id> contested;
    for (const QList<Candidate>& could : byMember(needs, candidates)) {
        QSet<QString> municipalities;
        for (const Candidate& each : could)
            municipalities.insert(needIn(needs, each.need)->municipality);
        if (municipalities.size() < 2)
            continue;
        for (const Candidate& each : could)
            contested.insert(each.need);
    }
    QList<Id> inOrder;
    for (const Need& need : needs) {
        if (contested.contains(need.id))
            inOrder.append(need.id);
    }
    return inOrder;
}

Contest contestOf(const Session& session, const QList<Need>& needs, const QList<Stint>& stints,
    const QList<Candidate>& candidates, const Id& need)
{
    Contest contest;
    const Need* asked = needIn(needs, need);
    if (!asked)
        return contest;
    const QMap<Id, QList<Candidate>> all = byMember(needs, candidates);
    // How many candidates another municipality's need has in common with this one.
    QMap<Id, int> shared;
    for (const QList<Candidate>& could : all) {
        const bool here = std::any_of(
            could.begin(), could.end(), [&](const Candidate& each) { return each.need == need; });
        for (const Candidate& each : could) {
            if (here && needIn(needs, each.need)->municipality != asked->municipality)
                ++shared[each.need];
        }
    }
    QList<Id> rivals = shared.keys();
    std::stable_sort(rivals.begin(), rivals.end(),
        [&](const Id& a, const Id& b) { return shared.value(a) > shared.value(b); });
    contest.moreNeeds = std::max(0, int(rivals.size()) - (mostContestedNeeds - 1));
    rivals = rivals.mid(0, mostContestedNeeds - 1);
    if (rivals.isEmpty())
        return contest;
    rivals.append(need);
    for (const Id& each : std::as_const(rivals))
        contest.needs.append(*needIn(needs, each));
    std::sort(contest.needs.begin(), contest.needs.end(), [&](const Need& a, const Need& b) {
        const int names = compareNorwegian(
            session.municipalityName(a.municipality), session.municipalityName(b.municipality));
        return names != 0 ? names < 0 : a.id < b.id;
    });
    for (const QList<Candidate>& could : all) {
        const std::optional<PoolMember> member = session.poolMember(could.constFirst().member);
        if (!member)
            continue;
        ContestedMember row{ member->id, whoIs(session, *member), session.ownerName(member->owner),
            {}, {} };
        QSet<QString> municipalities;
        for (const Need& each : std::as_const(contest.needs)) {
            const auto chance = std::find_if(could.begin(), could.end(),
                [&](const Candidate& one) { return one.need == each.id; });
            if (chance == could.end())
                continue;
            row.could.append({ each.id, chance->km, substituteIn(*member, each) });
            municipalities.insert(each.municipality);
        }
        if (municipalities.size() < 2)
            continue;
        for (const Stint& stint : stints) {
            const Need* served = needIn(needs, stint.need);
            if (stint.member == member->id && served)
                row.now.append(session.municipalityName(served->municipality));
        }
        row.now.removeDuplicates();
        contest.members.append(row);
    }
    return contest;
}

Text contestedNeedText(const Session& session, const Need& need)
{
    QList<Text> professions{ professionLabel(need.profession) };
    for (const QString& code : need.alsoAccept)
        professions.append(professionLabel(code));
    return Text::of(QT_TRANSLATE_NOOP("core", "%1, %2 × %3"),
        { session.municipalityName(need.municipality), QString::number(need.heads),
            professions.size() == 1
                ? professions.constFirst()
                : Text::of(QT_TRANSLATE_NOOP("core", "%1 or %2"),
                    { professions.constFirst(), Text::joined(professions.mid(1), comma) }) });
}

Text couldText(const Session& session, const Contest& contest, const ContestedMember& member)
{
    QList<Text> places;
    for (const ContestedChance& chance : member.could) {
        const Need* need = needIn(contest.needs, chance.need);
        const QString place = need ? session.municipalityName(need->municipality) : QString();
        const Text said = chance.substitute.isEmpty()
            ? Text::of(QT_TRANSLATE_NOOP("core", "%1 %2 km"), { place, numberText(chance.km) })
            : Text::of(QT_TRANSLATE_NOOP("core", "%1 %2 km as %3"),
                { place, numberText(chance.km), professionLabel(chance.substitute) });
        if (!places.contains(said))
            places.append(said);
    }
    return Text::joined(places, comma);
}

QList<ContestLine> contestLines(const Contest& contest, const QList<NeedOutcome>& proposal,
    const QList<std::optional<QList<NeedOutcome>>>& others)
{
    QList<QHash<Id, int>> plans;
    for (const auto& outcomes : others) {
        QHash<Id, int> covered;
        for (const NeedOutcome& outcome : outcomes.value_or(QList<NeedOutcome>()))
            covered.insert(outcome.id, outcome.covered);
        plans.append(covered);
    }
    const auto lineOf = [&](const NeedOutcome& outcome) {
        ContestLine line{ outcome.id, outcome.headDays, { outcome.covered } };
        for (qsizetype i = 0; i < plans.size(); ++i)
            line.covered.append(others.at(i) ? plans.at(i).value(outcome.id, outcome.covered) : -1);
        return line;
    };
    const auto change = [](const ContestLine& line) {
        int most = 0;
        for (const int covered : line.covered)
            most = std::max(most, covered < 0 ? 0 : std::abs(covered - line.covered.constFirst()));
        return most;
    };
    QList<ContestLine> lines;
    QList<ContestLine> touched;
    for (const Need& need : contest.needs) {
        for (const NeedOutcome& outcome : proposal) {
            if (outcome.id == need.id)
                lines.append(lineOf(outcome));
        }
    }
    ContestLine rest{ {}, 0, QList<int>(plans.size() + 1, 0) };
    QList<ContestLine> untouched;
    for (const NeedOutcome& outcome : proposal) {
        if (needIn(contest.needs, outcome.id))
            continue;
        const ContestLine line = lineOf(outcome);
        (change(line) > 0 ? touched : untouched).append(line);
    }
    std::stable_sort(touched.begin(), touched.end(),
        [&](const ContestLine& a, const ContestLine& b) { return change(a) > change(b); });
    untouched += touched.mid(mostOthers);
    lines += touched.mid(0, mostOthers);
    for (const ContestLine& line : std::as_const(untouched)) {
        rest.headDays += line.headDays;
        for (qsizetype i = 0; i < rest.covered.size(); ++i)
            rest.covered[i] = line.covered.at(i) < 0 ? -1 : rest.covered.at(i) + line.covered.at(i);
    }
    if (!untouched.isEmpty())
        lines.append(rest);
    return lines;
}

Text contestText(const ContestLine& line, int plan)
{
    const int covered = line.covered.value(plan, -1);
    if (covered < 0)
        return QStringLiteral("…");
    const Text some = numberText(covered);
    const Text all = numberText(line.headDays);
    const int change = covered - line.covered.constFirst();
    if (change == 0)
        return Text::of(QT_TRANSLATE_NOOP("core", "%1 of %2"), { some, all });
    return change < 0 ? Text::of(
               QT_TRANSLATE_NOOP("core", "%1 of %2 (%3 fewer)"), { some, all, numberText(-change) })
                      : Text::of(QT_TRANSLATE_NOOP("core", "%1 of %2 (%3 more)"),
                          { some, all, numberText(change) });
}

MatchSettings needAlone(const MatchSettings& settings, const Id& need)
{
    MatchSettings wish = settings;
    wish.needs = { need };
    wish.quick = true;
    return wish;
}

MatchSettings needFirst(
    const MatchSettings& settings, const Proposal& alone, const QList<Stint>& proposal)
{
    MatchSettings wish = settings;
    wish.quick = true;
    wish.keep = proposal;
    for (const Stint& stint : alone.stints)
        wish.pinned.append({ stint.member, stint.need, stint.from, stint.until });
    return wish;
}

Result<QList<ContestLine>> solveContest(const Session& session, const Contest& contest,
    const Proposal& proposal, const MatchSettings& settings)
{
    QList<std::optional<QList<NeedOutcome>>> others;
    for (const Need& need : contest.needs) {
        const Result<Proposal> alone = session.propose(needAlone(settings, need.id));
        if (!alone)
            return fail(alone.error());
        const Result<Proposal> all = session.propose(needFirst(settings, *alone, proposal.stints));
        if (!all)
            return fail(all.error());
        others.append(all->needs);
    }
    return contestLines(contest, proposal.needs, others);
}

} // namespace samvirke
