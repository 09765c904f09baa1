// How many municipalities stood where, round by round: stacked bars, with a table of the same
// numbers for those who would rather read. This interface is all that the program knows of a chart
// library.
#pragma once

#include "core/domain/status.h"

#include <QWidget>

#include <memory>

class QStackedWidget;
class QPushButton;

namespace samvirke {

struct TrendPoint {
    QString key; ///< id of the round
    QString label; ///< "10": short, under the bar
    QString name; ///< "week 10, 2021": in the table and for a screen reader
    StatusCounts counts;

    bool operator==(const TrendPoint&) const = default;
};

class TrendChart : public QWidget {
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);
    ~TrendChart() override;

    /// Oldest first. Only the newest `bars` are drawn; the table shows all.
    void setPoints(const QList<TrendPoint>& points, int bars = 12);

Q_SIGNALS:
    void chosen(const QString& key); ///< a bar or a row was pressed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace samvirke
