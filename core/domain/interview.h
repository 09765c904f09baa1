// The order interview (bestilling): what a municipality answers when it is asked what it needs. One
// interview may ask for several professions; they become the needs of one team.
#pragma once

#include "core/domain/need.h"

namespace samvirke {

/// One profession that is asked for.
struct InterviewLine {
    QString profession; ///< code
    int heads = 1;
    QStringList alsoAccept;
    QStringList required;
    QStringList preferred;

    bool operator==(const InterviewLine&) const = default;
};

struct Interview {
    Need common; ///< what holds for every line; the fields of a line are not read from here
    QList<InterviewLine> lines;

    bool operator==(const Interview&) const = default;
};

/// The interview that a need is the answer to.
Interview interviewOf(const Need& need);

/// A need for each line, in order. Several without a word for their team get `team`.
QList<Need> needsOf(const Interview& interview, const QString& team = {});

/// A line's own fields carry its place: "profession-0", "heads-1". Going on while the own measures
/// are not tried wants a reason ("gateReason").
QList<FieldProblem> problemsOf(const Interview& interview);

} // namespace samvirke
