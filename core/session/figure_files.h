// The tables of a report for those who reckon on: CSV with one value in each line, or XLSX with one
// table on each sheet. Both say with the figures which round, how many answered and when, and carry
// the mark of an exercise.
#pragma once

#include "core/base/result.h"
#include "core/print/document.h"
#include "core/reports/printed_report.h"

namespace samvirke {

bool isTableFile(const QString& path); ///< ends in .csv or .xlsx

Result<void> writeTables(const Document& overview, const QString& path);
Result<void> writeTables(const PrintedReport& report, const QString& path);

} // namespace samvirke
