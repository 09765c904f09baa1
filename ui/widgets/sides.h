// Two parts of a dialog beside each other, and one under the other where letters are large or the
// room is narrow.
#pragma once

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace samvirke {

class Sides : public QWidget {
    Q_OBJECT

public:
    /// The shares are of the room that both leave.
    Sides(QWidget* left, int leftShare, QWidget* right, int rightShare, int gap);

    /// Where there is no room beside each other, the right part comes first: what is worked with.
    void setRightOnTop();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void place();

    QBoxLayout* m_box;
    QWidget* m_left;
    QWidget* m_right;
    bool m_rightOnTop = false;
};

/// So that a dialog is never larger than a screen: `content` scrolls in it.
QScrollArea* scrolling(QWidget* content);

} // namespace samvirke
