#include "ui/page_print.h"

#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHeaderView>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <memory>
#include <vector>

namespace samvirke {

namespace {

constexpr double bodyPoints = 9;
constexpr double bandMm = 9; // above and below the body

/// Paper shows light colours, whatever the screen shows.
class LightColours {
public:
    LightColours() : m_before(Theme::instance().scheme())
    {
        if (Theme::instance().shownScheme() != Scheme::Light)
            Theme::instance().setScheme(Scheme::Light);
    }
    LightColours(const LightColours&) = delete;
    LightColours& operator=(const LightColours&) = delete;
    ~LightColours()
    {
        if (Theme::instance().scheme() != m_before)
            Theme::instance().setScheme(m_before);
    }

private:
    Scheme m_before;
};

bool isCut(const DataTable& table)
{
    return table.isVisible()
        && (table.verticalScrollBar()->maximum() > 0 || table.horizontalScrollBar()->maximum() > 0);
}

QTextCharFormat letters(double points, bool bold)
{
    QFont font = Theme::instance().font(Type::Body);
    font.setPointSizeF(points);
    font.setBold(bold);
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(Qt::black);
    return format;
}

/// The rows as they are sorted and filtered, in the order of the columns on the screen.
std::unique_ptr<QTextDocument> wholeTable(DataTable& table, QPaintDevice& device, QSizeF size)
{
    auto document = std::make_unique<QTextDocument>();
    document->documentLayout()->setPaintDevice(&device);
    document->setDocumentMargin(0);
    document->setPageSize(size);
    QTextCursor cursor(document.get());
    cursor.insertText(table.accessibleName(), letters(bodyPoints + 3, true));
    const QAbstractItemModel& model = table.proxy();
    QList<int> columns;
    QList<QTextLength> widths;
    double total = 0;
    for (int visual = 0; visual < model.columnCount(); ++visual) {
        const int column = table.horizontalHeader()->logicalIndex(visual);
        if (!table.isColumnHidden(column)) {
            columns.append(column);
            total += table.columnWidth(column);
        }
    }
    if (columns.isEmpty())
        return document;
    for (const int column : columns)
        widths.append(
            QTextLength(QTextLength::PercentageLength, 100 * table.columnWidth(column) / total));
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setCellPadding(device.logicalDpiY() / 40.0);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(widths);
    QTextTable* rows = cursor.insertTable(model.rowCount() + 1, int(columns.size()), format);
    for (int i = 0; i < columns.size(); ++i) {
        const int column = columns.at(i);
        rows->cellAt(0, i).firstCursorPosition().insertText(
            model.headerData(column, Qt::Horizontal).toString(), letters(bodyPoints, true));
        for (int row = 0; row < model.rowCount(); ++row)
            rows->cellAt(row + 1, i)
                .firstCursorPosition()
                .insertText(model.index(row, column).data().toString(), letters(bodyPoints, false));
    }
    return document;
}

} // namespace

void printPage(Page& page, const PrintFrame& frame, QPagedPaintDevice& device)
{
    const LightColours light;
    QApplication::sendPostedEvents();
    QPainter painter(&device);
    const double band = bandMm / 25.4 * device.logicalDpiY();
    const QRectF paper(0, 0, device.width(), device.height());
    const QRectF body = paper.adjusted(0, band, 0, -band);

    std::vector<std::unique_ptr<QTextDocument>> tables;
    int sheets = 1;
    const QList<DataTable*> all = page.findChildren<DataTable*>();
    for (DataTable* table : all) {
        if (!isCut(*table))
            continue;
        tables.push_back(wholeTable(*table, device, body.size()));
        sheets += tables.back()->pageCount();
    }

    int sheet = 0;
    const auto begin = [&] {
        if (++sheet > 1)
            device.newPage();
        QFont font = Theme::instance().font(Type::Body);
        font.setPointSizeF(bodyPoints);
        painter.setFont(font);
        painter.setPen(Qt::black);
        const QRectF head(0, 0, paper.width(), band * 0.8);
        painter.drawText(head, int(Qt::AlignLeft | Qt::AlignTop), frame.title);
        QFont bold = font;
        bold.setBold(true);
        painter.setFont(bold);
        painter.drawText(head, int(Qt::AlignRight | Qt::AlignTop), frame.mark);
        painter.setFont(font);
        const QRectF foot(0, paper.height() - band * 0.8, paper.width(), band * 0.8);
        painter.drawText(foot, int(Qt::AlignLeft | Qt::AlignBottom), frame.footer);
        painter.drawText(foot, int(Qt::AlignRight | Qt::AlignBottom),
            QStringLiteral("%1 / %2").arg(sheet).arg(sheets));
    };

    begin();
    painter.save();
    painter.translate(body.topLeft());
    const double scale =
        qMin(body.width() / qMax(1, page.width()), body.height() / qMax(1, page.height()));
    painter.scale(scale, scale);
    page.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.restore();
    for (const auto& table : tables) {
        for (int i = 0; i < table->pageCount(); ++i) {
            begin();
            painter.save();
            painter.translate(body.left(), body.top() - i * body.height());
            const QRectF part(0, i * body.height(), body.width(), body.height());
            painter.setClipRect(part);
            table->drawContents(&painter, part);
            painter.restore();
        }
    }
}

} // namespace samvirke
