#include "ui/dialogs/decline_dialog.h"
#include "ui/dialogs/need_dialog.h"
#include "ui/dialogs/other_need_dialog.h"
#include "ui/dialogs/owner_limits_dialog.h"
#include "ui/dialogs/owner_override_dialog.h"
#include "ui/dialogs/pool_member_dialog.h"
#include "ui/dialogs/variant_dialog.h"
#include "ui/pages/matching/matching_page.h"
#include "ui/shots.h"

#include <QCoreApplication>
#include <QElapsedTimer>

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

/// The page about matching as it stands when a person has come so far; it solves in the background.
MatchingPage* matchingPage(
    Session& session, const std::function<void(MatchingPage&)>& then, MatchingPage::View view)
{
    auto* page = new MatchingPage(session);
    page->setAttribute(Qt::WA_DontShowOnScreen);
    page->resize(1280, 720);
    page->show();
    const auto wait = [page] {
        QElapsedTimer timer;
        timer.start();
        do
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        while ((page->isBusy() || timer.elapsed() < 60) && timer.elapsed() < 15000);
    };
    wait();
    then(*page);
    page->showView(view);
    wait();
    return page;
}

/// The first stint that no transfer is started from.
const PlanStint* someStint(const Plan& plan)
{
    for (const PlanNeed& need : plan.needs) {
        for (const PlanStint& stint : need.stints) {
            if (stint.transfer.isEmpty())
                return &stint;
        }
    }
    return nullptr;
}

} // namespace

void registerStaffingShots()
{
    using View = MatchingPage::View;
    addShot("matching-stint", [](Session& session) {
        return matchingPage(
            session,
            [](MatchingPage& page) {
                if (const PlanStint* stint = someStint(page.plan()))
                    page.choose(stint->stint);
            },
            View::Bars);
    });
    addShot("matching-what-if", [](Session& session) {
        return matchingPage(
            session,
            [](MatchingPage& page) {
                if (const PlanStint* stint = someStint(page.plan()))
                    page.ask(ifDeclines(*page.plan().need(stint->stint.need), *stint));
            },
            View::Bars);
    });
    for (const auto& [name, view] :
        { std::pair("matching-map", View::Map), std::pair("matching-variants", View::Variants),
            std::pair("matching-contested", View::Contested),
            std::pair("matching-ring-first", View::RingFirst) })
        addShot(name, [view = view](Session& session) {
            return matchingPage(
                session, [](MatchingPage&) {}, view);
        });
    addShot("need-register-dialog", [](Session& session) { return new NeedDialog(session, {}); });
    addShot(
        "need-dialog", [](Session& session) { return new NeedDialog(session, someNeed(session)); });
    addShot("pool-member-dialog",
        [](Session& session) { return new PoolMemberDialog(session, someMember(session)); });
    addShot("owner-limits-dialog",
        [](Session& session) { return new OwnerLimitsDialog(session, someOwner(session)); });
    addShot("owner-override-dialog", [](Session& session) {
        return new OwnerOverrideDialog(session, someOwner(session), true);
    });
    addShot("other-need-dialog", [](Session& session) {
        const Need need = someNeed(session);
        return new OtherNeedDialog(need, session.municipalityName(need.municipality));
    });
    addShot("variant-dialog", [](Session& session) {
        return new VariantDialog(session, { {}, {}, builtInVariants().constLast().order });
    });
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
