#include "core/exchange/xlsx_writer.h"

#include "core/exchange/cell_values.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace samvirke {

namespace {

// A cell of Excel holds no more.
constexpr qsizetype longestCell = 32'767;

tl::unexpected<Error> cannotWrite(const QString& path, const QString& why)
{
    return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1 cannot be written: %2."), { path, why }));
}

/// Characters that XML cannot hold become spaces.
QByteArray cellText(const QString& text)
{
    QString clean = text.left(longestCell);
    for (QChar& c : clean) {
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            c = u' ';
    }
    return clean.toUtf8();
}

void fill(lxw_worksheet* sheet, lxw_format* bold, lxw_format* wrapped, const OutRows& rows)
{
    std::vector<qsizetype> widths;
    for (qsizetype column = 0; column < rows.header.size(); ++column) {
        worksheet_write_string(
            sheet, 0, lxw_col_t(column), cellText(rows.header.at(column)).constData(), bold);
        widths.push_back(rows.header.at(column).size());
    }
    lxw_row_t line = 0;
    for (const QStringList& row : rows.rows) {
        ++line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString& cell = row.at(column);
            if (cell.isEmpty())
                continue;
            if (size_t(column) < widths.size())
                widths[size_t(column)] = std::max(widths[size_t(column)], cell.size());
            const auto number = rows.numeric.value(column) ? readNumber(cell) : fail(Text());
            if (number)
                worksheet_write_number(sheet, line, lxw_col_t(column), *number, nullptr);
            else
                worksheet_write_string(sheet, line, lxw_col_t(column), cellText(cell).constData(),
                    cell.contains(u'\n') ? wrapped : nullptr);
        }
    }
    for (size_t column = 0; column < widths.size(); ++column)
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column),
            double(std::clamp<qsizetype>(widths[column] + 2, 8, 60)), nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    if (!widths.empty())
        worksheet_autofilter(sheet, 0, 0, line, lxw_col_t(widths.size() - 1));
}

} // namespace

Result<void> writeXlsx(const QString& path, const OutRows& rows)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return cannotWrite(path, folder.errorString());
    const QString made = folder.filePath("out.xlsx");
    const QByteArray madePath = QFile::encodeName(made);
    QByteArray folderPath = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_FALSE;
    options.tmpdir = folderPath.data();
    lxw_workbook* const book = workbook_new_opt(madePath.constData(), &options);
    if (!book)
        return cannotWrite(path, QStringLiteral("libxlsxwriter"));
    lxw_worksheet* const sheet =
        workbook_add_worksheet(book, rows.title.left(31).toUtf8().constData());
    lxw_format* const bold = workbook_add_format(book);
    format_set_bold(bold);
    lxw_format* const wrapped = workbook_add_format(book);
    format_set_text_wrap(wrapped);
    format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    fill(sheet, bold, wrapped, rows);
    const lxw_error error = workbook_close(book);
    if (error != LXW_NO_ERROR)
        return cannotWrite(path, QString::fromUtf8(lxw_strerror(error)));

    QFile whole(made);
    QSaveFile target(path);
    if (!whole.open(QIODevice::ReadOnly))
        return cannotWrite(path, whole.errorString());
    if (!target.open(QIODevice::WriteOnly) || target.write(whole.readAll()) < 0 || !target.commit())
        return cannotWrite(path, target.errorString());
    return {};
}

} // namespace samvirke
