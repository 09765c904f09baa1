// Signs and names on the map: the gravest first, none over another.
#include "core/reports/map_draughtsman.h"

#include <algorithm>

namespace samvirke {

bool Draughtsman::isSmall(const MapPlace& place) const
{
    return std::min(place.mainland.height(), place.mainland.width()) * m_view.scale
        < m_style.textSize * 1.7;
}

double Draughtsman::signSide(const MapPlace& place) const
{
    return m_style.textSize * (isSmall(place) ? 0.75 : 0.95);
}

/// The municipalities that show a sign, the gravest first; the place of each is taken.
QList<const MapPlace*> Draughtsman::signsInOrder()
{
    QList<const MapPlace*> order;
    for (const MapPlace& place : m_scene.places) {
        if (!place.rings.isEmpty() && m_area.contains(seen(place.at)))
            order.append(&place);
    }
    const auto gravity = [this](const MapPlace* place) {
        return place->number == m_frame.current ? -1 : int(statesInLegend().indexOf(place->status));
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
QPointF Draughtsman::signPlace(const MapPlace& place) const
{
    const QPointF at = seen(place.at);
    return m_scene.tiles ? at + QPointF(0, m_style.textSize * 0.75) : at;
}

void Draughtsman::addSign(const MapPlace& place, double side)
{
    const MapLook look = m_style.looks.value(place.status);
    const bool paled = m_frame.emphasised && *m_frame.emphasised != place.status;
    const QString ink = paled ? m_style.muted : look.ink;
    const QPointF at = signPlace(place);
    const double wide = place.box.width() * m_view.scale;
    // A municipality that is smaller than its sign shows it on a ground of its own.
    const bool small = isSmall(place);
    m_drawing.marks.append({ look.sign, QRectF(at.x() - side / 2, at.y() - side / 2, side, side),
        ink, small ? (paled ? m_style.background : look.fill) : QString() });
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

void Draughtsman::addName(const MapPlace& place, QPointF at, double side, bool small,
    const QString& ink, const QString& ground)
{
    if (m_scene.tiles)
        addTileWords(place, at, side, ink, ground);
    else
        addMapName(place, at, side, small, ink, ground);
}

/// The name above the sign, and the word of the state below it where the tile is high enough.
void Draughtsman::addTileWords(
    const MapPlace& place, QPointF at, double side, const QString& ink, const QString& ground)
{
    double size = m_style.textSize;
    const double room = place.box.width() * m_view.scale - 2 * mapTileGap - 6;
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
    if (place.box.height() * m_view.scale > m_style.textSize * 5.2 && width(word, wordSize) <= room)
        m_drawing.words.append({ at + QPointF(0, side / 2 + wordSize * 1.1), word, wordSize, false,
            true, ink, ground });
}

/// Under the sign, else above it; not at all where it would cover another.
void Draughtsman::addMapName(const MapPlace& place, QPointF at, double side, bool small,
    const QString& ink, const QString& ground)
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

} // namespace samvirke
