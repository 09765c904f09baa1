// The office's log: append-only.
#include "app/ctl/commands.h"
#include "app/ctl/guard_lines.h"
#include "app/ctl/values.h"
#include "core/session/guard.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct LogOptions {
    QString file;
    QString key;
    QString text;
    std::optional<QString> municipality, need, transfer, role, sharesOut, at;
    bool json = false;
};

int list(const LogOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const QString place =
        given.municipality ? municipalityFrom(*session, *given.municipality) : QString();
    const auto role = given.role ? std::optional(wordFrom<Role>(*given.role)) : std::nullopt;
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Time")),
        say(QT_TRANSLATE_NOOP("ctl", "Role")), say(QT_TRANSLATE_NOOP("ctl", "Who")),
        say(QT_TRANSLATE_NOOP("ctl", "Municipality")), say(QT_TRANSLATE_NOOP("ctl", "Text")) });
    for (const LogEntry& entry : session->log()) {
        if (!place.isEmpty() && entry.municipality != place)
            continue;
        if (role && entry.role != *role)
            continue;
        array.append(QJsonObject{ { "id", entry.id }, { "at", jsonTime(entry.at) },
            { "role", code(entry.role) }, { "sharesOut", code(entry.sharesOut) },
            { "text", entry.text }, { "municipality", jsonText(entry.municipality) },
            { "need", jsonText(entry.need) }, { "transfer", jsonText(entry.transfer) },
            { "corrects", jsonText(entry.corrects) }, { "actor", entry.actor } });
        const QString text = entry.corrects.isEmpty()
            ? entry.text
            : say(QT_TRANSLATE_NOOP("ctl", "(corrects %1) %2"),
                { shortId(entry.corrects), entry.text });
        table.add({ shortId(entry.id), timeText(entry.at), label(entry.role).translated(),
            entry.actor, session->municipalityName(entry.municipality), text.simplified() });
    }
    if (given.json)
        printJson({ { "log", array } });
    else
        table.print();
    return 0;
}

int add(const LogOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    LogEntry entry;
    entry.text = given.text;
    if (!given.key.isEmpty()) {
        // A correction is about what the entry it corrects was about.
        const LogEntry corrected = thingFrom(session->log(), given.key);
        entry.corrects = corrected.id;
        entry.role = corrected.role;
        entry.municipality = corrected.municipality;
        entry.need = corrected.need;
        entry.transfer = corrected.transfer;
        entry.sharesOut = corrected.sharesOut;
    }
    if (given.role)
        entry.role = wordFrom<Role>(*given.role);
    if (given.sharesOut)
        entry.sharesOut = wordFrom<YesNo>(*given.sharesOut);
    if (given.municipality)
        entry.municipality = municipalityFrom(*session, *given.municipality);
    if (given.need)
        entry.need = thingFrom(session->needs(), *given.need).id;
    if (given.transfer)
        entry.transfer = thingFrom(session->transfers(), *given.transfer).id;
    if (given.at)
        entry.at = timeFrom(*given.at);
    const auto note = Guard(*session).noteBefore(entry);
    printMade(orFail(session->addLogEntry(entry)), say(QT_TRANSLATE_NOOP("ctl", "Log entry")),
        given.json);
    if (note && !given.json)
        printNotes(*session, { *note });
    return 0;
}

} // namespace

void declareLog(Command& root)
{
    const auto given = std::make_shared<LogOptions>();
    Command log =
        root.below("log", QT_TRANSLATE_NOOP("ctl", "The office's log; nothing is taken out"));
    log.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);
    log.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the log, the newest first"))
        .option("--municipality", given->municipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Number or name"))
        .option("--role", given->role, QT_TRANSLATE_NOOP("ctl", "ROLE"),
            QT_TRANSLATE_NOOP("ctl", "coordination, guidance or supervision"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return list(*given); });
    log.below("add", QT_TRANSLATE_NOOP("ctl", "Writes in the log"))
        .positional(QT_TRANSLATE_NOOP("ctl", "TEXT"), given->text,
            QT_TRANSLATE_NOOP("ctl", "What happened"))
        .option("--municipality", given->municipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Number or name"))
        .option("--need", given->need, QT_TRANSLATE_NOOP("ctl", "KEY"),
            QT_TRANSLATE_NOOP("ctl", "The need it is about"))
        .option("--transfer", given->transfer, QT_TRANSLATE_NOOP("ctl", "KEY"),
            QT_TRANSLATE_NOOP("ctl", "The transfer it is about"))
        .option("--role", given->role, QT_TRANSLATE_NOOP("ctl", "ROLE"),
            QT_TRANSLATE_NOOP("ctl", "coordination, guidance or supervision"))
        .option("--shares-out", given->sharesOut, QT_TRANSLATE_NOOP("ctl", "ANSWER"), sharesOutHelp)
        .option("--at", given->at, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When it happened; now when not given"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return add(*given); });
    log.below("correct", QT_TRANSLATE_NOOP("ctl", "Writes a correction; the entry itself stays"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key,
            QT_TRANSLATE_NOOP("ctl", "The log entry's key, or its end"))
        .positional(QT_TRANSLATE_NOOP("ctl", "TEXT"), given->text,
            QT_TRANSLATE_NOOP("ctl", "What is right"))
        .option("--shares-out", given->sharesOut, QT_TRANSLATE_NOOP("ctl", "ANSWER"), sharesOutHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return add(*given); });
}

} // namespace samvirke::ctl
