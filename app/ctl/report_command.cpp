// The county's picture for others, as a document or as plain text.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/session/report_files.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace samvirke::ctl {

namespace {

struct ReportOptions {
    QString file;
    QString kind;
    QString out;
    std::optional<QString> round;
};

int report(const ReportOptions& given)
{
    if (given.kind != "overview")
        unknownWord(given.kind, { "overview" });
    const QString ending = QFileInfo(given.out).suffix().toLower();
    if (ending != "pdf" && ending != "odt" && ending != "txt")
        wrong(say(
            QT_TRANSLATE_NOOP("ctl", "--out needs a file name ending with .pdf, .odt or .txt.")));
    const std::unique_ptr<Session> session = openToRead(given.file);
    orFail(writeOverview(
        *session, given.out, given.round ? roundFrom(*session, *given.round).id : Id()));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Wrote %1."), { given.out }));
    return 0;
}

} // namespace

void declareReport(Command& root)
{
    const auto given = std::make_shared<ReportOptions>();
    root.below("report", QT_TRANSLATE_NOOP("ctl", "Writes the county's picture as a document"))
        .positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp)
        .positional(
            QT_TRANSLATE_NOOP("ctl", "KIND"), given->kind, QT_TRANSLATE_NOOP("ctl", "overview"))
        .required("--out", given->out, QT_TRANSLATE_NOOP("ctl", "FILE"),
            QT_TRANSLATE_NOOP("ctl", "The document: .pdf, .odt or .txt"))
        .option("--round", given->round, QT_TRANSLATE_NOOP("ctl", "WEEK"),
            QT_TRANSLATE_NOOP("ctl", "The reporting round; the newest when not given"))
        .does([given] { return report(*given); });
}

} // namespace samvirke::ctl
