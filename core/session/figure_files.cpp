#include "core/session/figure_files.h"

#include "core/base/whole_file.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "core/print/situation_document.h"
#include "core/reports/figure_table.h"

#include <QSaveFile>

namespace samvirke {

namespace {

QString said(const char* source, const QList<Text>& arguments = {})
{
    return Text::of(source, arguments).translated();
}

/// A status on paper bears a sign before its word; a table has the word alone.
QString withoutSign(const DocumentCell& cell)
{
    const bool sign = cell.tone != Tone::None && cell.text.size() > 2 && cell.text.at(1) == u' ';
    return sign ? cell.text.mid(2) : cell.text;
}

QList<OutRows> tablesOf(const Document& document)
{
    QList<OutRows> out;
    QString title = document.headline;
    for (const DocumentBlock& block : document.blocks) {
        switch (block.kind) {
        case DocumentBlock::Kind::Heading:
        case DocumentBlock::Kind::Subheading:
            title = block.text;
            break;
        case DocumentBlock::Kind::Table: {
            OutRows rows{ title, {}, block.header, block.numeric, {} };
            for (const QList<DocumentCell>& row : block.rows) {
                QStringList cells;
                for (const DocumentCell& cell : row)
                    cells.append(withoutSign(cell));
                rows.rows.append(cells);
            }
            out.append(rows);
            break;
        }
        case DocumentBlock::Kind::Paragraph:
        case DocumentBlock::Kind::Note:
        case DocumentBlock::Kind::Bullet:
        case DocumentBlock::Kind::Picture:
            break;
        }
    }
    return out;
}

OutRows textsOf(const PrintedReport& report)
{
    OutRows rows;
    rows.title = said(QT_TRANSLATE_NOOP("core", "Text"));
    rows.header = { said(QT_TRANSLATE_NOOP("core", "Section")),
        said(QT_TRANSLATE_NOOP("core", "Text of the county governor")),
        said(QT_TRANSLATE_NOOP("core", "Unchanged since report no.")) };
    rows.numeric = { false, false, true };
    for (const ReportSection& one : report.sections)
        rows.rows.append({ one.heading, one.text,
            one.carried ? QString::number(report.carriedFrom) : QString() });
    return rows;
}

QList<OutRows> tablesOf(const PrintedReport& report)
{
    QList<OutRows> out{ textsOf(report) };
    QList<FigureBlock> done;
    for (const ReportSection& section : report.sections) {
        for (const FigureBlock block : section.figures) {
            if (done.contains(block))
                continue;
            done.append(block);
            const FigureTable table = figureTable(block, report.figures);
            OutRows rows;
            rows.title = table.title.translated();
            rows.numeric = table.numeric;
            for (const Text& each : table.header)
                rows.header.append(each.translated());
            for (const QList<FigureCell>& row : table.rows) {
                QStringList cells;
                for (const FigureCell& cell : row)
                    cells.append(cell.text.translated());
                rows.rows.append(cells);
            }
            out.append(rows);
        }
    }
    return out;
}

/// One value in each line: what table, which row and column. A program reads it without guessing
/// where one table ends; a person makes any table of it.
QByteArray csvOf(const Document& head, const QList<OutRows>& tables)
{
    OutRows all;
    all.header = { said(QT_TRANSLATE_NOOP("core", "Report")),
        said(QT_TRANSLATE_NOOP("core", "Basis")), said(QT_TRANSLATE_NOOP("core", "Mark")),
        said(QT_TRANSLATE_NOOP("core", "Table")), said(QT_TRANSLATE_NOOP("core", "Row")),
        said(QT_TRANSLATE_NOOP("core", "Name")), said(QT_TRANSLATE_NOOP("core", "Column")),
        said(QT_TRANSLATE_NOOP("core", "Value")) };
    all.numeric = { false, false, false, false, true, false, false, true };
    for (const OutRows& table : tables) {
        for (qsizetype r = 0; r < table.rows.size(); ++r) {
            const QStringList& row = table.rows.at(r);
            for (qsizetype column = 1; column < row.size(); ++column) // the first is the name
                all.rows.append(
                    { head.title, head.everyPage, head.mark, table.title, QString::number(r + 1),
                        row.first(), table.header.value(column), row.at(column) });
        }
    }
    return writeCsv(all);
}

Result<void> write(const Document& head, const QList<OutRows>& tables, const QString& path)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        QStringList about{ head.headline };
        if (!head.mark.isEmpty())
            about.append(head.mark);
        about.append(head.footer);
        // The last line stands on every printed page, with the mark.
        about.append(head.mark.isEmpty() ? head.everyPage
                                         : head.mark + QStringLiteral(" · ") + head.everyPage);
        return writeXlsx(path, said(QT_TRANSLATE_NOOP("core", "About")), about, tables);
    }
    const QByteArray bytes = csvOf(head, tables);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeWhole(file, bytes))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "%1 cannot be written: %2."), { path, file.errorString() }));
    return {};
}

} // namespace

bool isTableFile(const QString& path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
}

Result<void> writeTables(const Document& overview, const QString& path)
{
    return write(overview, tablesOf(overview), path);
}

Result<void> writeTables(const PrintedReport& report, const QString& path)
{
    return write(situationDocument(report), tablesOf(report), path);
}

} // namespace samvirke
