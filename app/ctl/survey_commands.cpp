// Ad hoc surveys: asked, answered, read in, shown and written out.
#include "app/ctl/survey_commands.h"
#include "app/ctl/commands.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

QJsonValue jsonNumber(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject surveyJson(const SurveyReport& report)
{
    const Survey& survey = report.survey;
    return { { "id", survey.id }, { "title", survey.title }, { "asker", survey.asker },
        { "purpose", survey.purpose }, { "opens", jsonTime(survey.opens) },
        { "due", jsonTime(survey.due) }, { "expires", jsonTime(survey.expires) },
        { "closed", jsonTime(survey.closed) }, { "open", isOpen(survey) },
        { "overdue", report.overdue }, { "expired", report.expired },
        { "comment", jsonText(survey.comment) }, { "source", jsonText(survey.source) },
        { "asked", report.asked }, { "answered", report.answered }, { "onTime", report.onTime },
        { "late", report.late }, { "part", report.part }, { "complete", report.complete },
        { "notAnswered", report.silent() },
        { "answeredPercent", percentOf(report.answered, report.asked).value_or(0) },
        { "missing", QJsonArray::fromStringList(report.missing()) } };
}

QJsonArray countsJson(const QList<ValueCount>& values)
{
    QJsonArray array;
    for (const ValueCount& value : values)
        array.append(QJsonObject{ { "value", value.value.translated() }, { "count", value.count() },
            { "municipalities", QJsonArray::fromStringList(value.municipalities) } });
    return array;
}

QJsonObject questionJson(const QuestionReport& report)
{
    const SurveyQuestion& question = report.question;
    QJsonObject out{ { "id", question.id }, { "number", question.position },
        { "kind", code(question.kind) }, { "text", question.text },
        { "meaning", jsonText(question.meaning) }, { "unit", jsonText(question.unit) },
        { "choices", QJsonArray::fromStringList(question.choices) },
        { "answered", report.answered }, { "notApplicable", report.notApplicable },
        { "notAnswered", report.notAnswered }, { "values", countsJson(report.values) } };
    if (question.kind == QuestionKind::SeveralChoices)
        out.insert("combinations", countsJson(report.combinations));
    if (report.spread.count > 0)
        out.insert("spread",
            QJsonObject{ { "count", report.spread.count }, { "sum", report.spread.sum },
                { "least", report.spread.least }, { "median", report.spread.median },
                { "most", report.spread.most } });
    if (question.kind == QuestionKind::Text) {
        QJsonArray texts;
        for (const SaidText& said : report.texts)
            texts.append(
                QJsonObject{ { "municipality", said.municipality }, { "text", said.text } });
        out.insert("texts", texts);
    }
    return out;
}

QJsonArray warningsJson(const QList<AskedBefore>& before)
{
    QJsonArray array;
    for (const AskedBefore& each : before)
        array.append(QJsonObject{ { "survey", each.survey }, { "title", each.title },
            { "asker", each.asker }, { "opens", jsonTime(each.opens) },
            { "question", each.question } });
    return array;
}

void warn(const QList<AskedBefore>& before)
{
    for (const AskedBefore& each : before)
        printLine(say(QT_TRANSLATE_NOOP("ctl",
                          "Asked lately: “%1” in the survey “%2” of %3, asked by %4. Can its "
                          "answers be used?"),
            { each.question, each.title, timeText(each.opens), each.asker }));
}

int list(const SurveyOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Survey")),
        say(QT_TRANSLATE_NOOP("ctl", "Asked by")), say(QT_TRANSLATE_NOOP("ctl", "Due")),
        say(QT_TRANSLATE_NOOP("ctl", "Closed")), say(QT_TRANSLATE_NOOP("ctl", "Answered")) });
    for (const SurveyReport& report : session->surveyReports()) {
        array.append(surveyJson(report));
        const Survey& survey = report.survey;
        table.add({ shortId(survey.id), survey.title, survey.asker, timeText(survey.due),
            timeText(survey.closed),
            QStringLiteral("%1/%2").arg(report.answered).arg(report.asked) });
    }
    if (given.json)
        printJson({ { "surveys", array } });
    else
        table.print();
    return 0;
}

void setAsGiven(const Session& session, Survey& survey, const SurveyOptions& given)
{
    if (given.asker)
        survey.asker = *given.asker;
    if (given.purpose)
        survey.purpose = *given.purpose;
    if (given.opens)
        survey.opens = timeFrom(*given.opens).toUTC();
    if (given.due)
        survey.due = timeFrom(*given.due).toUTC();
    if (given.expires)
        survey.expires = timeFrom(*given.expires).toUTC();
    if (given.comment)
        survey.comment = *given.comment;
    if (given.municipalities)
        survey.asked = askedFrom(session, *given.municipalities);
}

SurveyQuestion questionFrom(const SurveyOptions& given)
{
    SurveyQuestion question;
    question.kind =
        given.kind.isEmpty() ? QuestionKind::YesNoPartly : wordFrom<QuestionKind>(given.kind);
    question.text = given.question;
    question.meaning = given.meaning.value_or(QString());
    question.unit = given.unit.value_or(QString());
    if (given.choices) {
        for (const QString& choice : given.choices->split(u';', Qt::SkipEmptyParts))
            question.choices.append(choice.trimmed());
    }
    return question;
}

int made(const Session& session, const Id& id, const QList<AskedBefore>& before, bool json)
{
    const SurveyReport report = session.surveyReport(id);
    if (json) {
        QJsonObject out = surveyJson(report);
        out.insert("askedLately", warningsJson(before));
        printJson(out);
        return 0;
    }
    printLine(say(
        QT_TRANSLATE_NOOP("ctl",
            "The survey “%1” (%2) has %3 question(s) to %4 municipalities. Answers are due %5."),
        { report.survey.title, shortId(id), QString::number(report.asking.size()),
            QString::number(report.asked), timeText(report.survey.due) }));
    warn(before);
    return 0;
}

int open(const SurveyOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Survey survey;
    QList<SurveyQuestion> questions;
    if (given.copy) {
        const Survey source = chosenSurvey(*session, *given.copy);
        survey = copiedSurvey(source, nowUtc());
        questions = session->surveyQuestions(source.id);
    } else {
        survey.opens = nowUtc();
        survey.due = survey.opens.addDays(3);
        survey.asker = session->info().office.name;
    }
    survey.title = given.title;
    setAsGiven(*session, survey, given);
    if (!given.question.isEmpty())
        questions.append(questionFrom(given));
    QList<AskedBefore> before;
    for (const SurveyQuestion& question : std::as_const(questions))
        before.append(session->askedLately(question.text));
    const Id id = orFail(session->openSurvey(survey, questions));
    return made(*session, id, before, given.json);
}

int ask(const SurveyOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    const Survey survey = chosenSurvey(*session, given.survey);
    const SurveyQuestion question = questionFrom(given);
    const QList<AskedBefore> before = session->askedLately(question.text, survey.id);
    QList<SurveyQuestion> questions = session->surveyQuestions(survey.id);
    questions.append(question);
    orFail(session->changeSurvey(survey, questions));
    return made(*session, survey.id, before, given.json);
}

int change(const SurveyOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Survey survey = chosenSurvey(*session, given.survey);
    if (!given.title.isEmpty())
        survey.title = given.title;
    setAsGiven(*session, survey, given);
    orFail(session->changeSurvey(survey, session->surveyQuestions(survey.id)));
    return made(*session, survey.id, {}, given.json);
}

int answer(const SurveyOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    const Survey survey = chosenSurvey(*session, given.survey);
    const QList<SurveyQuestion> questions = session->surveyQuestions(survey.id);
    const int position = numberFrom(given.question, 1, int(questions.size()));
    const SurveyQuestion& question = questions.at(position - 1);
    SurveyAnswer value = orFail(surveyAnswerFrom(question, given.value));
    value.question = question.id;
    SurveyReply reply;
    reply.survey = survey.id;
    reply.municipality = municipalityFrom(*session, given.municipality);
    reply.answers = { value };
    reply.givenBy = given.by.value_or(QString());
    reply.givenByRole = given.role.value_or(QString());
    reply.channel =
        given.channel ? wordFrom<ReportChannel>(*given.channel) : ReportChannel::Telephone;
    if (given.at)
        reply.at = timeFrom(*given.at).toUTC();
    orFail(session->answerSurvey(reply));
    if (given.json)
        printJson({ { "survey", survey.id }, { "question", position },
            { "municipality", reply.municipality }, { "given", code(value.given) },
            { "choices", QJsonArray::fromStringList(value.choices) },
            { "number", jsonNumber(value.number) }, { "text", jsonText(value.text) } });
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "%1, question %2: %3"),
            { session->municipalityName(reply.municipality), QString::number(position),
                answerText(question, value).translated() }));
    return 0;
}

int show(const SurveyOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const SurveyReport report = session->surveyReport(chosenSurvey(*session, given.survey).id);
    if (given.json) {
        QJsonArray questions;
        for (const QuestionReport& each : report.questions)
            questions.append(questionJson(each));
        QJsonArray rows;
        for (const SurveyRow& row : report.rows) {
            QJsonArray values;
            for (const Text& value : row.values)
                values.append(jsonText(value.translated()));
            rows.append(QJsonObject{ { "id", row.municipality }, { "name", row.name },
                { "standing", code(row.standing) }, { "late", row.late }, { "values", values },
                { "firstAt", jsonTime(row.firstAt) }, { "lastAt", jsonTime(row.lastAt) },
                { "givenBy", jsonText(row.givenBy) }, { "role", jsonText(row.givenByRole) },
                { "channel", code(row.channel) } });
        }
        QJsonObject out = surveyJson(report);
        out.insert("questions", questions);
        out.insert("municipalities", rows);
        printJson(out);
        return 0;
    }
    const Survey& survey = report.survey;
    printLine(survey.title);
    printLine(responseText(report).translated());
    printLine(say(
        QT_TRANSLATE_NOOP("ctl", "Asked by %1. Purpose: %2"), { survey.asker, survey.purpose }));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Opened %1, due %2."),
        { timeText(survey.opens), timeText(survey.due) }));
    if (report.expired)
        printLine(
            say(QT_TRANSLATE_NOOP("ctl", "Out of date since %1."), { timeText(survey.expires) }));
    for (const QuestionReport& each : report.questions) {
        printLine({});
        printLine(QStringLiteral("%1. %2").arg(each.question.position).arg(each.question.text));
        printLine(say(QT_TRANSLATE_NOOP(
                          "ctl", "%1 answered, %2 not applicable, %3 not answered, of %4 asked."),
            { QString::number(each.answered), QString::number(each.notApplicable),
                QString::number(each.notAnswered), QString::number(each.asked()) }));
        Table table({ say(QT_TRANSLATE_NOOP("ctl", "Answer")),
            say(QT_TRANSLATE_NOOP("ctl", "Municipalities")), QStringLiteral("%") });
        for (const ValueCount& value : each.values)
            table.add({ value.value.translated(), QString::number(value.count()),
                QString::number(percentOf(value.count(), each.answered).value_or(0)) });
        table.print();
        if (each.spread.count > 0)
            printLine(say(QT_TRANSLATE_NOOP("ctl", "Sum %1, median %2, least %3, most %4."),
                { numberText(each.spread.sum, 1), numberText(each.spread.median, 1),
                    numberText(each.spread.least, 1), numberText(each.spread.most, 1) }));
        for (const SaidText& said : each.texts)
            printLine(QStringLiteral("%1: %2").arg(said.municipality, said.text));
    }
    printLine({});
    if (report.silent() > 0)
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Not answered: %1"),
            { report.missing().join(QStringLiteral(", ")) }));
    if (!survey.comment.isEmpty())
        printLine(say(QT_TRANSLATE_NOOP("ctl", "The office's comment: %1"), { survey.comment }));
    if (!survey.source.isEmpty())
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Source: %1"), { survey.source }));
    return 0;
}

int close(const SurveyOptions& given, bool reopen)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    const Survey survey = chosenSurvey(*session, given.survey);
    orFail(reopen ? session->reopenSurvey(survey.id) : session->closeSurvey(survey.id));
    if (given.json)
        printJson(surveyJson(session->surveyReport(survey.id)));
    else
        printLine(say(reopen ? QT_TRANSLATE_NOOP("ctl", "The survey “%1” is open.")
                             : QT_TRANSLATE_NOOP("ctl", "The survey “%1” is closed."),
            { survey.title }));
    return 0;
}

int remove(const SurveyOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    const Survey survey = chosenSurvey(*session, given.survey);
    orFail(session->removeSurvey(survey.id));
    if (given.json)
        printJson({ { "removed", survey.id } });
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "The survey “%1” is removed."), { survey.title }));
    return 0;
}

int example(const SurveyOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    const Id id = orFail(session->openExampleSurvey());
    const SurveyReport report = session->surveyReport(id);
    if (given.json)
        printJson(surveyJson(report));
    else
        printLine(QStringLiteral("%1 (%2). %3")
                      .arg(report.survey.title, shortId(id), responseText(report).translated()));
    return 0;
}

using Given = std::shared_ptr<SurveyOptions>;

void askedOptions(Command& command, const Given& given)
{
    command
        .option("--asker", given->asker, QT_TRANSLATE_NOOP("ctl", "WHO"),
            QT_TRANSLATE_NOOP("ctl", "Who wants to know; the office itself when not given"))
        .option("--purpose", given->purpose, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What the answers are for; stands on the form"))
        .option("--opens", given->opens, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When the survey opens; now when not given"))
        .option("--due", given->due, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl",
                "When answers are due: 12.03.2021 12:00; in three days when "
                "not given"))
        .option("--expires", given->expires, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When the answers are out of date"))
        .option("--municipalities", given->municipalities, QT_TRANSLATE_NOOP("ctl", "WHOM"),
            QT_TRANSLATE_NOOP("ctl",
                "Whom to ask: numbers or names separated by commas, all, sample:12, or strained "
                "(challenging or critical in the newest round)"))
        .option("--comment", given->comment, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "The office's own words about the answers"));
}

void questionOptions(Command& command, const Given& given)
{
    command
        .option("--choices", given->choices, QT_TRANSLATE_NOOP("ctl", "LIST"),
            QT_TRANSLATE_NOOP("ctl", "The choices, separated by semicolons"))
        .option("--unit", given->unit, QT_TRANSLATE_NOOP("ctl", "UNIT"),
            QT_TRANSLATE_NOOP("ctl", "What a number counts: persons"))
        .option("--meaning", given->meaning, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "How the question is meant; stands beside it"));
}

} // namespace

void declareSurvey(Command& root)
{
    const auto given = std::make_shared<SurveyOptions>();
    Command survey = root.below("survey",
        QT_TRANSLATE_NOOP("ctl", "Ad hoc surveys: what is asked beside the reporting rounds"));
    survey.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);
    const char* const name = QT_TRANSLATE_NOOP("ctl", "SURVEY");
    const char* const which =
        QT_TRANSLATE_NOOP("ctl", "The survey by its title or key; the newest when empty");
    const auto below = [&](const char* word, const char* help, auto work) {
        Command command = survey.below(word, help);
        command.flag("--json", given->json, jsonHelp).does([given, work] { return work(*given); });
        return command;
    };

    below("list", QT_TRANSLATE_NOOP("ctl", "Lists the surveys and who has answered"), list);
    Command opening = below("new",
        QT_TRANSLATE_NOOP(
            "ctl", "Opens a survey with its first question, or with those of another"),
        open);
    opening.positional(QT_TRANSLATE_NOOP("ctl", "TITLE"), given->title,
        QT_TRANSLATE_NOOP("ctl", "What the survey is called"));
    opening.optionalPositional(QT_TRANSLATE_NOOP("ctl", "QUESTION"), given->question,
        QT_TRANSLATE_NOOP("ctl", "The first question"));
    opening.optionalPositional(QT_TRANSLATE_NOOP("ctl", "KIND"), given->kind,
        QT_TRANSLATE_NOOP("ctl", "yes-no-partly, choice, choices, number or text"));
    askedOptions(opening, given);
    questionOptions(opening, given);
    opening.option("--copy", given->copy, name,
        QT_TRANSLATE_NOOP("ctl", "Takes over the questions and whom to ask from this survey"));
    Command asking = below(
        "ask", QT_TRANSLATE_NOOP("ctl", "Adds a question; tells where it was asked lately"), ask);
    asking.positional(name, given->survey, which);
    asking.positional(QT_TRANSLATE_NOOP("ctl", "QUESTION"), given->question,
        QT_TRANSLATE_NOOP("ctl", "The question's text"));
    asking.optionalPositional(QT_TRANSLATE_NOOP("ctl", "KIND"), given->kind,
        QT_TRANSLATE_NOOP("ctl", "yes-no-partly, choice, choices, number or text"));
    questionOptions(asking, given);
    Command changing = below("change",
        QT_TRANSLATE_NOOP("ctl", "Changes the time limit, the purpose or whom is asked"), change);
    changing.positional(name, given->survey, which);
    askedOptions(changing, given);
    Command answering =
        below("answer", QT_TRANSLATE_NOOP("ctl", "Records a municipality's answer"), answer);
    answering.positional(name, given->survey, which);
    answering.positional(QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"), given->municipality,
        QT_TRANSLATE_NOOP("ctl", "Number or name"));
    answering.positional(QT_TRANSLATE_NOOP("ctl", "QUESTION"), given->question,
        QT_TRANSLATE_NOOP("ctl", "The question's number"));
    answering.positional(QT_TRANSLATE_NOOP("ctl", "ANSWER"), given->value,
        QT_TRANSLATE_NOOP("ctl",
            "The answer; choices by text or number, several separated by semicolons, - for not "
            "applicable, empty to take an answer back"));
    answering.option("--by", given->by, QT_TRANSLATE_NOOP("ctl", "NAME"),
        QT_TRANSLATE_NOOP("ctl", "Who answered"));
    answering.option("--role", given->role, QT_TRANSLATE_NOOP("ctl", "ROLE"),
        QT_TRANSLATE_NOOP("ctl", "Their role"));
    answering.option("--channel", given->channel, QT_TRANSLATE_NOOP("ctl", "CHANNEL"),
        QT_TRANSLATE_NOOP("ctl", "How: telephone, eMail, form or import"));
    answering.option("--at", given->at, QT_TRANSLATE_NOOP("ctl", "TIME"),
        QT_TRANSLATE_NOOP("ctl", "When they answered; now when not given"));
    below("show",
        QT_TRANSLATE_NOOP("ctl", "Response rate, figures of each question, who is missing"), show)
        .optionalPositional(name, given->survey, which);
    Command importing = below("import",
        QT_TRANSLATE_NOOP("ctl", "Reads answers from a table, a form or a folder of them"),
        importAnswers);
    importing.positional(name, given->survey, which);
    importing.positional(QT_TRANSLATE_NOOP("ctl", "PATH"), given->path,
        QT_TRANSLATE_NOOP("ctl", "CSV or XLSX file, or a folder"));
    importing.flag("--skip-rejected", given->skip,
        QT_TRANSLATE_NOOP("ctl", "Leaves out rows and files that are wrong"));
    importing.flag("--dry-run", given->dry,
        QT_TRANSLATE_NOOP("ctl", "Tells what would happen and writes nothing"));
    Command exporting = below("export",
        QT_TRANSLATE_NOOP("ctl",
            "Writes the answers, or their summary, as CSV or XLSX; answers hold exact numbers, for "
            "the office's own use"),
        exportAnswers);
    exporting.positional(name, given->survey, which);
    exporting.positional(QT_TRANSLATE_NOOP("ctl", "OUT"), given->path,
        QT_TRANSLATE_NOOP("ctl", "File that ends in .csv or .xlsx"));
    exporting.flag("--summary", given->summary,
        QT_TRANSLATE_NOOP("ctl",
            "The figures of each question instead of the answers; few persons are told as a "
            "range, as sitrep few sets it"));
    exporting.flag(
        "--names", given->names, QT_TRANSLATE_NOOP("ctl", "With the names of those who answered"));
    Command forming =
        below("form", QT_TRANSLATE_NOOP("ctl", "Writes the form of each municipality"), writeForms);
    forming.positional(name, given->survey, which);
    forming.positional(QT_TRANSLATE_NOOP("ctl", "FOLDER"), given->path,
        QT_TRANSLATE_NOOP("ctl", "The folder to write to"));
    forming.option("--municipalities", given->municipalities, QT_TRANSLATE_NOOP("ctl", "WHOM"),
        QT_TRANSLATE_NOOP("ctl", "Numbers or names separated by commas; all asked when not given"));
    Command reminding = below(
        "remind", QT_TRANSLATE_NOOP("ctl", "Whom to ring, and drafts of e-mails"), remindOfSurvey);
    reminding.optionalPositional(name, given->survey, which);
    reminding.option("--out", given->out, QT_TRANSLATE_NOOP("ctl", "FOLDER"),
        QT_TRANSLATE_NOOP("ctl", "Writes the drafts there as .eml files"));
    reminding.option("--telephone-list", given->phones, QT_TRANSLATE_NOOP("ctl", "OUT"),
        QT_TRANSLATE_NOOP("ctl", "Writes the telephone list as CSV or XLSX"));
    below("close", QT_TRANSLATE_NOOP("ctl", "Closes a survey: it takes no more answers"),
        [](const SurveyOptions& options) { return close(options, false); })
        .optionalPositional(name, given->survey, which);
    below("reopen", QT_TRANSLATE_NOOP("ctl", "Opens a closed survey again"),
        [](const SurveyOptions& options) { return close(options, true); })
        .optionalPositional(name, given->survey, which);
    below("remove", QT_TRANSLATE_NOOP("ctl", "Removes a survey that nobody has answered"), remove)
        .positional(name, given->survey, which);
    below("example",
        QT_TRANSLATE_NOOP(
            "ctl", "Opens the worked example: vaccination in Trøndelag, 9 March 2021"),
        example);
}

} // namespace samvirke::ctl
