#include "core/exchange/csv_writer.h"

#include "core/exchange/cell_values.h"

namespace samvirke {

namespace {

bool startsFormula(QStringView text)
{
    if (text.isEmpty())
        return false;
    const char16_t c = text.front().unicode();
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r';
}

QStringView afterApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return text;
}

void appendCell(QString& out, const QString& cell)
{
    const bool quote = cell.contains(u';') || cell.contains(u'"') || cell.contains(u'\n')
        || cell.contains(u'\r') || cell.contains(u'\t') || cell.contains(u',');
    if (!quote) {
        out += cell;
        return;
    }
    QString inside = cell;
    out += u'"' + inside.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

void appendRow(QString& out, const QStringList& cells, const QList<bool>& numeric)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += u';';
        const bool isNumber = numeric.value(i) && readNumber(cells.at(i)).has_value();
        if (isNumber)
            out += cells.at(i);
        else
            appendCell(out, guardedFromFormula(cells.at(i)));
    }
    out += QStringLiteral("\r\n");
}

} // namespace

QString guardedFromFormula(const QString& text)
{
    // One apostrophe more where there is one already, so that reading gives back what was there.
    return startsFormula(afterApostrophes(text)) ? u'\'' + text : text;
}

QStringView withoutGuard(QStringView text)
{
    return text.startsWith(u'\'') && startsFormula(afterApostrophes(text)) ? text.mid(1) : text;
}

QByteArray writeCsv(const OutRows& rows)
{
    QString out = QChar(0xFEFF);
    if (!rows.mark.isEmpty())
        appendRow(out, { rows.mark }, {});
    appendRow(out, rows.header, {});
    for (const QStringList& row : rows.rows)
        appendRow(out, row, rows.numeric);
    return out.toUtf8();
}

} // namespace samvirke
