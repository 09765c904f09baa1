#include "ui/widgets/page_room.h"

#include <QEvent>
#include <QLayout>
#include <QStackedWidget>

namespace samvirke {

namespace {

/// Needs what the page that is shown needs at least, not what the largest of all pages would like:
/// for a layout with wrapped texts a scroll area asks no less than that.
class Floor : public QWidget {
public:
    Floor() : m_stack(new QStackedWidget(this))
    {
        connect(m_stack, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }

    QStackedWidget* stack() { return m_stack; }

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override
    {
        const QWidget* page = m_stack->currentWidget();
        if (!page)
            return {};
        QSize least = page->minimumSizeHint();
        if (const QLayout* layout = page->layout(); layout && layout->hasHeightForWidth())
            least.setHeight(qMax(
                least.height(), layout->totalMinimumHeightForWidth(qMax(width(), least.width()))));
        return least;
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        m_stack->setGeometry(rect());
        updateGeometry(); // in another width texts have another height
    }
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::event(event);
    }

private:
    QStackedWidget* m_stack;
};

} // namespace

PageRoom::PageRoom(QWidget* parent) : QScrollArea(parent)
{
    auto* floor = new Floor;
    m_stack = floor->stack();
    setWidget(floor);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

} // namespace samvirke
