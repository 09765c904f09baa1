// What somebody promised to do: ticked with Space when done, text, owner and due date changed in
// place (F2). Every change is written at once.
#pragma once

#include "core/session/session.h"
#include "ui/models/value_table_model.h"

namespace samvirke {

class ActionsModel : public ValueTableModel<ActionItem> {
public:
    using Write = std::function<bool(const ActionItem&)>;

    ActionsModel(const Session& session, Write write, QObject* parent = nullptr);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int wanted = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int wanted) override;

private:
    Write m_write;
};

/// The same for decisions: the text is changed in place.
class DecisionsModel : public ValueTableModel<Decision> {
public:
    using Write = std::function<bool(const Decision&)>;

    DecisionsModel(const Session& session, Write write, QObject* parent = nullptr);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int wanted = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int wanted) override;

private:
    Write m_write;
};

} // namespace samvirke
