// The columns of the table of the pool.
#pragma once

#include "ui/models/value_table_model.h"
#include "ui/pages/pool/member_rows.h"

namespace samvirke {

namespace member_column {
enum {
    Name,
    Profession,
    Owner,
    Source,
    Competences,
    Home,
    Available,
    Travel,
    Infectious,
    Confirmed,
    Transfer,
};
} // namespace member_column

QList<TableColumn<MemberRow>> memberTableColumns();

} // namespace samvirke
