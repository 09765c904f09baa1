// From an everyday sentence ("jeg mangler sykepleiere i helgen") to the next steps: which measures
// of the catalogue bear on it, the nearest level first (seed 001: local, then inter-municipal, the
// health community, the nation). Bokmål and nynorsk alike. What the caller has tried is passed
// over.
#pragma once

#include "core/domain/measure.h"
#include "core/domain/need.h"

#include <QStringList>

namespace samvirke {

struct MeasureQuestion {
    QString text; ///< as somebody says it; empty: the whole ladder
    QStringList professions; ///< codes that are known beside the text
    QStringList tried; ///< codes of measures that are known to be tried
};

struct NextStep {
    QString code; ///< of the measure
    EscalationLevel level = EscalationLevel::Local;
    QStringList because; ///< words of the question that lead here, as they were said

    bool operator==(const NextStep&) const = default;
};

struct NextSteps {
    QList<NextStep> steps; ///< nearest level first; within it what fits best
    QStringList passedOver; ///< codes: tried already
    QStringList understood; ///< words of the question that said something
    /// No word of the question was known: the steps are the whole ladder.
    bool wholeLadder = false;

    bool operator==(const NextSteps&) const = default;
};

/// Hidden measures are never proposed; one with professions only when one of them is asked for, or
/// none is.
NextSteps nextSteps(const QList<Measure>& catalogue, const MeasureQuestion& question);

/// Codes of the built-in measures that a need's tried ones stand for.
QStringList codesOf(const QList<TriedMeasure>& tried);

/// The codes of professions that a text names.
QStringList professionsIn(const QString& text);

/// Level, then place within the level, then name.
bool comesBefore(const Measure& a, const Measure& b);

} // namespace samvirke
