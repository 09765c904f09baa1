#include "core/session/nearness.h"

#include "core/matching/distance.h"
#include "core/session/session.h"

namespace samvirke {

EscalationLevel levelBetween(const Municipality& lender, const Municipality& receiver, bool border)
{
    if (lender.number == receiver.number)
        return EscalationLevel::Local;
    if (border)
        return EscalationLevel::InterMunicipal;
    const bool together = lender.countyNumber == receiver.countyNumber
        || (!lender.healthCommunity.isEmpty()
            && lender.healthCommunity == receiver.healthCommunity);
    return together ? EscalationLevel::HealthCommunity : EscalationLevel::National;
}

Nearness nearness(const Session& session, const QString& owner, PoolSource source,
    const QString& home, const QString& place)
{
    const std::optional<Municipality> to = session.municipality(place);
    const std::optional<Municipality> from = session.municipality(home);
    Nearness near;
    if (to && from)
        near.km = matching::travelKm(
            { home, from->latitude, from->longitude }, { place, to->latitude, to->longitude });
    const std::optional<Municipality> lender = session.municipality(owner);
    near.level = escalationLevelOf(source);
    if (source != PoolSource::Municipality || !lender || !to)
        return near;
    near.level = levelBetween(*lender, *to, session.neighboursOf(place).contains(owner));
    return near;
}

QString servesAs(const PoolMember& member, const Need& need)
{
    for (const QString& wanted : QStringList{ need.profession } + need.alsoAccept) {
        if (member.professions.contains(wanted))
            return wanted;
    }
    return member.professions.value(0);
}

} // namespace samvirke
