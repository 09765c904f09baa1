// A situation report with all that stands on its pages, draft or sent: values, no painting.
#pragma once

#include "core/reports/map_scene.h"
#include "core/reports/situation_figures.h"

namespace samvirke {

struct PrintedReport {
    QString office; ///< "Statsforvalteren i Trøndelag"
    bool exercise = false;
    bool demonstration = false;
    int number = 0; ///< 0: a draft
    int replaces = 0; ///< number of the report that this one corrects; 0: none
    int carriedFrom = 0; ///< number of the report that unchanged texts are from
    QString title;
    QString recipients;
    QDateTime asOf; ///< UTC
    QDateTime nextDue; ///< UTC; may be invalid
    QDateTime sentAt; ///< UTC; invalid: a draft
    QList<ReportSection> sections;
    SituationFigures figures; ///< frozen when it was sent
    MapScene map; ///< of these figures
};

/// "Situation report no. 3", "Situation report, draft"
Text reportName(int number);

} // namespace samvirke
