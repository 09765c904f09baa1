// Rows as an .xlsx workbook of one sheet: the header stands fast and can be filtered, numbers are
// numbers, everything else is text and never a formula.
#pragma once

#include "core/base/result.h"
#include "core/exchange/rows_out.h"

namespace samvirke {

/// Writes to a new file beside `path` and puts it in place when it is whole; an error leaves what
/// was there before.
Result<void> writeXlsx(const QString& path, const OutRows& rows);

/// Several tables, a sheet each; the first sheet says what they are. `about` stands there line by
/// line, and its last line at the head of every printed page.
Result<void> writeXlsx(const QString& path, const QString& aboutTitle, const QStringList& about,
    const QList<OutRows>& tables);

} // namespace samvirke
