// What the matcher is asked, as plain values (DESIGN.md, "Matching"): who could help, who asks for
// help, and the rules between them. Dates include both ends. Places, owners, members and needs are
// known by the ids of whoever asks; the matcher gives them no meaning.
#pragma once

#include "core/base/result.h"
#include "core/domain/words.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace samvirke::matching {

using Severity = samvirke::Severity;

struct Window {
    QDate from;
    QDate until;
    bool operator==(const Window&) const = default;
};

struct Competence {
    QString code;
    QDate until = {}; ///< last valid day; an invalid date never expires
    bool operator==(const Competence&) const = default;
};

struct Place {
    QString id;
    double lat = 0; ///< degrees north, -90 … 90
    double lon = 0; ///< degrees east, -180 … 180
    QString name = {}; ///< for explanations; the id when empty
    bool operator==(const Place&) const = default;
};

struct Member {
    QString id;
    QString owner; ///< who lends; often a place's id, but need not be
    QString home; ///< place
    int level = 2; ///< 1 local … 4 national, for each need that `levels` does not name
    QString profession;
    QStringList alsoProfessions = {};
    QList<Competence> competences = {};
    QList<Window> availability = {};
    double maxTravelKm = 50;
    bool acceptsInfectious = false;
    int doubt = 0; ///< 0 confirmed … 100 not at all: who is in doubt is planned only for coverage
    bool operator==(const Member&) const = default;
};

struct NeedCase {
    QString id;
    QString place;
    QString profession;
    QStringList alsoAccept = {};
    QStringList required = {}; ///< competences, all of them, on each day
    QStringList preferred = {};
    int heads = 1; ///< 1 … 10 000 on each day
    QDate from;
    QDate until;
    Severity severity = Severity::Planned;
    bool infectious = false;
    bool operator==(const NeedCase&) const = default;
};

/// A transfer that is already under way: its member is busy and its heads count against the limit.
struct ActiveStint {
    QString member = {}; ///< may be empty: heads that the pool does not know by name
    QString owner = {}; ///< of the member when empty
    QString profession = {}; ///< of the member when empty
    QDate from;
    QDate until;
    int heads = 1;
    QString place = {}; ///< with `infectious`: quarantine counts from it
    bool infectious = false;
    QString need = {}; ///< the need it serves: its heads are taken from what the need still lacks
    bool operator==(const ActiveStint&) const = default;
};

/// The owner lends at most this many of a profession (the members' own, not the asked one) on one
/// day, wherever they serve.
struct OwnerLimit {
    QString owner;
    QString profession;
    int maxAway = 0;
    bool operator==(const OwnerLimit&) const = default;
};

/// The member serves the need on these days; in `pinned` because a person has settled it.
struct Pin {
    QString member;
    QString need;
    QDate from;
    QDate until;
    bool operator==(const Pin&) const = default;
};

struct DeclinedPair {
    QString member;
    QString need;
    bool operator==(const DeclinedPair&) const = default;
};

/// The escalation level of an owner's members at a place, instead of the members' own.
struct PairLevel {
    QString owner;
    QString place;
    int level = 2;
    bool operator==(const PairLevel&) const = default;
};

/// The office's own distance between two places, instead of the map's; holds both ways unless the
/// other way has a row of its own.
struct TravelKm {
    QString from;
    QString to;
    double km = 0;
    bool operator==(const TravelKm&) const = default;
};

struct Policy {
    /// A member who served an infectious need serves no other place on this many days after it.
    int quarantineDays = 0;
    bool operator==(const Policy&) const = default;
};

struct Instance {
    QDate horizonFrom;
    QDate horizonUntil; ///< what lies outside the horizon is neither counted nor planned
    QList<Place> places = {};
    QList<Member> members = {};
    QList<NeedCase> needs = {};
    QList<ActiveStint> active = {};
    QList<OwnerLimit> limits = {};
    QStringList blockedOwners = {};
    QList<Pin> pinned = {};
    QList<DeclinedPair> declined = {};
    Policy policy = {};
    QList<PairLevel> levels = {};
    QList<TravelKm> travel = {};
    QStringList lastOwners = {}; ///< lend only where nobody else gives the same coverage
    QList<Pin> previous = {}; ///< stints of an earlier plan, to be kept where coverage allows
    QList<Aim> order = {}; ///< after coverage; those of DESIGN.md that are not named come last
    bool operator==(const Instance&) const = default;
};

/// How large an instance may be. No county and no country goes beyond; a file that does is wrong or
/// hostile, and is refused before it takes memory or time.
namespace instance_size {
inline constexpr qint64 days = 731; ///< of the horizon; also windows of one member
inline constexpr qsizetype places = 20'000;
inline constexpr qsizetype members = 200'000;
inline constexpr qsizetype needs = 20'000;
inline constexpr qsizetype rules = 500'000; ///< of each other list: limits, pins, refusals, …
inline constexpr int codes = 100; ///< professions or competences in one list
inline constexpr int heads = 10'000; ///< of a need, a transfer or an owner's limit
inline constexpr int km = 50'000;
inline constexpr int quarantineDays = 60;
inline constexpr std::size_t pairs = 2'000'000; ///< of a member and a need that it could serve
inline constexpr std::size_t pairDays = 60'000'000; ///< pairs × days that differ: about 0.5 GB
} // namespace instance_size

/// Checks all that can be wrong with an instance but for the pins' own rules and the number of
/// pairs, which match() checks. The error names the first wrong field and says what to do, as in
/// "needs[3].until is before from. Give a last day that is not before the first.". An owner that
/// has no members may still be blocked, limited or near: the office keeps those rules for all.
Result<void> validate(const Instance& instance);

} // namespace samvirke::matching
