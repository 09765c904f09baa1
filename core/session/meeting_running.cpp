// A meeting while it runs, and the county's status that is kept with it.
#include "core/session/meetings.h"

#include "core/base/clock.h"
#include "core/session/session_p.h"

#include <algorithm>

namespace samvirke {

namespace {

Error nothingRuns()
{
    return { Text::of(QT_TRANSLATE_NOOP("core", "No meeting is running. Begin it first.")) };
}

} // namespace

std::optional<RunningMeeting> runningMeeting(const Session& session)
{
    std::optional<RunningMeeting> running = session.inside().running;
    if (!running || !session.meeting(running->meeting))
        return std::nullopt;
    if (running->item.isEmpty())
        return running;
    for (const AgendaItem& item : agendaOf(session, running->meeting)) {
        if (item.id == running->item) {
            running->planned = item.minutes;
            return running;
        }
    }
    running->item.clear(); // it was taken off the agenda
    running->planned = 0;
    return running;
}

std::optional<RunningMeeting> Meetings::running() const
{
    return runningMeeting(m_session);
}

void Meetings::tell(const Id& item)
{
    ChangeSet step;
    step.command = QStringLiteral("runMeeting");
    step.changes = { { Entity::AgendaItem, item, Change::Kind::Updated } };
    Q_EMIT m_session.changed(step);
}

void Meetings::open(const Id& meeting, const Id& item, bool begins)
{
    auto& running = m_session.inside().running;
    const QDateTime now = nowUtc();
    if (begins || !running)
        running = RunningMeeting{ meeting, {}, 0, now, now };
    running->item = item;
    running->itemSince = now;
    tell(item);
}

Result<void> Meetings::begin(const Id& meeting)
{
    const auto found = m_session.meeting(meeting);
    if (!found)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "This meeting is no longer in the case file.")));
    if (!m_session.info().readOnly) {
        const Result<void> ready =
            m_session.inside().command("beginMeeting", [&]() -> Result<void> {
                if (const auto stored = storedAgenda(meeting); !stored)
                    return fail(stored.error());
                return found->statusThen.isEmpty() ? keepStatus(meeting) : Result<void>();
            });
        if (!ready)
            return ready;
    }
    const QList<AgendaItem> items = agenda(meeting);
    const auto first = std::find_if(
        items.begin(), items.end(), [](const AgendaItem& item) { return !item.dealtWith; });
    open(meeting, first == items.end() ? Id() : first->id, true);
    return {};
}

Result<void> Meetings::goTo(const Id& item)
{
    const auto now = running();
    if (!now)
        return fail(nothingRuns());
    const QList<AgendaItem> items = agenda(now->meeting);
    if (std::none_of(
            items.begin(), items.end(), [&](const AgendaItem& each) { return each.id == item; }))
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "This item is no longer on the agenda.")));
    if (item != now->item)
        open(now->meeting, item, false);
    return {};
}

Result<void> Meetings::dealtWith(const Id& meeting, const Id& item)
{
    if (item.isEmpty() || m_session.info().readOnly)
        return {};
    for (AgendaItem each : agenda(meeting)) {
        if (each.id != item || each.dealtWith)
            continue;
        each.dealtWith = true;
        return changeItem(each);
    }
    return {};
}

Result<void> Meetings::nextItem()
{
    const auto now = running();
    if (!now)
        return fail(nothingRuns());
    if (auto done = dealtWith(now->meeting, now->item); !done)
        return done;
    const QList<AgendaItem> items = agenda(now->meeting);
    const auto current = std::find_if(
        items.begin(), items.end(), [&](const AgendaItem& each) { return each.id == now->item; });
    const auto open = [&](const AgendaItem& each) {
        return !each.dealtWith && each.id != now->item;
    };
    auto next = current == items.end() ? items.end() : std::find_if(current, items.end(), open);
    if (next == items.end())
        next = std::find_if(items.begin(), items.end(), open); // one that was passed over
    this->open(now->meeting, next == items.end() ? Id() : next->id, false);
    return {};
}

Result<void> Meetings::finish()
{
    const auto now = running();
    m_session.inside().running.reset();
    if (!now)
        return {};
    const Result<void> done = dealtWith(now->meeting, now->item);
    tell(now->item);
    return done;
}

MeetingStatus Meetings::statusNow() const
{
    MeetingStatusInput input;
    input.picture = m_session.picture();
    input.needs = m_session.needs();
    input.transfers = m_session.transfers();
    input.now = nowUtc();
    input.today = today();
    return meetingStatus(input);
}

Result<void> Meetings::keepStatus(const Id& meeting)
{
    auto found = m_session.meeting(meeting);
    if (!found)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "This meeting is no longer in the case file.")));
    found->statusThen = meetingStatusJson(statusNow());
    return m_session.inside().command(
        "keepMeetingStatus", [&] { return m_session.inside().store->update(*found); });
}

std::optional<MeetingStatus> Meetings::status(const Id& meeting) const
{
    const auto found = m_session.meeting(meeting);
    return found ? meetingStatusFrom(found->statusThen) : std::nullopt;
}

} // namespace samvirke
