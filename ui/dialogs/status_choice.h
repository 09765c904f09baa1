// One service area's rating, chosen by 1 good, 2 challenging, 3 critical while somebody talks on
// the telephone; 0 or Delete takes the answer away. Shown as three badges, the chosen one in its
// colour.
#pragma once

#include "core/domain/words.h"

#include <QWidget>

namespace samvirke {

class StatusChoice : public QWidget {
    Q_OBJECT

public:
    /// `subject` is said before the rating: "Nursing home".
    explicit StatusChoice(const QString& subject, QWidget* parent = nullptr);

    StaffingStatus status() const { return m_status; } ///< NotReported while nothing is chosen
    void setStatus(StaffingStatus status);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(samvirke::StaffingStatus status);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int part() const; ///< width of one of the three

    QString m_subject;
    StaffingStatus m_status = StaffingStatus::NotReported;
};

} // namespace samvirke
