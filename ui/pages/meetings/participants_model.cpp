#include "ui/pages/meetings/participants_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ParticipantsModel)
};

QList<TableColumn<Participant>> columns(const Session& session)
{
    return { { [] { return Tr::tr("Participant"); },
        [&session](const Participant& each) { return participantText(session, each); }, nullptr,
        false,
        [](const Participant& each, int wanted) {
            const bool named = !each.municipality.isEmpty() || !each.name.isEmpty();
            return wanted == role::Second ? QVariant(named ? each.function : QString())
                                          : QVariant();
        } } };
}

} // namespace

QString participantText(const Session& session, const Participant& participant)
{
    QStringList parts;
    if (!participant.municipality.isEmpty())
        parts.append(session.municipalityName(participant.municipality));
    if (!participant.name.isEmpty())
        parts.append(participant.name);
    return parts.isEmpty() ? participant.function : parts.join(QStringLiteral(", "));
}

ParticipantsModel::ParticipantsModel(const Session& session, Write write, QObject* parent)
    : ValueTableModel<Participant>(
        columns(session), [](const Participant& each) { return each.id; }, parent),
      m_write(std::move(write))
{
}

Qt::ItemFlags ParticipantsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = ValueTableModel<Participant>::flags(index);
    return index.isValid() && index.column() == 0 ? plain | Qt::ItemIsUserCheckable : plain;
}

QVariant ParticipantsModel::data(const QModelIndex& index, int wanted) const
{
    if (index.isValid() && index.column() == 0) {
        const Participant& each = at(index.row());
        if (wanted == Qt::CheckStateRole)
            return int(each.attended ? Qt::Checked : Qt::Unchecked);
        if (wanted == Qt::AccessibleTextRole)
            return each.attended ? Tr::tr("%1, present").arg(index.data().toString())
                                 : Tr::tr("%1, not present").arg(index.data().toString());
    }
    return ValueTableModel<Participant>::data(index, wanted);
}

bool ParticipantsModel::setData(const QModelIndex& index, const QVariant& value, int wanted)
{
    if (!index.isValid() || index.column() != 0 || wanted != Qt::CheckStateRole)
        return false;
    Participant changed = at(index.row());
    changed.attended = value.toInt() == Qt::Checked;
    if (!m_write(changed))
        return false;
    upsert(changed); // the session's signal says the same again
    return true;
}

int ParticipantsModel::attended() const
{
    return int(std::count_if(
        rows().begin(), rows().end(), [](const Participant& each) { return each.attended; }));
}

} // namespace samvirke
