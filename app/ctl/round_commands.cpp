// Reporting rounds: asked, answered, reminded, closed.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/base/clock.h"
#include "core/domain/definitions.h"
#include "core/domain/rounds.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct RoundOptions {
    QString file;
    QString round;
    QString title;
    std::optional<QString> due, opens, services, purpose, definitions, out, phones;
    bool json = false;
};

/// The named round; the newest that has opened when none is named.
ReportingRound chosenRound(const Session& session, const QString& label)
{
    if (!label.isEmpty())
        return roundFrom(session, label);
    const ReportingRound newest = session.picture().round;
    if (newest.id.isEmpty())
        fails(say(QT_TRANSLATE_NOOP("ctl", "There is no reporting round yet.")));
    return newest;
}

template <class E> QJsonArray codes(const QList<E>& values)
{
    QJsonArray array;
    for (const E value : values)
        array.append(code(value));
    return array;
}

QJsonObject roundJson(const ReportingRound& round)
{
    return { { "id", round.id }, { "label", round.label },
        { "kind", isWeekly(round) ? "weekly" : "adHoc" }, { "opens", jsonTime(round.opens) },
        { "due", jsonTime(round.due) }, { "closed", jsonTime(round.closed) },
        { "open", isOpen(round) }, { "services", codes(round.services) },
        { "purpose", jsonText(round.purpose) }, { "definitions", jsonText(round.definitions) } };
}

QJsonValue jsonRate(int part, int whole)
{
    const auto percent = percentOf(part, whole);
    return percent ? QJsonValue(*percent) : QJsonValue(QJsonValue::Null);
}

QJsonObject reportJson(const RoundReport& report)
{
    QJsonObject out = roundJson(report.round);
    out.insert("overdue", report.overdue);
    out.insert("asked", report.asked);
    out.insert("answered", report.answered);
    out.insert("onTime", report.onTime);
    out.insert("late", report.late);
    out.insert("part", report.part);
    out.insert("complete", report.complete);
    out.insert("notAnswered", report.silent());
    out.insert("onTimePercent", jsonRate(report.onTime, report.asked));
    out.insert("completePercent", jsonRate(report.complete, report.asked));
    return out;
}

QString rateText(int part, int whole)
{
    const auto percent = percentOf(part, whole);
    return percent ? QString("%1/%2 (%3 %)").arg(part).arg(whole).arg(*percent) : QString();
}

int list(const RoundOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Round")), say(QT_TRANSLATE_NOOP("ctl", "Opens")),
        say(QT_TRANSLATE_NOOP("ctl", "Due")), say(QT_TRANSLATE_NOOP("ctl", "Closed")),
        say(QT_TRANSLATE_NOOP("ctl", "In time")), say(QT_TRANSLATE_NOOP("ctl", "Complete")) });
    for (const RoundReport& report : session->roundReports()) {
        const ReportingRound& round = report.round;
        array.append(reportJson(report));
        table.add({ round.label, timeText(round.opens), timeText(round.due), timeText(round.closed),
            rateText(report.onTime, report.asked), rateText(report.complete, report.asked) });
    }
    if (given.json)
        printJson({ { "rounds", array } });
    else
        table.print();
    return 0;
}

QList<ServiceArea> servicesFrom(const QString& text)
{
    if (text == "all")
        return usualServices();
    QList<ServiceArea> services;
    for (const QString& each : listFrom(text)) {
        const ServiceArea service = wordFrom<ServiceArea>(each);
        if (!services.contains(service))
            services.append(service);
    }
    return services;
}

void setAsGiven(ReportingRound& round, const RoundOptions& given)
{
    if (given.opens)
        round.opens = timeFrom(*given.opens).toUTC();
    if (given.due)
        round.due = timeFrom(*given.due).toUTC();
    if (given.services)
        round.services = servicesFrom(*given.services);
    if (given.purpose)
        round.purpose = given.purpose->trimmed();
    if (!given.definitions)
        return;
    QStringList known;
    for (const DefinitionSet& set : definitionSets())
        known.append(QLatin1String(set.code));
    if (!known.contains(*given.definitions))
        unknownWord(*given.definitions, known);
    round.definitions = *given.definitions;
}

int open(const RoundOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    ReportingRound round = session->proposedRound();
    const QDate monday = isoWeekMonday(given.title);
    if (monday.isValid()) {
        const ReportingRound weekly = weeklyRound(monday);
        round.label = weekly.label;
        round.opens = weekly.opens;
        round.due = weekly.due;
    } else if (!given.title.isEmpty()) {
        round.label = given.title;
        round.opens = nowUtc();
        round.due = round.opens.addDays(3);
    }
    setAsGiven(round, given);
    const Id id = orFail(session->beginRound(round));
    if (given.json)
        printJson(roundJson(*session->round(id)));
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "The round %1 is made. Answers are due %2."),
            { session->round(id)->label, timeText(round.due) }));
    return 0;
}

int tellRound(const Session& session, const Id& id, const RoundOptions& given)
{
    const ReportingRound round = *session.round(id);
    if (given.json)
        printJson(roundJson(round));
    else if (isOpen(round))
        printLine(say(QT_TRANSLATE_NOOP("ctl", "The round %1 is open. Answers are due %2."),
            { round.label, timeText(round.due) }));
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "The round %1 was closed at %2."),
            { round.label, timeText(round.closed) }));
    return 0;
}

int change(const RoundOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    ReportingRound round = chosenRound(*session, given.round);
    setAsGiven(round, given);
    orFail(session->changeRound(round));
    return tellRound(*session, round.id, given);
}

int close(const RoundOptions& given, bool reopen)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    const Id id = chosenRound(*session, given.round).id;
    orFail(reopen ? session->reopenRound(id) : session->closeRound(id));
    return tellRound(*session, id, given);
}

QString missingText(const QList<ServiceArea>& missing)
{
    QStringList names;
    for (const ServiceArea service : missing)
        names.append(label(service).translated());
    return names.join(", ");
}

int status(const RoundOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const RoundReport report = session->roundReport(chosenRound(*session, given.round).id);
    if (given.json) {
        QJsonArray rows;
        for (const RoundRow& row : report.rows)
            rows.append(QJsonObject{ { "id", row.municipality }, { "name", row.name },
                { "standing", code(row.standing) }, { "late", row.late },
                { "answer", code(row.answer) }, { "status", code(row.status) },
                { "lastKnown", code(row.lastKnown) }, { "lastKnownAt", jsonTime(row.lastKnownAt) },
                { "firstAt", jsonTime(row.firstAt) }, { "lastAt", jsonTime(row.lastAt) },
                { "missing", codes(row.missing) }, { "givenBy", jsonText(row.givenBy) },
                { "role", jsonText(row.givenByRole) }, { "channel", code(row.channel) } });
        QJsonObject out = reportJson(report);
        out.insert("municipalities", rows);
        printJson(out);
        return 0;
    }
    printLine(
        say(QT_TRANSLATE_NOOP("ctl", "Round %1, due %2: %3 of %4 municipalities have answered."),
            { report.round.label, timeText(report.round.due), QString::number(report.answered),
                QString::number(report.asked) }));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "In time: %1. Complete: %2. Definitions: %3."),
        { rateText(report.onTime, report.asked), rateText(report.complete, report.asked),
            definitionsLabel(report.round.definitions).translated() }));
    printLine({});
    Table table(
        { say(QT_TRANSLATE_NOOP("ctl", "No.")), say(QT_TRANSLATE_NOOP("ctl", "Municipality")),
            say(QT_TRANSLATE_NOOP("ctl", "Answer")), say(QT_TRANSLATE_NOOP("ctl", "Status")),
            say(QT_TRANSLATE_NOOP("ctl", "Sent")), say(QT_TRANSLATE_NOOP("ctl", "Missing")) });
    for (const RoundRow& row : report.rows)
        table.add({ row.municipality, row.name, label(row.standing).translated(),
            row.answer == AnswerKind::Unchanged ? label(row.answer).translated()
                                                : label(row.status).translated(),
            timeText(row.firstAt),
            row.standing == AnswerStanding::NotAnswered ? QString() : missingText(row.missing) });
    table.print();
    return 0;
}

int remind(const RoundOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const ReportingRound round = chosenRound(*session, given.round);
    if (given.out && !QDir(*given.out).exists())
        fails(say(QT_TRANSLATE_NOOP("ctl", "There is no folder %1."), { *given.out }));
    const Reminder reminder = session->reminder(round.id);
    const QList<PhoneLine> phones = session->phoneList(round.id);
    QStringList written;
    if (given.out && !reminder.drafts.isEmpty())
        written = orFail(session->writeReminder(round.id, *given.out));
    if (given.phones) {
        orFail(session->writePhoneList(round.id, *given.phones));
        written.append(*given.phones);
    }
    if (given.json) {
        QJsonArray drafts;
        for (const ReminderDraft& draft : reminder.drafts)
            drafts.append(QJsonObject{ { "language", draft.language },
                { "addresses", QJsonArray::fromStringList(draft.addresses) },
                { "municipalities", QJsonArray::fromStringList(draft.municipalities) },
                { "subject", draft.subject }, { "body", draft.body },
                { "mailto", session->mailto(draft).toString(QUrl::FullyEncoded) } });
        QJsonArray calls;
        for (const PhoneLine& line : phones)
            calls.append(QJsonObject{ { "id", line.municipality }, { "name", line.name },
                { "standing", code(line.standing) }, { "missing", codes(line.missing) },
                { "contact", jsonText(line.contact) }, { "function", jsonText(line.function) },
                { "telephone", jsonText(line.telephone) }, { "email", jsonText(line.email) } });
        printJson({ { "round", round.label }, { "drafts", drafts }, { "telephone", calls },
            { "withoutAddress", QJsonArray::fromStringList(reminder.withoutAddress) },
            { "files", QJsonArray::fromStringList(written) } });
        return 0;
    }
    if (phones.isEmpty()) {
        printLine(say(QT_TRANSLATE_NOOP("ctl", "All have answered in %1."), { round.label }));
        return 0;
    }
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Municipality")),
        say(QT_TRANSLATE_NOOP("ctl", "Answer")), say(QT_TRANSLATE_NOOP("ctl", "Name")),
        say(QT_TRANSLATE_NOOP("ctl", "Function")), say(QT_TRANSLATE_NOOP("ctl", "Telephone")) });
    for (const PhoneLine& line : phones)
        table.add({ line.name, label(line.standing).translated(), line.contact, line.function,
            line.telephone });
    table.print();
    if (!reminder.withoutAddress.isEmpty())
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Without an e-mail address: %1"),
            { reminder.withoutAddress.join(", ") }));
    for (const QString& path : std::as_const(written))
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Wrote %1."), { path }));
    return 0;
}

void askedOptions(Command& command, const std::shared_ptr<RoundOptions>& given)
{
    command
        .option("--due", given->due, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When answers are due: 12.03.2021 12:00"))
        .option("--opens", given->opens, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When the round opens"))
        .option("--services", given->services, QT_TRANSLATE_NOOP("ctl", "CODES"),
            QT_TRANSLATE_NOOP("ctl",
                "The service areas asked about, separated by commas, or all; any answer is whole "
                "when nothing is named"))
        .option("--purpose", given->purpose, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What the overview is for"))
        .option("--definitions", given->definitions, QT_TRANSLATE_NOOP("ctl", "CODE"),
            QT_TRANSLATE_NOOP(
                "ctl", "What the ratings mean in this round: general-1 or epidemic-1"))
        .flag("--json", given->json, jsonHelp);
}

} // namespace

void declareRound(Command& root)
{
    const auto given = std::make_shared<RoundOptions>();
    Command round = root.below(
        "round", QT_TRANSLATE_NOOP("ctl", "Reporting rounds: who has answered, and who has not"));
    round.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);
    const char* const name = QT_TRANSLATE_NOOP("ctl", "ROUND");
    const char* const which = QT_TRANSLATE_NOOP(
        "ctl", "The round by its week or title; the newest that has opened when not given");

    round.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the rounds with their rates"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return list(*given); });
    Command opening = round.below("open",
        QT_TRANSLATE_NOOP("ctl", "Opens a round: next week's when no week or title is given"));
    opening.optionalPositional(name, given->title,
        QT_TRANSLATE_NOOP("ctl", "A week such as 2021-W11, or the title of an ad hoc round"));
    askedOptions(opening, given);
    opening.does([given] { return open(*given); });
    Command changing = round.below(
        "change", QT_TRANSLATE_NOOP("ctl", "Changes the time limit or what is asked about"));
    changing.optionalPositional(name, given->round, which);
    askedOptions(changing, given);
    changing.does([given] { return change(*given); });
    round.below("close", QT_TRANSLATE_NOOP("ctl", "Closes a round: it takes no more answers"))
        .optionalPositional(name, given->round, which)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return close(*given, false); });
    round.below("reopen", QT_TRANSLATE_NOOP("ctl", "Opens a closed round again"))
        .optionalPositional(name, given->round, which)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return close(*given, true); });
    round
        .below("status",
            QT_TRANSLATE_NOOP("ctl", "Who has answered in time, late, in part or not at all"))
        .optionalPositional(name, given->round, which)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return status(*given); });
    round
        .below("remind",
            QT_TRANSLATE_NOOP("ctl",
                "Whom to ring, and e-mail drafts to those who have not answered, in their form "
                "of Norwegian"))
        .optionalPositional(name, given->round, which)
        .option("--out", given->out, QT_TRANSLATE_NOOP("ctl", "FOLDER"),
            QT_TRANSLATE_NOOP("ctl", "Writes the drafts there as .eml files"))
        .option("--telephone-list", given->phones, QT_TRANSLATE_NOOP("ctl", "OUTPUT"),
            QT_TRANSLATE_NOOP("ctl", "Writes the telephone list as CSV or XLSX"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return remind(*given); });
}

} // namespace samvirke::ctl
