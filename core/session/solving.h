// Searches for a proposal that tell how far they are, for whoever waits for them on the command
// line. `goOn` hears of it several times a second and ends the search when it says no.
#pragma once

#include "core/session/session.h"

namespace samvirke {

/// As Session::propose().
Result<Proposal> proposeTelling(Session& session, const MatchSettings& settings, const GoOn& goOn);

/// As matchInstance() of session.h.
Result<QByteArray> matchInstance(const QByteArray& json, const GoOn& goOn);

} // namespace samvirke
