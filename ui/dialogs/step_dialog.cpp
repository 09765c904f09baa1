#include "ui/dialogs/step_dialog.h"

#include "core/base/clock.h"
#include "core/session/guard.h"
#include "ui/dialogs/legal_button.h"
#include "ui/pages/transfers/transfer_words.h"
#include "ui/widgets/notice_bar.h"

#include <QCompleter>
#include <QDateTimeEdit>
#include <QLineEdit>

namespace samvirke {

namespace {

// What the one at the telephone should remember before this step.
QString reminder(TransferState to, Cargo cargo)
{
    if (cargo != Cargo::Staff) {
        if (to == TransferState::Asked)
            return StepDialog::tr("Ask for kind, number and when it is needed.");
        if (to == TransferState::Agreed)
            return StepDialog::tr("Both sides agree on number, transport, cost and any return.");
        if (to == TransferState::Preparing)
            return StepDialog::tr("Transport and somebody to receive it are arranged.");
        if (to == TransferState::ExtensionAsked)
            return StepDialog::tr("The owner answers again; until then the period stands.");
    }
    switch (to) {
    case TransferState::Asked:
        return StepDialog::tr("Ask for profession, number and period. The employee's name waits "
                              "until the employee has consented.");
    case TransferState::Declined:
        return StepDialog::tr("A no is an answer. The reason is kept neutral and never counted "
                              "against anybody.");
    case TransferState::Agreed:
        return StepDialog::tr("Both owners agree on period, pay, travel, lodging and who leads.");
    case TransferState::Consented:
        return StepDialog::tr("Nobody is lent out without having said yes themselves.");
    case TransferState::Preparing:
        return StepDialog::tr("Travel, lodging, training and access are arranged before arrival.");
    case TransferState::ExtensionAsked:
        return StepDialog::tr("Owner and employee answer again; until then the period stands.");
    case TransferState::Invalid:
        return StepDialog::tr("For something that was registered by mistake. It stays on record.");
    case TransferState::Draft:
    case TransferState::Offered:
    case TransferState::InService:
    case TransferState::Ending:
    case TransferState::Returned:
    case TransferState::Settled:
    case TransferState::Withdrawn:
        break;
    }
    return {};
}

/// The card of the law that belongs to this step.
QString legalStepOf(TransferState to)
{
    switch (to) {
    case TransferState::Draft:
    case TransferState::Asked:
    case TransferState::Offered:
    case TransferState::Declined:
    case TransferState::Withdrawn:
    case TransferState::Invalid:
        return QStringLiteral("askOwner");
    case TransferState::Agreed:
    case TransferState::Consented:
    case TransferState::Preparing:
    case TransferState::InService:
    case TransferState::ExtensionAsked:
    case TransferState::Ending:
    case TransferState::Returned:
    case TransferState::Settled:
        break;
    }
    return QStringLiteral("makeAgreement");
}

} // namespace

StepDialog::StepDialog(
    Session& session, const Transfer& transfer, const TransferStep& step, QWidget* parent)
    : FormDialog(Text::of(step.verb).translated(), tr("Record"), parent), m_session(session),
      m_transfer(transfer), m_to(step.to), m_who(new QLineEdit),
      m_how(new ChoiceBox<AnswerChannel>(tr("How"))), m_at(new QDateTimeEdit),
      m_note(makeTextEdit(tr("What was said"), 3))
{
    setObjectName(QStringLiteral("stepDialog"));
    const QString remember = reminder(m_to, transfer.cargo);
    setIntro(transferSentence(session, transfer));
    if (!remember.isEmpty())
        form().addWide(new Label(remember));
    // Who supervises and moves staff at once should know it before going on; nothing is blocked.
    if (!isFinal(m_to)) {
        for (const ImpartialityNote& note : Guard(session).notesBefore(transfer)) {
            auto* bar = new NoticeBar;
            bar->setObjectName(QStringLiteral("roleNote"));
            bar->say(NoticeBar::Kind::Notice, Guard(session).text(note).translated());
            form().addWide(bar);
        }
    }

    auto* known = new QCompleter(knownPeople(), m_who);
    known->setCaseSensitivity(Qt::CaseInsensitive);
    known->setFilterMode(Qt::MatchContains);
    m_who->setCompleter(known);
    m_who->setObjectName(QStringLiteral("who"));
    m_how->setObjectName(QStringLiteral("how"));
    m_note->setObjectName(QStringLiteral("note"));
    m_at->setObjectName(QStringLiteral("at"));
    m_at->setDisplayFormat(QStringLiteral("dd.MM.yyyy HH:mm"));
    m_at->setCalendarPopup(true);
    m_at->setDateTime(nowUtc().toLocalTime());

    form().addField(whoQuestion(m_to), m_who, QStringLiteral("who"), tr("Name and function"));
    form().addField(tr("How"), m_how, QStringLiteral("how"));
    form().addField(tr("When"), m_at, QStringLiteral("at"));
    if (m_to == TransferState::Declined) {
        m_reason = new ChoiceBox<RefusalReason>(tr("Reason"));
        m_reason->setObjectName(QStringLiteral("reason"));
        if (step.from == TransferState::Agreed)
            m_reason->setValue(RefusalReason::EmployeeDeclines);
        form().addField(tr("Reason"), m_reason, QStringLiteral("reason"));
    }
    form().addField(tr("What was said"), m_note, QStringLiteral("note"));
    form().addWide(makeLegalLine(session, legalStepOf(m_to)));
    m_who->setFocus();
}

// The contacts of both sides, and who answered earlier.
QStringList StepDialog::knownPeople() const
{
    QStringList people;
    for (const QString& side : { m_transfer.owner, m_transfer.to }) {
        for (const Contact& contact : m_session.contacts(side))
            people.append(contact.function.isEmpty()
                    ? contact.name
                    : QStringLiteral("%1, %2").arg(contact.name, contact.function));
    }
    for (const LedgerEntry& entry : m_session.ledger(m_transfer.id))
        people.append(entry.who);
    people.removeDuplicates();
    return people;
}

QList<FieldProblem> StepDialog::problems() const
{
    QList<FieldProblem> wrong;
    if (m_who->text().trimmed().isEmpty())
        wrong.append({ QStringLiteral("who"),
            Text(tr("Write who it was: an answer without a name is no answer.")) });
    if (m_at->dateTime().toUTC() > nowUtc().addSecs(60))
        wrong.append({ QStringLiteral("at"), Text(tr("This time has not come yet.")) });
    return wrong;
}

Result<void> StepDialog::write()
{
    StepRequest step;
    step.to = m_to;
    step.who = m_who->text().trimmed();
    step.how = m_how->value();
    step.at = m_at->dateTime().toUTC();
    step.reason = m_reason != nullptr ? m_reason->value() : RefusalReason::NotGiven;
    step.note = m_note->toPlainText().trimmed();
    return m_session.stepTransfer(m_transfer.id, step);
}

} // namespace samvirke
