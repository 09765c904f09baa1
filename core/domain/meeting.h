// Coordination meetings: who was there, what was decided, who does what by when.
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

    bool operator==(const ActionItem&) const = default;
};

} // namespace samvirke
