// Which column of a table is which field. Headers are matched without regard to case, spaces, signs
// and Norwegian letters; the header row may stand under a title.
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QHash>

namespace samvirke {

struct ColumnSpec {
    QString field; ///< name of the member
    QStringList names; ///< the first is the one that our own files write
    bool mandatory = false;
};

struct Columns {
    int headerRow = 0; ///< index in the table
    QHash<QString, int> places; ///< field → column
    QHash<QString, QString> headers; ///< field → as the file writes it
    QStringList unknown;

    bool has(const QString& field) const { return places.contains(field); }
    /// The header as the file writes it, else the name we would write.
    QString header(const QString& field) const { return headers.value(field, field); }
};

/// The field that a header names; empty when it is none of them.
QString fieldNamed(QStringView header, const QList<ColumnSpec>& specs);

/// `specs` in the order of our own files. An error when a mandatory column is missing, when two
/// columns are the same field, or when nothing in the first rows looks like a header. Columns that
/// were assigned to the table before are taken as they are.
Result<Columns> findColumns(const Table& table, const QList<ColumnSpec>& specs);

} // namespace samvirke
