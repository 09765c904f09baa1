// Meetings on the command line: series, agenda, invitations, calling off, minutes and reminders.
#include "tests/app/ctl_steps.h"

#include <QDate>
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

class TestCtlMeetings : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;

    static QString inDays(int days)
    {
        return QDate::currentDate().addDays(days).toString(Qt::ISODate);
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString weekly()
    {
        return made({ "meeting", m_file, "series", "add", "--title", "Kommunemøte", "--first",
            "2035-03-06 09:00", "--rhythm", "weekly", "--minutes", "45", "--agenda",
            "Nasjonale meldinger\\nRunde rundt bordet" });
    }

    QString planned(const char* starts = "2035-03-06 09:00")
    {
        return made({ "meeting", m_file, "add", "--title", "Kommunemøte", "--starts", starts });
    }

private Q_SLOTS:
    void init()
    {
        m_file = path("fil.samvirke");
        QFile::remove(m_file);
        QCOMPARE(ctl({ "new", m_file, "--office", "Statsforvalteren i Trøndelag" }).code, 0);
    }

    void aSeriesFromBeginningToEnd()
    {
        const QString series = weekly();
        QVERIFY(!series.isEmpty());
        QVERIFY(!made({ "meeting", m_file, "series", "participant", series, "--municipality",
                          "Frøya", "--function", "Kommuneoverlege", "--email", "froya@example.no" })
                     .isEmpty());
        works({ "meeting", m_file, "series", "change", series, "--place", "Videomøte" });
        const QJsonArray all =
            ctl({ "meeting", m_file, "series", "list", "--json" }).json()["series"].toArray();
        QCOMPARE(all.size(), 1);
        const QJsonObject shown =
            ctl({ "meeting", m_file, "series", "show", series, "--json" }).json();
        QCOMPARE(shown["place"].toString(), QString("Videomøte"));
        QCOMPARE(shown["rhythm"].toString(), QString("weekly"));
        QCOMPARE(shown["participants"].toArray().size(), 1);
        QVERIFY(ctl({ "meeting", m_file, "series", "show", series }).out.contains("Runde"));
        const QString meeting = made({ "meeting", m_file, "series", "plan", series });
        QCOMPARE(ctl({ "meeting", m_file, "agenda", meeting, "--json" })
                     .json()["agenda"]
                     .toArray()
                     .first()
                     .toObject()["title"]
                     .toString(),
            QString("Nasjonale meldinger"));
        works({ "meeting", m_file, "series", "remove", series });
        QVERIFY(ctl({ "meeting", m_file, "series", "list", "--json" })
                    .json()["series"]
                    .toArray()
                    .isEmpty());
        QCOMPARE(ctl({ "meeting", m_file, "show", meeting }).code, 0); // it stays
        QCOMPARE(
            ctl({ "meeting", m_file, "series", "add", "--title", "X", "--first", "i morgen" }).code,
            2);
        QCOMPARE(ctl({ "verify", m_file }).code, 0);
    }

    void theAgendaIsWrittenAndNoted()
    {
        const QString meeting = planned();
        const auto agenda = [&] {
            return ctl({ "meeting", m_file, "agenda", meeting, "--json" })
                .json()["agenda"]
                .toArray();
        };
        works({ "meeting", m_file, "item", meeting, "Vaksiner", "--minutes", "10" });
        works({ "meeting", m_file, "item", meeting, "Innledning", "--number", "1", "--presenter",
            "Fylkeslegen" });
        QCOMPARE(agenda().size(), 2);
        QCOMPARE(agenda().first().toObject()["title"].toString(), QString("Innledning"));
        works({ "meeting", m_file, "note", meeting, "2", "Leveres i uke 11.\\nAlle får." });
        QCOMPARE(agenda().last().toObject()["notes"].toString(),
            QString("Leveres i uke 11.\nAlle får."));
        QVERIFY(agenda().last().toObject()["dealtWith"].toBool());
        works({ "meeting", m_file, "drop", meeting, "1" });
        QCOMPARE(agenda().size(), 1);
        QCOMPARE(ctl({ "meeting", m_file, "note", meeting, "7", "Ingen" }).code, 2);
        QCOMPARE(ctl({ "meeting", m_file, "agenda", "finnes-ikke" }).code, 1);
        works({ "meeting", m_file, "change", meeting, "--title", "Nytt navn", "--starts",
            "2035-03-06 10:00" });
        QCOMPARE(ctl({ "meeting", m_file, "show", meeting, "--json" }).json()["title"].toString(),
            QString("Nytt navn"));
        QCOMPARE(
            ctl({ "meeting", m_file, "list", "--json" }).json()["meetings"].toArray().size(), 1);
    }

    void whatIsOpenIsProposedAndTaken()
    {
        const QString need = made({ "need", m_file, "add", "--municipality", "5014", "--service",
            "nursing-home", "--profession", "SP", "--heads", "2", "--from", inDays(0), "--until",
            inDays(14), "--severity", "critical", "--reason", "Haster" });
        QVERIFY(!need.isEmpty());
        const QString meeting = planned(qPrintable(inDays(1) + " 09:00"));
        const CtlRun seen = ctl({ "meeting", m_file, "propose", meeting, "--json" });
        QVERIFY2(seen.code == 0, seen.err.constData());
        QVERIFY(!seen.json()["proposed"].toArray().isEmpty());
        QVERIFY(ctl({ "meeting", m_file, "agenda", meeting, "--json" })
                    .json()["agenda"]
                    .toArray()
                    .isEmpty());
        works({ "meeting", m_file, "propose", meeting, "--take" });
        QCOMPARE(ctl({ "meeting", m_file, "agenda", meeting, "--json" })
                     .json()["agenda"]
                     .toArray()
                     .size(),
            seen.json()["proposed"].toArray().size());
        works({ "meeting", m_file, "status", meeting });
        works({ "meeting", m_file, "decide", meeting, "Naboene svarer innen fredag", "--need",
            need });
        works({ "meeting", m_file, "action", "Ringe naboene", "--owner", "Fylkeslegen", "--due",
            inDays(3), "--meeting", meeting });
        QCOMPARE(ctl({ "meeting", m_file, "actions", "--open", "--json" })
                     .json()["actions"]
                     .toArray()
                     .size(),
            1);
        for (const char* ending : { "pdf", "odt", "txt" }) {
            const QString out = path(QString("referat.") + ending);
            works({ "meeting", m_file, "minutes", meeting, out });
            QVERIFY(bytesOf(out).size() > 200);
        }
        QVERIFY(bytesOf(path("referat.txt")).contains("Naboene svarer innen fredag"));
        QCOMPARE(ctl({ "meeting", m_file, "minutes", meeting, path("referat.doc") }).code, 1);
    }

    void decisionsThatMixRolesSaySo()
    {
        const QString meeting = planned(qPrintable(inDays(1) + " 09:00"));
        works({ "log", m_file, "add", "Tilsyn varslet", "--role", "supervision", "--municipality",
            "5014" });
        const CtlRun plain = ctl(
            { "meeting", m_file, "decide", meeting, "Ny telefonliste", "--municipality", "5014" });
        QCOMPARE(plain.code, 0);
        QVERIFY2(!plain.out.contains("redistribution"), plain.out.constData());
        const CtlRun mixed = ctl({ "meeting", m_file, "decide", meeting,
            "Foreslår at naboen låner ut to sykepleiere", "--municipality", "5014" });
        QCOMPARE(mixed.code, 0); // nothing is blocked
        QVERIFY2(mixed.out.contains("redistribution"), mixed.out.constData());
    }

    void invitationsMoveAndCancelOneOfASeries()
    {
        const QString series = weekly();
        works({ "meeting", m_file, "series", "participant", series, "--function", "KS", "--email",
            "ks@example.no" });
        const QString ics = path("m.ics");
        const CtlRun whole = ctl({ "meeting", m_file, "invite", series, ics, "--series", "--from",
            "post@example.no", "--json" });
        QCOMPARE(whole.json()["asked"].toInt(), 1);
        QVERIFY(bytesOf(ics).contains("RRULE:FREQ=WEEKLY"));
        const QString meeting = made({ "meeting", m_file, "series", "plan", series });
        works({ "meeting", m_file, "change", meeting, "--starts", "2035-03-07 13:00" });
        const QJsonObject now = ctl({ "meeting", m_file, "show", meeting, "--json" }).json();
        QCOMPARE(QDateTime::fromString(now["startsAt"].toString(), Qt::ISODate)
                     .secsTo(QDateTime::fromString(now["endsAt"].toString(), Qt::ISODate)),
            45 * 60); // it lasts as long as before
        QCOMPARE(
            ctl({ "meeting", m_file, "change", meeting, "--ends", "2035-03-07 12:00" }).code, 1);
        const CtlRun moved = ctl(
            { "meeting", m_file, "invite", meeting, ics, "--from", "post@example.no", "--json" });
        QVERIFY2(moved.code == 0, moved.err.constData());
        QVERIFY(moved.json()["ofSeries"].toBool());
        QVERIFY(bytesOf(ics).contains("RECURRENCE-ID;TZID=Europe/Oslo:"));
        QVERIFY(bytesOf(ics).contains("UID:" + series.toLatin1()));
        works(
            { "meeting", m_file, "invite", meeting, ics, "--from", "post@example.no", "--alone" });
        QVERIFY(!bytesOf(ics).contains("RECURRENCE-ID"));
        works({ "meeting", m_file, "call-off", meeting });
        QCOMPARE(ctl({ "meeting", m_file, "invite", meeting, ics }).code, 1); // who calls it off?
        works({ "meeting", m_file, "invite", meeting, ics, "--from", "post@example.no" });
        QVERIFY(bytesOf(ics).contains("METHOD:CANCEL"));
        works({ "meeting", m_file, "take-up", meeting });
        works({ "meeting", m_file, "invite", meeting, ics, "--from", "post@example.no" });
        QVERIFY(bytesOf(ics).contains("METHOD:REQUEST"));
        QCOMPARE(
            ctl({ "meeting", m_file, "invite", meeting, ics, "--from", "ingen adresse" }).code, 1);
    }

    void whatIsDueIsRemindedOf()
    {
        const QString action = made({ "meeting", m_file, "action", "Ringe Frøya", "--owner",
            "Fylkeslegen", "--due", "2035-03-08" });
        const QString folder = path("brev");
        QDir().mkpath(folder);
        QCOMPARE(ctl({ "meeting", m_file, "remind", folder, "--due-by", "2035-03-07" }).code, 1);
        const CtlRun written =
            ctl({ "meeting", m_file, "remind", folder, "--due-by", "2035-03-08", "--json" });
        QCOMPARE(written.json()["letters"].toArray().size(), 1);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
        works({ "meeting", m_file, "done", action });
        QCOMPARE(ctl({ "meeting", m_file, "remind", folder, "--due-by", "2035-03-08" }).code, 1);
        QCOMPARE(ctl({ "verify", m_file }).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCtlMeetings)
#include "tst_ctl_meetings.moc"
