// What an owner would give up, before it is asked: how it stands itself, what it lends already, and
// how many of each profession stay in its pool from day to day.
#pragma once

#include "core/session/session.h"

#include <optional>

namespace samvirke {

/// How the proposal treats an owner: by its own newest status, unless a person has decided.
enum class Standing { AsOthers, UsedLast, LendsNothing };

struct OwnerStanding {
    bool isMunicipality = false;
    StaffingStatus status = StaffingStatus::NotReported; ///< what is shown now
    StaffingStatus lastKnown = StaffingStatus::NotReported; ///< what the rule looks at
    Trend trend = Trend::NotGiven;
    std::optional<OwnerOverride> decision; ///< a person's
    Standing standing = Standing::AsOthers;

    bool operator==(const OwnerStanding&) const = default;
};
OwnerStanding standingOf(const Session& session, const QString& owner, bool criticalOwnersLend);

/// How many stay on a day.
struct KeepsOnDay {
    QDate day;
    int keeps = 0;

    bool operator==(const KeepsOnDay&) const = default;
};

/// The same over the days of a week.
struct KeepsInWeek {
    QDate day; ///< one of the week's
    int least = 0;
    int most = 0;

    bool operator==(const KeepsInWeek&) const = default;
};

struct KeptProfession {
    QString profession; ///< code; members are counted under their main one
    int inPool = 0;
    QList<KeepsOnDay> days;

    QList<KeepsInWeek> weeks() const;

    bool operator==(const KeptProfession&) const = default;
};

struct DonorSide {
    QString owner;
    QString name;
    OwnerStanding standing;
    QString profession; ///< code: the one that is asked about
    int inPool = 0; ///< of that profession, the owner's whole pool
    int away = 0; ///< at most on one of the days: on transfers that bind
    int proposed = 0; ///< at most on one of the days: in the plan
    int lent = 0; ///< at most on one of the days: both together
    int keeps = 0; ///< at least on each day
    std::optional<int> limit; ///< the owner's own, for this profession or for all
    int transfers = 0; ///< that bind staff now or later
    QStringList
        agreements; ///< titles of its standing agreements with the place, on all of the days
    QList<KeptProfession> kept; ///< the asked profession first

    bool operator==(const DonorSide&) const = default;
};

/// What is asked about: an owner over some days (both included), beside a plan. Without a
/// profession it is the one that most of its pool have.
struct DonorQuestion {
    QString owner;
    QString profession; ///< code
    QDate from;
    QDate until;
    QList<Stint> plan; ///< of all owners
    bool criticalOwnersLend = false; ///< as the plan was solved
    QString place = {}; ///< municipality that would receive; empty: not asked
};
DonorSide donorSide(const Session& session, const DonorQuestion& question);

/// An owner with members of an accepted profession for the need that is left in peace.
struct OwnerAside {
    QString owner;
    QString name;
    OwnerStanding standing;
    int members = 0; ///< of an accepted profession, available on some day of the need

    bool operator==(const OwnerAside&) const = default;
};
QList<OwnerAside> ownersAside(
    const Session& session, const Need& need, bool criticalOwnersLend = false);

} // namespace samvirke
