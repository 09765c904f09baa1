// Answers and reports move a transfer.
#include "core/session/message_lists.h"
#include "core/session/message_making.h"
#include "core/session/message_reading_parts.h"
#include "core/session/message_steps.h"
#include "core/session/message_values.h"

#include <algorithm>

namespace samvirke {

namespace {

using K = MessageKind;
using S = TransferState;
using E = MessageEffect::Kind;
namespace list = message_list;

} // namespace

Result<void> MessageReading::answersSomething(const MessageItem& item) const
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

Result<void> MessageReading::follow(const MessageItem& item)
{
    if (item.answer && !m_thread.isEmpty()) {
        if (auto sound = answersSomething(item); !sound)
            return sound;
    }
    const QString number = item.answer ? item.answer->precedingItem : item.id;
    const Need* need = findById(m_around.needs, linked(number, QStringLiteral("need")));
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

const Transfer* MessageReading::transferOf(
    const MessageItem& item, const QString& number, const Need* need)
{
    if (const Transfer* given = findById(m_around.transfers, m_help.transfer))
        return given;
    if (const Transfer* named =
            findById(m_around.transfers, item.resource ? item.resource->id : QString()))
        return named;
    if (const Transfer* found =
            findById(m_around.transfers, linked(number, QStringLiteral("transfer"))))
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

void MessageReading::move(const MessageItem& item, const Transfer& transfer, const Need* need)
{
    const std::optional<S> to = targetOf(m_message, item, transfer.state);
    const QList<S> steps = to ? stepsTo(transfer.state, *to, transfer.cargo) : QList<S>();
    MessageEffect effect;
    effect.transfer = transfer;
    effect.steps = steps;
    effect.refusal = refusalOf(item);
    if (m_message.kind == K::ResponseToRequestExtendedDeploymentDuration && to == S::InService) {
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

void MessageReading::begin(const MessageItem& item, const Need& need)
{
    if (need.state == NeedState::Withdrawn) {
        m_out.remarks.append(Text::of(QT_TRANSLATE_NOOP("core",
            "The need was withdrawn before this answer came: no transfer begins, and the message "
            "is noted in the log. Tell the sender.")));
        note(nullptr, &need, &item);
        return;
    }
    MessageEffect effect;
    effect.kind = E::NewTransfer;
    Transfer& transfer = effect.transfer;
    transfer.need = need.id;
    const QString owner = ownerOf(m_message, item, *m_around.reference);
    transfer.owner = owner.isEmpty() ? m_help.owner : owner;
    if (transfer.owner.isEmpty())
        lack(MessageLack::Owner);
    const bool municipality = !municipalityOf(transfer.owner, *m_around.reference).isEmpty();
    transfer.source = fromCode<PoolSource>(list::value(item, list::source))
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

} // namespace samvirke
