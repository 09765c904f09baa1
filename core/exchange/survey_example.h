// The worked example that the program ships: the vaccination survey of Trøndelag of 9 March 2021
// (resources/reference/SOURCES.md says where it is from and what to know before trusting it).
#pragma once

#include "core/base/result.h"
#include "core/domain/survey.h"

namespace samvirke {

struct ExampleSurvey {
    Survey survey; ///< without id, as everything here
    QList<SurveyQuestion> questions;
    /// One per municipality; each answer stands for the question of the same place in the list.
    QList<SurveyReply> replies;
    int rows = 0; ///< of the table in the source
    QStringList repeated; ///< names of municipalities that stand there more than once
};

/// Never fails in a sound build.
Result<ExampleSurvey> exampleSurvey(const Reference& reference);

} // namespace samvirke
