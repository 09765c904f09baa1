// Reporting rounds: three answers that are no rating, every version kept, who is late, whom to
// remind.
#include "tests/core/session/fixtures.h"

#include "core/domain/answers.h"
#include "core/domain/definitions.h"
#include "core/domain/rounds.h"
#include "core/domain/status.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

const QDateTime someTime(QDate(2021, 3, 10), QTime(9, 0), Qt::UTC); // a Wednesday in week 10

SelfAssessment said(const Id& round, const QString& municipality, AnswerKind answer,
    StaffingStatus status = StaffingStatus::NotReported, ServiceArea service = ServiceArea::Overall)
{
    SelfAssessment row;
    row.round = round;
    row.municipality = municipality;
    row.service = service;
    row.answer = answer;
    row.status = status;
    return row;
}

MunicipalityPicture pictureOf(const Session& session, const QString& number)
{
    for (const MunicipalityPicture& one : session.picture().municipalities) {
        if (one.number == number)
            return one;
    }
    return {};
}

RoundRow rowOf(const RoundReport& report, const QString& number)
{
    for (const RoundRow& row : report.rows) {
        if (row.municipality == number)
            return row;
    }
    return {};
}

} // namespace

class TestRounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setFixedClock(someTime); }
    void cleanupTestCase() { setFixedClock({}); }

    void whatIsNoRatingIsNeverGood_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("before"); // status of the round before; -1: silent
        QTest::addColumn<int>("shown");
        const auto row = [](const char* name, AnswerKind answer, int before, StaffingStatus shown) {
            QTest::newRow(name) << int(answer) << before << int(shown);
        };
        row("unchanged good", AnswerKind::Unchanged, int(StaffingStatus::Good),
            StaffingStatus::OutOfDate);
        row("unchanged challenging", AnswerKind::Unchanged, int(StaffingStatus::Challenging),
            StaffingStatus::Challenging);
        row("unchanged critical", AnswerKind::Unchanged, int(StaffingStatus::Critical),
            StaffingStatus::Critical);
        row("unchanged, nothing before", AnswerKind::Unchanged, -1, StaffingStatus::NotReported);
        row("not applicable after good", AnswerKind::NotApplicable, int(StaffingStatus::Good),
            StaffingStatus::OutOfDate);
        row("not applicable, nothing before", AnswerKind::NotApplicable, -1,
            StaffingStatus::NotReported);
    }
    void whatIsNoRatingIsNeverGood()
    {
        QFETCH(int, answer);
        QFETCH(int, before);
        QFETCH(int, shown);
        TestFile file;
        const Id last = *file->openRound("2021-W09");
        const Id now = *file->openRound("2021-W10");
        if (before >= 0)
            QVERIFY(file->reportAssessment(
                said(last, "5014", AnswerKind::Rated, StaffingStatus(before))));
        QVERIFY(file->reportAssessment(said(now, "5014", AnswerKind(answer))));
        const CountyPicture picture = file->picture();
        QCOMPARE(picture.round.label, QString("2021-W10"));
        QCOMPARE(picture.counts.good, 0);
        QCOMPARE(picture.counts.answered(), 1);
        QCOMPARE(picture.counts.total(), 38);
        const MunicipalityPicture one = pictureOf(*file.get(), "5014");
        QCOMPARE(int(one.status), shown);
        QCOMPARE(int(one.answer), answer);
        if (before >= 0)
            QCOMPARE(int(one.lastKnown), before);
        QCOMPARE(file->trend().last().counts, picture.counts);
        for (const CallItem& call : file->callList())
            QVERIFY(call.kind != CallItem::Kind::Silent || !call.municipalities.contains("5014"));
    }

    void anUnchangedWholeIsNotMadeGoodByItsParts()
    {
        QCOMPARE(
            overallOf({ said({}, "5014", AnswerKind::Unchanged, StaffingStatus::Good),
                said({}, "5014", AnswerKind::Rated, StaffingStatus::Good, ServiceArea::HomeCare) }),
            StaffingStatus::NotReported);
        QCOMPARE(overallOf({ said({}, "5014", AnswerKind::Unchanged, StaffingStatus::Good),
                     said({}, "5014", AnswerKind::Rated, StaffingStatus::Critical,
                         ServiceArea::HomeCare) }),
            StaffingStatus::Critical);
    }

    void unchangedCarriesTheLastRatingThroughSeveralRounds()
    {
        TestFile file;
        const Id first = *file->openRound("2021-W08");
        const Id second = *file->openRound("2021-W09");
        const Id third = *file->openRound("2021-W10");
        SelfAssessment rated = said(first, "5014", AnswerKind::Rated, StaffingStatus::Challenging);
        rated.reportedAt = QDateTime(QDate(2021, 2, 24), QTime(10, 0), Qt::UTC);
        QVERIFY(file->reportAssessment(rated));
        QVERIFY(file->reportAssessment(said(second, "5014", AnswerKind::Unchanged)));
        const Id last = *file->reportAssessment(said(third, "5014", AnswerKind::Unchanged));
        const Carried carried = file->carried("5014").value(last);
        QCOMPARE(carried.status, StaffingStatus::Challenging);
        QCOMPARE(carried.round, first);
        QCOMPARE(carried.givenAt, rated.reportedAt);
        QCOMPARE(pictureOf(*file.get(), "5014").lastKnownAt, rated.reportedAt);
        // A later correction of what is carried is carried, too.
        rated.status = StaffingStatus::Critical;
        QVERIFY(file->reportAssessment(rated));
        QCOMPARE(pictureOf(*file.get(), "5014").status, StaffingStatus::Critical);
    }

    void whatIsNoRatingHasNone()
    {
        TestFile file;
        const Id round = *file->openRound("2021-W10");
        QVERIFY(!file->reportAssessment(said(round, "5014", AnswerKind::Rated)));
        QVERIFY(!file->reportAssessment(said(round, "5014", AnswerKind::NotAnswered)));
        QVERIFY(!file->reportAssessment(
            said(round, "5014", AnswerKind::Unchanged, StaffingStatus::Good)));
        QVERIFY(!file->reportAssessment(
            said(round, "5014", AnswerKind::NotApplicable, StaffingStatus::Good)));
        QVERIFY(file->assessments(round).isEmpty());
    }

    void aCorrectionKeepsWhatStoodBefore()
    {
        TestFile file;
        const Id round = *file->openRound("2021-W10");
        SelfAssessment row = said(round, "5014", AnswerKind::Rated, StaffingStatus::Good);
        row.givenBy = "Kari Nordmann";
        row.givenByRole = "kommuneoverlege";
        row.channel = ReportChannel::Telephone;
        row.asOf = someTime.addDays(-1);
        row.concreteNeed = "én sykepleier";
        row.canOffer = "en vaktbil";
        file->setActor("Ola");
        QVERIFY(file->reportAssessment(row));
        QCOMPARE(file->assessments(round).first().asOf, row.asOf);
        setFixedClock(someTime.addDays(1));
        file->setActor("Anne");
        row.status = StaffingStatus::Critical;
        row.reportedAt = nowUtc();
        QVERIFY(file->reportAssessment(row));
        setFixedClock(someTime);
        const QList<AnswerVersion> versions = file->answerVersions("5014", round);
        QCOMPARE(versions.size(), 2);
        QVERIFY(versions.first().correction);
        QCOMPARE(versions.first().actor, QString("Anne"));
        QCOMPARE(versions.first().at, someTime.addDays(1));
        const QString changed = Text::joined(versions.first().changes).english();
        QVERIFY2(changed.contains("good → critical"), qPrintable(changed));
        QVERIFY(!versions.last().correction);
        QCOMPARE(versions.last().actor, QString("Ola"));
        const QString first = Text::joined(versions.last().changes).english();
        for (const char* const part : { "good", "Kari Nordmann", "kommuneoverlege", "telephone",
                 "én sykepleier", "en vaktbil" })
            QVERIFY2(first.contains(part), qPrintable(first));
        // What was sent first says whether it was late.
        QCOMPARE(file->assessments(round).first().firstReportedAt, someTime);
        QVERIFY(file->verify()->ok);
    }

    void aRoundSaysWhoIsLateAndWhatIsMissing()
    {
        TestFile file;
        ReportingRound asked = weeklyRound(QDate(2021, 3, 8));
        asked.services = { ServiceArea::Overall, ServiceArea::HomeCare };
        asked.due = someTime.addSecs(3600);
        const Id round = *file->beginRound(asked);
        const auto rated = [&](const QString& number, ServiceArea service, int secs) {
            SelfAssessment row =
                said(round, number, AnswerKind::Rated, StaffingStatus::Good, service);
            row.reportedAt = someTime.addSecs(secs);
            QVERIFY(file->reportAssessment(row));
        };
        rated("5001", ServiceArea::Overall, 0);
        rated("5001", ServiceArea::HomeCare, 60);
        rated("5001", ServiceArea::HomeCare, 4 * 3600); // a correction is not late
        rated("5014", ServiceArea::Overall, 0);
        rated("5028", ServiceArea::Overall, 2 * 3600);
        rated("5028", ServiceArea::HomeCare, 2 * 3600);
        const RoundReport report = file->roundReport(round);
        QCOMPARE(report.asked, 38);
        QCOMPARE(report.answered, 3);
        QCOMPARE(report.onTime, 2);
        QCOMPARE(report.late, 1);
        QCOMPARE(report.part, 1);
        QCOMPARE(report.complete, 2);
        QCOMPARE(report.silent(), 35);
        QVERIFY(!report.overdue);
        QCOMPARE(rowOf(report, "5001").standing, AnswerStanding::Complete);
        QCOMPARE(rowOf(report, "5014").standing, AnswerStanding::Part);
        QCOMPARE(rowOf(report, "5014").missing, QList<ServiceArea>{ ServiceArea::HomeCare });
        QCOMPARE(rowOf(report, "5028").standing, AnswerStanding::Late);
        QCOMPARE(rowOf(report, "5006").standing, AnswerStanding::NotAnswered);
        QCOMPARE(*percentOf(report.onTime, report.asked), 5);
        QVERIFY(!percentOf(0, 0));
        const RoundReport figures = file->roundReports().first();
        QCOMPARE(figures.onTime, report.onTime);
        QCOMPARE(figures.complete, report.complete);
        QCOMPARE(figures.late, report.late);
    }

    void aClosedRoundTakesNoAnswersUntilItIsReopened()
    {
        TestFile file;
        const Id round = *file->openRound("2021-W10");
        QVERIFY(file->closeRound(round));
        QVERIFY(!file->closeRound(round));
        const auto refused =
            file->reportAssessment(said(round, "5014", AnswerKind::Rated, StaffingStatus::Good));
        QVERIFY(!refused);
        QVERIFY(refused.error().text.english().contains("2021-W10"));
        QVERIFY(file->reopenRound(round));
        QVERIFY(
            file->reportAssessment(said(round, "5014", AnswerKind::Rated, StaffingStatus::Good)));
        QVERIFY(file->undo());
        QVERIFY(file->undo()); // closed again
        QVERIFY(!isOpen(*file->round(round)));
    }

    void theNextWeeklyRoundAsksAsTheLastOne()
    {
        TestFile file;
        QCOMPARE(file->proposedRound().label, QString("2021-W10"));
        ReportingRound first = file->proposedRound();
        QCOMPARE(first.services, usualServices());
        QCOMPARE(first.definitions, newestDefinitions());
        first.services = { ServiceArea::Overall };
        first.purpose = "Se hvor det trengs hjelp";
        first.definitions = "epidemic-1";
        first.due = QDateTime(QDate(2021, 3, 8), QTime(12, 0)).toUTC(); // Monday at noon
        QVERIFY(file->beginRound(first));
        ReportingRound adHoc;
        adHoc.label = "Snøstorm";
        adHoc.opens = someTime;
        adHoc.due = someTime.addDays(1);
        QVERIFY(file->beginRound(adHoc));
        const ReportingRound next = file->proposedRound();
        QCOMPARE(next.label, QString("2021-W11"));
        QCOMPARE(next.services, first.services);
        QCOMPARE(next.purpose, first.purpose);
        QCOMPARE(next.definitions, first.definitions);
        QCOMPARE(next.due.toLocalTime(), QDateTime(QDate(2021, 3, 15), QTime(12, 0)));
        QVERIFY(next.id.isEmpty());
        // Made ready before its week: the picture stays with the round that is running.
        QVERIFY(file->beginRound(next));
        QCOMPARE(file->picture().round.label, QString("Snøstorm"));
        QVERIFY(!file->beginRound(next));
    }

    void aRoundThatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("hours");
        QTest::newRow("no name") << "  " << 24;
        QTest::newRow("due before it opens") << "Storm" << -1;
    }
    void aRoundThatMakesNoSenseIsRefused()
    {
        QFETCH(QString, label);
        QFETCH(int, hours);
        TestFile file;
        ReportingRound round;
        round.label = label;
        round.opens = someTime;
        round.due = someTime.addSecs(hours * 3600);
        QVERIFY(!file->beginRound(round));
        QVERIFY(file->rounds().isEmpty());
    }

    void everyValueHasADefinitionInEveryVersion()
    {
        for (const DefinitionSet& set : definitionSets()) {
            const QString code = set.code;
            for (const StaffingStatus status :
                { StaffingStatus::Good, StaffingStatus::Challenging, StaffingStatus::Critical })
                QVERIFY(!definitionOf(code, status).isEmpty());
            for (const Outlook outlook : { Outlook::Low, Outlook::Medium, Outlook::High })
                QVERIFY(!definitionOf(code, outlook).isEmpty());
            for (const Cause cause : { Cause::Structural, Cause::Event, Cause::Worry })
                QVERIFY(!definitionOf(code, cause).isEmpty());
            QVERIFY(!definitionOf(code, AnswerKind::Unchanged).isEmpty());
        }
        QVERIFY(definitionOf("from-tomorrow", StaffingStatus::Good).isEmpty());
        QVERIFY(definitionsLabel("from-tomorrow").english().contains("from-tomorrow"));
    }

    void theReminderReachesThoseWhoAreMissing()
    {
        TestFile file;
        ReportingRound asked = weeklyRound(QDate(2021, 3, 8));
        asked.purpose = "Hjelp dit den trengs først";
        const Id round = *file->beginRound(asked);
        QVERIFY(
            file->reportAssessment(said(round, "5001", AnswerKind::Rated, StaffingStatus::Good)));
        for (const auto& [number, email] : { std::pair("5001", "svart@example.no"),
                 std::pair("5014", "froya@example.no"), std::pair("5028", "melhus@example.no") }) {
            Contact contact;
            contact.municipality = number;
            contact.name = "Kari Nordmann";
            contact.telephone = "+47 400 00 000";
            contact.email = email;
            QVERIFY(file->setContact(contact));
        }
        const Reminder reminder = file->reminder(round);
        QStringList addresses;
        for (const ReminderDraft& draft : reminder.drafts) {
            addresses += draft.addresses;
            QVERIFY(draft.body.contains(asked.purpose));
        }
        addresses.sort();
        QCOMPARE(addresses, (QStringList{ "froya@example.no", "melhus@example.no" }));
        QCOMPARE(reminder.withoutAddress.size(), 35);
        const QList<PhoneLine> phones = file->phoneList(round);
        QCOMPARE(phones.size(), 37);
        QTemporaryDir folder;
        const auto written = file->writeReminder(round, folder.path());
        QVERIFY(written);
        QFile draft(written->first());
        QVERIFY(draft.open(QIODevice::ReadOnly));
        const QByteArray bytes = draft.readAll();
        QVERIFY(bytes.startsWith("X-Unsent: 1\r\n"));
        QVERIFY(bytes.contains("Bcc: froya@example.no"));
        QVERIFY(!bytes.contains("svart@example.no"));
        for (const QByteArray& line : bytes.split('\n'))
            QVERIFY(line.size() <= 78);
        const QUrl link = file->mailto(reminder.drafts.first());
        QCOMPARE(link.scheme(), QString("mailto"));
        QVERIFY(link.toString(QUrl::FullyEncoded).contains("bcc=froya@example.no"));
        QVERIFY(file->writePhoneList(round, folder.filePath("ring.csv")));
        QFile list(folder.filePath("ring.csv"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(list.readAll()).contains("+47 400 00 000"));
    }

    void anAddressBringsNoHeaderOfItsOwn()
    {
        TestFile file;
        const Id round = *file->openRound("2021-W10");
        Contact contact;
        contact.municipality = "5014";
        contact.name = "Kari";
        contact.email = "a@example.no\r\nX-Evil: 1";
        QVERIFY(file->setContact(contact));
        QTemporaryDir folder;
        const auto written = file->writeReminder(round, folder.path());
        QVERIFY(written);
        QFile draft(written->first());
        QVERIFY(draft.open(QIODevice::ReadOnly));
        QVERIFY(!draft.readAll().contains("\nX-Evil"));
    }
};

QTEST_GUILESS_MAIN(TestRounds)
#include "tst_rounds.moc"
