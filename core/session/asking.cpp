#include "core/session/asking.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
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

bool serves(const PoolMember& member, const Need& need)
{
    return std::any_of(
        member.professions.begin(), member.professions.end(), [&](const QString& code) {
            return code == need.profession || need.alsoAccept.contains(code);
        });
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

} // namespace samvirke
