// Lent staff in service, the settlement, and what both sides say afterwards.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/base/clock.h"
#include "core/session/service.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct ServiceOptions {
    QString file;
    QString key;
    QString kind;
    QString side;
    QString out;
    QString asAgreed;
    std::optional<QString> day, text, who, how, at, days, quantity, unit, amount, paidBy, note,
        helped, change, role;
    bool json = false;
};
using Given = std::shared_ptr<ServiceOptions>;

Transfer transferFrom(const Session& session, const QString& key)
{
    return thingFrom(session.transfers(), key);
}

double decimalFrom(const QString& text)
{
    bool good = false;
    const double value = QString(text).remove(u' ').replace(u',', u'.').toDouble(&good);
    if (!good)
        wrong(say(QT_TRANSLATE_NOOP("ctl", "“%1” is no number."), { text }));
    return value;
}

QJsonObject jsonOf(const ServiceEvent& one)
{
    return { { "id", one.id }, { "kind", code(one.kind) }, { "day", jsonDate(one.day) },
        { "at", jsonTime(one.at) }, { "text", one.text },
        { "replacement", jsonText(one.replacement) } };
}

QJsonObject jsonOf(const SettlementLine& one)
{
    return { { "id", one.id }, { "kind", code(one.kind) }, { "quantity", one.quantity },
        { "unit", one.unit }, { "amount", one.amount ? QJsonValue(*one.amount) : QJsonValue() },
        { "paidBy", one.paidBy }, { "note", one.note } };
}

QJsonObject jsonOf(const TransferFeedback& one)
{
    return { { "side", code(one.side) }, { "asAgreed", code(one.asAgreed) },
        { "whatHelped", one.whatHelped }, { "whatToChange", one.whatToChange },
        { "givenByRole", one.givenByRole }, { "givenAt", jsonTime(one.givenAt) } };
}

QJsonObject jsonOf(const Session& session, const Transfer& transfer)
{
    const Service desk(session);
    QJsonArray events;
    for (const ServiceEvent& one : desk.events(transfer.id))
        events.append(jsonOf(one));
    QJsonArray lines;
    const QList<SettlementLine> settlement = desk.settlement(transfer.id);
    for (const SettlementLine& one : settlement)
        lines.append(jsonOf(one));
    QJsonArray sums;
    for (const PayerSum& one : sumsOf(settlement))
        sums.append(QJsonObject{ { "paidBy", one.paidBy },
            { "known", one.unknown == one.lines ? QJsonValue() : QJsonValue(one.known) },
            { "unknownAmounts", one.unknown } });
    QJsonArray answers;
    for (const TransferFeedback& one : desk.feedback(transfer.id))
        answers.append(jsonOf(one));
    QJsonArray possible;
    for (const ServiceEventKind kind : desk.possible(transfer))
        possible.append(code(kind));
    const ServiceDays days = desk.days(transfer.id);
    return { { "transfer", transfer.id }, { "state", code(transfer.state) },
        { "from", jsonDate(transfer.from) }, { "until", jsonDate(transfer.until) },
        { "arrived", jsonDate(days.arrived) }, { "home", jsonDate(days.home) },
        { "sickSince", jsonDate(days.sickSince) }, { "events", events },
        { "possibleEvents", possible }, { "settlement", lines }, { "sums", sums },
        { "feedback", answers } };
}

int show(const Given& given)
{
    const std::unique_ptr<Session> session = openToRead(given->file);
    const Transfer transfer = transferFrom(*session, given->key);
    if (given->json) {
        printJson(jsonOf(*session, transfer));
        return 0;
    }
    const Service desk(*session);
    printLine(say(QT_TRANSLATE_NOOP("ctl", "From %1 to %2: %3, %4"),
        { session->ownerName(transfer.owner), session->municipalityName(transfer.to),
            cargoText(transfer).translated(), periodText(transfer.from, transfer.until) }));
    for (const ServiceEvent& one : desk.events(transfer.id))
        printLine(eventText(one).translated()
            + (one.text.isEmpty() ? QString() : QStringLiteral(": ") + one.text));
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Cost")),
        say(QT_TRANSLATE_NOOP("ctl", "Quantity")), say(QT_TRANSLATE_NOOP("ctl", "Amount")),
        say(QT_TRANSLATE_NOOP("ctl", "Paid by")) });
    const QList<SettlementLine> lines = desk.settlement(transfer.id);
    for (const SettlementLine& one : lines)
        table.add({ shortId(one.id), label(one.kind).translated(),
            numberText(one.quantity, 1) + u' ' + one.unit, amountText(one.amount).translated(),
            session->ownerName(one.paidBy) });
    table.print();
    for (const PayerSum& sum : sumsOf(lines))
        printLine(say(QT_TRANSLATE_NOOP("ctl", "%1 pays: %2"),
            { session->ownerName(sum.paidBy), sumText(sum).translated() }));
    for (const TransferFeedback& one : desk.feedback(transfer.id))
        printLine(say(QT_TRANSLATE_NOOP("ctl", "The %1, as agreed: %2"),
            { label(one.side).translated(), label(one.asAgreed).translated() }));
    return 0;
}

int done(const Given& given, const Session& session, const Id& transfer)
{
    const Transfer now = session.transfer(transfer).value_or(Transfer());
    if (given->json)
        printJson(jsonOf(session, now));
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Recorded. The transfer is now: %1"),
            { stateText(now.state, now.cargo).translated() }));
    return 0;
}

int record(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    const Transfer transfer = transferFrom(*session, given->key);
    ServiceRequest request;
    request.transfer = transfer.id;
    request.kind = wordFrom<ServiceEventKind>(given->kind);
    request.day = given->day ? dateFrom(*given->day) : today();
    request.text = given->text.value_or(QString());
    request.who = given->who.value_or(QString());
    if (given->how)
        request.how = wordFrom<AnswerChannel>(*given->how);
    if (given->at)
        request.at = timeFrom(*given->at);
    const Id made = orFail(Service(*session).record(request));
    if (request.kind == ServiceEventKind::Replaced && !given->json)
        printLine(say(QT_TRANSLATE_NOOP("ctl", "A draft for the replacement has begun: %1"),
            { shortId(made) }));
    return done(given, *session, transfer.id);
}

int removeEvent(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    Service desk(*session);
    const ServiceEvent event = thingFrom(desk.events(), given->key);
    orFail(desk.removeEvent(event.id));
    return done(given, *session, event.transfer);
}

int settle(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    const Transfer transfer = transferFrom(*session, given->key);
    orFail(Service(*session).beginSettlement(transfer.id));
    return done(given, *session, transfer.id);
}

void fill(const Session& session, const ServiceOptions& given, SettlementLine& line)
{
    if (given.quantity)
        line.quantity = decimalFrom(*given.quantity);
    if (given.unit)
        line.unit = *given.unit;
    if (given.amount)
        line.amount =
            *given.amount == "unknown" ? std::nullopt : std::optional(decimalFrom(*given.amount));
    if (given.paidBy)
        line.paidBy = ownerFrom(session, *given.paidBy);
    if (given.note)
        line.note = *given.note;
}

int addLine(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    const Transfer transfer = transferFrom(*session, given->key);
    SettlementLine line;
    line.transfer = transfer.id;
    line.kind = wordFrom<CostKind>(given->kind);
    line.paidBy = transfer.to;
    fill(*session, *given, line);
    orFail(Service(*session).saveLine(line));
    return done(given, *session, transfer.id);
}

int changeLine(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    Service desk(*session);
    SettlementLine line = thingFrom(desk.settlement(), given->key);
    fill(*session, *given, line);
    orFail(desk.saveLine(line));
    return done(given, *session, line.transfer);
}

int removeLine(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    Service desk(*session);
    const SettlementLine line = thingFrom(desk.settlement(), given->key);
    orFail(desk.removeLine(line.id));
    return done(given, *session, line.transfer);
}

int writeOut(const Given& given)
{
    const std::unique_ptr<Session> session = openToRead(given->file);
    orFail(writeSettlement(*session, transferFrom(*session, given->key).id, given->out));
    if (given->json)
        printJson({ { "file", given->out } });
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Wrote %1."), { given->out }));
    return 0;
}

int feedback(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    TransferFeedback answer;
    answer.transfer = transferFrom(*session, given->key).id;
    answer.side = wordFrom<TransferSide>(given->side);
    answer.asAgreed = wordFrom<YesNoPartly>(given->asAgreed);
    answer.whatHelped = given->helped.value_or(QString());
    answer.whatToChange = given->change.value_or(QString());
    answer.givenByRole = given->role.value_or(QString());
    orFail(Service(*session).giveFeedback(answer));
    return done(given, *session, answer.transfer);
}

int summary(const Given& given)
{
    const std::unique_ptr<Session> session = openToRead(given->file);
    const FeedbackSummary all = Service(*session).summary();
    QJsonArray sides;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Side")), say(QT_TRANSLATE_NOOP("ctl", "Asked")),
        say(QT_TRANSLATE_NOOP("ctl", "Answered")), say(QT_TRANSLATE_NOOP("ctl", "As agreed")),
        say(QT_TRANSLATE_NOOP("ctl", "Partly")), say(QT_TRANSLATE_NOOP("ctl", "Not as agreed")) });
    for (const FeedbackCounts& one : all.sides) {
        sides.append(QJsonObject{ { "side", code(one.side) }, { "asked", one.asked },
            { "answered", one.answered }, { "asAgreed", one.asAgreed }, { "partly", one.partly },
            { "notAsAgreed", one.notAsAgreed } });
        table.add({ label(one.side).translated(), QString::number(one.asked),
            QString::number(one.answered), QString::number(one.asAgreed),
            QString::number(one.partly), QString::number(one.notAsAgreed) });
    }
    if (given->json) {
        printJson(
            { { "sides", sides }, { "whatHelped", QJsonArray::fromStringList(all.whatHelped) },
                { "whatToChange", QJsonArray::fromStringList(all.whatToChange) } });
        return 0;
    }
    table.print();
    for (const QString& one : all.whatHelped)
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Helped: %1"), { one }));
    for (const QString& one : all.whatToChange)
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Next time: %1"), { one }));
    return 0;
}

int ending(const Given& given)
{
    const std::unique_ptr<Session> session = openToRead(given->file);
    const int days = given->days ? numberFrom(*given->days, 0, 365) : usualWarningDays;
    QJsonArray rows;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "From")),
        say(QT_TRANSLATE_NOOP("ctl", "To")), say(QT_TRANSLATE_NOOP("ctl", "What")),
        say(QT_TRANSLATE_NOOP("ctl", "Last day")) });
    for (const Transfer& one : Service(*session).endingWithoutSuccessor(days)) {
        rows.append(QJsonObject{ { "transfer", one.id }, { "owner", one.owner }, { "to", one.to },
            { "until", jsonDate(one.until) } });
        table.add({ shortId(one.id), session->ownerName(one.owner),
            session->municipalityName(one.to), cargoText(one).translated(), dateText(one.until) });
    }
    if (given->json)
        printJson({ { "days", days }, { "ending", rows } });
    else if (rows.isEmpty())
        printLine(
            say(QT_TRANSLATE_NOOP("ctl", "None ends within these days without a successor.")));
    else
        table.print();
    return 0;
}

constexpr const char* KEY = QT_TRANSLATE_NOOP("ctl", "KEY");
constexpr const char* TEXT = QT_TRANSLATE_NOOP("ctl", "TEXT");
constexpr const char* transferHelp = QT_TRANSLATE_NOOP("ctl", "The transfer's key, or its end");
constexpr const char* lineHelp = QT_TRANSLATE_NOOP("ctl", "The line's key, or its end");

void lineOptions(Command& command, const Given& given)
{
    command
        .option("--quantity", given->quantity, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "How many days, nights or kilometres"))
        .option("--unit", given->unit, TEXT,
            QT_TRANSLATE_NOOP("ctl", "What is counted: days, nights, kilometres"))
        .option("--amount", given->amount, QT_TRANSLATE_NOOP("ctl", "KRONER"),
            QT_TRANSLATE_NOOP("ctl", "The amount, or unknown; unknown when not given"))
        .option("--paid-by", given->paidBy, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Who pays; the receiving municipality when not given"))
        .option("--note", given->note, TEXT, QT_TRANSLATE_NOOP("ctl", "What else there is to know"))
        .flag("--json", given->json, jsonHelp);
}

void declareSettlement(Command& service, const Given& given)
{
    service.below("settle", QT_TRANSLATE_NOOP("ctl", "Writes the usual lines without amounts"))
        .positional(KEY, given->key, transferHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return settle(given); });
    Command adding =
        service.below("line", QT_TRANSLATE_NOOP("ctl", "Adds a line of the settlement"));
    adding.positional(KEY, given->key, transferHelp)
        .positional(QT_TRANSLATE_NOOP("ctl", "COST"), given->kind,
            QT_TRANSLATE_NOOP("ctl", "pay, travel, lodging, training or other"));
    lineOptions(adding, given);
    adding.does([given] { return addLine(given); });
    Command changing =
        service.below("change-line", QT_TRANSLATE_NOOP("ctl", "Changes a line of the settlement"));
    changing.positional(KEY, given->key, lineHelp);
    lineOptions(changing, given);
    changing.does([given] { return changeLine(given); });
    service.below("remove-line", QT_TRANSLATE_NOOP("ctl", "Removes a line of the settlement"))
        .positional(KEY, given->key, lineHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return removeLine(given); });
    service
        .below("export", QT_TRANSLATE_NOOP("ctl", "Writes the settlement as a document or a table"))
        .positional(KEY, given->key, transferHelp)
        .required("--out", given->out, QT_TRANSLATE_NOOP("ctl", "FILE"),
            QT_TRANSLATE_NOOP("ctl", "The file to write: .pdf, .odt, .txt, .csv or .xlsx"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return writeOut(given); });
}

void declareAfterwards(Command& service, const Given& given)
{
    service.below("feedback", QT_TRANSLATE_NOOP("ctl", "Records one side's answers, once"))
        .positional(KEY, given->key, transferHelp)
        .positional(QT_TRANSLATE_NOOP("ctl", "SIDE"), given->side,
            QT_TRANSLATE_NOOP("ctl", "lender or receiver"))
        .required("--as-agreed", given->asAgreed, QT_TRANSLATE_NOOP("ctl", "ANSWER"),
            QT_TRANSLATE_NOOP("ctl", "Was it as agreed: yes, partly or no"))
        .option("--helped", given->helped, TEXT, QT_TRANSLATE_NOOP("ctl", "What helped"))
        .option("--change", given->change, TEXT,
            QT_TRANSLATE_NOOP("ctl", "What should be otherwise next time"))
        .option("--role", given->role, TEXT,
            QT_TRANSLATE_NOOP("ctl", "Who answered: a function, no name"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return feedback(given); });
    service.below("summary", QT_TRANSLATE_NOOP("ctl", "Sums up the answers of all, without names"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return summary(given); });
    service.below("ending", QT_TRANSLATE_NOOP("ctl", "Lists what ends soon without a successor"))
        .option("--days", given->days, QT_TRANSLATE_NOOP("ctl", "DAYS"),
            QT_TRANSLATE_NOOP("ctl", "Within so many days; 7 when not given"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return ending(given); });
}

} // namespace

void declareService(Command& root)
{
    const auto given = std::make_shared<ServiceOptions>();
    Command service = root.below("service",
        QT_TRANSLATE_NOOP("ctl", "Lent staff in service, the settlement, and afterwards"));
    service.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);
    service.below("show", QT_TRANSLATE_NOOP("ctl", "Shows what happened and what it cost"))
        .positional(KEY, given->key, transferHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return show(given); });
    service
        .below("record",
            QT_TRANSLATE_NOOP("ctl", "Records what happened; an arrival also moves the transfer"))
        .positional(KEY, given->key, transferHelp)
        .positional(QT_TRANSLATE_NOOP("ctl", "EVENT"), given->kind,
            QT_TRANSLATE_NOOP("ctl",
                "arrived, sick, fitAgain, replaced, handedOver, leftEarly, extended, home or note"))
        .option("--day", given->day, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The day; of an extension or early end the new last one"))
        .option("--text", given->text, TEXT, QT_TRANSLATE_NOOP("ctl", "What was said"))
        .option("--who", given->who, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "Who confirmed it, where the transfer takes a step"))
        .option("--how", given->how, QT_TRANSLATE_NOOP("ctl", "CHANNEL"),
            QT_TRANSLATE_NOOP("ctl", "telephone, e-mail, meeting, letter, in-person or other"))
        .option("--at", given->at, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When it happened; now when not given"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return record(given); });
    service
        .below("remove-event", QT_TRANSLATE_NOOP("ctl", "Removes a note, an illness or a recovery"))
        .positional(KEY, given->key, QT_TRANSLATE_NOOP("ctl", "The event's key, or its end"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return removeEvent(given); });
    declareSettlement(service, given);
    declareAfterwards(service, given);
}

} // namespace samvirke::ctl
