#include "core/session/report_files.h"

#include "core/base/clock.h"
#include "core/print/document.h"
#include "core/print/situation_document.h"
#include "core/session/figure_files.h"
#include "core/session/session.h"

namespace samvirke {

Result<void> writeOverview(const Session& session, const QString& path, const Id& round)
{
    OverviewInput input;
    input.office = session.info().office.name;
    input.exercise = session.info().exercise;
    input.demonstration = session.info().demonstration;
    input.madeAt = nowUtc();
    input.picture = session.picture(round);
    input.needs = session.needs();
    input.materialNeeds = session.materialNeeds();
    input.transfers = session.transfers();
    if (input.picture.round.id.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP(
            "core", "There is nothing to report yet: no reporting round has been opened.")));
    const OverviewReport report = overviewReport(input);
    return isTableFile(path) ? writeTables(overviewDocument(report), path)
                             : writeDocument(report, path);
}

Result<void> writeSituationReport(const Session& session, const Id& report, const QString& path)
{
    const Result<PrintedReport> printed = session.printedReport(report);
    if (!printed)
        return fail(printed.error());
    return isTableFile(path) ? writeTables(*printed, path)
                             : writeDocument(situationDocument(*printed), path);
}

} // namespace samvirke
