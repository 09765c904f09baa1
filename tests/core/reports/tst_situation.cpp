// The figures of a situation report: counted right, frozen without loss, and never silently good.
#include "core/reports/figure_table.h"
#include "core/reports/printed_report.h"
#include "tests/core/reports/county_case.h"

#include <QRandomGenerator>
#include <QTest>

using namespace samvirke;

namespace {

SituationInput inputOf(const PictureInput& county)
{
    SituationInput input;
    input.picture = countyPicture(county);
    for (const SelfAssessment& row : county.assessments) {
        if (row.round == input.picture.round.id)
            input.answers.append(row);
    }
    input.trend = trend(county);
    input.needs = county.needs;
    input.transfers = county.transfers;
    input.takenAt = QDateTime(county.today, QTime(11, 0), Qt::UTC);
    return input;
}

QString cellOf(const FigureTable& table, int row, int column)
{
    return table.rows.value(row).value(column).text.english();
}

} // namespace

class TestSituation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsSayOfHowMany()
    {
        const SituationFigures figures = situationFigures(
            inputOf(countyWith({ "A", "B", "C", "D" }, { "gk", "gc", "gg", "g-" })));
        QCOMPARE(figures.counts().answered(), 3);
        QCOMPARE(figures.counts().total(), 4);
        const FigureTable ratings = figureTable(FigureBlock::Ratings, figures);
        QCOMPARE(ratings.rows.size(), 5);
        QCOMPARE(cellOf(ratings, 0, 1), QString("1")); // critical
        QCOMPARE(cellOf(ratings, 0, 2), QString("33 %")); // of those rated, not of all
        QCOMPARE(cellOf(ratings, 3, 1), QString("1")); // out of date
        QCOMPARE(cellOf(ratings, 3, 2), QString("–"));
        QVERIFY(ratings.note.english().contains("3 of 4"));
        QCOMPARE(ratings.header.size(), 3); // nothing to compare with
        const FigureTable missing = figureTable(FigureBlock::Missing, figures);
        QCOMPARE(missing.rows.size(), 1);
        QCOMPARE(cellOf(missing, 0, 1), QString("D"));
        QVERIFY(figuresBasis(figures).english().contains("3 of 4 have answered"));
    }

    void changesAreAgainstTheLastReportNotTheLastRound()
    {
        const QStringList names{ "A", "B", "C", "D" };
        SituationInput first = inputOf(countyWith(names, { "g", "k", "g", "-" }));
        const SituationFigures last = situationFigures(first);
        SituationInput now = inputOf(countyWith(names, { "gkk", "kcc", "ggg", "--g" }));
        now.lastNumber = 7;
        now.lastSentAt = first.takenAt;
        now.last = last;
        const SituationFigures figures = situationFigures(now);
        const FigureTable changes = figureTable(FigureBlock::Changes, figures);
        QCOMPARE(changes.rows.size(), 3); // A and B stand as in the last round, but not as reported
        QCOMPARE(cellOf(changes, 0, 0), QString("A")); // worse first
        QCOMPARE(cellOf(changes, 1, 0), QString("B"));
        QCOMPARE(cellOf(changes, 2, 0), QString("D")); // came in
        QVERIFY(changes.note.english().contains("no. 7"));
        QCOMPARE(cellOf(figureTable(FigureBlock::Ratings, figures), 2, 3), QString("0")); // good
        QCOMPARE(figureTable(FigureBlock::Rounds, figures).rows.size(), 3);
    }

    void theGravestIsSaidAndUnsaidIsCounted()
    {
        PictureInput county = countyWith({ "A", "B", "C" }, { "c", "k", "g" });
        county.assessments[0].outlook = Outlook::Low;
        SelfAssessment service = county.assessments[0];
        service.id = "more";
        service.service = ServiceArea::HomeCare;
        service.outlook = Outlook::High;
        service.cause = Cause::Worry;
        service.triggers = { Trigger::BelowMinimum };
        county.assessments.append(service);
        county.assessments[1].cause = Cause::Structural;
        county.assessments[1].plan = YesNo::No;
        const SituationFigures figures = situationFigures(inputOf(county));
        const FigureTable outlook = figureTable(FigureBlock::Outlook, figures);
        QCOMPARE(cellOf(outlook, 0, 1), QString("1")); // high
        QCOMPARE(cellOf(outlook, 2, 1), QString("0")); // low: the gravest of A is high
        QCOMPARE(cellOf(outlook, 3, 1), QString("2")); // not said
        const FigureTable causes = figureTable(FigureBlock::Causes, figures);
        QCOMPARE(cellOf(causes, 0, 1), QString("1"));
        QCOMPARE(cellOf(causes, 2, 1), QString("1"));
        QCOMPARE(cellOf(figureTable(FigureBlock::Plans, figures), 1, 1), QString("1"));
        QCOMPARE(cellOf(figureTable(FigureBlock::Triggers, figures), 0, 1), QString("A"));
        QCOMPARE(figureTable(FigureBlock::Services, figures).rows.size(), 1);
    }

    void needsAndTransfersAreSums()
    {
        PictureInput county = countyWith({ "A", "B" }, { "k", "g" });
        Need need;
        need.id = "n1";
        need.municipality = county.municipalities[0].number;
        need.profession = "SP";
        need.heads = 3;
        need.from = county.today;
        need.until = county.today.addDays(5);
        Need over = need;
        over.id = "n2";
        over.until = county.today.addDays(-1);
        Need withdrawn = need;
        withdrawn.id = "n3";
        withdrawn.state = NeedState::Withdrawn;
        county.needs = { need, over, withdrawn };
        Transfer serving;
        serving.id = "t1";
        serving.need = "n1";
        serving.heads = 5; // more than asked for covers no more than all
        serving.from = need.from;
        serving.until = need.until;
        serving.state = TransferState::InService;
        serving.level = EscalationLevel::National;
        Transfer draft = serving;
        draft.id = "t2";
        draft.state = TransferState::Draft;
        county.transfers = { serving, draft };
        const SituationFigures figures = situationFigures(inputOf(county));
        QCOMPARE(figures.needs, (QList<NeedFigure>{ { "SP", 1, 3, 3 } }));
        QCOMPARE(figures.transfers,
            (QList<TransferFigure>{
                { EscalationLevel::National, TransferState::InService, 1, 5 } }));
        QCOMPARE(cellOf(figureTable(FigureBlock::Levels, figures), 3, 3), QString("5"));
    }

    void fewPersonsAreARange_data()
    {
        QTest::addColumn<int>("persons");
        QTest::addColumn<int>("below");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nobody") << 0 << 5 << "0";
        QTest::newRow("one") << 1 << 5 << QString::fromUtf8("1–4");
        QTest::newRow("the last of the few") << 4 << 5 << QString::fromUtf8("1–4");
        QTest::newRow("no longer few") << 5 << 5 << "5";
        QTest::newRow("another limit") << 2 << 3 << QString::fromUtf8("1–2");
        QTest::newRow("as they are") << 1 << 0 << "1";
    }
    void fewPersonsAreARange()
    {
        QFETCH(int, persons);
        QFETCH(int, below);
        QFETCH(QString, shown);
        PictureInput county = countyWith({ "A" }, { "k" });
        QList<Transfer> all;
        for (int i = 0; i < persons; ++i) {
            Transfer one;
            one.id = QString::number(i);
            one.heads = 1;
            one.from = one.until = county.today;
            one.state = TransferState::InService;
            one.level = EscalationLevel::InterMunicipal;
            all.append(one);
        }
        county.transfers = all;
        SituationInput input = inputOf(county);
        input.smallBelow = below;
        const SituationFigures figures = situationFigures(input);
        QCOMPARE(cellOf(figureTable(FigureBlock::Levels, figures), 1, 3), shown);
        const FigureTable states = figureTable(FigureBlock::Transfers, figures);
        QCOMPARE(states.rows.isEmpty(), persons == 0);
        if (persons > 0) {
            QCOMPARE(cellOf(states, 0, 1), shown); // a transfer is a person at least
            QCOMPARE(cellOf(states, 0, 2), shown);
            QCOMPARE(states.note.english().contains("range"), below > 0);
        }
        // What was frozen is shown as it was sent, and the limit with it.
        QCOMPARE(figuresFromJson(figuresJson(figures)), figures);
        // Municipalities are no persons.
        QCOMPARE(cellOf(figureTable(FigureBlock::Ratings, figures), 0, 1), QString("1"));
    }

    void stateResourcesSayWhoHasAndWhoWaits()
    {
        PictureInput county = countyWith({ "A", "B", "C" }, { "k", "g", "c" });
        SituationInput input = inputOf(county);
        const QDate today = county.today;
        const QString a = county.municipalities[0].number;
        const QString b = county.municipalities[1].number;
        const QString c = county.municipalities[2].number;
        StateResource masks;
        masks.id = "masks";
        masks.kind = StateResourceKind::ProtectiveEquipment;
        masks.what = "Munnbind";
        masks.unit = "stykker";
        masks.quantity = 40000;
        masks.until = today.addDays(20);
        StateResource idle = masks; // nobody asks for it, and it is gone
        idle.id = "idle";
        idle.until = today.addDays(-1);
        input.stateResources = { masks, idle };
        const auto line = [&](const char* id, const QString& to, AllocationStep step, int quantity,
                              int from, const char* concerns = "") {
            StateAllocation out;
            out.id = id;
            out.resource = "masks";
            out.municipality = to;
            out.step = step;
            out.quantity = quantity;
            out.from = today.addDays(from);
            out.concerns = concerns;
            return out;
        };
        using S = AllocationStep;
        input.stateAllocations = { line("1", a, S::Requested, 12000, -3),
            line("2", a, S::Granted, 12000, -3, "1"), line("3", a, S::Released, 2000, -1, "2"),
            line("4", b, S::Requested, 9000, 0), line("5", b, S::Granted, 4000, -2),
            line("6", c, S::Requested, 500, 0), line("7", c, S::Refused, 500, 0, "6"),
            line("8", c, S::Granted, 700, 3) };
        const SituationFigures figures = situationFigures(input);
        QCOMPARE(figures.state.size(), 1);
        const StateFigure& one = figures.state.first();
        QCOMPARE(one.available, 40000);
        QCOMPARE(one.allocated, 14000);
        QCOMPARE(one.free(), 26000);
        QCOMPARE(one.waiting(), 9000); // the grant to b answers no request
        QCOMPARE(one.shares.size(), 2); // c was refused, and has something later alone
        QCOMPARE(one.shares.first().municipality, b); // who waits comes first
        QCOMPARE(one.shares.last().allocated, 10000);
        const FigureTable table = figureTable(FigureBlock::StateResources, figures);
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(cellOf(table, 0, 1), QString("all"));
        QCOMPARE(cellOf(table, 1, 1), QString("B"));
        QCOMPARE(cellOf(table, 0, 3).remove(QChar(0xa0)), QString("14000"));
        QCOMPARE(figuresFromJson(figuresJson(figures)).state, figures.state);
        QVERIFY(figureTable(FigureBlock::StateResources, {})
                    .note.english()
                    .contains("No state resources"));
    }

    void frozenFiguresComeBackWhole()
    {
        QRandomGenerator random(4711);
        for (int i = 0; i < 100; ++i) {
            SituationFigures figures;
            figures.round = QString("2021-W%1").arg(i);
            figures.takenAt = QDateTime::fromMSecsSinceEpoch(1615000000000LL + i, Qt::UTC);
            figures.since = i % 4;
            const auto any = [&](auto word) {
                const auto& all = words<decltype(word)>();
                return all.at(random.bounded(int(all.size()))).value;
            };
            for (int m = 0; m < i % 7; ++m) {
                MunicipalityFigure one;
                one.number = QString::number(5000 + m);
                one.name = "Ærø \"<&>";
                one.status = any(StaffingStatus());
                one.before = any(StaffingStatus());
                one.answer = any(AnswerKind());
                one.outlook = any(Outlook());
                one.cause = any(Cause());
                one.plan = any(YesNo());
                one.triggers = { any(Trigger()) };
                one.services = { { ServiceArea::HomeCare, any(StaffingStatus()) } };
                one.reportedAt = figures.takenAt.addSecs(-m);
                figures.municipalities.append(one);
            }
            figures.needs = { { "SP", random.bounded(9), random.bounded(9), 1 } };
            figures.state = { { "Mannskap \"<&>", "personer", 30, random.bounded(30),
                { { "5014", "Frøya", random.bounded(9), random.bounded(9) } } } };
            figures.material = { { "gown", 1, random.bounded(900), 7 } };
            figures.transfers = { { any(EscalationLevel()), any(TransferState()), 1, 2 } };
            figures.meetings = { { figures.takenAt.addDays(-1), any(MeetingKind()) } };
            figures.rounds = { { "2021-W01", figures.counts() } };
            const SituationFigures back = figuresFromJson(figuresJson(figures));
            QCOMPARE(back, figures);
            // Every table can be made of whatever is there.
            for (const Word<FigureBlock>& word : words<FigureBlock>()) {
                const FigureTable table = figureTable(word.value, back);
                QCOMPARE(table.header.size(), table.widths.size());
                QCOMPARE(table.header.size(), table.numeric.size());
                int width = 0;
                for (const int each : table.widths)
                    width += each;
                QCOMPARE(width, 100);
                for (const auto& row : table.rows)
                    QCOMPARE(row.size(), table.header.size());
                QVERIFY(!table.rows.isEmpty() || !table.note.isEmpty()
                    || back.municipalities.isEmpty());
            }
        }
    }

    void damagedFiguresReadAsBlank_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"round\":\"2021-W");
        QTest::newRow("another kind") << QByteArray("[1,2]");
        QTest::newRow("wrong types")
            << QByteArray(R"({"municipalities":[1,"x",{"number":5}],"needs":7,"since":"x"})");
    }
    void damagedFiguresReadAsBlank()
    {
        QFETCH(QByteArray, json);
        const SituationFigures figures = figuresFromJson(json);
        QCOMPARE(figures.since, 0);
        QCOMPARE(figures.counts().good, 0);
        for (const Word<FigureBlock>& word : words<FigureBlock>())
            figureTable(word.value, figures);
    }
};

QTEST_GUILESS_MAIN(TestSituation)
#include "tst_situation.moc"
