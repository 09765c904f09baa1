#include "core/store/backup.h"

#include "core/base/clock.h"
#include "core/store/case_file.h"
#include "core/store/database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <mutex>

namespace samvirke::store {

namespace {

constexpr int newestKept = 10;
constexpr int daysKept = 30;
const QString stamp = QStringLiteral("yyyy-MM-dd'T'HHmmss'Z'");

Result<void> soundness(Database& database, const QString& path)
{
    const auto damaged = [&](const QString& what) -> Result<void> {
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "The case file %1 is damaged (%2). Restore one of its backups."),
            { path, what }));
    };
    Query check(database, "PRAGMA integrity_check(1)");
    if (!check.next())
        return fail(check.error());
    if (check.bytes(0) != "ok")
        return damaged(check.text(0));
    Query references(database, "PRAGMA foreign_key_check");
    if (references.next())
        return damaged(references.text(0));
    if (references.failed())
        return fail(references.error());
    return {};
}

// Where the disk lets us, a connection that could write: the last one to close clears away what
// SQLite keeps beside the file, and one for reading alone cannot. Elsewhere a plain one beside a
// running program; otherwise the file is not even locked.
Result<std::unique_ptr<Database>> connectForReading(const QString& path)
{
    const QFileInfo file(path);
    const bool diskLets = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    if (!diskLets && !hasPendingChanges(path))
        return Database::open(path, Access::Untouched);
    if (auto database = Database::open(path, diskLets ? Access::Write : Access::Read)) {
        if (!std::holds_alternative<std::monostate>(
                (*database)->value("SELECT count(*) FROM meta")))
            return database;
    }
    return Database::open(path, Access::Untouched);
}

/// Makes an empty file that nobody else will write into; false where there is one already, be it
/// another program's that is making its own copy.
bool reserve(const QString& path)
{
    return QFile(path).open(QIODevice::WriteOnly | QIODevice::NewOnly);
}

tl::unexpected<Error> cannotCopy(const QString& target, const Text& why)
{
    return fail(
        Text::of(QT_TRANSLATE_NOOP("core", "No copy could be made at %1: %2"), { target, why }));
}

/// Copies into `part`, which is reserved, and gives it its name.
Result<BackupCopy> copyReserved(const QString& source, const QString& part, const QString& target,
    Access access, const StopAsked& stopAsked)
{
    auto database =
        access == Access::Untouched ? Database::open(source, access) : connectForReading(source);
    if (!database) {
        QFile::remove(part);
        return fail(database.error());
    }
    if (stopAsked)
        (*database)->stopWhen(stopAsked);
    if (auto sound = soundness(**database, source); !sound) {
        QFile::remove(part);
        return fail(sound.error());
    }
    {
        Query copy(**database, "VACUUM INTO ?");
        copy.bind(1, part);
        if (auto done = copy.run(); !done) {
            QFile::remove(part);
            return cannotCopy(target, done.error().text);
        }
    }
    // rename() on Qt's side never replaces a file.
    if (!QFile::rename(part, target)) {
        QFile::remove(part);
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "There is already something at %1. Move it away or choose "
                                 "another name."),
            { target }));
    }
    return BackupCopy{ target, nowUtc(), QFileInfo(target).size() };
}

Result<BackupCopy> copyChecked(
    const QString& source, const QString& target, Access access, const StopAsked& stopAsked)
{
    QString part = target + ".part";
    for (int n = 2; !reserve(part); ++n) {
        if (!QFileInfo::exists(part))
            return cannotCopy(target,
                Text::of(QT_TRANSLATE_NOOP(
                    "core", "The case file cannot be written. Nothing was changed.")));
        part = target + '.' + QString::number(n) + ".part";
    }
    return copyReserved(source, part, target, access, stopAsked);
}

} // namespace

QString backupFolder(const QString& caseFile)
{
    const QFileInfo file(caseFile);
    const QString beside = file.absoluteFilePath() + ".backups";
    if (QFileInfo(beside).isDir() ? QFileInfo(beside).isWritable()
                                  : QFileInfo(file.absolutePath()).isWritable())
        return beside;
    const QString key = QString::fromLatin1(
        QCryptographicHash::hash(file.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(12));
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/backups/"
        + file.fileName() + '-' + key;
}

QList<BackupCopy> listBackups(const QString& caseFile)
{
    static const QRegularExpression name("-(\\d{4}-\\d\\d-\\d\\dT\\d{6}Z)(?:-\\d+)?\\.samvirke$");
    QList<BackupCopy> out;
    const QFileInfoList files = QDir(backupFolder(caseFile)).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        const auto match = name.match(file.fileName());
        if (!match.hasMatch())
            continue;
        QDateTime at = QDateTime::fromString(match.captured(1), stamp);
        at.setTimeSpec(Qt::UTC);
        out.prepend({ file.absoluteFilePath(), at, file.size() });
    }
    std::stable_sort(out.begin(), out.end(),
        [](const BackupCopy& a, const BackupCopy& b) { return a.at > b.at; });
    return out;
}

QList<BackupCopy> superfluous(const QList<BackupCopy>& newestFirst, QDate today)
{
    QList<BackupCopy> out;
    QSet<QDate> days;
    for (int i = 0; i < newestFirst.size(); ++i) {
        const QDate day = newestFirst[i].at.toLocalTime().date();
        const bool newestOfDay = !days.contains(day);
        days.insert(day);
        if (i >= newestKept && !(newestOfDay && day.daysTo(today) < daysKept))
            out.append(newestFirst[i]);
    }
    return out;
}

Result<BackupCopy> makeBackup(const QString& caseFile, const StopAsked& stopAsked)
{
    // The backup of a start runs beside the work, and that of an import need not fight it for the
    // disk.
    static std::mutex oneAtATime;
    const std::lock_guard alone(oneAtATime);
    const QString folder = backupFolder(caseFile);
    if (!QDir().mkpath(folder))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "The backup folder %1 cannot be made."), { folder }));
    const QDateTime now = nowUtc();
    const QString base =
        folder + '/' + QFileInfo(caseFile).completeBaseName() + '-' + now.toString(stamp);
    QString target = base + ".samvirke";
    // Another program may be backing up in the same second. A name is ours once its ".part" is, and
    // still free after that.
    for (int n = 2;; ++n) {
        const QString part = target + ".part";
        if (reserve(part)) {
            if (!QFileInfo::exists(target))
                break;
            QFile::remove(part);
        } else if (!QFileInfo::exists(part) && !QFileInfo::exists(target)) {
            return cannotCopy(target,
                Text::of(QT_TRANSLATE_NOOP(
                    "core", "The case file cannot be written. Nothing was changed.")));
        }
        target = base + '-' + QString::number(n) + ".samvirke";
    }
    auto made = copyReserved(caseFile, target + ".part", target, Access::Read, stopAsked);
    if (!made)
        return made;
    for (const BackupCopy& old : superfluous(listBackups(caseFile), today())) {
        if (old.path != target)
            QFile::remove(old.path);
    }
    return made;
}

Result<BackupCopy> copyTo(
    const QString& caseFile, const QString& target, const StopAsked& stopAsked)
{
    if (QFileInfo::exists(target))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "There is already something at %1. Move it away or choose "
                                 "another name."),
            { target }));
    return copyChecked(caseFile, target, Access::Read, stopAsked);
}

Result<void> restore(const QString& backup, const QString& target)
{
    if (auto head = readHead(backup); !head)
        return fail(head.error());
    if (QFileInfo::exists(target) || hasPendingChanges(target))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "There is already something at %1. Move it away or choose "
                                 "another name."),
            { target }));
    auto made = copyChecked(
        backup, target, hasPendingChanges(backup) ? Access::Read : Access::Untouched, {});
    if (!made)
        return fail(made.error());
    return {};
}

Result<void> checkIntegrity(const QString& caseFile, const StopAsked& stopAsked)
{
    auto database = connectForReading(caseFile);
    if (!database)
        return fail(database.error());
    if (stopAsked)
        (*database)->stopWhen(stopAsked);
    return soundness(**database, caseFile);
}

} // namespace samvirke::store
