// The papers of a meeting: minutes, invitations for calendars, reminders.
#include "tests/core/session/meeting_fixtures.h"

#include <QDir>
#include <QTest>
#include <QTimeZone>

using namespace samvirke;
using namespace samvirke::testing;

class TestMeetingPapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { setFixedClock(now); }
    void cleanup() { setFixedClock({}); }

    void minutesHoldAllAndNoNamesButOfParticipants()
    {
        TestFile file;
        Need need = aNeed();
        need.id = orFail(file->registerNeed(need));
        const Id meeting = planned(*file.get(), "Åpning\nBehov i Frøya");
        Meetings desk(*file.get());
        orFail(desk.begin(meeting));
        AgendaItem item = desk.agenda(meeting).at(1);
        item.notes = "To kommuner undersøker.\n- Svar innen fredag";
        orFail(desk.changeItem(item));
        Participant person;
        person.meeting = meeting;
        person.municipality = "5055";
        person.name = "Kari Testesen";
        person.function = "Kommuneoverlege";
        person.attended = true;
        const Id who = orFail(file->addParticipant(person));
        Decision decision;
        decision.meeting = meeting;
        decision.text = "Nabokommunene svarer innen fredag.";
        decision.need = need.id;
        decision.role = Role::Guidance;
        orFail(file->recordDecision(decision));
        ActionItem action;
        action.meeting = meeting;
        action.text = "Samle svarene";
        action.owner = "5055";
        action.due = QDate(2021, 3, 12);
        orFail(file->recordActionItem(action));

        const QString path = file.path("referat.txt");
        orFail(desk.writeMinutes(meeting, path));
        const QString text = QString::fromUtf8(bytesOf(path));
        for (const char* const part : { "Kari Testesen", "Heim", "2. Behov i Frøya",
                 "To kommuner undersøker.", "Svar innen fredag", "Nabokommunene svarer", "Guidance",
                 "Samle svarene", "12.03.2021", "No reporting round had been opened" })
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        QVERIFY(!text.contains("Ola Nordmann")); // the contact of the need
        QCOMPARE(text.count("Kari Testesen"), 1);

        orFail(file->erasePerson(Entity::Participant, who));
        orFail(desk.writeMinutes(meeting, path));
        const QString after = QString::fromUtf8(bytesOf(path));
        QVERIFY(!after.contains("Kari Testesen"));
        QVERIFY(after.contains("Heim"));
        QVERIFY(!desk.writeMinutes(meeting, file.path("no/referat.txt")));
    }

    void eachInvitationHasAHigherNumber()
    {
        TestFile file;
        Meetings desk(*file.get());
        const Id series = orFail(desk.saveSeries(weekly(), whoStand()));
        const Id meeting = orFail(desk.planMeeting(series));
        const InvitedBy by{ {}, "post@example.no" };
        const auto lineOf = [&](const char* name) {
            for (const QByteArray& line : bytesOf(file.path("m.ics")).split('\n')) {
                if (line.startsWith(name))
                    return line.trimmed();
            }
            return QByteArray();
        };
        const InvitationFile sent = orFail(desk.writeInvitation(meeting, file.path("m.ics"), by));
        QVERIFY(sent.asksForAnswer);
        QCOMPARE(sent.asked, 1);
        QCOMPARE(sent.withoutAddress.size(), 1); // Heim has no contact with an address
        QCOMPARE(lineOf("SEQUENCE"), QByteArray("SEQUENCE:0"));
        QCOMPARE(lineOf("METHOD"), QByteArray("METHOD:REQUEST"));
        const QByteArray uid = lineOf("UID");
        orFail(desk.writeInvitation(meeting, file.path("m.ics"), by));
        QCOMPARE(lineOf("SEQUENCE"), QByteArray("SEQUENCE:1"));
        QCOMPARE(lineOf("UID"), uid);
        QCOMPARE(file->meeting(meeting)->invitedAt, now);
        QCOMPARE(file->meeting(meeting)->invitations, 2);

        orFail(desk.callOff(meeting));
        QVERIFY(!desk.writeInvitation(meeting, file.path("m.ics"))); // who calls it off?
        orFail(desk.writeInvitation(meeting, file.path("m.ics"), by));
        QCOMPARE(lineOf("METHOD"), QByteArray("METHOD:CANCEL"));
        QCOMPARE(lineOf("SEQUENCE"), QByteArray("SEQUENCE:2"));
        QVERIFY(!desk.writeInvitation(meeting, file.path("m.ics"), { {}, "ingen" }));
        QVERIFY(!desk.writeInvitation(meeting, file.path("no/m.ics"), by));
        QCOMPARE(file->meeting(meeting)->invitations, 3); // what was not written was not sent

        // Undo passes over what was sent.
        orFail(file->undo());
        QVERIFY(!file->meeting(meeting) || file->meeting(meeting)->invitations == 3);
    }

    void aSeriesIsInvitedToAsOne()
    {
        TestFile file;
        Meetings desk(*file.get());
        const Id series = orFail(desk.saveSeries(weekly(), whoStand()));
        const Id meeting = orFail(desk.planMeeting(series));
        const QString path = file.path("s.ics");
        orFail(desk.writeSeriesInvitation(series, path, { {}, "post@example.no" }));
        QVERIFY(bytesOf(path).contains("RRULE:FREQ=WEEKLY\r\n"));
        QVERIFY(bytesOf(path).contains("SEQUENCE:0\r\n"));
        QVERIFY(!bytesOf(path).contains("EXDATE"));
        orFail(desk.callOff(meeting));
        orFail(desk.writeSeriesInvitation(series, path, { {}, "post@example.no" }));
        QVERIFY(bytesOf(path).contains("EXDATE;TZID=Europe/Oslo:"));
        QVERIFY(bytesOf(path).contains("SEQUENCE:1\r\n"));
        MeetingSeries needed = *desk.series(series);
        needed.rhythm = MeetingRhythm::None;
        orFail(desk.saveSeries(needed, desk.standing(series)));
        QVERIFY(!desk.writeSeriesInvitation(series, path));
    }

    void aSeriesOfWeekdaysBeginsOnOne()
    {
        TestFile file;
        Meetings desk(*file.get());
        MeetingSeries daily = weekly();
        daily.rhythm = MeetingRhythm::Weekdays;
        daily.firstAt = QDateTime(QDate(2021, 3, 6), QTime(9, 0)).toUTC(); // a Saturday
        // Calendars would count whatever day stands there as one of the series.
        QVERIFY(!desk.saveSeries(daily, whoStand()));
        daily.firstAt = daily.firstAt.addDays(2);
        const Id series = orFail(desk.saveSeries(daily, whoStand()));
        orFail(desk.writeSeriesInvitation(series, file.path("s.ics")));
        const QByteArray bytes = bytesOf(file.path("s.ics"));
        QVERIFY2(bytes.contains("DTSTART;TZID=Europe/Oslo:20210308T"), bytes.constData());
    }

    void aMeetingEndsAfterItBegins()
    {
        TestFile file;
        Meetings desk(*file.get());
        const Id series = orFail(desk.saveSeries(weekly(), whoStand()));
        Meeting meeting = *file->meeting(orFail(desk.planMeeting(series)));
        meeting.startsAt = meeting.endsAt;
        QVERIFY(!file->changeMeeting(meeting));
        QVERIFY(!file->planMeeting(meeting));
        meeting.endsAt = {};
        QVERIFY(file->changeMeeting(meeting));
    }

    void oneMeetingOfASeriesIsMovedInTheCalendars()
    {
        TestFile file;
        Meetings desk(*file.get());
        const Id series = orFail(desk.saveSeries(weekly(), whoStand()));
        const QString path = file.path("m.ics");
        const InvitedBy by{ {}, "post@example.no" };
        const auto numberOf = [&](const char* name) {
            const QByteArray all = bytesOf(path);
            const qsizetype at = all.indexOf(name);
            return at < 0 ? -1 : all.mid(at + qstrlen(name)).split('\r').first().toInt();
        };
        orFail(desk.writeSeriesInvitation(series, path, by));
        const int first = numberOf("SEQUENCE:");
        const Id id = orFail(desk.planMeeting(series));
        QVERIFY(!desk.insteadOf(id).isValid());
        Meeting meeting = *file->meeting(id);
        const QDateTime planned = meeting.startsAt;
        meeting.startsAt = planned.addDays(1).addSecs(3600);
        meeting.endsAt = meeting.startsAt.addSecs(1800);
        orFail(file->changeMeeting(meeting));
        QCOMPARE(desk.insteadOf(id), planned);
        QVERIFY(orFail(desk.writeInvitation(id, path, by)).ofSeries);
        QVERIFY(bytesOf(path).contains("UID:" + series.toLatin1() + "@samvirke\r\n"));
        QVERIFY(bytesOf(path).contains("RECURRENCE-ID;TZID=Europe/Oslo:"
            + planned.toTimeZone(QTimeZone("Europe/Oslo"))
                  .toString("yyyyMMdd'T'HHmmss")
                  .toLatin1()));
        QVERIFY(!bytesOf(path).contains("RRULE:FREQ=WEEKLY"));
        const int moved = numberOf("SEQUENCE:");
        QVERIFY(moved > first); // else calendars take it for an old letter

        // It moves once more, and is called off at last: each is newer than the one before.
        meeting = *file->meeting(id);
        meeting.startsAt = meeting.startsAt.addSecs(3600);
        meeting.endsAt = meeting.endsAt.addSecs(3600);
        orFail(file->changeMeeting(meeting));
        orFail(desk.writeInvitation(id, path, by));
        const int again = numberOf("SEQUENCE:");
        QVERIFY(again > moved);
        orFail(desk.writeSeriesInvitation(series, path, by)); // tells of the move as well
        QCOMPARE(bytesOf(path).count("BEGIN:VEVENT"), 2);
        QCOMPARE(bytesOf(path).count("RECURRENCE-ID"), 1);
        orFail(desk.callOff(id));
        orFail(desk.writeInvitation(id, path, by));
        QVERIFY(bytesOf(path).contains("METHOD:CANCEL"));
        QVERIFY(bytesOf(path).contains("RECURRENCE-ID"));
        QVERIFY(numberOf("SEQUENCE:") > again);
        orFail(desk.writeSeriesInvitation(series, path, by));
        QCOMPARE(bytesOf(path).count("BEGIN:VEVENT"), 1);
        // What is left out is the time by the rhythm, not where it had moved to.
        QVERIFY(bytesOf(path).contains("EXDATE;TZID=Europe/Oslo:"
            + planned.toTimeZone(QTimeZone("Europe/Oslo"))
                  .toString("yyyyMMdd'T'HHmmss")
                  .toLatin1()));
    }

    void whatWasSentByItselfStaysSo()
    {
        TestFile file;
        Meetings desk(*file.get());
        const Id series = orFail(desk.saveSeries(weekly(), whoStand()));
        const Id id = orFail(desk.planMeeting(series));
        const QString path = file.path("m.ics");
        const InvitedBy by{ {}, "post@example.no" };
        orFail(desk.writeInvitation(id, path, by));
        Meeting meeting = *file->meeting(id);
        meeting.startsAt = meeting.startsAt.addDays(1);
        meeting.endsAt = meeting.endsAt.addDays(1);
        orFail(file->changeMeeting(meeting));
        QVERIFY(!desk.insteadOf(id).isValid());
        QVERIFY(!orFail(desk.writeInvitation(id, path, by)).ofSeries);
        QVERIFY(bytesOf(path).contains("UID:" + id.toLatin1()));
        QVERIFY(!bytesOf(path).contains("RECURRENCE-ID"));
        // And one that moves can be sent by itself when the office wants so.
        const Id next = orFail(desk.planMeeting(series));
        Meeting other = *file->meeting(next);
        other.startsAt = other.startsAt.addDays(1);
        other.endsAt = other.endsAt.addDays(1);
        orFail(file->changeMeeting(other));
        orFail(desk.writeInvitation(next, path, { {}, "post@example.no", true }));
        QVERIFY(bytesOf(path).contains("UID:" + next.toLatin1()));
        QVERIFY(!bytesOf(path).contains("RECURRENCE-ID"));
    }

    void remindersAreRemembered()
    {
        TestFile file;
        ActionItem action;
        action.text = "Ringe Heim";
        action.owner = "Fylkeslegen / vakt";
        action.due = QDate(2021, 3, 11);
        const Id id = orFail(file->recordActionItem(action));
        Meetings desk(*file.get());
        QDir().mkpath(file.path("ut"));
        const QStringList paths = orFail(desk.writeReminders(file.path("ut"), { 2021, 3, 11 }));
        QCOMPARE(paths.size(), 1);
        QVERIFY(bytesOf(paths.first()).contains("X-Unsent: 1"));
        QCOMPARE(file->actionItems().first().remindedAt, now);
        QVERIFY(!desk.writeReminders(file.path("ut"), { 2021, 3, 10 })); // nothing is due yet
        orFail(file->undo());
        QVERIFY(!file->actionItems().first().remindedAt.isValid());
        QVERIFY(!desk.writeReminders(file.path("no"), { 2021, 3, 11 }));
        QVERIFY(!file->actionItems().first().remindedAt.isValid());
        orFail(file->completeActionItem(id));
        QVERIFY(desk.reminders({ 2021, 3, 20 }).isEmpty());
    }
};

QTEST_MAIN(TestMeetingPapers)
#include "tst_meeting_papers.moc"
