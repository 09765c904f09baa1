#include "core/session/message_reading.h"

#include "core/base/norwegian.h"
#include "core/domain/material.h"
#include "core/domain/professions.h"
#include "core/session/message_lists.h"
#include "core/session/message_making.h"
#include "core/session/message_reading_parts.h"
#include "core/session/message_steps.h"
#include "core/session/message_values.h"

#include <QSet>

#include <algorithm>

namespace samvirke {

namespace {

using K = MessageKind;
using E = MessageEffect::Kind;
namespace list = message_list;

constexpr int mostMembers = 20; ///< anonymous members that one offer may become

} // namespace

MessageReading::MessageReading(
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

Result<MessagePreview> MessageReading::preview()
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
                    : Text::of(QT_TRANSLATE_NOOP(
                                   "core", "This message was written here on %1. Nothing changes."),
                        { timeText(record.at) }));
            return m_out;
        }
    }
    if (auto done = take(); !done)
        return fail(done.error());
    return m_out;
}

Result<void> MessageReading::take()
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

QString MessageReading::linked(const QString& item, const QString& kind) const
{
    for (auto it = m_thread.crbegin(); it != m_thread.crend(); ++it) {
        for (const QString& link : it->items) {
            if (link.section(u'|', 0, 0) == item && link.section(u'|', 1, 1) == kind)
                return link.section(u'|', 2);
        }
    }
    return {};
}

const Transfer* MessageReading::anyTransfer() const
{
    if (const Transfer* given = findById(m_around.transfers, m_help.transfer))
        return given;
    for (auto it = m_thread.crbegin(); it != m_thread.crend(); ++it) {
        if (const Transfer* found = findById(m_around.transfers, it->transfer))
            return found;
    }
    return nullptr;
}

const Need* MessageReading::anyNeed() const
{
    if (const Need* given = findById(m_around.needs, m_help.need))
        return given;
    for (auto it = m_thread.crbegin(); it != m_thread.crend(); ++it) {
        if (const Need* found = findById(m_around.needs, it->need))
            return found;
    }
    return nullptr;
}

void MessageReading::lack(const FromItem& from)
{
    for (const MessageLack one : from.lacks)
        lack(one);
    m_out.remarks += from.remarks;
}

void MessageReading::lack(MessageLack one)
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
        m_out.lackTexts.append(
            Text::of(QT_TRANSLATE_NOOP("core",
                         "The message follows “%1”, which is not on record here. Take that one in "
                         "first, or say which need or transfer this one is about."),
                { m_message.preceding.isEmpty() ? m_message.originating : m_message.preceding }));
        break;
    }
}

void MessageReading::add(MessageEffect effect, const MessageItem* item)
{
    effect.item = item ? item->id : QString();
    m_out.effects.append(std::move(effect));
}

void MessageReading::note(const Transfer* transfer, const Need* need, const MessageItem* item)
{
    MessageEffect effect;
    effect.kind = E::Log;
    if (transfer) {
        effect.transfer = *transfer;
        effect.text = Text::of(QT_TRANSLATE_NOOP("core", "A line in the log of the transfer: %1"),
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

void MessageReading::requests()
{
    const bool cancel = m_message.recall && m_message.recall->kind == RecallKind::Cancel;
    for (const MessageItem& item : m_message.items) {
        const Need* known = findById(m_around.needs, linked(item.id, QStringLiteral("need")));
        if (!known)
            known = findById(m_around.needs, m_help.need);
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
        lack(needFrom(m_message, item, *m_around.reference, m_help, m_around.today, effect.need));
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

void MessageReading::offers()
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
            offer(item, findById(m_around.members, known.value(i)));
    }
}

void MessageReading::offer(const MessageItem& item, const PoolMember* known)
{
    MessageEffect effect;
    if (known)
        effect.member = *known;
    lack(memberFrom(m_message, item, *m_around.reference, m_help, m_around.today, effect.member));
    effect.kind = !known ? E::NewMember : effect.member == *known ? E::Nothing : E::ChangedMember;
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

void MessageReading::problems(const QList<FieldProblem>& problems)
{
    for (const FieldProblem& problem : problems) {
        if (m_out.lacks.isEmpty())
            m_out.remarks.append(problem.text);
    }
}

bool MessagePreview::changesSomething() const
{
    return std::any_of(effects.begin(), effects.end(),
        [](const MessageEffect& effect) { return effect.kind != MessageEffect::Kind::Nothing; });
}

Result<MessagePreview> effectsOf(const edxl::ReadMessage& read, const QString& fileName,
    const MessageSurroundings& around, const MessageHelp& help)
{
    auto preview = MessageReading(read, around, help).preview();
    if (preview)
        preview->fileName = fileName;
    return preview;
}

} // namespace samvirke
