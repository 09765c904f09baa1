#include "core/session/withdrawal.h"

#include <QSet>

namespace samvirke {

Result<void> withdrawAnswers(Session::Private& inside, const Id& need)
{
    const QByteArray key = need.toUtf8();
    return inside.withdraw(inside.store->all<Transfer>(
        "WHERE need = ? OR materialNeed = ? ORDER BY id", { key, key }));
}

Result<void> withdrawAnswersTo(Session::Private& inside, const QList<ImportWrite>& writes)
{
    QSet<Id> changed;
    for (const ImportWrite& write : writes) {
        if (!write.isNew)
            changed.insert(QString::fromLatin1(std::get<QByteArray>(write.row.first())));
    }
    QList<Id> withdrawn;
    const auto look = [&](const auto& needs) {
        for (const auto& need : needs) {
            if (need.state == NeedState::Withdrawn && changed.contains(need.id))
                withdrawn.append(need.id);
        }
    };
    look(inside.q->needs());
    look(inside.q->materialNeeds());
    for (const Id& need : std::as_const(withdrawn)) {
        if (auto done = withdrawAnswers(inside, need); !done)
            return done;
    }
    return {};
}

Result<void> stillWanted(const Session::Private& inside, const Transfer& transfer)
{
    const auto need = inside.store->find<Need>(transfer.need);
    const auto material = inside.store->find<MaterialNeed>(transfer.materialNeed);
    if ((need && need->state == NeedState::Withdrawn)
        || (material && material->state == NeedState::Withdrawn))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "The need was withdrawn, and nobody is asked for it. Open it again if it still "
            "holds.")));
    return {};
}

} // namespace samvirke
