// What municipalities say of their own staffing, and the rounds in which they are asked.
#pragma once

#include "core/base/ids.h"
#include "core/domain/words.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace samvirke {

struct ReportingRound {
    Id id;
    QString label; ///< "2021-W10" for a weekly round; free text for an ad hoc one
    QDateTime opens; ///< UTC; rounds are ordered by this
    QDateTime due; ///< UTC

    bool operator==(const ReportingRound&) const = default;
};

/// One municipality's own rating of one service area in one round.
struct SelfAssessment {
    Id id;
    Id round;
    QString municipality; ///< number
    ServiceArea service = ServiceArea::Overall;
    StaffingStatus status =
        StaffingStatus::NotReported; ///< Good, Challenging or Critical once given
    Trend trend = Trend::NotGiven;
    Outlook outlook = Outlook::NotGiven;
    Cause cause = Cause::NotGiven;
    std::optional<double> absencePercent; ///< 0 … 100
    std::optional<double> missingFte; ///< full-time equivalents, ≥ 0
    QStringList professions; ///< codes of those who are missing
    QList<Trigger> triggers;
    QString measures; ///< what was tried
    YesNo plan = YesNo::NotGiven; ///< is there a plan for keeping critical staff
    QString comment;
    QDateTime reportedAt; ///< UTC, as the municipality says

    bool operator==(const SelfAssessment&) const = default;
};

} // namespace samvirke
