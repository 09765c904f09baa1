// The form of a survey that a municipality fills in and sends back: a row per question, drop-down
// lists and number cells, in the municipality's own form of Norwegian. Hidden marks say which
// survey, municipality and question each cell belongs to, so that it comes back without mapping.
#pragma once

#include "core/exchange/survey_answers.h"
#include "core/exchange/workbook.h"

namespace samvirke {

struct SurveyFormInput {
    AskedSurvey survey;
    QList<SurveyAnswer> given; ///< of this municipality: filled in
    Municipality municipality;
    QString office;
    QString language; ///< "nb" or "nn"
    bool exercise = false;
};

QList<SheetOut> surveyForm(const SurveyFormInput& input);

bool isSurveyForm(const Table& table);

/// One reply, or the rows that are wrong; an error when it is the form of another survey.
Result<Parsed<SurveyReply>> readSurveyForm(const Table& table, const AskedSurvey& survey);

} // namespace samvirke
