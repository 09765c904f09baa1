// Whom to remind of a survey; reminder.h says how.
#include "core/base/norwegian.h"
#include "core/reports/reminder.h"

namespace samvirke {

namespace {

bool isToBeReminded(const SurveyRow& row)
{
    return row.standing == AnswerStanding::NotAnswered || row.standing == AnswerStanding::Part;
}

Text bodyOf(const SurveyReminderInput& input, const QStringList& names)
{
    const Survey& survey = input.report.survey;
    QList<Text> lines;
    if (input.exercise)
        lines.append(Text::of(QT_TRANSLATE_NOOP("core", "This is an exercise.")));
    lines.append(Text::of(QT_TRANSLATE_NOOP("core", "Hello,")));
    lines.append(Text::of(QT_TRANSLATE_NOOP("core",
                              "We have not yet received a whole answer to the survey “%1” from: "
                              "%2."),
        { survey.title, names.join(QStringLiteral(", ")) }));
    lines.append(Text::of(input.report.overdue
            ? QT_TRANSLATE_NOOP("core", "The time limit was %1. An answer still helps.")
            : QT_TRANSLATE_NOOP("core", "The time limit is %1."),
        { timeText(survey.due) }));
    lines.append(Text::of(QT_TRANSLATE_NOOP("core", "Asked by %1."), { survey.asker }));
    lines.append(Text::of(QT_TRANSLATE_NOOP("core", "What it is for: %1"), { survey.purpose }));
    QList<Text> questions;
    for (const SurveyQuestion& question : input.report.asking)
        questions.append(QStringLiteral("%1. %2").arg(question.position).arg(question.text));
    lines.append(Text::joined(questions, QStringLiteral("\n")));
    lines.append(Text::of(QT_TRANSLATE_NOOP("core",
        "A telephone call will do as well. Please send no information about patients or named "
        "staff.")));
    lines.append(Text::of(QT_TRANSLATE_NOOP("core", "Kind regards,\n%1"), { input.office }));
    return Text::joined(lines, QStringLiteral("\n\n"));
}

} // namespace

QList<PhoneLine> phoneList(const SurveyReport& report, const QList<Contact>& contacts)
{
    // The lines are those of a round in which nobody was asked about a service area.
    RoundReport plain;
    for (const SurveyRow& row : report.rows) {
        RoundRow one;
        one.municipality = row.municipality;
        one.name = row.name;
        one.standing = row.standing;
        plain.rows.append(one);
    }
    return phoneList(plain, contacts);
}

Reminder makeReminder(const SurveyReminderInput& input)
{
    QList<Addressee> whom;
    for (const SurveyRow& row : input.report.rows) {
        if (isToBeReminded(row))
            whom.append({ row.municipality, row.name });
    }
    Text subject = Text::of(
        QT_TRANSLATE_NOOP("core", "Reminder: the survey “%1”"), { input.report.survey.title });
    if (input.exercise)
        subject = Text::joined(
            { Text::of(QT_TRANSLATE_NOOP("core", "EXERCISE")), subject }, QStringLiteral(": "));
    Reminder reminder = draftsTo(whom, input.municipalities, input.contacts, subject,
        [&](const QStringList& names) { return bodyOf(input, names); });
    reminder.about = input.report.survey.title;
    reminder.label = input.report.survey.title;
    return reminder;
}

} // namespace samvirke
