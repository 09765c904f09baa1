// When municipalities are asked: the next weekly round, and what makes a round sound.
#pragma once

#include "core/domain/assessment.h"
#include "core/domain/need.h"

namespace samvirke {

/// The label is an ISO week; any other label is an ad hoc round.
bool isWeekly(const ReportingRound& round);
bool isOpen(const ReportingRound& round); ///< answers are taken: it has not been closed

/// The round of an ISO week: opens on Monday morning, due on Friday at noon, where the user sits.
ReportingRound weeklyRound(QDate monday);

/// The week after the newest weekly round, or this week when there is none so late; what is asked,
/// its purpose, definitions and time limit as in the newest weekly one. `rounds` in order of
/// opening; no id.
ReportingRound nextWeeklyRound(const QList<ReportingRound>& rounds, QDate today);

/// The service areas that a round asks about unless somebody chooses others: all but "other".
QList<ServiceArea> usualServices();

/// "week 10, 2021", or the ad hoc round's own title.
Text roundLabel(const ReportingRound& round);

QList<FieldProblem> problemsOf(const ReportingRound& round);

} // namespace samvirke
