// What a state looks like: colour, shape and word together, never colour alone. For the staffing
// status severity is darkness: good is pale, challenging amber, critical dark red with white text,
// so that the order survives grey print and a poor projector. What is not known is dashed and
// empty. For a transfer darkness is how firm it is: from a dashed draft to full blue in service.
#pragma once

#include "core/domain/words.h"
#include "ui/theme/colours.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>

class QPainter;

namespace samvirke {

enum class Shape {
    None,
    Disc,
    Ring,
    Triangle,
    Square,
    Question,
    Clock,
    Dots,
    ArrowRight,
    Check,
    Cross,
    ArrowUp,
    ArrowDown,
};

struct StatusLook {
    QColor fill;
    QColor text; ///< also the shape
    QColor border;
    bool dashed = false;
    Shape shape = Shape::None;
    QString word; ///< in the user's language

    bool operator==(const StatusLook&) const = default;
};

/// How far along something is, for bars of a timeline and badges that are no status.
enum class Tone { Draft, Waiting, Firm, Active, Attention, Done, Refused };

/// The look of a value under the scheme that is shown now.
StatusLook look(StaffingStatus status);
StatusLook look(Severity severity);
StatusLook look(TransferState state);
StatusLook look(NeedState state);
StatusLook look(Tone tone); ///< without a word

/// The same under a given scheme (tests, the projector, print).
StatusLook look(StaffingStatus status, Scheme scheme);
StatusLook look(Severity severity, Scheme scheme);
StatusLook look(TransferState state, Scheme scheme);
StatusLook look(Tone tone, Scheme scheme);

Tone toneOf(TransferState state);

/// Draws a shape inside `box` in the painter's own way: filled, or a line for Ring, Clock, Check …
void drawShape(QPainter& painter, Shape shape, const QRectF& box, const QColor& colour);

/// Fills and outlines a rounded box as the look says.
void drawBox(QPainter& painter, const QRectF& box, double radius, const StatusLook& look);

/// "↑ worse": the arrow of a staffing status that became worse, better or stayed (no arrow).
Shape trendShape(Trend trend);

} // namespace samvirke
