#include "core/reports/map_drawing.h"

#include <algorithm>
#include <cmath>

namespace samvirke {

namespace {

constexpr double margin = 10;
constexpr double tileGap = 2;
const QList<StaffingStatus> inLegend{ StaffingStatus::Critical, StaffingStatus::Challenging,
    StaffingStatus::Good, StaffingStatus::OutOfDate, StaffingStatus::NotReported };

int countOf(const StatusCounts& counts, StaffingStatus status)
{
    switch (status) {
    case StaffingStatus::Good:
        return counts.good;
    case StaffingStatus::Challenging:
        return counts.challenging;
    case StaffingStatus::Critical:
        return counts.critical;
    case StaffingStatus::NotReported:
        return counts.notReported;
    case StaffingStatus::OutOfDate:
        return counts.outOfDate;
    }
    return 0;
}

class Draughtsman {
public:
    Draughtsman(const MapScene& scene, const MapFrame& frame, const MapStyle& style)
        : m_scene(scene), m_frame(frame), m_style(style), m_area(mapArea(scene, frame, style)),
          m_view(frame.view ? *frame.view : wholeScene(scene, frame, style))
    {
    }

    MapDrawing draw()
    {
        m_drawing.size = m_frame.size;
        m_drawing.background = m_style.background;
        m_drawing.title = m_scene.title.translated();
        m_drawing.description = m_scene.basis.translated();
        addPlaces();
        const QList<const MapPlace*> order = signsInOrder();
        if (m_frame.communities)
            addCommunities();
        if (m_frame.transfers)
            addTransfers();
        for (const MapPlace* place : order)
            addSign(*place, signSide(*place));
        std::reverse(m_drawing.marks.begin(), m_drawing.marks.end()); // the gravest on top
        if (m_frame.header)
            addHeader();
        addLegend();
        return std::move(m_drawing);
    }

    /// Lines that the legend needs.
    int legendRows()
    {
        addLegend();
        return m_legendRows;
    }

private:
    double line() const { return m_style.textSize * 1.5; }
    QPointF seen(QPointF point) const { return toFrame(m_view, m_area, point); }
    bool isSeen(const QRectF& box) const
    {
        return QRectF(seen(box.bottomLeft()), seen(box.topRight())).normalized().intersects(m_area);
    }
    double width(const QString& text, double size, bool bold = false) const
    {
        return m_style.widthOf ? m_style.widthOf(text, size, bold)
                               : double(text.size()) * size * 0.55;
    }

    /// The points as they are seen: those that fall into the same half pixel are one, for
    /// neighbours alike. Clipping is the painter's.
    MapRing seenRing(const MapRing& ring) const
    {
        MapRing out;
        for (const QPointF& point : ring) {
            const QPointF at = seen(point);
            const QPointF rounded(std::round(at.x() * 2) / 2, std::round(at.y() * 2) / 2);
            if (out.isEmpty() || out.last() != rounded)
                out.append(rounded);
        }
        return out;
    }

    void addPlaces()
    {
        MapShape last; // over all others
        QList<MapShape> around;
        QList<MapShape> beside;
        for (const MapPlace& place : m_scene.places) {
            if (place.rings.isEmpty() || !isSeen(place.box))
                continue;
            const MapLook look = m_style.looks.value(place.status);
            const bool paled = m_frame.emphasised && *m_frame.emphasised != place.status;
            MapShape shape;
            shape.number = place.number;
            for (const MapRing& ring : place.rings) {
                MapRing seenOne = seenRing(ring);
                constexpr qsizetype fewest = 3; // smaller than a pixel else
                if (seenOne.size() >= fewest)
                    shape.rings.append(std::move(seenOne));
            }
            if (m_scene.tiles)
                shrink(shape.rings);
            shape.fill = paled ? m_style.background : look.fill;
            shape.stroke = paled ? m_style.muted : look.border;
            shape.width = 0.8;
            shape.dashed = look.dashed;
            shape.hatch = paled ? QString() : look.hatch;
            shape.title = placeText(place).translated();
            // An edge around it, under its own ground: islands are small and must still be seen.
            if (place.number == m_frame.current) {
                last = shape;
            } else if (m_frame.neighbours.contains(place.number)) {
                around.append(edgeOf(shape, m_style.text, 3));
                beside.append(shape);
            }
            m_drawing.shapes.append(shape);
        }
        m_drawing.shapes += around;
        m_drawing.shapes += beside;
        if (!last.number.isEmpty()) {
            m_drawing.shapes.append(
                edgeOf(last, m_frame.focused ? m_style.focus : m_style.text, 6));
            m_drawing.shapes.append(last);
        }
    }

    static MapShape edgeOf(const MapShape& shape, const QString& colour, double width)
    {
        MapShape edge = shape;
        edge.fill.clear();
        edge.hatch.clear();
        edge.title.clear();
        edge.stroke = colour;
        edge.width = width;
        edge.dashed = false;
        return edge;
    }

    static void shrink(QList<MapRing>& rings)
    {
        for (MapRing& ring : rings) {
            const QRectF box = boxOf({ ring });
            for (QPointF& point : ring) {
                point.rx() += point.x() < box.center().x() ? tileGap : -tileGap;
                point.ry() += point.y() < box.center().y() ? tileGap : -tileGap;
            }
        }
    }

    void addCommunities()
    {
        for (const auto& [a, b] : m_scene.communityBorders)
            m_drawing.lines.append({ seen(a), seen(b), m_style.community, 2.6, false, false, {} });
        // The name stands in the middle of its municipalities, if there is room.
        QHash<QString, QPair<QPointF, int>> middles;
        for (const MapPlace& place : m_scene.places) {
            if (place.rings.isEmpty() || place.community.isEmpty())
                continue;
            auto& middle = middles[place.community];
            middle.first += place.at;
            ++middle.second;
        }
        QStringList names = middles.keys();
        names.sort();
        const double size = m_style.textSize * 1.1;
        for (const QString& name : std::as_const(names)) {
            const auto middle = middles.value(name);
            const double wide = width(name, size, true);
            const QPointF about = seen(middle.first / middle.second);
            // Beside the middle when a sign stands there.
            for (const double away : { -1.1, 1.6 }) {
                const QPointF at = about + QPointF(0, line() * away);
                const QRectF box(at.x() - wide / 2, at.y() - size, wide, size * 1.3);
                if (!m_area.contains(box) || isTaken(box))
                    continue;
                m_taken.append(box);
                m_drawing.words.append(
                    { at, name, size, true, true, m_style.community, m_style.halo });
                break;
            }
        }
    }

    void addTransfers()
    {
        for (const MapTransfer& one : m_scene.transfers) {
            const MapPlace* const from = m_scene.place(one.from);
            const MapPlace* const to = m_scene.place(one.to);
            if (!from || !to || from->rings.isEmpty() || to->rings.isEmpty())
                continue;
            MapLine drawn;
            drawn.from = signPlace(*from);
            drawn.to = signPlace(*to);
            drawn.behind = m_style.halo;
            // The arrow ends before the sign of the one that receives.
            const QPointF along = drawn.to - drawn.from;
            const double length = std::hypot(along.x(), along.y());
            const double back = m_style.textSize * 0.8;
            if (length > back * 3) {
                drawn.to -= along / length * back;
                drawn.from += along / length * back;
            }
            drawn.stroke = m_style.line;
            drawn.width = std::min(1.6 + 0.5 * one.heads, 5.0);
            drawn.dashed = !one.firm;
            drawn.arrow = true;
            drawn.title = Text::counted(QT_TRANSLATE_N_NOOP("core", "%1 lends to %2: %n person(s)"),
                one.heads, { from->name, to->name })
                              .translated();
            m_drawing.lines.append(drawn);
        }
    }

    bool isTaken(const QRectF& box) const
    {
        return std::any_of(m_taken.begin(), m_taken.end(),
            [&](const QRectF& other) { return other.intersects(box); });
    }

    bool isSmall(const MapPlace& place) const
    {
        return std::min(place.mainland.height(), place.mainland.width()) * m_view.scale
            < m_style.textSize * 1.7;
    }

    double signSide(const MapPlace& place) const
    {
        return m_style.textSize * (isSmall(place) ? 0.75 : 0.95);
    }

    /// The municipalities that show a sign, the gravest first; the place of each is taken.
    QList<const MapPlace*> signsInOrder()
    {
        QList<const MapPlace*> order;
        for (const MapPlace& place : m_scene.places) {
            if (!place.rings.isEmpty() && m_area.contains(seen(place.at)))
                order.append(&place);
        }
        const auto gravity = [this](const MapPlace* place) {
            return place->number == m_frame.current ? -1 : int(inLegend.indexOf(place->status));
        };
        std::stable_sort(order.begin(), order.end(), [&](const MapPlace* a, const MapPlace* b) {
            if (gravity(a) != gravity(b))
                return gravity(a) < gravity(b);
            return a->box.width() * a->box.height() > b->box.width() * b->box.height();
        });
        // Where many are small and near, the less grave gives way: its ground still tells.
        QList<const MapPlace*> shown;
        for (const MapPlace* place : std::as_const(order)) {
            const QPointF at = signPlace(*place);
            const double side = signSide(*place);
            const QRectF box(at.x() - side / 2, at.y() - side / 2, side, side);
            if (place->number != m_frame.current && isTaken(box.adjusted(1, 1, -1, -1)))
                continue;
            m_taken.append(box);
            shown.append(place);
        }
        return shown;
    }

    /// In a tile the sign leaves room for the name above it.
    QPointF signPlace(const MapPlace& place) const
    {
        const QPointF at = seen(place.at);
        return m_scene.tiles ? at + QPointF(0, m_style.textSize * 0.75) : at;
    }

    void addSign(const MapPlace& place, double side)
    {
        const MapLook look = m_style.looks.value(place.status);
        const bool paled = m_frame.emphasised && *m_frame.emphasised != place.status;
        const QString ink = paled ? m_style.muted : look.ink;
        const QPointF at = signPlace(place);
        const double wide = place.box.width() * m_view.scale;
        // A municipality that is smaller than its sign shows it on a ground of its own.
        const bool small = isSmall(place);
        m_drawing.marks.append(
            { look.sign, QRectF(at.x() - side / 2, at.y() - side / 2, side, side), ink,
                small ? (paled ? m_style.background : look.fill) : QString() });
        double right = at.x() + side / 2 + 2;
        if ((place.change == Trend::Worse || place.change == Trend::Better) && wide > side * 3) {
            const MapSign arrow = place.change == Trend::Worse ? MapSign::Worse : MapSign::Better;
            m_drawing.marks.append(
                { arrow, QRectF(right, at.y() - side * 0.4, side * 0.8, side * 0.8), ink, {} });
            right += side;
        }
        if (m_frame.needs && place.openHeads > 0) {
            const QString heads = QStringLiteral("+%1").arg(place.openHeads);
            const double size = m_style.textSize * 0.92;
            const QRectF box(right, at.y() - size * 0.6, width(heads, size, true), size * 1.2);
            if (!isTaken(box.adjusted(3, 2, -1, -2)) || place.number == m_frame.current) {
                m_taken.append(box);
                m_drawing.words.append({ { right, at.y() + size * 0.36 }, heads, size, true, false,
                    small ? m_style.text : ink,
                    small ? m_style.halo : (paled ? m_style.background : look.fill) });
            }
        }
        if (m_frame.names)
            addName(place, at, side, small, paled ? m_style.muted : look.ink,
                paled ? m_style.background : look.fill);
    }

    void addName(const MapPlace& place, QPointF at, double side, bool small, const QString& ink,
        const QString& ground)
    {
        if (m_scene.tiles)
            addTileWords(place, at, side, ink, ground);
        else
            addMapName(place, at, side, small, ink, ground);
    }

    /// The name above the sign, and the word of the state below it where the tile is high enough.
    void addTileWords(
        const MapPlace& place, QPointF at, double side, const QString& ink, const QString& ground)
    {
        double size = m_style.textSize;
        const double room = place.box.width() * m_view.scale - 2 * tileGap - 6;
        while (size > m_style.textSize * 0.7 && width(place.name, size, true) > room)
            size -= 0.5;
        QString name = place.name;
        if (width(name, size, true) > room) {
            while (name.size() > 3 && width(name + u'…', size, true) > room)
                name.chop(1);
            name += u'…';
        }
        m_drawing.words.append(
            { { at.x(), at.y() - side * 0.75 - size * 0.1 }, name, size, true, true, ink, ground });
        const QString word = m_style.looks.value(place.status).word;
        const double wordSize = m_style.textSize * 0.9;
        if (place.box.height() * m_view.scale > m_style.textSize * 5.2
            && width(word, wordSize) <= room)
            m_drawing.words.append({ at + QPointF(0, side / 2 + wordSize * 1.1), word, wordSize,
                false, true, ink, ground });
    }

    /// Under the sign, else above it; not at all where it would cover another.
    void addMapName(const MapPlace& place, QPointF at, double side, bool small, const QString& ink,
        const QString& ground)
    {
        const double size = m_style.textSize;
        const double wide = width(place.name, size, false);
        const double fits = place.box.width() * m_view.scale;
        for (const double below : { 1.0, -1.0 }) {
            const QPointF base = below > 0 ? at + QPointF(0, side / 2 + size * 1.05)
                                           : at - QPointF(0, side / 2 + size * 0.3);
            const QRectF box(base.x() - wide / 2, base.y() - size * 0.85, wide, size * 1.1);
            const bool isCurrent = place.number == m_frame.current;
            if (!m_area.contains(box) || isTaken(box) || (wide > fits * 1.6 && !isCurrent))
                continue;
            m_taken.append(box);
            const bool outside = small || wide > fits * 0.8;
            m_drawing.words.append({ base, place.name, size, isCurrent, true,
                outside ? m_style.text : ink, outside ? m_style.halo : ground });
            return;
        }
    }

    void addHeader()
    {
        double y = margin;
        const auto say = [&](const Text& text, double size, bool bold, const QString& ink) {
            if (text.isEmpty())
                return;
            y += size * 1.3;
            m_drawing.words.append(
                { { margin, y }, text.translated(), size, bold, false, ink, {} });
            y += size * 0.4;
        };
        say(m_scene.mark, m_style.textSize, true, m_style.text);
        say(m_scene.title, m_style.textSize * 1.5, true, m_style.text);
        say(m_scene.basis, m_style.textSize, false, m_style.muted);
    }

    /// From left to right under the map, on as many lines as it takes.
    void addLegend()
    {
        const double size = m_style.textSize;
        double x = margin;
        double y = m_area.bottom() + line();
        m_legendRows = 1;
        const auto room = [&](double wanted) {
            if (x > margin && x + wanted > m_frame.size.width() - margin) {
                x = margin;
                y += line();
                ++m_legendRows;
            }
        };
        const double box = size * 1.25;
        const auto word = [&](const QString& text, double icon) {
            m_drawing.words.append(
                { { x + icon + 5, y }, text, size, false, false, m_style.text, {} });
            x += icon + 5 + width(text, size) + size * 1.3;
        };
        for (const StaffingStatus status : inLegend) {
            const MapLook look = m_style.looks.value(status);
            const QString text =
                QStringLiteral("%1 %2").arg(look.word).arg(countOf(m_scene.counts, status));
            room(box + 5 + width(text, size));
            const double top = y - size * 0.95;
            MapShape ground;
            ground.rings = { { { x, top }, { x + box, top }, { x + box, top + box },
                { x, top + box } } };
            ground.fill = look.fill;
            ground.stroke = look.border;
            ground.dashed = look.dashed;
            ground.hatch = look.hatch;
            m_drawing.shapes.append(ground);
            const double side = size * 0.8;
            m_drawing.marks.append({ look.sign,
                QRectF(x + (box - side) / 2, top + (box - side) / 2, side, side), look.ink, {} });
            word(text, box);
        }
        for (const auto& [trend, sign] : { std::pair(Trend::Worse, MapSign::Worse),
                 std::pair(Trend::Better, MapSign::Better) }) {
            const bool some = std::any_of(m_scene.places.begin(), m_scene.places.end(),
                [wanted = trend](const MapPlace& place) { return place.change == wanted; });
            if (!some)
                continue;
            const QString text = (sign == MapSign::Worse
                    ? Text::of(QT_TRANSLATE_NOOP("core", "worse than in the round before"))
                    : Text::of(QT_TRANSLATE_NOOP("core", "better than in the round before")))
                                     .translated();
            const double side = size * 0.8;
            room(side + 5 + width(text, size));
            m_drawing.marks.append(
                { sign, QRectF(x, y - size * 0.75, side, side), m_style.text, {} });
            word(text, side);
        }
        if (m_frame.needs) {
            const QString text =
                Text::of(QT_TRANSLATE_NOOP("core", "persons asked for")).translated();
            const double plus = width(QStringLiteral("+2"), size, true);
            room(plus + 5 + width(text, size));
            m_drawing.words.append(
                { { x, y }, QStringLiteral("+2"), size, true, false, m_style.text, {} });
            word(text, plus);
        }
        const auto sample = [&](const Text& text, const QString& colour, bool dashed, bool arrow) {
            const double wide = size * 2;
            room(wide + 5 + width(text.translated(), size));
            m_drawing.lines.append({ { x, y - size * 0.35 }, { x + wide, y - size * 0.35 }, colour,
                2.4, dashed, arrow, {} });
            word(text.translated(), wide);
        };
        if (m_frame.transfers && !m_scene.transfers.isEmpty()) {
            sample(
                Text::of(QT_TRANSLATE_NOOP("core", "agreed transfer")), m_style.line, false, true);
            sample(Text::of(QT_TRANSLATE_NOOP("core", "asked for, not agreed")), m_style.line, true,
                true);
        }
        if (m_frame.transfers && m_scene.otherTransfers > 0) {
            const QString text = Text::counted(
                QT_TRANSLATE_N_NOOP("core", "%n transfer(s) from owners outside of the map"),
                m_scene.otherTransfers)
                                     .translated();
            room(width(text, size));
            word(text, -5);
        }
        if (m_frame.communities)
            sample(Text::of(QT_TRANSLATE_NOOP("core", "border of a health community")),
                m_style.community, false, false);
        if (!m_scene.missing.isEmpty()) {
            const QString text = Text::of(QT_TRANSLATE_NOOP("core", "Not in the boundary file: %1"),
                { m_scene.missing.mid(0, 5).join(QStringLiteral(", "))
                    + (m_scene.missing.size() > 5 ? QStringLiteral(" …") : QString()) })
                                     .translated();
            room(width(text, size));
            word(text, -5);
        }
    }

    const MapScene& m_scene;
    const MapFrame& m_frame;
    const MapStyle& m_style;
    QRectF m_area;
    MapView m_view;
    MapDrawing m_drawing;
    QList<QRectF> m_taken; // by signs and words
    int m_legendRows = 1;
    friend QRectF samvirke::mapArea(
        const MapScene& scene, const MapFrame& frame, const MapStyle& style);
    Draughtsman(const MapScene& scene, const MapFrame& frame, const MapStyle& style, QRectF area)
        : m_scene(scene), m_frame(frame), m_style(style), m_area(area)
    {
    }
};

} // namespace

QRectF mapArea(const MapScene& scene, const MapFrame& frame, const MapStyle& style)
{
    double top = 0;
    if (frame.header) {
        // As addHeader() writes it: the mark, the title half as large again, the basis.
        top = margin + style.textSize * 1.7 * (1.5 + 1 + (scene.mark.isEmpty() ? 0 : 1));
    }
    const QRectF upTo(0, top, frame.size.width(), frame.size.height() - top);
    const int rows = Draughtsman(scene, frame, style, upTo).legendRows();
    return upTo.adjusted(0, 0, 0, -(rows + 0.6) * style.textSize * 1.5);
}

MapView wholeScene(const MapScene& scene, const MapFrame& frame, const MapStyle& style)
{
    MapView view;
    const QRectF area = mapArea(scene, frame, style).adjusted(margin, margin, -margin, -margin);
    if (scene.extent.isEmpty() || area.isEmpty())
        return view;
    view.scale =
        std::min(area.width() / scene.extent.width(), area.height() / scene.extent.height());
    view.centre = scene.extent.center();
    return view;
}

QPointF toFrame(const MapView& view, const QRectF& area, QPointF point)
{
    return { area.center().x() + (point.x() - view.centre.x()) * view.scale,
        area.center().y() - (point.y() - view.centre.y()) * view.scale };
}

QPointF fromFrame(const MapView& view, const QRectF& area, QPointF pixel)
{
    return { view.centre.x() + (pixel.x() - area.center().x()) / view.scale,
        view.centre.y() - (pixel.y() - area.center().y()) / view.scale };
}

MapDrawing drawMap(const MapScene& scene, const MapFrame& frame, const MapStyle& style)
{
    return Draughtsman(scene, frame, style).draw();
}

} // namespace samvirke
