// One line of the table of transfers: the transfer with the words that a person reads, made once
// when it is read, so that sorting and filtering ask nobody.
#pragma once

#include "ui/models/value_table_model.h"
#include "ui/pages/transfers/transfer_words.h"

namespace samvirke {

struct TransferRow {
    Transfer transfer;
    QString owner;
    QString staff;
    QString to;
    QStringList warnings;
    bool endsAlone = false; ///< soon, and nobody follows
    QDate sickSince; ///< invalid: fit
    QString agreement; ///< how far its agreement is; empty when there is none

    bool operator==(const TransferRow&) const = default;
};

using TransferModel = ValueTableModel<TransferRow>;

TransferRow transferRow(
    const Session& session, const Transfer& transfer, const TransferSurroundings& around);

/// From whom with the staff under it, to where with the service, period, state, what to watch.
QList<TableColumn<TransferRow>> transferColumns();

} // namespace samvirke
