// A plan as bars by need or as a table: two pictures of the same rows, one selection.
#pragma once

#include "ui/pages/matching/plan_columns.h"

#include <QStackedWidget>

namespace samvirke {

class DataTable;
class Timeline;

class PlanView : public QStackedWidget {
    Q_OBJECT

public:
    explicit PlanView(QWidget* parent = nullptr);

    void setPlan(const Plan& plan);
    void showTable(bool table);
    /// Selects a stint, or a need without one; tells nobody.
    void select(const PlanNeed* need, const PlanStint* stint);

Q_SIGNALS:
    void chosen(const QString& key); ///< planKey() of a stint, or a need's id

private:
    void tell(const QString& key);

    Timeline* m_timeline;
    DataTable* m_table;
    ValueTableModel<PlanRow> m_model;
    bool m_quiet = false;
};

} // namespace samvirke
