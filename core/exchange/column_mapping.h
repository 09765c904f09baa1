// Which column of a foreign table is which field of ours: as a file says it, as the headings and
// the cells suggest it, and as a code that is kept for the next table with the same headings.
//
// A mapping file is a JSON object: "columns" leads from a heading, or a column's letter with a
// leading "@" ("@C"), to the name of a field ("municipality", "status") or the heading that our own
// files write for it ("kommunenummer"); null or "" leaves the column out. Optional: "kind"
// (assessments, pool, needs), "sheet" and "headerRow", counted from 1.
#pragma once

#include "core/base/result.h"
#include "core/domain/table_facts.h"
#include "core/exchange/columns.h"
#include "core/exchange/table.h"

#include <QByteArray>

namespace samvirke {

/// A mapping file before it meets a table.
struct MappingFile {
    QString kind; ///< empty: not said
    QString sheet;
    int headerRow = 0;
    QList<std::pair<QString, QString>> columns; ///< heading or "@C" → field; empty: left out
};

constexpr qint64 maxMappingBytes = 1024 * 1024;

/// Reads the file; errors name it and what is wrong.
Result<MappingFile> readMappingFile(const QString& path);

/// The mapping file of a mapping that a person made, for a look or for the command line.
QByteArray writtenMapping(
    const ColumnMapping& mapping, const TableFacts& facts, const QString& kind);

/// The columns of this table. An error names a heading or a field that is not there, or two columns
/// for one field.
Result<ColumnMapping> resolvedMapping(
    const MappingFile& file, const TableFacts& facts, const QList<ColumnSpec>& specs);

/// By headings, and where those say nothing by what the cells hold.
ColumnMapping suggestedMapping(const TableFacts& facts, const QList<ColumnSpec>& specs);

/// Whether everything that must be there is: the mandatory fields and, except for a pool, the
/// municipality.
bool isComplete(const ColumnMapping& mapping, const QList<ColumnSpec>& specs);

/// The table with the mapping assigned; an error when the header row is not there.
Result<Table> assigned(Table table, const ColumnMapping& mapping);

} // namespace samvirke
