// Small phrases that the pages about needs, pool and matching say in the same way: lists of codes
// as words, periods with their weeks, the age of a date.
#pragma once

#include "core/domain/words.h"

#include <QDate>
#include <QStringList>

namespace samvirke {

/// "Nurse, Health care worker"
QString professionWords(const QStringList& codes);
QString competenceWords(const QStringList& codes);

/// "week 10", "weeks 10–12"; empty for an invalid period.
QString weeksText(QDate from, QDate until);

/// "8.–21.3.2021 · weeks 10–11"
QString periodWithWeeks(QDate from, QDate until);

/// "today", "yesterday", "12 days ago"; "never" for an invalid date. Days to come are dates.
QString ageText(QDate day, QDate today);

/// The same where there is little room: "12 days".
QString shortAgeText(QDate day, QDate today);

/// "60 %", with a no-break space; never 100 % when something is missing, never 0 % when something
/// is there.
QString percentText(double part, double whole);

/// Sentences for a label that shows rich text.
QString escapedLines(const QString& text);

} // namespace samvirke
