// The form that municipalities fill in.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct FormOptions {
    QString file;
    QString out;
    std::optional<QString> round, municipality;
    bool all = false;
    bool json = false;
};

int form(const FormOptions& given)
{
    if (given.all == given.municipality.has_value())
        wrong(say(QT_TRANSLATE_NOOP("ctl", "Name a municipality, or say --all.")));
    const std::unique_ptr<Session> session = openToRead(given.file);
    const ReportingRound round =
        given.round ? roundFrom(*session, *given.round) : session->picture().round;
    if (round.id.isEmpty())
        fails(say(QT_TRANSLATE_NOOP("ctl", "There is no reporting round yet.")));
    if (!QDir().mkpath(given.out))
        fails(say(QT_TRANSLATE_NOOP("ctl", "The folder %1 cannot be made."), { given.out }));
    QStringList municipalities;
    if (given.municipality)
        municipalities.append(municipalityFrom(*session, *given.municipality));
    const QStringList written = orFail(session->writeForms(round.id, municipalities, given.out));
    if (given.json)
        printJson({ { "round", round.label }, { "files", QJsonArray::fromStringList(written) } });
    else
        printLine(sayCounted(QT_TRANSLATE_N_NOOP("ctl", "Wrote %n form(s) for %1 to %2."),
            int(written.size()), { round.label, given.out }));
    return 0;
}

} // namespace

void declareForm(Command& root)
{
    const auto given = std::make_shared<FormOptions>();
    root.below("form",
            QT_TRANSLATE_NOOP("ctl",
                "Writes the form that municipalities fill in, as XLSX; import reads it back"))
        .positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp)
        .option("--round", given->round, QT_TRANSLATE_NOOP("ctl", "ROUND"),
            QT_TRANSLATE_NOOP(
                "ctl", "The round by its week or title; the newest that has opened when not given"))
        .option("--municipality", given->municipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Number or name"))
        .flag("--all", given->all, QT_TRANSLATE_NOOP("ctl", "A form for every municipality"))
        .required("--out", given->out, QT_TRANSLATE_NOOP("ctl", "FOLDER"),
            QT_TRANSLATE_NOOP("ctl", "Where the forms are written; made if it is missing"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return form(*given); });
}

} // namespace samvirke::ctl
