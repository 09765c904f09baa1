// What a survey says: who has answered and who has not, and of each question how the answers are
// spread. Every figure stands beside what it is a figure of; "not applicable" and "not answered"
// are counted as themselves, never as a no or a zero.
#pragma once

#include "core/domain/survey.h"
#include "core/reports/round_report.h"

namespace samvirke {

/// One value of a question and who gave it.
struct ValueCount {
    Text value;
    QStringList municipalities; ///< names, in Norwegian order

    int count() const { return int(municipalities.size()); }
    bool operator==(const ValueCount&) const = default;
};

/// The spread of a number over those who gave one.
struct NumberSpread {
    int count = 0;
    double sum = 0;
    double least = 0;
    double median = 0;
    double most = 0;

    bool operator==(const NumberSpread&) const = default;
};

struct SaidText {
    QString municipality; ///< name
    QString text;

    bool operator==(const SaidText&) const = default;
};

struct QuestionReport {
    SurveyQuestion question;
    int answered = 0; ///< with a value
    int notApplicable = 0;
    int notAnswered = 0; ///< of those asked
    /// Choices: each of them in the order of the question, also those nobody chose, and for several
    /// choices at last "none of these". Numbers: bands. Texts: nothing.
    QList<ValueCount> values;
    /// Of several choices: what was chosen together, the most usual first.
    QList<ValueCount> combinations;
    NumberSpread spread; ///< of numbers
    QList<SaidText> texts; ///< of texts

    int asked() const { return answered + notApplicable + notAnswered; }
    bool operator==(const QuestionReport&) const = default;
};

struct SurveyRow {
    QString municipality; ///< number
    QString name;
    AnswerStanding standing = AnswerStanding::NotAnswered; ///< Part goes before Late
    bool late = false;
    QDateTime firstAt;
    QDateTime lastAt;
    QList<int> missing; ///< positions of questions without an answer
    QList<Text> values; ///< in the order of the questions; empty: not answered
    QString givenBy; ///< personal
    QString givenByRole;
    ReportChannel channel = ReportChannel::NotGiven;

    bool operator==(const SurveyRow&) const = default;
};

struct SurveyReport {
    Survey survey;
    QList<SurveyQuestion> asking; ///< its questions in order
    bool overdue = false; ///< the time limit has passed
    bool expired = false; ///< the answers are out of date
    QList<SurveyRow> rows; ///< not answered first, then in part, each by name
    QList<QuestionReport> questions;
    int asked = 0;
    int answered = 0; ///< wholly or in part
    int onTime = 0;
    int complete = 0;
    int late = 0;
    int part = 0;

    int silent() const { return asked - answered; }
    QStringList missing() const; ///< names of those who have said nothing
    bool operator==(const SurveyReport&) const = default;
};

struct SurveyReportInput {
    Survey survey;
    QList<SurveyQuestion> questions; ///< in order
    QList<SurveyAnswer> answers;
    QList<Municipality> municipalities; ///< those asked
    QDateTime now;
};

/// One row for each municipality that was asked, by its number. Answers of others are not counted.
SurveyReport surveyReport(const SurveyReportInput& input);

/// How many chose all of `with` and none of `without`.
int chosenTogether(const QList<SurveyAnswer>& answers, const Id& question, const QStringList& with,
    const QStringList& without = {});

/// "24 of 38 municipalities have answered (63 %)."
Text responseText(const SurveyReport& report);

} // namespace samvirke
