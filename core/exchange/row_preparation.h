// Rows as people send them, made into rows that an import can read one by one: remarks are left
// out, a row that names several municipalities becomes one for each, points that part thousands go.
// What was done is told; what cannot be done without guessing stays as it was, for the import to
// refuse.
#pragma once

#include "core/exchange/columns.h"
#include "core/exchange/municipality_lookup.h"

namespace samvirke {

/// The municipalities of a list in one cell ("5001, 5006", "Frøya og Hitra"), as written; empty
/// when a part of it is no municipality.
QStringList municipalitiesIn(QStringView cell, const MunicipalityLookup& lookup);

struct PreparedRows {
    Table table; ///< with the columns assigned
    QList<Text> notices;
};

struct Preparation {
    /// Fields that hold numbers, where they were written as text: in a workbook 1.234 is no
    /// thousand.
    QStringList numbers;
    /// A row may speak for several municipalities, unless one of these fields says how much or how
    /// many: nobody knows whose they are.
    bool share = false;
    QStringList notShared;
};

PreparedRows prepareRows(
    Table table, const Columns& columns, const Preparation& what, const MunicipalityLookup& lookup);

} // namespace samvirke
