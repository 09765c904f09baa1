#include "ui/projector/projector_window.h"

#include "ui/projector/projection.h"
#include "ui/projector/slide_view.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

namespace samvirke {

ProjectorWindow::ProjectorWindow(Projection& projection)
    : m_projection(projection), m_view(new SlideView(projection, SlideView::Use::Wall, this))
{
    // The facilitator goes on writing in the other window.
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    resize(m_view->sizeHint());
    retranslate();
}

void ProjectorWindow::retranslate()
{
    setWindowTitle(tr("Samvirke: projection"));
}

void ProjectorWindow::fill(const ScreenFacts& screen)
{
    if (isVisible() && isFullScreen() && geometry() == screen.geometry)
        return;
    hide();
    setWindowState(Qt::WindowNoState);
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (QScreen* each : screens) {
        if (each->name() == screen.name && each->geometry() == screen.geometry)
            setScreen(each);
    }
    setCursor(Qt::BlankCursor);
    setGeometry(screen.geometry);
    showFullScreen();
}

void ProjectorWindow::standFree()
{
    if (isVisible() && !isFullScreen())
        return;
    hide();
    setWindowState(Qt::WindowNoState);
    unsetCursor();
    resize(m_view->sizeHint());
    showNormal();
}

void ProjectorWindow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        m_projection.next();
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        m_projection.previous();
        return;
    case Qt::Key_B:
    case Qt::Key_Period: // what a remote control sends for a black screen
        m_projection.setBlank(!m_projection.isBlank());
        return;
    case Qt::Key_F:
        m_projection.setFrozen(!m_projection.isFrozen());
        return;
    case Qt::Key_Z:
        m_projection.setZoomed(!m_projection.isZoomed());
        return;
    case Qt::Key_F11:
    case Qt::Key_Escape:
        m_projection.stop();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ProjectorWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_projection.setWallSize(size());
}

void ProjectorWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    m_projection.stop();
}

void ProjectorWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace samvirke
