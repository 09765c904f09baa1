// Minutes, invitations and reminders as files.
#include "core/session/meetings.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/exchange/calendar_invitation.h"
#include "core/exchange/mail_draft.h"
#include "core/print/minutes_document.h"
#include "core/session/session_p.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace samvirke {

namespace {

Error noMeeting()
{
    return { Text::of(QT_TRANSLATE_NOOP("core", "This meeting is no longer in the case file.")) };
}

QString titleOf(const Meeting& meeting)
{
    return meeting.title.isEmpty() ? label(meeting.kind).translated() : meeting.title;
}

QDateTime endOf(const Meeting& meeting)
{
    return meeting.endsAt > meeting.startsAt ? meeting.endsAt : meeting.startsAt.addSecs(3600);
}

QDateTime timeFrom(const QString& journal)
{
    bool good = false;
    const qint64 milliseconds = journal.toLongLong(&good);
    return good ? QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC) : QDateTime();
}

/// When a meeting was to begin before and after a journal entry; empty when it says nothing of it.
QList<QDateTime> timesIn(const JournalEntry& entry)
{
    for (const FieldChange& change : entry.changes) {
        if (change.field == QLatin1String("startsAt"))
            return { timeFrom(change.before), timeFrom(change.after) };
    }
    return {};
}

/// What a decision concerns: a need or a transfer, without names of persons.
QString aboutText(const Session& session, const Decision& decision)
{
    if (const auto need = session.need(decision.need))
        return QStringLiteral("%1, %2 × %3")
            .arg(session.municipalityName(need->municipality))
            .arg(need->heads)
            .arg(professionLabel(need->profession).translated());
    if (const auto transfer = session.transfer(decision.transfer))
        return QStringLiteral("%1 → %2, %3")
            .arg(session.ownerName(transfer->owner), session.municipalityName(transfer->to),
                cargoText(*transfer).translated());
    return decision.municipality.isEmpty() ? QString()
                                           : session.municipalityName(decision.municipality);
}

struct Invited {
    QString municipality;
    QString name;
    QString function;
    QString email; ///< of the standing participant; may be empty
};

/// The address: one's own, else of the contact with that name, else of the one with that function.
QString addressOf(const Session& session, const Invited& who)
{
    if (samvirke::isAddress(who.email))
        return who.email.trimmed();
    if (who.municipality.isEmpty())
        return {};
    QString byFunction;
    for (const Contact& contact : session.contacts(who.municipality)) {
        if (!samvirke::isAddress(contact.email))
            continue;
        if (!who.name.isEmpty() && folded(contact.name) == folded(who.name))
            return contact.email.trimmed();
        if (byFunction.isEmpty() && !who.function.isEmpty()
            && folded(contact.function) == folded(who.function))
            byFunction = contact.email.trimmed();
    }
    return byFunction;
}

/// Fills in who is asked, and what the caller is told of it.
void address(const Session& session, const QList<Invited>& invited, const InvitedBy& by,
    CalendarInvitation& into, InvitationFile& out)
{
    into.organizer = { by.name.trimmed().isEmpty() ? session.info().office.name : by.name.trimmed(),
        by.email.trimmed() };
    into.exercise = session.info().exercise;
    into.stamp = nowUtc();
    out.asksForAnswer = samvirke::isAddress(into.organizer.email);
    for (const Invited& who : invited) {
        const QString place =
            who.municipality.isEmpty() ? QString() : session.municipalityName(who.municipality);
        QStringList parts{ who.function, place };
        parts.removeAll(QString());
        const QString shown = parts.isEmpty() ? who.name : parts.join(QStringLiteral(", "));
        const QString email = addressOf(session, who);
        if (email.isEmpty())
            out.withoutAddress.append(shown);
        else
            into.attendees.append({ shown, email });
    }
    QStringList told;
    for (const CalendarPerson& each : std::as_const(into.attendees)) {
        if (!told.contains(each.email, Qt::CaseInsensitive))
            told.append(each.email);
    }
    out.asked = out.asksForAnswer ? int(told.size()) : 0;
}

Result<void> usable(const InvitedBy& by)
{
    if (by.email.trimmed().isEmpty() || samvirke::isAddress(by.email))
        return {};
    return fail(Text::of(
        QT_TRANSLATE_NOOP("core", "%1 is not an e-mail address. Write it as name@office.no."),
        { by.email.trimmed() }));
}

QList<Invited> invitedTo(Session& session, const Meeting& meeting)
{
    const QList<SeriesParticipant> standing = Meetings(session).standing(meeting.series);
    QList<Invited> invited;
    for (const Participant& each : session.participants(meeting.id)) {
        Invited who{ each.municipality, each.name, each.function, {} };
        for (const SeriesParticipant& one : standing) {
            if (one.municipality == each.municipality
                && folded(one.function) == folded(each.function)
                && (one.name.isEmpty() || folded(one.name) == folded(each.name)))
                who.email = one.email;
        }
        invited.append(who);
    }
    return invited;
}

QList<Invited> standingIn(Session& session, const Id& series)
{
    QList<Invited> invited;
    for (const SeriesParticipant& each : Meetings(session).standing(series))
        invited.append({ each.municipality, each.name, each.function, each.email });
    return invited;
}

InvitationReach reachOf(const Session& session, const QList<Invited>& invited)
{
    CalendarInvitation invitation;
    InvitationFile file;
    // As if somebody invited: then each address counts once.
    address(session, invited, { {}, QStringLiteral("a@b") }, invitation, file);
    return { file.asked, file.withoutAddress };
}

QString numbered(const QStringList& titles)
{
    QStringList lines;
    for (const QString& title : titles)
        lines.append(QStringLiteral("%1. %2").arg(lines.size() + 1).arg(title));
    return lines.join(u'\n');
}

} // namespace

Result<Minutes> Meetings::minutes(const Id& meeting) const
{
    const auto found = m_session.meeting(meeting);
    if (!found)
        return fail(noMeeting());
    Minutes out;
    out.office = m_session.info().office.name;
    out.exercise = m_session.info().exercise;
    out.demonstration = m_session.info().demonstration;
    out.madeAt = nowUtc();
    out.smallBelow = m_session.smallBelow();
    out.meeting = *found;
    out.agenda = agenda(meeting);
    for (const Participant& each : m_session.participants(meeting)) {
        QStringList who;
        if (!each.municipality.isEmpty())
            who.append(m_session.municipalityName(each.municipality));
        if (!each.name.isEmpty())
            who.append(each.name);
        const bool body = who.isEmpty();
        out.people.append({ body ? each.function : who.join(QStringLiteral(", ")),
            body ? QString() : each.function, each.attended });
    }
    std::stable_sort(out.people.begin(), out.people.end(),
        [](const Minutes::Person& a, const Minutes::Person& b) {
            return compareNorwegian(a.who, b.who) < 0;
        });
    for (const Decision& each : m_session.decisions(meeting))
        out.decisions.append({ each.text, aboutText(m_session, each), each.role });
    out.actions = m_session.actionItems(meeting);
    for (ActionItem& each : out.actions)
        each.owner = m_session.ownerName(each.owner);
    out.status = meetingStatusFrom(found->statusThen);
    if (const auto of = series(found->series)) {
        for (const Meeting& each : meetingsOf(of->id)) {
            if (each.startsAt > found->startsAt && !each.cancelled && !out.next.isValid())
                out.next = each.startsAt;
        }
        if (!out.next.isValid())
            out.next = meetingTimes(*of, found->startsAt.addSecs(1), 1).value(0);
    }
    return out;
}

Result<void> Meetings::writeMinutes(const Id& meeting, const QString& path) const
{
    const Result<Minutes> made = minutes(meeting);
    if (!made)
        return fail(made.error());
    return writeDocument(minutesDocument(*made), path);
}

Result<void> Meetings::callOff(const Id& meeting, bool off)
{
    auto found = m_session.meeting(meeting);
    if (!found)
        return fail(noMeeting());
    found->cancelled = off;
    return m_session.inside().command(off ? "callOffMeeting" : "takeUpMeeting",
        [&] { return m_session.inside().store->update(*found); });
}

/// The first of the times it has had at which the series meets; invalid: none.
QDateTime Meetings::timeByRhythm(const Meeting& meeting) const
{
    const auto of = series(meeting.series);
    if (!of || of->rhythm == MeetingRhythm::None)
        return {};
    QList<QDateTime> times;
    const QList<JournalEntry> history = m_session.historyOf(meeting.id);
    for (auto entry = history.crbegin(); entry != history.crend(); ++entry)
        times += timesIn(*entry);
    times.append(meeting.startsAt);
    for (const QDateTime& at : std::as_const(times)) {
        if (at.isValid() && meetingTimes(*of, at, 1).value(0) == at)
            return at;
    }
    return {};
}

QDateTime Meetings::insteadOf(const Id& id) const
{
    const auto meeting = m_session.meeting(id);
    if (!meeting)
        return {};
    const QDateTime planned = timeByRhythm(*meeting);
    if (!planned.isValid() || (meeting->startsAt == planned && !meeting->cancelled))
        return {};
    QDateTime at = planned;
    bool cancelled = false;
    const QList<JournalEntry> history = m_session.historyOf(id);
    for (auto entry = history.crbegin(); entry != history.crend(); ++entry) {
        at = timesIn(*entry).value(1, at);
        for (const FieldChange& change : entry->changes) {
            if (change.field == QLatin1String("cancelled"))
                cancelled = change.after == QLatin1String("1");
        }
        if (entry->command == QLatin1String("inviteToMeeting"))
            return at == planned && !cancelled ? QDateTime() : planned;
    }
    return planned;
}

/// Higher with each change of the series, and of the time or the calling off of its meetings.
int Meetings::sequenceOf(const Id& series) const
{
    int sequence = std::max(0, int(m_session.historyOf(series).size()) - 1);
    for (const Meeting& meeting : meetingsOf(series)) {
        const QList<JournalEntry> history = m_session.historyOf(meeting.id);
        for (qsizetype i = 0; i + 1 < history.size(); ++i) { // but not its planning
            for (const FieldChange& change : history.at(i).changes) {
                if (change.field == QLatin1String("cancelled")
                    || change.field == QLatin1String("startsAt"))
                    ++sequence;
            }
        }
    }
    return sequence;
}

Result<InvitationFile> Meetings::writeInvitation(
    const Id& meeting, const QString& path, const InvitedBy& by)
{
    auto found = m_session.meeting(meeting);
    if (!found)
        return fail(noMeeting());
    if (auto fit = usable(by); !fit)
        return fail(fit.error());
    InvitationFile out;
    out.path = path;
    CalendarInvitation invitation;
    invitation.purpose = found->cancelled ? CalendarInvitation::Purpose::Cancel
                                          : CalendarInvitation::Purpose::Invite;
    invitation.uid = found->id + QStringLiteral("@samvirke");
    invitation.sequence = found->invitations;
    invitation.title = titleOf(*found);
    invitation.startsAt = found->startsAt;
    invitation.endsAt = endOf(*found);
    invitation.place = found->place;
    invitation.description = numbered(agendaLines(agendaText(meeting)));
    invitation.insteadOf = by.alone ? QDateTime() : insteadOf(meeting);
    if (invitation.insteadOf.isValid()) {
        invitation.uid = found->series + QStringLiteral("@samvirke");
        invitation.sequence = sequenceOf(found->series) + found->invitations;
        out.ofSeries = true;
    }
    address(m_session, invitedTo(m_session, *found), by, invitation, out);
    if (found->cancelled && !out.asksForAnswer)
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "To call a meeting off in the calendars of others, the file must say who invited: give "
            "the e-mail address that the invitation was sent from.")));
    found->invitedAt = nowUtc();
    ++found->invitations;
    const Result<void> done = m_session.inside().command("inviteToMeeting", [&]() -> Result<void> {
        if (auto kept = m_session.inside().store->update(*found); !kept)
            return kept;
        return writeCalendar(path, invitation);
    });
    if (!done)
        return fail(done.error());
    return out;
}

Result<InvitationFile> Meetings::writeSeriesInvitation(
    const Id& series, const QString& path, const InvitedBy& by) const
{
    const auto found = this->series(series);
    if (!found)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "This series is no longer in the case file.")));
    if (auto fit = usable(by); !fit)
        return fail(fit.error());
    if (found->rhythm == MeetingRhythm::None)
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "This series meets as needed: plan a meeting and send the invitation to that.")));
    InvitationFile out;
    out.path = path;
    CalendarInvitation invitation;
    invitation.uid = found->id + QStringLiteral("@samvirke");
    invitation.title = found->title;
    invitation.startsAt = found->firstAt;
    invitation.endsAt = found->firstAt.addSecs(60 * qint64(found->minutes));
    invitation.place = found->place;
    invitation.description = numbered(agendaLines(found->agenda));
    invitation.rhythm = found->rhythm;
    invitation.until = found->until;
    invitation.sequence = sequenceOf(series);
    for (const Meeting& meeting : meetingsOf(series)) {
        const QDateTime planned = timeByRhythm(meeting);
        if (!planned.isValid())
            continue;
        if (meeting.cancelled)
            invitation.except.append(planned);
        else if (insteadOf(meeting.id).isValid())
            invitation.moved.append({ planned, invitation.sequence + meeting.invitations,
                meeting.startsAt, endOf(meeting), titleOf(meeting), meeting.place,
                numbered(agendaLines(agendaText(meeting.id))) });
    }
    address(m_session, standingIn(m_session, series), by, invitation, out);
    if (auto done = writeCalendar(path, invitation); !done)
        return fail(done.error());
    return out;
}

InvitationReach Meetings::reach(const Id& meeting) const
{
    const auto found = m_session.meeting(meeting);
    return found ? reachOf(m_session, invitedTo(m_session, *found)) : InvitationReach();
}

InvitationReach Meetings::seriesReach(const Id& series) const
{
    return reachOf(m_session, standingIn(m_session, series));
}

bool Meetings::isAddress(const QString& text)
{
    return samvirke::isAddress(text);
}

QList<ActionReminder> Meetings::reminders(QDate dueBy) const
{
    ActionReminderInput input;
    input.actions = m_session.actionItems();
    input.dueBy = dueBy;
    input.today = today();
    input.municipalities = m_session.municipalities();
    for (const Municipality& each : std::as_const(input.municipalities))
        input.contacts += m_session.contacts(each.number);
    input.standing = m_session.inside().store->all<SeriesParticipant>();
    input.office = m_session.info().office.name;
    input.exercise = m_session.info().exercise;
    return actionReminders(input);
}

Result<QStringList> Meetings::writeReminders(const QString& folder, QDate dueBy)
{
    const QList<ActionReminder> letters = reminders(dueBy);
    if (letters.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "No action is due by %1. Nobody to remind."),
            { dateText(dueBy) }));
    static const QRegularExpression unsafe(
        QStringLiteral("[^\\w-]+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList written;
    const Result<void> done = m_session.inside().command("remindActions", [&]() -> Result<void> {
        for (const ActionReminder& letter : letters) {
            for (ActionItem action : letter.actions) {
                action.remindedAt = nowUtc();
                if (auto kept = m_session.inside().store->update(action); !kept)
                    return kept;
            }
            const QString base = QStringLiteral("oppfolging-%1")
                                     .arg(QString(letter.owner).replace(unsafe, "-").left(60));
            QString path = QDir(folder).filePath(base + QStringLiteral(".eml"));
            for (int n = 2; written.contains(path); ++n)
                path = QDir(folder).filePath(QStringLiteral("%1-%2.eml").arg(base).arg(n));
            const ReminderDraft& draft = letter.draft;
            if (auto kept = writeMailDraft(path, { draft.addresses, draft.subject, draft.body });
                !kept)
                return kept;
            written.append(path);
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    return written;
}

} // namespace samvirke
