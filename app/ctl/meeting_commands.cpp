// Meetings: who was there, what was decided, who does what by when.
#include "app/ctl/commands.h"
#include "app/ctl/guard_lines.h"
#include "app/ctl/meeting_work_commands.h"
#include "app/ctl/values.h"
#include "core/session/guard.h"
#include "core/session/meetings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace samvirke::ctl {

namespace {

struct MeetingOptions {
    QString file;
    QString key;
    QString text;
    QString starts;
    QString title;
    QString dueText;
    QString doer;
    std::optional<QString> kind, ends, place, agenda, notes, titleOption, startsOption, meeting,
        need, transfer, municipality, name, function, role, sharesOut;
    bool attended = false;
    bool open = false;
    bool json = false;
};

void fill(Meeting& meeting, const MeetingOptions& given)
{
    if (given.kind)
        meeting.kind = wordFrom<MeetingKind>(*given.kind);
    if (given.ends)
        meeting.endsAt = timeFrom(*given.ends);
    if (given.place)
        meeting.place = *given.place;
    if (given.agenda)
        meeting.agenda = QString(*given.agenda).replace("\\n", "\n");
    if (given.notes)
        meeting.notes = QString(*given.notes).replace("\\n", "\n");
    if (given.titleOption)
        meeting.title = *given.titleOption;
    if (given.startsOption) {
        const QDateTime starts = timeFrom(*given.startsOption);
        if (!given.ends && meeting.endsAt.isValid()) // it lasts as long as before
            meeting.endsAt = meeting.endsAt.addSecs(meeting.startsAt.secsTo(starts));
        meeting.startsAt = starts;
    }
}

QJsonObject decisionJson(const Decision& decision)
{
    return { { "id", decision.id }, { "text", decision.text }, { "need", jsonText(decision.need) },
        { "transfer", jsonText(decision.transfer) }, { "role", code(decision.role) },
        { "sharesOut", code(decision.sharesOut) },
        { "municipality", jsonText(decision.municipality) } };
}

QJsonObject actionJson(const ActionItem& item)
{
    return { { "id", item.id }, { "meeting", jsonText(item.meeting) }, { "text", item.text },
        { "owner", item.owner }, { "due", jsonDate(item.due) }, { "doneAt", jsonTime(item.doneAt) },
        { "need", jsonText(item.need) }, { "transfer", jsonText(item.transfer) },
        { "remindedAt", jsonTime(item.remindedAt) } };
}

QJsonObject meetingJson(Session& session, const Meeting& meeting)
{
    QJsonArray participants;
    for (const Participant& participant : session.participants(meeting.id))
        participants.append(QJsonObject{ { "id", participant.id },
            { "municipality", jsonText(participant.municipality) }, { "name", participant.name },
            { "function", participant.function }, { "attended", participant.attended } });
    QJsonArray decisions;
    for (const Decision& decision : session.decisions(meeting.id))
        decisions.append(decisionJson(decision));
    QJsonArray actions;
    for (const ActionItem& item : session.actionItems(meeting.id))
        actions.append(actionJson(item));
    return { { "id", meeting.id }, { "kind", code(meeting.kind) }, { "title", meeting.title },
        { "startsAt", jsonTime(meeting.startsAt) }, { "endsAt", jsonTime(meeting.endsAt) },
        { "place", meeting.place }, { "agenda", Meetings(session).agendaText(meeting.id) },
        { "notes", meeting.notes }, { "series", jsonText(meeting.series) },
        { "statusThen", QJsonDocument::fromJson(meeting.statusThen.toUtf8()).object() },
        { "invitedAt", jsonTime(meeting.invitedAt) }, { "invitations", meeting.invitations },
        { "cancelled", meeting.cancelled }, { "participants", participants },
        { "decisions", decisions }, { "actions", actions } };
}

int list(const MeetingOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Time")),
        say(QT_TRANSLATE_NOOP("ctl", "Kind")), say(QT_TRANSLATE_NOOP("ctl", "Title")) });
    for (const Meeting& meeting : session->meetings()) {
        if (given.json)
            array.append(meetingJson(*session, meeting));
        table.add({ shortId(meeting.id), timeText(meeting.startsAt),
            label(meeting.kind).translated(), meeting.title });
    }
    if (given.json)
        printJson({ { "meetings", array } });
    else
        table.print();
    return 0;
}

void printActions(const Session& session, const QList<ActionItem>& items)
{
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Due")),
        say(QT_TRANSLATE_NOOP("ctl", "Who")), say(QT_TRANSLATE_NOOP("ctl", "What")),
        say(QT_TRANSLATE_NOOP("ctl", "Done")) });
    for (const ActionItem& item : items)
        table.add({ shortId(item.id), dateText(item.due), session.ownerName(item.owner), item.text,
            timeText(item.doneAt) });
    table.print();
}

int show(const MeetingOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const Meeting meeting = thingFrom(session->meetings(), given.key);
    if (given.json) {
        printJson(meetingJson(*session, meeting));
        return 0;
    }
    printLine(meeting.title);
    printLine(timeText(meeting.startsAt) + " · " + label(meeting.kind).translated() + " · "
        + meeting.place);
    const auto section = [](const QString& heading, const QString& text) {
        if (text.isEmpty())
            return;
        printLine({});
        printLine(heading);
        printLine(text);
    };
    QStringList agenda;
    for (const AgendaItem& item : Meetings(*session).agenda(meeting.id)) {
        agenda.append(QStringLiteral("%1. %2").arg(item.position).arg(item.title));
        if (!item.notes.isEmpty())
            agenda.append(QStringLiteral("   ") + QString(item.notes).replace("\n", "\n   "));
    }
    section(say(QT_TRANSLATE_NOOP("ctl", "Agenda:")), agenda.join('\n'));
    section(say(QT_TRANSLATE_NOOP("ctl", "Notes:")), meeting.notes);
    QStringList present;
    for (const Participant& participant : session->participants(meeting.id)) {
        if (participant.attended)
            present.append(participant.municipality.isEmpty()
                    ? participant.function
                    : session->municipalityName(participant.municipality));
    }
    section(say(QT_TRANSLATE_NOOP("ctl", "Present:")), present.join(", "));
    QStringList decisions;
    for (const Decision& decision : session->decisions(meeting.id))
        decisions.append(shortId(decision.id) + "  " + decision.text);
    section(say(QT_TRANSLATE_NOOP("ctl", "Decisions:")), decisions.join("\n"));
    if (const QList<ActionItem> items = session->actionItems(meeting.id); !items.isEmpty()) {
        printLine({});
        printActions(*session, items);
    }
    return 0;
}

int add(const MeetingOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Meeting meeting;
    meeting.title = given.title;
    meeting.startsAt = timeFrom(given.starts);
    fill(meeting, given);
    printMade(orFail(session->planMeeting(meeting)), say(QT_TRANSLATE_NOOP("ctl", "Meeting")),
        given.json);
    return 0;
}

int change(const MeetingOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Meeting meeting = thingFrom(session->meetings(), given.key);
    fill(meeting, given);
    orFail(session->changeMeeting(meeting));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The meeting was changed.")));
    return 0;
}

int participant(const MeetingOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Participant added;
    added.meeting = thingFrom(session->meetings(), given.key).id;
    if (given.municipality)
        added.municipality = municipalityFrom(*session, *given.municipality);
    added.name = given.name.value_or(QString());
    added.function = given.function.value_or(QString());
    added.attended = given.attended;
    if (added.municipality.isEmpty() && added.function.isEmpty() && added.name.isEmpty())
        wrong(say(QT_TRANSLATE_NOOP("ctl", "Say who: --municipality, --name or --function.")));
    printMade(orFail(session->addParticipant(added)), say(QT_TRANSLATE_NOOP("ctl", "Participant")),
        given.json);
    return 0;
}

int decide(const MeetingOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Decision decision;
    decision.meeting = thingFrom(session->meetings(), given.key).id;
    decision.text = given.text;
    if (given.need)
        decision.need = thingFrom(session->needs(), *given.need).id;
    if (given.role)
        decision.role = wordFrom<Role>(*given.role);
    if (given.sharesOut)
        decision.sharesOut = wordFrom<YesNo>(*given.sharesOut);
    if (given.municipality)
        decision.municipality = municipalityFrom(*session, *given.municipality);
    if (given.transfer)
        decision.transfer = thingFrom(session->transfers(), *given.transfer).id;
    const auto note = Guard(*session).noteBefore(decision);
    printMade(orFail(session->recordDecision(decision)), say(QT_TRANSLATE_NOOP("ctl", "Decision")),
        given.json);
    if (note && !given.json)
        printNotes(*session, { *note });
    return 0;
}

int action(const MeetingOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    ActionItem item;
    if (given.meeting)
        item.meeting = thingFrom(session->meetings(), *given.meeting).id;
    item.text = given.text;
    item.owner = given.doer;
    item.due = dateFrom(given.dueText);
    if (given.need)
        item.need = thingFrom(session->needs(), *given.need).id;
    if (given.transfer)
        item.transfer = thingFrom(session->transfers(), *given.transfer).id;
    printMade(orFail(session->recordActionItem(item)), say(QT_TRANSLATE_NOOP("ctl", "Action item")),
        given.json);
    return 0;
}

int done(const MeetingOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    orFail(session->completeActionItem(thingFrom(session->actionItems(), given.key).id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Marked as done.")));
    return 0;
}

int actions(const MeetingOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    QList<ActionItem> items;
    QJsonArray array;
    for (const ActionItem& item : session->actionItems()) {
        if (given.open && item.doneAt.isValid())
            continue;
        items.append(item);
        array.append(actionJson(item));
    }
    if (given.json)
        printJson({ { "actions", array } });
    else
        printActions(*session, items);
    return 0;
}

void declareFields(Command& command, MeetingOptions& into)
{
    command
        .option("--kind", into.kind, QT_TRANSLATE_NOOP("ctl", "KIND"),
            QT_TRANSLATE_NOOP("ctl",
                "municipal, public-health-doctors, preparedness-council, regional, health-trust, "
                "bilateral or ad-hoc"))
        .option("--ends", into.ends, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When it ends"))
        .option("--place", into.place, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "Room or platform"))
        .option("--agenda", into.agenda, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "The agenda; \\n begins a new line"))
        .option("--notes", into.notes, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "The notes; \\n begins a new line"));
}

void declareLinks(Command& command, MeetingOptions& into)
{
    command
        .option("--need", into.need, QT_TRANSLATE_NOOP("ctl", "KEY"),
            QT_TRANSLATE_NOOP("ctl", "The need it is about"))
        .option("--transfer", into.transfer, QT_TRANSLATE_NOOP("ctl", "KEY"),
            QT_TRANSLATE_NOOP("ctl", "The transfer it is about"))
        .flag("--json", into.json, jsonHelp);
}

} // namespace

void declareMeeting(Command& root)
{
    const char* const keyHelp = QT_TRANSLATE_NOOP("ctl", "The meeting's key, or its end");
    const auto given = std::make_shared<MeetingOptions>();
    Command meeting =
        root.below("meeting", QT_TRANSLATE_NOOP("ctl", "Meetings, decisions and action items"));
    meeting.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);

    meeting.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the meetings, the newest first"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return list(*given); });
    meeting.below("show", QT_TRANSLATE_NOOP("ctl", "Shows one meeting"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return show(*given); });

    Command adding = meeting.below("add", QT_TRANSLATE_NOOP("ctl", "Plans or records a meeting"));
    adding
        .required("--title", given->title, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What it is called"))
        .required("--starts", given->starts, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When it begins"));
    declareFields(adding, *given);
    adding.flag("--json", given->json, jsonHelp).does([given] { return add(*given); });

    Command changing = meeting.below("change", QT_TRANSLATE_NOOP("ctl", "Changes a meeting"));
    changing.positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .option("--title", given->titleOption, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What it is called"))
        .option("--starts", given->startsOption, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When it begins"));
    declareFields(changing, *given);
    changing.does([given] { return change(*given); });

    meeting.below("participant", QT_TRANSLATE_NOOP("ctl", "Adds a participant"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .option("--municipality", given->municipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Number or name"))
        .option("--name", given->name, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "The person's name"))
        .option("--function", given->function, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "The person's function"))
        .flag("--attended", given->attended, QT_TRANSLATE_NOOP("ctl", "Was there"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return participant(*given); });

    Command deciding = meeting.below("decide", QT_TRANSLATE_NOOP("ctl", "Records a decision"));
    deciding.positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .positional(QT_TRANSLATE_NOOP("ctl", "TEXT"), given->text,
            QT_TRANSLATE_NOOP("ctl", "What was decided"));
    deciding
        .option("--role", given->role, QT_TRANSLATE_NOOP("ctl", "ROLE"),
            QT_TRANSLATE_NOOP("ctl", "coordination, guidance or supervision"))
        .option("--shares-out", given->sharesOut, QT_TRANSLATE_NOOP("ctl", "ANSWER"), sharesOutHelp)
        .option("--municipality", given->municipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Number or name"));
    declareLinks(deciding, *given);
    deciding.does([given] { return decide(*given); });

    Command acting =
        meeting.below("action", QT_TRANSLATE_NOOP("ctl", "Records who does what by when"));
    acting
        .positional(QT_TRANSLATE_NOOP("ctl", "TEXT"), given->text,
            QT_TRANSLATE_NOOP("ctl", "What is to be done"))
        .required("--owner", given->doer, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "Who does it: a function or a municipality"))
        .required("--due", given->dueText, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "By when"))
        .option("--meeting", given->meeting, QT_TRANSLATE_NOOP("ctl", "KEY"),
            QT_TRANSLATE_NOOP("ctl", "The meeting it comes from"));
    declareLinks(acting, *given);
    acting.does([given] { return action(*given); });

    meeting.below("actions", QT_TRANSLATE_NOOP("ctl", "Lists the action items"))
        .flag("--open", given->open, QT_TRANSLATE_NOOP("ctl", "Only those that are not done"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return actions(*given); });
    meeting.below("done", QT_TRANSLATE_NOOP("ctl", "Marks an action item as done"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key,
            QT_TRANSLATE_NOOP("ctl", "The action item's key, or its end"))
        .does([given] { return done(*given); });
    declareMeetingSeries(meeting, std::shared_ptr<QString>(given, &given->file));
    declareMeetingWork(meeting, std::shared_ptr<QString>(given, &given->file));
    declareMeetingChanges(meeting, std::shared_ptr<QString>(given, &given->file));
}

} // namespace samvirke::ctl
