// What the matcher answers: the domain's Proposal, so that it passes through the session unchanged.
#pragma once

#include "core/domain/proposal.h"

namespace samvirke::matching {

using Answer = samvirke::Proposal;
using Stint = samvirke::Stint;
using NeedOutcome = samvirke::NeedOutcome;
using Suggestion = samvirke::Suggestion;
using Objective = samvirke::Objective;

} // namespace samvirke::matching
