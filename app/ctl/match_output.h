// What `samvirkectl match` says of a proposal: needs with their stints, teams with what they lack,
// whom to ring first, the aims with their proofs; and of contested staff.
#pragma once

#include "core/session/session.h"

namespace samvirke::ctl {

void tellProposal(const Session& session, const Proposal& proposal, const MatchSettings& settings);
/// The answer of DESIGN.md, and beside it "teams" and "ringFirst".
void printProposal(const Session& session, const Proposal& proposal, const MatchSettings& settings);

/// Fails when nobody else needs the same people.
void tellContest(const Session& session, const Proposal& proposal, const MatchSettings& settings,
    const Id& need, bool json);

} // namespace samvirke::ctl
