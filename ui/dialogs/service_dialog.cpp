#include "ui/dialogs/service_dialog.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/pages/transfers/transfer_words.h"
#include "ui/widgets/period_edit.h"

#include <QDateEdit>
#include <QLineEdit>

namespace samvirke {

namespace {

QString meaningOf(ServiceEventKind kind, const Transfer& transfer)
{
    switch (kind) {
    case ServiceEventKind::Arrived:
        return ServiceDialog::tr(
            "The day of the first shift. The transfer is in service from then on.");
    case ServiceEventKind::Sick:
        return ServiceDialog::tr(
            "The first day of absence. No diagnosis: it does not belong here.");
    case ServiceEventKind::FitAgain:
        return ServiceDialog::tr("The first day back.");
    case ServiceEventKind::Replaced:
        return ServiceDialog::tr(
            "The first day of somebody else. A draft for the same gap begins; nobody is "
            "asked yet.");
    case ServiceEventKind::HandedOver:
        return ServiceDialog::tr("The day of the hand-over. The service is then ending.");
    case ServiceEventKind::LeftEarly:
        return ServiceDialog::tr("The new last day, before %1. The period is shortened.")
            .arg(dateText(transfer.until));
    case ServiceEventKind::Extended:
        return ServiceDialog::tr(
            "The new last day, after %1. Owner and employee have said yes again.")
            .arg(dateText(transfer.until));
    case ServiceEventKind::Home:
        return ServiceDialog::tr(
            "The day back with the own employer. What it cost can be settled then.");
    case ServiceEventKind::Note:
        break;
    }
    return ServiceDialog::tr("What is worth remembering, without names of patients.");
}

} // namespace

ServiceDialog::ServiceDialog(Session& session, const Transfer& transfer, QWidget* parent)
    : FormDialog(tr("What happened"), tr("Record it"), parent), m_session(session),
      m_transfer(transfer), m_kind(new ChoiceBox<ServiceEventKind>(
                                tr("What happened"), Service(session).possible(transfer))),
      m_day(makeDateEdit(tr("Day"), today())),
      m_meaning(new Label({}, Type::Small, Label::Ink::Muted)), m_who(new QLineEdit),
      m_how(new ChoiceBox<AnswerChannel>(tr("How"))), m_text(makeTextEdit(tr("What was said"), 2))
{
    setObjectName(QStringLiteral("serviceDialog"));
    setIntro(transferSentence(session, transfer));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_day->setObjectName(QStringLiteral("day"));
    m_who->setObjectName(QStringLiteral("who"));
    m_text->setObjectName(QStringLiteral("text"));
    m_meaning->setWordWrap(true);
    form().addField(tr("What happened"), m_kind, QStringLiteral("kind"));
    form().addField(tr("Day"), m_day, QStringLiteral("day"));
    form().addWide(m_meaning);
    form().addField(tr("Who confirmed it?"), m_who, QStringLiteral("who"), tr("Name and function"));
    form().addField(tr("How"), m_how, QStringLiteral("how"));
    form().addField(tr("What was said"), m_text, QStringLiteral("text"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ServiceDialog::follow);
    follow();
    m_kind->setFocus();
}

void ServiceDialog::setKind(ServiceEventKind kind)
{
    m_kind->setValue(kind);
}

void ServiceDialog::follow()
{
    const ServiceEventKind kind = m_kind->value();
    m_meaning->setText(meaningOf(kind, m_transfer));
    const bool step = Service(m_session).takesStep(m_transfer, kind);
    m_who->setEnabled(step);
    m_how->setEnabled(step);
    if (kind == ServiceEventKind::Extended)
        m_day->setDate(m_transfer.until.addDays(7));
    else if (kind == ServiceEventKind::LeftEarly)
        m_day->setDate(std::min(today(), m_transfer.until.addDays(-1)));
    else
        m_day->setDate(today());
}

QList<FieldProblem> ServiceDialog::problems() const
{
    QList<FieldProblem> wrong;
    if (m_who->isEnabled() && m_who->text().trimmed().isEmpty())
        wrong.append({ QStringLiteral("who"), Text(tr("Write who confirmed it.")) });
    if (m_kind->value() == ServiceEventKind::Note && m_text->toPlainText().trimmed().isEmpty())
        wrong.append({ QStringLiteral("text"), Text(tr("Write what the note says.")) });
    return wrong;
}

Result<void> ServiceDialog::write()
{
    ServiceRequest request;
    request.transfer = m_transfer.id;
    request.kind = m_kind->value();
    request.day = m_day->date();
    request.text = m_text->toPlainText().trimmed();
    request.who = m_who->text().trimmed();
    request.how = m_how->value();
    const Result<Id> done = Service(m_session).record(request);
    if (!done)
        return fail(done.error());
    if (request.kind == ServiceEventKind::Replaced)
        m_successor = *done;
    return {};
}

FeedbackDialog::FeedbackDialog(
    Session& session, const Id& transfer, TransferSide side, QWidget* parent)
    : FormDialog(side == TransferSide::Lender ? tr("Three questions to the lending side")
                                              : tr("Three questions to the receiving side"),
        tr("Record the answers"), parent),
      m_session(session), m_transfer(transfer), m_side(side),
      m_asAgreed(new ChoiceBox<YesNoPartly>(tr("Was it as agreed?"))),
      m_helped(makeTextEdit(tr("What helped?"), 2)),
      m_change(makeTextEdit(tr("What should be otherwise next time?"), 2)), m_role(new QLineEdit)
{
    setObjectName(QStringLiteral("feedbackDialog"));
    setIntro(tr("Asked once of each side. The answers are shared without names, and compare no "
                "municipalities."));
    m_asAgreed->setObjectName(QStringLiteral("asAgreed"));
    m_helped->setObjectName(QStringLiteral("helped"));
    m_change->setObjectName(QStringLiteral("change"));
    m_role->setObjectName(QStringLiteral("role"));
    form().addField(tr("Was it as agreed?"), m_asAgreed, QStringLiteral("asAgreed"));
    form().addField(tr("What helped?"), m_helped, QStringLiteral("whatHelped"));
    form().addField(
        tr("What should be otherwise next time?"), m_change, QStringLiteral("whatToChange"));
    form().addField(
        tr("Answered by"), m_role, QStringLiteral("givenByRole"), tr("A function, no name"));
    m_asAgreed->setFocus();
}

QList<FieldProblem> FeedbackDialog::problems() const
{
    return {};
}

Result<void> FeedbackDialog::write()
{
    TransferFeedback answer;
    answer.transfer = m_transfer;
    answer.side = m_side;
    answer.asAgreed = m_asAgreed->value();
    answer.whatHelped = m_helped->toPlainText();
    answer.whatToChange = m_change->toPlainText();
    answer.givenByRole = m_role->text();
    if (const auto done = Service(m_session).giveFeedback(answer); !done)
        return fail(done.error());
    return {};
}

} // namespace samvirke
