#include "core/matching/interior.h"

#include "core/matching/lower_product.h"
#include "core/matching/symmetric_matrix.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace samvirke::matching {

namespace {

constexpr int mostSteps = 60;
constexpr double almost = 0.995; // of the way to the border

// The blocks' part of A D Aᵀ is factored block by block, in bands; what is left of the shared rows
// after that, as one dense matrix.
class NormalEquations {
public:
    explicit NormalEquations(const BlockProgram& program) : p(program)
    {
        const int blocks = int(p.firstRow.size()) - 1;
        m_blocks.resize(std::size_t(std::max(0, blocks)));
        std::vector<int> blockOf(p.right.size(), -1);
        for (int b = 0; b < blocks; ++b) {
            Block& block = m_blocks[std::size_t(b)];
            block.first = p.firstRow[std::size_t(b)];
            block.rows = p.firstRow[std::size_t(b) + 1] - block.first;
            for (int i = 0; i < block.rows; ++i)
                blockOf[std::size_t(block.first + i)] = b;
        }
        std::vector<int> place(std::size_t(p.shared), -1);
        for (int c = 0; c < int(p.cost.size()); ++c) {
            const int last = p.row[std::size_t(p.firstEntry[std::size_t(c) + 1] - 1)];
            if (last < p.shared)
                m_slacks.push_back(c);
            else
                m_blocks[std::size_t(blockOf[std::size_t(last)])].columns.push_back(c);
        }
        for (Block& block : m_blocks)
            shape(block, place);
    }

    void factor(const std::vector<double>& d)
    {
        m_matrix.assign(p.shared);
        for (const int c : m_slacks) {
            for (int e = begin(c); e < end(c); ++e) {
                for (int f = begin(c); f <= e; ++f)
                    m_matrix.at(row(e), row(f)) += value(e) * value(f) * d[std::size_t(c)];
            }
        }
        for (Block& block : m_blocks)
            reduce(block, d);
        m_matrix.factor();
    }

    // Right sides become the solution.
    void solve(std::vector<double>& y)
    {
        for (Block& block : m_blocks) {
            double* mine = y.data() + block.first;
            forward(block, mine);
            for (int i = 0; i < block.rows; ++i) {
                const double* t = tall(block, i);
                for (std::size_t k = 0; k < block.reach[std::size_t(i)]; ++k)
                    y[std::size_t(block.touched[k])] -= t[k] * mine[i];
            }
        }
        m_matrix.solve(y.data());
        for (Block& block : m_blocks) {
            double* mine = y.data() + block.first;
            for (int i = 0; i < block.rows; ++i) {
                const double* t = tall(block, i);
                double sum = 0;
                for (std::size_t k = 0; k < block.reach[std::size_t(i)]; ++k)
                    sum += t[k] * y[std::size_t(block.touched[k])];
                mine[i] -= sum;
            }
            backward(block, mine);
        }
    }

private:
    struct Block {
        int first = 0;
        int rows = 0;
        int width = 0; ///< of the band below the diagonal
        std::vector<int> columns;
        std::vector<int> touched; ///< shared rows
        std::vector<int> place; ///< by entry of the columns: where in `touched`, or -1
        std::vector<std::size_t> reach; ///< by row: how many of `touched` it can hold
        std::vector<int> begins; ///< by touched, padded: the first row that can hold it
        std::vector<double> band; ///< row × (width + 1), the diagonal last
        std::vector<double> tall; ///< row × touched, padded: the factor's part below the block
    };

    static double* tall(Block& block, int i)
    {
        return block.tall.data() + std::size_t(i) * block.begins.size();
    }

    int begin(int c) const { return p.firstEntry[std::size_t(c)]; }
    int end(int c) const { return p.firstEntry[std::size_t(c) + 1]; }
    int row(int e) const { return p.row[std::size_t(e)]; }
    double value(int e) const { return p.value[std::size_t(e)]; }

    void shape(Block& block, std::vector<int>& place)
    {
        for (const int c : block.columns) {
            int lowest = -1;
            for (int e = begin(c); e < end(c); ++e) {
                if (row(e) >= p.shared) {
                    lowest = lowest < 0 ? row(e) : lowest;
                    block.width = std::max(block.width, row(e) - lowest);
                    block.place.push_back(-1);
                    continue;
                }
                int& at = place[std::size_t(row(e))];
                if (at < 0) {
                    at = int(block.touched.size());
                    block.touched.push_back(row(e));
                }
                block.place.push_back(at);
            }
        }
        for (const int shared : block.touched)
            place[std::size_t(shared)] = -1;
        findReach(block);
    }

    // Shared rows are touched in the order of the block's own rows, and elimination carries them
    // only onwards.
    void findReach(Block& block)
    {
        block.reach.assign(std::size_t(block.rows), 0);
        std::size_t at = 0;
        for (const int c : block.columns) {
            std::size_t most = 0;
            for (int e = begin(c); e < end(c); ++e)
                most = std::max(most, std::size_t(block.place[at++] + 1));
            for (int e = begin(c); e < end(c); ++e) {
                if (row(e) >= p.shared) {
                    std::size_t& reach = block.reach[std::size_t(row(e) - block.first)];
                    reach = std::max(reach, most);
                }
            }
        }
        block.begins.assign(std::size_t(padded(int(block.touched.size()))), block.rows);
        std::size_t reached = 0;
        for (int i = 0; i < block.rows; ++i) {
            std::size_t& reach = block.reach[std::size_t(i)];
            for (; reached < reach; ++reached)
                block.begins[reached] = i;
            reach = reached;
        }
    }

    void reduce(Block& block, const std::vector<double>& d)
    {
        const std::size_t touched = block.touched.size();
        const std::size_t across = block.begins.size();
        const std::size_t stride = std::size_t(block.width) + 1;
        block.band.assign(std::size_t(block.rows) * stride, 0);
        block.tall.assign(std::size_t(block.rows) * across, 0);
        m_own.assign(across * across, 0);
        std::size_t at = 0;
        for (const int c : block.columns) {
            const int* place = block.place.data() + at - begin(c);
            at += std::size_t(end(c) - begin(c));
            for (int e = begin(c); e < end(c); ++e) {
                const double weight = value(e) * d[std::size_t(c)];
                for (int f = begin(c); f <= e; ++f) {
                    const double add = weight * value(f);
                    if (place[e] >= 0) {
                        const int low = std::min(place[e], place[f]);
                        const int high = std::max(place[e], place[f]);
                        m_own[std::size_t(high) * across + std::size_t(low)] += add;
                    } else if (place[f] >= 0) {
                        tall(block, row(e) - block.first)[place[f]] += add;
                    } else {
                        const int i = row(e) - block.first;
                        block.band[std::size_t(i) * stride
                            + std::size_t(block.width - (row(e) - row(f)))] += add;
                    }
                }
            }
        }
        factorBand(block);
        for (int i = 0; i < block.rows; ++i) {
            double* __restrict mine = tall(block, i);
            const double* band = block.band.data() + std::size_t(i) * stride;
            for (int j = std::max(0, i - block.width); j < i; ++j) {
                const double l = band[block.width - (i - j)];
                const double* other = tall(block, j);
                if (l != 0)
                    for (std::size_t k = 0; k < block.reach[std::size_t(j)]; ++k)
                        mine[k] -= l * other[k];
            }
            const double whole = 1 / band[block.width];
            for (std::size_t k = 0; k < block.reach[std::size_t(i)]; ++k)
                mine[k] *= whole;
        }
        subtractProduct({ m_own.data(), across }, { block.tall.data(), across }, block.rows,
            int(touched), block.begins);
        for (std::size_t k = 0; k < touched; ++k) {
            for (std::size_t l = 0; l <= k; ++l)
                m_matrix.at(std::max(block.touched[k], block.touched[l]),
                    std::min(block.touched[k], block.touched[l])) += m_own[k * across + l];
        }
    }

    static void factorBand(Block& block)
    {
        const int width = block.width;
        const std::size_t stride = std::size_t(width) + 1;
        for (int i = 0; i < block.rows; ++i) {
            double* mine = block.band.data() + std::size_t(i) * stride;
            const double diagonal = mine[width];
            for (int j = std::max(0, i - width); j <= i; ++j) {
                const double* other = block.band.data() + std::size_t(j) * stride;
                double sum = mine[width - (i - j)];
                for (int k = std::max({ 0, i - width, j - width }); k < j; ++k)
                    sum -= mine[width - (i - k)] * other[width - (j - k)];
                if (j < i)
                    mine[width - (i - j)] = sum / other[width];
                else
                    mine[width] = SymmetricMatrix::root(sum, diagonal);
            }
        }
    }

    static void forward(const Block& block, double* y)
    {
        const int width = block.width;
        for (int i = 0; i < block.rows; ++i) {
            const double* mine = block.band.data() + std::size_t(i) * (std::size_t(width) + 1);
            for (int j = std::max(0, i - width); j < i; ++j)
                y[i] -= mine[width - (i - j)] * y[j];
            y[i] /= mine[width];
        }
    }

    static void backward(const Block& block, double* y)
    {
        const int width = block.width;
        for (int i = block.rows - 1; i >= 0; --i) {
            const double* mine = block.band.data() + std::size_t(i) * (std::size_t(width) + 1);
            y[i] /= mine[width];
            for (int j = std::max(0, i - width); j < i; ++j)
                y[j] -= mine[width - (i - j)] * y[i];
        }
    }

    const BlockProgram& p;
    std::vector<int> m_slacks; // columns of shared rows alone
    std::vector<Block> m_blocks;
    std::vector<double> m_own; // touched × touched, padded
    SymmetricMatrix m_matrix;
};

class Walker {
public:
    explicit Walker(const BlockProgram& program) : p(program), m_equations(program)
    {
        const std::size_t columns = p.cost.size();
        x.assign(columns, 1);
        z.assign(columns, 1);
        y.assign(p.right.size(), 0);
        d.assign(columns, 1);
        m_costs = 1 + largest(p.cost);
        m_rights = 1 + largest(p.right);
    }

    InteriorPoint run(double near, const std::function<bool()>& cancelled)
    {
        begin();
        InteriorPoint found;
        double best = 1e300;
        int worse = 0;
        for (int step = 0; step < mostSteps; ++step) {
            if (cancelled && cancelled())
                break;
            measure();
            const double off = std::max({ m_gap, largest(rb) / m_rights, largest(rc) / m_costs });
            if (off < best) {
                best = off;
                worse = 0;
                found.x = x;
                found.price = y;
                found.gap = m_gap;
            } else if (++worse > 4) {
                break;
            }
            found.steps = step;
            if (off < near)
                break;
            advance();
        }
        return found;
    }

private:
    static double largest(const std::vector<double>& all)
    {
        double most = 0;
        for (const double one : all)
            most = std::max(most, std::abs(one));
        return most;
    }
    static double dot(const std::vector<double>& a, const std::vector<double>& b)
    {
        double sum = 0;
        for (std::size_t i = 0; i < a.size(); ++i)
            sum += a[i] * b[i];
        return sum;
    }

    // out += A v
    void timesColumns(const std::vector<double>& v, std::vector<double>& out) const
    {
        for (std::size_t c = 0; c < v.size(); ++c) {
            for (int e = p.firstEntry[c]; e < p.firstEntry[c + 1]; ++e)
                out[std::size_t(p.row[std::size_t(e)])] += p.value[std::size_t(e)] * v[c];
        }
    }
    double ofColumn(std::size_t c, const std::vector<double>& rows) const
    {
        double sum = 0;
        for (int e = p.firstEntry[c]; e < p.firstEntry[c + 1]; ++e)
            sum += p.value[std::size_t(e)] * rows[std::size_t(p.row[std::size_t(e)])];
        return sum;
    }

    // The point nearest to nothing that fits the rows, moved inside (Mehrotra 1992).
    void begin()
    {
        const std::size_t columns = x.size();
        m_equations.factor(d);
        std::vector<double> w = p.right;
        m_equations.solve(w);
        std::fill(y.begin(), y.end(), 0.0);
        timesColumns(p.cost, y);
        m_equations.solve(y);
        for (std::size_t c = 0; c < columns; ++c) {
            x[c] = ofColumn(c, w);
            z[c] = p.cost[c] - ofColumn(c, y);
        }
        lift(x, z);
    }

    static void lift(std::vector<double>& a, std::vector<double>& b)
    {
        double moveA = 0;
        double moveB = 0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            moveA = std::max(moveA, -1.5 * a[i]);
            moveB = std::max(moveB, -1.5 * b[i]);
        }
        double sumA = 0;
        double sumB = 0;
        double both = 0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            both += (a[i] + moveA) * (b[i] + moveB);
            sumA += a[i] + moveA;
            sumB += b[i] + moveB;
        }
        moveA += 0.5 * both / std::max(sumB, 1e-9) + 1e-3;
        moveB += 0.5 * both / std::max(sumA, 1e-9) + 1e-3;
        for (std::size_t i = 0; i < a.size(); ++i) {
            a[i] += moveA;
            b[i] += moveB;
        }
    }

    void measure()
    {
        rb = p.right;
        rc.resize(x.size());
        std::vector<double> minus(x.size());
        for (std::size_t c = 0; c < x.size(); ++c) {
            rc[c] = p.cost[c] - ofColumn(c, y) - z[c];
            minus[c] = -x[c];
        }
        timesColumns(minus, rb);
        m_mu = dot(x, z) / double(x.size());
        const double value = dot(p.cost, x);
        m_gap = std::abs(value - dot(p.right, y)) / (1 + std::abs(value));
    }

    // Where the rest of the pairs' products is to be `rest`.
    void direction(const std::vector<double>& rest)
    {
        dy = rb;
        std::vector<double> v(x.size());
        for (std::size_t c = 0; c < x.size(); ++c)
            v[c] = d[c] * rc[c] - rest[c] / z[c];
        timesColumns(v, dy);
        m_equations.solve(dy);
        for (std::size_t c = 0; c < x.size(); ++c) {
            const double slope = ofColumn(c, dy);
            dx[c] = d[c] * (slope - rc[c]) + rest[c] / z[c];
            dz[c] = rc[c] - slope;
        }
    }

    static double reach(const std::vector<double>& from, const std::vector<double>& way)
    {
        double most = 1 / almost;
        for (std::size_t i = 0; i < from.size(); ++i) {
            if (way[i] < 0)
                most = std::min(most, -from[i] / way[i]);
        }
        return std::min(1.0, almost * most);
    }

    void advance()
    {
        const std::size_t columns = x.size();
        dx.resize(columns);
        dz.resize(columns);
        for (std::size_t c = 0; c < columns; ++c)
            d[c] = x[c] / z[c];
        m_equations.factor(d);
        std::vector<double> rest(columns);
        for (std::size_t c = 0; c < columns; ++c)
            rest[c] = -x[c] * z[c];
        direction(rest);
        const double far = reach(x, dx);
        const double farPrices = reach(z, dz);
        double then = 0;
        for (std::size_t c = 0; c < columns; ++c)
            then += (x[c] + far * dx[c]) * (z[c] + farPrices * dz[c]);
        const double part = then / double(columns) / m_mu;
        const double centre = part * part * part * m_mu;
        for (std::size_t c = 0; c < columns; ++c)
            rest[c] = centre - x[c] * z[c] - dx[c] * dz[c];
        direction(rest);
        const double stepX = reach(x, dx);
        const double stepZ = reach(z, dz);
        for (std::size_t c = 0; c < columns; ++c) {
            x[c] = std::max(1e-14, x[c] + stepX * dx[c]);
            z[c] = std::max(1e-14, z[c] + stepZ * dz[c]);
        }
        for (std::size_t r = 0; r < y.size(); ++r)
            y[r] += stepZ * dy[r];
    }

    const BlockProgram& p;
    NormalEquations m_equations;
    std::vector<double> x, y, z, d;
    std::vector<double> rb, rc, dx, dy, dz;
    double m_mu = 0;
    double m_gap = 0;
    double m_costs = 1;
    double m_rights = 1;
};

} // namespace

int BlockProgram::addRow(double b)
{
    right.push_back(b);
    return int(right.size()) - 1;
}

void BlockProgram::addEntry(int ofRow, double v)
{
    row.push_back(ofRow);
    value.push_back(v);
}

void BlockProgram::endColumn(double c)
{
    cost.push_back(c);
    firstEntry.push_back(int(row.size()));
}

InteriorPoint interiorPoint(
    const BlockProgram& program, double near, const std::function<bool()>& cancelled)
{
    return Walker(program).run(near, cancelled);
}

} // namespace samvirke::matching
