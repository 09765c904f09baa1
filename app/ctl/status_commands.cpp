// The county's picture, single assessments, and who to ring.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct StatusOptions {
    QString file;
    std::optional<QString> round, knownAt;
    bool json = false;
};

QJsonObject insightJson(const Insight& insight)
{
    return { { "roundsInState", insight.roundsInState }, { "since", jsonTime(insight.since) },
        { "usual", insight.usual ? QJsonValue(*insight.usual) : QJsonValue() },
        { "acute", insight.isAcute() }, { "silentRounds", insight.silentRounds },
        { "worseRounds", insight.worseRounds },
        { "neighbours",
            QJsonObject{ { "rated", insight.neighboursRated },
                { "critical", insight.neighboursCritical },
                { "challenging", insight.neighboursChallenging } } } };
}

QJsonObject statusJson(const CountyPicture& picture, const QHash<QString, Insight>& insights)
{
    QJsonArray municipalities;
    for (const MunicipalityPicture& municipality : picture.municipalities) {
        QJsonArray services;
        for (const ServicePicture& service : municipality.services) {
            // The whole is the municipality's own status; here are its parts.
            if (service.service == ServiceArea::Overall)
                continue;
            services.append(QJsonObject{ { "service", code(service.service) },
                { "status", code(service.status) }, { "trend", code(service.trend) },
                { "answer", code(service.answer) }, { "carried", code(service.carried) },
                { "givenAt", jsonTime(service.givenAt) } });
        }
        municipalities.append(QJsonObject{ { "id", municipality.number },
            { "name", municipality.name }, { "status", code(municipality.status) },
            { "reportedAt", jsonTime(municipality.reportedAt) },
            { "answer", code(municipality.answer) }, { "change", code(municipality.change) },
            { "lastKnown", code(municipality.lastKnown) },
            { "lastKnownAt", jsonTime(municipality.lastKnownAt) },
            { "openNeeds", municipality.openNeeds },
            { "insight", insightJson(insights.value(municipality.number)) },
            { "services", services } });
    }
    QJsonObject counts;
    for (const Word<StaffingStatus>& word : words<StaffingStatus>())
        counts.insert(QLatin1String(word.code), picture.counts.of(word.value));
    return { { "round", jsonText(picture.round.label) }, { "counts", counts },
        { "answered", picture.counts.answered() }, { "asked", picture.counts.total() },
        { "municipalities", municipalities } };
}

int status(const StatusOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const Id round = given.round ? roundFrom(*session, *given.round).id : Id();
    const QDateTime moment = given.knownAt ? timeFrom(*given.knownAt) : QDateTime();
    const KnownThen known = moment.isValid() ? session->knownThen(round, moment) : KnownThen();
    const CountyPicture picture = moment.isValid() ? known.picture : session->picture(round);
    if (given.json) {
        QJsonObject json =
            statusJson(picture, moment.isValid() ? known.insights : session->insights(round));
        if (moment.isValid()) {
            json.insert("knownAt", jsonTime(moment));
            json.insert("writtenLater", known.writtenLater);
        }
        printJson(json);
        return 0;
    }
    const CaseFileInfo& info = session->info();
    printLine(info.office.name);
    if (info.demonstration)
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Invented demonstration data")));
    if (info.exercise)
        printLine(say(QT_TRANSLATE_NOOP("ctl", "EXERCISE")));
    if (moment.isValid())
        printLine(
            sayCounted(QT_TRANSLATE_N_NOOP("ctl",
                           "As it was known %1; %n answer(s) of the round were written later."),
                known.writtenLater, { timeText(moment) }));
    if (picture.round.id.isEmpty()) {
        printLine(say(QT_TRANSLATE_NOOP("ctl", "No reporting round yet.")));
        return 0;
    }
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Round %1: %2 of %3 municipalities have answered."),
        { picture.round.label, QString::number(picture.counts.answered()),
            QString::number(picture.counts.total()) }));
    QStringList counts;
    for (const Word<StaffingStatus>& word : words<StaffingStatus>())
        counts.append(QString("%1 %2")
                          .arg(picture.counts.of(word.value))
                          .arg(Text::of(word.label).translated()));
    printLine(counts.join(" · "));
    printLine({});
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "No.")),
        say(QT_TRANSLATE_NOOP("ctl", "Municipality")), say(QT_TRANSLATE_NOOP("ctl", "Status")),
        say(QT_TRANSLATE_NOOP("ctl", "Change")), say(QT_TRANSLATE_NOOP("ctl", "Reported")),
        say(QT_TRANSLATE_NOOP("ctl", "Open needs")) });
    for (const MunicipalityPicture& municipality : picture.municipalities)
        table.add({ municipality.number, municipality.name, label(municipality.status).translated(),
            municipality.change == Trend::NotGiven ? QString()
                                                   : label(municipality.change).translated(),
            timeText(municipality.reportedAt),
            municipality.openNeeds > 0 ? QString::number(municipality.openNeeds) : QString() });
    table.print();
    const QList<CallItem> calls =
        given.round || given.knownAt ? QList<CallItem>() : session->callList();
    if (!calls.isEmpty()) {
        printLine({});
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Needs a call today:")));
        for (const CallItem& item : calls)
            printLine("  " + item.headline.translated() + " – " + item.detail.translated());
    }
    return 0;
}

struct AssessOptions {
    QString file;
    QString municipality;
    QString status;
    std::optional<QString> round, service, trend, outlook, cause, absence, missing, professions,
        triggers, measures, plan, comment, reported, need, offer, asOf, givenBy, role, channel;
};

double decimalFrom(const QString& text, double most)
{
    bool understood = false;
    const double number = QString(text).replace(',', '.').toDouble(&understood);
    if (!understood || !(number >= 0 && number <= most))
        wrong(say(QT_TRANSLATE_NOOP("ctl", "“%1” is not a number from %2 to %3."),
            { text, "0", QString::number(most) }));
    return number;
}

int assess(const AssessOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    SelfAssessment assessment;
    assessment.municipality = municipalityFrom(*session, given.municipality);
    if (given.status == code(AnswerKind::Unchanged))
        assessment.answer = AnswerKind::Unchanged;
    else if (given.status == code(AnswerKind::NotApplicable))
        assessment.answer = AnswerKind::NotApplicable;
    else
        assessment.status = wordFrom<StaffingStatus>(given.status);
    if (assessment.answer == AnswerKind::Rated && gravity(assessment.status) < 0)
        unknownWord(given.status,
            { "good", "challenging", "critical", code(AnswerKind::Unchanged),
                code(AnswerKind::NotApplicable) });
    if (given.service)
        assessment.service = wordFrom<ServiceArea>(*given.service);
    if (given.trend)
        assessment.trend = wordFrom<Trend>(*given.trend);
    if (given.outlook)
        assessment.outlook = wordFrom<Outlook>(*given.outlook);
    if (given.cause)
        assessment.cause = wordFrom<Cause>(*given.cause);
    if (given.absence)
        assessment.absencePercent = decimalFrom(*given.absence, 100);
    if (given.missing)
        assessment.missingFte = decimalFrom(*given.missing, 100000);
    if (given.professions)
        assessment.professions = professionsFrom(*given.professions);
    for (const QString& trigger : listFrom(given.triggers.value_or(QString())))
        assessment.triggers.append(wordFrom<Trigger>(trigger));
    assessment.measures = given.measures.value_or(QString());
    if (given.plan)
        assessment.plan = wordFrom<YesNo>(*given.plan);
    assessment.comment = given.comment.value_or(QString());
    assessment.concreteNeed = given.need.value_or(QString());
    assessment.canOffer = given.offer.value_or(QString());
    assessment.givenBy = given.givenBy.value_or(QString());
    assessment.givenByRole = given.role.value_or(QString());
    if (given.channel)
        assessment.channel = wordFrom<ReportChannel>(*given.channel);
    if (given.asOf)
        assessment.asOf = timeFrom(*given.asOf);
    assessment.reportedAt = given.reported ? timeFrom(*given.reported) : nowUtc();
    const QString round = given.round.value_or(isoWeekLabel(today()));
    orFail(session->together("reportAssessment", [&]() -> Result<void> {
        const Result<Id> opened = session->openRound(round);
        if (!opened)
            return fail(opened.error());
        assessment.round = *opened;
        const Result<Id> reported = session->reportAssessment(assessment);
        if (!reported)
            return fail(reported.error());
        return {};
    }));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Recorded for %1 in %2."),
        { session->municipalityName(assessment.municipality), round }));
    return 0;
}

struct ContactOptions {
    QString file;
    QString key;
    QString municipality;
    QString name;
    std::optional<QString> function, telephone, email, only, newName;
    bool json = false;
};

QList<Contact> allContacts(const Session& session)
{
    QList<Contact> contacts;
    for (const Municipality& municipality : session.municipalities())
        contacts.append(session.contacts(municipality.number));
    return contacts;
}

int listContacts(const ContactOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const QList<Contact> contacts = given.only
        ? session->contacts(municipalityFrom(*session, *given.only))
        : allContacts(*session);
    QJsonArray array;
    Table table(
        { say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Municipality")),
            say(QT_TRANSLATE_NOOP("ctl", "Name")), say(QT_TRANSLATE_NOOP("ctl", "Function")),
            say(QT_TRANSLATE_NOOP("ctl", "Telephone")), say(QT_TRANSLATE_NOOP("ctl", "E-mail")) });
    for (const Contact& contact : contacts) {
        array.append(QJsonObject{ { "id", contact.id }, { "municipality", contact.municipality },
            { "name", contact.name }, { "function", contact.function },
            { "telephone", contact.telephone }, { "email", contact.email } });
        table.add({ shortId(contact.id), session->municipalityName(contact.municipality),
            contact.name, contact.function, contact.telephone, contact.email });
    }
    if (given.json)
        printJson({ { "contacts", array } });
    else
        table.print();
    return 0;
}

int addContact(const ContactOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Contact contact;
    contact.municipality = municipalityFrom(*session, given.municipality);
    contact.name = given.name;
    contact.function = given.function.value_or(QString());
    contact.telephone = given.telephone.value_or(QString());
    contact.email = given.email.value_or(QString());
    printMade(
        orFail(session->setContact(contact)), say(QT_TRANSLATE_NOOP("ctl", "Contact")), given.json);
    return 0;
}

int changeContact(const ContactOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Contact contact = thingFrom(allContacts(*session), given.key);
    const struct {
        const std::optional<QString>& given;
        QString Contact::*into;
    } texts[] = { { given.newName, &Contact::name }, { given.function, &Contact::function },
        { given.telephone, &Contact::telephone }, { given.email, &Contact::email } };
    for (const auto& one : texts) {
        if (one.given)
            contact.*one.into = *one.given;
    }
    orFail(session->setContact(contact));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The contact was changed.")));
    return 0;
}

int removeContact(const ContactOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    orFail(session->removeContact(thingFrom(allContacts(*session), given.key).id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The contact was removed.")));
    return 0;
}

} // namespace

void declareStatus(Command& root)
{
    const auto look = std::make_shared<StatusOptions>();
    root.below("status", QT_TRANSLATE_NOOP("ctl", "Shows where every municipality stands"))
        .positional(QT_TRANSLATE_NOOP("ctl", "FILE"), look->file, caseFileHelp)
        .option("--round", look->round, QT_TRANSLATE_NOOP("ctl", "WEEK"),
            QT_TRANSLATE_NOOP("ctl", "The reporting round; the newest when not given"))
        .option("--known-at", look->knownAt, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP(
                "ctl", "What was known then, without what was written or corrected later"))
        .flag("--json", look->json, jsonHelp)
        .does([look] { return status(*look); });

    const auto one = std::make_shared<AssessOptions>();
    root.below("assess", QT_TRANSLATE_NOOP("ctl", "Records one municipality's own assessment"))
        .positional(QT_TRANSLATE_NOOP("ctl", "FILE"), one->file, caseFileHelp)
        .required("--municipality", one->municipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Number or name"))
        .required("--status", one->status, QT_TRANSLATE_NOOP("ctl", "STATUS"),
            QT_TRANSLATE_NOOP("ctl", "good, challenging or critical; or unchanged, notApplicable"))
        .option("--service", one->service, QT_TRANSLATE_NOOP("ctl", "SERVICE"),
            QT_TRANSLATE_NOOP("ctl", "The service area; the whole when not given"))
        .option("--round", one->round, QT_TRANSLATE_NOOP("ctl", "WEEK"),
            QT_TRANSLATE_NOOP("ctl", "The reporting round; this week when not given"))
        .option("--trend", one->trend, QT_TRANSLATE_NOOP("ctl", "TREND"),
            QT_TRANSLATE_NOOP("ctl", "better, unchanged or worse"))
        .option("--outlook", one->outlook, QT_TRANSLATE_NOOP("ctl", "RISK"),
            QT_TRANSLATE_NOOP("ctl", "Risk within three weeks: low, medium or high"))
        .option("--cause", one->cause, QT_TRANSLATE_NOOP("ctl", "CAUSE"),
            QT_TRANSLATE_NOOP("ctl", "structural, event or worry"))
        .option("--absence", one->absence, QT_TRANSLATE_NOOP("ctl", "PERCENT"),
            QT_TRANSLATE_NOOP("ctl", "Absence in per cent"))
        .option("--missing-fte", one->missing, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "Missing full-time equivalents"))
        .option("--professions", one->professions, QT_TRANSLATE_NOOP("ctl", "CODES"),
            QT_TRANSLATE_NOOP("ctl", "Missing professions, separated by commas"))
        .option("--triggers", one->triggers, QT_TRANSLATE_NOOP("ctl", "CODES"),
            QT_TRANSLATE_NOOP("ctl", "Criteria of a serious shortage, separated by commas"))
        .option("--measures", one->measures, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What was tried"))
        .option("--plan", one->plan, QT_TRANSLATE_NOOP("ctl", "ANSWER"),
            QT_TRANSLATE_NOOP("ctl", "Is there a plan for keeping critical staff: yes or no"))
        .option("--need", one->need, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What would help, concretely"))
        .option("--can-offer", one->offer, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What it can do without, for others"))
        .option("--given-by", one->givenBy, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "Who answered"))
        .option("--role", one->role, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "The role of who answered"))
        .option("--channel", one->channel, QT_TRANSLATE_NOOP("ctl", "CHANNEL"),
            QT_TRANSLATE_NOOP("ctl", "form, telephone, email or import"))
        .option("--as-of", one->asOf, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "The situation is as of then; as of the report by default"))
        .option("--comment", one->comment, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "The municipality's own words"))
        .option("--reported", one->reported, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When it was reported; now when not given"))
        .does([one] { return assess(*one); });

    const auto who = std::make_shared<ContactOptions>();
    Command contact =
        root.below("contact", QT_TRANSLATE_NOOP("ctl", "Who to ring in a municipality"));
    contact.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), who->file, caseFileHelp);
    contact.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the contacts"))
        .option("--municipality", who->only, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Number or name"))
        .flag("--json", who->json, jsonHelp)
        .does([who] { return listContacts(*who); });
    const auto details = [who](Command& command) {
        command
            .option("--function", who->function, QT_TRANSLATE_NOOP("ctl", "TEXT"),
                QT_TRANSLATE_NOOP("ctl", "The person's function"))
            .option("--telephone", who->telephone, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
                QT_TRANSLATE_NOOP("ctl", "Telephone"))
            .option("--email", who->email, QT_TRANSLATE_NOOP("ctl", "ADDRESS"),
                QT_TRANSLATE_NOOP("ctl", "E-mail"));
    };
    Command adding = contact.below("add", QT_TRANSLATE_NOOP("ctl", "Adds a contact"));
    adding
        .required("--municipality", who->municipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Number or name"))
        .required("--name", who->name, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "The person's name"));
    details(adding);
    adding.flag("--json", who->json, jsonHelp).does([who] { return addContact(*who); });
    Command changing = contact.below("change", QT_TRANSLATE_NOOP("ctl", "Changes a contact"));
    changing
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), who->key,
            QT_TRANSLATE_NOOP("ctl", "The contact's key, or its end"))
        .option("--name", who->newName, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "The person's name"));
    details(changing);
    changing.does([who] { return changeContact(*who); });
    contact.below("remove", QT_TRANSLATE_NOOP("ctl", "Removes a contact"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), who->key,
            QT_TRANSLATE_NOOP("ctl", "The contact's key, or its end"))
        .does([who] { return removeContact(*who); });
}

} // namespace samvirke::ctl
