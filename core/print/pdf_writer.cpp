#include "core/print/pdf_writer.h"

#include "core/print/map_writer.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QSet>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextObjectInterface>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

namespace samvirke {

/// Draws the document's pictures as shapes and letters, sharp at every size.
class PictureObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int type = QTextFormat::UserObject + 1;
    static constexpr int indexProperty = QTextFormat::UserProperty + 1;

    PictureObject(const Document& document, double width) : m_document(document), m_width(width) { }

    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat& format) override
    {
        const QSizeF size = pictureOf(format).size;
        return { m_width, m_width * size.height() / std::max(1.0, size.width()) };
    }

    void drawObject(QPainter* painter, const QRectF& box, QTextDocument*, int,
        const QTextFormat& format) override
    {
        const MapDrawing& picture = pictureOf(format);
        painter->save();
        painter->translate(box.topLeft());
        const double scale = box.width() / std::max(1.0, picture.size.width());
        painter->scale(scale, scale);
        paintMap(*painter, picture);
        painter->restore();
    }

private:
    const MapDrawing& pictureOf(const QTextFormat& format) const
    {
        return m_document.blocks.at(format.intProperty(indexProperty)).picture;
    }

    const Document& m_document;
    double m_width;
};

namespace {

constexpr int dotsPerInch = 300;
constexpr double marginMm = 16;
constexpr double bandMm = 9; // for mark and title above, page number below

double dots(double mm)
{
    return mm / 25.4 * dotsPerInch;
}

/// Lengths inside the text are in screen dots; the layout scales them to the printer's.
double inText(double mm)
{
    return mm / 25.4 * 96;
}

QFont textFont(double points, bool bold = false)
{
    QFont font;
    font.setFamilies({ "Inter", "Segoe UI", "Noto Sans", "DejaVu Sans", "Arial" });
    font.setPointSizeF(points);
    font.setBold(bold);
    // No letters in other shapes (Inter has its own "×" and "–" between digits): what is written
    // so can neither be searched for in the file nor read aloud.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

struct Ink {
    QColor paper;
    QColor text;
};

/// Severity is darkness, so that the order survives a grey copy.
Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return { QColor(0xe1, 0xf0, 0xea), QColor(0x12, 0x3b, 0x2d) };
    case Tone::Challenging:
        return { QColor(0xf2, 0xc2, 0x45), QColor(0x2b, 0x1f, 0x00) };
    case Tone::Critical:
        return { QColor(0x8c, 0x1c, 0x2b), QColor(Qt::white) };
    case Tone::Unknown:
        return { QColor(0xee, 0xee, 0xf1), QColor(0x3a, 0x3f, 0x4b) };
    case Tone::None:
        break;
    }
    return { QColor(Qt::white), QColor(Qt::black) };
}

QTextCharFormat charFormat(double points, bool bold = false, const QColor& color = Qt::black)
{
    QTextCharFormat format;
    format.setFont(textFont(points, bold));
    format.setForeground(color);
    return format;
}

QTextBlockFormat spaced(double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(inText(above));
    format.setBottomMargin(inText(below));
    return format;
}

void putCell(QTextTable* table, int row, int column, const QString& text, const Ink& ink, bool bold,
    bool number)
{
    QTextTableCell cell = table->cellAt(row, column);
    QTextTableCellFormat format;
    format.setPadding(inText(0.9));
    format.setBackground(ink.paper);
    format.setBottomBorder(inText(0.15));
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(QColor(0xc6, 0xca, 0xd2));
    cell.setFormat(format);
    QTextCursor cursor = cell.firstCursorPosition();
    if (number) {
        QTextBlockFormat right;
        right.setAlignment(Qt::AlignRight);
        cursor.setBlockFormat(right);
    }
    cursor.insertText(text, charFormat(8.5, bold, ink.text));
}

/// A part of a table that stands in one piece, with its own header.
struct TablePart {
    qsizetype block = 0; ///< index in the document
    qsizetype firstRow = 0; ///< of the block's rows
    QTextTable* table = nullptr;
};

TablePart putTable(QTextCursor& cursor, const DocumentBlock& block, qsizetype firstRow,
    qsizetype endRow, bool onNewPage)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setTopMargin(inText(2));
    format.setBottomMargin(inText(2));
    if (onNewPage)
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QList<QTextLength> widths;
    for (const int width : block.widths)
        widths.append(QTextLength(QTextLength::PercentageLength, width));
    format.setColumnWidthConstraints(widths);
    QTextTable* const table =
        cursor.insertTable(int(endRow - firstRow) + 1, int(block.header.size()), format);
    for (int column = 0; column < block.header.size(); ++column)
        putCell(table, 0, column, block.header.at(column),
            { QColor(0xf5, 0xf6, 0xf9), QColor(0x1d, 0x23, 0x30) }, true,
            block.numeric.value(column));
    for (qsizetype row = firstRow; row < endRow; ++row) {
        for (int column = 0; column < block.rows.at(row).size(); ++column) {
            const DocumentCell& cell = block.rows.at(row).at(column);
            putCell(table, int(row - firstRow) + 1, column, cell.text, inkOf(cell.tone),
                cell.tone != Tone::None, block.numeric.value(column));
        }
    }
    cursor.movePosition(QTextCursor::End);
    return { 0, firstRow, table };
}

/// A new block, or the empty one that stands after a table.
void nextBlock(QTextCursor& cursor, const QTextBlockFormat& format)
{
    if (cursor.block().length() == 1)
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format);
}

/// Where a new page begins: block and row of a table, or block and headingMark.
using Breaks = QSet<QPair<qsizetype, qsizetype>>;
constexpr qsizetype headingMark = -1;

void putHeading(
    QTextCursor& cursor, const DocumentBlock& block, qsizetype index, const Breaks& breaks)
{
    const bool chapter = block.kind == DocumentBlock::Kind::Heading;
    QTextBlockFormat format = chapter ? spaced(5, 1.5) : spaced(2.5, 0);
    format.setHeadingLevel(chapter ? 2 : 3);
    if (breaks.contains({ index, headingMark }))
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    nextBlock(cursor, format);
    cursor.block().setUserState(int(index));
    cursor.insertText(block.text, charFormat(chapter ? 12.5 : 9.5, true));
}

QList<TablePart> put(QTextDocument& target, const Document& document, const Breaks& breaks)
{
    QList<TablePart> parts;
    QTextCursor cursor(&target);
    // One edit: else the whole document is laid out anew after every cell.
    cursor.beginEditBlock();
    cursor.setBlockFormat(spaced(0, 1));
    cursor.insertText(document.title, charFormat(9.5, false, QColor(0x3a, 0x3f, 0x4b)));
    cursor.insertBlock(spaced(0, 1));
    cursor.insertText(document.headline, charFormat(17, true));
    cursor.insertBlock(spaced(0, 3));
    cursor.insertText(document.basis, charFormat(9.5));
    for (qsizetype index = 0; index < document.blocks.size(); ++index) {
        const DocumentBlock& block = document.blocks.at(index);
        switch (block.kind) {
        case DocumentBlock::Kind::Heading:
        case DocumentBlock::Kind::Subheading:
            putHeading(cursor, block, index, breaks);
            break;
        case DocumentBlock::Kind::Paragraph:
            nextBlock(cursor, spaced(0, 1.5));
            cursor.insertText(block.text, charFormat(9.5));
            break;
        case DocumentBlock::Kind::Note:
            nextBlock(cursor, spaced(0, 1.5));
            cursor.insertText(block.text, charFormat(8, false, QColor(0x3a, 0x3f, 0x4b)));
            break;
        case DocumentBlock::Kind::Picture: {
            nextBlock(cursor, spaced(1.5, 1.5));
            QTextCharFormat format;
            format.setObjectType(PictureObject::type);
            format.setProperty(PictureObject::indexProperty, int(index));
            cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
            break;
        }
        case DocumentBlock::Kind::Bullet: {
            QTextBlockFormat format = spaced(0, 0.6);
            format.setLeftMargin(inText(4));
            format.setTextIndent(-inText(4));
            nextBlock(cursor, format);
            cursor.insertText(QStringLiteral("•  ") + block.text, charFormat(9.5));
            break;
        }
        case DocumentBlock::Kind::Table:
            for (qsizetype row = 0; row < block.rows.size() || row == 0;) {
                qsizetype end = row + 1;
                while (end < block.rows.size() && !breaks.contains({ index, end }))
                    ++end;
                end = std::min(end, block.rows.size());
                TablePart part = putTable(cursor, block, row, end, breaks.contains({ index, row }));
                part.block = index;
                parts.append(part);
                row = std::max(end, row + 1);
            }
            break;
        }
    }
    cursor.endEditBlock();
    return parts;
}

/// The first row that begins on one page and ends on the next; Qt's tables know no other way to
/// keep a row together than to go on with a table of its own.
std::optional<QPair<qsizetype, qsizetype>> firstTornRow(
    const QTextDocument& text, const QList<TablePart>& parts, double pageHeight)
{
    const auto pageOf = [&](double y) { return qint64(std::floor(y / pageHeight)); };
    for (const TablePart& part : parts) {
        for (int row = 1; row < part.table->rows(); ++row) {
            double top = std::numeric_limits<double>::max();
            double bottom = 0;
            for (int column = 0; column < part.table->columns(); ++column) {
                const QTextTableCell cell = part.table->cellAt(row, column);
                const auto* const layout = text.documentLayout();
                top = std::min(
                    top, layout->blockBoundingRect(cell.firstCursorPosition().block()).top());
                bottom = std::max(
                    bottom, layout->blockBoundingRect(cell.lastCursorPosition().block()).bottom());
            }
            if (pageOf(top) != pageOf(bottom - 1) && row > 1)
                return qMakePair(part.block, part.firstRow + row - 1);
        }
    }
    return std::nullopt;
}

/// A heading at the foot of a page goes over to the next one, with what it heads.
std::optional<QPair<qsizetype, qsizetype>> firstLoneHeading(
    const QTextDocument& text, const Breaks& known, double pageHeight)
{
    const double room = dots(30);
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const QPair<qsizetype, qsizetype> place(block.userState(), headingMark);
        if (block.blockFormat().headingLevel() == 0 || known.contains(place))
            continue;
        const QRectF box = text.documentLayout()->blockBoundingRect(block);
        const double left = pageHeight - std::fmod(box.top(), pageHeight);
        // What it heads may have gone over by itself: a picture does not break.
        const QTextBlock next = block.next();
        const double nextTop =
            next.isValid() ? text.documentLayout()->blockBoundingRect(next).top() : box.top();
        const bool alone = std::floor(nextTop / pageHeight) != std::floor(box.top() / pageHeight);
        if (alone || (left < room && box.top() >= pageHeight / 2))
            return place;
    }
    return std::nullopt;
}

void paintBand(QPainter& painter, const Document& document, const QRectF& page, int number, int of)
{
    const double band = dots(bandMm);
    if (!document.mark.isEmpty()) {
        const QRectF box(page.left(), page.top(), page.width(), band * 0.7);
        painter.fillRect(box, Qt::black);
        painter.setFont(textFont(10, true));
        painter.setPen(Qt::white);
        painter.drawText(box, Qt::AlignCenter, document.mark);
    }
    painter.setFont(textFont(8));
    painter.setPen(Qt::black);
    const QRectF bottom(page.left(), page.bottom() - band * 0.6, page.width(), band * 0.6);
    painter.drawText(bottom, Qt::AlignLeft | Qt::AlignBottom, document.footer);
    if (!document.everyPage.isEmpty())
        painter.drawText(bottom.translated(0, -painter.fontMetrics().height()),
            Qt::AlignLeft | Qt::AlignBottom, document.everyPage);
    painter.drawText(bottom, Qt::AlignRight | Qt::AlignBottom,
        document.pageOf.arg(QString::number(number), QString::number(of)));
}

} // namespace

Result<QByteArray> pdfOf(const Document& document)
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "A PDF cannot be made here, because no fonts are loaded. Choose .odt or .txt.")));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(
            QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Samvirke"));

        const QSizeF size = writer.pageLayout().paintRectPixels(dotsPerInch).size();
        const QRectF page(QPointF(0, 0), size);
        const double top = document.mark.isEmpty() ? 0 : dots(bandMm);
        const double foot = dots(document.everyPage.isEmpty() ? bandMm : bandMm + 4);
        const QSizeF body(page.width(), page.height() - top - foot);
        PictureObject pictures(document, body.width());

        // Each torn row and lone heading is mended in turn, because the next one shows only then;
        // and from the start, because a layout that is changed afterwards loses text.
        Breaks breaks;
        std::unique_ptr<QTextDocument> made;
        for (;;) {
            made = std::make_unique<QTextDocument>();
            made->documentLayout()->setPaintDevice(&writer);
            made->documentLayout()->registerHandler(PictureObject::type, &pictures);
            made->setDocumentMargin(0);
            made->setDefaultFont(textFont(9.5));
            const QList<TablePart> parts = put(*made, document, breaks);
            made->setPageSize(body);
            auto bad = firstTornRow(*made, parts, body.height());
            if (!bad || breaks.contains(*bad))
                bad = firstLoneHeading(*made, breaks, body.height());
            if (!bad)
                break;
            breaks.insert(*bad);
        }
        QTextDocument& text = *made;
        const int pages = text.pageCount();

        QPainter painter(&writer);
        for (int i = 0; i < pages; ++i) {
            if (i > 0)
                writer.newPage();
            const QRectF part(0, i * body.height(), body.width(), body.height());
            painter.save();
            painter.translate(0, top - part.top());
            painter.setClipRect(part);
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = part.adjusted(0, 1, 0, -1); // what only touches is the next page's
            context.palette.setColor(QPalette::Text, Qt::black);
            text.documentLayout()->draw(&painter, context);
            painter.restore();
            paintBand(painter, document, page, i + 1, pages);
        }
    }
    return buffer.data();
}

} // namespace samvirke

#include "pdf_writer.moc"
