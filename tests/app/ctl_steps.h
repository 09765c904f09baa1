// What tests of several commands after one another do again and again.
#pragma once

#include "tests/app/ctl_runner.h"

#include <QTest>

namespace samvirke {

/// The id of what a command made; empty, and said why, when it did not.
inline QString made(const QStringList& arguments)
{
    const CtlRun run = ctl(arguments + QStringList{ "--json" });
    if (run.code != 0)
        qWarning("%s", run.err.constData());
    return run.json()["id"].toString();
}

inline void works(const QStringList& arguments)
{
    const CtlRun run = ctl(arguments);
    QVERIFY2(run.code == 0, qPrintable(arguments.join(' ') + ": " + run.err));
}

} // namespace samvirke
