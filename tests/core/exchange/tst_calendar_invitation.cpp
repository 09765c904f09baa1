// Invitations in iCalendar, read again by a strict reader of the test's own: RFC 5545 as it says,
// nothing forgiven.
#include "core/exchange/calendar_invitation.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace samvirke;

namespace {

struct Property {
    QString name;
    QHash<QString, QString> parameters;
    QString value;
};

struct Component {
    QString name;
    QList<Property> properties;
    QList<Component> within;

    QStringList values(const QString& wanted) const
    {
        QStringList out;
        for (const Property& each : properties) {
            if (each.name == wanted)
                out.append(each.value);
        }
        return out;
    }
    QString value(const QString& wanted) const { return values(wanted).value(0); }
    const Component* component(const QString& wanted) const
    {
        for (const Component& each : within) {
            if (each.name == wanted)
                return &each;
        }
        return nullptr;
    }
};

/// Reads a file as the standard has it, or says in `wrong` what is not as it should be.
class StrictReader {
public:
    QString wrong;

    Component read(const QByteArray& bytes)
    {
        QByteArrayList physical;
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype end = bytes.indexOf('\n', at);
            if (end < 1 || bytes.at(end - 1) != '\r')
                return fail("a line does not end with CR LF");
            physical.append(bytes.mid(at, end - at - 1));
            at = end + 1;
        }
        QByteArrayList lines;
        for (const QByteArray& line : physical) {
            if (line.size() > 75)
                return fail("a line is longer than 75 octets");
            if (line.contains('\r') || line.isEmpty())
                return fail("a lone CR or an empty line");
            if (QString::fromUtf8(line).toUtf8() != line)
                return fail("a line breaks inside a letter");
            if (line.startsWith(' ')) {
                if (lines.isEmpty())
                    return fail("begins with a continuation");
                lines.last() += line.mid(1);
            } else {
                lines.append(line);
            }
        }
        QList<Component> open;
        for (const QByteArray& line : lines) {
            const Property property = parse(QString::fromUtf8(line));
            if (!wrong.isEmpty())
                return {};
            if (property.name == "BEGIN") {
                open.append(Component{ property.value, {}, {} });
            } else if (property.name == "END") {
                if (open.isEmpty() || open.last().name != property.value)
                    return fail("END without BEGIN");
                const Component done = open.takeLast();
                if (open.isEmpty())
                    return &line == &lines.last() ? done : fail("text after the end");
                open.last().within.append(done);
            } else if (open.isEmpty()) {
                return fail("a property outside");
            } else {
                open.last().properties.append(property);
            }
        }
        return fail("no end");
    }

private:
    Component fail(const QString& what)
    {
        if (wrong.isEmpty())
            wrong = what;
        return {};
    }

    Property parse(const QString& line)
    {
        // name *(";" name "=" (plain / quoted)) ":" value
        static const QRegularExpression shape(
            "^([A-Z-]+)((?:;[A-Z-]+=(?:\"[^\"\\x00-\\x08\\x0a-\\x1f]*\"|[^\";:,\\x00-\\x1f]*))*)"
            ":([^\\x00-\\x08\\x0a-\\x1f]*)$");
        const auto match = shape.match(line);
        if (!match.hasMatch()) {
            fail("not a property: " + line);
            return {};
        }
        Property property{ match.captured(1), {}, match.captured(3) };
        static const QRegularExpression one(";([A-Z-]+)=(\"[^\"]*\"|[^\";:,]*)");
        auto all = one.globalMatch(match.captured(2));
        while (all.hasNext()) {
            const auto each = all.next();
            QString value = each.captured(2);
            if (value.startsWith(u'"'))
                value = value.mid(1, value.size() - 2);
            property.parameters.insert(each.captured(1), value);
        }
        static const QStringList texts{ "SUMMARY", "LOCATION", "DESCRIPTION", "UID" };
        if (texts.contains(property.name))
            property.value = unescaped(property.value);
        return property;
    }

    QString unescaped(const QString& text)
    {
        QString out;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar letter = text.at(i);
            if (letter == u';' || letter == u',') {
                fail("an unescaped ; or ,");
                return {};
            }
            if (letter != u'\\') {
                out += letter;
                continue;
            }
            const QChar next = ++i < text.size() ? text.at(i) : QChar();
            if (next == u'n' || next == u'N')
                out += u'\n';
            else if (next == u'\\' || next == u';' || next == u',')
                out += next;
            else
                fail("an escape that is none");
        }
        return out;
    }
};

CalendarInvitation weekly()
{
    CalendarInvitation it;
    it.uid = "01780000-0000-7000-8000-000000000001@samvirke";
    it.sequence = 2;
    it.stamp = QDateTime(QDate(2021, 3, 10), QTime(12, 0, 5), Qt::UTC);
    it.title = "Kommunemøte; uke 10, Trøndelag \\ nord";
    it.startsAt = QDateTime(QDate(2021, 3, 11), QTime(8, 0), Qt::UTC);
    it.endsAt = it.startsAt.addSecs(45 * 60);
    it.place = "Videomøte";
    it.description = "1. Nasjonale meldinger\n2. Kommuner som ønsker hjelp, og de som kan avgi "
                     "personell – åpent for alle\r\n3. Æøå";
    it.organizer = { "Statsforvalteren i \"Trøndelag\"", "post@example.no" };
    it.attendees = { { "Kommuneoverlege, Heim", "heim@example.no" },
        { "Kommuneoverlege, Frøya", "froya@example.no" }, { "Ingen", "ingen adresse" },
        { "Samme igjen", "HEIM@example.no" } };
    return it;
}

Component readOrFail(const QByteArray& bytes)
{
    StrictReader reader;
    const Component all = reader.read(bytes);
    if (!reader.wrong.isEmpty())
        qWarning("%s\n%s", qPrintable(reader.wrong), bytes.constData());
    return reader.wrong.isEmpty() ? all : Component();
}

} // namespace

class TestCalendarInvitation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneMeetingComesBackAsItWasWritten()
    {
        const Component all = readOrFail(calendarBytes(weekly()));
        QCOMPARE(all.name, QString("VCALENDAR"));
        QCOMPARE(all.value("VERSION"), QString("2.0"));
        QCOMPARE(all.value("METHOD"), QString("REQUEST"));
        QVERIFY(!all.value("PRODID").isEmpty());
        const Component* event = all.component("VEVENT");
        QVERIFY(event);
        QCOMPARE(event->value("UID"), weekly().uid);
        QCOMPARE(event->value("SEQUENCE"), QString("2"));
        QCOMPARE(event->value("DTSTAMP"), QString("20210310T120005Z"));
        QCOMPARE(event->value("DTSTART"), QString("20210311T080000Z"));
        QCOMPARE(event->value("DTEND"), QString("20210311T084500Z"));
        QCOMPARE(event->value("SUMMARY"), weekly().title);
        QCOMPARE(event->value("DESCRIPTION"), weekly().description.replace("\r\n", "\n"));
        QCOMPARE(event->value("STATUS"), QString("CONFIRMED"));
        QCOMPARE(event->value("ORGANIZER"), QString("mailto:post@example.no"));
        QCOMPARE(event->values("ATTENDEE"),
            (QStringList{ "mailto:heim@example.no", "mailto:froya@example.no" }));
        for (const Property& each : event->properties) {
            if (each.name == "ORGANIZER")
                QCOMPARE(each.parameters.value("CN"), QString("Statsforvalteren i 'Trøndelag'"));
            if (each.name == "ATTENDEE")
                QCOMPARE(each.parameters.value("RSVP"), QString("TRUE"));
        }
        QVERIFY(event->values("RRULE").isEmpty());
    }

    void withoutAnOrganizerNobodyIsAsked()
    {
        CalendarInvitation it = weekly();
        it.organizer.email.clear();
        const Component all = readOrFail(calendarBytes(it));
        QCOMPARE(all.value("METHOD"), QString("PUBLISH"));
        QVERIFY(all.component("VEVENT")->values("ATTENDEE").isEmpty());
        QVERIFY(all.component("VEVENT")->values("ORGANIZER").isEmpty());
    }

    void calledOffKeepsItsName()
    {
        CalendarInvitation it = weekly();
        it.purpose = CalendarInvitation::Purpose::Cancel;
        it.sequence = 3;
        const Component all = readOrFail(calendarBytes(it));
        QCOMPARE(all.value("METHOD"), QString("CANCEL"));
        const Component* event = all.component("VEVENT");
        QCOMPARE(event->value("STATUS"), QString("CANCELLED"));
        QCOMPARE(event->value("UID"), weekly().uid);
        QCOMPARE(event->value("SEQUENCE"), QString("3"));
        QCOMPARE(event->values("ATTENDEE").size(), 2);
    }

    void aSeriesSaysItsRhythm_data()
    {
        QTest::addColumn<int>("rhythm");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QString>("rule");
        QTest::newRow("daily") << int(MeetingRhythm::Daily) << QDate() << "FREQ=DAILY";
        QTest::newRow("weekdays") << int(MeetingRhythm::Weekdays) << QDate()
                                  << "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";
        QTest::newRow("weekly, to the end of a day in summer") << int(
            MeetingRhythm::Weekly) << QDate(2021, 6, 24) << "FREQ=WEEKLY;UNTIL=20210624T215959Z";
        QTest::newRow("fortnightly, to the end of a day in winter")
            << int(MeetingRhythm::Fortnightly) << QDate(2021, 12, 16)
            << "FREQ=WEEKLY;INTERVAL=2;UNTIL=20211216T225959Z";
        QTest::newRow("monthly") << int(MeetingRhythm::Monthly) << QDate()
                                 << "FREQ=MONTHLY;BYDAY=2TH";
    }

    void aSeriesSaysItsRhythm()
    {
        QFETCH(int, rhythm);
        QFETCH(QDate, until);
        QFETCH(QString, rule);
        CalendarInvitation it = weekly();
        it.rhythm = MeetingRhythm(rhythm);
        it.until = until;
        it.except = { QDateTime(QDate(2021, 4, 8), QTime(7, 0), Qt::UTC) };
        const Component all = readOrFail(calendarBytes(it));
        const Component* event = all.component("VEVENT");
        QVERIFY(event);
        QCOMPARE(event->value("RRULE"), rule);
        QCOMPARE(event->value("DTSTART"), QString("20210311T090000"));
        QCOMPARE(event->value("EXDATE"), QString("20210408T090000")); // nine in summer, too
        for (const Property& each : event->properties) {
            if (each.name.startsWith("DT") && each.name != "DTSTAMP")
                QCOMPARE(each.parameters.value("TZID"), QString("Europe/Oslo"));
        }
        const Component* zone = all.component("VTIMEZONE");
        QVERIFY(zone);
        QCOMPARE(zone->value("TZID"), QString("Europe/Oslo"));
        QCOMPARE(zone->component("DAYLIGHT")->value("TZOFFSETTO"), QString("+0200"));
        QCOMPARE(zone->component("STANDARD")->value("TZOFFSETTO"), QString("+0100"));
    }

    void oneMeetingOfASeriesIsMoved_data()
    {
        QTest::addColumn<QDateTime>("insteadOf");
        QTest::addColumn<QDateTime>("startsAt");
        QTest::addColumn<QString>("recurrenceId");
        QTest::addColumn<QString>("start");
        const auto at = [](int month, int day, int hour) {
            return QDateTime(QDate(2021, month, day), QTime(hour, 0), Qt::UTC);
        };
        QTest::newRow("winter") << at(3, 11, 8) << at(3, 12, 9) << "20210311T090000"
                                << "20210312T100000";
        QTest::newRow("summer") << at(4, 8, 7) << at(4, 9, 12) << "20210408T090000"
                                << "20210409T140000";
        QTest::newRow("over the change of the clocks")
            << at(3, 25, 8) << at(3, 29, 7) << "20210325T090000"
            << "20210329T090000";
        QTest::newRow("only shorter, at the same time")
            << at(3, 11, 8) << at(3, 11, 8) << "20210311T090000"
            << "20210311T090000";
    }
    void oneMeetingOfASeriesIsMoved()
    {
        QFETCH(QDateTime, insteadOf);
        QFETCH(QDateTime, startsAt);
        QFETCH(QString, recurrenceId);
        QFETCH(QString, start);
        CalendarInvitation it = weekly();
        it.insteadOf = insteadOf;
        it.startsAt = startsAt;
        it.endsAt = startsAt.addSecs(1800);
        for (const auto purpose :
            { CalendarInvitation::Purpose::Invite, CalendarInvitation::Purpose::Cancel }) {
            it.purpose = purpose;
            const Component all = readOrFail(calendarBytes(it));
            const Component* event = all.component("VEVENT");
            QVERIFY(event);
            // 3.8.4.4: the same UID, the time by the rhythm in the form of the series' DTSTART, and
            // no rule of its own; 3.8.3.1: the zone that is named stands in the file.
            QCOMPARE(event->value("UID"), weekly().uid);
            QCOMPARE(event->values("RECURRENCE-ID"), QStringList{ recurrenceId });
            QCOMPARE(event->value("DTSTART"), start);
            QVERIFY(event->values("RRULE").isEmpty() && event->values("EXDATE").isEmpty());
            for (const Property& each : event->properties) {
                if (each.name == "RECURRENCE-ID") {
                    QCOMPARE(each.parameters.value("TZID"), QString("Europe/Oslo"));
                    QVERIFY(!each.parameters.contains("RANGE")); // this one alone
                }
            }
            QVERIFY(all.component("VTIMEZONE"));
            QCOMPARE(event->value("SEQUENCE"), QString("2"));
        }
    }

    void aSeriesTellsOfWhatMoved()
    {
        CalendarInvitation it = weekly();
        it.rhythm = MeetingRhythm::Weekly;
        const QDateTime planned(QDate(2021, 4, 8), QTime(7, 0), Qt::UTC);
        it.moved = { { planned, 5, planned.addDays(1), planned.addDays(1).addSecs(3600), "Flyttet",
            "Oslo", {} } };
        const Component all = readOrFail(calendarBytes(it));
        QList<Component> events;
        for (const Component& each : all.within) {
            if (each.name == "VEVENT")
                events.append(each);
        }
        QCOMPARE(events.size(), 2);
        QVERIFY(events.first().values("RECURRENCE-ID").isEmpty());
        QCOMPARE(events.first().values("RRULE").size(), 1);
        QCOMPARE(events.last().value("UID"), events.first().value("UID"));
        QCOMPARE(events.last().value("RECURRENCE-ID"), QString("20210408T090000"));
        QCOMPARE(events.last().value("DTSTART"), QString("20210409T090000"));
        QCOMPARE(events.last().value("SEQUENCE"), QString("5"));
        QCOMPARE(events.last().value("SUMMARY"), QString("Flyttet"));
        QVERIFY(events.last().values("RRULE").isEmpty());
    }

    void theTimeZoneIsAsTheMachineKnowsIt()
    {
        // Last Sunday of March and of October at 1:00 UTC.
        const QTimeZone oslo("Europe/Oslo");
        for (int year = 1997; year < 2036; ++year) {
            for (const int month : { 3, 10 }) {
                QDate sunday(year, month, 31);
                while (sunday.dayOfWeek() != Qt::Sunday)
                    sunday = sunday.addDays(-1);
                const QDateTime change(sunday, QTime(1, 0), Qt::UTC);
                QCOMPARE(oslo.offsetFromUtc(change.addSecs(-1)), month == 3 ? 3600 : 7200);
                QCOMPARE(oslo.offsetFromUtc(change), month == 3 ? 7200 : 3600);
            }
        }
    }

    void longAndHostileTextsStayInTheirLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("long") << QString(400, u'a');
        QTest::newRow("two octets each, every offset") << QString(200, QChar(0xE6));
        QTest::newRow("shifted") << "a" + QString(200, QChar(0xE6));
        QTest::newRow("four octets each") << QString::fromUtf8("😷").repeated(60);
        QTest::newRow("a property of its own") << "Møte\r\nATTENDEE:mailto:x@y.no\r\nEND:VEVENT";
        QTest::newRow("commas and backslashes") << QString("\\,;").repeated(60);
        QTest::newRow("control characters") << QString("a\x01\x07z\x1b");
    }

    void longAndHostileTextsStayInTheirLine()
    {
        QFETCH(QString, text);
        CalendarInvitation it = weekly();
        it.title = text;
        it.description = text;
        it.place = text;
        it.organizer.name = text;
        it.attendees.first().name = text;
        const Component all = readOrFail(calendarBytes(it));
        QVERIFY(all.component("VEVENT"));
        QCOMPARE(all.within.size(), 1);
        QCOMPARE(all.component("VEVENT")->values("ATTENDEE").size(), 2);
        QString plain = text;
        plain.replace("\r\n", "\n").remove(QChar(1)).remove(QChar(7)).remove(QChar(0x1b));
        QCOMPARE(all.component("VEVENT")->value("SUMMARY"), plain);
    }

    void anExerciseSaysSoFirst()
    {
        CalendarInvitation it = weekly();
        it.exercise = true;
        QVERIFY(readOrFail(calendarBytes(it))
                    .component("VEVENT")
                    ->value("SUMMARY")
                    .startsWith("ØVELSE"));
    }

    void addresses_data()
    {
        QTest::addColumn<bool>("usable");
        QTest::newRow("a@b.no") << true;
        QTest::newRow("  a.b@c.no ") << true;
        QTest::newRow("ab.no") << false;
        QTest::newRow("a@") << false;
        QTest::newRow("@b") << false;
        QTest::newRow("a@b@c") << false;
        QTest::newRow("a b@c.no") << false;
        QTest::newRow("a@c.no\r\nX:1") << false;
        QTest::newRow("a@c.no,d@e.no") << false;
    }

    void addresses()
    {
        QFETCH(bool, usable);
        QCOMPARE(isAddress(QString::fromLatin1(QTest::currentDataTag())), usable);
    }

    void aFileThatCannotBeWrittenIsAnError()
    {
        const QTemporaryDir folder;
        QVERIFY(writeCalendar(folder.filePath("m.ics"), weekly()));
        QVERIFY(!writeCalendar(folder.filePath("no/m.ics"), weekly()));
    }
};

QTEST_GUILESS_MAIN(TestCalendarInvitation)
#include "tst_calendar_invitation.moc"
