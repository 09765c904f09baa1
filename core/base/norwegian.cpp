#include "core/base/norwegian.h"

#include <QLocale>
#include <QRegularExpression>

namespace samvirke {

namespace {

/// "8.3.2021"; QDate::toString() costs ten times as much.
QString plainDate(QDate date)
{
    return QString::number(date.day()) + u'.' + QString::number(date.month()) + u'.'
        + QString::number(date.year()).rightJustified(4, u'0');
}

} // namespace

QString plainLetters(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'ä')
            out += u'æ';
        else if (c == u'ö')
            out += u'ø';
        else if (c == u'a' && i + 1 < text.size() && text.at(i + 1) == u'a') {
            out += u'å';
            ++i;
        } else if (c.unicode() < 0x80 || c == u'å' || c == u'æ' || c == u'ø')
            out += c;
        else
            out += QString(c).normalized(QString::NormalizationForm_D).at(0);
    }
    return out;
}

QString folded(const QString& text)
{
    return text.simplified().toLower(); // simplified() also takes no-break spaces
}

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString dateText(QDate date)
{
    return date.isValid() ? date.toString("dd.MM.yyyy") : QString();
}

QString shortDateText(QDate date)
{
    return date.isValid() ? QString("%1.%2.").arg(date.day()).arg(date.month()) : QString();
}

QString timeText(const QDateTime& at)
{
    return at.isValid() ? at.toLocalTime().toString("dd.MM.yyyy HH:mm") : QString();
}

QString periodText(QDate from, QDate until)
{
    if (!from.isValid() && !until.isValid())
        return {};
    if (!from.isValid() || !until.isValid())
        return dateText(from) + QStringLiteral("–") + dateText(until);
    if (from == until)
        return plainDate(until);
    if (from.year() == until.year() && from.month() == until.month())
        return QString("%1.–%2").arg(from.day()).arg(plainDate(until));
    if (from.year() == until.year())
        return from.toString("d.M.") + QStringLiteral("–") + plainDate(until);
    return plainDate(from) + QStringLiteral("–") + plainDate(until);
}

QString numberText(double value, int decimals)
{
    static const QLocale norwegian(QLocale::NorwegianBokmal, QLocale::Norway);
    return norwegian.toString(value, 'f', decimals);
}

QString isoWeekLabel(QDate date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return date.isValid()
        ? QString("%1-W%2").arg(year, 4, 10, QChar('0')).arg(week, 2, 10, QChar('0'))
        : QString();
}

QDate isoWeekMonday(const QString& label)
{
    static const QRegularExpression form("^(\\d{4})-?[Ww](\\d{1,2})$");
    const auto match = form.match(label.trimmed());
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    const int week = match.captured(2).toInt();
    // 4 January is always in week 1 (ISO 8601).
    const QDate fourth(year, 1, 4);
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + (week - 1) * 7);
    return week >= 1
            && isoWeekLabel(monday)
                == QString("%1-W%2").arg(year, 4, 10, QChar('0')).arg(week, 2, 10, QChar('0'))
        ? monday
        : QDate();
}

} // namespace samvirke
