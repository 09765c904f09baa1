// Whom to ring before the plan is built on, as a list to work through.
#pragma once

#include "core/session/ring_first.h"
#include "ui/models/value_table_model.h"

#include <QWidget>

class QPushButton;

namespace samvirke {

class DataTable;
class Label;

/// A row with the words about it.
struct RingRow {
    RingFirstRow row;
    QString where;

    bool operator==(const RingRow&) const = default;
};

class RingFirst : public QWidget {
    Q_OBJECT

public:
    explicit RingFirst(QWidget* parent = nullptr);

    void setRows(const Session& session, const QList<RingFirstRow>& rows, int days);
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
