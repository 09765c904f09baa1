// The county's picture for others, as a document or as plain text.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/session/map_files.h"
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
    std::optional<QString> boundaries;
};

int reportMap(const ReportOptions& given)
{
    const QString ending = QFileInfo(given.out).suffix().toLower();
    if (ending != "svg" && ending != "png")
        wrong(say(
            QT_TRANSLATE_NOOP("ctl", "A map needs --out with a name ending with .svg or .png.")));
    const std::unique_ptr<Session> session = openToRead(given.file);
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

int report(const ReportOptions& given)
{
    if (given.kind == "map")
        return reportMap(given);
    if (given.kind != "overview")
        unknownWord(given.kind, { "overview", "map" });
    if (given.boundaries)
        wrong(say(QT_TRANSLATE_NOOP("ctl", "--boundaries belongs to a map.")));
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
        .positional(QT_TRANSLATE_NOOP("ctl", "KIND"), given->kind,
            QT_TRANSLATE_NOOP("ctl", "overview or map"))
        .required("--out", given->out, QT_TRANSLATE_NOOP("ctl", "FILE"),
            QT_TRANSLATE_NOOP("ctl", "The document: .pdf, .odt or .txt; a map: .svg or .png"))
        .option("--round", given->round, QT_TRANSLATE_NOOP("ctl", "WEEK"),
            QT_TRANSLATE_NOOP("ctl", "The reporting round; the newest when not given"))
        .option("--boundaries", given->boundaries, QT_TRANSLATE_NOOP("ctl", "FILE"),
            QT_TRANSLATE_NOOP("ctl",
                "The borders of the municipalities as GeoJSON; without it a map is made of tiles"))
        .does([given] { return report(*given); });
}

} // namespace samvirke::ctl
