// State reinforcement: what the governor may prioritise, and the log of who got what and why.
#include "app/ctl/commands.h"
#include "app/ctl/guard_lines.h"
#include "app/ctl/values.h"
#include "core/base/clock.h"
#include "core/session/guard.h"
#include "core/session/state_resources.h"

#include <QJsonArray>

namespace samvirke::ctl {

namespace {

constexpr int most = 10'000'000;

struct StateOptions {
    QString file;
    QString key;
    QString output;
    std::optional<QString> kind, holder, what, quantity, unit, from, until, leadTime, contact,
        telephone, note, municipality, request, who, basis, reason, at;
    bool json = false;
};

void fill(StateResource& resource, const StateOptions& given)
{
    if (given.kind)
        resource.kind = wordFrom<StateResourceKind>(*given.kind);
    if (given.holder)
        resource.holder = *given.holder;
    if (given.what)
        resource.what = *given.what;
    if (given.quantity)
        resource.quantity = numberFrom(*given.quantity, 1, most);
    if (given.unit)
        resource.unit = *given.unit;
    if (given.from)
        resource.from = dateFrom(*given.from);
    if (given.until)
        resource.until = dateFrom(*given.until);
    if (given.leadTime)
        resource.leadTime = *given.leadTime;
    if (given.contact)
        resource.contact = *given.contact;
    if (given.telephone)
        resource.telephone = *given.telephone;
    if (given.note)
        resource.note = *given.note;
    if (const QList<FieldProblem> problems = problemsOf(resource); !problems.isEmpty())
        wrong(problems.first().text.translated());
}

QJsonObject spanJson(const StateSpan& span)
{
    return { { "from", jsonDate(span.from) }, { "until", jsonDate(span.until) },
        { "available", span.available }, { "allocated", span.allocated }, { "free", span.free() } };
}

QJsonObject lineJson(const StateAllocation& line)
{
    return { { "id", line.id }, { "resource", line.resource },
        { "municipality", line.municipality }, { "concerns", jsonText(line.concerns) },
        { "step", code(line.step) }, { "quantity", line.quantity }, { "from", jsonDate(line.from) },
        { "until", jsonDate(line.until) }, { "at", jsonTime(line.at) },
        { "decidedBy", line.decidedBy }, { "basis", line.basis }, { "reason", line.reason },
        { "note", line.note } };
}

int listResources(const StateOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const StateResources desk(*session);
    const QList<StateAllocation> log = desk.log();
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Kind")),
        say(QT_TRANSLATE_NOOP("ctl", "What")), say(QT_TRANSLATE_NOOP("ctl", "Who has it")),
        say(QT_TRANSLATE_NOOP("ctl", "In all")), say(QT_TRANSLATE_NOOP("ctl", "Free today")) });
    for (const StateResource& each : desk.resources()) {
        const StateSpan now = stateSpans(each, log, today()).first();
        array.append(QJsonObject{ { "id", each.id }, { "kind", code(each.kind) },
            { "holder", each.holder }, { "what", each.what }, { "quantity", each.quantity },
            { "unit", each.unit }, { "from", jsonDate(each.from) },
            { "until", jsonDate(each.until) }, { "leadTime", each.leadTime },
            { "contact", jsonText(each.contact) }, { "telephone", jsonText(each.telephone) },
            { "note", each.note }, { "today", spanJson(now) } });
        table.add({ shortId(each.id), label(each.kind).translated(), each.what, each.holder,
            amountText(each.quantity, each), numberText(now.free()) });
    }
    if (given.json)
        printJson({ { "stateResources", array } });
    else
        table.print();
    return 0;
}

int addResource(const StateOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    StateResource resource;
    fill(resource, given);
    printMade(orFail(StateResources(*session).registerResource(resource)),
        say(QT_TRANSLATE_NOOP("ctl", "State resource")), given.json);
    return 0;
}

int changeResource(const StateOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    const StateResources desk(*session);
    StateResource resource = thingFrom(desk.resources(), given.key);
    fill(resource, given);
    orFail(desk.changeResource(resource));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The resource was changed.")));
    for (const StateSpan& span : overdrawn(resource, desk.log(), today()))
        printLine(say(QT_TRANSLATE_NOOP("ctl", "%1 more are allocated than are there from %2 on."),
            { numberText(-span.free()), dateText(span.from) }));
    return 0;
}

int removeResource(const StateOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    const StateResources desk(*session);
    orFail(desk.removeResource(thingFrom(desk.resources(), given.key).id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The resource was removed.")));
    return 0;
}

int days(const StateOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const StateResources desk(*session);
    const StateResource resource = thingFrom(desk.resources(), given.key);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "From")), say(QT_TRANSLATE_NOOP("ctl", "Until")),
        say(QT_TRANSLATE_NOOP("ctl", "In all")), say(QT_TRANSLATE_NOOP("ctl", "Allocated")),
        say(QT_TRANSLATE_NOOP("ctl", "Free")) });
    const QDate from = given.from ? dateFrom(*given.from) : today();
    for (const StateSpan& span : stateSpans(resource, desk.log(), from)) {
        array.append(spanJson(span));
        table.add({ dateText(span.from), dateText(span.until), numberText(span.available),
            numberText(span.allocated), numberText(span.free()) });
    }
    if (given.json)
        printJson({ { "days", array } });
    else
        table.print();
    return 0;
}

int listLog(const StateOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const StateResources desk(*session);
    const QString place =
        given.municipality ? municipalityFrom(*session, *given.municipality) : QString();
    QHash<Id, StateResource> resources;
    for (const StateResource& each : desk.resources())
        resources.insert(each.id, each);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Time")),
        say(QT_TRANSLATE_NOOP("ctl", "Municipality")), say(QT_TRANSLATE_NOOP("ctl", "Step")),
        say(QT_TRANSLATE_NOOP("ctl", "What")), say(QT_TRANSLATE_NOOP("ctl", "Period")),
        say(QT_TRANSLATE_NOOP("ctl", "Who")), say(QT_TRANSLATE_NOOP("ctl", "Reason")) });
    for (const StateAllocation& line : desk.log()) {
        if (!place.isEmpty() && line.municipality != place)
            continue;
        const StateResource about = resources.value(line.resource);
        array.append(lineJson(line));
        table.add({ shortId(line.id), timeText(line.at),
            session->municipalityName(line.municipality), label(line.step).translated(),
            QStringLiteral("%1, %2").arg(about.what, amountText(line.quantity, about)),
            line.until.isValid() ? periodText(line.from, line.until) : dateText(line.from),
            line.decidedBy, line.reason.simplified() });
    }
    if (given.json)
        printJson({ { "allocations", array } });
    else
        table.print();
    return 0;
}

StateAllocation started(const Session& session, const StateOptions& given, AllocationStep step)
{
    StateAllocation line;
    line.step = step;
    if (given.municipality)
        line.municipality = municipalityFrom(session, *given.municipality);
    if (given.who)
        line.decidedBy = *given.who;
    if (given.basis)
        line.basis = *given.basis;
    if (given.reason)
        line.reason = *given.reason;
    if (given.note)
        line.note = *given.note;
    if (given.at)
        line.at = timeFrom(*given.at);
    return line;
}

/// What the line it answers or releases says, where nothing else was given.
void follow(StateAllocation& line, const StateAllocation& about, int open)
{
    line.concerns = about.id;
    line.resource = about.resource;
    if (line.municipality.isEmpty())
        line.municipality = about.municipality;
    line.quantity = open;
    line.from = about.from;
    line.until = about.until;
}

void fillDays(StateAllocation& line, const StateOptions& given)
{
    if (given.quantity)
        line.quantity = numberFrom(*given.quantity, 1, most);
    if (given.from)
        line.from = dateFrom(*given.from);
    if (given.until)
        line.until = dateFrom(*given.until);
    if (!line.from.isValid())
        line.from = today();
}

int record(const Session& session, const StateAllocation& line, bool json)
{
    std::optional<ImpartialityNote> note;
    if (line.step == AllocationStep::Granted)
        note = Guard(session).noteBefore(line);
    printMade(orFail(StateResources(session).record(line)),
        say(QT_TRANSLATE_NOOP("ctl", "Line of the allocation log")), json);
    if (note && !json)
        printNotes(session, { *note });
    return 0;
}

int request(const StateOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    StateAllocation line = started(*session, given, AllocationStep::Requested);
    line.resource = thingFrom(StateResources(*session).resources(), given.key).id;
    fillDays(line, given);
    return record(*session, line, given.json);
}

int grant(const StateOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    const StateResources desk(*session);
    StateAllocation line = started(*session, given, AllocationStep::Granted);
    if (given.request) {
        const StateAllocation about = thingFrom(desk.log(), *given.request);
        follow(line, about, std::max(1, standingOf(about, desk.log()).open));
    }
    line.resource = thingFrom(desk.resources(), given.key).id;
    fillDays(line, given);
    return record(*session, line, given.json);
}

int refuse(const StateOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    const StateResources desk(*session);
    StateAllocation line = started(*session, given, AllocationStep::Refused);
    const StateAllocation about = thingFrom(desk.log(), given.key);
    follow(line, about, std::max(1, standingOf(about, desk.log()).open));
    fillDays(line, given);
    return record(*session, line, given.json);
}

int release(const StateOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    const StateResources desk(*session);
    StateAllocation line = started(*session, given, AllocationStep::Released);
    const StateAllocation about = thingFrom(desk.log(), given.key);
    follow(line, about, std::max(1, leftOf(about, desk.log())));
    line.from = std::max(about.from, today());
    line.until = {};
    fillDays(line, given);
    return record(*session, line, given.json);
}

int write(const StateOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    orFail(writeStateResources(*session, given.output));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Written to %1."), { given.output }));
    return 0;
}

void declareDays(Command& command, StateOptions& into)
{
    command
        .option("--quantity", into.quantity, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "How many"))
        .option("--from", into.from, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The first day"))
        .option("--until", into.until, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The last day"))
        .option("--note", into.note, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What else there is to know"));
}

void declareResourceFields(Command& command, StateOptions& into)
{
    command
        .option("--kind", into.kind, QT_TRANSLATE_NOOP("ctl", "KIND"),
            QT_TRANSLATE_NOOP(
                "ctl", "civilDefence, homeGuard, volunteers, protectiveEquipment or other"))
        .option("--holder", into.holder, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "Who has it"))
        .option("--what", into.what, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What it is"))
        .option("--unit", into.unit, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What is counted, such as persons or boxes"))
        .option("--lead-time", into.leadTime, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "How long it takes until it is there"))
        .option("--contact", into.contact, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "Who to ring about it"))
        .option("--telephone", into.telephone, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "Telephone number"));
    declareDays(command, into);
}

void declareLineFields(Command& command, StateOptions& into)
{
    declareDays(command, into);
    command
        .option("--who", into.who, QT_TRANSLATE_NOOP("ctl", "FUNCTION"),
            QT_TRANSLATE_NOOP("ctl", "Which function asks or decides"))
        .option("--basis", into.basis, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "On what basis"))
        .option("--reason", into.reason, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "Why this municipality, or why not"))
        .option("--at", into.at, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When it happened; now when not given"))
        .flag("--json", into.json, jsonHelp);
}

void declareList(Command& state, const std::shared_ptr<StateOptions>& given)
{
    const char* const keyHelp = QT_TRANSLATE_NOOP("ctl", "The resource's key, or its end");
    state.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the resources"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return listResources(*given); });
    Command adding = state.below("add", QT_TRANSLATE_NOOP("ctl", "Registers a resource"));
    declareResourceFields(adding, *given);
    adding.flag("--json", given->json, jsonHelp).does([given] { return addResource(*given); });
    Command changing = state.below("change", QT_TRANSLATE_NOOP("ctl", "Changes a resource"));
    changing.positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp);
    declareResourceFields(changing, *given);
    changing.does([given] { return changeResource(*given); });
    state.below("remove", QT_TRANSLATE_NOOP("ctl", "Removes a resource that the log does not name"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .does([given] { return removeResource(*given); });
    state.below("days", QT_TRANSLATE_NOOP("ctl", "Tells how much is free when"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .option("--from", given->from, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The first day; today when not given"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return days(*given); });
    state
        .below(
            "write", QT_TRANSLATE_NOOP("ctl", "Writes list and log as PDF, ODT, text, CSV or XLSX"))
        .positional(QT_TRANSLATE_NOOP("ctl", "OUTPUT"), given->output,
            QT_TRANSLATE_NOOP("ctl", "The file to write"))
        .does([given] { return write(*given); });
}

} // namespace

void declareState(Command& root)
{
    const auto given = std::make_shared<StateOptions>();
    const char* const municipality = QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY");
    const char* const numberOrName = QT_TRANSLATE_NOOP("ctl", "Number or name");
    const char* const lineHelp =
        QT_TRANSLATE_NOOP("ctl", "The key of the line in the allocation log, or its end");
    Command state = root.below("state",
        QT_TRANSLATE_NOOP(
            "ctl", "State resources that the governor may prioritise, and their log"));
    state.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);
    declareList(state, given);
    state.below("log", QT_TRANSLATE_NOOP("ctl", "Lists the allocation log, the oldest first"))
        .option("--municipality", given->municipality, municipality, numberOrName)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return listLog(*given); });

    Command asking = state.below("request", QT_TRANSLATE_NOOP("ctl", "Records a request"));
    asking
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key,
            QT_TRANSLATE_NOOP("ctl", "The resource's key, or its end"))
        .option("--municipality", given->municipality, municipality, numberOrName);
    declareLineFields(asking, *given);
    asking.does([given] { return request(*given); });

    Command giving = state.below("grant",
        QT_TRANSLATE_NOOP("ctl", "Records an allocation; refused when so much is not free"));
    giving
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key,
            QT_TRANSLATE_NOOP("ctl", "The resource's key, or its end"))
        .option("--request", given->request, QT_TRANSLATE_NOOP("ctl", "KEY"),
            QT_TRANSLATE_NOOP("ctl", "The request that it answers"))
        .option("--municipality", given->municipality, municipality, numberOrName);
    declareLineFields(giving, *given);
    giving.does([given] { return grant(*given); });

    Command refusing = state.below("refuse", QT_TRANSLATE_NOOP("ctl", "Refuses a request"));
    refusing.positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, lineHelp);
    declareLineFields(refusing, *given);
    refusing.does([given] { return refuse(*given); });

    Command releasing = state.below("release",
        QT_TRANSLATE_NOOP("ctl", "Records that something allocated is free again from a day on"));
    releasing.positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, lineHelp);
    declareLineFields(releasing, *given);
    releasing.does([given] { return release(*given); });
}

} // namespace samvirke::ctl
