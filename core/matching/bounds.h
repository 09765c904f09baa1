// What each objective of a plan is worth and how much better it could be at best.
#pragma once

#include "core/matching/answer.h"
#include "core/matching/search.h"

namespace samvirke::matching {

/// What is known about coverage when the other objectives are looked at.
struct CoverageProof {
    std::array<std::int64_t, 3> bound{}; ///< head-days by severity, critical first
    bool eachDayBest = true; ///< every plan of best coverage covers each day as this one does
};

/// The objectives by their names of DESIGN.md, in the model's order. An objective is called proven
/// only when it meets its bound and all before it are proven: otherwise another plan may come
/// first. `known` are bounds that a search has found; 0 for none.
QList<Objective> objectives(const Model& model, const Plan& plan, const Score& score,
    const Bounds& known, const CoverageProof& coverage);

} // namespace samvirke::matching
