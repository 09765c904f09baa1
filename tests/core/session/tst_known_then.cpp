// The county as it was known at a moment.
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
