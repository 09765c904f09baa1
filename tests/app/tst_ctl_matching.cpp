// Matching on the command line: variants, what if, decisions about owners, teams.
#include "tests/app/ctl_runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

namespace {

const char* said(const QByteArray& text)
{
    return text.constData();
}

const QStringList horizon{ "--from", "2021-03-08", "--until", "2021-03-31", "--json" };

} // namespace

class TestCtlMatching : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;
    QString m_need;
    QString m_near; ///< of 5031 Malvik, beside Trondheim
    QString m_far; ///< of 5035 Stjørdal

    static QString made(const CtlRun& run) { return run.json()["id"].toString(); }

    /// A case file with one need at 5001 and two members that could serve it.
    bool prepare()
    {
        m_file = m_folder.filePath("fil.samvirke");
        if (ctl({ "new", m_file, "--office", "Statsforvalteren i Trøndelag" }).code != 0)
            return false;
        m_need = made(ctl({ "need", m_file, "add", "--municipality", "5001", "--service",
            "nursing-home", "--profession", "SP", "--heads", "1", "--from", "2021-03-08", "--until",
            "2021-03-19", "--severity", "critical", "--team", "sykehjem", "--json" }));
        const auto member = [&](const QString& owner) {
            return made(ctl({ "pool", m_file, "add", "--owner", owner, "--profession", "SP",
                "--from", "2021-03-01", "--until", "2021-03-31", "--travel", "150", "--confirmed",
                "2021-03-05", "--team", "ambulant", "--json" }));
        };
        m_near = member("5031");
        m_far = member("5035");
        return !m_need.isEmpty() && !m_near.isEmpty() && !m_far.isEmpty();
    }

    QStringList planned(const QStringList& more = {})
    {
        const CtlRun run = ctl(QStringList{ "match", m_file } + horizon + more);
        if (run.code != 0)
            return { QString::fromUtf8(run.err) };
        QStringList members;
        for (const QJsonValue& stint : run.json()["stints"].toArray())
            members.append(stint["member"].toString());
        return members;
    }

    /// A case file of its own, with one need at 5001 and two nurses, as prepare() makes it.
    struct County {
        QString file;
        QString need;
        QString near; ///< of 5031 Malvik
        QString far; ///< of 5035 Stjørdal
    };

    County aCounty(const QString& name, int heads)
    {
        County county;
        county.file = m_folder.filePath(name);
        ctl({ "new", county.file, "--office", "Statsforvalteren i Trøndelag" });
        county.need = made(ctl({ "need", county.file, "add", "--municipality", "5001", "--service",
            "nursing-home", "--profession", "SP", "--heads", QString::number(heads), "--from",
            "2021-03-08", "--until", "2021-03-19", "--severity", "critical", "--json" }));
        const auto member = [&](const QString& owner) {
            return made(ctl({ "pool", county.file, "add", "--owner", owner, "--profession", "SP",
                "--from", "2021-03-01", "--until", "2021-03-31", "--travel", "150", "--confirmed",
                "2021-03-05", "--json" }));
        };
        county.near = member("5031");
        county.far = member("5035");
        return county;
    }

    static CtlRun planOf(const QString& file, const QStringList& more = {}, bool json = true)
    {
        return ctl(QStringList{ "match", file } + (json ? horizon : horizon.mid(0, 4)) + more);
    }

    static QStringList membersOf(const CtlRun& plan)
    {
        QStringList members;
        for (const QJsonValue& stint : plan.json()["stints"].toArray())
            members.append(stint["member"].toString());
        members.removeDuplicates();
        return members;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("XDG_DATA_HOME", m_folder.filePath("data").toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
        QVERIFY(prepare());
    }

    void whatIfIsAnsweredAndNotRecorded()
    {
        QCOMPARE(planned(), QStringList{ m_near });
        QCOMPARE(planned({ "--decline", m_near + ':' + m_need.right(8) }), QStringList{ m_far });
        QCOMPARE(planned({ "--block", "Malvik" }), QStringList{ m_far });
        QCOMPARE(planned({ "--block", "5031,5035" }), QStringList{});
        QCOMPARE(planned({ "--pin", m_far.right(8) + ':' + m_need }), QStringList{ m_far });
        QVERIFY(
            planned({ "--pin", m_far + ':' + m_need + ":2021-03-08:2021-03-10" }).contains(m_far));
        QCOMPARE(planned(), QStringList{ m_near });
    }

    void wrongQuestionsAreWrongUsage_data()
    {
        QTest::addColumn<QStringList>("question");
        QTest::newRow("no need") << QStringList{ "--decline", "x" };
        QTest::newRow("too much") << QStringList{ "--decline", "a:b:c" };
        QTest::newRow("half a period") << QStringList{ "--pin", "a:b:2021-03-08" };
        QTest::newRow("days in words") << QStringList{ "--confirmed-days", "two" };
    }
    void wrongQuestionsAreWrongUsage()
    {
        QFETCH(QStringList, question);
        const CtlRun run = ctl(QStringList{ "match", m_file } + horizon + question);
        QVERIFY2(run.code == 2, said(run.err));
        QVERIFY2(run.saysOneLine(), said(run.err));
    }

    void variantsAreListedSavedUsedAndRemoved()
    {
        const CtlRun before = ctl({ "variant", m_file, "list", "--json" });
        const qsizetype builtIn = before.json()["variants"].toArray().size();
        QVERIFY(builtIn >= 4);
        QCOMPARE(ctl({ "variant", m_file, "save", "Vinter", "--order", "coverage" }).code, 2);
        const CtlRun taken =
            ctl({ "variant", m_file, "save", "Short travel first", "--order", "travel-km" });
        QCOMPARE(taken.code, 1);
        const CtlRun saved =
            ctl({ "variant", m_file, "save", "Vinter", "--order", "travel-km,fairness", "--json" });
        QVERIFY2(saved.code == 0, said(saved.err));
        const CtlRun again =
            ctl({ "variant", m_file, "save", "vinter", "--order", "level,stints", "--json" });
        QCOMPARE(made(again), made(saved)); // the same name: another order
        for (const QString& variant : { QString("Vinter"), made(saved).right(8),
                 QString("travel-first"), QString("Short travel first") })
            QCOMPARE(planned({ "--variant", variant }), QStringList{ m_near });
        QCOMPARE(ctl({ "match", m_file, "--variant", "Sommer" }).code, 1);
        QCOMPARE(ctl({ "variant", m_file, "remove", "travel-first" }).code, 1);
        QCOMPARE(ctl({ "variant", m_file, "remove", "Vinter" }).code, 0);
        QCOMPARE(ctl({ "variant", m_file, "list", "--json" }).json()["variants"].toArray().size(),
            builtIn);
    }

    void decisionsAboutOwnersAreRecordedWithAReason()
    {
        QCOMPARE(ctl({ "owner", m_file, "override", "Malvik", "--lends", "no" }).code, 2);
        QCOMPARE(
            ctl({ "owner", m_file, "override", "Malvik", "--lends", "no", "--reason", " " }).code,
            1);
        const CtlRun decided = ctl({ "owner", m_file, "override", "Malvik", "--lends", "no",
            "--reason", "Ringt 8.3.", "--json" });
        QVERIFY2(decided.code == 0, said(decided.err));
        QCOMPARE(planned(), QStringList{ m_far });
        const QJsonArray all =
            ctl({ "owner", m_file, "list", "--json" }).json()["decisions"].toArray();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0]["owner"].toString(), QString("5031"));
        QCOMPARE(all[0]["reason"].toString(), QString("Ringt 8.3."));
        QCOMPARE(ctl({ "owner", m_file, "clear", "Malvik" }).code, 0);
        QCOMPARE(ctl({ "owner", m_file, "clear", "Malvik" }).code, 1);
        QCOMPARE(planned(), QStringList{ m_near });
    }

    void aTeamIsKeptAndTravelsInFiles()
    {
        const QJsonArray needs =
            ctl({ "need", m_file, "list", "--json" }).json()["needs"].toArray();
        QCOMPARE(needs.at(0)["team"].toString(), QString("sykehjem"));
        const QString out = m_folder.filePath("pool.csv");
        QCOMPARE(ctl({ "export", m_file, "pool", out }).code, 0);
        QVERIFY(bytesOf(out).contains("team"));
        QVERIFY(bytesOf(out).contains("ambulant"));
        const QString other = m_folder.filePath("annen.samvirke");
        QCOMPARE(ctl({ "new", other, "--office", "Statsforvalteren i Trøndelag" }).code, 0);
        const CtlRun read = ctl({ "import", other, "pool", out });
        QVERIFY2(read.code == 0, said(read.err));
        const QJsonArray members =
            ctl({ "pool", other, "list", "--json" }).json()["members"].toArray();
        QVERIFY(!members.isEmpty());
        QCOMPARE(members.at(0)["team"].toString(), QString("ambulant"));
    }

    void ownersSideIsToldDayByDay()
    {
        const auto side = [&](const QStringList& more) {
            return ctl(QStringList{ "owner", m_file, "show", "Malvik", "--from", "2021-03-08",
                           "--until", "2021-03-10", "--json" }
                + more);
        };
        const QJsonObject before = side({}).json();
        QCOMPARE(before["profession"].toString(), QString("SP"));
        QCOMPARE(before["status"].toString(), QString("notReported"));
        const QJsonArray days = before["kept"][0]["days"].toArray();
        QCOMPARE(days.size(), 3);
        QCOMPARE(days.at(2)["day"].toString(), QString("2021-03-10"));
        QCOMPARE(days.at(2)["keeps"].toInt(), before["inPool"].toInt());
        QVERIFY(before["limit"].isNull());
        QCOMPARE(
            ctl({ "transfer", m_file, "start", "--owner", "5031", "--to", "5001", "--profession",
                    "SP", "--heads", "1", "--from", "2021-03-09", "--until", "2021-03-20" })
                .code,
            0);
        // A draft binds nobody.
        QCOMPARE(side({}).json()["away"].toInt(), 0);
        const CtlRun told = ctl({ "owner", m_file, "show", "Malvik", "--from", "2021-03-08",
            "--until", "2021-03-10", "--with-proposal", "--language", "en" });
        QVERIFY2(told.code == 0, said(told.err));
        QVERIFY2(
            told.out.contains("Own situation") && told.out.contains("09.03.2021"), said(told.out));
        QCOMPARE(ctl({ "owner", m_file, "show", "Malvik", "--from", "2021-03-08", "--until",
                         "2021-03-07" })
                     .code,
            2);
        QCOMPARE(ctl({ "owner", m_file, "show", "Malvik", "--until", "2999-01-01" }).code, 2);
    }

    void whoIsInDoubtIsUsedOnlyForCoverageAndRungFirst()
    {
        const County county = aCounty("tvil.samvirke", 1);
        // Only the one farther away was confirmed lately: it is planned.
        QCOMPARE(ctl({ "pool", county.file, "confirm", county.far.right(8) }).code, 0);
        const CtlRun one = planOf(county.file);
        QCOMPARE(membersOf(one), QStringList{ county.far });
        QVERIFY(one.json()["ringFirst"].toArray().isEmpty());
        // Two are needed: now it changes coverage, and the plan says whom to ring.
        QCOMPARE(ctl({ "need", county.file, "change", county.need, "--heads", "2" }).code, 0);
        const CtlRun two = planOf(county.file);
        QCOMPARE(membersOf(two).size(), 2);
        const QJsonArray ring = two.json()["ringFirst"].toArray();
        QCOMPARE(ring.size(), 1);
        QCOMPARE(ring[0]["member"].toString(), county.near);
        const CtlRun told = planOf(county.file, { "--language", "en" }, false);
        QVERIFY2(told.out.contains("Ring first:"), said(told.out));
        QVERIFY2(told.out.contains("Not confirmed lately, and used last"), said(told.out));
        // Rung: as good as any.
        QCOMPARE(ctl({ "pool", county.file, "confirm", county.near }).code, 0);
        QVERIFY(planOf(county.file).json()["ringFirst"].toArray().isEmpty());
        QCOMPARE(ctl({ "need", county.file, "change", county.need, "--heads", "1" }).code, 0);
        QCOMPARE(membersOf(planOf(county.file)), QStringList{ county.near });
    }

    void anOwnerUnderPressureIsSparedUnlessSomebodyDecides()
    {
        const County county = aCounty("presset.samvirke", 1);
        const auto assess = [&](const QString& status) {
            return ctl({ "assess", county.file, "--municipality", "Malvik", "--status", status,
                           "--round", "2021-W10" })
                .code;
        };
        const auto heads = [&](const QString& number) {
            return ctl({ "need", county.file, "change", county.need, "--heads", number }).code;
        };
        QCOMPARE(membersOf(planOf(county.file)), QStringList{ county.near });
        // Challenging: last, but there where nobody else gives the same coverage.
        QCOMPARE(assess("challenging"), 0);
        QCOMPARE(membersOf(planOf(county.file)), QStringList{ county.far });
        QCOMPARE(heads("2"), 0);
        QCOMPARE(membersOf(planOf(county.file)).size(), 2);
        const CtlRun told = planOf(county.file, { "--language", "en" }, false);
        QVERIFY2(told.out.contains("under pressure itself, and used last"), said(told.out));
        // Critical: lends nothing, and the gap says so.
        QCOMPARE(assess("critical"), 0);
        const CtlRun critical = planOf(county.file, { "--language", "en" });
        QCOMPARE(membersOf(critical), QStringList{ county.far });
        const QString gap =
            QJsonDocument(critical.json()["needs"][0]["blocking"].toArray()).toJson();
        QVERIFY2(gap.contains("lends nobody now: 1"), qPrintable(gap));
        // For one question, or by a decision with its reason.
        QCOMPARE(membersOf(planOf(county.file, { "--critical-owners-lend" })).size(), 2);
        QCOMPARE(ctl({ "owner", county.file, "override", "Malvik", "--lends", "yes" }).code, 2);
        QCOMPARE(membersOf(planOf(county.file)), QStringList{ county.far });
        QCOMPARE(ctl({ "owner", county.file, "override", "Malvik", "--lends", "yes", "--reason",
                         "Kommunedirektøren ringte 9.3." })
                     .code,
            0);
        QCOMPARE(membersOf(planOf(county.file)).size(), 2);
        QCOMPARE(heads("1"), 0);
        QCOMPARE(membersOf(planOf(county.file)), QStringList{ county.near });
        const QJsonArray decisions =
            ctl({ "owner", county.file, "list", "--json" }).json()["decisions"].toArray();
        QCOMPARE(decisions.size(), 1);
        QCOMPARE(decisions[0]["reason"].toString(), QString("Kommunedirektøren ringte 9.3."));
        const CtlRun side = ctl({ "owner", county.file, "show", "Malvik", "--from", "2021-03-08",
            "--until", "2021-03-19", "--language", "en" });
        QVERIFY2(side.out.contains("Kommunedirektøren ringte 9.3."), said(side.out));
        QCOMPARE(ctl({ "owner", county.file, "clear", "Malvik" }).code, 0);
        QCOMPARE(membersOf(planOf(county.file)), QStringList{ county.far });
    }

    void whatTheOwnerKeepsIsToldOfEachStint()
    {
        const County county = aCounty("igjen.samvirke", 1);
        const CtlRun plan = planOf(county.file);
        const QJsonObject keeps = plan.json()["stints"][0]["ownerKeeps"].toObject();
        QCOMPARE(keeps["owner"].toString(), QString("5031"));
        QCOMPARE(keeps["profession"].toString(), QString("SP"));
        QCOMPARE(keeps["inPool"].toInt(), 1);
        QCOMPARE(keeps["days"].toArray().size(), 12);
        QCOMPARE(keeps["days"][11]["day"].toString(), QString("2021-03-19"));
        QCOMPARE(keeps["days"][11]["keeps"].toInt(), 0);
        const CtlRun told = planOf(county.file, { "--language", "en" }, false);
        QVERIFY2(told.out.contains("Stays with Malvik meanwhile: 0 of 1 in the pool (Nurse)."),
            said(told.out));
    }

    void contestedStaffTeamsAndDoubtsAreTold()
    {
        const QString file = m_folder.filePath("tre.samvirke");
        QCOMPARE(ctl({ "new", file, "--office", "Statsforvalteren i Trøndelag" }).code, 0);
        const auto need = [&](const QString& municipality, const QString& profession,
                              const QStringList& more = {}) {
            return made(
                ctl(QStringList{ "need", file, "add", "--municipality", municipality, "--service",
                        "nursing-home", "--profession", profession, "--heads", "1", "--from",
                        "2021-03-08", "--until", "2021-03-17", "--severity", "critical", "--json" }
                    + more));
        };
        const QString first = need("5001", "SP", { "--team", "lag" });
        const QString second = need("5001", "LE", { "--team", "lag" });
        // In another profession than the asked one, which Malvik accepts.
        const QString rival = need("5031", "HF", { "--also", "SP" });
        QVERIFY(!first.isEmpty() && !second.isEmpty() && !rival.isEmpty());
        const QString only = made(ctl({ "pool", file, "add", "--owner", "5035", "--profession",
            "SP", "--from", "2021-03-01", "--until", "2021-03-31", "--travel", "150", "--confirmed",
            "2020-12-01", "--json" }));
        const CtlRun plan = ctl(QStringList{ "match", file } + horizon);
        QVERIFY2(plan.code == 0, said(plan.err));
        const QJsonArray teams = plan.json()["teams"].toArray();
        QCOMPARE(teams.size(), 1);
        QCOMPARE(teams[0]["needs"].toArray(), (QJsonArray{ first, second }));
        const QJsonArray ring = plan.json()["ringFirst"].toArray();
        QCOMPARE(ring.size(), 1);
        QCOMPARE(ring[0]["member"].toString(), only);
        QCOMPARE(ring[0]["headDays"].toInt(), 10);

        const QJsonObject contest =
            ctl(QStringList{ "match", file, "--contested", rival.right(8) } + horizon).json();
        QCOMPARE(contest["members"].toArray().size(), 1);
        QStringList substitutes;
        for (const QJsonValue& chance : contest["members"][0]["could"].toArray())
            substitutes.append(chance["substitute"].toString());
        substitutes.sort();
        QCOMPARE(substitutes, (QStringList{ QString(), "SP" }));
        // Whoever comes first, the other gets nothing: each plan has ten of the twenty.
        for (int one = 0; one < 2; ++one) {
            const QString chosen = contest["first"][one].toString();
            for (const QJsonValue& row : contest["plans"].toArray()) {
                if (row["need"].toString() == first || row["need"].toString() == rival)
                    QCOMPARE(
                        row["covered"][one + 1].toInt(), row["need"].toString() == chosen ? 10 : 0);
            }
        }
        const CtlRun told = ctl({ "match", file, "--from", "2021-03-08", "--until", "2021-03-31",
            "--contested", rival, "--language", "en" });
        QVERIFY2(told.out.contains("as Nurse") && told.out.contains("(10 fewer)"), said(told.out));
        const CtlRun alone = ctl({ "match", m_file, "--from", "2021-03-08", "--until", "2021-03-31",
            "--contested", m_need, "--language", "en" });
        QVERIFY2(alone.code == 0 && alone.out.contains("No other municipality"), said(alone.out));
    }

    void howFarItIsStandsOnStderrWhenAsked()
    {
        const County county = aCounty("hvor-langt.samvirke", 1);
        const QStringList asked = QStringList{ "match", county.file } + horizon;
        const CtlRun silent = ctl(asked);
        QCOMPARE(silent.code, 0);
        QVERIFY2(silent.err.isEmpty(), said(silent.err));
        const CtlRun told = ctl(asked + QStringList{ "--progress" });
        QCOMPARE(told.code, 0);
        QVERIFY2(told.err.contains(" of 100 per cent"), said(told.err));
        QCOMPARE(told.json()["stints"], silent.json()["stints"]);
    }
};

QTEST_GUILESS_MAIN(TestCtlMatching)
#include "tst_ctl_matching.moc"
