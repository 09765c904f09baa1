#include "core/matching/distance.h"
#include "core/matching/model.h"

#include <QCoreApplication>

#include <algorithm>

namespace samvirke::matching {

Rules::Rules(const Instance& instance) : m_instance(instance)
{
    for (int i = 0; i < instance.places.size(); ++i)
        m_places.insert(instance.places[i].id, i);
    m_blocked = QSet<QString>(instance.blockedOwners.begin(), instance.blockedOwners.end());
    for (const DeclinedPair& pair : instance.declined)
        m_declined.insert({ pair.member, pair.need });
    for (const PairLevel& pair : instance.levels)
        m_levels.insert({ pair.owner, pair.place }, pair.level);
    for (const TravelKm& travel : instance.travel)
        m_travel.insert({ travel.from, travel.to }, travel.km);
    for (int i = 0; i < instance.active.size(); ++i) {
        if (!instance.active[i].member.isEmpty())
            m_active[instance.active[i].member].append(i);
    }
}

double Rules::km(const QString& home, const QString& place) const
{
    if (!m_travel.isEmpty()) {
        for (const auto& way : { std::pair(home, place), std::pair(place, home) }) {
            const auto found = m_travel.constFind(way);
            if (found != m_travel.constEnd())
                return *found;
        }
    }
    return travelKm(
        m_instance.places[m_places.value(home)], m_instance.places[m_places.value(place)]);
}

int Rules::level(const Member& member, const QString& place) const
{
    return m_levels.isEmpty() ? member.level
                              : m_levels.value({ member.owner, place }, member.level);
}

bool Rules::hasProfession(const Member& member, const NeedCase& need) const
{
    const auto accepted = [&](const QString& profession) {
        return profession == need.profession || need.alsoAccept.contains(profession);
    };
    return accepted(member.profession)
        || std::any_of(member.alsoProfessions.begin(), member.alsoProfessions.end(), accepted);
}

bool Rules::hasAskedProfession(const Member& member, const NeedCase& need) const
{
    return member.profession == need.profession || member.alsoProfessions.contains(need.profession);
}

bool Rules::available(const Member& member, QDate day) const
{
    return std::any_of(member.availability.begin(), member.availability.end(),
        [&](const Window& window) { return window.from <= day && day <= window.until; });
}

bool Rules::active(const Member& member, QDate day) const
{
    const QList<int> mine = m_active.value(member.id);
    return std::any_of(mine.begin(), mine.end(), [&](int i) {
        return m_instance.active[i].from <= day && day <= m_instance.active[i].until;
    });
}

bool Rules::quarantined(const Member& member, const NeedCase& need, QDate day) const
{
    const int days = m_instance.policy.quarantineDays;
    if (days == 0)
        return false;
    const QList<int> mine = m_active.value(member.id);
    return std::any_of(mine.begin(), mine.end(), [&](int i) {
        const ActiveStint& active = m_instance.active[i];
        if (active.place.isEmpty() || active.place == need.place)
            return false;
        return (active.infectious && active.from <= day && day <= active.until.addDays(days))
            || (need.infectious && day <= active.until && active.from.addDays(-days) <= day);
    });
}

bool Rules::holds(const Member& member, const QString& competence, QDate day) const
{
    return std::any_of(
        member.competences.begin(), member.competences.end(), [&](const Competence& held) {
            return held.code == competence && (!held.until.isValid() || day <= held.until);
        });
}

Obstacle Rules::lastingObstacle(const Member& member, const NeedCase& need) const
{
    if (!hasProfession(member, need))
        return Obstacle::Profession;
    if (m_blocked.contains(member.owner))
        return Obstacle::OwnerBlocked;
    if (m_declined.contains({ member.id, need.id }))
        return Obstacle::Declined;
    if (!withinTravel(km(member.home, need.place), member.maxTravelKm))
        return Obstacle::Travel;
    if (need.infectious && !member.acceptsInfectious)
        return Obstacle::Infectious;
    return Obstacle::None;
}

Obstacle Rules::obstacle(const Member& member, const NeedCase& need, QDate day) const
{
    if (const Obstacle lasting = lastingObstacle(member, need); lasting != Obstacle::None)
        return lasting;
    return dayObstacle(member, need, day);
}

Obstacle Rules::dayObstacle(const Member& member, const NeedCase& need, QDate day) const
{
    if (std::any_of(need.required.begin(), need.required.end(),
            [&](const QString& competence) { return !holds(member, competence, day); }))
        return Obstacle::Competence;
    if (!available(member, day))
        return Obstacle::Away;
    if (active(member, day))
        return Obstacle::Active;
    if (quarantined(member, need, day))
        return Obstacle::Quarantine;
    return Obstacle::None;
}

Text obstacleText(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return Text::of(QT_TRANSLATE_NOOP("core", "it lies outside the need's period"));
    case Obstacle::Profession:
        return Text::of(QT_TRANSLATE_NOOP("core", "the profession is not accepted"));
    case Obstacle::OwnerBlocked:
        return Text::of(QT_TRANSLATE_NOOP("core", "the owner lends nobody now"));
    case Obstacle::Declined:
        return Text::of(QT_TRANSLATE_NOOP("core", "the pair was declined"));
    case Obstacle::Travel:
        return Text::of(QT_TRANSLATE_NOOP("core", "it is farther than the travel limit"));
    case Obstacle::Infectious:
        return Text::of(QT_TRANSLATE_NOOP("core", "the member takes no infectious needs"));
    case Obstacle::Competence:
        return Text::of(QT_TRANSLATE_NOOP("core", "a required competence is missing or expired"));
    case Obstacle::Away:
        return Text::of(QT_TRANSLATE_NOOP("core", "the member is not available"));
    case Obstacle::Active:
        return Text::of(QT_TRANSLATE_NOOP("core", "the member is on a transfer"));
    case Obstacle::Quarantine:
        return Text::of(QT_TRANSLATE_NOOP("core", "the member is in quarantine"));
    }
    return {};
}

} // namespace samvirke::matching
