// Where municipalities lie: their borders in metres of EPSG:25833 (UTM zone 33, x east, y north),
// which the Norwegian mapping authority uses for the whole country.
#pragma once

#include "core/base/text.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace samvirke {

using MapRing = QList<QPointF>; ///< not closed: the last point is followed by the first

struct BoundaryArea {
    QString number; ///< four digits, as of today
    QString name; ///< as the file writes it; may be empty
    QList<MapRing> rings; ///< islands and holes alike: inside is what an odd number of them hold
    QRectF box;

    bool operator==(const BoundaryArea&) const = default;
};

struct Boundaries {
    QString file; ///< name, without the folder
    QList<BoundaryArea> areas; ///< by number
    QList<Text> notices; ///< e.g. old numbers led to today's

    const BoundaryArea* area(const QString& number) const;
    bool operator==(const Boundaries&) const = default;
};

/// Degrees (WGS84 or EUREF89) to UTM; `zone` 31 … 36. Exact to centimetres in and around Norway.
QPointF projected(double latitude, double longitude, int zone = 33);
/// The other way: x is the longitude, y the latitude.
QPointF unprojected(QPointF metres, int zone);

bool holds(const QList<MapRing>& rings, QPointF point);
QRectF boxOf(const QList<MapRing>& rings);

/// A point inside, far from the border, where a sign or a name may stand.
QPointF placeInside(const QList<MapRing>& rings);

} // namespace samvirke
