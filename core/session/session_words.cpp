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
        { "saveVariant", QT_TRANSLATE_NOOP("core", "save a variant of matching") },
        { "removeVariant", QT_TRANSLATE_NOOP("core", "remove a variant of matching") },
        { "overrideOwner", QT_TRANSLATE_NOOP("core", "decide about an owner") },
        { "removeOwnerOverride", QT_TRANSLATE_NOOP("core", "take back a decision about an owner") },
        { "registerMaterialNeed", QT_TRANSLATE_NOOP("core", "register a need for equipment") },
        { "changeMaterialNeed", QT_TRANSLATE_NOOP("core", "change a need for equipment") },
        { "withdrawMaterialNeed", QT_TRANSLATE_NOOP("core", "withdraw a need for equipment") },
        { "registerMaterialOffer", QT_TRANSLATE_NOOP("core", "register an offer of equipment") },
        { "changeMaterialOffer", QT_TRANSLATE_NOOP("core", "change an offer of equipment") },
        { "removeMaterialOffer", QT_TRANSLATE_NOOP("core", "remove an offer of equipment") },
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
        { "beginRound", QT_TRANSLATE_NOOP("core", "open a reporting round") },
        { "changeRound", QT_TRANSLATE_NOOP("core", "change a reporting round") },
        { "closeRound", QT_TRANSLATE_NOOP("core", "close a reporting round") },
        { "reopenRound", QT_TRANSLATE_NOOP("core", "reopen a reporting round") },
        { "reportAssessment", QT_TRANSLATE_NOOP("core", "record a self-assessment") },
        { "beginSituationReport", QT_TRANSLATE_NOOP("core", "begin a situation report") },
        { "changeSituationReport", QT_TRANSLATE_NOOP("core", "write in a situation report") },
        { "removeSituationReport", QT_TRANSLATE_NOOP("core", "remove a draft of a report") },
        { "sendSituationReport",
            QT_TRANSLATE_NOOP("core", "send a situation report (what was sent stays)") },
        { "saveReportTemplate", QT_TRANSLATE_NOOP("core", "save a report template") },
        { "removeReportTemplate", QT_TRANSLATE_NOOP("core", "remove a report template") },
        { "importAssessments", QT_TRANSLATE_NOOP("core", "import self-assessments") },
        { "importPool", QT_TRANSLATE_NOOP("core", "import the pool") },
        { "importNeeds", QT_TRANSLATE_NOOP("core", "import needs") },
        { "makeDemonstration", QT_TRANSLATE_NOOP("core", "make the demonstration") },
        { "newExercise", QT_TRANSLATE_NOOP("core", "begin an exercise") },
        { "undo", QT_TRANSLATE_NOOP("core", "undo") },
        { "redo", QT_TRANSLATE_NOOP("core", "redo") },
    };
    return all;
}

const QStringList& neverUndone()
{
    static const QStringList names{ "erasePerson", "newExercise", "makeDemonstration" };
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

Text fieldText(const QString& field)
{
    static const struct {
        const char* field;
        const char* label;
    } words[] = {
        { "status", QT_TRANSLATE_NOOP("core", "status") },
        { "trend", QT_TRANSLATE_NOOP("core", "development") },
        { "outlook", QT_TRANSLATE_NOOP("core", "outlook") },
        { "cause", QT_TRANSLATE_NOOP("core", "cause") },
        { "absencePercent", QT_TRANSLATE_NOOP("core", "absence %") },
        { "missingFte", QT_TRANSLATE_NOOP("core", "missing full-time equivalents") },
        { "professions", QT_TRANSLATE_NOOP("core", "professions") },
        { "triggers", QT_TRANSLATE_NOOP("core", "criteria") },
        { "measures", QT_TRANSLATE_NOOP("core", "measures") },
        { "plan", QT_TRANSLATE_NOOP("core", "plan") },
        { "comment", QT_TRANSLATE_NOOP("core", "comment") },
        { "reportedAt", QT_TRANSLATE_NOOP("core", "time of the report") },
        { "answer", QT_TRANSLATE_NOOP("core", "answer") },
        { "concreteNeed", QT_TRANSLATE_NOOP("core", "concrete need") },
        { "canOffer", QT_TRANSLATE_NOOP("core", "can offer") },
        { "asOf", QT_TRANSLATE_NOOP("core", "situation as of") },
        { "firstReportedAt", QT_TRANSLATE_NOOP("core", "time of the first report") },
        { "givenBy", QT_TRANSLATE_NOOP("core", "answered by") },
        { "givenByRole", QT_TRANSLATE_NOOP("core", "role") },
        { "channel", QT_TRANSLATE_NOOP("core", "channel") },
        { "closed", QT_TRANSLATE_NOOP("core", "closed") },
        { "services", QT_TRANSLATE_NOOP("core", "service areas asked about") },
        { "purpose", QT_TRANSLATE_NOOP("core", "purpose") },
        { "definitions", QT_TRANSLATE_NOOP("core", "definitions") },
        { "municipality", QT_TRANSLATE_NOOP("core", "municipality") },
        { "service", QT_TRANSLATE_NOOP("core", "service area") },
        { "profession", QT_TRANSLATE_NOOP("core", "profession") },
        { "alsoAccept", QT_TRANSLATE_NOOP("core", "accepted substitutes") },
        { "required", QT_TRANSLATE_NOOP("core", "required competences") },
        { "preferred", QT_TRANSLATE_NOOP("core", "preferred competences") },
        { "heads", QT_TRANSLATE_NOOP("core", "head count") },
        { "from", QT_TRANSLATE_NOOP("core", "from") },
        { "until", QT_TRANSLATE_NOOP("core", "until") },
        { "severity", QT_TRANSLATE_NOOP("core", "severity") },
        { "infectious", QT_TRANSLATE_NOOP("core", "infectious setting") },
        { "lodging", QT_TRANSLATE_NOOP("core", "lodging") },
        { "shifts", QT_TRANSLATE_NOOP("core", "shifts") },
        { "localMeasures", QT_TRANSLATE_NOOP("core", "local measures") },
        { "contact", QT_TRANSLATE_NOOP("core", "contact") },
        { "note", QT_TRANSLATE_NOOP("core", "note") },
        { "state", QT_TRANSLATE_NOOP("core", "state") },
        { "name", QT_TRANSLATE_NOOP("core", "name") },
        { "function", QT_TRANSLATE_NOOP("core", "function") },
        { "telephone", QT_TRANSLATE_NOOP("core", "telephone") },
        { "email", QT_TRANSLATE_NOOP("core", "e-mail") },
        { "owner", QT_TRANSLATE_NOOP("core", "employer") },
        { "source", QT_TRANSLATE_NOOP("core", "source of staff") },
        { "competences", QT_TRANSLATE_NOOP("core", "competences") },
        { "availability", QT_TRANSLATE_NOOP("core", "availability") },
        { "home", QT_TRANSLATE_NOOP("core", "home") },
        { "maxTravelKm", QT_TRANSLATE_NOOP("core", "travel limit in km") },
        { "acceptsInfectious", QT_TRANSLATE_NOOP("core", "takes infectious settings") },
        { "lastConfirmed", QT_TRANSLATE_NOOP("core", "last confirmed") },
        { "team", QT_TRANSLATE_NOOP("core", "team") },
        { "order", QT_TRANSLATE_NOOP("core", "order") },
        { "lends", QT_TRANSLATE_NOOP("core", "lends") },
        { "maxAway", QT_TRANSLATE_NOOP("core", "at most away") },
        { "need", QT_TRANSLATE_NOOP("core", "need") },
        { "member", QT_TRANSLATE_NOOP("core", "pool member") },
        { "transfer", QT_TRANSLATE_NOOP("core", "transfer") },
        { "meeting", QT_TRANSLATE_NOOP("core", "meeting") },
        { "to", QT_TRANSLATE_NOOP("core", "to") },
        { "level", QT_TRANSLATE_NOOP("core", "level") },
        { "km", QT_TRANSLATE_NOOP("core", "km") },
        { "kind", QT_TRANSLATE_NOOP("core", "kind") },
        { "quantity", QT_TRANSLATE_NOOP("core", "quantity") },
        { "cargo", QT_TRANSLATE_NOOP("core", "carries") },
        { "material", QT_TRANSLATE_NOOP("core", "equipment") },
        { "materialNeed", QT_TRANSLATE_NOOP("core", "need for equipment") },
        { "materialOffer", QT_TRANSLATE_NOOP("core", "offer of equipment") },
        { "title", QT_TRANSLATE_NOOP("core", "title") },
        { "startsAt", QT_TRANSLATE_NOOP("core", "begins") },
        { "endsAt", QT_TRANSLATE_NOOP("core", "ends") },
        { "place", QT_TRANSLATE_NOOP("core", "place") },
        { "agenda", QT_TRANSLATE_NOOP("core", "agenda") },
        { "notes", QT_TRANSLATE_NOOP("core", "minutes") },
        { "attended", QT_TRANSLATE_NOOP("core", "attended") },
        { "text", QT_TRANSLATE_NOOP("core", "text") },
        { "due", QT_TRANSLATE_NOOP("core", "due") },
        { "doneAt", QT_TRANSLATE_NOOP("core", "done") },
        { "reason", QT_TRANSLATE_NOOP("core", "reason") },
        { "label", QT_TRANSLATE_NOOP("core", "name of the round") },
        { "opens", QT_TRANSLATE_NOOP("core", "opens") },
        { "who", QT_TRANSLATE_NOOP("core", "who") },
        { "how", QT_TRANSLATE_NOOP("core", "how") },
        { "at", QT_TRANSLATE_NOOP("core", "time") },
        { "role", QT_TRANSLATE_NOOP("core", "role") },
        { "corrects", QT_TRANSLATE_NOOP("core", "corrects") },
        { "actor", QT_TRANSLATE_NOOP("core", "written by") },
        { "round", QT_TRANSLATE_NOOP("core", "reporting round") },
        { "recipients", QT_TRANSLATE_NOOP("core", "recipients") },
        { "nextDue", QT_TRANSLATE_NOOP("core", "next report") },
        { "madeFrom", QT_TRANSLATE_NOOP("core", "template") },
        { "replaces", QT_TRANSLATE_NOOP("core", "replaces") },
        { "sections", QT_TRANSLATE_NOOP("core", "sections") },
        { "figures", QT_TRANSLATE_NOOP("core", "figures") },
        { "number", QT_TRANSLATE_NOOP("core", "number") },
        { "sentAt", QT_TRANSLATE_NOOP("core", "sent") },
        { "sentBy", QT_TRANSLATE_NOOP("core", "sent by") },
    };
    for (const auto& word : words) {
        if (field == QLatin1String(word.field))
            return Text::of(word.label);
    }
    return field;
}

} // namespace samvirke
