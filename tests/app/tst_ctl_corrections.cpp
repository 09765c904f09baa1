// What was written down wrongly is put right on the command line, and who asks to be forgotten is.
#include "tests/app/ctl_steps.h"

#include <QDate>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

class TestCtlCorrections : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;

    QJsonArray listed(const QStringList& arguments, const char* name)
    {
        return ctl(arguments + QStringList{ "--json" }).json()[QLatin1String(name)].toArray();
    }

    QString aMeeting()
    {
        return made(
            { "meeting", m_file, "add", "--title", "Kommunemøte", "--starts", "2035-03-06 09:00" });
    }

    QString aNeed()
    {
        return made({ "need", m_file, "add", "--municipality", "5014", "--service", "home-care",
            "--profession", "SP", "--heads", "2", "--from", "2031-03-10", "--until", "2031-03-21",
            "--severity", "critical", "--contact", "Ola Nordmann, 900 00 000", "--tried",
            "ownStaff,largerPosts,redeployment,nav,agencies", "--tasks", "stell" });
    }

    QString aMember(const QString& name = "Kari Testesen")
    {
        return made({ "pool", m_file, "add", "--owner", "5001", "--profession", "SP", "--home",
            "5001", "--travel", "300", "--name", name, "--from", "2031-03-01", "--until",
            "2031-04-30" });
    }

private Q_SLOTS:
    void init()
    {
        m_file = m_folder.filePath("fil.samvirke");
        QFile::remove(m_file);
        QCOMPARE(ctl({ "new", m_file, "--office", "Statsforvalteren i Trøndelag" }).code, 0);
    }

    void whoWasThereIsCaughtAfterwards()
    {
        const QString meeting = aMeeting();
        const QString one = made({ "meeting", m_file, "participant", meeting, "--municipality",
            "5014", "--function", "Kommuneoverlege" });
        const auto people = [&] {
            return listed({ "meeting", m_file, "participants", meeting }, "participants");
        };
        QVERIFY(!people().first().toObject()["attended"].toBool());
        works({ "meeting", m_file, "change-participant", one, "--attended", "yes", "--name",
            "Kari Vik" });
        QVERIFY(people().first().toObject()["attended"].toBool());
        QCOMPARE(people().first().toObject()["name"].toString(), QString("Kari Vik"));
        QCOMPARE(people().first().toObject()["municipality"].toString(), QString("5014"));
        QCOMPARE(
            ctl({ "meeting", m_file, "change-participant", one, "--attended", "kanskje" }).code, 2);
        works({ "meeting", m_file, "remove-participant", one });
        QVERIFY(people().isEmpty());
    }

    void decisionsActionsAndAgendaAreMended()
    {
        const QString meeting = aMeeting();
        const QString need = aNeed();
        const QString decision =
            made({ "meeting", m_file, "decide", meeting, "Naboene svarer", "--need", need });
        const QString action = made({ "meeting", m_file, "action", "Ringe", "--owner",
            "Fylkeslegen", "--due", "2035-03-08", "--meeting", meeting });
        works({ "meeting", m_file, "change-decision", decision, "--text",
            "Naboene svarer innen fredag", "--need", "", "--municipality", "5014" });
        works(
            { "meeting", m_file, "change-action", action, "--due", "2035-03-10", "--done", "yes" });
        QJsonObject shown = ctl({ "meeting", m_file, "show", meeting, "--json" }).json();
        const QJsonObject decided = shown["decisions"].toArray().first().toObject();
        QCOMPARE(decided["text"].toString(), QString("Naboene svarer innen fredag"));
        QVERIFY(decided["need"].isNull());
        QCOMPARE(decided["municipality"].toString(), QString("5014"));
        QJsonObject act = shown["actions"].toArray().first().toObject();
        QCOMPARE(act["due"].toString(), QString("2035-03-10"));
        QVERIFY(!act["doneAt"].isNull());
        works({ "meeting", m_file, "change-action", action, "--done", "no" });
        shown = ctl({ "meeting", m_file, "show", meeting, "--json" }).json();
        QVERIFY(shown["actions"].toArray().first().toObject()["doneAt"].isNull());

        for (const char* item : { "Først", "Så", "Sist" })
            works({ "meeting", m_file, "item", meeting, item });
        works({ "meeting", m_file, "change-item", meeting, "3", "--text", "Nå først", "--minutes",
            "5", "--to", "1" });
        const QJsonArray agenda = listed({ "meeting", m_file, "agenda", meeting }, "agenda");
        QCOMPARE(agenda.at(0).toObject()["title"].toString(), QString("Nå først"));
        QCOMPARE(agenda.at(0).toObject()["minutes"].toInt(), 5);
        QCOMPARE(agenda.at(2).toObject()["title"].toString(), QString("Så"));
        works({ "undo", m_file }); // one step, both
        QCOMPARE(listed({ "meeting", m_file, "agenda", meeting }, "agenda")
                     .at(2)
                     .toObject()["title"]
                     .toString(),
            QString("Sist"));
        QCOMPARE(ctl({ "meeting", m_file, "change-item", meeting, "4", "--text", "x" }).code, 2);

        works({ "meeting", m_file, "remove", meeting });
        QVERIFY(listed({ "meeting", m_file, "list" }, "meetings").isEmpty());
        QVERIFY(listed({ "meeting", m_file, "actions" }, "actions").isEmpty());
        QCOMPARE(ctl({ "verify", m_file }).code, 0);
    }

    void whoWasDeclinedIsNotProposedUntilReconsidered()
    {
        const QString need = aNeed();
        const QString member = aMember();
        const auto stints = [&] {
            return listed({ "match", m_file, "--from", "2031-03-01", "--until", "2031-04-01",
                              "--confirmed-days", "0" },
                "stints")
                .size();
        };
        QCOMPARE(stints(), 1);
        const QString pair =
            made({ "pool", m_file, "decline", member, need, "--reason", "Har ikke tid" });
        QCOMPARE(stints(), 0);
        QCOMPARE(listed({ "pool", m_file, "declined" }, "declined")
                     .first()
                     .toObject()["reason"]
                     .toString(),
            QString("Har ikke tid"));
        works({ "pool", m_file, "reconsider", pair });
        QCOMPARE(stints(), 1);
    }

    void aPersonIsFoundEverywhereAndForgotten()
    {
        const QString meeting = aMeeting();
        const QString need = aNeed();
        const QString member = aMember("Ola Nordmann");
        made({ "contact", m_file, "add", "--municipality", "5014", "--name", "Ola Nordmann" });
        made({ "meeting", m_file, "participant", meeting, "--name", "Ola Nordmann" });
        made({ "inquiry", m_file, "add", "Hvem hjelper?", "--municipality", "5014", "--caller",
            "Ola Nordmann" });
        const QString lent =
            made({ "transfer", m_file, "start", "--need", need, "--member", member });
        works({ "transfer", m_file, "step", lent, "asked", "--who", "Ola Nordmann, rådmann",
            "--how", "telephone" });
        const QJsonArray places = listed({ "person", m_file, "find", "ola nordmann" }, "places");
        QStringList kinds;
        QStringList keys;
        for (const QJsonValue& place : places) {
            kinds.append(place.toObject()["kind"].toString());
            keys.append(place.toObject()["id"].toString());
        }
        kinds.sort();
        QCOMPARE(kinds,
            (QStringList{
                "answer on record", "contact", "inquiry", "need", "participant", "pool member" }));
        QVERIFY(listed({ "person", m_file, "find", "Kari" }, "places").isEmpty());
        QCOMPARE(ctl({ "person", m_file, "erase", "ffffffff" }).code, 1);
        QVERIFY(bytesOf(m_file).contains("Ola Nordmann"));
        works({ "person", m_file, "erase", keys.join(',') });
        QVERIFY(listed({ "person", m_file, "find", "ola nordmann" }, "places").isEmpty());
        QVERIFY(!bytesOf(m_file).contains("Ola Nordmann"));
        QCOMPARE(listed({ "meeting", m_file, "participants", meeting }, "participants").size(), 1);
        QCOMPARE(ctl({ "verify", m_file }).code, 0);
    }

    void inquiriesSharedAnswersAndContactsAreMended()
    {
        const QString inquiry =
            made({ "inquiry", m_file, "add", "Hvem hjelper", "--municipality", "5014" });
        works({ "inquiry", m_file, "change", inquiry, "--question", "Hvem hjelper oss?",
            "--municipality", "5001" });
        const QJsonObject changed =
            listed({ "inquiry", m_file, "list" }, "inquiries").first().toObject();
        QCOMPARE(changed["question"].toString(), QString("Hvem hjelper oss?"));
        QCOMPARE(changed["municipality"].toString(), QString("5001"));
        QVERIFY(changed["answeredAt"].isNull());
        const QString shared = made({ "shared", m_file, "add", "--question", "Hvem hjelper?",
            "--answer", "Spør naboene." });
        works({ "shared", m_file, "change", shared, "--answer", "Spør naboene først." });
        const QJsonObject answer =
            listed({ "shared", m_file, "list" }, "shared").first().toObject();
        QCOMPARE(answer["answer"].toString(), QString("Spør naboene først."));
        QCOMPARE(answer["question"].toString(), QString("Hvem hjelper?"));
        // Who was at a meeting is somebody, too.
        made({ "meeting", m_file, "participant", aMeeting(), "--name", "Anne Dalvik" });
        QCOMPARE(
            ctl({ "shared", m_file, "change", shared, "--answer", "Spør Anne Dalvik." }).code, 1);

        const QString contact = made({ "contact", m_file, "add", "--municipality", "5014", "--name",
            "Kari Vik", "--telephone", "900 00 000" });
        works({ "contact", m_file, "change", contact, "--function", "Kommuneoverlege" });
        const QJsonObject kept =
            listed({ "contact", m_file, "list" }, "contacts").first().toObject();
        QCOMPARE(kept["name"].toString(), QString("Kari Vik"));
        QCOMPARE(kept["function"].toString(), QString("Kommuneoverlege"));
        QCOMPARE(kept["telephone"].toString(), QString("900 00 000"));
    }

    void aNeedIsShownWithWhatComesNext()
    {
        const QString need = aNeed();
        const CtlRun shown = ctl({ "need", m_file, "show", need });
        QCOMPARE(shown.code, 0);
        for (const char* said : { "2 × ", "stell", "Ola Nordmann", "neighbouring municipalities" })
            QVERIFY2(shown.out.contains(said), said);
        QCOMPARE(ctl({ "need", m_file, "show", need, "--json" })
                     .json()["gate"]
                     .toObject()["next"]
                     .toInt(),
            2);
    }

    void whoWasMergedAwayIsSaidWithTheSuccessor_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("now");
        QTest::newRow("number") << "5030" << QByteArray("5001 Trondheim");
        QTest::newRow("name") << "Klæbu" << QByteArray("5001 Trondheim");
        QTest::newRow("split") << "Snillfjord" << QByteArray("5055");
    }

    void whoWasMergedAwayIsSaidWithTheSuccessor()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, now);
        const QString need = aNeed();
        for (const QStringList& arguments :
            { QStringList{ "need", m_file, "change", need, "--municipality", name },
                QStringList{ "transfer", m_file, "start", "--need", need, "--owner", name } }) {
            const CtlRun run = ctl(arguments);
            QCOMPARE(run.code, 2);
            QVERIFY2(run.err.contains(now) && run.saysOneLine(), run.err.constData());
        }
        QVERIFY(listed({ "transfer", m_file, "list" }, "transfers").isEmpty());
    }

    void everythingOfAMeetingComesOutAsTables()
    {
        const QString meeting = aMeeting();
        const QString need = aNeed();
        made({ "meeting", m_file, "participant", meeting, "--municipality", "5014", "--function",
            "Kommuneoverlege", "--attended" });
        made({ "meeting", m_file, "decide", meeting, "Naboene låner ut", "--need", need, "--role",
            "guidance", "--shares-out", "yes", "--municipality", "5014" });
        made({ "meeting", m_file, "action", "Ringe", "--owner", "Fylkeslegen", "--due",
            "2035-03-08", "--meeting", meeting, "--need", need });
        const auto exported = [&](const char* kind) {
            const QString out = m_folder.filePath("ut.csv");
            const CtlRun run = ctl({ "export", m_file, kind, out });
            return run.code == 0 ? bytesOf(out) : run.err;
        };
        const QByteArray people = exported("participants");
        QVERIFY2(people.contains("Kommuneoverlege") && people.contains("5014"), people.constData());
        const QByteArray decisions = exported("decisions");
        for (const char* said : { "Naboene låner ut", "Guidance", "Frøya", "2 × Nurse" })
            QVERIFY2(decisions.contains(said), decisions.constData());
        const QByteArray actions = exported("actions");
        QVERIFY2(actions.contains("2 × Nurse"), actions.constData());
        QVERIFY2(exported("feedback").contains("What helped?"), "feedback");
    }

    void aNeedSetToWithdrawnTakesItsTransfersAlong()
    {
        const QString need = aNeed();
        const QString lent =
            made({ "transfer", m_file, "start", "--need", need, "--owner", "5001" });
        works({ "transfer", m_file, "step", lent, "asked", "--who", "5001", "--how", "telephone" });
        works({ "need", m_file, "change", need, "--state", "withdrawn" });
        QCOMPARE(ctl({ "transfer", m_file, "show", lent, "--json" }).json()["state"].toString(),
            QString("withdrawn"));
        QCOMPARE(ctl({ "transfer", m_file, "start", "--need", need, "--owner", "5001" }).code, 1);
    }
};

QTEST_GUILESS_MAIN(TestCtlCorrections)
#include "tst_ctl_corrections.moc"
