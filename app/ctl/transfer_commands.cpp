// Voluntary transfers and their ledger.
#include "app/ctl/commands.h"
#include "app/ctl/guard_lines.h"
#include "app/ctl/values.h"
#include "core/base/clock.h"
#include "core/domain/professions.h"
#include "core/session/guard.h"
#include "core/session/nearness.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct TransferOptions {
    QString file;
    QString key;
    QString state;
    QString who;
    QString how;
    std::optional<QString> need, member, owner, to, profession, service, heads, from, until, note,
        reason, at, only;
    bool json = false;
};

QJsonObject transferJson(const Session& session, const Transfer& transfer)
{
    QJsonArray ledger;
    for (const LedgerEntry& line : session.ledger(transfer.id))
        ledger.append(QJsonObject{ { "at", jsonTime(line.at) }, { "from", code(line.from) },
            { "to", code(line.to) }, { "who", line.who }, { "how", code(line.how) },
            { "reason",
                line.to == TransferState::Declined ? QJsonValue(code(line.reason)) : QJsonValue() },
            { "note", line.note } });
    QJsonArray allowed;
    for (const TransferStep& step : stepsFrom(transfer.state, transfer.cargo))
        allowed.append(code(step.to));
    return { { "id", transfer.id }, { "state", code(transfer.state) },
        { "need", jsonText(transfer.need) }, { "member", jsonText(transfer.member) },
        { "owner", transfer.owner }, { "source", code(transfer.source) }, { "to", transfer.to },
        { "service", code(transfer.service) }, { "profession", transfer.profession },
        { "heads", transfer.heads }, { "cargo", code(transfer.cargo) },
        { "material", jsonText(transfer.material) }, { "quantity", transfer.quantity },
        { "materialNeed", jsonText(transfer.materialNeed) },
        { "materialOffer", jsonText(transfer.materialOffer) }, { "from", jsonDate(transfer.from) },
        { "until", jsonDate(transfer.until) }, { "level", int(transfer.level) },
        { "km", transfer.km }, { "note", transfer.note }, { "allowedSteps", allowed },
        { "ledger", ledger } };
}

int list(const TransferOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "From")),
        say(QT_TRANSLATE_NOOP("ctl", "To")), say(QT_TRANSLATE_NOOP("ctl", "What")),
        say(QT_TRANSLATE_NOOP("ctl", "Period")), say(QT_TRANSLATE_NOOP("ctl", "State")) });
    for (const Transfer& transfer : session->transfers()) {
        if (given.only && transfer.state != wordFrom<TransferState>(*given.only))
            continue;
        array.append(transferJson(*session, transfer));
        table.add({ shortId(transfer.id), session->ownerName(transfer.owner),
            session->municipalityName(transfer.to), cargoText(transfer).translated(),
            periodText(transfer.from, transfer.until),
            stateText(transfer.state, transfer.cargo).translated() });
    }
    if (given.json)
        printJson({ { "transfers", array } });
    else
        table.print();
    return 0;
}

int show(const TransferOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const Transfer transfer = thingFrom(session->transfers(), given.key);
    if (given.json) {
        printJson(transferJson(*session, transfer));
        return 0;
    }
    printLine(say(QT_TRANSLATE_NOOP("ctl", "From %1 to %2: %3, %4"),
        { session->ownerName(transfer.owner), session->municipalityName(transfer.to),
            cargoText(transfer).translated(), periodText(transfer.from, transfer.until) }));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "State: %1"),
        { stateText(transfer.state, transfer.cargo).translated() }));
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Time")), say(QT_TRANSLATE_NOOP("ctl", "Step")),
        say(QT_TRANSLATE_NOOP("ctl", "Who")), say(QT_TRANSLATE_NOOP("ctl", "How")),
        say(QT_TRANSLATE_NOOP("ctl", "Reason")), say(QT_TRANSLATE_NOOP("ctl", "Note")) });
    for (const LedgerEntry& line : session->ledger(transfer.id))
        table.add({ timeText(line.at), stateText(line.to, transfer.cargo).translated(), line.who,
            label(line.how).translated(),
            line.to == TransferState::Declined ? label(line.reason).translated() : QString(),
            line.note });
    table.print();
    QStringList next;
    for (const TransferStep& step : stepsFrom(transfer.state, transfer.cargo))
        next.append(code(step.to));
    if (!next.isEmpty())
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Next steps: %1"), { next.join(", ") }));
    return 0;
}

void fillFromNeed(Transfer& transfer, const Need& need)
{
    transfer.need = need.id;
    transfer.to = need.municipality;
    transfer.service = need.service;
    transfer.profession = need.profession;
    transfer.from = need.from;
    transfer.until = need.until;
}

void fillFromMember(Transfer& transfer, const PoolMember& member, const Need* need)
{
    transfer.member = member.id;
    transfer.owner = member.owner;
    transfer.source = member.source;
    if (need == nullptr) {
        transfer.profession = member.professions.value(0);
        return;
    }
    const QStringList wanted = QStringList{ need->profession } + need->alsoAccept;
    const auto suits = std::find_if(wanted.begin(), wanted.end(),
        [&](const QString& profession) { return member.professions.contains(profession); });
    if (suits == wanted.end())
        fails(say(QT_TRANSLATE_NOOP(
            "ctl", "The pool member has none of the professions that the need accepts.")));
    transfer.profession = *suits;
    // As much of the need's time as the person has.
    for (const Window& window : member.availability) {
        if (window.until < transfer.from || window.from > transfer.until)
            continue;
        transfer.from = std::max(transfer.from, window.from);
        transfer.until = std::min(transfer.until, window.until);
        break;
    }
}

int start(const TransferOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Transfer transfer;
    std::optional<Need> need;
    std::optional<PoolMember> member;
    if (given.need) {
        need = thingFrom(session->needs(), *given.need);
        fillFromNeed(transfer, *need);
    }
    if (given.member) {
        member = thingFrom(session->poolMembers(), *given.member);
        fillFromMember(transfer, *member, need ? &*need : nullptr);
    }
    if (given.owner && !member) {
        transfer.owner = ownerFrom(*session, *given.owner);
        transfer.source = session->municipality(transfer.owner) ? PoolSource::Municipality
                                                                : PoolSource::HealthTrust;
    } else if (!member) {
        wrong(say(QT_TRANSLATE_NOOP("ctl", "Say who lends: --member or --owner.")));
    }
    if (given.to)
        transfer.to = municipalityFrom(*session, *given.to);
    if (transfer.to.isEmpty())
        wrong(say(QT_TRANSLATE_NOOP("ctl", "Say who receives: --need or --to.")));
    if (!member && transfer.owner == transfer.to)
        wrong(say(QT_TRANSLATE_NOOP("ctl", "A municipality does not lend to itself.")));
    if (given.profession)
        transfer.profession = professionFrom(*given.profession);
    if (given.service)
        transfer.service = wordFrom<ServiceArea>(*given.service);
    if (given.heads)
        transfer.heads = numberFrom(*given.heads, 1, 999);
    if (given.from)
        transfer.from = dateFrom(*given.from);
    if (given.until)
        transfer.until = dateFrom(*given.until);
    transfer.note = given.note.value_or(QString());
    const Nearness near = nearness(*session, transfer.owner, transfer.source,
        member ? member->home : transfer.owner, transfer.to);
    transfer.km = near.km;
    transfer.level = near.level;
    printMade(orFail(session->startTransfer(transfer)), say(QT_TRANSLATE_NOOP("ctl", "Transfer")),
        given.json);
    return 0;
}

int step(const TransferOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    const Transfer transfer = thingFrom(session->transfers(), given.key);
    StepRequest request;
    request.to = wordFrom<TransferState>(given.state);
    request.who = given.who;
    request.how = wordFrom<AnswerChannel>(given.how);
    if (given.reason && request.to != TransferState::Declined)
        wrong(say(QT_TRANSLATE_NOOP("ctl", "--reason belongs to a no (declined).")));
    if (given.reason)
        request.reason = wordFrom<RefusalReason>(*given.reason);
    request.note = given.note.value_or(QString());
    if (given.at)
        request.at = timeFrom(*given.at);
    orFail(session->stepTransfer(transfer.id, request));
    if (given.json)
        printJson(transferJson(*session, *session->transfer(transfer.id)));
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Recorded. The transfer is now: %1"),
            { stateText(request.to, transfer.cargo).translated() }));
    if (!given.json && !isFinal(request.to))
        printNotes(*session, Guard(*session).notesBefore(transfer));
    return 0;
}

int change(const TransferOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Transfer transfer = thingFrom(session->transfers(), given.key);
    if (given.from)
        transfer.from = dateFrom(*given.from);
    if (given.until)
        transfer.until = dateFrom(*given.until);
    if (given.heads)
        transfer.heads = numberFrom(*given.heads, 1, 999);
    if (given.note)
        transfer.note = *given.note;
    orFail(session->changeTransfer(transfer));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The transfer was changed.")));
    return 0;
}

} // namespace

void declareTransfer(Command& root)
{
    const char* const keyHelp = QT_TRANSLATE_NOOP("ctl", "The transfer's key, or its end");
    const auto given = std::make_shared<TransferOptions>();
    Command transfer = root.below(
        "transfer", QT_TRANSLATE_NOOP("ctl", "Voluntary transfers and who answered what"));
    transfer.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);

    transfer.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the transfers"))
        .option("--state", given->only, QT_TRANSLATE_NOOP("ctl", "STATE"),
            QT_TRANSLATE_NOOP("ctl", "Only those in this state"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return list(*given); });

    transfer.below("show", QT_TRANSLATE_NOOP("ctl", "Shows one transfer with its ledger"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return show(*given); });

    transfer.below("start", QT_TRANSLATE_NOOP("ctl", "Begins a transfer as a draft"))
        .option("--need", given->need, QT_TRANSLATE_NOOP("ctl", "KEY"),
            QT_TRANSLATE_NOOP("ctl", "The need it answers"))
        .option("--member", given->member, QT_TRANSLATE_NOOP("ctl", "KEY"),
            QT_TRANSLATE_NOOP("ctl", "The pool member it is about"))
        .option("--owner", given->owner, QT_TRANSLATE_NOOP("ctl", "EMPLOYER"),
            QT_TRANSLATE_NOOP("ctl", "Who lends, when no pool member is named"))
        .option("--to", given->to, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Who receives, when no need is named"))
        .option("--profession", given->profession, QT_TRANSLATE_NOOP("ctl", "CODE"),
            QT_TRANSLATE_NOOP("ctl", "The profession"))
        .option("--service", given->service, QT_TRANSLATE_NOOP("ctl", "SERVICE"),
            QT_TRANSLATE_NOOP("ctl", "The service area, such as nursing-home"))
        .option("--heads", given->heads, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "How many people; 1 when not given"))
        .option("--from", given->from, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The first day; the need's when not given"))
        .option("--until", given->until, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The last day; the need's when not given"))
        .option("--note", given->note, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What else there is to know"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return start(*given); });

    transfer.below("step", QT_TRANSLATE_NOOP("ctl", "Records a step: who answered, and how"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .positional(QT_TRANSLATE_NOOP("ctl", "STATE"), given->state,
            QT_TRANSLATE_NOOP("ctl",
                "asked, offered, declined, agreed, consented, preparing, inService, "
                "extensionAsked, ending, returned, settled, withdrawn or invalid"))
        .required("--who", given->who, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "Who was asked or answered: name and function"))
        .required("--how", given->how, QT_TRANSLATE_NOOP("ctl", "CHANNEL"),
            QT_TRANSLATE_NOOP("ctl", "telephone, e-mail, meeting, letter, in-person or other"))
        .option("--reason", given->reason, QT_TRANSLATE_NOOP("ctl", "REASON"),
            QT_TRANSLATE_NOOP("ctl",
                "Of a no: own-situation, infection-control, no-suitable-staff, employee-declines "
                "or other"))
        .option("--note", given->note, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What was said"))
        .option("--at", given->at, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When it happened; now when not given"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return step(*given); });

    transfer.below("change", QT_TRANSLATE_NOOP("ctl", "Changes the period, the heads or the note"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .option("--from", given->from, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The first day"))
        .option("--until", given->until, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The last day"))
        .option("--heads", given->heads, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "How many people"))
        .option("--note", given->note, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What else there is to know"))
        .does([given] { return change(*given); });
}

} // namespace samvirke::ctl
