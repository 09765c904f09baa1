// A need that is withdrawn takes along what answers it and has not begun, whichever door it is
// withdrawn by; and nothing begins for it any more.
#pragma once

#include "core/session/session_p.h"

namespace samvirke {

/// Withdraws the transfers that answer this need of staff or material and have not begun.
Result<void> withdrawAnswers(Session::Private& inside, const Id& need);

/// Writes a changed need; inside a command.
template <class T> Result<void> writeNeed(Session::Private& inside, const T& need)
{
    if (auto done = inside.store->update(need); !done || need.state != NeedState::Withdrawn)
        return done;
    return withdrawAnswers(inside, need.id);
}

/// The same for needs that the rows of an import have changed.
Result<void> withdrawAnswersTo(Session::Private& inside, const QList<ImportWrite>& writes);

/// Fails when what the transfer answers was withdrawn.
Result<void> stillWanted(const Session::Private& inside, const Transfer& transfer);

} // namespace samvirke
