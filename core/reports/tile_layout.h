// The county as equal tiles, one per municipality, each near its real position: least-cost
// assignment of positions to the cells of a grid. Stable: the same municipalities always give the
// same layout.
#pragma once

#include "core/domain/municipality.h"

#include <QPoint>

namespace samvirke {

struct TileLayout {
    int columns = 0;
    int rows = 0;
    QHash<QString, QPoint> cells; ///< municipality number → column, row; row 0 is north

    bool operator==(const TileLayout&) const = default;
};

/// `aspect`: wanted width of the whole divided by its height, in cells; 1.2 suits a landscape
/// window with wide tiles.
TileLayout tileLayout(const QList<Municipality>& municipalities, double aspect = 1.0);

} // namespace samvirke
