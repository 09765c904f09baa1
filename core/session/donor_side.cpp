#include "core/session/donor_side.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/standing_agreement.h"
#include "core/session/session_p.h"

#include <QSet>

#include <algorithm>

namespace samvirke {

namespace {

/// Who of an owner's pool is where on a day.
class Pool {
public:
    Pool(const Session& session, const QList<Stint>& plan, const QString& owner)
        : m_owner(owner), m_transfers(session.transfers())
    {
        for (const PoolMember& member : session.poolMembers()) {
            if (member.owner == owner)
                m_professionOf.insert(member.id, member.professions.value(0));
        }
        for (const Stint& stint : plan) {
            if (m_professionOf.contains(stint.member))
                m_stints.append(stint);
        }
        m_transfers.removeIf([&](const Transfer& transfer) {
            return transfer.cargo != Cargo::Staff || transfer.owner != owner
                || !bindsStaff(transfer.state);
        });
    }

    int transfersFrom(QDate day) const
    {
        return int(std::count_if(m_transfers.begin(), m_transfers.end(),
            [&](const Transfer& transfer) { return transfer.until >= day; }));
    }

    QStringList professions() const
    {
        QStringList all = m_professionOf.values();
        all.removeAll(QString());
        all.removeDuplicates();
        all.sort();
        return all;
    }

    int size(const QString& profession) const
    {
        return int(m_professionOf.values().count(profession));
    }

    struct Day {
        int away = 0;
        int proposed = 0;
    };
    Day on(QDate day, const QString& profession) const
    {
        QSet<Id> away;
        int unnamed = 0;
        for (const Transfer& transfer : m_transfers) {
            if (day < transfer.from || transfer.until < day)
                continue;
            if (m_professionOf.value(transfer.member) == profession && !transfer.member.isEmpty())
                away.insert(transfer.member);
            else if (transfer.member.isEmpty() && transfer.profession == profession)
                unnamed += transfer.heads;
        }
        QSet<Id> proposed;
        for (const Stint& stint : m_stints) {
            if (stint.from <= day && day <= stint.until && !away.contains(stint.member)
                && m_professionOf.value(stint.member) == profession)
                proposed.insert(stint.member);
        }
        return { int(away.size()) + unnamed, int(proposed.size()) };
    }

private:
    QString m_owner;
    QHash<Id, QString> m_professionOf;
    QList<Transfer> m_transfers;
    QList<Stint> m_stints;
};

KeptProfession keptOf(const Pool& pool, const QString& profession, QDate from, QDate until)
{
    KeptProfession kept;
    kept.profession = profession;
    kept.inPool = pool.size(profession);
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        const Pool::Day here = pool.on(day, profession);
        kept.days.append({ day, std::max(0, kept.inPool - here.away - here.proposed) });
    }
    return kept;
}

} // namespace

QList<KeepsInWeek> KeptProfession::weeks() const
{
    QList<KeepsInWeek> all;
    int week = 0;
    for (const KeepsOnDay& each : days) {
        if (week != each.day.weekNumber()) {
            week = each.day.weekNumber();
            all.append({ each.day, each.keeps, each.keeps });
        }
        all.last().least = std::min(all.last().least, each.keeps);
        all.last().most = std::max(all.last().most, each.keeps);
    }
    return all;
}

OwnerStanding standingOf(const Session& session, const QString& owner, bool criticalOwnersLend)
{
    OwnerStanding all;
    for (const MunicipalityPicture& picture : session.picture().municipalities) {
        if (picture.number != owner)
            continue;
        all.isMunicipality = true;
        all.status = picture.status;
        all.lastKnown = picture.lastKnown;
        all.trend = picture.change;
    }
    for (const OwnerOverride& word : session.ownerOverrides()) {
        if (word.owner == owner)
            all.decision = word;
    }
    if (all.decision)
        all.standing = all.decision->lends ? Standing::AsOthers : Standing::LendsNothing;
    else if (all.isMunicipality && all.lastKnown == StaffingStatus::Critical)
        all.standing = criticalOwnersLend ? Standing::UsedLast : Standing::LendsNothing;
    else if (all.isMunicipality && all.lastKnown == StaffingStatus::Challenging)
        all.standing = Standing::UsedLast;
    return all;
}

DonorSide donorSide(const Session& session, const DonorQuestion& question)
{
    DonorSide side;
    side.owner = question.owner;
    side.name = session.ownerName(question.owner);
    side.standing = standingOf(session, question.owner, question.criticalOwnersLend);
    const Pool pool(session, question.plan, question.owner);
    QStringList professions = pool.professions();
    side.profession = question.profession;
    if (side.profession.isEmpty()) {
        for (const QString& each : std::as_const(professions)) {
            if (side.profession.isEmpty() || pool.size(each) > pool.size(side.profession))
                side.profession = each;
        }
    }
    for (const StandingAgreement& one :
        session.inside().store->all<StandingAgreement>("ORDER BY id")) {
        if (isBetween(one, question.owner, question.place) && holdsOn(one, question.from)
            && holdsOn(one, question.until))
            side.agreements.append(one.title);
    }
    side.inPool = pool.size(side.profession);
    side.transfers = pool.transfersFrom(today());
    // The limit for the profession, else the one for all others.
    for (const OwnerLimit& limit : session.ownerLimits()) {
        if (limit.owner != question.owner)
            continue;
        if (limit.profession == side.profession || (limit.profession.isEmpty() && !side.limit))
            side.limit = limit.maxAway;
    }
    for (QDate day = question.from; day <= question.until; day = day.addDays(1)) {
        const Pool::Day here = pool.on(day, side.profession);
        side.away = std::max(side.away, here.away);
        side.proposed = std::max(side.proposed, here.proposed);
        side.lent = std::max(side.lent, here.away + here.proposed);
    }
    side.keeps = std::max(0, side.inPool - side.lent);
    professions.removeAll(side.profession);
    professions.prepend(side.profession);
    professions.removeAll(QString());
    for (const QString& profession : std::as_const(professions))
        side.kept.append(keptOf(pool, profession, question.from, question.until));
    return side;
}

QList<OwnerAside> ownersAside(const Session& session, const Need& need, bool criticalOwnersLend)
{
    QMap<QString, int> able;
    for (const PoolMember& member : session.poolMembers()) {
        const bool serves = member.professions.contains(need.profession)
            || std::any_of(need.alsoAccept.begin(), need.alsoAccept.end(),
                [&](const QString& code) { return member.professions.contains(code); });
        const bool free = std::any_of(
            member.availability.begin(), member.availability.end(), [&](const Window& window) {
                return window.from <= need.until && need.from <= window.until;
            });
        if (serves && free)
            ++able[member.owner];
    }
    QList<OwnerAside> aside;
    for (auto it = able.cbegin(); it != able.cend(); ++it) {
        const OwnerStanding standing = standingOf(session, it.key(), criticalOwnersLend);
        if (standing.standing == Standing::LendsNothing)
            aside.append({ it.key(), session.ownerName(it.key()), standing, it.value() });
    }
    std::sort(aside.begin(), aside.end(), [](const OwnerAside& a, const OwnerAside& b) {
        return compareNorwegian(a.name, b.name) < 0;
    });
    return aside;
}

} // namespace samvirke
