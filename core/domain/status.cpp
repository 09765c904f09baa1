#include "core/domain/status.h"

namespace samvirke {

int gravity(StaffingStatus status)
{
    switch (status) {
    case StaffingStatus::Good:
        return 0;
    case StaffingStatus::Challenging:
        return 1;
    case StaffingStatus::Critical:
        return 2;
    case StaffingStatus::NotReported:
    case StaffingStatus::OutOfDate:
        break;
    }
    return -1;
}

StaffingStatus countedStatus(const SelfAssessment& row)
{
    switch (row.answer) {
    case AnswerKind::Rated:
        return row.status;
    case AnswerKind::Unchanged:
        return gravity(row.status) > 0 ? row.status : StaffingStatus::NotReported;
    case AnswerKind::NotAnswered:
    case AnswerKind::NotApplicable:
        break;
    }
    return StaffingStatus::NotReported;
}

StaffingStatus overallOf(const QList<SelfAssessment>& rowsOfOneMunicipality)
{
    StaffingStatus worst = StaffingStatus::NotReported;
    bool unchanged = false;
    for (const SelfAssessment& row : rowsOfOneMunicipality) {
        const StaffingStatus counted = countedStatus(row);
        if (row.service == ServiceArea::Overall) {
            if (gravity(counted) >= 0)
                return counted;
            unchanged = row.answer == AnswerKind::Unchanged;
        }
        if (gravity(counted) > gravity(worst))
            worst = counted;
    }
    return unchanged && worst == StaffingStatus::Good ? StaffingStatus::NotReported : worst;
}

StaffingStatus statusInRound(StaffingStatus reported, bool answeredEarlier)
{
    if (gravity(reported) >= 0)
        return reported;
    return answeredEarlier ? StaffingStatus::OutOfDate : StaffingStatus::NotReported;
}

Trend changeBetween(StaffingStatus before, StaffingStatus now)
{
    if (gravity(before) < 0 || gravity(now) < 0)
        return Trend::NotGiven;
    if (gravity(before) == gravity(now))
        return Trend::Unchanged;
    return gravity(now) > gravity(before) ? Trend::Worse : Trend::Better;
}

int StatusCounts::of(StaffingStatus status) const
{
    switch (status) {
    case StaffingStatus::Good:
        return good;
    case StaffingStatus::Challenging:
        return challenging;
    case StaffingStatus::Critical:
        return critical;
    case StaffingStatus::NotReported:
        return notReported;
    case StaffingStatus::OutOfDate:
        return outOfDate;
    }
    return 0;
}

void StatusCounts::add(StaffingStatus status, bool answered)
{
    if (answered && gravity(status) < 0)
        ++unrated;
    switch (status) {
    case StaffingStatus::Good:
        ++good;
        break;
    case StaffingStatus::Challenging:
        ++challenging;
        break;
    case StaffingStatus::Critical:
        ++critical;
        break;
    case StaffingStatus::NotReported:
        ++notReported;
        break;
    case StaffingStatus::OutOfDate:
        ++outOfDate;
        break;
    }
}

} // namespace samvirke
