#include "ui/widgets/two_line_delegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace samvirke {

void TwoLineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::instance();
    const Colours& colours = theme.colours();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    if (!index.flags().testFlag(Qt::ItemIsSelectable)) {
        painter->setFont(theme.font(Type::Small));
        painter->setPen(colours.muted);
        painter->drawText(option.rect.adjusted(space::m, 0, -space::m, -space::xs / 2),
            int(Qt::AlignLeft | Qt::AlignBottom), index.data().toString());
        painter->restore();
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    if (current || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? colours.accentSoft : colours.raised);
        painter->drawRoundedRect(
            QRectF(option.rect).adjusted(3, 1, -3, -1), radius::medium, radius::medium);
    }
    const QString text = index.data().toString();
    const QString first = text.section(u'\n', 0, 0);
    const QString second = text.section(u'\n', 1);
    const QRect box = option.rect.adjusted(space::m, 0, -space::m, 0);
    const int upper = theme.lineHeight(Type::Strong);
    const int lower = theme.lineHeight(Type::Small);
    const int top = box.top() + (box.height() - upper - lower) / 2;
    const auto line = [painter, &box](int y, int height, const QString& said) {
        painter->drawText(QRect(box.left(), y, box.width(), height),
            int(Qt::AlignLeft | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(said, Qt::ElideRight, box.width()));
    };
    painter->setFont(theme.font(Type::Strong));
    painter->setPen(current ? colours.onAccentSoft : colours.text);
    line(top, upper, first);
    painter->setFont(theme.font(Type::Small));
    painter->setPen(current ? colours.onAccentSoft : colours.muted);
    line(top + upper, lower, second);
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Theme& theme = Theme::instance();
    if (!index.flags().testFlag(Qt::ItemIsSelectable))
        return { 100, theme.lineHeight(Type::Small) + (index.row() > 0 ? space::m : space::xs) };
    return { 100, theme.lineHeight(Type::Strong) + theme.lineHeight(Type::Small) + space::s };
}

} // namespace samvirke
