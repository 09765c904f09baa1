// How much of which offer goes to which need, over indices alone: one kind of material at a time.
// What is used up knows one moment; what is returned is planned for segments of days in which
// nothing changes, so that two loans may follow each other where no single one is long enough.
#pragma once

#include "core/domain/words.h"

#include <array>
#include <cstdint>
#include <vector>

namespace samvirke::matching {

/// An offer that may serve a need. When it may is told by `spare` and `lack`.
struct MaterialPair {
    int offer = 0;
    int need = 0;
    int level = 2; ///< 1 local … 4 national
    std::int64_t hectometres = 0;
    bool substitute = false; ///< not the kind that is asked for
};

struct MaterialModel {
    int offers = 0;
    std::vector<Severity> severity; ///< by need
    std::vector<int> days; ///< length of each segment; one of length 1 for what is used up
    std::vector<int> spare; ///< offer × segment: units to give
    std::vector<int> lack; ///< need × segment: units that are missing
    std::vector<MaterialPair> pairs;

    int needs() const { return int(severity.size()); }
    int segments() const { return int(days.size()); }
    std::size_t at(int row, int segment) const
    {
        return std::size_t(row) * days.size() + std::size_t(segment);
    }
};

/// Units of each pair in each segment, pair × segment.
using MaterialPlan = std::vector<int>;

/// So many units of a pair without a change: one delivery.
struct Stretch {
    int pair = 0;
    int first = 0; ///< segment
    int end = 0; ///< first segment after it
    int quantity = 0;
};

/// In the order of the objectives. Units count once for each day.
struct MaterialScore {
    std::array<std::int64_t, 3> covered{}; ///< of critical, challenging, planned needs
    std::int64_t deliveries = 0;
    std::int64_t level = 0;
    std::int64_t substitutes = 0;
    std::int64_t hectometres = 0;

    bool isBetterThan(const MaterialScore& other) const;
};

std::vector<Stretch> stretchesOf(const MaterialModel& model, const MaterialPlan& plan);
MaterialScore scoreOf(const MaterialModel& model, const MaterialPlan& plan);

/// Coverage is the best there is, proven by the flow it comes from; level and distance are the best
/// for the pairs that are used; that those pairs are the fewest is not promised, as to find the
/// fewest is hard in general.
MaterialPlan bestPlan(const MaterialModel& model);

} // namespace samvirke::matching
