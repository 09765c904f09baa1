// A settlement on paper: a line for each cost, and a sum for each that pays. An amount that is not
// known says so.
#pragma once

#include "core/print/document.h"
#include "core/reports/printed_settlement.h"

namespace samvirke {

Document settlementDocument(const PrintedSettlement& settlement);

/// "12,5 days", "3 nights"
QString quantityText(const SettlementLine& line);

} // namespace samvirke
