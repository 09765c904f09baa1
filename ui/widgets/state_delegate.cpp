#include "ui/widgets/state_delegate.h"

#include "ui/models/value_table_model.h"
#include "ui/widgets/status_badge.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace samvirke {

namespace {

/// A date, a period, a count, a telephone number, a figure with its words ("50 % · 1 asked"): no
/// part of it says anything without the rest.
bool isFigures(const QString& text)
{
    constexpr int fewWords = 14; // characters
    const auto digits =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const auto letters =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return digits > 0 && (letters <= digits || text.size() <= fewWords);
}

/// In a row that has the height for it the words go on in the next line; only the last is cut.
QStringList brokenText(const QString& text, const QFont& font, int width, int lines)
{
    const QFontMetrics metrics(font);
    if (lines < 2 || metrics.horizontalAdvance(text) <= width)
        return { metrics.elidedText(text, Qt::ElideRight, width) };
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList broken;
    qsizetype from = 0;
    while (broken.size() + 1 < lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (line.textStart() + line.textLength() >= text.size())
            break;
        broken.append(
            metrics.elidedText(text.mid(from, line.textLength()).trimmed(), Qt::ElideRight, width));
        from = line.textStart() + line.textLength();
    }
    layout.endLayout();
    broken.append(metrics.elidedText(text.mid(from), Qt::ElideRight, width));
    return broken;
}

} // namespace

std::optional<StatusLook> lookOf(const QModelIndex& index)
{
    if (const QVariant value = index.data(role::Status); value.isValid())
        return look(StaffingStatus(value.toInt()));
    if (const QVariant value = index.data(role::Severity); value.isValid())
        return look(Severity(value.toInt()));
    if (const QVariant value = index.data(role::TransferState); value.isValid())
        return look(TransferState(value.toInt()));
    if (const QVariant value = index.data(role::NeedState); value.isValid())
        return look(NeedState(value.toInt()));
    if (const QVariant value = index.data(role::Tone); value.isValid())
        return look(Tone(value.toInt()));
    return std::nullopt;
}

void StateDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    const Theme& theme = Theme::instance();
    const Colours& colours = theme.colours();
    const bool selected = item.state.testFlag(QStyle::State_Selected);

    painter->save();
    painter->fillRect(item.rect, selected ? colours.accentSoft : colours.surface);
    painter->setPen(colours.border);
    painter->drawLine(item.rect.bottomLeft(), item.rect.bottomRight());
    QRect box = item.rect.adjusted(cellSpace, 1, -cellSpace, -2);
    painter->setClipRect(item.rect);
    if (const std::optional<StatusLook> state = lookOf(index)) {
        StatusLook badge = *state;
        if (!text.isEmpty())
            badge.word = text;
        const QString second = index.data(role::Second).toString();
        if (!second.isEmpty()) {
            const int lower = theme.lineHeight(Type::Small);
            const QRect under(box.left(), box.bottom() - lower, box.width(), lower);
            box.setBottom(under.top());
            painter->setFont(theme.font(Type::Small));
            painter->setPen(selected ? colours.onAccentSoft : colours.muted);
            painter->drawText(under, Qt::AlignLeft | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(second, Qt::ElideRight, under.width()));
        }
        drawBadge(*painter, box, badge, theme.font(Type::Body));
    } else {
        const QFont font = index.data(Qt::FontRole).isValid() ? item.font : theme.font(Type::Body);
        const QVariant foreground = index.data(Qt::ForegroundRole);
        const QColor ink = selected ? colours.onAccentSoft
            : foreground.isValid()  ? foreground.value<QBrush>().color()
                                    : colours.text;
        const QString second = index.data(role::Second).toString();
        const Qt::Alignment across = item.displayAlignment & Qt::AlignHorizontal_Mask;
        if (!item.icon.isNull()) {
            const int side = theme.lineHeight(Type::Body);
            item.icon.paint(painter, QRect(box.left(), box.center().y() - side / 2, side, side));
            box.setLeft(box.left() + side + space::xs);
        }
        QRect first = box;
        if (!second.isEmpty()) {
            const int upper = QFontMetrics(font).height();
            const int lower = theme.lineHeight(Type::Small);
            first = QRect(
                box.left(), box.top() + (box.height() - upper - lower) / 2, box.width(), upper);
            const QRect under(box.left(), first.bottom() + 1, box.width(), lower);
            painter->setFont(theme.font(Type::Small));
            painter->setPen(selected ? colours.onAccentSoft : colours.muted);
            painter->drawText(under, int(across | Qt::AlignVCenter),
                painter->fontMetrics().elidedText(second, Qt::ElideRight, under.width()));
        }
        painter->setFont(font);
        painter->setPen(ink);
        const QString words = QString(text).replace(u'\n', u' ');
        const int lines = second.isEmpty() ? box.height() / QFontMetrics(font).height() : 1;
        painter->drawText(first, int(across | Qt::AlignVCenter),
            brokenText(words, font, first.width(), lines).join(u'\n'));
    }
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.focus, 2));
        painter->drawRect(item.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (const std::optional<StatusLook> state = lookOf(index))
        return badgeSize(*state, Theme::instance().font(Type::Body)) + QSize(2 * cellSpace, 4);
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(size.height(), Theme::instance().rowHeight()));
    return size;
}

CellWidths cellWidths(const QModelIndex& index)
{
    const Theme& theme = Theme::instance();
    const QFont body = theme.font(Type::Body);
    CellWidths widths;
    const auto take = [&widths](int width, bool isWhole) {
        width += 1 + 2 * cellSpace;
        widths.full = qMax(widths.full, width);
        widths.whole = qMax(widths.whole, isWhole ? width : 0);
    };
    const QString text = index.data().toString();
    if (std::optional<StatusLook> state = lookOf(index)) {
        if (!text.isEmpty())
            state->word = text;
        take(badgeSize(*state, body).width(), true);
    } else if (!text.isEmpty()) {
        const QVariant font = index.data(Qt::FontRole);
        const bool hasIcon = index.data(Qt::DecorationRole).isValid();
        take(QFontMetrics(font.isValid() ? font.value<QFont>() : body).horizontalAdvance(text)
                + (hasIcon ? theme.lineHeight(Type::Body) + space::xs : 0),
            isFigures(text));
    }
    if (const QString second = index.data(role::Second).toString(); !second.isEmpty())
        take(QFontMetrics(theme.font(Type::Small)).horizontalAdvance(second), isFigures(second));
    return widths;
}

} // namespace samvirke
