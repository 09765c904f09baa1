// The desk of meetings: series, agenda, the meeting while it runs, its papers; and that undo, a
// removed meeting and an erased person leave nothing contradictory.
#include "core/session/meetings.h"
#include "tests/core/session/fixtures.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

const QDateTime now(QDate(2021, 3, 11), QTime(8, 0), Qt::UTC);

MeetingSeries weekly()
{
    MeetingSeries series;
    series.title = "Kommunemøte";
    series.rhythm = MeetingRhythm::Weekly;
    series.firstAt = QDateTime(QDate(2021, 3, 4), QTime(9, 0)).toUTC();
    series.minutes = 45;
    series.place = "Video";
    series.agenda = "Åpning\nNeste møte";
    return series;
}

QList<SeriesParticipant> whoStand()
{
    SeriesParticipant doctor;
    doctor.municipality = "5055";
    doctor.function = "Kommuneoverlege";
    SeriesParticipant ks;
    ks.function = "KS";
    ks.email = "ks@example.no";
    return { doctor, ks };
}

template <class T> T orFail(const Result<T>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text.english()));
    return *result;
}

void orFail(const Result<void>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text.english()));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList titles(const QList<AgendaItem>& items)
{
    QStringList out;
    for (const AgendaItem& each : items)
        out.append(each.title);
    return out;
}

Id planned(Session& session, const QString& agenda = {})
{
    Meeting meeting;
    meeting.title = "Møte";
    meeting.startsAt = now;
    meeting.agenda = agenda;
    return orFail(session.planMeeting(meeting));
}

} // namespace

class TestMeetings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { setFixedClock(now); }
    void cleanup() { setFixedClock({}); }

    void aSeriesPlansItsNextMeeting()
    {
        TestFile file;
        Contact contact;
        contact.municipality = "5055";
        contact.name = "Kari Testesen";
        contact.function = "kommuneoverlege";
        contact.email = "kari@heim.example.no";
        orFail(file->setContact(contact));
        Need need = aNeed();
        need.until = need.from.addDays(30);
        orFail(file->registerNeed(need));
        Meetings desk(*file.get());
        const Id series = orFail(desk.saveSeries(weekly(), whoStand()));
        QCOMPARE(desk.standing(series).size(), 2);

        const Id meeting = orFail(desk.planMeeting(series));
        const Meeting made = *file->meeting(meeting);
        QCOMPARE(made.series, series);
        QCOMPARE(made.startsAt.toLocalTime().time(), QTime(9, 0));
        QVERIFY(made.startsAt >= now);
        QCOMPARE(made.startsAt.secsTo(made.endsAt), 45 * 60);
        const QList<Participant> people = file->participants(meeting);
        QCOMPARE(people.size(), 2);
        QCOMPARE(people.first().name, QString("Kari Testesen")); // who has the role now
        const QList<AgendaItem> agenda = desk.agenda(meeting);
        QCOMPARE(agenda.size(), 3);
        QCOMPARE(agenda.first().title, QString("Åpning"));
        QCOMPARE(agenda.at(1).source, AgendaSource::Unmet);
        QCOMPARE(agenda.last().title, QString("Neste møte"));
        QVERIFY(desk.propose(meeting).isEmpty());
        // The next one is a week later, not the same again.
        QCOMPARE(desk.nextTimes(series).first(), made.startsAt.addDays(7));

        orFail(file->undo()); // all of it at once
        QVERIFY(!file->meeting(meeting));
        QVERIFY(desk.agenda(meeting).isEmpty());
        orFail(file->redo());
        QCOMPARE(desk.agenda(meeting), agenda);
        QVERIFY(file->verify()->ok);
    }

    void aSeriesIsChangedAndEnds()
    {
        TestFile file;
        Meetings desk(*file.get());
        const Id id = orFail(desk.saveSeries(weekly(), whoStand()));
        MeetingSeries series = *desk.series(id);
        series.rhythm = MeetingRhythm::Fortnightly;
        QList<SeriesParticipant> stand = desk.standing(id);
        stand.removeFirst();
        orFail(desk.saveSeries(series, stand));
        QCOMPARE(desk.standing(id), stand);
        orFail(file->undo());
        QCOMPARE(desk.standing(id).size(), 2);
        QCOMPARE(desk.series(id)->rhythm, MeetingRhythm::Weekly);

        const Id meeting = orFail(desk.planMeeting(id));
        orFail(desk.removeSeries(id));
        QVERIFY(!desk.series(id));
        QVERIFY(file->meeting(meeting)->series.isEmpty()); // it stays, by itself
        orFail(file->undo());
        QCOMPARE(file->meeting(meeting)->series, id);
        QVERIFY(file->verify()->ok);
    }

    void whatIsNoSeriesIsRefused()
    {
        TestFile file;
        Meetings desk(*file.get());
        MeetingSeries series = weekly();
        series.title.clear();
        QVERIFY(!desk.saveSeries(series, {}));
        QVERIFY(!desk.saveSeries(weekly(), { SeriesParticipant() }));
        SeriesParticipant unknown;
        unknown.municipality = "9999";
        QVERIFY(!desk.saveSeries(weekly(), { unknown }));
        QVERIFY(desk.series().isEmpty());
        MeetingSeries needed = weekly();
        needed.rhythm = MeetingRhythm::None;
        const Id id = orFail(desk.saveSeries(needed, {}));
        QVERIFY(!desk.planMeeting(id));
        QVERIFY(desk.planMeeting(id, now.addDays(1)));
        QVERIFY(!desk.planMeeting("nothing"));
    }

    void plainLinesBecomeItemsWhenOneIsWorkedWith()
    {
        TestFile file;
        const Id meeting = planned(*file.get(), "Åpning\n\nEventuelt");
        Meetings desk(*file.get());
        QList<AgendaItem> agenda = desk.agenda(meeting);
        QCOMPARE(titles(agenda), (QStringList{ "Åpning", "Eventuelt" }));
        agenda[1].notes = "Ingen saker.";
        orFail(desk.changeItem(agenda.at(1)));
        const QList<AgendaItem> stored = desk.agenda(meeting);
        QCOMPARE(titles(stored), (QStringList{ "Åpning", "Eventuelt" }));
        QCOMPARE(stored.at(1).notes, QString("Ingen saker."));
        QVERIFY(file->meeting(meeting)->agenda.isEmpty());
        QCOMPARE(desk.agendaText(meeting), QString("Åpning\nEventuelt"));
        orFail(file->undo());
        QCOMPARE(file->meeting(meeting)->agenda, QString("Åpning\n\nEventuelt"));
        QCOMPARE(titles(desk.agenda(meeting)), (QStringList{ "Åpning", "Eventuelt" }));
    }

    void itemsAreAddedMovedAndRemoved()
    {
        TestFile file;
        const Id meeting = planned(*file.get());
        Meetings desk(*file.get());
        const auto add = [&](const QString& title, int position) {
            AgendaItem item;
            item.meeting = meeting;
            item.title = title;
            item.position = position;
            return orFail(desk.addItem(item));
        };
        const Id a = add("A", 0);
        add("B", 0);
        const Id c = add(" C ", 1);
        QCOMPARE(titles(desk.agenda(meeting)), (QStringList{ "C", "A", "B" }));
        orFail(desk.moveItem(meeting, c, 1));
        QCOMPARE(titles(desk.agenda(meeting)), (QStringList{ "A", "C", "B" }));
        orFail(desk.moveItem(meeting, c, 9)); // not beyond the end
        QCOMPARE(titles(desk.agenda(meeting)), (QStringList{ "A", "B", "C" }));
        orFail(desk.removeItem(meeting, a));
        const QList<AgendaItem> left = desk.agenda(meeting);
        QCOMPARE(titles(left), (QStringList{ "B", "C" }));
        QCOMPARE(left.first().position, 1);
        orFail(file->undo());
        QCOMPARE(titles(desk.agenda(meeting)), (QStringList{ "A", "B", "C" }));
        AgendaItem empty;
        empty.meeting = meeting;
        QVERIFY(!desk.addItem(empty));
        QVERIFY(!desk.removeItem(meeting, "nothing"));
        AgendaItem lost = left.first();
        lost.id = "nothing";
        QVERIFY(!desk.changeItem(lost));
    }

    void aMeetingRunsFromItemToItem()
    {
        TestFile file;
        const Id meeting = planned(*file.get(), "En\nTo\nTre");
        Meetings desk(*file.get());
        QVERIFY(!desk.running());
        QVERIFY(!desk.nextItem());
        QSignalSpy changed(file.get(), &Session::changed);
        orFail(desk.begin(meeting));
        QVERIFY(changed.size() > 0);
        QVERIFY(changed.last().first().value<ChangeSet>().touches(Entity::AgendaItem));
        const QList<AgendaItem> agenda = desk.agenda(meeting);
        QCOMPARE(desk.running()->item, agenda.at(0).id);
        QVERIFY(desk.status(meeting)); // kept, as minutes are taken

        setFixedClock(now.addSecs(300));
        orFail(desk.goTo(agenda.at(2).id));
        QCOMPARE(desk.running()->itemSince, now.addSecs(300));
        QCOMPARE(desk.running()->since, now);
        QVERIFY(!desk.agenda(meeting).at(0).dealtWith); // it was only left for a while
        orFail(desk.nextItem());
        QCOMPARE(desk.running()->item, agenda.at(0).id); // what was passed over comes then
        orFail(desk.nextItem());
        QCOMPARE(desk.running()->item, agenda.at(1).id);
        // Another desk of the same session sees the same.
        QCOMPARE(Meetings(*file.get()).running(), desk.running());
        orFail(desk.nextItem());
        QVERIFY(desk.running()->item.isEmpty());
        for (const AgendaItem& each : desk.agenda(meeting))
            QVERIFY(each.dealtWith);
        orFail(desk.finish());
        QVERIFY(!desk.running());
        file.reopen();
        QVERIFY(!Meetings(*file.get()).running()); // nothing of it is stored
    }

    void aMeetingThatIsRemovedRunsNoMore()
    {
        TestFile file;
        const Id meeting = planned(*file.get(), "En\nTo");
        Meetings desk(*file.get());
        orFail(desk.begin(meeting));
        orFail(desk.removeItem(meeting, desk.running()->item));
        QVERIFY(desk.running()->item.isEmpty());
        orFail(desk.nextItem());
        QCOMPARE(desk.running()->item, desk.agenda(meeting).first().id);
        orFail(file->removeMeeting(meeting));
        QVERIFY(!desk.running());
        QVERIFY(desk.agenda(meeting).isEmpty());
        QVERIFY(!desk.begin(meeting));
        QVERIFY(!desk.minutes(meeting));
        QVERIFY(!desk.writeInvitation(meeting, file.path("m.ics")));
        orFail(file->undo());
        QCOMPARE(desk.agenda(meeting).size(), 1);
        QVERIFY(file->verify()->ok);
    }

    void theStatusStaysAsItWas()
    {
        TestFile file;
        Need need = aNeed();
        orFail(file->registerNeed(need));
        const Id meeting = planned(*file.get());
        Meetings desk(*file.get());
        orFail(desk.begin(meeting));
        QCOMPARE(desk.status(meeting)->openHeads, 2);
        orFail(file->registerNeed(need));
        QCOMPARE(desk.status(meeting)->openHeads, 2);
        QCOMPARE(desk.statusNow().openHeads, 4);
        orFail(desk.begin(meeting)); // begun again: what was kept stays
        QCOMPARE(desk.status(meeting)->openHeads, 2);
        orFail(desk.keepStatus(meeting)); // asked for
        QCOMPARE(desk.status(meeting)->openHeads, 4);
        orFail(file->undo());
        QCOMPARE(desk.status(meeting)->openHeads, 2);
    }

    void newlyCriticalIsAgainstWhatWasKept()
    {
        TestFile file;
        Meetings desk(*file.get());
        const Id series = orFail(desk.saveSeries(weekly(), {}));
        const Id last = orFail(desk.planMeeting(series, now.addDays(-7)));
        Meeting before = *file->meeting(last);
        MeetingStatus kept;
        kept.at = before.startsAt;
        kept.critical = { { "5055", "Heim" } };
        before.statusThen = meetingStatusJson(kept);
        orFail(file->changeMeeting(before));
        orFail(file->openRound("2021-W10"));
        for (const char* const number : { "5055", "5014" }) {
            SelfAssessment row;
            row.municipality = number;
            row.round = file->rounds().last().id;
            row.status = StaffingStatus::Critical;
            orFail(file->reportAssessment(row));
        }
        const Id meeting = orFail(desk.planMeeting(series, now.addDays(1)));
        QStringList critical;
        for (const AgendaItem& each : desk.agenda(meeting)) {
            if (each.source == AgendaSource::NewCritical)
                critical.append(each.municipality);
        }
        QCOMPARE(critical, QStringList{ "5014" });
    }

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
        orFail(file->changeMeeting(meeting));
        QVERIFY(!desk.insteadOf(id).isValid());
        QVERIFY(!orFail(desk.writeInvitation(id, path, by)).ofSeries);
        QVERIFY(bytesOf(path).contains("UID:" + id.toLatin1()));
        QVERIFY(!bytesOf(path).contains("RECURRENCE-ID"));
        // And one that moves can be sent by itself when the office wants so.
        const Id next = orFail(desk.planMeeting(series));
        Meeting other = *file->meeting(next);
        other.startsAt = other.startsAt.addDays(1);
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

    void agendaAndSeriesAreFound()
    {
        TestFile file;
        Meetings desk(*file.get());
        const Id series = orFail(desk.saveSeries(weekly(), {}));
        const Id meeting = orFail(desk.planMeeting(series));
        AgendaItem item;
        item.meeting = meeting;
        item.title = "Utskrivningsklare pasienter";
        orFail(desk.addItem(item));
        while (!file->prepareSearch(1000)) { }
        QCOMPARE(file->search("kommunemøte").first().hits.size(), 1);
        const auto found = file->search("utskrivningsklare");
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().hits.first().id, meeting);
    }

    void aFileForReadingShowsTheMeetingAllTheSame()
    {
        TestFile file;
        const Id meeting = planned(*file.get(), "En\nTo");
        file.reopen(OpenMode::ReadOnly);
        Meetings desk(*file.get());
        orFail(desk.begin(meeting));
        QCOMPARE(desk.running()->item, desk.agenda(meeting).first().id);
        orFail(desk.nextItem());
        QCOMPARE(desk.running()->item, desk.agenda(meeting).last().id);
        QVERIFY(!desk.keepStatus(meeting));
    }
};

QTEST_MAIN(TestMeetings)
#include "tst_meetings.moc"
