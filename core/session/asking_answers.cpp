// What owners were asked and answer: who has not, reminders, and the words for it.
#include "core/session/asking.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/session/session_p.h"

#include <algorithm>

namespace samvirke {

namespace {

/// When each transfer was asked last.
QHash<Id, QDateTime> askedTimes(const QList<LedgerEntry>& ledger)
{
    QHash<Id, QDateTime> times;
    for (const LedgerEntry& line : ledger) {
        if (line.to == TransferState::Asked)
            times.insert(line.transfer, line.at);
    }
    return times;
}

QDateTime lastWithdrawal(const QList<LedgerEntry>& ledger)
{
    for (auto line = ledger.crbegin(); line != ledger.crend(); ++line) {
        if (line->to == TransferState::Withdrawn)
            return line->at;
    }
    return {};
}

Text whyNotAnswered(const Session& session, const Transfer& transfer)
{
    const QString owner = session.ownerName(transfer.owner);
    if (transfer.state == TransferState::Withdrawn)
        return Text::of(QT_TRANSLATE_NOOP("core",
                            "What %1 was asked has been withdrawn meanwhile. The request stays on "
                            "record, and no answer is waited for. Write what they said in the "
                            "log."),
            { owner });
    return Text::of(QT_TRANSLATE_NOOP("core",
                        "%1 is not waited for: the transfer is %2. Take the next step under "
                        "Transfers."),
        { owner, stateText(transfer.state, transfer.cargo) });
}

} // namespace

QList<OpenRequest> Asking::open() const
{
    QHash<Id, StaffRequest> newest;
    for (const StaffRequest& request : requests()) {
        if (!newest.contains(request.transfer))
            newest.insert(request.transfer, request);
    }
    QHash<Id, NeedState> needs;
    for (const Need& need : m_session.needs())
        needs.insert(need.id, need.state);
    const QHash<Id, QDateTime> asked = askedTimes(m_session.ledger({}));
    const QDateTime now = nowUtc();
    QList<OpenRequest> out;
    for (const Transfer& transfer : m_session.transfers()) {
        if (transfer.cargo != Cargo::Staff)
            continue;
        OpenRequest one;
        one.transfer = transfer;
        if (const auto found = newest.constFind(transfer.id); found != newest.cend())
            one.request = *found;
        one.askedAt = asked.value(transfer.id, one.request ? one.request->at : QDateTime());
        one.remindedAt = one.request ? one.request->remindedAt : QDateTime();
        one.due = one.request && one.request->answerBy.isValid()
            ? one.request->answerBy
            : one.askedAt.addDays(daysForAnswer);
        if (transfer.state == TransferState::Asked) {
            one.standing = one.due < now ? RequestStanding::Overdue : RequestStanding::Waiting;
        } else if (transfer.state == TransferState::Withdrawn && one.request
            && needs.value(transfer.need) == NeedState::Withdrawn) {
            const QDateTime gone = lastWithdrawal(m_session.ledger(transfer.id));
            if (one.remindedAt.isValid() && one.remindedAt >= gone)
                continue;
            one.standing = RequestStanding::ToTell;
        } else {
            continue;
        }
        one.owner = m_session.ownerName(transfer.owner);
        one.to = m_session.municipalityName(transfer.to);
        one.days = int(one.askedAt.toLocalTime().date().daysTo(today()));
        out.append(one);
    }
    std::sort(out.begin(), out.end(), [](const OpenRequest& a, const OpenRequest& b) {
        if (a.standing != b.standing)
            return a.standing < b.standing;
        if (const int order = compareNorwegian(a.owner, b.owner); order != 0)
            return order < 0;
        return a.transfer.id < b.transfer.id;
    });
    return out;
}

Result<void> Asking::answer(const OwnerAnswer& answer)
{
    auto transfer = m_session.transfer(answer.transfer);
    if (!transfer)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "This transfer is no longer in the case file.")));
    if (transfer->state != TransferState::Asked)
        return fail(whyNotAnswered(m_session, *transfer));
    if (answer.offers && (answer.heads < 0 || answer.heads > 999))
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "The head count must be from 1 to 999.")));
    if (answer.offers && answer.heads > 1 && !transfer->member.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP(
            "core", "A pool member is one person. Start one transfer for each.")));
    if (!answer.offers && answer.reason == RefusalReason::Other && answer.note.trimmed().isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Say the other reason in a few words.")));
    StepRequest step;
    step.to = answer.offers ? TransferState::Offered : TransferState::Declined;
    step.who = answer.who;
    step.how = answer.how;
    step.reason = answer.reason;
    step.note = answer.note.trimmed();
    step.at = answer.at;
    Session::Private& inside = m_session.inside();
    return m_session.together("answerRequest", [&]() -> Result<void> {
        if (answer.offers && answer.heads > 0)
            transfer->heads = answer.heads;
        return inside.step(*transfer, step);
    });
}

Result<void> Asking::recordReminded(const QList<Id>& transfers)
{
    Session::Private& inside = m_session.inside();
    const QDateTime now = nowUtc();
    return m_session.together("remindOwners", [&]() -> Result<void> {
        const QHash<Id, QDateTime> asked = askedTimes(m_session.ledger({}));
        for (const Id& id : transfers) {
            const auto transfer = m_session.transfer(id);
            if (!transfer)
                return fail(Text::of(
                    QT_TRANSLATE_NOOP("core", "This transfer is no longer in the case file.")));
            if (transfer->state != TransferState::Asked
                && transfer->state != TransferState::Withdrawn)
                return fail(whyNotAnswered(m_session, *transfer));
            QList<StaffRequest> known = requestsOf(id);
            if (!known.isEmpty()) {
                known.first().remindedAt = now;
                if (auto kept = inside.store->update(known.first()); !kept)
                    return kept;
                continue;
            }
            // Asked by word of mouth: what was said is not known, that they were asked is.
            StaffRequest request;
            request.id = makeId();
            request.need = transfer->need;
            request.transfer = id;
            request.owner = transfer->owner;
            request.at = asked.value(id, now);
            request.how = AnswerChannel::Telephone;
            request.remindedAt = now;
            if (auto kept = inside.store->insert(request); !kept)
                return kept;
        }
        return {};
    });
}

Text standingText(RequestStanding standing)
{
    switch (standing) {
    case RequestStanding::Overdue:
        return Text::of(QT_TRANSLATE_NOOP("core", "Overdue"));
    case RequestStanding::ToTell:
        return Text::of(QT_TRANSLATE_NOOP("core", "Withdrawn: to be told"));
    case RequestStanding::Waiting:
        return Text::of(QT_TRANSLATE_NOOP("core", "Waiting for an answer"));
    }
    return {};
}

QString requestText(const OpenRequest& request)
{
    //: number, profession, municipality, period
    return Text::of(QT_TRANSLATE_NOOP("core", "%1 × %2 for %3, %4"),
        { QString::number(request.transfer.heads), professionLabel(request.transfer.profession),
            request.to, periodText(request.transfer.from, request.transfer.until) })
        .translated();
}

} // namespace samvirke
