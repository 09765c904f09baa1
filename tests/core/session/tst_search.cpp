// The search from anywhere, over a case file.
#include "core/base/language.h"
#include "core/session/searching.h"
#include "tests/core/session/fixtures.h"

#include <QFile>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

/// "kind: title; title" of what is found.
QStringList said(const QList<SearchGroup>& groups)
{
    QStringList out;
    for (const SearchGroup& group : groups) {
        QStringList titles;
        for (const SearchHit& hit : group.hits)
            titles.append(hit.title);
        out.append(group.kind + ": " + titles.join("; ") + (group.more ? " …" : ""));
    }
    return out;
}

Result<void> writeLines(Session& session, const QString& text, int count)
{
    return session.together("addLogEntry", [&]() -> Result<void> {
        for (int i = 0; i < count; ++i) {
            LogEntry entry;
            entry.text = count > 1 ? text.arg(i) : text;
            if (auto done = session.addLogEntry(entry); !done)
                return fail(done.error());
        }
        return {};
    });
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak("en"); }

    void kindsStandApart()
    {
        TestFile file;
        Meeting meeting;
        meeting.title = "Kommunemøte om Frøya";
        meeting.startsAt = nowUtc();
        const auto held = file->planMeeting(meeting);
        QVERIFY(held.has_value());
        QVERIFY(file->recordDecision({ {}, *held, "Frøya spør naboene", {}, {} }));
        QVERIFY(file->setContact(
            { {}, "5014", "Nora Prøvesen", "Kommuneoverlege", "900 33 444", "nora@example.org" }));
        while (!file->prepareSearch(1000)) { }
        QCOMPARE(said(file->search("frøya")),
            (QStringList{ "Municipalities: Frøya", "Contacts: Nora Prøvesen",
                "Meetings: Kommunemøte om Frøya", "Decisions: Frøya spør naboene" }));
        const SearchHit decision = file->search("naboene").value(0).hits.value(0);
        QCOMPARE(decision.entity, Entity::Meeting);
        QCOMPARE(decision.id, *held);
        QCOMPARE(file->search("33 444").value(0).hits.value(0).id, QString("5014"));
        // Only the office's own municipalities.
        QVERIFY(file->search("bergen").isEmpty());
    }

    void itFollowsWhatChanges()
    {
        TestFile file;
        while (!file->prepareSearch(1000)) { }
        QVERIFY(file->search("testesen").isEmpty());
        const auto id = file->registerPoolMember(aMember());
        QVERIFY(id.has_value());
        QCOMPARE(
            said(file->search("testesen")), QStringList{ "Emergency pool: Kari Normann Testesen" });
        QVERIFY(file->undo());
        QVERIFY(file->search("testesen").isEmpty());
        QVERIFY(file->redo());
        QCOMPARE(file->search("testesen").size(), 1);
        // Nobody finds a person who was erased.
        QVERIFY(file->erasePerson(Entity::PoolMember, *id));
        QVERIFY(file->search("testesen").isEmpty());
        QVERIFY(file->search("kari@example.org").isEmpty());
    }

    void whatIsWrittenWhileItReadsIsFound()
    {
        constexpr int before = 2000;
        TestFile file;
        QVERIFY(writeLines(*file.get(), "Linje %1 om vakta", before));
        const auto member = file->registerPoolMember(aMember());
        QVERIFY(member.has_value());
        // All the time something is written, and what has been read so far answers.
        constexpr int atMost = 40;
        int written = 0;
        bool erased = false;
        bool foundMeanwhile = false;
        for (;;) {
            if (file->prepareSearch(0))
                break;
            foundMeanwhile = foundMeanwhile || !file->search("frøya").isEmpty();
            if (written == atMost)
                QThread::msleep(1);
            else
                QVERIFY(writeLines(*file.get(), "Linje til slutt", 1));
            written = std::min(written + 1, atMost);
            if (!erased)
                erased = file->erasePerson(Entity::PoolMember, *member).has_value();
        }
        QVERIFY(written > 0);
        QVERIFY(foundMeanwhile);
        QVERIFY(erased);
        QVERIFY(file->search("testesen").isEmpty());
        // The newest first, each once.
        const QList<SearchGroup> found = file->search("linje", written + 2);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().more);
        const QStringList titles = said(found).first().split("; ");
        QCOMPARE(titles.count("Linje til slutt") + 1, written);
        QCOMPARE(titles.at(written), QString("Linje 1999 om vakta"));
        QCOMPARE(file->search("linje", 2 * before).first().hits.size(), before + written);
    }

    void afterVeryManyChangesItReadsAnew()
    {
        TestFile file;
        QVERIFY(writeLines(*file.get(), "Linje %1 om vakta", 300));
        (void)file->prepareSearch(0);
        QVERIFY(writeLines(*file.get(), "Ny %1 om natta", 300));
        while (!file->prepareSearch(1000)) { }
        QCOMPARE(file->search("vakta", 1000).first().hits.size(), 300);
        QCOMPARE(file->search("natta", 1000).first().hits.size(), 300);
        QVERIFY(writeLines(*file.get(), "Enda %1 ny", 300));
        while (!file->prepareSearch(1000)) { }
        QCOMPARE(file->search("enda", 1000).first().hits.size(), 300);
        QCOMPARE(file->search("vakta", 1000).first().hits.size(), 300);
    }

    void aFileIsClosedWhileItReads_data()
    {
        QTest::addColumn<int>("waits"); // milliseconds
        for (const int waits : { 0, 3, 20, 60, 150, 400 })
            QTest::addRow("after %d ms", waits) << waits;
    }

    void aFileIsClosedWhileItReads()
    {
        QFETCH(const int, waits);
        auto file = std::make_unique<TestFile>();
        QVERIFY(writeLines(*file->get(), "Linje %1 om vakta", 1500));
        (void)(*file)->prepareSearch(waits);
        speak("nb"); // begins anew
        (void)(*file)->prepareSearch(0);
        speak("en");
        file.reset();
    }

    void aDamagedFileIsSaid_data()
    {
        QTest::addColumn<bool>("gone");
        QTest::newRow("taken away, as a network drive may be") << true;
        QTest::newRow("overwritten from the second page on") << false;
    }

    void aDamagedFileIsSaid()
    {
        QFETCH(const bool, gone);
        TestFile file;
        QVERIFY(writeLines(*file.get(), "Linje %1 om vakta", 300));
        file.reopen(OpenMode::ReadOnly); // all of it stands in the file itself now
        const QString path = file.path();
        const QString aside = path + ".aside";
        QByteArray sound;
        constexpr qint64 page = 4096;
        QFile bytes(path);
        if (gone) {
            QVERIFY(QFile::rename(path, aside));
        } else {
            QVERIFY(bytes.open(QIODevice::ReadWrite) && bytes.seek(page));
            sound = bytes.readAll();
            QVERIFY(bytes.seek(page));
            bytes.write(QByteArray(sound.size(), 'x'));
            bytes.flush();
        }
        const auto readAll = [&] {
            SearchReading reading;
            while (!reading.ended)
                reading = readForSearch(*file.get(), 1000);
            return reading.failed.english();
        };
        const QString failed = readAll();
        QVERIFY2(failed.startsWith("The search could not read everything"), qPrintable(failed));
        QVERIFY2(failed.contains(path), qPrintable(failed));
        // It is back: the next time all is read.
        if (gone)
            QVERIFY(QFile::rename(aside, path));
        else
            QVERIFY(bytes.seek(page) && bytes.write(sound) == sound.size() && bytes.flush());
        const QString again = readAll();
        QVERIFY2(again.isEmpty(), qPrintable(again));
        QCOMPARE(file->search("linje", 1000).first().hits.size(), 300);
    }

    void anotherLanguageHasOtherWords()
    {
        TestFile file;
        QVERIFY(file->registerNeed(aNeed()));
        while (!file->prepareSearch(1000)) { }
        QCOMPARE(file->search("nurse").size(), 1);
        speak("nb");
        while (!file->prepareSearch(1000)) { }
        QCOMPARE(file->search("sykepleier").value(0).kind, QString("Behov"));
        QVERIFY(file->search("nurse").isEmpty());
        speak("en");
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
