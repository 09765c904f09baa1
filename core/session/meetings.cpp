// Series of meetings and the agenda.
#include "core/session/meetings.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/session/session_p.h"

#include <algorithm>

namespace samvirke {

namespace {

Error noMeeting()
{
    return { Text::of(QT_TRANSLATE_NOOP("core", "This meeting is no longer in the case file.")) };
}

Error noSeries()
{
    return { Text::of(QT_TRANSLATE_NOOP("core", "This series is no longer in the case file.")) };
}

Error noItem()
{
    return { Text::of(QT_TRANSLATE_NOOP("core", "This item is no longer on the agenda.")) };
}

const QString linePrefix = QStringLiteral("line-");

/// The number of a line that is no item yet; -1 for an item's id.
int lineOf(const Id& item)
{
    return item.startsWith(linePrefix) ? item.mid(linePrefix.size()).toInt() : -1;
}

QList<AgendaItem> itemsOf(const Meeting& meeting)
{
    QList<AgendaItem> items;
    for (const QString& title : agendaLines(meeting.agenda)) {
        AgendaItem item;
        item.id = linePrefix + QString::number(items.size());
        item.meeting = meeting.id;
        item.position = int(items.size()) + 1;
        item.title = title;
        items.append(item);
    }
    return items;
}

qsizetype indexOf(const QList<AgendaItem>& items, const Id& item)
{
    const int line = lineOf(item);
    if (line >= 0)
        return line < items.size() ? line : -1;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i).id == item)
            return i;
    }
    return -1;
}

} // namespace

// ---- Series

QList<MeetingSeries> Meetings::series() const
{
    QList<MeetingSeries> all = m_session.inside().store->all<MeetingSeries>();
    std::sort(all.begin(), all.end(), [](const MeetingSeries& a, const MeetingSeries& b) {
        const int order = compareNorwegian(a.title, b.title);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return all;
}

std::optional<MeetingSeries> Meetings::series(const Id& id) const
{
    return m_session.inside().store->find<MeetingSeries>(id);
}

QList<SeriesParticipant> Meetings::standing(const Id& series) const
{
    return m_session.inside().store->all<SeriesParticipant>(
        "WHERE series = ? ORDER BY id", { series.toUtf8() });
}

QList<Meeting> Meetings::meetingsOf(const Id& series) const
{
    return m_session.inside().store->all<Meeting>(
        "WHERE series = ? ORDER BY startsAt, id", { series.toUtf8() });
}

QList<QDateTime> Meetings::nextTimes(const Id& series, int count) const
{
    const auto found = this->series(series);
    if (!found)
        return {};
    QList<QDate> planned;
    for (const Meeting& meeting : meetingsOf(series))
        planned.append(meeting.startsAt.toLocalTime().date());
    QList<QDateTime> times = meetingTimes(*found, nowUtc(), count + int(planned.size()));
    times.removeIf([&](const QDateTime& at) { return planned.contains(at.toLocalTime().date()); });
    return times.mid(0, count);
}

Result<Id> Meetings::saveSeries(MeetingSeries series, const QList<SeriesParticipant>& participants)
{
    Session::Private& d = m_session.inside();
    series.title = series.title.simplified();
    if (auto sound = checked(problemsOf(series)); !sound)
        return fail(sound.error());
    for (const SeriesParticipant& each : participants) {
        if (each.municipality.isEmpty() && each.function.trimmed().isEmpty()
            && each.name.trimmed().isEmpty())
            return fail(Text::of(QT_TRANSLATE_NOOP(
                "core", "A standing participant needs a municipality, a function or a name.")));
        if (each.municipality.isEmpty())
            continue;
        if (auto known = d.knownMunicipality(each.municipality); !known)
            return fail(known.error());
    }
    const bool known = !series.id.isEmpty() && this->series(series.id);
    if (series.id.isEmpty())
        series.id = makeId();
    return d.commandFor("saveMeetingSeries", series.id, [&]() -> Result<void> {
        if (auto done = known ? d.store->update(series) : d.store->insert(series); !done)
            return done;
        QStringList stay;
        for (SeriesParticipant each : participants) {
            each.series = series.id;
            const bool there = !each.id.isEmpty() && d.store->find<SeriesParticipant>(each.id);
            if (each.id.isEmpty())
                each.id = makeId();
            stay.append(each.id);
            if (auto done = there ? d.store->update(each) : d.store->insert(each); !done)
                return done;
        }
        for (const SeriesParticipant& each : standing(series.id)) {
            if (stay.contains(each.id))
                continue;
            if (auto done = d.store->remove<SeriesParticipant>(each.id); !done)
                return done;
        }
        return {};
    });
}

Result<void> Meetings::removeSeries(const Id& series)
{
    Session::Private& d = m_session.inside();
    if (!this->series(series))
        return fail(noSeries());
    return d.command("removeMeetingSeries", [&]() -> Result<void> {
        for (Meeting meeting : meetingsOf(series)) {
            meeting.series.clear();
            if (auto done = d.store->update(meeting); !done)
                return done;
        }
        for (const SeriesParticipant& each : standing(series)) {
            if (auto done = d.store->remove<SeriesParticipant>(each.id); !done)
                return done;
        }
        return d.store->remove<MeetingSeries>(series);
    });
}

Result<Id> Meetings::planMeeting(const Id& series, const QDateTime& startsAt)
{
    const auto found = this->series(series);
    if (!found)
        return fail(noSeries());
    const QDateTime at = startsAt.isValid() ? startsAt : nextTimes(series).value(0);
    if (!at.isValid())
        return fail(found->rhythm == MeetingRhythm::None
                ? Text::of(QT_TRANSLATE_NOOP(
                    "core", "This series meets as needed: say when the meeting begins."))
                : Text::of(QT_TRANSLATE_NOOP("core", "This series has ended.")));
    Meeting meeting = meetingOf(*found, at);
    meeting.id = makeId();
    return m_session.inside().commandFor("planMeeting", meeting.id, [&]() -> Result<void> {
        if (const auto planned = m_session.planMeeting(meeting); !planned)
            return fail(planned.error());
        for (const SeriesParticipant& each : standing(series)) {
            Participant participant;
            participant.meeting = meeting.id;
            participant.municipality = each.municipality;
            participant.name = each.name;
            participant.function = each.function;
            if (participant.name.isEmpty() && !each.municipality.isEmpty()) {
                // A role is filled by whoever has it now.
                QStringList names;
                for (const Contact& contact : m_session.contacts(each.municipality)) {
                    if (folded(contact.function) == folded(each.function))
                        names.append(contact.name);
                }
                participant.name = names.size() == 1 ? names.first() : QString();
            }
            if (const auto added = m_session.addParticipant(participant); !added)
                return fail(added.error());
        }
        QList<AgendaItem> items;
        for (const ProposedItem& each : propose(meeting.id))
            items.append(each.item);
        return addItems(meeting.id, items);
    });
}

// ---- Agenda

QList<AgendaItem> agendaOf(const Session& session, const Id& meeting)
{
    const QList<AgendaItem> items = session.inside().store->all<AgendaItem>(
        "WHERE meeting = ? ORDER BY position, id", { meeting.toUtf8() });
    if (!items.isEmpty())
        return items;
    const auto found = session.meeting(meeting);
    return found ? itemsOf(*found) : items;
}

QList<AgendaItem> Meetings::agenda(const Id& meeting) const
{
    return agendaOf(m_session, meeting);
}

QString Meetings::agendaText(const Id& meeting) const
{
    QStringList lines;
    for (const AgendaItem& item : agenda(meeting))
        lines.append(item.title);
    return lines.join(u'\n');
}

std::optional<Meeting> Meetings::meetingBefore(const Meeting& meeting) const
{
    std::optional<Meeting> last;
    for (const Meeting& each : m_session.meetings()) {
        const bool same = meeting.series.isEmpty()
            ? each.series.isEmpty() && each.kind == meeting.kind
            : each.series == meeting.series;
        if (!same || each.id == meeting.id || each.cancelled || each.startsAt >= meeting.startsAt
            || each.startsAt > nowUtc())
            continue;
        if (!last || each.startsAt > last->startsAt)
            last = each;
    }
    return last;
}

QStringList Meetings::criticalAt(const Meeting& meeting) const
{
    QStringList numbers;
    if (const auto kept = meetingStatusFrom(meeting.statusThen)) {
        for (const MeetingStatus::Place& place : kept->critical)
            numbers.append(place.number);
        return numbers;
    }
    const KnownThen known = m_session.knownThen({}, meeting.startsAt);
    for (const MunicipalityPicture& each : known.picture.municipalities) {
        if (each.status == StaffingStatus::Critical)
            numbers.append(each.number);
    }
    return numbers;
}

QList<ProposedItem> Meetings::propose(const Id& meeting) const
{
    const auto found = m_session.meeting(meeting);
    if (!found)
        return {};
    AgendaInput input;
    input.picture = m_session.picture();
    if (const auto before = meetingBefore(*found)) {
        input.lastMeeting = before->startsAt;
        input.lastAgenda = agenda(before->id);
        // Of one that was held without a list of items nothing is known to be left.
        input.lastAgenda.removeIf([](const AgendaItem& item) { return lineOf(item.id) >= 0; });
        input.criticalBefore = criticalAt(*before);
    }
    if (const auto of = series(found->series))
        input.standing = agendaLines(of->agenda);
    input.already = agenda(meeting);
    input.needs = m_session.needs();
    input.transfers = m_session.transfers();
    input.actions = m_session.actionItems();
    for (const Municipality& each : m_session.municipalities())
        input.names.insert(each.number, each.name);
    input.now = nowUtc();
    input.today = today();
    return proposedAgenda(input);
}

Result<QList<AgendaItem>> Meetings::storedAgenda(const Id& meeting)
{
    store::Store& store = *m_session.inside().store;
    auto found = m_session.meeting(meeting);
    if (!found)
        return fail(noMeeting());
    QList<AgendaItem> items =
        store.all<AgendaItem>("WHERE meeting = ? ORDER BY position, id", { meeting.toUtf8() });
    if (!items.isEmpty() || found->agenda.isEmpty())
        return items;
    // The plain lines become items, so that each can have notes of its own.
    items = itemsOf(*found);
    for (AgendaItem& item : items) {
        item.id = makeId();
        if (auto done = store.insert(item); !done)
            return fail(done.error());
    }
    found->agenda.clear();
    if (auto done = store.update(*found); !done)
        return fail(done.error());
    return items;
}

Result<void> Meetings::writeOrder(const QList<AgendaItem>& items)
{
    store::Store& store = *m_session.inside().store;
    for (qsizetype i = 0; i < items.size(); ++i) {
        AgendaItem item = items.at(i);
        item.position = int(i) + 1;
        const bool fresh = !store.find<AgendaItem>(item.id);
        if (auto done = fresh ? store.insert(item) : store.update(item); !done)
            return done;
    }
    return {};
}

Result<void> Meetings::addItems(const Id& meeting, const QList<AgendaItem>& items)
{
    if (items.isEmpty())
        return {};
    return m_session.inside().command("addAgendaItems", [&]() -> Result<void> {
        const auto stored = storedAgenda(meeting);
        if (!stored)
            return fail(stored.error());
        QList<AgendaItem> fresh = items;
        for (AgendaItem& item : fresh) {
            item.id = makeId();
            item.meeting = meeting;
        }
        return writeOrder(withItems(*stored, fresh));
    });
}

Result<Id> Meetings::addItem(AgendaItem item)
{
    item.title = item.title.simplified();
    if (item.title.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Write what the item is about.")));
    item.id = makeId();
    return m_session.inside().commandFor("addAgendaItem", item.id, [&]() -> Result<void> {
        const auto stored = storedAgenda(item.meeting);
        if (!stored)
            return fail(stored.error());
        QList<AgendaItem> items = *stored;
        const qsizetype at = item.position < 1 ? items.size() : item.position - 1;
        items.insert(std::min(at, items.size()), item);
        return writeOrder(items);
    });
}

Result<void> Meetings::changeItem(const AgendaItem& item)
{
    if (item.title.simplified().isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Write what the item is about.")));
    if (item.minutes < 0)
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "An item cannot take less than no time.")));
    return m_session.inside().command("changeAgendaItem", [&]() -> Result<void> {
        const auto stored = storedAgenda(item.meeting);
        if (!stored)
            return fail(stored.error());
        const qsizetype at = indexOf(*stored, item.id);
        if (at < 0)
            return fail(noItem());
        AgendaItem changed = item;
        changed.id = stored->at(at).id;
        changed.position = stored->at(at).position;
        return m_session.inside().store->update(changed);
    });
}

Result<void> Meetings::removeItem(const Id& meeting, const Id& item)
{
    return m_session.inside().command("removeAgendaItem", [&]() -> Result<void> {
        const auto stored = storedAgenda(meeting);
        if (!stored)
            return fail(stored.error());
        const qsizetype at = indexOf(*stored, item);
        if (at < 0)
            return fail(noItem());
        if (auto done = m_session.inside().store->remove<AgendaItem>(stored->at(at).id); !done)
            return done;
        QList<AgendaItem> rest = *stored;
        rest.removeAt(at);
        return writeOrder(rest);
    });
}

Result<void> Meetings::moveItem(const Id& meeting, const Id& item, int by)
{
    return m_session.inside().command("moveAgendaItem", [&]() -> Result<void> {
        const auto stored = storedAgenda(meeting);
        if (!stored)
            return fail(stored.error());
        const qsizetype at = indexOf(*stored, item);
        if (at < 0)
            return fail(noItem());
        QList<AgendaItem> items = *stored;
        items.move(at, std::clamp<qsizetype>(at + by, 0, items.size() - 1));
        return writeOrder(items);
    });
}

} // namespace samvirke
