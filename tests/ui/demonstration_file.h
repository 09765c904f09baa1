// A small demonstration county for tests of pages: Trøndelag, three weekly rounds, on 9 March 2021.
#pragma once

#include "core/base/clock.h"
#include "core/session/demonstration.h"

#include <QTemporaryDir>

namespace samvirke {

/// The path of the case file, made in `folder`; the clock stands still from here on.
inline Result<QString> demonstrationFile(const QTemporaryDir& folder)
{
    setFixedClock(QDateTime(QDate(2021, 3, 9), QTime(12, 0), Qt::UTC));
    DemonstrationOptions options;
    options.counties = { QStringLiteral("50") };
    options.weeks = 3;
    options.until = QDate(2021, 3, 9);
    const QString path = folder.filePath(QStringLiteral("demo.samvirke"));
    if (const Result<void> made = makeDemonstration(path, options); !made)
        return fail(made.error());
    return path;
}

} // namespace samvirke
