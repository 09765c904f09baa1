#include "core/matching/relaxation.h"

#include "core/matching/sweep.h"

#include <algorithm>
#include <cmath>

namespace samvirke::matching {

namespace {

constexpr double momentum = 0.9;
constexpr double firstReach = 1.5; // from 2 on the steps do not settle
constexpr int patience = 15; // rounds without a better bound before the steps grow shorter
constexpr double shrink = 0.85; // of the steps, then
constexpr double memory = 0.95; // of the shares, from one round to the next

constexpr int weightsEvery = 8; // rounds: to set them costs as much as a round
constexpr double slowness = 0.3; // of weights, beside prices
constexpr double largest = double(std::int64_t(1) << 44); // weight of a unit
constexpr double dearestCell = double(std::int64_t(1) << 46); // of one aim
constexpr double dearest = double(std::int64_t(1) << 53); // all that a plan has of one aim

} // namespace

Relaxation::Relaxation(const Model& model, const Plan& covered, bool eachDay) : m_model(&model)
{
    const std::size_t segments = std::size_t(model.segments);
    m_price.assign(model.needs.size() * segments, 0);
    m_toll.assign(std::size_t(model.groups) * segments + 1, 0);
    m_slack.assign(m_price.size(), 0);
    m_overuse.assign(m_toll.size(), 0);
    m_cells.push_back({ 0, 0, true }); // nobody's
    m_whose.push_back({ -1, -1 });
    std::vector<int> last(model.pairs.size(), 0);
    std::vector<int> lastSegment(model.pairs.size(), -2);
    for (int m = 0; m < int(model.members.size()); ++m) {
        const MemberRow& member = model.members[std::size_t(m)];
        if (member.firstSegment >= member.endSegment)
            continue;
        Chain chain{ int(m_rows.size()), 0 };
        for (int t = member.firstSegment; t < member.endSegment; ++t) {
            const int pinned = model.pinned[model.at(m, t)];
            Row row{ int(m_cells.size()), 0, t,
                member.group < 0 ? int(m_toll.size()) - 1 : int(model.at(member.group, t)),
                pinned >= 0 };
            for (int p = member.firstPair; p < member.endPair; ++p) {
                if (!model.allows(p, t) || (pinned >= 0 && p != pinned))
                    continue;
                const std::size_t pair = std::size_t(p);
                const int before = lastSegment[pair] == t - 1 ? last[pair] : 0;
                last[pair] = int(m_cells.size());
                lastSegment[pair] = t;
                m_cells.push_back({ int(model.at(model.pairs[pair].need, t)), before, true });
                m_whose.push_back({ p, int(m_rows.size()) });
            }
            row.endCell = int(m_cells.size());
            m_rows.push_back(row);
        }
        chain.endRow = int(m_rows.size());
        m_chains.push_back(chain);
    }
    std::int64_t terms = std::int64_t(m_rows.size()) + 1;
    for (const int heads : model.heads)
        terms += heads;
    for (const int room : model.room)
        terms += room;
    m_limit = (std::int64_t(1) << 60) / terms;
    m_dayCost.assign(m_cells.size(), 0);
    m_gain.assign(m_cells.size(), -never);
    m_share.assign(m_cells.size(), 0);
    m_bestBefore.assign(m_rows.size(), 0);
    m_mostBefore.assign(m_rows.size(), 0);
    m_mostAfter.assign(m_rows.size(), 0);
    std::array<Level, 3> levels;
    const auto keep = [&] {
        for (Level& level : levels) {
            m_open.insert(m_open.end(), level.prices.begin(), level.prices.end());
            if (!level.prices.empty())
                m_levels.push_back(std::move(level));
            level = {};
        }
    };
    for (int t = 0; t < model.segments; ++t) {
        for (int n = 0; n < int(model.needs.size()); ++n) {
            const NeedRow& need = model.needs[std::size_t(n)];
            Level& level = levels[std::size_t(rankOf(need.severity))];
            if (model.heads[model.at(n, t)] > 0)
                level.prices.push_back(int(model.at(n, t)));
            level.heads += covered.covered[model.at(n, t)];
            m_days += std::int64_t(covered.covered[model.at(n, t)]) * model.length(t);
        }
        if (eachDay)
            keep();
    }
    keep();
}

void Relaxation::weigh(const std::vector<Term>& terms)
{
    const double scale =
        m_terms.empty() ? 1 : double(terms.front().weight) / std::max(1.0, m_terms.front().weight);
    for (std::int64_t& price : m_price)
        price = priceOf(double(price) * scale);
    for (std::int64_t& toll : m_toll)
        toll = priceOf(double(toll) * scale);
    m_terms.clear();
    for (const Term& term : terms) {
        Held held{ term.aim, term.value, 1, largest, 1, {} };
        const auto value = double(std::max<std::int64_t>(1, term.value));
        if (term.aim == Aim::Stints) {
            held.scale = std::max(1.0, double(m_days) / value);
        } else {
            held.cost.assign(m_cells.size(), 0);
            std::int64_t most = 1; // of a day
            std::int64_t mostOfCell = 1;
            for (std::size_t c = 1; c < m_cells.size(); ++c) {
                const int segment = segmentOf(c);
                const std::int64_t day = costPerDay(*m_model, term.aim, m_whose[c].pair, segment);
                held.cost[c] = m_model->length(segment) * day;
                most = std::max(most, day);
                mostOfCell = std::max(mostOfCell, held.cost[c]);
            }
            held.scale = 1 / double(most);
            held.mostWeight = std::min(largest, dearestCell / double(mostOfCell));
        }
        held.mostWeight = std::max(1.0, std::min(held.mostWeight, dearest / value));
        held.weight = std::clamp(double(term.weight), 1.0, held.mostWeight);
        m_terms.push_back(std::move(held));
    }
    setWeights();
    m_best = {};
    m_bestOver = INT64_MIN;
    m_reach = firstReach;
    m_pace = INT64_MIN;
    m_stale = 0;
    m_way.assign(m_price.size(), 0);
    m_tollWay.assign(m_toll.size(), 0);
    std::fill(m_share.begin(), m_share.end(), 0.0);
    m_shareUnit = 1;
    m_shareSum = 0;
}

void Relaxation::hold(const std::vector<std::int64_t>& values)
{
    for (std::size_t i = 0; i < m_terms.size(); ++i)
        m_terms[i].value = values[i];
    m_bestOver = m_best.sum;
    for (std::size_t i = 0; i + 1 < m_best.weights.size(); ++i)
        m_bestOver -= m_best.weights[i] * values[i];
}

void Relaxation::setWeights()
{
    m_startCost = 0;
    std::fill(m_dayCost.begin(), m_dayCost.end(), 0);
    for (const Held& term : m_terms) {
        const auto weight = std::int64_t(term.weight);
        if (term.cost.empty()) {
            m_startCost = weight;
            continue;
        }
        for (std::size_t c = 1; c < m_cells.size(); ++c)
            m_dayCost[c] += weight * term.cost[c];
    }
}

std::int64_t Relaxation::held() const
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i + 1 < m_terms.size(); ++i)
        sum += std::int64_t(m_terms[i].weight) * m_terms[i].value;
    return sum;
}

void Relaxation::startFrom(const Plan& plan)
{
    std::vector<std::int64_t> paid(m_price.size(), 0);
    std::vector<std::size_t> stint;
    std::int64_t days = 0;
    const auto settle = [&] {
        for (const std::size_t c : stint)
            paid[std::size_t(m_cells[c].price)] +=
                m_startCost * m_model->length(segmentOf(c)) / days;
        stint.clear();
        days = 0;
    };
    for (const Row& row : m_rows) {
        std::size_t now = 0;
        for (int c = row.firstCell; c < row.endCell && now == 0; ++c) {
            const int pair = m_whose[std::size_t(c)].pair;
            const int member = m_model->pairs[std::size_t(pair)].member;
            if (plan.at[m_model->at(member, row.segment)] == pair)
                now = std::size_t(c);
        }
        if (stint.empty() || std::size_t(m_cells[now].before) != stint.back())
            settle();
        if (now > 0) {
            stint.push_back(now);
            days += m_model->length(row.segment);
            paid[std::size_t(m_cells[now].price)] += m_dayCost[now];
        }
    }
    settle();
    for (std::size_t i = 0; i < m_price.size(); ++i)
        m_price[i] = plan.covered[i] > 0 ? priceOf(double(paid[i]) / plan.covered[i]) : 0;
}

const Relaxation::Bound& Relaxation::climb(
    int rounds, bool moveWeights, const std::function<bool()>& cancelled)
{
    const auto unit = std::int64_t(m_terms.back().weight);
    const std::int64_t target = unit * m_terms.back().value;
    for (int round = 0; round < rounds; ++round) {
        if (cancelled && cancelled())
            break;
        m_shareUnit /= memory;
        m_shareSum += m_shareUnit;
        const std::int64_t sum = evaluate();
        if (!m_possible)
            break;
        const std::int64_t over = sum - held();
        keepIfBest(sum);
        if (over > m_pace) {
            m_pace = over;
            m_stale = 0;
        } else if (++m_stale >= patience) {
            // Measured anew from here: a first bound may be hard to beat for long.
            m_reach *= shrink;
            m_pace = over;
            m_stale = 0;
        }
        if (target - m_bestOver < unit)
            break;
        double square = 0;
        for (const int price : m_open) {
            const std::size_t i = std::size_t(price);
            m_way[i] = momentum * m_way[i] + m_slack[i];
            square += m_way[i] * m_way[i];
        }
        for (std::size_t i = 0; i + 1 < m_tollWay.size(); ++i) {
            m_tollWay[i] = momentum * m_tollWay[i] + m_overuse[i];
            if (m_tollWay[i] > 0 || m_toll[i] > 0)
                square += m_tollWay[i] * m_tollWay[i];
        }
        for (std::size_t i = 0; moveWeights && i + 1 < m_terms.size(); ++i) {
            Held& term = m_terms[i];
            term.way = momentum * term.way + slowness * double(term.surplus);
            square += term.scale * term.scale * term.way * term.way;
        }
        if (square == 0)
            break;
        const double step = m_reach * double(target - over) / square;
        for (const int price : m_open) {
            const std::size_t i = std::size_t(price);
            m_price[i] = priceOf(double(m_price[i]) + step * m_way[i]);
        }
        for (std::size_t i = 0; i + 1 < m_tollWay.size(); ++i)
            m_toll[i] = std::max<std::int64_t>(0, priceOf(double(m_toll[i]) + step * m_tollWay[i]));
        if (moveWeights && round % weightsEvery == weightsEvery - 1) {
            for (std::size_t i = 0; i + 1 < m_terms.size(); ++i) {
                Held& term = m_terms[i];
                const double further = slowness * term.scale * term.scale * term.way;
                term.weight =
                    std::clamp(term.weight + weightsEvery * step * further, 1.0, term.mostWeight);
            }
            setWeights();
        }
    }
    return m_best;
}

void Relaxation::keepIfBest(std::int64_t sum)
{
    if (!m_possible || sum - held() <= m_bestOver)
        return;
    m_bestOver = sum - held();
    m_best.sum = sum;
    m_best.weights.clear();
    for (const Held& term : m_terms)
        m_best.weights.push_back(std::int64_t(term.weight));
    m_bestPrice = m_price;
    m_bestToll = m_toll;
}

std::int64_t Relaxation::evaluate()
{
    std::fill(m_slack.begin(), m_slack.end(), 0);
    std::fill(m_overuse.begin(), m_overuse.end(), 0);
    for (Held& term : m_terms)
        term.surplus = -term.value;
    m_possible = true;
    std::int64_t bound = headsPart();
    for (std::size_t i = 0; i + 1 < m_toll.size(); ++i) {
        bound -= m_toll[i] * m_model->room[i];
        m_overuse[i] -= m_model->room[i];
    }
    for (const Chain& chain : m_chains)
        bound -= earn(chain);
    return bound;
}

// The cheapest way to spread each severity's heads of each day over its needs.
std::int64_t Relaxation::headsPart()
{
    std::int64_t sum = 0;
    for (Level& level : m_levels) {
        // Nearly sorted from the round before.
        std::vector<int>& order = level.prices;
        for (std::size_t i = 1; i < order.size(); ++i) {
            const int moved = order[i];
            const std::int64_t price = m_price[std::size_t(moved)];
            std::size_t at = i;
            for (; at > 0 && m_price[std::size_t(order[at - 1])] > price; --at)
                order[at] = order[at - 1];
            order[at] = moved;
        }
        std::int64_t left = level.heads;
        for (const int price : order) {
            if (left == 0)
                break;
            const std::size_t i = std::size_t(price);
            const std::int64_t here = std::min<std::int64_t>(left, m_model->heads[i]);
            sum += here * m_price[i];
            m_slack[i] += int(here);
            left -= here;
        }
    }
    return sum;
}

// The most a member can earn: prices of the days it serves, less its stints, days and tolls.
std::int64_t Relaxation::earn(const Chain& chain)
{
    std::int64_t most = 0; // up to the row before
    int best = 0; // the cell with which the way to it ends
    for (int r = chain.firstRow; r < chain.endRow; ++r) {
        const Row& row = m_rows[std::size_t(r)];
        m_bestBefore[std::size_t(r)] = best;
        m_mostBefore[std::size_t(r)] = most;
        const std::int64_t toll = m_toll[std::size_t(row.toll)];
        const std::int64_t begins = most - m_startCost;
        std::int64_t next = row.mustServe ? -never : most;
        int nextBest = row.mustServe ? 0 : best;
        for (int c = row.firstCell; c < row.endCell; ++c) {
            const Cell& cell = m_cells[std::size_t(c)];
            const std::int64_t gain =
                std::max(m_gain[std::size_t(cell.before)], cell.begins ? begins : -never)
                + m_price[std::size_t(cell.price)] - m_dayCost[std::size_t(c)] - toll;
            m_gain[std::size_t(c)] = gain;
            if (gain > next) {
                next = gain;
                nextBest = c;
            }
        }
        most = next;
        best = nextBest;
    }
    if (most < -never / 2) {
        m_possible = false;
        return 0;
    }
    // Back along the way; rows that it passes over are free days.
    while (best > 0) {
        const std::size_t c = std::size_t(best);
        const Cell& cell = m_cells[c];
        const int whose = m_whose[c].row;
        const Row& row = m_rows[std::size_t(whose)];
        --m_slack[std::size_t(cell.price)];
        ++m_overuse[std::size_t(row.toll)];
        m_share[c] += m_shareUnit;
        const std::int64_t day =
            m_price[std::size_t(cell.price)] - m_dayCost[c] - m_toll[std::size_t(row.toll)];
        const bool goesOn = m_gain[c] == m_gain[std::size_t(cell.before)] + day;
        for (Held& term : m_terms)
            term.surplus += term.cost.empty() ? !goesOn : term.cost[c];
        best = goesOn ? cell.before : m_bestBefore[std::size_t(whose)];
    }
    return most;
}

std::vector<float> Relaxation::shares() const
{
    std::vector<float> all(m_model->fit.size(), 0);
    for (std::size_t c = 1; c < m_cells.size(); ++c)
        all[m_model->at(m_whose[c].pair, segmentOf(c))] =
            float(m_share[c] / std::max(1.0, m_shareSum));
    return all;
}

std::optional<Plan> planFrom(
    const Model& model, const std::vector<float>& shares, const std::function<bool()>& cancelled)
{
    constexpr float whole = 1 << 20;
    constexpr std::int64_t beginning = 1 << 18;
    const bool quarantine = model.instance->policy.quarantineDays > 0;
    Plan plan = pinnedPlan(model);
    for (int t = 0; t < model.segments; ++t) {
        if (cancelled && cancelled())
            return std::nullopt;
        const auto cost = [&](int pair) {
            const int member = model.pairs[std::size_t(pair)].member;
            const bool goesOn = t > 0 && plan.at[model.at(member, t - 1)] == pair;
            return std::int64_t(whole * (1 - shares[model.at(pair, t)])) + (goesOn ? 0 : beginning);
        };
        const auto allowed = [&](int pair) { return quarantineAllows(model, plan, pair, t); };
        const std::vector<int> chosen = cheapestCover(model, t, cost,
            quarantine ? std::function<bool(int)>(allowed) : std::function<bool(int)>());
        for (int m = 0; m < int(model.members.size()); ++m) {
            if (plan.at[model.at(m, t)] != chosen[std::size_t(m)])
                plan.put(model, m, t, chosen[std::size_t(m)]);
        }
    }
    return plan;
}

} // namespace samvirke::matching
