// The borders of municipalities from a file that an office loads: GeoJSON as the Norwegian mapping
// authority publishes it. WGS84 and EUREF89 degrees or UTM zones 32, 33 and 35; a collection alone
// or inside another object; polygons and multipolygons with islands and holes. Old numbers with one
// successor are led to it.
#pragma once

#include "core/base/result.h"
#include "core/domain/boundaries.h"
#include "core/domain/municipality.h"

#include <QByteArray>

namespace samvirke {

constexpr qint64 maxBoundaryBytes = 150LL * 1024 * 1024;

/// Points are put on a grid of this many metres, neighbours alike, and those that fall together are
/// one: more than a screen can show.
constexpr double boundaryGrid = 20;

/// Errors name the file and say what is wrong and what to do.
Result<Boundaries> readBoundaries(const QString& path, const Reference& reference);
Result<Boundaries> readBoundaries(
    const QByteArray& bytes, const QString& name, const Reference& reference);

} // namespace samvirke
