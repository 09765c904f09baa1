// Headings that stand over two rows: a group ("Sykehjem") above, and what is told of each group
// ("status", "fravær") below. They are joined only where the lower row alone would not tell its
// columns apart, so that a title above an ordinary table never becomes a part of its headings.
#pragma once

#include "core/exchange/table.h"

#include <QStringList>

namespace samvirke {

/// Whether the row above belongs to the headings of this row.
bool hasGroupsAbove(const Table& table, int headerRow);

/// The headings of a table, by column; joined with the groups above where there are any.
QStringList headingsOf(const Table& table, int headerRow);

} // namespace samvirke
