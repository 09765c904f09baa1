// Asking owners for staff: what they are asked, what they answer, who has not.
#include "app/ctl/commands.h"
#include "app/ctl/letter_commands.h"
#include "app/ctl/values.h"
#include "core/base/clock.h"
#include "core/session/asking.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace samvirke::ctl {

namespace {

struct RequestOptions {
    QString file;
    QString key;
    QString answer;
    QString who;
    std::optional<QString> need, also, folder, owners, drafts, how, answerBy, heads, words, reason,
        note, at, format, asked, keys;
    bool json = false;
    bool write = false;
    bool again = false;
};

AnswerChannel channelFrom(const std::optional<QString>& text, AnswerChannel otherwise)
{
    return text ? wordFrom<AnswerChannel>(*text) : otherwise;
}

QJsonObject requestJson(const OpenRequest& one)
{
    static const char* const standings[] = { "overdue", "toTell", "waiting" };
    return { { "transfer", one.transfer.id }, { "need", jsonText(one.transfer.need) },
        { "request", one.request ? QJsonValue(one.request->id) : QJsonValue() },
        { "owner", one.transfer.owner }, { "ownerName", one.owner }, { "to", one.transfer.to },
        { "standing", QLatin1String(standings[int(one.standing)]) },
        { "askedAt", jsonTime(one.askedAt) }, { "answerBy", jsonTime(one.due) },
        { "remindedAt", jsonTime(one.remindedAt) }, { "days", one.days } };
}

QJsonObject letterJson(const OwnerLetter& letter)
{
    return { { "owner", letter.owner }, { "ownerName", letter.name },
        { "language", letter.letter.language }, { "subject", letter.letter.subject },
        { "body", letter.letter.body() }, { "note", letter.note.body() },
        { "addresses", QJsonArray::fromStringList(letter.addresses) },
        { "transfers", QJsonArray::fromStringList(letter.transfers) } };
}

void printLetters(const QList<OwnerLetter>& letters, AnswerChannel how)
{
    for (const OwnerLetter& letter : letters) {
        const RequestLetter& said = how == AnswerChannel::Telephone ? letter.note : letter.letter;
        printLine(QStringLiteral("## %1").arg(letter.name));
        if (how == AnswerChannel::EMail && !letter.addresses.isEmpty())
            printLine(letter.addresses.join(QStringLiteral(", ")));
        printLine(said.subject);
        printLine({});
        printLine(said.body());
        printLine({});
    }
}

/// The letters as files, on the screen, or as JSON.
void give(Session& session, const QList<OwnerLetter>& letters, const RequestOptions& given,
    AnswerChannel how)
{
    if (given.folder) {
        const QStringList written = orFail(
            Asking(session).write(letters, how, *given.folder, given.format.value_or(QString())));
        if (given.json) {
            printJson({ { "files", QJsonArray::fromStringList(written) } });
            return;
        }
        for (const QString& path : written)
            printLine(path);
        return;
    }
    if (given.json) {
        QJsonArray array;
        for (const OwnerLetter& letter : letters)
            array.append(letterJson(letter));
        printJson({ { "letters", array } });
        return;
    }
    printLetters(letters, how);
}

Ask askFrom(const Session& session, const RequestOptions& given)
{
    Ask ask;
    const int heads = given.heads ? numberFrom(*given.heads, 1, 999) : 0;
    if (given.need) {
        const Need need = thingFrom(session.needs(), *given.need);
        ask.need = need.id;
        for (const QString& part : listFrom(given.owners.value_or(QString()))) {
            AskedOwner asked;
            asked.owner = ownerFrom(session, part);
            asked.heads = heads > 0 ? heads : need.heads;
            ask.owners.append(asked);
        }
    }
    for (const QString& part : listFrom(given.drafts.value_or(QString()))) {
        const Transfer draft = thingFrom(session.transfers(), part);
        if (ask.need.isEmpty())
            ask.need = draft.need;
        else if (ask.need != draft.need)
            wrong(say(QT_TRANSLATE_NOOP(
                "ctl", "The drafts belong to different needs. Ask for one need at a time.")));
        const auto same = std::find_if(ask.owners.begin(), ask.owners.end(),
            [&](const AskedOwner& asked) { return asked.owner == draft.owner; });
        if (same != ask.owners.end())
            same->drafts.append(draft.id);
        else
            ask.owners.append({ draft.owner, { draft.id }, {}, 1, {} });
    }
    for (const QString& part : listFrom(given.also.value_or(QString())))
        ask.also.append(thingFrom(session.needs(), part).id);
    if (ask.owners.isEmpty())
        wrong(say(QT_TRANSLATE_NOOP(
            "ctl", "Name the owners with --need and --owners, or drafts with --drafts.")));
    for (AskedOwner& asked : ask.owners)
        asked.who = given.asked.value_or(QString());
    ask.how = channelFrom(given.how, AnswerChannel::EMail);
    if (given.answerBy)
        ask.answerBy = timeFrom(*given.answerBy);
    ask.words = given.words.value_or(QString());
    ask.gateReason = given.reason.value_or(QString());
    if (given.at)
        ask.at = timeFrom(*given.at);
    return ask;
}

int owners(const RequestOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const Need need = thingFrom(session->needs(), given.key);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Level")), say(QT_TRANSLATE_NOOP("ctl", "Owner")),
        say(QT_TRANSLATE_NOOP("ctl", "Distance (km)")),
        say(QT_TRANSLATE_NOOP("ctl", "In the pool")), say(QT_TRANSLATE_NOOP("ctl", "Asked")) });
    const QList<OwnerChoice> all = Asking(*session).owners(need.id);
    for (const OwnerChoice& one : all) {
        array.append(QJsonObject{ { "owner", one.owner }, { "name", one.name },
            { "level", int(one.level) }, { "km", one.km }, { "inPool", one.inPool },
            { "status", code(one.status) }, { "asked", one.asked } });
        table.add({ label(one.level).translated(), one.name, numberText(one.km),
            QString::number(one.inPool), one.asked ? label(YesNo::Yes).translated() : QString() });
    }
    if (given.json)
        printJson({ { "owners", array } });
    else
        table.print();
    return 0;
}

int text(const RequestOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    Ask ask = askFrom(*session, given);
    if (!given.answerBy)
        ask.answerBy = Asking(*session).proposedAnswerBy(ask.need);
    give(*session, orFail(Asking(*session).letters(ask)), given, ask.how);
    return 0;
}

/// A second draft for the same owner and need is most often a slip.
void refuseTwice(Session& session, const Ask& ask)
{
    QStringList twice;
    for (const OwnerChoice& choice : Asking(session).owners(ask.need)) {
        const bool named =
            std::any_of(ask.owners.begin(), ask.owners.end(), [&](const AskedOwner& one) {
                return one.owner == choice.owner && one.drafts.isEmpty();
            });
        if (named && choice.asked)
            twice.append(choice.name);
    }
    if (!twice.isEmpty())
        fails(say(QT_TRANSLATE_NOOP("ctl",
                      "%1: asked about this need already, and that has not ended. To ask for more, "
                      "give --again."),
            { twice.join(QStringLiteral(", ")) }));
}

int ask(const RequestOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Ask ask = askFrom(*session, given);
    if (!given.again)
        refuseTwice(*session, ask);
    if (!given.answerBy)
        ask.answerBy = Asking(*session).proposedAnswerBy(ask.need);
    const QList<Id> made = orFail(Asking(*session).record(ask));
    if (given.json) {
        QJsonArray array;
        for (const StaffRequest& request : Asking(*session).requests()) {
            if (made.contains(request.id))
                array.append(QJsonObject{ { "id", request.id }, { "transfer", request.transfer },
                    { "owner", request.owner }, { "text", request.text },
                    { "answerBy", jsonTime(request.answerBy) } });
        }
        printJson({ { "requests", array } });
        return 0;
    }
    printLine(sayCounted(
        QT_TRANSLATE_N_NOOP("ctl", "%n owner(s) on record as asked."), int(ask.owners.size())));
    return 0;
}

int list(const RequestOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "State")),
        say(QT_TRANSLATE_NOOP("ctl", "Owner")), say(QT_TRANSLATE_NOOP("ctl", "What")),
        say(QT_TRANSLATE_NOOP("ctl", "Asked")), say(QT_TRANSLATE_NOOP("ctl", "Answer by")),
        say(QT_TRANSLATE_NOOP("ctl", "Reminded")) });
    for (const OpenRequest& one : Asking(*session).open()) {
        array.append(requestJson(one));
        table.add({ shortId(one.transfer.id), standingText(one.standing).translated(), one.owner,
            requestText(one), timeText(one.askedAt), timeText(one.due), timeText(one.remindedAt) });
    }
    if (given.json)
        printJson({ { "requests", array } });
    else
        table.print();
    return 0;
}

int show(const RequestOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const Transfer transfer = thingFrom(session->transfers(), given.key);
    const QList<StaffRequest> requests = Asking(*session).requestsOf(transfer.id);
    if (requests.isEmpty())
        fails(say(QT_TRANSLATE_NOOP("ctl", "No request is on record for this transfer.")));
    QJsonArray array;
    for (const StaffRequest& request : requests) {
        array.append(QJsonObject{ { "id", request.id }, { "owner", request.owner },
            { "at", jsonTime(request.at) }, { "answerBy", jsonTime(request.answerBy) },
            { "how", code(request.how) }, { "form", code(request.form) }, { "text", request.text },
            { "remindedAt", jsonTime(request.remindedAt) } });
        if (!given.json) {
            printLine(QStringLiteral("%1, %2, %3")
                          .arg(timeText(request.at), session->ownerName(request.owner),
                              label(request.how).translated()));
            printLine(request.text);
            printLine({});
        }
    }
    if (given.json)
        printJson({ { "requests", array } });
    return 0;
}

int answer(const RequestOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    OwnerAnswer answer;
    answer.transfer = thingFrom(session->transfers(), given.key).id;
    const YesNo said = wordFrom<YesNo>(given.answer);
    if (said == YesNo::NotGiven)
        unknownWord(given.answer, { "yes", "no" });
    answer.offers = said == YesNo::Yes;
    if (given.heads && !answer.offers)
        wrong(say(QT_TRANSLATE_NOOP("ctl", "--heads belongs to an offer (yes).")));
    if (given.reason && answer.offers)
        wrong(say(QT_TRANSLATE_NOOP("ctl", "--reason belongs to a no.")));
    if (given.heads)
        answer.heads = numberFrom(*given.heads, 1, 999);
    if (given.reason)
        answer.reason = wordFrom<RefusalReason>(*given.reason);
    answer.who = given.who;
    answer.how = channelFrom(given.how, AnswerChannel::Telephone);
    answer.note = given.note.value_or(QString());
    if (given.at)
        answer.at = timeFrom(*given.at);
    orFail(Asking(*session).answer(answer));
    const TransferState state = session->transfer(answer.transfer)->state;
    if (given.json)
        printJson({ { "transfer", answer.transfer }, { "state", code(state) } });
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Recorded. The transfer is now: %1"),
            { stateText(state, Cargo::Staff).translated() }));
    return 0;
}

/// Reminders to those who are overdue (or named), or the word that a need is gone.
int remind(const RequestOptions& given, RequestStanding whom)
{
    const std::unique_ptr<Session> session =
        given.write ? openToWrite(given.file) : openToRead(given.file);
    QList<Id> ids;
    for (const QString& part : listFrom(given.keys.value_or(QString())))
        ids.append(thingFrom(session->transfers(), part).id);
    if (ids.isEmpty()) {
        for (const OpenRequest& one : Asking(*session).open()) {
            if (one.standing == whom)
                ids.append(one.transfer.id);
        }
    }
    const QList<OwnerLetter> letters = whom == RequestStanding::ToTell
        ? Asking(*session).withdrawals(ids)
        : Asking(*session).reminders(ids);
    if (given.write)
        orFail(Asking(*session).recordReminded(ids));
    give(*session, letters, given, channelFrom(given.how, AnswerChannel::EMail));
    return 0;
}

const char* const howHelp =
    QT_TRANSLATE_NOOP("ctl", "telephone, e-mail, meeting, letter, in-person or other");

void declareLetters(Command& command, RequestOptions& into)
{
    command.option("--how", into.how, QT_TRANSLATE_NOOP("ctl", "CHANNEL"), howHelp)
        .option("--format", into.format, QT_TRANSLATE_NOOP("ctl", "FORMAT"),
            QT_TRANSLATE_NOOP("ctl", "Of a letter or a note: pdf, odt or txt"));
}

void declareAsk(Command& command, RequestOptions& into)
{
    command
        .option("--owners", into.owners, QT_TRANSLATE_NOOP("ctl", "EMPLOYERS"),
            QT_TRANSLATE_NOOP("ctl", "Whom to ask: municipalities or others, comma separated"))
        .option("--also", into.also, QT_TRANSLATE_NOOP("ctl", "KEYS"),
            QT_TRANSLATE_NOOP("ctl",
                "More needs of the same municipality in the same letter; each is answered by "
                "itself"))
        .option("--drafts", into.drafts, QT_TRANSLATE_NOOP("ctl", "KEYS"),
            QT_TRANSLATE_NOOP("ctl", "Drafts of transfers whose owners are asked"))
        .option("--heads", into.heads, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "How many of each owner; the need's when not given"))
        .option("--answer-by", into.answerBy, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When an answer is hoped for"))
        .option("--words", into.words, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "A sentence of your own in each letter"));
}

} // namespace

void declareRequest(Command& root)
{
    const auto given = std::make_shared<RequestOptions>();
    const auto needOption = [given](Command& command) {
        command.option("--need", given->need, QT_TRANSLATE_NOOP("ctl", "KEY"),
            QT_TRANSLATE_NOOP("ctl", "The need it is about"));
    };
    Command request = root.below("request",
        QT_TRANSLATE_NOOP("ctl", "Asking owners for staff by free will, and what they answer"));
    request.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);
    const char* const keyHelp = QT_TRANSLATE_NOOP("ctl", "The transfer's key, or its end");
    const char* const folderHelp =
        QT_TRANSLATE_NOOP("ctl", "Writes files into this folder instead of printing");

    request.below("list", QT_TRANSLATE_NOOP("ctl", "Lists who was asked and has not answered"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return list(*given); });

    request.below("owners", QT_TRANSLATE_NOOP("ctl", "Lists who could be asked, the nearest first"))
        .positional(QT_TRANSLATE_NOOP("ctl", "NEED"), given->key,
            QT_TRANSLATE_NOOP("ctl", "The need's key, or its end"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return owners(*given); });

    Command texting = request.below(
        "text", QT_TRANSLATE_NOOP("ctl", "What owners will read, before they are asked"));
    needOption(texting);
    declareAsk(texting, *given);
    declareLetters(texting, *given);
    texting.option("--out", given->folder, QT_TRANSLATE_NOOP("ctl", "FOLDER"), folderHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return text(*given); });

    Command asking =
        request.below("ask", QT_TRANSLATE_NOOP("ctl", "Records that owners are asked"));
    needOption(asking);
    declareAsk(asking, *given);
    asking.option("--how", given->how, QT_TRANSLATE_NOOP("ctl", "CHANNEL"), howHelp)
        .option("--who", given->asked, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "Who was asked: the owner's contact when not given"))
        .option("--reason", given->reason, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "Why nearer levels are passed over"))
        .flag("--again", given->again,
            QT_TRANSLATE_NOOP("ctl", "Also owners that were asked about this need already"))
        .option("--at", given->at, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When it happened; now when not given"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return ask(*given); });

    declareLetterTemplates(request, std::shared_ptr<QString>(given, &given->file));

    request.below("show", QT_TRANSLATE_NOOP("ctl", "Shows what an owner was asked"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return show(*given); });

    request.below("answer", QT_TRANSLATE_NOOP("ctl", "Records what an owner answers"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .positional(QT_TRANSLATE_NOOP("ctl", "ANSWER"), given->answer,
            QT_TRANSLATE_NOOP("ctl", "yes: it offers; no: it declines"))
        .required("--who", given->who, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "Who answered: name and function"))
        .option("--how", given->how, QT_TRANSLATE_NOOP("ctl", "CHANNEL"), howHelp)
        .option("--heads", given->heads, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "How many it offers; as many as asked when not given"))
        .option("--reason", given->reason, QT_TRANSLATE_NOOP("ctl", "REASON"),
            QT_TRANSLATE_NOOP("ctl",
                "Of a no: own-situation, infection-control, no-suitable-staff, employee-declines "
                "or other"))
        .option("--note", given->note, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What was said"))
        .option("--at", given->at, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When it happened; now when not given"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return answer(*given); });

    const struct {
        const char* name;
        const char* help;
        RequestStanding whom;
    } letters[] = {
        { "remind", QT_TRANSLATE_NOOP("ctl", "Reminders to owners that have not answered in time"),
            RequestStanding::Overdue },
        { "tell", QT_TRANSLATE_NOOP("ctl", "The word to owners that a need was withdrawn"),
            RequestStanding::ToTell },
    };
    for (const auto& each : letters) {
        Command command = request.below(each.name, each.help);
        command.option("--transfers", given->keys, QT_TRANSLATE_NOOP("ctl", "KEYS"),
            QT_TRANSLATE_NOOP("ctl", "Those of these transfers alone"));
        declareLetters(command, *given);
        command.option("--out", given->folder, QT_TRANSLATE_NOOP("ctl", "FOLDER"), folderHelp)
            .flag(
                "--record", given->write, QT_TRANSLATE_NOOP("ctl", "Also records that it was done"))
            .flag("--json", given->json, jsonHelp)
            .does([given, whom = each.whom] { return remind(*given, whom); });
    }
}

} // namespace samvirke::ctl
