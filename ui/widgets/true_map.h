// The county's map as it lies, or as tiles: status, needs, transfers and health communities in one
// picture that one can move about in. Arrow keys go to the municipality in that direction, Enter
// opens it, + and - come nearer and go away, 0 shows all; Ctrl with an arrow moves the map. Each
// municipality tells a screen reader its name and value.
#pragma once

#include "core/reports/map_drawing.h"
#include "ui/widgets/accessible_items.h"

#include <QWidget>

namespace samvirke {

class TrueMap : public QWidget, public AccessibleItems {
    Q_OBJECT

public:
    explicit TrueMap(QWidget* parent = nullptr);

    /// Keeps what is seen when the same places come with other values.
    void setScene(const MapScene& scene);
    const MapScene& scene() const { return m_scene; }
    /// What of the scene is shown; its size and view are the widget's own.
    void setLayers(const MapFrame& layers);
    const MapFrame& layers() const { return m_frame; }

    QString current() const { return m_frame.current; }
    void setCurrent(const QString& number);
    void setNeighbours(const QStringList& numbers);

    void zoom(double factor); ///< about the middle
    void showAll();
    double scale() const; ///< pixels for each unit of the scene
    /// Where a municipality's sign stands, in the widget.
    QPointF placeOf(const QString& number) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int itemCount() const override;
    QString itemName(int item) const override;
    QRect itemRect(int item) const override;
    int currentItem() const override;
    void pressItem(int item) override;

Q_SIGNALS:
    void currentChanged(const QString& number);
    void chosen(const QString& number); ///< double click, Enter or Space

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    MapFrame frame() const;
    MapView view() const;
    QRectF area() const;
    void moveTo(int index);
    void step(const QPointF& direction);
    void pan(const QPointF& pixels);
    void zoomAt(double factor, const QPointF& pixel);
    int indexNear(const QPointF& pixel) const;

    MapScene m_scene;
    MapFrame m_frame;
    std::optional<MapView> m_view; // all of it when not moved
    QPointF m_pressedAt;
    QPointF m_lastAt;
    bool m_pressed = false;
    bool m_dragged = false;
};

/// The look of the map under the theme that is shown now.
MapStyle themeMapStyle();

} // namespace samvirke
