#include "core/matching/relaxation.h"

#include "core/matching/interior.h"

#include <algorithm>
#include <cmath>

namespace samvirke::matching {

namespace {

constexpr double finestUnit = 1 << 22; // of the last term's weight
constexpr int mostShared = 1500; // rows: the work grows with their cube
constexpr double near = 1e-4; // the bound loses no more than this part
constexpr double afterLeap = 0.05; // reach: what is left to climb is little

} // namespace

// The relaxation as a linear program: each member's ways are a flow of one through its days, and
// prices, tolls and weights are what the shared rows are worth.
class Relaxation::LeapProgram {
public:
    explicit LeapProgram(const Relaxation& relaxation) : r(relaxation)
    {
        makeSharedRows();
        makeWays();
        makeSlacks();
    }

    BlockProgram program;
    std::vector<int> priceRow; ///< by price, or -1
    std::vector<int> levelRow; ///< by price, or -1
    std::vector<int> tollRow;
    std::vector<int> termRow; ///< of the terms but the last
    std::vector<double> scale; ///< by term: what its costs are divided by
    std::vector<int> inflow; ///< by column: the cell that it leads to, or 0

private:
    void makeSharedRows()
    {
        std::vector<int> takers(r.m_price.size(), 0);
        std::vector<int> lent(r.m_toll.size(), 0);
        for (const Chain& chain : r.m_chains) {
            for (int i = chain.firstRow; i < chain.endRow; ++i) {
                const Row& row = r.m_rows[std::size_t(i)];
                for (int c = row.firstCell; c < row.endCell; ++c)
                    ++takers[std::size_t(r.m_cells[std::size_t(c)].price)];
                if (row.firstCell < row.endCell)
                    ++lent[std::size_t(row.toll)];
            }
        }
        priceRow.assign(r.m_price.size(), -1);
        levelRow.assign(r.m_price.size(), -1);
        tollRow.assign(r.m_toll.size(), -1);
        const auto& heads = r.m_model->heads;
        for (const Level& level : r.m_levels) {
            std::int64_t all = 0;
            for (const int price : level.prices)
                all += heads[std::size_t(price)];
            const bool full = all == level.heads;
            const int shared = full ? -1 : program.addRow(double(level.heads));
            for (const int price : level.prices) {
                const std::size_t i = std::size_t(price);
                levelRow[i] = shared;
                // More than the heads can only serve where more could.
                if (full || takers[i] > heads[i])
                    priceRow[i] = program.addRow(heads[i]);
                if (!full && priceRow[i] >= 0)
                    m_slacks.push_back(priceRow[i]);
            }
        }
        for (std::size_t i = 0; i + 1 < lent.size(); ++i) {
            if (lent[i] > r.m_model->room[i]) {
                tollRow[i] = program.addRow(r.m_model->room[i]);
                m_slacks.push_back(tollRow[i]);
            }
        }
        for (std::size_t i = 0; i < r.m_terms.size(); ++i) {
            const Held& term = r.m_terms[i];
            double most = 1;
            for (const std::int64_t cost : term.cost)
                most = std::max(most, double(cost));
            scale.push_back(most);
            if (i + 1 < r.m_terms.size()) {
                termRow.push_back(program.addRow(double(term.value) / most));
                m_slacks.push_back(termRow.back());
            }
        }
        program.shared = int(program.right.size());
        program.firstRow.push_back(program.shared);
    }

    void makeWays()
    {
        std::vector<int> node(r.m_cells.size(), -1);
        for (const Chain& chain : r.m_chains) {
            int free = program.addRow(1);
            for (int i = chain.firstRow; i < chain.endRow; ++i) {
                const Row& row = r.m_rows[std::size_t(i)];
                for (int c = row.firstCell; c < row.endCell; ++c)
                    node[std::size_t(c)] = program.addRow(0);
                const int next = i + 1 < chain.endRow ? program.addRow(0) : -1;
                if (!row.mustServe)
                    addArc(0, false, free, next);
                for (int cell = row.firstCell; cell < row.endCell; ++cell) {
                    const std::size_t c = std::size_t(cell);
                    if (r.m_cells[c].begins)
                        addArc(cell, true, free, node[c]);
                    if (r.m_cells[c].before > 0)
                        addArc(cell, false, node[std::size_t(r.m_cells[c].before)], node[c]);
                    addArc(0, false, node[c], next);
                }
                free = next;
            }
            program.endBlock();
        }
    }

    // From a node to another; what leads to a cell serves that day.
    void addArc(int cell, bool begins, int from, int to)
    {
        double cost = 0;
        if (cell > 0) {
            const std::size_t c = std::size_t(cell);
            const std::size_t price = std::size_t(r.m_cells[c].price);
            const std::size_t toll = std::size_t(r.m_rows[std::size_t(r.m_whose[c].row)].toll);
            for (const int row : { levelRow[price], priceRow[price], tollRow[toll] }) {
                if (row >= 0)
                    program.addEntry(row, 1);
            }
            for (std::size_t i = 0; i < r.m_terms.size(); ++i) {
                const Held& term = r.m_terms[i];
                const double own =
                    (term.cost.empty() ? double(begins) : double(term.cost[c])) / scale[i];
                if (i + 1 == r.m_terms.size())
                    cost = own;
                else if (own != 0)
                    program.addEntry(termRow[i], own);
            }
        }
        program.addEntry(from, 1);
        if (to >= 0)
            program.addEntry(to, -1);
        program.endColumn(cost);
        inflow.push_back(cell);
    }

    void makeSlacks()
    {
        for (const int row : m_slacks) {
            program.addEntry(row, 1);
            program.endColumn(0);
            inflow.push_back(0);
        }
    }

    const Relaxation& r;
    std::vector<int> m_slacks; // rows that may stay below their right side
};

bool Relaxation::leap(const std::function<bool()>& cancelled)
{
    const LeapProgram leap(*this);
    if (leap.program.shared > mostShared)
        return false;
    const InteriorPoint point = interiorPoint(leap.program, near, cancelled);
    if (point.x.empty() || (cancelled && cancelled()))
        return false;
    const auto worth = [&](int row) { return row < 0 ? 0.0 : point.price[std::size_t(row)]; };
    std::vector<double> weights;
    double unit = std::min(finestUnit, m_terms.back().mostWeight);
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        // Of one whole unit of the term, against one of the last.
        weights.push_back(i + 1 == m_terms.size()
                ? 1
                : std::max(0.0, -worth(leap.termRow[i])) * leap.scale.back() / leap.scale[i]);
        if (weights[i] > 0)
            unit = std::min(unit, m_terms[i].mostWeight / weights[i]);
    }
    unit = std::max(1.0, std::floor(unit));
    for (std::size_t i = 0; i < m_terms.size(); ++i)
        m_terms[i].weight = std::clamp(weights[i] * unit, 1.0, m_terms[i].mostWeight);
    setWeights();
    const double whole = unit * leap.scale.back();
    for (std::size_t i = 0; i < m_price.size(); ++i)
        m_price[i] = priceOf(whole * (worth(leap.levelRow[i]) + worth(leap.priceRow[i])));
    for (std::size_t i = 0; i + 1 < m_toll.size(); ++i)
        m_toll[i] = std::max<std::int64_t>(0, priceOf(-whole * worth(leap.tollRow[i])));
    keepIfBest(evaluate());
    std::fill(m_share.begin(), m_share.end(), 0.0);
    for (std::size_t column = 0; column < leap.inflow.size(); ++column) {
        if (leap.inflow[column] > 0)
            m_share[std::size_t(leap.inflow[column])] += point.x[column];
    }
    m_shareUnit = 1;
    m_shareSum = 1;
    m_reach = std::min(m_reach, afterLeap);
    std::fill(m_way.begin(), m_way.end(), 0.0);
    std::fill(m_tollWay.begin(), m_tollWay.end(), 0.0);
    for (Held& term : m_terms)
        term.way = 0;
    return true;
}

} // namespace samvirke::matching
