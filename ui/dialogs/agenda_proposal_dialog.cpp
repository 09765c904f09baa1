#include "ui/dialogs/agenda_proposal_dialog.h"

#include "ui/pages/meetings/meeting_words.h"
#include "ui/pages/meetings/tick_delegate.h"
#include "ui/widgets/data_table.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr int rowsAtMost = 8;

QList<TableColumn<OfferedItem>> columns()
{
    return { { [] { return AgendaProposalDialog::tr("Item"); },
        [](const OfferedItem& row) { return row.proposed.item.title; },
        [](const OfferedItem& row) { return QVariant(row.id); }, false,
        [](const OfferedItem& row, int wanted) -> QVariant {
            const QString reason = row.proposed.reason.translated();
            return wanted == role::Second || wanted == Qt::ToolTipRole ? QVariant(reason)
                                                                       : QVariant();
        } } };
}

} // namespace

OfferedItemsModel::OfferedItemsModel(QObject* parent)
    : ValueTableModel<OfferedItem>(
        columns(), [](const OfferedItem& row) { return row.id; }, parent)
{
}

Qt::ItemFlags OfferedItemsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = ValueTableModel<OfferedItem>::flags(index);
    return index.isValid() ? plain | Qt::ItemIsUserCheckable : plain;
}

QVariant OfferedItemsModel::data(const QModelIndex& index, int wanted) const
{
    if (index.isValid() && wanted == Qt::CheckStateRole)
        return int(at(index.row()).wanted ? Qt::Checked : Qt::Unchecked);
    if (index.isValid() && wanted == Qt::AccessibleTextRole) {
        const OfferedItem& row = at(index.row());
        const QString text =
            QStringLiteral("%1. %2").arg(row.proposed.item.title, row.proposed.reason.translated());
        return row.wanted ? AgendaProposalDialog::tr("%1 Taken up.").arg(text)
                          : AgendaProposalDialog::tr("%1 Left out.").arg(text);
    }
    return ValueTableModel<OfferedItem>::data(index, wanted);
}

bool OfferedItemsModel::setData(const QModelIndex& index, const QVariant& value, int wanted)
{
    if (!index.isValid() || wanted != Qt::CheckStateRole)
        return false;
    OfferedItem changed = at(index.row());
    changed.wanted = value.toInt() == Qt::Checked;
    upsert(changed);
    return true;
}

AgendaProposalDialog::AgendaProposalDialog(Session& session, const Id& meeting, QWidget* parent)
    : FormDialog(tr("Take up in the meeting"), tr("Add to the agenda"), parent), m_session(session),
      m_meeting(meeting), m_model(new OfferedItemsModel(this)),
      m_table(new DataTable(tr("Proposed items")))
{
    setObjectName(QStringLiteral("agendaProposal"));
    setIntro(tr("What is open now and not on the agenda yet. Space ticks what is taken up."));
    QList<OfferedItem> rows;
    for (const ProposedItem& each : openMatters(session, meeting))
        rows.append({ QStringLiteral("%1").arg(rows.size(), 5, 10, QChar(u'0')), each,
            rows.size() < chosenAtFirst });
    m_model->setRows(rows);
    m_table->setObjectName(QStringLiteral("proposed"));
    m_table->setItemDelegate(new TickDelegate(m_table));
    m_table->show(m_model);
    m_table->setWidths({ 0 });
    m_table->sortBy(0);
    m_table->setEmptyText(tr("Nothing is open that is not on the agenda already"));
    const Theme& theme = Theme::instance();
    const int shown = std::clamp(int(rows.size()), 3, rowsAtMost);
    m_table->setFixedHeight(
        (shown + 1) * (theme.rowHeight() + theme.lineHeight(Type::Small)) + space::s);
    m_table->setMinimumWidth(QFontMetrics(theme.font(Type::Body)).averageCharWidth() * 76);
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_table->proxy().index(0, 0));
    form().addWide(m_table);
    m_table->setFocus();
}

bool AgendaProposalDialog::isEmpty() const
{
    return m_model->rowCount() == 0;
}

QList<FieldProblem> AgendaProposalDialog::problems() const
{
    return {};
}

Result<void> AgendaProposalDialog::write()
{
    QList<AgendaItem> items;
    for (const OfferedItem& each : m_model->rows()) {
        if (each.wanted)
            items.append(each.proposed.item);
    }
    const Result<void> done = Meetings(m_session).addItems(m_meeting, items);
    if (done)
        m_added = int(items.size());
    return done;
}

} // namespace samvirke
