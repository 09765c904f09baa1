#include "ui/dialogs/material_need_dialog.h"
#include "ui/dialogs/material_offer_dialog.h"
#include "ui/shots.h"

namespace samvirke {

void registerMaterialShots()
{
    addShot("material-need-dialog", [](Session& session) {
        return new MaterialNeedDialog(session, session.materialNeeds().value(0));
    });
    addShot("material-need-register-dialog",
        [](Session& session) { return new MaterialNeedDialog(session, {}); });
    addShot("material-offer-dialog", [](Session& session) {
        return new MaterialOfferDialog(session, session.materialOffers().value(0));
    });
}

} // namespace samvirke
