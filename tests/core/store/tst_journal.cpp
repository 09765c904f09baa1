// The journal cannot be changed unnoticed, forgets a person for good, and keeps its chain.
#include "core/store/seal.h"
#include "tests/core/store/fixtures.h"

#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sealsOnlyOpenUnderTheirKey();
    void chainHoldsOverManyCommands();
    void changedByteBreaksTheChain_data();
    void changedByteBreaksTheChain();
    void appendOnlyTablesRefuseEverybody_data();
    void appendOnlyTablesRefuseEverybody();
    void forbiddenStepsAreRefusedBySql_data();
    void forbiddenStepsAreRefusedBySql();
    void undoDoorIsShutAgain();
    void erasedNameIsNowhereInTheFile();
    void rolledBackLevelLeavesNoTrace();
    void clockNeverGoesBack();
};

void TestJournal::sealsOnlyOpenUnderTheirKey()
{
    const QByteArray key = store::makeSecret();
    const QByteArray box = store::sealed("Kari", key);
    QVERIFY(!box.contains("Kari"));
    QCOMPARE(store::unsealed(box, key), std::optional<QByteArray>("Kari"));
    QVERIFY(box != store::sealed("Kari", key));
    QVERIFY(!store::unsealed(box, store::makeSecret()));
    QVERIFY(!store::unsealed(box.left(20), key));
    QVERIFY(!store::unsealed({}, key));
}

void TestJournal::chainHoldsOverManyCommands()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.samvirke");
    auto store = makeStore(path);
    QCOMPARE(store->verify().entries, 0);
    for (int i = 0; i < 50; ++i) {
        Need need = needWithAll();
        QVERIFY(command(*store, [&] { return store->insert(need); }));
        need.heads = i + 1;
        QVERIFY(command(*store, [&] { return store->update(need); }));
        if (i % 3 == 0)
            QVERIFY(command(*store, [&] { return store->remove<Need>(need.id); }));
        if (i == 25) {
            store.reset();
            store = openStore(path);
        }
    }
    const auto check = store->verify();
    QVERIFY2(check.problem.isEmpty(), qPrintable(check.problem.english()));
    // Every update but the one to the same head count, and every third need removed again.
    QCOMPARE(check.entries, 50 + 49 + 17);
}

void TestJournal::changedByteBreaksTheChain_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("fields") << QByteArray(
        "UPDATE journal SET fields = replace(fields, '5014', '5001') WHERE seq = 2");
    QTest::newRow("hash") << QByteArray("UPDATE journal SET hash = zeroblob(32) WHERE seq = 2");
    QTest::newRow("previous") << QByteArray(
        "UPDATE journal SET previous = zeroblob(32) WHERE seq = 2");
    QTest::newRow("whose row") << QByteArray("UPDATE journal SET entityId = 'x' WHERE seq = 2");
    QTest::newRow("actor") << QByteArray("UPDATE command SET actor = 'x' WHERE counter = 2");
    QTest::newRow("time") << QByteArray("UPDATE command SET at = at + 1 WHERE counter = 2");
    QTest::newRow("entry cut out") << QByteArray("DELETE FROM journal WHERE seq = 2");
    QTest::newRow("last entry cut off") << QByteArray("DELETE FROM journal WHERE seq = 3");
}

void TestJournal::changedByteBreaksTheChain()
{
    QFETCH(QByteArray, sql);
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.samvirke");
    {
        const auto store = makeStore(path);
        for (int i = 0; i < 3; ++i)
            QVERIFY(command(*store, [&] { return store->insert(needWithAll()); }));
        QVERIFY(store->verify().problem.isEmpty());
    }
    {
        const auto raw = store::Database::open(path, store::Access::Write);
        QVERIFY((*raw)->execute("DROP TRIGGER journal_kept; DROP TRIGGER journal_stays;"
                                "DROP TRIGGER command_kept;"));
        QVERIFY((*raw)->execute(sql));
    }
    const auto store = openStore(path);
    const QString problem = store->verify().problem.english();
    QVERIFY(!problem.isEmpty());
    const bool last = QByteArray(QTest::currentDataTag()) == "last entry cut off";
    QVERIFY2(problem.contains(last ? "number 3" : "number 2"), qPrintable(problem));
}

void TestJournal::appendOnlyTablesRefuseEverybody_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char* table : { "log_entry", "ledger_entry", "journal", "command" }) {
        const QByteArray name(table);
        QTest::addRow("delete from %s", table) << "DELETE FROM " + name;
        QTest::addRow("replace in %s", table)
            << "INSERT OR REPLACE INTO " + name + " SELECT * FROM " + name;
    }
    QTest::newRow("update log") << QByteArray("UPDATE log_entry SET text = 'x'");
    QTest::newRow("update ledger") << QByteArray("UPDATE ledger_entry SET note = 'x'");
    QTest::newRow("put a name into the ledger")
        << QByteArray("UPDATE ledger_entry SET who = 'Noen andre'");
    QTest::newRow("update journal") << QByteArray("UPDATE journal SET fields = '{}'");
    QTest::newRow("update command") << QByteArray("UPDATE command SET actor = 'x'");
}

void TestJournal::appendOnlyTablesRefuseEverybody()
{
    QFETCH(QByteArray, sql);
    const QTemporaryDir folder;
    const auto store = makeStore(folder.filePath("a.samvirke"));
    LogEntry entry;
    entry.id = makeId();
    entry.at = QDateTime::currentDateTimeUtc();
    entry.text = "Ringte";
    const LedgerEntry line{ makeId(), makeId(), entry.at, TransferState::Draft,
        TransferState::Asked, "Kari", AnswerChannel::Telephone, RefusalReason::NotGiven, "" };
    QVERIFY(command(*store, [&] { return store->insert(entry); }));
    QVERIFY(command(*store, [&] { return store->insert(line); }));
    const auto done = store->database().execute(sql);
    QVERIFY(!done);
    QVERIFY2(done.error().text.english().contains("never changed or removed"),
        qPrintable(done.error().text.english()));
    QVERIFY(store->verify().problem.isEmpty());
}

void TestJournal::forbiddenStepsAreRefusedBySql_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<int>("cargo");
    for (const auto& cargo : words<Cargo>()) {
        for (const auto& from : words<TransferState>()) {
            for (const auto& to : words<TransferState>()) {
                if (from.value != to.value)
                    QTest::addRow("%s, %s to %s", cargo.code, from.code, to.code)
                        << QString(from.code) << QString(to.code)
                        << isAllowed(from.value, to.value, cargo.value) << int(cargo.value);
            }
        }
    }
}

void TestJournal::forbiddenStepsAreRefusedBySql()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, allowed);
    QFETCH(int, cargo);
    static const QTemporaryDir folder;
    static const auto store = makeStore(folder.filePath("a.samvirke"));
    store::Database& raw = store->database();
    Transfer transfer;
    transfer.id = makeId();
    transfer.owner = "5001";
    transfer.to = "5014";
    transfer.from = transfer.until = QDate(2021, 3, 8);
    transfer.cargo = Cargo(cargo);
    if (transfer.cargo != Cargo::Staff) {
        transfer.heads = 0;
        transfer.material = "ventilator";
        transfer.quantity = 2;
    }
    QVERIFY(command(*store, [&] { return store->insert(transfer); }));
    // Through the door that only undo opens, into the state to begin with.
    QVERIFY(raw.execute("INSERT INTO undo_door VALUES ('x'); UPDATE transfer SET state = '"
        + from.toLatin1() + "' WHERE id = '" + transfer.id.toLatin1()
        + "'; DELETE FROM undo_door"));
    const auto stepped = raw.execute("UPDATE transfer SET state = '" + to.toLatin1()
        + "' WHERE id = '" + transfer.id.toLatin1() + "'");
    QCOMPARE(bool(stepped), allowed);
    // Nor is there a way round: as a new row in the state, or over the old one.
    QVERIFY(!raw.execute("INSERT OR REPLACE INTO transfer SELECT * FROM transfer WHERE id = '"
        + transfer.id.toLatin1() + "'"));
    Transfer other = transfer;
    other.id = makeId();
    other.state = *fromCode<TransferState>(to);
    QCOMPARE(bool(command(*store, [&] { return store->insert(other); })), to == "draft");
}

void TestJournal::undoDoorIsShutAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.samvirke");
    auto store = makeStore(path);
    Transfer transfer;
    transfer.id = makeId();
    transfer.owner = "5001";
    transfer.to = "5014";
    transfer.from = transfer.until = QDate(2021, 3, 8);
    QVERIFY(command(*store, [&] { return store->insert(transfer); }));
    QVERIFY(store->begin("undo", "Tester", store->commandId()));
    transfer.state = TransferState::Settled;
    QVERIFY(store->update(transfer));
    QVERIFY(store->commit());
    transfer.state = TransferState::Draft;
    QVERIFY(!command(*store, [&] { return store->update(transfer); }));
    // Left open by somebody else: shut when the file is opened.
    QVERIFY(store->database().execute("INSERT INTO undo_door VALUES ('x')"));
    store.reset();
    store = openStore(path);
    QVERIFY(!command(*store, [&] { return store->update(transfer); }));
}

void TestJournal::erasedNameIsNowhereInTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.samvirke");
    auto store = makeStore(path);
    const QByteArray name = "Gunnhildur Xylofonsdottir";
    QList<Id> ids;
    for (int i = 0; i < 200; ++i) {
        PoolMember member;
        member.id = makeId();
        member.home = "5001";
        member.name = i == 100 ? QString(name) : QString("Person %1").arg(i);
        member.note = QString(i % 40, 'x');
        ids.append(member.id);
        QVERIFY(command(*store, [&] { return store->insert(member); }));
    }
    PoolMember member = *store->find<PoolMember>(ids[100]);
    member.telephone = "Tlf. " + name;
    QVERIFY(command(*store, [&] { return store->update(member); }));
    QVERIFY(bytesOf(path).contains(name) || bytesOf(path + "-wal").contains(name));
    QCOMPARE(store->journal().historyOf(member.id).first().changes.first().after,
        QString("Tlf. " + name));

    QVERIFY(command(*store,
        [&] { return store->forgetPerson(store::shapeOf(Entity::PoolMember), member.id); }));
    QVERIFY(store->sweep());
    QCOMPARE(store->find<PoolMember>(member.id)->name, QString());
    const auto history = store->journal().historyOf(member.id);
    QCOMPARE(history.size(), 3);
    for (const JournalEntry& entry : history) {
        QVERIFY(entry.changes.contains({ "name", "•••", "•••" }));
        for (const FieldChange& change : entry.changes)
            QVERIFY(!change.after.contains("Gunnhildur"));
    }
    QVERIFY(store->verify().problem.isEmpty());
    QVERIFY(!bytesOf(path).contains(name));
    QVERIFY(!bytesOf(path + "-wal").contains(name));
    store.reset();
    QVERIFY(!bytesOf(path).contains(name));
    // The others are as they were.
    store = openStore(path);
    QCOMPARE(store->find<PoolMember>(ids[99])->name, QString("Person 99"));
    QVERIFY(
        !store->journal().historyOf(ids[99]).first().changes.contains({ "name", "•••", "•••" }));
}

void TestJournal::rolledBackLevelLeavesNoTrace()
{
    const QTemporaryDir folder;
    const auto store = makeStore(folder.filePath("a.samvirke"));
    QVERIFY(store->begin("outer", "Tester"));
    QVERIFY(store->begin("inner", "Tester"));
    QVERIFY(store->insert(needWithAll())); // the command's first entry
    store->rollback();
    QVERIFY(store->insert(needWithAll()));
    QVERIFY(store->begin("inner", "Tester"));
    QVERIFY(store->insert(needWithAll()));
    QVERIFY(store->commit());
    const auto changes = store->commit();
    QVERIFY(changes);
    QCOMPARE(changes->size(), 2);
    QCOMPARE(store->all<Need>().size(), 2);
    QCOMPARE(store->verify().entries, 2);
    QVERIFY(store->verify().problem.isEmpty());
}

void TestJournal::clockNeverGoesBack()
{
    const QTemporaryDir folder;
    const auto store = makeStore(folder.filePath("a.samvirke"));
    for (int i = 0; i < 5; ++i)
        QVERIFY(command(*store, [&] { return store->insert(needWithAll()); }));
    store::Query order(store->database(),
        "SELECT count(*) FROM command a JOIN command b ON b.counter = a.counter + 1 "
        "WHERE b.at >= a.at AND b.id > a.id");
    QVERIFY(order.next());
    QCOMPARE(order.integer(0), 4);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
