// The window that the room looks at. Its own keys are those of a presenter's remote control, which
// sends them to whatever window it finds in front.
#pragma once

#include "ui/projector/screens.h"

#include <QWidget>

namespace samvirke {

class Projection;
class SlideView;

class ProjectorWindow : public QWidget {
    Q_OBJECT

public:
    explicit ProjectorWindow(Projection& projection);

    void fill(const ScreenFacts& screen); ///< the whole screen
    void standFree(); ///< an ordinary window, beside what is there
    SlideView& view() { return *m_view; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Projection& m_projection;
    SlideView* m_view;
};

} // namespace samvirke
