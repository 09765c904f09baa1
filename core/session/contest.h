// Where several municipalities need the same few people: who could serve whom, and what each need
// would get or lose if the one or the other were served first. Facts for a conversation between
// them: no order among the municipalities, and no verdict.
#pragma once

#include "core/session/candidates.h"

#include <optional>

namespace samvirke {

struct ContestedChance {
    Id need;
    double km = 0; ///< one way
    QString substitute; ///< code, where the member serves in an accepted profession, not the asked

    bool operator==(const ContestedChance&) const = default;
};

struct ContestedMember {
    Id member;
    Text who;
    QString owner; ///< name
    QList<ContestedChance> could; ///< of the contested needs
    QList<QString> now; ///< names of the municipalities where the proposal has them

    bool operator==(const ContestedMember&) const = default;
};

struct Contest {
    QList<Need> needs; ///< of different municipalities, in Norwegian order, at most `mostNeeds`
    int moreNeeds = 0; ///< that share people with the asked one and are not shown
    QList<ContestedMember> members; ///< who could serve two or more municipalities of them

    bool operator==(const Contest&) const = default;
};

constexpr int mostContestedNeeds = 4; ///< more columns than that nobody compares

/// Those of the needs for which somebody is a candidate who is one for another municipality, too.
QList<Id> contestedNeeds(const QList<Need>& needs, const QList<Candidate>& candidates);

/// `needs` and `stints` are a proposal's.
Contest contestOf(const Session& session, const QList<Need>& needs, const QList<Stint>& stints,
    const QList<Candidate>& candidates, const Id& need);

/// "Heim, 2 × Nurse or Social educator"
Text contestedNeedText(const Session& session, const Need& need);
/// "Heim 61 km, Skaun 20 km as Social educator"
Text couldText(const Session& session, const Contest& contest, const ContestedMember& member);

/// One need's head-days, plan by plan: in the proposal, then with each contested need first.
struct ContestLine {
    Id need; ///< empty: all that no plan changes, together
    int headDays = 0;
    QList<int> covered; ///< -1 while a plan is being solved

    bool operator==(const ContestLine&) const = default;
};

/// The contested needs, then those that any plan gives more or less than the proposal, then the
/// rest. `others` are the outcomes with each contested need first.
QList<ContestLine> contestLines(const Contest& contest, const QList<NeedOutcome>& proposal,
    const QList<std::optional<QList<NeedOutcome>>>& others);

/// "12 of 20", "8 of 20 (4 fewer)"; "…" while it is being solved.
Text contestText(const ContestLine& line, int plan);

/// The two questions behind "this need first": the need alone, and then all, with what the first
/// found settled and the proposal kept wherever it can be.
MatchSettings needAlone(const MatchSettings& settings, const Id& need);
MatchSettings needFirst(
    const MatchSettings& settings, const Proposal& alone, const QList<Stint>& proposal);

/// Solves both for each contested need, one after the other.
Result<QList<ContestLine>> solveContest(const Session& session, const Contest& contest,
    const Proposal& proposal, const MatchSettings& settings);

} // namespace samvirke
