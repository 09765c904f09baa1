// The first sheet of an Office Open XML workbook (ECMA-376) as rows of text: shared and inline
// strings, numbers, dates by number format, booleans, cached values of formulas. Dates come as
// "2021-03-08" or "2021-03-08T13:42:00", percentages with their sign, booleans as TRUE and FALSE.
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QByteArray>

namespace samvirke {

/// The first sheet that is shown. Drawings, charts and macros are left alone, present or missing.
Result<Table> readXlsx(const QByteArray& bytes);

} // namespace samvirke
