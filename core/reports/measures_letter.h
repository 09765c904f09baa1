// The catalogue of measures as a letter to the municipalities: values, no painting. In the form of
// Norwegian of those who get it, whatever the program speaks.
#pragma once

#include "core/domain/measure.h"

#include <QHash>

namespace samvirke {

struct MeasuresLetter {
    QString language; ///< "nb" or "nn"
    QString office;
    bool exercise = false;
    bool demonstration = false;
    QDateTime madeAt; ///< UTC
    QList<Measure> measures; ///< in order, without hidden ones
    /// By code: members of Measure that nobody in the office has checked yet.
    QHash<QString, QStringList> unchecked;
};

} // namespace samvirke
