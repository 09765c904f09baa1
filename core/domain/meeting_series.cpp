#include "core/domain/meeting_series.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr int longestMeeting = 24 * 60;
constexpr int longestLook = 20 * 366; // days: a series that is older than this has stopped

QDate inMonth(QDate first, int months)
{
    const QDate month = QDate(first.year(), first.month(), 1).addMonths(months);
    const int weekday = first.dayOfWeek();
    const QDate earliest = month.addDays((weekday - month.dayOfWeek() + 7) % 7);
    const int nth = weekdayOfMonth(first);
    if (nth < 5)
        return earliest.addDays(7 * (nth - 1));
    const QDate fifth = earliest.addDays(28);
    return fifth.month() == month.month() ? fifth : earliest.addDays(21);
}

/// The day of the series that is number `step` counted from the first; invalid when there is none.
QDate dayAt(const MeetingSeries& series, QDate first, int step)
{
    switch (series.rhythm) {
    case MeetingRhythm::None:
        return {};
    case MeetingRhythm::Daily:
    case MeetingRhythm::Weekdays:
        return first.addDays(step);
    case MeetingRhythm::Weekly:
        return first.addDays(7 * qint64(step));
    case MeetingRhythm::Fortnightly:
        return first.addDays(14 * qint64(step));
    case MeetingRhythm::Monthly:
        return inMonth(first, step);
    }
    return {};
}

/// A step that is certainly not after `day`, so that a long series is not counted from its start.
int stepBefore(const MeetingSeries& series, QDate first, QDate day)
{
    const qint64 days = first.daysTo(day);
    if (days <= 0)
        return 0;
    switch (series.rhythm) {
    case MeetingRhythm::None:
        break;
    case MeetingRhythm::Daily:
    case MeetingRhythm::Weekdays:
        return int(std::max<qint64>(0, days - 1));
    case MeetingRhythm::Weekly:
        return int(std::max<qint64>(0, days / 7 - 1));
    case MeetingRhythm::Fortnightly:
        return int(std::max<qint64>(0, days / 14 - 1));
    case MeetingRhythm::Monthly:
        return int(std::max<qint64>(0, days / 31 - 1));
    }
    return 0;
}

/// A time of day as UTC. One that the spring skips is told by the clock of the day before, and is
/// an hour later; one that the autumn has twice is the first.
QDateTime utcOf(QDate day, QTime time, const QTimeZone& zone)
{
    const QDateTime plain(day, time, Qt::UTC);
    const auto by = [&](int days) {
        return plain.addSecs(-zone.offsetFromUtc(plain.addDays(days)));
    };
    const QDateTime before = by(-1);
    const QDateTime after = by(1);
    return before.toTimeZone(zone).time() != time && after.toTimeZone(zone).time() == time ? after
                                                                                           : before;
}

bool weekend(QDate day)
{
    return day.dayOfWeek() > Qt::Friday;
}

} // namespace

int weekdayOfMonth(QDate day)
{
    return (day.day() - 1) / 7 + 1;
}

QList<QDateTime> meetingTimes(
    const MeetingSeries& series, const QDateTime& from, int count, const QTimeZone& zone)
{
    QList<QDateTime> times;
    const QDateTime first = series.firstAt.toTimeZone(zone);
    if (!first.isValid() || !from.isValid() || series.rhythm == MeetingRhythm::None)
        return times;
    const int begin = stepBefore(series, first.date(), from.toTimeZone(zone).date());
    for (int step = begin; times.size() < count && step < begin + longestLook; ++step) {
        const QDate day = dayAt(series, first.date(), step);
        if (series.until.isValid() && day > series.until)
            break;
        if (series.rhythm == MeetingRhythm::Weekdays && weekend(day))
            continue;
        const QDateTime at = utcOf(day, first.time(), zone);
        if (at >= from && at >= series.firstAt)
            times.append(at);
    }
    return times;
}

Meeting meetingOf(const MeetingSeries& series, const QDateTime& startsAt)
{
    Meeting meeting;
    meeting.kind = series.kind;
    meeting.series = series.id;
    meeting.title = series.title;
    meeting.startsAt = startsAt;
    meeting.endsAt = startsAt.addSecs(60 * qint64(series.minutes));
    meeting.place = series.place;
    return meeting;
}

QStringList agendaLines(const QString& agenda)
{
    QStringList lines;
    for (const QString& line : agenda.split(u'\n')) {
        if (const QString words = line.simplified(); !words.isEmpty())
            lines.append(words);
    }
    return lines;
}

QList<FieldProblem> problemsOf(const MeetingSeries& series)
{
    QList<FieldProblem> wrong;
    if (series.title.simplified().isEmpty())
        wrong.append({ QStringLiteral("title"),
            Text::of(QT_TRANSLATE_NOOP("core", "Say what the series is called.")) });
    if (!series.firstAt.isValid())
        wrong.append({ QStringLiteral("firstAt"),
            Text::of(QT_TRANSLATE_NOOP("core", "Say when the first meeting begins.")) });
    if (series.minutes < 1 || series.minutes > longestMeeting)
        wrong.append({ QStringLiteral("minutes"),
            Text::of(QT_TRANSLATE_NOOP("core", "A meeting lasts from 1 minute to 24 hours.")) });
    if (series.until.isValid() && series.firstAt.isValid()
        && series.until < series.firstAt.toLocalTime().date())
        wrong.append({ QStringLiteral("until"),
            Text::of(QT_TRANSLATE_NOOP("core", "The series ends before its first meeting.")) });
    if (series.rhythm == MeetingRhythm::Weekdays && series.firstAt.isValid()
        && weekend(series.firstAt.toLocalTime().date()))
        wrong.append({ QStringLiteral("firstAt"),
            Text::of(QT_TRANSLATE_NOOP(
                "core", "The first meeting of a series on working days is on a weekend.")) });
    return wrong;
}

} // namespace samvirke
