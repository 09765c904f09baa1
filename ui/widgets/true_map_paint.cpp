#include "ui/widgets/true_map_paint.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace samvirke {

namespace {

Shape shapeOf(MapSign sign)
{
    switch (sign) {
    case MapSign::Disc:
        return Shape::Disc;
    case MapSign::Triangle:
        return Shape::Triangle;
    case MapSign::Square:
        return Shape::Square;
    case MapSign::Question:
        return Shape::Question;
    case MapSign::Clock:
        return Shape::Clock;
    case MapSign::Better:
        return trendShape(Trend::Better);
    case MapSign::Worse:
        return trendShape(Trend::Worse);
    }
    return Shape::None;
}

QPainterPath pathOf(const QList<MapRing>& rings)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const MapRing& ring : rings) {
        path.addPolygon(QPolygonF(ring));
        path.closeSubpath();
    }
    return path;
}

QPainterPath pathOf(const MapLine& line)
{
    QPainterPath path(line.from);
    if (line.bend)
        path.quadTo(*line.bend, line.to);
    else
        path.lineTo(line.to);
    return path;
}

void paintArrow(QPainter& painter, const MapLine& line, const QPen& edge, const QString& fill)
{
    painter.setPen(edge);
    painter.setBrush(QColor(fill));
    painter.drawPolygon(QPolygonF(arrowHead(line)));
}

} // namespace

QFont mapFont(double pixels, bool bold)
{
    QFont font = Theme::instance().font(bold ? Type::Strong : Type::Body);
    font.setPixelSize(qMax(1, qRound(pixels)));
    return font;
}

void paintMap(QPainter& painter, const MapDrawing& drawing, const QRectF& area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MapShape& shape : drawing.shapes) {
        painter.setClipping(false);
        if (!shape.number.isEmpty())
            painter.setClipRect(area);
        const QPainterPath path = pathOf(shape.rings);
        if (!shape.fill.isEmpty())
            painter.fillPath(path, QColor(shape.fill));
        if (!shape.hatch.isEmpty())
            painter.fillPath(path, QBrush(QColor(shape.hatch), Qt::BDiagPattern));
        painter.strokePath(path,
            QPen(QColor(shape.stroke), shape.width, shape.dashed ? Qt::DashLine : Qt::SolidLine,
                Qt::RoundCap, Qt::RoundJoin));
    }
    for (const MapLine& line : drawing.lines) {
        // The samples of the legend stand wholly below the map.
        painter.setClipping(false);
        if (std::min(line.from.y(), line.to.y()) < area.bottom())
            painter.setClipRect(area);
        if (!line.behind.isEmpty()) {
            const QPen edge(QColor(line.behind), line.width + 3, Qt::SolidLine, Qt::FlatCap);
            painter.strokePath(pathOf(line), edge);
            if (line.arrow)
                paintArrow(painter, line, edge, line.behind);
        }
        painter.strokePath(pathOf(line),
            QPen(QColor(line.stroke), line.width, line.dashed ? Qt::DashLine : Qt::SolidLine,
                Qt::FlatCap));
        if (line.arrow)
            paintArrow(painter, line, Qt::NoPen, line.stroke);
    }
    painter.setClipping(false);
    for (const MapMark& mark : drawing.marks) {
        if (!mark.behind.isEmpty()) {
            painter.setPen(QPen(QColor(mark.ink), 0.8));
            painter.setBrush(QColor(mark.behind));
            painter.drawEllipse(mark.box.adjusted(-3, -3, 3, 3));
        }
        drawShape(painter, shapeOf(mark.sign), mark.box, QColor(mark.ink));
    }
    for (const MapWord& word : drawing.words) {
        const QFont font = mapFont(word.size, word.bold);
        QPointF at = word.at;
        if (word.centred)
            at.rx() -= QFontMetricsF(font).horizontalAdvance(word.text) / 2;
        if (!word.behind.isEmpty()) {
            QPainterPath letters;
            letters.addText(at, font, word.text);
            painter.strokePath(
                letters, QPen(QColor(word.behind), 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
        painter.setPen(QColor(word.ink));
        painter.setFont(font);
        painter.drawText(at, word.text);
    }
}

} // namespace samvirke
