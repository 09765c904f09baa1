// Answers to a survey as people send them: a table with one row per municipality and its columns
// named by question, or the form that we sent out (survey_form.h), told apart by what they hold.
//
// A question's column is headed by its number ("2", "Spm. 2"), its text, or both ("2. Har dere
// …?"). A question with several choices has one column with the choices separated by semicolons, or
// one per choice ("2. Hvilke grupper? – Beboere", or the choice alone) with a cross where it is
// chosen.
// "-" and "ikke aktuelt" are not applicable; an empty cell is no answer and takes none away.
#pragma once

#include "core/base/result.h"
#include "core/domain/survey.h"
#include "core/exchange/parsed.h"
#include "core/exchange/rows_out.h"
#include "core/exchange/table.h"

#include <QSet>

namespace samvirke {

struct AskedSurvey {
    Survey survey;
    QList<SurveyQuestion> questions; ///< in order
    QSet<QString> asked; ///< numbers; nobody else's answer is taken
};

/// What a cell or a person says, as an answer's value: for YesNoPartly a word, for choices their
/// text or number. Empty: not answered. The error says what may be written.
Result<SurveyAnswer> readSurveyAnswer(const SurveyQuestion& question, QStringView text);

Result<Parsed<SurveyReply>> importSurveyAnswers(
    const Table& table, const AskedSurvey& survey, const Reference& reference);

/// What importSurveyAnswers() reads back: one row per municipality that was asked, also of those
/// who have not answered. `withNames`: who gave the answer stands in it, too.
OutRows surveyAnswerRows(const AskedSurvey& survey, const QList<SurveyAnswer>& answers,
    const Reference& reference, bool withNames);

} // namespace samvirke
