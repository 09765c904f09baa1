// Keys of everything we store: UUID version 7 (RFC 9562), 36 characters in lower case. They sort by
// the time they were made, and two offices' files can be merged without a clash.
#pragma once

#include <QDateTime>
#include <QString>

namespace samvirke {

using Id = QString;

/// A new key. Keys made by one process in one millisecond still sort in the order they were made.
Id makeId();

/// A key for a demonstration or a test: the same time and random bits give the same key.
Id makeId(const QDateTime& at, quint64 randomHigh, quint64 randomLow);

bool isId(const QString& text);

} // namespace samvirke
