// The county as it was known at a moment.
#include "core/session/past.h"
#include "tests/core/session/fixtures.h"

#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2021, 3, day), QTime(hour, minute), Qt::UTC);
}

class Office {
public:
    Office()
    {
        setFixedClock(at(8, 8));
        round = *file->openRound("2021-W10");
    }
    ~Office() { setFixedClock({}); }

    Result<Id> report(const QString& municipality, StaffingStatus status)
    {
        SelfAssessment row;
        row.round = round;
        row.municipality = municipality;
        row.service = ServiceArea::Overall;
        row.answer = AnswerKind::Rated;
        row.status = status;
        return file->reportAssessment(row);
    }
    const Session& session() const { return *file.operator->(); }
    StaffingStatus known(const QString& municipality, const QDateTime& moment) const
    {
        for (const MunicipalityPicture& each :
            file->knownThen(round, moment).picture.municipalities) {
            if (each.number == municipality)
                return each.status;
        }
        return StaffingStatus::OutOfDate;
    }

    TestFile file;
    Id round;
};

} // namespace

class TestKnownThen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void correctionsAndLateAnswersAreNotKnownBefore()
    {
        Office office;
        setFixedClock(at(9, 10));
        QVERIFY(office.report("5001", StaffingStatus::Good));
        setFixedClock(at(10, 12));
        QVERIFY(office.report("5001", StaffingStatus::Critical));
        setFixedClock(at(11, 9));
        QVERIFY(office.report("5014", StaffingStatus::Challenging));

        QCOMPARE(office.known("5001", at(9, 9)), StaffingStatus::NotReported);
        QCOMPARE(office.known("5001", at(9, 10)), StaffingStatus::Good); // through the minute
        QCOMPARE(office.known("5001", at(10, 11, 59)), StaffingStatus::Good);
        QCOMPARE(office.known("5001", at(10, 12)), StaffingStatus::Critical);
        QCOMPARE(office.known("5014", at(10, 12)), StaffingStatus::NotReported);
        QCOMPARE(office.file->knownThen(office.round, at(10, 12)).writtenLater, 1);
        QCOMPARE(office.file->knownThen(office.round, at(11, 9)).writtenLater, 0);
        // At the end it is the picture of now.
        QCOMPARE(office.file->knownThen(office.round, at(12, 9)).picture,
            office.file->picture(office.round));
    }

    void whatWasTakenBackWasKnownUntilThen()
    {
        Office office;
        setFixedClock(at(9, 10));
        QVERIFY(office.report("5001", StaffingStatus::Critical));
        setFixedClock(at(9, 11));
        QVERIFY(office.file->undo());
        setFixedClock(at(9, 12));
        QVERIFY(office.file->redo());
        QCOMPARE(office.known("5001", at(9, 10, 30)), StaffingStatus::Critical);
        QCOMPARE(office.known("5001", at(9, 11, 30)), StaffingStatus::NotReported);
        QCOMPARE(office.known("5001", at(9, 12, 30)), StaffingStatus::Critical);
        // Also after a restart.
        office.file.reopen();
        QCOMPARE(office.known("5001", at(9, 11, 30)), StaffingStatus::NotReported);
    }

    void needsStandAsTheyStood()
    {
        Office office;
        setFixedClock(at(9, 10));
        const auto need = office.file->registerNeed(aNeed());
        QVERIFY(need.has_value());
        setFixedClock(at(10, 10));
        QVERIFY(office.file->withdrawNeed(*need));
        const auto heads = [&](const QDateTime& moment) {
            int sum = 0;
            for (const MunicipalityPicture& each :
                office.file->knownThen(office.round, moment).picture.municipalities)
                sum += each.openHeads;
            return sum;
        };
        QCOMPARE(heads(at(9, 9)), 0);
        QCOMPARE(heads(at(9, 11)), aNeed().heads);
        QCOMPARE(heads(at(10, 11)), 0);
    }

    void theRowsBehindStandAsTheyStood()
    {
        Office office;
        setFixedClock(at(9, 10));
        const auto need = office.file->registerNeed(aNeed());
        QVERIFY(need.has_value());
        setFixedClock(at(10, 10));
        Need more = *office.file->need(*need);
        const int before = more.heads;
        more.heads = before + 4;
        QVERIFY(office.file->changeNeed(more));
        const auto known = [&](const QDateTime& moment) {
            return knownCase(office.session(), office.round, moment).rows.needs;
        };
        QVERIFY(known(at(9, 9)).isEmpty());
        QCOMPARE(known(at(9, 11)).first().heads, before);
        QCOMPARE(known(at(10, 11)).first().heads, before + 4);
    }

    void oneMunicipalitysWordsAreThoseOfThen()
    {
        Office office;
        const auto say = [&](const char* words) {
            SelfAssessment row;
            for (const SelfAssessment& each : office.file->assessmentsOf("5001"))
                row = each;
            row.round = office.round;
            row.municipality = "5001";
            row.status = StaffingStatus::Challenging;
            row.comment = QString::fromLatin1(words);
            row.givenBy = QStringLiteral("Kari Test");
            return office.file->reportAssessment(row).has_value();
        };
        setFixedClock(at(9, 10));
        QVERIFY(say("first"));
        setFixedClock(at(10, 10));
        QVERIFY(say("second"));
        const auto then = [&](const QDateTime& moment) {
            return assessmentsThen(office.session(), "5001", moment);
        };
        QVERIFY(then(at(9, 9)).isEmpty());
        QCOMPARE(then(at(9, 11)).size(), 1);
        QCOMPARE(then(at(9, 11)).first().comment, QStringLiteral("first"));
        QCOMPARE(then(at(9, 11)).first().givenBy, QStringLiteral("Kari Test"));
        QCOMPARE(then(at(10, 11)), office.file->assessmentsOf("5001"));
        QVERIFY(assessmentsThen(office.session(), "5014", at(10, 11)).isEmpty());
    }

    void aRoundThatHadNotOpenedWasNotThere()
    {
        Office office;
        setFixedClock(at(15, 8));
        const auto later = office.file->openRound("2021-W11");
        QVERIFY(later.has_value());
        const KnownThen known = office.file->knownThen(*later, at(10, 8));
        QCOMPARE(known.picture.round.id, office.round);
        QCOMPARE(known.trend.size(), 1);
        QVERIFY(office.file->knownThen(office.round, at(1, 8)).picture.round.id.isEmpty());
    }

    void aMomentAfterAllTouchesNothing()
    {
        Office office;
        setFixedClock(at(9, 10));
        QVERIFY(office.report("5001", StaffingStatus::Good));
        const CountyPicture before = office.file->picture();
        office.file->knownThen(office.round, at(8, 9));
        QCOMPARE(office.file->picture(), before);
        QVERIFY(office.file->verify()->ok);
    }
};

QTEST_GUILESS_MAIN(TestKnownThen)
#include "tst_known_then.moc"
