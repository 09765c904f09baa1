// The desk of meetings: series and who stands in them, the agenda that is made of what is open, the
// meeting while it runs, minutes and invitations, and reminders of what was promised. Decisions and
// action items themselves are commands of Session.
#pragma once

#include "core/domain/meeting_series.h"
#include "core/reports/action_reminder.h"
#include "core/reports/agenda_proposal.h"
#include "core/reports/minutes.h"
#include "core/session/session.h"

namespace samvirke {

/// A meeting as it goes on: of this session alone, nothing of it is stored. Whoever shows it (a
/// window on a projector) hears of each step by Session::changed() with an AgendaItem.
struct RunningMeeting {
    Id meeting;
    Id item; ///< empty: before the first or after the last one
    int planned = 0; ///< minutes of the item; 0: not set
    QDateTime itemSince; ///< UTC: when the item began
    QDateTime since; ///< UTC: when the meeting began

    bool operator==(const RunningMeeting&) const = default;
};

// For those who only look: what Meetings::agenda() and running() say.
QList<AgendaItem> agendaOf(const Session& session, const Id& meeting);
std::optional<RunningMeeting> runningMeeting(const Session& session);

/// Who sends an invitation. Without an address the file asks nobody: it is an entry to be sent on.
struct InvitedBy {
    QString name; ///< the office's when empty
    QString email;
    /// A meeting by itself, also when it moves or calls off one of a series.
    bool alone = false;
};

struct InvitationFile {
    QString path;
    bool ofSeries = false; ///< it moves or calls off one meeting of a series
    bool asksForAnswer = false; ///< it goes to `asked`, and they can say yes or no
    int asked = 0; ///< with an address
    QStringList withoutAddress; ///< who has none: municipality or function
};

/// Who of those invited has an e-mail address.
struct InvitationReach {
    int addresses = 0;
    QStringList withoutAddress; ///< municipality or function
};

class Meetings {
public:
    explicit Meetings(Session& session) : m_session(session) { }

    // ---- Series
    QList<MeetingSeries> series() const; ///< by title
    std::optional<MeetingSeries> series(const Id& id) const;
    QList<SeriesParticipant> standing(const Id& series) const;
    QList<Meeting> meetingsOf(const Id& series) const; ///< oldest first
    /// The next times of a series at which no meeting is planned yet.
    QList<QDateTime> nextTimes(const Id& series, int count = 1) const;
    /// New or changed, with all who stand in it, as one command. Participants without an id are
    /// new; those that are not named leave.
    Result<Id> saveSeries(MeetingSeries series, const QList<SeriesParticipant>& participants);
    /// Its meetings stay, each by itself.
    Result<void> removeSeries(const Id& series);
    /// Plans the meeting of a series at a time (its next when invalid): standing participants, and
    /// the agenda of standing items and what is open.
    Result<Id> planMeeting(const Id& series, const QDateTime& startsAt = {});

    // ---- Agenda
    /// In order. A meeting with an agenda of plain lines has an item for each of them.
    QList<AgendaItem> agenda(const Id& meeting) const;
    QString agendaText(const Id& meeting) const; ///< one item a line
    QList<ProposedItem> propose(const Id& meeting) const;
    Result<void> addItems(const Id& meeting, const QList<AgendaItem>& items);
    Result<Id> addItem(AgendaItem item); ///< at the end, or at its position
    Result<void> changeItem(const AgendaItem& item);
    Result<void> removeItem(const Id& meeting, const Id& item);
    Result<void> moveItem(const Id& meeting, const Id& item, int by); ///< -1 is up

    // ---- While it runs
    std::optional<RunningMeeting> running() const; ///< nothing when its meeting was removed
    /// Keeps the county's status with the meeting if none was kept yet, and opens the first item
    /// that has not been dealt with.
    Result<void> begin(const Id& meeting);
    Result<void> goTo(const Id& item); ///< of the running meeting
    /// The item is dealt with; the next one that is not, begins. After the last none is open.
    Result<void> nextItem();
    Result<void> finish(); ///< the item is dealt with, and no meeting runs
    Result<void> keepStatus(const Id& meeting); ///< as it is now, in place of one kept before
    std::optional<MeetingStatus> status(const Id& meeting) const; ///< as it was kept
    MeetingStatus statusNow() const;

    // ---- Minutes and invitations
    Result<Minutes> minutes(const Id& meeting) const;
    /// .pdf, .odt or .txt by the ending of the name.
    Result<void> writeMinutes(const Id& meeting, const QString& path) const;
    Result<void> callOff(const Id& meeting, bool off = true);
    /// As iCalendar; of a meeting that is called off, the word that it is. Counts as sent, which no
    /// undo takes back: the next one must have a higher number.
    Result<InvitationFile> writeInvitation(
        const Id& meeting, const QString& path, const InvitedBy& by = {});
    /// When a meeting of a series was to be by the series' rhythm, UTC, if its invitation moves it
    /// or calls it off in the calendars of those who have the series: it is at another time now or
    /// called off, and was not sent by itself while it stood there. Else invalid.
    QDateTime insteadOf(const Id& meeting) const;
    InvitationReach reach(const Id& meeting) const;
    InvitationReach seriesReach(const Id& series) const;
    static bool isAddress(const QString& text); ///< can stand in an invitation
    /// All meetings of a series in one; nothing is changed in the case file.
    Result<InvitationFile> writeSeriesInvitation(
        const Id& series, const QString& path, const InvitedBy& by = {}) const;

    // ---- What was promised
    /// Letters to those who have something to do by a day, one each.
    QList<ActionReminder> reminders(QDate dueBy) const;
    /// The letters as drafts in a folder; gives back their paths and remembers when it was.
    Result<QStringList> writeReminders(const QString& folder, QDate dueBy);

private:
    std::optional<Meeting> meetingBefore(const Meeting& meeting) const;
    QDateTime timeByRhythm(const Meeting& meeting) const;
    int sequenceOf(const Id& series) const;
    QStringList criticalAt(const Meeting& meeting) const;
    Result<QList<AgendaItem>> storedAgenda(const Id& meeting); ///< inside a command
    Result<void> writeOrder(const QList<AgendaItem>& items);
    Result<void> dealtWith(const Id& meeting, const Id& item);
    void open(const Id& meeting, const Id& item, bool begins);
    void tell(const Id& item);

    Session& m_session;
};

} // namespace samvirke
