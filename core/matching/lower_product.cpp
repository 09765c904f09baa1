#include "core/matching/lower_product.h"

#include <algorithm>

#if (defined(__x86_64__) || defined(__i386__)) && (defined(__GNUC__) || defined(__clang__))
// Twice as many numbers at a time where the processor can.
#define SAMVIRKE_WIDE 1
#define SAMVIRKE_INLINE [[gnu::always_inline]] inline
#else
#define SAMVIRKE_WIDE 0
#define SAMVIRKE_INLINE inline
#endif

namespace samvirke::matching {

namespace {

constexpr int high = 4; // rows of a block, which is paddedTo wide
constexpr int tile = 96; // columns at a time, so that what is used again stays in the cache

SAMVIRKE_INLINE void subtractBlock(const PaddedRows& from, const PaddedRows& factors, int firstRow,
    int rows, std::size_t i, std::size_t j)
{
    double sum[high][paddedTo];
    for (std::size_t r = 0; r < high; ++r) {
        for (std::size_t c = 0; c < paddedTo; ++c)
            sum[r][c] = from.first[(i + r) * from.stride + j + c];
    }
    for (int row = firstRow; row < rows; ++row) {
        const double* one = factors.first + std::size_t(row) * factors.stride;
        const double* a = one + i;
        const double* b = one + j;
        for (std::size_t r = 0; r < high; ++r) {
            for (std::size_t c = 0; c < paddedTo; ++c)
                sum[r][c] -= a[r] * b[c];
        }
    }
    for (std::size_t r = 0; r < high; ++r) {
        for (std::size_t c = 0; c < paddedTo; ++c)
            from.first[(i + r) * from.stride + j + c] = sum[r][c];
    }
}

SAMVIRKE_INLINE void subtractAll(const PaddedRows& from, const PaddedRows& factors, int rows,
    int columns, const std::vector<int>& begins)
{
    for (int left = 0; left < columns; left += tile) {
        for (int i = left; i < columns; i += high) {
            const int firstRow = begins.empty() ? 0 : begins[std::size_t(i)];
            const int end = std::min(left + tile, i + high);
            for (int j = left; j < end; j += paddedTo)
                subtractBlock(from, factors, firstRow, rows, std::size_t(i), std::size_t(j));
        }
    }
}

#if SAMVIRKE_WIDE
__attribute__((target("avx2"))) void subtractAllWide(const PaddedRows& from,
    const PaddedRows& factors, int rows, int columns, const std::vector<int>& begins)
{
    subtractAll(from, factors, rows, columns, begins);
}
#endif

} // namespace

void subtractProduct(const PaddedRows& from, const PaddedRows& factors, int rows, int columns,
    const std::vector<int>& begins)
{
#if SAMVIRKE_WIDE
    static const bool wide = __builtin_cpu_supports("avx2");
    if (wide)
        return subtractAllWide(from, factors, rows, columns, begins);
#endif
    subtractAll(from, factors, rows, columns, begins);
}

} // namespace samvirke::matching
