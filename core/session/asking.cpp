#include "core/session/asking.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/session/nearness.h"
#include "core/session/session_p.h"

#include <algorithm>
#include <tuple>

namespace samvirke {

namespace {

tl::unexpected<Error> noNeed()
{
    return fail(Text::of(QT_TRANSLATE_NOOP("core", "This need is no longer in the case file.")));
}

Text whyNotOpen(NeedState state)
{
    return Text::of(QT_TRANSLATE_NOOP("core",
                        "The need is no longer open (%1). Nobody has been asked. Open it again if "
                        "it still holds."),
        { label(state) });
}

QString wordForTeam(const QList<Need>& needs, const QString& municipality)
{
    const QString word =
        Text::of(QT_TRANSLATE_NOOP("core", "team %1"), { shortDateText(today()) }).translated();
    const auto taken = [&](const QString& team) {
        return std::any_of(needs.begin(), needs.end(), [&](const Need& need) {
            return need.municipality == municipality && need.team == team;
        });
    };
    QString team = word;
    for (int n = 2; taken(team); ++n)
        team = QStringLiteral("%1 (%2)").arg(word).arg(n);
    return team;
}

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

bool serves(const PoolMember& member, const Need& need)
{
    return std::any_of(
        member.professions.begin(), member.professions.end(), [&](const QString& code) {
            return code == need.profession || need.alsoAccept.contains(code);
        });
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

// ---- The order interview

Gate Asking::gate(const Need& need) const
{
    return gateOf(need.tried,
        need.id.isEmpty() ? QList<EscalationLevel>() : levelsAsked(need.id, m_session.transfers()));
}

Result<QList<Id>> Asking::order(const Interview& interview)
{
    if (auto sound = checked(problemsOf(interview)); !sound)
        return fail(sound.error());
    const QList<Need> needs =
        needsOf(interview, wordForTeam(m_session.needs(), interview.common.municipality));
    QList<Id> made;
    const auto done = m_session.together("orderStaff", [&]() -> Result<void> {
        for (const Need& need : needs) {
            const Result<Id> id = m_session.registerNeed(need);
            if (!id)
                return fail(id.error());
            made.append(*id);
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    return made;
}

// ---- Whom to ask

QList<OwnerChoice> Asking::owners(const Id& id) const
{
    const std::optional<Need> need = m_session.need(id);
    if (!need)
        return {};
    QHash<QString, OwnerChoice> known;
    QHash<QString, QString> homes;
    for (const Municipality& one : m_session.municipalities()) {
        if (one.number != need->municipality)
            known.insert(one.number, { one.number, one.name });
    }
    for (const PoolMember& member : m_session.poolMembers()) {
        if (member.owner == need->municipality || member.owner.isEmpty())
            continue;
        OwnerChoice& choice = known[member.owner];
        if (choice.owner.isEmpty())
            choice = { member.owner, m_session.ownerName(member.owner), member.source };
        homes.insert(member.owner, member.home);
        choice.inPool += serves(member, *need);
    }
    for (const Transfer& transfer : m_session.transfers()) {
        if (transfer.need != id || transfer.owner == need->municipality)
            continue;
        OwnerChoice& choice = known[transfer.owner];
        if (choice.owner.isEmpty())
            choice = { transfer.owner, m_session.ownerName(transfer.owner), transfer.source };
        choice.asked =
            choice.asked || (transfer.state != TransferState::Draft && !isFinal(transfer.state));
    }
    QHash<QString, StaffingStatus> statuses;
    for (const MunicipalityPicture& one : m_session.picture().municipalities)
        statuses.insert(one.number, one.status);
    QList<OwnerChoice> all = known.values();
    for (OwnerChoice& choice : all) {
        const bool place = m_session.municipality(choice.owner).has_value();
        const Nearness near = nearness(m_session, choice.owner, choice.source,
            place ? choice.owner : homes.value(choice.owner), need->municipality);
        choice.level = near.level;
        choice.km = near.km;
        choice.status = statuses.value(choice.owner, StaffingStatus::NotReported);
    }
    std::sort(all.begin(), all.end(), [](const OwnerChoice& a, const OwnerChoice& b) {
        const auto way = [](const OwnerChoice& one) {
            return std::tuple(one.level, one.km <= 0, one.km); // not known: after those that are
        };
        if (way(a) != way(b))
            return way(a) < way(b);
        const int order = compareNorwegian(a.name, b.name);
        return order != 0 ? order < 0 : a.owner < b.owner;
    });
    return all;
}

QDateTime Asking::proposedAnswerBy(const Id& id) const
{
    const std::optional<Need> need = m_session.need(id);
    const bool critical = need && need->severity == Severity::Critical;
    QDate day = today().addDays(critical ? 1 : daysForAnswer);
    // Who is critical needs a word on a Saturday, too.
    while (!critical && day.dayOfWeek() > 5)
        day = day.addDays(1);
    return QDateTime(day, QTime(12, 0)).toUTC();
}

QString Asking::proposedWho(const QString& owner) const
{
    const QList<Contact> contacts = m_session.contacts(owner);
    if (owner.isEmpty() || contacts.isEmpty())
        return m_session.ownerName(owner);
    const Contact& first = contacts.first();
    if (first.name.isEmpty())
        return first.function.isEmpty() ? m_session.ownerName(owner) : first.function;
    return first.function.isEmpty() ? first.name
                                    : QStringLiteral("%1, %2").arg(first.name, first.function);
}

QList<StaffRequest> Asking::requests() const
{
    return m_session.inside().store->all<StaffRequest>("ORDER BY at DESC, id DESC");
}

QList<StaffRequest> Asking::requestsOf(const Id& transfer) const
{
    return m_session.inside().store->all<StaffRequest>(
        "WHERE transfer = ? ORDER BY at DESC, id DESC", { transfer.toUtf8() });
}

Result<QList<Id>> Asking::record(const Ask& ask)
{
    if (ask.owners.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Choose at least one owner to ask.")));
    const Result<QList<Need>> needs = needsAskedFor(ask);
    if (!needs)
        return fail(needs.error());
    for (const Need& need : *needs) {
        if (need.state != NeedState::Open)
            return fail(whyNotOpen(need.state));
    }
    const QDateTime at = ask.at.isValid() ? ask.at.toUTC() : nowUtc();
    if (ask.answerBy.isValid() && ask.answerBy <= at)
        return fail(Text::of(QT_TRANSLATE_NOOP(
            "core", "The time by which an answer is hoped for lies before the question.")));
    Session::Private& inside = m_session.inside();
    QList<Id> made;
    const auto done = m_session.together("askOwners", [&]() -> Result<void> {
        Ask sent = ask;
        EscalationLevel farthest = EscalationLevel::Local;
        for (AskedOwner& owner : sent.owners) {
            if (auto drafted = draft(ask.need, owner); !drafted)
                return drafted;
            for (qsizetype i = 1; i < needs->size(); ++i) {
                if (auto drafted = draftAlso(needs->at(i), owner); !drafted)
                    return drafted;
            }
            for (const Id& id : std::as_const(owner.drafts)) {
                const auto transfer = m_session.transfer(id);
                farthest = std::max(farthest, transfer ? transfer->level : farthest);
            }
        }
        for (Need need : *needs) {
            const QString reason = ask.gateReason.trimmed();
            if (!reason.isEmpty() && need.gateReason != reason) {
                need.gateReason = need.gateReason.isEmpty()
                    ? reason
                    : need.gateReason + QStringLiteral("; ") + reason;
                if (auto kept = inside.store->update(need); !kept)
                    return kept;
            }
            if (const Gate now = gate(need); asksForReason(need, now, farthest))
                return fail(Text::joined({ now.why,
                    Text::of(QT_TRANSLATE_NOOP(
                        "core", "To ask further out now, say why: the reason goes on record.")) }));
        }
        const Result<QList<OwnerLetter>> letters = this->letters(sent);
        if (!letters)
            return fail(letters.error());
        for (qsizetype i = 0; i < sent.owners.size(); ++i) {
            const AskedOwner& owner = sent.owners.at(i);
            const OwnerLetter& letter = letters->at(i);
            StepRequest step;
            step.to = TransferState::Asked;
            step.who =
                owner.who.trimmed().isEmpty() ? proposedWho(owner.owner) : owner.who.trimmed();
            step.how = ask.how;
            step.at = at;
            for (const Id& id : owner.drafts) {
                const auto transfer = m_session.transfer(id);
                if (auto asked = inside.step(*transfer, step); !asked)
                    return asked;
                const StaffRequest request{ makeId(), transfer->need, id, owner.owner, at,
                    ask.answerBy.toUTC(), ask.how, letter.form,
                    letter.letter.subject + QStringLiteral("\n\n") + letter.letter.body(), {} };
                if (auto kept = inside.store->insert(request); !kept)
                    return kept;
                made.append(request.id);
            }
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    return made;
}

/// Makes the drafts that an owner is asked for, where there are none.
Result<void> Asking::draft(const Id& needId, AskedOwner& asked)
{
    for (const Id& id : std::as_const(asked.drafts)) {
        const auto transfer = m_session.transfer(id);
        if (!transfer || transfer->state != TransferState::Draft || transfer->cargo != Cargo::Staff
            || transfer->owner != asked.owner)
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core",
                    "A draft for %1 has changed meanwhile. Nobody has been asked; look again."),
                { m_session.ownerName(asked.owner) }));
    }
    for (const Stint& stint : std::as_const(asked.stints)) {
        const Result<Id> begun = m_session.startTransferFrom(stint);
        if (!begun)
            return fail(begun.error());
        asked.drafts.append(*begun);
    }
    asked.stints.clear();
    if (!asked.drafts.isEmpty())
        return {};
    const auto need = m_session.need(needId);
    if (!need)
        return noNeed();
    const Result<Id> begun = m_session.startTransfer(wholeNeed(*need, asked));
    if (!begun)
        return fail(begun.error());
    asked.drafts.append(*begun);
    return {};
}

/// A draft for one more need in the same letter, unless the owner has one for it.
Result<void> Asking::draftAlso(const Need& need, AskedOwner& asked)
{
    for (const Id& id : std::as_const(asked.drafts)) {
        if (const auto transfer = m_session.transfer(id); transfer && transfer->need == need.id)
            return {};
    }
    const Result<Id> begun = m_session.startTransfer(wholeNeed(need, asWanted(asked, need)));
    if (!begun)
        return fail(begun.error());
    asked.drafts.append(*begun);
    return {};
}

/// An owner asked for as many as a need wants.
AskedOwner Asking::asWanted(AskedOwner asked, const Need& need)
{
    asked.heads = need.heads;
    return asked;
}

Transfer Asking::wholeNeed(const Need& need, const AskedOwner& asked) const
{
    Transfer transfer;
    transfer.need = need.id;
    transfer.owner = asked.owner;
    QString home = asked.owner;
    for (const PoolMember& member : m_session.poolMembers()) {
        if (member.owner != asked.owner)
            continue;
        transfer.source = member.source;
        if (!m_session.municipality(asked.owner))
            home = member.home;
        break;
    }
    transfer.to = need.municipality;
    transfer.service = need.service;
    transfer.profession = need.profession;
    transfer.heads = asked.heads;
    transfer.from = need.from;
    transfer.until = need.until;
    const Nearness near =
        nearness(m_session, asked.owner, transfer.source, home, need.municipality);
    transfer.km = near.km;
    transfer.level = near.level;
    return transfer;
}

// ---- Answers

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
