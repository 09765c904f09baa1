// Voluntary transfers and the ledger of who answered what.

#include "core/session/session_p.h"
#include "core/session/withdrawal.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/session/nearness.h"

namespace samvirke {

namespace {

Result<void> sound(const Transfer& transfer)
{
    if (transfer.owner.trimmed().isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Say who the employer is.")));
    if (transfer.to.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Choose the municipality that receives.")));
    if (transfer.cargo == Cargo::Staff) {
        if (transfer.profession.isEmpty())
            return fail(Text::of(QT_TRANSLATE_NOOP("core", "Choose the profession.")));
        if (transfer.heads < 1 || transfer.heads > 999)
            return fail(
                Text::of(QT_TRANSLATE_NOOP("core", "The head count must be from 1 to 999.")));
        if (!transfer.member.isEmpty() && transfer.heads > 1)
            return fail(Text::of(QT_TRANSLATE_NOOP(
                "core", "A pool member is one person. Start one transfer for each.")));
    } else {
        if (!materialKind(transfer.material))
            return fail(Text::of(QT_TRANSLATE_NOOP("core", "Choose the kind of equipment.")));
        if (transfer.quantity < 1 || transfer.quantity > largestQuantity)
            return fail(Text::of(QT_TRANSLATE_NOOP("core", "The quantity must be from 1 to %1."),
                { numberText(largestQuantity) }));
    }
    if (!transfer.from.isValid())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Give the first day.")));
    if (!transfer.until.isValid())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Give the last day.")));
    if (transfer.until < transfer.from)
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "The last day is before the first.")));
    return {};
}

/// What belongs to the other kinds of cargo is taken out.
void tidy(Transfer& transfer)
{
    if (transfer.cargo == Cargo::Staff) {
        transfer.material.clear();
        transfer.quantity = 0;
        transfer.materialNeed.clear();
        transfer.materialOffer.clear();
    } else {
        transfer.need.clear();
        transfer.member.clear();
        transfer.profession.clear();
        transfer.heads = 0;
        transfer.service = ServiceArea::Overall;
    }
}

Error gone()
{
    return { Text::of(QT_TRANSLATE_NOOP("core", "This transfer is no longer in the case file.")) };
}

} // namespace

Result<Id> Session::startTransfer(Transfer draft)
{
    draft.state = TransferState::Draft;
    draft.cargo = draft.material.isEmpty() ? Cargo::Staff
        : isReturned(draft.material)       ? Cargo::Lent
                                           : Cargo::Consumed;
    tidy(draft);
    if (auto good = sound(draft); !good)
        return fail(good.error());
    if (auto known = d->knownMunicipality(draft.to); !known)
        return fail(known.error());
    if (draft.id.isEmpty())
        draft.id = makeId();
    if (auto wanted = stillWanted(*d, draft); !wanted)
        return fail(wanted.error());
    if (auto apart = d->keepsApart({}, draft); !apart)
        return fail(apart.error());
    return d->commandFor("startTransfer", draft.id, [&] { return d->store->insert(draft); });
}

Result<Id> Session::startTransferFrom(const Stint& stint)
{
    const auto member = poolMember(stint.member);
    const auto need = this->need(stint.need);
    if (!member || !need)
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "The proposal names somebody or something that has since been removed. Make a new "
            "proposal.")));
    Transfer draft;
    draft.need = need->id;
    draft.member = member->id;
    draft.owner = member->owner;
    draft.source = member->source;
    draft.to = need->municipality;
    draft.service = need->service;
    draft.profession = servesAs(*member, *need);
    draft.from = stint.from;
    draft.until = stint.until;
    draft.km = stint.km;
    draft.level = EscalationLevel(qBound(1, stint.level, 4));
    return startTransfer(draft);
}

Result<void> Session::changeTransfer(const Transfer& transfer)
{
    const auto before = this->transfer(transfer.id);
    if (!before)
        return fail(gone());
    Transfer after = transfer;
    after.state = before->state;
    after.cargo = before->cargo;
    if (after.cargo != Cargo::Staff)
        after.material = before->material; // it decides whether it comes back
    tidy(after);
    if (auto good = sound(after); !good)
        return good;
    if (auto known = d->knownMunicipality(after.to); !known)
        return known;
    if (auto apart = d->keepsApart(before, after); !apart)
        return apart;
    return d->command("changeTransfer", [&] { return d->store->update(after); });
}

Result<void> Session::stepTransfer(const Id& transfer, const StepRequest& step)
{
    const auto row = this->transfer(transfer);
    if (!row)
        return fail(gone());
    return d->command("stepTransfer", [&] { return d->step(*row, step); });
}

Result<void> Session::Private::withdraw(const QList<Transfer>& transfers)
{
    StepRequest request;
    request.to = TransferState::Withdrawn;
    request.who = actor;
    request.how = AnswerChannel::Other;
    request.note = Text::of(QT_TRANSLATE_NOOP("core", "The need was withdrawn.")).translated();
    for (const Transfer& transfer : transfers) {
        if (!isAllowed(transfer.state, request.to, transfer.cargo))
            continue;
        if (auto done = step(transfer, request); !done)
            return done;
    }
    return {};
}

Result<void> Session::Private::step(Transfer transfer, const StepRequest& request)
{
    if (request.who.trimmed().isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Say who was asked or who answered.")));
    if (!isAllowed(transfer.state, request.to, transfer.cargo))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "A transfer cannot go from \"%1\" to \"%2\"."),
            { stateText(transfer.state, transfer.cargo), stateText(request.to, transfer.cargo) }));
    const LedgerEntry line{ makeId(), transfer.id,
        request.at.isValid() ? request.at.toUTC() : nowUtc(), transfer.state, request.to,
        request.who.trimmed(), request.how,
        request.to == TransferState::Declined ? request.reason : RefusalReason::NotGiven,
        request.note };
    const Transfer before = transfer;
    transfer.state = request.to;
    if (auto apart = keepsApart(before, transfer); !apart)
        return apart;
    if (auto done = store->update(transfer); !done)
        return done;
    return store->insert(line);
}

} // namespace samvirke
