// The variants side by side: each as a row with the figures by which a person chooses. All reach
// the same coverage; they differ in who goes where.
#pragma once

#include "core/domain/matching_rules.h"
#include "ui/models/value_table_model.h"
#include "ui/pages/matching/plan_summary.h"

#include <QWidget>

class QPushButton;

namespace samvirke {

class DataTable;

struct VariantRow {
    Variant variant;
    std::optional<PlanSummary> summary; ///< none while it is being solved

    bool operator==(const VariantRow&) const = default;
};

QList<TableColumn<VariantRow>> variantColumns();

class VariantComparison : public QWidget {
    Q_OBJECT

public:
    explicit VariantComparison(QWidget* parent = nullptr);

    void setRows(const QList<VariantRow>& rows, const Id& shown);
    const QList<VariantRow>& rows() const { return m_model.rows(); }

Q_SIGNALS:
    void chosen(const QString& variant);

private:
    ValueTableModel<VariantRow> m_model;
    DataTable* m_table;
    QPushButton* m_show;
};

} // namespace samvirke
