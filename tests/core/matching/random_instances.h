// Seeded instances for tests and benchmarks.
#pragma once

#include "core/matching/instance.h"

namespace samvirke::matching {

struct Size {
    int places = 4;
    int members = 4;
    int needs = 3;
    int days = 6;
};

/// Few and tangled: every kind of rule turns up, most needs compete. `quarantineDays` as given.
Instance tangledInstance(quint32 seed, const Size& size, int quarantineDays = 0);

/// As a county's crisis looks: places spread over 300 km, members who are free for some weeks,
/// needs of one to three heads for one to six weeks.
Instance countyInstance(quint32 seed, const Size& size);

} // namespace samvirke::matching
