// The plan as a table: the twin of the timeline for the keyboard, for a screen reader and for those
// who read figures rather than bars. One row per stint and one per gap.
#pragma once

#include "ui/models/value_table_model.h"
#include "ui/pages/matching/plan.h"

namespace samvirke {

struct PlanRow {
    Id key; ///< unique: need, member and first day; the need alone for a gap
    Id need;
    Severity severity = Severity::Planned;
    QString municipality;
    QString asked; ///< "5 × Nurse, nursing home"
    QString who; ///< what is missing, for a gap
    QString owner;
    QString period;
    QDate from;
    double km = 0;
    QString level;
    QString state; ///< "transfer started", "missing"
    std::optional<Stint> stint; ///< none for a gap

    bool operator==(const PlanRow&) const = default;
};

namespace plan_column {
enum { Municipality, Severity, Asked, Who, Owner, Period, Travel, Level, State };
} // namespace plan_column

QString planKey(const Stint& stint);
QList<PlanRow> planRows(const Plan& plan);
QList<TableColumn<PlanRow>> planTableColumns();

} // namespace samvirke
