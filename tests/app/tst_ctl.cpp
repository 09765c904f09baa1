// The command line end to end: the built program, real files, exit codes and what it says.
#include "core/session/session.h"
#include "tests/app/ctl_runner.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

namespace {

const char* said(const QByteArray& text)
{
    return text.constData();
}

// What offices send: a byte order mark, semicolons, no-break spaces, a line break in quotes, a
// county prefix, Sami names, an old number, colours and numbers for words, decimal commas.
const char* const monsterAssessments =
    "\xEF\xBB\xBF"
    "Kommunenummer;KOMMUNE;Tjenesteområde;Status;Utvikling;Fravær %;Mangler årsverk;"
    "Yrkesgruppe;Kriterier;Tiltak;Plan;Kommentar;Rapportert;Egen kolonne\r\n"
    "K-5001 Trondheim;;samlet;gul;verre;12,5;40,5;SP;;Ekstravakter;ja;\"Første linje\r\n"
    "andre linje; med semikolon\";09.03.2021 13:42;x\r\n"
    "5001;Trondheim;sykehjem;utfordrende;verre;14;20;sykepleier;;;;;09.03.2021;\r\n"
    "5056;Hitra;samlet;3;verre;22,0;6;SP;;;nei;;2021-03-09;\r\n"
    "5056;Hitra;hjemmetjeneste;r\xC3\xB8"
    "d;;;;;;;;;09.03.2021;\r\n"
    "5041;Sn\xC3\xA5sa;samlet;1;bedre;5,1;;;;;;;08.03.2021;\r\n"
    "1638;;samlet;god;;;;;;;;;08.03.2021;\r\n"; // Orkdal, since 2020 a part of Orkland

const char* const poolFile =
    "navn;telefon;epost;eier;ressurskilde;yrkesgruppe;kompetanser;bosted;fra;til;maks reise km;"
    "smitteoppdrag;sist bekreftet\n"
    "Kari Prøve;+47 400 00 001;kari@example.no;5059;kommune;SP;smittevern;5059;01.03.2021;"
    "31.03.2021;150;ja;05.03.2021\n"
    "Ola Prøve;;;Orkland;kommune;HF;;5059;01.03.2021;20.03.2021;150;nei;05.03.2021\n";

} // namespace

class TestCtl : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_made = 0;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString newFile()
    {
        const QString file = path(QString("fil%1.samvirke").arg(++m_made));
        const CtlRun made = ctl({ "new", file, "--office", "Statsforvalteren i Trøndelag" });
        return made.code == 0 ? file : QString();
    }

    QString written(const QString& name, const QByteArray& bytes) const
    {
        writeBytes(path(name), bytes);
        return path(name);
    }

    static QJsonObject municipality(const QJsonObject& status, const QString& number)
    {
        for (const QJsonValue& value : status["municipalities"].toArray()) {
            if (value["id"] == number)
                return value.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        // Backups and settings stay in this folder too.
        qputenv("XDG_DATA_HOME", path("data").toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", path("config").toLocal8Bit());
    }

    void aNewFileHoldsTheOfficesMunicipalitiesAndNobodysStatus()
    {
        const QString file = newFile();
        QVERIFY(!file.isEmpty());
        const CtlRun status = ctl({ "status", file, "--json" });
        QCOMPARE(status.code, 0);
        QCOMPARE(status.err, QByteArray());
        QCOMPARE(status.json()["municipalities"].toArray().size(), 38);
        QCOMPARE(status.json()["counts"]["notReported"].toInt(), 38);
        QCOMPARE(status.json()["counts"]["good"].toInt(), 0);
        QVERIFY(status.json()["round"].isNull());
    }

    void newNeverReplacesAFile()
    {
        const QString file = newFile();
        const QByteArray before = bytesOf(file);
        const CtlRun again = ctl({ "new", file, "--office", "Statsforvalteren i Trøndelag" });
        QCOMPARE(again.code, 1);
        QVERIFY2(again.saysOneLine(), said(again.err));
        QCOMPARE(bytesOf(file), before);
    }

    void assessmentsFromAMonsterAreRead()
    {
        const QString file = newFile();
        const QString input = written("monster.csv", monsterAssessments);
        const CtlRun imported =
            ctl({ "import", file, "assessments", input, "--round", "2021-W10", "--json" });
        QVERIFY2(imported.code == 0, said(imported.err + imported.out));
        QCOMPARE(imported.json()["rows"].toInt(), 6);
        QCOMPARE(imported.json()["new"].toInt(), 6);
        QVERIFY(imported.json()["rejected"].toArray().isEmpty());

        const QJsonObject status = ctl({ "status", file, "--json" }).json();
        QCOMPARE(status["round"].toString(), QString("2021-W10"));
        QCOMPARE(status["counts"]["critical"].toInt(), 1);
        QCOMPARE(status["counts"]["challenging"].toInt(), 1);
        QCOMPARE(status["counts"]["good"].toInt(), 2);
        QCOMPARE(status["counts"]["notReported"].toInt(), 34);
        QCOMPARE(status["counts"]["outOfDate"].toInt(), 0);
        const QJsonObject hitra = municipality(status, "5056");
        QCOMPARE(hitra["status"].toString(), QString("critical"));
        QCOMPARE(hitra["name"].toString(), QString("Hitra"));
        QCOMPARE(hitra["services"].toArray().size(), 1);
        QCOMPARE(hitra["services"][0]["service"].toString(), QString("home-care"));
        QCOMPARE(hitra["services"][0]["status"].toString(), QString("critical"));
        QCOMPARE(hitra["insight"]["roundsInState"].toInt(), 1);
        QVERIFY(hitra["insight"]["since"].toString().startsWith("2021-03-0"));
        QVERIFY(hitra["insight"]["usual"].isNull());
        QCOMPARE(municipality(status, "5059")["status"].toString(), QString("good"));
        QVERIFY(municipality(status, "5001")["reportedAt"].toString().startsWith("2021-03-09T"));

        // The same file again changes nothing.
        const CtlRun again =
            ctl({ "import", file, "assessments", input, "--round", "2021-W10", "--json" });
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json()["unchanged"].toInt(), 6);

        // Next week's silence is out of date, never good.
        QCOMPARE(ctl({ "assess", file, "--municipality", "Hitra", "--status", "challenging",
                         "--round", "2021-W11" })
                     .code,
            0);
        const QJsonObject next = ctl({ "status", file, "--json" }).json();
        QCOMPARE(next["counts"]["outOfDate"].toInt(), 3);
        QCOMPARE(next["counts"]["good"].toInt(), 0);
        const QJsonObject former = ctl({ "status", file, "--round", "2021-W10", "--json" }).json();
        QCOMPARE(former["counts"]["good"].toInt(), 2);
        const QJsonObject silent = municipality(next, "5059")["insight"].toObject();
        QCOMPARE(silent["silentRounds"].toInt(), 1);
        const QJsonObject answered = municipality(former, "5059")["insight"].toObject();
        QCOMPARE(answered["silentRounds"].toInt(), 0);
    }

    void oneUndoTakesAnImportBack()
    {
        const QString file = newFile();
        const QString input = written("undo.csv", monsterAssessments);
        QCOMPARE(ctl({ "import", file, "assessments", input, "--round", "2021-W10" }).code, 0);
        QCOMPARE(ctl({ "undo", file }).code, 0);
        QCOMPARE(ctl({ "status", file, "--json" }).json()["counts"]["notReported"].toInt(), 38);
        QCOMPARE(ctl({ "redo", file }).code, 0);
        QCOMPARE(ctl({ "status", file, "--json" }).json()["counts"]["critical"].toInt(), 1);
        QCOMPARE(ctl({ "verify", file, "--json" }).json()["ok"].toBool(), true);
    }

    void aTrialWritesNothing()
    {
        const QString file = newFile();
        const QByteArray before = bytesOf(file);
        const QString input = written("trial.csv", monsterAssessments);
        const CtlRun trial = ctl(
            { "import", file, "assessments", input, "--round", "2021-W10", "--dry-run", "--json" });
        QCOMPARE(trial.code, 0);
        QCOMPARE(trial.json()["new"].toInt(), 6);
        QVERIFY(bytesOf(file) == before);
        QVERIFY(ctl({ "status", file, "--json" }).json()["round"].isNull());
    }

    void oneRejectedRowStopsTheWholeImport()
    {
        const QString file = newFile();
        const QByteArray before = bytesOf(file);
        const QString input = written("rejected.csv",
            "kommunenummer;tjenesteområde;status\n5001;samlet;god\n9999;samlet;god\n5006;samlet;"
            "lilla\n");
        const CtlRun refused =
            ctl({ "import", file, "assessments", input, "--round", "2021-W10", "--json" });
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.saysOneLine(), said(refused.err));
        const QJsonArray rejected = refused.json()["rejected"].toArray();
        QCOMPARE(rejected.size(), 2);
        QCOMPARE(rejected[0]["row"].toInt(), 3);
        QCOMPARE(rejected[0]["column"].toString(), QString("kommunenummer"));
        QVERIFY(!rejected[0]["reason"].toString().isEmpty());
        QCOMPARE(rejected[1]["column"].toString(), QString("status"));
        QVERIFY(ctl({ "status", file, "--json" }).json()["round"].isNull());
        QVERIFY(bytesOf(file) == before);

        const CtlRun skipped = ctl({ "import", file, "assessments", input, "--round", "2021-W10",
            "--skip-rejected", "--json" });
        QCOMPARE(skipped.code, 0);
        QCOMPARE(skipped.json()["new"].toInt(), 1);
        QCOMPARE(ctl({ "status", file, "--json" }).json()["counts"]["good"].toInt(), 1);
    }

    void fromANeedToMasksDelivered()
    {
        const QString file = newFile();
        const CtlRun asked = ctl(
            { "material", file, "need", "add", "--municipality", "Heim", "--kind", "surgical-mask",
                "--quantity", "500", "--from", "2031-03-08", "--severity", "critical", "--json" });
        QVERIFY2(asked.code == 0, said(asked.err));
        const QString need = asked.json()["id"].toString();
        const CtlRun offered = ctl({ "material", file, "offer", "add", "--owner", "Orkland",
            "--kind", "Surgical masks", "--quantity", "300", "--from", "2031-03-01", "--confirmed",
            "01.03.2031", "--json" });
        QVERIFY2(offered.code == 0, said(offered.err));
        const QString offer = offered.json()["id"].toString();
        QCOMPARE(ctl({ "material", file, "need", "list", "--json" })
                     .json()["materialNeeds"][0]["quantity"]
                     .toInt(),
            500);
        QVERIFY(ctl({ "material", file, "offer", "list" }).out.contains("300 surgical masks"));
        QCOMPARE(ctl({ "material", file, "offer", "change", offer, "--kind", "cake" }).code, 2);

        const CtlRun plan = ctl({ "material", file, "match", "--json" });
        QVERIFY2(plan.code == 0, said(plan.err));
        QCOMPARE(plan.json()["deliveries"][0]["quantity"].toInt(), 300);
        QCOMPARE(plan.json()["deliveries"][0]["offer"].toString(), offer);
        QCOMPARE(plan.json()["needs"][0]["missing"].toInt(), 200);
        QVERIFY(ctl({ "material", file, "match" }).out.contains("200 missing"));

        const CtlRun started =
            ctl({ "material", file, "start", need, offer, "--quantity", "250", "--json" });
        QVERIFY2(started.code == 0, said(started.err));
        const QString transfer = started.json()["id"].toString();
        for (const char* const state :
            { "asked", "offered", "agreed", "preparing", "inService", "settled" }) {
            QCOMPARE(ctl({ "transfer", file, "step", transfer, "consented", "--who", "Per", "--how",
                             "telephone" })
                         .code,
                1);
            const CtlRun step = ctl({ "transfer", file, "step", transfer, state, "--who", "Per",
                "--how", "telephone" });
            QVERIFY2(step.code == 0, said(step.err));
        }
        QVERIFY(ctl({ "transfer", file, "list" }).out.contains("250 surgical masks"));
        QCOMPARE(ctl({ "transfer", file, "show", transfer, "--json" }).json()["cargo"].toString(),
            QString("consumed"));
        const CtlRun kept = ctl({ "material", file, "offer", "remove", offer });
        QCOMPARE(kept.code, 1);
        QVERIFY(kept.saysOneLine());
        QCOMPARE(ctl({ "material", file, "need", "withdraw", need }).code, 0);
    }

    void fromANeedToStaffInService()
    {
        const QString file = newFile();
        const CtlRun imported =
            ctl({ "import", file, "pool", written("pool.csv", poolFile), "--json" });
        QVERIFY2(imported.code == 0, said(imported.err + imported.out));
        QCOMPARE(imported.json()["new"].toInt(), 2);
        const CtlRun asked = ctl({ "need", file, "add", "--municipality", "Heim", "--service",
            "nursing-home", "--profession", "SP", "--require", "infection-control", "--heads", "1",
            "--from", "08.03.2021", "--until", "2021-03-19", "--severity", "critical",
            "--infectious", "yes", "--json" });
        QVERIFY2(asked.code == 0, said(asked.err));
        const QString need = asked.json()["id"].toString();

        const QStringList horizon{ "--from", "2021-03-08", "--until", "2021-03-31" };
        const CtlRun matched = ctl(QStringList{ "match", file, "--json" } + horizon);
        QVERIFY2(matched.code == 0, said(matched.err));
        const QJsonArray stints = matched.json()["stints"].toArray();
        QCOMPARE(stints.size(), 1);
        QCOMPARE(stints[0]["need"].toString(), need);
        QCOMPARE(stints[0]["from"].toString(), QString("2021-03-08"));
        QCOMPARE(stints[0]["until"].toString(), QString("2021-03-19"));
        QCOMPARE(matched.json()["needs"][0]["missing"].toInt(), 0);

        // The instance that was solved can be solved alone, to the same coverage.
        const CtlRun instance = ctl(QStringList{ "match", file, "--write-instance" } + horizon);
        const CtlRun alone = ctl({ "match", "--instance", "-", "--json" }, instance.out);
        QVERIFY2(alone.code == 0, said(alone.err));
        QCOMPARE(alone.json()["needs"][0]["covered"].toInt(), 12);

        const CtlRun started = ctl({ "transfer", file, "start", "--need", need.right(8), "--member",
            stints[0]["member"].toString(), "--json" });
        QVERIFY2(started.code == 0, said(started.err));
        const QString transfer = started.json()["id"].toString();

        // A step that is not the next one is refused, and so is one that nobody took.
        const CtlRun tooEarly = ctl({ "transfer", file, "step", transfer, "consented", "--who",
            "Kari Prøve", "--how", "telephone" });
        QCOMPARE(tooEarly.code, 1);
        QVERIFY2(tooEarly.saysOneLine(), said(tooEarly.err));
        QCOMPARE(
            ctl({ "transfer", file, "step", transfer, "asked", "--how", "telephone" }).code, 2);
        QCOMPARE(
            ctl({ "transfer", file, "step", transfer, "asked", "--who", " ", "--how", "telephone" })
                .code,
            1);

        for (const char* const state :
            { "asked", "offered", "agreed", "consented", "preparing", "inService" }) {
            const CtlRun step = ctl({ "transfer", file, "step", transfer.right(10), state, "--who",
                "Anne Prøve, kommunalsjef", "--how", "e-mail", "--at", "2021-03-07T10:00", "--note",
                "notert" });
            QVERIFY2(step.code == 0, said(step.err));
        }
        const QJsonObject listed =
            ctl({ "transfer", file, "list", "--json" }).json()["transfers"][0].toObject();
        QCOMPARE(listed["state"].toString(), QString("inService"));
        QCOMPARE(listed["owner"].toString(), QString("5059"));
        QCOMPARE(listed["ledger"].toArray().size(), 6);
        QCOMPARE(listed["level"].toInt(), 2); // Heim and Orkland share a border
        QVERIFY(listed["km"].toDouble() > 20 && listed["km"].toDouble() < 90);
        const QJsonObject verified = ctl({ "verify", file, "--json" }).json();
        QCOMPARE(verified["ok"].toBool(), true);
        QVERIFY(verified["entries"].toInt() > 10);
        QVERIFY(
            !ctl({ "history", file, transfer, "--json" }).json()["history"].toArray().isEmpty());
        // For a person in sentences, a step a line, without the program's own words.
        const QByteArray told = ctl({ "history", file, transfer }).out;
        QVERIFY2(told.count('\n') >= 6, said(told));
        QVERIFY2(!told.contains("stepTransfer") && !told.contains("inService"), said(told));
    }

    void aBackupCanBeRestoredBesideButNotOver()
    {
        const QString file = newFile();
        QCOMPARE(ctl({ "log", file, "add", "Første linje" }).code, 0);
        const QString copy = path("kopi.samvirke");
        QCOMPARE(ctl({ "backup", file, "--to", copy }).code, 0);
        QCOMPARE(ctl({ "log", file, "add", "Etter kopien" }).code, 0);

        const QByteArray before = bytesOf(file);
        const CtlRun over = ctl({ "restore", copy, file });
        QCOMPARE(over.code, 1);
        QVERIFY2(over.saysOneLine(), said(over.err));
        QVERIFY(bytesOf(file) == before);

        const QString back = path("tilbake.samvirke");
        QCOMPARE(ctl({ "restore", copy, back }).code, 0);
        const QJsonArray log = ctl({ "log", back, "list", "--json" }).json()["log"].toArray();
        QCOMPARE(log.size(), 1);
        QCOMPARE(log[0]["text"].toString(), QString("Første linje"));
        QCOMPARE(ctl({ "verify", back, "--json" }).json()["ok"].toBool(), true);

        const CtlRun dated = ctl({ "backup", file, "--json" });
        QCOMPARE(dated.code, 0);
        QVERIFY(QFile::exists(dated.json()["path"].toString()));
    }

    void aCorrectionIsANewEntry()
    {
        const QString file = newFile();
        const QString first =
            ctl({ "log", file, "add", "Ringte Heim", "--municipality", "Heim", "--json" })
                .json()["id"]
                .toString();
        QCOMPARE(ctl({ "log", file, "correct", first, "Det var Hitra" }).code, 0);
        const QJsonArray log = ctl({ "log", file, "list", "--json" }).json()["log"].toArray();
        QCOMPARE(log.size(), 2);
        QCOMPARE(log[0]["corrects"].toString(), first);
        QCOMPARE(log[1]["text"].toString(), QString("Ringte Heim"));
    }

    void meetingsKeepDecisionsAndActions()
    {
        const QString file = newFile();
        const QString meeting = ctl({ "meeting", file, "add", "--title", "Kommunemøte", "--starts",
                                        "11.03.2021 09:00", "--json" })
                                    .json()["id"]
                                    .toString();
        QVERIFY(isId(meeting));
        QCOMPARE(ctl({ "meeting", file, "participant", meeting, "--municipality", "5056",
                         "--function", "Kommuneoverlege", "--attended" })
                     .code,
            0);
        QCOMPARE(ctl({ "meeting", file, "decide", meeting, "Oversikten deles" }).code, 0);
        const QString action =
            ctl({ "meeting", file, "action", "Ringe Hitra", "--owner", "Fylkeslegen", "--due",
                    "12.03.2021", "--meeting", meeting, "--json" })
                .json()["id"]
                .toString();
        QCOMPARE(ctl({ "meeting", file, "done", action }).code, 0);
        const QJsonObject shown = ctl({ "meeting", file, "show", meeting, "--json" }).json();
        QCOMPARE(shown["participants"][0]["municipality"].toString(), QString("5056"));
        QCOMPARE(shown["decisions"][0]["text"].toString(), QString("Oversikten deles"));
        QVERIFY(!shown["actions"][0]["doneAt"].isNull());
    }

    void whatIsExportedCanBeImported_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("csv") << "csv";
        QTest::newRow("xlsx") << "xlsx";
    }
    void whatIsExportedCanBeImported()
    {
        QFETCH(QString, ending);
        const QString file = newFile();
        QCOMPARE(ctl({ "import", file, "pool", written("ut.csv", poolFile) }).code, 0);
        const QString out = path("ut-pool." + ending);
        QCOMPARE(ctl({ "export", file, "pool", out }).code, 0);
        const CtlRun same = ctl({ "import", file, "pool", out, "--dry-run", "--json" });
        QVERIFY2(same.code == 0, said(same.err + same.out));
        QCOMPARE(same.json()["unchanged"].toInt(), 2);
        const CtlRun elsewhere = ctl({ "import", newFile(), "pool", out, "--json" });
        QCOMPARE(elsewhere.json()["new"].toInt(), 2);
    }

    void erasedPeopleAreGone()
    {
        const QString file = newFile();
        QCOMPARE(ctl({ "import", file, "pool", written("slett.csv", poolFile) }).code, 0);
        QString kari;
        for (const QJsonValue& member :
            ctl({ "pool", file, "list", "--json" }).json()["members"].toArray()) {
            if (member["name"] == "Kari Prøve")
                kari = member["id"].toString();
        }
        QVERIFY(isId(kari));
        QCOMPARE(ctl({ "pool", file, "erase", kari }).code, 0);
        QVERIFY(!ctl({ "pool", file, "list", "--json" }).out.contains("Kari Prøve"));
        QVERIFY(!bytesOf(file).contains("Kari Prøve"));
        QCOMPARE(ctl({ "verify", file, "--json" }).json()["ok"].toBool(), true);
    }

    void theOverviewIsWrittenAsADocument()
    {
        const QString file = path("rapport.samvirke");
        QCOMPARE(
            ctl({ "demo", file, "--seed", "3", "--weeks", "2", "--until", "12.03.2021" }).code, 0);
        const QJsonObject status = ctl({ "status", file, "--json" }).json();
        for (const char* const ending : { "pdf", "odt", "txt" }) {
            const QString out = path(QString("oversikt.%1").arg(ending));
            const CtlRun run = ctl({ "report", file, "overview", "--out", out });
            QVERIFY2(run.code == 0, said(run.err));
            QCOMPARE(run.err, QByteArray());
        }
        QVERIFY(bytesOf(path("oversikt.pdf")).startsWith("%PDF-"));
        QVERIFY(bytesOf(path("oversikt.odt")).startsWith("PK"));
        const QByteArray text = bytesOf(path("oversikt.txt"));
        QVERIFY(text.left(text.indexOf('\n')).contains("invented"));
        for (const QJsonValue& municipality : status["municipalities"].toArray())
            QVERIFY(text.contains(municipality["name"].toString().toUtf8()));
        QVERIFY(text.contains("2021-W10"));
        // It goes to others: no persons, no numbers to ring.
        for (const QJsonValue& contact :
            ctl({ "contact", file, "list", "--json" }).json()["contacts"].toArray())
            QVERIFY(!text.contains(contact["name"].toString().toUtf8()));
        QVERIFY(!text.contains("+47"));

        const CtlRun nowhere =
            ctl({ "report", file, "overview", "--out", path("finnes-ikke/oversikt.txt") });
        QCOMPARE(nowhere.code, 1);
        QVERIFY2(nowhere.saysOneLine(), said(nowhere.err));
        const CtlRun empty = ctl({ "report", newFile(), "overview", "--out", path("tom.txt") });
        QCOMPARE(empty.code, 1);
        QVERIFY(!QFile::exists(path("tom.txt")));
    }

    void aSituationReportIsWrittenSentAndStays()
    {
        const QString file = path("sitrep.samvirke");
        QCOMPARE(
            ctl({ "demo", file, "--seed", "3", "--weeks", "4", "--until", "12.03.2021" }).code, 0);
        const auto sitrep = [&](const QStringList& more) {
            return ctl(QStringList{ "report", file, "sitrep" } + more);
        };
        const QJsonArray shipped = sitrep({ "list", "--json" }).json()["reports"].toArray();
        QCOMPARE(shipped.size(), 3);
        QCOMPARE(shipped[0].toObject()["state"].toString(), QString("draft"));
        QCOMPARE(shipped[1].toObject()["number"].toInt(), 2);
        const QString text = written("avsnitt.txt", "Ny tekst\n- med punkt\n");
        QCOMPARE(sitrep({ "set", "--section", "situation", "--text", text, "--next",
                            "19.03.2021 12:00" })
                     .code,
            0);
        QCOMPARE(sitrep({ "set", "--section", "nonsense", "--text", text }).code, 2);
        QCOMPARE(sitrep({ "set", "--section", "situation" }).code, 2);
        QCOMPARE(sitrep({ "few", "2" }).code, 2);
        QCOMPARE(sitrep({ "few", "10" }).code, 0);
        QVERIFY(sitrep({ "few" }).out.contains("10"));
        const QString naming = written("navn.txt", "Ring 911 22 333.");
        QCOMPARE(sitrep({ "set", "--section", "situation", "--text", naming }).code, 0);
        const CtlRun refused = sitrep({ "send" });
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("911 22 333") && refused.saysOneLine(), said(refused.err));
        QCOMPARE(sitrep({ "set", "--section", "situation", "--text", text }).code, 0);
        const QJsonObject sent = sitrep({ "send", "--at", "12.03.2021 14:00", "--json" }).json();
        QCOMPARE(sent["number"].toInt(), 3);
        const QJsonObject shown = sitrep({ "show", "3", "--json" }).json();
        QCOMPARE(shown["frozen"].toBool(), true);
        QVERIFY(shown["sections"].toArray()[0].toObject()["text"].toString().startsWith("Ny"));
        QCOMPARE(shown["sections"].toArray()[0].toObject()["carried"].toBool(), false);
        QCOMPARE(shown["sections"].toArray()[1].toObject()["carried"].toBool(), true);
        QCOMPARE(shown["figures"].toObject()["since"].toInt(), 2);
        QCOMPARE(shown["figures"].toObject()["asked"].toInt(), 38);
        // What was sent stays.
        QCOMPARE(sitrep({ "send" }).code, 1);
        QCOMPARE(sitrep({ "remove", "3" }).code, 1);
        QCOMPARE(sitrep({ "set", "3", "--title", "x" }).code, 1);
        for (const char* const ending : { "pdf", "odt", "txt", "csv", "xlsx" }) {
            const QString out = path(QString("sitrep.%1").arg(ending));
            const CtlRun run = sitrep({ "--out", out });
            QVERIFY2(run.code == 0, said(run.err));
            QVERIFY(QFile::exists(out));
            const QString overview = path(QString("fylket.%1").arg(ending));
            QCOMPARE(ctl({ "report", file, "overview", "--out", overview }).code, 0);
        }
        QVERIFY(bytesOf(path("sitrep.txt")).contains("invented"));
        QCOMPARE(sitrep({ "export", "--out", path("sitrep.doc") }).code, 2);
        // A correction, and a template of the office's own.
        QCOMPARE(sitrep({ "new", "--replaces", "3" }).code, 0);
        QCOMPARE(sitrep({ "new", "--replaces", "9" }).code, 1);
        const QJsonArray templates =
            sitrep({ "templates", "--json" }).json()["templates"].toArray();
        const QString json = written(
            "mal.json", QJsonDocument(templates[0].toObject()["sections"].toArray()).toJson());
        QCOMPARE(sitrep({ "save-template", "Vår mal", "--from", json }).code, 0);
        QCOMPARE(sitrep({ "templates", "--json" }).json()["templates"].toArray().size(), 2);
        QCOMPARE(sitrep({ "set", "--template", "Vår mal" }).code, 0);
        QCOMPARE(sitrep({ "remove-template", "Vår mal" }).code, 0);
        const CtlRun damaged = sitrep({ "save-template", "X", "--from", text });
        QCOMPARE(damaged.code, 1);
        QVERIFY2(damaged.saysOneLine(), said(damaged.err));
        QCOMPARE(ctl({ "verify", file, "--json" }).json()["ok"].toBool(), true);
    }

    void theSameSeedGivesTheSameStatus()
    {
        const QStringList same{ "--county", "50", "--seed", "5", "--weeks", "4", "--until",
            "2021-03-12" };
        QCOMPARE(ctl(QStringList{ "demo", path("a.samvirke") } + same).code, 0);
        QCOMPARE(ctl(QStringList{ "demo", path("b.samvirke") } + same).code, 0);
        const CtlRun a = ctl({ "status", path("a.samvirke"), "--json" });
        QCOMPARE(a.out, ctl({ "status", path("b.samvirke"), "--json" }).out);
        QCOMPARE(a.json()["round"].toString(), QString("2021-W10"));
        QCOMPARE(a.json()["municipalities"].toArray().size(), 38);
        QCOMPARE(ctl({ "undo", path("a.samvirke") }).code, 1); // nothing that a person did
        const CtlRun matched =
            ctl({ "match", path("a.samvirke"), "--from", "2021-03-12", "--json" });
        QVERIFY2(matched.code == 0, said(matched.err));
        QVERIFY(!matched.json()["stints"].toArray().isEmpty());
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no such command") << QStringList{ "order", "x" };
        QTest::newRow("no file") << QStringList{ "status" };
        QTest::newRow("no office") << QStringList{ "new", "x.samvirke" };
        QTest::newRow("no such office") << QStringList{ "new", "x.samvirke", "--office", "Mars" };
        QTest::newRow("no such option") << QStringList{ "status", "x", "--all" };
        QTest::newRow("option without value") << QStringList{ "status", "x", "--round" };
        QTest::newRow("too much") << QStringList{ "verify", "x", "y" };
        QTest::newRow("no step") << QStringList{ "transfer", "x" };
        QTest::newRow("no such kind") << QStringList{ "import", "x", "people", "y" };
        QTest::newRow("county in words") << QStringList{ "demo", "x", "--county", "Trøndelag" };
        QTest::newRow("weeks of nothing") << QStringList{ "demo", "x", "--weeks", "0" };
        QTest::newRow("no such day") << QStringList{ "demo", "x", "--until", "31.02.2021" };
        QTest::newRow("match of both") << QStringList{ "match", "x", "--instance", "y" };
        QTest::newRow("match of neither") << QStringList{ "match", "--json" };
        QTest::newRow("no such language") << QStringList{ "--language", "de", "status", "x" };
        QTest::newRow("report of nothing") << QStringList{ "report", "x", "overview" };
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const CtlRun run = ctl(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.saysOneLine(), said(run.err));
        QCOMPARE(run.out, QByteArray());
        QVERIFY(!QFile::exists("x.samvirke") && !QFile::exists("x"));
    }

    void helpSaysWhatEachCommandTakes_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* const command : { "new", "demo", "exercise", "import", "export", "status",
                 "assess", "contact", "round", "form", "need", "pool", "match", "variant", "owner",
                 "material", "transfer", "meeting", "log", "report", "verify", "backup", "restore",
                 "undo", "redo", "history" })
            QTest::newRow(command) << QString(command);
    }
    void helpSaysWhatEachCommandTakes()
    {
        QFETCH(QString, command);
        QVERIFY(ctl({ "--help" }).out.contains("\n  " + command.toUtf8() + ' '));
        const CtlRun help = ctl({ command, "--help" });
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains("samvirkectl " + command.toUtf8()));
        QCOMPARE(help.err, QByteArray());
    }

    void versionIsSaid()
    {
        const CtlRun run = ctl({ "--version" });
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out, QByteArray("samvirkectl " SAMVIRKE_VERSION "\n"));
    }

    void whatIsNoCaseFileIsLeftAlone_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("command");
        for (const char* const what :
            { "missing", "empty", "folder", "text", "foreign", "damaged" }) {
            for (const char* const command :
                { "status", "verify", "import", "log", "backup", "undo" })
                QTest::addRow("%s %s", what, command) << QString(what) << QString(command);
        }
    }
    void whatIsNoCaseFileIsLeftAlone()
    {
        QFETCH(QString, what);
        QFETCH(QString, command);
        const QString file = path("ikke-" + what + ".samvirke");
        if (what == "empty")
            writeBytes(file, {});
        else if (what == "folder")
            QDir().mkpath(file);
        else if (what == "text")
            writeBytes(file, "Dette er et brev, ikke en saksfil.\n");
        else if (what == "foreign")
            writeBytes(file, foreignDatabase());
        else if (what == "damaged")
            writeBytes(file, damagedCaseFile());
        const QByteArray before = bytesOf(file);

        QStringList arguments{ command, file };
        if (command == "import")
            arguments += { "assessments", written("ok.csv", monsterAssessments) };
        if (command == "log")
            arguments += { "add", "Hei" };
        if (command == "backup")
            arguments += { "--to", path("kopi-av-" + what) };
        const CtlRun run = ctl(arguments);
        QVERIFY2(run.code == 1, said(run.out + run.err));
        QVERIFY2(run.saysOneLine(), said(run.err));
        QCOMPARE(run.out, QByteArray());
        QVERIFY(bytesOf(file) == before);
        QCOMPARE(QFile::exists(file), what != "missing");
        QVERIFY(!QFile::exists(path("kopi-av-" + what)));
    }

    void inputThatCannotBeReadIsOneLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("binary") << QByteArray("\x00\xff\x13\x00\x01\x02 kommunenummer", 20);
        QTest::newRow("other columns") << QByteArray("a;b;c\n1;2;3\n");
        QTest::newRow("no zip") << QByteArray("PK\x03\x04 not really a workbook");
    }
    void inputThatCannotBeReadIsOneLine()
    {
        QFETCH(QByteArray, bytes);
        const QString file = newFile();
        const QByteArray before = bytesOf(file);
        const QString input =
            path(QLatin1String(QTest::currentDataTag()) == QLatin1String("no zip") ? "ark.xlsx"
                                                                                   : "inn.csv");
        QFile::remove(input);
        if (!bytes.isNull())
            writeBytes(input, bytes);
        const CtlRun run = ctl({ "import", file, "assessments", input, "--round", "2021-W10" });
        QVERIFY2(run.code == 1, said(run.out));
        QVERIFY2(run.saysOneLine(), said(run.err));
        QVERIFY(bytesOf(file) == before);
        const CtlRun folder = ctl({ "import", file, "needs", m_folder.path() });
        QCOMPARE(folder.code, 1);
        QVERIFY2(folder.saysOneLine(), said(folder.err));
    }

    void instancesAreCheckedBeforeTheyAreSolved()
    {
        const CtlRun nonsense = ctl({ "match", "--instance", "-", "--json" }, "{\"members\":3}");
        QCOMPARE(nonsense.code, 1);
        QVERIFY2(nonsense.saysOneLine(), said(nonsense.err));
        const CtlRun missing = ctl({ "match", "--instance", path("finnes-ikke.json"), "--json" });
        QCOMPARE(missing.code, 1);
        QVERIFY2(missing.saysOneLine(), said(missing.err));
    }

    void aSecondWriterIsToldAndReadersAreNot()
    {
        const QString file = newFile();
        const auto first = Session::open(file);
        QVERIFY(first.has_value());
        const CtlRun writer = ctl({ "log", file, "add", "Samtidig" });
        QCOMPARE(writer.code, 1);
        QVERIFY2(writer.saysOneLine(), said(writer.err));
        LogEntry entry;
        entry.text = "Skrevet av den første";
        QVERIFY((*first)->addLogEntry(entry).has_value());
        const CtlRun reader = ctl({ "log", file, "list", "--json" });
        QCOMPARE(reader.code, 0);
        QCOMPARE(reader.json()["log"].toArray().size(), 1);
    }

private:
    QByteArray foreignDatabase()
    {
        // A sound SQLite file of another program: the header of an empty database, another owner.
        QByteArray bytes = bytesOf(newFile());
        bytes[68] = 'X'; // application_id
        return bytes;
    }

    QByteArray damagedCaseFile()
    {
        QByteArray bytes = bytesOf(newFile());
        for (qsizetype i = 100; i < bytes.size(); i += 3)
            bytes[i] = char(0xA5);
        return bytes;
    }
};

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
