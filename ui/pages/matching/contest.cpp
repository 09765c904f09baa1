#include "ui/pages/matching/contest.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace samvirke {

namespace {

/// The needs that each member could serve, those of the plan alone.
QMap<Id, QList<Candidate>> byMember(const Plan& plan, const QList<Candidate>& candidates)
{
    QSet<Id> planned;
    for (const PlanNeed& need : plan.needs)
        planned.insert(need.need.id);
    QMap<Id, QList<Candidate>> all;
    for (const Candidate& each : candidates) {
        if (planned.contains(each.need))
            all[each.member].append(each);
    }
    return all;
}

QString whoIs(const Session& session, const PoolMember& member)
{
    return member.name.isEmpty() ? QStringLiteral("%1, %2").arg(session.ownerName(member.owner),
               professionLabel(member.professions.value(0)).translated())
                                 : member.name;
}

} // namespace

QList<Id> contestedNeeds(const Plan& plan, const QList<Candidate>& candidates)
{
    QSet<Id> contested;
    for (const QList<Candidate>& could : byMember(plan, candidates)) {
        QSet<QString> municipalities;
        for (const Candidate& each : could)
            municipalities.insert(plan.need(each.need)->need.municipality);
        if (municipalities.size() < 2)
            continue;
        for (const Candidate& each : could)
            contested.insert(each.need);
    }
    QList<Id> inOrder;
    for (const PlanNeed& need : plan.needs) {
        if (contested.contains(need.need.id))
            inOrder.append(need.need.id);
    }
    return inOrder;
}

Contest contestOf(
    const Session& session, const Plan& plan, const QList<Candidate>& candidates, const Id& need)
{
    Contest contest;
    const PlanNeed* asked = plan.need(need);
    if (!asked)
        return contest;
    const QMap<Id, QList<Candidate>> all = byMember(plan, candidates);
    // How many candidates another municipality's need has in common with this one.
    QMap<Id, int> shared;
    for (const QList<Candidate>& could : all) {
        const bool here = std::any_of(
            could.begin(), could.end(), [&](const Candidate& each) { return each.need == need; });
        for (const Candidate& each : could) {
            if (here && plan.need(each.need)->need.municipality != asked->need.municipality)
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
        contest.needs.append(plan.need(each)->need);
    std::sort(contest.needs.begin(), contest.needs.end(), [&](const Need& a, const Need& b) {
        const int names =
            compareNorwegian(plan.need(a.id)->municipality, plan.need(b.id)->municipality);
        return names != 0 ? names < 0 : a.id < b.id;
    });
    for (const QList<Candidate>& could : all) {
        QStringList places;
        for (const Candidate& each : could) {
            if (rivals.contains(each.need))
                places.append(QCoreApplication::translate("Contest", "%1 %2 km")
                                  .arg(plan.need(each.need)->municipality, numberText(each.km)));
        }
        places.removeDuplicates();
        const std::optional<PoolMember> member =
            places.size() < 2 ? std::nullopt : session.poolMember(could.constFirst().member);
        if (!member)
            continue;
        QStringList now;
        for (const PlanNeed& served : plan.needs) {
            for (const PlanStint& stint : served.stints) {
                if (stint.stint.member == member->id)
                    now.append(served.municipality);
            }
        }
        now.removeDuplicates();
        contest.members.append({ member->id, whoIs(session, *member),
            session.ownerName(member->owner), places.join(", "), now.join(", ") });
    }
    return contest;
}

} // namespace samvirke
