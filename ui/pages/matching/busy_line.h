// "Solving …" with a progress bar and a way to stop. Most answers come before anybody could read
// it: it shows itself only after a moment.
#pragma once

#include <QWidget>

class QTimer;

namespace samvirke {

class ProgressBar;

class BusyLine : public QWidget {
    Q_OBJECT

public:
    explicit BusyLine(QWidget* parent = nullptr);

    void setBusy(bool busy);
    /// How far it is; until it is told, the bar only moves.
    void setProgress(int done, int all);

Q_SIGNALS:
    void stopAsked();

private:
    ProgressBar* m_bar;
    QTimer* m_patience;
};

} // namespace samvirke
