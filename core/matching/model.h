// The instance as the solver sees it: days with equal data drawn together to segments, members and
// needs in an order that their own data decide (so that new labels or shuffled rows change
// nothing), and each pair of member and need that some day allows, with what it costs.
#pragma once

#include "core/matching/instance.h"

#include <QHash>
#include <QSet>

#include <array>
#include <cstdint>
#include <vector>

namespace samvirke::matching {

/// Why a member cannot serve a need on a day; the first that holds, in this order.
enum class Obstacle {
    None,
    Profession,
    OwnerBlocked,
    Declined,
    Travel,
    Infectious,
    Competence,
    Away, ///< not available that day
    Active, ///< on a transfer that day
    Quarantine, ///< too near an infectious transfer elsewhere
};

/// "the pair was declined": what stands in a pin's way, as the end of a sentence.
Text obstacleText(Obstacle obstacle);

struct MemberRow {
    int input = 0; ///< index in the instance
    int owner = 0;
    int group = -1; ///< of the owner's limit, -1 without one
    int firstPair = 0; ///< pairs of a member stand together, by need
    int endPair = 0;
    int firstSegment = 0; ///< outside these no day allows the member any need
    int endSegment = 0;
};

struct NeedRow {
    int input = 0;
    int heads = 0;
    Severity severity = Severity::Planned;
    int place = 0;
    bool infectious = false;
    int firstSegment = 0;
    int endSegment = 0; ///< empty when the need lies outside the horizon
    std::vector<int> pairs;
};

struct PairRow {
    int member = 0;
    int need = 0;
    double km = 0;
    std::int64_t millimetres = 0;
    int level = 2;
    bool asked = false; ///< the profession is the asked one
    int doubt = 0; ///< of the member, 0 … 100
    bool lastResort = false; ///< the owner is to be spared
};

struct Model {
    const Instance* instance = nullptr;
    int segments = 0;
    std::vector<int> start; ///< first day of each segment, and the end of the horizon
    std::vector<MemberRow> members;
    std::vector<NeedRow> needs;
    std::vector<PairRow> pairs;
    int owners = 0;
    std::vector<int> poolSize; ///< members by owner
    int groups = 0;
    std::vector<int> heads; ///< need × segment: how many the need still lacks
    std::vector<int> room; ///< group × segment: how many more the owner may lend
    std::vector<int> pinned; ///< member × segment: the pair that is settled, or -1
    std::vector<int>
        fit; ///< pair × segment: in units of 1/fitUnit, or -1 on a day without the pair
    std::vector<int> runEnd; ///< pair × segment: first segment after the unbroken run it stands in
    std::vector<Aim> aims; ///< what is made best after coverage, in this order
    std::vector<char> before; ///< pair × segment: as in the earlier plan; empty without one
    int fitUnit = 1;
    bool fitExact = true; ///< fit is counted without rounding

    int length(int segment) const
    {
        return start[std::size_t(segment) + 1] - start[std::size_t(segment)];
    }
    std::size_t at(int row, int segment) const
    {
        return std::size_t(row) * std::size_t(segments) + std::size_t(segment);
    }
    bool allows(int pair, int segment) const { return fit[at(pair, segment)] >= 0; }
    QDate day(int offset) const { return instance->horizonFrom.addDays(offset); }
    const Member& memberOf(int member) const
    {
        return instance->members[members[std::size_t(member)].input];
    }
    const NeedCase& needOf(int need) const
    {
        return instance->needs[needs[std::size_t(need)].input];
    }
    int pairOf(int member, int need) const; ///< -1 when no day allows it
};

/// Looks up what the rules need by id, once for an instance.
class Rules {
public:
    explicit Rules(const Instance& instance);

    double km(const QString& home, const QString& place) const;
    int level(const Member& member, const QString& place) const;
    bool hasProfession(const Member& member, const NeedCase& need) const;
    bool hasAskedProfession(const Member& member, const NeedCase& need) const;
    bool available(const Member& member, QDate day) const;
    bool active(const Member& member, QDate day) const;
    bool quarantined(const Member& member, const NeedCase& need, QDate day) const;
    bool holds(const Member& member, const QString& competence, QDate day) const;
    Obstacle obstacle(const Member& member, const NeedCase& need, QDate day) const;
    /// The same for what no day changes.
    Obstacle lastingObstacle(const Member& member, const NeedCase& need) const;
    /// The same for what each day decides anew; all there is to ask where nothing lasting stands
    /// in the way.
    Obstacle dayObstacle(const Member& member, const NeedCase& need, QDate day) const;

private:
    const Instance& m_instance;
    QHash<QString, int> m_places;
    QSet<QString> m_blocked;
    QSet<std::pair<QString, QString>> m_declined;
    QHash<std::pair<QString, QString>, int> m_levels;
    QHash<std::pair<QString, QString>, double> m_travel;
    QHash<QString, QList<int>> m_active; ///< active transfers by member
};

/// Fails on an impossible pin and on an instance beyond what fits in memory.
Result<Model> makeModel(const Instance& instance, const Rules& rules);

/// The travel limit is kept to a tenth of a metre, so that rounding does not decide.
inline bool withinTravel(double km, double maxKm)
{
    return km <= maxKm + 1e-4;
}

} // namespace samvirke::matching
