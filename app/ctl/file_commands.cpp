// Making, checking and keeping case files.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/session/demonstration.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace samvirke::ctl {

namespace {

struct NewOptions {
    QString file;
    QString office;
    bool exercise = false;
};

int makeNew(const NewOptions& given)
{
    const CountyOffice* office = reference().office(given.office);
    if (office == nullptr) {
        QStringList names;
        for (const CountyOffice& some : reference().offices)
            names.append(some.name);
        wrong(say(QT_TRANSLATE_NOOP("ctl", "There is no office called “%1”. The offices: %2."),
            { given.office, names.join("; ") }));
    }
    NewCaseFile what;
    what.office = *office;
    what.exercise = given.exercise;
    const std::unique_ptr<Session> session = orFail(Session::create(given.file, what));
    printLine(sayCounted(QT_TRANSLATE_N_NOOP("ctl", "Made %1 for %2 with %n municipality(s)."),
        int(session->municipalities().size()), { given.file, office->name }));
    return 0;
}

struct DemoOptions {
    QString file;
    std::optional<QString> county;
    std::optional<QString> seed;
    std::optional<QString> weeks;
    std::optional<QString> until;
    bool national = false;
};

int makeDemo(const DemoOptions& given)
{
    DemonstrationOptions options;
    options.national = given.national;
    if (given.county && given.national)
        wrong(say(QT_TRANSLATE_NOOP("ctl", "Give either --county or --national.")));
    options.counties = given.county ? listFrom(*given.county) : QStringList{ "50" };
    for (const QString& county : std::as_const(options.counties)) {
        if (!QRegularExpression("^\\d\\d$").match(county).hasMatch())
            wrong(say(
                QT_TRANSLATE_NOOP("ctl", "“%1” is not a county number, such as 50."), { county }));
    }
    if (given.seed)
        options.seed = quint32(numberFrom(*given.seed, 0, 2147483647));
    if (given.weeks)
        options.weeks = numberFrom(*given.weeks, 1, 520);
    if (given.until)
        options.until = dateFrom(*given.until);
    orFail(makeDemonstration(given.file, options));
    printLine(say(
        QT_TRANSLATE_NOOP("ctl", "Made %1. Everything in it but the municipalities is invented."),
        { given.file }));
    return 0;
}

struct FileOptions {
    QString file;
    QString target;
    std::optional<QString> to;
    bool json = false;
};

int makeExercise(const FileOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Made the exercise %1."),
        { orFail(session->newExercise(given.target)) }));
    return 0;
}

int verify(const FileOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const VerifyOutcome outcome = orFail(session->verify());
    if (given.json)
        printJson({ { "ok", outcome.ok }, { "entries", outcome.entries } });
    else if (outcome.ok)
        printLine(sayCounted(QT_TRANSLATE_N_NOOP("ctl", "The journal is whole: %n entry(s)."),
            int(outcome.entries)));
    if (!outcome.ok)
        fails(outcome.problem.translated());
    return 0;
}

int backup(const FileOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const BackupFile made = orFail(session->backup(given.to.value_or(QString())));
    if (given.json)
        printJson({ { "path", made.path }, { "at", jsonTime(made.at) }, { "bytes", made.bytes } });
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Backed up to %1."), { made.path }));
    return 0;
}

int restore(const FileOptions& given)
{
    orFail(restoreBackup(given.file, given.target));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Restored to %1."), { given.target }));
    return 0;
}

} // namespace

void declareFiles(Command& root)
{
    const auto made = std::make_shared<NewOptions>();
    root.below("new", QT_TRANSLATE_NOOP("ctl", "Makes a case file for an office"))
        .positional(QT_TRANSLATE_NOOP("ctl", "FILE"), made->file, caseFileHelp)
        .required("--office", made->office, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "The office, such as “Statsforvalteren i Trøndelag”"))
        .flag(
            "--exercise", made->exercise, QT_TRANSLATE_NOOP("ctl", "Marks the file as an exercise"))
        .does([made] { return makeNew(*made); });

    const auto demo = std::make_shared<DemoOptions>();
    root.below("demo", QT_TRANSLATE_NOOP("ctl", "Makes a case file with invented data to look at"))
        .positional(QT_TRANSLATE_NOOP("ctl", "FILE"), demo->file, caseFileHelp)
        .option("--county", demo->county, QT_TRANSLATE_NOOP("ctl", "NUMBERS"),
            QT_TRANSLATE_NOOP("ctl", "County numbers, separated by commas; 50 when not given"))
        .option("--seed", demo->seed, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "The same seed gives the same data; 1 when not given"))
        .option("--weeks", demo->weeks, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "How many weekly rounds, 1 to 520; 10 when not given"))
        .option("--until", demo->until, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The newest round is this day's week; today when not given"))
        .flag("--national", demo->national, QT_TRANSLATE_NOOP("ctl", "The whole country"))
        .does([demo] { return makeDemo(*demo); });

    const auto exercise = std::make_shared<FileOptions>();
    root.below("exercise",
            QT_TRANSLATE_NOOP("ctl", "Makes an exercise with this file's contacts, pool and needs"))
        .positional(QT_TRANSLATE_NOOP("ctl", "FILE"), exercise->file, caseFileHelp)
        .positional(QT_TRANSLATE_NOOP("ctl", "TARGET"), exercise->target,
            QT_TRANSLATE_NOOP("ctl", "The new file"))
        .does([exercise] { return makeExercise(*exercise); });

    const auto check = std::make_shared<FileOptions>();
    root.below("verify", QT_TRANSLATE_NOOP("ctl", "Checks the file and its whole journal"))
        .positional(QT_TRANSLATE_NOOP("ctl", "FILE"), check->file, caseFileHelp)
        .flag("--json", check->json, jsonHelp)
        .does([check] { return verify(*check); });

    const auto keep = std::make_shared<FileOptions>();
    root.below("backup", QT_TRANSLATE_NOOP("ctl", "Makes a checked copy of the file"))
        .positional(QT_TRANSLATE_NOOP("ctl", "FILE"), keep->file, caseFileHelp)
        .option("--to", keep->to, QT_TRANSLATE_NOOP("ctl", "FILE"),
            QT_TRANSLATE_NOOP("ctl", "Where to; a dated file in the backup folder when not given"))
        .flag("--json", keep->json, jsonHelp)
        .does([keep] { return backup(*keep); });

    const auto back = std::make_shared<FileOptions>();
    root.below("restore", QT_TRANSLATE_NOOP("ctl", "Makes a case file from a backup"))
        .positional(
            QT_TRANSLATE_NOOP("ctl", "BACKUP"), back->file, QT_TRANSLATE_NOOP("ctl", "The backup"))
        .positional(QT_TRANSLATE_NOOP("ctl", "TARGET"), back->target,
            QT_TRANSLATE_NOOP("ctl", "The new file; a file that is there is never replaced"))
        .does([back] { return restore(*back); });
}

} // namespace samvirke::ctl
