#include "ui/widgets/status_badge.h"

#include "core/domain/transfer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fitted_text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace samvirke {

namespace {

constexpr int sideSpace = 7;
constexpr int gap = 5;

} // namespace

QSize badgeSize(const StatusLook& look, const QFont& font)
{
    const QFontMetrics metrics(font);
    const int shape = look.shape == Shape::None ? 0 : qRound(metrics.height() * 0.6) + gap;
    return { 2 * sideSpace + shape + metrics.horizontalAdvance(look.word), metrics.height() + 4 };
}

int drawBadge(QPainter& painter, const QRect& box, const StatusLook& look, const QFont& font)
{
    const QSize wanted = badgeSize(look, font);
    QRect badge(QPoint(box.left(), 0), QSize(qMin(wanted.width(), box.width()), wanted.height()));
    badge.moveTop(box.top() + (box.height() - wanted.height()) / 2);
    drawBox(painter, badge, radius::small, look);
    const QFontMetrics metrics(font);
    QRect inner = badge.adjusted(sideSpace, 0, -sideSpace, 0);
    if (look.shape != Shape::None) {
        const int side = qRound(metrics.height() * 0.6);
        const QRectF shape(inner.left(), inner.center().y() + 0.5 - side / 2.0, side, side);
        drawShape(painter, look.shape, shape, look.text);
        inner.setLeft(inner.left() + side + gap);
    }
    painter.setPen(look.text);
    drawFitted(painter, inner.adjusted(0, 0, 1, 0), font, look.word);
    return badge.width();
}

StatusBadge::StatusBadge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &StatusBadge::renew);
}

void StatusBadge::setStatus(StaffingStatus status)
{
    setLook([status] { return look(status); });
}

void StatusBadge::setSeverity(Severity severity)
{
    setLook([severity] { return look(severity); });
}

void StatusBadge::setTransferState(TransferState state, Cargo cargo)
{
    setLook([state, cargo] {
        StatusLook look = samvirke::look(state);
        look.word = stateText(state, cargo).translated();
        return look;
    });
}

void StatusBadge::setNeedState(NeedState state)
{
    setLook([state] { return look(state); });
}

void StatusBadge::setLook(std::function<StatusLook()> look)
{
    m_ask = std::move(look);
    renew();
}

QSize StatusBadge::sizeHint() const
{
    return badgeSize(m_look, Theme::instance().font(Type::Body));
}

void StatusBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBadge(painter, rect(), m_look, Theme::instance().font(Type::Body));
}

void StatusBadge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        renew();
    QWidget::changeEvent(event);
}

void StatusBadge::renew()
{
    if (!m_ask)
        return;
    m_look = m_ask();
    setAccessibleName(m_look.word);
    updateGeometry();
    update();
}

} // namespace samvirke
