#include "ui/projector/slide_view.h"

#include "ui/projector/projection.h"
#include "ui/projector/slide_paint.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace samvirke {

SlideView::SlideView(Projection& projection, Use use, QWidget* parent)
    : QWidget(parent), m_projection(projection), m_use(use)
{
    connect(&projection, &Projection::slideChanged, this, &SlideView::renew);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    renew();
}

QSize SlideView::sizeHint() const
{
    return m_use == Use::Wall ? QSize(960, 540) : QSize(208, 117);
}

bool SlideView::hasHeightForWidth() const
{
    return false;
}

int SlideView::heightForWidth(int width) const
{
    const QSizeF wall = m_projection.wallSize();
    return int(width * wall.height() / wall.width());
}

void SlideView::renew()
{
    const Slide& slide = m_projection.slide();
    const QString said = m_projection.isBlank() ? tr("The screen is blank") : spokenText(slide);
    const QString name = m_use == Use::Wall ? tr("Projection") : tr("What is projected");
    setAccessibleName(name);
    if (said != accessibleDescription()) {
        setAccessibleDescription(said);
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void SlideView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QSizeF wall = m_use == Use::Wall ? QSizeF(size()) : m_projection.wallSize();
    const double scale = std::min(width() / wall.width(), height() / wall.height());
    const QSizeF shown = wall * scale;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate((width() - shown.width()) / 2, (height() - shown.height()) / 2);
    painter.save();
    painter.scale(scale, scale);
    painter.setClipRect(QRectF(QPointF(), wall));
    if (m_projection.isBlank())
        paintBlank(painter, wall);
    else
        paintSlide(painter, m_projection.slide(), wall, Theme::instance().shownScheme());
    painter.restore();
    if (m_use == Use::Desk) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(Theme::instance().colours().outline);
        painter.drawRect(QRectF(QPointF(0.5, 0.5), shown - QSizeF(1, 1)));
    }
}

} // namespace samvirke
