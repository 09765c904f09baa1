// The contact point: the catalogue of measures, what a sentence leads to, the letter, what was
// asked, and what is shared.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/session/measures.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <functional>

namespace samvirke::ctl {

namespace {

struct MeasureOptions {
    QString file;
    QString key;
    QString text;
    std::optional<QString> language, need, tried, profession, level, name, gives, when, call, hours,
        lead, cost, apply, keywords;
    bool hide = false;
    bool show = false;
    bool builtIn = false;
    bool all = false;
    bool json = false;
};

QString formFrom(const std::optional<QString>& given)
{
    if (given && *given != "nb" && *given != "nn")
        unknownWord(*given, { "nb", "nn" });
    return given.value_or(QString());
}

QJsonObject measureJson(const MeasureEntry& entry)
{
    const Measure& one = entry.measure;
    return { { "code", one.code }, { "level", code(one.level) }, { "name", one.name },
        { "gives", one.gives }, { "whenToUse", one.whenToUse }, { "whoToCall", one.whoToCall },
        { "openingHours", one.openingHours }, { "leadTime", one.leadTime }, { "cost", one.cost },
        { "howToApply", one.howToApply }, { "keywords", QJsonArray::fromStringList(one.keywords) },
        { "professions", QJsonArray::fromStringList(one.professions) }, { "hidden", one.hidden },
        { "own", entry.own }, { "unchecked", QJsonArray::fromStringList(entry.unchecked) } };
}

MeasureEntry entryFrom(const Measures& desk, const QString& key)
{
    QStringList known;
    for (const MeasureEntry& one : desk.entries()) {
        if (one.measure.code == key || folded(one.measure.name) == folded(key))
            return one;
        known.append(one.measure.code);
    }
    unknownWord(key, known);
}

QStringList codesFrom(const Measures& desk, const std::optional<QString>& given)
{
    QStringList codes;
    for (const QString& one : listFrom(given.value_or(QString())))
        codes.append(entryFrom(desk, one).measure.code);
    return codes;
}

int list(const MeasureOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Level")), say(QT_TRANSLATE_NOOP("ctl", "Code")),
        say(QT_TRANSLATE_NOOP("ctl", "Measure")), say(QT_TRANSLATE_NOOP("ctl", "Contact")),
        say(QT_TRANSLATE_NOOP("ctl", "To be checked")) });
    for (const MeasureEntry& one : Measures(*session).entries(formFrom(given.language))) {
        if (one.measure.hidden && !given.all)
            continue;
        array.append(measureJson(one));
        table.add({ label(one.measure.level).translated(), one.measure.code, one.measure.name,
            one.measure.whoToCall,
            one.unchecked.isEmpty() ? QString() : label(YesNo::Yes).translated() });
    }
    if (given.json)
        printJson({ { "measures", array } });
    else
        table.print();
    return 0;
}

int show(const MeasureOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const MeasureEntry entry = entryFrom(Measures(*session), given.key);
    if (given.json) {
        printJson(measureJson(entry));
        return 0;
    }
    const Measure& one = entry.measure;
    printLine(one.name + " · " + label(one.level).translated());
    printLine(one.gives);
    const auto fact = [](const QString& name, const QString& text) {
        if (!text.isEmpty())
            printLine(name + ' ' + text);
    };
    fact(say(QT_TRANSLATE_NOOP("ctl", "When:")), one.whenToUse);
    fact(say(QT_TRANSLATE_NOOP("ctl", "Contact:")), one.whoToCall);
    fact(say(QT_TRANSLATE_NOOP("ctl", "Opening hours:")), one.openingHours);
    fact(say(QT_TRANSLATE_NOOP("ctl", "Lead time:")), one.leadTime);
    fact(say(QT_TRANSLATE_NOOP("ctl", "Cost:")), one.cost);
    fact(say(QT_TRANSLATE_NOOP("ctl", "How to go about it:")), one.howToApply);
    if (!entry.unchecked.isEmpty())
        printLine(say(QT_TRANSLATE_NOOP(
            "ctl", "Some of this dates from 2021. Check it, and save the measure as your own.")));
    return 0;
}

int find(const MeasureOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const Measures desk(*session);
    MeasureQuestion question;
    if (given.need)
        question = desk.questionOf(thingFrom(session->needs(), *given.need));
    if (!given.text.isEmpty())
        question.text = given.text;
    if (given.profession)
        question.professions.append(professionFrom(*given.profession));
    question.tried.append(codesFrom(desk, given.tried));
    const NextSteps found = desk.nextSteps(question);
    QHash<QString, MeasureEntry> entries;
    for (const MeasureEntry& one : desk.entries())
        entries.insert(one.measure.code, one);
    if (given.json) {
        QJsonArray steps;
        for (const NextStep& step : found.steps) {
            QJsonObject object = measureJson(entries.value(step.code));
            object.insert("because", QJsonArray::fromStringList(step.because));
            steps.append(object);
        }
        printJson(
            { { "steps", steps }, { "passedOver", QJsonArray::fromStringList(found.passedOver) },
                { "understood", QJsonArray::fromStringList(found.understood) },
                { "wholeLadder", found.wholeLadder } });
        return 0;
    }
    if (found.wholeLadder)
        printLine(say(QT_TRANSLATE_NOOP("ctl", "All measures, the nearest first:")));
    int number = 0;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Step")), say(QT_TRANSLATE_NOOP("ctl", "Measure")),
        say(QT_TRANSLATE_NOOP("ctl", "Level")), say(QT_TRANSLATE_NOOP("ctl", "Contact")) });
    for (const NextStep& step : found.steps) {
        const Measure one = entries.value(step.code).measure;
        table.add(
            { QString::number(++number), one.name, label(one.level).translated(), one.whoToCall });
    }
    table.print();
    QStringList passedOver;
    for (const QString& each : found.passedOver)
        passedOver.append(entries.value(each).measure.name);
    if (!passedOver.isEmpty())
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Tried already: %1"), { passedOver.join(", ") }));
    return 0;
}

int letter(const MeasureOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    orFail(Measures(*session).writeLetter(given.text, formFrom(given.language)));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Wrote %1."), { given.text }));
    return 0;
}

int drafts(const MeasureOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    for (const QString& path : orFail(Measures(*session).writeLetterDrafts(given.text)))
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Wrote %1."), { path }));
    return 0;
}

void fill(Measure& measure, const MeasureOptions& given)
{
    const struct {
        const std::optional<QString>& given;
        QString Measure::*into;
    } texts[] = { { given.name, &Measure::name }, { given.gives, &Measure::gives },
        { given.when, &Measure::whenToUse }, { given.call, &Measure::whoToCall },
        { given.hours, &Measure::openingHours }, { given.lead, &Measure::leadTime },
        { given.cost, &Measure::cost }, { given.apply, &Measure::howToApply } };
    for (const auto& one : texts) {
        if (one.given)
            measure.*one.into = *one.given;
    }
    if (given.level)
        measure.level = wordFrom<EscalationLevel>(*given.level);
    if (given.keywords)
        measure.keywords = listFrom(*given.keywords);
    if (given.profession)
        measure.professions = professionsFrom(*given.profession);
    if (given.hide || given.show)
        measure.hidden = given.hide;
}

int edit(const MeasureOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Measures desk(*session);
    const MeasureEntry entry = entryFrom(desk, given.key);
    if (given.builtIn) {
        orFail(desk.removeOwnMeasure(entry.measure.code));
        printLine(say(QT_TRANSLATE_NOOP("ctl", "The office's version was taken away.")));
        return 0;
    }
    Measure measure = entry.measure;
    fill(measure, given);
    orFail(desk.keepMeasure(measure));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The measure was saved.")));
    return 0;
}

int add(const MeasureOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Measure measure;
    fill(measure, given);
    const QString made = orFail(Measures(*session).keepMeasure(measure));
    if (given.json)
        printJson({ { "code", made } });
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Measure: %1"), { made }));
    return 0;
}

void declareFields(Command& command, MeasureOptions& into)
{
    const char* const text = QT_TRANSLATE_NOOP("ctl", "TEXT");
    command
        .option("--level", into.level, QT_TRANSLATE_NOOP("ctl", "LEVEL"),
            QT_TRANSLATE_NOOP("ctl", "local, inter-municipal, health-community or national"))
        .option("--name", into.name, text, QT_TRANSLATE_NOOP("ctl", "What it is called"))
        .option("--gives", into.gives, text, QT_TRANSLATE_NOOP("ctl", "What it gives"))
        .option("--when", into.when, text, QT_TRANSLATE_NOOP("ctl", "When to use it"))
        .option("--call", into.call, text, QT_TRANSLATE_NOOP("ctl", "Whom to call: a body"))
        .option("--hours", into.hours, text, QT_TRANSLATE_NOOP("ctl", "Opening hours"))
        .option("--lead-time", into.lead, text, QT_TRANSLATE_NOOP("ctl", "Lead time"))
        .option("--cost", into.cost, text, QT_TRANSLATE_NOOP("ctl", "What it costs"))
        .option("--apply", into.apply, text, QT_TRANSLATE_NOOP("ctl", "How to go about it"))
        .option("--keywords", into.keywords, QT_TRANSLATE_NOOP("ctl", "LIST"),
            QT_TRANSLATE_NOOP("ctl", "Words by which it is found, comma separated"))
        .option("--professions", into.profession, QT_TRANSLATE_NOOP("ctl", "LIST"),
            QT_TRANSLATE_NOOP("ctl", "Only for these professions, comma separated"));
}

} // namespace

void declareMeasures(Command& root)
{
    const char* const keyHelp = QT_TRANSLATE_NOOP("ctl", "The measure's code or name");
    const char* const formHelp = QT_TRANSLATE_NOOP("ctl", "nb or nn");
    const auto given = std::make_shared<MeasureOptions>();
    Command measures =
        root.below("measures", QT_TRANSLATE_NOOP("ctl", "What can be done when staff is short"));
    measures.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);
    measures.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the measures, the nearest first"))
        .option("--language", given->language, QT_TRANSLATE_NOOP("ctl", "FORM"), formHelp)
        .flag("--all", given->all, QT_TRANSLATE_NOOP("ctl", "Hidden ones, too"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return list(*given); });
    measures.below("show", QT_TRANSLATE_NOOP("ctl", "Shows one measure"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return show(*given); });
    measures
        .below("find",
            QT_TRANSLATE_NOOP("ctl", "The next steps for what somebody says, in their order"))
        .optionalPositional(QT_TRANSLATE_NOOP("ctl", "TEXT"), given->text,
            QT_TRANSLATE_NOOP("ctl", "As somebody says it: \"jeg mangler sykepleiere i helgen\""))
        .option("--need", given->need, QT_TRANSLATE_NOOP("ctl", "KEY"),
            QT_TRANSLATE_NOOP("ctl", "The need it is about"))
        .option("--profession", given->profession, QT_TRANSLATE_NOOP("ctl", "PROFESSION"),
            QT_TRANSLATE_NOOP("ctl", "Whom it is about"))
        .option("--tried", given->tried, QT_TRANSLATE_NOOP("ctl", "LIST"),
            QT_TRANSLATE_NOOP("ctl", "Codes of measures that are tried already"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return find(*given); });
    measures.below("letter", QT_TRANSLATE_NOOP("ctl", "Writes the letter to the municipalities"))
        .positional(QT_TRANSLATE_NOOP("ctl", "PATH"), given->text,
            QT_TRANSLATE_NOOP("ctl", "A .pdf, .odt or .txt file"))
        .option("--language", given->language, QT_TRANSLATE_NOOP("ctl", "FORM"), formHelp)
        .does([given] { return letter(*given); });
    measures
        .below(
            "drafts", QT_TRANSLATE_NOOP("ctl", "Writes the letter as e-mail drafts, in both forms"))
        .positional(QT_TRANSLATE_NOOP("ctl", "FOLDER"), given->text,
            QT_TRANSLATE_NOOP("ctl", "Where the .eml files go"))
        .does([given] { return drafts(*given); });
    Command editing = measures.below("edit", QT_TRANSLATE_NOOP("ctl", "Changes a measure"));
    editing.positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, keyHelp);
    declareFields(editing, *given);
    editing.flag("--hide", given->hide, QT_TRANSLATE_NOOP("ctl", "The office does not use it"))
        .flag("--show", given->show, QT_TRANSLATE_NOOP("ctl", "The office uses it again"))
        .flag("--built-in", given->builtIn,
            QT_TRANSLATE_NOOP("ctl", "Takes the office's version away"))
        .does([given] { return edit(*given); });
    Command adding = measures.below("add", QT_TRANSLATE_NOOP("ctl", "Adds a measure"));
    declareFields(adding, *given);
    adding.flag("--json", given->json, jsonHelp).does([given] { return add(*given); });
}

} // namespace samvirke::ctl
