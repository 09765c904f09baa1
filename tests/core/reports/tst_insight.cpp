// What the rounds say between the lines: each rule just inside and just outside.
#include "core/reports/call_signals.h"
#include "core/reports/insight.h"
#include "tests/core/reports/county_case.h"

#include <QTest>

using namespace samvirke;

namespace {

using Kind = CallItem::Kind;

int count(const PictureInput& input, Kind kind)
{
    const QList<CallItem> items = callList(input, countyPicture(input));
    return int(std::count_if(
        items.begin(), items.end(), [&](const CallItem& item) { return item.kind == kind; }));
}

} // namespace

class TestInsight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneMunicipalityThroughTheRounds_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<int>("roundsInState");
        QTest::addColumn<int>("silent");
        QTest::addColumn<int>("worse");
        QTest::addColumn<bool>("acute");
        QTest::newRow("first answer") << "g" << 1 << 0 << 0 << false;
        QTest::newRow("two alike") << "gkk" << 2 << 0 << 0 << false;
        QTest::newRow("a silence between") << "k-k" << 1 << 0 << 0 << false;
        QTest::newRow("silent now") << "gk--" << 0 << 2 << 0 << false;
        QTest::newRow("graver twice") << "gck" << 1 << 0 << 2 << false;
        QTest::newRow("four good ratings, then critical") << "ggggk" << 1 << 0 << 1 << true;
        QTest::newRow("three are too few for a normal") << "gggk" << 1 << 0 << 1 << false;
        QTest::newRow("critical is its normal") << "kkkkk" << 5 << 0 << 0 << false;
        QTest::newRow("half a step is no alarm") << "gcgcc" << 2 << 0 << 0 << false;
    }

    void oneMunicipalityThroughTheRounds()
    {
        QFETCH(const QString, letters);
        const PictureInput input = countyWith({ "Heim" }, { letters });
        const Insight insight = insights(input, countyPicture(input)).value("5001");
        QTEST(insight.roundsInState, "roundsInState");
        QTEST(insight.silentRounds, "silent");
        QTEST(insight.worseRounds, "worse");
        QTEST(insight.isAcute(), "acute");
        QCOMPARE(insight.since.isValid(), insight.roundsInState > 0);
    }

    void whatItSaysItselfCountsAsWorse()
    {
        PictureInput input = countyWith({ "Heim" }, { "ccc" });
        for (SelfAssessment& answer : input.assessments)
            answer.trend = Trend::Worse;
        QCOMPARE(insights(input, countyPicture(input)).value("5001").worseRounds, 3);
        QCOMPARE(count(input, Kind::WorseRunning), 1);
        input.assessments[1].trend = Trend::Unchanged;
        QCOMPARE(count(input, Kind::WorseRunning), 0);
    }

    void anOlderRoundIsSeenAsItWas()
    {
        const PictureInput input = countyWith({ "Heim" }, { "kkg" });
        const Insight then = insights(input, countyPicture(input, "round2")).value("5001");
        QCOMPARE(then.status, StaffingStatus::Critical);
        QCOMPARE(then.roundsInState, 2);
        QCOMPARE(then.since, roundOf(1).opens);
    }

    void neighboursAreCounted()
    {
        PictureInput input =
            countyWith({ "Heim", "Hitra", "Skaun", "Orkland" }, { "g", "k", "c", "-" });
        input.neighbours.insert("5001", { "5002", "5003", "5004", "1573" });
        const Insight insight = insights(input, countyPicture(input)).value("5001");
        QCOMPARE(insight.neighboursRated, 2);
        QCOMPARE(insight.neighboursCritical, 1);
        QCOMPARE(insight.neighboursChallenging, 1);
    }

    void whatTheRoundsSay_data()
    {
        QTest::addColumn<QStringList>("letters");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("lines");
        QTest::newRow("unlike itself") << QStringList{ "ggggk" } << int(Kind::UnlikeItself) << 1;
        QTest::newRow("that was new a round ago")
            << QStringList{ "ggggkk" } << int(Kind::UnlikeItself) << 0;
        QTest::newRow("two rounds silent")
            << QStringList{ "g--", "ggg" } << int(Kind::SilentRounds) << 1;
        QTest::newRow("one round silent")
            << QStringList{ "gg-", "ggg" } << int(Kind::SilentRounds) << 0;
    }

    void whatTheRoundsSay()
    {
        QFETCH(const QStringList, letters);
        QFETCH(const int, kind);
        const PictureInput input = countyWith({ "Heim", "Hitra" }, letters);
        QTEST(count(input, Kind(kind)), "lines");
    }

    void nobodyIsSilentBeforeTheDeadline()
    {
        PictureInput input = countyWith({ "Heim", "Hitra" }, { "g--", "ggg" });
        input.today = roundOf(3).opens.date();
        QCOMPARE(count(input, Kind::SilentRounds), 0);
    }

    void aNeedWhileRatedGoodAsksForACall()
    {
        PictureInput input = countyWith({ "Heim" }, { "g" });
        Need need;
        need.id = "need";
        need.municipality = "5001";
        need.heads = 1;
        need.from = input.today;
        need.until = input.today.addDays(3);
        input.needs = { need };
        QCOMPARE(count(input, Kind::NeedWhileGood), 1);
        input.needs.first().state = NeedState::Withdrawn;
        QCOMPARE(count(input, Kind::NeedWhileGood), 0);
    }

    void aHospitalsMunicipalitiesTogether_data()
    {
        QTest::addColumn<QStringList>("letters");
        QTest::addColumn<int>("lines");
        QTest::newRow("three of four") << QStringList{ "k", "k", "c", "g" } << 1;
        QTest::newRow("only one critical") << QStringList{ "k", "c", "c", "g" } << 0;
        QTest::newRow("two are a coincidence") << QStringList{ "k", "k", "-", "-" } << 0;
        QTest::newRow("the silent prove nothing") << QStringList{ "k", "k", "c", "-" } << 1;
        QTest::newRow("three of five") << QStringList{ "k", "k", "c", "g", "g" } << 0;
    }

    void aHospitalsMunicipalitiesTogether()
    {
        QFETCH(const QStringList, letters);
        PictureInput input = countyWith({ "Heim", "Hitra", "Skaun", "Orkland", "Rindal" }, letters);
        for (Municipality& municipality : input.municipalities) {
            municipality.healthCommunity = "St. Olavs hospital";
            municipality.region = "Orkland"; // the same ones: told once
        }
        QTEST(count(input, Kind::GroupInDifficulty), "lines");
    }
};

QTEST_APPLESS_MAIN(TestInsight)
#include "tst_insight.moc"
