#include "ui/pages/transfers/transfer_columns.h"

#include "core/base/norwegian.h"

#include <QCoreApplication>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TransferColumns)
};

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
        { [] { return Tr::tr("From"); }, [](const TransferRow& row) { return row.owner; } },
        { [] { return Tr::tr("To"); }, [](const TransferRow& row) { return row.to; } },
        { [] { return Tr::tr("Staff"); }, [](const TransferRow& row) { return row.staff; } },
        { [] { return Tr::tr("Service"); },
            [](const TransferRow& row) { return label(row.transfer.service).translated(); } },
        { [] { return Tr::tr("Period"); },
            [](const TransferRow& row) {
                return periodText(row.transfer.from, row.transfer.until);
            },
            [](const TransferRow& row) { return QVariant(row.transfer.from); } },
        { [] { return Tr::tr("State"); },
            [](const TransferRow& row) {
                return QStringLiteral("%1 %2").arg(groupMark(groupOf(row.transfer.state)),
                    label(row.transfer.state).translated());
            },
            [](const TransferRow& row) { return QVariant(int(row.transfer.state)); } },
        { [] { return Tr::tr("Watch"); },
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
