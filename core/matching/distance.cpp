#include "core/matching/distance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace samvirke::matching {

double greatCircleKm(double fromLat, double fromLon, double toLat, double toLon)
{
    constexpr double earthRadiusKm = 6371.0;
    constexpr double radian = std::numbers::pi / 180.0;
    const double sinLat = std::sin((toLat - fromLat) * radian / 2);
    const double sinLon = std::sin((toLon - fromLon) * radian / 2);
    const double a =
        sinLat * sinLat + std::cos(fromLat * radian) * std::cos(toLat * radian) * sinLon * sinLon;
    return 2 * earthRadiusKm * std::asin(std::sqrt(std::clamp(a, 0.0, 1.0)));
}

double travelKm(const Place& from, const Place& to)
{
    return 1.3 * greatCircleKm(from.lat, from.lon, to.lat, to.lon);
}

} // namespace samvirke::matching
