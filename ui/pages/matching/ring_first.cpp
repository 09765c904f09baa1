#include "ui/pages/matching/ring_first.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/pages/needs/wording.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>

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

/// "critical, 14 head-days"
QString hangsOn(const RingFirstRow& row)
{
    return QStringLiteral("%1, %2").arg(label(row.severity).translated().toLower(),
        QCoreApplication::translate("RingColumns", "%n head-day(s)", nullptr, row.headDays));
}

QList<TableColumn<RingRow>> ringColumns()
{
    return {
        { heading(QT_TRANSLATE_NOOP("RingColumns", "Who")),
            [](const RingRow& row) { return row.row.who.translated(); }, nullptr, false,
            [](const RingRow& row, int wanted) {
                return wanted == role::Second ? QVariant(row.row.owner) : QVariant();
            } },
        { heading(QT_TRANSLATE_NOOP("RingColumns", "Telephone")),
            [](const RingRow& row) {
                return row.row.telephone.isEmpty()
                    ? say(QT_TRANSLATE_NOOP("RingColumns", "through the owner"))
                    : row.row.telephone;
            } },
        { heading(QT_TRANSLATE_NOOP("RingColumns", "Last confirmed")),
            [](const RingRow& row) {
                return row.row.lastConfirmed.isValid() ? dateText(row.row.lastConfirmed)
                                                       : ageText(row.row.lastConfirmed, today());
            },
            [](const RingRow& row) { return QVariant(row.row.lastConfirmed); }, false,
            [](const RingRow& row, int wanted) {
                return wanted == role::Second && row.row.lastConfirmed.isValid()
                    ? QVariant(ageText(row.row.lastConfirmed, today()))
                    : QVariant();
            } },
        { heading(QT_TRANSLATE_NOOP("RingColumns", "In the proposal")),
            [](const RingRow& row) { return row.where; },
            [](const RingRow& row) { return QVariant(row.row.stints.constFirst().from); }, false,
            [](const RingRow& row, int wanted) {
                return wanted == role::Second ? QVariant(hangsOn(row.row)) : QVariant();
            } },
    };
}

} // namespace

RingFirst::RingFirst(QWidget* parent)
    : QWidget(parent), m_model(ringColumns(), [](const RingRow& row) { return row.row.member; }),
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

void RingFirst::setRows(const Session& session, const QList<RingFirstRow>& rows, int days)
{
    m_intro->setText(days <= 0
            ? tr("Every confirmation holds for ever. Under Options you say for how many days.")
            : tr("In the proposal and confirmed more than %n day(s) ago, or never. Under Options "
                 "you say for how many days a confirmation holds. First those on whom the "
                 "gravest needs hang.",
                nullptr, days));
    const Id current = m_table->currentId();
    QList<RingRow> shown;
    for (const RingFirstRow& row : rows)
        shown.append({ row, ringWhere(session, row) });
    m_model.setRows(shown);
    m_table->select(current);
}

} // namespace samvirke
