// The desk of meetings: series, agenda and the meeting while it runs; and that undo and a removed
// meeting leave nothing contradictory.
#include "tests/core/session/meeting_fixtures.h"

#include <QSignalSpy>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

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
