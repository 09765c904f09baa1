// The rules one by one, on instances small enough to see the answer.

#include "core/matching/distance.h"
#include "core/matching/match.h"
#include "oracle.h"
#include "random_instances.h"

#include <QTest>

using namespace samvirke;
using namespace samvirke::matching;

namespace {

const QDate day1(2021, 3, 1);

QDate day(int n)
{
    return day1.addDays(n - 1);
}

// Two nurses in Trondheim, free for ten days, and a need for one in Steinkjer.
Instance simple()
{
    Instance in;
    in.horizonFrom = day(1);
    in.horizonUntil = day(10);
    in.places = { { "5001", 63.43, 10.39, "Trondheim" }, { "5006", 64.01, 11.50, "Steinkjer" },
        { "5007", 64.47, 11.50, "Namsos" } };
    for (const QString& id : { QString("m1"), QString("m2") }) {
        Member member;
        member.id = id;
        member.owner = "5001";
        member.home = "5001";
        member.profession = "SP";
        member.availability = { { day(1), day(10) } };
        member.maxTravelKm = 200;
        in.members.append(member);
    }
    NeedCase need;
    need.id = "n1";
    need.place = "5006";
    need.profession = "SP";
    need.from = day(1);
    need.until = day(10);
    in.needs = { need };
    return in;
}

int covered(const Result<Answer>& answer)
{
    int sum = 0;
    for (const NeedOutcome& need : answer->needs)
        sum += need.covered;
    return sum;
}

QString allText(const QList<Text>& texts)
{
    return Text::joined(texts).english();
}

} // namespace

class TestMatching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void travelIsThirtyPercentMoreThanTheGreatCircle()
    {
        // A degree of latitude on a sphere of 6371 km is 111.195 km.
        QVERIFY(std::abs(greatCircleKm(60, 10, 61, 10) - 111.1949) < 1e-3);
        QVERIFY(std::abs(travelKm({ "a", 60, 10 }, { "b", 61, 10 }) - 1.3 * 111.1949) < 1e-3);
        QCOMPARE(greatCircleKm(60, 10, 60, 10), 0.0);
        QVERIFY(std::abs(greatCircleKm(0, 0, 0, 180) - 6371.0 * std::acos(-1.0)) < 1e-6);
    }

    void oneFamiliarFaceServesTheWholePeriod()
    {
        const Result<Answer> answer = match(simple());
        QVERIFY(answer);
        QCOMPARE(answer->stints.size(), 1);
        QCOMPARE(answer->stints[0].from, day(1));
        QCOMPARE(answer->stints[0].until, day(10));
        QVERIFY(answer->stints[0].reasons.size() >= 2);
        QVERIFY(allText(answer->stints[0].reasons).contains("whole period, 10 days"));
        QStringList names;
        for (const Objective& objective : answer->objectives) {
            names.append(objective.name);
            if (objective.name != "fairness")
                QVERIFY2(objective.proven, qPrintable(objective.name));
        }
        QCOMPARE(names,
            QStringList({ "coverage-critical", "coverage-challenging", "coverage-planned", "stints",
                "level", "fit", "travel-km", "fairness" }));
    }

    void reasonsSayWhatTheOwnerKeeps_data()
    {
        QTest::addColumn<Instance>("instance");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const Instance& in, const char* reason) {
            QTest::newRow(name) << in << QString::fromUtf8(reason);
        };
        Instance in = simple();
        row("the same every day", in, "Stays with Trondheim meanwhile: 1 of 2 in the pool (Nurse)");
        in.needs[0].heads = 2;
        row("nobody", in, "Stays with Trondheim meanwhile: 0 of 2 in the pool (Nurse)");
        in.members[1].availability = { { day(1), day(4) } };
        row("more when one comes home", in,
            "of 2 in the pool (Nurse): 1.–4.3.2021: 0; 5.–10.3.2021: 1.");
        in = simple();
        in.members.append(in.members[1]);
        in.members.append(in.members[1]);
        in.members[2].id = "m3";
        in.members[3].id = "m4";
        in.members[3].profession = "HF";
        in.active = { { "m2", "", "", day(3), day(5), 1 }, { "m2", "", "", day(5), day(6), 1 },
            { "", "5001", "SP", day(6), day(6), 1 }, { "", "5001", "LE", day(1), day(9), 3 } };
        row("transfers are away, too, each person once", in,
            "of 3 in the pool (Nurse): 1.–2.3.2021: 2; 3.–5.3.2021: 1; 6.3.2021: 0; "
            "7.–10.3.2021: 2.");
        in.active = { { "", "5001", "SP", day(2), day(2), 1 },
            { "", "5001", "SP", day(4), day(4), 2 }, { "", "5001", "SP", day(6), day(6), 1 } };
        row("from least to most where it changes often", in,
            "meanwhile: from 0 to 2 of 3 in the pool (Nurse)");
        in = simple();
        in.members[0].doubt = in.members[1].doubt = 40;
        row("who is in doubt", in, "Not confirmed lately, and used last: ring first.");
        in = simple();
        in.lastOwners = QStringList{ "5001" };
        row("an owner under pressure", in, "The owner is under pressure itself, and used last");
    }

    void reasonsSayWhatTheOwnerKeeps()
    {
        QFETCH(Instance, instance);
        QFETCH(QString, reason);
        const Result<Answer> answer = match(instance);
        QVERIFY(answer);
        QVERIFY(!answer->stints.isEmpty());
        const QString said = allText(answer->stints[0].reasons);
        QVERIFY2(said.contains(reason), qPrintable(said));
    }

    void ownStaffLeavesNobody()
    {
        Instance in = simple();
        in.needs[0].place = "5001";
        const QString said = allText(match(in)->stints[0].reasons);
        QVERIFY2(!said.contains("Stays with"), qPrintable(said));
    }

    void aRuleKeepsEverybodyAway_data()
    {
        QTest::addColumn<Instance>("instance");
        QTest::addColumn<int>("coverable");
        QTest::addColumn<QString>("reason");
        Instance in = simple();
        in.members[0].maxTravelKm = in.members[1].maxTravelKm = 50;
        QTest::newRow("travel limit") << in << 0 << "Farther away than their travel limit: 2";
        in = simple();
        in.needs[0].profession = "LE";
        QTest::newRow("profession") << in << 0 << "Nobody in the pool is Doctor";
        in = simple();
        in.needs[0].required = QStringList{ "testing" };
        QTest::newRow("competence") << in << 0 << "Without a required competence (Testing): 2";
        in.members[0].competences = { { "testing", day(4) } };
        QTest::newRow("competence expires") << in << 4 << "Without a required competence";
        in = simple();
        in.blockedOwners = QStringList{ "5001" };
        QTest::newRow("blocked owner") << in << 0 << "lends nobody now: 2";
        in = simple();
        in.needs[0].infectious = true;
        QTest::newRow("infectious") << in << 0 << "Take no infectious needs: 2";
        in = simple();
        in.limits = { { "5001", "SP", 0 } };
        QTest::newRow("owner's limit") << in << 0 << "Trondheim lends at most 0 a day (Nurse)";
        in.limits = { { "5001", "SP", 1 } };
        in.active = { { "", "5001", "SP", day(3), day(5), 1 } };
        QTest::newRow("transfers count against it") << in << 7 << "Trondheim lends at most 1";
        in = simple();
        in.members[0].availability = { { day(1), day(3) } };
        in.members[1].availability = { { day(1), day(4) } };
        QTest::newRow("availability") << in << 4 << "Not available in those days: 2";
        in = simple();
        in.declined = { { "m1", "n1" }, { "m2", "n1" } };
        QTest::newRow("declined") << in << 0 << "Declined for this need: 2";
        in = simple();
        in.active = { { "m1", "", "", day(1), day(10), 1 }, { "m2", "", "", day(2), day(10), 1 } };
        QTest::newRow("on a transfer") << in << 1 << "On a transfer in those days: 2";
        in = simple();
        in.needs[0].heads = 3;
        QTest::newRow("too few") << in << 20 << "are here already: 2";
        in = simple();
        in.needs.append(in.needs[0]);
        in.needs[1].id = "n2";
        in.needs[1].place = "5007";
        in.needs[1].heads = 2;
        in.needs[1].severity = Severity::Critical;
        QTest::newRow("on other needs") << in << 20 << "on other needs: 2 (Namsos until 10.3.)";
    }

    void aRuleKeepsEverybodyAway()
    {
        QFETCH(Instance, instance);
        QFETCH(int, coverable);
        QFETCH(QString, reason);
        const Result<Answer> answer = match(instance);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text.english()));
        QCOMPARE(covered(answer), coverable);
        const QString said = allText(answer->needs[0].blocking);
        QVERIFY2(said.contains(reason), qPrintable(said));
        QVERIFY(oracle::violations(instance, *answer).isEmpty());
        for (int s = 0; s < 3; ++s)
            QVERIFY(answer->objectives[s].proven);
    }

    void theChangeThatCoversMostIsSuggested_data()
    {
        QTest::addColumn<Instance>("instance");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("headDays");
        QTest::addColumn<QString>("text");
        Instance in = simple();
        in.members[0].maxTravelKm = in.members[1].maxTravelKm = 50;
        QTest::newRow("travel") << in << "travel" << 10 << "A travel limit of 110 km";
        in = simple();
        in.needs[0].profession = "VP";
        QTest::newRow("substitute")
            << in << "substitute" << 10 << "Nurse accepted in place of Social educator";
        in = simple();
        in.blockedOwners = QStringList{ "5001" };
        QTest::newRow("owner") << in << "owner" << 10 << "Trondheim lends staff after all";
        in = simple();
        in.declined = { { "m1", "n1" }, { "m2", "n1" } };
        QTest::newRow("refusal") << in << "refusal" << 10 << "One refusal reconsidered";
        in = simple();
        in.limits = { { "5001", "SP", 0 } };
        QTest::newRow("limit") << in << "limit" << 10 << "Trondheim lends one more (Nurse)";
        in = simple();
        in.needs[0].until = day(3);
        in.members[0].availability = { { day(4), day(6) } };
        in.members[1].availability = { { day(5), day(6) } };
        QTest::newRow("dates") << in << "dates" << 3 << "The period moved to";
        in = simple();
        in.members.clear();
        QTest::newRow("one more") << in << "member" << 10 << "near Steinkjer (Nurse)";
    }

    void theChangeThatCoversMostIsSuggested()
    {
        QFETCH(Instance, instance);
        QFETCH(QString, kind);
        QFETCH(int, headDays);
        QFETCH(QString, text);
        const Result<Answer> answer = match(instance);
        QVERIFY(answer);
        bool found = false;
        for (const Suggestion& suggestion : answer->needs[0].suggestions) {
            if (suggestion.kind != kind)
                continue;
            found = true;
            QCOMPARE(suggestion.headDays, headDays);
            QVERIFY2(
                suggestion.text.english().contains(text), qPrintable(suggestion.text.english()));
        }
        QVERIFY(found);
        QVERIFY(match(instance, { {}, {}, false })->needs[0].suggestions.isEmpty());
    }

    void quarantineKeepsAMemberWhereItServed()
    {
        Instance in = simple();
        in.members.removeLast();
        in.members[0].acceptsInfectious = true;
        in.needs[0].until = day(4);
        in.needs[0].infectious = true;
        in.needs[0].severity = Severity::Critical;
        in.needs.append(in.needs[0]);
        in.needs[1].id = "n2";
        in.needs[1].place = "5007";
        in.needs[1].infectious = false;
        in.needs[1].from = day(5);
        in.needs[1].until = day(10);
        QCOMPARE(covered(match(in)), 10);
        in.policy.quarantineDays = 3;
        const Result<Answer> answer = match(in);
        // Days 5 to 7 are lost, unless the infectious days are.
        QCOMPARE(covered(answer), 7);
        QVERIFY(answer->objectives[0].proven);
        QVERIFY(allText(answer->needs[1].blocking).contains("Kept by the quarantine: 1"));
        in.needs[1].place = "5006";
        QCOMPARE(covered(match(in)), 10);
    }

    void anImpossiblePinIsRefused_data()
    {
        QTest::addColumn<Instance>("instance");
        QTest::addColumn<QString>("reason");
        Instance in = simple();
        in.pinned = { { "m1", "n1", day(1), day(10) } };
        Instance pinned = in;
        in.declined = { { "m1", "n1" } };
        QTest::newRow("declined")
            << in << "pinned[0] (m1 for n1) is impossible on 01.03.2021: the pair was";
        in = pinned;
        in.needs[0].until = day(5);
        QTest::newRow("after the need")
            << in << "pinned[0].until lies outside the period of need “n1”";
        in = pinned;
        in.pinned.append({ "m2", "n1", day(1), day(1) });
        QTest::newRow("too many")
            << in << "pinned[1] (m2 for n1) is impossible on 01.03.2021: the need asks";
        in = pinned;
        in.limits = { { "5001", "SP", 0 } };
        QTest::newRow("limit") << in << "the owner's limit is reached";
        in = pinned;
        in.members[0].availability = { { day(1), day(7) } };
        QTest::newRow("away") << in << "pinned[0] (m1 for n1) is impossible on 08.03.2021";
    }

    void anImpossiblePinIsRefused()
    {
        QFETCH(Instance, instance);
        QFETCH(QString, reason);
        const Result<Answer> answer = match(instance);
        QVERIFY(!answer);
        QVERIFY2(answer.error().text.english().contains(reason),
            qPrintable(answer.error().text.english()));
    }

    void anEmptyInstanceHasAnEmptyPlan()
    {
        Instance in = simple();
        in.members.clear();
        in.needs.clear();
        const Result<Answer> answer = match(in);
        QVERIFY(answer);
        QVERIFY(answer->stints.isEmpty());
        for (const Objective& objective : answer->objectives)
            QVERIFY2(objective.proven && objective.value == 0, qPrintable(objective.name));
    }

    void aNeedBesideTheHorizonIsNotCounted()
    {
        Instance in = simple();
        in.needs[0].from = day(20);
        in.needs[0].until = day(30);
        const Result<Answer> answer = match(in);
        QCOMPARE(answer->needs[0].headDays, 0);
        QCOMPARE(answer->needs[0].missing, 0);
        in.needs[0].from = day(8);
        QCOMPARE(match(in)->needs[0].headDays, 3);
    }

    void aSolveCanBeStopped()
    {
        const Instance in = countyInstance(3, { 10, 60, 15, 28 });
        for (int after : { 0, 5, 40 }) {
            int asked = 0;
            const Result<Answer> answer = match(in, { [&] { return asked++ >= after; }, {}, true });
            QVERIFY(!answer);
            QVERIFY(answer.error().text.english().contains("stopped"));
        }
    }

    void aSolveTellsHowFarItIs_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("quarantine");
        QTest::addColumn<bool>("quick");
        QTest::addColumn<int>("most"); // questions without a move: those of a quarantine are quick
        QTest::newRow("at once") << 3u << 0 << true << 100;
        QTest::newRow("proven") << 3u << 0 << false << 100;
        QTest::newRow("with a long search") << 8u << 0 << false << 100;
        QTest::newRow("in quarantine") << 3u << 2 << false << 5000;
    }

    void aSolveTellsHowFarItIs()
    {
        QFETCH(const quint32, seed);
        QFETCH(const int, quarantine);
        QFETCH(const bool, quick);
        QFETCH(const int, most);
        Instance in = countyInstance(seed, { 10, 60, 15, 28 });
        in.policy.quarantineDays = quarantine;
        double last = 0;
        int asked = 0; // since it moved
        int longest = 0;
        MatchOptions options;
        options.quick = quick;
        options.cancelled = [&] {
            longest = std::max(longest, ++asked);
            return false;
        };
        options.progress = [&](double part) {
            QVERIFY(part > last && part <= 1);
            last = part;
            asked = 0;
        };
        QVERIFY(match(in, options));
        QCOMPARE(last, 1.0);
        QVERIFY2(longest <= most, qPrintable(QString::number(longest)));
    }
};

QTEST_APPLESS_MAIN(TestMatching)
#include "tst_matching.moc"
