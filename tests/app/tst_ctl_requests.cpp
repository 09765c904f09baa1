// Asking owners and their answers on the command line, in the languages of the owners.
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

} // namespace

class TestCtlRequests : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;
    int m_made = 0;

    /// A fresh case file with a need at Frøya; its key.
    QString prepare(const QStringList& more = {})
    {
        m_file = m_folder.filePath(QString("fil%1.samvirke").arg(++m_made));
        if (ctl({ "new", m_file, "--office", "Statsforvalteren i Trøndelag" }).code != 0)
            return {};
        return ctl(QStringList{ "need", m_file, "add", "--municipality", "5014", "--service",
                       "home-care", "--profession", "SP", "--heads", "2", "--from", "2031-03-10",
                       "--until", "2031-03-21", "--severity", "critical", "--contact",
                       "Ola Nordmann, 900 00 000", "--json" }
            + more)
            .json()["id"]
            .toString();
    }

private Q_SLOTS:
    void theInterviewIsGivenAndRead()
    {
        const QString need = prepare({ "--tried", "ownStaff,nav", "--reason", "Haster", "--tasks",
            "stell", "--leads", "avdelingsleder", "--trains", "fagsykepleier", "--employer", "no",
            "--children", "yes" });
        QVERIFY(!need.isEmpty());
        const QJsonObject row =
            ctl({ "need", m_file, "list", "--json" }).json()["needs"].toArray().first().toObject();
        QCOMPARE(row["tried"].toArray(), (QJsonArray{ "ownStaff", "nav" }));
        QCOMPARE(row["gateReason"].toString(), QString("Haster"));
        QCOMPARE(row["employerConsents"].toString(), QString("no"));
        QCOMPARE(row["familyHousing"].toString(), QString("yes"));
        QCOMPARE(row["leads"].toString(), QString("avdelingsleder"));
        QCOMPARE(row["gate"].toObject()["next"].toInt(), 1);
        QCOMPARE(row["gate"].toObject()["untried"].toArray().size(), 3);
        const CtlRun wrong = ctl({ "need", m_file, "change", need, "--tried", "prayer" });
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains("ownStaff"), said(wrong.err));
    }

    void theOfficesOwnLettersAreSaved()
    {
        const QString need = prepare({ "--reason", "Haster" });
        const auto letters = [&] {
            return ctl({ "request", m_file, "letters", "nb", "--json" }).json();
        };
        QVERIFY(!letters()["own"].toBool());
        QCOMPARE(letters()["texts"].toObject().size(), 5);
        const QByteArray own = "{\"texts\":{\"request\":\"Hei {eier}!\\n\\n{personell}\\n\\n"
                               "{frivillig}\"}}";
        QCOMPARE(ctl({ "request", m_file, "save-letters", "nb" }, own).code, 0);
        QVERIFY(letters()["own"].toBool());
        const CtlRun text = ctl({ "request", m_file, "text", "--need", need, "--owners", "5056" });
        QVERIFY2(text.out.contains("Hei Hitra!"), said(text.out));
        const CtlRun bad = ctl({ "request", m_file, "save-letters", "nb" },
            "{\"texts\":{\"request\":\"{personell}\"}}");
        QCOMPARE(bad.code, 1); // that a no is an answer must stand in it
        QVERIFY2(bad.saysOneLine(), said(bad.err));
        QCOMPARE(ctl({ "request", m_file, "save-letters", "nb" }, "nei").code, 2);
        QCOMPARE(
            ctl({ "request", m_file, "save-letters", "nb" }, "{\"texts\":{\"brev\":\"x\"}}").code,
            2);
        QCOMPARE(ctl({ "request", m_file, "standard-letters", "nb" }).code, 0);
        QVERIFY(!letters()["own"].toBool());
        QVERIFY(ctl({ "request", m_file, "letters", "nn" }).out.contains("{eigar}"));
    }

    void severalNeedsGoInOneLetter()
    {
        const QString need = prepare({ "--reason", "Haster" });
        const QString other =
            ctl({ "need", m_file, "add", "--municipality", "5014", "--service", "nursing-home",
                    "--profession", "HF", "--heads", "3", "--from", "2031-03-10", "--until",
                    "2031-03-21", "--reason", "Haster", "--json" })
                .json()["id"]
                .toString();
        const CtlRun asked = ctl({ "request", m_file, "ask", "--need", need, "--also", other,
            "--owners", "5056", "--reason", "Haster", "--json" });
        QVERIFY2(asked.code == 0, said(asked.err));
        const QJsonArray requests = asked.json()["requests"].toArray();
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests.first().toObject()["text"], requests.last().toObject()["text"]);
        QCOMPARE(
            ctl({ "request", m_file, "list", "--json" }).json()["requests"].toArray().size(), 2);
        QCOMPARE(ctl({ "undo", m_file }).code, 0);
        QVERIFY(
            ctl({ "request", m_file, "list", "--json" }).json()["requests"].toArray().isEmpty());
    }

    void everyPaperIsWrittenAsPdf_data()
    {
        QTest::addColumn<QStringList>("how");
        QTest::newRow("a note") << QStringList{ "--how", "telephone", "--format", "pdf" };
        QTest::newRow("a letter") << QStringList{ "--how=letter" };
        QTest::newRow("brev") << QStringList{ "--how", "brev", "--language", "nb" };
    }

    void everyPaperIsWrittenAsPdf()
    {
        QFETCH(const QStringList, how);
        const QString need = prepare({ "--reason", "Haster" });
        const QTemporaryDir folder;
        const CtlRun run = ctl(QStringList{ "request", m_file, "text", "--need", need, "--owners",
                                   "5001", "--out", folder.path() }
            + how);
        QVERIFY2(run.code == 0, said(run.err));
        const QStringList written = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(written.size(), 1);
        QVERIFY(bytesOf(folder.filePath(written.first())).startsWith("%PDF"));
    }

    void aTeamIsOrdered()
    {
        QVERIFY(!prepare().isEmpty());
        const QStringList order{ "need", m_file, "order", "--municipality", "5014", "--service",
            "nursing-home", "--from", "2031-03-10", "--until", "2031-03-21", "--tried",
            "ownStaff,largerPosts,redeployment,nav,agencies" };
        const CtlRun made = ctl(order + QStringList{ "--professions", "SP:2,HF:3", "--json" });
        QVERIFY2(made.code == 0, said(made.err));
        QCOMPARE(made.json()["ids"].toArray().size(), 2);
        QCOMPARE(ctl({ "need", m_file, "list", "--json" }).json()["needs"].toArray().size(), 3);
        QCOMPARE(ctl({ "undo", m_file }).code, 0);
        QCOMPARE(ctl({ "need", m_file, "list", "--json" }).json()["needs"].toArray().size(), 1);
        QCOMPARE(ctl(order + QStringList{ "--professions", "SP:0" }).code, 2);
        QCOMPARE(ctl(order + QStringList{ "--professions", "pilot" }).code, 2);
    }

    void fromTheQuestionToTheAnswer()
    {
        const QString need = prepare();
        const QStringList whom{ "--need", need, "--owners", "Hitra,5059" };
        const CtlRun text =
            ctl(QStringList{ "request", m_file, "text" } + whom + QStringList{ "--json" });
        QVERIFY2(text.code == 0, said(text.err));
        const QJsonArray letters = text.json()["letters"].toArray();
        QCOMPARE(letters.size(), 2);
        const QJsonObject first = letters.first().toObject();
        QCOMPARE(first["language"].toString(), QString("nb"));
        QVERIFY2(first["body"].toString().contains("Det er frivillig å si ja"),
            qPrintable(first["body"].toString()));
        QVERIFY(!first["body"].toString().contains("Nordmann"));

        const QStringList ask = QStringList{ "request", m_file, "ask" } + whom;
        const CtlRun refused = ctl(ask);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.saysOneLine(), said(refused.err));
        const CtlRun asked =
            ctl(ask + QStringList{ "--reason", "Haster", "--heads", "1", "--json" });
        QVERIFY2(asked.code == 0, said(asked.err));
        const QJsonArray requests = asked.json()["requests"].toArray();
        QCOMPARE(requests.size(), 2);
        // The same once more is a slip, unless it is meant.
        const CtlRun twice = ctl(ask);
        QCOMPARE(twice.code, 1);
        QVERIFY2(twice.saysOneLine() && twice.err.contains("--again"), said(twice.err));

        const QJsonArray open =
            ctl({ "request", m_file, "list", "--json" }).json()["requests"].toArray();
        QCOMPARE(open.size(), 2);
        QCOMPARE(open.at(0).toObject()["ownerName"].toString(), QString("Hitra"));
        QCOMPARE(open.at(0).toObject()["standing"].toString(), QString("waiting"));
        const QString hitra = open.at(0).toObject()["transfer"].toString();
        const QString orkland = open.at(1).toObject()["transfer"].toString();

        QCOMPARE(ctl({ "request", m_file, "answer", hitra, "maybe", "--who", "Per" }).code, 2);
        QCOMPARE(
            ctl({ "request", m_file, "answer", hitra, "no", "--who", "Per", "--heads", "1" }).code,
            2);
        const CtlRun no = ctl({ "request", m_file, "answer", hitra, "no", "--who", "Per, leder",
            "--reason", "own-situation", "--json" });
        QVERIFY2(no.code == 0, said(no.err));
        QCOMPARE(no.json()["state"].toString(), QString("declined"));
        QCOMPARE(ctl({ "request", m_file, "answer", hitra, "yes", "--who", "Per" }).code, 1);
        const CtlRun show = ctl({ "request", m_file, "show", orkland, "--json" });
        QVERIFY(show.json()["requests"].toArray().first().toObject()["text"].toString().contains(
            "Orkland"));

        const CtlRun remind = ctl({ "request", m_file, "remind", "--transfers", orkland, "--out",
            m_folder.path(), "--record", "--json" });
        QVERIFY2(remind.code == 0, said(remind.err));
        QCOMPARE(remind.json()["files"].toArray().size(), 1);
        QVERIFY(
            bytesOf(remind.json()["files"].toArray().first().toString()).startsWith("X-Unsent: 1"));
        QVERIFY(!ctl({ "request", m_file, "list", "--json" })
                     .json()["requests"]
                     .toArray()
                     .first()
                     .toObject()["remindedAt"]
                     .isNull());

        QCOMPARE(ctl({ "need", m_file, "withdraw", need }).code, 0);
        QCOMPARE(ctl({ "request", m_file, "list", "--json" })
                     .json()["requests"]
                     .toArray()
                     .first()
                     .toObject()["standing"]
                     .toString(),
            QString("toTell"));
        const CtlRun late = ctl({ "request", m_file, "answer", orkland, "yes", "--who", "Per" });
        QCOMPARE(late.code, 1);
        QVERIFY2(late.err.contains("withdrawn"), said(late.err));
        const CtlRun tell = ctl({ "request", m_file, "tell", "--record" });
        QVERIFY2(tell.code == 0 && tell.out.contains("trukket"), said(tell.out + tell.err));
        QVERIFY(
            ctl({ "request", m_file, "list", "--json" }).json()["requests"].toArray().isEmpty());
        QCOMPARE(ctl({ "verify", m_file }).code, 0);
    }

    void eachOwnerReadsItsOwnForm()
    {
        const QString need = prepare({ "--infectious", "yes", "--lodging", "yes" });
        const QJsonArray letters =
            ctl({ "request", m_file, "text", "--need", need, "--owners", "5056,4651", "--json" })
                .json()["letters"]
                .toArray();
        const QString nb = letters.at(0).toObject()["body"].toString();
        const QString nn = letters.at(1).toObject()["body"].toString();
        QVERIFY2(nb.contains("Sykepleier") && nb.contains("Vi håper på svar"), qPrintable(nb));
        QVERIFY2(nn.contains("Sjukepleiar") && nn.contains("Vi håpar på svar"), qPrintable(nn));
        for (const char* english : { "Hello", "Lodging", "voluntary", "Where:" })
            QVERIFY2(!nb.contains(QLatin1String(english)) && !nn.contains(QLatin1String(english)),
                english);
        QVERIFY(nn != nb);
        const QStringList bokmalOnly{ "ikke", "dere", "hvor", "Hvor", "oppgave" };
        for (const QString& word : bokmalOnly)
            QVERIFY2(!nn.contains(word), qPrintable(word + "\n" + nn));
    }

    void wrongUsageSaysSo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nobody") << QStringList{ "ask" };
        QTest::newRow("no such need") << QStringList{ "ask", "--need", "zzzz", "--owners", "5056" };
        QTest::newRow("bad time") << QStringList{ "ask", "--need", "NEED", "--owners", "5056",
            "--answer-by", "soon" };
        QTest::newRow("bad channel")
            << QStringList{ "ask", "--need", "NEED", "--owners", "5056", "--how", "pigeon" };
    }

    void wrongUsageSaysSo()
    {
        QFETCH(QStringList, arguments);
        const QString need = prepare();
        arguments.replaceInStrings("NEED", need);
        const CtlRun run = ctl(QStringList{ "request", m_file } + arguments);
        QVERIFY(run.code == 1 || run.code == 2);
        QVERIFY2(run.saysOneLine(), said(run.err));
        QVERIFY(
            ctl({ "request", m_file, "list", "--json" }).json()["requests"].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCtlRequests)
#include "tst_ctl_requests.moc"
