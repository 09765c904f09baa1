// A map as shapes, lines, signs and words on a surface of so many pixels: where everything stands
// is decided here, once, for the screen, PNG and SVG. Nothing is told by colour alone: each state
// has a sign of its own, and what is not known is hatched or dashed.
#pragma once

#include "core/reports/map_scene.h"

#include <QSizeF>

#include <functional>

namespace samvirke {

enum class MapSign { Disc, Triangle, Square, Question, Clock, Better, Worse };

struct MapShape {
    QString number; ///< of the municipality; empty for a box of the legend
    QList<MapRing> rings; ///< pixels, y down
    QString fill; ///< "#rrggbb"; empty: none
    QString stroke;
    double width = 1;
    bool dashed = false;
    QString hatch; ///< colour of slanting lines over the fill; empty: none
    QString title; ///< what a reader of the picture is told

    bool operator==(const MapShape&) const = default;
};

struct MapLine {
    QPointF from;
    QPointF to;
    QString stroke;
    double width = 1;
    bool dashed = false;
    bool arrow = false; ///< at `to`
    QString title;
    QString behind = {}; ///< colour of an edge along the line; empty: none
    std::optional<QPointF> bend = {}; ///< of a bowed one: towards where it leaves both its ends

    bool operator==(const MapLine&) const = default;
};

/// The corners of its arrow; none on a line that is too short for one.
QList<QPointF> arrowHead(const MapLine& line);

struct MapMark {
    MapSign sign = MapSign::Disc;
    QRectF box;
    QString ink;
    QString behind; ///< a disc of this colour under the sign; empty: none

    bool operator==(const MapMark&) const = default;
};

struct MapWord {
    QPointF at; ///< left or middle of the base line
    QString text;
    double size = 12; ///< pixels
    bool bold = false;
    bool centred = false;
    QString ink;
    QString behind; ///< colour of an edge around the letters; empty: none

    bool operator==(const MapWord&) const = default;
};

struct MapDrawing {
    QSizeF size;
    QString background;
    QList<MapShape> shapes; ///< in this order, everything over what came before
    QList<MapLine> lines;
    QList<MapMark> marks;
    QList<MapWord> words;
    QString title;
    QString description;

    bool operator==(const MapDrawing&) const = default;
};

struct MapLook { // of one state
    QString fill;
    QString ink;
    QString border;
    QString hatch;
    bool dashed = false;
    MapSign sign = MapSign::Disc;
    QString word; ///< in the reader's language
};

struct MapStyle {
    QHash<StaffingStatus, MapLook> looks;
    QString background;
    QString text;
    QString muted;
    QString halo; ///< around words on the map
    QString line; ///< transfers
    QString community; ///< borders of health communities
    QString focus;
    double textSize = 12; ///< pixels
    std::function<double(const QString& text, double size, bool bold)> widthOf;
};

/// For paper and mail: the light look of the program.
MapStyle paperStyle();

/// What part of the scene is seen: `scale` pixels for each unit, `centre` in the middle of the map.
struct MapView {
    double scale = 1;
    QPointF centre;

    bool operator==(const MapView&) const = default;
};

struct MapFrame {
    QSizeF size;
    std::optional<MapView> view; ///< all of it when not given
    bool header = false; ///< title, basis and mark above the map
    bool names = true;
    bool needs = true;
    bool transfers = true;
    bool communities = false;
    bool agreements = false; ///< standing ones, and who has none with any neighbour
    QString current; ///< number
    bool focused = false;
    QStringList neighbours; ///< of the current one
    std::optional<StaffingStatus> emphasised; ///< others are paled
};

/// The whole scene in a frame of this size.
MapView wholeScene(const MapScene& scene, const MapFrame& frame, const MapStyle& style);
/// The part of the frame that the map itself has; the legend stands below it.
QRectF mapArea(const MapScene& scene, const MapFrame& frame, const MapStyle& style);

QPointF toFrame(const MapView& view, const QRectF& area, QPointF point);
QPointF fromFrame(const MapView& view, const QRectF& area, QPointF pixel);

MapDrawing drawMap(const MapScene& scene, const MapFrame& frame, const MapStyle& style);

} // namespace samvirke
