#include "ui/dialogs/material_need_dialog.h"
#include "ui/dialogs/material_offer_dialog.h"
#include "ui/pages/material/material_page.h"
#include "ui/shots.h"

#include <QEventLoop>

namespace samvirke {

void registerMaterialShots()
{
    addShot("material-need-dialog", [](Session& session) {
        return new MaterialNeedDialog(session, session.materialNeeds().value(0));
    });
    addShot("material-need-register-dialog",
        [](Session& session) { return new MaterialNeedDialog(session, {}); });
    addShot("material-proposal", [](Session& session) {
        auto* page = new MaterialPage(session);
        QEventLoop wait; // for what is solved beside
        QObject::connect(page, &MaterialPage::planChanged, &wait, &QEventLoop::quit);
        wait.exec();
        page->showProposal();
        return page;
    });
    addShot("material-offer-dialog", [](Session& session) {
        return new MaterialOfferDialog(session, session.materialOffers().value(0));
    });
}

} // namespace samvirke
