// Who gives what material to whom (DESIGN.md, "Matching", for things instead of people): covered
// quantity of critical needs first, then challenging, then planned; then fewest deliveries, lowest
// escalation level, least of a substitute for the kind that is asked for, least quantity × km.
// Proven for coverage (material_plan.h).
//
// A need takes the kind it asks for and those it accepts also, piece for piece (accepts()).
//
// What is used up goes once, to where it is needed on the first day. What is returned is occupied
// for the days of the loan, which may be a part of the need's period. Transfers that are under way
// count against their need and their offer. Distances as for staff: 1.3 × the great circle.
#pragma once

#include "core/domain/delivery.h"
#include "core/domain/material.h"
#include "core/domain/transfer.h"
#include "core/matching/instance.h"

namespace samvirke::matching {

struct MaterialInstance {
    QDate today; ///< days before it are neither counted nor planned
    QList<Place> places; ///< of all needs and offers; what is at no known place is left out
    QList<MaterialNeed> needs; ///< open ones
    QList<MaterialOffer> offers;
    QList<Transfer> transfers; ///< those of staff do not matter
    QStringList blockedOwners; ///< lend nothing to others; what is theirs may still serve them
    QList<PairLevel> levels; ///< of an owner's things at a place, instead of their source's
};

MaterialProposal matchMaterial(const MaterialInstance& instance);

} // namespace samvirke::matching
