// The register of standing agreements, and who has none with any neighbour.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/base/clock.h"
#include "core/session/standing_agreements.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct StandingOptions {
    QString file;
    QString key;
    QString newTitle;
    QString newParties;
    std::optional<QString> title, parties, professions, services, scope, triggers, from, until,
        contact, reference, note, party, on;
    bool json = false;
};
using Given = std::shared_ptr<StandingOptions>;

QStringList partiesFrom(const Session& session, const QString& text)
{
    QStringList out;
    for (const QString& one : listFrom(text))
        out.append(ownerFrom(session, one));
    return out;
}

QStringList namesOf(const Session& session, const QStringList& parties)
{
    QStringList out;
    for (const QString& one : parties)
        out.append(session.ownerName(one));
    return out;
}

QJsonObject jsonOf(const StandingAgreement& one)
{
    QJsonArray services;
    for (const ServiceArea service : one.services)
        services.append(code(service));
    return { { "id", one.id }, { "title", one.title },
        { "parties", QJsonArray::fromStringList(one.parties) },
        { "professions", QJsonArray::fromStringList(one.professions) }, { "services", services },
        { "scope", one.scope }, { "triggers", one.triggers },
        { "validFrom", jsonDate(one.validFrom) }, { "validUntil", jsonDate(one.validUntil) },
        { "contact", jsonText(one.contact) }, { "reference", one.reference }, { "note", one.note },
        { "valid", holdsOn(one, today()) }, { "expiresSoon", expiresSoon(one, today()) } };
}

QString validText(const StandingAgreement& one)
{
    if (!holdsOn(one, today()))
        return one.validFrom.isValid() && today() < one.validFrom
            ? say(QT_TRANSLATE_NOOP("ctl", "from %1"), { dateText(one.validFrom) })
            : say(QT_TRANSLATE_NOOP("ctl", "ended %1"), { dateText(one.validUntil) });
    return one.validUntil.isValid() ? dateText(one.validUntil)
                                    : say(QT_TRANSLATE_NOOP("ctl", "until further notice"));
}

int list(const Given& given)
{
    const std::unique_ptr<Session> session = openToRead(given->file);
    StandingAgreements desk(*session);
    QJsonArray rows;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Title")),
        say(QT_TRANSLATE_NOOP("ctl", "Parties")), say(QT_TRANSLATE_NOOP("ctl", "Valid until")) });
    for (const StandingAgreement& one :
        given->party ? desk.of(ownerFrom(*session, *given->party)) : desk.all()) {
        rows.append(jsonOf(one));
        table.add({ shortId(one.id), one.title,
            namesOf(*session, one.parties).join(QStringLiteral(", ")), validText(one) });
    }
    if (given->json)
        printJson({ { "standingAgreements", rows } });
    else if (rows.isEmpty())
        printLine(say(QT_TRANSLATE_NOOP("ctl", "No standing agreement is registered.")));
    else
        table.print();
    return 0;
}

int without(const Given& given)
{
    const std::unique_ptr<Session> session = openToRead(given->file);
    const QDate day = given->on ? dateFrom(*given->on) : today();
    QJsonArray rows;
    Table table(
        { say(QT_TRANSLATE_NOOP("ctl", "Number")), say(QT_TRANSLATE_NOOP("ctl", "Municipality")),
            say(QT_TRANSLATE_NOOP("ctl", "Has one with others")) });
    for (const WithoutAgreement& one : StandingAgreements(*session).withoutAny(day)) {
        rows.append(
            QJsonObject{ { "municipality", one.municipality }, { "noNeighbourOnLand", one.island },
                { "others", QJsonArray::fromStringList(one.others) } });
        table.add({ one.municipality, session->municipalityName(one.municipality),
            namesOf(*session, one.others).join(QStringLiteral(", ")) });
    }
    if (given->json)
        printJson({ { "on", jsonDate(day) }, { "without", rows } });
    else if (rows.isEmpty())
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Every municipality has one with a neighbour.")));
    else
        table.print();
    return 0;
}

void fill(const Session& session, const StandingOptions& given, StandingAgreement& one)
{
    if (given.title)
        one.title = *given.title;
    if (given.parties)
        one.parties = partiesFrom(session, *given.parties);
    if (given.professions)
        one.professions = professionsFrom(*given.professions);
    if (given.services) {
        one.services.clear();
        for (const QString& service : listFrom(*given.services))
            one.services.append(wordFrom<ServiceArea>(service));
    }
    if (given.scope)
        one.scope = *given.scope;
    if (given.triggers)
        one.triggers = *given.triggers;
    if (given.from)
        one.validFrom = given.from->isEmpty() ? QDate() : dateFrom(*given.from);
    if (given.until)
        one.validUntil = given.until->isEmpty() ? QDate() : dateFrom(*given.until);
    if (given.contact)
        one.contact = *given.contact;
    if (given.reference)
        one.reference = *given.reference;
    if (given.note)
        one.note = *given.note;
}

int save(const Given& given, StandingAgreement one, Session& session)
{
    fill(session, *given, one);
    printMade(orFail(StandingAgreements(session).save(one)),
        say(QT_TRANSLATE_NOOP("ctl", "Standing agreement")), given->json);
    return 0;
}

int add(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    StandingAgreement one;
    one.title = given->newTitle;
    one.parties = partiesFrom(*session, given->newParties);
    return save(given, one, *session);
}

int change(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    return save(given, thingFrom(StandingAgreements(*session).all(), given->key), *session);
}

int removeOne(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    StandingAgreements desk(*session);
    const StandingAgreement one = thingFrom(desk.all(), given->key);
    orFail(desk.remove(one.id));
    if (given->json)
        printJson({ { "id", one.id } });
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Removed.")));
    return 0;
}

void details(Command& command, const Given& given)
{
    const char* const text = QT_TRANSLATE_NOOP("ctl", "TEXT");
    const char* const date = QT_TRANSLATE_NOOP("ctl", "DATE");
    command
        .option("--professions", given->professions, QT_TRANSLATE_NOOP("ctl", "CODES"),
            QT_TRANSLATE_NOOP("ctl", "Which professions it is about; all when not given"))
        .option("--services", given->services, QT_TRANSLATE_NOOP("ctl", "SERVICES"),
            QT_TRANSLATE_NOOP("ctl", "Which services it is about; all when not given"))
        .option("--scope", given->scope, text,
            QT_TRANSLATE_NOOP("ctl", "What the parties help each other with"))
        .option("--triggers", given->triggers, text,
            QT_TRANSLATE_NOOP("ctl", "What sets it off, and who says so"))
        .option("--from", given->from, date, QT_TRANSLATE_NOOP("ctl", "The first day"))
        .option("--until", given->until, date,
            QT_TRANSLATE_NOOP("ctl", "The last day; until further notice when not given"))
        .option("--contact", given->contact, text, QT_TRANSLATE_NOOP("ctl", "Whom to ring"))
        .option("--reference", given->reference, text,
            QT_TRANSLATE_NOOP("ctl", "Its number in the archive"))
        .option("--note", given->note, text, QT_TRANSLATE_NOOP("ctl", "What else there is to know"))
        .flag("--json", given->json, jsonHelp);
}

} // namespace

void declareStanding(Command& root)
{
    const auto given = std::make_shared<StandingOptions>();
    const char* const keyHelp = QT_TRANSLATE_NOOP("ctl", "The agreement's key, or its end");
    const char* const partiesHelp = QT_TRANSLATE_NOOP("ctl",
        "Two or more municipalities by number or name, or others by name, with commas between");
    Command standing = root.below(
        "standing", QT_TRANSLATE_NOOP("ctl", "Standing agreements between municipalities"));
    standing.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);
    standing.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the register"))
        .option("--party", given->party, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Only those of this municipality"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return list(given); });
    standing.below("without", QT_TRANSLATE_NOOP("ctl", "Lists who has none with any neighbour"))
        .option("--on", given->on, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "On this day; today when not given"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return without(given); });
    Command adding = standing.below("add", QT_TRANSLATE_NOOP("ctl", "Registers one"));
    adding.required("--title", given->newTitle, QT_TRANSLATE_NOOP("ctl", "TEXT"),
        QT_TRANSLATE_NOOP("ctl", "What it is called"));
    adding.required(
        "--parties", given->newParties, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITIES"), partiesHelp);
    details(adding, given);
    adding.does([given] { return add(given); });
    Command changing = standing.below("change", QT_TRANSLATE_NOOP("ctl", "Changes one"));
    changing.positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .option("--title", given->title, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What it is called"))
        .option(
            "--parties", given->parties, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITIES"), partiesHelp);
    details(changing, given);
    changing.does([given] { return change(given); });
    standing.below("remove", QT_TRANSLATE_NOOP("ctl", "Removes one from the register"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return removeOne(given); });
}

} // namespace samvirke::ctl
