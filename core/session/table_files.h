// What an open case file holds beside what can be imported, as tables for a spreadsheet program.
// The headings and words are the user's own; a table of an exercise says so above its headings.
#pragma once

#include "core/base/result.h"
#include "core/domain/words.h"

namespace samvirke {

class Session;

enum class TableKind {
    Transfers,
    Ledger,
    Requests,
    Meetings,
    Participants,
    Decisions,
    Actions,
    Log,
    Contacts,
    Agreements,
    Service,
    Settlement,
    Feedback,
    Measures,
    Inquiries,
    SharedAnswers,
};
template <> const QList<Word<TableKind>>& words();

/// Writes CSV or XLSX by the file name's ending. An employee is named where the page names the
/// person: from consent on.
Result<void> writeTable(const Session& session, TableKind kind, const QString& path);

} // namespace samvirke
