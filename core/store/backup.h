// Copies of a case file beside it, in a folder "<file name>.backups" (or in the user's application
// data where that folder cannot be made). A copy is made only of a sound file. Kept are the ten
// newest, and the newest of each day of the last thirty.
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace samvirke::store {

struct BackupCopy {
    QString path;
    QDateTime at; ///< UTC, to the second
    qint64 bytes = 0;
};

QString backupFolder(const QString& caseFile);

QList<BackupCopy> listBackups(const QString& caseFile); ///< newest first

/// Which copies the rule lets go; `newestFirst` as listBackups() gives them.
QList<BackupCopy> superfluous(const QList<BackupCopy>& newestFirst, QDate today);

/// Whether the person has given up waiting; asked on the thread that works. Nothing: never.
using StopAsked = std::function<bool()>;

/// Checks the file, copies it into its backup folder, and removes what the rule lets go. Uses a
/// connection of its own: may run on any thread while the file is in use. Stopped, it fails and
/// leaves nothing behind.
Result<BackupCopy> makeBackup(const QString& caseFile, const StopAsked& stopAsked = {});

/// The same to a place that the user chose; refuses to replace a file.
Result<BackupCopy> copyTo(
    const QString& caseFile, const QString& target, const StopAsked& stopAsked = {});

/// Puts a checked copy of `backup` at `target`, where nothing may stand yet.
Result<void> restore(const QString& backup, const QString& target);

/// The database's own check, all of it: structure, indexes, references.
Result<void> checkIntegrity(const QString& caseFile, const StopAsked& stopAsked = {});

} // namespace samvirke::store
