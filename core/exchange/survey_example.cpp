#include "core/exchange/survey_example.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Q_INIT_RESOURCE must stand outside every namespace.
static void initExampleResource()
{
    Q_INIT_RESOURCE(reference);
}

namespace samvirke {

namespace {

tl::unexpected<Error> damaged(const QString& name, int line)
{
    return fail(Text::of(QT_TRANSLATE_NOOP("core",
                             "The built-in file %1 is damaged in line %2. Install the program "
                             "again."),
        { name, QString::number(line) }));
}

QByteArray contentOf(const QString& name)
{
    QFile file(":/samvirke/reference/" + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDateTime timeOf(const QJsonObject& words, const char* name)
{
    return QDateTime::fromString(words.value(QLatin1String(name)).toString(), Qt::ISODate).toUTC();
}

} // namespace

Result<ExampleSurvey> exampleSurvey(const Reference& reference)
{
    initExampleResource();
    const QString name = QStringLiteral("survey_vaccination_2021-03-09.");
    const QJsonObject words =
        QJsonDocument::fromJson(contentOf(name + QStringLiteral("json"))).object();
    ExampleSurvey out;
    out.survey.title = words.value("title").toString();
    out.survey.asker = words.value("asker").toString();
    out.survey.purpose = words.value("purpose").toString();
    out.survey.opens = timeOf(words, "opens");
    out.survey.due = timeOf(words, "due");
    out.survey.expires = timeOf(words, "expires");
    out.survey.comment = words.value("comment").toString();
    out.survey.source = words.value("source").toString();
    for (const Municipality& municipality : reference.municipalities) {
        if (municipality.countyNumber == words.value("county").toString())
            out.survey.asked.append(municipality.number);
    }
    SurveyQuestion question;
    question.position = 1;
    question.kind = QuestionKind::SeveralChoices;
    question.text = words.value("question").toString();
    question.meaning = words.value("meaning").toString();
    for (const QJsonValue& choice : words.value("choices").toArray())
        question.choices.append(choice.toString());
    out.questions.append(question);
    if (out.survey.title.isEmpty() || question.choices.isEmpty())
        return damaged(name + QStringLiteral("json"), 1);

    QHash<QString, qsizetype> places;
    int line = 0;
    for (const QString& text : QString::fromUtf8(contentOf(name + QStringLiteral("csv")))
                                   .split(u'\n', Qt::SkipEmptyParts)) {
        if (++line == 1)
            continue;
        constexpr qsizetype first = 3; // the crosses come after row, number and name
        const QStringList cells = text.split(u';');
        if (cells.size() != first + question.choices.size() || !reference.byNumber(cells.at(1)))
            return damaged(name + QStringLiteral("csv"), line);
        ++out.rows;
        SurveyAnswer answer;
        answer.given = AnswerGiven::NotApplicable; // a row of dashes
        for (qsizetype i = 0; i < question.choices.size(); ++i) {
            if (cells.at(first + i) != QLatin1String("-"))
                answer.given = AnswerGiven::Answered;
            if (cells.at(first + i) == QLatin1String("x"))
                answer.choices.append(question.choices.at(i));
        }
        SurveyReply reply;
        reply.municipality = cells.at(1);
        reply.answers = { answer };
        reply.channel = ReportChannel::Import;
        reply.at = timeOf(words, "answered");
        const auto before = places.constFind(reply.municipality);
        if (before == places.cend()) {
            places.insert(reply.municipality, out.replies.size());
            out.replies.append(reply);
        } else if (sameValue(out.replies.at(*before).answers.first(), answer)) {
            out.repeated.append(cells.at(2));
        } else {
            return damaged(name + QStringLiteral("csv"), line);
        }
    }
    return out;
}

} // namespace samvirke
