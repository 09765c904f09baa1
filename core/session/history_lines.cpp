#include "core/session/history_lines.h"

#include "core/base/norwegian.h"
#include "core/domain/material.h"
#include "core/domain/professions.h"
#include "core/domain/settlement.h"
#include "core/session/session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace samvirke {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("History", source);
}

struct Named {
    const char* key;
    const char* word;
};

// What a person calls a command and a field. What is not here is told in other words elsewhere.
const Named commands[] = {
    { "registerNeed", QT_TRANSLATE_NOOP("History", "registered the need") },
    { "changeNeed", QT_TRANSLATE_NOOP("History", "changed the need") },
    { "withdrawNeed", QT_TRANSLATE_NOOP("History", "withdrew the need") },
    { "orderStaff", QT_TRANSLATE_NOOP("History", "registered what was asked for") },
    { "askOwners", QT_TRANSLATE_NOOP("History", "asked owners") },
    { "answerRequest", QT_TRANSLATE_NOOP("History", "recorded an answer") },
    { "remindOwners", QT_TRANSLATE_NOOP("History", "reminded an owner") },
    { "importNeeds", QT_TRANSLATE_NOOP("History", "imported the need") },
    { "registerPoolMember", QT_TRANSLATE_NOOP("History", "registered in the pool") },
    { "changePoolMember", QT_TRANSLATE_NOOP("History", "changed the entry") },
    { "removePoolMember", QT_TRANSLATE_NOOP("History", "removed from the pool") },
    { "importPool", QT_TRANSLATE_NOOP("History", "imported the entry") },
    { "erasePerson", QT_TRANSLATE_NOOP("History", "erased the personal data") },
    { "registerMaterialNeed", QT_TRANSLATE_NOOP("History", "registered the need") },
    { "changeMaterialNeed", QT_TRANSLATE_NOOP("History", "changed the need") },
    { "withdrawMaterialNeed", QT_TRANSLATE_NOOP("History", "withdrew the need") },
    { "importMaterialNeeds", QT_TRANSLATE_NOOP("History", "imported the need") },
    { "registerMaterialOffer", QT_TRANSLATE_NOOP("History", "registered the offer") },
    { "changeMaterialOffer", QT_TRANSLATE_NOOP("History", "changed the offer") },
    { "importMaterialOffers", QT_TRANSLATE_NOOP("History", "imported the offer") },
    { "startTransfer", QT_TRANSLATE_NOOP("History", "began the transfer") },
    { "changeTransfer", QT_TRANSLATE_NOOP("History", "changed the transfer") },
    { "planMeeting", QT_TRANSLATE_NOOP("History", "planned the meeting") },
    { "changeMeeting", QT_TRANSLATE_NOOP("History", "changed the meeting") },
    { "beginMeeting", QT_TRANSLATE_NOOP("History", "began the meeting") },
    { "callOffMeeting", QT_TRANSLATE_NOOP("History", "called the meeting off") },
    { "takeUpMeeting", QT_TRANSLATE_NOOP("History", "decided to hold the meeting after all") },
    { "keepMeetingStatus", QT_TRANSLATE_NOOP("History", "kept the status with the minutes") },
    { "inviteToMeeting", QT_TRANSLATE_NOOP("History", "invited to the meeting") },
    { "recordDecision", QT_TRANSLATE_NOOP("History", "recorded a decision") },
    { "changeDecision", QT_TRANSLATE_NOOP("History", "changed a decision") },
    { "recordActionItem", QT_TRANSLATE_NOOP("History", "recorded an action item") },
    { "changeActionItem", QT_TRANSLATE_NOOP("History", "changed an action item") },
    { "completeActionItem", QT_TRANSLATE_NOOP("History", "completed an action item") },
    { "remindActions", QT_TRANSLATE_NOOP("History", "reminded of an action item") },
    { "addLogEntry", QT_TRANSLATE_NOOP("History", "wrote the entry") },
    { "registerInquiry", QT_TRANSLATE_NOOP("History", "registered the inquiry") },
    { "changeInquiry", QT_TRANSLATE_NOOP("History", "changed the inquiry") },
    { "answerInquiry", QT_TRANSLATE_NOOP("History", "answered the inquiry") },
    { "completeFollowUp", QT_TRANSLATE_NOOP("History", "ticked off the follow-up") },
    { "shareAnswer", QT_TRANSLATE_NOOP("History", "shared the answer") },
    { "changeSharedAnswer", QT_TRANSLATE_NOOP("History", "changed the shared answer") },
    { "keepMeasure", QT_TRANSLATE_NOOP("History", "changed the measure") },
    { "saveMeetingSeries", QT_TRANSLATE_NOOP("History", "wrote the series of meetings") },
    { "beginSettlement", QT_TRANSLATE_NOOP("History", "began the settlement with the line") },
    { "saveSettlementLine", QT_TRANSLATE_NOOP("History", "wrote the line of the settlement") },
    { "removeSettlementLine", QT_TRANSLATE_NOOP("History", "removed the line of the settlement") },
    { "writeAgreement", QT_TRANSLATE_NOOP("History", "wrote the agreement") },
    { "sendAgreement", QT_TRANSLATE_NOOP("History", "sent the agreement") },
    { "signAgreement", QT_TRANSLATE_NOOP("History", "recorded a signature") },
    { "reopenAgreement", QT_TRANSLATE_NOOP("History", "took the agreement back to a draft") },
    { "saveStandingAgreement", QT_TRANSLATE_NOOP("History", "wrote the standing agreement") },
    { "importStandingAgreements", QT_TRANSLATE_NOOP("History", "imported the standing agreement") },
    { "registerStateResource", QT_TRANSLATE_NOOP("History", "registered the resource") },
    { "changeStateResource", QT_TRANSLATE_NOOP("History", "changed the resource") },
    { "recordStateAllocation", QT_TRANSLATE_NOOP("History", "wrote in the allocation log") },
    { "openSurvey", QT_TRANSLATE_NOOP("History", "opened the survey") },
    { "openExampleSurvey", QT_TRANSLATE_NOOP("History", "opened the survey") },
    { "changeSurvey", QT_TRANSLATE_NOOP("History", "changed the survey") },
    { "closeSurvey", QT_TRANSLATE_NOOP("History", "closed the survey") },
    { "reopenSurvey", QT_TRANSLATE_NOOP("History", "opened the survey again") },
    { "importMessage", QT_TRANSLATE_NOOP("History", "took in a message") },
    { "stepTransfer", QT_TRANSLATE_NOOP("History", "recorded a step of a transfer") },
    { "undo", QT_TRANSLATE_NOOP("History", "undid a change") },
    { "redo", QT_TRANSLATE_NOOP("History", "did a change again") },
    { "makeDemonstration", QT_TRANSLATE_NOOP("History", "invented for the demonstration") },
    { "newExercise", QT_TRANSLATE_NOOP("History", "copied for the exercise") },
};

const Named fields[] = {
    { "municipality", QT_TRANSLATE_NOOP("History", "municipality") },
    { "service", QT_TRANSLATE_NOOP("History", "service") },
    { "profession", QT_TRANSLATE_NOOP("History", "profession") },
    { "professions", QT_TRANSLATE_NOOP("History", "professions") },
    { "alsoAccept", QT_TRANSLATE_NOOP("History", "also accepted") },
    { "required", QT_TRANSLATE_NOOP("History", "required") },
    { "preferred", QT_TRANSLATE_NOOP("History", "preferred") },
    { "heads", QT_TRANSLATE_NOOP("History", "heads") },
    { "from", QT_TRANSLATE_NOOP("History", "first day") },
    { "until", QT_TRANSLATE_NOOP("History", "last day") },
    { "severity", QT_TRANSLATE_NOOP("History", "severity") },
    { "infectious", QT_TRANSLATE_NOOP("History", "infectious setting") },
    { "lodging", QT_TRANSLATE_NOOP("History", "lodging") },
    { "shifts", QT_TRANSLATE_NOOP("History", "shifts") },
    { "localMeasures", QT_TRANSLATE_NOOP("History", "what was tried") },
    { "tried", QT_TRANSLATE_NOOP("History", "measures tried") },
    { "gateReason", QT_TRANSLATE_NOOP("History", "reason to ask now") },
    { "employerConsents", QT_TRANSLATE_NOOP("History", "employer accepts it") },
    { "familyHousing", QT_TRANSLATE_NOOP("History", "children along") },
    { "tasks", QT_TRANSLATE_NOOP("History", "tasks") },
    { "leads", QT_TRANSLATE_NOOP("History", "who leads") },
    { "trains", QT_TRANSLATE_NOOP("History", "who trains") },
    { "contact", QT_TRANSLATE_NOOP("History", "contact") },
    { "note", QT_TRANSLATE_NOOP("History", "note") },
    { "state", QT_TRANSLATE_NOOP("History", "state") },
    { "name", QT_TRANSLATE_NOOP("History", "name") },
    { "telephone", QT_TRANSLATE_NOOP("History", "telephone") },
    { "email", QT_TRANSLATE_NOOP("History", "e-mail") },
    { "owner", QT_TRANSLATE_NOOP("History", "owner") },
    { "source", QT_TRANSLATE_NOOP("History", "source") },
    { "competences", QT_TRANSLATE_NOOP("History", "competences") },
    { "availability", QT_TRANSLATE_NOOP("History", "availability") },
    { "home", QT_TRANSLATE_NOOP("History", "home") },
    { "maxTravelKm", QT_TRANSLATE_NOOP("History", "travel limit") },
    { "acceptsInfectious", QT_TRANSLATE_NOOP("History", "accepts infectious settings") },
    { "lastConfirmed", QT_TRANSLATE_NOOP("History", "last confirmed") },
};

template <std::size_t n> QString wordFor(const Named (&table)[n], const QString& key)
{
    for (const Named& each : table) {
        if (key == QLatin1String(each.key))
            return say(each.word);
    }
    return {};
}

QStringList codesIn(const QString& json)
{
    QStringList codes;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue& value : array)
        codes.append(
            value.isObject() ? value.toObject().value("code").toString() : value.toString());
    return codes;
}

QString labelsOf(const QString& json, Text (*label)(const QString&))
{
    QStringList words;
    for (const QString& code : codesIn(json))
        words.append(label(code).translated());
    return words.join(QStringLiteral(", "));
}

template <class E> QString wordOr(const QString& value)
{
    const std::optional<E> found = fromCode<E>(value);
    return found ? label(*found).translated() : value;
}

QString shortened(const QString& text)
{
    constexpr int enough = 60;
    const QString shown = text.simplified();
    return shown.size() <= enough ? shown : shown.left(enough - 1) + QStringLiteral("…");
}

QString windowsIn(const QString& json)
{
    QStringList periods;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue& value : array) {
        const QJsonArray pair = value.toArray();
        periods.append(periodText(QDate::fromString(pair.at(0).toString(), Qt::ISODate),
            QDate::fromString(pair.at(1).toString(), Qt::ISODate)));
    }
    return periods.join(", ");
}

/// Keys, which say nothing to a person, and what follows from another field.
bool isSilent(const QString& field)
{
    static const QStringList silent{ "id", "meeting", "need", "transfer", "series", "shared",
        "survey", "resource", "concerns", "corrects", "position", "madeFrom", "invitations",
        "actor", "materialNeed", "materialOffer", "member", "code" };
    return silent.contains(field);
}

/// Long texts and lists of parts: that they were changed is what a line can say.
bool isLong(const QString& field)
{
    static const QStringList texts{ "sections", "statusThen", "agenda", "notes", "services",
        "choices", "keywords", "asked", "measures" };
    return texts.contains(field);
}

/// What only the words of the kind can tell; nothing for any other field.
std::optional<QString> ownWord(Entity entity, const QString& field, const QString& value)
{
    if (field == "role")
        return wordOr<Role>(value);
    if (field == "sharesOut")
        return wordOr<YesNo>(value);
    if (field == "how")
        return wordOr<AnswerChannel>(value);
    if (field == "rhythm")
        return wordOr<MeetingRhythm>(value);
    if (field == "form")
        return wordOr<LanguageForm>(value);
    if (field == "level")
        return wordOr<EscalationLevel>(value);
    if (field == "step")
        return wordOr<AllocationStep>(value);
    if (field == "kind" && entity == Entity::StateResource)
        return wordOr<StateResourceKind>(value);
    if (field == "kind" && (entity == Entity::Meeting || entity == Entity::MeetingSeries))
        return wordOr<MeetingKind>(value);
    if (field == "kind" && entity == Entity::SettlementLine)
        return wordOr<CostKind>(value);
    if (field == "kind" && entity == Entity::SurveyQuestion)
        return wordOr<QuestionKind>(value);
    if (field == "kind" || field == "material")
        return materialLabel(value).translated();
    for (const char* const yes : { "cancelled", "hidden", "attended", "dealtWith" }) {
        if (field == QLatin1String(yes))
            return label(value == "1" || value == "true" ? YesNo::Yes : YesNo::No).translated();
    }
    return std::nullopt;
}

/// Times stand in the journal as milliseconds, days as "2021-03-08".
std::optional<QString> timeWord(const QString& value)
{
    static const QRegularExpression milliseconds(QStringLiteral("^\\d{12,14}$"));
    static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d$"));
    if (milliseconds.match(value).hasMatch())
        return timeText(QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC));
    if (day.match(value).hasMatch())
        return dateText(QDate::fromString(value, Qt::ISODate));
    return std::nullopt;
}

QString valueWord(const Session& session, Entity entity, const QString& field, const QString& value)
{
    if (entity == Entity::SettlementLine && field == "amount")
        return amountText(value.isEmpty() ? std::nullopt : std::optional(value.toDouble()))
            .translated();
    if (value.isEmpty() || value == "[]")
        return say(QT_TRANSLATE_NOOP("History", "nothing"));
    if (const auto own = ownWord(entity, field, value))
        return *own;
    if (field == "parties") {
        QStringList names;
        for (const QString& party : codesIn(value))
            names.append(session.ownerName(party));
        return names.join(QStringLiteral(", "));
    }
    if (field == "municipality" || field == "home")
        return session.municipalityName(value);
    if (field == "owner" || field == "paidBy")
        return session.ownerName(value);
    if (field == "profession")
        return professionLabel(value).translated();
    if (field == "alsoAccept" && entity == Entity::MaterialNeed)
        return labelsOf(value, materialLabel);
    if (field == "professions" || field == "alsoAccept")
        return labelsOf(value, professionLabel);
    if (field == "required" || field == "preferred" || field == "competences")
        return labelsOf(value, competenceLabel);
    if (field == "availability")
        return windowsIn(value);
    if (field == "from" || field == "until" || field == "lastConfirmed")
        return dateText(QDate::fromString(value.left(10), Qt::ISODate));
    if (field == "employerConsents" || field == "familyHousing")
        return wordOr<YesNo>(value);
    if (field == "tried") {
        QStringList measures;
        for (const QString& code : codesIn(value))
            measures.append(wordOr<TriedMeasure>(code));
        return measures.join(", ");
    }
    if (field == "service")
        return wordOr<ServiceArea>(value);
    if (field == "severity")
        return wordOr<Severity>(value);
    if (field == "source")
        return wordOr<PoolSource>(value);
    if (field == "state")
        return entity == Entity::Need ? wordOr<NeedState>(value) : wordOr<TransferState>(value);
    if (field == "infectious" || field == "lodging" || field == "acceptsInfectious")
        return label(value == "1" || value == "true" ? YesNo::Yes : YesNo::No).translated();
    return timeWord(value).value_or(shortened(value));
}

/// Which one an entry is about, where several stand in one history: what a new thing says, or the
/// cost that a line of a settlement was for at that time.
QString saidBy(const QList<JournalEntry>& entries, qsizetype at)
{
    const JournalEntry& entry = entries.at(at);
    if (entry.entity == Entity::SettlementLine) {
        const bool alone = std::all_of(entries.begin(), entries.end(),
            [&](const JournalEntry& each) { return each.entityId == entry.entityId; });
        for (qsizetype i = at; i < entries.size() && !alone; ++i) {
            if (entries.at(i).entityId != entry.entityId)
                continue;
            for (const FieldChange& change : entries.at(i).changes) {
                if (change.field == "kind")
                    return QStringLiteral(" “%1”").arg(
                        wordOr<CostKind>(change.after.isEmpty() ? change.before : change.after));
            }
        }
        return {};
    }
    const bool many = entry.entity == Entity::Decision || entry.entity == Entity::ActionItem;
    for (const FieldChange& change : entry.changes) {
        if (many && change.field == "text" && change.before.isEmpty())
            return QStringLiteral(": “%1”").arg(shortened(change.after));
    }
    return {};
}

} // namespace

QStringList historyLines(const Session& session, const QList<JournalEntry>& entries)
{
    QStringList lines;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const JournalEntry& entry = entries.at(i);
        QString what = wordFor(commands, entry.command);
        if (what.isEmpty())
            what = say(QT_TRANSLATE_NOOP("History", "changed"));
        what += saidBy(entries, i);
        QStringList said;
        const bool isFirst = std::none_of(entries.begin() + i + 1, entries.end(),
            [&](const JournalEntry& older) { return older.entityId == entry.entityId; });
        for (const FieldChange& change : entry.changes) {
            // The first entry brings every field; only what changed later is worth a line.
            if (isFirst || isSilent(change.field))
                continue;
            QString name = wordFor(fields, change.field);
            if (name.isEmpty())
                name = fieldText(change.field).translated();
            if (isLong(change.field)) {
                said.append(name);
                continue;
            }
            said.append(
                QString(say(QT_TRANSLATE_NOOP("History", "%1 %2 → %3")))
                    .arg(name, valueWord(session, entry.entity, change.field, change.before),
                        valueWord(session, entry.entity, change.field, change.after)));
        }
        if (!said.isEmpty())
            what += QStringLiteral(": ") + said.join(QStringLiteral("; "));
        lines.append(QStringLiteral("%1 · %2: %3").arg(timeText(entry.at), entry.actor, what));
    }
    return lines;
}

QStringList historyLines(const Session& session, const QStringList& ids)
{
    QList<JournalEntry> entries;
    for (const QString& id : ids) {
        if (!id.isEmpty())
            entries += session.historyOf(id);
    }
    std::sort(entries.begin(), entries.end(),
        [](const JournalEntry& a, const JournalEntry& b) { return a.place > b.place; });
    return historyLines(session, entries);
}

} // namespace samvirke
