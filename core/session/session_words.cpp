#include "core/session/session_p.h"

namespace samvirke {

const QList<CommandWord>& commandWords()
{
    static const QList<CommandWord> all{
        { "registerNeed", QT_TRANSLATE_NOOP("core", "register a need") },
        { "changeNeed", QT_TRANSLATE_NOOP("core", "change a need") },
        { "withdrawNeed", QT_TRANSLATE_NOOP("core", "withdraw a need") },
        { "registerPoolMember", QT_TRANSLATE_NOOP("core", "register a pool member") },
        { "changePoolMember", QT_TRANSLATE_NOOP("core", "change a pool member") },
        { "removePoolMember", QT_TRANSLATE_NOOP("core", "remove a pool member") },
        { "erasePerson", QT_TRANSLATE_NOOP("core", "erase personal data") },
        { "setOwnerLimit", QT_TRANSLATE_NOOP("core", "set a lending limit") },
        { "removeOwnerLimit", QT_TRANSLATE_NOOP("core", "remove a lending limit") },
        { "declinePair", QT_TRANSLATE_NOOP("core", "decline a proposal") },
        { "reconsiderPair", QT_TRANSLATE_NOOP("core", "reconsider a declined proposal") },
        { "startTransfer", QT_TRANSLATE_NOOP("core", "start a transfer") },
        { "changeTransfer", QT_TRANSLATE_NOOP("core", "change a transfer") },
        { "stepTransfer", QT_TRANSLATE_NOOP("core", "record a transfer's step") },
        { "planMeeting", QT_TRANSLATE_NOOP("core", "plan a meeting") },
        { "changeMeeting", QT_TRANSLATE_NOOP("core", "change a meeting") },
        { "removeMeeting", QT_TRANSLATE_NOOP("core", "remove a meeting") },
        { "addParticipant", QT_TRANSLATE_NOOP("core", "add a participant") },
        { "changeParticipant", QT_TRANSLATE_NOOP("core", "change a participant") },
        { "removeParticipant", QT_TRANSLATE_NOOP("core", "remove a participant") },
        { "recordDecision", QT_TRANSLATE_NOOP("core", "record a decision") },
        { "changeDecision", QT_TRANSLATE_NOOP("core", "change a decision") },
        { "recordActionItem", QT_TRANSLATE_NOOP("core", "record an action item") },
        { "changeActionItem", QT_TRANSLATE_NOOP("core", "change an action item") },
        { "completeActionItem", QT_TRANSLATE_NOOP("core", "complete an action item") },
        { "setContact", QT_TRANSLATE_NOOP("core", "save a contact") },
        { "removeContact", QT_TRANSLATE_NOOP("core", "remove a contact") },
        { "addLogEntry", QT_TRANSLATE_NOOP("core", "write in the log") },
        { "openRound", QT_TRANSLATE_NOOP("core", "open a reporting round") },
        { "reportAssessment", QT_TRANSLATE_NOOP("core", "record a self-assessment") },
        { "importAssessments", QT_TRANSLATE_NOOP("core", "import self-assessments") },
        { "importPool", QT_TRANSLATE_NOOP("core", "import the pool") },
        { "importNeeds", QT_TRANSLATE_NOOP("core", "import needs") },
        { "newExercise", QT_TRANSLATE_NOOP("core", "begin an exercise") },
        { "undo", QT_TRANSLATE_NOOP("core", "undo") },
        { "redo", QT_TRANSLATE_NOOP("core", "redo") },
    };
    return all;
}

const QStringList& neverUndone()
{
    static const QStringList names{ "erasePerson", "newExercise" };
    return names;
}

Text commandText(const QString& command)
{
    for (const CommandWord& word : commandWords()) {
        if (command == QLatin1String(word.command))
            return Text::of(word.label);
    }
    return Text::of(QT_TRANSLATE_NOOP("core", "the last change"));
}

} // namespace samvirke
