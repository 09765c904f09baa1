// What was written about a meeting, put right: who is invited and was there, decisions, action
// items, the items of the agenda.
#include "app/ctl/commands.h"
#include "app/ctl/guard_lines.h"
#include "app/ctl/meeting_work_commands.h"
#include "app/ctl/values.h"
#include "core/session/guard.h"
#include "core/session/meetings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct ChangeOptions {
    std::shared_ptr<QString> file;
    QString key;
    QString item;
    std::optional<QString> text, role, sharesOut, municipality, need, transfer, owner, due, done,
        name, function, attended, minutes, presenter, dealtWith, to;
    bool json = false;
};
using Given = std::shared_ptr<ChangeOptions>;

bool saysYes(const QString& text)
{
    const YesNo answer = wordFrom<YesNo>(text);
    if (answer == YesNo::NotGiven)
        unknownWord(text, { "yes", "no" });
    return answer == YesNo::Yes;
}

/// A key, or nothing when the person writes an empty one.
template <class T> Id linkFrom(const QList<T>& things, const QString& key)
{
    return key.isEmpty() ? Id() : thingFrom(things, key).id;
}

int removeMeeting(const ChangeOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    orFail(session->removeMeeting(thingFrom(session->meetings(), given.key).id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The meeting was removed, with all that it held.")));
    return 0;
}

int listParticipants(const ChangeOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(*given.file);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")),
        say(QT_TRANSLATE_NOOP("ctl", "Municipality")), say(QT_TRANSLATE_NOOP("ctl", "Name")),
        say(QT_TRANSLATE_NOOP("ctl", "Function")), say(QT_TRANSLATE_NOOP("ctl", "Was there")) });
    for (const Participant& one :
        session->participants(thingFrom(session->meetings(), given.key).id)) {
        array.append(QJsonObject{ { "id", one.id }, { "municipality", jsonText(one.municipality) },
            { "name", one.name }, { "function", one.function }, { "attended", one.attended } });
        table.add({ shortId(one.id),
            one.municipality.isEmpty() ? QString() : session->municipalityName(one.municipality),
            one.name, one.function, label(one.attended ? YesNo::Yes : YesNo::No).translated() });
    }
    if (given.json)
        printJson({ { "participants", array } });
    else
        table.print();
    return 0;
}

int changeParticipant(const ChangeOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    Participant one = thingFrom(session->participants({}), given.key);
    if (given.municipality)
        one.municipality = given.municipality->isEmpty()
            ? QString()
            : municipalityFrom(*session, *given.municipality);
    if (given.name)
        one.name = *given.name;
    if (given.function)
        one.function = *given.function;
    if (given.attended)
        one.attended = saysYes(*given.attended);
    if (one.municipality.isEmpty() && one.function.isEmpty() && one.name.isEmpty())
        wrong(say(QT_TRANSLATE_NOOP("ctl", "Say who: --municipality, --name or --function.")));
    orFail(session->changeParticipant(one));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The participant was changed.")));
    return 0;
}

int removeParticipant(const ChangeOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    orFail(session->removeParticipant(thingFrom(session->participants({}), given.key).id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Taken off the list.")));
    return 0;
}

int changeDecision(const ChangeOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    Decision decision = thingFrom(session->decisions({}), given.key);
    if (given.text)
        decision.text = *given.text;
    if (given.role)
        decision.role = wordFrom<Role>(*given.role);
    if (given.sharesOut)
        decision.sharesOut = wordFrom<YesNo>(*given.sharesOut);
    if (given.municipality)
        decision.municipality = given.municipality->isEmpty()
            ? QString()
            : municipalityFrom(*session, *given.municipality);
    if (given.need)
        decision.need = linkFrom(session->needs(), *given.need);
    if (given.transfer)
        decision.transfer = linkFrom(session->transfers(), *given.transfer);
    const auto note = Guard(*session).noteBefore(decision);
    orFail(session->changeDecision(decision));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The decision was changed.")));
    if (note)
        printNotes(*session, { *note });
    return 0;
}

int changeAction(const ChangeOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    ActionItem item = thingFrom(session->actionItems(), given.key);
    if (given.text)
        item.text = *given.text;
    if (given.owner)
        item.owner = *given.owner;
    if (given.due)
        item.due = dateFrom(*given.due);
    if (given.need)
        item.need = linkFrom(session->needs(), *given.need);
    if (given.transfer)
        item.transfer = linkFrom(session->transfers(), *given.transfer);
    const bool completes = given.done && saysYes(*given.done) && !item.doneAt.isValid();
    if (given.done && !saysYes(*given.done))
        item.doneAt = {};
    orFail(session->together("changeActionItem", [&]() -> Result<void> {
        if (auto done = session->changeActionItem(item); !done || !completes)
            return done;
        return session->completeActionItem(item.id);
    }));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The action item was changed.")));
    return 0;
}

int changeItem(const ChangeOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    Meetings desk(*session);
    const Meeting meeting = thingFrom(session->meetings(), given.key);
    const QList<AgendaItem> items = desk.agenda(meeting.id);
    if (items.isEmpty())
        wrong(say(QT_TRANSLATE_NOOP("ctl", "There is nothing on the agenda of this meeting.")));
    const int at = numberFrom(given.item, 1, int(items.size()));
    AgendaItem item = items.at(at - 1);
    if (given.text)
        item.title = *given.text;
    if (given.minutes)
        item.minutes = numberFrom(*given.minutes, 0, 24 * 60);
    if (given.presenter)
        item.presenter = *given.presenter;
    if (given.dealtWith)
        item.dealtWith = saysYes(*given.dealtWith);
    const int to = given.to ? numberFrom(*given.to, 1, int(items.size())) : at;
    orFail(session->together("changeAgendaItem", [&]() -> Result<void> {
        if (auto done = desk.changeItem(item); !done || to == at)
            return done;
        return desk.moveItem(meeting.id, desk.agenda(meeting.id).at(at - 1).id, to - at);
    }));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The agenda was changed.")));
    return 0;
}

const char* const meetingKey = QT_TRANSLATE_NOOP("ctl", "The meeting's key, or its end");
const char* const yesOrNo = QT_TRANSLATE_NOOP("ctl", "ANSWER");
const char* const keyWord = QT_TRANSLATE_NOOP("ctl", "KEY");
const char* const textWord = QT_TRANSLATE_NOOP("ctl", "TEXT");

void declareLinks(Command& command, ChangeOptions& into)
{
    command
        .option("--need", into.need, keyWord,
            QT_TRANSLATE_NOOP("ctl", "The need it is about; an empty one takes it away"))
        .option("--transfer", into.transfer, keyWord,
            QT_TRANSLATE_NOOP("ctl", "The transfer it is about; an empty one takes it away"));
}

void declareParticipants(Command& meeting, const Given& given)
{
    const char* const personKey = QT_TRANSLATE_NOOP("ctl", "The participant's key, or its end");
    meeting
        .below("participants", QT_TRANSLATE_NOOP("ctl", "Lists who is invited and who was there"))
        .positional(keyWord, given->key, meetingKey)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return listParticipants(*given); });
    meeting
        .below("change-participant",
            QT_TRANSLATE_NOOP("ctl", "Says who somebody is, and whether they were there"))
        .positional(keyWord, given->key, personKey)
        .option("--attended", given->attended, yesOrNo,
            QT_TRANSLATE_NOOP("ctl", "Was there: yes or no"))
        .option("--municipality", given->municipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Number or name"))
        .option("--name", given->name, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "The person's name"))
        .option("--function", given->function, textWord,
            QT_TRANSLATE_NOOP("ctl", "The person's function"))
        .does([given] { return changeParticipant(*given); });
    meeting.below("remove-participant", QT_TRANSLATE_NOOP("ctl", "Takes somebody off the list"))
        .positional(keyWord, given->key, personKey)
        .does([given] { return removeParticipant(*given); });
}

void declareWritten(Command& meeting, const Given& given)
{
    Command deciding =
        meeting.below("change-decision", QT_TRANSLATE_NOOP("ctl", "Changes a decision"));
    deciding
        .positional(keyWord, given->key, QT_TRANSLATE_NOOP("ctl", "The decision's key, or its end"))
        .option("--text", given->text, textWord, QT_TRANSLATE_NOOP("ctl", "What was decided"))
        .option("--role", given->role, QT_TRANSLATE_NOOP("ctl", "ROLE"),
            QT_TRANSLATE_NOOP("ctl", "coordination, guidance or supervision"))
        .option("--shares-out", given->sharesOut, yesOrNo, sharesOutHelp)
        .option("--municipality", given->municipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Number or name"));
    declareLinks(deciding, *given);
    deciding.does([given] { return changeDecision(*given); });

    Command acting =
        meeting.below("change-action", QT_TRANSLATE_NOOP("ctl", "Changes an action item"));
    acting
        .positional(
            keyWord, given->key, QT_TRANSLATE_NOOP("ctl", "The action item's key, or its end"))
        .option("--text", given->text, textWord, QT_TRANSLATE_NOOP("ctl", "What is to be done"))
        .option("--owner", given->owner, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "Who does it: a function or a municipality"))
        .option("--due", given->due, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "By when"))
        .option("--done", given->done, yesOrNo,
            QT_TRANSLATE_NOOP("ctl", "Whether it is done: yes or no"));
    declareLinks(acting, *given);
    acting.does([given] { return changeAction(*given); });

    meeting
        .below(
            "change-item", QT_TRANSLATE_NOOP("ctl", "Changes an item of the agenda, or moves it"))
        .positional(keyWord, given->key, meetingKey)
        .positional(QT_TRANSLATE_NOOP("ctl", "NUMBER"), given->item,
            QT_TRANSLATE_NOOP("ctl", "The item's number on the agenda"))
        .option("--text", given->text, textWord, QT_TRANSLATE_NOOP("ctl", "What it is about"))
        .option("--minutes", given->minutes, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "How long it is meant to take"))
        .option("--presenter", given->presenter, textWord,
            QT_TRANSLATE_NOOP("ctl", "Who presents it: a function"))
        .option("--dealt-with", given->dealtWith, yesOrNo,
            QT_TRANSLATE_NOOP("ctl", "Whether it is dealt with: yes or no"))
        .option("--to", given->to, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "Its new place on the agenda"))
        .does([given] { return changeItem(*given); });
}

} // namespace

void declareMeetingChanges(Command& meeting, const std::shared_ptr<QString>& file)
{
    const auto given = std::make_shared<ChangeOptions>();
    given->file = file;
    meeting
        .below("remove",
            QT_TRANSLATE_NOOP("ctl", "Removes a meeting with its decisions and action items"))
        .positional(keyWord, given->key, meetingKey)
        .does([given] { return removeMeeting(*given); });
    declareParticipants(meeting, given);
    declareWritten(meeting, given);
}

} // namespace samvirke::ctl
