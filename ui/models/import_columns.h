// The rows of an import before it is confirmed, as a table.
#pragma once

#include "core/session/import_preview.h"
#include "ui/models/value_table_model.h"

namespace samvirke {

QString verdictWord(RowVerdict verdict); ///< "new", "changed", "unchanged", "rejected"
QString importKindWord(ImportKind kind); ///< "Self-assessments"

QList<TableColumn<ImportRow>> importColumns();
Id importRowKey(const ImportRow& row);

} // namespace samvirke
