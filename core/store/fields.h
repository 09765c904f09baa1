// What a command did to one row, as the journal writes it: a JSON object of fields. Inserted and
// removed rows name what is not blank, as {"field": value}; updated ones what changed, as
// {"field": [before, after]}. Personal fields stand together under "sealed".
#pragma once

#include "core/store/table.h"

namespace samvirke::store {

enum class RowChangeKind { Inserted, Updated, Removed };

QByteArray nameOf(RowChangeKind kind); ///< "inserted", …
std::optional<RowChangeKind> rowChangeKind(const QByteArray& name);

struct FieldCells {
    int column = 0;
    Cell before;
    Cell after;
};

struct RowFields {
    QList<FieldCells> fields;
    /// Personal fields were written and can no longer be read: the person was erased.
    bool erased = false;
};

/// `before` is null for an insert, `after` for a removal. `secret` may be empty when
/// needsSecret() says no.
QByteArray writeFields(
    const TableShape& shape, const Row* before, const Row* after, const QByteArray& secret);
RowFields readFields(
    const TableShape& shape, RowChangeKind kind, const QByteArray& json, const QByteArray& secret);

bool isSealed(const QByteArray& json); ///< whether personal fields are among those written

/// Whether a personal field is among what changes.
bool needsSecret(const TableShape& shape, const Row* before, const Row* after);

/// Equal as values: a whole number equals the same real number.
bool sameCell(const Cell& a, const Cell& b);

} // namespace samvirke::store
