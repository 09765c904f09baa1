#include "ui/pages/matching/ring_first.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/pages/needs/wording.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("RingColumns", source);
}

std::function<QString()> heading(const char* source)
{
    return [source] { return say(source); };
}

QList<TableColumn<RingRow>> ringColumns()
{
    return {
        { heading(QT_TRANSLATE_NOOP("RingColumns", "Who")),
            [](const RingRow& row) { return row.who; }, nullptr, false,
            [](const RingRow& row, int wanted) {
                return wanted == role::Second ? QVariant(row.owner) : QVariant();
            } },
        { heading(QT_TRANSLATE_NOOP("RingColumns", "Telephone")),
            [](const RingRow& row) {
                return row.telephone.isEmpty()
                    ? say(QT_TRANSLATE_NOOP("RingColumns", "through the owner"))
                    : row.telephone;
            } },
        { heading(QT_TRANSLATE_NOOP("RingColumns", "Last confirmed")),
            [](const RingRow& row) {
                return row.lastConfirmed.isValid() ? dateText(row.lastConfirmed)
                                                   : ageText(row.lastConfirmed, today());
            },
            [](const RingRow& row) { return QVariant(row.lastConfirmed); }, false,
            [](const RingRow& row, int wanted) {
                return wanted == role::Second && row.lastConfirmed.isValid()
                    ? QVariant(ageText(row.lastConfirmed, today()))
                    : QVariant();
            } },
        { heading(QT_TRANSLATE_NOOP("RingColumns", "In the proposal")),
            [](const RingRow& row) { return row.where; },
            [](const RingRow& row) { return QVariant(row.from); } },
    };
}

} // namespace

QList<RingRow> ringFirst(const Session& session, const Plan& plan, int days)
{
    QMap<Id, RingRow> found;
    const QDate day = today();
    for (const PlanNeed& need : plan.needs) {
        for (const PlanStint& stint : need.stints) {
            const bool sure = days <= 0
                || (stint.lastConfirmed.isValid() && stint.lastConfirmed.daysTo(day) <= days);
            if (sure || found.contains(stint.stint.member))
                continue;
            const auto member = session.poolMember(stint.stint.member);
            if (!member)
                continue;
            found.insert(member->id,
                { member->id, stint.who, stint.ownerName, member->telephone, stint.lastConfirmed,
                    {}, {} });
        }
    }
    for (const PlanNeed& need : plan.needs) {
        for (const PlanStint& stint : need.stints) {
            const auto row = found.find(stint.stint.member);
            if (row == found.end())
                continue;
            const QString place = QStringLiteral("%1, %2").arg(
                need.municipality, periodText(stint.stint.from, stint.stint.until));
            row->where += (row->where.isEmpty() ? QString() : QStringLiteral("; ")) + place;
            if (!row->from.isValid() || stint.stint.from < row->from)
                row->from = stint.stint.from;
        }
    }
    QList<RingRow> rows = found.values();
    std::stable_sort(rows.begin(), rows.end(),
        [](const RingRow& a, const RingRow& b) { return a.from < b.from; });
    return rows;
}

RingFirst::RingFirst(QWidget* parent)
    : QWidget(parent), m_model(ringColumns(), [](const RingRow& row) { return row.member; }),
      m_intro(new Label({}, Type::Body, Label::Ink::Muted)),
      m_table(new DataTable(tr("Whom to ring first"))),
      m_confirm(makeButton(tr("Confirmed today"))), m_open(makeButton(tr("Open in the pool")))
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_intro);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    m_table->show(&m_model);
    m_table->setWidths({ 0, 18, 17, 0 });
    m_table->setEmptyText(tr("Nobody in the proposal is in doubt"),
        tr("All were confirmed within the days that a confirmation holds."));
    for (QPushButton* button : { m_confirm, m_open })
        button->setEnabled(false);
    connect(m_table, &DataTable::currentIdChanged, this, [this](const QString& id) {
        for (QPushButton* button : { m_confirm, m_open })
            button->setEnabled(!id.isEmpty());
    });
    connect(m_confirm, &QPushButton::clicked, this,
        [this] { Q_EMIT confirmAsked(m_table->currentId()); });
    connect(
        m_open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(m_table->currentId()); });
    connect(m_table, &DataTable::chosen, this, &RingFirst::openAsked);
}

void RingFirst::setRows(const QList<RingRow>& rows, int days)
{
    m_intro->setText(days <= 0
            ? tr("Every confirmation holds for ever. Under Options you say for how many days.")
            : tr("In the proposal and confirmed more than %n day(s) ago, or never. Under Options "
                 "you say for how many days a confirmation holds.",
                nullptr, days));
    const Id current = m_table->currentId();
    m_model.setRows(rows);
    m_table->select(current);
}

} // namespace samvirke
