#include "ui/pages/transfers/transfer_columns.h"

#include "core/base/norwegian.h"

#include <QCoreApplication>

namespace samvirke {

namespace {

std::function<QString()> heading(const char* source)
{
    return [source] { return QCoreApplication::translate("TransferColumns", source); };
}

QString shownPeriod(const Transfer& transfer)
{
    return periodText(transfer.from, transfer.until);
}

} // namespace

TransferRow transferRow(
    const Session& session, const Transfer& transfer, const TransferSurroundings& around)
{
    TransferRow row;
    row.transfer = transfer;
    row.owner = session.ownerName(transfer.owner);
    row.staff = staffText(session, transfer);
    row.to = session.municipalityName(transfer.to);
    row.warnings = transferWarnings(session, transfer, around);
    row.endsAlone = endsWithoutSuccessor(
        transfer, around.transfers, around.needs, around.today, around.warningDays);
    if (isInService(transfer.state))
        row.sickSince = around.sickSince.value(transfer.id);
    const auto agreement = around.agreements.constFind(transfer.id);
    if (agreement != around.agreements.cend())
        row.agreement = label(stageOf(*agreement)).translated();
    return row;
}

QList<TableColumn<TransferRow>> transferColumns()
{
    using Row = TransferRow;
    return {
        { heading(QT_TRANSLATE_NOOP("TransferColumns", "From")),
            [](const Row& row) { return row.owner; }, nullptr, false,
            [](const Row& row, int wanted) {
                if (wanted == Qt::ToolTipRole)
                    return QVariant(QStringLiteral("%1\n%2").arg(row.owner, row.staff));
                return wanted == role::Second ? QVariant(row.staff) : QVariant();
            } },
        { heading(QT_TRANSLATE_NOOP("TransferColumns", "To")),
            [](const Row& row) { return row.to; }, nullptr, false,
            [](const Row& row, int wanted) {
                return wanted == role::Second && row.transfer.cargo == Cargo::Staff
                    ? QVariant(label(row.transfer.service).translated())
                    : QVariant();
            } },
        { heading(QT_TRANSLATE_NOOP("TransferColumns", "Period")),
            [](const Row& row) { return shownPeriod(row.transfer); },
            [](const Row& row) { return QVariant(row.transfer.from); } },
        { heading(QT_TRANSLATE_NOOP("TransferColumns", "State")),
            [](const Row& row) {
                return stateText(row.transfer.state, row.transfer.cargo).translated();
            },
            [](const Row& row) { return QVariant(int(row.transfer.state)); }, false,
            [](const Row& row, int wanted) {
                if (wanted == role::Second && !row.agreement.isEmpty())
                    return QVariant(row.agreement);
                return wanted == role::TransferState ? QVariant(int(row.transfer.state))
                                                     : QVariant();
            } },
        { heading(QT_TRANSLATE_NOOP("TransferColumns", "Watch")),
            [](const Row& row) { return row.warnings.join(QStringLiteral(" ")); },
            [](const Row& row) { return QVariant(-int(row.warnings.size())); }, false,
            [](const Row& row, int wanted) {
                return wanted == Qt::ToolTipRole && !row.warnings.isEmpty()
                    ? QVariant(row.warnings.join(u'\n'))
                    : QVariant();
            } },
    };
}

} // namespace samvirke
