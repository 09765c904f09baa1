#include "ui/pages/meetings/actions_model.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/pages/meetings/meeting_words.h"

#include <QCoreApplication>
#include <QFont>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ActionsModel)
};

enum ActionColumn { What, Owner, Due };

QString dueText(const ActionItem& item)
{
    if (isOpen(item) && isOverdue(item, today()))
        return Tr::tr("%1, overdue").arg(shortDateText(item.due));
    return isOpen(item) ? shortDateText(item.due)
                        : Tr::tr("done %1").arg(shortDateText(item.doneAt.toLocalTime().date()));
}

QList<TableColumn<ActionItem>> actionColumns(const Session& session)
{
    return {
        { [] { return Tr::tr("What"); }, [](const ActionItem& item) { return item.text; }, nullptr,
            false,
            [&session](const ActionItem& item, int wanted) -> QVariant {
                if (wanted == role::Second) {
                    QStringList parts{ subjectText(session, item.need, item.transfer) };
                    if (isOpen(item) && item.remindedAt.isValid())
                        parts.append(Tr::tr("reminded %1")
                                         .arg(shortDateText(item.remindedAt.toLocalTime().date())));
                    parts.removeAll(QString());
                    return parts.join(QStringLiteral(" · "));
                }
                if (wanted == Qt::ToolTipRole)
                    return item.text;
                if (wanted == Qt::FontRole && !isOpen(item)) {
                    QFont struck;
                    struck.setStrikeOut(true);
                    return struck;
                }
                return {};
            } },
        { [] { return Tr::tr("Who"); }, [](const ActionItem& item) { return item.owner; } },
        { [] { return Tr::tr("Due"); }, dueText,
            [](const ActionItem& item) { return QVariant(item.due); } },
    };
}

QList<TableColumn<Decision>> decisionColumns(const Session& session)
{
    return { { [] { return Tr::tr("Decision"); },
        [](const Decision& decision) { return decision.text; }, nullptr, false,
        [&session](const Decision& decision, int wanted) -> QVariant {
            if (wanted == role::Second) {
                QStringList parts{ label(decision.role).translated(),
                    subjectText(session, decision.need, decision.transfer) };
                if (parts.last().isEmpty() && !decision.municipality.isEmpty())
                    parts.last() = session.municipalityName(decision.municipality);
                parts.removeAll(QString());
                return parts.join(QStringLiteral(" · "));
            }
            return wanted == Qt::ToolTipRole ? QVariant(decision.text) : QVariant();
        } } };
}

} // namespace

ActionsModel::ActionsModel(const Session& session, Write write, QObject* parent)
    : ValueTableModel<ActionItem>(
        actionColumns(session), [](const ActionItem& item) { return item.id; }, parent),
      m_write(std::move(write))
{
}

Qt::ItemFlags ActionsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags all = ValueTableModel<ActionItem>::flags(index);
    if (!index.isValid())
        return all;
    if (index.column() == What)
        all |= Qt::ItemIsUserCheckable;
    return all | Qt::ItemIsEditable;
}

QVariant ActionsModel::data(const QModelIndex& index, int wanted) const
{
    if (index.isValid()) {
        const ActionItem& item = at(index.row());
        if (wanted == Qt::CheckStateRole && index.column() == What)
            return int(isOpen(item) ? Qt::Unchecked : Qt::Checked);
        if (wanted == Qt::EditRole && index.column() == Due)
            return item.due;
        if (wanted == Qt::EditRole)
            return index.column() == What ? item.text : item.owner;
        if (wanted == Qt::AccessibleTextRole && index.column() == What)
            return isOpen(item) ? Tr::tr("%1, open").arg(item.text)
                                : Tr::tr("%1, done").arg(item.text);
    }
    return ValueTableModel<ActionItem>::data(index, wanted);
}

bool ActionsModel::setData(const QModelIndex& index, const QVariant& value, int wanted)
{
    if (!index.isValid())
        return false;
    ActionItem changed = at(index.row());
    if (wanted == Qt::CheckStateRole && index.column() == What)
        changed.doneAt = value.toInt() == Qt::Checked ? nowUtc() : QDateTime();
    else if (wanted == Qt::EditRole && index.column() == What)
        changed.text = value.toString().trimmed();
    else if (wanted == Qt::EditRole && index.column() == Owner)
        changed.owner = value.toString().trimmed();
    else if (wanted == Qt::EditRole && index.column() == Due)
        changed.due = value.toDate();
    else
        return false;
    if (changed == at(index.row()))
        return true;
    if (changed.text.isEmpty() || !m_write(changed))
        return false;
    upsert(changed);
    return true;
}

DecisionsModel::DecisionsModel(const Session& session, Write write, QObject* parent)
    : ValueTableModel<Decision>(
        decisionColumns(session), [](const Decision& decision) { return decision.id; }, parent),
      m_write(std::move(write))
{
}

Qt::ItemFlags DecisionsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags all = ValueTableModel<Decision>::flags(index);
    return index.isValid() ? all | Qt::ItemIsEditable : all;
}

QVariant DecisionsModel::data(const QModelIndex& index, int wanted) const
{
    if (index.isValid() && wanted == Qt::EditRole)
        return at(index.row()).text;
    return ValueTableModel<Decision>::data(index, wanted);
}

bool DecisionsModel::setData(const QModelIndex& index, const QVariant& value, int wanted)
{
    if (!index.isValid() || wanted != Qt::EditRole)
        return false;
    Decision changed = at(index.row());
    changed.text = value.toString().trimmed();
    if (changed == at(index.row()))
        return true;
    if (changed.text.isEmpty() || !m_write(changed))
        return false;
    upsert(changed);
    return true;
}

} // namespace samvirke
