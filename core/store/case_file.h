// What a file is before SQLite is let near it, read from its first bytes: a foreign, newer, cut-off
// or empty file is told apart and never touched.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace samvirke::store {

class Database;

/// "SAMV": what PRAGMA application_id of our files says.
constexpr qint32 applicationId = 0x53414d56;

/// The newest version of the schema that this program knows.
int currentVersion();

struct FileHead {
    int version = 0; ///< PRAGMA user_version
};

/// Errors: not there, a folder, cannot be read, empty, no SQLite file, somebody else's SQLite file,
/// made by a newer version of the program, cut off.
Result<FileHead> readHead(const QString& path);

/// Changes that were committed but not yet put into the file itself lie beside it.
bool hasPendingChanges(const QString& path);

/// On a disk of another machine, where SQLite's shared memory does not work.
bool isOnNetwork(const QString& path);

/// Brings a connection to the newest version, or makes the tables of a new file. One transaction.
Result<void> migrate(Database& database, int fromVersion);

} // namespace samvirke::store
