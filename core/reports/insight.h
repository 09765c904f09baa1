// What a municipality's answers say beside the answer itself: how long it has stood where it
// stands, whether that is unlike itself, whether it grows worse or silent, and how it is around it.
// Pure figures from the rounds up to the one that is shown.
#pragma once

#include "core/reports/picture.h"

namespace samvirke {

struct Insight {
    StaffingStatus status = StaffingStatus::NotReported; ///< in the round shown
    int roundsInState = 0; ///< running, this one counted; 0 when it has no rating in this round
    QDateTime since; ///< UTC: opening of the first of them
    /// What is normal for it: the mean gravity (0 good … 2 critical) of its ratings before this
    /// round; nothing with fewer than four.
    std::optional<double> usual;
    int silentRounds = 0; ///< running without an answer, this one counted, of those it was asked in
    int worseRounds = 0; ///< running in which it became graver or said that it grew worse
    int neighboursRated = 0;
    int neighboursCritical = 0;
    int neighboursChallenging = 0;

    /// Graver than its normal by at least three quarters of a step.
    bool isAcute() const;

    bool operator==(const Insight&) const = default;
};

/// By municipality number, for the round of `picture` and those before it.
QHash<QString, Insight> insights(const PictureInput& input, const CountyPicture& picture);

/// A hospital's health community, or a region, most of which is in difficulty at the same time.
struct GroupInDifficulty {
    QString name;
    QStringList numbers; ///< critical or challenging, in the picture's order
    int critical = 0;
    int rated = 0; ///< of all its municipalities

    bool operator==(const GroupInDifficulty&) const = default;
};

/// Where at least three municipalities and two thirds of the rated are in difficulty, two of them
/// critical. Health communities before regions; a region inside one that is named is left out.
QList<GroupInDifficulty> groupsInDifficulty(
    const QList<Municipality>& municipalities, const CountyPicture& picture);

} // namespace samvirke
