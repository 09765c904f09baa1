// State resources, the role guard and the legal cards on the command line.
#include "tests/app/ctl_runner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

class TestCtlGuard : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;

    QString made(const CtlRun& run) const { return run.json()["id"].toString(); }

    CtlRun grant(const QString& resource, const QStringList& more) const
    {
        return ctl(
            QStringList{ "state", m_file, "grant", resource, "--from", "10.03.2021", "--until",
                "20.03.2021", "--who", "Fylkesberedskapssjefen", "--basis", "Instruksen kap. IX" }
            + more);
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_file = m_folder.filePath(QString("%1.samvirke").arg(++number));
        QCOMPARE(ctl({ "new", m_file, "--office", "Statsforvalteren i Trøndelag" }).code, 0);
    }

    void resourcesAreAllocatedAndNoMoreThanThereIs()
    {
        const CtlRun added =
            ctl({ "state", m_file, "add", "--kind", "civilDefence", "--what", "Mannskap",
                "--holder", "Sivilforsvaret", "--quantity", "10", "--unit", "personer", "--json" });
        QCOMPARE(added.code, 0);
        const QString resource = made(added);
        const CtlRun asked = ctl({ "state", m_file, "request", resource, "--municipality", "Heim",
            "--quantity", "4", "--from", "10.03.2021", "--until", "20.03.2021", "--who",
            "Kriseledelsen", "--json" });
        QCOMPARE(asked.code, 0);
        // Without a reason there is no allocation.
        const CtlRun without = grant(resource, { "--request", made(asked) });
        QCOMPARE(without.code, 1);
        QVERIFY(without.saysOneLine());
        QVERIFY(without.err.contains("why this municipality"));
        const CtlRun given =
            grant(resource, { "--request", made(asked), "--reason", "Eneste", "--json" });
        QCOMPARE(given.code, 0);
        const CtlRun tooMany = grant(
            resource, { "--municipality", "Frøya", "--quantity", "7", "--reason", "Utbrudd" });
        QCOMPARE(tooMany.code, 1);
        QVERIFY2(tooMany.err.contains("Only 6 of 10 are free"), tooMany.err.constData());
        QCOMPARE(ctl({ "state", m_file, "release", made(given), "--quantity", "4", "--from",
                         "15.03.2021", "--who", "Kriseledelsen" })
                     .code,
            0);
        const QJsonArray days =
            ctl({ "state", m_file, "days", resource, "--from", "09.03.2021", "--json" })
                .json()["days"]
                .toArray();
        QCOMPARE(days.size(), 3);
        QCOMPARE(days[1].toObject()["free"].toInt(), 6);
        QCOMPARE(days[2].toObject()["from"].toString(), QString("2021-03-15"));
        QCOMPARE(days[2].toObject()["free"].toInt(), 10);
        const QJsonArray log =
            ctl({ "state", m_file, "log", "--json" }).json()["allocations"].toArray();
        QCOMPARE(log.size(), 3);
        QVERIFY(ctl({ "state", m_file, "log" }).out.contains("Eneste"));
        QVERIFY(ctl({ "state", m_file, "list" }).out.contains("Mannskap"));
        QCOMPARE(ctl({ "state", m_file, "remove", resource }).code, 1);
        QCOMPARE(ctl({ "state", m_file, "add", "--kind", "cake" }).code, 2);
        QCOMPARE(ctl({ "state", m_file, "add", "--kind", "other" }).code, 2); // what is missing
        const QString out = m_folder.filePath("stat.csv");
        QCOMPARE(ctl({ "state", m_file, "write", out }).code, 0);
        QVERIFY(bytesOf(out).contains("Eneste"));
        // The line stays: undo takes back what is older.
        QCOMPARE(ctl({ "undo", m_file }).code, 0);
        QCOMPARE(
            ctl({ "state", m_file, "log", "--json" }).json()["allocations"].toArray().size(), 3);
    }

    void whetherStaffIsSharedOutIsSaid()
    {
        QCOMPARE(ctl({ "log", m_file, "add", "Tilsyn varslet", "--municipality", "Heim", "--role",
                         "supervision" })
                     .code,
            0);
        const CtlRun no = ctl({ "log", m_file, "add", "Spurt om to sykepleiere", "--municipality",
            "Heim", "--shares-out", "no" });
        QCOMPARE(no.code, 0);
        QVERIFY2(!no.out.contains("meet about"), no.out.constData());
        const CtlRun yes = ctl({ "log", m_file, "add", "Snakket med Kari", "--municipality", "Heim",
            "--shares-out", "yes" });
        QCOMPARE(yes.code, 0);
        QVERIFY2(yes.out.contains("meet about"), yes.out.constData());
        QCOMPARE(ctl({ "log", m_file, "add", "x", "--shares-out", "cake" }).code, 2);
        const QJsonArray log = ctl({ "log", m_file, "list", "--json" }).json()["log"].toArray();
        QStringList said;
        for (const QJsonValue& each : log)
            said.append(each.toObject()["sharesOut"].toString());
        said.sort();
        QCOMPARE(said, QStringList({ "no", "notGiven", "yes" }));
        const QString out = m_folder.filePath("logg.csv");
        QCOMPARE(ctl({ "export", m_file, "log", out }).code, 0);
        QVERIFY(bytesOf(out).contains("Shares out staff"));
        const QString meeting = made(ctl({ "meeting", m_file, "add", "--title", "Møte", "--starts",
            "08.03.2021 10:00", "--json" }));
        QCOMPARE(
            ctl({ "meeting", m_file, "decide", meeting, "Ingen flyttes", "--shares-out", "no" })
                .code,
            0);
    }

    void rolesThatMeetAreSaid()
    {
        QVERIFY(ctl({ "guard", m_file, "list" }).out.contains("no municipality"));
        QCOMPARE(ctl({ "log", m_file, "add", "Tilsyn varslet", "--municipality", "Heim", "--role",
                         "supervision" })
                     .code,
            0);
        const QString resource = made(ctl({ "state", m_file, "add", "--what", "Mannskap",
            "--holder", "Sivilforsvaret", "--quantity", "5", "--json" }));
        const CtlRun given =
            grant(resource, { "--municipality", "Heim", "--quantity", "2", "--reason", "Utbrudd" });
        QCOMPARE(given.code, 0);
        QVERIFY2(given.out.contains("Supervision and redistribution meet"), given.out.constData());
        const QJsonArray notes =
            ctl({ "guard", m_file, "list", "--json" }).json()["notes"].toArray();
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes[0].toObject()["supervision"].toArray().size(), 1);
        QCOMPARE(notes[0].toObject()["sharing"].toArray()[0].toObject()["act"].toString(),
            QString("allocation"));
        QCOMPARE(
            ctl({ "guard", m_file, "roles", "Heim", "--json" }).json()["events"].toArray().size(),
            2);
        QCOMPARE(ctl({ "log", m_file, "list", "--role", "supervision", "--json" })
                     .json()["log"]
                     .toArray()
                     .size(),
            1);
        QCOMPARE(ctl({ "log", m_file, "list", "--role", "guidance", "--json" })
                     .json()["log"]
                     .toArray()
                     .size(),
            0);
    }

    void cardsAreReadChangedAndTakenBack()
    {
        QVERIFY(ctl({ "legal", m_file, "show", "orderPeople" }).out.contains("Never the governor"));
        QCOMPARE(ctl({ "legal", m_file, "show", "cake" }).code, 2);
        QCOMPARE(
            ctl({ "legal", m_file, "change", "advise", "--basis", "Vårt", "--verified" }).code, 0);
        QJsonObject card = ctl({ "legal", m_file, "show", "advise", "--json" }).json();
        QCOMPARE(card["basis"].toString(), QString("Vårt"));
        QVERIFY(card["verified"].toBool());
        QVERIFY(card["unsure"].isNull());
        // New words have to be checked anew.
        QCOMPARE(ctl({ "legal", m_file, "change", "advise", "--beware", "Nytt" }).code, 0);
        card = ctl({ "legal", m_file, "show", "advise", "--json" }).json();
        QVERIFY(!card["verified"].toBool());
        QCOMPARE(ctl({ "legal", m_file, "restore", "advise" }).code, 0);
        QVERIFY(!ctl({ "legal", m_file, "show", "advise", "--json" }).json()["own"].toBool());
        const QString out = m_folder.filePath("kort.txt");
        QCOMPARE(ctl({ "legal", m_file, "write", out, "--step", "advise" }).code, 0);
        QVERIFY(bytesOf(out).contains("Advise and guide"));
        QVERIFY(!bytesOf(out).contains("Supervise\n"));
        QVERIFY(ctl({ "legal", m_file, "list" }).out.contains("allocateState"));
    }
};

QTEST_GUILESS_MAIN(TestCtlGuard)
#include "tst_ctl_guard.moc"
