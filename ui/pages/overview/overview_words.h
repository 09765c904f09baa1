// The sentences of the overview, from the county's figures.
#pragma once

#include "core/reports/picture.h"

#include <QStringList>

namespace samvirke {

/// "4 municipalities are in a critical situation"
QString overviewHeadline(const CountyPicture& picture);

/// "33 of 38 have answered in week 10 · 2 more critical than in week 9 · 2 out of date"
QString overviewSubline(const CountyPicture& picture);

/// Those whose status is another than in the round before, by what they became; the gravest first.
struct StatusChange {
    StaffingStatus became = StaffingStatus::NotReported;
    QStringList numbers;
    QStringList names;
};
QList<StatusChange> changesOf(const CountyPicture& picture);

/// "Became critical"
QString changeTitle(StaffingStatus became);

} // namespace samvirke
