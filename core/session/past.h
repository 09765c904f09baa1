// What was known at a moment, with the rows behind it: for the wall, which tells of needs and
// transfers, too, and for one municipality's page. Session::knownThen() is the county's part of it.
#pragma once

#include "core/session/session.h"

namespace samvirke {

struct KnownCase {
    KnownThen county;
    PictureInput rows; ///< as they stood; of the answers the figures alone, without their texts

    /// The county in another of its rounds, as it was known then.
    CountyPicture picture(const Id& round) const { return countyPicture(rows, round); }
};

/// As Session::knownThen().
KnownCase knownCase(const Session& session, const Id& round, const QDateTime& moment);

/// Session::assessmentsOf() as it was known, with the texts: of the rounds that had opened.
QList<SelfAssessment> assessmentsThen(
    const Session& session, const QString& municipality, const QDateTime& moment);

} // namespace samvirke
