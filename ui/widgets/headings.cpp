#include "ui/widgets/headings.h"

#include <QHelpEvent>
#include <QStyleOptionHeader>
#include <QToolTip>

namespace samvirke {

Headings::Headings(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setTextElideMode(Qt::ElideNone); // Qt's own does not know of the style sheet's padding
}

void Headings::initStyleOptionForIndex(QStyleOptionHeader* option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    const int lacking = sectionSizeHint(column) - sectionSize(column);
    if (lacking <= 0)
        return;
    const int words = option->fontMetrics.horizontalAdvance(option->text);
    option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, words - lacking);
}

bool Headings::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = logicalIndexAt(help->pos());
    const bool isCut = column >= 0 && sectionSize(column) < sectionSizeHint(column);
    QToolTip::showText(help->globalPos(),
        isCut ? model()->headerData(column, Qt::Horizontal).toString() : QString(), this);
    return true;
}

} // namespace samvirke
