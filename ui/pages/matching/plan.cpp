#include "ui/pages/matching/plan.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/session/session.h"
#include "ui/pages/needs/wording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace samvirke {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("MatchingPage", source);
}

QString counted(const char* source, int n)
{
    return QCoreApplication::translate("MatchingPage", source, nullptr, n);
}

/// The profession in which a member serves a need: the asked one, else the first accepted one.
QString servedProfession(const PoolMember& member, const Need& need)
{
    if (member.professions.contains(need.profession))
        return need.profession;
    for (const QString& code : need.alsoAccept) {
        if (member.professions.contains(code))
            return code;
    }
    return member.professions.value(0);
}

bool graver(const PlanNeed& a, const PlanNeed& b)
{
    if (a.need.severity != b.need.severity)
        return a.need.severity > b.need.severity;
    if (a.outcome.missing != b.outcome.missing)
        return a.outcome.missing > b.outcome.missing;
    const int names = compareNorwegian(a.municipality, b.municipality);
    return names != 0 ? names < 0 : a.need.from < b.need.from;
}

} // namespace

const PlanNeed* Plan::need(const Id& id) const
{
    const auto it = std::find_if(
        needs.begin(), needs.end(), [&](const PlanNeed& each) { return each.need.id == id; });
    return it == needs.end() ? nullptr : &*it;
}

const PlanStint* Plan::stint(const Id& member, const Id& needId, QDate first) const
{
    const PlanNeed* row = need(needId);
    if (!row)
        return nullptr;
    for (const PlanStint& each : row->stints) {
        if (each.stint.member == member && each.stint.from == first)
            return &each;
    }
    return nullptr;
}

const PlanStint* Plan::like(const Stint& wanted) const
{
    const PlanNeed* row = need(wanted.need);
    if (!row)
        return nullptr;
    const PlanStint* nearest = nullptr;
    for (const PlanStint& each : row->stints) {
        if (each.stint.member != wanted.member)
            continue;
        const auto distance = [&](const PlanStint& stint) {
            return std::abs(stint.stint.from.daysTo(wanted.from));
        };
        if (!nearest || distance(each) < distance(*nearest))
            nearest = &each;
    }
    return nearest;
}

QList<Need> needsOf(const Plan& plan)
{
    QList<Need> needs;
    for (const PlanNeed& each : plan.needs)
        needs.append(each.need);
    return needs;
}

QList<Stint> stintsOf(const Plan& plan)
{
    QList<Stint> stints;
    for (const PlanNeed& each : plan.needs) {
        for (const PlanStint& stint : each.stints)
            stints.append(stint.stint);
    }
    return stints;
}

QList<CompositionLine> compositionOf(const Plan& plan, const Need& need)
{
    QList<CompositionLine> lines;
    for (const PlanNeed& each : plan.needs) {
        if (ofOneComposition(each.need, need))
            lines.append({ each.need, each.outcome });
    }
    return lines;
}

Plan planOf(const Session& session, const Proposal& proposal, const MatchSettings& settings)
{
    const QDate from = settings.from;
    const QDate until = settings.until;
    Plan plan;
    plan.objectives = proposal.objectives;
    plan.solveMs = proposal.solveMs;
    plan.declined = session.declinedPairs();
    plan.criticalOwnersLend = settings.criticalOwnersLend;
    QHash<Id, PoolMember> members;
    for (const PoolMember& member : session.poolMembers() + settings.moreMembers)
        members.insert(member.id, member);
    QHash<Id, Need> otherwise;
    for (const Need& need : settings.otherNeeds)
        otherwise.insert(need.id, need);
    QHash<std::pair<Id, Id>, QList<Transfer>> started;
    for (const Transfer& transfer : session.transfers()) {
        if (!transfer.member.isEmpty() && !isFinal(transfer.state)
            && transfer.state != TransferState::Returned)
            started[{ transfer.member, transfer.need }].append(transfer);
    }
    QHash<Id, qsizetype> rowOf;
    QDate first;
    QDate last;
    for (const NeedOutcome& outcome : proposal.needs) {
        std::optional<Need> need = session.need(outcome.id);
        if (!need)
            continue;
        need = otherwise.value(need->id, *need);
        rowOf.insert(need->id, plan.needs.size());
        plan.needs.append({ *need, session.municipalityName(need->municipality), outcome, {} });
        first = first.isValid() ? std::min(first, need->from) : need->from;
        last = last.isValid() ? std::max(last, need->until) : need->until;
    }
    for (const Stint& stint : proposal.stints) {
        const auto row = rowOf.constFind(stint.need);
        if (row == rowOf.constEnd())
            continue;
        PlanNeed& need = plan.needs[*row];
        const PoolMember member = members.value(stint.member);
        PlanStint shown;
        shown.stint = stint;
        shown.owner = member.owner;
        shown.ownerName = session.ownerName(member.owner);
        shown.profession = servedProfession(member, need.need);
        shown.who = member.name.isEmpty()
            ? QString(say(QT_TRANSLATE_NOOP("MatchingPage", "%1, %2")))
                  .arg(shown.ownerName, professionLabel(shown.profession).translated())
            : member.name;
        shown.lastConfirmed = member.lastConfirmed;
        for (const Transfer& transfer : started.value({ stint.member, stint.need })) {
            if (transfer.from <= stint.until && stint.from <= transfer.until)
                shown.transfer = transfer.id;
        }
        need.stints.append(shown);
    }
    for (PlanNeed& need : plan.needs) {
        std::stable_sort(
            need.stints.begin(), need.stints.end(), [](const PlanStint& a, const PlanStint& b) {
                return std::pair(a.stint.from, a.who) < std::pair(b.stint.from, b.who);
            });
    }
    std::stable_sort(plan.needs.begin(), plan.needs.end(), graver);
    QList<PlanNeed> together;
    for (const qsizetype index : inCompositions(needsOf(plan)))
        together.append(plan.needs.at(index));
    plan.needs = together;
    const QDate day = today();
    plan.from = from.isValid() ? from : first.isValid() ? std::max(first, day) : day;
    plan.until = until.isValid() ? until
        : last.isValid()         ? std::min(last, plan.from.addDays(8 * 7 - 1))
                                 : plan.from.addDays(27);
    plan.until = std::max(plan.until, plan.from.addDays(6));
    return plan;
}

PlanFigures figuresOf(const Plan& plan)
{
    PlanFigures figures;
    QSet<Id> people;
    QSet<QString> owners;
    for (const PlanNeed& need : plan.needs) {
        figures.headDays += need.outcome.headDays;
        figures.covered += need.outcome.covered;
        if (need.need.severity == Severity::Critical) {
            figures.criticalHeadDays += need.outcome.headDays;
            figures.criticalCovered += need.outcome.covered;
        }
        for (const PlanStint& stint : need.stints) {
            figures.proposedDays += int(stint.stint.from.daysTo(stint.stint.until)) + 1;
            people.insert(stint.stint.member);
            owners.insert(stint.owner);
        }
    }
    figures.people = int(people.size());
    figures.owners = int(owners.size());
    bool any = false;
    figures.coverageProven = true;
    for (const Objective& objective : plan.objectives) {
        if (!objective.name.startsWith("coverage"))
            continue;
        any = true;
        figures.coverageProven = figures.coverageProven && objective.proven;
    }
    figures.coverageProven = figures.coverageProven && any;
    return figures;
}

QString planHeadline(const PlanFigures& figures)
{
    if (figures.headDays == 0)
        return say(QT_TRANSLATE_NOOP("MatchingPage", "Nothing is missing in these days"));
    if (figures.covered == 0)
        return say(QT_TRANSLATE_NOOP("MatchingPage", "Nobody in the pool can cover these needs"));
    const QString all = percentText(figures.covered, figures.headDays);
    if (figures.criticalHeadDays == 0)
        return QString(
            say(QT_TRANSLATE_NOOP("MatchingPage", "The proposal covers %1 of the head-days")))
            .arg(all);
    return QString(say(QT_TRANSLATE_NOOP("MatchingPage",
                       "The proposal covers %1 of the head-days, %2 of the critical")))
        .arg(all, percentText(figures.criticalCovered, figures.criticalHeadDays));
}

QString planSubline(const Plan& plan, const PlanFigures& figures)
{
    const QString proof = figures.coverageProven
        ? say(QT_TRANSLATE_NOOP("MatchingPage", "Proven best possible coverage"))
        : say(QT_TRANSLATE_NOOP("MatchingPage", "Best coverage found, not proven"));
    const QString who =
        QString(say(QT_TRANSLATE_NOOP("MatchingPage", "%1 from %2")))
            .arg(counted(QT_TRANSLATE_N_NOOP("MatchingPage", "%n person(s)"), figures.people),
                counted(QT_TRANSLATE_N_NOOP("MatchingPage", "%n owner(s)"), figures.owners));
    const QString time = plan.solveMs < 1
        ? say(QT_TRANSLATE_NOOP("MatchingPage", "under 1 ms"))
        : QString(say(QT_TRANSLATE_NOOP("MatchingPage", "%1 ms"))).arg(numberText(plan.solveMs));
    QStringList said{ proof, who };
    // What is agreed or asked already is not the proposal's work.
    if (figures.covered > figures.proposedDays)
        said.append(
            say(QT_TRANSLATE_NOOP("MatchingPage", "transfers under way are counted as covered")));
    said.append(time);
    return said.join(QStringLiteral(" · "));
}

QString barText(const PlanStint& stint)
{
    return QString(say(QT_TRANSLATE_NOOP("MatchingPage", "%1 · %2 km")))
        .arg(stint.who, numberText(stint.stint.km));
}

} // namespace samvirke
