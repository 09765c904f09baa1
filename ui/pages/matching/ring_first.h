// Whom to ring before the plan is built on: members in it whose last confirmation is too old.
#pragma once

#include "ui/models/value_table_model.h"
#include "ui/pages/matching/plan.h"

#include <QWidget>

class QPushButton;

namespace samvirke {

class DataTable;
class Label;

struct RingRow {
    Id member;
    QString who;
    QString owner; ///< name
    QString telephone;
    QDate lastConfirmed;
    QString where; ///< "Heim, 8.–14.3.2021"
    QDate from; ///< first day in the plan

    bool operator==(const RingRow&) const = default;
};

/// Those in the plan who were confirmed more than `days` days ago, or never; the first to serve
/// first. None when `days` is 0.
QList<RingRow> ringFirst(const Session& session, const Plan& plan, int days);

class RingFirst : public QWidget {
    Q_OBJECT

public:
    explicit RingFirst(QWidget* parent = nullptr);

    void setRows(const QList<RingRow>& rows, int days);
    const QList<RingRow>& rows() const { return m_model.rows(); }

Q_SIGNALS:
    void confirmAsked(const QString& member);
    void openAsked(const QString& member);

private:
    ValueTableModel<RingRow> m_model;
    Label* m_intro;
    DataTable* m_table;
    QPushButton* m_confirm;
    QPushButton* m_open;
};

} // namespace samvirke
