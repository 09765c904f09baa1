// What can stand in the way of a case file: the wrong file, a damaged one, somebody else's hand on
// it, a full disk, a killed program. The file is never made worse.
#include "core/base/clock.h"
#include "core/store/case_file.h"
#include "tests/core/store/fixtures.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace samvirke;
using namespace samvirke::testing;

namespace {

/// Every object of the schema as text, in order of name.
QStringList schemaOf(store::Store& store)
{
    QStringList out;
    store::Query query(store.database(),
        "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1");
    while (query.next())
        out.append(query.text(0).simplified());
    return out;
}

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

} // namespace

class TestCaseFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongFilesAreRefusedUntouched_data();
    void wrongFilesAreRefusedUntouched();
    void creatingRefusesWhatIsThere();
    void olderVersionsBecomeTheNewest_data();
    void olderVersionsBecomeTheNewest();
    void openingChangesNoByte();
    void secondOpenerMayRead();
    void deadProcessLosesItsLock();
    void killedProgramLosesNothingSaved();
    void readOnlyFolderIsReadAndLeftAlone();
    void fullDiskLosesOnlyTheCommand();
    void aSoundFileIsReadWhereNothingCanBeWritten();
    void referencesAreChecked();
    void backupRuleKeepsTenAndThirtyDays();
    void backupAndRestore();
    void backupNamesDoNotMeet();
    void readersLeaveNothingBeside_data();
    void readersLeaveNothingBeside();
    void manyRowsAreWrittenAsOneByOne();
    void damagedFileIsNotBackedUp();
};

void TestCaseFile::wrongFilesAreRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QTemporaryDir folder;
    const QString path = folder.filePath("sound.samvirke");
    {
        const auto store = makeStore(path);
        for (int i = 0; i < 100; ++i)
            QVERIFY(command(*store, [&] { return store->insert(needWithAll()); }));
    }
    const QByteArray sound = bytesOf(path);
    QVERIFY(sound.size() > 100'000);
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("text") << QByteArray("kommune;status\n5001;god\n") << "not a case file";
    QTest::newRow("long text") << QByteArray(500, 'x') << "not a case file";
    QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16) << "not a case file";
    QByteArray foreign = sound;
    foreign.replace(68, 4, "ABCD");
    QTest::newRow("another program's") << foreign << "another program";
    QByteArray newer = sound;
    newer[63] = char(store::currentVersion() + 1);
    QTest::newRow("newer") << newer << "made by Samvirke " SAMVIRKE_VERSION ", which is newer";
    QTest::newRow("cut off") << sound.left(sound.size() / 2) << "its end is missing";
    QTest::newRow("only the first page") << sound.left(4096) << "its end is missing";
    QByteArray zeroed = sound;
    zeroed.replace(4096, sound.size() - 4096, QByteArray(sound.size() - 4096, 0));
    QTest::newRow("zeros after the first page") << zeroed << "damaged";
    QByteArray flipped = sound;
    for (qsizetype page = 4096; page + 8 < flipped.size(); page += 4096)
        flipped[page] = char(~flipped[page]); // the page's type
    QTest::newRow("flipped bytes") << flipped << "damaged";
    QByteArray half = sound;
    half.replace(half.size() / 2, 8192, QByteArray(8192, 'x'));
    QTest::newRow("overwritten in the middle") << half << "damaged";
    QByteArray schema = sound;
    schema.replace("CREATE TABLE command", "CREATE TABLE c0mmand");
    QTest::newRow("broken schema") << schema << "damaged";
}

void TestCaseFile::wrongFilesAreRefusedUntouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const QString path = folder.filePath("file.samvirke");
    writeBytes(path, bytes);
    for (const bool forWriting : { true, false }) {
        const auto opened = store::Store::open(path, forWriting);
        QVERIFY(!opened);
        QVERIFY2(opened.error().text.english().contains(says),
            qPrintable(opened.error().text.english()));
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(filesIn(folder), QStringList("file.samvirke"));
    }
    QVERIFY(!store::restore(path, folder.filePath("restored.samvirke")));
    QCOMPARE(filesIn(folder), QStringList("file.samvirke"));
}

void TestCaseFile::creatingRefusesWhatIsThere()
{
    const QTemporaryDir folder;
    QVERIFY(!store::Store::open(folder.path(), true));
    QVERIFY(!store::Store::open(folder.filePath("nothing.samvirke"), true));
    const QString path = folder.filePath("taken.samvirke");
    writeBytes(path, "mine");
    QVERIFY(!store::Store::create(path, {}, {}, {}));
    QVERIFY(!store::Store::create(folder.path(), {}, {}, {}));
    QCOMPARE(bytesOf(path), QByteArray("mine"));
    QCOMPARE(filesIn(folder), QStringList("taken.samvirke"));
    // Its folder is made.
    makeStore(folder.filePath("new/deep/a.samvirke"));
}

void TestCaseFile::olderVersionsBecomeTheNewest_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= store::currentVersion(); ++version)
        QTest::addRow("version %d", version) << version;
}

void TestCaseFile::olderVersionsBecomeTheNewest()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const QString path = folder.filePath("old.samvirke");
    const QString fixture = QString(TEST_DATA_DIR "/store/version%1.samvirke").arg(version);
    QVERIFY2(QFile::copy(fixture, path), qPrintable(fixture));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto migrated = openStore(path);
    QVERIFY2(!migrated->readOnly(), qPrintable(migrated->readOnlyReason().english()));
    const auto fresh = makeStore(folder.filePath("new.samvirke"));
    QCOMPARE(schemaOf(*migrated), schemaOf(*fresh));
    for (const char* pragma : { "PRAGMA user_version", "PRAGMA application_id" })
        QCOMPARE(migrated->database().value(pragma), fresh->database().value(pragma));
    // What stood in it still does.
    QCOMPARE(migrated->facts().office.name, QString("Statsforvalteren i Trøndelag"));
    QCOMPARE(migrated->all<Need>().size(), 1);
    QCOMPARE(migrated->all<Need>().first().contact, needWithAll().contact);
    QCOMPARE(migrated->all<LedgerEntry>().size(), 1);
    QCOMPARE(migrated->all<MaterialNeed>().value(0).contact, materialNeedWithAll().contact);
    QCOMPARE(migrated->all<MaterialNeed>().value(0).alsoAccept,
        version < 4 ? QStringList() : materialNeedWithAll().alsoAccept);
    QCOMPARE(migrated->all<MaterialOffer>().value(0).note, materialOfferWithAll().note);
    const auto check = migrated->verify();
    QVERIFY2(check.problem.isEmpty(), qPrintable(check.problem.english()));
    QCOMPARE(check.entries, 6);
}

void TestCaseFile::openingChangesNoByte()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.samvirke");
    {
        const auto store = makeStore(path);
        QVERIFY(command(*store, [&] { return store->insert(needWithAll()); }));
    }
    const QByteArray before = bytesOf(path);
    for (const bool forWriting : { true, false }) {
        auto store = openStore(path, forWriting);
        QCOMPARE(store->readOnly(), !forWriting);
        QCOMPARE(store->all<Need>().size(), 1);
        QVERIFY(store->verify().problem.isEmpty());
        store.reset();
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(filesIn(folder), QStringList("a.samvirke"));
    }
}

void TestCaseFile::secondOpenerMayRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.samvirke");
    const auto first = makeStore(path);
    QVERIFY(command(*first, [&] { return first->insert(needWithAll()); }));
    const auto second = openStore(path);
    QVERIFY(second->readOnly());
    const QString reason = second->readOnlyReason().english();
    QVERIFY2(
        reason.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(reason));
    QVERIFY2(reason.contains(QSysInfo::machineHostName()), qPrintable(reason));
    QCOMPARE(second->all<Need>().size(), 1);
    QVERIFY(!command(*second, [&] { return second->insert(needWithAll()); }));
    // The writer goes on, and the reader sees it.
    QVERIFY(command(*first, [&] { return first->insert(needWithAll()); }));
    QCOMPARE(second->all<Need>().size(), 2);
}

void TestCaseFile::deadProcessLosesItsLock()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.samvirke");
    makeStore(path);
    QProcess writer;
    writer.start(BUSY_WRITER, { path });
    QVERIFY(writer.waitForReadyRead());
    {
        const auto reader = openStore(path);
        QVERIFY(reader->readOnly());
        const QString reason = reader->readOnlyReason().english();
        QVERIFY2(reason.contains(QString::number(writer.processId())), qPrintable(reason));
    }
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QVERIFY(QFile::exists(path + ".lock"));
    QVERIFY(!openStore(path)->readOnly());
    QVERIFY(!QFile::exists(path + ".lock"));
}

void TestCaseFile::killedProgramLosesNothingSaved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.samvirke");
    makeStore(path);
    QByteArrayList acknowledged;
    for (int round = 0; round < 5; ++round) {
        QProcess writer;
        writer.start(BUSY_WRITER, { path });
        QVERIFY(writer.waitForReadyRead());
        QTest::qWait(60 + 35 * round);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        // Only whole lines: the last may have been cut off on its way.
        QByteArray said = writer.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n') + 1);
        for (const QByteArray& line : said.split('\n')) {
            if (!line.isEmpty() && line != "open")
                acknowledged.append(line);
        }
        const auto store = openStore(path);
        QVERIFY(!store->readOnly());
        for (const QByteArray& id : std::as_const(acknowledged))
            QVERIFY(store->find<Need>(id));
        const auto check = store->verify();
        QVERIFY2(check.problem.isEmpty(), qPrintable(check.problem.english()));
        const qsizetype saved = store->all<Need>().size();
        QVERIFY(saved >= acknowledged.size());
        QCOMPARE(check.entries, saved);
    }
    QVERIFY(acknowledged.size() > 5);
}

void TestCaseFile::readOnlyFolderIsReadAndLeftAlone()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("Nothing is read-only to root");
#endif
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.samvirke");
    makeStore(path);
    const QByteArray before = bytesOf(path);
    const QStringList files = filesIn(folder);
    QFile::setPermissions(path, QFile::ReadOwner);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    {
        const auto store = openStore(path);
        QVERIFY(store->readOnly());
        QVERIFY(store->readOnlyReason().english().contains("cannot be written"));
        QCOMPARE(store->all<Municipality>().size(), 3);
        QVERIFY(!command(*store, [&] { return store->insert(needWithAll()); }));
    }
    QCOMPARE(filesIn(folder), files);
    QCOMPARE(bytesOf(path), before);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestCaseFile::fullDiskLosesOnlyTheCommand()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.samvirke");
    const auto store = makeStore(path);
    QVERIFY(command(*store, [&] { return store->insert(needWithAll()); }));
    const auto pages = store::integerOf(store->database().value("PRAGMA page_count"));
    QVERIFY(store->database().execute("PRAGMA max_page_count = " + QByteArray::number(pages + 3)));
    const auto full = command(*store, [&]() -> Result<void> {
        for (int i = 0; i < 200; ++i) {
            if (auto done = store->insert(needWithAll()); !done)
                return done;
        }
        return {};
    });
    QVERIFY(!full);
    QVERIFY2(full.error().text.english().contains("no room left"),
        qPrintable(full.error().text.english()));
    QCOMPARE(store->all<Need>().size(), 1);
    // A part that fails takes the whole with it, even if nobody looks at its error.
    QVERIFY(store->begin("outer", "Tester"));
    for (int i = 0; i < 200; ++i)
        (void)store->insert(needWithAll());
    QVERIFY(!store->commit());
    QVERIFY(!store->inCommand());
    QCOMPARE(store->all<Need>().size(), 1);
    // There is room again: work goes on.
    QVERIFY(store->database().execute("PRAGMA max_page_count = 100000"));
    QVERIFY(command(*store, [&] { return store->insert(needWithAll()); }));
    QCOMPARE(store->all<Need>().size(), 2);
    QCOMPARE(store->verify().entries, 2);
    QVERIFY(store->verify().problem.isEmpty());
}

void TestCaseFile::aSoundFileIsReadWhereNothingCanBeWritten()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.samvirke");
    {
        const auto store = makeStore(path);
        QVERIFY(command(*store, [&] { return store->insert(needWithAll()); }));
    }
    const QByteArray before = bytesOf(path);
    // As on a full disk: files can be made, and nothing goes into them.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit room{};
    getrlimit(RLIMIT_FSIZE, &room);
    rlimit none = room;
    none.rlim_cur = 0;
    setrlimit(RLIMIT_FSIZE, &none);
    const auto writer = store::Store::open(path, true);
    const auto reader = store::Store::open(path, false);
    setrlimit(RLIMIT_FSIZE, &room);
    for (const auto* opened : { &writer, &reader }) {
        QVERIFY2(*opened, *opened ? "" : qPrintable(opened->error().text.english()));
        QVERIFY((**opened)->readOnly());
        QCOMPARE((**opened)->all<Need>().size(), 1);
    }
    QVERIFY(!(*writer)->readOnlyReason().isEmpty());
    QCOMPARE(bytesOf(path), before);
#else
    QSKIP("Here the size of files cannot be limited.");
#endif
}

void TestCaseFile::referencesAreChecked()
{
    const QTemporaryDir folder;
    const auto store = makeStore(folder.filePath("a.samvirke"));
    Need need = needWithAll();
    need.municipality = "9999";
    const auto done = command(*store, [&] { return store->insert(need); });
    QVERIFY(!done);
    QVERIFY(done.error().text.english().contains("names something that is not"));
    QVERIFY(store->all<Need>().isEmpty());
    QVERIFY(!store->inCommand());
}

void TestCaseFile::backupRuleKeepsTenAndThirtyDays()
{
    const QDate today(2021, 3, 31);
    QList<store::BackupCopy> copies;
    // Three a day for forty days, newest first.
    for (int day = 0; day < 40; ++day) {
        for (const int hour : { 15, 12, 9 })
            copies.append({ QString("%1-%2").arg(day).arg(hour),
                QDateTime(today.addDays(-day), QTime(hour, 0)).toUTC(), 1 });
    }
    const auto gone = store::superfluous(copies, today);
    QStringList names;
    for (const store::BackupCopy& copy : gone)
        names.append(copy.path);
    QVERIFY(!names.contains("0-9"));
    QVERIFY(!names.contains("3-15")); // the tenth
    QVERIFY(names.contains("3-12"));
    QVERIFY(!names.contains("29-15"));
    QVERIFY(names.contains("29-9"));
    QVERIFY(names.contains("30-15"));
    QCOMPARE(copies.size() - gone.size(), 10 + 26);
    // Old ones are all that an unused file has: the newest ten stay whatever their age.
    QCOMPARE(store::superfluous(copies.mid(90), today).size(), 30 - 10);
}

// Another program is backing up in the same second: what it is making is its own.
void TestCaseFile::backupNamesDoNotMeet()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.samvirke");
    makeStore(path);
    setFixedClock(QDateTime(QDate(2021, 3, 8), QTime(12, 0), Qt::UTC));
    const QString name = store::backupFolder(path) + "/a-2021-03-08T120000Z";
    QVERIFY(QDir().mkpath(store::backupFolder(path)));
    writeBytes(name + ".samvirke.part", "half a copy");
    writeBytes(name + "-2.samvirke", "a copy");
    const auto first = store::makeBackup(path);
    const auto second = store::makeBackup(path);
    setFixedClock({});
    QVERIFY2(first, qPrintable(first ? QString() : first.error().text.english()));
    QVERIFY(second);
    QCOMPARE(first->path, name + "-3.samvirke");
    QCOMPARE(second->path, name + "-4.samvirke");
    QCOMPARE(bytesOf(name + ".samvirke.part"), QByteArray("half a copy"));
    QCOMPARE(bytesOf(name + "-2.samvirke"), QByteArray("a copy"));
    QVERIFY(!QFile::exists(name + ".samvirke"));
}

void TestCaseFile::readersLeaveNothingBeside_data()
{
    QTest::addColumn<int>("reader");
    QTest::newRow("opened for reading") << 0;
    QTest::newRow("two readers") << 1;
    QTest::newRow("reader outlives the writer") << 2;
    QTest::newRow("integrity check") << 3;
    QTest::newRow("backup") << 4;
    QTest::newRow("copy") << 5;
    QTest::newRow("restore") << 6;
}

void TestCaseFile::readersLeaveNothingBeside()
{
    QFETCH(int, reader);
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    const QString path = folder.filePath("a.samvirke");
    auto writer = makeStore(path);
    QVERIFY(command(*writer, [&] { return writer->insert(needWithAll()); }));
    if (reader != 2)
        writer.reset();
    switch (reader) {
    case 0:
        QCOMPARE(openStore(path, false)->all<Need>().size(), 1);
        break;
    case 1: {
        const auto one = openStore(path, false);
        const auto other = openStore(path, false);
        QCOMPARE(one->all<Need>().size() + other->all<Need>().size(), 2);
        break;
    }
    case 2: {
        const auto late = openStore(path, false);
        QCOMPARE(late->all<Need>().size(), 1);
        writer.reset();
        QCOMPARE(late->all<Need>().size(), 1);
        break;
    }
    case 3:
        QVERIFY(store::checkIntegrity(path));
        break;
    case 4:
        QVERIFY(store::makeBackup(path));
        QVERIFY(QDir(store::backupFolder(path)).removeRecursively());
        break;
    case 5:
        QVERIFY(store::copyTo(path, elsewhere.filePath("copy.samvirke")));
        break;
    case 6:
        QVERIFY(store::restore(path, elsewhere.filePath("restored.samvirke")));
        break;
    }
    QCOMPARE(filesIn(folder), QStringList("a.samvirke"));
    for (const QString& file : filesIn(elsewhere))
        QVERIFY2(file.endsWith(".samvirke"), qPrintable(file));
}

// Rows, keys and the chain are what inserting one at a time makes, also across batches; and a row
// that is refused takes all of them back.
void TestCaseFile::manyRowsAreWrittenAsOneByOne()
{
    const QTemporaryDir folder;
    const auto store = makeStore(folder.filePath("a.samvirke"));
    const store::TableShape& shape = store::table<Need>().shape;
    QList<Need> needs;
    for (int i = 0; i < 1000; ++i) {
        needs.append(needWithAll());
        if (i % 3 == 0)
            needs.last().contact.clear(); // nothing personal: no key
    }
    const auto rowAt = [&](qsizetype i) { return store::table<Need>().rowOf(needs[i]); };
    QVERIFY(command(*store, [&] { return store->insertRows(shape, 700, rowAt); }));
    QVERIFY(command(*store,
        [&] { return store->insertRows(shape, 20, [&](qsizetype i) { return rowAt(700 + i); }); }));
    QCOMPARE(store->all<Need>("ORDER BY rowid"), needs.mid(0, 720));
    QCOMPARE(store->verify().entries, 720);
    QVERIFY(store->verify().problem.isEmpty());
    QCOMPARE(store->journal().hasSecret(needs[0].id), false);
    QCOMPARE(store->journal().hasSecret(needs[1].id), true);

    // The last one is there already.
    Need wrong = needs[900];
    wrong.id = needs[5].id;
    needs[900] = wrong;
    const QByteArray hash = store->journal().mark().hash;
    QVERIFY(!command(*store, [&] {
        return store->insertRows(shape, 280, [&](qsizetype i) { return rowAt(720 + i); });
    }));
    QCOMPARE(store->all<Need>().size(), 720);
    QCOMPARE(store->journal().mark().hash, hash);
    QVERIFY(command(*store, [&] { return store->remove<Need>(needs[3].id); }));
    QVERIFY(store->verify().problem.isEmpty());

    // The history of one of many reads as that of one alone, its personal field unsealed.
    const QList<JournalEntry> history = store->journal().historyOf(needs[1].id);
    QCOMPARE(history.size(), 1);
    const auto contact = std::find_if(history.first().changes.begin(),
        history.first().changes.end(), [](const FieldChange& c) { return c.field == "contact"; });
    QVERIFY(contact != history.first().changes.end());
    QCOMPARE(contact->after, needs[1].contact);
}

void TestCaseFile::backupAndRestore()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("sak med mellomrom æ.samvirke");
    const Need need = needWithAll();
    QString copy;
    {
        const auto store = makeStore(path);
        QVERIFY(command(*store, [&] { return store->insert(need); }));
        const auto made = store::makeBackup(path);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().text.english()));
        copy = made->path;
        QVERIFY(store::makeBackup(path)); // the same second is no reason to fail
        QCOMPARE(store::listBackups(path).size(), 2);
        QVERIFY(command(*store, [&] { return store->remove<Need>(need.id); }));
        // Never over a file.
        QVERIFY(!store::restore(copy, path));
        QVERIFY(store->all<Need>().isEmpty());
    }
    const QString restored = folder.filePath("restored.samvirke");
    const auto done = store::restore(copy, restored);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().text.english()));
    const auto store = openStore(restored);
    QVERIFY(!store->readOnly());
    QCOMPARE(store->find<Need>(need.id), std::optional<Need>(need));
    QVERIFY(store->verify().problem.isEmpty());
    QVERIFY(command(*store, [&] { return store->insert(needWithAll()); }));
}

void TestCaseFile::damagedFileIsNotBackedUp()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.samvirke");
    {
        const auto store = makeStore(path);
        for (int i = 0; i < 50; ++i)
            QVERIFY(command(*store, [&] { return store->insert(needWithAll()); }));
    }
    QByteArray bytes = bytesOf(path);
    for (qsizetype page = 4096; page + 8 < bytes.size(); page += 4096)
        bytes[page] = char(~bytes[page]);
    writeBytes(path, bytes);
    QVERIFY(!store::makeBackup(path));
    QVERIFY(store::listBackups(path).isEmpty());
}

QTEST_GUILESS_MAIN(TestCaseFile)
#include "tst_case_file.moc"
