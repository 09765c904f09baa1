// What the matcher suggests for material. It binds nobody: a transfer begins when a person starts
// one from a delivery.
#pragma once

#include "core/base/ids.h"
#include "core/base/text.h"

#include <QDate>

namespace samvirke {

/// So much of one offer for one need.
struct Delivery {
    Id offer;
    Id need;
    int quantity = 0;
    QDate from; ///< the day it is there; both days included
    QDate until; ///< last day of the loan; the first day for what is used up
    double km = 0; ///< one way
    int level = 2; ///< EscalationLevel as number, 1 local … 4 national
    QList<Text> reasons;
    QString kind = {}; ///< what is given: the kind that is asked for, or an accepted substitute
};

/// Amounts are units for what is used up, units × days for what is returned.
struct MaterialOutcome {
    Id need;
    qint64 asked = 0;
    qint64 covered = 0; ///< by transfers that are under way and by the deliveries
    int missing = 0; ///< units, on the day that lacks most
    QList<Text> blocking; ///< why the rest is uncovered
};

struct MaterialProposal {
    QList<Delivery> deliveries; ///< by need in the order of the needs, then the nearest first
    QList<MaterialOutcome> needs; ///< open needs that are not over
};

} // namespace samvirke
