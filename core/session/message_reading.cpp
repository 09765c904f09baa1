#include "core/session/message_reading.h"

#include "core/base/norwegian.h"
#include "core/domain/material.h"
#include "core/domain/professions.h"
#include "core/session/message_lists.h"
#include "core/session/message_making.h"
#include "core/session/message_steps.h"
#include "core/session/message_values.h"

#include <QSet>

#include <algorithm>

namespace samvirke {

namespace {

using K = MessageKind;
using S = TransferState;
using E = MessageEffect::Kind;
namespace list = message_list;

constexpr int mostMembers = 20; ///< anonymous members that one offer may become

template <class T> const T* find(const QList<T>& all, const Id& id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const T& one) { return one.id == id; });
    return id.isEmpty() || found == all.end() ? nullptr : &*found;
}

class Reading {
public:
    Reading(
        const edxl::ReadMessage& read, const MessageSurroundings& around, const MessageHelp& help)
        : m_message(read.message), m_around(around), m_help(help)
    {
        m_out.message = m_message;
        m_out.hash = QString::fromLatin1(read.hash);
        m_out.sender = senderOf(m_message);
        m_out.exercise = read.exercise;
        m_out.says = wordsOfMessage(m_message);
        m_out.remarks = read.warnings;
        m_out.help = help;
        for (const MessageRecord& record : around.records) {
            const QStringList named{ m_message.originating, m_message.preceding,
                m_message.recall ? m_message.recall->message : QString() };
            if (record.originating == m_message.originating
                || (!record.messageId.isEmpty() && named.contains(record.messageId)))
                m_thread.append(record);
        }
    }

    Result<MessagePreview> preview()
    {
        if (m_out.exercise && !m_around.exercise)
            return fail(Text::of(QT_TRANSLATE_NOOP("core",
                "This message belongs to an exercise, and this is no exercise file. Open the "
                "exercise's file and take it in there. Nothing was changed.")));
        if (!m_out.exercise && m_around.exercise)
            m_out.remarks.append(Text::of(QT_TRANSLATE_NOOP("core",
                "This is an exercise file, but the message does not say that it is an exercise. "
                "If it is a real one, take it in in the office's own file.")));
        for (const MessageRecord& record : m_around.records) {
            if (record.messageId == m_message.id && record.hash == m_out.hash) {
                m_out.known = true;
                m_out.about = { record.need, record.transfer, {} };
                m_out.remarks.prepend(record.direction == MessageDirection::Incoming
                        ? Text::of(QT_TRANSLATE_NOOP(
                                       "core", "This message was taken in on %1. Nothing changes."),
                            { timeText(record.at) })
                        : Text::of(QT_TRANSLATE_NOOP("core",
                                       "This message was written here on %1. Nothing changes."),
                            { timeText(record.at) }));
                return m_out;
            }
        }
        if (auto done = take(); !done)
            return fail(done.error());
        return m_out;
    }

private:
    Result<void> take()
    {
        switch (m_message.kind) {
        case K::RequestResource:
            requests();
            return {};
        case K::OfferUnsolicitedResource:
            offers();
            return {};
        case K::RequestInformation:
        case K::RequestQuote:
        case K::RequestResourceDeploymentStatus:
            note(anyTransfer(), anyNeed());
            return {};
        case K::ResponseToRequestResource:
        case K::RequisitionResource:
        case K::CommitResource:
        case K::ResponseToRequestInformation:
        case K::ReleaseResource:
        case K::RequestReturn:
        case K::ResponseToRequestReturn:
        case K::ResponseToRequestQuote:
        case K::ReportResourceDeploymentStatus:
        case K::RequestExtendedDeploymentDuration:
        case K::ResponseToRequestExtendedDeploymentDuration:
            break;
        }
        if (m_message.items.isEmpty())
            note(anyTransfer(), anyNeed());
        for (const MessageItem& item : m_message.items) {
            if (auto done = follow(item); !done)
                return done;
        }
        return {};
    }

    // ---- What the thread says that an item is here

    QString linked(const QString& item, const QString& kind) const
    {
        for (auto it = m_thread.crbegin(); it != m_thread.crend(); ++it) {
            for (const QString& link : it->items) {
                if (link.section(u'|', 0, 0) == item && link.section(u'|', 1, 1) == kind)
                    return link.section(u'|', 2);
            }
        }
        return {};
    }

    const Transfer* anyTransfer() const
    {
        if (const Transfer* given = find(m_around.transfers, m_help.transfer))
            return given;
        for (auto it = m_thread.crbegin(); it != m_thread.crend(); ++it) {
            if (const Transfer* found = find(m_around.transfers, it->transfer))
                return found;
        }
        return nullptr;
    }

    const Need* anyNeed() const
    {
        if (const Need* given = find(m_around.needs, m_help.need))
            return given;
        for (auto it = m_thread.crbegin(); it != m_thread.crend(); ++it) {
            if (const Need* found = find(m_around.needs, it->need))
                return found;
        }
        return nullptr;
    }

    void lack(const FromItem& from)
    {
        for (const MessageLack one : from.lacks)
            lack(one);
        m_out.remarks += from.remarks;
    }

    void lack(MessageLack one)
    {
        if (m_out.lacks.contains(one))
            return;
        m_out.lacks.append(one);
        switch (one) {
        case MessageLack::Municipality:
            m_out.lackTexts.append(Text::of(QT_TRANSLATE_NOOP(
                "core", "The message does not say clearly which municipality it is about.")));
            break;
        case MessageLack::Profession:
            m_out.lackTexts.append(Text::of(QT_TRANSLATE_NOOP(
                "core", "The message does not say clearly which profession it is about.")));
            break;
        case MessageLack::Owner:
            m_out.lackTexts.append(
                Text::of(QT_TRANSLATE_NOOP("core", "The message does not say who lends.")));
            break;
        case MessageLack::Subject:
            m_out.lackTexts.append(Text::of(
                QT_TRANSLATE_NOOP("core",
                    "The message follows “%1”, which is not on record here. Take that one in "
                    "first, or say which need or transfer this one is about."),
                { m_message.preceding.isEmpty() ? m_message.originating : m_message.preceding }));
            break;
        }
    }

    void add(MessageEffect effect, const MessageItem* item)
    {
        effect.item = item ? item->id : QString();
        m_out.effects.append(std::move(effect));
    }

    // ---- A line in the log, where nothing else follows from a message

    void note(const Transfer* transfer, const Need* need, const MessageItem* item = nullptr)
    {
        MessageEffect effect;
        effect.kind = E::Log;
        if (transfer) {
            effect.transfer = *transfer;
            effect.text =
                Text::of(QT_TRANSLATE_NOOP("core", "A line in the log of the transfer: %1"),
                    { transferText(*transfer, m_around.ownerName) });
            m_out.about.transfer = transfer->id;
        } else if (need) {
            effect.need = *need;
            effect.text = Text::of(QT_TRANSLATE_NOOP("core", "A line in the log of the need: %1"),
                { needText(*need, m_around.ownerName) });
        } else {
            effect.text = Text::of(QT_TRANSLATE_NOOP("core", "A line in the log"));
        }
        if (need)
            m_out.about.need = need->id;
        add(effect, item);
    }

    // ---- Requests become needs, offers become members of the pool

    void requests()
    {
        const bool cancel = m_message.recall && m_message.recall->kind == RecallKind::Cancel;
        for (const MessageItem& item : m_message.items) {
            const Need* known = find(m_around.needs, linked(item.id, QStringLiteral("need")));
            if (!known)
                known = find(m_around.needs, m_help.need);
            MessageEffect effect;
            if (cancel) {
                if (!known) {
                    lack(MessageLack::Subject);
                    continue;
                }
                effect.need = *known;
                effect.kind = known->state == NeedState::Withdrawn ? E::Nothing : E::WithdrawnNeed;
                effect.text = Text::of(
                    QT_TRANSLATE_NOOP("core",
                        "The need is withdrawn, with the transfers for it that have not begun: %1"),
                    { needText(*known, m_around.ownerName) });
                m_out.about.need = known->id;
                add(effect, &item);
                continue;
            }
            if (item.resource && materialKind(list::value(item, list::material))) {
                note(nullptr, nullptr, &item);
                continue;
            }
            if (known)
                effect.need = *known;
            lack(needFrom(
                m_message, item, *m_around.reference, m_help, m_around.today, effect.need));
            effect.kind = !known ? E::NewNeed : effect.need == *known ? E::Nothing : E::ChangedNeed;
            const Text now = needText(effect.need, m_around.ownerName);
            if (!known)
                effect.text = Text::of(QT_TRANSLATE_NOOP("core", "A new need: %1"), { now });
            else if (effect.kind == E::Nothing)
                effect.text =
                    Text::of(QT_TRANSLATE_NOOP("core", "The need reads as before: %1"), { now });
            else if (needText(*known, m_around.ownerName).english() == now.english())
                effect.text =
                    Text::of(QT_TRANSLATE_NOOP("core", "Details of the need change: %1"), { now });
            else
                effect.text = Text::of(QT_TRANSLATE_NOOP("core", "The need changes: %1 → %2"),
                    { needText(*known, m_around.ownerName), now });
            if (known)
                m_out.about.need = known->id;
            problems(problemsOf(effect.need));
            add(effect, &item);
        }
    }

    void offers()
    {
        for (const MessageItem& item : m_message.items) {
            if (item.resource && materialKind(list::value(item, list::material))) {
                note(nullptr, nullptr, &item);
                continue;
            }
            // Our own file's member comes back under its own key.
            QStringList known;
            for (auto it = m_thread.crbegin(); it != m_thread.crend() && known.isEmpty(); ++it) {
                for (const QString& link : it->items) {
                    if (link.section(u'|', 0, 0) == item.id
                        && link.section(u'|', 1, 1) == QLatin1String("member"))
                        known.append(link.section(u'|', 2));
                }
            }
            const int heads = std::max(1, headsOf(item));
            if (heads > mostMembers)
                m_out.remarks.append(Text::of(
                    QT_TRANSLATE_NOOP("core",
                        "The message offers %1; %2 of them are put into the pool. Register the "
                        "others by hand."),
                    { QString::number(heads), QString::number(mostMembers) }));
            for (int i = 0; i < std::min(heads, mostMembers); ++i)
                offer(item, find(m_around.members, known.value(i)));
        }
    }

    void offer(const MessageItem& item, const PoolMember* known)
    {
        MessageEffect effect;
        if (known)
            effect.member = *known;
        lack(memberFrom(
            m_message, item, *m_around.reference, m_help, m_around.today, effect.member));
        effect.kind = !known          ? E::NewMember
            : effect.member == *known ? E::Nothing
                                      : E::ChangedMember;
        const Text who = Text::joined({ professionLabel(effect.member.professions.value(0)),
                                          m_around.ownerName(effect.member.owner) },
            QStringLiteral(" · "));
        effect.text = effect.kind == E::NewMember
            ? Text::of(QT_TRANSLATE_NOOP("core", "A new capacity in the pool: %1"), { who })
            : effect.kind == E::ChangedMember
            ? Text::of(QT_TRANSLATE_NOOP("core", "The capacity in the pool changes: %1"), { who })
            : Text::of(QT_TRANSLATE_NOOP("core", "The capacity reads as before: %1"), { who });
        problems(problemsOf(effect.member));
        add(effect, &item);
    }

    /// What a person must be told before, because the case file would refuse it.
    void problems(const QList<FieldProblem>& problems)
    {
        for (const FieldProblem& problem : problems) {
            if (m_out.lacks.isEmpty())
                m_out.remarks.append(problem.text);
        }
    }

    // ---- Answers and reports move a transfer

    Result<void> follow(const MessageItem& item)
    {
        if (item.answer && !m_thread.isEmpty()) {
            if (auto sound = answersSomething(item); !sound)
                return sound;
        }
        const QString number = item.answer ? item.answer->precedingItem : item.id;
        const Need* need = find(m_around.needs, linked(number, QStringLiteral("need")));
        if (!need)
            need = anyNeed();
        const Transfer* transfer = transferOf(item, number, need);
        if (m_message.kind == K::RequisitionResource) {
            const bool agreed = transfer && !stepsFrom(transfer->state, transfer->cargo).isEmpty()
                && transfer->state != S::Draft && transfer->state != S::Asked
                && transfer->state != S::Offered;
            if (!agreed)
                return fail(Text::of(QT_TRANSLATE_NOOP("core",
                    "The message requisitions help. Help is voluntary: a requisition is taken in "
                    "only as the confirmation of an offer that both sides have agreed on, and no "
                    "such agreement is on record. Ask the sender for a request instead.")));
        }
        if (transfer) {
            move(item, *transfer, need);
            return {};
        }
        const bool opens =
            m_message.kind == K::ResponseToRequestResource || m_message.kind == K::CommitResource;
        if (need && opens)
            begin(item, *need);
        else if (need)
            note(nullptr, need, &item);
        else
            lack(MessageLack::Subject);
        return {};
    }

    /// The item that is answered must stand in the message that is answered.
    Result<void> answersSomething(const MessageItem& item) const
    {
        for (const MessageRecord& record : m_thread) {
            if (record.messageId != m_message.preceding || record.items.isEmpty())
                continue;
            for (const QString& link : record.items) {
                if (link.section(u'|', 0, 0) == item.answer->precedingItem)
                    return {};
            }
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core",
                    "Item %1 answers item “%2” of the message “%3”, which has no such item. Ask "
                    "the sender what is answered. Nothing was changed."),
                { item.id, item.answer->precedingItem, m_message.preceding }));
        }
        return {};
    }

    const Transfer* transferOf(const MessageItem& item, const QString& number, const Need* need)
    {
        if (const Transfer* given = find(m_around.transfers, m_help.transfer))
            return given;
        if (const Transfer* named =
                find(m_around.transfers, item.resource ? item.resource->id : QString()))
            return named;
        if (const Transfer* found =
                find(m_around.transfers, linked(number, QStringLiteral("transfer"))))
            return found;
        if (need) {
            const QString owner = ownerOf(m_message, item, *m_around.reference);
            const Transfer* only = nullptr;
            for (const Transfer& one : m_around.transfers) {
                if (one.need != need->id || one.owner != owner || isFinal(one.state))
                    continue;
                if (only)
                    return nullptr; // which of them? a person says
                only = &one;
            }
            if (only)
                return only;
        }
        return need && !linked(number, QStringLiteral("need")).isEmpty() ? nullptr : anyTransfer();
    }

    void move(const MessageItem& item, const Transfer& transfer, const Need* need)
    {
        const std::optional<S> to = targetOf(m_message, item, transfer.state);
        const QList<S> steps = to ? stepsTo(transfer.state, *to, transfer.cargo) : QList<S>();
        MessageEffect effect;
        effect.transfer = transfer;
        effect.steps = steps;
        effect.refusal = refusalOf(item);
        if (m_message.kind == K::ResponseToRequestExtendedDeploymentDuration
            && to == S::InService) {
            if (const QDate until = lastDayOf(item); until > transfer.until)
                effect.transfer.until = until;
        }
        // Consent is the employee's: no message between offices gives it. And only an answer or a
        // report says that what lies between has happened.
        const bool tellsAll = m_message.kind == K::ResponseToRequestResource
            || m_message.kind == K::CommitResource
            || m_message.kind == K::ReportResourceDeploymentStatus;
        const bool moves =
            !steps.isEmpty() && !steps.contains(S::Consented) && (tellsAll || steps.size() == 1);
        if (!moves && effect.transfer == transfer) {
            if (to && *to != transfer.state)
                m_out.remarks.append(Text::of(
                    QT_TRANSLATE_NOOP("core",
                        "The transfer cannot go from “%1” to “%2” by this message; it stays as it "
                        "is, and the message is noted in the log."),
                    { stateText(transfer.state, transfer.cargo), stateText(*to, transfer.cargo) }));
            note(&transfer, need, &item);
            return;
        }
        if (!moves)
            effect.steps.clear();
        effect.kind = E::ChangedTransfer;
        QList<Text> way{ stateText(transfer.state, transfer.cargo) };
        for (const S step : std::as_const(effect.steps))
            way.append(stateText(step, transfer.cargo));
        effect.text = Text::of(QT_TRANSLATE_NOOP("core", "The transfer of %1: %2"),
            { transferText(effect.transfer, m_around.ownerName),
                Text::joined(way, QStringLiteral(" → ")) });
        m_out.about.transfer = transfer.id;
        m_out.about.need = transfer.need;
        add(effect, &item);
    }

    /// An answer to a need for which no transfer was begun.
    void begin(const MessageItem& item, const Need& need)
    {
        MessageEffect effect;
        effect.kind = E::NewTransfer;
        Transfer& transfer = effect.transfer;
        transfer.need = need.id;
        const QString owner = ownerOf(m_message, item, *m_around.reference);
        transfer.owner = owner.isEmpty() ? m_help.owner : owner;
        if (transfer.owner.isEmpty())
            lack(MessageLack::Owner);
        const bool municipality = !municipalityOf(transfer.owner, *m_around.reference).isEmpty();
        transfer.source =
            fromCode<PoolSource>(list::value(item, list::source))
                .value_or(municipality ? PoolSource::Municipality : PoolSource::Private);
        transfer.to = need.municipality;
        transfer.service = need.service;
        const QString profession = professionOf(item);
        transfer.profession = profession.isEmpty() ? need.profession : profession;
        const int heads = headsOf(item);
        transfer.heads = heads > 0 ? std::min(heads, 999) : need.heads;
        const QDate from = firstDayOf(item);
        const QDate until = lastDayOf(item);
        transfer.from = from.isValid() ? from : need.from;
        transfer.until = until.isValid() ? until : std::max(need.until, transfer.from);
        transfer.level = escalationLevelOf(transfer.source);
        const std::optional<S> to = targetOf(m_message, item, transfer.state);
        effect.steps = to ? stepsTo(S::Draft, *to, transfer.cargo) : QList<S>();
        effect.refusal = refusalOf(item);
        effect.text = Text::of(QT_TRANSLATE_NOOP("core", "A new transfer, %1: %2"),
            { stateText(effect.steps.isEmpty() ? S::Draft : effect.steps.last(), transfer.cargo),
                transferText(transfer, m_around.ownerName) });
        m_out.about.need = need.id;
        add(effect, &item);
    }

    const ResourceMessage& m_message;
    const MessageSurroundings& m_around;
    const MessageHelp& m_help;
    QList<MessageRecord> m_thread;
    MessagePreview m_out;
};

} // namespace

bool MessagePreview::changesSomething() const
{
    return std::any_of(effects.begin(), effects.end(),
        [](const MessageEffect& effect) { return effect.kind != MessageEffect::Kind::Nothing; });
}

Result<MessagePreview> effectsOf(const edxl::ReadMessage& read, const QString& fileName,
    const MessageSurroundings& around, const MessageHelp& help)
{
    auto preview = Reading(read, around, help).preview();
    if (preview)
        preview->fileName = fileName;
    return preview;
}

} // namespace samvirke
