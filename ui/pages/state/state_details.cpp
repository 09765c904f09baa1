#include "ui/pages/state/state_details.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/session/guard.h"
#include "core/session/session.h"
#include "core/session/state_resources.h"
#include "ui/pages/state/free_chart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/history.h"

#include <QVBoxLayout>

namespace samvirke {

namespace {

constexpr int chartDays = 42;

} // namespace

StateDetails::StateDetails(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_mayWrite(!session.info().readOnly), m_next(new Card),
      m_free(new Card), m_requests(new Card), m_facts(new Card), m_history(new Card)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xl);
    for (Card* card : { m_next, m_free, m_requests, m_facts, m_history })
        layout->addWidget(card);
}

void StateDetails::begin()
{
    for (Card* card : { m_next, m_free, m_requests, m_facts, m_history }) {
        card->clear();
        card->setVisible(card == m_next);
    }
}

void StateDetails::showNothing()
{
    begin();
    m_next->setTitle(tr("Nothing is chosen"));
    m_next->addText(tr("Choose a line to see how much is free on which day, and the next step."),
        Label::Ink::Muted);
    settleLayout(this);
}

void StateDetails::addStep(
    const QString& text, AllocationStep step, const Id& resource, const Id& concerns, bool primary)
{
    if (!m_mayWrite)
        return;
    connect(m_next->addButton(text, primary ? Weight::Primary : Weight::Normal),
        &QPushButton::clicked, this,
        [this, step, resource, concerns] { Q_EMIT stepAsked(step, resource, concerns); });
}

void StateDetails::showFree(const StateResource& resource)
{
    const QList<StateAllocation> log = StateResources(m_session).log(resource.id);
    const QList<StateSpan> spans = stateSpans(resource, log, today());
    m_free->show();
    m_free->setTitle(tr("Free day by day"));
    auto* chart = new FreeChart;
    chart->show(tr("Free day by day"), spans, today(), chartDays);
    m_free->addWidget(chart);
    m_free->addText(
        tr("From below: allocated. Above it, up to the line: free."), Label::Ink::Muted);
    int shown = 0;
    for (const StateSpan& span : spans) {
        if (++shown > 6)
            break;
        m_free->addFact(daysText(span.from, span.until),
            tr("%1 of %2 free").arg(numberText(span.free()), numberText(span.available)));
    }
}

QString StateDetails::lineText(const StateLineRow& row) const
{
    return QStringLiteral("%1 · %2").arg(
        amountText(row.line.quantity, row.resource), daysText(row.line.from, row.line.until));
}

void StateDetails::showResource(const StateResourceRow& row, const QList<StateLineRow>& lines)
{
    begin();
    const StateResource& it = row.resource;
    m_next->setTitle(it.what);
    if (row.overdrawn) {
        const QList<StateSpan> over = overdrawn(it, StateResources(m_session).log(it.id), today());
        m_next->addText(tr("%1 more are allocated than are there, %2. Release something, or find "
                           "more.")
                            .arg(numberText(-over.first().free()),
                                daysText(over.first().from, over.first().until)),
            Label::Ink::Error);
    }
    m_next->addText(tr("%1 of %2 are free today.")
                        .arg(numberText(std::max(0, row.now.free())), amountText(it.quantity, it)));
    addStep(tr("Allocate …"), AllocationStep::Granted, it.id, {}, row.now.free() > 0);
    addStep(tr("Register a request …"), AllocationStep::Requested, it.id, {});
    if (m_mayWrite) {
        connect(m_next->addButton(tr("Change …")), &QPushButton::clicked, this,
            [this, id = it.id] { Q_EMIT changeAsked(id); });
        const bool named = std::any_of(lines.begin(), lines.end(),
            [&it](const StateLineRow& each) { return each.line.resource == it.id; });
        if (!named)
            connect(m_next->addButton(tr("Remove …")), &QPushButton::clicked, this,
                [this, id = it.id] { Q_EMIT removeAsked(id); });
    }
    showFree(it);
    m_requests->setTitle(tr("Who asks, and who has it"));
    const auto add = [this](const StateLineRow& each, const QString& text) {
        m_requests->show();
        m_requests->addLine(
            text, lineText(each), [this, id = each.line.id] { Q_EMIT openLine(id); });
    };
    // Who waits is what is to be done; who has something comes after.
    for (const StateLineRow& each : lines) {
        if (each.line.resource == it.id && each.isOpen())
            add(each, tr("%1 asks").arg(each.municipality));
    }
    for (const StateLineRow& each : lines) {
        const QDate last = lastDayOf(each.line, it);
        if (each.line.resource == it.id && each.line.step == AllocationStep::Granted
            && each.left > 0 && (!last.isValid() || last >= today()))
            add(each, tr("%1 has it").arg(each.municipality));
    }
    m_facts->show();
    m_facts->setTitle(tr("What is known"));
    m_facts->addFact(tr("Who has it"), it.holder);
    m_facts->addFact(tr("Kind"), label(it.kind).translated());
    m_facts->addFact(tr("Available"), daysText(it.from, it.until));
    if (!it.leadTime.isEmpty())
        m_facts->addFact(tr("Lead time"), it.leadTime);
    if (!it.contact.isEmpty())
        m_facts->addFact(tr("Contact"), it.contact);
    if (!it.telephone.isEmpty())
        m_facts->addFact(tr("Telephone"), it.telephone);
    if (!it.note.isEmpty())
        m_facts->addText(it.note, Label::Ink::Muted);
    showHistory(*m_history, m_session, { it.id });
    settleLayout(this);
}

void StateDetails::showLine(const StateLineRow& row, const QList<StateLineRow>& lines)
{
    begin();
    const StateAllocation& it = row.line;
    const bool listed = !row.resource.id.isEmpty();
    m_next->setTitle(row.municipality);
    switch (it.step) {
    case AllocationStep::Requested:
        m_next->addText(row.standing.open == 0
                ? label(row.standing.state).translated()
                : tr("%1 are not answered.").arg(amountText(row.standing.open, row.resource)));
        if (row.standing.open > 0 && listed) {
            addStep(tr("Allocate …"), AllocationStep::Granted, it.resource, it.id, true);
            addStep(tr("Refuse …"), AllocationStep::Refused, it.resource, it.id);
        }
        break;
    case AllocationStep::Granted:
        m_next->addText(row.left == 0
                ? tr("All of it has been released.")
                : tr("%1 are still allocated.").arg(amountText(row.left, row.resource)));
        if (row.left > 0 && listed)
            addStep(tr("Release …"), AllocationStep::Released, it.resource, it.id);
        break;
    case AllocationStep::Refused:
        m_next->addText(tr("Refused, with the reason below."));
        break;
    case AllocationStep::Released:
        m_next->addText(tr("Free for others again from %1.").arg(dateText(it.from)));
        break;
    }
    if (const auto note = Guard(m_session).note(it.municipality))
        m_next->addText(Guard(m_session).text(*note).translated(), Label::Ink::Muted);

    m_facts->show();
    m_facts->setTitle(tr("The line in the log"));
    m_facts->addFact(tr("Step"), label(it.step).translated());
    m_facts->addFact(
        tr("What"), listed ? row.resource.what : tr("a resource that is no longer listed"));
    m_facts->addFact(tr("How much"), amountText(it.quantity, row.resource));
    m_facts->addFact(tr("When"), daysText(it.from, it.until));
    m_facts->addFact(
        it.step == AllocationStep::Requested ? tr("Who asks") : tr("Who decided"), it.decidedBy);
    if (!it.basis.isEmpty())
        m_facts->addFact(tr("Basis"), it.basis);
    if (!it.reason.isEmpty())
        m_facts->addFact(tr("Reason"), it.reason);
    if (!it.note.isEmpty())
        m_facts->addText(it.note, Label::Ink::Muted);
    for (const StateLineRow& each : lines) {
        const bool before = each.line.id == it.concerns;
        if (!before && each.line.concerns != it.id)
            continue;
        m_facts->addLine(before ? tr("Answers an earlier line") : tr("Followed by"),
            QStringLiteral("%1 · %2").arg(label(each.line.step).translated(), lineText(each)),
            [this, id = each.line.id] { Q_EMIT openLine(id); });
    }
    connect(m_facts->addButton(tr("Open %1").arg(row.municipality), Weight::Link),
        &QPushButton::clicked, this,
        [this, number = it.municipality] { Q_EMIT openMunicipality(number); });
    showHistory(*m_history, m_session, { it.id });
    settleLayout(this);
}

} // namespace samvirke
