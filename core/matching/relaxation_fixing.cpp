#include "core/matching/relaxation.h"

#include <algorithm>
#include <utility>

namespace samvirke::matching {

namespace {

constexpr char dropCell = 1;
constexpr char dropBegin = 2; // no stint begins with it
constexpr char dropStay = 4; // none goes on to it

} // namespace

std::int64_t Relaxation::dayGain(std::size_t cell) const
{
    const Row& row = m_rows[std::size_t(m_whose[cell].row)];
    return m_price[std::size_t(m_cells[cell].price)] - m_dayCost[cell]
        - m_toll[std::size_t(row.toll)];
}

bool Relaxation::fix(std::int64_t less)
{
    if (m_best.weights.empty())
        return true;
    const std::vector<std::int64_t> prices = std::exchange(m_price, m_bestPrice);
    const std::vector<std::int64_t> tolls = std::exchange(m_toll, m_bestToll);
    std::vector<double> weights;
    for (std::size_t i = 0; i < m_terms.size(); ++i)
        weights.push_back(std::exchange(m_terms[i].weight, double(m_best.weights[i])));
    setWeights();
    const bool possible = markAll(less);
    if (possible)
        dropMarked();
    m_price = prices;
    m_toll = tolls;
    for (std::size_t i = 0; i < m_terms.size(); ++i)
        m_terms[i].weight = weights[i];
    setWeights();
    return possible;
}

bool Relaxation::markAll(std::int64_t less)
{
    const std::int64_t sum = evaluate();
    if (!m_possible)
        return false;
    const std::int64_t room = held() + m_best.weights.back() * (m_terms.back().value - less) - sum;
    if (room < 0)
        return false;
    m_drop.assign(m_cells.size(), 0);
    m_after.assign(m_cells.size(), -never);
    for (const Chain& chain : m_chains)
        markHopeless(chain, room);
    return true;
}

// Forward gains are those of the round just evaluated; here come the backward ones, and with both
// the most that a member can earn by way of each step.
void Relaxation::markHopeless(const Chain& chain, std::int64_t room)
{
    std::int64_t free = 0; // the most from the next row on, for a member without a stint
    for (int r = chain.endRow - 1; r >= chain.firstRow; --r) {
        const Row& row = m_rows[std::size_t(r)];
        m_mostAfter[std::size_t(r)] = free;
        std::int64_t here = row.mustServe ? -never : free;
        for (int cell = row.firstCell; cell < row.endCell; ++cell) {
            const std::size_t c = std::size_t(cell);
            // Filled in from the row after, for who goes on.
            m_after[c] = std::max(m_after[c], free);
            const std::int64_t rest = dayGain(c) + m_after[c];
            if (m_cells[c].begins)
                here = std::max(here, rest - m_startCost);
            if (m_cells[c].before > 0) {
                std::int64_t& before = m_after[std::size_t(m_cells[c].before)];
                before = std::max(before, rest);
            }
        }
        free = here;
    }
    const std::int64_t least = free - room; // what a way must earn to be possible
    for (int r = chain.firstRow; r < chain.endRow; ++r) {
        Row& row = m_rows[std::size_t(r)];
        const std::int64_t begins = m_mostBefore[std::size_t(r)] - m_startCost;
        for (int cell = row.firstCell; cell < row.endCell; ++cell) {
            const std::size_t c = std::size_t(cell);
            const std::int64_t rest = dayGain(c) + m_after[c];
            const bool canBegin = m_cells[c].begins && begins + rest >= least;
            const bool canStay =
                m_cells[c].before > 0 && m_gain[std::size_t(m_cells[c].before)] + rest >= least;
            m_drop[c] = char((canBegin || canStay ? 0 : dropCell) | (canBegin ? 0 : dropBegin)
                | (canStay ? 0 : dropStay));
        }
        if (m_mostBefore[std::size_t(r)] + m_mostAfter[std::size_t(r)] < least)
            row.mustServe = true;
    }
}

void Relaxation::dropMarked()
{
    std::vector<int> now(m_cells.size(), 0);
    std::size_t kept = 1;
    for (Chain& chain : m_chains) {
        for (int r = chain.firstRow; r < chain.endRow; ++r) {
            Row& row = m_rows[std::size_t(r)];
            const int first = int(kept);
            for (int cell = row.firstCell; cell < row.endCell; ++cell) {
                const std::size_t c = std::size_t(cell);
                if (m_drop[c] & dropCell)
                    continue;
                now[c] = int(kept);
                Cell moved = m_cells[c];
                moved.before = m_drop[c] & dropStay ? 0 : now[std::size_t(moved.before)];
                moved.begins = moved.begins && !(m_drop[c] & dropBegin);
                m_cells[kept] = moved;
                m_whose[kept] = m_whose[c];
                m_dayCost[kept] = m_dayCost[c];
                m_share[kept] = m_share[c];
                for (Held& term : m_terms) {
                    if (!term.cost.empty())
                        term.cost[kept] = term.cost[c];
                }
                ++kept;
            }
            row.firstCell = first;
            row.endCell = int(kept);
        }
    }
    std::erase_if(m_chains, [&](const Chain& chain) {
        for (int r = chain.firstRow; r < chain.endRow; ++r) {
            const Row& row = m_rows[std::size_t(r)];
            if (row.firstCell < row.endCell || row.mustServe)
                return false;
        }
        return true;
    });
    for (std::size_t c = 1; c < kept; ++c)
        m_share[c] /= m_shareUnit; // they grow from round to round
    m_shareSum /= m_shareUnit;
    m_shareUnit = 1;
    m_cells.resize(kept);
    m_whose.resize(kept);
    m_dayCost.resize(kept);
    m_share.resize(kept);
    m_gain.resize(kept);
    for (Held& term : m_terms) {
        if (!term.cost.empty())
            term.cost.resize(kept);
    }
}

void Relaxation::settle(const Choice& choice, bool serves)
{
    m_drop.assign(m_cells.size(), 0);
    for (std::size_t c = 1; c < m_cells.size(); ++c) {
        if (m_whose[c].pair != choice.pair || segmentOf(c) != choice.segment)
            continue;
        Row& row = m_rows[std::size_t(m_whose[c].row)];
        row.mustServe = row.mustServe || serves;
        for (int other = row.firstCell; other < row.endCell; ++other) {
            if ((std::size_t(other) == c) != serves)
                m_drop[std::size_t(other)] = dropCell;
        }
    }
    dropMarked();
}

void Relaxation::settleSurest(double part)
{
    struct Sure {
        double share;
        int cell;
    };
    std::vector<Sure> all;
    for (const Chain& chain : m_chains) {
        for (int r = chain.firstRow; r < chain.endRow; ++r) {
            const Row& row = m_rows[std::size_t(r)];
            if (row.firstCell == row.endCell || (row.mustServe && row.endCell - row.firstCell == 1))
                continue;
            const auto first = m_share.begin() + row.firstCell;
            const auto most = std::max_element(first, m_share.begin() + row.endCell);
            all.push_back({ *most, int(most - m_share.begin()) });
        }
    }
    std::stable_sort(
        all.begin(), all.end(), [](const Sure& a, const Sure& b) { return a.share > b.share; });
    m_drop.assign(m_cells.size(), 0);
    const std::size_t count = std::size_t(part * double(all.size())) + 1;
    for (std::size_t i = 0; i < std::min(count, all.size()); ++i) {
        if (all[i].share < 0.5 * m_shareSum)
            break;
        Row& row = m_rows[std::size_t(m_whose[std::size_t(all[i].cell)].row)];
        row.mustServe = true;
        for (int other = row.firstCell; other < row.endCell; ++other)
            m_drop[std::size_t(other)] = other == all[i].cell ? 0 : dropCell;
    }
    dropMarked();
}

void Relaxation::settleAs(
    const Plan& plan, const std::function<bool(int member, int segment)>& free)
{
    m_drop.assign(m_cells.size(), 0);
    for (const Chain& chain : m_chains) {
        for (int r = chain.firstRow; r < chain.endRow; ++r) {
            Row& row = m_rows[std::size_t(r)];
            if (row.firstCell == row.endCell)
                continue;
            const int pair = m_whose[std::size_t(row.firstCell)].pair;
            const int member = m_model->pairs[std::size_t(pair)].member;
            if (free(member, row.segment))
                continue;
            const int kept = plan.at[m_model->at(member, row.segment)];
            row.mustServe = row.mustServe || kept >= 0;
            for (int c = row.firstCell; c < row.endCell; ++c)
                m_drop[std::size_t(c)] = m_whose[std::size_t(c)].pair == kept ? 0 : dropCell;
        }
    }
    dropMarked();
}

std::vector<float> Relaxation::agreement(const Plan& plan) const
{
    std::vector<float> all(plan.at.size(), 1);
    for (const Row& row : m_rows) {
        double free = 1;
        double same = 0;
        int member = -1;
        bool serves = false;
        for (int c = row.firstCell; c < row.endCell; ++c) {
            const Whose& whose = m_whose[std::size_t(c)];
            member = m_model->pairs[std::size_t(whose.pair)].member;
            const double share = m_share[std::size_t(c)] / std::max(1.0, m_shareSum);
            free -= share;
            if (plan.at[m_model->at(member, row.segment)] == whose.pair) {
                same = share;
                serves = true;
            }
        }
        if (member >= 0)
            all[m_model->at(member, row.segment)] = float(serves ? same : free);
    }
    return all;
}

Relaxation::Choice Relaxation::mostDoubtful() const
{
    Choice choice;
    double most = -1;
    for (std::size_t c = 1; c < m_cells.size(); ++c) {
        const Row& row = m_rows[std::size_t(m_whose[c].row)];
        if (row.mustServe && row.endCell - row.firstCell == 1)
            continue;
        const double share = m_share[c] / std::max(1.0, m_shareSum);
        const double doubt = std::min(share, 1 - share);
        if (doubt > most) {
            most = doubt;
            choice = { m_whose[c].pair, segmentOf(c), share };
        }
    }
    return choice;
}

std::optional<Plan> Relaxation::settledPlan() const
{
    Plan plan = pinnedPlan(*m_model);
    for (std::size_t c = 1; c < m_cells.size(); ++c) {
        const int pair = m_whose[c].pair;
        const int member = m_model->pairs[std::size_t(pair)].member;
        plan.put(*m_model, member, segmentOf(c), pair);
        if (plan.covered[std::size_t(m_cells[c].price)]
            > m_model->heads[std::size_t(m_cells[c].price)])
            return std::nullopt;
        const std::size_t toll = std::size_t(m_rows[std::size_t(m_whose[c].row)].toll);
        if (toll + 1 < m_toll.size() && plan.used[toll] > m_model->room[toll])
            return std::nullopt;
    }
    for (int m = 0; m < int(m_model->members.size()); ++m) {
        if (!obeysQuarantine(*m_model, plan, m))
            return std::nullopt;
    }
    return plan;
}

} // namespace samvirke::matching
