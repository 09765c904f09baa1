#include "ui/pages/matching/plan_changes.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"

#include <QCoreApplication>

#include <algorithm>

namespace samvirke {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("PlanChanges", source);
}

QString counted(const char* source, int n)
{
    return QCoreApplication::translate("PlanChanges", source, nullptr, n);
}

struct Place {
    Stint stint;
    QString who;
    QString municipality;

    QString text() const
    {
        return QStringLiteral("%1, %2").arg(municipality, periodText(stint.from, stint.until));
    }
    bool isSame(const Place& other) const
    {
        return stint.need == other.stint.need && stint.from == other.stint.from
            && stint.until == other.stint.until;
    }
};

/// By member, in the order of the days.
QMap<Id, QList<Place>> placesOf(const Plan& plan)
{
    QMap<Id, QList<Place>> places;
    for (const PlanNeed& need : plan.needs) {
        for (const PlanStint& stint : need.stints)
            places[stint.stint.member].append({ stint.stint, stint.who, need.municipality });
    }
    for (QList<Place>& each : places) {
        std::sort(each.begin(), each.end(),
            [](const Place& a, const Place& b) { return a.stint.from < b.stint.from; });
    }
    return places;
}

void removeSame(QList<Place>& before, QList<Place>& after)
{
    before.removeIf([&](const Place& old) {
        const auto same = std::find_if(
            after.begin(), after.end(), [&](const Place& each) { return each.isSame(old); });
        if (same == after.end())
            return false;
        after.erase(same);
        return true;
    });
}

QString moreOrFewer(int won)
{
    return won > 0 ? counted(QT_TRANSLATE_N_NOOP("PlanChanges", "%n head-day(s) more"), won)
                   : counted(QT_TRANSLATE_N_NOOP("PlanChanges", "%n head-day(s) fewer"), -won);
}

} // namespace

int PlanChanges::count(PlanChange::Kind kind) const
{
    return int(std::count_if(changes.begin(), changes.end(),
        [&](const PlanChange& change) { return change.kind == kind; }));
}

PlanChanges changesBetween(const Plan& before, const Plan& after)
{
    PlanChanges all;
    QMap<Id, QList<Place>> old = placesOf(before);
    QMap<Id, QList<Place>> now = placesOf(after);
    QList<PlanChange> gone;
    QList<PlanChange> fresh;
    QStringList members = old.keys() + now.keys();
    members.removeDuplicates();
    for (const Id& member : std::as_const(members)) {
        QList<Place>& from = old[member];
        QList<Place>& to = now[member];
        removeSame(from, to);
        const qsizetype both = std::min(from.size(), to.size());
        for (qsizetype i = 0; i < both; ++i)
            all.changes.append({ PlanChange::Kind::Moved,
                QString(say(QT_TRANSLATE_NOOP("PlanChanges", "%1: from %2 to %3")))
                    .arg(to[i].who, from[i].text(), to[i].text()),
                to[i].stint });
        for (const Place& place : from.mid(both))
            gone.append({ PlanChange::Kind::Gone,
                QStringLiteral("%1: %2").arg(place.who, place.text()), std::nullopt });
        for (const Place& place : to.mid(both))
            fresh.append({ PlanChange::Kind::New,
                QStringLiteral("%1: %2").arg(place.who, place.text()), place.stint });
    }
    all.changes += gone + fresh;
    for (const PlanNeed& need : after.needs) {
        const PlanNeed* was = before.need(need.need.id);
        const int won = need.outcome.covered - (was ? was->outcome.covered : 0);
        all.headDaysWon += won;
        if (won != 0)
            all.needs.append(
                QStringLiteral("%1, %2: %3")
                    .arg(need.municipality, professionLabel(need.need.profession).translated(),
                        moreOrFewer(won)));
    }
    return all;
}

QString changesText(const PlanChanges& changes)
{
    QStringList parts;
    if (const int moved = changes.count(PlanChange::Kind::Moved))
        parts.append(counted(QT_TRANSLATE_N_NOOP("PlanChanges", "%n moved"), moved));
    if (const int gone = changes.count(PlanChange::Kind::Gone))
        parts.append(counted(QT_TRANSLATE_N_NOOP("PlanChanges", "%n gone"), gone));
    if (const int fresh = changes.count(PlanChange::Kind::New))
        parts.append(counted(QT_TRANSLATE_N_NOOP("PlanChanges", "%n new"), fresh));
    if (parts.isEmpty() && changes.headDaysWon == 0)
        return say(QT_TRANSLATE_NOOP("PlanChanges", "Nothing changes"));
    const QString coverage = changes.headDaysWon == 0
        ? say(QT_TRANSLATE_NOOP("PlanChanges", "As many head-days are covered"))
        : moreOrFewer(changes.headDaysWon);
    return parts.isEmpty() ? coverage : QStringLiteral("%1 · %2").arg(coverage, parts.join(", "));
}

} // namespace samvirke
