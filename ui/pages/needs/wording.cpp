#include "ui/pages/needs/wording.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace samvirke {

QString professionWords(const QStringList& codes)
{
    QStringList words;
    for (const QString& code : codes)
        words.append(professionLabel(code).translated());
    return words.join(", ");
}

QString competenceWords(const QStringList& codes)
{
    QStringList words;
    for (const QString& code : codes)
        words.append(competenceLabel(code).translated());
    return words.join(", ");
}

QString weeksText(QDate from, QDate until)
{
    if (!from.isValid() || !until.isValid())
        return {};
    const int first = from.weekNumber();
    const int last = until.weekNumber();
    return isoWeekLabel(from) == isoWeekLabel(until)
        ? QCoreApplication::translate("Wording", "week %1").arg(first)
        : QCoreApplication::translate("Wording", "weeks %1–%2").arg(first).arg(last);
}

QString periodWithWeeks(QDate from, QDate until)
{
    const QString weeks = weeksText(from, until);
    return weeks.isEmpty() ? periodText(from, until)
                           : periodText(from, until) + QStringLiteral(" · ") + weeks;
}

QString ageText(QDate day, QDate today)
{
    if (!day.isValid())
        return QCoreApplication::translate("Wording", "never");
    const qint64 days = day.daysTo(today);
    if (days == 0)
        return QCoreApplication::translate("Wording", "today");
    if (days == 1)
        return QCoreApplication::translate("Wording", "yesterday");
    if (days < 0)
        return dateText(day);
    return QCoreApplication::translate("Wording", "%n day(s) ago", nullptr, int(days));
}

QString shortAgeText(QDate day, QDate today)
{
    const qint64 days = day.isValid() ? day.daysTo(today) : 0;
    return days < 2 ? ageText(day, today)
                    : QCoreApplication::translate("Wording", "%n day(s)", nullptr, int(days));
}

QString percentText(double part, double whole)
{
    double percent = whole > 0 ? 100.0 * part / whole : 0;
    if (part > 0 && part < whole)
        percent = std::clamp(percent, 1.0, 99.0);
    return numberText(std::round(percent)) + QString(QChar(0x00a0)) + QLatin1Char('%');
}

QString escapedLines(const QString& text)
{
    return text.toHtmlEscaped().replace('\n', "<br>");
}

} // namespace samvirke
