#include "core/exchange/survey_answers.h"

#include "core/base/norwegian.h"
#include "core/exchange/row_preparation.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/survey_form.h"

#include <algorithm>

namespace samvirke {

template <> const QList<Accepted<YesNoPartly>>& accepted()
{
    static const QList<Accepted<YesNoPartly>> all{
        { YesNoPartly::Yes, { "ja", "j", "x", "yes", "y", "sann", "true" } },
        { YesNoPartly::Partly, { "delvis", "til dels", "noe", "noko", "partly", "partially" } },
        { YesNoPartly::No, { "nei", "n", "no", "usann", "false" } },
    };
    return all;
}

namespace {

SurveyAnswer given(AnswerGiven how)
{
    SurveyAnswer answer;
    answer.given = how;
    return answer;
}

bool isNotApplicable(QStringView text)
{
    return text == u"-" || text == u"–" || text == u"—"
        || readWord<AnswerKind>(text) == AnswerKind::NotApplicable;
}

bool isNotAnswered(QStringView text)
{
    const QString plain = plainWord(text);
    return plain.isEmpty() ? text.isEmpty()
                           : plain == plainWord(u"ikke besvart") || plain == plainWord(u"ubesvart")
            || plain == plainWord(u"ikkje svara på") || plain == plainWord(u"not answered");
}

bool isNone(QStringView text)
{
    const QString plain = plainWord(text);
    return plain == u"0" || plain == u"ingen" || plain == u"ingenavdisse"
        || plain == u"ingenavdesse" || plain == u"none" || plain == u"noneofthese";
}

/// A choice by its text or its number; empty when it is neither.
QString choiceNamed(const SurveyQuestion& question, QStringView text)
{
    const QString plain = plainWord(text);
    for (const QString& choice : question.choices) {
        if (!plain.isEmpty() && plainWord(choice) == plain)
            return choice;
    }
    bool isNumber = false;
    const int number = text.trimmed().toString().toInt(&isNumber);
    return isNumber ? question.choices.value(number - 1) : QString();
}

Error unknownChoice(const SurveyQuestion& question, QStringView text)
{
    return { Text::of(QT_TRANSLATE_NOOP("core", "“%1” is none of the choices: %2."),
        { text.left(60).toString(), question.choices.join(QStringLiteral("; ")) }) };
}

Result<SurveyAnswer> readSeveral(const SurveyQuestion& question, QStringView text)
{
    SurveyAnswer answer;
    if (isNone(text))
        return answer;
    QStringList parts;
    if (!choiceNamed(question, text).isEmpty())
        parts.append(text.toString());
    else {
        // A choice may have a comma in it, so that semicolons go first.
        const bool semicolons = text.contains(u';') || text.contains(u'\n');
        QString apart = text.toString();
        apart.replace(u'\n', u';');
        if (!semicolons)
            apart.replace(u',', u';');
        parts = apart.split(u';', Qt::SkipEmptyParts);
    }
    QSet<QString> chosen;
    for (const QString& part : std::as_const(parts)) {
        const QString choice = choiceNamed(question, QStringView(part).trimmed());
        if (choice.isEmpty())
            return tl::unexpected<Error>(unknownChoice(question, QStringView(part).trimmed()));
        chosen.insert(choice);
    }
    for (const QString& choice : question.choices) {
        if (chosen.contains(choice))
            answer.choices.append(choice);
    }
    return answer;
}

} // namespace

Result<SurveyAnswer> readSurveyAnswer(const SurveyQuestion& question, QStringView text)
{
    text = text.trimmed();
    if (isNotAnswered(text))
        return given(AnswerGiven::NotAnswered);
    if (isNotApplicable(text))
        return given(AnswerGiven::NotApplicable);
    SurveyAnswer answer;
    switch (question.kind) {
    case QuestionKind::YesNoPartly: {
        const auto value = readWord<YesNoPartly>(text);
        if (!value)
            return fail(RowReader::unknownWord(text, writtenWords<YesNoPartly>()));
        answer.choices.append(code(*value));
        break;
    }
    case QuestionKind::Choice: {
        const QString choice = choiceNamed(question, text);
        if (choice.isEmpty())
            return tl::unexpected<Error>(unknownChoice(question, text));
        answer.choices.append(choice);
        break;
    }
    case QuestionKind::SeveralChoices:
        return readSeveral(question, text);
    case QuestionKind::Number: {
        const auto number = readNumber(text, question.unit);
        if (!number)
            return fail(number.error());
        answer.number = *number;
        break;
    }
    case QuestionKind::Text:
        if (text.size() > maxTextLength)
            return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                     "The text has %1 characters; %2 are the most. Shorten it."),
                { QString::number(text.size()), QString::number(maxTextLength) }));
        answer.text = text.toString();
        break;
    }
    if (const auto wrong = problemsOf(question, answer); !wrong.isEmpty())
        return fail(wrong.first().text);
    return answer;
}

namespace {

std::string fieldOf(qsizetype question, qsizetype choice = -1)
{
    const std::string field = "q" + std::to_string(question + 1);
    return choice < 0 ? field : field + "c" + std::to_string(choice + 1);
}

QString headingOf(const SurveyQuestion& question)
{
    return QStringLiteral("%1. %2").arg(question.position).arg(question.text.simplified());
}

QString headingOf(const SurveyQuestion& question, const QString& choice)
{
    return headingOf(question) + QStringLiteral(" – ") + choice.simplified();
}

QList<ColumnSpec> columnsOf(const AskedSurvey& survey)
{
    QList<ColumnSpec> specs;
    QHash<QString, int> said; // texts that only one column can mean
    for (const SurveyQuestion& question : survey.questions) {
        ++said[plainWord(question.text)];
        for (const QString& choice : question.choices)
            ++said[plainWord(choice)];
    }
    const auto alone = [&](const QString& text) {
        const QString plain = plainWord(text);
        return !plain.isEmpty() && !plain.at(0).isDigit() && said.value(plain) == 1;
    };
    for (qsizetype i = 0; i < survey.questions.size(); ++i) {
        const SurveyQuestion& question = survey.questions.at(i);
        const QString number = QString::number(question.position);
        ColumnSpec whole{ QString::fromStdString(fieldOf(i)),
            { headingOf(question), number, "spm " + number, "spørsmål " + number,
                "question " + number },
            false };
        if (alone(question.text))
            whole.names.append(question.text);
        specs.append(whole);
        if (question.kind != QuestionKind::SeveralChoices)
            continue;
        for (qsizetype j = 0; j < question.choices.size(); ++j) {
            const QString& choice = question.choices.at(j);
            ColumnSpec one{ QString::fromStdString(fieldOf(i, j)), { headingOf(question, choice) },
                false };
            if (alone(choice))
                one.names.append(choice);
            specs.append(one);
        }
    }
    // Last, so that no question takes their names.
    specs.append({ "municipality",
        { "kommunenummer", "kommunenr", "kommune nr", "knr", "komnr", "municipality number" } });
    specs.append(
        { "municipalityName", { "kommune", "kommunenavn", "kommunenamn", "municipality" } });
    specs.append({ "givenBy", { "besvart av", "svart av", "svara av", "answered by" } });
    specs.append({ "givenByRole", { "rolle", "funksjon", "role" } });
    specs.append({ "channel", { "kanal", "channel" } });
    specs.append(
        { "reportedAt", { "svart", "svara", "sendt", "svardato", "tidspunkt", "answered at" } });
    return specs;
}

/// A question with a column for each choice. Nothing crossed and nothing said is no answer.
SurveyAnswer readCrosses(RowReader& row, const SurveyQuestion& question, qsizetype at)
{
    SurveyAnswer answer = given(AnswerGiven::NotAnswered);
    bool notApplicable = false;
    for (qsizetype j = 0; j < question.choices.size(); ++j) {
        const std::string field = fieldOf(at, j);
        const QStringView cell = row.cell(field);
        if (cell.isEmpty())
            continue;
        if (isNotApplicable(cell)) {
            notApplicable = true;
            continue;
        }
        const auto crossed = readWord<YesNo>(cell);
        if (!crossed) {
            row.wrong(field,
                Text::of(QT_TRANSLATE_NOOP("core",
                             "“%1” is not understood. Write x where it is chosen, or leave the "
                             "cell empty."),
                    { cell.left(60).toString() }));
            return answer;
        }
        answer.given = AnswerGiven::Answered;
        if (crossed == YesNo::Yes)
            answer.choices.append(question.choices.at(j));
    }
    if (notApplicable && answer.given == AnswerGiven::NotAnswered)
        answer.given = AnswerGiven::NotApplicable;
    return answer;
}

SurveyReply readRow(RowReader& row, const AskedSurvey& survey, const Columns& columns)
{
    SurveyReply reply;
    reply.survey = survey.survey.id;
    reply.municipality = row.municipality("municipality", "municipalityName");
    if (!reply.municipality.isEmpty() && !survey.asked.contains(reply.municipality))
        row.wrong(columns.has("municipality") ? "municipality" : "municipalityName",
            Text::of(QT_TRANSLATE_NOOP("core",
                         "%1 was not asked in this survey. Leave the row out, or add it to those "
                         "who are asked."),
                { reply.municipality }));
    for (qsizetype i = 0; i < survey.questions.size(); ++i) {
        const SurveyQuestion& question = survey.questions.at(i);
        const std::string field = fieldOf(i);
        SurveyAnswer answer = given(AnswerGiven::NotAnswered);
        if (!row.cell(field).isEmpty()) {
            auto read = readSurveyAnswer(question, row.cell(field));
            if (!read) {
                row.wrong(field, read.error().text);
                continue;
            }
            answer = *read;
        } else if (question.kind == QuestionKind::SeveralChoices) {
            answer = readCrosses(row, question, i);
        }
        if (answer.given == AnswerGiven::NotAnswered)
            continue;
        answer.question = question.id;
        reply.answers.append(answer);
    }
    reply.givenBy = row.text("givenBy");
    reply.givenByRole = row.text("givenByRole");
    reply.channel = row.word<ReportChannel>("channel").value_or(ReportChannel::Import);
    reply.at = row.dateTime("reportedAt");
    return reply;
}

} // namespace

Result<Parsed<SurveyReply>> importSurveyAnswers(
    const Table& table, const AskedSurvey& survey, const Reference& reference)
{
    if (isSurveyForm(table))
        return readSurveyForm(table, survey);
    const QList<ColumnSpec> specs = columnsOf(survey);
    auto columns = findColumns(table, specs);
    if (!columns)
        return fail(columns.error());
    if (!columns->has("municipality") && !columns->has("municipalityName"))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "The municipality's column is missing. Add a column “kommunenummer” and try again.")));
    const bool asks = std::any_of(specs.begin(), specs.end(), [&](const ColumnSpec& spec) {
        return spec.field.startsWith(u'q') && columns->has(spec.field);
    });
    if (!asks)
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "No column is headed by a question of this survey. Write the "
            "question's number above its column: 1, 2, …")));
    Preparation preparation;
    for (qsizetype i = 0; i < survey.questions.size(); ++i) {
        const QString field = QString::fromStdString(fieldOf(i));
        if (survey.questions.at(i).kind == QuestionKind::Number && columns->has(field))
            preparation.numbers.append(field);
    }
    const MunicipalityLookup lookup(reference);
    const PreparedRows prepared = prepareRows(table, *columns, preparation, lookup);
    const auto found = findColumns(prepared.table, specs);
    if (!found)
        return fail(found.error());

    Parsed<SurveyReply> parsed;
    parsed.unknownColumns = columns->unknown;
    const int header = found->headerRow;
    FileReader file(prepared.table, *found, reference, survey.asked);
    for (int index = header + 1; index < prepared.table.rowCount(); ++index) {
        RowReader row(file, index);
        SurveyReply reply = readRow(row, survey, *found);
        if (row.isGood())
            row.refuseRepeated(reply.municipality,
                found->has("municipality") ? "municipality" : "municipalityName");
        if (!row.isGood())
            parsed.problems.append(row.problem());
        else if (reply.answers.isEmpty())
            ++parsed.skipped;
        else
            parsed.rows.append({ std::move(reply), row.sourceRow() });
    }
    parsed.notices = prepared.notices + file.notices();
    return parsed;
}

OutRows surveyAnswerRows(const AskedSurvey& survey, const QList<SurveyAnswer>& answers,
    const Reference& reference, bool withNames)
{
    OutRows out;
    out.title = QStringLiteral("kartlegging");
    const auto column = [&](const QString& heading, bool numeric = false) {
        out.header.append(heading);
        out.numeric.append(numeric);
    };
    column(QStringLiteral("kommunenummer"));
    column(QStringLiteral("kommune"));
    for (const SurveyQuestion& question : survey.questions) {
        if (question.kind == QuestionKind::SeveralChoices) {
            for (const QString& choice : question.choices)
                column(headingOf(question, choice));
        } else {
            column(headingOf(question), question.kind == QuestionKind::Number);
        }
    }
    if (withNames)
        column(QStringLiteral("besvart av"));
    column(QStringLiteral("rolle"));
    column(QStringLiteral("kanal"));
    column(QStringLiteral("svart"));

    QHash<QString, QHash<Id, const SurveyAnswer*>> byMunicipality;
    for (const SurveyAnswer& answer : answers)
        byMunicipality[answer.municipality].insert(answer.question, &answer);
    QList<std::pair<QString, QString>> asked; // name, number
    for (const QString& number : survey.asked) {
        const Municipality* known = reference.byNumber(number);
        asked.append({ known ? known->name : number, number });
    }
    std::sort(asked.begin(), asked.end(), [](const auto& a, const auto& b) {
        const int order = compareNorwegian(a.first, b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    const QString dash = QStringLiteral("ikke aktuelt");
    for (const auto& [name, number] : std::as_const(asked)) {
        QStringList row{ number, name };
        const SurveyAnswer* newest = nullptr;
        const auto& said = byMunicipality[number];
        for (const SurveyQuestion& question : survey.questions) {
            const SurveyAnswer* answer = said.value(question.id);
            const bool several = question.kind == QuestionKind::SeveralChoices;
            const qsizetype cells = several ? question.choices.size() : 1;
            if (answer && (!newest || answer->reportedAt > newest->reportedAt))
                newest = answer;
            for (qsizetype j = 0; j < cells; ++j) {
                if (!answer || answer->given == AnswerGiven::NotAnswered)
                    row.append(QString());
                else if (answer->given == AnswerGiven::NotApplicable)
                    row.append(dash);
                else if (several && answer->choices.isEmpty())
                    row.append(QStringLiteral("nei")); // none of them, which is an answer
                else if (several)
                    row.append(answer->choices.contains(question.choices.at(j))
                            ? QStringLiteral("x")
                            : QString());
                else if (question.kind == QuestionKind::Number)
                    row.append(writtenNumber(answer->number.value_or(0)));
                else if (question.kind == QuestionKind::YesNoPartly)
                    row.append(writtenWord(
                        fromCode<YesNoPartly>(answer->choices.value(0)).value_or(YesNoPartly::No)));
                else
                    row.append(question.kind == QuestionKind::Text ? answer->text
                                                                   : answer->choices.value(0));
            }
        }
        if (withNames)
            row.append(newest ? newest->givenBy : QString());
        row.append(newest ? newest->givenByRole : QString());
        row.append(newest ? writtenWord(newest->channel) : QString());
        row.append(newest ? writtenDateTime(newest->reportedAt) : QString());
        out.rows.append(row);
    }
    return out;
}

} // namespace samvirke
