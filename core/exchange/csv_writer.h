// Rows as CSV for Norwegian spreadsheet programs: UTF-8 with BOM, semicolon, CRLF, decimal comma.
#pragma once

#include "core/exchange/rows_out.h"

#include <QByteArray>

namespace samvirke {

/// A text that a spreadsheet program would run as a formula (it begins with = + - @ or a tab) gets
/// an apostrophe before it; readCsv() takes it away again. Numbers stay numbers.
QByteArray writeCsv(const OutRows& rows);

/// The apostrophe rule for one text cell, and its opposite.
QString guardedFromFormula(const QString& text);
QStringView withoutGuard(QStringView text);

} // namespace samvirke
