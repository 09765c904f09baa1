// How much of a resource is given away and how much is free, day by day: a bar for each day, filled
// from below by what is allocated. What is missing stands above the line of what is there. The same
// in words for those who do not see it.
#pragma once

#include "core/domain/state_allocation.h"

#include <QWidget>

namespace samvirke {

class FreeChart : public QWidget {
    Q_OBJECT

public:
    explicit FreeChart(QWidget* parent = nullptr);

    void show(const QString& name, const QList<StateSpan>& spans, QDate from, int days);
    using QWidget::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<StateSpan> m_spans;
    QDate m_from;
    int m_days = 0;
};

} // namespace samvirke
