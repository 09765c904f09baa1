#include "core/exchange/workbook.h"

#include "core/exchange/workbook_file.h"

#include <xlsxwriter.h>

#include <map>

namespace samvirke {

namespace {

constexpr qsizetype longestHint = 255; // of Excel
constexpr qsizetype longestTitle = 32;

/// At most so long, cut at a word.
QByteArray hint(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return cellText(text);
    const QString cut = text.left(most - 2);
    return cellText(
        cut.left(std::max<qsizetype>(cut.lastIndexOf(u' '), most / 2)) + QStringLiteral(" …"));
}

class Formats {
public:
    explicit Formats(lxw_workbook* book) : m_book(book) { }

    lxw_format* of(CellStyle style)
    {
        lxw_format*& made = m_made[style];
        if (made)
            return made;
        made = workbook_add_format(m_book);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(made);
        switch (style) {
        case CellStyle::Plain:
            break;
        case CellStyle::Title:
            format_set_bold(made);
            format_set_font_size(made, 16);
            break;
        case CellStyle::Strong:
            format_set_bold(made);
            break;
        case CellStyle::Muted:
            format_set_font_color(made, 0x595959);
            format_set_font_size(made, 9);
            break;
        case CellStyle::Heading:
            format_set_bold(made);
            format_set_font_color(made, LXW_COLOR_WHITE);
            format_set_bg_color(made, 0x1F3B57);
            format_set_border(made, LXW_BORDER_THIN);
            break;
        case CellStyle::Fixed:
            format_set_border(made, LXW_BORDER_THIN);
            format_set_border_color(made, 0x8C8C8C);
            format_set_bg_color(made, 0xF2F2F2);
            break;
        case CellStyle::Answer:
        case CellStyle::AnswerDate:
        case CellStyle::AnswerNumber:
            format_set_border(made, LXW_BORDER_THIN);
            format_set_border_color(made, 0x8C8C8C);
            format_set_bg_color(made, 0xFFFBE6);
            format_set_unlocked(made);
            if (style == CellStyle::AnswerDate)
                format_set_num_format(made, "dd.mm.yyyy");
            if (style == CellStyle::AnswerNumber)
                format_set_num_format(made, "0.0");
            break;
        }
        return made;
    }

private:
    lxw_workbook* m_book;
    std::map<CellStyle, lxw_format*> m_made;
};

lxw_datetime dateOf(QDate date)
{
    lxw_datetime out{};
    out.year = date.year();
    out.month = date.month();
    out.day = date.day();
    return out;
}

void writeCell(lxw_worksheet* sheet, const SheetCell& cell, lxw_format* format)
{
    const auto row = lxw_row_t(cell.row);
    const auto column = lxw_col_t(cell.column);
    if (cell.across > 1)
        worksheet_merge_range(
            sheet, row, column, row, lxw_col_t(cell.column + cell.across - 1), "", format);
    if (const auto* text = std::get_if<QString>(&cell.value)) {
        if (text->isEmpty())
            worksheet_write_blank(sheet, row, column, format);
        else
            worksheet_write_string(sheet, row, column, cellText(*text).constData(), format);
    } else if (const auto* number = std::get_if<double>(&cell.value)) {
        worksheet_write_number(sheet, row, column, *number, format);
    } else if (const auto* date = std::get_if<QDate>(&cell.value)) {
        lxw_datetime at = dateOf(*date);
        worksheet_write_datetime(sheet, row, column, &at, format);
    }
}

void writeRule(lxw_worksheet* sheet, const SheetRule& rule)
{
    lxw_data_validation validation{};
    QByteArrayList choices;
    std::vector<char*> list;
    switch (rule.kind) {
    case SheetRule::Kind::SomeOf:
        validation.error_type = LXW_VALIDATION_ERROR_TYPE_INFORMATION;
        [[fallthrough]];
    case SheetRule::Kind::OneOf:
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        for (const QString& choice : rule.choices)
            choices.append(cellText(choice));
        for (QByteArray& choice : choices)
            list.push_back(choice.data());
        list.push_back(nullptr);
        validation.value_list = list.data();
        break;
    case SheetRule::Kind::Date:
        validation.validate = LXW_VALIDATION_TYPE_DATE;
        validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        validation.minimum_datetime = dateOf(QDate(2000, 1, 1));
        validation.maximum_datetime = dateOf(QDate(2099, 12, 31));
        break;
    case SheetRule::Kind::Number:
        validation.validate = LXW_VALIDATION_TYPE_DECIMAL;
        validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        validation.minimum_number = rule.least;
        validation.maximum_number = rule.most;
        break;
    case SheetRule::Kind::Any:
        validation.validate = LXW_VALIDATION_TYPE_ANY;
        break;
    }
    QByteArray title = hint(rule.title, longestTitle);
    QByteArray message = hint(rule.hint, longestHint);
    QByteArray refusal = hint(rule.refusal, longestHint);
    validation.ignore_blank = LXW_VALIDATION_ON;
    validation.show_input = message.isEmpty() ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON;
    if (!title.isEmpty())
        validation.input_title = title.data();
    if (!message.isEmpty())
        validation.input_message = message.data();
    if (!refusal.isEmpty())
        validation.error_message = refusal.data();
    worksheet_data_validation_range(sheet, lxw_row_t(rule.row), lxw_col_t(rule.column),
        lxw_row_t(rule.lastRow), lxw_col_t(rule.column), &validation);
}

void writeSheet(lxw_workbook* book, Formats& formats, const SheetOut& out)
{
    lxw_worksheet* const sheet = workbook_add_worksheet(book, cellText(out.name, 31).constData());
    for (qsizetype column = 0; column < out.widths.size(); ++column) {
        lxw_row_col_options options{};
        options.hidden = out.hiddenColumns.contains(int(column)) ? LXW_TRUE : LXW_FALSE;
        worksheet_set_column_opt(
            sheet, lxw_col_t(column), lxw_col_t(column), out.widths.at(column), nullptr, &options);
    }
    for (const auto& [row, height] : out.heights)
        worksheet_set_row(sheet, lxw_row_t(row), height, nullptr);
    for (const SheetCell& cell : out.cells)
        writeCell(sheet, cell, formats.of(cell.style));
    for (const SheetRule& rule : out.rules)
        writeRule(sheet, rule);
    if (out.frozenRows > 0)
        worksheet_freeze_panes(sheet, lxw_row_t(out.frozenRows), 0);
    if (out.landscape)
        worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    if (out.isProtected) {
        lxw_protection options{};
        options.format_columns = LXW_TRUE; // let people widen what they write in
        options.format_rows = LXW_TRUE;
        worksheet_protect(sheet, nullptr, &options);
    }
}

} // namespace

Result<void> writeWorkbook(const QString& path, const QList<SheetOut>& sheets)
{
    return writeWorkbookFile(path, [&](lxw_workbook* book) {
        Formats formats(book);
        for (const SheetOut& sheet : sheets)
            writeSheet(book, formats, sheet);
    });
}

} // namespace samvirke
