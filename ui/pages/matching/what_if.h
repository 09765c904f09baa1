// A question of what if: something that is supposed on top of what the case file holds. Nothing of
// it is recorded; the plan is solved with it, and a person looks at what it would change.
#pragma once

#include "core/session/session.h"
#include "ui/pages/matching/plan.h"

namespace samvirke {

struct WhatIf {
    enum class Kind {
        MemberDeclines,
        OwnerLendsNobody,
        MemberStays, ///< pinned, whatever else changes
        OneMore, ///< somebody of the asked profession, at the need's own place
        NeedReads, ///< other heads, period or substitutes
    };
    Kind kind = Kind::MemberDeclines;
    QString text; ///< "Kari Nordmann says no to Heim"
    Stint stint = {}; ///< of MemberDeclines and MemberStays
    QString owner = {}; ///< of OwnerLendsNobody
    PoolMember member = {}; ///< of OneMore
    Need need = {}; ///< of NeedReads: as it would read
};

WhatIf ifDeclines(const PlanNeed& need, const PlanStint& stint);
WhatIf ifOwnerLendsNobody(const PlanStint& stint);
WhatIf ifStays(const PlanNeed& need, const PlanStint& stint);
WhatIf ifOneMore(const PlanNeed& need);
WhatIf ifNeedReads(const PlanNeed& need, const Need& other);

/// The settings with what the questions suppose; of two answers to the same, the later holds.
MatchSettings supposing(MatchSettings settings, const QList<WhatIf>& questions);

/// Whether the case file has a place for it: a no, an owner that lends nobody, a changed need.
bool canBeRecorded(WhatIf::Kind kind);

} // namespace samvirke
