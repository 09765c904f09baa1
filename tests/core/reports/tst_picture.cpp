// The figures of the county's picture: nobody silent is good, and what matters stands first.
#include "core/reports/overview_report.h"
#include "tests/core/reports/county_case.h"

#include <QTest>

using namespace samvirke;

namespace {

QString letters(const StatusCounts& counts)
{
    return QString("g%1 c%2 k%3 n%4 o%5")
        .arg(counts.good)
        .arg(counts.challenging)
        .arg(counts.critical)
        .arg(counts.notReported)
        .arg(counts.outOfDate);
}

QStringList namesIn(const CountyPicture& picture)
{
    QStringList names;
    for (const MunicipalityPicture& m : picture.municipalities)
        names.append(m.name);
    return names;
}

const MunicipalityPicture& of(const CountyPicture& picture, const QString& name)
{
    for (const MunicipalityPicture& m : picture.municipalities) {
        if (m.name == name)
            return m;
    }
    static const MunicipalityPicture none;
    return none;
}

} // namespace

class TestPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void status_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<StaffingStatus>("wanted");
        QTest::addColumn<StaffingStatus>("before");
        QTest::addColumn<Trend>("change");
        QTest::addColumn<StaffingStatus>("lastKnown");
        using S = StaffingStatus;
        QTest::newRow("worse") << "gk" << S::Critical << S::Good << Trend::Worse << S::Critical;
        QTest::newRow("better") << "kc" << S::Challenging << S::Critical << Trend::Better
                                << S::Challenging;
        QTest::newRow("same") << "cc" << S::Challenging << S::Challenging << Trend::Unchanged
                              << S::Challenging;
        QTest::newRow("never answered")
            << "--" << S::NotReported << S::NotReported << Trend::NotGiven << S::NotReported;
        QTest::newRow("silent now")
            << "g-" << S::OutOfDate << S::Good << Trend::NotGiven << S::Good;
        QTest::newRow("silent for long")
            << "k--" << S::OutOfDate << S::OutOfDate << Trend::NotGiven << S::Critical;
        QTest::newRow("first answer")
            << "-k" << S::Critical << S::NotReported << Trend::NotGiven << S::Critical;
        QTest::newRow("answers again")
            << "g-k" << S::Critical << S::OutOfDate << Trend::NotGiven << S::Critical;
        QTest::newRow("first round")
            << "c" << S::Challenging << S::NotReported << Trend::NotGiven << S::Challenging;
    }
    void status()
    {
        QFETCH(QString, answers);
        QFETCH(StaffingStatus, wanted);
        QFETCH(StaffingStatus, before);
        QFETCH(Trend, change);
        QFETCH(StaffingStatus, lastKnown);
        const CountyPicture picture = countyPicture(countyWith({ "Heim" }, { answers }));
        const MunicipalityPicture& m = picture.municipalities.first();
        QCOMPARE(m.status, wanted);
        QCOMPARE(m.before, before);
        QCOMPARE(m.change, change);
        QCOMPARE(m.lastKnown, lastKnown);
    }

    void whatMattersStandsFirst()
    {
        const PictureInput input = countyWith(
            { "Åfjord", "Ørland", "Heim", "Leka", "Osen", "Frøya", "Hitra", "Skaun", "Malvik" },
            { "gg", "cc", "kk", "--", "g-", "gk", "gc", "gg", "kk" });
        const CountyPicture picture = countyPicture(input);
        QCOMPARE(namesIn(picture),
            QStringList({ "Frøya", // critical and worse
                "Heim", "Malvik", // critical
                "Hitra", // worse
                "Ørland", // challenging
                "Leka", "Osen", // silent, whatever they said before
                "Skaun", "Åfjord" })); // good; Å last
        QCOMPARE(letters(picture.counts), QString("g2 c2 k3 n1 o1"));
        QCOMPARE(letters(picture.countsBefore), QString("g5 c1 k2 n1 o0"));
        QCOMPARE(picture.counts.total(), 9);
    }

    void anyRoundCanBeShown()
    {
        const PictureInput input = countyWith({ "Heim", "Leka" }, { "gk", "-g" });
        QCOMPARE(countyPicture(input, "round1").round.label, QString("2021-W01"));
        QCOMPARE(letters(countyPicture(input, "round1").counts), QString("g1 c0 k0 n1 o0"));
        QVERIFY(countyPicture(input, "round1").before.id.isEmpty());
        // What came later is not known yet then.
        QCOMPARE(of(countyPicture(input, "round1"), "Heim").lastKnown, StaffingStatus::Good);
        QCOMPARE(countyPicture(input, "no such round").round.label, QString("2021-W02"));
        QCOMPARE(countyPicture(input).before.label, QString("2021-W01"));
    }

    void noRoundYet()
    {
        const CountyPicture picture = countyPicture(countyWith({ "Heim" }, {}));
        QVERIFY(picture.round.id.isEmpty());
        QCOMPARE(letters(picture.counts), QString("g0 c0 k0 n1 o0"));
        QVERIFY(!picture.latestAnswer.isValid());
    }

    void theWorstServiceCountsWhenThereIsNoOverallRow()
    {
        PictureInput input = countyWith({ "Heim" }, { "-" });
        input.rounds = { roundOf(1), roundOf(2) };
        input.assessments = {
            answerOf("5001", 1, StaffingStatus::Good, ServiceArea::NursingHome),
            answerOf("5001", 2, StaffingStatus::Good, ServiceArea::HomeCare),
            answerOf("5001", 2, StaffingStatus::Critical, ServiceArea::NursingHome),
        };
        input.assessments.last().triggers = { Trigger::DangerToLife };
        input.assessments[1].triggers = { Trigger::BelowMinimum, Trigger::DangerToLife };
        input.assessments[1].trend = Trend::Better;
        const MunicipalityPicture m = countyPicture(input).municipalities.first();
        QCOMPARE(m.status, StaffingStatus::Critical);
        QCOMPARE(m.services.size(), 2);
        QCOMPARE(m.services.at(0).service, ServiceArea::NursingHome); // in the vocabulary's order
        QCOMPARE(m.services.at(0).before, StaffingStatus::Good);
        QCOMPARE(m.services.at(0).trend, Trend::Worse); // from the rounds
        QCOMPARE(m.services.at(1).trend, Trend::Better); // as the municipality says
        QCOMPARE(m.triggers, QList<Trigger>({ Trigger::BelowMinimum, Trigger::DangerToLife }));
    }

    void strangersDoNotCount()
    {
        PictureInput input = countyWith({ "Heim" }, { "g" });
        input.assessments.append(answerOf("0301", 1, StaffingStatus::Critical));
        input.assessments.append(answerOf("5001", 9, StaffingStatus::Critical)); // no such round
        QCOMPARE(letters(countyPicture(input).counts), QString("g1 c0 k0 n0 o0"));
    }

    void latestAnswerIsNamed()
    {
        PictureInput input = countyWith({ "Heim", "Leka", "Osen" }, { "gg", "g-", "gg" });
        input.assessments.last().reportedAt = input.rounds.last().opens.addDays(1);
        const CountyPicture picture = countyPicture(input);
        QCOMPARE(picture.latestAnswerFrom, QString("Osen"));
        QCOMPARE(picture.latestAnswer, input.rounds.last().opens.addDays(1));
    }

    void openNeedsRunTodayOrLater()
    {
        PictureInput input = countyWith({ "Heim" }, { "g" });
        Need need;
        need.municipality = "5001";
        need.heads = 3;
        need.from = input.today.addDays(-5);
        need.until = input.today;
        input.needs.append(need);
        need.heads = 2;
        need.from = need.until = input.today.addDays(9);
        input.needs.append(need);
        need.until = input.today.addDays(-1); // over
        input.needs.append(need);
        need.until = input.today;
        need.state = NeedState::Covered;
        input.needs.append(need);
        const MunicipalityPicture m = countyPicture(input).municipalities.first();
        QCOMPARE(m.openNeeds, 2);
        QCOMPARE(m.openHeads, 5);
    }

    void trendCountsEachRoundWithWhatWasKnownThen()
    {
        const QList<RoundCounts> counts =
            trend(countyWith({ "Heim", "Leka", "Osen" }, { "gck", "-g-", "---" }));
        QCOMPARE(counts.size(), 3);
        QCOMPARE(letters(counts.at(0).counts), QString("g1 c0 k0 n2 o0"));
        QCOMPARE(letters(counts.at(1).counts), QString("g1 c1 k0 n1 o0"));
        QCOMPARE(letters(counts.at(2).counts), QString("g0 c0 k1 n1 o1"));
        QCOMPARE(counts.at(2).round.label, QString("2021-W03"));
    }

    void trendAndPictureAgree()
    {
        const PictureInput input =
            countyWith({ "A", "B", "C", "D" }, { "gckg", "-g-k", "kkk-", "----" });
        const QList<RoundCounts> counts = trend(input);
        for (const RoundCounts& round : counts)
            QCOMPARE(countyPicture(input, round.round.id).counts, round.counts);
    }

    void headline_data()
    {
        QTest::addColumn<QStringList>("answers");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("critical") << QStringList({ "k", "g", "-" })
                                  << "Critical situation in 1 of 3 municipalities";
        QTest::newRow("challenging") << QStringList({ "c", "c", "-" })
                                     << "No municipality is critical; challenging in 2 of 3";
        QTest::newRow("silence is not good") << QStringList(
            { "g", "-", "-" }) << "Good in all 1 of 3 municipalities that have answered";
        QTest::newRow("nobody") << QStringList({ "-", "-" }) << "No municipality has answered yet";
    }
    void headline()
    {
        QFETCH(QStringList, answers);
        QFETCH(QString, wanted);
        const CountyPicture picture =
            countyPicture(countyWith({ "Heim", "Leka", "Osen" }, answers));
        QVERIFY2(pictureHeadline(picture).english().startsWith(wanted.left(20)),
            qPrintable(pictureHeadline(picture).english()));
        if (answers.size() == 3)
            QCOMPARE(pictureHeadline(picture).english(), wanted);
    }

    void overviewLeavesPersonsOut()
    {
        OverviewInput input;
        const PictureInput figures = countyWith({ "Heim", "Leka" }, { "gk", "kg" });
        input.office = "Statsforvalteren i Trøndelag";
        input.picture = countyPicture(figures);
        input.madeAt = QDateTime(figures.today, QTime(11, 0), Qt::UTC);
        Need need;
        need.id = "n";
        need.municipality = "5001";
        need.profession = "SP";
        need.heads = 5;
        need.from = figures.today.addDays(-1);
        need.until = figures.today.addDays(1);
        need.severity = Severity::Critical;
        need.contact = "Kari Nordmann 900 00 000";
        input.needs = { need };
        Transfer transfer;
        transfer.need = "n";
        transfer.heads = 2;
        transfer.from = need.from;
        transfer.until = need.until;
        for (const TransferState state :
            { TransferState::InService, TransferState::Asked, TransferState::Returned }) {
            transfer.state = state;
            input.transfers.append(transfer);
        }
        MaterialNeed masks;
        masks.id = "m";
        masks.municipality = "5001";
        masks.kind = "surgical-mask";
        masks.quantity = 500;
        masks.from = need.from;
        masks.contact = "Kari Nordmann 900 00 000";
        MaterialNeed over = masks;
        over.kind = "hospital-bed";
        over.until = need.from;
        input.materialNeeds = { over, masks };
        const OverviewReport report = overviewReport(input);
        QCOMPARE(report.material.size(), 1); // the loan is over
        QCOMPARE(report.material.first().kind, QString("surgical-mask"));
        QCOMPARE(report.material.first().covered, 0);
        QCOMPARE(report.needs.size(), 1);
        QCOMPARE(report.needs.first().covered, 2); // the one in service alone
        QCOMPARE(report.changes.size(), 2);
        QCOMPARE(report.changes.first().english(), QString("Heim: good → critical")); // worse first
        QCOMPARE(report.changes.last().english(), QString("Leka: critical → good"));
        QCOMPARE(report.counts.first().now, 1);
        QVERIFY(report.hasBefore);
    }
};

QTEST_APPLESS_MAIN(TestPicture)
#include "tst_picture.moc"
