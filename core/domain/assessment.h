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
    QDateTime closed; ///< UTC; invalid while answers are taken
    /// The service areas asked about; empty: nothing in particular, any answer is a whole one.
    QList<ServiceArea> services;
    QString purpose; ///< what the overview is for, and any question beside the ratings
    QString definitions; ///< code of what the ratings mean (definitions.h), as asked in this round

    bool operator==(const ReportingRound&) const = default;
};

/// One municipality's own answer about one service area in one round. "Not answered" is no row at
/// all; "not applicable" and "unchanged since last" are rows without a status, so that neither can
/// be taken for good (answers.h says what an unchanged one carries).
struct SelfAssessment {
    Id id;
    Id round;
    QString municipality; ///< number
    ServiceArea service = ServiceArea::Overall;
    StaffingStatus status =
        StaffingStatus::NotReported; ///< Good, Challenging or Critical when rated
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
    QDateTime reportedAt; ///< UTC: when this version was sent, as the municipality says
    AnswerKind answer = AnswerKind::Rated;
    QString concreteNeed; ///< what would help; a rating is not a request
    QString canOffer; ///< what it can do without, for others
    QDateTime asOf; ///< UTC: the situation is as of then; invalid: as of reportedAt
    QDateTime firstReportedAt; ///< UTC: when the first version was sent; says who was late
    QString givenBy; ///< personal: who answered
    QString givenByRole; ///< "kommuneoverlege"
    ReportChannel channel = ReportChannel::NotGiven;

    bool operator==(const SelfAssessment&) const = default;
};

} // namespace samvirke
