// What the screen says of meetings: which is next, what is open, and an agenda made of what is
// open. Rules and texts, no widgets.
#pragma once

#include "core/session/meetings.h"

namespace samvirke {

struct MeetingFigures {
    std::optional<Meeting> next; ///< the first that has not ended
    int openActions = 0;
    int overdueActions = 0; ///< due before today

    bool operator==(const MeetingFigures&) const = default;
};

MeetingFigures figuresOf(const QList<Meeting>& meetings, const QList<ActionItem>& actions,
    const QDateTime& now, QDate today);

/// "Next: Meeting with the municipalities, Thursday 11.3. at 09:00"
QString meetingsHeadline(const MeetingFigures& figures);
/// "6 open action items, 2 overdue"
QString meetingsSubline(const MeetingFigures& figures);

/// "Thursday 11.3. at 09:00", in local time.
QString meetingTimeText(const Meeting& meeting);
QString meetingTitle(const Meeting& meeting); ///< its title, else the word for its kind

bool isOpen(const ActionItem& item);
bool isOverdue(const ActionItem& item, QDate today);

/// What could be taken up in a meeting: what the desk proposes, and what wants a call today but for
/// the signals that the person has switched off. A meeting outside of a series gets an opening and
/// a close.
QList<ProposedItem> openMatters(Session& session, const Id& meeting);

/// How many of them are chosen before a person looks: more is no agenda.
constexpr int chosenAtFirst = 12;

/// What a decision or an action is about, e.g. "Heim, Nurse, 3 heads"; empty when it points at
/// nothing.
QString subjectText(const Session& session, const Id& need, const Id& transfer);

} // namespace samvirke
