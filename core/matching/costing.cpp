#include "core/matching/costing.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace samvirke::matching {

namespace {

constexpr int wordBits = 61; // one for the sign, one to spare
constexpr double fairUnits = 64; // of fairness in a whole number

int bitsFor(std::int64_t largestSum)
{
    return int(std::bit_width(std::uint64_t(largestSum))) + 1;
}

} // namespace

std::int64_t costPerDay(const Model& model, Aim aim, int pair, int segment)
{
    const PairRow& row = model.pairs[std::size_t(pair)];
    switch (aim) {
    case Aim::Unconfirmed:
        return row.doubt;
    case Aim::LastResort:
        return row.lastResort ? 1 : 0;
    case Aim::Changes:
        return model.before.empty() || model.before[model.at(pair, segment)] ? 0 : 1;
    case Aim::Level:
        return row.level;
    case Aim::Reserve:
        return row.level == 2 ? 1 : 0;
    case Aim::Fit:
        return 2 * model.fitUnit - model.fit[model.at(pair, segment)];
    case Aim::Travel:
        return row.millimetres;
    case Aim::Stints:
    case Aim::Fairness:
        break;
    }
    return 0;
}

Costing::Costing(const Model& model) : m_model(model)
{
    // Two members, each day of the horizon.
    const std::int64_t days = 2 * std::int64_t(model.start.back());
    std::int64_t farthest = 0;
    for (const PairRow& pair : model.pairs)
        farthest = std::max(farthest, pair.millimetres);
    const auto largest = [&](Aim aim) -> std::int64_t {
        switch (aim) {
        case Aim::Unconfirmed:
            return 100 * days;
        case Aim::Level:
            return 4 * days;
        case Aim::Fit:
            return 2 * std::int64_t(model.fitUnit) * days;
        case Aim::Travel:
            return farthest * days;
        case Aim::Fairness:
            return std::int64_t(fairUnits) * days * days;
        case Aim::LastResort:
        case Aim::Changes:
        case Aim::Stints:
        case Aim::Reserve:
            break;
        }
        return days;
    };
    std::vector<Field> fields;
    int room = wordBits;
    bool second = false;
    for (const Aim aim : model.aims) {
        const int bits = bitsFor(largest(aim));
        if (bits > room && !second) {
            second = true;
            room = wordBits;
        }
        Field field;
        field.second = second;
        field.dropped = std::max(0, bits - room);
        room = std::max(0, room - bits);
        field.shift = room;
        fields.push_back(field);
    }
    m_pair.resize(model.pairs.size());
    for (std::size_t a = 0; a < model.aims.size(); ++a) {
        const Aim aim = model.aims[a];
        const Field& field = fields[a];
        if (aim == Aim::Stints)
            m_start = put(field, 1);
        else if (aim == Aim::Fit)
            m_fit = put(field, 1);
        else if (aim == Aim::Changes)
            m_change = put(field, 1);
        else if (aim == Aim::Fairness)
            m_fairness = field;
        else {
            for (std::size_t p = 0; p < m_pair.size(); ++p)
                m_pair[p] = m_pair[p] + put(field, costPerDay(model, aim, int(p), 0));
        }
    }
    m_ownerDays.assign(std::size_t(model.owners), 0);
    m_owner.resize(std::size_t(model.owners));
    for (int owner = 0; owner < model.owners; ++owner)
        setOwnerDays(owner, 0);
}

void Costing::setOwnerDays(int owner, std::int64_t days)
{
    m_ownerDays[std::size_t(owner)] = days;
    m_owner[std::size_t(owner)] = put(m_fairness,
        std::llround(
            fairUnits * (2.0 * double(days) + 1.0) / m_model.poolSize[std::size_t(owner)]));
}

Cost Costing::fairness(int owner, std::int64_t change) const
{
    const double days = double(m_ownerDays[std::size_t(owner)]);
    const double more = days + double(change);
    return put(m_fairness,
        std::llround(
            fairUnits * (more * more - days * days) / m_model.poolSize[std::size_t(owner)]));
}

} // namespace samvirke::matching
