// The role guard, the legal cards and state resources through an open case file: what counts, what
// undo takes back and what it leaves, what erasing removes.
#include "core/session/guard.h"
#include "core/session/legal_cards.h"
#include "core/session/state_resources.h"
#include "tests/core/session/fixtures.h"

#include <QFile>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

StateResource crew()
{
    StateResource out;
    out.kind = StateResourceKind::CivilDefence;
    out.holder = "Trøndelag sivilforsvarsdistrikt";
    out.what = "Mannskap til teststasjon";
    out.quantity = 10;
    out.unit = "personer";
    out.contact = "Kari Vaktleder";
    out.telephone = "900 00 123";
    return out;
}

StateAllocation granted(const Id& resource, int quantity, const char* municipality = "5014")
{
    StateAllocation out;
    out.resource = resource;
    out.municipality = municipality;
    out.step = AllocationStep::Granted;
    out.quantity = quantity;
    out.from = QDate(2021, 3, 10);
    out.until = QDate(2021, 3, 20);
    out.decidedBy = "Fylkesberedskapssjefen";
    out.basis = "Samfunnssikkerhetsinstruksen kapittel IX";
    out.reason = "Eneste teststasjon, halve staben i karantene";
    return out;
}

LogEntry entry(Role role, const char* text = "Tilsyn med sykehjemmet")
{
    LogEntry out;
    out.role = role;
    out.text = text;
    out.municipality = "5014";
    return out;
}

} // namespace

class TestGuard : public QObject {
    Q_OBJECT

private:
    static StepRequest to(TransferState state)
    {
        StepRequest request;
        request.to = state;
        request.who = "Kommunalsjef";
        return request;
    }

    /// A transfer to Frøya that has been asked for.
    Id lent(TestFile& file)
    {
        const Id id = *file->startTransfer(aTransfer());
        const auto asked = file->stepTransfer(id, to(TransferState::Asked));
        if (!asked)
            qFatal("%s", qPrintable(asked.error().text.english()));
        return id;
    }

private Q_SLOTS:
    void init() { setFixedClock(QDateTime(QDate(2021, 3, 9), QTime(12, 0), Qt::UTC)); }
    void cleanup() { setFixedClock({}); }

    void supervisionDuringATransferIsNoted()
    {
        TestFile file;
        const Guard guard(*file.get());
        QVERIFY(!guard.noteBefore(entry(Role::Supervision)));
        const Id transfer = lent(file);
        QVERIFY(!guard.note("5014"));
        QVERIFY(!guard.noteBefore(entry(Role::Coordination)));
        const auto before = guard.noteBefore(entry(Role::Supervision));
        QVERIFY(before); // said before it is written, and nothing is written yet
        QVERIFY(file->log().isEmpty());
        QVERIFY(file->addLogEntry(entry(Role::Supervision)));
        const auto note = guard.note("5014");
        QVERIFY(note);
        QCOMPARE(note->sharing.size(), 1);
        QCOMPARE(note->sharing.first().id, transfer);
        QCOMPARE(note->supervision.size(), 1);
        // The lender is not supervised: no note about it.
        QVERIFY(!guard.note(aTransfer().owner));
        QCOMPARE(guard.notes().size(), 1);
        QVERIFY(guard.text(*note).english().contains("Frøya"));
    }

    void aTransferOfASupervisedMunicipalityIsNotedBeforeItGoesOn()
    {
        TestFile file;
        QVERIFY(file->addLogEntry(entry(Role::Supervision)));
        const Id id = *file->startTransfer(aTransfer());
        QVERIFY(!Guard(*file.get()).note("5014")); // a draft moves nobody
        const auto notes = Guard(*file.get()).notesBefore(*file->transfer(id));
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().municipality, QString("5014"));
    }

    void whatWasCorrectedNoLongerCounts()
    {
        TestFile file;
        lent(file);
        LogEntry wrong = entry(Role::Supervision);
        wrong.id = *file->addLogEntry(wrong);
        QVERIFY(Guard(*file.get()).note("5014"));
        LogEntry right = entry(Role::Guidance, "Veiledning, ikke tilsyn");
        right.corrects = wrong.id;
        QVERIFY(!Guard(*file.get()).noteBefore(right));
        QVERIFY(file->addLogEntry(right));
        QVERIFY(!Guard(*file.get()).note("5014"));
    }

    void whatWasDeclinedMovesNobody()
    {
        TestFile file;
        const Id id = lent(file);
        QVERIFY(file->addLogEntry(entry(Role::Supervision)));
        QVERIFY(Guard(*file.get()).note("5014"));
        QVERIFY(file->stepTransfer(id, to(TransferState::Declined)));
        QVERIFY(!Guard(*file.get()).note("5014"));
    }

    void aDecisionAndAnAllocationCountToo()
    {
        TestFile file;
        Meeting meeting;
        meeting.startsAt = nowUtc().addDays(-1);
        const Id held = *file->planMeeting(meeting);
        Decision decision;
        decision.meeting = held;
        decision.text = "Vi fører tilsyn i april";
        decision.role = Role::Supervision;
        decision.municipality = "5014";
        QVERIFY(file->recordDecision(decision));
        QVERIFY(!Guard(*file.get()).note("5014"));
        const StateResources desk(*file.get());
        const Id resource = *desk.registerResource(crew());
        QVERIFY(Guard(*file.get()).noteBefore(granted(resource, 3)));
        QVERIFY(!Guard(*file.get()).noteBefore(granted(resource, 3, "5001")));
        QVERIFY(desk.record(granted(resource, 3)));
        const auto note = Guard(*file.get()).note("5014");
        QVERIFY(note);
        QCOMPARE(note->supervision.first().act, RoleAct::Decision);
        QCOMPARE(note->sharing.first().act, RoleAct::Allocation);
    }

    void onlyWhatRedistributesCounts_data()
    {
        QTest::addColumn<bool>("decision");
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("about"); // need, transfer, declined or nothing
        QTest::addColumn<int>("reasons"); // beside supervision
        const auto row = [](const char* name, bool decision, Role role, const char* text,
                             const char* about, int reasons) {
            QTest::newRow(name) << decision << role << QString(text) << QString(about) << reasons;
        };
        const Role C = Role::Coordination;
        const Role G = Role::Guidance;
        const char* names = "Frøya melder behov: 2 sykepleiere til sykehjem.";
        const char* asks = "Naboene er spurt om de kan avgi to.";
        row("an entry that names a need", false, C, names, "need", 0);
        row("a decision that names a need", true, C, names, "need", 0);
        row("an entry that asks", false, C, asks, "need", 1);
        row("advice that proposes", false, G, "Foreslår at to lånes fra naboen.", "need", 1);
        row("a decision that asks", true, C, asks, "need", 1);
        row("about staff, but pointing at nothing", false, C, "Spurt om to sykepleiere.", "", 1);
        row("about something else", false, C, "Spurt om ny telefonliste.", "", 0);
        row("a transfer counts once", false, C, asks, "transfer", 1);
        row("a decision about a transfer", true, C, "Forlengelsen er avtalt.", "transfer", 1);
        row("a transfer that came to nothing", false, C, asks, "declined", 0);
        row("supervision asks, too", false, Role::Supervision, asks, "need", 0);
    }
    void onlyWhatRedistributesCounts()
    {
        QFETCH(bool, decision);
        QFETCH(Role, role);
        QFETCH(QString, text);
        QFETCH(QString, about);
        QFETCH(int, reasons);
        TestFile file;
        QVERIFY(file->addLogEntry(entry(Role::Supervision)));
        Id need;
        Id transfer;
        if (about == "need") {
            Need asked = aNeed();
            asked.municipality = "5014";
            need = *file->registerNeed(asked);
        } else if (!about.isEmpty()) {
            transfer = lent(file);
            if (about == "declined")
                QVERIFY(file->stepTransfer(transfer, to(TransferState::Declined)));
        }
        if (decision) {
            Meeting meeting;
            meeting.startsAt = nowUtc().addDays(-1);
            Decision made;
            made.meeting = *file->planMeeting(meeting);
            made.text = text;
            made.role = role;
            made.need = need;
            made.transfer = transfer;
            made.municipality = "5014";
            const bool said = Guard(*file.get()).noteBefore(made).has_value();
            QCOMPARE(said, reasons > 0);
            QVERIFY(file->recordDecision(made));
        } else {
            LogEntry made = entry(role, qPrintable(text));
            made.text = text;
            made.need = need;
            made.transfer = transfer;
            if (role != Role::Supervision)
                QCOMPARE(Guard(*file.get()).noteBefore(made).has_value(), reasons > 0);
            QVERIFY(file->addLogEntry(made));
        }
        const auto note = Guard(*file.get()).note("5014");
        QCOMPARE(note ? int(note->sharing.size()) : 0, reasons);
    }

    void whatThePersonSaidCountsBeforeTheWords_data()
    {
        QTest::addColumn<bool>("decision");
        QTest::addColumn<QString>("text");
        QTest::addColumn<YesNo>("said");
        QTest::addColumn<bool>("counts");
        const QString asks = "Spurt om to sykepleiere.";
        const QString plain = "Alt er rolig.";
        for (const bool decision : { false, true }) {
            const char* what = decision ? "decision" : "entry";
            QTest::addRow("%s: not said, the words ask", what)
                << decision << asks << YesNo::NotGiven << true;
            QTest::addRow("%s: not said, plain words", what)
                << decision << plain << YesNo::NotGiven << false;
            QTest::addRow("%s: no, whatever the words", what)
                << decision << asks << YesNo::No << false;
            QTest::addRow("%s: yes, whatever the words", what)
                << decision << plain << YesNo::Yes << true;
        }
    }
    void whatThePersonSaidCountsBeforeTheWords()
    {
        QFETCH(bool, decision);
        QFETCH(QString, text);
        QFETCH(YesNo, said);
        QFETCH(bool, counts);
        TestFile file;
        QVERIFY(file->addLogEntry(entry(Role::Supervision)));
        bool before = false;
        if (decision) {
            Meeting meeting;
            meeting.startsAt = nowUtc().addDays(-1);
            Decision made;
            made.meeting = *file->planMeeting(meeting);
            made.text = text;
            made.municipality = "5014";
            made.sharesOut = said;
            before = Guard(*file.get()).noteBefore(made).has_value();
            QVERIFY(file->recordDecision(made));
        } else {
            LogEntry made = entry(Role::Coordination);
            made.text = text;
            made.sharesOut = said;
            before = Guard(*file.get()).noteBefore(made).has_value();
            QVERIFY(file->addLogEntry(made));
        }
        QCOMPARE(before, counts);
        file.reopen(); // it is kept in the file
        QCOMPARE(Guard(*file.get()).note("5014").has_value(), counts);
    }

    void aCardIsChangedTakenBackAndUndone()
    {
        TestFile file;
        const LegalCards desk(*file.get());
        const ShownCard program = *desk.card("askOwner");
        LegalCard own{ {}, "askowner", "Vår egen hjemmel", "Eieren", "Aldri", "Husk loggen", true };
        QVERIFY(desk.save(own));
        QVERIFY(desk.card("askOwner")->verified);
        QCOMPARE(desk.card("askOwner")->basis, Text(QString("Vår egen hjemmel")));
        own.basis = "Ny hjemmel";
        QVERIFY(desk.save(own)); // one card for each step
        QVERIFY(file->undo());
        QCOMPARE(desk.card("askOwner")->basis, Text(QString("Vår egen hjemmel")));
        QVERIFY(desk.restore("askOwner"));
        QCOMPARE(*desk.card("askOwner"), program);
        QVERIFY(file->undo());
        QVERIFY(desk.card("askOwner")->own);
        QVERIFY(desk.restore("defineNeed")); // nothing to take back
        own.basis.clear();
        QVERIFY(!desk.save(own));
        own.step = "noSuchStep";
        QVERIFY(!desk.save(own));
        QCOMPARE(desk.cards().size(), legalSteps().size());
        const QString path = file.path("kort.txt");
        QVERIFY(writeLegalCards(*file.get(), path));
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(written.readAll());
        QVERIFY(text.contains("Vår egen hjemmel"));
        QVERIFY(text.contains("Not verified"));
    }

    void nothingIsGivenThatIsNotThere()
    {
        TestFile file;
        const StateResources desk(*file.get());
        const Id resource = *desk.registerResource(crew());
        QVERIFY(desk.record(granted(resource, 7)));
        const auto refused = desk.record(granted(resource, 4, "5001"));
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.english().contains("Only 3 of 10 are free"),
            qPrintable(refused.error().text.english()));
        QCOMPARE(desk.log().size(), 1);
        QVERIFY(!desk.record(granted(resource, 1, "9999"))); // no such municipality
        QVERIFY(!desk.removeResource(resource));
        StateResource smaller = *desk.resource(resource);
        smaller.quantity = 5;
        QVERIFY(desk.changeResource(smaller)); // the world may shrink; it is said
        QCOMPARE(overdrawn(smaller, desk.log(), today()).size(), 1);
        smaller.kind = StateResourceKind::ProtectiveEquipment;
        QVERIFY(!desk.changeResource(smaller));
    }

    void undoLeavesTheAllocationLog()
    {
        TestFile file;
        const StateResources desk(*file.get());
        const Id resource = *desk.registerResource(crew());
        const Id grant = *desk.record(granted(resource, 7));
        // As with the office's log, a line is no step to undo: what undo takes back is older.
        QVERIFY(file->undoText().english().contains("register a state resource"));
        StateAllocation release;
        release.resource = resource;
        release.step = AllocationStep::Released;
        release.concerns = grant;
        release.quantity = 7;
        release.from = QDate(2021, 3, 10);
        release.decidedBy = "Fylkesberedskapssjefen";
        QVERIFY(desk.record(release)); // so it is mended
        QCOMPARE(desk.log().last().municipality, QString("5014"));
        QCOMPARE(stateSpans(*desk.resource(resource), desk.log(), today()).size(), 1);
        QVERIFY(file->undo());
        QVERIFY(desk.resources().isEmpty());
        QCOMPARE(desk.log().size(), 2);
        QVERIFY(file->redo());
        QCOMPARE(desk.resources().size(), 1);
        QVERIFY(file->verify()->ok);
    }

    void anErasedContactIsGone()
    {
        TestFile file;
        const StateResources desk(*file.get());
        const Id id = *desk.registerResource(crew());
        QVERIFY(file->erasePerson(Entity::StateResource, id));
        const StateResource after = *desk.resource(id);
        QVERIFY(after.contact.isEmpty() && after.telephone.isEmpty());
        QCOMPARE(after.what, crew().what);
        file.reopen();
        QVERIFY(file->verify()->ok);
        const QByteArray bytes = [&] {
            QFile raw(file.path());
            return raw.open(QIODevice::ReadOnly) ? raw.readAll() : QByteArray();
        }();
        QVERIFY(!bytes.contains("Kari Vaktleder"));
    }

    void listAndLogAreWritten()
    {
        TestFile file;
        const StateResources desk(*file.get());
        const Id resource = *desk.registerResource(crew());
        QVERIFY(desk.record(granted(resource, 7)));
        for (const char* name : { "stat.txt", "stat.csv", "stat.xlsx", "stat.odt" }) {
            const QString path = file.path(name);
            const auto done = writeStateResources(*file.get(), path);
            QVERIFY2(done, done ? "" : qPrintable(done.error().text.english()));
            QVERIFY(QFile(path).size() > 200);
        }
        QFile csv(file.path("stat.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(csv.readAll());
        QVERIFY(text.contains("Eneste teststasjon"));
        QVERIFY(!text.contains("Kari")); // no names leave the house
    }

    void everythingIsFound()
    {
        TestFile file;
        const StateResources desk(*file.get());
        const Id resource = *desk.registerResource(crew());
        const Id line = *desk.record(granted(resource, 7));
        while (!file->prepareSearch(100)) { }
        QList<Id> found;
        for (const char* words : { "teststasjon", "karantene" }) {
            for (const SearchGroup& group : file->search(words)) {
                for (const SearchHit& hit : group.hits)
                    found.append(hit.id);
            }
        }
        QVERIFY(found.contains(resource));
        QVERIFY(found.contains(line));
    }
};

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"
