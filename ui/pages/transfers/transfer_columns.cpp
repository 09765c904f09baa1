#include "ui/pages/transfers/transfer_columns.h"

#include "core/base/norwegian.h"

#include <QCoreApplication>

namespace samvirke {

namespace {

std::function<QString()> heading(const char* source)
{
    return [source] { return QCoreApplication::translate("TransferColumns", source); };
}

} // namespace

TransferRow transferRow(
    const Session& session, const Transfer& transfer, const TransferSurroundings& around)
{
    return { transfer, session.ownerName(transfer.owner), staffText(session, transfer),
        session.municipalityName(transfer.to), transferWarnings(session, transfer, around) };
}

QString groupMark(TransferGroup group)
{
    switch (group) {
    case TransferGroup::Waiting:
        return QStringLiteral("○");
    case TransferGroup::Agreed:
        return QStringLiteral("◐");
    case TransferGroup::InService:
        return QStringLiteral("●");
    case TransferGroup::Done:
        break;
    }
    return QStringLiteral("✓");
}

QList<TableColumn<TransferRow>> transferColumns()
{
    return {
        { heading(QT_TRANSLATE_NOOP("TransferColumns", "From")),
            [](const TransferRow& row) { return row.owner; } },
        { heading(QT_TRANSLATE_NOOP("TransferColumns", "To")),
            [](const TransferRow& row) { return row.to; } },
        { heading(QT_TRANSLATE_NOOP("TransferColumns", "Staff")),
            [](const TransferRow& row) { return row.staff; } },
        { heading(QT_TRANSLATE_NOOP("TransferColumns", "Service")),
            [](const TransferRow& row) { return label(row.transfer.service).translated(); } },
        { heading(QT_TRANSLATE_NOOP("TransferColumns", "Period")),
            [](const TransferRow& row) {
                return periodText(row.transfer.from, row.transfer.until);
            },
            [](const TransferRow& row) { return QVariant(row.transfer.from); } },
        { heading(QT_TRANSLATE_NOOP("TransferColumns", "State")),
            [](const TransferRow& row) {
                return QStringLiteral("%1 %2").arg(
                    groupMark(groupOf(row.transfer.state)), label(row.transfer.state).translated());
            },
            [](const TransferRow& row) { return QVariant(int(row.transfer.state)); } },
        { heading(QT_TRANSLATE_NOOP("TransferColumns", "Watch")),
            [](const TransferRow& row) { return row.warnings.value(0); },
            [](const TransferRow& row) { return QVariant(-int(row.warnings.size())); }, false,
            [](const TransferRow& row, int wanted) {
                return wanted == Qt::ToolTipRole && !row.warnings.isEmpty()
                    ? QVariant(row.warnings.join(u'\n'))
                    : QVariant();
            } },
    };
}

} // namespace samvirke
