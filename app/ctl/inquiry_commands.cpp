// Inquiries to the contact point, and the answers that are shared without names.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/base/clock.h"
#include "core/session/measures.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct InquiryOptions {
    QString file;
    QString key;
    QString text;
    QString answerText;
    std::optional<QString> municipality, caller, function, how, answer, by, role, followUp,
        measures, at, question, inquiry, keywords;
    bool open = false;
    bool json = false;
};

QJsonObject inquiryJson(const Inquiry& one)
{
    return { { "id", one.id }, { "at", jsonTime(one.at) }, { "how", code(one.how) },
        { "municipality", jsonText(one.municipality) }, { "caller", one.caller },
        { "callerFunction", one.callerFunction }, { "question", one.question },
        { "answer", one.answer }, { "role", code(one.role) },
        { "answeredAt", jsonTime(one.answeredAt) }, { "answeredBy", one.answeredBy },
        { "followUp", jsonDate(one.followUp) }, { "followedUpAt", jsonTime(one.followedUpAt) },
        { "measures", QJsonArray::fromStringList(one.measures) },
        { "shared", jsonText(one.shared) } };
}

QJsonValue seconds(const std::optional<qint64>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

int list(const InquiryOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const Measures desk(*session);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Time")),
        say(QT_TRANSLATE_NOOP("ctl", "Who")), say(QT_TRANSLATE_NOOP("ctl", "Question")),
        say(QT_TRANSLATE_NOOP("ctl", "Answered")), say(QT_TRANSLATE_NOOP("ctl", "Follow-up")) });
    const QDateTime now = nowUtc();
    for (const Inquiry& one : desk.inquiries()) {
        if (given.open && !isOpen(one))
            continue;
        array.append(inquiryJson(one));
        const QString waited = waitText(secondsWaited(one, now)).translated();
        table.add({ shortId(one.id), timeText(one.at),
            one.municipality.isEmpty() ? one.callerFunction
                                       : session->municipalityName(one.municipality),
            one.question.simplified(),
            isOpen(one) ? say(QT_TRANSLATE_NOOP("ctl", "open, %1"), { waited }) : waited,
            one.followedUpAt.isValid() ? QString() : dateText(one.followUp) });
    }
    const InquiryFigures figures = desk.figures();
    if (given.json) {
        printJson({ { "inquiries", array },
            { "figures",
                QJsonObject{ { "open", figures.open }, { "answered", figures.answered },
                    { "oldestOpenSeconds", seconds(figures.oldestOpen) },
                    { "medianSeconds", seconds(figures.median) },
                    { "slowestSeconds", seconds(figures.slowest) },
                    { "followUpsDue", figures.followUpsDue } } } });
        return 0;
    }
    table.print();
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Open: %1. Answered: %2. Follow-ups due: %3."),
        { QString::number(figures.open), QString::number(figures.answered),
            QString::number(figures.followUpsDue) }));
    if (figures.median)
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Time to answer: half within %1, the slowest %2."),
            { waitText(*figures.median).translated(), waitText(*figures.slowest).translated() }));
    return 0;
}

void fill(Session& session, Inquiry& inquiry, const InquiryOptions& given)
{
    if (given.municipality)
        inquiry.municipality = municipalityFrom(session, *given.municipality);
    if (given.caller)
        inquiry.caller = *given.caller;
    if (given.function)
        inquiry.callerFunction = *given.function;
    if (given.how)
        inquiry.how = wordFrom<AnswerChannel>(*given.how);
    if (given.answer)
        inquiry.answer = *given.answer;
    if (given.by)
        inquiry.answeredBy = *given.by;
    if (given.role)
        inquiry.role = wordFrom<Role>(*given.role);
    if (given.followUp)
        inquiry.followUp = dateFrom(*given.followUp);
    if (given.measures) {
        QStringList known;
        for (const MeasureEntry& one : Measures(session).entries())
            known.append(one.measure.code);
        inquiry.measures = listFrom(*given.measures);
        for (const QString& one : std::as_const(inquiry.measures)) {
            if (!known.contains(one))
                unknownWord(one, known);
        }
    }
}

int add(const InquiryOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Inquiry inquiry;
    inquiry.question = given.text;
    if (given.at)
        inquiry.at = timeFrom(*given.at);
    fill(*session, inquiry, given);
    printMade(orFail(Measures(*session).registerInquiry(inquiry)),
        say(QT_TRANSLATE_NOOP("ctl", "Inquiry")), given.json);
    return 0;
}

int answer(const InquiryOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Measures desk(*session);
    Inquiry inquiry = thingFrom(desk.inquiries(), given.key);
    fill(*session, inquiry, given);
    inquiry.answer = given.text;
    orFail(desk.changeInquiry(inquiry));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The inquiry is answered.")));
    return 0;
}

int change(const InquiryOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Measures desk(*session);
    Inquiry inquiry = thingFrom(desk.inquiries(), given.key);
    if (given.question)
        inquiry.question = *given.question;
    if (given.at)
        inquiry.at = timeFrom(*given.at);
    fill(*session, inquiry, given);
    orFail(desk.changeInquiry(inquiry));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The inquiry was changed.")));
    return 0;
}

int followedUp(const InquiryOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Measures desk(*session);
    orFail(desk.completeFollowUp(thingFrom(desk.inquiries(), given.key).id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Marked as done.")));
    return 0;
}

int listShared(const InquiryOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    QJsonArray array;
    for (const SharedAnswer& one : Measures(*session).sharedAnswers()) {
        if (given.json) {
            array.append(QJsonObject{ { "id", one.id }, { "question", one.question },
                { "answer", one.answer }, { "keywords", QJsonArray::fromStringList(one.keywords) },
                { "changedAt", jsonTime(one.changedAt) } });
            continue;
        }
        printLine(shortId(one.id) + "  " + one.question);
        printLine("    " + one.answer);
    }
    if (given.json)
        printJson({ { "shared", array } });
    return 0;
}

void fillShared(SharedAnswer& shared, const InquiryOptions& given)
{
    if (given.question)
        shared.question = *given.question;
    if (given.answer)
        shared.answer = *given.answer;
    if (given.keywords)
        shared.keywords = listFrom(*given.keywords);
}

int share(const InquiryOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Measures desk(*session);
    SharedAnswer shared;
    Id from;
    if (given.inquiry) {
        const Inquiry inquiry = thingFrom(desk.inquiries(), *given.inquiry);
        from = inquiry.id;
        shared.question = inquiry.question;
        shared.answer = inquiry.answer;
    }
    fillShared(shared, given);
    printMade(orFail(desk.keepSharedAnswer(shared, from)),
        say(QT_TRANSLATE_NOOP("ctl", "Shared answer")), given.json);
    return 0;
}

int changeShared(const InquiryOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Measures desk(*session);
    SharedAnswer shared = thingFrom(desk.sharedAnswers(), given.key);
    fillShared(shared, given);
    orFail(desk.keepSharedAnswer(shared));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The shared answer was changed.")));
    return 0;
}

int unshare(const InquiryOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Measures desk(*session);
    orFail(desk.removeSharedAnswer(thingFrom(desk.sharedAnswers(), given.key).id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The answer is no longer shared.")));
    return 0;
}

void declareFields(Command& command, InquiryOptions& into)
{
    command
        .option("--municipality", into.municipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Number or name"))
        .option("--caller", into.caller, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "Who asks; can be erased later"))
        .option("--function", into.function, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "The function of who asks"))
        .option("--how", into.how, QT_TRANSLATE_NOOP("ctl", "HOW"),
            QT_TRANSLATE_NOOP("ctl", "telephone, email, meeting, letter, in-person or other"))
        .option("--by", into.by, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "The function of who answers"))
        .option("--role", into.role, QT_TRANSLATE_NOOP("ctl", "ROLE"),
            QT_TRANSLATE_NOOP("ctl", "coordination, guidance or supervision"))
        .option("--measures", into.measures, QT_TRANSLATE_NOOP("ctl", "LIST"),
            QT_TRANSLATE_NOOP("ctl", "Codes of the measures that were pointed to"))
        .option("--follow-up", into.followUp, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "When the office takes it up again"));
}

} // namespace

void declareInquiry(Command& root)
{
    const char* const keyHelp = QT_TRANSLATE_NOOP("ctl", "The inquiry's key, or its end");
    const auto given = std::make_shared<InquiryOptions>();
    Command inquiry = root.below(
        "inquiry", QT_TRANSLATE_NOOP("ctl", "What municipalities ask the contact point"));
    inquiry.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);
    inquiry.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the inquiries, open ones first"))
        .flag("--open", given->open, QT_TRANSLATE_NOOP("ctl", "Only those without an answer"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return list(*given); });
    Command adding = inquiry.below("add", QT_TRANSLATE_NOOP("ctl", "Registers an inquiry"));
    adding
        .positional(QT_TRANSLATE_NOOP("ctl", "TEXT"), given->text,
            QT_TRANSLATE_NOOP("ctl", "What is asked"))
        .option("--at", given->at, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When it came; now by default"))
        .option("--answer", given->answer, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What is answered; open without it"));
    declareFields(adding, *given);
    adding.flag("--json", given->json, jsonHelp).does([given] { return add(*given); });
    Command answering = inquiry.below("answer", QT_TRANSLATE_NOOP("ctl", "Answers an inquiry"));
    answering.positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .positional(QT_TRANSLATE_NOOP("ctl", "TEXT"), given->text,
            QT_TRANSLATE_NOOP("ctl", "What is answered"));
    declareFields(answering, *given);
    answering.does([given] { return answer(*given); });
    Command changing = inquiry.below("change", QT_TRANSLATE_NOOP("ctl", "Changes an inquiry"));
    changing.positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .option("--question", given->question, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What is asked"))
        .option("--answer", given->answer, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What is answered"))
        .option("--at", given->at, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When it came"));
    declareFields(changing, *given);
    changing.does([given] { return change(*given); });
    inquiry.below("followed-up", QT_TRANSLATE_NOOP("ctl", "Marks a follow-up as done"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .does([given] { return followedUp(*given); });

    Command shared = root.below(
        "shared", QT_TRANSLATE_NOOP("ctl", "Questions and answers for everybody, without names"));
    shared.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);
    shared.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the shared answers"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return listShared(*given); });
    const auto texts = [given](Command command) {
        command
            .option("--question", given->question, QT_TRANSLATE_NOOP("ctl", "TEXT"),
                QT_TRANSLATE_NOOP("ctl", "The question, without names"))
            .option("--answer", given->answer, QT_TRANSLATE_NOOP("ctl", "TEXT"),
                QT_TRANSLATE_NOOP("ctl", "The answer, without names"))
            .option("--keywords", given->keywords, QT_TRANSLATE_NOOP("ctl", "LIST"),
                QT_TRANSLATE_NOOP("ctl", "Words by which it is found, comma separated"));
        return command;
    };
    texts(shared
              .below("add",
                  QT_TRANSLATE_NOOP("ctl", "Shares an answer; refused while a name stands in it"))
              .option("--inquiry", given->inquiry, QT_TRANSLATE_NOOP("ctl", "KEY"),
                  QT_TRANSLATE_NOOP("ctl", "The inquiry it comes from")))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return share(*given); });
    texts(shared.below("change", QT_TRANSLATE_NOOP("ctl", "Changes a shared answer"))
              .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key,
                  QT_TRANSLATE_NOOP("ctl", "The shared answer's key, or its end")))
        .does([given] { return changeShared(*given); });
    shared.below("remove", QT_TRANSLATE_NOOP("ctl", "Takes a shared answer away"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key,
            QT_TRANSLATE_NOOP("ctl", "The shared answer's key, or its end"))
        .does([given] { return unshare(*given); });
}

} // namespace samvirke::ctl
