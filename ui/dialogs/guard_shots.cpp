#include "core/session/legal_cards.h"
#include "core/session/state_resources.h"
#include "ui/dialogs/allocation_dialog.h"
#include "ui/dialogs/legal_cards_dialog.h"
#include "ui/dialogs/state_resource_dialog.h"
#include "ui/pages/state/state_page.h"
#include "ui/shots.h"

namespace samvirke {

void registerGuardShots()
{
    addShot("legal-cards-dialog", [](Session& session) {
        return new LegalCardsDialog(session, QStringLiteral("orderPeople"));
    });
    addShot("legal-card-dialog", [](Session& session) {
        return new LegalCardDialog(
            session, *LegalCards(session).card(QStringLiteral("holdMeeting")));
    });
    addShot("state-log", [](Session& session) {
        auto* page = new StatePage(session);
        page->showLog();
        return page;
    });
    addShot("state-resource-dialog", [](Session& session) {
        return new StateResourceDialog(session, StateResources(session).resources().value(0));
    });
    addShot("allocation-dialog", [](Session& session) {
        // The municipality that the office supervises, too, asks for more.
        StateAllocation draft;
        draft.step = AllocationStep::Granted;
        draft.resource = StateResources(session).resources().value(0).id;
        draft.municipality = StateResources(session).log().value(0).municipality;
        draft.quantity = 4;
        return new AllocationDialog(session, draft);
    });
    addShot("state-request-dialog", [](Session& session) {
        StateAllocation draft;
        draft.resource = StateResources(session).resources().value(0).id;
        return new AllocationDialog(session, draft);
    });
}

} // namespace samvirke
