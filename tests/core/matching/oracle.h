// What a plan may do and how good the best one is, written from DESIGN.md's text alone and slowly:
// the matcher's own code is not used, so that both would have to be wrong in the same way.
#pragma once

#include "core/matching/answer.h"
#include "core/matching/instance.h"

#include <array>

namespace samvirke::matching::oracle {

/// Every rule that an answer breaks, in words; empty for a good one.
QStringList violations(const Instance& instance, const Answer& answer);

struct Best {
    std::array<int, 3> covered{}; ///< head-days, critical first
    /// What comes after coverage, in the instance's order, by the objectives' names; up to
    /// fairness, which is no sum over days.
    QList<std::pair<QString, double>> aims;
};

/// The best plan by the objectives in order, by trying every one. For a handful of members, needs
/// and days.
Best exhaustive(const Instance& instance);

} // namespace samvirke::matching::oracle
