// The rules that turn reports into a municipality's staffing status. "Never silently good": who has
// not answered is never counted as good.
#pragma once

#include "core/domain/assessment.h"

namespace samvirke {

/// How grave a reported status is: Good 0, Challenging 1, Critical 2; -1 for what is not known.
int gravity(StaffingStatus status);

/// What a row counts as: its rating; of one "unchanged since last" the rating it carries
/// (answers.h) when that is not good; NotReported for all else. Only a rating of this round makes
/// anything good.
StaffingStatus countedStatus(const SelfAssessment& row);

/// The overall status of one municipality's rows in one round: its Overall row, else the worst of
/// its rows; NotReported when nothing counts. A whole that is "unchanged" is not made good by its
/// parts.
StaffingStatus overallOf(const QList<SelfAssessment>& rowsOfOneMunicipality);

/// The status to show in a round: what was reported in it, else OutOfDate for one that answered an
/// earlier round, else NotReported.
StaffingStatus statusInRound(StaffingStatus reported, bool answeredEarlier);

/// The change since the status before: Worse, Better, Unchanged; NotGiven when either is not known.
Trend changeBetween(StaffingStatus before, StaffingStatus now);

/// How many municipalities stand where in a round.
struct StatusCounts {
    int good = 0;
    int challenging = 0;
    int critical = 0;
    int notReported = 0;
    int outOfDate = 0;
    /// Of those not reported or out of date: answered all the same, with nothing that can be
    /// counted ("unchanged since last", "not applicable").
    int unrated = 0;

    int rated() const { return good + challenging + critical; }
    int answered() const { return rated() + unrated; }
    int total() const { return rated() + notReported + outOfDate; }
    int of(StaffingStatus status) const;
    void add(StaffingStatus status, bool answered = false);

    bool operator==(const StatusCounts&) const = default;
};

} // namespace samvirke
