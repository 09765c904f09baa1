// The columns of the table of needs.
#pragma once

#include "ui/models/value_table_model.h"
#include "ui/pages/needs/need_rows.h"

namespace samvirke {

namespace need_column {
enum { Municipality, Service, Profession, Heads, Period, Severity, Covered, Infectious, State };
} // namespace need_column

QList<TableColumn<NeedRow>> needTableColumns();

} // namespace samvirke
