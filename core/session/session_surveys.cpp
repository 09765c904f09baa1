// Ad hoc surveys: asked, answered, corrected, closed; and whom to remind.

#include "core/session/answer_history.h"
#include "core/session/session_p.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/exchange/survey_answers.h"
#include "core/exchange/survey_example.h"

#include <QSet>

#include <algorithm>

namespace samvirke {

namespace {

tl::unexpected<Error> noSuchSurvey()
{
    return fail(Text::of(QT_TRANSLATE_NOOP("core", "This survey is no longer in the case file.")));
}

Result<void> soundQuestions(const QList<SurveyQuestion>& questions)
{
    if (questions.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Ask at least one question.")));
    if (questions.size() > mostQuestions)
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "A survey has at most %1 questions. Make two of it."),
            { QString::number(mostQuestions) }));
    for (const SurveyQuestion& question : questions) {
        if (const auto wrong = problemsOf(question); !wrong.isEmpty())
            return fail(Text::of(QT_TRANSLATE_NOOP("core", "Question %1: %2"),
                { QString::number(question.position), wrong.first().text }));
    }
    return {};
}

/// As they are kept: numbered, tidy, without what their kind does not have.
void settle(QList<SurveyQuestion>& questions, const Id& survey)
{
    for (qsizetype i = 0; i < questions.size(); ++i) {
        SurveyQuestion& question = questions[i];
        question.survey = survey;
        question.position = int(i) + 1;
        question.text = question.text.trimmed();
        question.meaning = question.meaning.trimmed();
        question.unit = question.kind == QuestionKind::Number ? question.unit.trimmed() : QString();
        if (question.kind != QuestionKind::Choice && question.kind != QuestionKind::SeveralChoices)
            question.choices.clear();
        for (QString& choice : question.choices)
            choice = choice.simplified();
        if (question.id.isEmpty())
            question.id = makeId();
    }
}

bool asksTheSame(const SurveyQuestion& a, const SurveyQuestion& b)
{
    return a.kind == b.kind && a.text == b.text && a.choices == b.choices && a.unit == b.unit
        && a.meaning == b.meaning;
}

} // namespace

QList<Survey> Session::surveys() const
{
    return d->store->all<Survey>("ORDER BY opens DESC, title, id");
}

std::optional<Survey> Session::survey(const Id& id) const
{
    return d->store->find<Survey>(id);
}

QList<SurveyQuestion> Session::surveyQuestions(const Id& survey) const
{
    return d->store->all<SurveyQuestion>(
        "WHERE survey = ? ORDER BY position, id", { survey.toUtf8() });
}

QList<SurveyAnswer> Session::surveyAnswers(const Id& survey) const
{
    return d->store->all<SurveyAnswer>(
        "WHERE survey = ? ORDER BY municipality, question", { survey.toUtf8() });
}

QList<Municipality> Session::askedIn(const Survey& survey) const
{
    if (survey.asked.isEmpty())
        return d->own;
    QList<Municipality> asked;
    for (const QString& number : survey.asked) {
        const auto known = d->byNumber.constFind(number);
        if (known != d->byNumber.constEnd())
            asked.append(*known);
    }
    std::sort(asked.begin(), asked.end(), [](const Municipality& a, const Municipality& b) {
        const int order = compareNorwegian(a.name, b.name);
        return order != 0 ? order < 0 : a.number < b.number;
    });
    return asked;
}

SurveyReport Session::surveyReport(const Id& id) const
{
    const auto found = survey(id);
    if (!found)
        return {};
    return samvirke::surveyReport(
        { *found, surveyQuestions(id), surveyAnswers(id), askedIn(*found), nowUtc() });
}

QList<SurveyReport> Session::surveyReports() const
{
    QList<SurveyReport> reports;
    for (const Survey& each : surveys())
        reports.append(surveyReport(each.id));
    return reports;
}

QList<AskedBefore> Session::askedLately(const QString& question, const Id& except) const
{
    return samvirke::askedLately(
        question, surveys(), d->store->all<SurveyQuestion>("ORDER BY position"), nowUtc(), except);
}

QList<AnswerVersion> Session::surveyAnswerVersions(
    const QString& municipality, const Id& survey) const
{
    QList<AnswerEntry> entries;
    QHash<Id, SurveyQuestion> questions;
    for (const SurveyQuestion& question : surveyQuestions(survey))
        questions.insert(question.id, question);
    for (const SurveyAnswer& answer : surveyAnswers(survey)) {
        if (answer.municipality != municipality)
            continue;
        const int position = questions.value(answer.question).position;
        for (const JournalEntry& entry : historyOf(answer.id))
            entries.append({ position,
                Text::of(QT_TRANSLATE_NOOP("core", "Question %1"), { QString::number(position) }),
                entry });
    }
    return versionsFrom(entries);
}

QList<PhoneLine> Session::surveyPhoneList(const Id& survey) const
{
    return samvirke::phoneList(surveyReport(survey), contacts({}));
}

Reminder Session::surveyReminder(const Id& survey) const
{
    SurveyReminderInput input;
    input.report = surveyReport(survey);
    input.municipalities = askedIn(input.report.survey);
    input.contacts = contacts({});
    input.office = d->info.office.name;
    input.exercise = d->info.exercise;
    return makeReminder(input);
}

Result<QStringList> Session::writeSurveyReminder(const Id& survey, const QString& folder) const
{
    return writeLetters(surveyReminder(survey), folder);
}

Result<void> Session::writeSurveyPhoneList(const Id& survey, const QString& path) const
{
    return writeLines(surveyPhoneList(survey), path);
}

Result<Id> Session::openSurvey(Survey survey, QList<SurveyQuestion> questions)
{
    survey.title = survey.title.simplified();
    survey.asker = survey.asker.simplified();
    survey.asked.removeDuplicates();
    if (auto sound = checked(problemsOf(survey)); !sound)
        return fail(sound.error());
    for (const QString& number : std::as_const(survey.asked)) {
        if (auto known = d->knownMunicipality(number); !known)
            return fail(known.error());
    }
    if (survey.id.isEmpty())
        survey.id = makeId();
    for (SurveyQuestion& question : questions)
        question.id.clear();
    settle(questions, survey.id);
    if (auto sound = soundQuestions(questions); !sound)
        return fail(sound.error());
    return d->commandFor("openSurvey", survey.id, [&]() -> Result<void> {
        if (auto done = d->store->insert(survey); !done)
            return done;
        for (const SurveyQuestion& question : std::as_const(questions)) {
            if (auto done = d->store->insert(question); !done)
                return done;
        }
        return {};
    });
}

Result<void> Session::changeSurvey(const Survey& changed, QList<SurveyQuestion> questions)
{
    const auto before = survey(changed.id);
    if (!before)
        return noSuchSurvey();
    Survey survey = changed;
    survey.closed = before->closed;
    survey.title = survey.title.simplified();
    survey.asker = survey.asker.simplified();
    survey.asked.removeDuplicates();
    if (auto sound = checked(problemsOf(survey)); !sound)
        return sound;
    settle(questions, survey.id);
    if (auto sound = soundQuestions(questions); !sound)
        return sound;
    QSet<QString> asked;
    for (const Municipality& each : askedIn(survey))
        asked.insert(each.number);
    QHash<Id, SurveyQuestion> kept;
    for (const SurveyQuestion& question : std::as_const(questions))
        kept.insert(question.id, question);
    QSet<Id> answered;
    for (const SurveyAnswer& answer : surveyAnswers(survey.id)) {
        answered.insert(answer.question);
        if (!asked.contains(answer.municipality))
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core", "%1 has answered, and stays among those who are asked."),
                { municipalityName(answer.municipality) }));
    }
    const QList<SurveyQuestion> old = surveyQuestions(survey.id);
    QSet<Id> known;
    for (const SurveyQuestion& question : old) {
        known.insert(question.id);
        const auto now = kept.constFind(question.id);
        if (answered.contains(question.id)
            && (now == kept.constEnd() || !asksTheSame(question, *now)))
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core",
                    "Question %1 has answers, and these would no longer fit it. Add a new question "
                    "instead."),
                { QString::number(question.position) }));
    }
    return d->command("changeSurvey", [&]() -> Result<void> {
        if (auto done = d->store->update(survey); !done)
            return done;
        for (const SurveyQuestion& question : old) {
            if (kept.contains(question.id))
                continue;
            if (auto done = d->store->remove<SurveyQuestion>(question.id); !done)
                return done;
        }
        for (const SurveyQuestion& question : std::as_const(questions)) {
            auto done = known.contains(question.id) ? d->store->update(question)
                                                    : d->store->insert(question);
            if (!done)
                return done;
        }
        return {};
    });
}

Result<void> Session::closeSurvey(const Id& id, const QDateTime& at)
{
    auto found = survey(id);
    if (!found)
        return noSuchSurvey();
    if (!isOpen(*found))
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "The survey was closed at %1."),
            { timeText(found->closed) }));
    found->closed = at.isValid() ? at : nowUtc();
    return d->command("closeSurvey", [&] { return d->store->update(*found); });
}

Result<void> Session::reopenSurvey(const Id& id)
{
    auto found = survey(id);
    if (!found)
        return noSuchSurvey();
    if (isOpen(*found))
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "The survey is open.")));
    found->closed = {};
    return d->command("reopenSurvey", [&] { return d->store->update(*found); });
}

Result<void> Session::removeSurvey(const Id& id)
{
    if (!survey(id))
        return noSuchSurvey();
    if (!surveyAnswers(id).isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP(
            "core", "The survey has answers, and its record must stay whole. Close it instead.")));
    return d->command("removeSurvey", [&]() -> Result<void> {
        for (const SurveyQuestion& question : surveyQuestions(id)) {
            if (auto done = d->store->remove<SurveyQuestion>(question.id); !done)
                return done;
        }
        return d->store->remove<Survey>(id);
    });
}

Result<void> Session::answerSurvey(const SurveyReply& reply)
{
    const auto found = survey(reply.survey);
    if (!found)
        return noSuchSurvey();
    if (!isOpen(*found))
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core",
                         "The survey “%1” was closed at %2 and takes no answers. Reopen it first."),
                { found->title, timeText(found->closed) }));
    const QList<Municipality> asked = askedIn(*found);
    if (std::none_of(asked.begin(), asked.end(),
            [&](const Municipality& each) { return each.number == reply.municipality; }))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "%1 was not asked in this survey. Add it to those who are "
                                 "asked first."),
            { municipalityName(reply.municipality) }));
    QHash<Id, SurveyQuestion> questions;
    for (const SurveyQuestion& question : surveyQuestions(reply.survey))
        questions.insert(question.id, question);
    for (const SurveyAnswer& answer : reply.answers) {
        const auto question = questions.constFind(answer.question);
        if (question == questions.constEnd())
            return fail(Text::of(QT_TRANSLATE_NOOP(
                "core", "An answer is to a question that is no longer in the survey.")));
        if (const auto wrong = problemsOf(*question, answer); !wrong.isEmpty())
            return fail(Text::of(QT_TRANSLATE_NOOP("core", "Question %1: %2"),
                { QString::number(question->position), wrong.first().text }));
    }
    const QDateTime at = reply.at.isValid() ? reply.at : nowUtc();
    return d->command("answerSurvey", [&]() -> Result<void> {
        for (SurveyAnswer answer : reply.answers) {
            const auto before =
                d->store->all<SurveyAnswer>("WHERE question = ? AND municipality = ?",
                    { answer.question.toUtf8(), reply.municipality.toUtf8() });
            if (answer.given == AnswerGiven::NotAnswered && before.isEmpty())
                continue;
            answer.id = before.isEmpty() ? makeId() : before.first().id;
            answer.survey = reply.survey;
            answer.municipality = reply.municipality;
            if (answer.given != AnswerGiven::Answered) {
                answer.choices.clear();
                answer.number.reset();
                answer.text.clear();
            }
            answer.reportedAt = at;
            // A correction of what was sent in time is not late.
            answer.firstReportedAt =
                before.isEmpty() ? at : std::min(before.first().firstReportedAt, at);
            answer.givenBy = reply.givenBy.trimmed();
            answer.givenByRole = reply.givenByRole.trimmed();
            answer.channel = reply.channel;
            auto done = before.isEmpty() ? d->store->insert(answer) : d->store->update(answer);
            if (!done)
                return done;
        }
        return {};
    });
}

Result<Id> Session::openExampleSurvey()
{
    auto example = exampleSurvey(reference());
    if (!example)
        return fail(example.error());
    for (const Survey& each : surveys()) {
        if (each.title == example->survey.title && each.opens == example->survey.opens)
            return each.id;
    }
    Id id;
    auto done = d->command("openExampleSurvey", [&]() -> Result<void> {
        const auto made = openSurvey(example->survey, example->questions);
        if (!made)
            return fail(made.error());
        id = *made;
        const QList<SurveyQuestion> questions = surveyQuestions(id);
        for (SurveyReply reply : std::as_const(example->replies)) {
            reply.survey = id;
            for (qsizetype i = 0; i < reply.answers.size(); ++i)
                reply.answers[i].question = questions.at(i).id;
            if (auto answered = answerSurvey(reply); !answered)
                return answered;
        }
        return closeSurvey(id, example->survey.due);
    });
    if (!done)
        return fail(done.error());
    return id;
}

Result<SurveyAnswer> surveyAnswerFrom(const SurveyQuestion& question, const QString& text)
{
    return readSurveyAnswer(question, text);
}

} // namespace samvirke
