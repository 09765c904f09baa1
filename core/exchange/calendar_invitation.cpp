#include "core/exchange/calendar_invitation.h"

#include "core/base/whole_file.h"
#include "core/domain/meeting_series.h"

#include <QSaveFile>
#include <QTimeZone>

#include <algorithm>

namespace samvirke {

namespace {

constexpr int octetsInLine = 75; // RFC 5545, 3.1, without the line break

/// Text values: RFC 5545, 3.3.11. Other control characters have no meaning there.
QByteArray escaped(const QString& text)
{
    QString plain = text;
    plain.replace("\r\n", "\n").replace('\r', '\n');
    QString out;
    for (const QChar letter : std::as_const(plain)) {
        if (letter == u'\n')
            out += QStringLiteral("\\n");
        else if (letter == u'\\' || letter == u';' || letter == u',')
            out += QStringLiteral("\\") + letter;
        else if (letter >= u' ' || letter == u'\t')
            out += letter;
    }
    return out.toUtf8();
}

/// A parameter in quotation marks cannot hold one itself: RFC 5545, 3.1.
QByteArray quotedName(const QString& text)
{
    QString name = text.simplified().replace(u'"', u'\'');
    name.removeIf([](QChar letter) { return letter < u' '; });
    return '"' + name.toUtf8() + '"';
}

QByteArray utc(const QDateTime& at)
{
    return at.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

/// The norwegian time zone; where the machine knows none, the file gives times in UTC alone.
const QTimeZone& norway()
{
    static const QTimeZone zone("Europe/Oslo");
    return zone;
}

QByteArray local(const QDateTime& at)
{
    return at.toTimeZone(norway()).toString(QStringLiteral("yyyyMMdd'T'HHmmss")).toLatin1();
}

class Writer {
public:
    explicit Writer(const CalendarInvitation& invitation) : m_it(invitation) { }

    QByteArray write()
    {
        const bool cancels = m_it.purpose == CalendarInvitation::Purpose::Cancel;
        const bool asks = isAddress(m_it.organizer.email);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Samvirke//Samvirke//NO");
        line("CALSCALE:GREGORIAN");
        line(cancels ? "METHOD:CANCEL" : asks ? "METHOD:REQUEST" : "METHOD:PUBLISH");
        if (inZone())
            timeZone();
        event(cancels, asks,
            { m_it.insteadOf, m_it.sequence, m_it.startsAt, m_it.endsAt, m_it.title, m_it.place,
                m_it.description });
        for (const CalendarMove& move : m_it.moved)
            event(cancels, asks, move);
        line("END:VCALENDAR");
        return m_out;
    }

private:
    bool repeats() const { return m_it.rhythm != MeetingRhythm::None; }
    /// A series keeps its time of day when the clocks change, which UTC cannot say.
    bool inZone() const
    {
        // RECURRENCE-ID must name its time as the series' DTSTART does: RFC 5545, 3.8.4.4.
        return (repeats() || m_it.insteadOf.isValid()) && norway().isValid();
    }

    void line(const QByteArray& content)
    {
        // No fold inside a letter: UTF-8 goes on with 10xxxxxx.
        qsizetype at = 0;
        qsizetype room = octetsInLine;
        while (content.size() - at > room) {
            qsizetype end = at + room;
            while (end > at && (uchar(content.at(end)) & 0xC0U) == 0x80U)
                --end;
            m_out += content.mid(at, end - at) + "\r\n ";
            at = end;
            room = octetsInLine - 1; // the space that says it goes on
        }
        m_out += content.mid(at) + "\r\n";
    }

    void time(const QByteArray& name, const QDateTime& at)
    {
        line(inZone() ? name + ";TZID=Europe/Oslo:" + local(at) : name + ':' + utc(at));
    }

    void timeZone()
    {
        // As it has been since 1996: directive 2000/84/EC, in Norway regulation 2001-12-21-1491.
        line("BEGIN:VTIMEZONE");
        line("TZID:Europe/Oslo");
        const auto half = [&](const char* kind, const char* from, const char* to, const char* name,
                              const char* begins, const char* month) {
            line(QByteArray("BEGIN:") + kind);
            line(QByteArray("DTSTART:") + begins);
            line(QByteArray("RRULE:FREQ=YEARLY;BYMONTH=") + month + ";BYDAY=-1SU");
            line(QByteArray("TZOFFSETFROM:") + from);
            line(QByteArray("TZOFFSETTO:") + to);
            line(QByteArray("TZNAME:") + name);
            line(QByteArray("END:") + kind);
        };
        half("DAYLIGHT", "+0100", "+0200", "CEST", "19960331T020000", "3");
        half("STANDARD", "+0200", "+0100", "CET", "19961027T030000", "10");
        line("END:VTIMEZONE");
    }

    void rule()
    {
        static const char* const days[] = { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };
        const QDate first = m_it.startsAt.toTimeZone(zone()).date();
        QByteArray rule;
        switch (m_it.rhythm) {
        case MeetingRhythm::None:
            return;
        case MeetingRhythm::Daily:
            rule = "FREQ=DAILY";
            break;
        case MeetingRhythm::Weekdays:
            rule = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";
            break;
        case MeetingRhythm::Weekly:
            rule = "FREQ=WEEKLY";
            break;
        case MeetingRhythm::Fortnightly:
            rule = "FREQ=WEEKLY;INTERVAL=2";
            break;
        case MeetingRhythm::Monthly: {
            const int nth = weekdayOfMonth(first);
            rule = "FREQ=MONTHLY;BYDAY=" + QByteArray::number(nth < 5 ? nth : -1)
                + days[first.dayOfWeek() - 1];
            break;
        }
        }
        if (m_it.until.isValid())
            rule += ";UNTIL=" + utc(QDateTime(m_it.until, QTime(23, 59, 59), zone()));
        line("RRULE:" + rule);
        for (const QDateTime& off : m_it.except)
            time("EXDATE", off);
    }

    static QTimeZone zone() { return norway().isValid() ? norway() : QTimeZone::utc(); }

    void person(const QByteArray& name, const CalendarPerson& who)
    {
        line(name + (who.name.isEmpty() ? QByteArray() : ";CN=" + quotedName(who.name))
            + ":mailto:" + who.email.trimmed().toUtf8());
    }

    void event(bool cancels, bool asks, const CalendarMove& of)
    {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(m_it.uid));
        if (of.insteadOf.isValid())
            time("RECURRENCE-ID", of.insteadOf);
        line("SEQUENCE:" + QByteArray::number(of.sequence));
        line("DTSTAMP:" + utc(m_it.stamp));
        time("DTSTART", of.startsAt);
        time("DTEND", of.endsAt);
        if (!of.insteadOf.isValid())
            rule();
        line("SUMMARY:"
            + escaped((m_it.exercise ? QStringLiteral("ØVELSE: ") : QString()) + of.title));
        if (!of.place.isEmpty())
            line("LOCATION:" + escaped(of.place));
        if (!of.description.isEmpty())
            line("DESCRIPTION:" + escaped(of.description));
        line(cancels ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        line("TRANSP:OPAQUE");
        if (asks)
            person("ORGANIZER", m_it.organizer);
        QStringList told;
        for (const CalendarPerson& who : m_it.attendees) {
            // RFC 5546 has attendees in a request and its cancelling only.
            if (!asks || !isAddress(who.email)
                || told.contains(who.email.trimmed(), Qt::CaseInsensitive))
                continue;
            told.append(who.email.trimmed());
            person(cancels ? "ATTENDEE;ROLE=REQ-PARTICIPANT"
                           : "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE",
                who);
        }
        line("END:VEVENT");
    }

    const CalendarInvitation& m_it;
    QByteArray m_out;
};

} // namespace

bool isAddress(const QString& text)
{
    const QString address = text.trimmed();
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || at != address.lastIndexOf(u'@') || at == address.size() - 1)
        return false;
    return std::none_of(address.begin(), address.end(), [](QChar letter) {
        return letter.isSpace() || letter < u' ' || QStringLiteral("\",;:<>\\").contains(letter);
    });
}

QByteArray calendarBytes(const CalendarInvitation& invitation)
{
    return Writer(invitation).write();
}

Result<void> writeCalendar(const QString& path, const CalendarInvitation& invitation)
{
    QSaveFile file(path);
    const QByteArray bytes = calendarBytes(invitation);
    if (!file.open(QIODevice::WriteOnly) || !writeWhole(file, bytes))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "%1 cannot be written: %2."), { path, file.errorString() }));
    return {};
}

} // namespace samvirke
