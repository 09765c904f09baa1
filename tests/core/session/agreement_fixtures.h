// What the tests of agreements and the service share.
#pragma once

#include "core/session/agreements.h"
#include "core/session/candidates.h"
#include "core/session/double_booking.h"
#include "core/session/service.h"
#include "core/session/standing_agreements.h"
#include "core/session/table_files.h"
#include "tests/core/session/fixtures.h"

namespace samvirke::testing {

inline const QDateTime noon(QDate(2021, 3, 8), QTime(11, 0), Qt::UTC);

/// Walks a transfer to a state by its own steps.
inline void walk(Session& session, const Id& transfer, const QList<TransferState>& way)
{
    for (const TransferState to : way) {
        const auto done = session.stepTransfer(transfer, stepTo(to));
        if (!done)
            qFatal("%s", qPrintable(done.error().text.english()));
    }
}

using S = TransferState;
inline const QList<S> toAgreed{ S::Asked, S::Offered, S::Agreed };
inline const QList<S> toConsented = toAgreed + QList{ S::Consented };
inline const QList<S> toPreparing = toConsented + QList{ S::Preparing };
inline const QList<S> toService = toPreparing + QList{ S::InService };

struct Lent {
    TestFile file;
    Id need;
    Id member;
    Id transfer;
    explicit Lent(const QList<S>& way = toAgreed)
    {
        Need asked = aNeed();
        asked.tasks = "Dagvakt på gruppe 2";
        need = *file->registerNeed(asked);
        member = *file->registerPoolMember(aMember());
        Transfer draft = aTransfer();
        draft.need = need;
        draft.member = member;
        transfer = *file->startTransfer(draft);
        walk(*file.get(), transfer, way);
    }
    Session& session() { return *file.get(); }
    Agreements agreements() { return Agreements(session()); }
    Service service() { return Service(session()); }
    Id written() { return *agreements().write(agreements().proposed(transfer)); }
};

inline QString paper(Lent& lent, const Id& agreement)
{
    QString out;
    for (const TextSection& one : lent.agreements().filled(*lent.agreements().agreement(agreement)))
        out += one.text + u'\n';
    return out;
}

} // namespace samvirke::testing
