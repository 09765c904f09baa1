#include "core/domain/boundaries.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace samvirke {

namespace {

// Transverse Mercator by Krüger's series in the third flattening n, ellipsoid GRS80.
constexpr double flattening = 1 / 298.257222101;
constexpr double n = flattening / (2 - flattening);
constexpr double axis = 6378137.0;
constexpr double meridian =
    axis / (1 + n) * (1 + n * n / 4 + n * n * n * n / 64); // radius of the rectifying sphere
constexpr double scaleAtCentre = 0.9996;
constexpr double falseEasting = 500'000;
constexpr double alpha[]{ n / 2 - 2 * n * n / 3 + 5 * n * n * n / 16,
    13 * n* n / 48 - 3 * n* n* n / 5, 61 * n* n* n / 240 };
constexpr double beta[]{ n / 2 - 2 * n * n / 3 + 37 * n * n * n / 96, n* n / 48 + n* n* n / 15,
    17 * n* n* n / 480 };
constexpr double delta[]{ 2 * n - 2 * n * n / 3 - 2 * n * n * n, 7 * n* n / 3 - 8 * n* n* n / 5,
    56 * n* n* n / 15 };

constexpr double radians = std::numbers::pi / 180;

double centralMeridian(int zone)
{
    return (zone * 6 - 183) * radians;
}

double distanceToSegment(QPointF p, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t =
        length > 0 ? std::clamp(QPointF::dotProduct(p - a, along) / length, 0.0, 1.0) : 0.0;
    const QPointF away = p - (a + along * t);
    return std::hypot(away.x(), away.y());
}

double areaOf(const MapRing& ring)
{
    double twice = 0;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i];
        const QPointF b = ring[(i + 1) % ring.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

} // namespace

const BoundaryArea* Boundaries::area(const QString& number) const
{
    const auto found = std::lower_bound(areas.begin(), areas.end(), number,
        [](const BoundaryArea& one, const QString& wanted) { return one.number < wanted; });
    return found != areas.end() && found->number == number ? &*found : nullptr;
}

QPointF projected(double latitude, double longitude, int zone)
{
    const double phi = latitude * radians;
    const double lambda = longitude * radians - centralMeridian(zone);
    const double k = 2 * std::sqrt(n) / (1 + n);
    const double t = std::sinh(std::atanh(std::sin(phi)) - k * std::atanh(k * std::sin(phi)));
    const double xi = std::atan2(t, std::cos(lambda));
    const double eta = std::atanh(std::sin(lambda) / std::sqrt(1 + t * t));
    double x = eta;
    double y = xi;
    for (int j = 1; j <= 3; ++j) {
        x += alpha[j - 1] * std::cos(2 * j * xi) * std::sinh(2 * j * eta);
        y += alpha[j - 1] * std::sin(2 * j * xi) * std::cosh(2 * j * eta);
    }
    return { falseEasting + scaleAtCentre * meridian * x, scaleAtCentre * meridian * y };
}

QPointF unprojected(QPointF metres, int zone)
{
    const double xi = metres.y() / (scaleAtCentre * meridian);
    const double eta = (metres.x() - falseEasting) / (scaleAtCentre * meridian);
    double x = xi;
    double y = eta;
    for (int j = 1; j <= 3; ++j) {
        x -= beta[j - 1] * std::sin(2 * j * xi) * std::cosh(2 * j * eta);
        y -= beta[j - 1] * std::cos(2 * j * xi) * std::sinh(2 * j * eta);
    }
    const double chi = std::asin(std::clamp(std::sin(x) / std::cosh(y), -1.0, 1.0));
    double phi = chi;
    for (int j = 1; j <= 3; ++j)
        phi += delta[j - 1] * std::sin(2 * j * chi);
    const double lambda = centralMeridian(zone) + std::atan2(std::sinh(y), std::cos(x));
    return { lambda / radians, phi / radians };
}

bool holds(const QList<MapRing>& rings, QPointF point)
{
    bool inside = false;
    for (const MapRing& ring : rings) {
        for (qsizetype i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            const QPointF a = ring[i];
            const QPointF b = ring[j];
            if ((a.y() > point.y()) != (b.y() > point.y())
                && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x())
                inside = !inside;
        }
    }
    return inside;
}

QRectF boxOf(const QList<MapRing>& rings)
{
    double left = std::numeric_limits<double>::max();
    double bottom = left;
    double right = std::numeric_limits<double>::lowest();
    double top = right;
    for (const MapRing& ring : rings) {
        for (const QPointF& point : ring) {
            left = std::min(left, point.x());
            right = std::max(right, point.x());
            bottom = std::min(bottom, point.y());
            top = std::max(top, point.y());
        }
    }
    return left > right ? QRectF() : QRectF(QPointF(left, bottom), QPointF(right, top));
}

QPointF placeInside(const QList<MapRing>& rings)
{
    if (rings.isEmpty())
        return {};
    const auto largest = std::max_element(rings.begin(), rings.end(),
        [](const MapRing& a, const MapRing& b) { return areaOf(a) < areaOf(b); });
    const QRectF box = boxOf({ *largest });
    // The best of a grid, then of a finer one around it. Every few points of the border do.
    const qsizetype step = std::max<qsizetype>(1, largest->size() / 150);
    constexpr int cells = 12;
    QPointF best = box.center();
    double bestAway = -1;
    QRectF searched = box;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i <= cells; ++i) {
            for (int j = 0; j <= cells; ++j) {
                const QPointF point(searched.left() + searched.width() * i / cells,
                    searched.top() + searched.height() * j / cells);
                if (!holds(rings, point))
                    continue;
                double away = std::numeric_limits<double>::max();
                for (qsizetype k = 0; k < largest->size() && away > bestAway; k += step)
                    away = std::min(away,
                        distanceToSegment(
                            point, (*largest)[k], (*largest)[(k + step) % largest->size()]));
                if (away > bestAway) {
                    bestAway = away;
                    best = point;
                }
            }
        }
        const QSizeF finer(box.width() / cells * 2, box.height() / cells * 2);
        searched = QRectF(best - QPointF(finer.width() / 2, finer.height() / 2), finer);
    }
    return best;
}

} // namespace samvirke
