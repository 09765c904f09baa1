// Who could serve which need at all, whatever is planned: for those who want to see where several
// municipalities need the same few people.
#pragma once

#include "core/session/session.h"

namespace samvirke {

/// A member who could serve a need on one day at least by every rule of matching: profession,
/// competence, availability, travel, and the owner's word.
struct Candidate {
    Id member;
    Id need;
    double km = 0; ///< one way

    bool operator==(const Candidate&) const = default;
};

/// By member, then need, in the order of the pool and the needs.
Result<QList<Candidate>> candidates(const Session& session, const MatchSettings& settings = {});

} // namespace samvirke
