// The dialogs of municipality, transfers, meetings and log, as the picture maker shows them.
#include "ui/shots.h"

#include "ui/dialogs/agenda_proposal_dialog.h"
#include "ui/dialogs/agreement_dialog.h"
#include "ui/dialogs/assessment_dialog.h"
#include "ui/dialogs/contact_dialog.h"
#include "ui/dialogs/invitation_dialog.h"
#include "ui/dialogs/meeting_dialog.h"
#include "ui/dialogs/quick_log_dialog.h"
#include "ui/dialogs/series_dialog.h"
#include "ui/dialogs/service_dialog.h"
#include "ui/dialogs/settlement_dialog.h"
#include "ui/dialogs/signature_dialog.h"
#include "ui/dialogs/staff_figures_dialog.h"
#include "ui/dialogs/standing_dialog.h"
#include "ui/dialogs/step_dialog.h"
#include "ui/dialogs/transfer_dialog.h"
#include "ui/pages/municipality/staff_base_card.h"

#include <algorithm>

namespace samvirke {

namespace {

// A transfer in the wanted state, as the demonstration has it; else a draft of its own.
Transfer shown(Session& session, TransferState state)
{
    const QList<Transfer> all = session.transfers();
    const auto found = std::find_if(
        all.begin(), all.end(), [state](const Transfer& each) { return each.state == state; });
    if (found != all.end())
        return *found;
    Transfer transfer = all.isEmpty() ? Transfer() : all.first();
    transfer.state = state;
    return transfer;
}

QString firstMunicipality(Session& session)
{
    const CountyPicture picture = session.picture();
    return picture.municipalities.isEmpty() ? QString() : picture.municipalities.first().number;
}

Id newestMeeting(Session& session)
{
    const QList<Meeting> all = session.meetings();
    return all.isEmpty() ? Id() : all.first().id;
}

QWidget* stepShot(Session& session, TransferState from, TransferState to)
{
    const QList<TransferStep> steps = stepsFrom(from, Cargo::Staff);
    const auto step = std::find_if(
        steps.begin(), steps.end(), [to](const TransferStep& each) { return each.to == to; });
    return new StepDialog(session, shown(session, from), *step);
}

} // namespace

void registerAgreementShots()
{
    addShot(QStringLiteral("step-dialog"), [](Session& session) {
        return stepShot(session, TransferState::Asked, TransferState::Offered);
    });
    addShot(QStringLiteral("step-dialog-no"), [](Session& session) {
        return stepShot(session, TransferState::Asked, TransferState::Declined);
    });
    addShot(QStringLiteral("transfer-dialog"),
        [](Session& session) -> QWidget* { return new TransferDialog(session, Transfer()); });
    addShot(QStringLiteral("transfer-change-dialog"), [](Session& session) -> QWidget* {
        return new TransferDialog(session, shown(session, TransferState::InService));
    });
    addShot(QStringLiteral("agreement-dialog"), [](Session& session) -> QWidget* {
        return new AgreementDialog(session, shown(session, TransferState::Agreed).id);
    });
    addShot(QStringLiteral("agreement-template-dialog"), [](Session& session) -> QWidget* {
        return new AgreementTemplateDialog(session, Agreements(session).templates().first());
    });
    addShot(QStringLiteral("signature-dialog"), [](Session& session) -> QWidget* {
        const Id transfer = shown(session, TransferState::Agreed).id;
        return new SignatureDialog(
            session, Agreements(session).about(transfer).value_or(Agreement()));
    });
    addShot(QStringLiteral("service-dialog"), [](Session& session) -> QWidget* {
        return new ServiceDialog(session, shown(session, TransferState::InService));
    });
    addShot(QStringLiteral("feedback-dialog"), [](Session& session) -> QWidget* {
        return new FeedbackDialog(
            session, shown(session, TransferState::Returned).id, TransferSide::Receiver);
    });
    addShot(QStringLiteral("settlement-line-dialog"), [](Session& session) -> QWidget* {
        const Id transfer = shown(session, TransferState::Settled).id;
        return new SettlementLineDialog(session, Service(session).settlement(transfer).value(0));
    });
    addShot(QStringLiteral("afterwards-dialog"),
        [](Session& session) -> QWidget* { return new AfterwardsDialog(session); });
    addShot(QStringLiteral("standing-dialog"), [](Session& session) -> QWidget* {
        return new StandingDialog(session, StandingAgreements(session).all().value(0));
    });
    addShot(QStringLiteral("meeting-dialog"), [](Session& session) -> QWidget* {
        return new MeetingDialog(session, proposedMeeting(session));
    });
    addShot(QStringLiteral("meeting-series-dialog"), [](Session& session) -> QWidget* {
        const QList<MeetingSeries> all = Meetings(session).series();
        return new SeriesDialog(session, all.isEmpty() ? proposedSeries() : all.first());
    });
    addShot(QStringLiteral("meeting-proposal-dialog"), [](Session& session) -> QWidget* {
        return new AgendaProposalDialog(session, newestMeeting(session));
    });
    addShot(QStringLiteral("meeting-invitation-dialog"), [](Session& session) -> QWidget* {
        return new InvitationDialog(session, newestMeeting(session));
    });
    addShot(QStringLiteral("contact-dialog"), [](Session& session) -> QWidget* {
        Contact contact;
        contact.municipality = firstMunicipality(session);
        return new ContactDialog(session, contact);
    });
    addShot(QStringLiteral("quick-log-dialog"), [](Session& session) -> QWidget* {
        return new QuickLogDialog(session, firstMunicipality(session));
    });
    addShot(QStringLiteral("staff-figures-dialog"), [](Session& session) -> QWidget* {
        return new StaffFiguresDialog(session, firstMunicipality(session));
    });
    addShot(QStringLiteral("staff-floors-dialog"),
        [](Session& session) -> QWidget* { return new StaffFloorsDialog(session); });
    addShot(QStringLiteral("staff-base-card"), [](Session& session) -> QWidget* {
        auto* card = new StaffBaseCard(session);
        card->show(firstMunicipality(session));
        return card;
    });
    addShot(QStringLiteral("assessment-dialog"), [](Session& session) -> QWidget* {
        return new AssessmentDialog(session, firstMunicipality(session));
    });
}

} // namespace samvirke
