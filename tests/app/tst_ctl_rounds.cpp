// Rounds and forms on the command line: the built program, real files, exit codes and what it says.
#include "tests/app/ctl_runner.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

class TestCtlRounds : public QObject {
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

private Q_SLOTS:
    void aRoundIsOpenedAnsweredAndClosed()
    {
        const QString file = newFile();
        const CtlRun opened = ctl({ "round", file, "open", "2021-W10", "--services",
            "overall,home-care", "--purpose", "Hjelp dit den trengs", "--definitions", "epidemic-1",
            "--due", "12.03.2021 12:00", "--json" });
        QCOMPARE(opened.code, 0);
        QCOMPARE(opened.json()["label"].toString(), QString("2021-W10"));
        QCOMPARE(opened.json()["kind"].toString(), QString("weekly"));
        QCOMPARE(opened.json()["services"].toArray().size(), 2);
        QCOMPARE(opened.json()["definitions"].toString(), QString("epidemic-1"));
        QCOMPARE(ctl({ "round", file, "open", "2021-W10" }).code, 1); // there is one already

        QCOMPARE(ctl({ "assess", file, "--municipality", "Heim", "--status", "challenging",
                         "--round", "2021-W10", "--given-by", "Kari Nordmann", "--role",
                         "kommuneoverlege", "--channel", "telephone", "--need", "to sykepleiere",
                         "--reported", "10.03.2021 09:00" })
                     .code,
            0);
        QCOMPARE(ctl({ "assess", file, "--municipality", "Frøya", "--status", "notApplicable",
                         "--round", "2021-W10", "--reported", "13.03.2021 09:00" })
                     .code,
            0);
        const CtlRun status = ctl({ "round", file, "status", "2021-W10", "--json" });
        QCOMPARE(status.code, 0);
        QCOMPARE(status.json()["asked"].toInt(), 38);
        QCOMPARE(status.json()["answered"].toInt(), 2);
        QCOMPARE(status.json()["late"].toInt(), 1);
        QCOMPARE(status.json()["part"].toInt(), 2);
        QCOMPARE(status.json()["complete"].toInt(), 0);
        QCOMPARE(status.json()["onTimePercent"].toInt(), 3);
        QJsonObject heim;
        QJsonObject froya;
        for (const auto row : status.json()["municipalities"].toArray()) {
            if (row.toObject()["name"] == "Heim")
                heim = row.toObject();
            if (row.toObject()["name"] == "Frøya")
                froya = row.toObject();
        }
        QCOMPARE(heim["standing"].toString(), QString("part"));
        QCOMPARE(heim["givenBy"].toString(), QString("Kari Nordmann"));
        QCOMPARE(heim["channel"].toString(), QString("telephone"));
        QCOMPARE(heim["missing"][0].toString(), QString("home-care"));
        QCOMPARE(froya["answer"].toString(), QString("notApplicable"));
        QCOMPARE(froya["status"].toString(), QString("notReported"));
        QVERIFY(froya["late"].toBool());
        const QJsonObject counts = ctl({ "status", file, "--json" }).json();
        QCOMPARE(counts["counts"]["good"].toInt(), 0);
        QCOMPARE(counts["answered"].toInt(), 2);
        QVERIFY(ctl({ "round", file, "status", "2021-W10" }).out.contains("2 of 38"));

        QCOMPARE(ctl({ "round", file, "change", "2021-W10", "--due", "15.03.2021 12:00" }).code, 0);
        QCOMPARE(ctl({ "round", file, "status", "2021-W10", "--json" }).json()["late"].toInt(), 0);
        QCOMPARE(ctl({ "round", file, "close", "2021-W10" }).code, 0);
        const CtlRun refused = ctl({ "assess", file, "--municipality", "Heim", "--status", "good",
            "--round", "2021-W10" });
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.saysOneLine());
        QCOMPARE(ctl({ "round", file, "reopen", "2021-W10" }).code, 0);
        const CtlRun list = ctl({ "round", file, "list", "--json" });
        QCOMPARE(list.json()["rounds"].toArray().size(), 1);
        QCOMPARE(list.json()["rounds"][0]["open"].toBool(), true);
        QCOMPARE(ctl({ "undo", file }).code, 0); // closed again
        QCOMPARE(
            ctl({ "round", file, "list", "--json" }).json()["rounds"][0]["open"].toBool(), false);
    }

    void anAdHocRoundHasATitle()
    {
        const QString file = newFile();
        const CtlRun opened =
            ctl({ "round", file, "open", "Snøstorm på Fosen", "--services", "all", "--json" });
        QCOMPARE(opened.code, 0);
        QCOMPARE(opened.json()["kind"].toString(), QString("adHoc"));
        QCOMPARE(ctl({ "round", file, "open", "Uvær", "--due", "01.01.2020 12:00" }).code, 1);
        QCOMPARE(ctl({ "round", file, "open", "Uvær", "--services", "cake" }).code, 2);
        QCOMPARE(ctl({ "round", file, "status", "2020-W01" }).code, 1);
    }

    void theReminderIsWrittenInTheFormOfEach()
    {
        const QString file = newFile();
        QCOMPARE(ctl({ "round", file, "open", "2021-W10" }).code, 0);
        QCOMPARE(ctl({ "contact", file, "add", "--municipality", "Heim", "--name", "Kari Nordmann",
                         "--telephone", "+47 400 00 001", "--email", "kari@example.no" })
                     .code,
            0);
        const CtlRun reminder = ctl({ "round", file, "remind", "2021-W10", "--out", m_folder.path(),
            "--telephone-list", path("ring.csv"), "--json" });
        QCOMPARE(reminder.code, 0);
        const QJsonArray drafts = reminder.json()["drafts"].toArray();
        QCOMPARE(drafts.size(), 1);
        const QString body = drafts[0].toObject()["body"].toString();
        const QString language = drafts[0].toObject()["language"].toString();
        QVERIFY2(body.contains(language == "nn" ? "Venleg helsing" : "Vennlig hilsen"),
            qPrintable(body));
        QVERIFY(
            drafts[0].toObject()["mailto"].toString().startsWith("mailto:?bcc=kari@example.no"));
        QCOMPARE(reminder.json()["telephone"].toArray().size(), 38);
        QCOMPARE(reminder.json()["files"].toArray().size(), 2);
        QVERIFY(bytesOf(path("paaminnelse-2021-W10-" + language + ".eml")).startsWith("X-Unsent"));
        QVERIFY(bytesOf(path("ring.csv")).contains("+47 400 00 001"));
        QVERIFY(ctl({ "round", file, "remind", "2021-W10" }).out.contains("Kari Nordmann"));
    }

    void formsGoOutAndComeBack()
    {
        const QString file = newFile();
        QCOMPARE(ctl({ "round", file, "open", "2021-W09" }).code, 0);
        QCOMPARE(ctl({ "assess", file, "--municipality", "Heim", "--status", "critical", "--round",
                         "2021-W09" })
                     .code,
            0);
        QCOMPARE(ctl({ "round", file, "open", "2021-W10" }).code, 0);
        QCOMPARE(ctl({ "form", file, "--out", path("skjema") }).code, 2); // whose?
        const CtlRun all = ctl(
            { "form", file, "--round", "2021-W10", "--all", "--out", path("skjema"), "--json" });
        QCOMPARE(all.code, 0);
        QCOMPARE(all.json()["files"].toArray().size(), 38);
        QCOMPARE(QDir(path("skjema")).entryList({ "*.xlsx" }).size(), 38);
        const CtlRun one = ctl({ "form", file, "--round", "2021-W10", "--municipality", "Heim",
            "--out", path("ett") });
        QCOMPARE(one.code, 0);
        QCOMPARE(QDir(path("ett")).entryList({ "*.xlsx" }).size(), 1);

        const CtlRun back =
            ctl({ "import", file, "assessments", path("skjema"), "--round", "2021-W10", "--json" });
        QCOMPARE(back.code, 0);
        QCOMPARE(back.json()["files"].toArray().size(), 38);
        QCOMPARE(back.json()["new"].toInt(), 1); // only Heim had anything filled in
        const QJsonObject status = ctl({ "status", file, "--json" }).json();
        QCOMPARE(status["counts"]["critical"].toInt(), 1);
        QCOMPARE(status["municipalities"][0]["answer"].toString(), QString("unchanged"));
        writeBytes(path("skjema/tull.xlsx"), "no spreadsheet");
        const CtlRun broken =
            ctl({ "import", file, "assessments", path("skjema"), "--round", "2021-W10" });
        QCOMPARE(broken.code, 1);
        QVERIFY(broken.out.contains("tull.xlsx"));
        QVERIFY(broken.saysOneLine());
    }
};

QTEST_GUILESS_MAIN(TestCtlRounds)
#include "tst_ctl_rounds.moc"
