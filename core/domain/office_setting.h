// What an office has decided for all who work with its case file, where the program comes with a
// usual value.
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace samvirke {

struct OfficeSetting {
    Id id;
    QString key; ///< one row for each
    QString value;

    bool operator==(const OfficeSetting&) const = default;
};

namespace office_setting {
inline const QString smallBelow = QStringLiteral("smallBelow"); ///< small_counts.h
}

} // namespace samvirke
