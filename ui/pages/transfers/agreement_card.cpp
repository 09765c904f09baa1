#include "ui/pages/transfers/agreement_card.h"

#include "core/base/norwegian.h"
#include "ui/dialogs/agreement_dialog.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/signature_dialog.h"

#include <QFileInfo>

namespace samvirke {

namespace {

QString fileName(QString name)
{
    return name.simplified().replace(u'/', u'-').replace(u':', u'-');
}

} // namespace

AgreementCard::AgreementCard(Session& session, QWidget* parent)
    : Card(tr("Agreement"), parent), m_session(session)
{
    setObjectName(QStringLiteral("agreementCard"));
}

void AgreementCard::show(const Transfer& transfer)
{
    clear();
    m_transfer = transfer.id;
    m_agreement.clear();
    setVisible(transfer.cargo == Cargo::Staff);
    if (transfer.cargo != Cargo::Staff)
        return;
    const std::optional<Agreement> agreement = Agreements(m_session).about(transfer.id);
    if (agreement) {
        m_agreement = agreement->id;
        showStage(*agreement);
    } else if (cameToNothing(transfer.state)) {
        addText(tr("None was written."), Label::Ink::Muted);
        return;
    } else {
        addText(tr("None is written yet."), Label::Ink::Muted);
    }
    if (cameToNothing(transfer.state))
        addText(tr("The transfer came to nothing: there is nothing left to sign. What was written "
                   "stays on record."));
    if (!m_session.info().readOnly)
        showButtons(transfer, agreement);
}

void AgreementCard::showStage(const Agreement& agreement)
{
    const Agreements desk(m_session);
    QString stage = upperFirst(label(stageOf(agreement)).translated());
    addText(stage);
    const auto side = [&](TransferSide which, const QDateTime& at, const QString& by) {
        if (at.isValid())
            addLine(tr("%1 signed %2")
                        .arg(label(which).translated(), dateText(at.toLocalTime().date())),
                by.isEmpty() ? tr("Who signed has been erased") : by, {},
                [] { return look(Tone::Done); });
    };
    side(TransferSide::Lender, agreement.lenderSignedAt, agreement.lenderSignedBy);
    side(TransferSide::Receiver, agreement.receiverSignedAt, agreement.receiverSignedBy);
    if (stageOf(agreement) == AgreementStage::Sent)
        addText(tr("Sent %1").arg(timeText(agreement.sentAt)), Label::Ink::Muted);
    QStringList changed;
    for (const QString& field : desk.changedSinceFixed(agreement))
        changed.append(fieldText(field).translated());
    if (!changed.isEmpty())
        addLine(tr("The transfer has changed since: %1").arg(changed.join(QStringLiteral(", "))),
            tr("Take the agreement back to a draft, or agree on an addition."), {},
            [] { return look(Tone::Attention); });
    if (!agreement.lenderLoses.isEmpty())
        addFact(tr("Goes without"), agreement.lenderLoses);
    if (!agreement.answersForLoss.isEmpty())
        addFact(tr("Answers for that"), agreement.answersForLoss);
    QStringList missing;
    for (const AgreementField& field : unknownFields(agreement.sections, desk.facts(agreement)))
        missing.append(Text::of(field.label).translated());
    if (!missing.isEmpty())
        addText(tr("Not known yet: %1").arg(missing.join(QStringLiteral(", "))), Label::Ink::Muted);
}

void AgreementCard::showButtons(const Transfer& transfer, const std::optional<Agreement>& agreement)
{
    const auto button = [this](
                            const QString& text, const QString& name, Weight weight, auto press) {
        QPushButton* made = addButton(text, weight);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, press);
    };
    const bool over = cameToNothing(transfer.state);
    if (!agreement) {
        button(tr("Write the agreement …"), QStringLiteral("writeAgreement"), Weight::Normal,
            [this] { writeAgreement(); });
        return;
    }
    const AgreementStage stage = stageOf(*agreement);
    const bool draft = stage == AgreementStage::Draft;
    if (draft && !over)
        button(tr("Change the agreement …"), QStringLiteral("writeAgreement"), Weight::Normal,
            [this] { writeAgreement(); });
    button(tr("Save as PDF or ODT …"), QStringLiteral("saveAgreement"), Weight::Normal,
        [this] { save(); });
    if (draft && !over)
        button(
            tr("Record that it was sent"), QStringLiteral("sendAgreement"), Weight::Normal, [this] {
                run(Agreements(m_session).markSent(m_agreement),
                    tr("On record: the agreement was sent."));
            });
    if (stage != AgreementStage::Signed && isAgreed(transfer.state))
        button(tr("Record a signature …"), QStringLiteral("signAgreement"), Weight::Normal,
            [this] { recordSignature(); });
    else if (stage != AgreementStage::Signed && !over)
        addText(tr("Signatures are recorded once both owners agree."), Label::Ink::Muted);
    if (!draft)
        button(tr("Take back to a draft …"), QStringLiteral("reopenAgreement"), Weight::Quiet,
            [this] { reopen(); });
    else
        button(tr("Remove the draft"), QStringLiteral("removeAgreement"), Weight::Quiet, [this] {
            run(Agreements(m_session).remove(m_agreement), tr("The draft is removed."));
        });
    if (!agreement->lenderSignedBy.isEmpty() || !agreement->receiverSignedBy.isEmpty())
        button(tr("Erase who signed …"), QStringLiteral("eraseSignatures"), Weight::Quiet,
            [this] { eraseSignatures(); });
}

void AgreementCard::run(const Result<void>& result, const QString& done)
{
    if (result)
        Q_EMIT said(done);
    else
        Q_EMIT failed(result.error());
}

void AgreementCard::writeAgreement()
{
    auto* dialog = new AgreementDialog(m_session, m_transfer, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this] { Q_EMIT said(tr("The agreement is written. Nobody has signed yet.")); });
    dialog->open();
}

void AgreementCard::recordSignature()
{
    const std::optional<Agreement> agreement = Agreements(m_session).agreement(m_agreement);
    if (!agreement)
        return;
    auto* dialog = new SignatureDialog(m_session, *agreement, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this] { Q_EMIT said(tr("On record: the signature.")); });
    dialog->open();
}

void AgreementCard::save()
{
    const auto transfer = m_session.transfer(m_transfer);
    if (!transfer)
        return;
    const QString path = file_dialog::save(this, tr("Save the agreement"),
        tr("Document to sign (*.pdf);;Text document (*.odt);;Plain text (*.txt)"),
        fileName(
            tr("agreement %1 %2 %3")
                .arg(m_session.ownerName(transfer->owner), m_session.municipalityName(transfer->to),
                    transfer->from.toString(Qt::ISODate)))
            + QStringLiteral(".pdf"),
        QStringLiteral("export"));
    if (path.isEmpty())
        return;
    run(samvirke::writeAgreement(m_session, m_agreement, path),
        tr("Saved %1.").arg(QFileInfo(path).fileName()));
}

void AgreementCard::reopen()
{
    message::Question question;
    question.title = tr("Take the agreement back to a draft?");
    question.detail = tr("Signatures are taken out: they were for another text. The history keeps "
                         "that they were there.");
    question.yes = tr("Take it back");
    if (message::ask(this, question) == message::Answer::Yes)
        run(Agreements(m_session).reopen(m_agreement), tr("The agreement is a draft again."));
}

void AgreementCard::eraseSignatures()
{
    message::Question question;
    question.title = tr("Erase who signed?");
    question.detail = tr("The names are gone for good, here and in the history. When both sides "
                         "signed stays.");
    question.yes = tr("Erase");
    question.dangerous = true;
    if (message::ask(this, question) == message::Answer::Yes)
        run(m_session.erasePerson(Entity::Agreement, m_agreement), tr("The names are erased."));
}

} // namespace samvirke
