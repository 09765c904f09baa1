// Agreements, standing agreements and service on the command line.
#include "tests/app/ctl_runner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

class TestCtlAgreements : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;
    QString m_transfer;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    void step(const QString& state)
    {
        const CtlRun run = ctl({ "transfer", m_file, "step", m_transfer, state, "--who",
            "Kari Test, kommunalsjef", "--how", "telephone" });
        QVERIFY2(run.code == 0, run.err.constData());
    }

private Q_SLOTS:
    void init()
    {
        m_file = path("fil.samvirke");
        QFile::remove(m_file);
        QCOMPARE(ctl({ "new", m_file, "--office", "Statsforvalteren i Trøndelag" }).code, 0);
        const CtlRun run = ctl({ "transfer", m_file, "start", "--owner", "5001", "--to", "5014",
            "--profession", "SP", "--service", "nursing-home", "--from", "2021-03-08", "--until",
            "2021-03-21", "--json" });
        QVERIFY2(run.code == 0, run.err.constData());
        m_transfer = run.json()["id"].toString();
    }

    void agreementFromDraftToBothSignatures()
    {
        const CtlRun made =
            ctl({ "agreement", m_file, "new", m_transfer, "--loses", "To plasser", "--json" });
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(ctl({ "agreement", m_file, "new", m_transfer }).code, 1); // one for each
        QCOMPARE(
            ctl({ "agreement", m_file, "write", m_transfer, "pay", "--text", "{perode}" }).code, 1);
        QCOMPARE(ctl({ "agreement", m_file, "write", m_transfer, "pay", "--text", "Etter tariff." })
                     .code,
            0);
        const CtlRun early =
            ctl({ "agreement", m_file, "sign", m_transfer, "lender", "--by", "Per" });
        QCOMPARE(early.code, 1);
        QVERIFY(early.saysOneLine());
        for (const char* const state : { "asked", "offered", "agreed" })
            step(state);
        for (const char* const side : { "lender", "receiver" })
            QCOMPARE(ctl({ "agreement", m_file, "sign", m_transfer, side, "--by", "Per" }).code, 0);
        const QJsonObject shown = ctl({ "agreement", m_file, "show", m_transfer, "--json" }).json();
        QCOMPARE(shown["stage"].toString(), QString("signed"));
        QCOMPARE(shown["transferState"].toString(), QString("agreed"));
        for (const char* const ending : { "pdf", "odt", "txt" }) {
            const QString out = path(QString("avtale.") + ending);
            const CtlRun run = ctl({ "agreement", m_file, "export", m_transfer, "--out", out });
            QVERIFY2(run.code == 0, run.err.constData());
            QVERIFY(bytesOf(out).size() > 500);
        }
        QVERIFY(bytesOf(path("avtale.txt")).contains("Etter tariff."));
        QCOMPARE(ctl({ "agreement", m_file, "erase-signatures", m_transfer }).code, 0);
        QCOMPARE(ctl({ "agreement", m_file, "reopen", m_transfer }).code, 0);
        QCOMPARE(ctl({ "agreement", m_file, "remove", m_transfer }).code, 0);
        QVERIFY(ctl({ "agreement", m_file, "list", "--json" })
                    .json()["agreements"]
                    .toArray()
                    .isEmpty());
        QCOMPARE(ctl({ "verify", m_file }).code, 0);
    }

    void templatesRoundTrip()
    {
        const QJsonArray all =
            ctl({ "agreement", m_file, "templates", "--json" }).json()["templates"].toArray();
        QCOMPARE(all.size(), 2);
        const QByteArray clauses = "[{\"heading\":\"Parter\",\"text\":\"{lender}\"}]";
        QCOMPARE(ctl({ "agreement", m_file, "save-template", "Vår" }, clauses).code, 0);
        QCOMPARE(ctl({ "agreement", m_file, "save-template", "Gal" }, "nei").code, 2);
        QCOMPARE(ctl({ "agreement", m_file, "remove-template", "Vår" }).code, 0);
    }

    void standingRegister()
    {
        const int before = int(
            ctl({ "standing", m_file, "without", "--json" }).json()["without"].toArray().size());
        QCOMPARE(ctl({ "standing", m_file, "add", "--title", "A", "--parties", "5001" }).code, 1);
        const CtlRun made = ctl({ "standing", m_file, "add", "--title", "Bistand", "--parties",
            "5001,Melhus", "--professions", "SP", "--until", "31.12.2035", "--json" });
        QVERIFY2(made.code == 0, made.err.constData());
        const QString id = made.json()["id"].toString();
        const QJsonObject one = ctl({ "standing", m_file, "list", "--party", "5028", "--json" })
                                    .json()["standingAgreements"]
                                    .toArray()
                                    .first()
                                    .toObject();
        QCOMPARE(one["title"].toString(), QString("Bistand"));
        QVERIFY(one["valid"].toBool());
        QCOMPARE(
            ctl({ "standing", m_file, "without", "--json" }).json()["without"].toArray().size(),
            before - 2);
        QCOMPARE(ctl({ "standing", m_file, "change", id, "--scope", "Alt" }).code, 0);
        const QString out = path("standing.csv");
        QCOMPARE(ctl({ "export", m_file, "standing-agreements", out }).code, 0);
        QVERIFY(bytesOf(out).contains("Bistand"));
        QCOMPARE(ctl({ "import", m_file, "standing-agreements", out, "--json" })
                     .json()["unchanged"]
                     .toInt(),
            1);
        QCOMPARE(ctl({ "standing", m_file, "remove", id }).code, 0);
        QCOMPARE(ctl({ "import", m_file, "standing-agreements", out }).code, 0);
        QCOMPARE(ctl({ "standing", m_file, "list", "--json" })
                     .json()["standingAgreements"]
                     .toArray()
                     .size(),
            1);
        QCOMPARE(ctl({ "undo", m_file }).code, 0);
        QVERIFY(ctl({ "standing", m_file, "list", "--json" })
                    .json()["standingAgreements"]
                    .toArray()
                    .isEmpty());
        QFile bad(path("feil.csv"));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("avtale;parter\nBistand;5001\n");
        bad.close();
        const CtlRun refused = ctl({ "import", m_file, "standing-agreements", path("feil.csv") });
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.out.contains("2"), refused.out.constData());
    }

    void serviceSettlementAndAnswers()
    {
        for (const char* const state : { "asked", "offered", "agreed", "consented", "preparing" })
            step(state);
        QCOMPARE(
            ctl({ "service", m_file, "record", m_transfer, "arrived", "--day", "2021-03-08" }).code,
            1); // who confirmed it?
        QCOMPARE(ctl({ "service", m_file, "record", m_transfer, "arrived", "--day", "2021-03-08",
                         "--who", "Per" })
                     .code,
            0);
        QCOMPARE(
            ctl({ "service", m_file, "record", m_transfer, "sick", "--day", "2021-03-10" }).code,
            0);
        QCOMPARE(ctl({ "service", m_file, "record", m_transfer, "replaced", "--day", "2021-03-11" })
                     .code,
            0);
        QCOMPARE(
            ctl({ "transfer", m_file, "list", "--json" }).json()["transfers"].toArray().size(), 2);
        QCOMPARE(ctl({ "service", m_file, "record", m_transfer, "home", "--day", "2021-03-21",
                         "--who", "Per" })
                     .code,
            0);
        QCOMPARE(ctl({ "service", m_file, "settle", m_transfer }).code, 0);
        QCOMPARE(
            ctl({ "service", m_file, "line", m_transfer, "training", "--amount", "1500,50" }).code,
            0);
        const QJsonObject shown = ctl({ "service", m_file, "show", m_transfer, "--json" }).json();
        QCOMPARE(shown["state"].toString(), QString("returned"));
        QCOMPARE(shown["events"].toArray().size(), 4);
        QVERIFY(shown["settlement"].toArray().first().toObject()["amount"].isNull());
        QVERIFY(shown["sums"].toArray().first().toObject()["unknownAmounts"].toInt() > 0);
        const QString out = path("oppgjør.xlsx");
        QCOMPARE(ctl({ "service", m_file, "export", m_transfer, "--out", out }).code, 0);
        QCOMPARE(ctl({ "service", m_file, "feedback", m_transfer, "receiver", "--as-agreed",
                         "partly", "--helped", "Bolig" })
                     .code,
            0);
        QCOMPARE(
            ctl({ "service", m_file, "feedback", m_transfer, "receiver", "--as-agreed", "yes" })
                .code,
            1);
        const QJsonObject all = ctl({ "service", m_file, "summary", "--json" }).json();
        QCOMPARE(all["sides"].toArray().at(1).toObject()["partly"].toInt(), 1);
        QCOMPARE(ctl({ "service", m_file, "ending", "--days", "30", "--json" }).code, 0);
        QCOMPARE(ctl({ "verify", m_file }).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCtlAgreements)
#include "tst_ctl_agreements.moc"
