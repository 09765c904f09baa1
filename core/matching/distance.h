// How far it is between two places when the office has no travel table of its own.
#pragma once

#include "core/matching/instance.h"

namespace samvirke::matching {

/// Great-circle distance by the haversine formula on a sphere of 6371.0 km, in km.
double greatCircleKm(double fromLat, double fromLon, double toLat, double toLon);

/// What we reckon as travel: 1.3 × the great-circle distance, as roads are never straight.
double travelKm(const Place& from, const Place& to);

} // namespace samvirke::matching
