#include "ui/widgets/navigation.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace samvirke {

namespace {

constexpr int iconRole = Qt::UserRole + 1;
constexpr int badgeRole = Qt::UserRole + 2;
constexpr int groupRole = Qt::UserRole + 3; // the entry begins a group
constexpr int side = 20;
constexpr int gap = space::m; // between two groups, with a line in its middle

class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const Theme& theme = Theme::instance();
        const Colours& colours = theme.colours();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRectF place(option.rect);
        if (index.data(groupRole).toBool()) {
            painter->setPen(colours.border);
            const qreal y = place.top() + gap / 2.0 + 0.5;
            painter->drawLine(
                QPointF(place.left() + space::m, y), QPointF(place.right() - space::m, y));
            place.setTop(place.top() + gap);
        }
        const QRectF box = place.adjusted(8.5, 1.5, -8.5, -1.5);
        if (current || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? colours.accentSoft : colours.raised);
            painter->drawRoundedRect(box, radius::medium, radius::medium);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(colours.focus, 2));
            painter->drawRoundedRect(box, radius::medium, radius::medium);
        }
        const QColor ink = current ? colours.onAccentSoft : colours.text;
        const QRectF icon(box.left() + space::s, box.center().y() - side / 2.0, side, side);
        drawIcon(*painter, Icon(index.data(iconRole).toInt()), icon, current ? ink : colours.muted);
        const QRectF text = box.adjusted(space::s + side + space::s, 0, -space::s, 0);
        const QString badge = index.data(badgeRole).toString();
        const QFontMetrics small(theme.font(Type::Small));
        const int badgeWidth = badge.isEmpty() ? 0 : small.horizontalAdvance(badge) + space::s;
        painter->setFont(theme.font(current ? Type::Strong : Type::Body));
        painter->setPen(ink);
        painter->drawText(text.adjusted(0, 0, -badgeWidth, 0),
            int(Qt::AlignLeft | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, int(text.width()) - badgeWidth));
        painter->setFont(theme.font(Type::Small));
        painter->setPen(current ? ink : colours.muted);
        painter->drawText(text, int(Qt::AlignRight | Qt::AlignVCenter), badge);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const int above = index.data(groupRole).toBool() ? gap : 0;
        return { 100, Theme::instance().lineHeight(Type::Body) + 2 * space::s + 4 + above };
    }
};

} // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new EntryDelegate(this));
    setAccessibleName(tr("Pages"));
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setStyleSheet(QStringLiteral("QListWidget { border: 0; background: transparent; }"));
    connect(&Theme::instance(), &Theme::changed, this, &Navigation::renew);
    // A screen reader selects an entry without moving there first.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        const QList<QListWidgetItem*> chosen = selectedItems();
        if (!chosen.isEmpty() && chosen.first() != currentItem())
            setCurrentItem(chosen.first());
    });
}

void Navigation::addEntry(Icon icon, const QString& title, const QString& toolTip)
{
    auto* entry = new QListWidgetItem(title);
    entry->setData(iconRole, int(icon));
    entry->setToolTip(toolTip);
    entry->setData(groupRole, m_groupBegins);
    m_groupBegins = false;
    addItem(entry);
    tell(count() - 1);
    renew();
}

void Navigation::beginGroup()
{
    m_groupBegins = true;
}

void Navigation::setBadge(int entry, const QString& badge)
{
    item(entry)->setData(badgeRole, badge);
    tell(entry);
}

QSize Navigation::sizeHint() const
{
    return { width(), 8 * sizeHintForRow(0) };
}

void Navigation::renew()
{
    const QFontMetrics strong(Theme::instance().font(Type::Strong));
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = qMax(widest, strong.horizontalAdvance(item(i)->text()));
    setFixedWidth(widest + side + 4 * space::s + strong.horizontalAdvance(QStringLiteral("  999"))
        + 2 * space::s);
    doItemsLayout();
}

void Navigation::tell(int entry)
{
    const QString badge = item(entry)->data(badgeRole).toString();
    item(entry)->setData(Qt::AccessibleTextRole,
        badge.isEmpty() ? item(entry)->text()
                        : QStringLiteral("%1, %2").arg(item(entry)->text(), badge));
}

} // namespace samvirke
