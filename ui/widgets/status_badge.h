// A state as a badge: colour, shape and word together.
#pragma once

#include "ui/theme/looks.h"

#include <QWidget>

#include <functional>

namespace samvirke {

class StatusBadge : public QWidget {
    Q_OBJECT

public:
    explicit StatusBadge(QWidget* parent = nullptr);

    void setStatus(StaffingStatus status);
    void setSeverity(Severity severity);
    void setTransferState(TransferState state, Cargo cargo = Cargo::Staff);
    void setNeedState(NeedState state);
    /// Any other look; asked again when the theme or the language changes.
    void setLook(std::function<StatusLook()> look);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void renew();

    std::function<StatusLook()> m_ask;
    StatusLook m_look;
};

/// The same badge drawn by a delegate. `box` is where it may be; gives back its width.
int drawBadge(QPainter& painter, const QRect& box, const StatusLook& look, const QFont& font);
QSize badgeSize(const StatusLook& look, const QFont& font);

} // namespace samvirke
