// A table keeps room for a few rows, however little the page has: the page then scrolls instead.
#pragma once

class QTableView;

namespace samvirke {

/// So many rows, as high as they are now, and the headings; with letters of any size.
void keepRows(QTableView& table, int rows);

} // namespace samvirke
