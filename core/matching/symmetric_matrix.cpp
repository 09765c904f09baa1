#include "core/matching/symmetric_matrix.h"

#include <algorithm>
#include <cmath>

namespace samvirke::matching {

namespace {

constexpr int panel = 32; // columns at a time, and of the rest
constexpr int tile = 96; // at a time, so that what is used again stays in the cache

} // namespace

void SymmetricMatrix::assign(int rows)
{
    m_rows = rows;
    m_value.assign(std::size_t(rows) * std::size_t(rows), 0);
}

double SymmetricMatrix::root(double pivot, double diagonal)
{
    return pivot > 1e-13 * diagonal && pivot > 1e-30 ? std::sqrt(pivot) : 1e64;
}

void SymmetricMatrix::factor()
{
    m_diagonal.resize(std::size_t(m_rows));
    for (int i = 0; i < m_rows; ++i)
        m_diagonal[std::size_t(i)] = at(i, i);
    for (int first = 0; first < m_rows; first += panel) {
        const int end = std::min(m_rows, first + panel);
        factorPanel(first, end);
        subtractPanel(first, end);
    }
}

void SymmetricMatrix::factorPanel(int first, int end)
{
    for (int i = first; i < m_rows; ++i) {
        double* mine = &at(i, 0);
        for (int j = first; j < std::min(i + 1, end); ++j) {
            const double* other = &at(j, 0);
            double sum = mine[j];
            for (int k = first; k < j; ++k)
                sum -= mine[k] * other[k];
            mine[j] = j < i ? sum / other[j] : root(sum, m_diagonal[std::size_t(i)]);
        }
    }
}

// What the panel's columns take from the rest, row by row, four columns at a time.
void SymmetricMatrix::subtractPanel(int first, int end)
{
    const int left = m_rows - end;
    if (left <= 0)
        return;
    m_across.assign(std::size_t(panel) * std::size_t(left), 0);
    for (int j = end; j < m_rows; ++j) {
        for (int k = first; k < end; ++k)
            m_across[std::size_t(k - first) * std::size_t(left) + std::size_t(j - end)] = at(j, k);
    }
    for (int from = 0; from < left; from += tile) {
        for (int i = end + from; i < m_rows; ++i)
            subtractTile(i, first, end, from, std::min({ from + tile, left, i - end + 1 }));
    }
}

void SymmetricMatrix::subtractTile(int row, int first, int end, int from, int to)
{
    const double* factors = &at(row, first);
    double* __restrict mine = &at(row, end);
    const int left = m_rows - end;
    for (int k = 0; k < end - first; k += 4) {
        // Past the last column of a short panel the turned one holds zeros.
        double f[4] = { 0, 0, 0, 0 };
        for (int n = 0; n < std::min(4, end - first - k); ++n)
            f[n] = factors[k + n];
        const double* a = m_across.data() + std::size_t(k) * std::size_t(left);
        const double* b = a + left;
        const double* c = b + left;
        const double* d = c + left;
        for (int j = from; j < to; ++j)
            mine[j] -= f[0] * a[j] + f[1] * b[j] + f[2] * c[j] + f[3] * d[j];
    }
}

void SymmetricMatrix::solve(double* right) const
{
    for (int i = 0; i < m_rows; ++i) {
        const double* mine = m_value.data() + std::size_t(i) * std::size_t(m_rows);
        double sum = right[i];
        for (int j = 0; j < i; ++j)
            sum -= mine[j] * right[j];
        right[i] = sum / mine[i];
    }
    for (int i = m_rows - 1; i >= 0; --i) {
        const double* mine = m_value.data() + std::size_t(i) * std::size_t(m_rows);
        right[i] /= mine[i];
        for (int j = 0; j < i; ++j)
            right[j] -= mine[j] * right[i];
    }
}

} // namespace samvirke::matching
