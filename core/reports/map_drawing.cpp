#include "core/reports/clear_way.h"
#include "core/reports/map_draughtsman.h"

#include <algorithm>
#include <cmath>

namespace samvirke {

MapDrawing Draughtsman::draw()
{
    m_drawing.size = m_frame.size;
    m_drawing.background = m_style.background;
    m_drawing.title = m_scene.title.translated();
    m_drawing.description = m_scene.basis.translated();
    addPlaces();
    const QList<const MapPlace*> order = signsInOrder();
    if (m_frame.communities)
        addCommunities();
    addOwners();
    for (const MapPlace* place : order)
        addSign(*place, signSide(*place));
    // They lie under the words and go around them, too.
    const QList<QRectF> words = wordBoxes();
    if (m_frame.agreements)
        addAgreements(words);
    if (m_frame.transfers)
        addTransfers(words);
    std::reverse(m_drawing.marks.begin(), m_drawing.marks.end()); // the gravest on top
    if (m_frame.header)
        addHeader();
    addLegend();
    return std::move(m_drawing);
}

/// The points as they are seen: those that fall into the same half pixel are one, for
/// neighbours alike. Clipping is the painter's.
MapRing Draughtsman::seenRing(const MapRing& ring) const
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

void Draughtsman::addPlaces()
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
        m_drawing.shapes.append(edgeOf(last, m_frame.focused ? m_style.focus : m_style.text, 6));
        m_drawing.shapes.append(last);
    }
}

MapShape Draughtsman::edgeOf(const MapShape& shape, const QString& colour, double width)
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

void Draughtsman::shrink(QList<MapRing>& rings)
{
    for (MapRing& ring : rings) {
        const QRectF box = boxOf({ ring });
        for (QPointF& point : ring) {
            point.rx() += point.x() < box.center().x() ? mapTileGap : -mapTileGap;
            point.ry() += point.y() < box.center().y() ? mapTileGap : -mapTileGap;
        }
    }
}

void Draughtsman::addCommunities()
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
            m_drawing.words.append({ at, name, size, true, true, m_style.community, m_style.halo });
            break;
        }
    }
}

/// Where lines do not go.
QList<QRectF> Draughtsman::wordBoxes() const
{
    QList<QRectF> boxes;
    for (const MapWord& word : m_drawing.words) {
        const double wide = width(word.text, word.size, word.bold);
        const double left = word.centred ? word.at.x() - wide / 2 : word.at.x();
        boxes.append(QRectF(left, word.at.y() - word.size * 0.75, wide, word.size * 0.95));
    }
    return boxes;
}

/// Beside the signs of both ends and around the words.
void Draughtsman::lead(MapLine& line, QPointF from, QPointF to, const QList<QRectF>& words) const
{
    const double apart = m_style.textSize * 0.8;
    const double wide = line.width + 3 + (line.arrow ? 2 : 0);
    const QRectF map(0, m_area.top(), m_frame.size.width(), m_area.height());
    const Way way = clearWay(from, to, words, apart, wide, map);
    line.from = way.from;
    line.to = way.to;
    line.bend = way.bend;
}

void Draughtsman::addTransfers(const QList<QRectF>& words)
{
    for (const MapTransfer& one : m_scene.transfers) {
        const MapPlace* const to = m_scene.place(one.to);
        const std::optional<QPointF> from = lineFrom(one.from);
        if (!from || !to || to->rings.isEmpty())
            continue;
        MapLine drawn;
        drawn.behind = m_style.halo;
        drawn.stroke = m_style.line;
        drawn.width = std::min(1.6 + 0.5 * one.heads, 5.0);
        drawn.dashed = !one.firm;
        drawn.arrow = true;
        drawn.title = Text::counted(QT_TRANSLATE_N_NOOP("core", "%1 lends to %2: %n person(s)"),
            one.heads, { m_scene.ownerName(one.from), to->name })
                          .translated();
        lead(drawn, *from, signPlace(*to), words);
        m_drawing.lines.append(drawn);
    }
}

MapRing Draughtsman::circle(QPointF middle, double radius)
{
    constexpr int corners = 24;
    MapRing ring;
    for (int i = 0; i < corners; ++i) {
        const double turn = 2 * M_PI * i / corners;
        ring.append(middle + radius * QPointF(std::cos(turn), std::sin(turn)));
    }
    return ring;
}

/// A line without an arrow between two signs; around the sign of who has none, a broken ring.
void Draughtsman::addAgreements(const QList<QRectF>& words)
{
    for (const auto& [a, b] : m_scene.agreements) {
        const MapPlace* const from = m_scene.place(a);
        const MapPlace* const to = m_scene.place(b);
        if (from->rings.isEmpty() || to->rings.isEmpty())
            continue;
        MapLine drawn;
        drawn.stroke = m_style.text;
        drawn.width = 1.8;
        drawn.behind = m_style.halo;
        drawn.title = Text::of(
            QT_TRANSLATE_NOOP("core", "Standing agreement: %1 and %2"), { from->name, to->name })
                          .translated();
        lead(drawn, signPlace(*from), signPlace(*to), words);
        m_drawing.lines.append(drawn);
    }
    for (const MapPlace& place : m_scene.places) {
        if (!place.alone || place.rings.isEmpty() || !m_area.contains(seen(place.at)))
            continue;
        MapShape ring;
        ring.rings = { circle(signPlace(place), signSide(place) * 0.95) };
        ring.stroke = m_style.looks.value(place.status).ink;
        ring.width = 1.6;
        ring.dashed = true;
        ring.title =
            Text::of(QT_TRANSLATE_NOOP("core", "%1: no standing agreement with any neighbour"),
                { place.name })
                .translated();
        m_drawing.shapes.append(ring);
    }
}

/// From a municipality's sign, or from the strip at the edge.
std::optional<QPointF> Draughtsman::lineFrom(const QString& owner) const
{
    if (const MapPlace* const place = m_scene.place(owner))
        return place->rings.isEmpty() ? std::nullopt : std::optional(signPlace(*place));
    const auto beside = m_owners.constFind(owner);
    return beside == m_owners.cend() ? std::nullopt : std::optional(*beside);
}

QRectF mapArea(const MapScene& scene, const MapFrame& frame, const MapStyle& style)
{
    double top = 0;
    if (frame.header) {
        // As addHeader() writes it: the mark, the title half as large again, the basis.
        top = mapMargin + style.textSize * 1.7 * (1.5 + 1 + (scene.mark.isEmpty() ? 0 : 1));
    }
    const QRectF upTo(0, top, frame.size.width(), frame.size.height() - top);
    const int rows = Draughtsman(scene, frame, style, upTo).legendRows();
    const double beside = Draughtsman(scene, frame, style, upTo).ownersWidth();
    return upTo.adjusted(0, 0, -beside, -(rows + 0.6) * style.textSize * 1.5);
}

MapView wholeScene(const MapScene& scene, const MapFrame& frame, const MapStyle& style)
{
    MapView view;
    const QRectF area =
        mapArea(scene, frame, style).adjusted(mapMargin, mapMargin, -mapMargin, -mapMargin);
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

QList<QPointF> arrowHead(const MapLine& line)
{
    const QPointF along = line.to - line.bend.value_or(line.from);
    const double length = std::hypot(along.x(), along.y());
    if (length < 1)
        return {};
    const QPointF forward = along / length;
    const QPointF aside(-forward.y(), forward.x());
    const double size = 5 + line.width;
    return { line.to, line.to - forward * size + aside * size * 0.55,
        line.to - forward * size - aside * size * 0.55 };
}

MapDrawing drawMap(const MapScene& scene, const MapFrame& frame, const MapStyle& style)
{
    return Draughtsman(scene, frame, style).draw();
}

} // namespace samvirke
