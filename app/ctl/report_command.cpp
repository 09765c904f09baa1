// The county's picture for others, as a document or as plain text.
#include "app/ctl/commands.h"
#include "app/ctl/sitrep_command.h"
#include "app/ctl/values.h"
#include "core/session/map_files.h"
#include "core/session/report_files.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace samvirke::ctl {

namespace {

struct ReportOptions {
    std::shared_ptr<QString> file = std::make_shared<QString>();
    QString out;
    std::optional<QString> round;
    std::optional<QString> boundaries;
};

int reportMap(const ReportOptions& given)
{
    const QString ending = QFileInfo(given.out).suffix().toLower();
    if (ending != "svg" && ending != "png")
        wrong(say(
            QT_TRANSLATE_NOOP("ctl", "A map needs --out with a name ending with .svg or .png.")));
    const std::unique_ptr<Session> session = openToRead(*given.file);
    const Id round = given.round ? roundFrom(*session, *given.round).id : Id();
    MapFrame frame;
    frame.communities = true;
    MapScene scene;
    if (given.boundaries) {
        const Boundaries boundaries = orFail(loadBoundaries(*given.boundaries));
        scene = mapSceneOf(*session, round, boundaries);
        if (scene.extent.isEmpty())
            fails(say(QT_TRANSLATE_NOOP("ctl", "%1 has none of this case file's municipalities."),
                { boundaries.file }));
        for (const Text& notice : boundaries.notices)
            printLine(notice.translated());
    } else {
        scene = mapSceneOf(*session, round);
    }
    frame.size = QSizeF(1280, 900);
    orFail(writeMapFile(scene, frame, given.out));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Wrote %1."), { given.out }));
    return 0;
}

int reportOverview(const ReportOptions& given)
{
    const QString ending = QFileInfo(given.out).suffix().toLower();
    if (!QStringList{ "pdf", "odt", "txt", "csv", "xlsx" }.contains(ending))
        wrong(say(QT_TRANSLATE_NOOP(
            "ctl", "--out needs a file name ending with .pdf, .odt, .txt, .csv or .xlsx.")));
    const std::unique_ptr<Session> session = openToRead(*given.file);
    orFail(writeOverview(
        *session, given.out, given.round ? roundFrom(*session, *given.round).id : Id()));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Wrote %1."), { given.out }));
    return 0;
}

} // namespace

void declareReport(Command& root)
{
    const auto given = std::make_shared<ReportOptions>();
    Command report = root.below("report",
        QT_TRANSLATE_NOOP("ctl", "What goes out: the overview, the map, situation reports"));
    report.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), *given->file, caseFileHelp);
    const char* const roundHelp =
        QT_TRANSLATE_NOOP("ctl", "The reporting round; the newest when not given");
    report
        .below("overview",
            QT_TRANSLATE_NOOP("ctl", "The county's picture, to go back to the municipalities"))
        .required("--out", given->out, QT_TRANSLATE_NOOP("ctl", "FILE"),
            QT_TRANSLATE_NOOP("ctl",
                "A document: .pdf, .odt or .txt; its tables: .csv (one value in each line) or "
                ".xlsx"))
        .option("--round", given->round, QT_TRANSLATE_NOOP("ctl", "WEEK"), roundHelp)
        .does([given] { return reportOverview(*given); });
    report.below("map", QT_TRANSLATE_NOOP("ctl", "The county as a map"))
        .required("--out", given->out, QT_TRANSLATE_NOOP("ctl", "FILE"),
            QT_TRANSLATE_NOOP("ctl", "The picture: .svg or .png"))
        .option("--round", given->round, QT_TRANSLATE_NOOP("ctl", "WEEK"), roundHelp)
        .option("--boundaries", given->boundaries, QT_TRANSLATE_NOOP("ctl", "FILE"),
            QT_TRANSLATE_NOOP("ctl",
                "The borders of the municipalities as GeoJSON; without it a map is made of tiles"))
        .does([given] { return reportMap(*given); });
    declareSitrep(report, given->file);
}

} // namespace samvirke::ctl
