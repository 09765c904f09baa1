#include "ui/pages/meetings/tick_delegate.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace samvirke {

namespace {

/// An empty box is as empty in the chosen row, whose ground is another.
QIcon box(bool ticked, bool chosen)
{
    const Theme& theme = Theme::instance();
    const int side = theme.lineHeight(Type::Body);
    QPixmap picture(2 * side, 2 * side);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(0, 0, side, side).adjusted(1.5, 1.5, -1.5, -1.5);
    const Colours& colours = theme.colours();
    const QColor edge = chosen ? colours.onAccentSoft : ticked ? colours.accent : colours.outline;
    const QColor ground = chosen ? colours.accentSoft : colours.surface;
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(ticked ? colours.accent : ground);
    painter.drawRoundedRect(frame, radius::small, radius::small);
    if (ticked)
        drawShape(painter, Shape::Check, frame.adjusted(2, 2, -2, -2), colours.onAccent);
    return picture;
}

} // namespace

void TickDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    StateDelegate::initStyleOption(option, index);
    const QVariant tick = index.data(Qt::CheckStateRole);
    if (!tick.isValid())
        return;
    option->icon = box(tick.toInt() == Qt::Checked, option->state.testFlag(QStyle::State_Selected));
    option->features |= QStyleOptionViewItem::HasDecoration;
}

bool TickDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariant tick = index.data(Qt::CheckStateRole);
    if (!tick.isValid() || !(model->flags(index) & Qt::ItemIsUserCheckable))
        return false;
    bool toggles = false;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        toggles = key == Qt::Key_Space || key == Qt::Key_Select;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const int reach = Theme::instance().lineHeight(Type::Body) + 2 * space::s;
        toggles =
            mouse->button() == Qt::LeftButton && mouse->position().x() < option.rect.left() + reach;
    }
    return toggles
        && model->setData(
            index, tick.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace samvirke
