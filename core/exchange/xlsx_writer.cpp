#include "core/exchange/xlsx_writer.h"

#include "core/exchange/cell_values.h"
#include "core/exchange/workbook_file.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace samvirke {

namespace {

void fill(lxw_worksheet* sheet, lxw_format* bold, lxw_format* wrapped, const OutRows& rows)
{
    lxw_row_t line = 0;
    if (!rows.mark.isEmpty())
        worksheet_write_string(sheet, line++, 0, cellText(rows.mark).constData(), bold);
    const lxw_row_t header = line;
    std::vector<qsizetype> widths;
    for (qsizetype column = 0; column < rows.header.size(); ++column) {
        worksheet_write_string(
            sheet, header, lxw_col_t(column), cellText(rows.header.at(column)).constData(), bold);
        widths.push_back(rows.header.at(column).size());
    }
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
    worksheet_freeze_panes(sheet, header + 1, 0);
    if (!widths.empty())
        worksheet_autofilter(sheet, header, 0, line, lxw_col_t(widths.size() - 1));
}

} // namespace

Result<void> writeXlsx(const QString& path, const OutRows& rows)
{
    return writeWorkbookFile(path, [&](lxw_workbook* book) {
        lxw_worksheet* const sheet =
            workbook_add_worksheet(book, rows.title.left(31).toUtf8().constData());
        lxw_format* const bold = workbook_add_format(book);
        format_set_bold(bold);
        lxw_format* const wrapped = workbook_add_format(book);
        format_set_text_wrap(wrapped);
        format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
        fill(sheet, bold, wrapped, rows);
    });
}

} // namespace samvirke
