// How a reporting round is called on screen.
#pragma once

#include "core/domain/assessment.h"

namespace samvirke {

QString roundName(const ReportingRound& round); ///< "week 10", or the round's own label
QString roundTitle(const ReportingRound& round); ///< "Week 10 · 8.–14.3.2021"
QString roundTick(const ReportingRound& round); ///< "10": under a bar

} // namespace samvirke
