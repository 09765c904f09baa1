#include "core/matching/instance_json.h"
#include "core/matching/match.h"
#include "random_instances.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace samvirke;
using namespace samvirke::matching;

namespace {

QByteArray example()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/matching/design_example.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestInstanceJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDesignsExampleIsReadAndSolved()
    {
        const Result<Instance> in = readInstance(example());
        QVERIFY2(in, in ? "" : qPrintable(in.error().text.english()));
        QCOMPARE(in->members.size(), 3);
        QCOMPARE(in->needs[0].severity, Severity::Critical);
        QCOMPARE(in->pinned[0].until, QDate(2021, 3, 10));
        const Result<Answer> answer = match(*in);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text.english()));
        // m1 on 3.–14. and m2 on 8.–20.; m3's owner is blocked.
        QCOMPARE(answer->needs[0].covered, 12 + 13);
        QCOMPARE(answer->needs[0].missing, 3 * 18 - 25);
        QCOMPARE(answer->needs[1].covered, 0);
        const QJsonObject json = QJsonDocument::fromJson(writeAnswer(*answer)).object();
        QCOMPARE(json.keys(), QStringList({ "needs", "objectives", "solveMs", "stints" }));
    }

    void whatIsWrittenIsReadBackAsItWas()
    {
        for (quint32 seed = 0; seed < 20; ++seed) {
            const Instance in = tangledInstance(seed, { 4, 6, 4, 9 }, int(seed % 3));
            const Result<Instance> back = readInstance(writeInstance(in));
            QVERIFY2(back, back ? "" : qPrintable(back.error().text.english()));
            QVERIFY(*back == in);
        }
    }

    void aWrongFieldIsNamed_data()
    {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const char* was, const char* is, const char* named) {
            QTest::newRow(name) << QByteArray(was) << QByteArray(is) << QString(named);
        };
        row("until before from", R"("from":"2021-03-10","until":"2021-03-12")",
            R"("from":"2021-03-10","until":"2021-03-09")", "needs[1].until is before from");
        row("horizon backwards", R"("until":"2021-03-28"},)", R"("until":"2021-02-28"},)",
            "horizon.until is before from");
        row("horizon of centuries", R"("until":"2021-03-28"},)", R"("until":"2921-03-28"},)",
            "horizon is longer");
        row("no such place", R"("place":"5037")", R"("place":"9999")",
            "needs[1].place is not known: “9999”");
        row("no such member", R"([{"member":"m1","need":"n2"}])",
            R"([{"member":"m9","need":"n2"}])", "declined[0].member is not known: “m9”");
        row("no such need", R"([{"member":"m1","need":"n2"}])", R"([{"member":"m1","need":"n9"}])",
            "declined[0].need is not known: “n9”");
        row("member twice", R"("id":"m2")", R"("id":"m1")", "members[1].id stands twice: “m1”");
        row("negative heads", R"("heads":3)", R"("heads":-3)", "needs[0].heads");
        row("half a head", R"("heads":3)", R"("heads":2.5)", "needs[0].heads is not a whole");
        row("heads as text", R"("heads":3)", R"("heads":"3")", "needs[0].heads is not a whole");
        row("absurd heads", R"("heads":3)", R"("heads":1e300)", "needs[0].heads");
        row("latitude", R"("lat":63.43)", R"("lat":163.43)", "places[0].lat");
        row("no latitude", R"("lat":63.43)", R"("lat":null)", "places[0].lat is missing");
        row("latitude as text", R"("lat":63.43)", R"("lat":"x")", "places[0].lat is not a number");
        row("NaN is no JSON", R"("lat":63.43)", R"("lat":NaN)", "not valid JSON");
        row("level", R"("level":3)", R"("level":5)", "members[2].level");
        row("not a date", R"("until":"2021-03-12")", R"("until":"2021-02-30")",
            "needs[1].until is not a date");
        row("Norwegian date", R"("until":"2021-03-12")", R"("until":"12.03.2021")",
            "needs[1].until is not a date");
        row("severity", R"("severity":"planned")", R"("severity":"dire")", "needs[1].severity");
        row("misspelt rule", R"("blockedOwners")", R"("blockedOwner")",
            "blockedOwner is not a field");
        row("no members", R"("members")", R"("_members")", "members is missing");
        row("list as text", R"("limits":[)", R"("limits":"","_x":[)", "limits is not a list");
        row("negative limit", R"("maxAway":4)", R"("maxAway":-1)", "limits[0].maxAway");
        row("quarantine", R"("quarantineDays":0)", R"("quarantineDays":-1)",
            "policy.quarantineDays");
        row("travel below zero", R"("maxTravelKm":180)", R"("maxTravelKm":-1)",
            "members[0].maxTravelKm");
        row("window backwards", R"("until":"2021-03-14"}])", R"("until":"2021-02-14"}])",
            "members[0].availability[0].until is before from");
    }

    void aWrongFieldIsNamed()
    {
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, is);
        QFETCH(QString, named);
        QByteArray json = example();
        const qsizetype at = json.indexOf(was);
        QVERIFY(at >= 0);
        json.replace(at, was.size(), is);
        const Result<Instance> in = readInstance(json);
        QVERIFY(!in);
        const QString said = in.error().text.english();
        QVERIFY2(said.contains(named), qPrintable(said));
    }

    void whatIsNoInstanceIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("half") << example().left(700);
        QTest::newRow("bytes") << QByteArray("\x00\xff\xfe{", 4);
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }

    void whatIsNoInstanceIsRefused()
    {
        QFETCH(QByteArray, json);
        const Result<Instance> in = readInstance(json);
        QVERIFY(!in);
        QVERIFY(!in.error().text.english().isEmpty());
    }

    void numbersThatJsonCannotSayAreRefusedToo()
    {
        Instance in = *readInstance(example());
        in.places[1].lon = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!validate(in));
        QVERIFY(validate(in).error().text.english().startsWith("places[1].lon"));
        in.places[1].lon = std::numeric_limits<double>::infinity();
        QVERIFY(!match(in));
    }
};

QTEST_APPLESS_MAIN(TestInstanceJson)
#include "tst_instance_json.moc"
