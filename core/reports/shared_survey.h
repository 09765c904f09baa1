// A survey's figures for those outside the house.
#pragma once

#include "core/reports/survey_report.h"

namespace samvirke {

/// The report with few persons told as a range (domain/small_counts.h): the bands of numbers that
/// countsPersons() begin with nobody and "1–4". The spread stays exact: howTold()
/// says what may be told of it.
SurveyReport sharedSurveyReport(const SurveyReportInput& input, int smallBelow);

enum class Told { Exact, Few, NotAtAll };
/// How one number of the spread of a question in that report is told: few persons as the range, and
/// a sum not at all where it would tell the number of the only municipality that has few.
Told howTold(const QuestionReport& question, double NumberSpread::*number, int smallBelow);

} // namespace samvirke
