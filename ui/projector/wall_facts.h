// All that the wall is made of: numbers, days, words of closed vocabularies, and PublicText. There
// is no other text in these structs, so that a slide, which is made of them alone, can name no
// person (a test reads this file for it).
#pragma once

#include "core/domain/status.h"
#include "core/domain/transfer.h"
#include "core/session/public_text.h"

#include <QDateTime>
#include <QList>
#include <QPoint>

#include <optional>

namespace samvirke {

class PersonGate;
class Session;

struct WallRound {
    PublicText label; ///< "2021-W10", or the office's own words
    QDateTime opens; ///< UTC; invalid: there is none

    bool operator==(const WallRound&) const = default;
};

struct WallMunicipality {
    PublicText name;
    StaffingStatus status = StaffingStatus::NotReported;
    StaffingStatus before = StaffingStatus::NotReported;
    Trend change = Trend::NotGiven;
    QPoint cell; ///< column, row of the tile map

    bool operator==(const WallMunicipality&) const = default;
};

/// What is open of one profession, over the whole county.
struct WallNeed {
    PublicText profession;
    int heads = 0;
    int covered = 0; ///< by agreed transfers
    int municipalities = 0;
    Severity severity = Severity::Planned; ///< the gravest of them

    int missing() const { return heads - covered; }
    bool operator==(const WallNeed&) const = default;
};

/// Agreed, on the way or in service. Who was asked and has not answered is counted, not named: a
/// wall must press nobody. How many stands as it is, however few: those who look on have agreed to
/// it or work with it, need it to see what is covered, and are told neither who it is nor anything
/// about why somebody stays at home. What leaves the house for others is told in ranges
/// (reports/figure_table.h).
struct WallTransfer {
    PublicText owner;
    PublicText to;
    PublicText profession; ///< empty for equipment
    PublicText material; ///< "500 surgical masks"; empty for staff
    int heads = 0;
    QDate from;
    QDate until;
    TransferState state = TransferState::Agreed;
    Cargo cargo = Cargo::Staff;

    bool operator==(const WallTransfer&) const = default;
};

struct WallAgendaItem {
    PublicText title;
    int minutes = 0; ///< 0: not set
    bool dealtWith = false;

    bool operator==(const WallAgendaItem&) const = default;
};

struct WallMeeting {
    enum class When { None, Later, Today, Running, Over };
    When when = When::None;
    PublicText title;
    QDateTime startsAt; ///< UTC
    QDateTime endsAt; ///< UTC; may be invalid
    QList<WallAgendaItem> items;
    int current = -1; ///< index of the present item; -1: not known
    QDateTime currentSince; ///< UTC; invalid: not known
    QList<PublicText> decisions; ///< in the order in which they were taken

    bool operator==(const WallMeeting&) const = default;
};

struct WallService {
    ServiceArea service = ServiceArea::Overall;
    StaffingStatus status = StaffingStatus::NotReported;
    Trend trend = Trend::NotGiven;
    bool carried = false; ///< "unchanged since last"

    bool operator==(const WallService&) const = default;
};

struct WallWeek {
    WallRound round;
    StaffingStatus status = StaffingStatus::NotReported;

    bool operator==(const WallWeek&) const = default;
};

/// One municipality, when the facilitator looks at it closely.
struct WallZoom {
    PublicText name;
    StaffingStatus status = StaffingStatus::NotReported;
    StaffingStatus before = StaffingStatus::NotReported;
    Trend change = Trend::NotGiven;
    QList<WallService> services;
    QList<WallWeek> weeks; ///< oldest first, the round that is shown last
    QList<WallNeed> needs;
    int receives = 0; ///< heads in service there
    int lends = 0; ///< heads in service elsewhere

    bool operator==(const WallZoom&) const = default;
};

struct WallFacts {
    PublicText office;
    bool exercise = false;
    bool demonstration = false;
    QDateTime at; ///< UTC: when the figures were read
    QDateTime now; ///< UTC: for the time left
    /// UTC: all but the meeting is as it was known at this moment; invalid: as it is.
    QDateTime then;
    WallRound round;
    WallRound before; ///< the one compared with
    bool newest = true; ///< false: a past round is shown
    StatusCounts counts;
    StatusCounts countsBefore;
    QDateTime latestAnswer; ///< UTC
    int columns = 0; ///< of the tile map
    int rows = 0;
    QList<WallMunicipality> municipalities; ///< by what matters
    QList<WallNeed> needs; ///< most missing first
    int materialNeeds = 0; ///< open needs for equipment that are not wholly covered
    QList<WallTransfer> transfers; ///< those in service last
    int waiting = 0; ///< asked or offered, without names
    WallMeeting meeting;
    std::optional<WallZoom> zoom;

    bool operator==(const WallFacts&) const = default;
};

/// Reads the case file. `round`: the newest when empty; `zoom`: number of the municipality that is
/// looked at closely, or empty. `gate` may be older than the facts as long as no person has
/// changed. `then`: a moment (UTC) whose knowledge is shown; the meeting is today's all the same.
WallFacts gatherFacts(const Session& session, const PersonGate& gate, const Id& round = {},
    const QString& zoom = {}, const QDateTime& then = {});

/// The meeting alone: what changes by the minute.
WallMeeting gatherMeeting(const Session& session, const PersonGate& gate);

} // namespace samvirke
