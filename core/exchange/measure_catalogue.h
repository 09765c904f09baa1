// The measures that the program brings, from resources/reference/measures.json: what seed 001 tells
// of each, in our own words, in bokmål and nynorsk.
#pragma once

#include "core/base/result.h"
#include "core/domain/measure.h"

#include <QHash>

namespace samvirke {

struct CatalogueMeasure {
    QHash<QString, Measure> in; ///< by language: "nb" and "nn"; without ids
    /// Members of Measure whose facts date from 2021: the office should check them.
    QStringList toCheck;
};

/// In the catalogue's order. Never fails in a sound build.
Result<QList<CatalogueMeasure>> loadMeasures();

} // namespace samvirke
