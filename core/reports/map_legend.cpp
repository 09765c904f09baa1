// What stands beside the map: title, legend, and the owners that lend to it from nowhere on it.
#include "core/reports/map_draughtsman.h"

#include <algorithm>

namespace samvirke {

namespace {

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

} // namespace

const QList<StaffingStatus>& statesInLegend()
{
    static const QList<StaffingStatus> all{ StaffingStatus::Critical, StaffingStatus::Challenging,
        StaffingStatus::Good, StaffingStatus::OutOfDate, StaffingStatus::NotReported };
    return all;
}

int Draughtsman::legendRows()
{
    addLegend();
    return m_legendRows;
}

bool Draughtsman::showsOwners() const
{
    return m_frame.transfers && !m_scene.owners.isEmpty();
}

double Draughtsman::ownersWidth() const
{
    if (!showsOwners())
        return 0;
    double widest = 0;
    for (const MapOwner& owner : m_scene.owners)
        widest = std::max(widest, width(owner.name, m_style.textSize));
    // The map needs the room more than long names do.
    return std::min(widest + m_style.textSize * 1.5, m_frame.size.width() * 0.25) + mapMargin;
}

QString Draughtsman::shortened(const QString& text, double size, double room) const
{
    if (width(text, size) <= room)
        return text;
    QString shorter = text;
    while (shorter.size() > 3 && width(shorter + u'…', size) > room)
        shorter.chop(1);
    return shorter + u'…';
}

/// At the right edge, each in a box of its own: they have no place on the map.
void Draughtsman::addOwners()
{
    if (!showsOwners())
        return;
    const double size = m_style.textSize;
    const double left = m_area.right() + mapMargin / 2;
    const double right = m_frame.size.width() - mapMargin / 2;
    const double high = size * 2;
    double top = m_area.top() + mapMargin;
    const int fits = std::max(1, int((m_area.bottom() - top) / (high + size * 0.6)));
    // The last box says how many more there are.
    const qsizetype shown = m_scene.owners.size() <= fits ? m_scene.owners.size() : fits - 1;
    const auto box = [&](const QString& said, const QString& title) {
        const QRectF at(left, top, right - left, high);
        MapShape shape;
        shape.rings = { { at.topLeft(), at.topRight(), at.bottomRight(), at.bottomLeft() } };
        shape.fill = m_style.background;
        shape.stroke = m_style.muted;
        shape.title = title;
        m_drawing.shapes.append(shape);
        m_drawing.words.append({ { left + size * 0.5, at.center().y() + size * 0.35 },
            shortened(said, size, at.width() - size), size, false, false, m_style.text, {} });
        top += high + size * 0.6;
        return QPointF(left, at.center().y());
    };
    for (qsizetype i = 0; i < shown; ++i) {
        const MapOwner& owner = m_scene.owners.at(i);
        m_owners.insert(owner.owner, box(owner.name, owner.name));
    }
    if (shown == m_scene.owners.size())
        return;
    const QPointF more = box(Text::counted(QT_TRANSLATE_N_NOOP("core", "and %n more"),
                                 int(m_scene.owners.size() - shown))
                                 .translated(),
        {});
    for (qsizetype i = shown; i < m_scene.owners.size(); ++i)
        m_owners.insert(m_scene.owners.at(i).owner, more);
}

void Draughtsman::addHeader()
{
    double y = mapMargin;
    const auto say = [&](const Text& text, double size, bool bold, const QString& ink) {
        if (text.isEmpty())
            return;
        y += size * 1.3;
        m_drawing.words.append({ { mapMargin, y }, text.translated(), size, bold, false, ink, {} });
        y += size * 0.4;
    };
    say(m_scene.mark, m_style.textSize, true, m_style.text);
    say(m_scene.title, m_style.textSize * 1.5, true, m_style.text);
    say(m_scene.basis, m_style.textSize, false, m_style.muted);
}

/// From left to right under the map, on as many lines as it takes.
void Draughtsman::addLegend()
{
    const double size = m_style.textSize;
    double x = mapMargin;
    double y = m_area.bottom() + line();
    m_legendRows = 1;
    const auto room = [&](double wanted) {
        if (x > mapMargin && x + wanted > m_frame.size.width() - mapMargin) {
            x = mapMargin;
            y += line();
            ++m_legendRows;
        }
    };
    const double box = size * 1.25;
    const auto word = [&](const QString& text, double icon) {
        m_drawing.words.append({ { x + icon + 5, y }, text, size, false, false, m_style.text, {} });
        x += icon + 5 + width(text, size) + size * 1.3;
    };
    for (const StaffingStatus status : statesInLegend()) {
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
    for (const auto& [trend, sign] :
        { std::pair(Trend::Worse, MapSign::Worse), std::pair(Trend::Better, MapSign::Better) }) {
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
        m_drawing.marks.append({ sign, QRectF(x, y - size * 0.75, side, side), m_style.text, {} });
        word(text, side);
    }
    if (m_frame.needs) {
        const QString text = Text::of(QT_TRANSLATE_NOOP("core", "persons asked for")).translated();
        const double plus = width(QStringLiteral("+2"), size, true);
        room(plus + 5 + width(text, size));
        m_drawing.words.append(
            { { x, y }, QStringLiteral("+2"), size, true, false, m_style.text, {} });
        word(text, plus);
    }
    const auto sample = [&](const Text& text, const QString& colour, bool dashed, bool arrow) {
        const double wide = size * 2;
        room(wide + 5 + width(text.translated(), size));
        m_drawing.lines.append({ { x, y - size * 0.35 }, { x + wide, y - size * 0.35 }, colour, 2.4,
            dashed, arrow, {} });
        word(text.translated(), wide);
    };
    if (m_frame.transfers && !m_scene.transfers.isEmpty()) {
        sample(Text::of(QT_TRANSLATE_NOOP("core", "agreed transfer")), m_style.line, false, true);
        sample(
            Text::of(QT_TRANSLATE_NOOP("core", "asked for, not agreed")), m_style.line, true, true);
    }
    if (m_frame.transfers && m_scene.otherTransfers > 0) {
        const QString text =
            Text::counted(QT_TRANSLATE_N_NOOP("core", "%n transfer(s) to outside of the map"),
                m_scene.otherTransfers)
                .translated();
        room(width(text, size));
        word(text, -5);
    }
    if (m_frame.communities)
        sample(Text::of(QT_TRANSLATE_NOOP("core", "border of a health community")),
            m_style.community, false, false);
    if (m_frame.agreements) {
        sample(
            Text::of(QT_TRANSLATE_NOOP("core", "standing agreement")), m_style.text, false, false);
        const QString text =
            Text::of(QT_TRANSLATE_NOOP("core", "none with any neighbour")).translated();
        room(box + 5 + width(text, size));
        MapShape ring;
        ring.rings = { circle({ x + box / 2, y - size * 0.35 }, size * 0.6) };
        ring.stroke = m_style.text;
        ring.width = 1.6;
        ring.dashed = true;
        m_drawing.shapes.append(ring);
        word(text, box);
    }
    if (!m_scene.missing.isEmpty()) {
        const QString text = Text::of(QT_TRANSLATE_NOOP("core", "Not in the boundary file: %1"),
            { m_scene.missing.mid(0, 5).join(QStringLiteral(", "))
                + (m_scene.missing.size() > 5 ? QStringLiteral(" …") : QString()) })
                                 .translated();
        room(width(text, size));
        word(text, -5);
    }
}

} // namespace samvirke
