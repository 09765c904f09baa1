// How good a plan is, aim by aim, in words: what it reaches, the best that is possible, and whether
// the one is proven to be the other.
#pragma once

#include "ui/pages/matching/plan.h"

namespace samvirke {

struct ObjectiveLine {
    QString name; ///< "Short travel"
    QString value; ///< "48 km"
    QString best; ///< "41": the bound in the value's unit; empty when it is the value
    QString proof; ///< "proven best", "within 15 %" of the best possible
    bool proven = false;

    bool operator==(const ObjectiveLine&) const = default;
};

/// The aims of the plan in their order; those that ask nothing of it are left out.
QList<ObjectiveLine> objectiveLines(const Plan& plan);

} // namespace samvirke
