// Lets a screen reader walk over what a widget paints by itself: tiles, bars. The widget derives
// from AccessibleItems as well, and tells moves with tellFocus().
#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace samvirke {

class AccessibleItems {
public:
    virtual ~AccessibleItems();

    virtual int itemCount() const = 0;
    virtual QString itemName(int item) const = 0;
    virtual QRect itemRect(int item) const = 0; ///< in the widget's coordinates
    virtual int currentItem() const = 0; ///< -1 when none
    virtual void pressItem(int item) = 0;

protected:
    AccessibleItems(); ///< installs the factory when the first widget of this kind is made
};

/// The keyboard is at this item of the widget now.
void tellFocus(QWidget* widget, int item);

/// Items came or went.
void tellItemsChanged(QWidget* widget);

} // namespace samvirke
