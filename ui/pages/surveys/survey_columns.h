// The tables of the page about surveys: the surveys with their response rates, the figures of one
// question, and what each municipality has answered.
#pragma once

#include "core/reports/survey_report.h"
#include "ui/models/value_table_model.h"
#include "ui/widgets/answer_bars.h"

namespace samvirke {

/// A line of the table of a question: a value and who gave it; for a text, the text and whose it
/// is.
struct FigureRow {
    QString key;
    QString value;
    QString count; ///< "20"
    QString share; ///< "87 %"
    QString who;
    int place = 0;

    bool operator==(const FigureRow&) const = default;
};

QList<TableColumn<SurveyReport>> surveyColumns();
QList<TableColumn<FigureRow>> figureColumns();
/// `question`: which of the answers is shown, from 0.
QList<TableColumn<SurveyRow>> replyColumns(const int* question);

QList<AnswerBar> barsOf(const QuestionReport& report);
QList<FigureRow> figuresOf(const QuestionReport& report);

/// "open, answers due 12.03.2021 12:00", "closed …", "out of date since …".
QString surveyStateText(const SurveyReport& report);
/// "Kari Nordmann, kommuneoverlege, telephone"
QString giverText(const SurveyRow& row);

} // namespace samvirke
