// The county in five numbers: how many municipalities are critical, challenging, good, out of date
// and not reported, and how that changed. A card can be pressed to show only those.
#pragma once

#include "core/domain/status.h"

#include <QAbstractButton>

#include <optional>

class QGridLayout;

namespace samvirke {

class CountCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit CountCard(StaffingStatus status, QWidget* parent = nullptr);

    /// `change` against the round before; nothing when there is none.
    void setCount(int count, std::optional<int> change);
    StaffingStatus status() const { return m_status; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int wordsWidth() const; ///< in which its words can be read whole, in pixels

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void renew();

    StaffingStatus m_status;
    int m_count = 0;
    std::optional<int> m_change;
};

class CountCards : public QWidget {
    Q_OBJECT

public:
    explicit CountCards(QWidget* parent = nullptr);

    void setCounts(const StatusCounts& counts, const std::optional<StatusCounts>& before);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The status whose card is pressed in; nothing when none is.
    void chosen(const std::optional<samvirke::StaffingStatus>& status);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    QList<CountCard*> m_cards;
    QGridLayout* m_grid;
    int m_columns = 0;
};

} // namespace samvirke
