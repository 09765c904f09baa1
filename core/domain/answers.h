// What an answer says and what it does not: the value that "unchanged since last" carries, with its
// age, and what is wrong with an answer before it is kept.
#pragma once

#include "core/domain/assessment.h"
#include "core/domain/need.h"

#include <QHash>

namespace samvirke {

/// The last rating given before an answer "unchanged since last" by the same municipality for the
/// same service area.
struct Carried {
    StaffingStatus status = StaffingStatus::NotReported; ///< NotReported: nothing was ever given
    Id round; ///< in which it was given
    QDateTime givenAt; ///< UTC

    bool operator==(const Carried&) const = default;
};

/// By the id of each unchanged answer. `rounds` in order of opening.
QHash<Id, Carried> carriedOver(
    const QList<ReportingRound>& rounds, const QList<SelfAssessment>& answers);

/// The answers as they count: unchanged ones with the status they carry. They are still marked as
/// unchanged, so that a carried good is not counted as good.
QList<SelfAssessment> withCarried(
    QList<SelfAssessment> answers, const QHash<Id, Carried>& carriedOver);

/// What a municipality's rows in a round say together: Rated when one is rated, else Unchanged,
/// else NotApplicable; NotAnswered without rows.
AnswerKind answerOf(const QList<SelfAssessment>& rowsOfOneMunicipality);

/// "critical", "unchanged since last (critical)", "not applicable"
Text answerText(const SelfAssessment& answer, const Carried& carried = {});

/// A rating has to be one of the three; an answer without a rating must not have one; figures are
/// in their range.
QList<FieldProblem> problemsOf(const SelfAssessment& answer);

} // namespace samvirke
