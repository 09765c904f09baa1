// "Solving …" with a progress bar and a way to stop. Most answers come before anybody could read
// it: it shows itself only after a moment.
#pragma once

#include <QWidget>

class QTimer;

namespace samvirke {

class BusyLine : public QWidget {
    Q_OBJECT

public:
    explicit BusyLine(QWidget* parent = nullptr);

    void setBusy(bool busy);

Q_SIGNALS:
    void stopAsked();

private:
    QTimer* m_patience;
};

} // namespace samvirke
