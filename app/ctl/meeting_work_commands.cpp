#include "app/ctl/meeting_work_commands.h"

#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/base/clock.h"
#include "core/session/meetings.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct WorkOptions {
    std::shared_ptr<QString> file;
    QString key;
    QString path;
    QString item;
    QString text;
    std::optional<QString> minutes, from, dueBy, name, presenter, number;
    bool take = false;
    bool series = false;
    bool alone = false;
    bool json = false;
};

QJsonObject itemJson(const AgendaItem& item)
{
    return { { "position", item.position }, { "source", code(item.source) },
        { "title", item.title }, { "minutes", item.minutes }, { "presenter", item.presenter },
        { "municipality", jsonText(item.municipality) }, { "need", jsonText(item.need) },
        { "transfer", jsonText(item.transfer) }, { "notes", item.notes },
        { "dealtWith", item.dealtWith } };
}

int agenda(const WorkOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(*given.file);
    const Meetings desk(*session);
    const Meeting meeting = thingFrom(session->meetings(), given.key);
    QJsonArray array;
    Table table({ QString(), say(QT_TRANSLATE_NOOP("ctl", "Item")),
        say(QT_TRANSLATE_NOOP("ctl", "Minutes")), say(QT_TRANSLATE_NOOP("ctl", "From")),
        say(QT_TRANSLATE_NOOP("ctl", "Dealt with")) });
    for (const AgendaItem& item : desk.agenda(meeting.id)) {
        array.append(itemJson(item));
        table.add({ QString::number(item.position), item.title,
            item.minutes > 0 ? QString::number(item.minutes) : QString(),
            label(item.source).translated(),
            item.dealtWith ? say(QT_TRANSLATE_NOOP("ctl", "yes")) : QString() });
    }
    if (given.json)
        printJson({ { "agenda", array } });
    else
        table.print();
    return 0;
}

int propose(const WorkOptions& given)
{
    const std::unique_ptr<Session> session =
        given.take ? openToWrite(*given.file) : openToRead(*given.file);
    Meetings desk(*session);
    const Meeting meeting = thingFrom(session->meetings(), given.key);
    QJsonArray array;
    QList<AgendaItem> items;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Item")), say(QT_TRANSLATE_NOOP("ctl", "Why")) });
    for (const ProposedItem& each : desk.propose(meeting.id)) {
        items.append(each.item);
        QJsonObject o = itemJson(each.item);
        o.remove("position");
        o.insert("reason", each.reason.translated());
        array.append(o);
        table.add({ each.item.title, each.reason.translated() });
    }
    if (given.take)
        orFail(desk.addItems(meeting.id, items));
    if (given.json)
        printJson({ { "proposed", array }, { "taken", given.take } });
    else
        table.print();
    return 0;
}

int item(const WorkOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    AgendaItem added;
    added.meeting = thingFrom(session->meetings(), given.key).id;
    added.title = given.text;
    if (given.minutes)
        added.minutes = numberFrom(*given.minutes, 0, 24 * 60);
    if (given.number)
        added.position = numberFrom(*given.number, 1, 999);
    added.presenter = given.presenter.value_or(QString());
    printMade(orFail(Meetings(*session).addItem(added)),
        say(QT_TRANSLATE_NOOP("ctl", "Agenda item")), given.json);
    return 0;
}

/// The item of that number on the agenda.
AgendaItem itemOf(const Meetings& desk, const Id& meeting, const QString& number)
{
    const QList<AgendaItem> items = desk.agenda(meeting);
    if (items.isEmpty())
        wrong(say(QT_TRANSLATE_NOOP("ctl", "There is nothing on the agenda of this meeting.")));
    return items.at(numberFrom(number, 1, int(items.size())) - 1);
}

int note(const WorkOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    Meetings desk(*session);
    const Meeting meeting = thingFrom(session->meetings(), given.key);
    AgendaItem changed = itemOf(desk, meeting.id, given.item);
    const QString text = withLineBreaks(given.text);
    changed.notes = changed.notes.isEmpty() ? text : changed.notes + u'\n' + text;
    changed.dealtWith = true;
    orFail(desk.changeItem(changed));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Noted.")));
    return 0;
}

int removeItem(const WorkOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    Meetings desk(*session);
    const Meeting meeting = thingFrom(session->meetings(), given.key);
    orFail(desk.removeItem(meeting.id, itemOf(desk, meeting.id, given.item).id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The item was removed from the agenda.")));
    return 0;
}

int keepStatus(const WorkOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    Meetings desk(*session);
    const Meeting meeting = thingFrom(session->meetings(), given.key);
    orFail(desk.keepStatus(meeting.id));
    const MeetingStatus kept = *desk.status(meeting.id);
    printLine(meetingStatusText(kept).translated());
    printLine(meetingNeedsText(kept).translated());
    return 0;
}

int invite(const WorkOptions& given)
{
    const std::unique_ptr<Session> session =
        given.series ? openToRead(*given.file) : openToWrite(*given.file);
    Meetings desk(*session);
    const InvitedBy by{ given.name.value_or(QString()), given.from.value_or(QString()),
        given.alone };
    const InvitationFile file = given.series
        ? orFail(desk.writeSeriesInvitation(thingFrom(desk.series(), given.key).id, given.path, by))
        : orFail(
            desk.writeInvitation(thingFrom(session->meetings(), given.key).id, given.path, by));
    if (given.json) {
        printJson({ { "path", file.path }, { "ofSeries", file.ofSeries },
            { "asksForAnswer", file.asksForAnswer }, { "asked", file.asked },
            { "withoutAddress", QJsonArray::fromStringList(file.withoutAddress) } });
        return 0;
    }
    printLine(file.asksForAnswer
            ? say(QT_TRANSLATE_NOOP("ctl", "%1 asks %2 for an answer."),
                { file.path, QString::number(file.asked) })
            : say(QT_TRANSLATE_NOOP("ctl",
                      "%1 is an entry for a calendar and asks nobody: --from says who invites."),
                { file.path }));
    if (file.ofSeries)
        printLine(say(QT_TRANSLATE_NOOP("ctl",
            "It is about one meeting of the series, for those who have the series in their "
            "calendar; --alone makes it a meeting by itself.")));
    if (!file.withoutAddress.isEmpty())
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Without an e-mail address: %1"),
            { file.withoutAddress.join(", ") }));
    return 0;
}

int callOff(const WorkOptions& given, bool off)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    orFail(Meetings(*session).callOff(thingFrom(session->meetings(), given.key).id, off));
    printLine(off ? say(QT_TRANSLATE_NOOP(
                  "ctl", "The meeting is called off. `invite` writes the word to those invited."))
                  : say(QT_TRANSLATE_NOOP("ctl", "The meeting is held after all.")));
    return 0;
}

int minutes(const WorkOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(*given.file);
    const Meeting meeting = thingFrom(session->meetings(), given.key);
    orFail(Meetings(*session).writeMinutes(meeting.id, given.path));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Written: %1"), { given.path }));
    return 0;
}

int remind(const WorkOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    Meetings desk(*session);
    const QDate dueBy = given.dueBy ? dateFrom(*given.dueBy) : today();
    const QList<ActionReminder> letters = desk.reminders(dueBy);
    const QStringList paths = orFail(desk.writeReminders(given.path, dueBy));
    QJsonArray array;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const ActionReminder& letter = letters.at(i);
        if (given.json)
            array.append(QJsonObject{ { "owner", letter.owner }, { "path", paths.at(i) },
                { "actions", int(letter.actions.size()) },
                { "addressed", !letter.draft.addresses.isEmpty() } });
        else
            printLine(letter.draft.addresses.isEmpty()
                    ? say(QT_TRANSLATE_NOOP("ctl", "%1: %2 (no address known)"),
                        { letter.owner, paths.at(i) })
                    : say(QT_TRANSLATE_NOOP("ctl", "%1: %2"), { letter.owner, paths.at(i) }));
    }
    if (given.json)
        printJson({ { "letters", array } });
    return 0;
}

const char* const meetingKey = QT_TRANSLATE_NOOP("ctl", "The meeting's key, or its end");
const char* const itemNumber = QT_TRANSLATE_NOOP("ctl", "The item's number on the agenda");

void declareAgenda(Command& meeting, const std::shared_ptr<WorkOptions>& given)
{
    meeting.below("agenda", QT_TRANSLATE_NOOP("ctl", "Lists the agenda of a meeting"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, meetingKey)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return agenda(*given); });
    meeting
        .below("propose",
            QT_TRANSLATE_NOOP("ctl", "Proposes items from what is open, with the reasons"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, meetingKey)
        .flag("--take", given->take, QT_TRANSLATE_NOOP("ctl", "Puts them on the agenda"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return propose(*given); });
    meeting.below("item", QT_TRANSLATE_NOOP("ctl", "Adds an item to the agenda"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, meetingKey)
        .positional(QT_TRANSLATE_NOOP("ctl", "TEXT"), given->text,
            QT_TRANSLATE_NOOP("ctl", "What it is about"))
        .option("--minutes", given->minutes, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "How long it is meant to take"))
        .option("--presenter", given->presenter, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "Who presents it: a function"))
        .option("--number", given->number, QT_TRANSLATE_NOOP("ctl", "NUMBER"), itemNumber)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return item(*given); });
    meeting.below("note", QT_TRANSLATE_NOOP("ctl", "Notes what was said under an item"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, meetingKey)
        .positional(QT_TRANSLATE_NOOP("ctl", "NUMBER"), given->item, itemNumber)
        .positional(QT_TRANSLATE_NOOP("ctl", "TEXT"), given->text,
            QT_TRANSLATE_NOOP("ctl", "What was said; \\n begins a new line"))
        .does([given] { return note(*given); });
    meeting.below("drop", QT_TRANSLATE_NOOP("ctl", "Removes an item from the agenda"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, meetingKey)
        .positional(QT_TRANSLATE_NOOP("ctl", "NUMBER"), given->item, itemNumber)
        .does([given] { return removeItem(*given); });
    meeting
        .below("status",
            QT_TRANSLATE_NOOP("ctl", "Keeps the county's status with a meeting, as it is now"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, meetingKey)
        .does([given] { return keepStatus(*given); });
}

void declarePapers(Command& meeting, const std::shared_ptr<WorkOptions>& given)
{
    meeting.below("invite", QT_TRANSLATE_NOOP("ctl", "Writes an invitation for calendars (.ics)"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, meetingKey)
        .positional(QT_TRANSLATE_NOOP("ctl", "PATH"), given->path,
            QT_TRANSLATE_NOOP("ctl", "The file to write"))
        .option("--from", given->from, QT_TRANSLATE_NOOP("ctl", "ADDRESS"),
            QT_TRANSLATE_NOOP("ctl", "The e-mail address that invites; answers go there"))
        .option("--name", given->name, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "Who invites; the office unless given"))
        .flag("--series", given->series,
            QT_TRANSLATE_NOOP("ctl", "KEY is a series: all its meetings in one"))
        .flag("--alone", given->alone,
            QT_TRANSLATE_NOOP(
                "ctl", "A meeting by itself, although it moves or calls off one of a series"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return invite(*given); });
    meeting.below("call-off", QT_TRANSLATE_NOOP("ctl", "Calls a meeting off"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, meetingKey)
        .does([given] { return callOff(*given, true); });
    meeting.below("take-up", QT_TRANSLATE_NOOP("ctl", "Holds a meeting after all"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, meetingKey)
        .does([given] { return callOff(*given, false); });
    meeting.below("minutes", QT_TRANSLATE_NOOP("ctl", "Writes the minutes as .pdf, .odt or .txt"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, meetingKey)
        .positional(QT_TRANSLATE_NOOP("ctl", "PATH"), given->path,
            QT_TRANSLATE_NOOP("ctl", "The file to write"))
        .does([given] { return minutes(*given); });
    meeting
        .below("remind",
            QT_TRANSLATE_NOOP("ctl", "Writes letters (.eml) about action items that are due"))
        .positional(QT_TRANSLATE_NOOP("ctl", "FOLDER"), given->path,
            QT_TRANSLATE_NOOP("ctl", "Where the letters go"))
        .option("--due-by", given->dueBy, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "Items that are due by this day; today unless given"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return remind(*given); });
}

} // namespace

void declareMeetingWork(Command& meeting, const std::shared_ptr<QString>& file)
{
    const auto given = std::make_shared<WorkOptions>();
    given->file = file;
    declareAgenda(meeting, given);
    declarePapers(meeting, given);
}

} // namespace samvirke::ctl
