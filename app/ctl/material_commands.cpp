// Equipment and beds: who lacks them, who can spare them, and who could give what to whom.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"

#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct MaterialOptions {
    QString file;
    QString key;
    QString offer;
    std::optional<QString> municipality, owner, source, place, kind, also, quantity, from, until,
        severity, contact, confirmed, note, state, needs;
    bool criticalOwnersLend = false;
    bool json = false;
};

QString kindFrom(const QString& text)
{
    QStringList known;
    for (const MaterialKind& kind : materialKinds()) {
        if (text.compare(QLatin1String(kind.code), Qt::CaseInsensitive) == 0
            || folded(text) == folded(Text::of(kind.label).translated()))
            return QString::fromLatin1(kind.code);
        known.append(QString::fromLatin1(kind.code));
    }
    unknownWord(text, known);
}

template <class T> void refuseProblems(const T& value)
{
    if (const QList<FieldProblem> problems = problemsOf(value); !problems.isEmpty())
        wrong(problems.first().text.translated());
}

void fill(MaterialNeed& need, const Session& session, const MaterialOptions& given)
{
    if (given.municipality)
        need.municipality = municipalityFrom(session, *given.municipality);
    if (given.kind)
        need.kind = kindFrom(*given.kind);
    if (given.also) {
        need.alsoAccept.clear();
        for (const QString& kind : listFrom(*given.also))
            need.alsoAccept.append(kindFrom(kind));
        need.alsoAccept.removeDuplicates();
        need.alsoAccept.removeAll(need.kind);
    }
    if (given.quantity)
        need.quantity = numberFrom(*given.quantity, 1, largestQuantity);
    if (given.from)
        need.from = dateFrom(*given.from);
    if (given.until)
        need.until = dateFrom(*given.until);
    if (given.severity)
        need.severity = wordFrom<Severity>(*given.severity);
    if (given.contact)
        need.contact = *given.contact;
    if (given.note)
        need.note = *given.note;
    if (given.state)
        need.state = wordFrom<NeedState>(*given.state);
    refuseProblems(need);
}

void fill(MaterialOffer& offer, const Session& session, const MaterialOptions& given)
{
    if (given.owner) {
        offer.owner = ownerFrom(session, *given.owner);
        if (offer.place.isEmpty() && session.municipality(offer.owner))
            offer.place = offer.owner;
    }
    if (given.source)
        offer.source = wordFrom<PoolSource>(*given.source);
    if (given.place)
        offer.place = municipalityFrom(session, *given.place);
    if (given.kind)
        offer.kind = kindFrom(*given.kind);
    if (given.quantity)
        offer.quantity = numberFrom(*given.quantity, 1, largestQuantity);
    if (given.from)
        offer.from = dateFrom(*given.from);
    if (given.until)
        offer.until = dateFrom(*given.until);
    if (given.confirmed)
        offer.lastConfirmed = dateFrom(*given.confirmed);
    if (given.note)
        offer.note = *given.note;
    refuseProblems(offer);
}

QJsonObject needJson(const MaterialNeed& need)
{
    return { { "id", need.id }, { "municipality", need.municipality }, { "kind", need.kind },
        { "alsoAccept", QJsonArray::fromStringList(need.alsoAccept) },
        { "quantity", need.quantity }, { "from", jsonDate(need.from) },
        { "until", jsonDate(need.until) }, { "severity", code(need.severity) },
        { "contact", need.contact }, { "note", need.note }, { "state", code(need.state) } };
}

QJsonObject offerJson(const MaterialOffer& offer)
{
    return { { "id", offer.id }, { "owner", offer.owner }, { "source", code(offer.source) },
        { "kind", offer.kind }, { "quantity", offer.quantity }, { "place", offer.place },
        { "from", jsonDate(offer.from) }, { "until", jsonDate(offer.until) },
        { "lastConfirmed", jsonDate(offer.lastConfirmed) }, { "note", offer.note } };
}

int listNeeds(const MaterialOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const bool all = given.state && *given.state == "all";
    const NeedState state =
        given.state && !all ? wordFrom<NeedState>(*given.state) : NeedState::Open;
    QJsonArray array;
    Table table(
        { say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Municipality")),
            say(QT_TRANSLATE_NOOP("ctl", "What")), say(QT_TRANSLATE_NOOP("ctl", "Period")),
            say(QT_TRANSLATE_NOOP("ctl", "Severity")), say(QT_TRANSLATE_NOOP("ctl", "State")) });
    for (const MaterialNeed& need : session->materialNeeds()) {
        if (!all && need.state != state)
            continue;
        array.append(needJson(need));
        table.add({ shortId(need.id), session->municipalityName(need.municipality),
            materialText(need.kind, need.quantity).translated(),
            isReturned(need.kind) ? periodText(need.from, need.until) : dateText(need.from),
            label(need.severity).translated(), label(need.state).translated() });
    }
    if (given.json)
        printJson({ { "materialNeeds", array } });
    else
        table.print();
    return 0;
}

int addNeed(const MaterialOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    MaterialNeed need;
    fill(need, *session, given);
    printMade(orFail(session->registerMaterialNeed(need)), say(QT_TRANSLATE_NOOP("ctl", "Need")),
        given.json);
    return 0;
}

int changeNeed(const MaterialOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    MaterialNeed need = thingFrom(session->materialNeeds(), given.key);
    fill(need, *session, given);
    orFail(session->changeMaterialNeed(need));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The need was changed.")));
    return 0;
}

int withdrawNeed(const MaterialOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    orFail(session->withdrawMaterialNeed(thingFrom(session->materialNeeds(), given.key).id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The need was withdrawn.")));
    return 0;
}

int listOffers(const MaterialOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Owner")),
        say(QT_TRANSLATE_NOOP("ctl", "What")), say(QT_TRANSLATE_NOOP("ctl", "Place")),
        say(QT_TRANSLATE_NOOP("ctl", "From")), say(QT_TRANSLATE_NOOP("ctl", "Until")),
        say(QT_TRANSLATE_NOOP("ctl", "Confirmed")) });
    for (const MaterialOffer& offer : session->materialOffers()) {
        array.append(offerJson(offer));
        table.add({ shortId(offer.id), session->ownerName(offer.owner),
            materialText(offer.kind, offer.quantity).translated(),
            session->municipalityName(offer.place), dateText(offer.from), dateText(offer.until),
            dateText(offer.lastConfirmed) });
    }
    if (given.json)
        printJson({ { "materialOffers", array } });
    else
        table.print();
    return 0;
}

int addOffer(const MaterialOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    MaterialOffer offer;
    fill(offer, *session, given);
    if (!given.source && !session->municipality(offer.owner))
        offer.source = PoolSource::HealthTrust;
    printMade(orFail(session->registerMaterialOffer(offer)), say(QT_TRANSLATE_NOOP("ctl", "Offer")),
        given.json);
    return 0;
}

int changeOffer(const MaterialOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    MaterialOffer offer = thingFrom(session->materialOffers(), given.key);
    fill(offer, *session, given);
    orFail(session->changeMaterialOffer(offer));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The offer was changed.")));
    return 0;
}

int removeOffer(const MaterialOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    orFail(session->removeMaterialOffer(thingFrom(session->materialOffers(), given.key).id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The offer was removed.")));
    return 0;
}

QJsonArray saidJson(const QList<Text>& texts)
{
    QJsonArray array;
    for (const Text& text : texts)
        array.append(text.translated());
    return array;
}

void tellJson(const MaterialProposal& plan)
{
    QJsonArray deliveries;
    for (const Delivery& each : plan.deliveries)
        deliveries.append(QJsonObject{ { "offer", each.offer }, { "need", each.need },
            { "kind", each.kind }, { "quantity", each.quantity }, { "from", jsonDate(each.from) },
            { "until", jsonDate(each.until) }, { "km", each.km }, { "level", each.level },
            { "reasons", saidJson(each.reasons) } });
    QJsonArray needs;
    for (const MaterialOutcome& each : plan.needs)
        needs.append(
            QJsonObject{ { "id", each.need }, { "asked", each.asked }, { "covered", each.covered },
                { "missing", each.missing }, { "blocking", saidJson(each.blocking) } });
    printJson({ { "deliveries", deliveries }, { "needs", needs } });
}

void tell(const Session& session, const MaterialProposal& plan)
{
    printLine(
        say(QT_TRANSLATE_NOOP("ctl", "A proposal. It binds nobody: the owners are asked first.")));
    printLine({});
    for (const MaterialOutcome& outcome : plan.needs) {
        const std::optional<MaterialNeed> need = session.materialNeed(outcome.need);
        if (!need)
            continue;
        const QString what =
            materialText(need->kind, need->quantity).translated() + " (" + shortId(need->id) + ")";
        printLine(outcome.missing == 0 ? say(QT_TRANSLATE_NOOP("ctl", "%1, %2: covered"),
                      { session.municipalityName(need->municipality), what })
                                       : say(QT_TRANSLATE_NOOP("ctl", "%1, %2: %3 missing"),
                                           { session.municipalityName(need->municipality), what,
                                               numberText(outcome.missing) }));
        for (const Delivery& delivery : plan.deliveries) {
            const std::optional<MaterialOffer> offer = session.materialOffer(delivery.offer);
            if (delivery.need != need->id || !offer)
                continue;
            printLine("  + " + materialText(delivery.kind, delivery.quantity).translated() + ", "
                + session.ownerName(offer->owner) + ", "
                + (isReturned(need->kind) ? periodText(delivery.from, delivery.until)
                                          : dateText(delivery.from))
                + ", " + numberText(delivery.km) + " km (" + shortId(offer->id) + ")");
            for (const Text& reason : delivery.reasons)
                printLine("      " + reason.translated());
        }
        for (const Text& blocking : outcome.blocking)
            printLine("  – " + blocking.translated());
    }
}

int match(const MaterialOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    MaterialSettings settings;
    for (const QString& key : listFrom(given.needs.value_or(QString())))
        settings.needs.append(thingFrom(session->materialNeeds(), key).id);
    settings.criticalOwnersLend = given.criticalOwnersLend;
    const MaterialProposal plan = session->proposeMaterial(settings);
    if (given.json)
        tellJson(plan);
    else
        tell(*session, plan);
    return 0;
}

int start(const MaterialOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    MaterialSettings settings;
    settings.criticalOwnersLend = given.criticalOwnersLend;
    const Id need = thingFrom(session->materialNeeds(), given.key).id;
    const Id offer = thingFrom(session->materialOffers(), given.offer).id;
    for (Delivery delivery : session->proposeMaterial(settings).deliveries) {
        if (delivery.need != need || delivery.offer != offer)
            continue;
        if (given.quantity)
            delivery.quantity = numberFrom(*given.quantity, 1, delivery.quantity);
        printMade(orFail(session->startDelivery(delivery)),
            say(QT_TRANSLATE_NOOP("ctl", "Transfer")), given.json);
        return 0;
    }
    fails(say(
        QT_TRANSLATE_NOOP("ctl", "The proposal has no delivery from this offer to this need.")));
}

void declareWhat(Command& command, MaterialOptions& into)
{
    command
        .option("--kind", into.kind, QT_TRANSLATE_NOOP("ctl", "KIND"),
            QT_TRANSLATE_NOOP("ctl", "The kind of equipment, such as surgical-mask"))
        .option("--quantity", into.quantity, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "How many pieces, litres or places"))
        .option("--from", into.from, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The first day"))
        .option("--until", into.until, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The last day"))
        .option("--note", into.note, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What else there is to know"));
}

void declareNeedFields(Command& command, MaterialOptions& into)
{
    command.option("--municipality", into.municipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
        QT_TRANSLATE_NOOP("ctl", "Number or name"));
    declareWhat(command, into);
    command
        .option("--also", into.also, QT_TRANSLATE_NOOP("ctl", "KINDS"),
            QT_TRANSLATE_NOOP("ctl", "Other kinds that do as well, separated by commas"))
        .option("--severity", into.severity, QT_TRANSLATE_NOOP("ctl", "SEVERITY"),
            QT_TRANSLATE_NOOP("ctl", "critical, challenging or planned"))
        .option("--contact", into.contact, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "Who to ring about it"));
}

void declareOfferFields(Command& command, MaterialOptions& into)
{
    command
        .option("--owner", into.owner, QT_TRANSLATE_NOOP("ctl", "OWNER"),
            QT_TRANSLATE_NOOP("ctl", "Who can spare it: a municipality or the name of another"))
        .option("--source", into.source, QT_TRANSLATE_NOOP("ctl", "SOURCE"),
            QT_TRANSLATE_NOOP("ctl", "What kind of owner it is, such as health-trust"))
        .option("--place", into.place, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Where it is; the owner's own place when not given"));
    declareWhat(command, into);
    command.option("--confirmed", into.confirmed, QT_TRANSLATE_NOOP("ctl", "DATE"),
        QT_TRANSLATE_NOOP("ctl", "The day the owner last confirmed it"));
}

void declareNeeds(Command& material, const std::shared_ptr<MaterialOptions>& given)
{
    const char* const keyHelp = QT_TRANSLATE_NOOP("ctl", "The need's key, or its end");
    Command need = material.below("need", QT_TRANSLATE_NOOP("ctl", "What the municipalities lack"));
    need.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the needs"))
        .option("--state", given->state, QT_TRANSLATE_NOOP("ctl", "STATE"),
            QT_TRANSLATE_NOOP(
                "ctl", "open, covered, withdrawn, closed or all; open when not given"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return listNeeds(*given); });

    Command adding = need.below("add", QT_TRANSLATE_NOOP("ctl", "Registers a need"));
    declareNeedFields(adding, *given);
    adding.flag("--json", given->json, jsonHelp).does([given] { return addNeed(*given); });

    Command changing = need.below("change", QT_TRANSLATE_NOOP("ctl", "Changes a need"));
    changing.positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp);
    declareNeedFields(changing, *given);
    changing
        .option("--state", given->state, QT_TRANSLATE_NOOP("ctl", "STATE"),
            QT_TRANSLATE_NOOP("ctl", "open, covered, withdrawn or closed"))
        .does([given] { return changeNeed(*given); });

    need.below("withdraw",
            QT_TRANSLATE_NOOP(
                "ctl", "Withdraws a need and the transfers for it that have not begun"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .does([given] { return withdrawNeed(*given); });
}

void declareOffers(Command& material, const std::shared_ptr<MaterialOptions>& given)
{
    const char* const keyHelp = QT_TRANSLATE_NOOP("ctl", "The offer's key, or its end");
    Command offer = material.below("offer", QT_TRANSLATE_NOOP("ctl", "What owners can spare"));
    offer.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the offers"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return listOffers(*given); });

    Command adding = offer.below("add", QT_TRANSLATE_NOOP("ctl", "Registers an offer"));
    declareOfferFields(adding, *given);
    adding.flag("--json", given->json, jsonHelp).does([given] { return addOffer(*given); });

    Command changing = offer.below("change", QT_TRANSLATE_NOOP("ctl", "Changes an offer"));
    changing.positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp);
    declareOfferFields(changing, *given);
    changing.does([given] { return changeOffer(*given); });

    offer.below("remove", QT_TRANSLATE_NOOP("ctl", "Removes an offer that no transfer names"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .does([given] { return removeOffer(*given); });
}

} // namespace

void declareMaterial(Command& root)
{
    const auto given = std::make_shared<MaterialOptions>();
    Command material = root.below(
        "material", QT_TRANSLATE_NOOP("ctl", "Equipment and beds: who lacks, who can spare"));
    material.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);
    declareNeeds(material, given);
    declareOffers(material, given);

    const char* const criticalHelp =
        QT_TRANSLATE_NOOP("ctl", "Also proposes equipment of owners that are critical themselves");
    material
        .below(
            "match", QT_TRANSLATE_NOOP("ctl", "Proposes who could give what to whom, and says why"))
        .option("--need", given->needs, QT_TRANSLATE_NOOP("ctl", "KEYS"),
            QT_TRANSLATE_NOOP(
                "ctl", "Only these needs, separated by commas; all open ones when not given"))
        .flag("--critical-owners-lend", given->criticalOwnersLend, criticalHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return match(*given); });

    material
        .below("start", QT_TRANSLATE_NOOP("ctl", "Begins a transfer from the proposal, as a draft"))
        .positional(QT_TRANSLATE_NOOP("ctl", "NEED"), given->key,
            QT_TRANSLATE_NOOP("ctl", "The need's key, or its end"))
        .positional(QT_TRANSLATE_NOOP("ctl", "OFFER"), given->offer,
            QT_TRANSLATE_NOOP("ctl", "The offer's key, or its end"))
        .option("--quantity", given->quantity, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "Less than what is proposed"))
        .flag("--critical-owners-lend", given->criticalOwnersLend, criticalHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return start(*given); });
}

} // namespace samvirke::ctl
