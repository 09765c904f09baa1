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
        return m_value[std::size_t(row) * std::size_t(m_rows) + std::size_t(column)];
    }

    /// Cholesky's factor takes the place of the matrix.
    void factor();
    /// The right side becomes the solution; after factor().
    void solve(double* right) const;

    /// Of a pivot that began as `diagonal`: so large that its row changes nothing where the row
    /// depends on those before.
    static double root(double pivot, double diagonal);

private:
    void factorPanel(int first, int end);
    void subtractPanel(int first, int end);
    void subtractTile(int row, int first, int end, int from, int to);

    int m_rows = 0;
    std::vector<double> m_value;
    std::vector<double> m_diagonal; ///< as it began
    std::vector<double> m_across; ///< a panel, turned
};

} // namespace samvirke::matching
