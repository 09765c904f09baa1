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

/// A file of text, with how it was written.
struct CsvFile {
    Table table;
    QString encoding; ///< "UTF-8", "UTF-16" or "Windows-1252"
    bool bom = false; ///< says so itself, by a byte order mark
    QChar separator;
    int mended = 0; ///< spoilt letters that were made good (mended_text.h)
};

Result<CsvFile> readCsvFile(const QByteArray& bytes);

} // namespace samvirke
