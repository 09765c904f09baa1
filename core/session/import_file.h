// A table that was read for an import, and which of its columns are which; for this room only.
#pragma once

#include "core/exchange/columns.h"
#include "core/exchange/table_file.h"
#include "core/session/import_assistant.h"

namespace samvirke {

struct ImportFile {
    TableFile file;
};

const QList<ColumnSpec>& specsOf(ImportKind kind);

/// The sheet that is asked for. When none is: the first one, unless another one's headings are
/// known, from before or as our own, and the first one's are not.
Result<TableFile> readForImport(const QString& path, ImportKind kind, const QString& sheet = {});

/// What is remembered of a table with one of these rows as its header.
std::optional<ColumnMapping> rememberedFor(ImportKind kind, const Table& table);

/// The rows ready for the import of this kind: columns assigned, remarks left out.
struct ReadyTable {
    Table table;
    QList<Text> notices;
    QString fingerprint;
    bool remembered = false;
};
Result<ReadyTable> readyTable(const ImportFile& file, const ImportRequest& request);

} // namespace samvirke
