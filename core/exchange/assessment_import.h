// Self-assessments as municipalities and offices send them: a row per municipality and service
// area.
#pragma once

#include "core/base/result.h"
#include "core/domain/assessment.h"
#include "core/domain/municipality.h"
#include "core/exchange/columns.h"
#include "core/exchange/parsed.h"

#include <QSet>

namespace samvirke {

/// kommunenummer, kommune, tjenesteområde, status, utvikling, fravær %, … in the order we write.
const QList<ColumnSpec>& assessmentColumns();

/// Rows with an empty round. `own`: numbers of the office's own municipalities; rows about others
/// are problems. Empty: all belong. An error when the table cannot be assessments at all.
Result<Parsed<SelfAssessment>> importAssessments(
    const Table& table, const Reference& reference, const QSet<QString>& own = {});

/// What makes two rows of one round the same: municipality and service area.
QString assessmentKey(const SelfAssessment& assessment);

} // namespace samvirke
