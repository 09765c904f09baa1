// The dialogs of reporting rounds, as the picture maker shows them.
#include "ui/dialogs/phone_round_dialog.h"
#include "ui/dialogs/reminder_dialog.h"
#include "ui/dialogs/returned_forms_dialog.h"
#include "ui/dialogs/round_dialog.h"
#include "ui/shots.h"

namespace samvirke {

void registerRoundShots()
{
    addShot(QStringLiteral("round-dialog"), [](Session& session) -> QWidget* {
        return new RoundDialog(session, session.proposedRound());
    });
    addShot(QStringLiteral("phone-round"), [](Session& session) -> QWidget* {
        return new PhoneRoundDialog(session, session.picture().round.id);
    });
    addShot(QStringLiteral("reminder-dialog"), [](Session& session) -> QWidget* {
        return new ReminderDialog(session, session.picture().round.id);
    });
    addShot(QStringLiteral("returned-forms-dialog"), [](Session& session) -> QWidget* {
        return new ReturnedFormsDialog(session, session.picture().round.label);
    });
}

} // namespace samvirke
