// A table cell with a box to tick: Space or a click on the box. Drawn like every other cell.
#pragma once

#include "ui/widgets/state_delegate.h"

namespace samvirke {

class TickDelegate : public StateDelegate {
    Q_OBJECT

public:
    using StateDelegate::StateDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;
};

} // namespace samvirke
