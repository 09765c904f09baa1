// Who comes after: transfers that end while the need goes on and nobody follows.
#pragma once

#include "core/domain/need.h"
#include "core/domain/transfer.h"

namespace samvirke {

inline constexpr int usualWarningDays = 7;

/// In service, over within so many days from `today` (or already), its need goes on afterwards, and
/// no other transfer for it binds staff on the day after.
bool endsWithoutSuccessor(const Transfer& transfer, const QList<Transfer>& all,
    const QList<Need>& needs, QDate today, int days = usualWarningDays);

/// Those of `all` in the order of their last day.
QList<Transfer> endingWithoutSuccessor(
    const QList<Transfer>& all, const QList<Need>& needs, QDate today, int days = usualWarningDays);

} // namespace samvirke
