// What a plan costs beyond coverage: the aims of an instance, strictly in their order, in a number
// that can be added and compared.
#pragma once

#include "core/matching/model.h"

#include <compare>

namespace samvirke::matching {

/// What one head on one day costs an aim, never negative: level, units of lost fit, millimetres …;
/// 0 for Stints, which cost by their beginning, and for Fairness, which costs by an owner's days.
std::int64_t costPerDay(const Model& model, Aim aim, int pair, int segment);

/// The aims packed into two words, the first aims in the higher bits. Holds the sums of two members
/// over the whole horizon, which is what a comparison ever needs.
struct Cost {
    std::int64_t first = 0;
    std::int64_t second = 0;

    auto operator<=>(const Cost&) const = default;
    Cost operator+(const Cost& other) const
    {
        return { first + other.first, second + other.second };
    }
    Cost operator-(const Cost& other) const
    {
        return { first - other.first, second - other.second };
    }
    Cost operator*(std::int64_t times) const { return { first * times, second * times }; }
};

class Costing {
public:
    explicit Costing(const Model& model);

    /// The beginning of a stint.
    const Cost& start() const { return m_start; }

    /// A pair's days in one segment, without the beginning of a stint; of fairness, what the
    /// owner's next days cost at the days it lends now.
    Cost serving(int pair, int segment) const
    {
        const int member = m_model.pairs[std::size_t(pair)].member;
        return fixed(pair, segment)
            + ownerDay(m_model.members[std::size_t(member)].owner) * m_model.length(segment);
    }

    /// What serving() takes one more day of an owner's to cost fairness.
    const Cost& ownerDay(int owner) const { return m_owner[std::size_t(owner)]; }

    /// Days that an owner lends in the plan at hand, for fairness.
    void setOwnerDays(int owner, std::int64_t days);
    /// What it does to fairness when one owner lends `change` days more or fewer than set.
    Cost fairness(int owner, std::int64_t change) const;

private:
    struct Field {
        bool second = false;
        int shift = 0;
        int dropped = 0; ///< low bits that found no room
    };
    Cost put(const Field& field, std::int64_t value) const
    {
        const std::int64_t kept = (value >> field.dropped) * (std::int64_t(1) << field.shift);
        return field.second ? Cost{ 0, kept } : Cost{ kept, 0 };
    }
    Cost fixed(int pair, int segment) const
    {
        Cost sum = m_pair[std::size_t(pair)];
        const std::size_t cell = m_model.at(pair, segment);
        sum = sum + m_fit * (2 * m_model.fitUnit - m_model.fit[cell]);
        if (!m_model.before.empty() && !m_model.before[cell])
            sum = sum + m_change;
        return sum * m_model.length(segment);
    }

    const Model& m_model;
    Cost m_start;
    Cost m_fit; ///< of one unit
    Cost m_change;
    std::vector<Cost> m_pair; ///< per day, what no day changes
    Field m_fairness;
    std::vector<std::int64_t> m_ownerDays;
    std::vector<Cost> m_owner; ///< per day more
};

} // namespace samvirke::matching
