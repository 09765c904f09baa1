#include "core/exchange/cell_values.h"

#include "core/base/norwegian.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

namespace samvirke {

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2100;

tl::unexpected<Error> noDate(QStringView text)
{
    return fail(Text::of(
        QT_TRANSLATE_NOOP("core", "“%1” is no date. Write it like 08.03.2021 or 2021-03-08."),
        { text.left(40).toString() }));
}

struct Moment {
    QDate date;
    QTime time; ///< invalid when none was given
    int offset = 0; ///< seconds east of UTC
    bool local = true;
};

/// A number of exactly these digits; -1 when they are no digits.
int digitsAt(QStringView text, qsizetype at, int count)
{
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const int digit = text.at(i).unicode() - u'0';
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}

/// "08.03.2021", "2021-03-08" and the former with " 13:42": nearly every date there is, without the
/// cost of a regular expression.
std::optional<Moment> readUsualMoment(QStringView text)
{
    Moment moment;
    if (text.size() == 10 && text.at(4) == u'-' && text.at(7) == u'-') {
        moment.date = QDate(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
    } else if ((text.size() == 10 || text.size() == 16) && text.at(2) == u'.'
        && text.at(5) == u'.') {
        moment.date = QDate(digitsAt(text, 6, 4), digitsAt(text, 3, 2), digitsAt(text, 0, 2));
        if (text.size() == 16) {
            if (text.at(10) != u' ' || text.at(13) != u':')
                return std::nullopt;
            moment.time = QTime(digitsAt(text, 11, 2), digitsAt(text, 14, 2));
            if (!moment.time.isValid())
                return std::nullopt;
        }
    }
    const bool sound =
        moment.date.isValid() && moment.date.year() >= firstYear && moment.date.year() <= lastYear;
    return sound ? std::optional<Moment>(moment) : std::nullopt;
}

std::optional<Moment> readMoment(QStringView text)
{
    if (const auto usual = readUsualMoment(text))
        return usual;
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})|(\\d{1,2})[-./ "
                       "]\\s*(\\d{1,2})[-./ ]\\s*(\\d{4}|\\d{2}))"
                       "(?:(?:\\s*[T,]\\s*|\\s+)(?:kl\\.?\\s*)?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}"
                       ")(?:[.,](\\d{1,3})\\d*)?)?"
                       "\\s*(Z|[+-]\\d{2}:?\\d{2})?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](int i) { return match.captured(i).toInt(); };
    Moment moment;
    if (!match.captured(1).isEmpty()) {
        moment.date = QDate(part(1), part(2), part(3));
    } else {
        const int year = match.captured(6).size() == 2 ? 2000 + part(6) : part(6);
        moment.date = QDate(year, part(5), part(4));
    }
    if (!moment.date.isValid() || moment.date.year() < firstYear || moment.date.year() > lastYear)
        return std::nullopt;
    if (match.captured(7).isEmpty())
        return moment;
    const int milliseconds = match.captured(10).leftJustified(3, u'0').toInt();
    moment.time = QTime(part(7), part(8), part(9), milliseconds);
    if (part(7) == 24 && part(8) == 0 && part(9) == 0) { // midnight at the end of the day
        moment.time = QTime(0, 0);
        moment.date = moment.date.addDays(1);
    }
    if (!moment.time.isValid())
        return std::nullopt;
    QString zone = match.captured(11);
    if (!zone.isEmpty()) {
        moment.local = false;
        zone.remove(u':');
        if (zone.size() == 5) {
            const int seconds = QStringView(zone).mid(1, 2).toInt() * 3600
                + QStringView(zone).mid(3, 2).toInt() * 60;
            moment.offset = zone.startsWith(u'-') ? -seconds : seconds;
        }
        if (std::abs(moment.offset) > 14 * 3600)
            return std::nullopt;
    }
    return moment;
}

} // namespace

Result<double> readNumber(QStringView text, QStringView unit)
{
    if (!text.isEmpty() && text.size() <= 9) {
        if (const int whole = digitsAt(text, 0, int(text.size())); whole >= 0)
            return whole;
    }
    const auto no = [&] {
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "“%1” is no number. Write digits, for example 12,5."),
            { text.left(40).toString() }));
    };
    QString digits;
    for (const QChar c : text) {
        if (c == QChar(0x2212)) // a real minus sign
            digits += u'-';
        else if (!c.isSpace() && c != u'\'')
            digits += c;
    }
    QString ending = unit.toString();
    ending.remove(u' ');
    if (!ending.isEmpty() && digits.endsWith(ending, Qt::CaseInsensitive))
        digits.chop(ending.size());
    static const QRegularExpression form(QStringLiteral("^[+-]?\\d[\\d.,]*(?:E[+-]?\\d{1,2})?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (digits.size() > 30 || !form.match(digits).hasMatch())
        return no();
    // The last sign is the decimal one; a sign that stands more than once parts thousands.
    const qsizetype comma = digits.lastIndexOf(u',');
    const qsizetype point = digits.lastIndexOf(u'.');
    const QChar decimal = comma > point ? u',' : u'.';
    const QChar thousands = comma > point ? u'.' : u',';
    digits.remove(thousands);
    if (digits.count(decimal) > 1) {
        if (comma >= 0 && point >= 0)
            return no();
        digits.remove(decimal);
    }
    digits.replace(u',', u'.');
    bool ok = false;
    const double value = digits.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return no();
    return value;
}

Result<QDate> readDate(QStringView text)
{
    const auto moment = readMoment(text);
    if (!moment)
        return noDate(text);
    return moment->date;
}

Result<QDateTime> readDateTime(QStringView text)
{
    const auto moment = readMoment(text);
    if (!moment)
        return noDate(text);
    const QTime time = moment->time.isValid() ? moment->time : QTime(12, 0);
    const QDateTime at = moment->local
        ? QDateTime(moment->date, time)
        : QDateTime(moment->date, time, Qt::OffsetFromUTC, moment->offset);
    return at.toUTC();
}

QString writtenDateTime(const QDateTime& at)
{
    if (!at.isValid())
        return {};
    // Seconds, or the hour that comes twice when summer time ends, need the exact form.
    const QString shown = timeText(at);
    const auto back = readDateTime(shown);
    return back && *back == at.toUTC() ? shown : at.toUTC().toString(Qt::ISODateWithMs);
}

QString writtenNumber(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest).replace(u'.', u',');
}

} // namespace samvirke
