// The people (or anonymous capacities) that owners may lend, as owners send them: a row each.
#pragma once

#include "core/base/result.h"
#include "core/domain/municipality.h"
#include "core/domain/pool.h"
#include "core/exchange/columns.h"
#include "core/exchange/parsed.h"

namespace samvirke {

/// navn, telefon, epost, eier, ressurskilde, … in the order we write.
const QList<ColumnSpec>& poolColumns();

/// An owner is a municipality, a health trust, or any other body when `ressurskilde` says so.
/// Several periods stand as lists in `fra` and `til`; a competence may say "(til 31.12.2021
/// bekreftet)".
Result<Parsed<PoolMember>> importPool(const Table& table, const Reference& reference);

/// What makes two rows the same person: owner, name, telephone and e-mail. Empty for an anonymous
/// capacity, which is never the same as another.
QString poolKey(const PoolMember& member);

} // namespace samvirke
