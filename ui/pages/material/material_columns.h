// The columns of the three tables of the page about equipment.
#pragma once

#include "ui/models/value_table_model.h"
#include "ui/pages/material/material_rows.h"

namespace samvirke {

namespace material_need_column {
enum { Municipality, Lacks, Needed, Severity, Covered, State };
} // namespace material_need_column

QList<TableColumn<MaterialNeedRow>> materialNeedColumns();
QList<TableColumn<MaterialOfferRow>> materialOfferColumns();
QList<TableColumn<MaterialPlanRow>> materialPlanColumns();

} // namespace samvirke
