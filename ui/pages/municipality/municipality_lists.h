// The cards about one municipality: each fills a card from the session, and says by a callback
// where a line leads.
#pragma once

#include "core/session/session.h"

#include <functional>

namespace samvirke {

class Card;

using Lead = std::function<void(Entity entity, const QString& id)>;

/// What it says of itself in its newest answer: a line per service area, criteria first.
/// Then who gave it, and each correction with what stood before.
void fillAnswer(Card& card, const Session& session, const QList<SelfAssessment>& ofOneMunicipality,
    const QList<ReportingRound>& rounds);
void fillNeeds(Card& card, const Session& session, const QString& municipality, const Lead& lead);
/// Staff that comes, then staff that goes; those that are over are counted, not listed.
void fillTransfers(
    Card& card, const Session& session, const QString& municipality, const Lead& lead);
void fillNeighbours(
    Card& card, const Session& session, const QString& municipality, const Lead& lead);
void fillLog(Card& card, const Session& session, const QString& municipality, const Lead& lead);

} // namespace samvirke
