// A dense symmetric matrix, positive but for rounding and for rows that depend on others.
#pragma once

#include <cstddef>
#include <vector>

namespace samvirke::matching {

class SymmetricMatrix {
public:
    /// All zeros.
    void assign(int rows);
    /// Of the lower half: column ≤ row.
    double& at(int row, int column)
    {
        return m_value[std::size_t(row) * m_stride + std::size_t(column)];
    }

    /// Cholesky's factor takes the place of the matrix.
    void factor();
    /// The right side becomes the solution; after factor().
    void solve(double* right) const;

    /// Of a pivot that began as `diagonal`: so large that its row changes nothing where the row
    /// depends on those before.
    static double root(double pivot, double diagonal);

private:
    void factorDiagonal(int first, int end);
    void factorBelow(int first, int end);

    int m_rows = 0;
    std::size_t m_stride = 0;
    std::vector<double> m_value; ///< rows and columns padded
    std::vector<double> m_diagonal; ///< as it began
    std::vector<double> m_across; ///< a panel below its diagonal, turned
};

} // namespace samvirke::matching
