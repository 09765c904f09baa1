#include "core/session/asking.h"
#include "ui/dialogs/answers_dialog.h"
#include "ui/dialogs/ask_dialog.h"
#include "ui/dialogs/letter_template_dialog.h"
#include "ui/dialogs/need_dialog.h"
#include "ui/dialogs/remind_dialog.h"
#include "ui/pages/transfers/transfers_page.h"
#include "ui/shots.h"

#include <algorithm>

namespace samvirke {

namespace {

Need openNeed(const Session& session)
{
    const QList<Need> needs = session.needs();
    const auto open = std::find_if(
        needs.begin(), needs.end(), [](const Need& need) { return need.state == NeedState::Open; });
    return open == needs.end() ? Need() : *open;
}

QList<Id> standing(Session& session, RequestStanding standing)
{
    QList<Id> ids;
    for (const OpenRequest& one : Asking(session).open()) {
        if (one.standing == standing)
            ids.append(one.transfer.id);
    }
    return ids;
}

} // namespace

void registerAskingShots()
{
    addShot("need-interview-dialog", [](Session& session) {
        Interview begun = interviewOf(openNeed(session));
        begun.common.id.clear();
        begun.lines.append({ "HF", 2, {}, {}, {} });
        auto* dialog = new NeedDialog(session, {});
        dialog->goOnWith(begun);
        return dialog;
    });
    addShot("ask-dialog", [](Session& session) {
        const Need need = openNeed(session);
        QList<AskedOwner> begun;
        const QList<OwnerChoice> owners = Asking(session).owners(need.id);
        for (const OwnerChoice& owner : owners.mid(0, 2))
            begun.append({ owner.owner, {}, {}, 1, {} });
        return new AskDialog(session, need.id, begun);
    });
    addShot("ask-draft-dialog", [](Session& session) {
        for (const Transfer& transfer : session.transfers()) {
            if (transfer.state == TransferState::Draft && transfer.cargo == Cargo::Staff)
                return new AskDialog(
                    session, transfer.need, AskDialog::draftsBeside(session, transfer));
        }
        return new AskDialog(session, openNeed(session).id);
    });
    addShot("letter-template-dialog",
        [](Session& session) { return new LetterTemplateDialog(session, LanguageForm::Bokmal); });
    addShot("answers-dialog", [](Session& session) { return new AnswersDialog(session); });
    addShot("remind-dialog", [](Session& session) {
        return new RemindDialog(
            session, standing(session, RequestStanding::Overdue), LetterKind::Reminder);
    });
    addShot("tell-dialog", [](Session& session) {
        return new RemindDialog(
            session, standing(session, RequestStanding::ToTell), LetterKind::Withdrawal);
    });
    addShot("transfers-unanswered", [](Session& session) {
        auto* page = new TransfersPage(session);
        page->showRequests();
        return page;
    });
}

} // namespace samvirke
