// A way between two places on a picture that goes around the words on it: an arrow over a name
// takes the name.
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace samvirke {

/// A quadratic curve; straight where `bend` lies on the line between the ends. Pixels.
struct Way {
    QPointF from;
    QPointF bend;
    QPointF to;

    bool operator==(const Way&) const = default;
};

QPointF pointOf(const Way& way, double share); ///< `share`: 0 at its beginning, 1 at its end

/// How much of the way lies in boxes, in pixels; `width`: of the line that is drawn along it.
double coveredBy(const Way& way, const QList<QRectF>& words, double width);

/// From beside `from` to beside `to`, `apart` away from each, so that their signs stay free: the
/// least bowed way that crosses no words; where every one does, the one that crosses least. What
/// leaves `within` counts as crossing.
Way clearWay(QPointF from, QPointF to, const QList<QRectF>& words, double apart, double width,
    const QRectF& within);

} // namespace samvirke
