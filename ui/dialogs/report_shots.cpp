// The dialogs of situation reports, as the picture maker shows them.
#include "ui/dialogs/message.h"
#include "ui/dialogs/report_facts_dialog.h"
#include "ui/dialogs/report_template_dialog.h"
#include "ui/pages/reports/report_words.h"
#include "ui/shots.h"

namespace samvirke {

void registerReportShots()
{
    addShot(QStringLiteral("report-facts"), [](Session& session) -> QWidget* {
        return new ReportFactsDialog(session, session.proposedReport());
    });
    addShot(QStringLiteral("report-template"), [](Session& session) -> QWidget* {
        return new ReportTemplateDialog(
            session, session.reportTemplates().first(), session.situationReports().value(0).id);
    });
    addShot(QStringLiteral("report-send"), [](Session& session) -> QWidget* {
        return message::makeQuestion(
            nullptr, sendQuestion(session, session.situationReports().value(0)));
    });
}

} // namespace samvirke
