#include "ui/widgets/flow_layout.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>

namespace samvirke {

FlowLayout::FlowLayout(QWidget* parent, int gap, int lineGap)
    : QLayout(parent), m_gap(gap), m_lineGap(lineGap < 0 ? gap : lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index, nullptr);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint().expandedTo(item->minimumSize());
        size.rwidth() += hint.width() + (size.width() > 0 ? m_gap : 0);
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    int x = rect.x();
    int y = rect.y();
    int height = 0;
    QList<std::pair<QLayoutItem*, QRect>> line;
    const auto finishLine = [&] {
        for (const auto& [item, box] : std::as_const(line)) {
            if (apply)
                item->setGeometry(box.translated(0, (height - box.height()) / 2));
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        size.setWidth(std::min(size.width(), std::max(rect.width(), item->minimumSize().width())));
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            finishLine();
            x = rect.x();
            y += height + m_lineGap;
            height = 0;
        }
        line.append({ item, QRect(QPoint(x, y), size) });
        x += size.width() + m_gap;
        height = std::max(height, size.height());
    }
    finishLine();
    return y + height - rect.y();
}

void settleLayout(QWidget* panel)
{
    QMetaObject::invokeMethod(
        panel,
        [panel] {
            for (QWidget* at = panel; at; at = at->parentWidget()) {
                if (QLayout* layout = at->layout()) {
                    layout->invalidate();
                    layout->activate();
                }
                if (qobject_cast<QScrollArea*>(at)) {
                    QEvent measured(QEvent::LayoutRequest);
                    QCoreApplication::sendEvent(at, &measured);
                    break;
                }
            }
        },
        Qt::QueuedConnection);
}

} // namespace samvirke
