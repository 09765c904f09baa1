// The escalation gate: what a municipality has tried tells from how far up the ladder help comes
// next (principle "Nearness"). It never closes: with a reason on record a person goes on.
#pragma once

#include "core/domain/need.h"
#include "core/domain/transfer.h"

namespace samvirke {

/// From how far up the ladder a measure brings help: all but the neighbours are the municipality's
/// own doing.
EscalationLevel levelOf(TriedMeasure measure);

struct Gate {
    EscalationLevel next = EscalationLevel::Local; ///< where help is looked for next
    QList<TriedMeasure> untried; ///< of this level, nearest first
    Text why; ///< in a sentence

    bool operator==(const Gate&) const = default;
};

/// `asked`: levels from which somebody has been asked already, without its being enough.
Gate gateOf(const QList<TriedMeasure>& tried, const QList<EscalationLevel>& asked = {});

/// The levels on which owners have been asked for a need; drafts have asked nobody.
QList<EscalationLevel> levelsAsked(const Id& need, const QList<Transfer>& transfers);

/// Nearer levels would be passed over without a word: the person says why. A need that tells in its
/// own words what was tried, as those that were imported do, has said so.
bool asksForReason(const Need& need, const Gate& gate, EscalationLevel wanted);

} // namespace samvirke
