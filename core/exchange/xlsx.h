// A sheet of an Office Open XML workbook (ECMA-376) as rows of text: shared and inline
// strings, numbers, dates by number format, booleans, cached values of formulas. Dates come as
// "2021-03-08" or "2021-03-08T13:42:00", percentages with their sign, booleans as TRUE and FALSE.
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QByteArray>

namespace samvirke {

/// The first sheet that is shown. Drawings, charts and macros are left alone, present or missing.
Result<Table> readXlsx(const QByteArray& bytes);

/// A workbook with the sheets that one can choose from.
struct XlsxFile {
    Table table;
    QStringList sheets; ///< names of the shown ones, then of the hidden ones
    QString sheet; ///< the one that was read
    int mended = 0; ///< spoilt letters that were made good (mended_text.h)
};

/// `sheet`: a name or a number from 1; the first one that is shown and not empty when not given.
/// Cells that are merged downwards all say what the first one says.
Result<XlsxFile> readXlsxFile(const QByteArray& bytes, const QString& sheet = {});

} // namespace samvirke
