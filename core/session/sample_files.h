// Files to try an import with: invented answers, pool and needs for an office's own municipalities,
// as they would come by e-mail.
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace samvirke {

/// Writes them to a folder that exists; gives back their paths. Nothing that is there is replaced:
/// then it is an error, and nothing is written. `counties`: county numbers of the office.
Result<QStringList> writeSampleFiles(const QString& folder, const QStringList& counties);

} // namespace samvirke
