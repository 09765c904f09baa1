// Surveys on the command line: the built program, real files, exit codes and what it says.
#include "tests/app/ctl_runner.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

class TestCtlSurveys : public QObject {
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
    void aSurveyIsAskedAnsweredShownAndClosed()
    {
        const QString file = newFile();
        QCOMPARE(ctl({ "survey", file, "show" }).code, 1); // there is none
        QCOMPARE(
            ctl({ "survey", file, "new", "Vakter", "Er vaktene dekket?" }).code, 1); // no purpose
        const CtlRun opened = ctl({ "survey", file, "new", "Vakter", "Er vaktene dekket?",
            "yes-no-partly", "--asker", "Helsedirektoratet", "--purpose", "Se hvor det mangler",
            "--opens", "08.03.2021 08:00", "--due", "12.03.2021 12:00", "--municipalities",
            "Heim, Frøya, 5001", "--json" });
        QCOMPARE(opened.code, 0);
        QCOMPARE(opened.json()["asked"].toInt(), 3);
        QCOMPARE(ctl({ "survey", file, "ask", "Vakter", "Hvilke tiltak?", "choices", "--choices",
                         "Overtid; Vikarbyrå" })
                     .code,
            0);
        QCOMPARE(ctl({ "survey", file, "ask", "Vakter", "Hvor?", "choice" }).code, 1); // no choices
        QCOMPARE(ctl({ "survey", file, "ask", "Vakter", "Hvor?", "dunno" }).code, 2);
        QCOMPARE(ctl({ "survey", file, "answer", "Vakter", "Heim", "1", "delvis", "--by",
                         "Kari Nordmann", "--role", "kommuneoverlege", "--at", "10.03.2021 09:00" })
                     .code,
            0);
        QCOMPARE(ctl({ "survey", file, "answer", "Vakter", "Heim", "2", "2; 1", "--at",
                         "10.03.2021 09:00" })
                     .code,
            0);
        const CtlRun wrong = ctl({ "survey", file, "answer", "Vakter", "Heim", "1", "kanskje" });
        QCOMPARE(wrong.code, 1);
        QVERIFY(wrong.saysOneLine());
        QCOMPARE(ctl({ "survey", file, "answer", "Vakter", "Oppdal", "1", "ja" }).code, 1);
        QCOMPARE(ctl({ "survey", file, "answer", "Vakter", "Frøya", "1", "-", "--at",
                         "13.03.2021 09:00" })
                     .code,
            0);
        const CtlRun shown = ctl({ "survey", file, "show", "Vakter", "--json" });
        QCOMPARE(shown.code, 0);
        QCOMPARE(shown.json()["answered"].toInt(), 2);
        QCOMPARE(shown.json()["late"].toInt(), 1);
        QCOMPARE(shown.json()["missing"].toArray(), QJsonArray{ "Trondheim" });
        const QJsonObject first = shown.json()["questions"].toArray().at(0).toObject();
        QCOMPARE(first["notApplicable"].toInt(), 1);
        QCOMPARE(first["values"].toArray().at(1).toObject()["count"].toInt(), 1);
        QVERIFY(ctl({ "survey", file, "show" }).out.contains("2 of 3 municipalities"));
        QCOMPARE(ctl({ "survey", file, "close", "Vakter" }).code, 0);
        QCOMPARE(ctl({ "survey", file, "answer", "Vakter", "5001", "1", "ja" }).code, 1);
        QCOMPARE(ctl({ "survey", file, "reopen", "Vakter" }).code, 0);
        QCOMPARE(ctl({ "survey", file, "remove", "Vakter" }).code, 1);
        QVERIFY(ctl({ "undo", file }).out.contains("survey"));
    }

    void theSameQuestionIsWarnedOf()
    {
        const QString file = newFile();
        QCOMPARE(
            ctl({ "survey", file, "new", "En", "Er vaktene dekket?", "--purpose", "x" }).code, 0);
        const CtlRun again =
            ctl({ "survey", file, "new", "To", "Er vaktene dekket?", "--purpose", "x", "--json" });
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json()["askedLately"].toArray().size(), 1);
        const CtlRun copy = ctl({ "survey", file, "new", "Tre", "--copy", "En", "--json" });
        QCOMPARE(copy.code, 0);
        QCOMPARE(copy.json()["askedLately"].toArray().size(), 2);
    }

    void theWorkedExampleIsTheCountysSummary()
    {
        const QString file = newFile();
        QCOMPARE(ctl({ "survey", file, "example" }).code, 0);
        const CtlRun shown = ctl({ "survey", file, "show", "--json" });
        QCOMPARE(shown.json()["answered"].toInt(), 24);
        QCOMPARE(shown.json()["asked"].toInt(), 38);
        QCOMPARE(shown.json()["answeredPercent"].toInt(), 63);
        QCOMPARE(shown.json()["missing"].toArray().size(), 14);
        QCOMPARE(ctl({ "survey", file, "list", "--json" }).json()["surveys"].toArray().size(), 1);
    }

    void filesGoOutAndComeBack()
    {
        const QString file = newFile();
        QCOMPARE(ctl({ "survey", file, "example" }).code, 0);
        const QString answers = path("svar.xlsx");
        QCOMPARE(ctl({ "survey", file, "export", "", answers }).code, 0);
        QCOMPARE(ctl({ "survey", file, "export", "", path("sum.csv"), "--summary" }).code, 0);
        QVERIFY(bytesOf(path("sum.csv")).contains("24"));
        QCOMPARE(ctl({ "survey", file, "export", "", path("sum.txt") }).code, 1);

        const QString other = newFile();
        QCOMPARE(ctl({ "survey", other, "new", "Grupper", "--copy", "finnes ikke" }).code, 1);
        QCOMPARE(
            ctl({ "survey", other, "new", "Antall", "Hvor mange?", "number", "--purpose", "x" })
                .code,
            0);
        const QString table = path("inn.csv");
        writeBytes(table, "kommune;1\nHeim;4\nOppdal;1\nOppdal;2\n");
        const CtlRun refused = ctl({ "survey", other, "import", "", table });
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("row 4"));
        QCOMPARE(ctl({ "survey", other, "show", "--json" }).json()["answered"].toInt(), 0);
        QCOMPARE(
            ctl({ "survey", other, "import", "", table, "--skip-rejected", "--dry-run" }).code, 0);
        QCOMPARE(ctl({ "survey", other, "show", "--json" }).json()["answered"].toInt(), 0);
        QCOMPARE(ctl({ "survey", other, "import", "", table, "--skip-rejected", "--json" })
                     .json()["created"]
                     .toInt(),
            2);
        QCOMPARE(ctl({ "survey", other, "show", "--json" }).json()["answered"].toInt(), 2);
        QVERIFY(QDir().mkpath(path("skjema")));
        QCOMPARE(
            ctl({ "survey", other, "form", "", path("skjema"), "--municipalities", "Heim" }).code,
            0);
        QCOMPARE(QDir(path("skjema")).entryList({ "*.xlsx" }).size(), 1);
        QCOMPARE(ctl({ "survey", other, "import", "", path("skjema"), "--json" })
                     .json()["unchanged"]
                     .toInt(),
            1);
        QCOMPARE(
            ctl({ "survey", other, "remind", "--json" }).json()["withoutAddress"].toArray().size(),
            36);
    }
};

QTEST_GUILESS_MAIN(TestCtlSurveys)
#include "tst_ctl_surveys.moc"
