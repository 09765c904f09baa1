#include "ui/pages/material/material_details.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/pages/needs/wording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/history.h"

#include <QVBoxLayout>

namespace samvirke {

MaterialDetails::MaterialDetails(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_next(new Card), m_why(new Card), m_facts(new Card),
      m_transfers(new Card), m_history(new Card)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xl);
    for (Card* card : { m_next, m_why, m_facts, m_transfers, m_history })
        layout->addWidget(card);
}

void MaterialDetails::begin()
{
    for (Card* card : { m_next, m_why, m_facts, m_transfers, m_history }) {
        card->clear();
        card->setVisible(card == m_next);
    }
}

void MaterialDetails::showNothing(const QString& title, const QString& text)
{
    begin();
    m_next->setTitle(title);
    m_next->addText(text, Label::Ink::Muted);
    settleLayout(this);
}

QString MaterialDetails::ownerOf(const Id& offer) const
{
    const std::optional<MaterialOffer> found = m_session.materialOffer(offer);
    return found ? m_session.ownerName(found->owner) : QString();
}

void MaterialDetails::showNext(const MaterialNeedRow& row)
{
    const Id id = row.need.id;
    const auto stateButton = [&](const QString& text, NeedState state, Weight weight) {
        connect(m_next->addButton(text, weight), &QPushButton::clicked, this,
            [this, id, state] { Q_EMIT stateAsked(id, state); });
    };
    m_next->setTitle(tr("Next step for %1").arg(row.municipality));
    switch (row.need.state) {
    case NeedState::Open:
        break;
    case NeedState::Covered:
    case NeedState::Closed:
        m_next->addText(tr("Nothing is left to find."));
        stateButton(tr("Open again"), NeedState::Open, Weight::Normal);
        return;
    case NeedState::Withdrawn:
        m_next->addText(tr("The municipality has withdrawn the need."));
        return;
    }
    const bool over = row.need.until.isValid() && row.need.until < today();
    if (over) {
        m_next->addText(tr("The period is over. Close the need, or change the period."));
        stateButton(tr("Close the need"), NeedState::Closed, Weight::Primary);
    } else if (row.isCovered()) {
        m_next->addText(tr("Agreed transfers cover it. Mark the need as covered."));
        stateButton(tr("Mark as covered"), NeedState::Covered, Weight::Primary);
    } else if (row.agreed + row.asked >= row.need.quantity) {
        m_next->addText(tr("Enough is asked for. Follow up the answers."));
    } else {
        m_next->addText(tr("Not covered. See who could give it, the nearest first."));
        connect(m_next->addButton(tr("See the proposal"), Weight::Primary), &QPushButton::clicked,
            this, &MaterialDetails::proposalAsked);
    }
    connect(m_next->addButton(tr("Change …")), &QPushButton::clicked, this,
        [this, id] { Q_EMIT changeNeedAsked(id); });
    connect(m_next->addButton(tr("Withdraw …")), &QPushButton::clicked, this,
        [this, id] { Q_EMIT withdrawNeedAsked(id); });
}

void MaterialDetails::addDelivery(const Delivery& delivery, const QString& owner)
{
    QStringList reasons;
    for (const Text& reason : delivery.reasons)
        reasons.append(reason.translated());
    m_why->addLine(tr("From %1").arg(owner), reasons.join(u'\n'));
    const QString key = deliveryKey(delivery);
    QPushButton* start = m_why->addButton(tr("Start a transfer"));
    start->setAccessibleName(tr("Start a transfer from %1").arg(owner));
    connect(start, &QPushButton::clicked, this, [this, key] { Q_EMIT startAsked(key); });
}

void MaterialDetails::showNeed(const MaterialNeedRow& row, const MaterialProposal& plan)
{
    begin();
    showNext(row);
    if (row.need.state == NeedState::Open) {
        m_why->setTitle(tr("Who could give it"));
        bool any = false;
        for (const Delivery& delivery : plan.deliveries) {
            if (delivery.need != row.need.id)
                continue;
            addDelivery(delivery, ownerOf(delivery.offer));
            any = true;
        }
        for (const MaterialOutcome& outcome : plan.needs) {
            if (outcome.need != row.need.id || outcome.blocking.isEmpty())
                continue;
            QStringList lines;
            for (const Text& line : outcome.blocking)
                lines.append(line.translated());
            m_why->addBullets(lines);
            any = true;
        }
        m_why->setVisible(any);
    }
    m_facts->show();
    m_facts->setTitle(tr("What is asked"));
    m_facts->addFact(tr("Equipment"), materialText(row.need.kind, row.need.quantity).translated());
    if (!row.need.alsoAccept.isEmpty()) {
        QStringList kinds;
        for (const QString& kind : row.need.alsoAccept)
            kinds.append(materialLabel(kind).translated());
        m_facts->addFact(tr("Also accepted"), kinds.join(QStringLiteral(", ")));
    }
    m_facts->addFact(tr("Needed"), neededText(row.need));
    m_facts->addFact(tr("After use"),
        isReturned(row.need.kind) ? tr("returned to the owner") : tr("used up, not returned"));
    m_facts->addFact(tr("Severity"), label(row.need.severity).translated());
    if (!row.need.contact.isEmpty())
        m_facts->addFact(tr("Whom to ring"), row.need.contact);
    if (!row.need.note.isEmpty())
        m_facts->addText(row.need.note, Label::Ink::Muted);
    const QString number = row.need.municipality;
    connect(m_facts->addButton(tr("Open %1").arg(row.municipality), Weight::Link),
        &QPushButton::clicked, this, [this, number] { Q_EMIT openMunicipality(number); });
    showTransfers([&row](const Transfer& each) { return each.materialNeed == row.need.id; });
    showHistory(row.need.id);
    settleLayout(this);
}

void MaterialDetails::showOffer(const MaterialOfferRow& row)
{
    begin();
    const Id id = row.offer.id;
    m_next->setTitle(tr("Offered by %1").arg(row.owner));
    m_next->addText(tr("%1, %2. An offer binds nobody: the owner is asked each time.")
                        .arg(materialText(row.offer.kind, row.offer.quantity).translated(),
                            availableText(row.offer)));
    connect(m_next->addButton(tr("Change …")), &QPushButton::clicked, this,
        [this, id] { Q_EMIT changeOfferAsked(id); });
    connect(m_next->addButton(tr("Remove …")), &QPushButton::clicked, this,
        [this, id] { Q_EMIT removeOfferAsked(id); });
    m_facts->show();
    m_facts->setTitle(tr("What is offered"));
    m_facts->addFact(tr("Where it is"), row.place);
    m_facts->addFact(tr("Left after transfers"), numberText(row.left));
    m_facts->addFact(tr("After use"),
        isReturned(row.offer.kind) ? tr("returned to the owner") : tr("used up, not returned"));
    m_facts->addFact(tr("Source"), label(row.offer.source).translated());
    m_facts->addFact(tr("Last confirmed"), ageText(row.offer.lastConfirmed, today()));
    if (!row.offer.note.isEmpty())
        m_facts->addText(row.offer.note, Label::Ink::Muted);
    showTransfers([&id](const Transfer& each) { return each.materialOffer == id; });
    showHistory(id);
    settleLayout(this);
}

void MaterialDetails::showDelivery(const MaterialPlanRow& row)
{
    begin();
    m_next->setTitle(tr("%1 from %2 to %3").arg(row.what, row.owner, row.municipality));
    QStringList reasons;
    for (const Text& reason : row.delivery->reasons)
        reasons.append(reason.translated());
    m_next->addBullets(reasons);
    const QString key = row.key;
    connect(m_next->addButton(tr("Start a transfer"), Weight::Primary), &QPushButton::clicked, this,
        [this, key] { Q_EMIT startAsked(key); });
    m_next->addText(
        tr("A draft asks nobody. The owner is asked in the next step and answers freely."),
        Label::Ink::Muted);
    settleLayout(this);
}

void MaterialDetails::showTransfers(const std::function<bool(const Transfer&)>& of)
{
    m_transfers->show();
    m_transfers->setTitle(tr("Transfers"));
    bool any = false;
    for (const Transfer& transfer : m_session.transfers()) {
        if (!of(transfer))
            continue;
        any = true;
        const Id id = transfer.id;
        const TransferState state = transfer.state;
        m_transfers->addLine(
            tr("%1 to %2")
                .arg(m_session.ownerName(transfer.owner), m_session.municipalityName(transfer.to)),
            QStringLiteral("%1 · %2").arg(cargoText(transfer).translated(),
                stateText(transfer.state, transfer.cargo).translated()),
            [this, id] { Q_EMIT openTransfer(id); }, [state] { return look(state); });
    }
    if (!any)
        m_transfers->addText(tr("Nobody has been asked yet."), Label::Ink::Muted);
}

void MaterialDetails::showHistory(const Id& id)
{
    samvirke::showHistory(*m_history, m_session, { id });
}

} // namespace samvirke
