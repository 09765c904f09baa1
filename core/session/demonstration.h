// A case file to show, to learn on and to test with: real municipalities, and everything else
// invented from a seed. Made through the session's own commands, so that journal, undo and checks
// are those of real work. It says of itself that it is invented, in the file and in its log.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringList>

namespace samvirke {

struct DemonstrationOptions {
    QStringList counties; ///< county numbers, "50"; not used when `national`
    quint32 seed = 1; ///< the same seed and date give the same values
    int weeks = 10; ///< weekly rounds, 1 … 520
    bool national = false; ///< all 357 municipalities
    QDate until = {}; ///< the newest round is this day's week; invalid: today
};

/// Makes the case file at `path`; refuses a path where something already is. On an error no file
/// is left behind.
Result<void> makeDemonstration(const QString& path, const DemonstrationOptions& options);

} // namespace samvirke
