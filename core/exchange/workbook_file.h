// What every XLSX file that we write has in common: made aside and put in its place whole, and text
// that a cell can hold.
#pragma once

#include "core/base/result.h"

#include <functional>

struct lxw_workbook;

namespace samvirke {

/// Text for a cell: what XML cannot hold becomes spaces; cut at `most`, Excel's own limit.
QByteArray cellText(const QString& text, qsizetype most = 32'767);

/// `fill` makes the sheets. Fails with the path and the reason; an older file of that name is then
/// as it was.
Result<void> writeWorkbookFile(const QString& path, const std::function<void(lxw_workbook*)>& fill);

} // namespace samvirke
