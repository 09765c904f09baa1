#include "ui/pages/needs/history.h"

#include "core/base/norwegian.h"
#include "core/session/session.h"
#include "ui/pages/needs/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

template <class E> QString wordOr(const QString& value)
{
    const std::optional<E> found = fromCode<E>(value);
    return found ? label(*found).translated() : value;
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

QString valueWord(const Session& session, Entity entity, const QString& field, const QString& value)
{
    if (value.isEmpty() || value == "[]")
        return say(QT_TRANSLATE_NOOP("History", "nothing"));
    if (field == "municipality" || field == "home")
        return session.municipalityName(value);
    if (field == "owner")
        return session.ownerName(value);
    if (field == "profession")
        return professionWords({ value });
    if (field == "professions" || field == "alsoAccept")
        return professionWords(codesIn(value));
    if (field == "required" || field == "preferred" || field == "competences")
        return competenceWords(codesIn(value));
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
    QString shown = value.simplified();
    constexpr int enough = 60;
    if (shown.size() > enough)
        shown = shown.left(enough - 1) + QStringLiteral("…");
    return shown;
}

} // namespace

QStringList historyLines(const Session& session, const QList<JournalEntry>& entries)
{
    QStringList lines;
    for (const JournalEntry& entry : entries) {
        QString what = wordFor(commands, entry.command);
        if (what.isEmpty())
            what = say(QT_TRANSLATE_NOOP("History", "changed"));
        QStringList said;
        for (const FieldChange& change : entry.changes) {
            // The first entry brings every field; only what changed later is worth a line.
            if (change.field == "id" || change.before.isEmpty())
                continue;
            const QString name = wordFor(fields, change.field);
            if (name.isEmpty())
                continue;
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

} // namespace samvirke
