// Agreements about lent staff, their templates, and the signatures.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/session/agreements.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace samvirke::ctl {

namespace {

struct AgreementOptions {
    QString file;
    QString key;
    QString clause;
    QString side;
    QString by;
    QString out;
    QString name;
    std::optional<QString> madeFrom, loses, answers, text, from, at, form;
    bool json = false;
};
using Given = std::shared_ptr<AgreementOptions>;

QByteArray bytesOf(const QString& path)
{
    QFile file;
    const bool open = path == "-" ? file.open(stdin, QIODevice::ReadOnly)
                                  : (file.setFileName(path), file.open(QIODevice::ReadOnly));
    if (!open)
        fails(say(QT_TRANSLATE_NOOP("ctl", "%1 cannot be read: %2"), { path, file.errorString() }));
    return file.readAll();
}

/// By its own key or by its transfer's.
Agreement agreementFrom(Session& session, const QString& key)
{
    const Agreements desk(session);
    QList<Agreement> found = desk.all();
    const auto fits = [&](const Id& id) {
        return !key.isEmpty() && (id.endsWith(key.toLower()) || id.startsWith(key.toLower()));
    };
    found.removeIf([&](const Agreement& one) { return !fits(one.id) && !fits(one.transfer); });
    if (found.isEmpty())
        noSuchThing(key);
    if (found.size() > 1)
        severalThings(key);
    return found.first();
}

AgreementTemplate templateFrom(const Agreements& desk, const QString& name)
{
    QStringList known;
    for (const AgreementTemplate& one : desk.templates()) {
        if (one.id == name || folded(one.name) == folded(name))
            return one;
        known.append(one.name);
    }
    unknownWord(name, known);
}

QJsonArray jsonSections(const QList<TextSection>& sections)
{
    QJsonArray out;
    for (const TextSection& one : sections)
        out.append(
            QJsonObject{ { "key", one.key }, { "heading", one.heading }, { "text", one.text } });
    return out;
}

QList<TextSection> sectionsOf(const QByteArray& bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isArray())
        wrong(say(QT_TRANSLATE_NOOP(
            "ctl", "The clauses are no list in JSON such as [{\"heading\": …, \"text\": …}].")));
    QList<TextSection> out;
    for (const QJsonValue& each : document.array()) {
        const QJsonObject one = each.toObject();
        out.append({ one["key"].toString(), one["heading"].toString(), one["text"].toString() });
    }
    return out;
}

QJsonObject jsonOf(Session& session, const Agreement& agreement)
{
    const Agreements desk(session);
    QJsonArray missing;
    for (const AgreementField& field : unknownFields(agreement.sections, desk.facts(agreement)))
        missing.append(QString::fromLatin1(field.code));
    const auto transfer = session.transfer(agreement.transfer);
    return { { "id", agreement.id }, { "transfer", agreement.transfer },
        { "transferState", transfer ? QJsonValue(code(transfer->state)) : QJsonValue() },
        { "stage", code(stageOf(agreement)) }, { "form", code(agreement.form) },
        { "madeFrom", jsonText(agreement.madeFrom) }, { "lenderLoses", agreement.lenderLoses },
        { "answersForLoss", agreement.answersForLoss }, { "sentAt", jsonTime(agreement.sentAt) },
        { "lenderSignedAt", jsonTime(agreement.lenderSignedAt) },
        { "lenderSignedBy", jsonText(agreement.lenderSignedBy) },
        { "receiverSignedAt", jsonTime(agreement.receiverSignedAt) },
        { "receiverSignedBy", jsonText(agreement.receiverSignedBy) }, { "missing", missing },
        { "changedSinceFixed", QJsonArray::fromStringList(desk.changedSinceFixed(agreement)) },
        { "sections", jsonSections(agreement.sections) } };
}

int list(const Given& given)
{
    const std::unique_ptr<Session> session = openToRead(given->file);
    QJsonArray rows;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Transfer")),
        say(QT_TRANSLATE_NOOP("ctl", "From")), say(QT_TRANSLATE_NOOP("ctl", "To")),
        say(QT_TRANSLATE_NOOP("ctl", "Period")), say(QT_TRANSLATE_NOOP("ctl", "State")),
        say(QT_TRANSLATE_NOOP("ctl", "Agreement")) });
    for (const Agreement& one : Agreements(*session).all()) {
        rows.append(jsonOf(*session, one));
        const Transfer lent = session->transfer(one.transfer).value_or(Transfer());
        table.add({ shortId(one.id), shortId(one.transfer), session->ownerName(lent.owner),
            session->municipalityName(lent.to), periodText(lent.from, lent.until),
            stateText(lent.state, lent.cargo).translated(), label(stageOf(one)).translated() });
    }
    if (given->json)
        printJson({ { "agreements", rows } });
    else if (rows.isEmpty())
        printLine(say(QT_TRANSLATE_NOOP("ctl", "There is no agreement yet.")));
    else
        table.print();
    return 0;
}

int show(const Given& given)
{
    const std::unique_ptr<Session> session = openToRead(given->file);
    const Agreement agreement = agreementFrom(*session, given->key);
    if (given->json) {
        printJson(jsonOf(*session, agreement));
        return 0;
    }
    printLine(label(stageOf(agreement)).translated());
    for (const TextSection& one : Agreements(*session).filled(agreement)) {
        printLine({});
        printLine(one.heading);
        printLine(one.text);
    }
    return 0;
}

int made(const Given& given, const Result<Id>& id)
{
    printMade(orFail(id), say(QT_TRANSLATE_NOOP("ctl", "Agreement")), given->json);
    return 0;
}

int begin(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    Agreements desk(*session);
    const Transfer transfer = thingFrom(session->transfers(), given->key);
    Agreement agreement = desk.proposed(
        transfer.id, given->madeFrom ? templateFrom(desk, *given->madeFrom).id : QString());
    agreement.lenderLoses = given->loses.value_or(QString());
    agreement.answersForLoss = given->answers.value_or(QString());
    return made(given, desk.write(agreement));
}

int change(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    Agreement agreement = agreementFrom(*session, given->key);
    if (given->loses)
        agreement.lenderLoses = *given->loses;
    if (given->answers)
        agreement.answersForLoss = *given->answers;
    if (given->from)
        agreement.sections = sectionsOf(bytesOf(*given->from));
    return made(given, Agreements(*session).write(agreement));
}

int writeClause(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    Agreement agreement = agreementFrom(*session, given->key);
    QStringList known;
    for (TextSection& one : agreement.sections) {
        if (folded(one.key) == folded(given->clause)
            || folded(one.heading) == folded(given->clause)) {
            one.text = given->text ? *given->text : QString::fromUtf8(bytesOf("-")).trimmed();
            return made(given, Agreements(*session).write(agreement));
        }
        known.append(one.key);
    }
    unknownWord(given->clause, known);
}

int done(const Given& given, Session& session, const Result<void>& result, const Id& agreement)
{
    orFail(result);
    const auto now = Agreements(session).agreement(agreement);
    if (given->json)
        printJson(now ? jsonOf(session, *now) : QJsonObject{ { "id", agreement } });
    else if (now)
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Recorded. The agreement is now: %1"),
            { label(stageOf(*now)).translated() }));
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Removed.")));
    return 0;
}

int sent(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    const Id id = agreementFrom(*session, given->key).id;
    return done(given, *session,
        Agreements(*session).markSent(id, given->at ? timeFrom(*given->at) : QDateTime()), id);
}

int sign(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    const Id id = agreementFrom(*session, given->key).id;
    return done(given, *session,
        Agreements(*session).recordSignature(id, wordFrom<TransferSide>(given->side), given->by,
            given->at ? timeFrom(*given->at) : QDateTime()),
        id);
}

int reopen(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    const Id id = agreementFrom(*session, given->key).id;
    return done(given, *session, Agreements(*session).reopen(id), id);
}

int removeDraft(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    const Id id = agreementFrom(*session, given->key).id;
    return done(given, *session, Agreements(*session).remove(id), id);
}

int erase(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    const Id id = agreementFrom(*session, given->key).id;
    return done(given, *session, session->erasePerson(Entity::Agreement, id), id);
}

int writeOut(const Given& given)
{
    const std::unique_ptr<Session> session = openToRead(given->file);
    const Id id = agreementFrom(*session, given->key).id;
    orFail(writeAgreement(*session, id, given->out));
    if (given->json)
        printJson({ { "file", given->out } });
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Wrote %1."), { given->out }));
    return 0;
}

int listTemplates(const Given& given)
{
    const std::unique_ptr<Session> session = openToRead(given->file);
    QJsonArray rows;
    for (const AgreementTemplate& one : Agreements(*session).templates()) {
        rows.append(QJsonObject{ { "id", one.id }, { "name", one.name }, { "form", code(one.form) },
            { "standard", isStandardAgreement(one.id) },
            { "sections", jsonSections(one.sections) } });
        if (!given->json)
            printLine(one.name);
    }
    if (given->json)
        printJson({ { "templates", rows } });
    return 0;
}

int saveTemplate(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    Agreements desk(*session);
    AgreementTemplate wanted;
    wanted.name = given->name;
    for (const AgreementTemplate& one : desk.templates()) {
        if (folded(one.name) == folded(given->name))
            wanted = one;
    }
    if (given->form)
        wanted.form = wordFrom<LanguageForm>(*given->form);
    wanted.sections = sectionsOf(bytesOf(given->from.value_or("-")));
    printMade(
        orFail(desk.saveTemplate(wanted)), say(QT_TRANSLATE_NOOP("ctl", "Template")), given->json);
    return 0;
}

int removeTemplate(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(given->file);
    Agreements desk(*session);
    orFail(desk.removeTemplate(templateFrom(desk, given->name).id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Removed.")));
    return 0;
}

constexpr const char* KEY = QT_TRANSLATE_NOOP("ctl", "KEY");
constexpr const char* TEXT = QT_TRANSLATE_NOOP("ctl", "TEXT");
constexpr const char* FILE_NAME = QT_TRANSLATE_NOOP("ctl", "FILE");
constexpr const char* keyHelp =
    QT_TRANSLATE_NOOP("ctl", "The agreement's or its transfer's key, or the end of one");
constexpr const char* losesHelp =
    QT_TRANSLATE_NOOP("ctl", "What the lending municipality's inhabitants go without");
constexpr const char* answersHelp =
    QT_TRANSLATE_NOOP("ctl", "Who there answers for that: a function, no name");
constexpr const char* atHelp = QT_TRANSLATE_NOOP("ctl", "When it happened; now when not given");

void declareWriting(Command& agreement, const Given& given)
{
    agreement.below("new", QT_TRANSLATE_NOOP("ctl", "Begins the agreement about a transfer"))
        .positional(QT_TRANSLATE_NOOP("ctl", "TRANSFER"), given->key,
            QT_TRANSLATE_NOOP("ctl", "The transfer's key, or its end"))
        .option("--template", given->madeFrom, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "The template to begin from"))
        .option("--loses", given->loses, TEXT, losesHelp)
        .option("--answers", given->answers, TEXT, answersHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return begin(given); });
    agreement.below("change", QT_TRANSLATE_NOOP("ctl", "Changes a draft"))
        .positional(KEY, given->key, keyHelp)
        .option("--loses", given->loses, TEXT, losesHelp)
        .option("--answers", given->answers, TEXT, answersHelp)
        .option("--from", given->from, FILE_NAME,
            QT_TRANSLATE_NOOP("ctl", "All of its clauses as JSON; - is the standard input"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return change(given); });
    agreement.below("write", QT_TRANSLATE_NOOP("ctl", "Writes one clause of a draft"))
        .positional(KEY, given->key, keyHelp)
        .positional(QT_TRANSLATE_NOOP("ctl", "CLAUSE"), given->clause,
            QT_TRANSLATE_NOOP("ctl", "Its key, such as pay, or its heading"))
        .option("--text", given->text, TEXT,
            QT_TRANSLATE_NOOP("ctl", "The text; the standard input when not given"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return writeClause(given); });
    agreement
        .below("sent", QT_TRANSLATE_NOOP("ctl", "Records that it went out; its text is then fixed"))
        .positional(KEY, given->key, keyHelp)
        .option("--at", given->at, QT_TRANSLATE_NOOP("ctl", "TIME"), atHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return sent(given); });
    agreement.below("sign", QT_TRANSLATE_NOOP("ctl", "Records the signature of one side"))
        .positional(KEY, given->key, keyHelp)
        .positional(QT_TRANSLATE_NOOP("ctl", "SIDE"), given->side,
            QT_TRANSLATE_NOOP("ctl", "lender or receiver"))
        .required("--by", given->by, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "Who signed: name and function"))
        .option("--at", given->at, QT_TRANSLATE_NOOP("ctl", "TIME"), atHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return sign(given); });
    agreement
        .below(
            "reopen", QT_TRANSLATE_NOOP("ctl", "Takes it back to a draft, without its signatures"))
        .positional(KEY, given->key, keyHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return reopen(given); });
    agreement.below("remove", QT_TRANSLATE_NOOP("ctl", "Removes a draft"))
        .positional(KEY, given->key, keyHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return removeDraft(given); });
    agreement
        .below("erase-signatures",
            QT_TRANSLATE_NOOP("ctl", "Erases who signed; when it was signed stays"))
        .positional(KEY, given->key, keyHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return erase(given); });
}

} // namespace

void declareAgreement(Command& root)
{
    const auto given = std::make_shared<AgreementOptions>();
    Command agreement = root.below(
        "agreement", QT_TRANSLATE_NOOP("ctl", "Agreements about lent staff and their signatures"));
    agreement.positional(FILE_NAME, given->file, caseFileHelp);
    agreement.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the agreements"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return list(given); });
    agreement.below("show", QT_TRANSLATE_NOOP("ctl", "Shows one as it would stand on paper"))
        .positional(KEY, given->key, keyHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return show(given); });
    declareWriting(agreement, given);
    agreement
        .below("export",
            QT_TRANSLATE_NOOP("ctl", "Writes one with lines for the signatures, as PDF or ODT"))
        .positional(KEY, given->key, keyHelp)
        .required("--out", given->out, FILE_NAME,
            QT_TRANSLATE_NOOP("ctl", "The file to write: .pdf, .odt or .txt"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return writeOut(given); });
    agreement
        .below("templates",
            QT_TRANSLATE_NOOP("ctl", "Lists the templates; as JSON with all of their clauses"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return listTemplates(given); });
    agreement
        .below("save-template",
            QT_TRANSLATE_NOOP("ctl", "Saves a template of the office's own, or changes it"))
        .positional(
            QT_TRANSLATE_NOOP("ctl", "NAME"), given->name, QT_TRANSLATE_NOOP("ctl", "Its name"))
        .option("--form", given->form, QT_TRANSLATE_NOOP("ctl", "FORM"),
            QT_TRANSLATE_NOOP("ctl", "nb or nn"))
        .option("--from", given->from, FILE_NAME,
            QT_TRANSLATE_NOOP("ctl", "Its clauses as JSON; the standard input by default"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return saveTemplate(given); });
    agreement
        .below(
            "remove-template", QT_TRANSLATE_NOOP("ctl", "Removes a template of the office's own"))
        .positional(
            QT_TRANSLATE_NOOP("ctl", "NAME"), given->name, QT_TRANSLATE_NOOP("ctl", "Its name"))
        .does([given] { return removeTemplate(given); });
}

} // namespace samvirke::ctl
