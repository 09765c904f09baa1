// Single cells as values: numbers with decimal comma or point, percentages, dates and times in
// Norwegian or ISO form, lists. An error says what may be written.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>

namespace samvirke {

/// Longer texts are no comment any more but somebody's document.
constexpr qsizetype maxTextLength = 4000;

/// "12,5", "12.5 %", "1 234,5", "1.234,5"; a unit after the number is allowed when it is `unit`.
Result<double> readNumber(QStringView text, QStringView unit = {});

/// "08.03.2021", "8.3.21", "8/3/2021", "2021-03-08", a time after it is left out.
Result<QDate> readDate(QStringView text);

/// The same with an optional time ("13:42", "kl. 13.42", "T13:42:00Z"), local unless it says
/// otherwise; in UTC. A date alone is noon of that day, so that it is that day everywhere.
Result<QDateTime> readDateTime(QStringView text);

/// What readDateTime() reads back as the same instant: "08.03.2021 13:42" where that is exact.
QString writtenDateTime(const QDateTime& at);

/// "12,5": decimal comma, no thousands, as short as it is exact.
QString writtenNumber(double value);

} // namespace samvirke
