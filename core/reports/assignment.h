// Least-cost assignment: each row gets a column of its own so that the sum of costs is smallest.
#pragma once

#include <QtGlobal>

#include <vector>

namespace samvirke {

/// The column of each row. `costs[row * columns + column]`, rows ≤ columns. Hungarian method by
/// shortest augmenting paths, O(rows² × columns); whole numbers, so that every machine gives the
/// same answer.
std::vector<int> leastCostAssignment(const std::vector<qint64>& costs, int rows, int columns);

} // namespace samvirke
