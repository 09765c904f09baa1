// Few persons in a figure that leaves the house: one of them may be known by the number alone, so a
// small number is told as a range. Public bodies have to leave such numbers out where they tell
// about persons (forvaltningsloven § 13; shared/reporting.md, "Small numbers" and consequence 11);
// where the limit lies is the office's own practice. The rule holds for situation reports, minutes
// and the summary of a survey; tables and JSON for the office itself are exact, and say so.
#pragma once

#include "core/base/text.h"
#include "core/domain/survey.h"

namespace samvirke {

/// Numbers from 1 to one less than this are told as a range, unless the office has set another.
inline constexpr int usualSmallBelow = 5;
inline constexpr int largestSmallBelow = 50;
/// 0 tells every number as it is; 1 and 2 would leave a range of one number.
bool maySetSmallBelow(int smallBelow);

/// A number of persons, as far as its unit says so, or its text when it has no unit: "pasienter",
/// "Hvor mange er syke?". Rather one question too many.
bool countsPersons(const SurveyQuestion& question);

/// "0", "1–4", "7". Nobody is nobody: a zero reveals no person.
Text personsText(int persons, int smallBelow);

} // namespace samvirke
