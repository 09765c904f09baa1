#include "core/store/case_file.h"

#include "core/store/database.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

static void initResources()
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace samvirke::store {

namespace {

constexpr int headSize = 100; // "The Database Header", sqlite.org/fileformat2.html

quint32 numberAt(const QByteArray& head, int offset)
{
    return qFromBigEndian<quint32>(head.constData() + offset);
}

QByteArray migrationText(int version)
{
    initResources();
    QFile file(QString(":/samvirke/migrations/%1.sql").arg(version, 4, 10, QChar('0')));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Error newer(const QString& path)
{
    QString program;
    if (auto database = Database::open(path, Access::Untouched))
        program = textOf((*database)->value("SELECT value FROM meta WHERE key = 'writtenBy'"));
    if (program.isEmpty())
        return { Text::of(QT_TRANSLATE_NOOP("core",
                              "%1 was made by a newer version of Samvirke. Install that version to "
                              "open it. The file was not touched."),
            { path }) };
    return { Text::of(QT_TRANSLATE_NOOP("core",
                          "%1 was made by Samvirke %2, which is newer than this one (%3). Install "
                          "that version to open it. The file was not touched."),
        { path, program, QStringLiteral(SAMVIRKE_VERSION) }) };
}

} // namespace

int currentVersion()
{
    return 4;
}

Result<FileHead> readHead(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "There is no file %1."), { path }));
    if (info.isDir())
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "%1 is a folder, not a case file."), { path }));
    if (!info.isFile())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1 is not a case file."), { path }));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "%1 cannot be read: %2"), { path, file.errorString() }));
    if (file.size() == 0)
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1 is empty, not a case file."), { path }));
    const QByteArray head = file.read(headSize);
    if (head.size() < headSize || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1 is not a case file."), { path }));
    if (qint32(numberAt(head, 68)) != applicationId)
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "%1 belongs to another program; it is not a case file."),
            { path }));
    const int version = int(numberAt(head, 60));
    if (version > currentVersion())
        return fail(newer(path));
    const int sizeField = head.at(16) << 8 | uchar(head.at(17));
    const qint64 pageSize = sizeField == 1 ? 65536 : sizeField;
    // Pages that a crash left in the write-ahead log may be counted before they are in the file.
    if (!hasPendingChanges(path)
        && (version < 1 || file.size() < qint64(numberAt(head, 28)) * pageSize))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "The case file %1 is damaged: its end is missing. Restore one of "
                                 "its backups. The file was not touched."),
            { path }));
    return FileHead{ version };
}

bool hasPendingChanges(const QString& path)
{
    return QFileInfo(path + "-wal").size() > 0 || QFileInfo(path + "-journal").size() > 0;
}

bool isOnNetwork(const QString& path)
{
    if (path.startsWith("//") || path.startsWith("\\\\"))
        return true;
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    static const QByteArrayList remote{ "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs",
        "fuse.sshfs", "fuse.davfs2", "davfs", "afs", "ncpfs", "fuse.rclone", "afpfs", "webdav" };
    return remote.contains(type);
}

Result<void> migrate(Database& database, int fromVersion)
{
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    const auto giveUp = [&](const Error& error) -> Result<void> {
        if (database.inTransaction())
            (void)database.execute("ROLLBACK");
        return fail(error);
    };
    for (int version = fromVersion + 1; version <= currentVersion(); ++version) {
        const QByteArray sql = migrationText(version);
        if (sql.isEmpty())
            return giveUp({ Text::of(
                QT_TRANSLATE_NOOP("core", "This installation of Samvirke is incomplete.")) });
        if (auto done = database.execute(sql); !done)
            return giveUp(done.error());
    }
    for (const QByteArray& sql :
        { QByteArray("PRAGMA application_id = ") + QByteArray::number(applicationId),
            QByteArray("PRAGMA user_version = ") + QByteArray::number(currentVersion()),
            QByteArray("INSERT OR REPLACE INTO meta (key, value) VALUES ('writtenBy', '"
                + QByteArray(SAMVIRKE_VERSION) + "')"),
            QByteArray("COMMIT") }) {
        if (auto done = database.execute(sql); !done)
            return giveUp(done.error());
    }
    return {};
}

} // namespace samvirke::store
