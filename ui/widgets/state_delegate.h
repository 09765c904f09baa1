// A cell of a table: a state as a badge, or text with a muted second line.
#pragma once

#include "ui/theme/looks.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

#include <optional>

namespace samvirke {

constexpr int cellSpace = space::s; ///< at either side of what stands in a cell, pixels

/// Draws role::Status, role::Severity, role::TransferState and role::NeedState as badges and
/// role::Second as a muted second line. DataTable uses it; other views may.
class StateDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The badge that a cell is drawn as; nothing when it is text.
std::optional<StatusLook> lookOf(const QModelIndex& index);

/// The widths in pixels that a cell wants: all of it, and what must be read whole (a state, a date,
/// a period, a number). `whole` is 0 for words, which say something also when their end is missing.
struct CellWidths {
    int whole = 0;
    int full = 0;
};
CellWidths cellWidths(const QModelIndex& index);

} // namespace samvirke
