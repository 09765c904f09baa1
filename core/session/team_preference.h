// People who know each other serve a composition better (DESIGN.md, "Matching", aim 4: best fit).
//
// Of the groups of the pool, each composition (needs of one municipality with the same word for
// their team) rather has the one that could fill most of its places at once, the first by name
// among equals. A member could fill a place where the matcher's rules let it serve on some day.
// Nobody is preferred where no group could fill two: who comes alone knows nobody. To belong to the
// preferred group then counts like one more preferred competence of each of those needs.
#pragma once

#include "core/matching/instance.h"

#include <QHash>

namespace samvirke {

/// Words by need and by member, without those that have none. The instance is complete but for
/// this.
void preferTeams(const QHash<QString, QString>& compositionOf,
    const QHash<QString, QString>& groupOf, matching::Instance& instance);

} // namespace samvirke
