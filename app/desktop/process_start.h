// How long this process has been running, for the measurement of the start.
#pragma once

#include <QtGlobal>

namespace samvirke {

/// Call first thing in main(): where the system cannot say when the process began, time counts from
/// here.
void markStart();

/// Milliseconds since the system started this process (Linux: to 10 ms), else since markStart().
qint64 millisecondsSinceStart();

} // namespace samvirke
