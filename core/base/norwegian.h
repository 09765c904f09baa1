// Norwegian ways of sorting and writing that hold whatever the machine's own locale is.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace samvirke {

/// Norwegian alphabetical order, case last: … x y z æ ø å; ä sorts as æ, ö as ø, aa as å, numbers
/// by value ("2 b" before "10 a"). Negative, zero or positive like strcmp.
int compareNorwegian(const QString& a, const QString& b);

/// Letters as Norwegian has them: ä as æ, ö as ø, aa as å, other accents gone. `text` in lower
/// case.
QString plainLetters(const QString& text);

/// For comparing what people type: lower case, spaces and no-break spaces collapsed, trimmed.
QString folded(const QString& text);

QString dateText(QDate date); ///< "08.03.2021"; empty for an invalid date.
QString shortDateText(QDate date); ///< "8.3."
QString timeText(const QDateTime& at); ///< "08.03.2021 13:42" in local time.
QString periodText(QDate from, QDate until); ///< "8.–14.3.2021", both days included.
QString numberText(double value, int decimals = 0); ///< Decimal comma, no-break space by thousands.

/// "2021-W10": the ISO week of a date; the year is the week's own year.
QString isoWeekLabel(QDate date);

/// Monday of "2021-W10"; an invalid date when the text is no ISO week.
QDate isoWeekMonday(const QString& label);

} // namespace samvirke
