#include "ui/projector/slide_paint.h"

#include "ui/projector/slide_layout.h"
#include "ui/theme/looks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace samvirke {

namespace {

class Hand {
public:
    Hand(QPainter& painter, const Slide& slide, const QSizeF& size, Scheme scheme)
        : m_painter(painter), m_slide(slide), m_size(size), m_scheme(scheme),
          m_colours(coloursOf(scheme)), m_frame(frameOf(slide, size)), m_unit(m_frame.unit)
    {
    }

    void draw()
    {
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_painter.fillRect(QRectF(QPointF(), m_size), m_colours.window);
        frame();
        if (!m_slide.tiles.isEmpty())
            county();
        else
            list();
    }

private:
    /// In one line, pressed together a little when it is too wide, then cut.
    void line(const QRectF& box, const QString& text, const QFont& font, const QColor& ink,
        Qt::Alignment align = Qt::AlignLeft)
    {
        if (text.isEmpty() || box.width() <= 0)
            return;
        constexpr double narrowest = 0.78;
        const QFontMetricsF metrics(font);
        const double scale = std::clamp(
            box.width() / std::max(1.0, metrics.horizontalAdvance(text)), narrowest, 1.0);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width() / scale + 0.5);
        m_painter.save();
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.translate(box.topLeft());
        m_painter.scale(scale, 1);
        m_painter.drawText(QRectF(0, 0, box.width() / scale + 1, box.height()),
            int(align | Qt::AlignVCenter), shown);
        m_painter.restore();
    }

    void wrapped(const QRectF& box, const QString& text, const QFont& font, const QColor& ink)
    {
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap), text);
    }

    QFont font(wall::Type type) const { return wall::font(type, m_unit); }

    void frame()
    {
        if (!m_slide.stamp.isEmpty()) {
            m_painter.fillRect(m_frame.stamp, m_colours.notice);
            line(m_frame.stamp, m_slide.stamp, font(wall::Type::Strong), m_colours.onNotice,
                Qt::AlignHCenter);
        }
        m_painter.setFont(m_frame.headlineFont);
        m_painter.setPen(m_colours.text);
        m_painter.drawText(m_frame.headline,
            int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap), m_slide.headline);
        line(m_frame.answer, m_slide.answer, font(wall::Type::Figure), m_colours.accent,
            Qt::AlignRight);
        const QRectF& footer = m_frame.footer;
        QRectF left = footer;
        if (m_slide.sheets > 1) {
            const double room = m_unit * 3.2;
            left.setWidth(footer.width() - room);
            line(QRectF(footer.right() - room, footer.top(), room, footer.height()),
                QStringLiteral("%1/%2").arg(m_slide.sheet).arg(m_slide.sheets),
                font(wall::Type::Body), m_colours.text, Qt::AlignRight);
        }
        if (footer.height() > 1.5 * wall::lineHeight(wall::Type::Body, m_unit))
            wrapped(left, m_slide.basis, font(wall::Type::Body), m_colours.muted);
        else
            line(left, m_slide.basis, font(wall::Type::Body), m_colours.muted);
    }

    // ---- The county
    void county()
    {
        const QRectF part = mapPart(m_frame.body);
        const int columns = std::max(1, m_slide.grid.width());
        const int rows = std::max(1, m_slide.grid.height());
        const double width = std::min(part.width() / columns, m_unit * 5);
        const double height = std::min(part.height() / rows, m_unit * 4);
        const double left = part.left() + (part.width() - columns * width) / 2;
        const double top = part.top() + (part.height() - rows * height) / 2;
        const double gap = m_unit * 0.14;
        for (const SlideTile& tile : m_slide.tiles) {
            if (tile.cell.x() < 0)
                continue;
            const QRectF box(left + tile.cell.x() * width + gap / 2,
                top + tile.cell.y() * height + gap / 2, width - gap, height - gap);
            drawTile(tile, box);
        }
        const QRectF beside = listPart(m_frame.body, m_unit);
        double y = beside.top() - m_unit * 0.15;
        for (const SlideCount& count : m_slide.counts) {
            drawCount(count, QRectF(beside.left(), y, beside.width(), countHeight(m_unit)));
            y += countHeight(m_unit);
        }
        line(QRectF(beside.left(), y, beside.width(), wall::lineHeight(wall::Type::Body, m_unit)),
            m_slide.compared, font(wall::Type::Body), m_colours.muted, Qt::AlignRight);
        y = beside.top() + countsHeight(m_slide, m_unit);
        drawNames(QRectF(beside.left(), y, beside.width(), beside.bottom() - y));
    }

    void drawTile(const SlideTile& tile, const QRectF& box)
    {
        const StatusLook state = look(tile.status, m_scheme);
        drawLook(state, box);
        if (tile.listed) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(m_colours.text, m_unit * 0.13));
            m_painter.drawRoundedRect(box, m_unit * 0.2, m_unit * 0.2);
        }
        const QFont body = font(wall::Type::Body);
        const QString text = QString::number(tile.number);
        const double wide = QFontMetricsF(body).horizontalAdvance(text);
        const double side = m_unit * 0.52;
        const double apart = m_unit * 0.13;
        const double together = side + apart + wide;
        const double numberHeight = QFontMetricsF(body).capHeight();
        if (together > box.width() - m_unit * 0.2) { // one above the other
            const double top = box.center().y() - (side + apart + numberHeight) / 2;
            drawShape(m_painter, state.shape, QRectF(box.center().x() - side / 2, top, side, side),
                state.text);
            const double line = wall::lineHeight(wall::Type::Body, m_unit);
            this->line(QRectF(box.left(), top + side + apart + (numberHeight - line) / 2,
                           box.width(), line),
                text, body, state.text, Qt::AlignHCenter);
            return;
        }
        const double start = box.left() + (box.width() - together) / 2;
        drawShape(m_painter, state.shape, QRectF(start, box.center().y() - side / 2, side, side),
            state.text);
        const double at = start + side + apart;
        line(QRectF(at, box.top(), box.right() - at - m_unit * 0.08, box.height()), text, body,
            state.text);
    }

    void drawLook(const StatusLook& state, const QRectF& box)
    {
        QPen pen(state.border, m_unit * (state.dashed ? 0.1 : 0.05));
        if (state.dashed)
            pen.setDashPattern({ 3, 2 });
        m_painter.setPen(pen);
        m_painter.setBrush(state.fill);
        const double in = pen.widthF() / 2;
        m_painter.drawRoundedRect(box.adjusted(in, in, -in, -in), m_unit * 0.2, m_unit * 0.2);
    }

    void drawCount(const SlideCount& count, const QRectF& box)
    {
        const StatusLook state = look(count.status, m_scheme);
        const QFont figure = font(wall::Type::Figure);
        const double column = QFontMetricsF(figure).horizontalAdvance(QStringLiteral("00"));
        line(QRectF(box.left(), box.top(), column, box.height()), QString::number(count.now),
            figure, m_colours.text, Qt::AlignRight);
        const double height = badgeHeight(m_unit);
        const double left = box.left() + column + m_unit * 0.6;
        const QRectF badge(left, box.center().y() - height / 2,
            std::min(statusWidth(m_unit), box.right() - left - m_unit * 2.4), height);
        drawBadge(state, state.word, badge);
        if (count.more != 0)
            line(QRectF(badge.right() + m_unit * 0.5, box.top(),
                     box.right() - badge.right() - m_unit * 0.5, box.height()),
                changeText(count.more), font(wall::Type::Body), m_colours.text, Qt::AlignRight);
    }

    void drawBadge(const StatusLook& state, const QString& word, const QRectF& box)
    {
        drawLook(state, box);
        const double side = m_unit * 0.66;
        const double left = box.left() + m_unit * 0.5;
        drawShape(m_painter, state.shape, QRectF(left, box.center().y() - side / 2, side, side),
            state.text);
        const double text = left + side + m_unit * 0.4;
        line(QRectF(text, box.top(), box.right() - text - m_unit * 0.3, box.height()), word,
            font(wall::Type::Body), state.text);
    }

    void drawNames(const QRectF& area)
    {
        const int perColumn = namesPerColumn(area.height(), m_unit);
        const double column = area.width() / m_slide.nameColumns;
        for (int i = 0; i < m_slide.names.size(); ++i) {
            const SlideName& name = m_slide.names.at(i);
            const QRectF box(area.left() + (i / perColumn) * column,
                area.top() + (i % perColumn) * nameHeight(m_unit), column - m_unit * 0.35,
                nameHeight(m_unit));
            const StatusLook state = look(name.status, m_scheme);
            const double badge = m_unit * 2.35;
            const QRectF mark(
                box.left(), box.top() + m_unit * 0.08, badge, box.height() - m_unit * 0.16);
            drawLook(state, mark);
            const double side = m_unit * 0.62;
            drawShape(m_painter, state.shape,
                QRectF(mark.left() + m_unit * 0.25, mark.center().y() - side / 2, side, side),
                state.text);
            line(QRectF(mark.left() + m_unit, mark.top(), badge - m_unit * 1.1, mark.height()),
                QString::number(name.number), font(wall::Type::Body), state.text);
            double right = box.right();
            const Shape arrow = trendShape(name.change);
            if (arrow != Shape::None) {
                right -= m_unit * 0.9;
                drawShape(m_painter, arrow,
                    QRectF(right + m_unit * 0.15, box.center().y() - m_unit * 0.35, m_unit * 0.7,
                        m_unit * 0.7),
                    m_colours.text);
            }
            const double left = box.left() + nameLeft(m_unit);
            line(QRectF(left, box.top(), right - left, box.height()), name.name,
                font(wall::Type::Body), m_colours.text);
        }
    }

    // ---- Lists
    void list()
    {
        QRectF area = m_frame.body;
        if (!m_slide.weeks.isEmpty()) {
            drawWeeks(QRectF(area.left(), area.top(), area.width(), weeksHeight(m_unit)));
            area.setTop(area.top() + weeksHeight(m_unit) + m_unit * 0.5);
        }
        if (m_slide.rows.isEmpty()) {
            wrapped(QRectF(area.left(), area.top(), area.width(),
                        2 * wall::lineHeight(wall::Type::Strong, m_unit)),
                m_slide.empty, font(wall::Type::Strong), m_colours.muted);
            return;
        }
        const RowPlace places = placesOf(m_slide.rows, area.width(), m_unit);
        double y = area.top();
        for (const SlideRow& row : m_slide.rows) {
            const double height = rowHeight(row, places, m_unit);
            drawRow(row, places, QRectF(area.left(), y, area.width(), height));
            y += height + rowGap(m_unit);
        }
    }

    void drawWeeks(const QRectF& area)
    {
        const double gap = m_unit * 0.3;
        const double width = std::min(m_unit * 4.4,
            (area.width() + gap) / std::max<qsizetype>(1, m_slide.weeks.size()) - gap);
        double x = area.left();
        const double name = wall::lineHeight(wall::Type::Body, m_unit);
        for (const SlideWeek& week : m_slide.weeks) {
            const StatusLook state = look(week.status, m_scheme);
            const QRectF box(x, area.top(), width, area.height() - name);
            drawLook(state, box);
            const double side = m_unit * 0.8;
            drawShape(m_painter, state.shape,
                QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side),
                state.text);
            line(QRectF(x, box.bottom(), width, name), week.name, font(wall::Type::Body),
                m_colours.text, Qt::AlignHCenter);
            x += width + gap;
        }
    }

    void drawRow(const SlideRow& row, const RowPlace& places, const QRectF& box)
    {
        const double round = m_unit * 0.25;
        m_painter.setPen(QPen(row.present ? m_colours.accent : m_colours.border, m_unit * 0.06));
        m_painter.setBrush(row.present ? m_colours.accentSoft : m_colours.surface);
        m_painter.drawRoundedRect(box, round, round);
        const QColor ink = row.present ? m_colours.onAccentSoft
            : row.done                 ? m_colours.muted
                                       : m_colours.text;
        double x = box.left() + m_unit * 0.7;
        if (places.figure > 0) {
            const QRectF column(x, box.top(), places.figure - m_unit * 0.9, box.height());
            if (row.done) {
                const double side = m_unit;
                drawShape(m_painter, Shape::Check,
                    QRectF(column.right() - side, column.center().y() - side / 2, side, side), ink);
            } else {
                line(column, row.figure, font(wall::Type::Figure), ink, Qt::AlignRight);
            }
            x += places.figure;
        }
        const double detail = row.detail.isEmpty() ? 0 : wall::lineHeight(wall::Type::Body, m_unit);
        const QRectF text(x, box.top() + m_unit * 0.2, places.text, box.height() - m_unit * 0.4);
        wrapped(QRectF(text.left(), text.top(), text.width(), text.height() - detail), row.title,
            font(wall::Type::Strong), ink);
        if (detail > 0)
            line(QRectF(text.left(), text.bottom() - detail, text.width(), detail), row.detail,
                font(wall::Type::Body), row.present ? ink : m_colours.muted);

        QRectF right(
            box.right() - m_unit * 0.7 - places.right, box.top(), places.right, box.height());
        const double height = badgeHeight(m_unit);
        const double top = box.center().y() - height / 2;
        if (row.before && row.status) {
            const double width = (right.width() - m_unit * 2) / 2;
            const StatusLook was = look(*row.before, m_scheme);
            const StatusLook now = look(*row.status, m_scheme);
            drawBadge(was, was.word, QRectF(right.left(), top, width, height));
            drawShape(m_painter, Shape::ArrowRight,
                QRectF(right.left() + width + m_unit * 0.45, box.center().y() - m_unit * 0.55,
                    m_unit * 1.1, m_unit * 1.1),
                m_colours.text);
            drawBadge(now, now.word, QRectF(right.right() - width, top, width, height));
        } else if (row.status) {
            const StatusLook now = look(*row.status, m_scheme);
            const double width = std::min(statusWidth(m_unit), right.width());
            drawBadge(now, now.word, QRectF(right.right() - width, top, width, height));
        } else if (row.state) {
            const double width = std::min(badgeWidth(row.word, m_unit), right.width());
            drawBadge(look(*row.state, m_scheme), row.word,
                QRectF(right.right() - width, top, width, height));
        } else if (row.share >= 0) {
            drawBar(row.share,
                QRectF(right.left(), box.center().y() - m_unit * 0.5, right.width(), m_unit));
        }
    }

    /// How much of what was asked for is agreed; the figure beside it says what is missing.
    void drawBar(double share, const QRectF& box)
    {
        const StatusLook firm = look(Tone::Active, m_scheme);
        m_painter.setPen(QPen(m_colours.outline, m_unit * 0.08));
        m_painter.setBrush(m_colours.window);
        m_painter.drawRoundedRect(box, m_unit * 0.15, m_unit * 0.15);
        if (share <= 0)
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(firm.fill);
        m_painter.drawRoundedRect(
            QRectF(box.left(), box.top(), box.width() * std::min(share, 1.0), box.height()),
            m_unit * 0.15, m_unit * 0.15);
    }

    QPainter& m_painter;
    const Slide& m_slide;
    QSizeF m_size;
    Scheme m_scheme;
    const Colours& m_colours;
    SlideFrame m_frame;
    double m_unit;
};

} // namespace

void paintSlide(QPainter& painter, const Slide& slide, const QSizeF& size, Scheme scheme)
{
    Hand(painter, slide, size, scheme).draw();
}

void paintBlank(QPainter& painter, const QSizeF& size)
{
    // Of the dark look whatever the scheme is: the room's eyes go to the people.
    painter.fillRect(QRectF(QPointF(), size), coloursOf(Scheme::Dark).window);
}

} // namespace samvirke
