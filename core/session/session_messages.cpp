// Messages of EDXL-RM: written to a file about a need or a transfer, and taken in from one.

#include "core/session/message_making.h"
#include "core/session/message_reading.h"
#include "core/session/session_p.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/exchange/edxl_writer.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>

namespace samvirke {

namespace {

Error gone()
{
    return { Text::of(
        QT_TRANSLATE_NOOP("core", "What the message is about is no longer in the case file.")) };
}

} // namespace

QList<MessageRecord> Session::messages() const
{
    return d->store->all<MessageRecord>("ORDER BY at, id");
}

Result<MessageMaterial> Session::Private::messageMaterial(const MessageSubject& about) const
{
    MessageMaterial out;
    out.office = info.office.name;
    out.exercise = info.exercise || info.demonstration;
    out.now = nowUtc();
    out.municipality = [this](const QString& number) {
        const auto found = byNumber.constFind(number);
        return found == byNumber.constEnd() ? nullptr : &*found;
    };
    if (!about.transfer.isEmpty()) {
        out.transfer = q->transfer(about.transfer);
        if (!out.transfer)
            return fail(gone());
        out.need = q->need(out.transfer->need);
    } else if (!about.need.isEmpty()) {
        out.need = q->need(about.need);
        if (!out.need)
            return fail(gone());
    } else {
        out.member = q->poolMember(about.member);
        if (!out.member)
            return fail(gone());
    }
    // A transfer belongs to the thread of its need, which other transfers for that need do not.
    const QList<MessageRecord> all = q->messages();
    for (const MessageRecord& record : all) {
        bool ofTransfer = out.transfer && record.transfer == out.transfer->id;
        const bool ofNeed = out.need && record.need == out.need->id && record.transfer.isEmpty();
        bool ofMember = false;
        for (const QString& item : record.items) {
            const QString thing = item.section(u'|', 2);
            ofTransfer = ofTransfer || (out.transfer && thing == out.transfer->id);
            ofMember = ofMember || (out.member && thing == out.member->id);
        }
        if (ofTransfer || ofNeed || ofMember)
            out.thread.append(record);
    }
    return out;
}

QList<MessageChoice> Session::messageChoices(const MessageSubject& about) const
{
    const auto material = d->messageMaterial(about);
    return material ? choicesFor(*material) : QList<MessageChoice>();
}

Result<MessageDraft> Session::draftMessage(
    const MessageSubject& about, MessageKind kind, const MessageWish& wish) const
{
    const auto material = d->messageMaterial(about);
    if (!material)
        return fail(material.error());
    auto message = makeMessage(*material, kind, wish);
    if (!message)
        return fail(message.error());
    MessageDraft out{ *message, wordsOfMessage(*message), about, material->exercise };
    if (out.about.need.isEmpty() && material->need)
        out.about.need = material->need->id;
    return out;
}

Result<void> Session::writeMessage(const MessageDraft& draft, const QString& path)
{
    const auto bytes = edxl::writeMessage(draft.message);
    if (!bytes)
        return fail(bytes.error());
    MessageRecord record;
    record.id = makeId();
    record.messageId = draft.message.id;
    record.direction = MessageDirection::Outgoing;
    record.kind = draft.message.kind;
    record.at = nowUtc();
    record.sentAt = draft.message.sentAt.toUTC();
    record.originating = draft.message.originating;
    record.preceding = draft.message.preceding;
    record.need = draft.about.need;
    record.transfer = draft.about.transfer;
    for (const MessageItem& item : draft.message.items) {
        const auto link = [&](const char* kind, const Id& id) {
            if (!id.isEmpty())
                record.items.append(item.id + u'|' + QLatin1String(kind) + u'|' + id);
        };
        link("transfer", draft.about.transfer);
        link("need", draft.about.need);
        link("member", draft.about.member);
    }
    record.hash =
        QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    // The record and the file stand together or not at all.
    QSaveFile file(path);
    const auto notWritten = [&] {
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "%1 could not be written: %2 Choose another place."),
                { path, file.errorString() }));
    };
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.flush())
        return notWritten();
    return d->command("writeMessage", [&]() -> Result<void> {
        if (auto done = d->store->insert(record); !done)
            return done;
        if (!file.commit())
            return notWritten();
        return {};
    });
}

Result<MessagePreview> Session::previewMessage(const QString& path, const MessageHelp& help) const
{
    const auto read = edxl::readMessageFile(path);
    if (!read)
        return fail(read.error());
    MessageSurroundings around;
    around.reference = &reference();
    around.exercise = d->info.exercise || d->info.demonstration;
    around.today = today();
    around.records = messages();
    around.needs = needs();
    around.transfers = transfers();
    around.members = poolMembers();
    around.ownerName = [this](const QString& owner) { return ownerName(owner); };
    auto preview = effectsOf(*read, QFileInfo(path).fileName(), around, help);
    if (preview)
        preview->path = path;
    return preview;
}

Result<MessageOutcome> Session::importMessage(const MessagePreview& preview)
{
    // What was shown is what is written: the file or the case file may have changed since.
    const auto now = previewMessage(preview.path, preview.help);
    if (!now)
        return fail(now.error());
    const auto reads = [](const MessagePreview& one) {
        QStringList out{ one.hash };
        for (const MessageEffect& effect : one.effects)
            out.append(effect.text.english());
        return out;
    };
    if (reads(*now) != reads(preview))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "The case file or the message has changed since it was shown. Look at it again. "
            "Nothing was changed.")));
    MessageOutcome out;
    if (now->known)
        return out;
    if (!now->lacks.isEmpty())
        return fail(now->lackTexts.first());
    MessageRecord record;
    record.id = makeId();
    const auto done = d->command("importMessage", [&]() -> Result<void> {
        for (const MessageEffect& effect : now->effects) {
            if (auto taken = d->takeEffect(effect, *now, record, out); !taken)
                return taken;
        }
        record.messageId = now->message.id;
        record.direction = MessageDirection::Incoming;
        record.kind = now->message.kind;
        record.at = nowUtc();
        record.sentAt = now->message.sentAt.toUTC();
        record.originating = now->message.originating;
        record.preceding = now->message.preceding;
        if (record.need.isEmpty())
            record.need = now->about.need;
        if (record.transfer.isEmpty())
            record.transfer = now->about.transfer;
        record.hash = now->hash;
        return d->store->insert(record);
    });
    if (!done)
        return fail(done.error());
    out.record = record.id;
    out.changed = now->changesSomething();
    return out;
}

Result<void> Session::Private::takeEffect(const MessageEffect& effect,
    const MessagePreview& preview, MessageRecord& record, MessageOutcome& out)
{
    using E = MessageEffect::Kind;
    const auto link = [&](const char* kind, const Id& id) {
        record.items.append(effect.item + u'|' + QLatin1String(kind) + u'|' + id);
    };
    const auto keep = [&](const char* kind, Id& single, QList<Id>& list, const Result<Id>& made) {
        if (!made)
            return Result<void>(fail(made.error()));
        link(kind, *made);
        if (single.isEmpty())
            single = *made;
        list.append(*made);
        return Result<void>();
    };
    Id noMember;
    switch (effect.kind) {
    case E::NewNeed:
        return keep("need", record.need, out.needs, q->registerNeed(effect.need));
    case E::ChangedNeed:
        link("need", effect.need.id);
        out.needs.append(effect.need.id);
        return q->changeNeed(effect.need);
    case E::WithdrawnNeed:
        link("need", effect.need.id);
        out.needs.append(effect.need.id);
        return q->withdrawNeed(effect.need.id);
    case E::NewMember:
        return keep("member", noMember, out.members, q->registerPoolMember(effect.member));
    case E::ChangedMember:
        link("member", effect.member.id);
        out.members.append(effect.member.id);
        return q->changePoolMember(effect.member);
    case E::NewTransfer: {
        const auto made = q->startTransfer(effect.transfer);
        if (auto kept = keep("transfer", record.transfer, out.transfers, made); !kept)
            return kept;
        if (!effect.transfer.need.isEmpty())
            link("need", effect.transfer.need);
        return stepBy(*made, effect, preview);
    }
    case E::ChangedTransfer:
        link("transfer", effect.transfer.id);
        if (record.transfer.isEmpty())
            record.transfer = effect.transfer.id;
        out.transfers.append(effect.transfer.id);
        if (auto stepped = stepBy(effect.transfer.id, effect, preview); !stepped)
            return stepped;
        return q->changeTransfer(effect.transfer);
    case E::Log:
    case E::Nothing:
        break;
    }
    if (!effect.transfer.id.isEmpty())
        link("transfer", effect.transfer.id);
    if (!effect.need.id.isEmpty())
        link("need", effect.need.id);
    if (!effect.member.id.isEmpty())
        link("member", effect.member.id);
    if (effect.kind == E::Nothing)
        return {};
    LogEntry line;
    line.at = nowUtc();
    QStringList said;
    for (const Text& text : preview.says)
        said.append(text.translated());
    line.text = QStringLiteral("EDXL-RM: ") + said.join(u'\n');
    line.need = effect.need.id;
    line.transfer = effect.transfer.id;
    line.municipality =
        !effect.need.municipality.isEmpty() ? effect.need.municipality : effect.transfer.to;
    const auto written = q->addLogEntry(line);
    return written ? Result<void>() : fail(written.error());
}

Result<void> Session::Private::stepBy(
    const Id& transfer, const MessageEffect& effect, const MessagePreview& preview)
{
    for (const TransferState to : effect.steps) {
        const auto row = q->transfer(transfer);
        if (!row)
            return fail(gone());
        StepRequest request;
        request.to = to;
        // Who was asked is the owner; who answered is the sender.
        request.who = to == TransferState::Asked ? q->ownerName(row->owner) : preview.sender;
        if (request.who.trimmed().isEmpty())
            request.who = q->ownerName(row->owner);
        request.how = AnswerChannel::Other;
        request.reason = effect.refusal;
        QStringList note{ QStringLiteral("EDXL-RM ") + code(preview.message.kind) };
        for (const MessageItem& item : preview.message.items) {
            if (item.id == effect.item && item.answer)
                note.append(item.answer->reason);
        }
        note.removeAll(QString());
        request.note = note.join(QStringLiteral(": "));
        request.at = preview.message.sentAt.toUTC();
        if (auto done = step(*row, request); !done)
            return done;
    }
    return {};
}

} // namespace samvirke
