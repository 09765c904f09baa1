// What the matcher suggests. It binds nobody: a transfer begins when a person starts one from a
// stint.
#pragma once

#include "core/base/ids.h"
#include "core/base/text.h"

#include <QDate>

namespace samvirke {

/// One member's unbroken days at one need.
struct Stint {
    Id member;
    Id need;
    QDate from; ///< both days included
    QDate until;
    double km = 0; ///< one way
    int level = 2; ///< EscalationLevel as number, 1 local … 4 national
    QList<Text> reasons;

    bool operator==(const Stint&) const = default;
};

/// One change to the input and what it would cover, found by solving again.
struct Suggestion {
    Text text;
    int headDays = 0; ///< how many more head-days would be covered
    QString kind = {}; ///< "travel", "substitute", "limit", "owner", "refusal", "dates", "member"
    QString profession = {}; ///< "member": of the one more, a code
    QString place = {}; ///< … and where that one would live

    bool operator==(const Suggestion&) const = default;
};

struct NeedOutcome {
    Id id;
    int headDays = 0;
    int covered = 0;
    int missing = 0;
    QList<Text> blocking; ///< why the rest is uncovered
    QList<Suggestion> suggestions; ///< best first

    bool operator==(const NeedOutcome&) const = default;
};

/// One objective of the plan with its value and the best that is possible; proven where they meet.
struct Objective {
    QString name; ///< "coverage-critical", … as in DESIGN.md
    double value = 0;
    double bound = 0;
    bool proven = false;

    bool operator==(const Objective&) const = default;
};

struct Proposal {
    QList<Stint> stints;
    QList<NeedOutcome> needs;
    QList<Objective> objectives;
    double solveMs = 0;

    bool operator==(const Proposal&) const = default;
};

} // namespace samvirke
