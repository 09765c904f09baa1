#include "core/exchange/rows_file.h"

#include "core/base/whole_file.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"

#include <QSaveFile>

namespace samvirke {

Result<void> writeRows(const QString& path, const OutRows& rows)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return writeXlsx(path, rows);
    if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "%1: choose a file name that ends in .csv or .xlsx."),
            { path }));
    QSaveFile file(path);
    const QByteArray bytes = writeCsv(rows);
    if (!file.open(QIODevice::WriteOnly) || !writeWhole(file, bytes))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "%1 cannot be written: %2."), { path, file.errorString() }));
    return {};
}

} // namespace samvirke
