// Aims in an order of choice: a list whose lines move up and down, by buttons or with Alt and the
// arrow keys.
#pragma once

#include "core/domain/words.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace samvirke {

class AimOrderEdit : public QWidget {
    Q_OBJECT

public:
    explicit AimOrderEdit(QWidget* parent = nullptr);

    /// Aims that an office may order and that are not named follow at the end.
    void setOrder(const QList<Aim>& order);
    QList<Aim> order() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void move(int by);
    void renew();

    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace samvirke
