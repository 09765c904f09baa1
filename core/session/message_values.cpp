#include "core/session/message_values.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/exchange/municipality_lookup.h"
#include "core/exchange/vocabulary.h"
#include "core/session/message_lists.h"

#include <QRegularExpression>

#include <cmath>

namespace samvirke {

namespace {

namespace list = message_list;

constexpr int daysWhenNotSaid = 14;

QDate dayOf(const MessageItem& item, const QList<ScheduleKind>& kinds)
{
    for (const ScheduleKind kind : kinds) {
        for (const MessageItem::Schedule& schedule : item.schedules) {
            if (schedule.kind == kind && schedule.at.isValid())
                return schedule.at.date(); // where the sender is
        }
    }
    return {};
}

QStringList known(const QStringList& codes, bool (*isKnown)(const QString&))
{
    QStringList out;
    for (const QString& one : codes) {
        if (isKnown(one))
            out.append(one);
    }
    return out;
}

/// Where the help is to be: as our list says, else the first place that is a municipality.
QString placeOf(const ResourceMessage& message, const MessageItem& item, const Reference& reference)
{
    QStringList said{ list::value(item, list::municipality) };
    for (const MessageItem::Schedule& schedule : item.schedules) {
        if (schedule.place)
            said.append(schedule.place->description);
    }
    for (const MessageContact& contact : message.contacts) {
        if (contact.place && contact.role != MessageRole::Owner)
            said.append(contact.place->description);
    }
    for (const MessageContact& contact : message.contacts) {
        if (contact.role == MessageRole::Requester)
            said.append(contact.description);
    }
    for (const QString& one : said) {
        if (const QString found = municipalityOf(one, reference); !found.isEmpty())
            return found;
    }
    return {};
}

template <class E> void take(E& into, const QString& code)
{
    if (const auto value = fromCode<E>(code))
        into = *value;
}

} // namespace

QString municipalityOf(const QString& said, const Reference& reference)
{
    if (said.trimmed().isEmpty())
        return {};
    // The country is loaded once and never changes.
    static const MunicipalityLookup lookup(reference);
    const auto found = lookup.find(said, {});
    return found ? found->municipality->number : QString();
}

int headsOf(const MessageItem& item)
{
    if (!item.assignment || !item.assignment->quantity)
        return 0;
    const MessageQuantity& quantity = *item.assignment->quantity;
    if (quantity.amount)
        return int(std::ceil(std::min(*quantity.amount, 1e6)));
    static const QRegularExpression number(QStringLiteral("\\b(\\d{1,6})\\b"));
    for (const QString& text : quantity.texts) {
        if (const auto match = number.match(text); match.hasMatch())
            return match.captured(1).toInt();
    }
    return 0;
}

QString professionOf(const MessageItem& item)
{
    if (!item.resource)
        return {};
    if (const QString ours = list::value(item, list::profession); isProfession(ours))
        return ours;
    QStringList said;
    if (item.resource->type)
        said = item.resource->type->values;
    said.append(item.resource->name);
    for (const ListedWords& keyword : item.resource->keywords)
        said += keyword.values;
    for (const QString& one : said) {
        if (const QString code = professionCode(one); !code.isEmpty())
            return code;
    }
    return {};
}

QDate firstDayOf(const MessageItem& item)
{
    using S = ScheduleKind;
    return dayOf(item,
        { S::ActualArrival, S::EstimatedArrival, S::RequestedArrival, S::BeginAvailable,
            S::ReportTo });
}

QDate lastDayOf(const MessageItem& item)
{
    using S = ScheduleKind;
    return dayOf(item,
        { S::ActualReturnDeparture, S::EstimatedReturnDeparture, S::RequestedReturnDeparture,
            S::EndAvailable, S::EstimatedReturnArrival, S::RequestedReturnArrival });
}

QString ownerOf(const ResourceMessage& message, const MessageItem& item, const Reference& reference)
{
    QStringList said{ list::value(item, list::owner) };
    if (item.resource && item.resource->ownership) {
        said.append(item.resource->ownership->jurisdiction);
        said.append(item.resource->ownership->owner);
    }
    for (const MessageRole role :
        { MessageRole::Owner, MessageRole::RespondingOrg, MessageRole::Sender }) {
        for (const MessageContact& contact : message.contacts) {
            if (contact.role == role)
                said.append(contact.description.section(u'\n', 0, 0).simplified());
        }
    }
    QString firstName;
    for (const QString& one : said) {
        if (const QString found = municipalityOf(one, reference); !found.isEmpty())
            return found;
        if (firstName.isEmpty())
            firstName = one;
    }
    return firstName;
}

FromItem needFrom(const ResourceMessage& message, const MessageItem& item,
    const Reference& reference, const MessageHelp& help, QDate today, Need& need)
{
    FromItem out;
    const bool ours = list::isOurs(item);
    const bool fresh = need.id.isEmpty();
    if (const QString place = placeOf(message, item, reference); !place.isEmpty())
        need.municipality = place;
    if (!help.municipality.isEmpty() && (fresh || need.municipality.isEmpty()))
        need.municipality = help.municipality;
    if (const QString profession = professionOf(item); !profession.isEmpty())
        need.profession = profession;
    else if (!help.profession.isEmpty())
        need.profession = help.profession;
    if (need.municipality.isEmpty())
        out.lacks.append(MessageLack::Municipality);
    if (need.profession.isEmpty())
        out.lacks.append(MessageLack::Profession);

    if (const int heads = headsOf(item); heads > 0)
        need.heads = heads;
    else if (fresh)
        out.remarks.append(Text::of(
            QT_TRANSLATE_NOOP("core", "The message does not say how many; one is put in.")));
    if (const QDate from = firstDayOf(item); from.isValid()) {
        need.from = from;
    } else if (fresh) {
        need.from = today;
        out.remarks.append(Text::of(
            QT_TRANSLATE_NOOP("core", "The message does not say from when; today is put in.")));
    }
    if (const QDate until = lastDayOf(item); until.isValid()) {
        need.until = until;
    } else if (fresh) {
        need.until = need.from.addDays(daysWhenNotSaid - 1);
        out.remarks.append(Text::of(
            QT_TRANSLATE_NOOP("core", "The message does not say until when; %1 is put in."),
            { dateText(need.until) }));
    }
    const QString service = list::value(item, list::service);
    if (!service.isEmpty())
        take(need.service, service);
    else if (const auto read =
                 item.assignment ? readWord<ServiceArea>(item.assignment->function) : std::nullopt)
        need.service = *read;
    else if (fresh)
        need.service = ServiceArea::Overall;
    take(need.severity, list::value(item, list::severity));
    const MessageItem::Resource resource = item.resource.value_or(MessageItem::Resource());
    for (const MessageContact& contact : message.contacts) {
        if (contact.role != MessageRole::Requester)
            continue;
        if (ours || !contact.description.isEmpty())
            need.contact = contact.description;
        break;
    }
    if (ours) {
        need.alsoAccept = known(list::values(item, list::alsoAccepted), isProfession);
        need.required = known(list::values(item, list::required), isCompetence);
        need.preferred = known(list::values(item, list::preferred), isCompetence);
        const QStringList conditions = list::values(item, list::conditions);
        need.infectious = conditions.contains(QLatin1String("infectious"));
        need.lodging = conditions.contains(QLatin1String("lodging"));
        need.shifts = list::value(item, list::shifts);
        need.localMeasures = list::value(item, list::localMeasures);
        need.team = list::value(item, list::team);
        need.note = resource.requirements;
        return out;
    }
    // Somebody else's words: all that has no place of its own here is kept as the note.
    QStringList note;
    for (const QString& said :
        { resource.name, resource.description, resource.credentials, resource.certifications,
            resource.requirements, item.assignment ? item.assignment->restrictions : QString(),
            item.assignment ? item.assignment->function : QString() }) {
        if (!said.isEmpty() && !note.contains(said))
            note.append(said);
    }
    if (fresh || !note.isEmpty())
        need.note = note.join(u'\n');
    return out;
}

FromItem memberFrom(const ResourceMessage& message, const MessageItem& item,
    const Reference& reference, const MessageHelp& help, QDate today, PoolMember& member)
{
    FromItem out;
    const bool fresh = member.id.isEmpty();
    const QString owner = ownerOf(message, item, reference);
    member.owner = !owner.isEmpty() ? owner : !help.owner.isEmpty() ? help.owner : member.owner;
    if (member.owner.isEmpty())
        out.lacks.append(MessageLack::Owner);
    QStringList professions = known(list::values(item, list::profession), isProfession);
    if (professions.isEmpty() && !professionOf(item).isEmpty())
        professions = QStringList{ professionOf(item) };
    if (professions.isEmpty() && !help.profession.isEmpty())
        professions = QStringList{ help.profession };
    if (!professions.isEmpty())
        member.professions = professions;
    if (member.professions.isEmpty())
        out.lacks.append(MessageLack::Profession);
    QString home = list::value(item, list::municipality);
    if (municipalityOf(home, reference).isEmpty())
        home = placeOf(message, item, reference);
    if (home.isEmpty())
        home = municipalityOf(member.owner, reference);
    if (home.isEmpty())
        home = help.municipality;
    if (!home.isEmpty())
        member.home = home;
    if (member.home.isEmpty())
        out.lacks.append(MessageLack::Municipality);

    QList<Window> windows;
    const QStringList spans = list::values(item, list::window);
    for (const QString& span : spans) {
        const Window window{ QDate::fromString(span.section(u'/', 0, 0), Qt::ISODate),
            QDate::fromString(span.section(u'/', 1), Qt::ISODate) };
        if (window.from.isValid() && window.until >= window.from)
            windows.append(window);
    }
    const QDate from = firstDayOf(item);
    const QDate until = lastDayOf(item);
    if (windows.isEmpty() && (from.isValid() || until.isValid())) {
        const QDate begin = from.isValid() ? from : std::min(today, until);
        windows.append({ begin, until.isValid() ? until : begin.addDays(daysWhenNotSaid - 1) });
    }
    if (windows.isEmpty() && fresh) {
        windows.append({ today, today.addDays(daysWhenNotSaid - 1) });
        out.remarks.append(
            Text::of(QT_TRANSLATE_NOOP("core", "The message does not say when; %1 is put in."),
                { periodText(windows.first().from, windows.first().until) }));
    }
    if (!windows.isEmpty())
        member.availability = windows;
    member.lastConfirmed = QDate::fromString(list::value(item, list::confirmed), Qt::ISODate);
    if (!member.lastConfirmed.isValid())
        member.lastConfirmed = message.sentAt.date();
    const MessageItem::Resource resource = item.resource.value_or(MessageItem::Resource());
    take(member.source, list::value(item, list::source));
    if (list::isOurs(item)) {
        member.competences.clear();
        const QStringList competences = list::values(item, list::competence);
        for (const QString& said : competences) {
            if (isCompetence(said.section(u'|', 0, 0)))
                member.competences.append({ said.section(u'|', 0, 0),
                    QDate::fromString(said.section(u'|', 1, 1), Qt::ISODate),
                    said.section(u'|', 2) == QLatin1String("verified") });
        }
        member.maxTravelKm = std::clamp(list::value(item, list::travel).toInt(), 0, 3000);
        member.acceptsInfectious =
            list::values(item, list::conditions).contains(QLatin1String("infectious"));
        member.team = list::value(item, list::team);
        return out;
    }
    if (fresh && municipalityOf(member.owner, reference).isEmpty())
        member.source = PoolSource::Private;
    QStringList note;
    for (const QString& said : { resource.name, resource.description, resource.credentials,
             resource.certifications, resource.requirements }) {
        if (!said.isEmpty() && !note.contains(said))
            note.append(said);
    }
    if (fresh || !note.isEmpty())
        member.note = note.join(u'\n');
    return out;
}

} // namespace samvirke
