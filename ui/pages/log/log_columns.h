// One line of the log as the table shows it: the entry, its municipality by name, and whether a
// later entry corrects it. A corrected entry stays, struck through: the log is append-only.
#pragma once

#include "core/session/session.h"
#include "ui/models/value_table_model.h"

namespace samvirke {

struct LogRow {
    LogEntry entry;
    QString municipality; ///< name; empty when the entry names none
    Id correctedBy; ///< the newest entry that corrects this one; empty when none does

    bool operator==(const LogRow&) const = default;
};

using LogModel = ValueTableModel<LogRow>;

/// All entries as rows, newest first.
QList<LogRow> logRows(const Session& session);

/// Time with the writer under it, text with the municipality and corrections under it, role.
QList<TableColumn<LogRow>> logColumns();

/// What a person chose to see. Empty or invalid parts accept all.
struct LogFilter {
    std::optional<Role> role;
    QString municipality;
    QDate from; ///< both days included
    QDate until;

    bool operator==(const LogFilter&) const = default;
};
bool accepts(const LogFilter& filter, const LogEntry& entry);

/// "142 entries, 3 today"
QString logHeadline(const QList<LogRow>& rows, QDate today);

} // namespace samvirke
