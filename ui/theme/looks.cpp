#include "ui/theme/looks.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace samvirke {

namespace {

StatusLook empty(const Colours& colours, Shape shape)
{
    return { colours.surface, colours.muted, colours.outline, true, shape, {} };
}

/// What a look is in each scheme.
struct Schemes {
    StatusLook light;
    StatusLook dark;
    StatusLook highContrast;

    const StatusLook& of(Scheme scheme) const
    {
        switch (scheme) {
        case Scheme::Dark:
            return dark;
        case Scheme::HighContrast:
            return highContrast;
        case Scheme::Light:
        case Scheme::System:
            return light;
        }
        return light;
    }
};

StatusLook graded(int gravity, Scheme scheme)
{
    static const Schemes calm{ { 0xe1f0ea, 0x123a2e, 0xb5d3c6, false, Shape::Disc, {} },
        { 0xc6ded4, 0x0d2f25, 0xc6ded4, false, Shape::Disc, {} },
        { 0xffffff, Qt::black, Qt::black, false, Shape::Disc, {} } };
    static const Schemes grave{ { 0xf4c64a, 0x382800, 0xcf9d14, false, Shape::Triangle, {} },
        { 0xe2b23c, 0x2c1f00, 0xe2b23c, false, Shape::Triangle, {} },
        { 0xf5b800, Qt::black, Qt::black, false, Shape::Triangle, {} } };
    static const Schemes worst{ { 0x8c192d, 0xffffff, 0x6b0f20, false, Shape::Square, {} },
        { 0x971d33, 0xffffff, 0xdc6279, false, Shape::Square, {} },
        { 0x99001c, 0xffffff, 0xffffff, false, Shape::Square, {} } };
    switch (gravity) {
    case 0:
        return calm.of(scheme);
    case 1:
        return grave.of(scheme);
    default:
        return worst.of(scheme);
    }
}

Shape shapeOf(TransferState state)
{
    switch (state) {
    case TransferState::Draft:
        return Shape::Ring;
    case TransferState::Asked:
    case TransferState::ExtensionAsked:
        return Shape::Question;
    case TransferState::Offered:
        return Shape::Dots;
    case TransferState::Declined:
    case TransferState::Withdrawn:
    case TransferState::Invalid:
        return Shape::Cross;
    case TransferState::Agreed:
    case TransferState::Consented:
        return Shape::Check;
    case TransferState::Preparing:
        return Shape::Clock;
    case TransferState::InService:
        return Shape::ArrowRight;
    case TransferState::Ending:
        return Shape::Clock;
    case TransferState::Returned:
    case TransferState::Settled:
        return Shape::Disc;
    }
    return Shape::None;
}

template <class E> StatusLook worded(StatusLook look, E value)
{
    look.word = label(value).translated();
    return look;
}

Scheme shown()
{
    return Theme::instance().shownScheme();
}

} // namespace

StatusLook look(StaffingStatus status, Scheme scheme)
{
    const Colours& colours = coloursOf(scheme);
    switch (status) {
    case StaffingStatus::Good:
        return worded(graded(0, scheme), status);
    case StaffingStatus::Challenging:
        return worded(graded(1, scheme), status);
    case StaffingStatus::Critical:
        return worded(graded(2, scheme), status);
    case StaffingStatus::NotReported:
        return worded(empty(colours, Shape::Question), status);
    case StaffingStatus::OutOfDate:
        return worded(empty(colours, Shape::Clock), status);
    }
    return {};
}

StatusLook look(Severity severity, Scheme scheme)
{
    switch (severity) {
    case Severity::Planned:
        return worded(graded(0, scheme), severity);
    case Severity::Challenging:
        return worded(graded(1, scheme), severity);
    case Severity::Critical:
        return worded(graded(2, scheme), severity);
    }
    return {};
}

StatusLook look(TransferState state, Scheme scheme)
{
    StatusLook look = samvirke::look(toneOf(state), scheme);
    look.shape = shapeOf(state);
    return worded(look, state);
}

StatusLook look(NeedState state)
{
    switch (state) {
    case NeedState::Open:
        return worded(look(Tone::Attention), state);
    case NeedState::Covered:
        return worded(look(Tone::Firm), state);
    case NeedState::Withdrawn:
        return worded(look(Tone::Refused), state);
    case NeedState::Closed:
        return worded(look(Tone::Done), state);
    }
    return {};
}

StatusLook look(Tone tone, Scheme scheme)
{
    static const Schemes waiting{ { 0xeef4fb, 0x0b3468, 0x5f86b8, true, Shape::Question, {} },
        { 0x1d2f47, 0xd6e6fc, 0x6f94c2, true, Shape::Question, {} },
        { Qt::black, 0x9fd0ff, 0x9fd0ff, true, Shape::Question, {} } };
    static const Schemes firm{ { 0xcfe0f3, 0x0b3468, 0x7ea3cf, false, Shape::Check, {} },
        { 0x2a4d7a, 0xf0f6ff, 0x7fa9dd, false, Shape::Check, {} },
        { 0x003a75, 0xffffff, 0x9fd0ff, false, Shape::Check, {} } };
    static const Schemes active{ { 0x0d3b78, 0xffffff, 0x0d3b78, false, Shape::ArrowRight, {} },
        { 0x8ebcf5, 0x0a1b33, 0x8ebcf5, false, Shape::ArrowRight, {} },
        { 0x9fd0ff, Qt::black, Qt::black, false, Shape::ArrowRight, {} } };
    static const Schemes attention{ { 0xfff4d1, 0x4a3500, 0xd9a81f, false, Shape::Clock, {} },
        { 0x3a2f10, 0xf7dd94, 0xa88325, false, Shape::Clock, {} },
        { Qt::black, 0xffe14d, 0xffe14d, false, Shape::Clock, {} } };
    const Colours& colours = coloursOf(scheme);
    switch (tone) {
    case Tone::Draft:
        return empty(colours, Shape::Ring);
    case Tone::Waiting:
        return waiting.of(scheme);
    case Tone::Firm:
        return firm.of(scheme);
    case Tone::Active:
        return active.of(scheme);
    case Tone::Attention:
        return attention.of(scheme);
    case Tone::Done:
        return { colours.raised, colours.muted, colours.border, false, Shape::Disc, {} };
    case Tone::Refused:
        return empty(colours, Shape::Cross);
    }
    return {};
}

StatusLook look(StaffingStatus status)
{
    return look(status, shown());
}

StatusLook look(Severity severity)
{
    return look(severity, shown());
}

StatusLook look(TransferState state)
{
    return look(state, shown());
}

StatusLook look(Tone tone)
{
    return look(tone, shown());
}

Tone toneOf(TransferState state)
{
    switch (state) {
    case TransferState::Draft:
        return Tone::Draft;
    case TransferState::Asked:
    case TransferState::Offered:
        return Tone::Waiting;
    case TransferState::Agreed:
    case TransferState::Consented:
    case TransferState::Preparing:
        return Tone::Firm;
    case TransferState::InService:
        return Tone::Active;
    case TransferState::ExtensionAsked:
    case TransferState::Ending:
        return Tone::Attention;
    case TransferState::Returned:
    case TransferState::Settled:
        return Tone::Done;
    case TransferState::Declined:
    case TransferState::Withdrawn:
    case TransferState::Invalid:
        return Tone::Refused;
    }
    return Tone::Draft;
}

void drawShape(QPainter& painter, Shape shape, const QRectF& box, const QColor& colour)
{
    const double side = qMin(box.width(), box.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    const auto at = [&square, side](double x, double y) {
        return square.topLeft() + QPointF(x * side, y * side);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen line(colour, qMax(1.2, side * 0.14), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const auto strokes = [&painter, &line](std::initializer_list<QList<QPointF>> polylines) {
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        for (const QList<QPointF>& points : polylines)
            painter.drawPolyline(points);
    };
    switch (shape) {
    case Shape::None:
        break;
    case Shape::Disc:
        painter.drawEllipse(square.adjusted(0.1 * side, 0.1 * side, -0.1 * side, -0.1 * side));
        break;
    case Shape::Ring:
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(square.adjusted(0.15 * side, 0.15 * side, -0.15 * side, -0.15 * side));
        break;
    case Shape::Triangle:
        painter.drawPolygon(QPolygonF{ at(0.5, 0.06), at(1.0, 0.92), at(0.0, 0.92) });
        break;
    case Shape::Square:
        painter.drawRect(square.adjusted(0.1 * side, 0.1 * side, -0.1 * side, -0.1 * side));
        break;
    case Shape::Question: {
        QPainterPath hook(at(0.25, 0.32));
        hook.cubicTo(at(0.25, 0.02), at(0.78, 0.02), at(0.76, 0.32));
        hook.cubicTo(at(0.75, 0.5), at(0.5, 0.48), at(0.5, 0.68));
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(hook);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(at(0.5, 0.92), side * 0.09, side * 0.09);
        break;
    }
    case Shape::Clock:
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(square.adjusted(0.08 * side, 0.08 * side, -0.08 * side, -0.08 * side));
        strokes({ { at(0.5, 0.28), at(0.5, 0.52), at(0.68, 0.62) } });
        break;
    case Shape::Dots:
        for (const double x : { 0.14, 0.5, 0.86 })
            painter.drawEllipse(at(x, 0.5), side * 0.12, side * 0.12);
        break;
    case Shape::ArrowRight:
        strokes(
            { { at(0.1, 0.5), at(0.88, 0.5) }, { at(0.56, 0.2), at(0.88, 0.5), at(0.56, 0.8) } });
        break;
    case Shape::ArrowUp:
        strokes(
            { { at(0.5, 0.92), at(0.5, 0.1) }, { at(0.2, 0.42), at(0.5, 0.1), at(0.8, 0.42) } });
        break;
    case Shape::ArrowDown:
        strokes(
            { { at(0.5, 0.08), at(0.5, 0.9) }, { at(0.2, 0.58), at(0.5, 0.9), at(0.8, 0.58) } });
        break;
    case Shape::Check:
        strokes({ { at(0.12, 0.55), at(0.4, 0.82), at(0.9, 0.2) } });
        break;
    case Shape::Cross:
        strokes({ { at(0.2, 0.2), at(0.8, 0.8) }, { at(0.8, 0.2), at(0.2, 0.8) } });
        break;
    }
    painter.restore();
}

void drawBox(QPainter& painter, const QRectF& box, double radius, const StatusLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(look.border, look.dashed ? 1.4 : 1.0);
    if (look.dashed)
        pen.setDashPattern({ 3, 2 });
    painter.setPen(pen);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

Shape trendShape(Trend trend)
{
    switch (trend) {
    case Trend::Worse:
        return Shape::ArrowUp;
    case Trend::Better:
        return Shape::ArrowDown;
    case Trend::Unchanged:
    case Trend::NotGiven:
        return Shape::None;
    }
    return Shape::None;
}

} // namespace samvirke
