// The county's map: what it says, from an open case file, and as a picture in a file.
#pragma once

#include "core/base/result.h"
#include "core/reports/map_drawing.h"

namespace samvirke {

class Session;
struct KnownThen;

/// Reads a boundary file (exchange/boundary_file.h); safe on any thread.
Result<Boundaries> loadBoundaries(const QString& path);

MapScene mapSceneOf(const Session& session, const Id& round, const Boundaries& boundaries);
/// As tiles.
MapScene mapSceneOf(const Session& session, const Id& round = {});
/// As it was known at a moment; as tiles without boundaries.
MapScene mapSceneOf(const Session& session, const KnownThen& known, const Boundaries* boundaries);

/// .svg or .png by the ending. Figures say which round they are from; needs a QGuiApplication.
Result<void> writeMapFile(const MapScene& scene, const MapFrame& frame, const QString& path);

} // namespace samvirke
