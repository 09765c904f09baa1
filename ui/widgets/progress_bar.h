// A bar that says to a screen reader what is going on when it comes, and then every quarter of the
// way. Its accessible name is what is said.
#pragma once

#include <QProgressBar>

namespace samvirke {

class ProgressBar : public QProgressBar {
    Q_OBJECT

public:
    explicit ProgressBar(QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void tell(int value);

    int m_told = 0; ///< quarters
};

} // namespace samvirke
