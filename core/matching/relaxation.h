// How good any plan of best coverage can be: a Lagrangian relaxation. Each need's day gets a price
// and each full owner a toll; each member by itself then earns the most it can, and what is left of
// the price of all heads no plan can go below. Prices are whole numbers, so a bound is exact
// whatever the prices. Climbing the bound also tells where the best plans lie: the days that
// members choose again and again while the prices settle.
#pragma once

#include "core/matching/plan.h"

#include <algorithm>
#include <functional>

namespace samvirke::matching {

class Relaxation {
public:
    /// `covered` covers each day as well as can be.
    Relaxation(const Model& model, const Plan& covered);

    /// What is to be least: a sum of aims, each with its weight. Prices are kept in proportion.
    void weigh(const std::vector<std::pair<Aim, std::int64_t>>& weights);

    /// First prices: what this plan pays for a head.
    void startFrom(const Plan& plan);

    /// Climbs for some rounds towards `target` (the cost of a plan at hand) and stops where the
    /// bound is within `enough` of it. The best bound since weigh(). Cancelled, the one it has.
    std::int64_t climb(int rounds, std::int64_t target, std::int64_t enough,
        const std::function<bool()>& cancelled);

    /// How often the late rounds chose a pair in a segment, 0 … 1.
    std::vector<float> shares() const;

    /// Pairs on days: the work of one round.
    std::size_t cells() const { return m_cells.size(); }

private:
    struct Cell {
        int price; ///< index
        int before; ///< the same pair's cell in the segment before; 0 (nobody's) without one
    };
    struct Whose { ///< of a cell, what a round seldom asks for
        int pair;
        int row;
    };
    struct Row { ///< one member in one segment
        int firstCell;
        int endCell;
        int segment;
        int toll; ///< index; the last is always 0
        bool mustServe;
    };
    struct Chain { ///< one member
        int firstRow;
        int endRow;
    };
    struct Level { ///< the needs of one severity in one segment
        std::vector<int> prices;
        std::int64_t heads = 0;
    };

    int segmentOf(std::size_t cell) const { return m_rows[std::size_t(m_whose[cell].row)].segment; }
    std::int64_t priceOf(double wanted) const
    {
        return std::int64_t(std::clamp(wanted, -double(m_limit), double(m_limit)));
    }
    std::int64_t evaluate();
    std::int64_t headsPart();
    std::int64_t earn(const Chain& chain);

    const Model& m_model;
    std::vector<Cell> m_cells;
    std::vector<Whose> m_whose;
    std::vector<Row> m_rows;
    std::vector<Chain> m_chains;
    std::vector<Level> m_levels;
    std::vector<std::int64_t> m_dayCost; ///< by cell
    std::int64_t m_startCost = 0;
    std::int64_t m_best = 0;
    std::int64_t m_limit = 0; ///< of a price, so that no sum can overflow
    double m_reach = 0; ///< of the next step, as a part of the way to the target
    int m_stale = 0; ///< rounds without a better bound
    std::vector<std::int64_t> m_price; ///< need × segment
    std::vector<std::int64_t> m_toll; ///< group × segment, never negative
    std::vector<std::int64_t> m_gain; ///< by cell
    std::vector<int> m_bestBefore; ///< by row: the cell that the best way before it ends with, or 0
    std::vector<int> m_slack; ///< heads wanted less heads given
    std::vector<int> m_overuse;
    std::vector<double> m_way; ///< smoothed slack
    std::vector<double> m_tollWay;
    std::vector<int> m_open; ///< prices of days on which somebody is wanted
    std::vector<double> m_share; ///< by cell, in units that grow from round to round
    double m_shareUnit = 1;
    double m_shareSum = 0;
};

/// The plan that follows the shares of a relaxation day by day; coverage is still the best.
/// Empty when cancelled.
std::optional<Plan> planFrom(
    const Model& model, const std::vector<float>& shares, const std::function<bool()>& cancelled);

} // namespace samvirke::matching
