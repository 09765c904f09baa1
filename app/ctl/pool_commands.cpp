// The people that owners may lend.
#include "app/ctl/pool_commands.h"

#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/base/clock.h"
#include "core/domain/professions.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct PoolOptions {
    QString file;
    QString key;
    QString owner;
    QString heads;
    std::optional<QString> name, telephone, email, ownerOption, source, professions, competences,
        home, from, until, travel, infectious, confirmed, note, team, profession;
    bool json = false;
};

/// "infection-control:31.12.2026" is valid until that day; without a date it does not expire.
QList<Competence> datedCompetencesFrom(const QString& text)
{
    QList<Competence> held;
    for (const QString& part : listFrom(text)) {
        Competence competence;
        competence.code = competencesFrom(part.section(':', 0, 0)).value(0);
        if (part.contains(':'))
            competence.until = dateFrom(part.section(':', 1));
        held.append(competence);
    }
    return held;
}

void fill(PoolMember& member, const Session& session, const PoolOptions& given)
{
    if (given.name)
        member.name = *given.name;
    if (given.telephone)
        member.telephone = *given.telephone;
    if (given.email)
        member.email = *given.email;
    if (given.ownerOption)
        member.owner = ownerFrom(session, *given.ownerOption);
    if (given.source)
        member.source = wordFrom<PoolSource>(*given.source);
    if (given.professions)
        member.professions = professionsFrom(*given.professions);
    if (given.competences)
        member.competences = datedCompetencesFrom(*given.competences);
    if (given.home)
        member.home = municipalityFrom(session, *given.home);
    else if (member.home.isEmpty() && session.municipality(member.owner))
        member.home = member.owner;
    if (given.from.has_value() != given.until.has_value())
        wrong(say(QT_TRANSLATE_NOOP("ctl", "--from and --until belong together.")));
    if (given.from)
        member.availability = { { dateFrom(*given.from), dateFrom(*given.until) } };
    if (given.travel)
        member.maxTravelKm = numberFrom(*given.travel, 0, 3000);
    if (given.infectious)
        member.acceptsInfectious = wordFrom<YesNo>(*given.infectious) == YesNo::Yes;
    if (given.confirmed)
        member.lastConfirmed = dateFrom(*given.confirmed);
    if (given.note)
        member.note = *given.note;
    if (given.team)
        member.team = given.team->trimmed();
    if (const QList<FieldProblem> problems = problemsOf(member); !problems.isEmpty())
        wrong(problems.first().text.translated());
}

QJsonObject memberJson(const PoolMember& member)
{
    QJsonArray competences;
    for (const Competence& competence : member.competences)
        competences.append(QJsonObject{ { "code", competence.code },
            { "until", jsonDate(competence.until) }, { "verified", competence.verified } });
    QJsonArray availability;
    for (const Window& window : member.availability)
        availability.append(
            QJsonObject{ { "from", jsonDate(window.from) }, { "until", jsonDate(window.until) } });
    return { { "id", member.id }, { "name", member.name }, { "telephone", member.telephone },
        { "email", member.email }, { "owner", member.owner }, { "source", code(member.source) },
        { "professions", QJsonArray::fromStringList(member.professions) },
        { "competences", competences }, { "availability", availability }, { "home", member.home },
        { "maxTravelKm", member.maxTravelKm }, { "acceptsInfectious", member.acceptsInfectious },
        { "lastConfirmed", jsonDate(member.lastConfirmed) }, { "note", member.note },
        { "team", member.team } };
}

QString windowsText(const PoolMember& member)
{
    QStringList periods;
    for (const Window& window : member.availability)
        periods.append(periodText(window.from, window.until));
    return periods.join(", ");
}

int list(const PoolOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const QString owner = given.ownerOption ? ownerFrom(*session, *given.ownerOption) : QString();
    const QString profession = given.profession ? professionFrom(*given.profession) : QString();
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Name")),
        say(QT_TRANSLATE_NOOP("ctl", "Employer")), say(QT_TRANSLATE_NOOP("ctl", "Profession")),
        say(QT_TRANSLATE_NOOP("ctl", "Home")), say(QT_TRANSLATE_NOOP("ctl", "Available")),
        say(QT_TRANSLATE_NOOP("ctl", "Km")), say(QT_TRANSLATE_NOOP("ctl", "Confirmed")) });
    for (const PoolMember& member : session->poolMembers()) {
        if ((!owner.isEmpty() && member.owner != owner)
            || (!profession.isEmpty() && !member.professions.contains(profession)))
            continue;
        array.append(memberJson(member));
        QStringList professions;
        for (const QString& one : member.professions)
            professions.append(professionLabel(one).translated());
        table.add({ shortId(member.id),
            member.name.isEmpty() ? say(QT_TRANSLATE_NOOP("ctl", "(no name)")) : member.name,
            session->ownerName(member.owner), professions.join(", "),
            session->municipalityName(member.home), windowsText(member),
            QString::number(member.maxTravelKm), dateText(member.lastConfirmed) });
    }
    if (given.json)
        printJson({ { "members", array } });
    else
        table.print();
    return 0;
}

int add(const PoolOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    PoolMember member;
    member.lastConfirmed = today();
    fill(member, *session, given);
    printMade(orFail(session->registerPoolMember(member)),
        say(QT_TRANSLATE_NOOP("ctl", "Pool member")), given.json);
    return 0;
}

int change(const PoolOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    PoolMember member = thingFrom(session->poolMembers(), given.key);
    fill(member, *session, given);
    orFail(session->changePoolMember(member));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The pool member was changed.")));
    return 0;
}

int confirm(const PoolOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    PoolMember member = thingFrom(session->poolMembers(), given.key);
    member.lastConfirmed = given.confirmed ? dateFrom(*given.confirmed) : today();
    orFail(session->changePoolMember(member));
    printLine(
        say(QT_TRANSLATE_NOOP("ctl", "Confirmed on %1."), { dateText(member.lastConfirmed) }));
    return 0;
}

int remove(const PoolOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    orFail(session->removePoolMember(thingFrom(session->poolMembers(), given.key).id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The pool member was removed.")));
    return 0;
}

int erase(const PoolOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    orFail(
        session->erasePerson(Entity::PoolMember, thingFrom(session->poolMembers(), given.key).id));
    printLine(say(QT_TRANSLATE_NOOP("ctl",
        "Name, telephone and e-mail are erased, also from the history. This cannot be undone.")));
    return 0;
}

int limits(const PoolOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Employer")),
        say(QT_TRANSLATE_NOOP("ctl", "Profession")),
        say(QT_TRANSLATE_NOOP("ctl", "At most away")) });
    for (const OwnerLimit& limit : session->ownerLimits()) {
        array.append(QJsonObject{ { "id", limit.id }, { "owner", limit.owner },
            { "profession", jsonText(limit.profession) }, { "maxAway", limit.maxAway } });
        table.add({ shortId(limit.id), session->ownerName(limit.owner),
            limit.profession.isEmpty() ? say(QT_TRANSLATE_NOOP("ctl", "all"))
                                       : professionLabel(limit.profession).translated(),
            QString::number(limit.maxAway) });
    }
    if (given.json)
        printJson({ { "limits", array } });
    else
        table.print();
    return 0;
}

int setLimit(const PoolOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    OwnerLimit limit;
    limit.owner = ownerFrom(*session, given.owner);
    limit.profession = given.profession ? professionFrom(*given.profession) : QString();
    limit.maxAway = numberFrom(given.heads, 0, 9999);
    for (const OwnerLimit& existing : session->ownerLimits()) {
        if (existing.owner == limit.owner && existing.profession == limit.profession)
            limit.id = existing.id;
    }
    printMade(
        orFail(session->setOwnerLimit(limit)), say(QT_TRANSLATE_NOOP("ctl", "Limit")), given.json);
    return 0;
}

int removeLimit(const PoolOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    orFail(session->removeOwnerLimit(thingFrom(session->ownerLimits(), given.key).id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The limit was removed.")));
    return 0;
}

void declareFields(Command& command, PoolOptions& into)
{
    command
        .option("--owner", into.ownerOption, QT_TRANSLATE_NOOP("ctl", "EMPLOYER"),
            QT_TRANSLATE_NOOP(
                "ctl", "The employer: a municipality's number or name, or another name"))
        .option("--source", into.source, QT_TRANSLATE_NOOP("ctl", "SOURCE"),
            QT_TRANSLATE_NOOP("ctl", "What kind of employer; municipality when not given"))
        .option("--profession", into.professions, QT_TRANSLATE_NOOP("ctl", "CODES"),
            QT_TRANSLATE_NOOP("ctl", "Professions, the main one first"))
        .option("--competence", into.competences, QT_TRANSLATE_NOOP("ctl", "CODES"),
            QT_TRANSLATE_NOOP("ctl", "Competences; “code:date” for one that expires"))
        .option("--home", into.home, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Number or name; the employer's when not given"))
        .option("--from", into.from, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The first day of availability"))
        .option("--until", into.until, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The last day of availability"))
        .option("--travel", into.travel, QT_TRANSLATE_NOOP("ctl", "KM"),
            QT_TRANSLATE_NOOP("ctl", "The travel limit in km, 0 to 3000"))
        .option("--infectious", into.infectious, QT_TRANSLATE_NOOP("ctl", "ANSWER"),
            QT_TRANSLATE_NOOP("ctl", "Accepts service among infected people: yes or no"))
        .option("--name", into.name, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "The person's name; none for an anonymous capacity"))
        .option("--telephone", into.telephone, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "Telephone"))
        .option("--email", into.email, QT_TRANSLATE_NOOP("ctl", "ADDRESS"),
            QT_TRANSLATE_NOOP("ctl", "E-mail"))
        .option("--confirmed", into.confirmed, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "When the employer last confirmed it"))
        .option("--team", into.team, QT_TRANSLATE_NOOP("ctl", "WORD"),
            QT_TRANSLATE_NOOP("ctl", "Those with the same word have worked or trained together"))
        .option("--note", into.note, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What else there is to know"));
}

} // namespace

void declarePool(Command& root)
{
    const char* const keyHelp = QT_TRANSLATE_NOOP("ctl", "The pool member's key, or its end");
    const auto given = std::make_shared<PoolOptions>();
    Command pool = root.below("pool", QT_TRANSLATE_NOOP("ctl", "The people that owners may lend"));
    pool.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);

    pool.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the pool"))
        .option("--owner", given->ownerOption, QT_TRANSLATE_NOOP("ctl", "EMPLOYER"),
            QT_TRANSLATE_NOOP("ctl", "Only this employer's"))
        .option("--profession", given->profession, QT_TRANSLATE_NOOP("ctl", "CODE"),
            QT_TRANSLATE_NOOP("ctl", "Only this profession"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return list(*given); });

    Command adding =
        pool.below("add", QT_TRANSLATE_NOOP("ctl", "Registers a person or a capacity"));
    declareFields(adding, *given);
    adding.flag("--json", given->json, jsonHelp).does([given] { return add(*given); });

    Command changing = pool.below("change", QT_TRANSLATE_NOOP("ctl", "Changes a pool member"));
    changing.positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp);
    declareFields(changing, *given);
    changing.does([given] { return change(*given); });

    pool.below("confirm", QT_TRANSLATE_NOOP("ctl", "Records that the employer has confirmed it"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .option("--on", given->confirmed, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The day; today when not given"))
        .does([given] { return confirm(*given); });
    pool.below("remove", QT_TRANSLATE_NOOP("ctl", "Removes a pool member that no transfer names"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .does([given] { return remove(*given); });
    pool.below("erase", QT_TRANSLATE_NOOP("ctl", "Erases a person's name and numbers for ever"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .does([given] { return erase(*given); });

    pool.below("limits", QT_TRANSLATE_NOOP("ctl", "Lists how many the employers lend at most"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return limits(*given); });
    pool.below("limit", QT_TRANSLATE_NOOP("ctl", "Sets how many an employer lends at most"))
        .positional(QT_TRANSLATE_NOOP("ctl", "EMPLOYER"), given->owner,
            QT_TRANSLATE_NOOP("ctl", "The employer"))
        .positional(QT_TRANSLATE_NOOP("ctl", "NUMBER"), given->heads,
            QT_TRANSLATE_NOOP("ctl", "How many at the same time"))
        .option("--profession", given->profession, QT_TRANSLATE_NOOP("ctl", "CODE"),
            QT_TRANSLATE_NOOP("ctl", "Only of this profession"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return setLimit(*given); });
    pool.below("unlimit", QT_TRANSLATE_NOOP("ctl", "Removes an employer's limit"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key,
            QT_TRANSLATE_NOOP("ctl", "The limit's key, or its end"))
        .does([given] { return removeLimit(*given); });
    declareDeclined(pool, std::shared_ptr<QString>(given, &given->file));
}

} // namespace samvirke::ctl
