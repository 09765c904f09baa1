// Meetings, contacts, the log, and what municipalities report.

#include "core/session/session_p.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/status.h"

namespace samvirke {

namespace {

Error emptyText()
{
    return { Text::of(QT_TRANSLATE_NOOP("core", "Write something first.")) };
}

Result<void> soundTimes(const Meeting& meeting)
{
    if (!meeting.startsAt.isValid())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Say when the meeting begins.")));
    if (meeting.endsAt.isValid() && meeting.endsAt <= meeting.startsAt)
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "The meeting ends before it begins.")));
    return {};
}

} // namespace

Result<Id> Session::planMeeting(Meeting meeting)
{
    if (auto sound = soundTimes(meeting); !sound)
        return fail(sound.error());
    if (meeting.id.isEmpty())
        meeting.id = makeId();
    return d->commandFor("planMeeting", meeting.id, [&] { return d->store->insert(meeting); });
}

Result<void> Session::changeMeeting(const Meeting& meeting)
{
    const auto before = this->meeting(meeting.id);
    const bool moves =
        !before || before->startsAt != meeting.startsAt || before->endsAt != meeting.endsAt;
    if (auto sound = soundTimes(meeting); moves && !sound)
        return sound;
    return d->command("changeMeeting", [&] { return d->store->update(meeting); });
}

Result<void> Session::removeMeeting(const Id& meeting)
{
    return d->command("removeMeeting", [&]() -> Result<void> {
        for (const Participant& one : participants(meeting)) {
            if (auto done = d->store->remove<Participant>(one.id); !done)
                return done;
        }
        const QList<store::Cell> key{ meeting.toUtf8() };
        for (const AgendaItem& one : d->store->all<AgendaItem>("WHERE meeting = ?", key)) {
            if (auto done = d->store->remove<AgendaItem>(one.id); !done)
                return done;
        }
        for (const Decision& one : d->store->all<Decision>("WHERE meeting = ?", key)) {
            if (auto done = d->store->remove<Decision>(one.id); !done)
                return done;
        }
        for (const ActionItem& one : d->store->all<ActionItem>("WHERE meeting = ?", key)) {
            if (auto done = d->store->remove<ActionItem>(one.id); !done)
                return done;
        }
        return d->store->remove<Meeting>(meeting);
    });
}

Result<Id> Session::addParticipant(Participant participant)
{
    if (participant.id.isEmpty())
        participant.id = makeId();
    return d->commandFor(
        "addParticipant", participant.id, [&] { return d->store->insert(participant); });
}

Result<void> Session::changeParticipant(const Participant& participant)
{
    return d->command("changeParticipant", [&] { return d->store->update(participant); });
}

Result<void> Session::removeParticipant(const Id& participant)
{
    return d->command(
        "removeParticipant", [&] { return d->store->remove<Participant>(participant); });
}

Result<Id> Session::recordDecision(Decision decision)
{
    if (decision.text.trimmed().isEmpty())
        return fail(emptyText());
    if (decision.id.isEmpty())
        decision.id = makeId();
    return d->commandFor("recordDecision", decision.id, [&] { return d->store->insert(decision); });
}

Result<void> Session::changeDecision(const Decision& decision)
{
    if (decision.text.trimmed().isEmpty())
        return fail(emptyText());
    return d->command("changeDecision", [&] { return d->store->update(decision); });
}

Result<Id> Session::recordActionItem(ActionItem item)
{
    if (item.text.trimmed().isEmpty())
        return fail(emptyText());
    if (item.id.isEmpty())
        item.id = makeId();
    return d->commandFor("recordActionItem", item.id, [&] { return d->store->insert(item); });
}

Result<void> Session::changeActionItem(const ActionItem& item)
{
    if (item.text.trimmed().isEmpty())
        return fail(emptyText());
    return d->command("changeActionItem", [&] { return d->store->update(item); });
}

Result<void> Session::completeActionItem(const Id& item)
{
    auto row = d->store->find<ActionItem>(item);
    if (!row)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "This action item is no longer in the case file.")));
    row->doneAt = nowUtc();
    return d->command("completeActionItem", [&] { return d->store->update(*row); });
}

Result<Id> Session::setContact(Contact contact)
{
    if (contact.municipality.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Choose the municipality.")));
    const bool known = !contact.id.isEmpty() && d->store->find<Contact>(contact.id);
    if (contact.id.isEmpty())
        contact.id = makeId();
    return d->commandFor("setContact", contact.id,
        [&] { return known ? d->store->update(contact) : d->store->insert(contact); });
}

Result<void> Session::removeContact(const Id& contact)
{
    return d->command("removeContact", [&] { return d->store->remove<Contact>(contact); });
}

Result<Id> Session::addLogEntry(LogEntry entry)
{
    if (entry.text.trimmed().isEmpty())
        return fail(emptyText());
    if (entry.id.isEmpty())
        entry.id = makeId();
    if (!entry.at.isValid())
        entry.at = nowUtc();
    entry.actor = d->actor;
    return d->commandFor("addLogEntry", entry.id, [&] { return d->store->insert(entry); });
}

} // namespace samvirke
