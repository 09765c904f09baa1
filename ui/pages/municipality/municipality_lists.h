// The cards about one municipality: each fills a card from the session, and says by a callback
// where a line leads.
#pragma once

#include "core/session/session.h"

#include <functional>

namespace samvirke {

class Card;
struct KnownCase;

using Lead = std::function<void(Entity entity, const QString& id)>;

/// What it says of itself in its newest answer: a line per service area, criteria first.
/// Then who gave it, and, when now is shown, each correction with what stood before.
void fillAnswer(Card& card, const Session& session, const QList<SelfAssessment>& ofOneMunicipality,
    const QList<ReportingRound>& rounds, bool now);
/// `then`: what was known at a moment instead of what is so now.
void fillNeeds(Card& card, const Session& session, const QString& municipality, const Lead& lead,
    const KnownCase* then = nullptr);
/// Staff that comes, then staff that goes; those that are over are counted, not listed.
void fillTransfers(Card& card, const Session& session, const QString& municipality,
    const Lead& lead, const KnownCase* then = nullptr);
/// Standing agreements stand here for now alone.
void fillNeighbours(Card& card, const Session& session, const QString& municipality,
    const Lead& lead, const KnownCase* then = nullptr);
void fillLog(Card& card, const Session& session, const QString& municipality, const Lead& lead);

} // namespace samvirke
