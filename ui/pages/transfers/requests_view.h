// Asked and not answered: who is waited for, how long, and since when somebody was reminded.
// Overdue ones first, owners otherwise in alphabetical order.
#pragma once

#include "core/session/asking.h"
#include "ui/models/value_table_model.h"

#include <QWidget>

class QPushButton;

namespace samvirke {

class DataTable;
class Label;

QList<TableColumn<OpenRequest>> requestColumns();

class RequestsView : public QWidget {
    Q_OBJECT

public:
    explicit RequestsView(Session& session, QWidget* parent = nullptr);

    void reload();
    int count() const { return m_model.rowCount(); }
    int overdue() const;
    void select(const Id& transfer);
    /// Goes to this transfer if it waits, else stays where it is or begins with the first: what
    /// stands beside the list is told by chosen().
    void settleOn(const Id& transfer);

    void recordAnswers(); ///< of the chosen owner first
    void remind(); ///< the selected ones, else all that are overdue
    void tellWithdrawn(); ///< those who do not know yet that the need is gone

Q_SIGNALS:
    void chosen(const QString& transfer);
    void said(const QString& text);

private:
    QList<Id> toRemind() const;
    QList<Id> toTell() const;

    Session& m_session;
    ValueTableModel<OpenRequest> m_model;
    DataTable* m_table;
    QPushButton* m_answers;
    QPushButton* m_remind;
    QPushButton* m_tell;
};

} // namespace samvirke
