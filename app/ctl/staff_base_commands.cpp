// The agreed staff by group of professions, what rests on one person, and the office's floors.
#include "app/ctl/commands.h"
#include "app/ctl/import_command.h"
#include "app/ctl/values.h"

#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct StaffOptions {
    ImportOptions import;
    QString output;
    QString municipality;
    QString group;
    QString year;
    QString fte;
    QString floorGroup;
    QString floorFte;
    std::optional<QString> onlyMunicipality, onlyGroup, onlyYear, source;
    bool json = false;
};

QString groupFrom(const QString& text)
{
    QStringList known;
    for (const StaffGroup& group : staffGroups()) {
        const QString code = QString::fromLatin1(group.code);
        if (text.compare(code, Qt::CaseInsensitive) == 0
            || folded(text) == folded(staffGroupLabel(code).translated()))
            return code;
        known.append(code);
    }
    unknownWord(text, known);
}

double fteFrom(const QString& text)
{
    bool good = false;
    const double value = QString(text).replace(u',', u'.').toDouble(&good);
    if (!good)
        wrong(say(QT_TRANSLATE_NOOP(
                      "ctl", "“%1” is no number. Write full-time equivalents, such as 12.5."),
            { text }));
    return value;
}

QJsonValue jsonNumber(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

int list(const StaffOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.import.file);
    const QString municipality =
        given.onlyMunicipality ? municipalityFrom(*session, *given.onlyMunicipality) : QString();
    const QString group = given.onlyGroup ? groupFrom(*given.onlyGroup) : QString();
    const int year =
        given.onlyYear ? numberFrom(*given.onlyYear, earliestStaffYear, latestStaffYear) : 0;
    QJsonArray rows;
    Table table(
        { say(QT_TRANSLATE_NOOP("ctl", "Municipality")), say(QT_TRANSLATE_NOOP("ctl", "Code")),
            say(QT_TRANSLATE_NOOP("ctl", "Group")), say(QT_TRANSLATE_NOOP("ctl", "Year")),
            say(QT_TRANSLATE_NOOP("ctl", "Agreed")), say(QT_TRANSLATE_NOOP("ctl", "Source")) });
    for (const StaffBase& row : session->staffBase(municipality)) {
        if ((!group.isEmpty() && row.group != group) || (year > 0 && row.year != year))
            continue;
        rows.append(QJsonObject{ { "municipality", row.municipality }, { "group", row.group },
            { "year", row.year }, { "fte", jsonNumber(row.fte) }, { "source", row.source } });
        table.add({ session->municipalityName(row.municipality), row.group,
            staffGroupLabel(row.group).translated(), QString::number(row.year),
            fteText(row.fte).translated(), row.source });
    }
    if (given.json) {
        printJson({ { "staffBase", rows } });
    } else {
        table.print();
        if (rows.isEmpty())
            printLine(say(QT_TRANSLATE_NOOP("ctl", "No agreed staff is known.")));
    }
    return 0;
}

int vulnerable(const StaffOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.import.file);
    const QString municipality =
        given.onlyMunicipality ? municipalityFrom(*session, *given.onlyMunicipality) : QString();
    const QList<StaffBase> base = session->staffBase(municipality);
    QJsonArray rows;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Municipality")),
        say(QT_TRANSLATE_NOOP("ctl", "Group")), say(QT_TRANSLATE_NOOP("ctl", "Why")),
        say(QT_TRANSLATE_NOOP("ctl", "Small municipality")) });
    for (const WeakFunction& each : weakFunctions(base, session->staffFloors())) {
        const auto place = session->municipality(each.municipality);
        const bool small = place && isSmall(*place);
        const bool under = each.weakness == Weakness::UnderFloor;
        rows.append(QJsonObject{ { "municipality", each.municipality }, { "group", each.group },
            { "weakness", code(each.weakness) }, { "fte", each.fte },
            { "floor", under ? QJsonValue(each.floor) : QJsonValue() }, { "year", each.year },
            { "small", small } });
        table.add({ session->municipalityName(each.municipality),
            staffGroupLabel(each.group).translated(), weaknessText(each).translated(),
            small ? label(YesNo::Yes).translated() : QString() });
    }
    if (given.json) {
        printJson({ { "vulnerable", rows }, { "known", !base.isEmpty() } });
        return 0;
    }
    table.print();
    if (base.isEmpty())
        printLine(say(QT_TRANSLATE_NOOP("ctl", "No agreed staff is known.")));
    else if (rows.isEmpty())
        printLine(say(QT_TRANSLATE_NOOP(
            "ctl", "Nothing that is known rests on one person or is under a floor.")));
    else
        printLine(roundedText().translated());
    return 0;
}

int set(const StaffOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.import.file);
    StaffBase row;
    row.municipality = municipalityFrom(*session, given.municipality);
    row.group = groupFrom(given.group);
    row.year = numberFrom(given.year, earliestStaffYear, latestStaffYear);
    if (given.fte != "unknown" && folded(given.fte) != folded(fteText({}).translated()))
        row.fte = fteFrom(given.fte);
    row.source = given.source.value_or(say(QT_TRANSLATE_NOOP("ctl", "set by hand")));
    if (const auto problems = problemsOf(row); !problems.isEmpty())
        wrong(problems.first().text.translated());
    const Id id = orFail(session->setStaffBase(row));
    if (given.json)
        printJson({ { "id", id } });
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "%1, %2, %3: %4."),
            { session->municipalityName(row.municipality), staffGroupLabel(row.group).translated(),
                QString::number(row.year), fteText(row.fte).translated() }));
    return 0;
}

int listFloors(const StaffOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.import.file);
    QJsonArray rows;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Code")), say(QT_TRANSLATE_NOOP("ctl", "Group")),
        say(QT_TRANSLATE_NOOP("ctl", "Floor")) });
    for (const StaffFloor& floor : session->staffFloors()) {
        rows.append(QJsonObject{ { "group", floor.group }, { "fte", floor.fte } });
        table.add({ floor.group, staffGroupLabel(floor.group).translated(),
            fteText(floor.fte).translated() });
    }
    if (given.json) {
        printJson({ { "floors", rows } });
    } else {
        table.print();
        if (rows.isEmpty())
            printLine(say(QT_TRANSLATE_NOOP("ctl", "The office has set no floor.")));
    }
    return 0;
}

int floors(const StaffOptions& given)
{
    if (given.floorGroup.isEmpty())
        return listFloors(given);
    if (given.floorFte.isEmpty())
        wrong(say(
            QT_TRANSLATE_NOOP("ctl", "%1 is missing."), { say(QT_TRANSLATE_NOOP("ctl", "FTE")) }));
    const std::unique_ptr<Session> session = openToWrite(given.import.file);
    StaffFloor floor;
    floor.group = groupFrom(given.floorGroup);
    if (given.floorFte == "none") {
        for (const StaffFloor& known : session->staffFloors()) {
            if (known.group == floor.group)
                orFail(session->removeStaffFloor(known.id));
        }
    } else {
        floor.fte = fteFrom(given.floorFte);
        if (const auto problems = problemsOf(floor); !problems.isEmpty())
            wrong(problems.first().text.translated());
        orFail(session->setStaffFloor(floor));
    }
    return listFloors(given);
}

int exportRows(const StaffOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.import.file);
    orFail(session->exportRows(ImportKind::StaffBase, given.output));
    if (given.json)
        printJson({ { "file", given.output } });
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Wrote %1."), { given.output }));
    return 0;
}

constexpr const char* municipalityHelp = QT_TRANSLATE_NOOP("ctl", "Number or name");
constexpr const char* groupHelp =
    QT_TRANSLATE_NOOP("ctl", "The group's code in table 14533, such as 01, 07a or TOT");

void declareReading(Command& staff, const std::shared_ptr<StaffOptions>& given)
{
    staff.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the figures that are known"))
        .option("--municipality", given->onlyMunicipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            municipalityHelp)
        .option("--group", given->onlyGroup, QT_TRANSLATE_NOOP("ctl", "GROUP"), groupHelp)
        .option("--year", given->onlyYear, QT_TRANSLATE_NOOP("ctl", "YEAR"),
            QT_TRANSLATE_NOOP("ctl", "Only this year"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return list(*given); });
    staff
        .below("vulnerable",
            QT_TRANSLATE_NOOP(
                "ctl", "Lists what perhaps rests on one person or is under the office's floor"))
        .option("--municipality", given->onlyMunicipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            municipalityHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return vulnerable(*given); });
    staff.below("export", QT_TRANSLATE_NOOP("ctl", "Writes the figures as a CSV or XLSX file"))
        .positional(QT_TRANSLATE_NOOP("ctl", "OUTPUT"), given->output,
            QT_TRANSLATE_NOOP("ctl", "The file to write; its ending says which format"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return exportRows(*given); });
}

void declareWriting(Command& staff, const std::shared_ptr<StaffOptions>& given)
{
    staff
        .below("import",
            QT_TRANSLATE_NOOP("ctl", "Reads figures as in Statistics Norway's table 14533"))
        .positional(QT_TRANSLATE_NOOP("ctl", "INPUT"), given->import.source,
            QT_TRANSLATE_NOOP("ctl", "The CSV or XLSX file to read"))
        .flag("--dry-run", given->import.dryRun,
            QT_TRANSLATE_NOOP("ctl", "Says what would happen and writes nothing"))
        .flag("--skip-rejected", given->import.skipRejected,
            QT_TRANSLATE_NOOP("ctl", "Writes the sound rows although others are rejected"))
        .flag("--json", given->import.json, jsonHelp)
        .does([given] {
            given->import.kind = QString::fromLatin1(codeOf(ImportKind::StaffBase));
            return importFile(given->import);
        });
    staff.below("set", QT_TRANSLATE_NOOP("ctl", "Sets one figure"))
        .required("--municipality", given->municipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            municipalityHelp)
        .required("--group", given->group, QT_TRANSLATE_NOOP("ctl", "GROUP"), groupHelp)
        .required("--year", given->year, QT_TRANSLATE_NOOP("ctl", "YEAR"),
            QT_TRANSLATE_NOOP("ctl", "The year the figure is for"))
        .required("--fte", given->fte, QT_TRANSLATE_NOOP("ctl", "FTE"),
            QT_TRANSLATE_NOOP("ctl", "Agreed full-time equivalents, or unknown"))
        .option("--source", given->source, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "Where the figure is from"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return set(*given); });
    staff
        .below("floor",
            QT_TRANSLATE_NOOP("ctl",
                "Sets what the office regards as too few of a group; lists the floors when "
                "nothing is given"))
        .optionalPositional(QT_TRANSLATE_NOOP("ctl", "GROUP"), given->floorGroup, groupHelp)
        .optionalPositional(QT_TRANSLATE_NOOP("ctl", "FTE"), given->floorFte,
            QT_TRANSLATE_NOOP("ctl", "Full-time equivalents, or none to remove the floor"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return floors(*given); });
}

} // namespace

void declareStaffBase(Command& root)
{
    const auto given = std::make_shared<StaffOptions>();
    Command staff = root.below("staff-base",
        QT_TRANSLATE_NOOP("ctl", "Agreed full-time equivalents by group of professions"));
    staff.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->import.file, caseFileHelp);
    declareReading(staff, given);
    declareWriting(staff, given);
}

} // namespace samvirke::ctl
