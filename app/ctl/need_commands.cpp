// What the municipalities ask for.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/domain/gate.h"
#include "core/domain/professions.h"
#include "core/session/asking.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct NeedOptions {
    QString file;
    QString key;
    std::optional<QString> municipality, service, profession, heads, from, until, severity, also,
        require, prefer, infectious, lodging, shifts, tried, triedWords, tasks, leads, trains,
        employer, family, reason, contact, note, team, state;
    QString professions;
    bool json = false;
};

YesNo answerFrom(const QString& text)
{
    const YesNo answer = wordFrom<YesNo>(text);
    if (answer == YesNo::NotGiven)
        unknownWord(text, { "yes", "no" });
    return answer;
}

QList<TriedMeasure> measuresFrom(const QString& text)
{
    QList<TriedMeasure> tried;
    for (const QString& part : listFrom(text)) {
        const TriedMeasure measure = wordFrom<TriedMeasure>(part);
        if (!tried.contains(measure))
            tried.append(measure);
    }
    return tried;
}

/// Puts what was given into the need and leaves the rest as it is.
void fill(Need& need, const Session& session, const NeedOptions& given)
{
    if (given.municipality)
        need.municipality = municipalityFrom(session, *given.municipality);
    if (given.service)
        need.service = wordFrom<ServiceArea>(*given.service);
    if (given.profession)
        need.profession = professionFrom(*given.profession);
    if (given.heads)
        need.heads = numberFrom(*given.heads, 1, 999);
    if (given.from)
        need.from = dateFrom(*given.from);
    if (given.until)
        need.until = dateFrom(*given.until);
    if (given.severity)
        need.severity = wordFrom<Severity>(*given.severity);
    if (given.also)
        need.alsoAccept = professionsFrom(*given.also);
    if (given.require)
        need.required = competencesFrom(*given.require);
    if (given.prefer)
        need.preferred = competencesFrom(*given.prefer);
    if (given.infectious)
        need.infectious = answerFrom(*given.infectious) == YesNo::Yes;
    if (given.lodging)
        need.lodging = answerFrom(*given.lodging) == YesNo::Yes;
    if (given.shifts)
        need.shifts = *given.shifts;
    if (given.tried)
        need.tried = measuresFrom(*given.tried);
    if (given.triedWords)
        need.localMeasures = *given.triedWords;
    if (given.tasks)
        need.tasks = *given.tasks;
    if (given.leads)
        need.leads = *given.leads;
    if (given.trains)
        need.trains = *given.trains;
    if (given.employer)
        need.employerConsents = wordFrom<YesNo>(*given.employer);
    if (given.family)
        need.familyHousing = wordFrom<YesNo>(*given.family);
    if (given.reason)
        need.gateReason = *given.reason;
    if (given.contact)
        need.contact = *given.contact;
    if (given.note)
        need.note = *given.note;
    if (given.team)
        need.team = given.team->trimmed();
    if (given.state)
        need.state = wordFrom<NeedState>(*given.state);
    if (const QList<FieldProblem> problems = problemsOf(need); !problems.isEmpty())
        wrong(problems.first().text.translated());
}

QJsonObject needJson(const Session& session, const Need& need)
{
    QJsonArray tried;
    for (const TriedMeasure measure : need.tried)
        tried.append(code(measure));
    const Gate gate = gateOf(need.tried, levelsAsked(need.id, session.transfers()));
    QJsonArray untried;
    for (const TriedMeasure measure : gate.untried)
        untried.append(code(measure));
    return { { "id", need.id }, { "municipality", need.municipality },
        { "service", code(need.service) }, { "profession", need.profession },
        { "alsoAccept", QJsonArray::fromStringList(need.alsoAccept) },
        { "required", QJsonArray::fromStringList(need.required) },
        { "preferred", QJsonArray::fromStringList(need.preferred) }, { "heads", need.heads },
        { "from", jsonDate(need.from) }, { "until", jsonDate(need.until) },
        { "severity", code(need.severity) }, { "infectious", need.infectious },
        { "lodging", need.lodging }, { "shifts", need.shifts },
        { "localMeasures", need.localMeasures }, { "contact", need.contact }, { "note", need.note },
        { "team", need.team }, { "state", code(need.state) }, { "tried", tried },
        { "gateReason", need.gateReason }, { "tasks", need.tasks }, { "leads", need.leads },
        { "trains", need.trains }, { "employerConsents", code(need.employerConsents) },
        { "familyHousing", code(need.familyHousing) },
        { "gate",
            QJsonObject{ { "next", int(gate.next) }, { "untried", untried },
                { "why", gate.why.translated() } } } };
}

int list(const NeedOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const bool all = given.state && *given.state == "all";
    const NeedState state =
        given.state && !all ? wordFrom<NeedState>(*given.state) : NeedState::Open;
    const QString place =
        given.municipality ? municipalityFrom(*session, *given.municipality) : QString();
    QJsonArray array;
    Table table(
        { say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Municipality")),
            say(QT_TRANSLATE_NOOP("ctl", "Service")), say(QT_TRANSLATE_NOOP("ctl", "Heads")),
            say(QT_TRANSLATE_NOOP("ctl", "Profession")), say(QT_TRANSLATE_NOOP("ctl", "Period")),
            say(QT_TRANSLATE_NOOP("ctl", "Severity")), say(QT_TRANSLATE_NOOP("ctl", "State")) });
    for (const Need& need : session->needs()) {
        if ((!all && need.state != state) || (!place.isEmpty() && need.municipality != place))
            continue;
        array.append(needJson(*session, need));
        table.add({ shortId(need.id), session->municipalityName(need.municipality),
            label(need.service).translated(), QString::number(need.heads),
            professionLabel(need.profession).translated(), periodText(need.from, need.until),
            label(need.severity).translated(), label(need.state).translated() });
    }
    if (given.json)
        printJson({ { "needs", array } });
    else
        table.print();
    return 0;
}

QString competencesText(const QStringList& codes)
{
    QStringList out;
    for (const QString& one : codes)
        out.append(competenceLabel(one).translated());
    return out.join(QStringLiteral(", "));
}

QString answerText(YesNo answer)
{
    return answer == YesNo::NotGiven ? QString() : label(answer).translated();
}

/// What was asked and answered, and with whom help is looked for next.
void tell(const Session& session, const Need& need)
{
    printLine(session.municipalityName(need.municipality) + QStringLiteral(" · ")
        + label(need.service).translated() + QStringLiteral(" · ")
        + label(need.state).translated());
    printLine(QStringLiteral("%1 × %2, %3, %4")
                  .arg(need.heads)
                  .arg(professionLabel(need.profession).translated(),
                      periodText(need.from, need.until), label(need.severity).translated()));
    const auto line = [](const char* what, const QString& text) {
        if (!text.isEmpty())
            printLine(say(what) + QStringLiteral(": ") + text);
    };
    QStringList also;
    for (const QString& one : need.alsoAccept)
        also.append(professionLabel(one).translated());
    QStringList tried;
    for (const TriedMeasure one : need.tried)
        tried.append(label(one).translated());
    if (!need.localMeasures.isEmpty())
        tried.append(need.localMeasures);
    line(QT_TRANSLATE_NOOP("ctl", "Accepted as well"), also.join(QStringLiteral(", ")));
    line(QT_TRANSLATE_NOOP("ctl", "Required"), competencesText(need.required));
    line(QT_TRANSLATE_NOOP("ctl", "Preferred"), competencesText(need.preferred));
    line(QT_TRANSLATE_NOOP("ctl", "Tasks"), need.tasks);
    line(QT_TRANSLATE_NOOP("ctl", "Shifts"), need.shifts);
    line(QT_TRANSLATE_NOOP("ctl", "Infectious setting"),
        label(need.infectious ? YesNo::Yes : YesNo::No).translated());
    line(QT_TRANSLATE_NOOP("ctl", "Lodging"),
        label(need.lodging ? YesNo::Yes : YesNo::No).translated());
    line(QT_TRANSLATE_NOOP("ctl", "Children may come along"), answerText(need.familyHousing));
    line(QT_TRANSLATE_NOOP("ctl", "The present employer accepts"),
        answerText(need.employerConsents));
    line(QT_TRANSLATE_NOOP("ctl", "Leads them"), need.leads);
    line(QT_TRANSLATE_NOOP("ctl", "Trains them"), need.trains);
    line(QT_TRANSLATE_NOOP("ctl", "Contact"), need.contact);
    line(QT_TRANSLATE_NOOP("ctl", "Note"), need.note);
    line(QT_TRANSLATE_NOOP("ctl", "Tried"), tried.join(QStringLiteral("; ")));
    line(QT_TRANSLATE_NOOP("ctl", "Reason"), need.gateReason);
    const Gate gate = gateOf(need.tried, levelsAsked(need.id, session.transfers()));
    line(QT_TRANSLATE_NOOP("ctl", "Next level"), label(gate.next).translated());
    printLine(gate.why.translated());
}

int show(const NeedOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const Need need = thingFrom(session->needs(), given.key);
    if (given.json)
        printJson(needJson(*session, need));
    else
        tell(*session, need);
    return 0;
}

int add(const NeedOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Need need;
    fill(need, *session, given);
    printMade(
        orFail(session->registerNeed(need)), say(QT_TRANSLATE_NOOP("ctl", "Need")), given.json);
    if (!given.json) {
        const Gate gate = gateOf(need.tried);
        printLine(gate.why.translated());
    }
    return 0;
}

/// "SP:2,HF:3" as the lines of an interview; all with the same wishes.
QList<InterviewLine> linesFrom(const QString& text, const Need& wishes)
{
    QList<InterviewLine> lines;
    for (const QString& part : listFrom(text)) {
        InterviewLine line;
        line.profession = professionFrom(part.section(u':', 0, 0).trimmed());
        if (part.contains(u':'))
            line.heads = numberFrom(part.section(u':', 1).trimmed(), 1, 999);
        line.alsoAccept = wishes.alsoAccept;
        line.required = wishes.required;
        line.preferred = wishes.preferred;
        lines.append(line);
    }
    return lines;
}

int order(const NeedOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Interview interview;
    interview.common.profession = QStringLiteral("SP"); // the lines say which
    fill(interview.common, *session, given);
    interview.lines = linesFrom(given.professions, interview.common);
    if (const QList<FieldProblem> problems = problemsOf(interview); !problems.isEmpty())
        wrong(problems.first().text.translated());
    const QList<Id> made = orFail(Asking(*session).order(interview));
    if (given.json) {
        printJson({ { "ids", QJsonArray::fromStringList(made) } });
        return 0;
    }
    for (const Id& id : made)
        printMade(id, say(QT_TRANSLATE_NOOP("ctl", "Need")), false);
    printLine(gateOf(interview.common.tried).why.translated());
    return 0;
}

int change(const NeedOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Need need = thingFrom(session->needs(), given.key);
    fill(need, *session, given);
    orFail(session->changeNeed(need));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The need was changed.")));
    return 0;
}

int withdraw(const NeedOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    orFail(session->withdrawNeed(thingFrom(session->needs(), given.key).id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The need was withdrawn.")));
    return 0;
}

void declareFields(Command& command, NeedOptions& into, bool one = true)
{
    if (one)
        command
            .option("--profession", into.profession, QT_TRANSLATE_NOOP("ctl", "CODE"),
                QT_TRANSLATE_NOOP("ctl", "The profession that is asked for, such as SP"))
            .option("--heads", into.heads, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
                QT_TRANSLATE_NOOP("ctl", "How many people on each day"));
    command
        .option("--municipality", into.municipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Number or name"))
        .option("--service", into.service, QT_TRANSLATE_NOOP("ctl", "SERVICE"),
            QT_TRANSLATE_NOOP("ctl", "The service area, such as nursing-home"))
        .option("--also", into.also, QT_TRANSLATE_NOOP("ctl", "CODES"),
            QT_TRANSLATE_NOOP("ctl", "Professions that are accepted as well"))
        .option("--require", into.require, QT_TRANSLATE_NOOP("ctl", "CODES"),
            QT_TRANSLATE_NOOP("ctl", "Competences that are required"))
        .option("--prefer", into.prefer, QT_TRANSLATE_NOOP("ctl", "CODES"),
            QT_TRANSLATE_NOOP("ctl", "Competences that are preferred"))
        .option("--from", into.from, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The first day"))
        .option("--until", into.until, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The last day"))
        .option("--severity", into.severity, QT_TRANSLATE_NOOP("ctl", "SEVERITY"),
            QT_TRANSLATE_NOOP("ctl", "critical, challenging or planned"))
        .option("--infectious", into.infectious, QT_TRANSLATE_NOOP("ctl", "ANSWER"),
            QT_TRANSLATE_NOOP("ctl", "Service among infected people: yes or no"))
        .option("--lodging", into.lodging, QT_TRANSLATE_NOOP("ctl", "ANSWER"),
            QT_TRANSLATE_NOOP("ctl", "The municipality offers lodging: yes or no"))
        .option("--shifts", into.shifts, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "Which shifts"))
        .option("--tried", into.tried, QT_TRANSLATE_NOOP("ctl", "CODES"),
            QT_TRANSLATE_NOOP("ctl",
                "What was tried: ownStaff, largerPosts, redeployment, nav, agencies, neighbours"))
        .option("--tried-words", into.triedWords, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What was tried, in other words"))
        .option("--reason", into.reason, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "Why help is asked for before the nearer measures are tried"))
        .option("--tasks", into.tasks, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What they will do"))
        .option("--employer", into.employer, QT_TRANSLATE_NOOP("ctl", "ANSWER"),
            QT_TRANSLATE_NOOP(
                "ctl", "The present employer accepts service among infected people: yes or no"))
        .option("--children", into.family, QT_TRANSLATE_NOOP("ctl", "ANSWER"),
            QT_TRANSLATE_NOOP("ctl", "Children may come along: yes or no"))
        .option("--leads", into.leads, QT_TRANSLATE_NOOP("ctl", "FUNCTION"),
            QT_TRANSLATE_NOOP("ctl", "Who leads them, as a function"))
        .option("--trains", into.trains, QT_TRANSLATE_NOOP("ctl", "FUNCTION"),
            QT_TRANSLATE_NOOP("ctl", "Who trains them on arrival, as a function"))
        .option("--contact", into.contact, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "Who to ring about it"))
        .option("--team", into.team, QT_TRANSLATE_NOOP("ctl", "WORD"),
            QT_TRANSLATE_NOOP("ctl", "Needs of a municipality with the same word are one team"))
        .option("--note", into.note, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What else there is to know"));
}

} // namespace

void declareNeed(Command& root)
{
    const char* const keyHelp = QT_TRANSLATE_NOOP("ctl", "The need's key, or its end");
    const auto given = std::make_shared<NeedOptions>();
    Command need = root.below("need", QT_TRANSLATE_NOOP("ctl", "What the municipalities ask for"));
    need.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);

    need.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the needs"))
        .option("--state", given->state, QT_TRANSLATE_NOOP("ctl", "STATE"),
            QT_TRANSLATE_NOOP(
                "ctl", "open, covered, withdrawn, closed or all; open when not given"))
        .option("--municipality", given->municipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Number or name"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return list(*given); });

    need.below("show",
            QT_TRANSLATE_NOOP("ctl", "Shows what was asked for, and which level is next and why"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return show(*given); });

    Command adding = need.below("add", QT_TRANSLATE_NOOP("ctl", "Registers a need"));
    declareFields(adding, *given);
    adding.flag("--json", given->json, jsonHelp).does([given] { return add(*given); });

    Command ordering = need.below("order",
        QT_TRANSLATE_NOOP("ctl", "Registers what a municipality asks for, one team in one step"));
    ordering.required("--professions", given->professions, QT_TRANSLATE_NOOP("ctl", "LIST"),
        QT_TRANSLATE_NOOP("ctl", "Which professions and how many, such as SP:2,HF:3"));
    declareFields(ordering, *given, false);
    ordering.flag("--json", given->json, jsonHelp).does([given] { return order(*given); });

    Command changing = need.below("change", QT_TRANSLATE_NOOP("ctl", "Changes a need"));
    changing.positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp);
    declareFields(changing, *given);
    changing
        .option("--state", given->state, QT_TRANSLATE_NOOP("ctl", "STATE"),
            QT_TRANSLATE_NOOP("ctl", "open, covered, withdrawn or closed"))
        .does([given] { return change(*given); });

    need.below("withdraw",
            QT_TRANSLATE_NOOP(
                "ctl", "Withdraws a need and the transfers for it that have not begun"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .does([given] { return withdraw(*given); });
}

} // namespace samvirke::ctl
