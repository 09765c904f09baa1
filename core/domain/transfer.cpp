#include "core/domain/transfer.h"

#include "core/domain/material.h"
#include "core/domain/professions.h"

#include <algorithm>

namespace samvirke {

namespace {

// Withdrawn and invalid can be reached from anywhere before the service begins.
const QList<TransferState> beforeService{ TransferState::Draft, TransferState::Asked,
    TransferState::Offered, TransferState::Agreed, TransferState::Preparing };

const QList<Cargo> all{ Cargo::Staff, Cargo::Lent, Cargo::Consumed };
const QList<Cargo> staff{ Cargo::Staff };
const QList<Cargo> material{ Cargo::Lent, Cargo::Consumed };
const QList<Cargo> lent{ Cargo::Lent };
const QList<Cargo> consumed{ Cargo::Consumed };
const QList<Cargo> comesBack{ Cargo::Staff, Cargo::Lent };

QList<TransferStep> makeSteps()
{
    using S = TransferState;
    QList<TransferStep> steps{
        { S::Draft, S::Asked, QT_TRANSLATE_NOOP("core", "Record that the owner was asked"), all },
        { S::Asked, S::Offered, QT_TRANSLATE_NOOP("core", "Record the owner's offer"), all },
        { S::Asked, S::Declined, QT_TRANSLATE_NOOP("core", "Record the owner's no"), all },
        { S::Offered, S::Agreed, QT_TRANSLATE_NOOP("core", "Record that both owners agree"),
            staff },
        { S::Offered, S::Agreed, QT_TRANSLATE_NOOP("core", "Record that both sides agree"),
            material },
        { S::Agreed, S::Consented, QT_TRANSLATE_NOOP("core", "Record the employee's consent"),
            staff },
        { S::Agreed, S::Declined, QT_TRANSLATE_NOOP("core", "Record the employee's no"), staff },
        { S::Consented, S::Preparing, QT_TRANSLATE_NOOP("core", "Begin the preparations"), staff },
        { S::Agreed, S::Preparing, QT_TRANSLATE_NOOP("core", "Begin the preparations"), material },
        { S::Preparing, S::InService, QT_TRANSLATE_NOOP("core", "Record the arrival"), staff },
        { S::Preparing, S::InService, QT_TRANSLATE_NOOP("core", "Record the delivery"), material },
        { S::InService, S::ExtensionAsked,
            QT_TRANSLATE_NOOP("core", "Record that an extension was asked for"), comesBack },
        { S::InService, S::Ending, QT_TRANSLATE_NOOP("core", "Begin the hand-over"), staff },
        { S::InService, S::Ending, QT_TRANSLATE_NOOP("core", "Begin to bring it back"), lent },
        { S::InService, S::Settled, QT_TRANSLATE_NOOP("core", "Record the settlement"), consumed },
        { S::ExtensionAsked, S::InService,
            QT_TRANSLATE_NOOP("core", "Record the answer: service goes on"), staff },
        { S::ExtensionAsked, S::InService,
            QT_TRANSLATE_NOOP("core", "Record the answer: the loan goes on"), lent },
        { S::ExtensionAsked, S::Ending,
            QT_TRANSLATE_NOOP("core", "Record the answer: service ends"), staff },
        { S::ExtensionAsked, S::Ending,
            QT_TRANSLATE_NOOP("core", "Record the answer: the loan ends"), lent },
        { S::Ending, S::Returned, QT_TRANSLATE_NOOP("core", "Record the return"), comesBack },
        { S::Returned, S::Settled, QT_TRANSLATE_NOOP("core", "Record the settlement"), comesBack },
        { S::Consented, S::Withdrawn, QT_TRANSLATE_NOOP("core", "Withdraw"), staff },
        { S::Consented, S::Invalid, QT_TRANSLATE_NOOP("core", "Mark as invalid"), staff },
    };
    for (const S state : beforeService) {
        steps.append({ state, S::Withdrawn, QT_TRANSLATE_NOOP("core", "Withdraw"), all });
        steps.append({ state, S::Invalid, QT_TRANSLATE_NOOP("core", "Mark as invalid"), all });
    }
    return steps;
}

} // namespace

const QList<TransferStep>& transferSteps()
{
    static const QList<TransferStep> steps = makeSteps();
    return steps;
}

QList<TransferStep> stepsFrom(TransferState state, Cargo cargo)
{
    QList<TransferStep> out;
    for (const TransferStep& step : transferSteps()) {
        if (step.from == state && step.carrying.contains(cargo))
            out.append(step);
    }
    return out;
}

bool isAllowed(TransferState from, TransferState to, Cargo cargo)
{
    return std::any_of(
        transferSteps().begin(), transferSteps().end(), [&](const TransferStep& step) {
            return step.from == from && step.to == to && step.carrying.contains(cargo);
        });
}

Text stateText(TransferState state, Cargo cargo)
{
    if (state == TransferState::InService && cargo == Cargo::Lent)
        return Text::of(QT_TRANSLATE_NOOP("core", "on loan"));
    if (state == TransferState::InService && cargo == Cargo::Consumed)
        return Text::of(QT_TRANSLATE_NOOP("core", "delivered"));
    if (state == TransferState::Ending && cargo == Cargo::Lent)
        return Text::of(QT_TRANSLATE_NOOP("core", "on the way back"));
    return label(state);
}

Text cargoText(const Transfer& transfer)
{
    if (transfer.cargo != Cargo::Staff)
        return materialText(transfer.material, transfer.quantity);
    return Text::joined(
        { QString::number(transfer.heads), professionLabel(transfer.profession) }, " × ");
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

bool bindsMaterial(const Transfer& transfer)
{
    return transfer.cargo != Cargo::Staff
        && (bindsStaff(transfer.state)
            || (transfer.cargo == Cargo::Consumed && transfer.state == TransferState::Settled));
}

bool isInService(TransferState state)
{
    return state == TransferState::InService || state == TransferState::ExtensionAsked
        || state == TransferState::Ending;
}

bool isAgreed(TransferState state)
{
    switch (state) {
    case TransferState::Agreed:
    case TransferState::Consented:
    case TransferState::Preparing:
    case TransferState::InService:
    case TransferState::ExtensionAsked:
    case TransferState::Ending:
    case TransferState::Returned:
    case TransferState::Settled:
        return true;
    case TransferState::Draft:
    case TransferState::Asked:
    case TransferState::Offered:
    case TransferState::Declined:
    case TransferState::Withdrawn:
    case TransferState::Invalid:
        break;
    }
    return false;
}

bool mayNameEmployee(TransferState state)
{
    return isAgreed(state) && state != TransferState::Agreed;
}

bool cameToNothing(TransferState state)
{
    return state == TransferState::Declined || state == TransferState::Withdrawn
        || state == TransferState::Invalid;
}

bool isFinal(TransferState state)
{
    return std::none_of(transferSteps().begin(), transferSteps().end(),
        [state](const TransferStep& step) { return step.from == state; });
}

} // namespace samvirke
