// The series of situation reports as a table: drafts, then what was sent, newest first.
#pragma once

#include "core/session/session.h"
#include "ui/models/value_table_model.h"

namespace samvirke {

struct ReportRow {
    Id id;
    int number = 0; ///< 0: a draft
    QString round; ///< label
    QDateTime sentAt; ///< invalid: a draft
    int replaces = 0; ///< number; 0: none
    int replacedBy = 0;

    bool operator==(const ReportRow&) const = default;
};

QList<ReportRow> reportRows(const Session& session);
QList<TableColumn<ReportRow>> reportColumns();

namespace report_column {
enum { Number, Round, Sent };
} // namespace report_column

} // namespace samvirke
