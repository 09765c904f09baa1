// Who was invited to a meeting, and who was there: the first column is ticked with Space while the
// names are called. A tick is written at once.
#pragma once

#include "core/session/session.h"
#include "ui/models/value_table_model.h"

namespace samvirke {

class ParticipantsModel : public ValueTableModel<Participant> {
public:
    /// `write` is called with the changed participant and says whether it was kept.
    using Write = std::function<bool(const Participant&)>;

    ParticipantsModel(const Session& session, Write write, QObject* parent = nullptr);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int wanted = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int wanted) override;

    int attended() const;

private:
    Write m_write;
};

/// "Heim", "Heim, Kari Vik", "FHI, Ola Lie": the municipality or body, then the name if there is
/// one.
QString participantText(const Session& session, const Participant& participant);

} // namespace samvirke
