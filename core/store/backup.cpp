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

// Beside a running program a plain connection; otherwise the file is not even locked.
Result<std::unique_ptr<Database>> connectForReading(const QString& path)
{
    if (auto database = Database::open(path, Access::Read)) {
        if (!std::holds_alternative<std::monostate>(
                (*database)->value("SELECT count(*) FROM meta")))
            return database;
    }
    return Database::open(path, Access::Untouched);
}

Result<BackupCopy> copyChecked(const QString& source, const QString& target, Access access)
{
    auto database =
        access == Access::Untouched ? Database::open(source, access) : connectForReading(source);
    if (!database)
        return fail(database.error());
    if (auto sound = soundness(**database, source); !sound)
        return fail(sound.error());
    const QString part = target + ".part";
    QFile::remove(part);
    {
        Query copy(**database, "VACUUM INTO ?");
        copy.bind(1, part);
        if (auto done = copy.run(); !done) {
            QFile::remove(part);
            return fail(Text::of(QT_TRANSLATE_NOOP("core", "No copy could be made at %1: %2"),
                { target, done.error().text }));
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

Result<BackupCopy> makeBackup(const QString& caseFile)
{
    // The backup of a start runs beside the work; that of an import must not meet it on one name.
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
    for (int n = 2; QFileInfo::exists(target); ++n)
        target = base + '-' + QString::number(n) + ".samvirke";
    auto made = copyChecked(caseFile, target, Access::Read);
    if (!made)
        return made;
    for (const BackupCopy& old : superfluous(listBackups(caseFile), today())) {
        if (old.path != target)
            QFile::remove(old.path);
    }
    return made;
}

Result<BackupCopy> copyTo(const QString& caseFile, const QString& target)
{
    if (QFileInfo::exists(target))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "There is already something at %1. Move it away or choose "
                                 "another name."),
            { target }));
    return copyChecked(caseFile, target, Access::Read);
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
    auto made =
        copyChecked(backup, target, hasPendingChanges(backup) ? Access::Read : Access::Untouched);
    if (!made)
        return fail(made.error());
    return {};
}

Result<void> checkIntegrity(const QString& caseFile)
{
    auto database = connectForReading(caseFile);
    if (!database)
        return fail(database.error());
    return soundness(**database, caseFile);
}

} // namespace samvirke::store
