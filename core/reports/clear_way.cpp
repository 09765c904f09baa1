#include "core/reports/clear_way.h"

#include <algorithm>
#include <cmath>

namespace samvirke {

namespace {

constexpr double sampleEvery = 3; // pixels

double lengthOf(QPointF way)
{
    return std::hypot(way.x(), way.y());
}

/// Longer than the way by at most a third.
double roughLength(const Way& way)
{
    return lengthOf(way.bend - way.from) + lengthOf(way.to - way.bend);
}

template <class Counts> double shareThat(const Way& way, const Counts& counts)
{
    const double length = roughLength(way);
    const int steps = std::max(2, int(length / sampleEvery));
    int counted = 0;
    for (int i = 0; i <= steps; ++i)
        counted += counts(pointOf(way, double(i) / steps)) ? 1 : 0;
    return length * counted / (steps + 1);
}

Way bowed(QPointF from, QPointF to, double bow, double apart)
{
    const QPointF along = to - from;
    Way way{ from, (from + to) / 2 + QPointF(-along.y(), along.x()) * bow, to };
    const double reach = lengthOf(way.bend - from);
    if (reach <= apart * 1.2)
        return way; // too near each other to stand apart
    way.from += (way.bend - from) / reach * apart;
    way.to += (way.bend - to) / reach * apart;
    return way;
}

} // namespace

QPointF pointOf(const Way& way, double share)
{
    const double rest = 1 - share;
    return way.from * rest * rest + way.bend * 2 * rest * share + way.to * share * share;
}

double coveredBy(const Way& way, const QList<QRectF>& words, double width)
{
    const double half = width / 2;
    // The curve lies within the triangle of its three points.
    const auto [left, right] = std::minmax({ way.from.x(), way.bend.x(), way.to.x() });
    const auto [top, bottom] = std::minmax({ way.from.y(), way.bend.y(), way.to.y() });
    const QRectF around(QPointF(left - half, top - half), QPointF(right + half, bottom + half));
    QList<QRectF> close;
    for (const QRectF& word : words) {
        const QRectF box = word.adjusted(-half, -half, half, half);
        // A straight way has no width of its own.
        if (box.intersects(around.adjusted(-1, -1, 1, 1)))
            close.append(box);
    }
    if (close.isEmpty())
        return 0;
    return shareThat(way, [&close](QPointF at) {
        return std::any_of(
            close.begin(), close.end(), [at](const QRectF& box) { return box.contains(at); });
    });
}

Way clearWay(QPointF from, QPointF to, const QList<QRectF>& words, double apart, double width,
    const QRectF& within)
{
    Way best = bowed(from, to, 0, apart);
    double least = -1;
    for (const double bow : { 0.0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36, 0.5, -0.5, 0.7, -0.7,
             0.95, -0.95, 1.2, -1.2 }) {
        const Way way = bowed(from, to, bow, apart);
        const double crossed = coveredBy(way, words, width)
            + shareThat(way, [&within](QPointF at) { return !within.contains(at); });
        if (least < 0 || crossed < least) {
            best = way;
            least = crossed;
        }
        if (least == 0)
            break;
    }
    return best;
}

} // namespace samvirke
