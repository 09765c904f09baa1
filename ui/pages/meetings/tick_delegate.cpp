#include "ui/pages/meetings/tick_delegate.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace samvirke {

namespace {

QIcon box(bool ticked)
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
    painter.setPen(QPen(ticked ? colours.accent : colours.outline, 1.5));
    painter.setBrush(ticked ? colours.accent : colours.surface);
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
    option->icon = box(tick.toInt() == Qt::Checked);
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
