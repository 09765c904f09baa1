#include "ui/dialogs/decline_dialog.h"
#include "ui/dialogs/need_dialog.h"
#include "ui/dialogs/owner_limits_dialog.h"
#include "ui/dialogs/pool_member_dialog.h"
#include "ui/shots.h"

namespace samvirke {

namespace {

/// The gravest open need: the picture shows a form that is filled in.
Need someNeed(const Session& session)
{
    Need chosen;
    for (const Need& need : session.needs()) {
        if (need.state == NeedState::Open
            && (chosen.id.isEmpty() || need.severity > chosen.severity))
            chosen = need;
    }
    return chosen;
}

/// Somebody with competences, so that their lines are seen too.
PoolMember someMember(const Session& session)
{
    PoolMember chosen;
    for (const PoolMember& member : session.poolMembers()) {
        if (chosen.id.isEmpty() || member.competences.size() > chosen.competences.size())
            chosen = member;
    }
    return chosen;
}

QString someOwner(const Session& session)
{
    const QList<OwnerLimit> limits = session.ownerLimits();
    return limits.isEmpty() ? someMember(session).owner : limits.constFirst().owner;
}

} // namespace

void registerStaffingShots()
{
    addShot("need-register-dialog", [](Session& session) { return new NeedDialog(session, {}); });
    addShot(
        "need-dialog", [](Session& session) { return new NeedDialog(session, someNeed(session)); });
    addShot("pool-member-dialog",
        [](Session& session) { return new PoolMemberDialog(session, someMember(session)); });
    addShot("owner-limits-dialog",
        [](Session& session) { return new OwnerLimitsDialog(session, someOwner(session)); });
    addShot("decline-dialog", [](Session& session) {
        const PoolMember member = someMember(session);
        const Need need = someNeed(session);
        Stint stint;
        stint.member = member.id;
        stint.need = need.id;
        return new DeclineDialog(session, stint,
            DeclineDialog::tr("%1 for %2")
                .arg(member.name.isEmpty() ? session.ownerName(member.owner) : member.name,
                    session.municipalityName(need.municipality)));
    });
}

} // namespace samvirke
