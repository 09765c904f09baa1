// The last rounds as columns: how many municipalities stood where, the gravest at the foot.
#pragma once

#include "core/reports/map_drawing.h"
#include "core/reports/situation_figures.h"

namespace samvirke {

MapDrawing roundsDrawing(
    const QList<RoundFigure>& rounds, const QSizeF& size, const MapStyle& style);

} // namespace samvirke
