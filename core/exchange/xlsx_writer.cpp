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

namespace {

/// What Excel takes as the name of a sheet, and no other sheet has.
QByteArray sheetName(const QString& wanted, QStringList& taken)
{
    QString clean = wanted;
    for (QChar& c : clean) {
        if (QStringLiteral("[]:*?/\\'").contains(c))
            c = u' ';
    }
    clean = clean.simplified();
    QString name = clean.left(31);
    for (int n = 2; name.isEmpty() || taken.contains(name, Qt::CaseInsensitive); ++n) {
        const QString end = QStringLiteral(" (%1)").arg(n);
        name = clean.left(31 - end.size()) + end;
    }
    taken.append(name);
    return name.toUtf8();
}

} // namespace

Result<void> writeXlsx(const QString& path, const QString& aboutTitle, const QStringList& about,
    const QList<OutRows>& tables)
{
    return writeWorkbookFile(path, [&](lxw_workbook* book) {
        lxw_format* const bold = workbook_add_format(book);
        format_set_bold(bold);
        lxw_format* const wrapped = workbook_add_format(book);
        format_set_text_wrap(wrapped);
        format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
        QStringList taken;
        QString head = about.value(about.size() - 1);
        head = QStringLiteral("&L") + head.replace(u'&', QStringLiteral("&&")).left(240);
        lxw_worksheet* const first =
            workbook_add_worksheet(book, sheetName(aboutTitle, taken).constData());
        worksheet_set_column(first, 0, 0, 100, nullptr);
        for (qsizetype i = 0; i < about.size(); ++i)
            worksheet_write_string(
                first, lxw_row_t(i), 0, cellText(about.at(i)).constData(), i == 0 ? bold : wrapped);
        worksheet_set_header(first, head.toUtf8().constData());
        for (const OutRows& table : tables) {
            lxw_worksheet* const sheet =
                workbook_add_worksheet(book, sheetName(table.title, taken).constData());
            fill(sheet, bold, wrapped, table);
            worksheet_set_header(sheet, head.toUtf8().constData());
        }
    });
}

} // namespace samvirke
