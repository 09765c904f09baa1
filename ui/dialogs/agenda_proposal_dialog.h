// What could be taken up in the meeting, with the reason for each: a person ticks what is wanted.
#pragma once

#include "core/session/meetings.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/value_table_model.h"

namespace samvirke {

class DataTable;

struct OfferedItem {
    Id id; ///< of the row
    ProposedItem proposed;
    bool wanted = false;

    bool operator==(const OfferedItem&) const = default;
};

class OfferedItemsModel : public ValueTableModel<OfferedItem> {
public:
    explicit OfferedItemsModel(QObject* parent = nullptr);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int wanted = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int wanted) override;
};

class AgendaProposalDialog : public FormDialog {
    Q_OBJECT

public:
    AgendaProposalDialog(Session& session, const Id& meeting, QWidget* parent = nullptr);

    bool isEmpty() const; ///< nothing is open that is not on the agenda
    int added() const { return m_added; } ///< after it was written

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    bool isChanged() const override { return false; } ///< nothing was written by hand

    Session& m_session;
    Id m_meeting;
    OfferedItemsModel* m_model;
    DataTable* m_table;
    int m_added = 0;
};

} // namespace samvirke
