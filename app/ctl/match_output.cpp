#include "app/ctl/match_output.h"

#include "app/ctl/output.h"
#include "app/ctl/values.h"
#include "core/base/norwegian.h"
#include "core/domain/composition.h"
#include "core/domain/professions.h"
#include "core/session/contest.h"
#include "core/session/donor_side.h"
#include "core/session/ring_first.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace samvirke::ctl {

namespace {

QString objectiveName(const Objective& objective)
{
    if (objective.name == "coverage-critical")
        return say(QT_TRANSLATE_NOOP("ctl", "Covered head-days, critical"));
    if (objective.name == "coverage-challenging")
        return say(QT_TRANSLATE_NOOP("ctl", "Covered head-days, challenging"));
    if (objective.name == "coverage-planned")
        return say(QT_TRANSLATE_NOOP("ctl", "Covered head-days, planned"));
    if (const std::optional<Aim> aim = fromCode<Aim>(objective.name))
        return label(*aim).translated();
    return objective.name;
}

struct Shown {
    Need need;
    NeedOutcome outcome;
};

/// In the answer's order, but those of a team together.
QList<Shown> shownNeeds(const Session& session, const Proposal& proposal)
{
    QList<Need> needs;
    QList<NeedOutcome> outcomes;
    for (const NeedOutcome& outcome : proposal.needs) {
        if (const std::optional<Need> need = session.need(outcome.id)) {
            needs.append(*need);
            outcomes.append(outcome);
        }
    }
    QList<Shown> all;
    for (const qsizetype index : inCompositions(needs))
        all.append({ needs.at(index), outcomes.at(index) });
    return all;
}

/// The compositions of two needs and more, each where its first need stands.
QList<QList<CompositionLine>> teamsOf(const QList<Shown>& needs)
{
    QList<QList<CompositionLine>> teams;
    for (const Shown& shown : needs) {
        if (shown.need.team.isEmpty())
            continue;
        if (teams.isEmpty() || !ofOneComposition(teams.constLast().constFirst().need, shown.need))
            teams.append(QList<CompositionLine>());
        teams.last().append({ shown.need, shown.outcome });
    }
    teams.removeIf([](const QList<CompositionLine>& lines) { return lines.size() < 2; });
    return teams;
}

void tellNeed(const Session& session, const Proposal& proposal, const Shown& shown)
{
    const auto& [need, outcome] = shown;
    printLine(say(QT_TRANSLATE_NOOP("ctl", "%1, %2: %3 of %4 head-days covered"),
        { session.municipalityName(need.municipality),
            professionLabel(need.profession).translated() + ", " + periodText(need.from, need.until)
                + " (" + shortId(need.id) + ")",
            QString::number(outcome.covered), QString::number(outcome.headDays) }));
    for (const Stint& stint : proposal.stints) {
        if (stint.need != outcome.id)
            continue;
        const std::optional<PoolMember> member = session.poolMember(stint.member);
        if (!member)
            continue;
        printLine("  + " + periodText(stint.from, stint.until) + "  "
            + (member->name.isEmpty() ? say(QT_TRANSLATE_NOOP("ctl", "(no name)")) : member->name)
            + ", " + session.ownerName(member->owner) + ", " + numberText(stint.km) + " km ("
            + shortId(member->id) + ")");
        for (const Text& reason : stint.reasons)
            printLine("      " + reason.translated());
    }
    for (const Text& blocking : outcome.blocking)
        printLine("  – " + blocking.translated());
    for (const Suggestion& suggestion : outcome.suggestions)
        printLine("  → " + suggestion.text.translated());
}

void tellRingFirst(const Session& session, const QList<RingFirstRow>& rows, int days)
{
    if (rows.isEmpty())
        return;
    printLine(say(QT_TRANSLATE_NOOP("ctl",
                      "Ring first: not confirmed within %1 days, and the proposal needs them"),
        { QString::number(days) }));
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Who")),
        say(QT_TRANSLATE_NOOP("ctl", "Confirmed")), say(QT_TRANSLATE_NOOP("ctl", "Severity")),
        say(QT_TRANSLATE_NOOP("ctl", "Head-days")), say(QT_TRANSLATE_NOOP("ctl", "Where")) });
    for (const RingFirstRow& row : rows)
        table.add({ shortId(row.member), row.who.translated(),
            row.lastConfirmed.isValid() ? dateText(row.lastConfirmed)
                                        : say(QT_TRANSLATE_NOOP("ctl", "never")),
            label(row.severity).translated(), QString::number(row.headDays),
            ringWhere(session, row) });
    table.print();
    printLine({});
}

} // namespace

void tellProposal(const Session& session, const Proposal& proposal, const MatchSettings& settings)
{
    printLine(say(QT_TRANSLATE_NOOP(
        "ctl", "A proposal. It binds nobody: the owners and the employees are asked first.")));
    printLine({});
    const QList<Shown> needs = shownNeeds(session, proposal);
    const QList<QList<CompositionLine>> teams = teamsOf(needs);
    for (const Shown& shown : needs) {
        for (const QList<CompositionLine>& team : teams) {
            if (team.constFirst().need.id == shown.need.id)
                printLine(say(QT_TRANSLATE_NOOP("ctl", "Team “%1”, %2. %3"),
                    { shown.need.team, session.municipalityName(shown.need.municipality),
                        compositionText(team).translated() }));
        }
        tellNeed(session, proposal, shown);
    }
    printLine({});
    const int days = settings.confirmedWithinDays;
    tellRingFirst(session, ringFirst(session, proposal.stints, days), days);
    Table table(
        { say(QT_TRANSLATE_NOOP("ctl", "Objective")), say(QT_TRANSLATE_NOOP("ctl", "Value")),
            say(QT_TRANSLATE_NOOP("ctl", "Bound")), say(QT_TRANSLATE_NOOP("ctl", "Proven best")) });
    for (const Objective& objective : proposal.objectives)
        table.add({ objectiveName(objective), numberText(objective.value, 1),
            numberText(objective.bound, 1),
            label(objective.proven ? YesNo::Yes : YesNo::No).translated() });
    table.print();
}

namespace {

/// What the owner of each stint keeps, day by day, of its member's profession.
QJsonArray stintsWithKeeps(
    const Session& session, const Proposal& proposal, const MatchSettings& settings, QJsonArray all)
{
    QHash<Id, PoolMember> members;
    for (const PoolMember& member : session.poolMembers())
        members.insert(member.id, member);
    QDate first;
    QDate last;
    for (const Stint& stint : proposal.stints) {
        first = first.isValid() ? std::min(first, stint.from) : stint.from;
        last = last.isValid() ? std::max(last, stint.until) : stint.until;
    }
    QHash<std::pair<QString, QString>, KeptProfession> kept; // asked once each
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Stint& stint = proposal.stints.at(i);
        const auto member = members.constFind(stint.member);
        if (member == members.constEnd())
            continue;
        const std::pair<QString, QString> key{ member->owner, member->professions.value(0) };
        if (!kept.contains(key))
            kept.insert(key,
                donorSide(session,
                    { key.first, key.second, first, last, proposal.stints,
                        settings.criticalOwnersLend })
                    .kept.value(0));
        QJsonArray days;
        for (const KeepsOnDay& day : kept.value(key).days) {
            if (stint.from <= day.day && day.day <= stint.until)
                days.append(QJsonObject{ { "day", jsonDate(day.day) }, { "keeps", day.keeps } });
        }
        QJsonObject row = all.at(i).toObject();
        row.insert("ownerKeeps",
            QJsonObject{ { "owner", key.first }, { "profession", key.second },
                { "inPool", kept.value(key).inPool }, { "days", days } });
        all[i] = row;
    }
    return all;
}

} // namespace

void printProposal(const Session& session, const Proposal& proposal, const MatchSettings& settings)
{
    QJsonObject all = QJsonDocument::fromJson(session.proposalJson(proposal)).object();
    all.insert(
        "stints", stintsWithKeeps(session, proposal, settings, all.value("stints").toArray()));
    QJsonArray teams;
    for (const QList<CompositionLine>& team : teamsOf(shownNeeds(session, proposal))) {
        QJsonArray needs;
        for (const CompositionLine& line : team)
            needs.append(line.need.id);
        const Need& first = team.constFirst().need;
        teams.append(QJsonObject{ { "municipality", first.municipality }, { "team", first.team },
            { "needs", needs }, { "text", compositionText(team).translated() } });
    }
    all.insert("teams", teams);
    QJsonArray ring;
    for (const RingFirstRow& row :
        ringFirst(session, proposal.stints, settings.confirmedWithinDays))
        ring.append(
            QJsonObject{ { "member", row.member }, { "lastConfirmed", jsonDate(row.lastConfirmed) },
                { "severity", code(row.severity) }, { "headDays", row.headDays } });
    all.insert("ringFirst", ring);
    printJson(all);
}

void tellContest(const Session& session, const Proposal& proposal, const MatchSettings& settings,
    const Id& need, bool json)
{
    QList<Need> needs;
    for (const Shown& shown : shownNeeds(session, proposal))
        needs.append(shown.need);
    const QList<Candidate> could = orFail(candidates(session, settings));
    const Contest contest = contestOf(session, needs, proposal.stints, could, need);
    if (contest.needs.size() < 2 && !json) {
        printLine(say(QT_TRANSLATE_NOOP(
            "ctl", "No other municipality needs the same people in these days.")));
        return;
    }
    const QList<ContestLine> lines = orFail(solveContest(session, contest, proposal, settings));
    if (json) {
        QJsonArray first;
        for (const Need& each : contest.needs)
            first.append(each.id);
        QJsonArray members;
        for (const ContestedMember& member : contest.members) {
            QJsonArray chances;
            for (const ContestedChance& chance : member.could)
                chances.append(QJsonObject{ { "need", chance.need }, { "km", chance.km },
                    { "substitute", jsonText(chance.substitute) } });
            members.append(QJsonObject{ { "member", member.member }, { "could", chances } });
        }
        QJsonArray rows;
        for (const ContestLine& line : lines) {
            QJsonArray covered;
            for (const int some : line.covered)
                covered.append(some);
            rows.append(QJsonObject{ { "need", jsonText(line.need) }, { "headDays", line.headDays },
                { "covered", covered } });
        }
        printJson({ { "first", first }, { "members", members }, { "plans", rows } });
        return;
    }
    printLine(say(QT_TRANSLATE_NOOP("ctl",
        "A basis for a conversation between the municipalities, and no verdict: head-days, plan by "
        "plan.")));
    QStringList header{ say(QT_TRANSLATE_NOOP("ctl", "Need")),
        say(QT_TRANSLATE_NOOP("ctl", "The proposal")) };
    for (const Need& each : contest.needs)
        header.append(say(
            QT_TRANSLATE_NOOP("ctl", "%1 first"), { session.municipalityName(each.municipality) }));
    Table plans(header);
    for (const ContestLine& line : lines) {
        const std::optional<Need> of = session.need(line.need);
        QStringList row{ of ? contestedNeedText(session, *of).translated()
                            : say(QT_TRANSLATE_NOOP("ctl", "All other needs together")) };
        for (int plan = 0; plan < int(line.covered.size()); ++plan)
            row.append(contestText(line, plan).translated());
        plans.add(row);
    }
    plans.print();
    printLine({});
    Table people({ say(QT_TRANSLATE_NOOP("ctl", "Who")), say(QT_TRANSLATE_NOOP("ctl", "Employer")),
        say(QT_TRANSLATE_NOOP("ctl", "Could serve")),
        say(QT_TRANSLATE_NOOP("ctl", "In the proposal")) });
    for (const ContestedMember& member : contest.members)
        people.add({ member.who.translated(), member.owner,
            couldText(session, contest, member).translated(),
            member.now.isEmpty() ? say(QT_TRANSLATE_NOOP("ctl", "not used"))
                                 : member.now.join(QStringLiteral(", ")) });
    people.print();
}

} // namespace samvirke::ctl
