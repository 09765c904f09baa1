#include "core/session/ring_first.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/professions.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace samvirke {

QList<RingFirstRow> ringFirst(const Session& session, const QList<Stint>& plan, int days)
{
    if (days <= 0)
        return {};
    QHash<Id, PoolMember> members;
    for (const PoolMember& member : session.poolMembers())
        members.insert(member.id, member);
    QHash<Id, Severity> severityOf;
    for (const Need& need : session.needs())
        severityOf.insert(need.id, need.severity);
    const QDate day = today();
    QMap<Id, RingFirstRow> found;
    for (const Stint& stint : plan) {
        const auto member = members.constFind(stint.member);
        if (member == members.constEnd()
            || (member->lastConfirmed.isValid() && member->lastConfirmed.daysTo(day) <= days))
            continue;
        RingFirstRow& row = found[stint.member];
        if (row.member.isEmpty()) {
            row.member = member->id;
            row.owner = session.ownerName(member->owner);
            row.who = member->name;
            if (member->name.isEmpty())
                row.who = Text::joined({ row.owner, professionLabel(member->professions.value(0)) },
                    QStringLiteral(", "));
            row.telephone = member->telephone;
            row.lastConfirmed = member->lastConfirmed;
        }
        row.stints.append(stint);
        row.severity = std::max(row.severity, severityOf.value(stint.need, Severity::Planned));
        row.headDays += int(stint.from.daysTo(stint.until)) + 1;
    }
    QList<RingFirstRow> rows = found.values();
    for (RingFirstRow& row : rows) {
        std::stable_sort(row.stints.begin(), row.stints.end(),
            [](const Stint& a, const Stint& b) { return a.from < b.from; });
    }
    const auto order = [](const RingFirstRow& row) {
        return std::tuple(-int(row.severity), row.stints.constFirst().from, -row.headDays);
    };
    std::stable_sort(rows.begin(), rows.end(),
        [&](const RingFirstRow& a, const RingFirstRow& b) { return order(a) < order(b); });
    return rows;
}

QString ringWhere(const Session& session, const RingFirstRow& row)
{
    QStringList places;
    for (const Stint& stint : row.stints) {
        const std::optional<Need> need = session.need(stint.need);
        places.append(QStringLiteral("%1, %2").arg(
            need ? session.municipalityName(need->municipality) : QString(),
            periodText(stint.from, stint.until)));
    }
    return places.join(QStringLiteral("; "));
}

} // namespace samvirke
