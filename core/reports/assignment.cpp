#include "core/reports/assignment.h"

#include <limits>

namespace samvirke {

std::vector<int> leastCostAssignment(const std::vector<qint64>& costs, int rows, int columns)
{
    constexpr qint64 infinite = std::numeric_limits<qint64>::max();
    // Potentials of rows and columns; row and column 0 are a helper of the method.
    std::vector<qint64> rowPotential(size_t(rows) + 1, 0);
    std::vector<qint64> columnPotential(size_t(columns) + 1, 0);
    std::vector<int> rowOf(size_t(columns) + 1, 0);
    std::vector<int> previous(size_t(columns) + 1, 0);

    for (int row = 1; row <= rows; ++row) {
        rowOf[0] = row;
        int column = 0;
        std::vector<qint64> least(size_t(columns) + 1, infinite);
        std::vector<char> used(size_t(columns) + 1, 0);
        do {
            used[size_t(column)] = 1;
            const int current = rowOf[size_t(column)];
            const qint64* const cost = costs.data() + qint64(current - 1) * columns - 1;
            qint64 step = infinite;
            int next = 0;
            for (int j = 1; j <= columns; ++j) {
                const auto at = size_t(j);
                if (used[at])
                    continue;
                const qint64 reduced =
                    cost[j] - rowPotential[size_t(current)] - columnPotential[at];
                if (reduced < least[at]) {
                    least[at] = reduced;
                    previous[at] = column;
                }
                if (least[at] < step) {
                    step = least[at];
                    next = j;
                }
            }
            for (int j = 0; j <= columns; ++j) {
                const auto at = size_t(j);
                if (used[at]) {
                    rowPotential[size_t(rowOf[at])] += step;
                    columnPotential[at] -= step;
                } else if (least[at] != infinite) {
                    least[at] -= step;
                }
            }
            column = next;
        } while (rowOf[size_t(column)] != 0);
        while (column != 0) {
            const int from = previous[size_t(column)];
            rowOf[size_t(column)] = rowOf[size_t(from)];
            column = from;
        }
    }

    std::vector<int> columnOf(size_t(rows), -1);
    for (int j = 1; j <= columns; ++j) {
        if (rowOf[size_t(j)] > 0)
            columnOf[size_t(rowOf[size_t(j)] - 1)] = j - 1;
    }
    return columnOf;
}

} // namespace samvirke
