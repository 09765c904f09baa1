// A thing's own history on a card, in sentences.
#pragma once

#include <QStringList>

namespace samvirke {

class Card;
class Session;

/// The newest lines about these things together, on a card of their own; hidden without any.
void showHistory(Card& card, const Session& session, const QStringList& ids);

} // namespace samvirke
