// The search from anywhere, over a case file.
#include "core/base/language.h"
#include "tests/core/session/fixtures.h"

#include <QTest>

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

    void whatIsNotReadYetIsFoundLater()
    {
        TestFile file;
        QVERIFY(file->together("addLogEntry", [&]() -> Result<void> {
            for (int i = 0; i < 450; ++i) {
                LogEntry entry;
                entry.text = QString("Linje %1 om vakta").arg(i);
                if (auto done = file->addLogEntry(entry); !done)
                    return fail(done.error());
            }
            return {};
        }));
        QVERIFY(!file->prepareSearch(0));
        // In the midst of reading something is written.
        LogEntry entry;
        entry.text = "Linje til slutt";
        QVERIFY(file->addLogEntry(entry));
        int turns = 0;
        while (!file->prepareSearch(0))
            ++turns;
        QVERIFY(turns > 4);
        const QList<SearchGroup> found = file->search("linje", 5);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().more);
        // The newest first, each once.
        QCOMPARE(said(found),
            QStringList{ "Log: Linje til slutt; Linje 449 om vakta; Linje 448 om "
                         "vakta; Linje 447 om vakta; Linje 446 om vakta …" });
        QCOMPARE(file->search("linje", 1000).first().hits.size(), 451);
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
