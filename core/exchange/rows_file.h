// Rows to a file that a person named.
#pragma once

#include "core/base/result.h"
#include "core/exchange/rows_out.h"

namespace samvirke {

/// XLSX when the name ends in .xlsx, CSV when it ends in .csv; an error for any other ending. What
/// was there before stays until the new file is whole.
Result<void> writeRows(const QString& path, const OutRows& rows);

} // namespace samvirke
