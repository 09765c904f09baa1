// Foreign tables and maps from the command line, as a person gives them.
#include "tests/app/ctl_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/types.h>
#endif

using namespace samvirke;

namespace {

const char* const foreign = "Ukerapport uke 10;;;\n;;;\nNr;Hvordan går det?;Mangler;Annet\n"
                            "K-5001 Trondheim;gul;1 234,5;a\n\"5006, 5014\";god;;b\n"
                            "1638;rød;12;c\nSum;;1246,5;\nKilde: kommunene;;;\n";

const char* const mapping = R"({"kind":"assessments","headerRow":3,"columns":
    {"Nr":"kommunenummer","Hvordan går det?":"status","@C":"missingFte","Annet":null}})";

} // namespace

class TestCtlImport : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString written(const QString& name, const QByteArray& bytes) const
    {
        writeBytes(m_folder.filePath(name), bytes);
        return m_folder.filePath(name);
    }

    QString newFile(const QString& name) const
    {
        const QString file = m_folder.filePath(name);
        return ctl({ "new", file, "--office", "Statsforvalteren i Trøndelag" }).code == 0
            ? file
            : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath("data").toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
    }

#ifdef Q_OS_UNIX
    void interruptedWhileItWritesNothingIsWritten()
    {
        QByteArray rows = "navn;eier;yrkesgruppe;fra;til\n";
        for (int i = 0; i < 20'000; ++i)
            rows += "Person " + QByteArray::number(i) + ";5001;SP;01.03.2021;31.03.2021\n";
        const QString file = newFile("avbrutt.samvirke");
        const CtlRun before = ctl({ "verify", file, "--json" });
        QProcess process;
        process.start(SAMVIRKECTL,
            { "--language", "en", "import", file, "pool", written("mange.csv", rows),
                "--progress" });
        process.setReadChannel(QProcess::StandardError);
        QByteArray said;
        while (!said.contains("Written: 500")) {
            QVERIFY2(process.waitForReadyRead(60000), said.constData());
            said += process.readAllStandardError();
        }
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(60000));
        said += process.readAllStandardError();
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY2(said.contains("cancelled. Nothing was written."), said.constData());
        QCOMPARE(ctl({ "verify", file, "--json" }).json(), before.json());
        QCOMPARE(ctl({ "pool", file, "list", "--json" }).json()["members"].toArray().size(), 0);
    }
#endif

    void inspectTellsWhatIsThere()
    {
        const CtlRun run = ctl({ "import", "--inspect", written("a.csv", foreign), "--json" });
        QVERIFY2(run.code == 0, run.err.constData());
        const QJsonObject seen = run.json();
        QCOMPARE(seen["format"].toString(), QString("csv"));
        QCOMPARE(seen["encoding"].toString(), QString("UTF-8"));
        QCOMPARE(seen["delimiter"].toString(), QString(";"));
        QCOMPARE(seen["headerRow"].toInt(), 3);
        QCOMPARE(seen["rowCount"].toInt(), 3);
        QCOMPARE(seen["remarkRows"].toArray().size(), 2);
        QCOMPARE(seen["columns"][0]["name"].toString(), QString("Nr"));
        QCOMPARE(seen["columns"][0]["kind"].toString(), QString("municipalities"));
        QCOMPARE(seen["columns"][1]["kind"].toString(), QString("status"));
        QCOMPARE(seen["columns"][2]["kind"].toString(), QString("number"));
        QCOMPARE(seen["firstRows"].toArray().size(), 3);
        QCOMPARE(ctl({ "import", "--inspect", m_folder.filePath("a.csv") }).code, 0);
    }

    void inspectRefusesInOneLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more");
        QTest::newRow("damaged workbook") << QByteArray("PK\x03\x04 half");
        QTest::newRow("no text") << QByteArray("a\0b\0\0\0", 6);
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n");
    }

    void inspectRefusesInOneLine()
    {
        QFETCH(QByteArray, bytes);
        const CtlRun run = ctl({ "import", "--inspect", written("b.bin", bytes), "--json" });
        QCOMPARE(run.code, 1);
        QVERIFY2(run.saysOneLine(), run.err.constData());
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.contains("b.bin"));
    }

    void aMappingImportsAndIsRemembered()
    {
        const QString file = newFile("m.samvirke");
        const QString input = written("c.csv", foreign);
        const QString map = written("m.json", mapping);
        QCOMPARE(ctl({ "import", file, "assessments", input, "--round", "2021-W10" }).code, 1);
        const CtlRun run = ctl({ "import", file, "assessments", input, "--round", "2021-W10",
            "--mapping", map, "--json" });
        QVERIFY2(run.code == 0, (run.err + run.out).constData());
        QCOMPARE(run.json()["new"].toInt(), 4); // two municipalities share a row
        QVERIFY(run.json()["notices"].toArray().size() >= 2);
        const QJsonObject status = ctl({ "status", file, "--json" }).json();
        QCOMPARE(status["counts"]["critical"].toInt(), 1);
        QCOMPARE(status["counts"]["good"].toInt(), 2);

        const QString next =
            written("d.csv", "NR;hvordan går det;Mangler;annet\n5001;god;1;x\n5056;gul;2;y\n");
        const CtlRun again =
            ctl({ "import", file, "assessments", next, "--round", "2021-W11", "--json" });
        QVERIFY2(again.code == 0, (again.err + again.out).constData());
        QCOMPARE(again.json()["new"].toInt(), 2);
    }

    void aWrongMappingChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no JSON") << QByteArray("x") << QByteArray("JSON");
        QTest::newRow("another kind")
            << QByteArray(R"({"kind":"needs","columns":{"Nr":"status"}})") << QByteArray("needs");
        QTest::newRow("no such column")
            << QByteArray(R"({"columns":{"Hvem":"status"}})") << QByteArray("Hvem");
        QTest::newRow("no such field")
            << QByteArray(R"({"columns":{"Nr":"alder"}})") << QByteArray("alder");
        QTest::newRow("not all that is needed")
            << QByteArray(R"({"columns":{"Nr":"municipality"}})") << QByteArray("status");
    }

    void aWrongMappingChangesNothing()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, said);
        static int made = 0;
        const QString file = newFile(QString("w%1.samvirke").arg(++made));
        const QByteArray before = bytesOf(file);
        const CtlRun run =
            ctl({ "import", file, "assessments", written("e.csv", "Nr;Vet ikke\n5001;a\n5006;b\n"),
                "--round", "2021-W10", "--mapping", written("w.json", json) });
        QCOMPARE(run.code, 1);
        QVERIFY2(run.saysOneLine() && run.err.contains(said), run.err.constData());
        QCOMPARE(bytesOf(file), before);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no input") << QStringList{ "import", "x.samvirke", "assessments" };
        QTest::newRow("nothing at all") << QStringList{ "import" };
        QTest::newRow("inspect and import")
            << QStringList{ "import", "x.samvirke", "assessments", "a.csv", "--inspect", "a.csv" };
        QTest::newRow("no such kind") << QStringList{ "import", "people", "--inspect", "a.csv" };
        QTest::newRow("a map of another kind")
            << QStringList{ "report", "x.samvirke", "map", "--out", "a.pdf" };
        QTest::newRow("borders for an overview") << QStringList{ "report", "x.samvirke", "overview",
            "--out", "a.pdf", "--boundaries", "b.geojson" };
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const CtlRun run = ctl(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.saysOneLine(), run.err.constData());
    }

    void aMapIsWritten()
    {
        const QString file = newFile("k.samvirke");
        const QString svg = m_folder.filePath("k.svg");
        const CtlRun tiles = ctl({ "report", file, "map", "--out", svg });
        QVERIFY2(tiles.code == 0, tiles.err.constData());
        QVERIFY(bytesOf(svg).contains("Steinkjer"));
        const QString borders = written("k.geojson",
            R"({"type":"FeatureCollection","features":[{"type":"Feature",
                "properties":{"kommunenummer":5006},"geometry":{"type":"Polygon",
                "coordinates":[[[11,64],[12,64],[12,64.5],[11,64.5],[11,64]]]}}]})");
        const QString png = m_folder.filePath("k.png");
        const CtlRun run = ctl({ "report", file, "map", "--out", png, "--boundaries", borders });
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY(bytesOf(png).startsWith("\x89PNG"));
        const CtlRun bad = ctl({ "report", file, "map", "--out", m_folder.filePath("x.png"),
            "--boundaries", written("bad.geojson", "{") });
        QCOMPARE(bad.code, 1);
        QVERIFY2(bad.saysOneLine(), bad.err.constData());
        QVERIFY(!QFile::exists(m_folder.filePath("x.png")));
    }

    void materialComesAndGoes()
    {
        const QString file = m_folder.filePath("utstyr.samvirke");
        QCOMPARE(ctl({ "new", file, "--office", "Statsforvalteren i Trøndelag" }).code, 0);
        const QString in = m_folder.filePath("utstyrstilbud.csv");
        QFile csv(in);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("eier;utstyr;mengde;fra\n5001;munnbind;900;08.03.2021\n");
        csv.close();
        QCOMPARE(ctl({ "import", file, "material-offers", in, "--dry-run" }).code, 0);
        const CtlRun first = ctl({ "import", file, "material-offers", in, "--json" });
        QCOMPARE(first.code, 0);
        QCOMPARE(first.json()["new"].toInt(), 1);
        const QString out = m_folder.filePath("ut.xlsx");
        QCOMPARE(ctl({ "export", file, "material-offers", out }).code, 0);
        const CtlRun again = ctl({ "import", file, "material-offers", out, "--json" });
        QCOMPARE(again.json()["unchanged"].toInt(), 1);
        QCOMPARE(ctl({ "export", file, "material-needs", out }).code, 0);
        QCOMPARE(ctl({ "import", file, "material", in }).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCtlImport)
#include "tst_ctl_import.moc"
