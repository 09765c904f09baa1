// The case file's open needs, pool and transfers as an instance for the matcher, and the matcher's
// answer back in the case file's terms. Pure: values in, values out.
//
// A need is asked for as a whole; the transfers that serve it say from which of its days their
// heads are taken. Transfers from asked to ending keep their staff busy and count against their
// owner.
#pragma once

#include "core/domain/municipality.h"
#include "core/domain/standing_agreement.h"
#include "core/domain/transfer.h"
#include "core/matching/answer.h"
#include "core/matching/instance.h"
#include "core/session/session.h"

namespace samvirke {

struct MatchingCase {
    MatchSettings settings;
    QDate today;
    QHash<QString, Municipality> municipalities; ///< the whole country
    QHash<QString, QStringList> neighbours;
    QList<Need> needs;
    QList<PoolMember> members;
    QList<Transfer> transfers;
    QList<OwnerLimit> limits; ///< an empty profession: each that has no limit of its own
    QList<DeclinedPair> declined;
    QStringList criticalOwners; ///< municipalities whose newest own status is critical
    QStringList strainedOwners; ///< … challenging
    QList<OwnerOverride> overrides;
    QList<StandingAgreement> standing;
};

matching::Instance instanceOf(const MatchingCase& in);

/// The level of an owner's members at a municipality (nearness.h); for a health trust: 3 in its own
/// area, 4 outside. Nothing for any other owner: its members' sources decide. Whoever has a
/// standing agreement with the municipality about all that is asked for there, for as long as it is
/// asked for, is as near as a neighbour (DESIGN.md, "Matching").
std::optional<int> levelAt(
    const MatchingCase& in, const QString& owner, const QString& municipality);

/// The answer with the head-days that transfers already cover counted in.
Proposal proposalOf(const MatchingCase& in, const matching::Answer& answer);

} // namespace samvirke
