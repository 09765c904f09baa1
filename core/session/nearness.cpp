#include "core/session/nearness.h"

#include "core/matching/distance.h"
#include "core/session/session.h"

namespace samvirke {

Nearness nearness(const Session& session, const QString& owner, PoolSource source,
    const QString& home, const QString& place)
{
    const std::optional<Municipality> to = session.municipality(place);
    const std::optional<Municipality> from = session.municipality(home);
    Nearness near;
    if (to && from)
        near.km = matching::travelKm({ home, from->latitude, from->longitude },
            { place, to->latitude, to->longitude });
    const std::optional<Municipality> lender = session.municipality(owner);
    near.level = escalationLevelOf(source);
    if (source != PoolSource::Municipality || !lender || !to)
        return near;
    near.level = owner == place                                ? EscalationLevel::Local
        : session.neighboursOf(place).contains(owner)          ? EscalationLevel::InterMunicipal
        : lender->healthCommunity == to->healthCommunity       ? EscalationLevel::HealthCommunity
                                                               : EscalationLevel::National;
    return near;
}

} // namespace samvirke
