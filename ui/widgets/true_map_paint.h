// Paints a map's drawing in the program's own signs and type.
#pragma once

#include "core/reports/map_drawing.h"

#include <QFont>

class QPainter;

namespace samvirke {

QFont mapFont(double pixels, bool bold);

/// What belongs to the map itself is clipped to `area`; the legend stands outside of it.
void paintMap(QPainter& painter, const MapDrawing& drawing, const QRectF& area);

} // namespace samvirke
