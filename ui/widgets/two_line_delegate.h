// A list's entries in two lines: the text up to its first line break bold, the rest muted under it.
// An entry that cannot be selected is a heading above those that follow.
#pragma once

#include <QStyledItemDelegate>

namespace samvirke {

class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace samvirke
