#include "ui/pages/transfers/transfer_details.h"

#include "core/base/norwegian.h"
#include "core/session/agreements.h"
#include "core/session/service.h"
#include "ui/pages/page.h"
#include "ui/pages/transfers/agreement_card.h"
#include "ui/pages/transfers/service_card.h"
#include "ui/pages/transfers/transfer_words.h"
#include "ui/widgets/history.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/status_badge.h"

namespace samvirke {

namespace {

bool isStop(TransferState to)
{
    return to == TransferState::Withdrawn || to == TransferState::Invalid;
}

} // namespace

TransferDetails::TransferDetails(Session& session, SidePanel& panel, QObject* parent)
    : QObject(parent), m_session(session), m_panel(panel), m_words(panel.addCard({})),
      m_steps(panel.addCard(tr("Next step"))), m_agreement(new AgreementCard(session)),
      m_service(new ServiceCard(session)), m_settlement(new SettlementCard(session)),
      m_ledger(panel.addCard(tr("Who answered what"))), m_leads(panel.addCard(tr("Leads to"))),
      m_history(panel.addCard(tr("History")))
{
    // After the next steps, before who answered what.
    panel.insertWidget(2, m_agreement);
    panel.insertWidget(3, m_service);
    panel.insertWidget(4, m_settlement);
    connect(m_agreement, &AgreementCard::said, this, &TransferDetails::said);
    connect(m_agreement, &AgreementCard::failed, this, &TransferDetails::failed);
    connect(m_service, &ServiceCard::said, this, &TransferDetails::said);
    connect(m_service, &ServiceCard::failed, this, &TransferDetails::failed);
    connect(m_service, &ServiceCard::leadTo, this, &TransferDetails::leadTo);
    connect(m_settlement, &SettlementCard::said, this, &TransferDetails::said);
    connect(m_settlement, &SettlementCard::failed, this, &TransferDetails::failed);
    show({});
}

void TransferDetails::show(const Id& transfer)
{
    // A step replaces the buttons: the keyboard stays in this column.
    QWidget* focused = m_panel.window()->focusWidget();
    const bool hadFocus = focused != nullptr && m_panel.isAncestorOf(focused);

    m_shown = transfer;
    m_firstStep = nullptr;
    for (Card* card : { m_words, m_steps, m_ledger, m_leads, m_history }) {
        card->clear();
        card->setVisible(card == m_words);
    }
    m_agreement->hide();
    m_service->hide();
    m_settlement->hide();
    const std::optional<Transfer> found = m_session.transfer(transfer);
    if (!found) {
        m_words->setTitle(tr("No transfer is chosen"));
        m_words->addText(
            tr("Choose one to see who answered what, and which step is next."), Label::Ink::Muted);
        return;
    }
    showWords(*found);
    showSteps(*found);
    m_agreement->show(*found);
    m_service->show(*found);
    m_settlement->show(*found);
    showLedger(*found);
    showLeads(*found);
    showHistory(*found);
    // New buttons are shown when the layout is done: the focus comes after.
    if (hadFocus && m_firstStep != nullptr)
        QMetaObject::invokeMethod(
            m_firstStep, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
}

void TransferDetails::showWords(const Transfer& transfer)
{
    m_words->setTitle(
        tr("%1 to %2")
            .arg(m_session.ownerName(transfer.owner), m_session.municipalityName(transfer.to)));
    auto* badge = new StatusBadge;
    badge->setTransferState(transfer.state, transfer.cargo);
    m_words->addWidget(badge);
    m_words->addText(transferSentence(m_session, transfer));
    if (!transfer.member.isEmpty() && !mayNameEmployee(transfer.state) && !isFinal(transfer.state))
        m_words->addText(tr("The employee's name is shown after consent."), Label::Ink::Muted);
    const QStringList warnings = transferWarnings(m_session, transfer, surroundingsOf(m_session));
    for (const QString& warning : warnings)
        m_words->addLine(warning, {}, {}, [] { return look(Tone::Attention); });
    m_words->addFact(tr("Level"), label(transfer.level).translated());
    if (transfer.km > 0)
        m_words->addFact(tr("Distance"), tr("%1 km").arg(numberText(transfer.km)));
    if (!transfer.note.isEmpty())
        m_words->addText(transfer.note, Label::Ink::Muted);
}

void TransferDetails::showSteps(const Transfer& transfer)
{
    m_steps->show();
    if (m_session.info().readOnly) {
        m_steps->addText(whyReadOnly(m_session.info()).translated());
        return;
    }
    const QList<TransferStep> steps = stepsFrom(transfer.state, transfer.cargo);
    if (steps.isEmpty())
        m_steps->addText(
            tr("Nothing more will happen here. What was said stays on record."), Label::Ink::Muted);
    bool first = true;
    if (transfer.state == TransferState::Draft && transfer.cargo == Cargo::Staff) {
        QPushButton* ask =
            m_steps->addButton(tr("Ask the owner, with the text …"), Weight::Primary);
        ask->setObjectName(QStringLiteral("askOwners"));
        connect(ask, &QPushButton::clicked, this, &TransferDetails::askWanted);
        m_firstStep = ask;
        first = false;
    }
    for (const TransferStep& step : steps) {
        const Weight weight = first ? Weight::Primary
            : isStop(step.to)       ? Weight::Quiet
                                    : Weight::Normal;
        QPushButton* button =
            m_steps->addButton(Text::of(step.verb).translated() + QStringLiteral(" …"), weight);
        button->setObjectName(QStringLiteral("step-") + code(step.to));
        connect(
            button, &QPushButton::clicked, this, [this, to = step.to] { Q_EMIT stepWanted(to); });
        if (first)
            m_firstStep = button;
        first = false;
    }
    if (!isFinal(transfer.state)) {
        QPushButton* change =
            m_steps->addButton(tr("Change period, number or note …"), Weight::Quiet);
        change->setObjectName(QStringLiteral("changeTransfer"));
        connect(change, &QPushButton::clicked, this, &TransferDetails::changeWanted);
    }
    QPushButton* message = m_steps->addButton(tr("Save as EDXL-RM …"), Weight::Quiet);
    message->setObjectName(QStringLiteral("saveMessage"));
    connect(message, &QPushButton::clicked, this, &TransferDetails::messageWanted);
}

void TransferDetails::showLedger(const Transfer& transfer)
{
    m_ledger->show();
    const QList<LedgerEntry> entries = m_session.ledger(transfer.id);
    if (entries.isEmpty())
        m_ledger->addText(tr("Nobody has been asked yet."), Label::Ink::Muted);
    for (const LedgerEntry& entry : entries) {
        QStringList under{ answerText(entry) };
        if (!entry.note.isEmpty())
            under.append(QStringLiteral("“%1”").arg(entry.note));
        m_ledger->addLine(
            QStringLiteral("%1 · %2").arg(stepText(entry, transfer.cargo), timeText(entry.at)),
            under.join(u'\n'), {}, [to = entry.to] { return look(to); });
    }
}

void TransferDetails::showLeads(const Transfer& transfer)
{
    m_leads->show();
    const auto lead = [this](const QString& headline, const QString& detail, Entity entity,
                          const QString& id) {
        m_leads->addLine(headline, detail, [this, entity, id] { Q_EMIT leadTo(entity, id); });
    };
    if (!transfer.materialNeed.isEmpty())
        lead(tr("The need"), cargoText(transfer).translated(), Entity::MaterialNeed,
            transfer.materialNeed);
    if (!transfer.materialOffer.isEmpty())
        lead(tr("The offer"), m_session.ownerName(transfer.owner), Entity::MaterialOffer,
            transfer.materialOffer);
    if (const std::optional<Need> need = m_session.need(transfer.need))
        lead(tr("The need"),
            tr("%1, %2, %3")
                .arg(m_session.municipalityName(need->municipality),
                    label(need->service).translated(), periodText(need->from, need->until)),
            Entity::Need, need->id);
    lead(
        m_session.municipalityName(transfer.to), tr("Receives"), Entity::Municipality, transfer.to);
    if (m_session.municipality(transfer.owner))
        lead(
            m_session.ownerName(transfer.owner), tr("Lends"), Entity::Municipality, transfer.owner);
    if (!transfer.member.isEmpty())
        lead(tr("The pool member"), tr("Availability and competences"), Entity::PoolMember,
            transfer.member);
}

void TransferDetails::showHistory(const Transfer& transfer)
{
    const auto agreement = Agreements(m_session).about(transfer.id);
    QStringList parts{ transfer.id, agreement ? agreement->id : Id() };
    for (const SettlementLine& line : Service(m_session).settlement(transfer.id))
        parts.append(line.id);
    samvirke::showHistory(*m_history, m_session, parts);
}

} // namespace samvirke
