// On what basis a step is taken, who decides it and when it goes further up, as the office reads
// the law: a card of the office's own stands in the place of the program's.
#pragma once

#include "core/base/ids.h"

namespace samvirke {

struct LegalCard {
    Id id;
    QString step; ///< code of the step; one card for each
    QString basis;
    QString decides;
    QString goesUp;
    QString caution; ///< what to beware of
    bool verified = false; ///< the office has checked it

    bool operator==(const LegalCard&) const = default;
};

} // namespace samvirke
