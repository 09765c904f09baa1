// A team that a municipality asks for: its needs with the same word are one composition (a leader,
// two nurses, three health-care workers), and what it lacks is said of it as a whole.
#pragma once

#include "core/domain/need.h"
#include "core/domain/proposal.h"

namespace samvirke {

struct CompositionLine {
    Need need;
    NeedOutcome outcome;

    bool operator==(const CompositionLine&) const = default;
};

/// Two needs (or one) of one municipality with the same word for their team.
bool ofOneComposition(const Need& a, const Need& b);

/// "1 × Nurse (infection control): covered", "… lacks 4 of 14 head-days"
Text compositionLineText(const CompositionLine& line);

/// "The team lacks: 1 × Leader, Nurse on 4 of 14 head-days.": as a whole, in one sentence.
Text compositionText(const QList<CompositionLine>& lines);

/// The indices of needs, compositions drawn together where their first need stands, else in their
/// order.
QList<qsizetype> inCompositions(const QList<Need>& needs);

} // namespace samvirke
