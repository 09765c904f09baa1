// When a series meets: the same time of day across the changes of the clock, and each rhythm
// against a calendar that is walked day by day.
#include "core/domain/meeting_series.h"

#include <QRandomGenerator>
#include <QTest>

using namespace samvirke;

namespace {

const QTimeZone oslo("Europe/Oslo");

MeetingSeries seriesOf(MeetingRhythm rhythm, QDate day, QTime time)
{
    MeetingSeries series;
    series.title = "Kommunemøte";
    series.rhythm = rhythm;
    series.firstAt = QDateTime(day, time, oslo).toUTC();
    return series;
}

/// The same rule again, by looking at every day.
bool meetsOn(const MeetingSeries& series, QDate day)
{
    const QDate first = series.firstAt.toTimeZone(oslo).date();
    if (day < first || (series.until.isValid() && day > series.until))
        return false;
    switch (series.rhythm) {
    case MeetingRhythm::None:
        return false;
    case MeetingRhythm::Daily:
        return true;
    case MeetingRhythm::Weekdays:
        return day.dayOfWeek() <= 5;
    case MeetingRhythm::Weekly:
        return day.dayOfWeek() == first.dayOfWeek();
    case MeetingRhythm::Fortnightly:
        return first.daysTo(day) % 14 == 0;
    case MeetingRhythm::Monthly: {
        if (day.dayOfWeek() != first.dayOfWeek())
            return false;
        if (first.day() > 28)
            return day.day() + 7 > day.daysInMonth();
        return day.day() > first.day() - 1 - (first.day() - 1) % 7
            && day.day() <= first.day() - 1 - (first.day() - 1) % 7 + 7;
    }
    }
    return false;
}

} // namespace

class TestMeetingSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(oslo.isValid()); }

    void theTimeOfDayHoldsWhenTheClocksChange_data()
    {
        QTest::addColumn<int>("rhythm");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QStringList>("utc");
        const QTime nine(9, 0);
        const auto on = [](QDate day) { return QDateTime(day, QTime(0, 0), Qt::UTC); };
        QTest::newRow("spring, weekly")
            << int(MeetingRhythm::Weekly) << QDate(2021, 3, 18) << nine << on({ 2021, 3, 18 })
            << QStringList{ "2021-03-18T08:00:00Z", "2021-03-25T08:00:00Z",
                   "2021-04-01T07:00:00Z" };
        QTest::newRow("autumn, weekly")
            << int(MeetingRhythm::Weekly) << QDate(2021, 10, 21) << nine << on({ 2021, 10, 22 })
            << QStringList{ "2021-10-28T07:00:00Z", "2021-11-04T08:00:00Z" };
        QTest::newRow("autumn, daily over the change")
            << int(MeetingRhythm::Daily) << QDate(2021, 10, 30) << nine << on({ 2021, 10, 30 })
            << QStringList{ "2021-10-30T07:00:00Z", "2021-10-31T08:00:00Z" };
        QTest::newRow("an hour that is skipped is an hour later")
            << int(MeetingRhythm::Daily) << QDate(2021, 3, 27) << QTime(2, 30)
            << on({ 2021, 3, 27 })
            << QStringList{ "2021-03-27T01:30:00Z", "2021-03-28T01:30:00Z",
                   "2021-03-29T00:30:00Z" };
        QTest::newRow("fortnightly over the change")
            << int(MeetingRhythm::Fortnightly) << QDate(2021, 3, 16) << nine << on({ 2021, 3, 17 })
            << QStringList{ "2021-03-30T07:00:00Z", "2021-04-13T07:00:00Z" };
        QTest::newRow("the second Tuesday of the month")
            << int(MeetingRhythm::Monthly) << QDate(2021, 3, 9) << nine << on({ 2021, 3, 10 })
            << QStringList{ "2021-04-13T07:00:00Z", "2021-05-11T07:00:00Z" };
        QTest::newRow("the fifth Wednesday is the last")
            << int(MeetingRhythm::Monthly) << QDate(2021, 3, 31) << nine << on({ 2021, 4, 1 })
            << QStringList{ "2021-04-28T07:00:00Z", "2021-05-26T07:00:00Z",
                   "2021-06-30T07:00:00Z" };
        QTest::newRow("no meeting on a weekend")
            << int(MeetingRhythm::Weekdays) << QDate(2021, 3, 4) << nine << on({ 2021, 3, 5 })
            << QStringList{ "2021-03-05T08:00:00Z", "2021-03-08T08:00:00Z" };
        QTest::newRow("as needed") << int(MeetingRhythm::None) << QDate(2021, 3, 4) << nine
                                   << on({ 2021, 3, 4 }) << QStringList();
        QTest::newRow("the one that begins now counts")
            << int(MeetingRhythm::Weekly) << QDate(2021, 3, 4) << nine
            << QDateTime(QDate(2021, 3, 11), QTime(8, 0), Qt::UTC)
            << QStringList{ "2021-03-11T08:00:00Z" };
        QTest::newRow("one that began a minute ago does not")
            << int(MeetingRhythm::Weekly) << QDate(2021, 3, 4) << nine
            << QDateTime(QDate(2021, 3, 11), QTime(8, 1), Qt::UTC)
            << QStringList{ "2021-03-18T08:00:00Z" };
    }

    void theTimeOfDayHoldsWhenTheClocksChange()
    {
        QFETCH(int, rhythm);
        QFETCH(QDate, first);
        QFETCH(QTime, time);
        QFETCH(QDateTime, from);
        QFETCH(QStringList, utc);
        QStringList times;
        for (const QDateTime& at : meetingTimes(seriesOf(MeetingRhythm(rhythm), first, time), from,
                 std::max(1, int(utc.size())), oslo))
            times.append(at.toString(Qt::ISODate));
        QCOMPARE(times, utc);
    }

    void everyRhythmMeetsAsTheCalendarSays()
    {
        QRandomGenerator random(20210311);
        for (int i = 0; i < 300; ++i) {
            const auto& rhythms = words<MeetingRhythm>();
            MeetingSeries series = seriesOf(rhythms.at(random.bounded(int(rhythms.size()))).value,
                QDate(2019, 1, 1).addDays(random.bounded(900)),
                QTime(random.bounded(3, 24), random.bounded(60)));
            const QDate first = series.firstAt.toTimeZone(oslo).date();
            if (series.rhythm == MeetingRhythm::Weekdays && first.dayOfWeek() > 5)
                continue;
            if (random.bounded(3) == 0)
                series.until = first.addDays(random.bounded(200));
            const QDate from = first.addDays(random.bounded(-30, 700));
            QList<QDate> expected;
            for (QDate day = from; expected.size() < 6 && day < from.addDays(250);
                 day = day.addDays(1)) {
                if (meetsOn(series, day))
                    expected.append(day);
            }
            QList<QDate> found;
            for (const QDateTime& at :
                meetingTimes(series, from.startOfDay(oslo), int(expected.size()), oslo)) {
                found.append(at.toTimeZone(oslo).date());
                QCOMPARE(at.toTimeZone(oslo).time(), series.firstAt.toTimeZone(oslo).time());
            }
            QCOMPARE(found, expected);
        }
    }

    void aSeriesThatHasEndedMeetsNoMore()
    {
        MeetingSeries series = seriesOf(MeetingRhythm::Weekly, { 2021, 3, 4 }, { 9, 0 });
        series.until = QDate(2021, 3, 18);
        QCOMPARE(meetingTimes(series, series.firstAt, 10, oslo).size(), 3); // the last day counts
        series.firstAt = {};
        QVERIFY(meetingTimes(series, QDateTime::currentDateTimeUtc(), 3, oslo).isEmpty());
    }

    void whatIsWrongWithASeriesIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* const field : { "", "title", "firstAt", "minutes", "until" })
            QTest::newRow(*field ? field : "nothing") << QString(field);
    }

    void whatIsWrongWithASeriesIsSaidAtItsField()
    {
        QFETCH(QString, field);
        MeetingSeries series = seriesOf(MeetingRhythm::Weekly, { 2021, 3, 4 }, { 9, 0 });
        if (field == "title")
            series.title = "  ";
        if (field == "firstAt")
            series.firstAt = {};
        if (field == "minutes")
            series.minutes = 0;
        if (field == "until")
            series.until = QDate(2021, 3, 1);
        const QList<FieldProblem> wrong = problemsOf(series);
        QCOMPARE(wrong.isEmpty() ? QString() : wrong.first().field, field);
        QVERIFY(wrong.size() < 2);
    }

    void workingDaysDoNotBeginOnASaturday()
    {
        const MeetingSeries series = seriesOf(MeetingRhythm::Weekdays, { 2021, 3, 6 }, { 9, 0 });
        QCOMPARE(problemsOf(series).value(0).field, QString("firstAt"));
    }

    void agendaLinesAreWhatStandsThere()
    {
        QCOMPARE(agendaLines("  Åpning \n\n Frister  og møte\r\n"),
            (QStringList{ "Åpning", "Frister og møte" }));
        QVERIFY(agendaLines("\n \n").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMeetingSeries)
#include "tst_meeting_series.moc"
