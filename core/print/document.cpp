#include "core/print/document.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace samvirke {

namespace {

QTextBlockFormat space(double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    return format;
}

QTextCharFormat letters(double points, bool bold)
{
    QTextCharFormat format;
    format.setFontFamilies({ "DejaVu Sans", "Arial", "sans-serif" });
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    return format;
}

void putTable(QTextCursor& cursor, const ReportTable& table)
{
    QTextTableFormat format;
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setBorder(0.5);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setHeaderRowCount(1); // repeated on each page
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable* const grid =
        cursor.insertTable(int(table.rows.size()) + 1, int(table.header.size()), format);
    for (int column = 0; column < grid->columns(); ++column)
        grid->cellAt(0, column).firstCursorPosition().insertText(
            table.header.at(column).translated(), letters(8, true));
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < grid->columns(); ++column)
            grid->cellAt(row + 1, column)
                .firstCursorPosition()
                .insertText(table.rows.at(row).value(column).translated(), letters(8, false));
    }
    cursor.movePosition(QTextCursor::End);
}

void putReport(QTextDocument& document, const Report& report)
{
    document.setMetaInformation(QTextDocument::DocumentTitle, report.title.translated());
    QTextCursor cursor(&document);
    if (!report.mark.isEmpty()) {
        cursor.setBlockFormat(space(0, 4));
        cursor.insertText(report.mark.translated(), letters(11, true));
        cursor.insertBlock();
    }
    cursor.setBlockFormat(space(0, 4));
    cursor.insertText(report.title.translated(), letters(16, true));
    cursor.insertBlock(space(0, 8));
    cursor.insertText(report.subtitle.translated(), letters(9, false));
    for (const ReportSection& section : report.sections) {
        cursor.insertBlock(space(12, 4));
        cursor.insertText(section.heading.translated(), letters(12, true));
        for (const Text& line : section.lines) {
            cursor.insertBlock(space(0, 3));
            cursor.insertText(line.translated(), letters(9, false));
        }
        if (!section.table.header.isEmpty())
            putTable(cursor, section.table);
    }
}

/// Pages with the mark above and the page's number below.
void paintPages(QTextDocument& document, const Report& report, QPdfWriter& writer)
{
    QPainter painter(&writer);
    const double scale = writer.logicalDpiX() / 96.0;
    const QSizeF paper(writer.width() / scale, writer.height() / scale);
    const double edge = 22; // the room of the lines above and below
    const QSizeF body(paper.width(), paper.height() - 2 * edge);
    document.setPageSize(body);
    painter.scale(scale, scale);
    QFont small = document.defaultFont();
    small.setPixelSize(11);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.setFont(small);
        painter.setPen(Qt::black);
        painter.drawText(QRectF(0, 0, paper.width(), edge), Qt::AlignRight | Qt::AlignTop,
            report.mark.translated());
        painter.drawText(QRectF(0, paper.height() - edge, paper.width(), edge),
            Qt::AlignRight | Qt::AlignBottom, QString("%1 / %2").arg(page + 1).arg(pages));
        painter.save();
        painter.translate(0, edge - page * body.height());
        document.drawContents(
            &painter, QRectF(0, page * body.height(), body.width(), body.height()));
        painter.restore();
    }
}

QByteArray asPdf(const Report& report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 16, 18, 16), QPageLayout::Millimeter);
    writer.setTitle(report.title.translated());
    writer.setCreator("Samvirke");
    QTextDocument document;
    document.setDocumentMargin(0);
    putReport(document, report);
    paintPages(document, report, writer);
    return buffer.data();
}

QByteArray asOdt(const Report& report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QTextDocument document;
    putReport(document, report);
    QTextDocumentWriter writer(&buffer, "ODF");
    return writer.write(&document) ? buffer.data() : QByteArray();
}

} // namespace

QString plainText(const Report& report)
{
    QStringList lines;
    if (!report.mark.isEmpty())
        lines.append(report.mark.translated());
    lines += { report.title.translated(), report.subtitle.translated() };
    for (const ReportSection& section : report.sections) {
        lines += { QString(), section.heading.translated() };
        for (const Text& line : section.lines)
            lines.append(line.translated());
        QList<QList<Text>> rows = section.table.rows;
        if (!section.table.header.isEmpty())
            rows.prepend(section.table.header);
        QList<qsizetype> width(section.table.header.size(), 0);
        for (const QList<Text>& row : std::as_const(rows)) {
            for (qsizetype column = 0; column < width.size(); ++column)
                width[column] = std::max(width.at(column), row.value(column).translated().size());
        }
        for (const QList<Text>& row : std::as_const(rows)) {
            QString line;
            for (qsizetype column = 0; column < width.size(); ++column)
                line += row.value(column).translated().leftJustified(width.at(column) + 2);
            while (line.endsWith(u' '))
                line.chop(1);
            lines.append(line);
        }
    }
    return lines.join('\n') + '\n';
}

Result<void> writeDocument(const Report& report, const QString& path)
{
    QByteArray bytes;
    if (path.endsWith(".pdf", Qt::CaseInsensitive))
        bytes = asPdf(report);
    else if (path.endsWith(".odt", Qt::CaseInsensitive))
        bytes = asOdt(report);
    else if (path.endsWith(".txt", Qt::CaseInsensitive))
        bytes = plainText(report).toUtf8();
    else
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "The file name must end with .pdf, .odt or .txt: %1"),
            { path }));
    if (bytes.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "The document could not be made.")));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1 could not be written: %2"),
            { path, file.errorString() }));
    return {};
}

} // namespace samvirke
