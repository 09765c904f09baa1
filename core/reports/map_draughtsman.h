// The hand that draws a map (map_drawing.h), in three files: the ground and the transfers
// (map_drawing.cpp), signs and names (map_signs.cpp), what stands beside the map (map_legend.cpp).
#pragma once

#include "core/reports/map_drawing.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace samvirke {

constexpr double mapMargin = 10;
constexpr double mapTileGap = 2;

/// The states in the order of the legend, gravest first.
const QList<StaffingStatus>& statesInLegend();

class Draughtsman {
public:
    Draughtsman(const MapScene& scene, const MapFrame& frame, const MapStyle& style)
        : m_scene(scene), m_frame(frame), m_style(style), m_area(mapArea(scene, frame, style)),
          m_view(frame.view ? *frame.view : wholeScene(scene, frame, style))
    {
    }
    /// To measure what stands beside the map.
    Draughtsman(const MapScene& scene, const MapFrame& frame, const MapStyle& style, QRectF area)
        : m_scene(scene), m_frame(frame), m_style(style), m_area(area)
    {
    }

    MapDrawing draw();
    int legendRows(); ///< lines that the legend needs
    double ownersWidth() const; ///< of the strip for owners that are no municipality here

private:
    double line() const { return m_style.textSize * 1.5; }
    QPointF seen(QPointF point) const { return toFrame(m_view, m_area, point); }
    bool isSeen(const QRectF& box) const
    {
        return QRectF(seen(box.bottomLeft()), seen(box.topRight())).normalized().intersects(m_area);
    }
    double width(const QString& text, double size, bool bold = false) const
    {
        return m_style.widthOf ? m_style.widthOf(text, size, bold)
                               : double(text.size()) * size * 0.55;
    }
    bool isTaken(const QRectF& box) const
    {
        return std::any_of(m_taken.begin(), m_taken.end(),
            [&](const QRectF& other) { return other.intersects(box); });
    }

    // ---- The ground (map_drawing.cpp)
    MapRing seenRing(const MapRing& ring) const;
    void addPlaces();
    static MapShape edgeOf(const MapShape& shape, const QString& colour, double width);
    static void shrink(QList<MapRing>& rings);
    void addCommunities();
    QList<QRectF> wordBoxes() const;
    void lead(MapLine& line, QPointF from, QPointF to, const QList<QRectF>& words) const;
    void addTransfers(const QList<QRectF>& words);
    void addAgreements(const QList<QRectF>& words);
    static MapRing circle(QPointF middle, double radius);
    std::optional<QPointF> lineFrom(const QString& owner) const;

    // ---- Signs and names (map_signs.cpp)
    bool isSmall(const MapPlace& place) const;
    double signSide(const MapPlace& place) const;
    QList<const MapPlace*> signsInOrder();
    QPointF signPlace(const MapPlace& place) const;
    void addSign(const MapPlace& place, double side);
    void addName(const MapPlace& place, QPointF at, double side, bool small, const QString& ink,
        const QString& ground);
    void addTileWords(
        const MapPlace& place, QPointF at, double side, const QString& ink, const QString& ground);
    void addMapName(const MapPlace& place, QPointF at, double side, bool small, const QString& ink,
        const QString& ground);

    // ---- Beside the map (map_legend.cpp)
    bool showsOwners() const;
    void addOwners();
    QString shortened(const QString& text, double size, double room) const;
    void addHeader();
    void addLegend();

    const MapScene& m_scene;
    const MapFrame& m_frame;
    const MapStyle& m_style;
    QRectF m_area;
    MapView m_view;
    MapDrawing m_drawing;
    QList<QRectF> m_taken; // by signs and words
    QHash<QString, QPointF> m_owners; // in the strip: where their lines begin
    int m_legendRows = 1;
};

} // namespace samvirke
