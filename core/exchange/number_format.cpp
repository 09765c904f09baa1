#include "core/exchange/number_format.h"

#include <QDateTime>

#include <cmath>

namespace samvirke {

NumberKind builtInNumberKind(int formatId)
{
    if (formatId == 9 || formatId == 10)
        return NumberKind::Percent;
    const bool date = (formatId >= 14 && formatId <= 22) || (formatId >= 27 && formatId <= 36)
        || (formatId >= 45 && formatId <= 47) || (formatId >= 50 && formatId <= 58);
    return date ? NumberKind::DateTime : NumberKind::Plain;
}

NumberKind numberKindOf(const QString& formatCode)
{
    bool percent = false;
    bool date = false;
    for (qsizetype i = 0; i < formatCode.size(); ++i) {
        const char16_t c = formatCode.at(i).toLower().unicode();
        if (c == u'"') { // a text
            const qsizetype end = formatCode.indexOf(u'"', i + 1);
            if (end < 0)
                break;
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') { // the next character stands for itself
            ++i;
        } else if (c == u'[') { // a colour, a condition or a language; a duration in [h], [m], [s]
            const qsizetype end = formatCode.indexOf(u']', i + 1);
            if (end < 0)
                break;
            const QString inside = formatCode.mid(i + 1, end - i - 1).toLower();
            date = date
                || (!inside.isEmpty()
                    && (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size()
                        || inside.count(u's') == inside.size()));
            i = end;
        } else if (c == u';') { // what follows is for other numbers
            break;
        } else if (c == u'%') {
            percent = true;
        } else if (c == u'g'
            && formatCode.mid(i, 7).compare(u"general", Qt::CaseInsensitive) == 0) {
            i += 6;
        } else if (c == u'd' || c == u'm' || c == u'y' || c == u'h' || c == u's') {
            date = true;
        }
    }
    return date ? NumberKind::DateTime : percent ? NumberKind::Percent : NumberKind::Plain;
}

QString dateOfSerial(double serial, bool from1904)
{
    constexpr double lastDay = 2'958'466; // the year 10000
    if (!std::isfinite(serial) || serial < 0 || serial >= lastDay)
        return {};
    const QDate first = from1904 ? QDate(1904, 1, 1)
        : serial < 60            ? QDate(1899, 12, 31)
                                 : QDate(1899, 12, 30);
    // To the whole second: fractions of a day are never exact.
    const qint64 seconds = std::llround(serial * 86400);
    const QDate date = first.addDays(seconds / 86400);
    const QTime time = QTime(0, 0).addSecs(int(seconds % 86400));
    return time == QTime(0, 0) ? date.toString(Qt::ISODate)
                               : date.toString(Qt::ISODate) + u'T' + time.toString(Qt::ISODate);
}

} // namespace samvirke
