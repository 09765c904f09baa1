// Coordination meetings, alone or in a series: who was there, what was on the agenda, what was
// decided, who does what by when.
#pragma once

#include "core/base/ids.h"
#include "core/domain/words.h"

#include <QDate>
#include <QDateTime>

namespace samvirke {

struct Meeting {
    Id id;
    MeetingKind kind = MeetingKind::MunicipalMeeting;
    QString title;
    QDateTime startsAt; ///< UTC
    QDateTime endsAt; ///< UTC; may be invalid
    QString place; ///< room or platform
    QString agenda; ///< one item a line
    QString notes;
    Id series = {}; ///< may be empty
    /// The county as it stood when the minutes were taken, as JSON; kept with them. Empty: not yet.
    QString statusThen = {};
    QDateTime invitedAt = {}; ///< UTC; invalid: not yet
    int invitations = 0; ///< how many times it was sent: iCalendar's SEQUENCE
    bool cancelled = false;

    bool operator==(const Meeting&) const = default;
};

struct Participant {
    Id id;
    Id meeting;
    QString municipality; ///< number; empty for others
    QString name; ///< personal; may be empty
    QString function; ///< "Kommuneoverlege", or the body for one who is no municipality
    bool attended = false;

    bool operator==(const Participant&) const = default;
};

struct Decision {
    Id id;
    Id meeting;
    QString text;
    Id need; ///< may be empty
    Id transfer; ///< may be empty
    Role role = Role::Coordination; ///< in which the governor took part in it
    QString municipality = {}; ///< number; may be empty
    YesNo sharesOut = YesNo::NotGiven; ///< as in a log entry

    bool operator==(const Decision&) const = default;
};

struct ActionItem {
    Id id;
    Id meeting; ///< may be empty: outside a meeting
    QString text;
    QString owner; ///< who does it: a function or a municipality
    QDate due;
    QDateTime doneAt; ///< UTC; invalid while open
    Id need; ///< may be empty
    Id transfer; ///< may be empty
    QDateTime remindedAt = {}; ///< UTC; invalid: not yet

    bool operator==(const ActionItem&) const = default;
};

enum class MeetingRhythm { None, Daily, Weekdays, Weekly, Fortnightly, Monthly };
template <> const QList<Word<MeetingRhythm>>& words();

struct MeetingSeries {
    Id id;
    MeetingKind kind = MeetingKind::MunicipalMeeting;
    QString title;
    MeetingRhythm rhythm = MeetingRhythm::Weekly;
    QDateTime firstAt; ///< UTC; the others follow it at the same local time
    int minutes = 60;
    QDate until; ///< the last day; invalid: no end
    QString place;
    QString agenda; ///< standing items, one a line

    bool operator==(const MeetingSeries&) const = default;
};

/// Who is invited to every meeting of a series.
struct SeriesParticipant {
    Id id;
    Id series;
    QString municipality; ///< number; empty for others
    QString name; ///< personal; may be empty
    QString function;
    QString email; ///< personal; may be empty

    bool operator==(const SeriesParticipant&) const = default;
};

/// Where an item came from; those other than Own were proposed by what is open.
enum class AgendaSource {
    Own,
    Standing, ///< of the series
    NewCritical,
    Overdue, ///< answers that are late
    Unmet, ///< needs without cover
    Expiring, ///< transfers that end soon without a successor
    ActionsDue,
};
template <> const QList<Word<AgendaSource>>& words();

struct AgendaItem {
    Id id;
    Id meeting;
    int position = 0; ///< 1 is the first
    AgendaSource source = AgendaSource::Own;
    QString title;
    int minutes = 0; ///< 0: not set
    QString presenter; ///< a function
    QString municipality; ///< number; may be empty
    Id need; ///< may be empty
    Id transfer; ///< may be empty
    QString notes; ///< what was said, for the minutes
    bool dealtWith = false;

    bool operator==(const AgendaItem&) const = default;
};

} // namespace samvirke
