// Where several municipalities need the same few people. Facts for a conversation between them: who
// could serve whom, and no order among the municipalities.
#pragma once

#include "core/session/candidates.h"
#include "ui/pages/matching/plan.h"

namespace samvirke {

struct ContestedMember {
    Id member;
    QString who;
    QString owner; ///< name
    QString could; ///< "Heim 61 km, Skaun 20 km"
    QString now; ///< where the proposal has them: "Heim"; empty for nowhere

    bool operator==(const ContestedMember&) const = default;
};

struct Contest {
    QList<Need> needs; ///< of different municipalities, in Norwegian order, at most `mostNeeds`
    int moreNeeds = 0; ///< that share people with the asked one and are not shown
    QList<ContestedMember> members; ///< who could serve two or more of them

    bool operator==(const Contest&) const = default;
};

constexpr int mostContestedNeeds = 4; ///< more columns than that nobody compares

/// Open needs for which somebody is a candidate who is one for another municipality, too.
QList<Id> contestedNeeds(const Plan& plan, const QList<Candidate>& candidates);

Contest contestOf(
    const Session& session, const Plan& plan, const QList<Candidate>& candidates, const Id& need);

} // namespace samvirke
