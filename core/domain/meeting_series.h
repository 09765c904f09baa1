// When a series of meetings meets, and what makes a series sound. All meetings of a series are at
// the same time of day where the office sits, also when the clocks change.
#pragma once

#include "core/domain/meeting.h"
#include "core/domain/need.h"

#include <QList>
#include <QTimeZone>

namespace samvirke {

/// The next meetings of a series that begin at `from` or later, at most `count`: UTC, in order.
/// A monthly one is at the same weekday of the month as the first ("the second Tuesday"; the fifth
/// is the last). Empty when the series meets as needed, or has ended.
QList<QDateTime> meetingTimes(const MeetingSeries& series, const QDateTime& from, int count,
    const QTimeZone& zone = QTimeZone::systemTimeZone());

/// The meeting of a series at a time, with nobody invited and no agenda yet. No id.
Meeting meetingOf(const MeetingSeries& series, const QDateTime& startsAt);

/// The lines of an agenda as a person writes them: trimmed, without empty ones.
QStringList agendaLines(const QString& agenda);

/// 1 to 4; 5 for the last of the month.
int weekdayOfMonth(QDate day);

QList<FieldProblem> problemsOf(const MeetingSeries& series);

} // namespace samvirke
