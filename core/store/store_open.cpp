// How a case file is made and opened, and everything that can stand in the way of it.

#include "core/store/case_file.h"
#include "core/store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

namespace samvirke::store {

namespace {

Error damaged(const QString& path)
{
    return { Text::of(QT_TRANSLATE_NOOP("core",
                          "The case file %1 is damaged. Restore one of its backups. The file was "
                          "not touched."),
        { path }) };
}

// Settings that hold for a connection, not for the file.
Result<void> setUp(Database& database)
{
    return database.execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
                            "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
                            "PRAGMA cache_size = -16000");
}

/// A failure that says nothing of the file itself.
bool diskFailed(int code)
{
    switch (code & 0xff) {
    case SQLITE_IOERR:
        return code != SQLITE_IOERR_SHORT_READ; // the file ends too early
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return true;
    default:
        return false;
    }
}

// Whether the tables hang together. A connection that finds they do not must leave the file alone.
// What the disk could not do says nothing of the file: nobody should restore a backup for that.
Result<void> quickCheck(Database& database, const QString& path)
{
    Query check(database, "PRAGMA quick_check(1)");
    const bool asked = check.next();
    if (!asked && diskFailed(sqlite3_extended_errcode(database.handle())))
        return fail(database.error());
    const bool sound = asked && check.bytes(0) == "ok"
        && integerOf(database.value("PRAGMA application_id")) == applicationId
        && !std::holds_alternative<std::monostate>(database.value("SELECT count(*) FROM command"));
    if (sound)
        return {};
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return fail(damaged(path));
}

// A file beside which nothing waits can be checked without SQLite writing anything at all.
Result<void> checkUntouched(const QString& path)
{
    auto probe = Database::open(path, Access::Untouched);
    if (!probe)
        return fail(damaged(path));
    return quickCheck(**probe, path);
}

Text whoHasIt(const QLockFile& lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program))
        return Text::of(QT_TRANSLATE_NOOP(
            "core", "The case file is open elsewhere. You can read, but not change anything."));
    return Text::of(QT_TRANSLATE_NOOP("core",
                        "The case file is open in %1 on %2 (process %3). You can read, but not "
                        "change anything."),
        { program, host, QString::number(pid) });
}

bool isFull(const QString& path)
{
    constexpr qint64 least = 64 * 1024; // what SQLite lays beside a file that is open
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < least;
}

Text diskRefuses(const QString& path)
{
    if (isFull(path))
        return Text::of(QT_TRANSLATE_NOOP("core",
                            "There is no room left on the disk (%1). You can read, but not change "
                            "anything: make room and open the file again."),
            { QFileInfo(path).absolutePath() });
    return Text::of(QT_TRANSLATE_NOOP("core",
                        "The file or its folder cannot be written (%1). You can read, but not "
                        "change anything."),
        { QFileInfo(path).absolutePath() });
}

std::unique_ptr<QLockFile> lockFor(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + ".lock");
    // Only a lock whose process is dead is stale: a program may be left open for weeks.
    lock->setStaleLockTime(0);
    return lock;
}

/// Whether the folder takes what lies beside an open file: its lock, and SQLite's own. A full disk
/// takes the names of files, and nothing that is in them.
bool canBeWritten(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable() || isFull(path))
        return false;
    const auto lock = lockFor(path);
    return lock->tryLock() || lock->error() == QLockFile::LockFailedError;
}

// Where the folder can be written, a connection that could write but does not: it clears away after
// itself what SQLite keeps beside a file with a write-ahead log.
Access accessForReading(const QString& path, bool writable)
{
    return writable ? Access::Write : hasPendingChanges(path) ? Access::Read : Access::Untouched;
}

Result<void> fill(Database& database, const Facts& facts, const QList<Municipality>& municipalities,
    const QList<Neighbours>& neighbours)
{
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    const std::pair<const char*, QString> meta[] = {
        { "office", facts.office.name },
        { "counties", facts.office.counties.join(',') },
        { "exercise", facts.exercise ? "1" : "0" },
        { "demonstration", facts.demonstration ? "1" : "0" },
        { "fileId", makeId() },
    };
    for (const auto& [key, value] : meta) {
        Query insert(database, "INSERT INTO meta (key, value) VALUES (?, ?)");
        insert.bind(1, QString(key));
        insert.bind(2, value);
        if (auto done = insert.run(); !done)
            return done;
    }
    const Table<Municipality>& of = table<Municipality>();
    for (const Municipality& municipality : municipalities) {
        Query insert(database, of.shape.insertSql);
        const Row row = of.rowOf(municipality);
        for (int i = 0; i < row.size(); ++i)
            insert.bind(i + 1, row[i]);
        if (auto done = insert.run(); !done)
            return done;
    }
    for (const Neighbours& pair : neighbours) {
        Query insert(database, "INSERT INTO neighbour (a, b) VALUES (?, ?)");
        insert.bind(1, pair.a);
        insert.bind(2, pair.b);
        if (auto done = insert.run(); !done)
            return done;
    }
    return database.execute("COMMIT");
}

} // namespace

Result<std::unique_ptr<Store>> Store::create(const QString& path, const Facts& facts,
    const QList<Municipality>& municipalities, const QList<Neighbours>& neighbours)
{
    const QFileInfo info(path);
    const QString target = info.absoluteFilePath();
    if (info.exists() || info.isSymLink() || hasPendingChanges(target))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "There is already something at %1. Move it away or choose "
                                 "another name."),
            { target }));
    if (!QDir().mkpath(info.absolutePath()))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "The folder %1 cannot be made."), { info.absolutePath() }));
    auto lock = lockFor(target);
    if (!lock->tryLock() && isFull(target))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "There is no room left on the disk (%1). Nothing was made."),
            { info.absolutePath() }));
    if (!lock->isLocked())
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "No case file can be made in %1: the folder cannot be written, "
                                 "or somebody else is making one."),
            { info.absolutePath() }));

    // Made under another name and then put in place: a half-made file is never taken for one.
    const QString part = target + ".new";
    QFile::remove(part);
    {
        auto database = Database::open(part, Access::Create);
        Result<void> done = database ? setUp(**database) : fail(database.error());
        if (done)
            done = migrate(**database, 0);
        if (done)
            done = fill(**database, facts, municipalities, neighbours);
        if (!done) {
            if (database)
                database->reset();
            QFile::remove(part);
            QFile::remove(part + "-journal");
            return fail(done.error());
        }
    }
    if (!QFile::rename(part, target)) {
        QFile::remove(part);
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "The case file %1 cannot be opened."), { target }));
    }
    return openLocked(target, true, std::move(lock));
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, bool forWriting)
{
    if (auto head = readHead(path); !head)
        return fail(head.error());
    // Two names of one file must meet in one lock.
    return openLocked(QFileInfo(path).canonicalFilePath(), forWriting, nullptr);
}

Result<std::unique_ptr<Store>> Store::openBeside(const QString& path, const StopAsked& stopAsked)
{
    // Through SQLite alone: to close the file after a look into it in another way would let go the
    // locks that this process has on it.
    auto database = Database::open(path, accessForReading(path, canBeWritten(path)));
    if (!database)
        return fail(database.error());
    if (auto done = setUp(**database); !done)
        return fail(done.error());
    if (auto done = (*database)->execute("PRAGMA query_only = ON"); !done)
        return fail(done.error());
    std::unique_ptr<Store> store(new Store);
    store->m_path = path;
    store->m_readOnly = true;
    store->m_database = std::move(*database);
    if (auto settled = store->settle(); !settled)
        return fail(settled.error());
    if (stopAsked)
        store->m_database->stopWhen(stopAsked);
    return store;
}

Result<std::unique_ptr<Store>> Store::openLocked(
    const QString& path, bool forWriting, std::unique_ptr<QLockFile> lock)
{
    std::unique_ptr<Store> store(new Store);
    store->m_path = path;
    bool alone = lock != nullptr;
    const bool diskLets = alone || canBeWritten(path);
    if (!lock && diskLets) {
        lock = lockFor(path);
        alone = lock->tryLock();
        if (!alone && forWriting)
            store->m_readOnlyReason = whoHasIt(*lock);
        if (!alone)
            lock.reset();
    }
    if (!diskLets && forWriting)
        store->m_readOnlyReason = diskRefuses(path);
    store->m_readOnly = !(forWriting && alone);
    store->m_lock = std::move(lock);

    auto connected =
        store->m_readOnly ? store->connectForReading(alone) : store->connectForWriting();
    if (!connected)
        return fail(connected.error());
    // A reader keeps nobody from writing.
    if (store->m_readOnly)
        store->m_lock.reset();
    if (auto settled = store->settle(); !settled)
        return fail(settled.error());
    return store;
}

Result<void> Store::connectForWriting()
{
    const bool pending = hasPendingChanges(m_path);
    if (!pending) {
        if (auto sound = checkUntouched(m_path); !sound)
            return sound;
    }
    auto database = Database::open(m_path, Access::Write);
    if (!database)
        return fail(database.error());
    if (pending) {
        if (auto sound = quickCheck(**database, m_path); !sound)
            return sound;
    }
    const Cell said = (*database)->value("PRAGMA user_version");
    if (std::holds_alternative<std::monostate>(said))
        return fail((*database)->error());
    const int version = int(integerOf(said));
    if (version > currentVersion())
        return fail(readHead(m_path).error());
    if (version < currentVersion()) {
        if (auto copy = makeBackup(m_path); !copy)
            return fail(copy.error());
        if (auto done = migrate(**database, version); !done)
            return done;
    }
    if (auto done = setUp(**database); !done)
        return done;
    m_database = std::move(*database);

    // A write-ahead log needs memory that all its users share, which a network folder does not
    // give, though SQLite may believe it does.
    const bool network = isOnNetwork(m_path);
    const QString mode = textOf(
        m_database->value(network ? "PRAGMA journal_mode = DELETE" : "PRAGMA journal_mode = WAL"));
    if (mode != "wal") {
        m_warning = network
            ? Text::of(QT_TRANSLATE_NOOP("core",
                "The case file lies in a network folder: saving is slower, and only one may have "
                "it open."))
            : Text::of(QT_TRANSLATE_NOOP("core",
                "This disk does not allow the fast way of saving: saving is slower, and nothing "
                "else is different."));
    }
    return {};
}

Result<void> Store::connectForReading(bool alone)
{
    const bool pending = hasPendingChanges(m_path);
    const bool writable = alone || canBeWritten(m_path);
    if (!pending && (alone || !writable)) {
        if (auto sound = checkUntouched(m_path); !sound)
            return sound;
    }
    const Access access = accessForReading(m_path, writable);
    auto database = Database::open(m_path, access);
    if (!database)
        return fail(database.error());
    if (access == Access::Read
        && std::holds_alternative<std::monostate>((*database)->value("SELECT count(*) FROM meta")))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "The newest changes of %1 lie beside it, in a folder that cannot "
                                 "be written. Copy the file and those beside it that begin with "
                                 "its name to a folder of your own, and open it there."),
            { m_path }));
    if (pending || (!alone && writable)) {
        if (auto sound = quickCheck(**database, m_path); !sound)
            return sound;
    }
    const Cell said = (*database)->value("PRAGMA user_version");
    if (std::holds_alternative<std::monostate>(said))
        return fail((*database)->error());
    if (integerOf(said) != currentVersion())
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "%1 was made by an older version of Samvirke. Open it once for "
                                 "writing; it is brought up to date then."),
            { m_path }));
    if (auto done = setUp(**database); !done)
        return done;
    if (auto done = (*database)->execute("PRAGMA query_only = ON"); !done)
        return done;
    m_database = std::move(*database);
    return {};
}

Result<void> Store::settle()
{
    const auto meta = [&](const char* key) {
        Query query(*m_database, "SELECT value FROM meta WHERE key = ?");
        query.bind(1, QString(key));
        return query.next() ? query.text(0) : QString();
    };
    m_facts.office.name = meta("office");
    m_facts.office.counties = meta("counties").split(',', Qt::SkipEmptyParts);
    m_facts.exercise = meta("exercise") == "1";
    m_facts.demonstration = meta("demonstration") == "1";
    m_facts.fileId = meta("fileId");

    if (!m_readOnly) {
        QStringList wanted;
        for (const TransferStep& step : transferSteps()) {
            for (const Cargo cargo : step.carrying)
                wanted.append(code(cargo) + ':' + code(step.from) + '>' + code(step.to));
        }
        wanted.sort();
        QStringList found;
        {
            Query steps(
                *m_database, "SELECT cargo || ':' || \"from\" || '>' || \"to\" FROM transfer_step");
            while (steps.next())
                found.append(steps.text(0));
        }
        found.sort();
        const bool doorOpen = integerOf(m_database->value("SELECT count(*) FROM undo_door")) != 0;
        if (found != wanted || doorOpen) {
            QByteArray sql = "BEGIN IMMEDIATE; DELETE FROM undo_door; DELETE FROM transfer_step;";
            for (const TransferStep& step : transferSteps()) {
                for (const Cargo cargo : step.carrying)
                    sql += "INSERT INTO transfer_step VALUES ('" + code(cargo).toLatin1() + "','"
                        + code(step.from).toLatin1() + "','" + code(step.to).toLatin1() + "');";
            }
            if (auto done = m_database->execute(sql + "COMMIT"); !done) {
                if (m_database->inTransaction())
                    (void)m_database->execute("ROLLBACK");
                return done;
            }
        }
    }
    m_journal = std::make_unique<Journal>(*m_database);
    return m_journal->load();
}

} // namespace samvirke::store
