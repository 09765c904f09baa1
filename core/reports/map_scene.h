// What a map of the county says: each municipality with its place, state and needs; voluntary
// transfers as lines from owner to need; where one health community ends and another begins.
// The same scene is drawn on screen, to PNG and to SVG (map_drawing.h).
#pragma once

#include "core/domain/boundaries.h"
#include "core/reports/picture.h"
#include "core/reports/tile_layout.h"

#include <QPair>

namespace samvirke {

struct MapPlace {
    QString number;
    QString name;
    StaffingStatus status = StaffingStatus::NotReported;
    Trend change = Trend::NotGiven;
    int openHeads = 0; ///< asked for in open needs
    QString community; ///< health community
    bool alone = false; ///< no standing agreement with any neighbour
    QList<MapRing> rings; ///< x east, y north; none: the file has no border for it
    QPointF at; ///< where its sign stands
    QRectF box;
    QRectF mainland; ///< the box of the largest part, without the islands around it

    bool operator==(const MapPlace&) const = default;
};

/// Who lends to the map and has no place on it: a health trust, an agency, another county's
/// municipality.
struct MapOwner {
    QString owner;
    QString name;

    bool operator==(const MapOwner&) const = default;
};

/// Transfers from one owner to a municipality, taken together.
struct MapTransfer {
    QString from; ///< number of a municipality, or an owner beside the map
    QString to; ///< number
    int heads = 0; ///< of staff
    int transfers = 0;
    bool firm = false; ///< at least one is agreed

    bool operator==(const MapTransfer&) const = default;
};

struct MapScene {
    Text title; ///< the picture's headline
    Text basis; ///< which round, how many answered, when
    Text mark; ///< exercise or demonstration; empty for the real thing
    StatusCounts counts;
    QList<MapPlace> places; ///< by number
    QList<MapTransfer> transfers;
    QList<MapOwner> owners; ///< of those transfers that begin beside the map, by name
    int otherTransfers = 0; ///< to nowhere on the map
    QList<QPair<QPointF, QPointF>> communityBorders;
    /// Pairs of municipalities with a standing agreement that both are on the map; numbers.
    QList<QPair<QString, QString>> agreements;
    QStringList missing; ///< names of municipalities without a border in the file
    QRectF extent;
    bool tiles = false;

    const MapPlace* place(const QString& number) const;
    QString ownerName(const QString& owner) const; ///< on the map or beside it
    int indexAt(QPointF point) const; ///< -1 when there is no municipality
};

struct MapInput {
    CountyPicture picture;
    QList<Municipality> municipalities; ///< the office's own
    QList<Transfer> transfers;
    QHash<QString, QString> ownerNames; ///< of owners beside the map; else the key itself is shown
    bool exercise = false;
    bool demonstration = false;
    QList<QPair<QString, QString>> agreements; ///< standing ones that hold; numbers
    QStringList alone; ///< numbers of those with none with any neighbour
};

/// With borders from a file.
MapScene mapScene(const MapInput& input, const Boundaries& boundaries);
/// As equal tiles near their real places.
MapScene mapScene(const MapInput& input, const TileLayout& layout);

/// "Frøya: critical, worse than in the round before, 3 persons asked for"
Text placeText(const MapPlace& place);

} // namespace samvirke
