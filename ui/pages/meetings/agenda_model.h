// The items of an agenda: ticked with Space when dealt with, title and minutes changed in place
// (F2). Every change is written at once.
#pragma once

#include "core/session/session.h"
#include "ui/models/value_table_model.h"

namespace samvirke {

class AgendaModel : public ValueTableModel<AgendaItem> {
public:
    using Write = std::function<bool(const AgendaItem&)>;

    explicit AgendaModel(Write write, QObject* parent = nullptr);

    void setRunning(const Id& item); ///< is drawn as the one that goes on

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int wanted = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int wanted) override;

private:
    Write m_write;
    Id m_running;
};

} // namespace samvirke
