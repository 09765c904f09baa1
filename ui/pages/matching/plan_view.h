// A plan as bars by need, as a table or on the map: three pictures of the same, one selection.
#pragma once

#include "ui/pages/matching/plan_columns.h"

#include <QStackedWidget>

namespace samvirke {

class DataTable;
class PlanMap;
class Timeline;

class PlanView : public QStackedWidget {
    Q_OBJECT

public:
    explicit PlanView(Session& session, QWidget* parent = nullptr);

    void setPlan(const Plan& plan);
    enum class Picture { Bars, Table, Map };
    void show(Picture picture);
    /// Selects a stint, or a need without one; tells nobody.
    void select(const PlanNeed* need, const PlanStint* stint);

Q_SIGNALS:
    void chosen(const QString& key); ///< planKey() of a stint, or a need's id
    void activated(const QString& key); ///< Enter or a double click on it

private:
    void tell(const QString& key);

    Timeline* m_timeline;
    DataTable* m_table;
    PlanMap* m_map;
    ValueTableModel<PlanRow> m_model;
    bool m_quiet = false;
};

} // namespace samvirke
