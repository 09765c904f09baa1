#include "ui/round_words.h"

#include "core/base/norwegian.h"

#include <QCoreApplication>

namespace samvirke {

QString roundName(const ReportingRound& round)
{
    const QDate monday = isoWeekMonday(round.label);
    if (!monday.isValid())
        return round.label;
    return QCoreApplication::translate("rounds", "week %1").arg(monday.weekNumber());
}

QString roundTitle(const ReportingRound& round)
{
    const QDate monday = isoWeekMonday(round.label);
    if (!monday.isValid())
        return QStringLiteral("%1 · %2").arg(
            round.label, dateText(round.opens.toLocalTime().date()));
    return QCoreApplication::translate("rounds", "Week %1 · %2")
        .arg(QString::number(monday.weekNumber()), periodText(monday, monday.addDays(6)));
}

QString roundTick(const ReportingRound& round)
{
    const QDate monday = isoWeekMonday(round.label);
    return monday.isValid() ? QString::number(monday.weekNumber())
                            : shortDateText(round.opens.toLocalTime().date());
}

} // namespace samvirke
