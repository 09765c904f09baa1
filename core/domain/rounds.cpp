#include "core/domain/rounds.h"

#include "core/base/norwegian.h"
#include "core/domain/definitions.h"

namespace samvirke {

bool isWeekly(const ReportingRound& round)
{
    return isoWeekMonday(round.label).isValid();
}

bool isOpen(const ReportingRound& round)
{
    return !round.closed.isValid();
}

ReportingRound weeklyRound(QDate monday)
{
    ReportingRound round;
    round.label = isoWeekLabel(monday);
    round.opens = monday.startOfDay().toUTC();
    round.due = QDateTime(monday.addDays(4), QTime(12, 0)).toUTC();
    round.definitions = newestDefinitions();
    return round;
}

ReportingRound nextWeeklyRound(const QList<ReportingRound>& rounds, QDate today)
{
    const ReportingRound* newest = nullptr;
    for (const ReportingRound& each : rounds) {
        if (isWeekly(each))
            newest = &each;
    }
    QDate monday = today.addDays(1 - today.dayOfWeek());
    if (!newest) {
        ReportingRound first = weeklyRound(monday);
        first.services = usualServices();
        return first;
    }
    const QDate last = isoWeekMonday(newest->label);
    if (last >= monday)
        monday = last.addDays(7);
    ReportingRound next = weeklyRound(monday);
    next.services = newest->services;
    next.purpose = newest->purpose;
    if (!newest->definitions.isEmpty())
        next.definitions = newest->definitions;
    const QDateTime due = newest->due.toLocalTime();
    const qint64 after = last.daysTo(due.date());
    if (due.isValid() && after >= 0 && after < 14)
        next.due = QDateTime(monday.addDays(after), due.time()).toUTC();
    return next;
}

QList<ServiceArea> usualServices()
{
    QList<ServiceArea> services;
    for (const Word<ServiceArea>& word : words<ServiceArea>()) {
        if (word.value != ServiceArea::Other)
            services.append(word.value);
    }
    return services;
}

Text roundLabel(const ReportingRound& round)
{
    const QDate monday = isoWeekMonday(round.label);
    if (!monday.isValid())
        return round.label;
    int year = 0;
    const int week = monday.weekNumber(&year);
    return Text::of(
        QT_TRANSLATE_NOOP("core", "week %1, %2"), { QString::number(week), QString::number(year) });
}

QList<FieldProblem> problemsOf(const ReportingRound& round)
{
    QList<FieldProblem> wrong;
    if (round.label.simplified().isEmpty())
        wrong.append({ "label",
            Text::of(QT_TRANSLATE_NOOP(
                "core", "Name the reporting round, for example by its week: 2021-W10.")) });
    if (!round.opens.isValid())
        wrong.append({ "opens", Text::of(QT_TRANSLATE_NOOP("core", "Say when the round opens.")) });
    if (!round.due.isValid())
        wrong.append({ "due", Text::of(QT_TRANSLATE_NOOP("core", "Say when answers are due.")) });
    else if (round.opens.isValid() && round.due <= round.opens)
        wrong.append({ "due",
            Text::of(QT_TRANSLATE_NOOP(
                "core", "The time limit must be later than the opening of the round.")) });
    return wrong;
}

} // namespace samvirke
