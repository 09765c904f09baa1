// The role guard and the legal cards.
#include "app/ctl/commands.h"
#include "app/ctl/guard_lines.h"
#include "app/ctl/values.h"
#include "core/session/guard.h"
#include "core/session/legal_cards.h"

#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct GuardOptions {
    QString file;
    QString step;
    QString output;
    std::optional<QString> municipality, basis, decides, goesUp, caution, one;
    bool verified = false;
    bool unverified = false;
    bool json = false;
};

QString actCode(RoleAct act)
{
    switch (act) {
    case RoleAct::LogEntry:
        return "logEntry";
    case RoleAct::Decision:
        return "decision";
    case RoleAct::Inquiry:
        return "inquiry";
    case RoleAct::Transfer:
        return "transfer";
    case RoleAct::Allocation:
        return "allocation";
    }
    return {};
}

QJsonArray eventsJson(const QList<RoleEvent>& events)
{
    QJsonArray out;
    for (const RoleEvent& event : events)
        out.append(QJsonObject{ { "act", actCode(event.act) }, { "id", event.id },
            { "municipality", event.municipality }, { "role", code(event.role) },
            { "shares", event.shares }, { "from", jsonTime(event.from) },
            { "until", jsonTime(event.until) }, { "text", event.text } });
    return out;
}

int notes(const GuardOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const Guard guard(*session);
    QList<ImpartialityNote> all = guard.notes();
    if (given.municipality) {
        const QString place = municipalityFrom(*session, *given.municipality);
        all.removeIf([&](const ImpartialityNote& each) { return each.municipality != place; });
    }
    QJsonArray array;
    for (const ImpartialityNote& note : std::as_const(all)) {
        array.append(QJsonObject{ { "municipality", note.municipality },
            { "since", jsonTime(note.since) }, { "text", guard.text(note).translated() },
            { "supervision", eventsJson(note.supervision) },
            { "sharing", eventsJson(note.sharing) }, { "guidance", eventsJson(note.guidance) } });
        if (given.json)
            continue;
        printLine(guard.text(note).translated());
        for (const RoleEvent& event : note.supervision + note.sharing + note.guidance)
            printLine("  " + eventText(event).translated());
    }
    if (given.json)
        printJson({ { "notes", array } });
    else if (all.isEmpty())
        printLine(say(QT_TRANSLATE_NOOP(
            "ctl", "Supervision and redistribution meet about no municipality.")));
    else
        printLine(noteAdvice().translated());
    return 0;
}

int events(const GuardOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const QList<RoleEvent> all = Guard(*session).events(municipalityFrom(*session, given.step));
    if (given.json) {
        printJson({ { "events", eventsJson(all) } });
        return 0;
    }
    for (const RoleEvent& event : all)
        printLine(eventText(event).translated());
    return 0;
}

QJsonObject cardJson(const ShownCard& card)
{
    return { { "step", card.step }, { "title", card.title.translated() },
        { "basis", card.basis.translated() }, { "decides", card.decides.translated() },
        { "goesUp", card.goesUp.translated() }, { "caution", card.caution.translated() },
        { "unsure", jsonText(card.unsure.translated()) }, { "own", card.own },
        { "verified", card.verified } };
}

ShownCard cardFrom(const Session& session, const QString& step)
{
    if (const auto card = LegalCards(session).card(step))
        return *card;
    QStringList known;
    for (const LegalStep& each : legalSteps())
        known.append(QString::fromLatin1(each.code));
    unknownWord(step, known);
}

int listCards(const GuardOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Step")), say(QT_TRANSLATE_NOOP("ctl", "Title")),
        say(QT_TRANSLATE_NOOP("ctl", "How sure")) });
    for (const ShownCard& card : LegalCards(*session).cards()) {
        array.append(cardJson(card));
        table.add({ card.step, card.title.translated(), sureness(card).translated() });
    }
    if (given.json)
        printJson({ { "cards", array } });
    else
        table.print();
    return 0;
}

int showCard(const GuardOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const ShownCard card = cardFrom(*session, given.step);
    if (given.json) {
        printJson(cardJson(card));
        return 0;
    }
    printLine(card.title.translated());
    const std::pair<const char*, Text> parts[] = {
        { QT_TRANSLATE_NOOP("ctl", "Basis: %1"), card.basis },
        { QT_TRANSLATE_NOOP("ctl", "Who decides: %1"), card.decides },
        { QT_TRANSLATE_NOOP("ctl", "Further up: %1"), card.goesUp },
        { QT_TRANSLATE_NOOP("ctl", "Beware: %1"), card.caution },
        { QT_TRANSLATE_NOOP("ctl", "Not verified: %1"), card.unsure },
    };
    for (const auto& [source, text] : parts) {
        if (!text.isEmpty())
            printLine(say(source, { text.translated() }));
    }
    printLine(sureness(card).translated());
    return 0;
}

int changeCard(const GuardOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    const ShownCard before = cardFrom(*session, given.step);
    if (given.verified && given.unverified)
        wrong(say(QT_TRANSLATE_NOOP("ctl", "Either --verified or --not-verified.")));
    // A text that is changed has to be checked anew.
    const bool reworded = given.basis || given.decides || given.goesUp || given.caution;
    LegalCard card;
    card.step = before.step;
    card.basis = given.basis.value_or(before.basis.translated());
    card.decides = given.decides.value_or(before.decides.translated());
    card.goesUp = given.goesUp.value_or(before.goesUp.translated());
    card.caution = given.caution.value_or(before.caution.translated());
    card.verified = given.verified || (before.verified && !reworded && !given.unverified);
    orFail(LegalCards(*session).save(card));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The card was changed.")));
    return 0;
}

int restoreCard(const GuardOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    orFail(LegalCards(*session).restore(cardFrom(*session, given.step).step));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The card has the program's text again.")));
    return 0;
}

int writeCards(const GuardOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const QString step = given.one ? cardFrom(*session, *given.one).step : QString();
    orFail(writeLegalCards(*session, given.output, step));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Written to %1."), { given.output }));
    return 0;
}

} // namespace

void printNotes(const Session& session, const QList<ImpartialityNote>& notes)
{
    for (const ImpartialityNote& note : notes)
        printLine(Guard(session).text(note).translated());
}

void declareGuard(Command& root)
{
    const auto given = std::make_shared<GuardOptions>();
    Command guard = root.below("guard",
        QT_TRANSLATE_NOOP("ctl", "Where supervision and redistribution meet about a municipality"));
    guard.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);
    guard.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the notes on impartiality, with reasons"))
        .option("--municipality", given->municipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Number or name"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return notes(*given); });
    guard
        .below("roles",
            QT_TRANSLATE_NOOP("ctl", "Lists what was said and done about one, and in which role"))
        .positional(QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"), given->step,
            QT_TRANSLATE_NOOP("ctl", "Number or name"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return events(*given); });
}

void declareLegal(Command& root)
{
    const auto given = std::make_shared<GuardOptions>();
    const char* const stepHelp =
        QT_TRANSLATE_NOOP("ctl", "The step, such as askOwner; see legal FILE list");
    Command legal = root.below("legal",
        QT_TRANSLATE_NOOP("ctl", "Legal cards: on what basis, who decides, when it goes up"));
    legal.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);
    legal.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the cards"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return listCards(*given); });
    legal.below("show", QT_TRANSLATE_NOOP("ctl", "Shows a card"))
        .positional(QT_TRANSLATE_NOOP("ctl", "STEP"), given->step, stepHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return showCard(*given); });
    legal.below("change", QT_TRANSLATE_NOOP("ctl", "Puts the office's own text in its place"))
        .positional(QT_TRANSLATE_NOOP("ctl", "STEP"), given->step, stepHelp)
        .option("--basis", given->basis, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "On what basis"))
        .option("--decides", given->decides, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "Who decides"))
        .option("--up", given->goesUp, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "When it goes further up"))
        .option("--beware", given->caution, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What to beware of"))
        .flag("--verified", given->verified,
            QT_TRANSLATE_NOOP("ctl", "The office has checked the card"))
        .flag("--not-verified", given->unverified,
            QT_TRANSLATE_NOOP("ctl", "The office has not checked the card"))
        .does([given] { return changeCard(*given); });
    legal.below("restore", QT_TRANSLATE_NOOP("ctl", "The program's text again"))
        .positional(QT_TRANSLATE_NOOP("ctl", "STEP"), given->step, stepHelp)
        .does([given] { return restoreCard(*given); });
    legal
        .below("write",
            QT_TRANSLATE_NOOP("ctl", "Writes the cards as PDF, ODT or text, by the ending"))
        .positional(QT_TRANSLATE_NOOP("ctl", "OUTPUT"), given->output,
            QT_TRANSLATE_NOOP("ctl", "The file to write"))
        .option("--step", given->one, QT_TRANSLATE_NOOP("ctl", "STEP"),
            QT_TRANSLATE_NOOP("ctl", "Only this card"))
        .does([given] { return writeCards(*given); });
}

} // namespace samvirke::ctl
