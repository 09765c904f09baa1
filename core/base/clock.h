// The time of day, in one place, so that a test or a picture can be taken at a time of its own.
#pragma once

#include <QDate>
#include <QDateTime>

namespace samvirke {

/// Now, in UTC, to the millisecond.
QDateTime nowUtc();

/// The date where the user sits.
QDate today();

/// From now on the clock stands at `at`; an invalid time lets it run again.
void setFixedClock(const QDateTime& at);

} // namespace samvirke
