// The contact point on the command line: the built program, real files, exit codes.
#include "tests/app/ctl_runner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

class TestCtlMeasures : public QObject {
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
    static QStringList codes(const CtlRun& run)
    {
        QStringList out;
        for (const QJsonValue& one : run.json()["steps"].toArray())
            out.append(one.toObject()["code"].toString());
        return out;
    }

private Q_SLOTS:
    void aSentenceLeadsToSteps()
    {
        const QString file = newFile();
        const QString said = "jeg mangler sykepleiere i helgen";
        const QStringList all = codes(ctl({ "measures", file, "find", said, "--json" }));
        QCOMPARE(all.value(0), QString("larger-posts"));
        const CtlRun fewer =
            ctl({ "measures", file, "find", said, "--tried", "larger-posts", "--json" });
        QCOMPARE(codes(fewer).value(0), QString("extra-shifts"));
        QCOMPARE(fewer.json()["passedOver"].toArray().size(), 1);
        QVERIFY(ctl({ "measures", file, "find" }).out.contains("All measures, the nearest first"));
        QCOMPARE(ctl({ "measures", file, "find", said, "--tried", "nonsense" }).code, 2);
        const CtlRun need = ctl({ "need", file, "add", "Frøya", "--profession", "SP", "--from",
            "08.03.2021", "--until", "21.03.2021", "--json" });
        if (need.code == 0)
            QVERIFY(!codes(
                ctl({ "measures", file, "find", "--need", need.json()["id"].toString(), "--json" }))
                         .isEmpty());
    }

    void aMeasureIsEditedHiddenAndTakenBack()
    {
        const QString file = newFile();
        QCOMPARE(
            ctl({ "measures", file, "edit", "nav", "--call", "NAV Trøndelag", "--hide" }).code, 0);
        QVERIFY(!ctl({ "measures", file, "list" }).out.contains("NAV Trøndelag"));
        QVERIFY(ctl({ "measures", file, "list", "--all" }).out.contains("NAV Trøndelag"));
        QCOMPARE(ctl({ "measures", file, "edit", "nav", "--built-in" }).code, 0);
        QCOMPARE(ctl({ "measures", file, "edit", "nav", "--built-in" }).code, 1);
        QVERIFY(ctl({ "measures", file, "show", "nav" }).out.contains("2021"));
        const CtlRun made = ctl(
            { "measures", file, "add", "--name", "Felles bakvakt", "--gives", "En lege på telefon",
                "--level", "inter-municipal", "--keywords", "bakvakt, lege", "--json" });
        QCOMPARE(made.json()["code"].toString(), QString("felles-bakvakt"));
        QCOMPARE(codes(ctl({ "measures", file, "find", "bakvakt", "--json" })).value(0),
            QString("felles-bakvakt"));
        QCOMPARE(ctl({ "measures", file, "add", "--name", "Uten innhold" }).code, 1);
        QCOMPARE(ctl({ "measures", file, "edit", "nav", "--level", "moon" }).code, 2);
    }

    void theLetterIsWritten()
    {
        const QString file = newFile();
        for (const QString& name : QStringList{ "brev.pdf", "brev.odt", "brev.txt" }) {
            const CtlRun run = ctl({ "measures", file, "letter", path(name), "--language", "nn" });
            QVERIFY2(run.code == 0, run.err.constData());
            QVERIFY(!bytesOf(path(name)).isEmpty());
        }
        QVERIFY(bytesOf(path("brev.txt")).contains("Nabokommunar"));
        QCOMPARE(ctl({ "measures", file, "letter", path("b.txt"), "--language", "sv" }).code, 2);
        const CtlRun none = ctl({ "measures", file, "drafts", m_folder.path() });
        QCOMPARE(none.code, 1);
        QVERIFY(none.saysOneLine());
    }

    void anInquiryIsAskedAnsweredAndShared()
    {
        const QString file = newFile();
        const CtlRun made = ctl({ "inquiry", file, "add", "Hvem kan hjelpe?", "--municipality",
            "Frøya", "--caller", "Anne Dalvik", "--function", "kommunalsjef", "--json" });
        const QString key = made.json()["id"].toString();
        QVERIFY2(!key.isEmpty(), made.err.constData());
        QCOMPARE(
            ctl({ "inquiry", file, "list", "--json" }).json()["figures"].toObject()["open"].toInt(),
            1);
        QCOMPARE(
            ctl({ "inquiry", file, "answer", key, "Anne Dalvik bør spørre naboene.", "--measures",
                    "neighbours", "--role", "coordination", "--follow-up", "09.03.2021" })
                .code,
            0);
        const CtlRun refused = ctl({ "shared", file, "add", "--inquiry", key });
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.saysOneLine());
        QVERIFY(refused.err.contains("Anne Dalvik"));
        QCOMPARE(
            ctl({ "shared", file, "add", "--inquiry", key, "--answer", "Spør naboene." }).code, 0);
        const QJsonArray shared =
            ctl({ "shared", file, "list", "--json" }).json()["shared"].toArray();
        QCOMPARE(shared.size(), 1);
        // The table leaves out who asked; what a person writes in an answer is their own.
        QCOMPARE(ctl({ "inquiry", file, "answer", key, "Spør naboene." }).code, 0);
        QCOMPARE(ctl({ "inquiry", file, "followed-up", key }).code, 0);
        QCOMPARE(ctl({ "inquiry", file, "list", "--open", "--json" })
                     .json()["inquiries"]
                     .toArray()
                     .size(),
            0);
        QVERIFY(ctl({ "search", file, "hjelpe" }).out.contains("Hvem kan hjelpe?"));
        for (const QString& kind : QStringList{ "measures", "inquiries", "shared-answers" }) {
            QCOMPARE(ctl({ "export", file, kind, path(kind + ".xlsx") }).code, 0);
            QCOMPARE(ctl({ "export", file, kind, path(kind + ".csv") }).code, 0);
        }
        QVERIFY(!bytesOf(path("inquiries.csv")).contains("Dalvik"));
        QCOMPARE(
            ctl({ "shared", file, "remove", shared.at(0).toObject()["id"].toString() }).code, 0);
        QCOMPARE(ctl({ "undo", file }).code, 0);
        QCOMPARE(ctl({ "inquiry", file, "answer", "ffff", "x" }).code, 1);
        QCOMPARE(ctl({ "inquiry", file, "add", "?", "--measures", "nonsense" }).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCtlMeasures)
#include "tst_ctl_measures.moc"
