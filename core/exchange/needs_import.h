// Needs for assistance as municipalities send them: a row per need.
#pragma once

#include "core/base/result.h"
#include "core/domain/municipality.h"
#include "core/domain/need.h"
#include "core/exchange/columns.h"
#include "core/exchange/parsed.h"

#include <QSet>

namespace samvirke {

/// kommunenummer, kommune, tjenesteområde, yrkesgruppe, … in the order we write.
const QList<ColumnSpec>& needColumns();

/// `own` as for importAssessments().
Result<Parsed<Need>> importNeeds(
    const Table& table, const Reference& reference, const QSet<QString>& own = {});

/// What makes two rows the same need: municipality, service area, profession, required competences
/// and first day. Head count, last day and the rest may change.
QString needKey(const Need& need);

} // namespace samvirke
