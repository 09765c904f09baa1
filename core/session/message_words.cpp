// What a message says, in words that a person reads before anything is changed.

#include "core/base/norwegian.h"
#include "core/domain/material.h"
#include "core/domain/professions.h"
#include "core/session/message_lists.h"
#include "core/session/message_making.h"

namespace samvirke {

namespace {

namespace list = message_list;

const QString dot = QStringLiteral(" · ");

QString organisationIn(const ForeignContent& content)
{
    if (content.name == QLatin1String("OrganisationName")) {
        QStringList said;
        for (const ForeignContent& child : content.children) {
            for (const ForeignContent& text : child.children)
                said.append(text.text.simplified());
        }
        return said.join(u' ');
    }
    for (const ForeignContent& child : content.children) {
        if (const QString found = organisationIn(child); !found.isEmpty())
            return found;
    }
    return {};
}

QString nameIn(const MessageContact& contact)
{
    const QString description = contact.description.section(u'\n', 0, 0).simplified();
    return description.isEmpty() ? organisationIn(contact.party) : description;
}

Text amountOf(const MessageItem& item)
{
    const auto quantity = item.assignment ? item.assignment->quantity : std::nullopt;
    if (!quantity)
        return {};
    if (!quantity->amount)
        return quantity->texts.join(QStringLiteral(", "));
    const double amount = *quantity->amount;
    const int decimals = amount == qRound64(amount) ? 0 : 1;
    const QString unit = quantity->unit ? quantity->unit->values.value(0) : QString();
    return numberText(amount, decimals) + (unit.isEmpty() ? QString() : u' ' + unit);
}

Text thingOf(const MessageItem& item)
{
    if (!item.resource)
        return {};
    const QString profession = list::value(item, list::profession);
    if (isProfession(profession))
        return professionLabel(profession);
    const QString material = list::value(item, list::material);
    if (materialKind(material))
        return materialLabel(material);
    if (!item.resource->name.isEmpty())
        return item.resource->name;
    if (item.resource->type)
        return item.resource->type->values.join(QStringLiteral(", "));
    return item.resource->id;
}

} // namespace

QString senderOf(const ResourceMessage& message)
{
    for (const MessageRole role : { MessageRole::Sender, MessageRole::RespondingOrg,
             MessageRole::Owner, MessageRole::Requester }) {
        for (const MessageContact& contact : message.contacts) {
            if (contact.role == role && !nameIn(contact).isEmpty())
                return nameIn(contact);
        }
    }
    for (const MessageContact& contact : message.contacts) {
        if (!nameIn(contact).isEmpty())
            return nameIn(contact);
    }
    return {};
}

Text wordsOfItem(const MessageItem& item)
{
    QList<Text> parts;
    const Text amount = amountOf(item);
    const Text thing = thingOf(item);
    if (!amount.isEmpty() && !thing.isEmpty())
        parts.append(Text::joined({ amount, thing }, QStringLiteral(" × ")));
    else if (!thing.isEmpty())
        parts.append(thing);
    else if (!amount.isEmpty())
        parts.append(amount);
    QDate first;
    QDate last;
    QString place;
    for (const MessageItem::Schedule& schedule : item.schedules) {
        if (place.isEmpty() && schedule.place)
            place = schedule.place->description;
        const QDate day = schedule.at.date();
        if (!day.isValid())
            continue;
        first = !first.isValid() || day < first ? day : first;
        last = !last.isValid() || day > last ? day : last;
    }
    if (!place.isEmpty())
        parts.append(place);
    if (first.isValid())
        parts.append(first == last ? dateText(first) : periodText(first, last));
    return Text::joined(parts, dot);
}

QList<Text> wordsOfMessage(const ResourceMessage& message)
{
    QList<Text> out;
    const QString sender = senderOf(message);
    out.append(Text::of(QT_TRANSLATE_NOOP("core", "%1 from %2, sent %3"),
        { label(message.kind),
            sender.isEmpty() ? Text::of(QT_TRANSLATE_NOOP("core", "an unknown sender"))
                             : Text(sender),
            timeText(message.sentAt) }));
    if (message.recall)
        out.append(message.recall->kind == RecallKind::Cancel
                ? Text::of(QT_TRANSLATE_NOOP("core", "It withdraws an earlier message."))
                : Text::of(QT_TRANSLATE_NOOP("core", "It replaces an earlier message.")));
    for (const MessageItem& item : message.items) {
        const Text said = wordsOfItem(item);
        if (!item.answer) {
            if (!said.isEmpty())
                out.append(said);
            continue;
        }
        out.append(Text::of(QT_TRANSLATE_NOOP("core", "The answer is %1: %2"),
            { label(item.answer->answer), said }));
        if (!item.answer->reason.isEmpty())
            out.append(item.answer->reason);
    }
    if (!message.description.isEmpty())
        out.append(message.description);
    return out;
}

} // namespace samvirke
