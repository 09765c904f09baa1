// How good any plan of best coverage can be: a Lagrangian relaxation. Each need's day gets a price
// and each full owner a toll; each member by itself then earns the most it can, and what is left of
// the price of all heads no plan can go below. Prices are whole numbers, so a bound is exact
// whatever the prices; of a quarantine it knows nothing. Climbing the bound also tells where the
// best plans lie: the days that members choose again and again while the prices settle.
#pragma once

#include "core/matching/plan.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace samvirke::matching {

class Relaxation {
public:
    /// `covered` covers each severity as well as can be; `eachDay`: on every day by itself, as all
    /// plans of best coverage then do. Otherwise the days of all plans only sum up to the same.
    Relaxation(const Model& model, const Plan& covered, bool eachDay);

    /// One aim of a sum, with what a unit of it weighs and the plan at hand has of it.
    struct Term {
        Aim aim;
        std::int64_t weight;
        std::int64_t value;
    };
    /// What is to be least is the last term, while the terms before keep their values or do better:
    /// their weights are prices, too. Prices stay in proportion to the first weight.
    void weigh(const std::vector<Term>& terms);

    /// The terms' values in a better plan.
    void hold(const std::vector<std::int64_t>& values);

    /// First prices: what this plan pays for a head.
    void startFrom(const Plan& plan);

    /// A lower bound: no plan's sum of the terms is less than `sum` at these weights.
    struct Bound {
        std::vector<std::int64_t> weights; ///< as the terms
        std::int64_t sum = 0;
    };
    /// Climbs for some rounds towards what the plan at hand has of the last term, and stops where
    /// no whole unit lies between; the weights of the terms before stand still or move. The best
    /// bound since weigh(); cancelled, the one it has.
    const Bound& climb(int rounds, bool moveWeights, const std::function<bool()>& cancelled);

    /// Takes the best prices and weights that floating point finds, as a place to climb on from.
    /// False when cancelled, and where there are so many that it would take long.
    bool leap(const std::function<bool()>& cancelled);

    /// The best bound since weigh().
    const Bound& best() const { return m_best; }

    /// By the prices of the best bound, takes away what no plan can hold that has no
    /// more of any term than the plan at hand, and of the last at least `less` less. What is taken
    /// away stays so for the terms to come, whose plans keep those of today. Tells whether such a
    /// plan is possible at all.
    bool fix(std::int64_t less);

    /// Leaves a member no choice on a day, or takes the choice away. For trying out: bounds are
    /// true only of plans that do so.
    struct Choice {
        int pair = -1;
        int segment = 0;
        double share = 0; ///< 0 … 1, how many of the rounds took it
    };
    void settle(const Choice& choice, bool serves);
    /// Settles the days whose pair the late rounds were surest of: this part of those still open.
    void settleSurest(double part);
    /// Settles as the plan has it what `free` does not name, and keeps the rest open.
    void settleAs(const Plan& plan, const std::function<bool(int member, int segment)>& free);
    /// How often the late rounds did with a member in a segment what the plan does, 0 … 1; by
    /// member × segment.
    std::vector<float> agreement(const Plan& plan) const;
    /// The choice that the late rounds disagreed about most; a pair of -1 where all is settled.
    Choice mostDoubtful() const;

    /// Where nothing is left to settle, the one plan that is left; empty if it breaks a rule.
    std::optional<Plan> settledPlan() const;

    /// How often the late rounds chose a pair in a segment, 0 … 1.
    std::vector<float> shares() const;

    /// False when a settled choice has left a member no way.
    bool possible() const { return m_possible; }

    /// Pairs on days: the work of one round.
    std::size_t cells() const { return m_cells.size(); }

private:
    class LeapProgram;

    static constexpr std::int64_t never = std::int64_t(1) << 60;

    struct Cell {
        int price; ///< index
        int before; ///< the same pair's cell in the segment before; 0 (nobody's) without one
        bool begins; ///< a stint may begin here
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
    struct Level { ///< the needs of one severity, in one segment or in all
        std::vector<int> prices;
        std::int64_t heads = 0;
    };

    int segmentOf(std::size_t cell) const { return m_rows[std::size_t(m_whose[cell].row)].segment; }
    std::int64_t priceOf(double wanted) const
    {
        return std::int64_t(std::clamp(wanted, -double(m_limit), double(m_limit)));
    }
    struct Held { ///< a term, as the climb sees it
        Aim aim;
        std::int64_t value;
        double weight;
        double mostWeight; ///< so that no sum can overflow
        double scale; ///< how much further its weight goes than a price, for the same surplus
        std::vector<std::int64_t> cost; ///< by cell; empty for stints
        std::int64_t surplus = 0; ///< what a round chose beyond the value
        double way = 0; ///< smoothed surplus
    };

    void setWeights();
    std::int64_t held() const; ///< what the terms but the last weigh in the plan at hand
    std::int64_t evaluate();
    void keepIfBest(std::int64_t sum);
    std::int64_t headsPart();
    std::int64_t earn(const Chain& chain);
    bool markAll(std::int64_t less);
    void markHopeless(const Chain& chain, std::int64_t room);
    void dropMarked();
    std::int64_t dayGain(std::size_t cell) const;

    const Model* m_model;
    std::vector<Cell> m_cells;
    std::vector<Whose> m_whose;
    std::vector<Row> m_rows;
    std::vector<Chain> m_chains;
    std::vector<Level> m_levels;
    std::vector<std::int64_t> m_dayCost; ///< by cell
    std::int64_t m_startCost = 0;
    std::vector<Held> m_terms;
    Bound m_best;
    std::int64_t m_bestOver = 0; ///< of the last term alone
    std::vector<std::int64_t> m_bestPrice;
    std::vector<std::int64_t> m_bestToll;
    std::vector<char> m_drop; ///< by cell, while fixing
    std::vector<std::int64_t> m_after; ///< by cell: the most that can follow it
    std::int64_t m_limit = 0; ///< of a price, so that no sum can overflow
    std::int64_t m_days = 0; ///< that any plan covers, by heads
    double m_reach = 0; ///< of the next step, as a part of the way to the target
    std::int64_t m_pace = 0; ///< the best bound since the steps grew shorter
    int m_stale = 0; ///< rounds below it
    std::vector<std::int64_t> m_price; ///< need × segment
    std::vector<std::int64_t> m_toll; ///< group × segment, never negative
    std::vector<std::int64_t> m_gain; ///< by cell
    std::vector<std::int64_t> m_mostBefore; ///< by row: the most up to it
    std::vector<std::int64_t> m_mostAfter; ///< by row: the most from the next on
    bool m_possible = true; ///< every member has a way
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

/// The plan that follows the shares of a relaxation day by day. Coverage is still the best, unless
/// a quarantine stands in its way. Empty when cancelled.
std::optional<Plan> planFrom(
    const Model& model, const std::vector<float>& shares, const std::function<bool()>& cancelled);

} // namespace samvirke::matching
