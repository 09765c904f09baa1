// How the timeline is laid out and drawn; what it answers to the keyboard stands in timeline.cpp.
#include "ui/widgets/timeline.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_badge.h"

#include <QPainter>
#include <QScrollBar>

namespace samvirke {

namespace {

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

void Timeline::place()
{
    const Theme& theme = Theme::instance();
    m_laneHeight = theme.lineHeight(Type::Body) + 6;
    m_headerHeight = theme.lineHeight(Type::Small) + 2 * space::s;
    m_figureWidth = 0;
    QFontMetrics strong(theme.font(Type::Strong));
    const QFontMetrics small(theme.font(Type::Small));
    int widest = strong.horizontalAdvance(m_rowTitle);
    for (const TimelineRow& row : std::as_const(m_rows)) {
        if (row.heading)
            continue;
        int label = strong.horizontalAdvance(row.label);
        if (row.status)
            label += space::s + badgeSize(look(*row.status), theme.font(Type::Small)).width();
        if (row.severity)
            label += space::s + badgeSize(look(*row.severity), theme.font(Type::Small)).width();
        widest = qMax(widest,
            qMax(label, small.horizontalAdvance(row.sublabel))
                + (row.group.isEmpty() ? 0 : space::l));
        if (!row.figure.isEmpty())
            m_figureWidth = qMax(m_figureWidth,
                qMax(
                    strong.horizontalAdvance(row.figure), small.horizontalAdvance(row.figureNote)));
    }
    if (m_figureWidth > 0)
        m_figureWidth = qMax(m_figureWidth, small.horizontalAdvance(m_figureTitle)) + space::l;
    m_labelWidth = widest + 2 * space::s;

    // Bars of a row that share a day stand under each other: each takes the first free lane.
    QHash<Id, int> rowOf;
    for (int i = 0; i < m_rows.size(); ++i)
        rowOf.insert(m_rows.at(i).id, i);
    m_placed.clear();
    m_lanes = QList<int>(m_rows.size(), 1);
    QHash<int, QList<QDate>> busyUntil;
    for (const TimelineBar& bar : std::as_const(m_bars)) {
        const int row = rowOf.value(bar.row);
        QList<QDate>& lanes = busyUntil[row];
        int lane = 0;
        while (lane < lanes.size() && lanes.at(lane) >= bar.from)
            ++lane;
        if (lane == lanes.size())
            lanes.append(bar.until);
        else
            lanes[lane] = bar.until;
        m_placed.append({ row, lane });
        m_lanes[row] = qMax(m_lanes.at(row), lane + 1);
    }
    const int least = theme.lineHeight(Type::Strong) + theme.lineHeight(Type::Small) + 2 * 7 + 3;
    m_tops = { 0 };
    const int heading = theme.lineHeight(Type::Strong) + 2 * 4 + 1;
    for (int row = 0; row < m_rows.size(); ++row)
        m_tops.append(m_tops.last()
            + (m_rows.at(row).heading
                    ? heading
                    : qMax(least, m_lanes.at(row) * (m_laneHeight + 3) + 2 * 7 - 3)));
    m_items.clear();
    for (int row = 0, bar = 0; row < m_rows.size(); ++row) {
        m_items.append({ row, -1 });
        for (; bar < m_placed.size() && m_placed.at(bar).row == row; ++bar)
            m_items.append({ row, bar });
    }

    if (!m_ownRange) {
        m_from = today();
        m_until = m_from.addDays(27);
        if (!m_bars.isEmpty()) {
            m_from = m_bars.first().from;
            m_until = m_bars.first().until;
            for (const TimelineBar& bar : std::as_const(m_bars)) {
                m_from = qMin(m_from, bar.from);
                m_until = qMax(m_until, bar.until);
            }
        }
        m_from = mondayOf(m_from);
        m_until = mondayOf(m_until).addDays(6);
    }
    layOut();
}

void Timeline::layOut()
{
    const int content = m_tops.last();
    const int room = viewport()->height() - m_headerHeight;
    verticalScrollBar()->setRange(0, qMax(0, content - room));
    verticalScrollBar()->setPageStep(qMax(1, room));
    verticalScrollBar()->setSingleStep(m_laneHeight);
    viewport()->update();
}

double Timeline::dayWidth() const
{
    // Long names give way before the weeks do: at least half of the width shows time.
    const int left = qMin(m_labelWidth + m_figureWidth, viewport()->width() / 2);
    return qMax(1.0, viewport()->width() - left - 2.0) / double(m_from.daysTo(m_until) + 1);
}

double Timeline::xOf(QDate day) const
{
    return viewport()->width() - 2 - dayWidth() * double(day.daysTo(m_until) + 1);
}

int Timeline::rowTop(int row) const
{
    return m_headerHeight + m_tops.at(row) - verticalScrollBar()->value();
}

QRectF Timeline::rectOf(int bar) const
{
    const TimelineBar& it = m_bars.at(bar);
    if (it.until < m_from || it.from > m_until)
        return {};
    const double left = qMax(xOf(it.from), xOf(m_from));
    const double right = qMin(xOf(it.until.addDays(1)), viewport()->width() - 1.0);
    const Placed& placed = m_placed.at(bar);
    return QRectF(left + 1, rowTop(placed.row) + 7 + placed.lane * (m_laneHeight + 3),
        qMax(6.0, right - left - 2), m_laneHeight);
}

void Timeline::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const Colours& colours = theme.colours();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), colours.surface);
    if (m_rows.isEmpty()) {
        const QRect box = viewport()->rect().adjusted(space::xl, 0, -space::xl, 0);
        QRect upper = box;
        upper.setBottom(box.center().y());
        painter.setPen(colours.text);
        painter.setFont(theme.font(Type::Heading));
        painter.drawText(
            upper, int(Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap), m_emptyHeadline);
        QRect lower = box;
        lower.setTop(box.center().y() + space::s);
        painter.setPen(colours.muted);
        painter.setFont(theme.font(Type::Body));
        painter.drawText(
            lower, int(Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap), m_emptyHint);
        return;
    }

    // Weeks as bands that are only just seen.
    int week = 0;
    for (QDate monday = mondayOf(m_from); monday <= m_until; monday = monday.addDays(7), ++week) {
        if (week % 2 == 1) {
            const double left = qMax(xOf(monday), xOf(m_from));
            const double right = qMin(xOf(monday.addDays(7)), viewport()->width() - 1.0);
            painter.fillRect(
                QRectF(left, m_headerHeight, right - left, viewport()->height()), colours.window);
        }
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (rowTop(row + 1) <= m_headerHeight || rowTop(row) >= viewport()->height())
            continue;
        if (!m_rows.at(row).heading)
            drawRow(painter, row);
    }
    const QDate now = today();
    if (now >= m_from && now <= m_until) {
        const double x = xOf(now) + dayWidth() / 2;
        painter.setPen(QPen(colours.error, 1.5));
        painter.drawLine(QPointF(x, m_headerHeight), QPointF(x, rowTop(int(m_rows.size()))));
    }
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        if (rectOf(bar).bottom() > m_headerHeight)
            drawBar(painter, bar);
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).heading && rowTop(row + 1) > m_headerHeight
            && rowTop(row) < viewport()->height())
            drawHeading(painter, row); // over the weeks and the line at today
    }
    drawHeader(painter);
}

void Timeline::drawHeader(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colours& colours = theme.colours();
    const QRect header(0, 0, viewport()->width(), m_headerHeight);
    painter.fillRect(header, colours.surface);
    painter.setPen(colours.border);
    painter.drawLine(header.bottomLeft(), header.bottomRight());
    painter.setFont(theme.font(Type::Small));
    painter.setPen(colours.muted);
    const int edge = int(xOf(m_from));
    painter.drawText(QRect(space::s, 0, edge - m_figureWidth - space::s, m_headerHeight),
        int(Qt::AlignLeft | Qt::AlignVCenter), m_rowTitle);
    if (m_figureWidth > 0)
        painter.drawText(QRect(edge - m_figureWidth, 0, m_figureWidth - space::s, m_headerHeight),
            int(Qt::AlignRight | Qt::AlignVCenter), m_figureTitle);
    const QFontMetrics metrics(theme.font(Type::Small));
    double free = 0;
    for (QDate monday = mondayOf(m_from); monday <= m_until; monday = monday.addDays(7)) {
        const double left = qMax(xOf(monday), xOf(m_from));
        const double room = qMin(xOf(monday.addDays(7)), double(viewport()->width())) - left;
        const QString full = tr("Week %1 · %2").arg(monday.weekNumber()).arg(shortDateText(monday));
        const QString brief = QString::number(monday.weekNumber());
        const QString said = metrics.horizontalAdvance(full) + space::s < room ? full : brief;
        if (left < free)
            continue;
        painter.drawText(QRectF(left + 4, 0, metrics.horizontalAdvance(said) + 4, m_headerHeight),
            int(Qt::AlignLeft | Qt::AlignVCenter), said);
        free = left + metrics.horizontalAdvance(said) + space::s;
    }
}

void Timeline::drawHeading(QPainter& painter, int row) const
{
    const Theme& theme = Theme::instance();
    const Colours& colours = theme.colours();
    const TimelineRow& it = m_rows.at(row);
    const QRect box(0, rowTop(row), viewport()->width(), rowTop(row + 1) - rowTop(row) - 1);
    painter.fillRect(box, colours.window);
    painter.setPen(colours.border);
    painter.drawLine(box.left(), box.bottom() + 1, box.right(), box.bottom() + 1);
    QRect line = box.adjusted(space::s, 0, -space::s, 0);
    painter.setFont(theme.font(Type::Strong));
    painter.setPen(colours.text);
    const QString label = painter.fontMetrics().elidedText(it.label, Qt::ElideRight, line.width());
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), label);
    line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(label) + space::m);
    painter.setFont(theme.font(Type::Body));
    painter.setPen(colours.muted);
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(it.sublabel, Qt::ElideRight, line.width()));
}

void Timeline::drawRow(QPainter& painter, int row) const
{
    const Theme& theme = Theme::instance();
    const Colours& colours = theme.colours();
    const TimelineRow& it = m_rows.at(row);
    const int top = rowTop(row);
    const int bottom = rowTop(row + 1);
    const int edge = int(xOf(m_from));
    const bool current = row == m_row;
    if (current)
        painter.fillRect(QRect(0, top, edge, bottom - top - 1), colours.accentSoft);
    painter.setPen(colours.border);
    painter.drawLine(0, bottom - 1, viewport()->width(), bottom - 1);
    const QColor ink = current ? colours.onAccentSoft : colours.text;
    const int strong = theme.lineHeight(Type::Strong);
    const int indent = space::s + (it.group.isEmpty() ? 0 : space::l);
    const int room = edge - m_figureWidth - indent - space::s;
    int badge = 0;
    std::optional<StatusLook> state;
    if (it.status)
        state = look(*it.status);
    else if (it.severity)
        state = look(*it.severity);
    if (state)
        badge = badgeSize(*state, theme.font(Type::Small)).width() + space::s;
    painter.setFont(theme.font(Type::Strong));
    painter.setPen(ink);
    const QString label =
        painter.fontMetrics().elidedText(it.label, Qt::ElideRight, qMax(40, room - badge));
    painter.drawText(
        QRect(indent, top + 7, room, strong), int(Qt::AlignLeft | Qt::AlignVCenter), label);
    if (state) {
        const int left = indent + painter.fontMetrics().horizontalAdvance(label) + space::s;
        drawBadge(painter, QRect(left, top + 6, qMax(0, edge - m_figureWidth - left), strong + 2),
            *state, theme.font(Type::Small));
    }
    painter.setFont(theme.font(Type::Small));
    painter.setPen(current ? ink : colours.muted);
    painter.drawText(QRect(indent, top + 7 + strong + 3, room, theme.lineHeight(Type::Small)),
        int(Qt::AlignLeft | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(it.sublabel, Qt::ElideRight, room));
    if (!it.figure.isEmpty()) {
        painter.setFont(theme.font(Type::Strong));
        painter.setPen(ink);
        QRect box(edge - m_figureWidth, top, m_figureWidth - space::s, bottom - top);
        if (!it.figureNote.isEmpty())
            box = QRect(box.left(), top + 7, box.width(), strong);
        painter.drawText(box, int(Qt::AlignRight | Qt::AlignVCenter), it.figure);
        painter.setFont(theme.font(Type::Small));
        box.translate(0, strong + 3);
        box.setHeight(theme.lineHeight(Type::Small));
        painter.drawText(box, int(Qt::AlignRight | Qt::AlignVCenter), it.figureNote);
    }
    if (current && hasFocus() && m_bar < 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.focus, 2));
        painter.drawRect(QRect(1, top + 1, edge - 2, bottom - top - 3));
    }
}

/// Free pixels between the end of a bar and the next one of its lane, or the edge.
double Timeline::roomAfter(int bar) const
{
    const QRectF box = rectOf(bar);
    double end = viewport()->width();
    for (int other = 0; other < m_bars.size(); ++other) {
        if (m_placed.at(other).row != m_placed.at(bar).row
            || m_placed.at(other).lane != m_placed.at(bar).lane)
            continue;
        const QRectF there = rectOf(other);
        if (!there.isEmpty() && there.left() > box.left())
            end = qMin(end, there.left());
    }
    return end - box.right() - space::s;
}

void Timeline::drawBar(QPainter& painter, int bar) const
{
    const Theme& theme = Theme::instance();
    const TimelineBar& it = m_bars.at(bar);
    const QRectF box = rectOf(bar);
    if (box.isEmpty())
        return;
    const StatusLook look = samvirke::look(it.tone);
    drawBox(painter, box, radius::small, look);
    if (bar == m_bar) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? theme.colours().focus : theme.colours().text, 2));
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), radius::small + 1, radius::small + 1);
    }
    // Too short for its words: they stand behind it when there is room before the next bar; else
    // the tip and the side panel say them.
    QRectF inner = box.adjusted(6, 0, -4, 0);
    const QFontMetrics strong(theme.font(Type::Strong));
    painter.setPen(look.text);
    if (strong.horizontalAdvance(it.text) > inner.width()) {
        const double room = roomAfter(bar);
        if (room > inner.width() && room > strong.averageCharWidth() * 6) {
            inner = QRectF(box.right() + 5, box.top(), room, box.height());
            painter.setPen(theme.colours().text);
        }
    }
    if (inner.width() < strong.averageCharWidth() * 3)
        return;
    painter.setFont(theme.font(Type::Strong));
    const QString text = strong.elidedText(it.text, Qt::ElideRight, int(inner.width()));
    painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter), text);
    const double used = strong.horizontalAdvance(text) + space::s;
    const QFontMetrics body(theme.font(Type::Body));
    if (!it.detail.isEmpty() && inner.width() - used > body.averageCharWidth() * 4) {
        painter.setFont(theme.font(Type::Body));
        painter.drawText(inner.adjusted(used, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter),
            body.elidedText(it.detail, Qt::ElideRight, int(inner.width() - used)));
    }
}

} // namespace samvirke
