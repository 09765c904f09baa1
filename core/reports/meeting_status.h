// The county as it stands when minutes are taken: few figures and names of municipalities, kept
// with the meeting and printed with its minutes. No persons.
#pragma once

#include "core/reports/picture.h"

#include <optional>

namespace samvirke {

struct MeetingStatus {
    QDateTime at; ///< UTC: when it was kept
    QString round; ///< label; empty when no round had been opened
    StatusCounts counts;
    struct Place {
        QString number;
        QString name; ///< as it was then

        bool operator==(const Place&) const = default;
    };
    QList<Place> critical; ///< in the picture's order
    QList<Place> silent; ///< had not answered
    int openNeeds = 0;
    int openHeads = 0; ///< asked for in them
    int missingHeads =
        0; ///< of these, not covered on the day, or on its first day if that is later
    int inService = 0; ///< transfers of staff

    bool operator==(const MeetingStatus&) const = default;
};

struct MeetingStatusInput {
    CountyPicture picture;
    QList<Need> needs;
    QList<Transfer> transfers;
    QDateTime now; ///< UTC
    QDate today;
};

MeetingStatus meetingStatus(const MeetingStatusInput& input);

/// Heads of a need that nobody covers today, or on its first day if that is later; 0 for one that
/// is over or not open.
int missingHeads(const Need& need, const QList<Transfer>& transfers, QDate today);

/// As it is kept with the meeting.
QString meetingStatusJson(const MeetingStatus& status);
/// Nothing when none was kept, or when it cannot be read.
std::optional<MeetingStatus> meetingStatusFrom(const QString& json);

/// "Week 10, 2021: 33 of 38 have answered. 4 critical, 9 challenging, 20 good."
Text meetingStatusText(const MeetingStatus& status);
/// "6 open needs for 11 heads, 5 of them without cover. 13 transfers in service." A transfer is a
/// person at least: for minutes that leave the house few are "Fewer than 5"
/// (domain/small_counts.h).
Text meetingNeedsText(const MeetingStatus& status, int smallBelow = 0);

} // namespace samvirke
