// Taking back, and looking back.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/session/history_lines.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct UndoOptions {
    QString file;
    QString key;
    bool json = false;
};

int undo(const UndoOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    if (!session->canUndo())
        fails(say(QT_TRANSLATE_NOOP("ctl", "There is nothing to undo.")));
    const QString what = session->undoText().translated();
    orFail(session->undo());
    printLine(what);
    return 0;
}

int redo(const UndoOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    if (!session->canRedo())
        fails(say(QT_TRANSLATE_NOOP("ctl", "There is nothing to redo.")));
    const QString what = session->redoText().translated();
    orFail(session->redo());
    printLine(what);
    return 0;
}

/// The whole key of whatever it is: people give its end.
Id anyKey(const Session& session, const QString& key)
{
    if (isId(key) || key.isEmpty())
        return key;
    QStringList found;
    const auto look = [&](const auto& things) {
        for (const auto& thing : things) {
            if (thing.id.endsWith(key.toLower()) && !found.contains(thing.id))
                found.append(thing.id);
        }
    };
    look(session.needs());
    look(session.poolMembers());
    look(session.transfers());
    look(session.materialNeeds());
    look(session.materialOffers());
    look(session.surveys());
    look(session.meetings());
    look(session.actionItems());
    look(session.log());
    look(session.ownerLimits());
    look(session.rounds());
    if (found.isEmpty())
        noSuchThing(key);
    if (found.size() > 1)
        severalThings(key);
    return found.first();
}

int history(const UndoOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const QList<JournalEntry> entries = session->historyOf(anyKey(*session, given.key));
    if (entries.isEmpty())
        noSuchThing(given.key);
    if (!given.json) {
        for (const QString& line : historyLines(*session, entries))
            printLine(line);
        return 0;
    }
    QJsonArray array;
    for (const JournalEntry& entry : entries) {
        QJsonArray changes;
        for (const FieldChange& change : entry.changes)
            changes.append(QJsonObject{ { "field", change.field }, { "before", change.before },
                { "after", change.after } });
        array.append(
            QJsonObject{ { "id", entry.id }, { "at", jsonTime(entry.at) }, { "actor", entry.actor },
                { "device", entry.device }, { "command", entry.command }, { "changes", changes } });
    }
    printJson({ { "history", array } });
    return 0;
}

} // namespace

void declareUndo(Command& root)
{
    const auto given = std::make_shared<UndoOptions>();
    root.below("undo", QT_TRANSLATE_NOOP("ctl", "Takes the last change back"))
        .positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp)
        .does([given] { return undo(*given); });
    root.below("redo", QT_TRANSLATE_NOOP("ctl", "Makes again what was taken back"))
        .positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp)
        .does([given] { return redo(*given); });
    root.below("history", QT_TRANSLATE_NOOP("ctl", "Shows how a thing came to be what it is"))
        .positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp)
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key,
            QT_TRANSLATE_NOOP("ctl", "Its key, or the end of it"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return history(*given); });
}

} // namespace samvirke::ctl
