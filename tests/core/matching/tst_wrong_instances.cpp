// Everything that can be wrong with an instance, one thing at a time: the error names the very
// field and says what to do, in each of our languages.
#include "core/base/language.h"
#include "core/matching/instance_json.h"
#include "core/matching/match.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace samvirke;
using namespace samvirke::matching;

namespace {

// Sound, and with something in every list.
const QByteArray sound = R"({
"horizon":{"from":"2021-03-01","until":"2021-03-28"},
"places":[{"id":"p1","lat":63.43,"lon":10.39,"name":"Trondheim"},{"id":"p2","lat":63.47,"lon":10.92}],
"members":[
 {"id":"m1","owner":"p1","home":"p1","level":2,"profession":"SP","alsoProfessions":["HF"],
  "competences":[{"code":"testing","until":"2021-03-20"}],
  "availability":[{"from":"2021-03-01","until":"2021-03-24"}],"maxTravelKm":120,
  "acceptsInfectious":true,"doubt":10},
 {"id":"m2","owner":"p2","home":"p2","profession":"VP",
  "availability":[{"from":"2021-03-01","until":"2021-03-28"}],"maxTravelKm":120},
 {"id":"m3","owner":"p2","home":"p2","profession":"SP",
  "availability":[{"from":"2021-03-01","until":"2021-03-28"}],"maxTravelKm":120}],
"needs":[
 {"id":"n1","place":"p2","profession":"SP","alsoAccept":["VP"],"required":[],"preferred":["testing"],
  "heads":2,"from":"2021-03-03","until":"2021-03-25","severity":"critical","infectious":false},
 {"id":"n2","place":"p1","profession":"SP","heads":1,"from":"2021-03-03","until":"2021-03-20",
  "severity":"planned"}],
"active":[{"member":"m3","from":"2021-03-01","until":"2021-03-02","heads":1,"place":"p1","need":"n2"}],
"limits":[{"owner":"p1","profession":"SP","maxAway":4}],
"blockedOwners":["p9"],"lastOwners":["p8"],
"pinned":[{"member":"m1","need":"n1","from":"2021-03-03","until":"2021-03-10"}],
"previous":[{"member":"m3","need":"n1","from":"2021-03-03","until":"2021-03-10"}],
"declined":[{"member":"m2","need":"n2"}],
"levels":[{"owner":"p1","place":"p2","level":3}],
"travel":[{"from":"p1","to":"p2","km":40}],
"order":["travel-km"],
"policy":{"quarantineDays":0}})";

const QJsonValue removed(QJsonValue::Undefined);

/// The value with what stands at a path ("needs[0].heads") changed; `removed` takes it out.
QJsonValue with(const QJsonValue& whole, const QStringList& steps, const QJsonValue& value)
{
    if (steps.isEmpty())
        return value;
    bool isIndex = false;
    const int index = steps.first().toInt(&isIndex);
    if (isIndex) {
        QJsonArray array = whole.toArray();
        const QJsonValue inner = with(array.at(index), steps.mid(1), value);
        if (index < array.size())
            array[index] = inner;
        else
            array.append(inner);
        return array;
    }
    QJsonObject object = whole.toObject();
    const QJsonValue inner = with(object.value(steps.first()), steps.mid(1), value);
    if (inner.isUndefined())
        object.remove(steps.first());
    else
        object.insert(steps.first(), inner);
    return object;
}

QJsonObject changed(const QJsonObject& whole, const QString& path, const QJsonValue& value)
{
    static const QRegularExpression marks(QStringLiteral("[.\\[\\]]+"));
    return with(whole, path.split(marks, Qt::SkipEmptyParts), value).toObject();
}

QByteArray textOf(const QJsonObject& json)
{
    return QJsonDocument(json).toJson();
}

QJsonObject soundJson()
{
    return QJsonDocument::fromJson(sound).object();
}

/// What is amiss with how an error is told; empty for a good one.
QString amiss(const Error& error, const QString& named)
{
    const QString english = error.text.english();
    for (const QString& language : languages()) {
        const QString said = error.text.in(language);
        if (!said.contains(named))
            return language + ": does not name " + named + ": " + said;
        if (language != u"en" && said == english)
            return language + ": is not translated: " + said;
        // "What is wrong. What to do."
        static const QRegularExpression advice(QStringLiteral("[.:] ?[A-ZÆØÅ][^.]+.*\\.$"));
        if (!said.mid(said.indexOf(named) + named.size()).contains(advice))
            return language + ": does not say what to do: " + said;
    }
    return {};
}

struct Change {
    QString path;
    QJsonValue value;
};

} // namespace

class TestWrongInstances : public QObject {
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<QList<Change>>("changes");
        QTest::addColumn<QString>("named");
    }

    static void row(const QString& name, const QList<Change>& changes, const QString& named)
    {
        QTest::newRow(qPrintable(name)) << changes << named;
    }

    /// A change of one field, which the error has to name.
    static void field(const QString& kind, const QString& path, const QJsonValue& value)
    {
        row(kind + ": " + path, { { path, value } }, path);
    }

private Q_SLOTS:
    void theSoundInstanceIsSolved()
    {
        const Result<Instance> in = readInstance(sound);
        QVERIFY2(in, in ? "" : qPrintable(in.error().text.english()));
        const Result<Answer> answer = match(*in);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text.english()));
        QVERIFY(!answer->stints.isEmpty());
    }

    void aWrongFieldIsNamedWithWhatToDo_data()
    {
        columns();
        for (const char* path : { "members[0].home", "needs[1].place", "active[0].member",
                 "active[0].place", "active[0].need", "pinned[0].member", "pinned[0].need",
                 "previous[0].member", "previous[0].need", "declined[0].member", "declined[0].need",
                 "levels[0].place", "travel[0].from", "travel[0].to", "order[0]" })
            field("unknown id", path, "nobody");

        field("twice", "places[1].id", "p1");
        field("twice", "members[2].id", "m1");
        field("twice", "needs[1].id", "n1");
        row("twice: limits", { { "limits[1]", soundJson()["limits"][0] } }, "limits[1]");
        row("twice: levels", { { "levels[1]", soundJson()["levels"][0] } }, "levels[1]");
        row("twice: travel", { { "travel[1]", soundJson()["travel"][0] } }, "travel[1]");
        field("twice", "members[0].alsoProfessions[1]", "HF");
        field("twice", "needs[0].alsoAccept[1]", "VP");
        field("twice", "needs[0].preferred[1]", "testing");
        row("twice: required",
            { { "needs[0].required[0]", "tracing" }, { "needs[0].required[1]", "tracing" } },
            "needs[0].required[1]");
        field("twice", "order[1]", "travel-km");

        for (const char* path : { "needs[0].heads", "active[0].heads" }) {
            for (const double wrong : { 0.0, -1.0, -1e12, 10'001.0, 1e300, 2.5 })
                row(QStringLiteral("heads %1: %2").arg(wrong).arg(path), { { path, wrong } }, path);
        }

        for (const char* path : { "horizon.until", "needs[1].until", "active[0].until",
                 "pinned[0].until", "previous[0].until", "members[1].availability[0].until" })
            field("until before from", path, "2021-02-27");

        for (const double wrong : { -1.0, 10'001.0, 1e9, 1e300 })
            row(QStringLiteral("limit %1").arg(wrong), { { "limits[0].maxAway", wrong } },
                "limits[0].maxAway");
        for (const double wrong : { 0.0, 5.0 }) {
            row(QStringLiteral("level %1").arg(wrong), { { "members[0].level", wrong } },
                "members[0].level");
            row(QStringLiteral("pair's level %1").arg(wrong), { { "levels[0].level", wrong } },
                "levels[0].level");
        }
        for (const double wrong : { -1.0, 101.0 })
            row(QStringLiteral("doubt %1").arg(wrong), { { "members[0].doubt", wrong } },
                "members[0].doubt");
        for (const double wrong : { -0.1, 50'001.0, 1e300 }) {
            row(QStringLiteral("travel limit %1").arg(wrong),
                { { "members[0].maxTravelKm", wrong } }, "members[0].maxTravelKm");
            row(QStringLiteral("way of %1 km").arg(wrong), { { "travel[0].km", wrong } },
                "travel[0].km");
        }
        for (const double wrong : { -1.0, 61.0 })
            row(QStringLiteral("quarantine %1").arg(wrong), { { "policy.quarantineDays", wrong } },
                "policy.quarantineDays");
        for (const double wrong : { -90.1, 90.1, 1e300 })
            row(QStringLiteral("latitude %1").arg(wrong), { { "places[0].lat", wrong } },
                "places[0].lat");
        for (const double wrong : { -180.1, 180.1 })
            row(QStringLiteral("longitude %1").arg(wrong), { { "places[1].lon", wrong } },
                "places[1].lon");
        row("a horizon of centuries", { { "horizon.until", "2999-01-01" } }, "horizon");

        field("not a date", "needs[0].from", "2021-02-30");
        field("not a date", "needs[0].until", "12.03.2021");
        field("not a date", "members[0].availability[0].from", "");
        field("not a date", "members[0].competences[0].until", "never");

        for (const char* path : { "horizon", "policy", "members[0]", "needs[0]", "places[0]",
                 "active[0]", "limits[0]", "pinned[0]", "previous[0]", "declined[0]", "levels[0]",
                 "travel[0]", "members[0].availability[0]", "members[0].competences[0]" })
            field("no object", path, "text");
        for (const char* path : { "places", "members", "needs", "active", "limits", "blockedOwners",
                 "lastOwners", "pinned", "previous", "declined", "levels", "travel", "order",
                 "members[0].availability", "members[0].competences", "members[0].alsoProfessions",
                 "needs[0].alsoAccept", "needs[0].required", "needs[0].preferred" })
            field("no list", path, QJsonObject{});
        for (const char* path : { "places[0].id", "places[0].name", "members[0].id",
                 "members[0].owner", "members[0].home", "members[0].profession",
                 "members[0].alsoProfessions[0]", "members[0].competences[0].code", "needs[0].id",
                 "needs[0].place", "needs[0].profession", "needs[0].required[0]",
                 "needs[0].severity", "needs[0].from", "blockedOwners[0]", "lastOwners[0]",
                 "pinned[0].member", "declined[0].need", "limits[0].owner", "levels[0].owner" })
            field("no text", path, 7);
        for (const char* path : { "places[0].lat", "places[0].lon", "members[0].maxTravelKm",
                 "travel[0].km", "needs[0].heads", "limits[0].maxAway", "members[0].level",
                 "policy.quarantineDays" })
            field("number as text", path, "3");
        for (const char* path : { "members[0].acceptsInfectious", "needs[0].infectious" })
            field("yes as a word", path, "yes");
        field("unknown word", "needs[0].severity", "dire");

        for (const char* path :
            { "horizon", "horizon.from", "horizon.until", "places", "places[0].id", "places[0].lat",
                "places[0].lon", "members", "members[0].id", "members[0].owner", "members[0].home",
                "members[0].profession", "members[0].availability",
                "members[0].availability[0].from", "members[0].availability[0].until",
                "members[0].competences[0].code", "members[0].maxTravelKm", "needs", "needs[0].id",
                "needs[0].place", "needs[0].profession", "needs[0].heads", "needs[0].from",
                "needs[0].until", "needs[0].severity", "active[0].from", "active[0].until",
                "limits[0].owner", "limits[0].profession", "limits[0].maxAway", "pinned[0].member",
                "pinned[0].need", "pinned[0].from", "pinned[0].until", "declined[0].member",
                "declined[0].need", "levels[0].owner", "levels[0].place", "levels[0].level",
                "travel[0].from", "travel[0].to", "travel[0].km" })
            field("missing", path, removed);
        for (const char* path : { "places[0].id", "members[0].id", "members[0].owner",
                 "members[0].home", "members[0].profession", "members[0].competences[0].code",
                 "members[0].alsoProfessions[0]", "needs[0].id", "needs[0].place",
                 "needs[0].profession", "needs[0].alsoAccept[0]", "limits[0].owner",
                 "limits[0].profession", "levels[0].owner", "blockedOwners[0]", "lastOwners[0]" })
            field("empty", path, "");
        row("heads of nobody", { { "active[0].member", removed } }, "active[0].owner");
        row("heads of no profession",
            { { "active[0].member", removed }, { "active[0].owner", "p1" } },
            "active[0].profession");

        field("misspelt", "blockedOwner", QJsonArray{ "p1" });
        field("misspelt", "members[0].maxTravel", 50);
        field("misspelt", "needs[1].accept", QJsonArray{});
        field("misspelt", "policy.quarantine", 3);
    }

    void aWrongFieldIsNamedWithWhatToDo()
    {
        QFETCH(QList<Change>, changes);
        QFETCH(QString, named);
        QJsonObject json = soundJson();
        for (const Change& change : changes)
            json = changed(json, change.path, change.value);
        const Result<Instance> in = readInstance(textOf(json));
        QVERIFY(!in);
        const QString wrong = amiss(in.error(), named);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void anImpossiblePinIsNamedWithWhatToDo_data()
    {
        columns();
        const QString pin = "pinned[0] (m1 for n1)";
        const QJsonObject another{ { "member", "m1" }, { "need", "n2" }, { "from", "2021-03-09" },
            { "until", "2021-03-12" } };
        const QJsonObject second{ { "member", "m3" }, { "need", "n1" }, { "from", "2021-03-04" },
            { "until", "2021-03-12" } };
        row("declined as well",
            { { "declined[1]", QJsonObject{ { "member", "m1" }, { "need", "n1" } } } }, pin);
        row("another profession", { { "needs[0].profession", "LE" } }, pin);
        row("without the competence", { { "needs[0].required[0]", "tracing" } }, pin);
        row("competence expires",
            { { "needs[0].required[0]", "testing" },
                { "members[0].competences[0].until", "2021-03-09" } },
            pin);
        row("too far", { { "members[0].maxTravelKm", 39.9 } }, pin);
        row("takes no infectious needs",
            { { "needs[0].infectious", true }, { "members[0].acceptsInfectious", false } }, pin);
        row("blocked owner", { { "blockedOwners[0]", "p1" } }, pin);
        row("not available", { { "members[0].availability[0].until", "2021-03-09" } }, pin);
        row("on a transfer", { { "active[0].member", "m1" }, { "active[0].until", "2021-03-05" } },
            pin);
        row("overlapping", { { "pinned[1]", another } }, "pinned[1] (m1 for n2)");
        row("more than the need asks for", { { "needs[0].heads", 1 }, { "pinned[1]", second } },
            "pinned[1] (m3 for n1)");
        row("more than the owner lends", { { "limits[0].maxAway", 0 } }, pin);
        row("quarantine",
            { { "policy.quarantineDays", 3 }, { "needs[0].infectious", true },
                { "pinned[1]", changed(another, "from", "2021-03-12") } },
            pin);
        row("after the need", { { "pinned[0].until", "2021-03-26" } }, "pinned[0].until");
        row("before the need", { { "pinned[0].from", "2021-03-02" } }, "pinned[0].from");
        row("beside the horizon",
            { { "pinned[0].from", "2021-01-02" }, { "pinned[0].until", "2021-01-03" } },
            "pinned[0].from");
    }

    void anImpossiblePinIsNamedWithWhatToDo()
    {
        QFETCH(QList<Change>, changes);
        QFETCH(QString, named);
        QJsonObject json = soundJson();
        for (const Change& change : changes)
            json = changed(json, change.path, change.value);
        const Result<Instance> in = readInstance(textOf(json));
        const Result<Answer> answer = in ? match(*in) : Result<Answer>(fail(in.error()));
        QVERIFY(!answer);
        const QString wrong = amiss(answer.error(), named);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void numbersThatJsonCannotSayAreRefused_data()
    {
        QTest::addColumn<double>("number");
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
        QTest::newRow("minus infinite") << -std::numeric_limits<double>::infinity();
    }

    void numbersThatJsonCannotSayAreRefused()
    {
        QFETCH(double, number);
        const auto refused = [&](const QString& named, auto change) {
            Instance in = *readInstance(sound);
            change(in);
            const auto answer = match(in);
            return answer ? named + " is taken" : amiss(answer.error(), named);
        };
        QCOMPARE(
            refused("places[0].lat", [&](Instance& in) { in.places[0].lat = number; }), QString());
        QCOMPARE(
            refused("places[1].lon", [&](Instance& in) { in.places[1].lon = number; }), QString());
        QCOMPARE(
            refused("travel[0].km", [&](Instance& in) { in.travel[0].km = number; }), QString());
        QCOMPARE(refused("members[1].maxTravelKm",
                     [&](Instance& in) { in.members[1].maxTravelKm = number; }),
            QString());
    }

    void whatIsNoInstanceIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("nothing") << QByteArray() << "JSON";
        QTest::newRow("a list") << QByteArray("[]") << "JSON";
        QTest::newRow("half") << sound.left(700) << "JSON";
        QTest::newRow("bytes") << QByteArray("\x00\xff\xfe{", 4) << "JSON";
        QTest::newRow("a number beyond all")
            << QByteArray(sound).replace("63.43", "1e999") << "places[0].lat";
        QTest::newRow("NaN") << QByteArray(sound).replace("63.43", "NaN") << "JSON";
    }

    void whatIsNoInstanceIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const Result<Instance> in = readInstance(json);
        QVERIFY(!in);
        if (in.error().text.english().contains("JSON")) // Qt's own parser stopped first
            named = "JSON";
        const QString wrong = amiss(in.error(), named);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void tooLongAListIsNamed_data()
    {
        QTest::addColumn<QString>("list");
        for (const char* list : { "places", "members", "needs", "active", "limits", "blockedOwners",
                 "pinned", "declined", "levels", "travel", "lastOwners", "previous",
                 "needs[0].required", "members[0].competences", "members[0].availability" })
            QTest::newRow(list) << QString(list);
    }

    void tooLongAListIsNamed()
    {
        QFETCH(QString, list);
        Instance in = *readInstance(sound);
        const auto fill = [&](auto& rows, qsizetype most) { rows.resize(most + 1); };
        if (list == "places")
            fill(in.places, instance_size::places);
        else if (list == "members")
            fill(in.members, instance_size::members);
        else if (list == "needs")
            fill(in.needs, instance_size::needs);
        else if (list == "active")
            fill(in.active, instance_size::rules);
        else if (list == "limits")
            fill(in.limits, instance_size::rules);
        else if (list == "blockedOwners")
            fill(in.blockedOwners, instance_size::rules);
        else if (list == "pinned")
            fill(in.pinned, instance_size::rules);
        else if (list == "declined")
            fill(in.declined, instance_size::rules);
        else if (list == "levels")
            fill(in.levels, instance_size::rules);
        else if (list == "travel")
            fill(in.travel, instance_size::rules);
        else if (list == "lastOwners")
            fill(in.lastOwners, instance_size::rules);
        else if (list == "previous")
            fill(in.previous, instance_size::rules);
        else if (list == "needs[0].required")
            fill(in.needs[0].required, instance_size::codes);
        else if (list == "members[0].competences")
            fill(in.members[0].competences, instance_size::codes);
        else
            fill(in.members[0].availability, instance_size::days);
        const auto checked = validate(in);
        QVERIFY(!checked);
        const QString wrong = amiss(checked.error(), list);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void tooManyPairsAreRefusedBeforeTheyTakeMemory()
    {
        Instance in = *readInstance(sound);
        const Member member = in.members[2];
        const NeedCase need = in.needs[1];
        in.active.clear();
        in.previous.clear();
        in.pinned.clear();
        in.declined.clear();
        const auto repeat = [&](int members, int needs) {
            in.members.clear();
            in.needs.clear();
            for (int i = 0; i < members; ++i) {
                in.members.append(member);
                in.members.last().id = QString::number(i);
            }
            for (int i = 0; i < needs; ++i) {
                in.needs.append(need);
                in.needs.last().id = QString::number(i);
            }
        };
        repeat(2'000, 1'001);
        const Result<Answer> refused = match(in);
        QVERIFY(!refused);
        QCOMPARE(amiss(refused.error(), QString::number(instance_size::pairs)), QString());
        // A million pairs are many, and no mistake; whoever asked can still stop.
        repeat(1'000, 1'000);
        in.horizonUntil = in.horizonFrom;
        for (NeedCase& each : in.needs)
            each.from = in.horizonFrom;
        const Result<Answer> stopped = match(in, { [] { return true; }, {}, false });
        QVERIFY(!stopped);
        QVERIFY(stopped.error().text.english().contains("stopped"));
    }

    void anOwnerWithoutMembersMayHaveRules()
    {
        Instance in = *readInstance(sound);
        in.blockedOwners.append("nobody");
        in.lastOwners.append("nobody");
        in.limits.append({ "nobody", "SP", 1 });
        in.levels.append({ "nobody", "p1", 2 });
        QVERIFY(match(in));
    }
};

QTEST_GUILESS_MAIN(TestWrongInstances)
#include "tst_wrong_instances.moc"
