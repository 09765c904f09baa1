// A plan in the few figures by which a person chooses between two of the same coverage.
#pragma once

#include "ui/pages/matching/plan.h"

namespace samvirke {

struct PlanSummary {
    int headDays = 0;
    int covered = 0; ///< with what transfers cover already
    int stints = 0;
    double km = 0; ///< average over the proposal's head-days, one way
    double level = 0; ///< average over the same, 1 local … 4 national
    int neighbourDays = 0; ///< head-days from municipalities beside the one that asks
    QString heaviest; ///< the owner that lends most for the size of its pool; empty for none
    int heaviestDays = 0;
    int heaviestPool = 0;

    bool operator==(const PlanSummary&) const = default;
};

PlanSummary summaryOf(const Session& session, const Plan& plan);

} // namespace samvirke
