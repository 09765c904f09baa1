#include "ui/pages/transfers/service_card.h"

#include "core/base/norwegian.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/service_dialog.h"
#include "ui/dialogs/settlement_dialog.h"

#include <QFileInfo>

namespace samvirke {

namespace {

bool mayBeRemoved(ServiceEventKind kind)
{
    return kind == ServiceEventKind::Note || kind == ServiceEventKind::Sick
        || kind == ServiceEventKind::FitAgain;
}

Tone toneOf(const ServiceEvent& event, const ServiceDays& days)
{
    if (event.kind == ServiceEventKind::Sick && days.sickSince == event.day)
        return Tone::Attention;
    return Tone::Done;
}

QString quantityOf(const SettlementLine& line)
{
    return QStringLiteral("%1 %2").arg(numberText(line.quantity), line.unit).trimmed();
}

} // namespace

ServiceCard::ServiceCard(Session& session, QWidget* parent)
    : Card(tr("In service"), parent), m_session(session)
{
    setObjectName(QStringLiteral("serviceCard"));
}

void ServiceCard::show(const Transfer& transfer)
{
    clear();
    m_transfer = transfer.id;
    const Service desk(m_session);
    const QList<ServiceEvent> events = desk.events(transfer.id);
    const QList<ServiceEventKind> possible = desk.possible(transfer);
    setVisible(!possible.isEmpty() || !events.isEmpty());
    if (events.isEmpty())
        addText(tr("Nothing is recorded yet."), Label::Ink::Muted);
    const ServiceDays days = desk.days(transfer.id);
    const bool mayChange = !m_session.info().readOnly;
    for (const ServiceEvent& event : events) {
        std::function<void()> press;
        if (!event.replacement.isEmpty())
            press = [this, id = event.replacement] { Q_EMIT leadTo(Entity::Transfer, id); };
        addLine(eventText(event).translated(), event.text, press,
            [tone = toneOf(event, days)] { return look(tone); });
    }
    if (!mayChange || possible.isEmpty())
        return;
    QPushButton* record = addButton(tr("Record what happened …"));
    record->setObjectName(QStringLiteral("recordService"));
    connect(record, &QPushButton::clicked, this, &ServiceCard::recordEvent);
    if (!events.isEmpty() && mayBeRemoved(events.last().kind)) {
        QPushButton* remove =
            addButton(tr("Remove “%1”").arg(eventText(events.last()).translated()), Weight::Quiet);
        remove->setObjectName(QStringLiteral("removeEvent"));
        connect(remove, &QPushButton::clicked, this, [this, id = events.last().id] {
            if (const auto done = Service(m_session).removeEvent(id); !done)
                Q_EMIT failed(done.error());
            else
                Q_EMIT said(tr("The event is removed."));
        });
    }
}

void ServiceCard::recordEvent()
{
    const auto transfer = m_session.transfer(m_transfer);
    if (!transfer)
        return;
    auto* dialog = new ServiceDialog(m_session, *transfer, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->successor().isEmpty()) {
            Q_EMIT said(tr("On record."));
            return;
        }
        Q_EMIT said(tr("A draft for the replacement has begun. Nobody is asked yet."));
        Q_EMIT leadTo(Entity::Transfer, dialog->successor());
    });
    dialog->open();
}

SettlementCard::SettlementCard(Session& session, QWidget* parent)
    : Card(tr("Settlement and afterwards"), parent), m_session(session)
{
    setObjectName(QStringLiteral("settlementCard"));
}

void SettlementCard::show(const Transfer& transfer)
{
    clear();
    m_transfer = transfer.id;
    const Service desk(m_session);
    const bool begun =
        transfer.cargo == Cargo::Staff && (isInService(transfer.state) || desk.mayAsk(transfer));
    setVisible(begun);
    if (!begun)
        return;
    const bool mayChange = !m_session.info().readOnly;
    showLines(transfer, mayChange);
    if (desk.mayAsk(transfer))
        showAnswers(transfer, mayChange);
}

void SettlementCard::showLines(const Transfer& transfer, bool mayChange)
{
    const Service desk(m_session);
    const QList<SettlementLine> lines = desk.settlement(transfer.id);
    for (const SettlementLine& line : lines) {
        std::function<void()> press;
        if (mayChange)
            press = [this, line] { openLine(line); };
        addLine(QStringLiteral("%1: %2").arg(
                    label(line.kind).translated(), amountText(line.amount).translated()),
            QStringLiteral("%1 · %2").arg(quantityOf(line), m_session.ownerName(line.paidBy)),
            press,
            [known = line.amount.has_value()] { return look(known ? Tone::Done : Tone::Draft); });
    }
    for (const PayerSum& sum : sumsOf(lines))
        addFact(tr("%1 pays").arg(m_session.ownerName(sum.paidBy)), sumText(sum).translated());
    if (lines.isEmpty())
        addText(tr("Nothing is settled yet."), Label::Ink::Muted);
    else if (mayChange)
        addText(tr("Choose a line to correct or remove it."), Label::Ink::Muted);
    const auto button = [this](
                            const QString& text, const QString& name, Weight weight, auto press) {
        QPushButton* made = addButton(text, weight);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, press);
    };
    if (mayChange && lines.isEmpty())
        button(tr("Begin with days, travel and lodging"), QStringLiteral("beginSettlement"),
            Weight::Normal, [this] {
                if (const auto done = Service(m_session).beginSettlement(m_transfer); !done)
                    Q_EMIT failed(done.error());
                else
                    Q_EMIT said(tr("The usual lines are written. The amounts are not known yet."));
            });
    if (mayChange)
        button(
            tr("New line …"), QStringLiteral("newLine"), Weight::Normal, [this, to = transfer.to] {
                SettlementLine line;
                line.transfer = m_transfer;
                line.paidBy = to;
                openLine(line);
            });
    if (!lines.isEmpty())
        button(tr("Save the settlement …"), QStringLiteral("saveSettlement"), Weight::Normal,
            [this] { save(); });
}

void SettlementCard::showAnswers(const Transfer& transfer, bool mayChange)
{
    const QList<TransferFeedback> answers = Service(m_session).feedback(transfer.id);
    for (const TransferSide side : { TransferSide::Lender, TransferSide::Receiver }) {
        const auto found = std::find_if(answers.begin(), answers.end(),
            [side](const TransferFeedback& one) { return one.side == side; });
        QString name = upperFirst(label(side).translated());
        if (found != answers.end()) {
            QStringList under;
            if (!found->whatHelped.isEmpty())
                under.append(tr("Helped: %1").arg(found->whatHelped));
            if (!found->whatToChange.isEmpty())
                under.append(tr("Next time: %1").arg(found->whatToChange));
            addLine(tr("%1, as agreed: %2").arg(name, label(found->asAgreed).translated()),
                under.join(u'\n'));
            continue;
        }
        if (!mayChange)
            continue;
        QPushButton* ask =
            addButton(side == TransferSide::Lender ? tr("Three questions to the lending side …")
                                                   : tr("Three questions to the receiving side …"));
        ask->setObjectName(QStringLiteral("ask-") + code(side));
        connect(ask, &QPushButton::clicked, this, [this, side] { this->ask(side); });
    }
}

void SettlementCard::openLine(const SettlementLine& line)
{
    auto* dialog = new SettlementLineDialog(m_session, line, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Q_EMIT said(dialog->wasRemoved() ? tr("The line is removed.") : tr("The line is saved."));
    });
    dialog->open();
}

void SettlementCard::ask(TransferSide side)
{
    auto* dialog = new FeedbackDialog(m_session, m_transfer, side, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT said(tr("The answers are kept.")); });
    dialog->open();
}

void SettlementCard::save()
{
    const QString path = file_dialog::save(this, tr("Save the settlement"),
        tr("Document (*.pdf);;Text document (*.odt);;Workbook (*.xlsx);;Table (*.csv)"),
        tr("settlement") + QStringLiteral(".pdf"), QStringLiteral("export"));
    if (path.isEmpty())
        return;
    if (const auto done = writeSettlement(m_session, m_transfer, path); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT said(tr("Saved %1.").arg(QFileInfo(path).fileName()));
}

} // namespace samvirke
