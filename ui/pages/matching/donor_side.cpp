#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/pages/matching/plan.h"

#include <QSet>

#include <algorithm>

namespace samvirke {

DonorSide donorSide(const Session& session, const Plan& plan, const PlanStint& stint)
{
    DonorSide side;
    side.name = stint.ownerName;
    side.profession = stint.profession;
    for (const MunicipalityPicture& picture : session.picture().municipalities) {
        if (picture.number != stint.owner)
            continue;
        side.isMunicipality = true;
        side.status = picture.status;
        side.trend = picture.change;
    }
    QSet<Id> ofProfession; // the owner's members who could serve in this profession
    for (const PoolMember& member : session.poolMembers()) {
        if (member.owner == stint.owner && member.professions.contains(stint.profession))
            ofProfession.insert(member.id);
    }
    side.inPool = int(ofProfession.size());
    // The limit for the profession, else the one for all others.
    for (const OwnerLimit& limit : session.ownerLimits()) {
        if (limit.owner != stint.owner)
            continue;
        if (limit.profession == stint.profession || (limit.profession.isEmpty() && !side.limit))
            side.limit = limit.maxAway;
    }
    const QList<Transfer> transfers = session.transfers();
    const QDate day = today();
    for (const Transfer& transfer : transfers) {
        side.transfers +=
            transfer.owner == stint.owner && bindsStaff(transfer.state) && transfer.until >= day;
    }
    side.keeps = side.inPool;
    for (QDate each = stint.stint.from; each <= stint.stint.until; each = each.addDays(1)) {
        QSet<Id> away;
        int unnamed = 0;
        for (const Transfer& transfer : transfers) {
            if (transfer.owner != stint.owner || !bindsStaff(transfer.state) || each < transfer.from
                || transfer.until < each)
                continue;
            if (ofProfession.contains(transfer.member))
                away.insert(transfer.member);
            else if (transfer.member.isEmpty() && transfer.profession == stint.profession)
                unnamed += transfer.heads;
        }
        QSet<Id> proposed;
        for (const PlanNeed& need : plan.needs) {
            for (const PlanStint& other : need.stints) {
                if (other.owner == stint.owner && other.stint.from <= each
                    && each <= other.stint.until && ofProfession.contains(other.stint.member))
                    proposed.insert(other.stint.member);
            }
        }
        const int awayHeads = int(away.size()) + unnamed;
        proposed.subtract(away);
        side.away = std::max(side.away, awayHeads);
        side.proposed = std::max(side.proposed, int(proposed.size()));
        side.keeps =
            std::min(side.keeps, std::max(0, side.inPool - awayHeads - int(proposed.size())));
    }
    return side;
}

} // namespace samvirke
