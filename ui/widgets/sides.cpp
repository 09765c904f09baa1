#include "ui/widgets/sides.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>

namespace samvirke {

namespace {

int leastOf(const QWidget* part)
{
    return part->minimumSizeHint().expandedTo(part->minimumSize()).width();
}

} // namespace

Sides::Sides(QWidget* left, int leftShare, QWidget* right, int rightShare, int gap)
    : m_box(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_left(left), m_right(right)
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(gap);
    m_box->addWidget(left, leftShare);
    m_box->addWidget(right, rightShare);
}

void Sides::setRightOnTop()
{
    m_rightOnTop = true;
    place();
}

QSize Sides::minimumSizeHint() const
{
    return { qMax(leastOf(m_left), leastOf(m_right)), m_box->minimumSize().height() };
}

void Sides::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

bool Sides::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        place();
    return done;
}

void Sides::place()
{
    // One under the other may do without a scroll bar and be wider by that: no reason to go back.
    const bool isBeside = m_box->direction() == QBoxLayout::LeftToRight;
    const int least = leastOf(m_left) + m_box->spacing() + leastOf(m_right) + (isBeside ? 0 : 32);
    const auto under = m_rightOnTop ? QBoxLayout::BottomToTop : QBoxLayout::TopToBottom;
    const auto wanted = width() >= least ? QBoxLayout::LeftToRight : under;
    if (m_box->direction() != wanted)
        m_box->setDirection(wanted);
}

QScrollArea* scrolling(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace samvirke
