// Walks a transfer through allowed steps, for tests that need one in a given state.
#pragma once

#include "tests/core/session/fixtures.h"

namespace samvirke::testing {

// The shortest allowed way from a draft to `state`.
inline QList<TransferState> wayTo(TransferState state)
{
    QHash<int, QList<TransferState>> ways{ { int(TransferState::Draft), {} } };
    QList<TransferState> ahead{ TransferState::Draft };
    while (!ahead.isEmpty()) {
        const TransferState from = ahead.takeFirst();
        for (const TransferStep& step : stepsFrom(from, Cargo::Staff)) {
            if (ways.contains(int(step.to)))
                continue;
            ways.insert(int(step.to), ways.value(int(from)) + QList{ step.to });
            ahead.append(step.to);
        }
    }
    return ways.value(int(state));
}

inline Id transferIn(TestFile& file, TransferState state, const Id& member = {})
{
    Transfer draft = aTransfer();
    draft.member = member;
    const Id id = *file->startTransfer(draft);
    for (const TransferState next : wayTo(state)) {
        const Result<void> stepped = file->stepTransfer(id, stepTo(next));
        if (!stepped)
            qFatal("%s", qPrintable(stepped.error().text.english()));
    }
    return id;
}

} // namespace samvirke::testing
