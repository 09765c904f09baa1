// How far somebody is from a place and from how far up the ladder they come, for a transfer that is
// started without a proposal. The same rules as the matcher's (DESIGN.md, "Matching").
#pragma once

#include "core/domain/municipality.h"
#include "core/domain/pool.h"

namespace samvirke {

class Session;

/// How far up the ladder one municipality's staff comes from when it serves another: itself, a
/// neighbour, the same health community or county, beyond.
EscalationLevel levelBetween(const Municipality& lender, const Municipality& receiver, bool border);

struct Nearness {
    double km = 0; ///< one way, 1.3 × the great circle; 0 when a place is not known
    EscalationLevel level = EscalationLevel::National;
};

Nearness nearness(const Session& session, const QString& owner, PoolSource source,
    const QString& home, const QString& place);

/// The profession that the person serves in for a need: the asked one, else the first accepted
/// substitute.
QString servesAs(const PoolMember& member, const Need& need);

} // namespace samvirke
