// Messages of EDXL-RM: written about a need, a transfer or a pool member, and taken in from a file.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"

#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct MessageOptions {
    QString file;
    QString source;
    QString kind;
    QString out;
    std::optional<QString> need, transfer, member, answers, until, municipality, profession, owner;
    bool dryRun = false;
    bool json = false;
};

MessageKind kindFrom(const QString& text)
{
    return wordFrom<MessageKind>(text);
}

const char* effectCode(MessageEffect::Kind kind)
{
    switch (kind) {
    case MessageEffect::Kind::NewNeed:
        return "new-need";
    case MessageEffect::Kind::ChangedNeed:
        return "changed-need";
    case MessageEffect::Kind::WithdrawnNeed:
        return "withdrawn-need";
    case MessageEffect::Kind::NewMember:
        return "new-member";
    case MessageEffect::Kind::ChangedMember:
        return "changed-member";
    case MessageEffect::Kind::NewTransfer:
        return "new-transfer";
    case MessageEffect::Kind::ChangedTransfer:
        return "changed-transfer";
    case MessageEffect::Kind::Log:
        return "log";
    case MessageEffect::Kind::Nothing:
        break;
    }
    return "nothing";
}

QJsonArray textsJson(const QList<Text>& texts)
{
    QJsonArray out;
    for (const Text& text : texts)
        out.append(text.translated());
    return out;
}

QJsonArray idsJson(const QList<Id>& ids)
{
    return QJsonArray::fromStringList(QStringList(ids));
}

QJsonObject previewJson(const MessagePreview& preview)
{
    QJsonArray effects;
    for (const MessageEffect& effect : preview.effects) {
        QJsonArray steps;
        for (const TransferState step : effect.steps)
            steps.append(code(step));
        effects.append(QJsonObject{ { "effect", QLatin1String(effectCode(effect.kind)) },
            { "item", effect.item }, { "text", effect.text.translated() }, { "steps", steps } });
    }
    return { { "message", preview.message.id }, { "kind", code(preview.message.kind) },
        { "originating", preview.message.originating }, { "sender", preview.sender },
        { "exercise", preview.exercise }, { "known", preview.known },
        { "says", textsJson(preview.says) }, { "effects", effects },
        { "remarks", textsJson(preview.remarks) }, { "lacks", textsJson(preview.lackTexts) } };
}

MessageSubject subjectFrom(const Session& session, const MessageOptions& given)
{
    if (int(given.need.has_value()) + int(given.transfer.has_value())
            + int(given.member.has_value())
        != 1)
        wrong(say(QT_TRANSLATE_NOOP("ctl", "Give one of --need, --transfer and --member.")));
    MessageSubject about;
    if (given.need)
        about.need = thingFrom(session.needs(), *given.need).id;
    else if (given.transfer)
        about.transfer = thingFrom(session.transfers(), *given.transfer).id;
    else
        about.member = thingFrom(session.poolMembers(), *given.member).id;
    return about;
}

int write(const MessageOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    const MessageSubject about = subjectFrom(*session, given);
    MessageWish wish;
    wish.answers = given.answers.value_or(QString());
    if (given.until)
        wish.until = dateFrom(*given.until);
    const MessageDraft draft = orFail(session->draftMessage(about, kindFrom(given.kind), wish));
    orFail(session->writeMessage(draft, given.out));
    if (given.json) {
        printJson({ { "message", draft.message.id }, { "kind", code(draft.message.kind) },
            { "originating", draft.message.originating },
            { "preceding", jsonText(draft.message.preceding) }, { "exercise", draft.exercise },
            { "file", given.out }, { "says", textsJson(draft.says) } });
        return 0;
    }
    for (const Text& text : draft.says)
        printLine(text.translated());
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Wrote %1."), { given.out }));
    return 0;
}

int kinds(const MessageOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Kind")), say(QT_TRANSLATE_NOOP("ctl", "What")),
        say(QT_TRANSLATE_NOOP("ctl", "Why not now")) });
    for (const MessageChoice& choice : session->messageChoices(subjectFrom(*session, given))) {
        array.append(QJsonObject{ { "kind", code(choice.kind) }, { "possible", choice.possible },
            { "whyNot", jsonText(choice.whyNot.translated()) } });
        table.add(
            { code(choice.kind), label(choice.kind).translated(), choice.whyNot.translated() });
    }
    if (given.json)
        printJson({ { "kinds", array } });
    else
        table.print();
    return 0;
}

int listAll(const MessageOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "When")), say(QT_TRANSLATE_NOOP("ctl", "Way")),
        say(QT_TRANSLATE_NOOP("ctl", "What")), say(QT_TRANSLATE_NOOP("ctl", "Message")) });
    for (const MessageRecord& record : session->messages()) {
        array.append(
            QJsonObject{ { "message", record.messageId }, { "direction", code(record.direction) },
                { "kind", code(record.kind) }, { "at", jsonTime(record.at) },
                { "sentAt", jsonTime(record.sentAt) }, { "originating", record.originating },
                { "preceding", jsonText(record.preceding) }, { "need", jsonText(record.need) },
                { "transfer", jsonText(record.transfer) }, { "sha256", record.hash } });
        table.add({ timeText(record.at), label(record.direction).translated(),
            label(record.kind).translated(), record.messageId });
    }
    if (given.json)
        printJson({ { "messages", array } });
    else
        table.print();
    return 0;
}

void tell(const MessagePreview& preview)
{
    for (const Text& text : preview.says)
        printLine(text.translated());
    for (const MessageEffect& effect : preview.effects)
        printLine(QStringLiteral("→ ") + effect.text.translated());
    for (const Text& text : preview.remarks)
        printLine(QStringLiteral("! ") + text.translated());
}

int take(const MessageOptions& given)
{
    const std::unique_ptr<Session> session =
        given.dryRun ? openToRead(given.file) : openToWrite(given.file);
    MessageHelp help;
    if (given.municipality)
        help.municipality = municipalityFrom(*session, *given.municipality);
    if (given.profession)
        help.profession = professionFrom(*given.profession);
    if (given.owner)
        help.owner = ownerFrom(*session, *given.owner);
    if (given.need)
        help.need = thingFrom(session->needs(), *given.need).id;
    if (given.transfer)
        help.transfer = thingFrom(session->transfers(), *given.transfer).id;
    const MessagePreview preview = orFail(session->previewMessage(given.source, help));
    QJsonObject json = previewJson(preview);
    if (!given.json)
        tell(preview);
    if (!preview.lacks.isEmpty()) {
        const char* option = "";
        switch (preview.lacks.first()) {
        case MessageLack::Municipality:
            option = "--municipality";
            break;
        case MessageLack::Profession:
            option = "--profession";
            break;
        case MessageLack::Owner:
            option = "--owner";
            break;
        case MessageLack::Subject:
            option = "--need, --transfer";
            break;
        }
        if (given.json && given.dryRun)
            printJson(json);
        fails(say(QT_TRANSLATE_NOOP("ctl", "%1 Add it with %2. Nothing was written."),
            { preview.lackTexts.first().translated(), QLatin1String(option) }));
    }
    if (given.dryRun) {
        if (given.json)
            printJson(json);
        else
            printLine(say(QT_TRANSLATE_NOOP("ctl", "Nothing was written: this was a trial.")));
        return 0;
    }
    const MessageOutcome outcome = orFail(session->importMessage(preview));
    json.insert("needs", idsJson(outcome.needs));
    json.insert("transfers", idsJson(outcome.transfers));
    json.insert("members", idsJson(outcome.members));
    json.insert("changed", outcome.changed);
    if (given.json)
        printJson(json);
    else if (outcome.changed)
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Written. One undo takes it all back.")));
    return 0;
}

void declareSubject(Command& command, MessageOptions& into)
{
    command
        .option("--need", into.need, QT_TRANSLATE_NOOP("ctl", "KEY"),
            QT_TRANSLATE_NOOP("ctl", "The need's key, or its end"))
        .option("--transfer", into.transfer, QT_TRANSLATE_NOOP("ctl", "KEY"),
            QT_TRANSLATE_NOOP("ctl", "The transfer's key, or its end"));
}

} // namespace

void declareMessage(Command& root)
{
    const auto given = std::make_shared<MessageOptions>();
    const char* const memberHelp = QT_TRANSLATE_NOOP("ctl", "The pool member's key, or its end");
    Command message = root.below(
        "message", QT_TRANSLATE_NOOP("ctl", "Messages of EDXL-RM 1.0 to and from other systems"));
    message.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);

    message.below("list", QT_TRANSLATE_NOOP("ctl", "Lists what was exchanged"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return listAll(*given); });

    Command which = message.below(
        "kinds", QT_TRANSLATE_NOOP("ctl", "Lists the kinds of message that can be about a thing"));
    declareSubject(which, *given);
    which.option("--member", given->member, QT_TRANSLATE_NOOP("ctl", "KEY"), memberHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return kinds(*given); });

    Command out = message.below("export",
        QT_TRANSLATE_NOOP("ctl", "Writes a message about a need, a transfer or a pool member"));
    declareSubject(out, *given);
    out.option("--member", given->member, QT_TRANSLATE_NOOP("ctl", "KEY"), memberHelp)
        .required("--kind", given->kind, QT_TRANSLATE_NOOP("ctl", "KIND"),
            QT_TRANSLATE_NOOP("ctl", "The kind, such as RequestResource; see kinds"))
        .required("--out", given->out, QT_TRANSLATE_NOOP("ctl", "OUTPUT"),
            QT_TRANSLATE_NOOP("ctl", "The file to write"))
        .option("--answers", given->answers, QT_TRANSLATE_NOOP("ctl", "MESSAGE"),
            QT_TRANSLATE_NOOP("ctl",
                "The id of the message that is answered; the newest that fits when not given"))
        .option("--until", given->until, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The last day that an extension asks for"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return write(*given); });

    Command in = message.below("import",
        QT_TRANSLATE_NOOP("ctl", "Takes a message in; says first what it asks and changes"));
    in.positional(QT_TRANSLATE_NOOP("ctl", "INPUT"), given->source,
        QT_TRANSLATE_NOOP("ctl", "The message to read, an XML file"));
    declareSubject(in, *given);
    in.option("--municipality", given->municipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
          QT_TRANSLATE_NOOP("ctl", "Which one it is about, where the message does not say"))
        .option("--profession", given->profession, QT_TRANSLATE_NOOP("ctl", "PROFESSION"),
            QT_TRANSLATE_NOOP("ctl", "Which one it is about, where the message does not say"))
        .option("--owner", given->owner, QT_TRANSLATE_NOOP("ctl", "OWNER"),
            QT_TRANSLATE_NOOP("ctl", "Who lends, where the message does not say"))
        .flag("--dry-run", given->dryRun,
            QT_TRANSLATE_NOOP("ctl", "Says what would happen and writes nothing"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return take(*given); });
}

} // namespace samvirke::ctl
