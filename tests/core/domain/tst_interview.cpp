// The escalation gate and the order interview.
#include "core/domain/gate.h"
#include "core/domain/interview.h"

#include <QTest>

using namespace samvirke;

namespace {

using T = TriedMeasure;
using L = EscalationLevel;

const QList<T> own{ T::OwnStaff, T::LargerPosts, T::Redeployment, T::Labour, T::Agencies };

Interview twoProfessions()
{
    Interview interview;
    interview.common.municipality = "5014";
    interview.common.from = QDate(2021, 3, 8);
    interview.common.until = QDate(2021, 3, 21);
    interview.common.tried = own;
    interview.lines = { { "SP", 2, { "VP", "SP" }, { "infection-control" }, {} },
        { "HF", 3, {}, {}, {} } };
    return interview;
}

QStringList fieldsOf(const QList<FieldProblem>& problems)
{
    QStringList fields;
    for (const FieldProblem& problem : problems)
        fields.append(problem.field);
    return fields;
}

} // namespace

class TestInterview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGateShowsTheNextLevel_data()
    {
        QTest::addColumn<QList<int>>("tried");
        QTest::addColumn<QList<int>>("asked");
        QTest::addColumn<int>("next");
        QTest::addColumn<int>("untried");
        const auto ints = [](const QList<T>& measures) {
            QList<int> out;
            for (const T one : measures)
                out.append(int(one));
            return out;
        };
        const auto row = [&](const char* name, const QList<T>& tried, const QList<int>& asked,
                             L next, int untried) {
            QTest::newRow(name) << ints(tried) << asked << int(next) << untried;
        };
        const int neighbours = int(L::InterMunicipal);
        const int community = int(L::HealthCommunity);
        row("nothing", {}, {}, L::Local, 5);
        row("neighbours alone", { T::Neighbours }, {}, L::Local, 5);
        row("one measure", { T::OwnStaff }, {}, L::Local, 4);
        row("all but agencies", own.mid(0, 4), {}, L::Local, 1);
        row("all but agencies, neighbours asked", own.mid(0, 4), { neighbours }, L::Local, 1);
        row("own measures", own, {}, L::InterMunicipal, 1);
        row("own and neighbours tried", own + QList{ T::Neighbours }, {}, L::HealthCommunity, 0);
        row("neighbours asked from here", own, { neighbours }, L::HealthCommunity, 0);
        row("community asked, neighbours not", own, { community }, L::InterMunicipal, 1);
        row("neighbours and community asked", own, { neighbours, community }, L::National, 0);
        row("in any order",
            { T::Agencies, T::Neighbours, T::Labour, T::Redeployment, T::LargerPosts, T::OwnStaff },
            { community }, L::National, 0);
    }

    void theGateShowsTheNextLevel()
    {
        QFETCH(QList<int>, tried);
        QFETCH(QList<int>, asked);
        QFETCH(int, next);
        QFETCH(int, untried);
        QList<T> measures;
        for (const int one : tried)
            measures.append(T(one));
        QList<L> levels;
        for (const int one : asked)
            levels.append(L(one));
        const Gate gate = gateOf(measures, levels);
        QCOMPARE(int(gate.next), next);
        QCOMPARE(int(gate.untried.size()), untried);
        QVERIFY(!gate.why.isEmpty());
        for (const T one : gate.untried) {
            QVERIFY(!measures.contains(one));
            QCOMPARE(levelOf(one), gate.next);
        }
    }

    void whoPassesALevelOverSaysWhy_data()
    {
        QTest::addColumn<bool>("all");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<bool>("asks");
        QTest::newRow("nothing tried, neighbours") << false << ""
                                                   << "" << 2 << true;
        QTest::newRow("nothing tried, at home") << false << ""
                                                << "" << 1 << false;
        QTest::newRow("a reason is given") << false << "haster"
                                           << "" << 4 << false;
        QTest::newRow("blanks are no reason") << false << "  "
                                              << "" << 4 << true;
        QTest::newRow("told in other words") << false << ""
                                             << "overtid prøvd" << 2 << false;
        QTest::newRow("all tried, neighbours") << true << ""
                                               << "" << 2 << false;
        QTest::newRow("all tried, nation") << true << ""
                                           << "" << 4 << true;
        // Ticks say more than words: what they leave out is asked about.
        QTest::newRow("all tried and words, nation") << true << ""
                                                     << "overtid" << 4 << true;
    }

    void whoPassesALevelOverSaysWhy()
    {
        QFETCH(bool, all);
        QFETCH(QString, reason);
        QFETCH(QString, words);
        QFETCH(int, wanted);
        Need need;
        if (all)
            need.tried = own;
        need.gateReason = reason;
        need.localMeasures = words;
        QTEST(asksForReason(need, gateOf(need.tried), L(wanted)), "asks");
    }

    void levelsAreThoseOnWhichSomebodyWasAsked()
    {
        QList<Transfer> transfers(4);
        for (Transfer& one : transfers)
            one.need = "n";
        transfers[0].state = TransferState::Draft;
        transfers[0].level = L::National;
        transfers[1].state = TransferState::Declined;
        transfers[1].level = L::HealthCommunity;
        transfers[2].state = TransferState::Asked;
        transfers[2].level = L::InterMunicipal;
        transfers[3].state = TransferState::Invalid; // registered by mistake
        transfers[3].level = L::National;
        QCOMPARE(levelsAsked("n", transfers), (QList{ L::InterMunicipal, L::HealthCommunity }));
        QVERIFY(levelsAsked("other", transfers).isEmpty());
    }

    void severalProfessionsAreOneTeam()
    {
        const QList<Need> needs = needsOf(twoProfessions(), "lag 8.3.");
        QCOMPARE(needs.size(), 2);
        QCOMPARE(needs.at(0).profession, QString("SP"));
        QCOMPARE(needs.at(0).alsoAccept, QStringList{ "VP" }); // not the asked one again
        QCOMPARE(needs.at(0).required, QStringList{ "infection-control" });
        QCOMPARE(needs.at(1).profession, QString("HF"));
        QCOMPARE(needs.at(1).heads, 3);
        QVERIFY(needs.at(1).required.isEmpty());
        for (const Need& need : needs) {
            QCOMPARE(need.team, QString("lag 8.3."));
            QCOMPARE(need.tried, own);
            QVERIFY(need.id.isEmpty());
        }
    }

    void oneProfessionIsNoTeam()
    {
        Interview interview = twoProfessions();
        interview.lines.removeLast();
        QCOMPARE(needsOf(interview, "lag").first().team, QString());
        interview.lines.append({ "HF", 1, {}, {}, {} });
        interview.common.team = "innsatsteam";
        QCOMPARE(needsOf(interview, "lag").last().team, QString("innsatsteam"));
    }

    void aNeedIsItsInterview()
    {
        Interview interview = twoProfessions();
        interview.lines.removeLast();
        Need need = needsOf(interview).first();
        need.id = "abc";
        QCOMPARE(needsOf(interviewOf(need)), QList{ need });
    }

    void problemsStandWhereTheyBelong()
    {
        QVERIFY(problemsOf(twoProfessions()).isEmpty());
        Interview wrong = twoProfessions();
        wrong.common.municipality.clear();
        wrong.common.tried.clear();
        wrong.lines[1].profession.clear();
        wrong.lines[1].heads = 0;
        QCOMPARE(fieldsOf(problemsOf(wrong)),
            (QStringList{ "municipality", "profession-1", "heads-1", "gateReason" }));
        wrong.lines.clear();
        QVERIFY(fieldsOf(problemsOf(wrong)).contains("profession-0"));
        wrong = twoProfessions();
        wrong.common.tried.clear();
        wrong.common.gateReason = "Forsvarlig drift kan svikte i natt";
        QVERIFY(problemsOf(wrong).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInterview)
#include "tst_interview.moc"
