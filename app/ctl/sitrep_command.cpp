#include "app/ctl/sitrep_command.h"

#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/domain/rounds.h"
#include "core/domain/small_counts.h"
#include "core/session/report_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace samvirke::ctl {

namespace {

struct SitrepOptions {
    std::shared_ptr<QString> file;
    QString report;
    QString out;
    QString name;
    std::optional<QString> title, to, round, asOf, next, madeFrom, replaces;
    std::optional<QString> section, text, from, at, plainOut;
    bool json = false;
    bool withPersons = false;
    QString few;
};

using Given = std::shared_ptr<SitrepOptions>;

QByteArray bytesOf(const QString& path)
{
    QFile file;
    if (path == "-") {
        if (!file.open(stdin, QIODevice::ReadOnly))
            fails(say(QT_TRANSLATE_NOOP("ctl", "The standard input cannot be read.")));
        return file.readAll();
    }
    if (QFileInfo(path).isDir())
        fails(say(QT_TRANSLATE_NOOP("ctl", "%1 is a folder, not a file."), { path }));
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly))
        fails(say(QT_TRANSLATE_NOOP("ctl", "%1 cannot be read: %2"), { path, file.errorString() }));
    return file.readAll();
}

/// The draft with this key; the newest draft when none is named.
SituationReport draftFrom(const Session& session, const QString& key)
{
    const QList<SituationReport> drafts = session.situationReports();
    if (!key.isEmpty())
        return thingFrom(drafts, key);
    if (drafts.isEmpty())
        fails(say(QT_TRANSLATE_NOOP("ctl", "There is no draft. Begin one: sitrep new.")));
    return drafts.first();
}

/// A sent report by its number.
std::optional<SentReport> sentFrom(const Session& session, const QString& number)
{
    bool isNumber = false;
    const int wanted = number.toInt(&isNumber);
    for (const SentReport& one : session.sentReports()) {
        if (isNumber && one.number == wanted)
            return one;
    }
    return std::nullopt;
}

/// A sent report's number, a key of either kind, or nothing: the newest draft, else the last sent.
Id reportFrom(const Session& session, const QString& key)
{
    const QList<SituationReport> drafts = session.situationReports();
    const QList<SentReport> sent = session.sentReports();
    if (key.isEmpty()) {
        if (!drafts.isEmpty())
            return drafts.first().id;
        if (!sent.isEmpty())
            return sent.first().id;
        fails(say(QT_TRANSLATE_NOOP("ctl", "There is no situation report yet.")));
    }
    if (const auto numbered = sentFrom(session, key))
        return numbered->id;
    for (const SentReport& one : sent) {
        if (one.id.endsWith(key.toLower()))
            return one.id;
    }
    return thingFrom(drafts, key).id;
}

ReportTemplate templateFrom(const Session& session, const QString& name)
{
    QStringList known;
    for (const ReportTemplate& one : session.reportTemplates()) {
        if (one.id == name || folded(one.name) == folded(name)
            || (one.id.size() > 8 && !name.isEmpty() && one.id.endsWith(name.toLower())))
            return one;
        known.append(one.name);
    }
    unknownWord(name, known);
}

QString roundLabelOf(const Session& session, const Id& round)
{
    const auto found = session.round(round);
    return found ? found->label : QString();
}

QJsonArray jsonSections(const QList<ReportSection>& sections)
{
    return QJsonDocument::fromJson(sectionsJson(sections)).array();
}

QJsonObject jsonOf(const Session& session, const SituationReport& draft)
{
    return { { "id", draft.id }, { "state", "draft" }, { "number", QJsonValue::Null },
        { "title", draft.title }, { "recipients", draft.recipients },
        { "round", jsonText(roundLabelOf(session, draft.round)) }, { "asOf", jsonTime(draft.asOf) },
        { "nextDue", jsonTime(draft.nextDue) }, { "sentAt", QJsonValue::Null },
        { "replaces", jsonText(draft.replaces) } };
}

QJsonObject jsonOf(const SentReport& sent)
{
    return { { "id", sent.id }, { "state", "sent" }, { "number", sent.number },
        { "title", sent.title }, { "recipients", sent.recipients },
        { "round", jsonText(sent.round) }, { "asOf", jsonTime(sent.asOf) },
        { "nextDue", jsonTime(sent.nextDue) }, { "sentAt", jsonTime(sent.sentAt) },
        { "replaces", jsonText(sent.replaces) } };
}

int list(const Given& given)
{
    const std::unique_ptr<Session> session = openToRead(*given->file);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "No.")), say(QT_TRANSLATE_NOOP("ctl", "Key")),
        say(QT_TRANSLATE_NOOP("ctl", "Title")), say(QT_TRANSLATE_NOOP("ctl", "Round")),
        say(QT_TRANSLATE_NOOP("ctl", "Sent")) });
    for (const SituationReport& draft : session->situationReports()) {
        array.append(jsonOf(*session, draft));
        table.add({ say(QT_TRANSLATE_NOOP("ctl", "draft")), shortId(draft.id), draft.title,
            roundLabelOf(*session, draft.round), {} });
    }
    for (const SentReport& sent : session->sentReports()) {
        array.append(jsonOf(sent));
        table.add({ QString::number(sent.number), shortId(sent.id), sent.title, sent.round,
            timeText(sent.sentAt) });
    }
    if (given->json)
        printJson({ { "reports", array } });
    else
        table.print();
    return 0;
}

void setAsGiven(SituationReport& draft, const Session& session, const SitrepOptions& given)
{
    if (given.title)
        draft.title = given.title->trimmed();
    if (given.to)
        draft.recipients = given.to->trimmed();
    if (given.round)
        draft.round = roundFrom(session, *given.round).id;
    if (given.asOf)
        draft.asOf = timeFrom(*given.asOf).toUTC();
    if (given.next)
        draft.nextDue = timeFrom(*given.next).toUTC();
}

int begin(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given->file);
    Id replaces;
    if (given->replaces) {
        const auto replaced = sentFrom(*session, *given->replaces);
        if (!replaced)
            noSuchThing(*given->replaces);
        replaces = replaced->id;
    }
    SituationReport draft = session->proposedReport(
        given->madeFrom ? templateFrom(*session, *given->madeFrom).id : Id(), replaces);
    setAsGiven(draft, *session, *given);
    const Id id = orFail(session->beginSituationReport(draft));
    printMade(id, say(QT_TRANSLATE_NOOP("ctl", "The draft")), given->json);
    return 0;
}

/// By its key, its place from 1, or its heading.
qsizetype sectionFrom(const SituationReport& draft, const QString& text)
{
    QStringList known;
    for (qsizetype i = 0; i < draft.sections.size(); ++i) {
        const ReportSection& one = draft.sections.at(i);
        if (one.key == text || QString::number(i + 1) == text
            || folded(one.heading) == folded(text))
            return i;
        known.append(one.key);
    }
    unknownWord(text, known);
}

int change(const Given& given)
{
    if (given->section.has_value() != given->text.has_value())
        wrong(say(QT_TRANSLATE_NOOP("ctl", "--section and --text belong together.")));
    const std::unique_ptr<Session> session = openToWrite(*given->file);
    SituationReport draft = draftFrom(*session, given->report);
    setAsGiven(draft, *session, *given);
    if (given->section)
        draft.sections[sectionFrom(draft, *given->section)].text =
            QString::fromUtf8(bytesOf(*given->text)).remove(u'\r').trimmed();
    if (given->madeFrom) {
        const ReportTemplate wanted = templateFrom(*session, *given->madeFrom);
        draft.madeFrom = wanted.id;
        draft.sections = rearranged(draft.sections, wanted.sections);
    }
    orFail(session->changeSituationReport(draft));
    if (given->json)
        printJson(jsonOf(*session, draft));
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "The draft %1 is changed."), { shortId(draft.id) }));
    return 0;
}

int show(const Given& given)
{
    const std::unique_ptr<Session> session = openToRead(*given->file);
    const Id id = reportFrom(*session, given->report);
    const auto sent = session->sentReport(id);
    const auto draft = session->situationReport(id);
    const QList<ReportSection> sections = sent ? sent->sections : draft->sections;
    const QByteArray figures =
        sent ? sent->figures.toUtf8() : figuresJson(session->situationFigures(*draft));
    if (given->json) {
        QJsonObject out = sent ? jsonOf(*sent) : jsonOf(*session, *draft);
        out.insert("sections", jsonSections(sections));
        out.insert("figures", QJsonDocument::fromJson(figures).object());
        out.insert("frozen", sent.has_value());
        printJson(out);
        return 0;
    }
    printLine(reportName(sent ? sent->number : 0).translated() + ": "
        + (sent ? sent->title : draft->title));
    printLine(figuresBasis(figuresFromJson(figures)).translated());
    for (const ReportSection& one : sections) {
        printLine({});
        printLine(QString("%1 [%2]").arg(one.heading, one.key)
            + (one.carried ? " – " + say(QT_TRANSLATE_NOOP("ctl", "unchanged since last"))
                           : QString()));
        printLine(one.text.isEmpty() ? QStringLiteral("–") : one.text);
    }
    return 0;
}

int send(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given->file);
    const Id draft = draftFrom(*session, given->report).id;
    const Id id = orFail(
        session->sendSituationReport(draft, given->at ? timeFrom(*given->at).toUTC() : QDateTime(),
            given->withPersons ? PersonsIn::Allowed : PersonsIn::Refused));
    const SentReport sent = *session->sentReport(id);
    if (given->json)
        printJson(jsonOf(sent));
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl",
                          "The report stands in the series as no. %1; its figures are "
                          "frozen. Write it out with sitrep export %1."),
            { QString::number(sent.number) }));
    return 0;
}

int few(const Given& given)
{
    const bool sets = !given->few.isEmpty();
    const std::unique_ptr<Session> session =
        sets ? openToWrite(*given->file) : openToRead(*given->file);
    if (sets) {
        const int below = numberFrom(given->few, 0, largestSmallBelow);
        if (!maySetSmallBelow(below))
            wrong(
                say(QT_TRANSLATE_NOOP("ctl", "Choose 3 or more, or 0 for every number as it is.")));
        orFail(session->setSmallBelow(below));
    }
    const int below = session->smallBelow();
    printLine(below == 0
            ? say(QT_TRANSLATE_NOOP("ctl", "Every number of persons is told as it is."))
            : say(QT_TRANSLATE_NOOP("ctl", "Fewer than %1 persons are told as a range."),
                { QString::number(below) }));
    return 0;
}

int removeDraft(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given->file);
    if (sentFrom(*session, given->report))
        fails(say(QT_TRANSLATE_NOOP("ctl",
            "A report that was sent stays. Begin a new one that replaces it: sitrep new "
            "--replaces.")));
    const SituationReport draft = draftFrom(*session, given->report);
    orFail(session->removeSituationReport(draft.id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The draft %1 is removed."), { shortId(draft.id) }));
    return 0;
}

int writeOut(const Given& given, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!QStringList{ "pdf", "odt", "txt", "csv", "xlsx" }.contains(ending))
        wrong(say(QT_TRANSLATE_NOOP(
            "ctl", "--out needs a file name ending with .pdf, .odt, .txt, .csv or .xlsx.")));
    const std::unique_ptr<Session> session = openToRead(*given->file);
    orFail(writeSituationReport(*session, reportFrom(*session, given->report), path));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Wrote %1."), { path }));
    return 0;
}

int listTemplates(const Given& given)
{
    const std::unique_ptr<Session> session = openToRead(*given->file);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Template")), say(QT_TRANSLATE_NOOP("ctl", "Key")),
        say(QT_TRANSLATE_NOOP("ctl", "Sections")) });
    for (const ReportTemplate& one : session->reportTemplates()) {
        array.append(QJsonObject{
            { "id", one.id }, { "name", one.name }, { "sections", jsonSections(one.sections) } });
        QStringList headings;
        for (const ReportSection& section : one.sections)
            headings.append(section.heading);
        table.add({ one.name, one.id == standardTemplateId ? one.id : shortId(one.id),
            headings.join(" · ") });
    }
    if (given->json)
        printJson({ { "templates", array } });
    else
        table.print();
    return 0;
}

/// From JSON as `templates --json` prints it: a list of sections, or an object with that list.
int saveTemplate(const Given& given)
{
    QJsonParseError error;
    const QByteArray bytes = bytesOf(given->from.value_or("-"));
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    const QJsonArray sections =
        json.isArray() ? json.array() : json.object().value("sections").toArray();
    if (error.error != QJsonParseError::NoError || sections.isEmpty())
        fails(say(QT_TRANSLATE_NOOP("ctl",
                      "%1 holds no sections. Take the JSON of sitrep templates --json as a model."),
            { given->from.value_or("-") }));
    const std::unique_ptr<Session> session = openToWrite(*given->file);
    ReportTemplate wanted;
    wanted.name = given->name;
    wanted.sections = sectionsFromJson(QJsonDocument(sections).toJson());
    for (const ReportTemplate& one : session->reportTemplates()) {
        if (one.id != standardTemplateId && folded(one.name) == folded(given->name))
            wanted.id = one.id;
    }
    printMade(orFail(session->saveReportTemplate(wanted)),
        say(QT_TRANSLATE_NOOP("ctl", "The template")), given->json);
    return 0;
}

int removeTemplate(const Given& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given->file);
    const ReportTemplate one = templateFrom(*session, given->name);
    orFail(session->removeReportTemplate(one.id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The template %1 is removed."), { one.name }));
    return 0;
}

void factOptions(Command& command, const Given& given)
{
    command
        .option("--title", given->title, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What the report is about"))
        .option("--to", given->to, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "Whom it goes to: bodies, no persons"))
        .option("--round", given->round, QT_TRANSLATE_NOOP("ctl", "WEEK"),
            QT_TRANSLATE_NOOP("ctl", "The reporting round that the figures are from"))
        .option("--as-of", given->asOf, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "What time the text describes; when it is sent by default"))
        .option("--next", given->next, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When the next report comes"))
        .option("--template", given->madeFrom, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "The template whose sections it has"))
        .flag("--json", given->json, jsonHelp);
}

} // namespace

void declareSitrep(Command& report, const std::shared_ptr<QString>& file)
{
    const Given given = std::make_shared<SitrepOptions>();
    given->file = file;
    const char* const name = QT_TRANSLATE_NOOP("ctl", "REPORT");
    const char* const draftHelp =
        QT_TRANSLATE_NOOP("ctl", "The draft by its key; the newest draft when not given");
    const char* const reportHelp = QT_TRANSLATE_NOOP("ctl",
        "A number of the series, or a key; the newest draft, else the last report sent, when not "
        "given");
    const char* const outHelp = QT_TRANSLATE_NOOP("ctl",
        "A document: .pdf, .odt or .txt; its tables: .csv (one value in each line) or .xlsx");

    Command sitrep = report.below("sitrep",
        QT_TRANSLATE_NOOP(
            "ctl", "Situation reports to the directorates: lists them, or works on one"));
    sitrep.below("list", QT_TRANSLATE_NOOP("ctl", "Lists drafts and the series of what was sent"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return list(given); });
    Command making = sitrep.below("new",
        QT_TRANSLATE_NOOP("ctl", "Begins a draft with the texts of the last report carried over"));
    making.option("--replaces", given->replaces, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
        QT_TRANSLATE_NOOP("ctl", "The sent report that this one corrects"));
    factOptions(making, given);
    making.does([given] { return begin(given); });
    sitrep
        .below("show",
            QT_TRANSLATE_NOOP("ctl",
                "Shows a report's texts; as JSON its figures, too, with exact numbers of persons "
                "for the office's own use"))
        .optionalPositional(name, given->report, reportHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return show(given); });
    Command changing =
        sitrep.below("set", QT_TRANSLATE_NOOP("ctl", "Writes a section of a draft, or its facts"));
    changing.optionalPositional(name, given->report, draftHelp)
        .option("--section", given->section, QT_TRANSLATE_NOOP("ctl", "SECTION"),
            QT_TRANSLATE_NOOP("ctl", "The section by its key, heading or place from 1"))
        .option("--text", given->text, QT_TRANSLATE_NOOP("ctl", "FILE"),
            QT_TRANSLATE_NOOP("ctl", "A text file with its new text; - for the standard input"));
    factOptions(changing, given);
    changing.does([given] { return change(given); });
    sitrep
        .below("send",
            QT_TRANSLATE_NOOP("ctl",
                "Freezes the figures and puts the draft into the series, where it never changes"))
        .optionalPositional(name, given->report, draftHelp)
        .option("--at", given->at, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When it was sent, if that was not now"))
        .flag("--with-persons", given->withPersons,
            QT_TRANSLATE_NOOP("ctl", "Sends it although it says who somebody is"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return send(given); });
    sitrep
        .below("few",
            QT_TRANSLATE_NOOP("ctl",
                "Sets below which number persons are told as a range in what is sent; says it when "
                "none is given"))
        .optionalPositional(QT_TRANSLATE_NOOP("ctl", "NUMBER"), given->few,
            QT_TRANSLATE_NOOP("ctl", "3 or more; 0 tells every number as it is"))
        .does([given] { return few(given); });
    sitrep.below("remove", QT_TRANSLATE_NOOP("ctl", "Removes a draft"))
        .optionalPositional(name, given->report, draftHelp)
        .does([given] { return removeDraft(given); });
    sitrep.below("export", QT_TRANSLATE_NOOP("ctl", "Writes a report as a document or as tables"))
        .optionalPositional(name, given->report, reportHelp)
        .required("--out", given->out, QT_TRANSLATE_NOOP("ctl", "FILE"), outHelp)
        .does([given] { return writeOut(given, given->out); });
    sitrep
        .below("templates",
            QT_TRANSLATE_NOOP("ctl", "Lists the templates; as JSON with all of their sections"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return listTemplates(given); });
    sitrep
        .below("save-template",
            QT_TRANSLATE_NOOP("ctl", "Saves a template of the office's own, or changes it"))
        .positional(
            QT_TRANSLATE_NOOP("ctl", "NAME"), given->name, QT_TRANSLATE_NOOP("ctl", "Its name"))
        .option("--from", given->from, QT_TRANSLATE_NOOP("ctl", "FILE"),
            QT_TRANSLATE_NOOP("ctl", "Its sections as JSON; the standard input by default"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return saveTemplate(given); });
    sitrep
        .below(
            "remove-template", QT_TRANSLATE_NOOP("ctl", "Removes a template of the office's own"))
        .positional(
            QT_TRANSLATE_NOOP("ctl", "NAME"), given->name, QT_TRANSLATE_NOOP("ctl", "Its name"))
        .does([given] { return removeTemplate(given); });
    sitrep.option("--out", given->plainOut, QT_TRANSLATE_NOOP("ctl", "FILE"), outHelp)
        .flag("--json", given->json, jsonHelp)
        .byItselfToo()
        .does(
            [given] { return given->plainOut ? writeOut(given, *given->plainOut) : list(given); });
}

} // namespace samvirke::ctl
