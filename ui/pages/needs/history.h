// A thing's own history in sentences a person reads, from its journal entries.
#pragma once

#include "core/domain/journal_entry.h"

#include <QStringList>

namespace samvirke {

class Card;
class Session;

/// "21.03.2021 08:12 · Kari: changed heads from 3 to 5". Newest first, as the journal gives them.
QStringList historyLines(const Session& session, const QList<JournalEntry>& entries);

/// The newest lines about these things together, on a card of their own; hidden without any.
void showHistory(Card& card, const Session& session, const QStringList& ids);

} // namespace samvirke
