// Who has answered in a round, in time or late, wholly or in part, and who has not: the figures of
// the page about rounds, of the reminder and of the list of whom to ring. One row for each
// municipality that was asked; every rate stands beside what it is a rate of.
#pragma once

#include "core/domain/answers.h"
#include "core/domain/municipality.h"

namespace samvirke {

enum class AnswerStanding { NotAnswered, Part, Late, Complete };
template <> const QList<Word<AnswerStanding>>& words();

struct RoundRow {
    QString municipality; ///< number
    QString name;
    AnswerStanding standing = AnswerStanding::NotAnswered; ///< Part goes before Late
    bool late = false; ///< the first answer came after the time limit
    QDateTime firstAt; ///< when the first version was sent
    QDateTime lastAt; ///< when the newest one was
    QList<ServiceArea> missing; ///< asked about, and not answered
    AnswerKind answer = AnswerKind::NotAnswered;
    StaffingStatus status = StaffingStatus::NotReported; ///< overall, as it counts
    StaffingStatus lastKnown = StaffingStatus::NotReported; ///< newest rating, however old
    QDateTime lastKnownAt;
    QString givenBy;
    QString givenByRole;
    ReportChannel channel = ReportChannel::NotGiven;

    bool operator==(const RoundRow&) const = default;
};

struct RoundReport {
    ReportingRound round;
    bool overdue = false; ///< the time limit has passed
    QList<RoundRow> rows; ///< not answered first, then in part, each by name
    int asked = 0;
    int answered = 0; ///< wholly or in part
    int onTime = 0; ///< first answer within the time limit
    int complete = 0; ///< all that was asked about, in time or not
    int late = 0;
    int part = 0;

    int silent() const { return asked - answered; }
    bool operator==(const RoundReport&) const = default;
};

struct RoundReportInput {
    ReportingRound round;
    QList<Municipality> municipalities; ///< those asked
    QList<ReportingRound> rounds; ///< in order of opening
    QList<SelfAssessment> answers; ///< of all rounds up to this one at least
    QDateTime now;
};

RoundReport roundReport(const RoundReportInput& input);

/// A share of what was asked in whole per cent; nothing when nobody was asked.
std::optional<int> percentOf(int part, int whole);

} // namespace samvirke
