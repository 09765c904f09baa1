// An invitation as an iCalendar file (RFC 5545, RFC 5546) that Outlook and others take: one
// meeting, a whole series, or the word that a meeting is called off. Samvirke sends nothing itself.
#pragma once

#include "core/base/result.h"
#include "core/domain/meeting.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace samvirke {

struct CalendarPerson {
    QString name; ///< a function or a body, or a person's name
    QString email;

    bool operator==(const CalendarPerson&) const = default;
};

/// One meeting of a series at another time than the rhythm has it.
struct CalendarMove {
    QDateTime insteadOf; ///< UTC: the time by the rhythm
    int sequence = 0;
    QDateTime startsAt; ///< UTC
    QDateTime endsAt; ///< UTC
    QString title;
    QString place;
    QString description;

    bool operator==(const CalendarMove&) const = default;
};

struct CalendarInvitation {
    enum class Purpose { Invite, Cancel };
    Purpose purpose = Purpose::Invite;
    QString uid; ///< the same each time the same meeting is sent
    int sequence = 0; ///< higher than the one sent before
    QDateTime stamp; ///< UTC: when it was made
    QString title;
    QDateTime startsAt; ///< UTC
    QDateTime endsAt; ///< UTC
    QString place;
    QString description;
    /// With an address it asks for an answer (METHOD:REQUEST). Without one it is an entry for the
    /// calendar of whoever opens it (METHOD:PUBLISH), because a request must say who asks.
    CalendarPerson organizer;
    QList<CalendarPerson> attendees; ///< those without a usable address are left out
    // Of a series; MeetingRhythm::None is a single meeting.
    MeetingRhythm rhythm = MeetingRhythm::None;
    QDate until; ///< the last day; invalid: no end
    QList<QDateTime> except; ///< UTC: meetings of the series that are called off
    QList<CalendarMove> moved; ///< of the series; calendars forget a move that is not told again
    /// Valid: this is one meeting of the series with this `uid`, which was to be at that time (UTC)
    /// by the rhythm: RECURRENCE-ID. Calendars then move or cancel this meeting alone.
    QDateTime insteadOf;
    bool exercise = false;
};

/// Whether an e-mail address can stand in a calendar or a letter.
bool isAddress(const QString& text);

QByteArray calendarBytes(const CalendarInvitation& invitation);

/// What was there before stays until the new file is whole.
Result<void> writeCalendar(const QString& path, const CalendarInvitation& invitation);

} // namespace samvirke
