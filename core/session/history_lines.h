// A thing's own history in sentences a person reads, from its journal entries.
#pragma once

#include "core/domain/journal_entry.h"

#include <QStringList>

namespace samvirke {

class Session;

/// "21.03.2021 08:12 · Kari: changed heads from 3 to 5". Newest first, as the journal gives them;
/// of several things together where they are one story to a person, a meeting and its decisions.
QStringList historyLines(const Session& session, const QList<JournalEntry>& entries);

/// The newest first, about these things together.
QStringList historyLines(const Session& session, const QStringList& ids);

} // namespace samvirke
