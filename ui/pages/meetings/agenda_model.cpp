#include "ui/pages/meetings/agenda_model.h"

#include <QCoreApplication>
#include <QFont>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AgendaModel)
};

enum Column { What, Minutes };

QString secondLine(const AgendaItem& item)
{
    QStringList parts;
    if (!item.presenter.isEmpty())
        parts.append(item.presenter);
    const QString first = item.notes.section(u'\n', 0, 0).simplified();
    if (!first.isEmpty())
        parts.append(first);
    else if (item.source != AgendaSource::Own)
        parts.append(label(item.source).translated());
    return parts.join(QStringLiteral(" · "));
}

QList<TableColumn<AgendaItem>> columns()
{
    return {
        { [] { return Tr::tr("Item"); },
            [](const AgendaItem& item) {
                return QStringLiteral("%1. %2").arg(item.position).arg(item.title);
            },
            [](const AgendaItem& item) { return QVariant(item.position); }, false,
            [](const AgendaItem& item, int wanted) -> QVariant {
                if (wanted == role::Second)
                    return secondLine(item);
                return wanted == Qt::ToolTipRole ? QVariant(item.title) : QVariant();
            } },
        { [] { return Tr::tr("Minutes", "of time"); },
            [](const AgendaItem& item) {
                return item.minutes > 0 ? QString::number(item.minutes) : QString();
            },
            [](const AgendaItem& item) { return QVariant(item.minutes); }, true },
    };
}

} // namespace

AgendaModel::AgendaModel(Write write, QObject* parent)
    : ValueTableModel<AgendaItem>(
        columns(), [](const AgendaItem& item) { return item.id; }, parent),
      m_write(std::move(write))
{
}

void AgendaModel::setRunning(const Id& item)
{
    if (item == m_running)
        return;
    m_running = item;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags all = ValueTableModel<AgendaItem>::flags(index);
    if (!index.isValid())
        return all;
    if (index.column() == What)
        all |= Qt::ItemIsUserCheckable;
    return all | Qt::ItemIsEditable;
}

QVariant AgendaModel::data(const QModelIndex& index, int wanted) const
{
    if (index.isValid()) {
        const AgendaItem& item = at(index.row());
        if (wanted == Qt::CheckStateRole && index.column() == What)
            return int(item.dealtWith ? Qt::Checked : Qt::Unchecked);
        if (wanted == Qt::EditRole)
            return index.column() == What ? QVariant(item.title) : QVariant(item.minutes);
        if (wanted == Qt::FontRole && !m_running.isEmpty() && item.id == m_running) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        if (wanted == Qt::AccessibleTextRole && index.column() == What) {
            const QString text = index.data().toString();
            if (item.id == m_running)
                return Tr::tr("%1, goes on now").arg(text);
            return item.dealtWith ? Tr::tr("%1, dealt with").arg(text)
                                  : Tr::tr("%1, not dealt with").arg(text);
        }
    }
    return ValueTableModel<AgendaItem>::data(index, wanted);
}

bool AgendaModel::setData(const QModelIndex& index, const QVariant& value, int wanted)
{
    if (!index.isValid())
        return false;
    AgendaItem changed = at(index.row());
    if (wanted == Qt::CheckStateRole && index.column() == What)
        changed.dealtWith = value.toInt() == Qt::Checked;
    else if (wanted == Qt::EditRole && index.column() == What)
        changed.title = value.toString().simplified();
    else if (wanted == Qt::EditRole && index.column() == Minutes)
        changed.minutes = qBound(0, value.toInt(), 24 * 60);
    else
        return false;
    if (changed == at(index.row()))
        return true;
    // The session's signal brings the change; a plain line becomes an item with another id.
    return !changed.title.isEmpty() && m_write(changed);
}

} // namespace samvirke
