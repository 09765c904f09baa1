// What an owner keeps of its pool, profession by profession and day by day, while transfers and a
// plan take some of it away.
#pragma once

#include "core/base/text.h"
#include "core/matching/plan.h"

namespace samvirke::matching {

class Keeps {
public:
    Keeps(const Model& model, const Plan& plan);

    /// Of a member that serves in the plan: how many of its profession (its main one) its owner has
    /// in the pool at all, and how many of them stay in a segment.
    int inPool(int member) const;
    int on(int member, int segment) const;

    /// "Stays with Trondheim meanwhile: 4 of 6 in the pool (Nurse).", or from when to when how
    /// many. Segments: the first and the one after the last.
    Text over(int member, int from, int end) const;

private:
    using Key = std::pair<QString, QString>; // owner and profession
    static Key keyOf(const Member& member);

    const Model& m_model;
    QHash<Key, int> m_groups;
    std::vector<int> m_inPool; // by group
    std::vector<int> m_away; // group × segment
};

} // namespace samvirke::matching
