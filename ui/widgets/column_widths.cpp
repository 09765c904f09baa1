#include "ui/widgets/column_widths.h"

#include <algorithm>

namespace samvirke {

namespace {

/// What a column lacks of `wants` comes from whichever has most beyond its `keeps`.
template <class Wants, class Keeps>
void moveRoom(QList<ColumnRoom>& columns, const Wants& wants, const Keeps& keeps)
{
    const auto spare = [&](const ColumnRoom& column) {
        return column.mayGive ? column.width - keeps(column) : 0;
    };
    for (ColumnRoom& column : columns) {
        if (!column.mayTake || column.width == 0)
            continue;
        while (column.width < wants(column)) {
            ColumnRoom* from = nullptr;
            for (ColumnRoom& other : columns) {
                if (&other != &column && spare(other) > 0 && (!from || spare(other) > spare(*from)))
                    from = &other;
            }
            if (!from)
                break;
            const int given = qMin(wants(column) - column.width, spare(*from));
            column.width += given;
            from->width -= given;
        }
    }
}

} // namespace

void shareRoom(QList<ColumnRoom>& columns, int least)
{
    const auto whole = [](const ColumnRoom& it) { return it.whole; };
    const auto heading = [](const ColumnRoom& it) { return it.heading; };
    const auto both = [](const ColumnRoom& it) { return qMax(it.whole, it.heading); };
    const auto readable = [least](const ColumnRoom& it) { return qMax(it.whole, least); };
    moveRoom(columns, whole, both);
    moveRoom(columns, whole, readable);
    for (ColumnRoom& column : columns) {
        if (column.mayTake && column.width > 0)
            column.width = qMax(column.width, column.whole);
    }
    moveRoom(columns, heading, both);
    const auto all = [](const ColumnRoom& it) {
        return std::max({ it.whole, it.heading, it.full });
    };
    moveRoom(columns, all, all);
}

} // namespace samvirke
