// The county as equal tiles, one per municipality, each near its real place: the smallest can be
// read from the back of the room, and it stands where everybody looks for it, every week. Arrow
// keys move from tile to tile; each tile tells a screen reader its name and value.
#pragma once

#include "core/domain/words.h"
#include "core/reports/tile_layout.h"
#include "ui/widgets/accessible_items.h"

#include <QHash>
#include <QWidget>

namespace samvirke {

struct Tile {
    QString number;
    QString name;
    StaffingStatus status = StaffingStatus::NotReported;
    Trend change = Trend::NotGiven; ///< an arrow when it became worse or better
    QString note; ///< a second line when there is room: "2 needs"
    bool beside = false; ///< outside the county: it has a note here, but no status

    bool operator==(const Tile&) const = default;
};

class TileMap : public QWidget, public AccessibleItems {
    Q_OBJECT

public:
    explicit TileMap(QWidget* parent = nullptr);

    void setLayoutOfTiles(const TileLayout& layout);
    void setTiles(const QList<Tile>& tiles);
    /// Other tiles than these are paled; empty shows all alike.
    void setEmphasised(const std::optional<StaffingStatus>& status);

    const QList<Tile>& tiles() const { return m_tiles; }
    QString current() const; ///< number; empty when none
    void setCurrent(const QString& number);
    QRect tileRect(const QString& number) const;
    /// Where the names and notes stand, which lines on the map go around.
    QList<QRectF> wordBoxes() const;
    QString describe(const Tile& tile) const; ///< "Frøya: critical, worse than last round, 2 needs"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int itemCount() const override;
    QString itemName(int item) const override;
    QRect itemRect(int item) const override;
    int currentItem() const override;
    void pressItem(int item) override;

Q_SIGNALS:
    void currentChanged(const QString& number);
    void chosen(const QString& number); ///< click, Enter or Space

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    int indexAt(const QPoint& at) const;
    int indexOf(const QString& number) const;
    void moveTo(int index);
    void fit();
    static QRect inside(const QRect& tile); ///< what its words have
    void drawTile(QPainter& painter, int index) const;

    TileLayout m_layout;
    QList<Tile> m_tiles;
    QList<QRect> m_rects; // by tile
    std::optional<StaffingStatus> m_emphasised;
    QFont m_nameFont;
    QFont m_wordFont;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace samvirke
