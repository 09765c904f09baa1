#include "core/matching/symmetric_matrix.h"

#include "core/matching/lower_product.h"

#include <algorithm>
#include <cmath>

namespace samvirke::matching {

namespace {

constexpr int panel = 32; // columns at a time; a multiple of paddedTo
constexpr int strip = 64; // rows at a time, so that what is used again stays in the cache

} // namespace

void SymmetricMatrix::assign(int rows)
{
    m_rows = rows;
    m_stride = std::size_t(padded(rows));
    m_value.assign(m_stride * m_stride, 0);
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
        factorDiagonal(first, end);
        if (end < m_rows)
            factorBelow(first, end);
    }
}

void SymmetricMatrix::factorDiagonal(int first, int end)
{
    for (int i = first; i < end; ++i) {
        double* mine = &at(i, 0);
        for (int j = first; j <= i; ++j) {
            const double* other = &at(j, 0);
            double sum = mine[j];
            for (int k = first; k < j; ++k)
                sum -= mine[k] * other[k];
            mine[j] = j < i ? sum / other[j] : root(sum, m_diagonal[std::size_t(i)]);
        }
    }
}

// The panel's columns below its diagonal, turned so that they are worked on side by side, and what
// they take from the rest.
void SymmetricMatrix::factorBelow(int first, int end)
{
    const int left = m_rows - end;
    const int width = padded(left);
    m_across.assign(std::size_t(panel) * std::size_t(width), 0);
    const auto across = [&](int k) {
        return m_across.data() + std::size_t(k) * std::size_t(width);
    };
    for (int i = 0; i < left; ++i) {
        for (int k = 0; k < panel; ++k)
            across(k)[i] = at(end + i, first + k);
    }
    for (int from = 0; from < left; from += strip) {
        const int to = std::min(left, from + strip);
        for (int j = 0; j < panel; ++j) {
            double* __restrict mine = across(j);
            for (int k = 0; k < j; ++k) {
                const double factor = at(first + j, first + k);
                const double* other = across(k);
                for (int i = from; i < to; ++i)
                    mine[i] -= factor * other[i];
            }
            const double pivot = at(first + j, first + j);
            for (int i = from; i < to; ++i)
                mine[i] /= pivot;
        }
    }
    for (int i = 0; i < left; ++i) {
        for (int k = 0; k < panel; ++k)
            at(end + i, first + k) = across(k)[i];
    }
    subtractProduct(
        { &at(end, end), m_stride }, { m_across.data(), std::size_t(width) }, panel, left);
}

void SymmetricMatrix::solve(double* right) const
{
    for (int i = 0; i < m_rows; ++i) {
        const double* mine = m_value.data() + std::size_t(i) * m_stride;
        double sum = right[i];
        for (int j = 0; j < i; ++j)
            sum -= mine[j] * right[j];
        right[i] = sum / mine[i];
    }
    for (int i = m_rows - 1; i >= 0; --i) {
        const double* mine = m_value.data() + std::size_t(i) * m_stride;
        right[i] /= mine[i];
        for (int j = 0; j < i; ++j)
            right[j] -= mine[j] * right[i];
    }
}

} // namespace samvirke::matching
