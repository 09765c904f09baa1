// What the screen says of one municipality: its status through the rounds, and the sentence that
// opens its page. Rules and texts, no widgets.
#pragma once

#include "core/domain/assessment.h"
#include "core/domain/municipality.h"
#include "core/domain/status.h"
#include "core/reports/insight.h"

namespace samvirke {

struct RoundStatus {
    ReportingRound round;
    StaffingStatus status = StaffingStatus::NotReported;
    AnswerKind answer = AnswerKind::NotAnswered;

    bool operator==(const RoundStatus&) const = default;
};

/// A municipality's status of one service area in each round, oldest first. Overall: its own
/// overall row, else the worst of its rows. A round without an answer reads as out of date or not
/// reported.
QList<RoundStatus> statusHistory(const QList<ReportingRound>& rounds,
    const QList<SelfAssessment>& ofOneMunicipality, ServiceArea service = ServiceArea::Overall);

/// "Heim is critical for the second round running"
QString municipalityHeadline(const QString& name, const QList<RoundStatus>& history);

/// "It is usually good here: this is unlike itself. 2 of 5 neighbours are critical." Empty when
/// nothing can be said.
QString insightText(const Insight& insight);

/// "Week 10" for a weekly round, "Week 10, 2021" when the year is asked for, else the label itself.
QString roundText(const ReportingRound& round, bool withYear = false);

/// "4 861 inhabitants · St. Olavs hospital · Orkland region · least central"
QString municipalityFacts(const Municipality& municipality);

/// What the municipality says in one row, sentence by sentence: status, trend, absence, missing
/// people, professions. Empty parts are left out.
QString answerSummary(const SelfAssessment& answer);

/// The service areas that have ever been rated, the overall one first.
QList<ServiceArea> ratedServices(const QList<SelfAssessment>& ofOneMunicipality);

} // namespace samvirke
