#include "core/session/guard.h"

#include "core/base/clock.h"
#include "core/domain/state_allocation.h"
#include "core/session/session_p.h"

#include <QSet>

#include <algorithm>

namespace samvirke {

namespace {

constexpr int mostCharacters = 120;

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= mostCharacters ? line : line.first(mostCharacters - 1) + u'…';
}

bool isUnderWay(TransferState state)
{
    return state != TransferState::Draft && state != TransferState::Declined
        && state != TransferState::Withdrawn && state != TransferState::Invalid;
}

bool hasEnded(TransferState state)
{
    return state == TransferState::Returned || state == TransferState::Settled;
}

/// Gathers the events of one reading of the case file.
class Reading {
public:
    explicit Reading(const Session& session)
        : m_session(session), m_store(*session.inside().store), m_since(nowUtc().addDays(-roleDays))
    {
        for (const Need& need : session.needs())
            m_needs.insert(need.id, need.municipality);
        m_transfers = session.transfers();
        for (const Transfer& transfer : std::as_const(m_transfers)) {
            m_sides.insert(transfer.id, sidesOf(transfer));
            if (isUnderWay(transfer.state))
                m_underWay.insert(transfer.id);
            else if (transfer.state != TransferState::Draft)
                m_cameToNothing.insert(transfer.id);
        }
    }

    QList<RoleEvent> events()
    {
        log();
        decisions();
        inquiries();
        transfers();
        allocations();
        return m_events;
    }

    /// Every municipality that something is about.
    QStringList places(const QString& municipality, const Id& need, const Id& transfer) const
    {
        QStringList out{ municipality, m_needs.value(need) };
        out += m_sides.value(transfer);
        out.removeAll(QString());
        out.removeDuplicates();
        return out;
    }

    bool isAboutTransferUnderWay(const Id& transfer) const { return m_underWay.contains(transfer); }

    /// What was said shares out staff by itself: a transfer that it is about is no part of it.
    bool shares(
        Role role, YesNo said, const QString& text, const Id& need, const Id& transfer) const
    {
        if (role == Role::Supervision || m_underWay.contains(transfer)
            || m_cameToNothing.contains(transfer))
            return false;
        return sharesOut(said, text, !need.isEmpty() || !transfer.isEmpty());
    }

    QStringList sidesOf(const Transfer& transfer) const
    {
        QStringList sides{ transfer.to };
        if (m_session.municipality(transfer.owner))
            sides.append(transfer.owner);
        sides.removeDuplicates();
        return sides;
    }

private:
    void add(RoleAct act, const Id& id, const QStringList& places, Role role, bool shares,
        const QDateTime& from, const QDateTime& until, const QString& text)
    {
        for (const QString& place : places)
            m_events.append({ act, id, place, role, shares, from, until, shortened(text) });
    }

    void log()
    {
        const QList<LogEntry> entries =
            m_store.all<LogEntry>("WHERE at >= ?", { qint64(m_since.toMSecsSinceEpoch()) });
        QSet<Id> replaced;
        for (const LogEntry& entry : entries)
            replaced.insert(entry.corrects);
        for (const LogEntry& entry : entries) {
            if (replaced.contains(entry.id))
                continue;
            add(RoleAct::LogEntry, entry.id, places(entry.municipality, entry.need, entry.transfer),
                entry.role,
                shares(entry.role, entry.sharesOut, entry.text, entry.need, entry.transfer),
                entry.at, entry.at, entry.text);
        }
    }

    void decisions()
    {
        QHash<Id, QDateTime> meetings;
        for (const Meeting& meeting :
            m_store.all<Meeting>("WHERE startsAt >= ?", { qint64(m_since.toMSecsSinceEpoch()) }))
            meetings.insert(meeting.id, meeting.startsAt);
        for (const Decision& decision : m_session.decisions({})) {
            const QDateTime at = meetings.value(decision.meeting);
            if (!at.isValid())
                continue;
            add(RoleAct::Decision, decision.id,
                places(decision.municipality, decision.need, decision.transfer), decision.role,
                shares(decision.role, decision.sharesOut, decision.text, decision.need,
                    decision.transfer),
                at, at, decision.text);
        }
    }

    void inquiries()
    {
        for (const Inquiry& inquiry : m_store.all<Inquiry>(
                 "WHERE answeredAt >= ?", { qint64(m_since.toMSecsSinceEpoch()) })) {
            if (inquiry.municipality.isEmpty())
                continue;
            add(RoleAct::Inquiry, inquiry.id, { inquiry.municipality }, inquiry.role, false,
                inquiry.answeredAt, inquiry.answeredAt, inquiry.question);
        }
    }

    void transfers()
    {
        for (const Transfer& transfer : std::as_const(m_transfers)) {
            if (!isUnderWay(transfer.state))
                continue;
            QDateTime from;
            QDateTime until;
            for (const LedgerEntry& line : m_session.ledger(transfer.id)) {
                if (!from.isValid())
                    from = line.at;
                if (hasEnded(line.to) && !until.isValid())
                    until = line.at;
            }
            if (!hasEnded(transfer.state))
                until = {};
            else if (!until.isValid())
                until = from;
            if (!from.isValid())
                continue;
            add(RoleAct::Transfer, transfer.id, m_sides.value(transfer.id), Role::Coordination,
                true, from, until,
                QStringLiteral("%1 → %2, %3")
                    .arg(m_session.ownerName(transfer.owner),
                        m_session.municipalityName(transfer.to), cargoText(transfer).translated()));
        }
    }

    void allocations()
    {
        const QList<StateAllocation> lines = m_store.all<StateAllocation>("ORDER BY id");
        QHash<Id, StateResource> resources;
        for (const StateResource& resource : m_store.all<StateResource>())
            resources.insert(resource.id, resource);
        for (const StateAllocation& line : lines) {
            if (line.step != AllocationStep::Granted)
                continue;
            const StateResource resource = resources.value(line.resource);
            QDateTime until;
            if (isUsedUp(resource.kind))
                until = line.at;
            else if (line.until.isValid())
                until = line.until.addDays(1).startOfDay().toUTC();
            for (const StateAllocation& release : lines) {
                if (release.step == AllocationStep::Released && release.concerns == line.id
                    && leftOf(line, lines) == 0)
                    until = std::max(line.at, release.from.startOfDay().toUTC());
            }
            if (until.isValid() && until < line.at)
                until = line.at;
            add(RoleAct::Allocation, line.id, { line.municipality }, Role::Coordination, true,
                line.at, until,
                QStringLiteral("%1, %2").arg(resource.what, amountText(line.quantity, resource)));
        }
    }

    const Session& m_session;
    const store::Store& m_store;
    QDateTime m_since;
    QHash<Id, QString> m_needs;
    QHash<Id, QStringList> m_sides;
    QSet<Id> m_underWay;
    QSet<Id> m_cameToNothing;
    QList<Transfer> m_transfers;
    QList<RoleEvent> m_events;
};

} // namespace

QList<RoleEvent> Guard::allEvents() const
{
    return Reading(m_session).events();
}

QList<RoleEvent> Guard::events(const QString& municipality) const
{
    QList<RoleEvent> out = allEvents();
    const QDateTime since = nowUtc().addDays(-roleDays);
    out.removeIf([&](const RoleEvent& each) {
        return each.municipality != municipality || (each.until.isValid() && each.until < since);
    });
    std::stable_sort(out.begin(), out.end(),
        [](const RoleEvent& a, const RoleEvent& b) { return a.from > b.from; });
    return out;
}

std::optional<ImpartialityNote> Guard::note(const QString& municipality) const
{
    return impartialityNote(municipality, allEvents(), nowUtc());
}

QList<ImpartialityNote> Guard::notes() const
{
    const QList<RoleEvent> events = allEvents();
    QHash<QString, QList<RoleEvent>> byPlace;
    for (const RoleEvent& event : events)
        byPlace[event.municipality].append(event);
    QList<ImpartialityNote> out;
    for (auto it = byPlace.cbegin(); it != byPlace.cend(); ++it) {
        if (const auto note = impartialityNote(it.key(), it.value(), nowUtc()))
            out.append(*note);
    }
    std::sort(out.begin(), out.end(), [](const ImpartialityNote& a, const ImpartialityNote& b) {
        return a.since != b.since ? a.since > b.since : a.municipality < b.municipality;
    });
    return out;
}

std::optional<ImpartialityNote> Guard::noteWith(
    QList<RoleEvent> events, const RoleEvent& added) const
{
    events.append(added);
    auto note = impartialityNote(added.municipality, events, nowUtc());
    if (note && !speaksOf(*note, added))
        note.reset();
    return note;
}

std::optional<ImpartialityNote> Guard::noteBeforeWords(const RoleEvent& event, YesNo said,
    const Id& corrects, const Id& need, const Id& transfer) const
{
    Reading reading(m_session);
    QList<RoleEvent> events = reading.events();
    events.removeIf(
        [&](const RoleEvent& each) { return each.id == corrects && !corrects.isEmpty(); });
    RoleEvent added = event;
    added.text = shortened(event.text);
    // Before it is written the transfer that it is about says enough.
    added.shares = reading.shares(event.role, said, event.text, need, transfer)
        || (event.role != Role::Supervision && reading.isAboutTransferUnderWay(transfer));
    const QStringList places = reading.places(event.municipality, need, transfer);
    for (const QString& place : places) {
        added.municipality = place;
        if (const auto note = noteWith(events, added))
            return note;
    }
    return std::nullopt;
}

std::optional<ImpartialityNote> Guard::noteBefore(const LogEntry& entry) const
{
    const QDateTime at = entry.at.isValid() ? entry.at : nowUtc();
    return noteBeforeWords(
        { RoleAct::LogEntry, entry.id, entry.municipality, entry.role, false, at, at, entry.text },
        entry.sharesOut, entry.corrects, entry.need, entry.transfer);
}

std::optional<ImpartialityNote> Guard::noteBefore(const Decision& decision) const
{
    const auto meeting = m_session.meeting(decision.meeting);
    const QDateTime at = meeting ? meeting->startsAt : nowUtc();
    return noteBeforeWords({ RoleAct::Decision, decision.id, decision.municipality, decision.role,
                               false, at, at, decision.text },
        decision.sharesOut, decision.id, decision.need, decision.transfer);
}

std::optional<ImpartialityNote> Guard::noteBefore(const StateAllocation& grant) const
{
    return noteWith(allEvents(),
        { RoleAct::Allocation, grant.id, grant.municipality, Role::Coordination, true, nowUtc(), {},
            {} });
}

QList<ImpartialityNote> Guard::notesBefore(const Transfer& transfer) const
{
    Reading reading(m_session);
    QList<RoleEvent> events = reading.events();
    events.removeIf([&](const RoleEvent& each) { return each.id == transfer.id; });
    QList<ImpartialityNote> out;
    const QStringList sides = reading.sidesOf(transfer);
    for (const QString& side : sides) {
        if (const auto note = noteWith(events,
                { RoleAct::Transfer, transfer.id, side, Role::Coordination, true, nowUtc(), {},
                    {} }))
            out.append(*note);
    }
    return out;
}

Text Guard::text(const ImpartialityNote& note) const
{
    return noteText(note, m_session.municipalityName(note.municipality));
}

} // namespace samvirke
