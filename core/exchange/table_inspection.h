// What can be seen of a table that nobody has described: which row is the header, below titles and
// merged cells; which rows are remarks; what each column seems to hold. Guesses, all of them: a
// person looks at them before anything is read by them.
#pragma once

#include "core/domain/municipality.h"
#include "core/domain/table_facts.h"
#include "core/exchange/municipality_lookup.h"
#include "core/exchange/table_file.h"

namespace samvirke {

/// Index of the row that looks most like a header; 0 when none does.
int findHeaderRow(const Table& table);

/// Index of the row that the file counts as `sourceRow`; -1 when it has nothing in it.
int rowIndex(const Table& table, int sourceRow);

/// A remark about the table rather than a row of it ("Kilde: SSB", "Oppdatert per 25.03.2024",
/// "Sum"): words alone in a row of a table of several columns that are no municipality, or a sum's
/// word first.
bool isRemark(const Table& table, int row, int headerWidth, const MunicipalityLookup& lookup);

/// Headings in order, joined where they stand over two rows, without what people write differently,
/// as a short code.
QString fingerprintOf(const Table& table, int headerRow);

/// `headerRow` as the file counts; 0: found by itself.
TableFacts inspectTable(const TableFile& file, const Reference& reference, int headerRow = 0);

} // namespace samvirke
