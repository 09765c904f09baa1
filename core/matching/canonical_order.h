// The order in which the solver looks at needs and members: by their own data, and by their ids
// only where nothing else tells them apart. So new labels or shuffled rows change nothing, and
// every platform finds the same plan.
#pragma once

#include "core/matching/instance.h"

#include <QHash>

#include <vector>

namespace samvirke::matching {

/// Indices of the instance's needs. `placeOf`: index of each place by its id.
std::vector<int> canonicalNeeds(const Instance& instance, const QHash<QString, int>& placeOf);

/// Indices of the instance's members. `needRow`: where each need stands in its own order, by id.
std::vector<int> canonicalMembers(const Instance& instance, const QHash<QString, int>& placeOf,
    const QHash<QString, int>& needRow);

} // namespace samvirke::matching
