// A linear program whose rows fall into blocks that only share some, solved in floating point by an
// interior point method (Mehrotra's predictor and corrector). What it gives is a proposal: whoever
// needs a proof counts again from its prices in whole numbers. Only sums, products, quotients and
// square roots of doubles in a fixed order: the same answer on every platform.
#pragma once

#include <functional>
#include <vector>

namespace samvirke::matching {

/// Least cost × x, where A x = b and x ≥ 0. Rows 0 … shared - 1 are shared; each block has its own
/// rows after them, and a column touches the rows of one block at most.
struct BlockProgram {
    int shared = 0;
    std::vector<double> right; ///< b, by row
    std::vector<int> firstRow; ///< by block, and the end of the last
    std::vector<double> cost; ///< by column
    std::vector<int> firstEntry = { 0 }; ///< by column, and the end of the last
    std::vector<int> row; ///< by entry; a column's in rising order
    std::vector<double> value; ///< by entry

    int addRow(double b);
    /// Ends the block whose rows were added since the one before.
    void endBlock() { firstRow.push_back(int(right.size())); }
    void addEntry(int ofRow, double v);
    void endColumn(double c);
};

struct InteriorPoint {
    std::vector<double> x; ///< by column
    std::vector<double> price; ///< by row: what the least cost grows by, when b does by one
    int steps = 0;
    double gap = 0; ///< between the cost of x and what the prices prove, as a part of it
};

/// Stops where `gap` is below `near`, where it gets no nearer, after 60 steps or when cancelled,
/// which is asked at each. The point is as near as it came.
InteriorPoint interiorPoint(
    const BlockProgram& program, double near, const std::function<bool()>& cancelled = {});

} // namespace samvirke::matching
