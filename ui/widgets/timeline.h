// Bars per row over weeks: who is where and when. ISO week numbers above, a line at today; each row
// and each bar can be reached with the arrow keys and is told to a screen reader: a row with its
// figure, a bar with its text, its period and what its tone means.
#pragma once

#include "core/base/ids.h"
#include "ui/theme/looks.h"
#include "ui/widgets/accessible_items.h"

#include <QAbstractScrollArea>
#include <QDate>

#include <optional>

namespace samvirke {

struct TimelineRow {
    Id id;
    QString label; ///< bold
    QString sublabel;
    QString figure; ///< at the right of the labels: "60 %"
    std::optional<StaffingStatus> status; ///< a badge beside the label, or
    std::optional<Severity> severity;
    /// No row of its own: stands above those that belong together, over the whole width, its
    /// sublabel behind the label. Cannot become current.
    bool heading = false;
    QString group = {}; ///< of a row under a heading: indented, and told to a screen reader
    QString figureNote = {}; ///< under the figure: "lacks 12"

    bool operator==(const TimelineRow&) const = default;
};

struct TimelineBar {
    Id id;
    Id row;
    QDate from; ///< both days included
    QDate until;
    QString text; ///< bold: "2 from Skaun"
    QString detail; ///< after it: "61 km"
    Tone tone = Tone::Firm;
    QString toolTip;

    bool operator==(const TimelineBar&) const = default;
};

class Timeline : public QAbstractScrollArea, public AccessibleItems {
    Q_OBJECT

public:
    explicit Timeline(const QString& accessibleName, QWidget* parent = nullptr);

    /// Bars whose row is unknown are left out. Overlapping bars of a row stand under each other.
    void setContent(const QList<TimelineRow>& rows, const QList<TimelineBar>& bars);
    /// The days shown; by default from the first to the last bar, whole weeks.
    void setRange(QDate from, QDate until);
    void setEmptyText(const QString& headline, const QString& hint = {});
    void setRowTitle(const QString& text); ///< above the labels: "Need"
    void setFigureTitle(const QString& text); ///< above the figures: "Covered"

    Id currentBar() const;
    Id currentRow() const;
    void selectBar(const Id& bar);
    void selectRow(const Id& row);

    const QList<TimelineRow>& rows() const { return m_rows; }
    const QList<TimelineBar>& bars() const { return m_bars; }
    QString describe(const TimelineBar& bar) const; ///< what a screen reader says of it
    QString describe(const TimelineRow& row) const;
    QRect barRect(const Id& bar) const; ///< in the viewport
    QSize sizeHint() const override;

    int itemCount() const override; ///< each row, then its bars
    QString itemName(int item) const override;
    QRect itemRect(int item) const override;
    int currentItem() const override;
    void pressItem(int item) override;

Q_SIGNALS:
    void barChosen(const QString& bar); ///< became current; empty when only a row is
    void rowChosen(const QString& row);
    void barActivated(const QString& bar); ///< Enter or double click

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Placed {
        int row = 0;
        int lane = 0;
    };
    void place();
    void layOut();
    double dayWidth() const;
    double xOf(QDate day) const;
    int rowTop(int row) const; ///< in the viewport
    QRectF rectOf(int bar) const;
    int barAt(const QPoint& at) const;
    int rowAt(const QPoint& at) const;
    int itemOf(int row, int bar) const;
    int rowBeside(int row, int step) const; // the next that is no heading; the same when none is
    void setCurrent(int row, int bar);
    void drawHeader(QPainter& painter) const;
    void drawRow(QPainter& painter, int row) const;
    void drawHeading(QPainter& painter, int row) const;
    void drawBar(QPainter& painter, int bar) const;
    double roomAfter(int bar) const;

    QList<TimelineRow> m_rows;
    QList<TimelineBar> m_bars;
    QList<Placed> m_placed; // by bar
    QList<std::pair<int, int>> m_items; // row and bar, -1 for the row itself
    QList<int> m_lanes; // by row
    QList<int> m_tops; // by row, from the top of the content; one more for the end
    QDate m_from;
    QDate m_until;
    bool m_ownRange = false;
    int m_row = -1;
    int m_bar = -1;
    int m_labelWidth = 0;
    int m_figureWidth = 0;
    int m_headerHeight = 0;
    int m_laneHeight = 0;
    QString m_rowTitle;
    QString m_figureTitle;
    QString m_emptyHeadline;
    QString m_emptyHint;
};

} // namespace samvirke
