// The sum that a factorization spends its time on, in registers. Each number is made of the same
// products in the same order whatever the processor, so that every one gives the same digits.
#pragma once

#include <cstddef>
#include <vector>

namespace samvirke::matching {

/// What rows of numbers are padded to, with zeros: blocks of it lie whole in registers.
inline constexpr int paddedTo = 8;
inline int padded(int columns)
{
    return (columns + paddedTo - 1) / paddedTo * paddedTo;
}

/// A matrix row by row.
struct PaddedRows {
    double* first = nullptr;
    std::size_t stride = 0; ///< from one row to the next; a multiple of paddedTo
};

/// Takes `factors`ᵀ × `factors` from the lower half of `from`, of `columns` columns each. Above the
/// diagonal, and up to the padding of rows and columns, `from` is overwritten with no meaning.
/// `begins`, if not empty: of each column of `factors`, the first row that is not zero; never
/// falling from one column to the next.
void subtractProduct(const PaddedRows& from, const PaddedRows& factors, int rows, int columns,
    const std::vector<int>& begins = {});

} // namespace samvirke::matching
