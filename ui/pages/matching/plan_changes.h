// What one plan changes against another, in words: who drops out, who comes in, who moves, and the
// head-days that are won or lost.
#pragma once

#include "ui/pages/matching/plan.h"

namespace samvirke {

struct PlanChange {
    enum class Kind { Gone, New, Moved };
    Kind kind = Kind::Gone;
    QString text; ///< "Kari Nordmann: from Heim, 8.–14.3., to Skaun, 8.–21.3."
    std::optional<Stint> now; ///< in the later plan
};

struct PlanChanges {
    QList<PlanChange> changes; ///< moved, then gone, then new
    int headDaysWon = 0; ///< negative when lost
    QStringList needs; ///< "Heim, Nurse: 12 head-days fewer", where coverage is another

    int count(PlanChange::Kind kind) const;
};

PlanChanges changesBetween(const Plan& before, const Plan& after);

/// "5 head-days fewer · 1 gone, 2 new, 1 moved", "Nothing changes".
QString changesText(const PlanChanges& changes);

} // namespace samvirke
