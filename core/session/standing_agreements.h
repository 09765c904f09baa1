// The register of standing agreements: who would help whom, for what, set off by what, until when.
#pragma once

#include "core/domain/standing_agreement.h"
#include "core/session/session.h"

namespace samvirke {

class StandingAgreements {
public:
    explicit StandingAgreements(const Session& session) : m_session(session) { }

    QList<StandingAgreement> all() const; ///< by title
    std::optional<StandingAgreement> agreement(const Id& id) const;
    QList<StandingAgreement> of(const QString& party) const; ///< all of one, also those that ended

    Result<Id> save(StandingAgreement agreement); ///< one without an id is new
    Result<void> remove(const Id& agreement);

    /// The office's municipalities that have none with any neighbour, Norwegian order.
    QList<WithoutAgreement> withoutAny(QDate day) const;

private:
    const Session& m_session;
};

} // namespace samvirke
