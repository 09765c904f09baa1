// Rows of text separated by semicolon, comma or tab, as spreadsheet programs and people write them:
// UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252; CR, LF or CRLF; quoted cells with
// line breaks; no-break spaces; rows of different lengths; blank lines.
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QByteArray>

namespace samvirke {

/// The text of bytes that are text; an error for anything else (NUL bytes, many control
/// characters).
Result<QString> decodeText(const QByteArray& bytes);

/// The separator of a text: the one that most rows have, outside of quotes. ';' when there is none.
QChar sniffSeparator(QStringView text);

Result<Table> readCsv(const QByteArray& bytes);

} // namespace samvirke
