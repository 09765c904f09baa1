// Ad hoc surveys (kartlegging): questions beside the reporting rounds, asked of all municipalities
// or of a sample, with an asker, a purpose, a time limit and a day after which the answers are no
// longer worth reading. Offices asked such things between the weekly reports (seed 003, 004), often
// the same thing twice: see askedLately().
#pragma once

#include "core/base/ids.h"
#include "core/domain/municipality.h"
#include "core/domain/need.h"
#include "core/domain/words.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace samvirke {

enum class QuestionKind { Choice, SeveralChoices, YesNoPartly, Number, Text };
template <> const QList<Word<QuestionKind>>& words();

enum class YesNoPartly { Yes, Partly, No };
template <> const QList<Word<YesNoPartly>>& words();

/// "Not answered" is no row at all, or one whose answer was taken back; "not applicable" is an
/// answer that says nothing of the matter. Neither is a yes, a no or a zero.
enum class AnswerGiven { NotAnswered, Answered, NotApplicable };
template <> const QList<Word<AnswerGiven>>& words();

struct Survey {
    Id id;
    QString title;
    QString asker; ///< who wants to know: "Helsedirektoratet", "Statsforvalteren i Trøndelag"
    QString purpose; ///< what the answers are for; stands on the form
    QDateTime opens; ///< UTC; surveys are ordered by this
    QDateTime due; ///< UTC
    QDateTime expires; ///< UTC: later the answers are out of date; invalid: never
    QDateTime closed; ///< UTC; invalid while answers are taken
    QStringList asked; ///< numbers of municipalities; empty: all of the office's own
    QString comment; ///< the office's own words about the answers; never mixed with them
    QString source; ///< where the answers were taken from, when not from the municipalities

    bool operator==(const Survey&) const = default;
};

struct SurveyQuestion {
    Id id;
    Id survey;
    int position = 0; ///< 1 is the first
    QuestionKind kind = QuestionKind::YesNoPartly;
    QString text;
    QString meaning; ///< what is meant, beside the question
    QStringList choices; ///< of Choice and SeveralChoices
    QString unit; ///< of a Number: "persons"

    bool operator==(const SurveyQuestion&) const = default;
};

/// One municipality's answer to one question. Earlier versions stand in the journal.
struct SurveyAnswer {
    Id id;
    Id survey;
    Id question;
    QString municipality; ///< number
    AnswerGiven given = AnswerGiven::Answered;
    /// Of the two kinds of choice: as the question writes them, in its order; none of several may
    /// be the answer. Of YesNoPartly: its code.
    QStringList choices;
    std::optional<double> number;
    QString text;
    QDateTime reportedAt; ///< UTC: when this version was given
    QDateTime firstReportedAt; ///< UTC: when the first one was; says who was late
    QString givenBy; ///< personal
    QString givenByRole;
    ReportChannel channel = ReportChannel::NotGiven;

    bool operator==(const SurveyAnswer&) const = default;
};

/// What one municipality says at one time. A question that is not named keeps the answer it had;
/// one with NotAnswered loses it.
struct SurveyReply {
    Id survey;
    QString municipality;
    QList<SurveyAnswer> answers; ///< with question and value
    QString givenBy; ///< personal
    QString givenByRole;
    ReportChannel channel = ReportChannel::NotGiven;
    QDateTime at; ///< UTC; now when invalid

    bool operator==(const SurveyReply&) const = default;
};

constexpr int mostQuestions = 60;
constexpr int mostChoices = 30;
constexpr qsizetype longestChoice = 120;
constexpr double largestNumber = 1e9;

bool isOpen(const Survey& survey); ///< answers are taken: it has not been closed
bool isExpired(const Survey& survey, const QDateTime& now);

QList<FieldProblem> problemsOf(const Survey& survey);
QList<FieldProblem> problemsOf(const SurveyQuestion& question);
/// The value must fit the question.
QList<FieldProblem> problemsOf(const SurveyQuestion& question, const SurveyAnswer& answer);

bool sameValue(const SurveyAnswer& a, const SurveyAnswer& b);

/// "yes", "none of these", "12,5 persons", "not applicable".
Text answerText(const SurveyQuestion& question, const SurveyAnswer& answer);

/// The choices of a question as a person reads them; of YesNoPartly its three words.
QList<Text> choiceTexts(const SurveyQuestion& question);
/// The same as answers keep them.
QStringList choiceCodes(const SurveyQuestion& question);

/// A question that was asked before in the same words, or nearly.
struct AskedBefore {
    Id survey;
    QString title; ///< of that survey
    QString asker;
    QDateTime opens; ///< UTC
    QString question;

    bool operator==(const AskedBefore&) const = default;
};

/// How alike two questions are, 0 … 1: the share of words that both have. Case, signs and small
/// words do not count.
double likenessOf(const QString& a, const QString& b);

constexpr int askedLatelyDays = 90;

/// The questions like this one in surveys that opened within the last 90 days or have not expired,
/// newest first. `except`: the survey that is being made.
QList<AskedBefore> askedLately(const QString& text, const QList<Survey>& surveys,
    const QList<SurveyQuestion>& questions, const QDateTime& now, const Id& except = {});

/// A sample that has central and remote, large and small municipalities as the county has them:
/// every so-manieth of the list ordered by centrality and population, from a start that `seed`
/// chooses. Numbers in the order of `municipalities`.
QStringList sampleOf(const QList<Municipality>& municipalities, int size, quint32 seed);

/// The same questions to the same municipalities, from now; nothing of its answers. No ids.
Survey copiedSurvey(const Survey& survey, const QDateTime& now);

} // namespace samvirke
