#include "core/reports/survey_report.h"

#include "core/base/norwegian.h"
#include "core/domain/small_counts.h"
#include "core/reports/shared_survey.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace samvirke {

namespace {

using ByMunicipality = QHash<QString, const SurveyAnswer*>;

bool isBefore(const QString& a, const QString& b)
{
    return compareNorwegian(a, b) < 0;
}

/// 1, 2 or 5 times a power of ten, at least `least`.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

QString plainNumber(double value)
{
    return numberText(value, std::abs(value - std::round(value)) < 1e-9 ? 0 : 1);
}

/// Nobody, and few persons as one range; gives back the others.
QList<std::pair<double, QString>> addFew(
    QuestionReport& report, const QList<std::pair<double, QString>>& given, int smallBelow)
{
    QList<std::pair<double, QString>> others;
    ValueCount none{ plainNumber(0), {} };
    ValueCount few{ personsText(1, smallBelow), {} };
    for (const auto& [value, name] : given) {
        if (value <= 0)
            none.municipalities.append(name);
        else if (value < smallBelow)
            few.municipalities.append(name);
        else
            others.append({ value, name });
    }
    for (const ValueCount& count : { none, few }) {
        if (count.count() > 0)
            report.values.append(count);
    }
    return others;
}

/// Bands of equal width with round limits: at most eight, one for each value when there are few.
void addBands(QuestionReport& report, QList<std::pair<double, QString>> given, int smallBelow)
{
    if (smallBelow > 0)
        given = addFew(report, given, smallBelow);
    if (given.isEmpty())
        return;
    constexpr double mostBands = 8;
    const auto [low, high] = std::minmax_element(given.begin(), given.end());
    const bool whole = std::all_of(given.begin(), given.end(),
        [](const auto& each) { return each.first == std::floor(each.first); });
    const double range = high->first - low->first;
    double step = range > 0 ? roundStep((range + (whole ? 1 : 0)) / mostBands) : 1;
    if (whole)
        step = std::max(step, 1.0);
    const auto bandOf = [step](double value) { return qint64(std::floor(value / step + 1e-9)); };
    for (qint64 band = bandOf(low->first); band <= bandOf(high->first); ++band) {
        const double from = std::max(double(band) * step, double(smallBelow));
        const double to = double(band + 1) * step;
        ValueCount count;
        if (whole && step == 1)
            count.value = plainNumber(from);
        else if (whole)
            count.value = Text::of(
                QT_TRANSLATE_NOOP("core", "%1–%2"), { plainNumber(from), plainNumber(to - 1) });
        else
            count.value = Text::of(QT_TRANSLATE_NOOP("core", "%1 to under %2"),
                { plainNumber(from), plainNumber(to) });
        for (const auto& [value, name] : given) {
            if (bandOf(value) == band)
                count.municipalities.append(name);
        }
        report.values.append(count);
    }
}

void addSpread(QuestionReport& report, QList<double> numbers)
{
    if (numbers.isEmpty())
        return;
    std::sort(numbers.begin(), numbers.end());
    NumberSpread& spread = report.spread;
    spread.count = int(numbers.size());
    for (const double each : std::as_const(numbers))
        spread.sum += each;
    spread.least = numbers.first();
    spread.most = numbers.last();
    const qsizetype middle = numbers.size() / 2;
    spread.median = numbers.size() % 2 == 1 ? numbers.at(middle)
                                            : (numbers.at(middle - 1) + numbers.at(middle)) / 2;
}

void addChoices(QuestionReport& report, const QList<std::pair<const SurveyAnswer*, QString>>& given)
{
    const SurveyQuestion& question = report.question;
    const QStringList codes = choiceCodes(question);
    const QList<Text> texts = choiceTexts(question);
    for (qsizetype i = 0; i < codes.size(); ++i)
        report.values.append({ texts.at(i), {} });
    QMap<QStringList, QStringList> together;
    ValueCount none{ Text::of(QT_TRANSLATE_NOOP("core", "none of these")), {} };
    for (const auto& [answer, name] : given) {
        for (qsizetype i = 0; i < codes.size(); ++i) {
            if (answer->choices.contains(codes.at(i)))
                report.values[i].municipalities.append(name);
        }
        if (answer->choices.isEmpty())
            none.municipalities.append(name);
        together[answer->choices].append(name);
    }
    if (question.kind != QuestionKind::SeveralChoices)
        return;
    if (none.count() > 0)
        report.values.append(none);
    for (auto it = together.cbegin(); it != together.cend(); ++it)
        report.combinations.append(
            { it.key().isEmpty() ? none.value : Text(it.key().join(QStringLiteral(" + "))),
                it.value() });
    std::stable_sort(report.combinations.begin(), report.combinations.end(),
        [](const ValueCount& a, const ValueCount& b) { return a.count() > b.count(); });
}

QuestionReport questionReport(const SurveyQuestion& question, const ByMunicipality& answers,
    const QList<Municipality>& municipalities, int smallBelow)
{
    QuestionReport report;
    report.question = question;
    QList<std::pair<const SurveyAnswer*, QString>> given;
    for (const Municipality& municipality : municipalities) {
        const SurveyAnswer* answer = answers.value(municipality.number);
        if (!answer || answer->given == AnswerGiven::NotAnswered)
            ++report.notAnswered;
        else if (answer->given == AnswerGiven::NotApplicable)
            ++report.notApplicable;
        else
            given.append({ answer, municipality.name });
    }
    report.answered = int(given.size());
    switch (question.kind) {
    case QuestionKind::Choice:
    case QuestionKind::SeveralChoices:
    case QuestionKind::YesNoPartly:
        addChoices(report, given);
        break;
    case QuestionKind::Number: {
        QList<std::pair<double, QString>> numbers;
        QList<double> values;
        for (const auto& [answer, name] : given) {
            numbers.append({ answer->number.value_or(0), name });
            values.append(answer->number.value_or(0));
        }
        addBands(report, numbers, countsPersons(question) ? smallBelow : 0);
        addSpread(report, values);
        break;
    }
    case QuestionKind::Text:
        for (const auto& [answer, name] : given)
            report.texts.append({ name, answer->text });
        break;
    }
    return report;
}

void tellOf(SurveyRow& row, const SurveyAnswer& answer)
{
    const QDateTime first =
        answer.firstReportedAt.isValid() ? answer.firstReportedAt : answer.reportedAt;
    if (!row.firstAt.isValid() || first < row.firstAt)
        row.firstAt = first;
    if (row.lastAt.isValid() && answer.reportedAt < row.lastAt)
        return;
    row.lastAt = answer.reportedAt;
    row.givenBy = answer.givenBy;
    row.givenByRole = answer.givenByRole;
    row.channel = answer.channel;
}

} // namespace

QStringList SurveyReport::missing() const
{
    QStringList names;
    for (const SurveyRow& row : rows) {
        if (row.standing == AnswerStanding::NotAnswered)
            names.append(row.name);
    }
    return names;
}

SurveyReport surveyReport(const SurveyReportInput& input)
{
    return sharedSurveyReport(input, 0);
}

SurveyReport sharedSurveyReport(const SurveyReportInput& input, int smallBelow)
{
    SurveyReport report;
    report.survey = input.survey;
    report.asking = input.questions;
    report.overdue = input.survey.due.isValid() && input.now > input.survey.due;
    report.expired = isExpired(input.survey, input.now);
    QHash<Id, ByMunicipality> byQuestion;
    for (const SurveyAnswer& answer : input.answers)
        byQuestion[answer.question].insert(answer.municipality, &answer);

    QList<Municipality> asked = input.municipalities;
    std::stable_sort(asked.begin(), asked.end(),
        [](const Municipality& a, const Municipality& b) { return isBefore(a.name, b.name); });
    for (const Municipality& municipality : std::as_const(asked)) {
        SurveyRow row;
        row.municipality = municipality.number;
        row.name = municipality.name;
        for (const SurveyQuestion& question : input.questions) {
            const SurveyAnswer* answer = byQuestion.value(question.id).value(municipality.number);
            if (!answer || answer->given == AnswerGiven::NotAnswered) {
                row.missing.append(question.position);
                row.values.append(Text());
                continue;
            }
            row.values.append(answerText(question, *answer));
            tellOf(row, *answer);
        }
        ++report.asked;
        if (row.firstAt.isValid()) {
            row.late = input.survey.due.isValid() && row.firstAt > input.survey.due;
            ++report.answered;
            report.onTime += row.late ? 0 : 1;
            report.late += row.late ? 1 : 0;
            report.complete += row.missing.isEmpty() ? 1 : 0;
            report.part += row.missing.isEmpty() ? 0 : 1;
            row.standing = !row.missing.isEmpty() ? AnswerStanding::Part
                : row.late                        ? AnswerStanding::Late
                                                  : AnswerStanding::Complete;
        }
        report.rows.append(row);
    }
    std::stable_sort(report.rows.begin(), report.rows.end(),
        [](const SurveyRow& a, const SurveyRow& b) { return a.standing < b.standing; });
    for (const SurveyQuestion& question : input.questions)
        report.questions.append(
            questionReport(question, byQuestion.value(question.id), asked, smallBelow));
    return report;
}

Told howTold(const QuestionReport& question, double NumberSpread::*number, int smallBelow)
{
    if (smallBelow == 0 || !countsPersons(question.question))
        return Told::Exact;
    const Text few = personsText(1, smallBelow);
    const bool tellsOne = number == &NumberSpread::sum
        && std::any_of(question.values.begin(), question.values.end(),
            [&few](const ValueCount& each) { return each.value == few && each.count() == 1; });
    if (tellsOne)
        return Told::NotAtAll;
    const double exact = question.spread.*number;
    return exact > 0 && exact < smallBelow ? Told::Few : Told::Exact;
}

int chosenTogether(const QList<SurveyAnswer>& answers, const Id& question, const QStringList& with,
    const QStringList& without)
{
    return int(std::count_if(answers.begin(), answers.end(), [&](const SurveyAnswer& answer) {
        const auto chose = [&](const QString& choice) { return answer.choices.contains(choice); };
        return answer.question == question && answer.given == AnswerGiven::Answered
            && std::all_of(with.begin(), with.end(), chose)
            && std::none_of(without.begin(), without.end(), chose);
    }));
}

Text responseText(const SurveyReport& report)
{
    return Text::counted(
        QT_TRANSLATE_N_NOOP("core", "%1 of %n municipality(ies) have answered (%2 %)."),
        report.asked,
        { QString::number(report.answered),
            QString::number(percentOf(report.answered, report.asked).value_or(0)) });
}

} // namespace samvirke
