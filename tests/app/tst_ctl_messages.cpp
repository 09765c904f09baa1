// Messages of EDXL-RM and tables of every register from the command line.
#include "tests/app/ctl_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

class TestCtlMessages : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_made = 0;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString newFile()
    {
        const QString file = path(QString("fil%1.samvirke").arg(++m_made));
        return ctl({ "new", file, "--office", "Statsforvalteren i Trøndelag" }).code == 0
            ? file
            : QString();
    }

    static QString newNeed(const QString& file)
    {
        return ctl({ "need", file, "add", "--municipality", "Frøya", "--profession", "SP",
                       "--service", "nursing-home", "--heads", "2", "--from", "08.03.2021",
                       "--until", "21.03.2021", "--json" })
            .json()["id"]
            .toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", path("data").toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", path("config").toLocal8Bit());
    }

    void aRequestGoesFromOneOfficeToAnother()
    {
        const QString here = newFile();
        const QString there = newFile();
        const QString need = newNeed(here);
        QVERIFY(!need.isEmpty());
        const QString out = path("bestilling.xml");
        const CtlRun written = ctl({ "message", here, "export", "--need", need, "--kind",
            "RequestResource", "--out", out, "--json" });
        QVERIFY2(written.code == 0, written.err.constData());
        QVERIFY(QFile::exists(out));

        const CtlRun trial = ctl({ "message", there, "import", out, "--dry-run", "--json" });
        QVERIFY2(trial.code == 0, trial.err.constData());
        QCOMPARE(trial.json()["effects"][0]["effect"].toString(), QString("new-need"));
        QCOMPARE(ctl({ "need", there, "list", "--json" }).json()["needs"].toArray().size(), 0);

        const CtlRun taken = ctl({ "message", there, "import", out, "--json" });
        QVERIFY2(taken.code == 0, taken.err.constData());
        QCOMPARE(taken.json()["needs"].toArray().size(), 1);
        const QJsonObject again = ctl({ "message", there, "import", out, "--json" }).json();
        QVERIFY(again["known"].toBool());
        QCOMPARE(ctl({ "need", there, "list", "--json" }).json()["needs"].toArray().size(), 1);
        const QJsonObject list = ctl({ "message", there, "list", "--json" }).json();
        QCOMPARE(list["messages"].toArray().size(), 1);
        QCOMPARE(list["messages"][0]["message"], written.json()["message"]);
        QCOMPARE(ctl({ "undo", there }).code, 0);
        QCOMPARE(ctl({ "need", there, "list", "--json" }).json()["needs"].toArray().size(), 0);
    }

    void everyKindThatIsPossibleStandsInTheSchema()
    {
        const QString file = path("demo.samvirke");
        QCOMPARE(ctl({ "demo", file }).code, 0);
        QSet<QString> kinds;
        const auto tryAll = [&](const QString& option, const QString& key) {
            const QJsonArray choices =
                ctl({ "message", file, "kinds", option, key, "--json" }).json()["kinds"].toArray();
            QVERIFY(!choices.isEmpty());
            for (const QJsonValue& choice : choices) {
                const QString kind = choice["kind"].toString();
                if (kinds.contains(kind))
                    continue;
                const QString out = path(kind + ".xml");
                QStringList arguments{ "message", file, "export", option, key, "--kind", kind,
                    "--out", out };
                const bool answers =
                    choice["whyNot"].toString().contains("No message is on record");
                if (!choice["possible"].toBool() && !answers)
                    continue;
                if (answers)
                    arguments += { "--answers", "urn:x-test:1" };
                if (kind == "RequestExtendedDeploymentDuration")
                    arguments += { "--until", "31.12.2031" };
                const CtlRun run = ctl(arguments);
                if (run.code != 0 && answers)
                    continue; // its state does not fit either
                QVERIFY2(run.code == 0, run.err.constData());
                QProcess lint;
                lint.start("xmllint",
                    { "--nonet", "--noout", "--schema", TEST_DATA_DIR "/edxl/messages.xsd", out });
                QVERIFY(lint.waitForFinished());
                QVERIFY2(lint.exitCode() == 0, lint.readAllStandardError().constData());
                // Invented data must not be taken for real.
                QVERIFY(bytesOf(out).contains("<MessageDescription>ØVELSE"));
                kinds.insert(kind);
            }
        };
        const auto idsOf = [&](const QStringList& arguments, const char* list) {
            QStringList ids;
            for (const QJsonValue& one : ctl(arguments).json()[list].toArray())
                ids.append(one["id"].toString());
            return ids;
        };
        tryAll("--need", idsOf({ "need", file, "list", "--json" }, "needs").value(0));
        tryAll("--member", idsOf({ "pool", file, "list", "--json" }, "members").value(0));
        QSet<QString> states; // one transfer of each
        for (const QJsonValue& one :
            ctl({ "transfer", file, "list", "--json" }).json()["transfers"].toArray()) {
            const QString mark = one["state"].toString() + one["cargo"].toString();
            if (states.contains(mark))
                continue;
            states.insert(mark);
            tryAll("--transfer", one["id"].toString());
            if (QTest::currentTestFailed())
                return;
        }
        QStringList found(kinds.begin(), kinds.end());
        found.sort();
        QVERIFY2(kinds.size() == 16, qPrintable(found.join(' ')));
    }

    void whatIsWrongIsSaidInOneLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no XML") << QByteArray("hei") << QByteArray("damaged");
        QTest::newRow("bomb") << QByteArray("<!DOCTYPE a [<!ENTITY b \"b\">]><a>&b;</a>")
                              << QByteArray("DOCTYPE");
        QTest::newRow("another standard")
            << QByteArray("<alert xmlns=\"urn:oasis:cap\"/>") << QByteArray("no EDXL-RM message");
        QTest::newRow("namespace")
            << QByteArray("<RequestResource xmlns=\"urn:other\"/>") << QByteArray("namespace");
        QTest::newRow("half a message") << QByteArray(
            "<RequestResource xmlns=\"urn:oasis:names:tc:emergency:EDXL:RM:1.0:msg\">"
            "<MessageContentType>RequestResource</MessageContentType>"
            "</RequestResource>") << QByteArray("<MessageID>");
    }
    void whatIsWrongIsSaidInOneLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, says);
        const QString file = newFile();
        writeBytes(path("m.xml"), bytes);
        const CtlRun run = ctl({ "message", file, "import", path("m.xml") });
        QCOMPARE(run.code, 1);
        QVERIFY2(run.saysOneLine() && run.err.contains(says), run.err.constData());
        QVERIFY(run.err.contains("m.xml"));
    }

    void wrongUse()
    {
        const QString file = newFile();
        QCOMPARE(ctl({ "message", file, "export", "--kind", "RequestResource", "--out", path("x") })
                     .code,
            2);
        QCOMPARE(ctl({ "message", file, "export", "--need", newNeed(file), "--kind", "Order",
                         "--out", path("x") })
                     .code,
            2);
        QCOMPARE(ctl({ "message", file, "import", path("not-there.xml") }).code, 1);
        QVERIFY(!QFile::exists(path("x")));
    }

    void everyRegisterCanBeATable_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind :
            { "assessments", "pool", "needs", "material-needs", "material-offers", "transfers",
                "ledger", "meetings", "decisions", "actions", "log", "contacts" })
            QTest::newRow(kind) << kind;
    }
    void everyRegisterCanBeATable()
    {
        QFETCH(QString, kind);
        const QString file = path("tables.samvirke");
        if (!QFile::exists(file))
            QCOMPARE(ctl({ "demo", file }).code, 0);
        const QString out = path(kind + ".csv");
        const CtlRun run = ctl({ "export", file, kind, out });
        QVERIFY2(run.code == 0, run.err.constData());
        const QString text = QString::fromUtf8(bytesOf(out));
        QVERIFY2(text.count("\r\n") > 2, qPrintable(text));
        const QStringList importable{ "assessments", "pool", "needs", "material-needs",
            "material-offers" };
        if (!importable.contains(kind))
            QVERIFY2(text.contains("DEMONSTRATION"), qPrintable(text.left(200)));
        QCOMPARE(ctl({ "export", file, kind, path(kind + ".xlsx") }).code, 0);
        QVERIFY(bytesOf(path(kind + ".xlsx")).startsWith("PK"));
        // The same as a reader of tables sees it: one heading for each column, as many cells.
        const CtlRun seen = ctl({ "import", "--inspect", path(kind + ".xlsx"), "--json" });
        QVERIFY2(seen.code == 0, seen.err.constData());
        QVERIFY(seen.json()["rowCount"].toInt() > 0);
    }

    void unknownTablesAreNamed()
    {
        const CtlRun run = ctl({ "export", newFile(), "everything", path("a.csv") });
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("ledger"), run.err.constData());
    }

    void exercisesSaySoAboveTheTable()
    {
        const QString file = newFile();
        const QString exercise = path("ex.samvirke");
        QCOMPARE(ctl({ "exercise", file, exercise }).code, 0);
        QCOMPARE(ctl({ "log", exercise, "add", "Vi øver" }).code, 0);
        QCOMPARE(ctl({ "export", exercise, "log", path("log-ex.csv") }).code, 0);
        QVERIFY(bytesOf(path("log-ex.csv"))
                    .startsWith("\xEF\xBB\xBF"
                                "EXERCISE\r\n"));
        QCOMPARE(ctl({ "log", file, "add", "På alvor" }).code, 0);
        QCOMPARE(ctl({ "export", file, "log", path("log.csv") }).code, 0);
        QVERIFY(!bytesOf(path("log.csv")).contains("EXERCISE"));
    }
};

QTEST_GUILESS_MAIN(TestCtlMessages)
#include "tst_ctl_messages.moc"
