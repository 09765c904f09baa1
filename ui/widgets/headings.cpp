#include "ui/widgets/headings.h"

#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QStyleOptionHeader>
#include <QToolTip>

namespace samvirke {

namespace {

constexpr int arrow = 8; ///< as wide as the style sheet paints it

} // namespace

Headings::Headings(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setTextElideMode(Qt::ElideNone); // Qt's own does not know of the style sheet's padding
}

int Headings::neededWidth(int column) const
{
    const QString words = model()->headerData(column, Qt::Horizontal).toString();
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    // The style sheet keeps room for an arrow beside all words, and paints one a little further in.
    const int beside = isSortIndicatorShown() ? arrow : 0;
    return fontMetrics().horizontalAdvance(words) + 2 + 2 * space::s + beside
        + (isSorted ? arrow : 0);
}

void Headings::initStyleOptionForIndex(QStyleOptionHeader* option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    const int lacking = neededWidth(column) - sectionSize(column);
    if (lacking <= 0)
        return;
    const int words = fontMetrics().horizontalAdvance(option->text);
    option->text = fontMetrics().elidedText(option->text, Qt::ElideRight, words - lacking);
}

bool Headings::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = logicalIndexAt(help->pos());
    const bool isCut = column >= 0 && sectionSize(column) < neededWidth(column);
    QToolTip::showText(help->globalPos(),
        isCut ? model()->headerData(column, Qt::Horizontal).toString() : QString(), this);
    return true;
}

} // namespace samvirke
