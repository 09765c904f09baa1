#include "ui/pages/transfers/requests_view.h"

#include "core/base/norwegian.h"
#include "ui/dialogs/answers_dialog.h"
#include "ui/dialogs/remind_dialog.h"
#include "ui/models/sync_rows.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

Id keyOf(const OpenRequest& request)
{
    return request.transfer.id;
}

QString ageText(int days)
{
    return days <= 0 ? RequestsView::tr("today") : RequestsView::tr("%n day(s) ago", nullptr, days);
}

/// As the list stands by itself: what is overdue, then by name.
QVariant order(const OpenRequest& row)
{
    return QStringLiteral("%1 %2").arg(int(row.standing)).arg(row.owner);
}

} // namespace

QList<TableColumn<OpenRequest>> requestColumns()
{
    using Row = OpenRequest;
    return {
        { [] { return RequestsView::tr("State"); },
            [](const Row& row) { return standingText(row.standing).translated(); }, order, false,
            [](const Row& row, int wanted) {
                return wanted == role::Tone ? standingTone(row.standing) : QVariant();
            } },
        { [] { return RequestsView::tr("Owner"); }, [](const Row& row) { return row.owner; },
            nullptr, false,
            [](const Row& row, int wanted) {
                return wanted == role::Second ? QVariant(requestText(row)) : QVariant();
            } },
        { [] { return RequestsView::tr("Asked"); },
            [](const Row& row) { return ageText(row.days); },
            [](const Row& row) { return QVariant(row.askedAt); }, false,
            [](const Row& row, int wanted) {
                return wanted == role::Second ? QVariant(timeText(row.askedAt)) : QVariant();
            } },
        { [] { return RequestsView::tr("Answer hoped for by"); },
            [](const Row& row) {
                return row.standing == RequestStanding::ToTell ? QString() : timeText(row.due);
            },
            [](const Row& row) { return QVariant(row.due); } },
        { [] { return RequestsView::tr("Reminded"); },
            [](const Row& row) {
                return row.remindedAt.isValid() ? timeText(row.remindedAt)
                                                : RequestsView::tr("not yet");
            },
            [](const Row& row) { return QVariant(row.remindedAt); } },
    };
}

RequestsView::RequestsView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(requestColumns(), keyOf),
      m_table(new DataTable(tr("Asked and not answered"))),
      m_answers(makeButton(tr("Record answers …"), Weight::Primary)),
      m_remind(makeButton(tr("Remind …"))), m_tell(makeButton(tr("Tell of withdrawn needs …")))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::s);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, space::s);
    m_answers->setObjectName(QStringLiteral("recordAnswers"));
    m_remind->setObjectName(QStringLiteral("remindOwners"));
    m_tell->setObjectName(QStringLiteral("tellOwners"));
    for (QPushButton* button : { m_answers, m_remind, m_tell })
        flow->addWidget(button);
    all->addWidget(buttons);
    m_table->setObjectName(QStringLiteral("requests"));
    m_table->show(&m_model);
    m_table->setWidths({ 23, 0, 17, 18, 17 });
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->sortBy(0);
    m_table->setEmptyText(tr("Nobody is waited for"),
        tr("Owners that are asked stand here until they have answered."));
    all->addWidget(m_table, 1);
    connect(m_answers, &QPushButton::clicked, this, &RequestsView::recordAnswers);
    connect(m_remind, &QPushButton::clicked, this, &RequestsView::remind);
    connect(m_tell, &QPushButton::clicked, this, &RequestsView::tellWithdrawn);
    connect(m_table, &DataTable::currentIdChanged, this, &RequestsView::chosen);
    connect(m_table, &DataTable::chosen, this, &RequestsView::recordAnswers);
    reload();
}

void RequestsView::reload()
{
    syncRows<OpenRequest>(m_model, Asking(m_session).open(), keyOf);
    const bool writes = !m_session.info().readOnly;
    const bool waits = std::any_of(m_model.rows().begin(), m_model.rows().end(),
        [](const OpenRequest& row) { return row.standing != RequestStanding::ToTell; });
    m_answers->setEnabled(writes && waits);
    m_remind->setEnabled(writes && waits);
    m_tell->setVisible(writes && !toTell().isEmpty());
}

int RequestsView::overdue() const
{
    return int(std::count_if(m_model.rows().begin(), m_model.rows().end(),
        [](const OpenRequest& row) { return row.standing == RequestStanding::Overdue; }));
}

void RequestsView::select(const Id& transfer)
{
    m_table->select(transfer);
    m_table->setFocus();
}

void RequestsView::settleOn(const Id& transfer)
{
    if (!m_table->select(transfer) && m_table->currentId().isEmpty()
        && m_table->proxy().rowCount() > 0)
        m_table->selectRow(0);
    if (!m_table->currentId().isEmpty())
        Q_EMIT chosen(m_table->currentId());
}

void RequestsView::recordAnswers()
{
    AnswersDialog dialog(m_session, m_table->currentId(), window());
    dialog.exec();
    if (dialog.recordedCount() > 0)
        Q_EMIT said(tr("%n answer(s) on record.", nullptr, dialog.recordedCount()));
    m_table->setFocus();
}

QList<Id> RequestsView::toRemind() const
{
    QList<Id> ids;
    const QList<Id> selected = m_table->selectedIds();
    for (const OpenRequest& row : m_model.rows()) {
        const bool waits = row.standing != RequestStanding::ToTell;
        if (waits && selected.size() > 1 && selected.contains(keyOf(row)))
            ids.append(keyOf(row));
        else if (selected.size() <= 1 && row.standing == RequestStanding::Overdue)
            ids.append(keyOf(row));
    }
    if (ids.isEmpty() && selected.size() == 1) {
        const int at = m_model.rowOf(selected.first());
        if (at >= 0 && m_model.at(at).standing == RequestStanding::Waiting)
            ids.append(selected.first());
    }
    return ids;
}

QList<Id> RequestsView::toTell() const
{
    QList<Id> ids;
    for (const OpenRequest& row : m_model.rows()) {
        if (row.standing == RequestStanding::ToTell)
            ids.append(keyOf(row));
    }
    return ids;
}

void RequestsView::remind()
{
    const QList<Id> ids = toRemind();
    if (ids.isEmpty()) {
        Q_EMIT said(tr("Nobody is overdue. Select those whom you want to remind all the same."));
        return;
    }
    RemindDialog dialog(m_session, ids, LetterKind::Reminder, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("On record: they are reminded."));
    m_table->setFocus();
}

void RequestsView::tellWithdrawn()
{
    RemindDialog dialog(m_session, toTell(), LetterKind::Withdrawal, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("On record: they know that the need is withdrawn."));
    m_table->setFocus();
}

} // namespace samvirke
