#include "core/reports/rounds_drawing.h"

#include "core/domain/rounds.h"

#include <QDate>

#include <algorithm>

namespace samvirke {

namespace {

constexpr double labels = 22; // under the columns
constexpr double legend = 24; // under the labels
constexpr double widest = 64;

const QList<StaffingStatus>& fromTheFoot()
{
    static const QList<StaffingStatus> all{ StaffingStatus::Critical, StaffingStatus::Challenging,
        StaffingStatus::Good, StaffingStatus::OutOfDate, StaffingStatus::NotReported };
    return all;
}

MapRing ringOf(const QRectF& box)
{
    return { box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft() };
}

MapShape shapeOf(const QRectF& box, const MapLook& look)
{
    MapShape shape;
    shape.rings = { ringOf(box) };
    shape.fill = look.fill;
    shape.stroke = look.border;
    shape.dashed = look.dashed;
    shape.hatch = look.hatch;
    return shape;
}

MapWord wordOf(QPointF at, const QString& text, double size, const QString& ink, bool centred)
{
    MapWord word;
    word.at = at;
    word.text = text;
    word.size = size;
    word.ink = ink;
    word.centred = centred;
    return word;
}

/// Signs and words for the states, in a row at the foot.
void addLegend(MapDrawing& drawing, const MapStyle& style)
{
    double x = 2;
    const double y = drawing.size.height() - legend + 6;
    for (const StaffingStatus status : fromTheFoot()) {
        const MapLook& look = style.looks[status];
        drawing.shapes.append(shapeOf(QRectF(x, y, 14, 14), look));
        drawing.words.append(
            wordOf(QPointF(x + 20, y + 12), look.word, style.textSize, style.text, false));
        x += 20 + (style.widthOf ? style.widthOf(look.word, style.textSize, false) : 80) + 18;
    }
}

} // namespace

MapDrawing roundsDrawing(
    const QList<RoundFigure>& rounds, const QSizeF& size, const MapStyle& style)
{
    MapDrawing drawing;
    drawing.size = size;
    drawing.background = style.background;
    drawing.title = label(FigureBlock::Rounds).translated();
    int most = 1;
    for (const RoundFigure& one : rounds)
        most = std::max(most, one.counts.total());
    const double foot = size.height() - legend - labels;
    const double step = size.width() / std::max<qsizetype>(4, rounds.size());
    const double width = std::min(widest, step * 0.66);
    for (qsizetype i = 0; i < rounds.size(); ++i) {
        const StatusCounts& counts = rounds.at(i).counts;
        const double middle = step * (double(i) + 0.5);
        double y = foot;
        for (const StaffingStatus status : fromTheFoot()) {
            const int count = counts.of(status);
            if (count == 0)
                continue;
            const double height = (foot - 4) * count / most;
            const QRectF box(middle - width / 2, y - height, width, height);
            y -= height;
            drawing.shapes.append(shapeOf(box, style.looks[status]));
            if (height >= style.textSize + 3) {
                MapWord word = wordOf(QPointF(middle, box.center().y() + style.textSize * 0.36),
                    QString::number(count), style.textSize, style.looks[status].ink, true);
                // Letters on slanting lines need a ground of their own.
                if (!style.looks[status].hatch.isEmpty())
                    word.behind = style.looks[status].fill;
                drawing.words.append(word);
            }
        }
        ReportingRound round;
        round.label = rounds.at(i).round;
        QString name = roundLabel(round).translated();
        if (const qsizetype comma = name.indexOf(u','); comma > 0 && isWeekly(round))
            name = name.left(comma); // the year is the same, or the table says it
        drawing.words.append(wordOf(
            QPointF(middle, foot + style.textSize + 3), name, style.textSize, style.text, true));
    }
    addLegend(drawing, style);
    return drawing;
}

} // namespace samvirke
