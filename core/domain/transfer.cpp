#include "core/domain/transfer.h"

#include <algorithm>

namespace samvirke {

namespace {

// Withdrawn and invalid can be reached from anywhere before the service begins.
const QList<TransferState> beforeService{ TransferState::Draft, TransferState::Asked,
    TransferState::Offered, TransferState::Agreed, TransferState::Consented,
    TransferState::Preparing };

QList<TransferStep> makeSteps()
{
    using S = TransferState;
    QList<TransferStep> steps{
        { S::Draft, S::Asked, QT_TRANSLATE_NOOP("core", "Record that the owner was asked") },
        { S::Asked, S::Offered, QT_TRANSLATE_NOOP("core", "Record the owner's offer") },
        { S::Asked, S::Declined, QT_TRANSLATE_NOOP("core", "Record the owner's no") },
        { S::Offered, S::Agreed, QT_TRANSLATE_NOOP("core", "Record that both owners agree") },
        { S::Agreed, S::Consented, QT_TRANSLATE_NOOP("core", "Record the employee's consent") },
        { S::Agreed, S::Declined, QT_TRANSLATE_NOOP("core", "Record the employee's no") },
        { S::Consented, S::Preparing, QT_TRANSLATE_NOOP("core", "Begin the preparations") },
        { S::Preparing, S::InService, QT_TRANSLATE_NOOP("core", "Record the arrival") },
        { S::InService, S::ExtensionAsked,
            QT_TRANSLATE_NOOP("core", "Record that an extension was asked for") },
        { S::InService, S::Ending, QT_TRANSLATE_NOOP("core", "Begin the hand-over") },
        { S::ExtensionAsked, S::InService,
            QT_TRANSLATE_NOOP("core", "Record the answer: service goes on") },
        { S::ExtensionAsked, S::Ending,
            QT_TRANSLATE_NOOP("core", "Record the answer: service ends") },
        { S::Ending, S::Returned, QT_TRANSLATE_NOOP("core", "Record the return") },
        { S::Returned, S::Settled, QT_TRANSLATE_NOOP("core", "Record the settlement") },
    };
    for (const S state : beforeService) {
        steps.append({ state, S::Withdrawn, QT_TRANSLATE_NOOP("core", "Withdraw") });
        steps.append({ state, S::Invalid, QT_TRANSLATE_NOOP("core", "Mark as invalid") });
    }
    return steps;
}

} // namespace

const QList<TransferStep>& transferSteps()
{
    static const QList<TransferStep> steps = makeSteps();
    return steps;
}

QList<TransferStep> stepsFrom(TransferState state)
{
    QList<TransferStep> out;
    for (const TransferStep& step : transferSteps()) {
        if (step.from == state)
            out.append(step);
    }
    return out;
}

bool isAllowed(TransferState from, TransferState to)
{
    return std::any_of(transferSteps().begin(), transferSteps().end(),
        [&](const TransferStep& step) { return step.from == from && step.to == to; });
}

bool bindsStaff(TransferState state)
{
    switch (state) {
    case TransferState::Asked:
    case TransferState::Offered:
    case TransferState::Agreed:
    case TransferState::Consented:
    case TransferState::Preparing:
    case TransferState::InService:
    case TransferState::ExtensionAsked:
    case TransferState::Ending:
        return true;
    case TransferState::Draft:
    case TransferState::Declined:
    case TransferState::Returned:
    case TransferState::Settled:
    case TransferState::Withdrawn:
    case TransferState::Invalid:
        break;
    }
    return false;
}

bool isInService(TransferState state)
{
    return state == TransferState::InService || state == TransferState::ExtensionAsked
        || state == TransferState::Ending;
}

bool isFinal(TransferState state)
{
    return stepsFrom(state).isEmpty();
}

} // namespace samvirke
