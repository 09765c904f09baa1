// Agreed full-time equivalents by municipality, group of professions and year: Statistics Norway's
// table 14533 with a row for each figure, or the office's own file in that shape.
#pragma once

#include "core/base/result.h"
#include "core/domain/municipality.h"
#include "core/domain/staff_base.h"
#include "core/exchange/columns.h"
#include "core/exchange/parsed.h"

#include <QSet>

namespace samvirke {

/// kommunenummer, kommune, år, yrkeskode, yrke, avtalte årsverk, kilde
const QList<ColumnSpec>& staffBaseColumns();

/// The code of a group by its code ("01", "1" as a spreadsheet makes of it, "07a") or its name;
/// empty when it is none of the table's.
QString staffGroupCode(QStringView text);
QString writtenStaffGroup(const QString& code); ///< as the table names it; the code when unknown

/// Empty, ":", ".." and "." are unknown; 0 is zero. Rows of municipalities that are not the
/// office's are left out, and a notice says which; it is an error when all are.
Result<Parsed<StaffBase>> importStaffBase(
    const Table& table, const Reference& reference, const QSet<QString>& own = {});

/// What makes two rows the same: municipality, group and year.
QString staffBaseKey(const StaffBase& row);

} // namespace samvirke
