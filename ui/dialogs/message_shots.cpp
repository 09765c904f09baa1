#include "ui/dialogs/message_export_dialog.h"
#include "ui/dialogs/message_import_dialog.h"
#include "ui/shots.h"

#include <QFile>
#include <QTemporaryDir>

namespace samvirke {

namespace {

/// A request as a neighbour's system writes it, without the municipality.
const char* const request = R"(<RequestResource
 xmlns="urn:oasis:names:tc:emergency:EDXL:RM:1.0:msg"
 xmlns:rm="urn:oasis:names:tc:emergency:EDXL:RM:1.0">
 <MessageID>urn:x-county:rm:1001</MessageID><SentDateTime>2021-03-08T13:05:00+01:00</SentDateTime>
 <MessageContentType>RequestResource</MessageContentType>
 <MessageDescription>ØVELSE: Sykehjemmet mangler folk i helgen</MessageDescription>
 <OriginatingMessageID>urn:x-county:rm:1001</OriginatingMessageID>
 <ContactInformation><rm:ContactDescription>Vaktleder i Vestlia kommune</rm:ContactDescription>
  <rm:ContactRole>Requester</rm:ContactRole></ContactInformation>
 <ResourceInformation><ResourceInfoElementID>1</ResourceInfoElementID>
  <Resource><Name>Sykepleier</Name><SpecialRequirements>Smittevern</SpecialRequirements></Resource>
  <AssignmentInformation><Quantity><rm:MeasuredQuantity><rm:Amount>2</rm:Amount>
   </rm:MeasuredQuantity></Quantity></AssignmentInformation>
  <ScheduleInformation><ScheduleType>RequestedArrival</ScheduleType>
   <DateTime>2021-03-12T07:00:00+01:00</DateTime></ScheduleInformation>
  <ScheduleInformation><ScheduleType>EstimatedReturnDeparture</ScheduleType>
   <DateTime>2021-03-21T22:00:00+01:00</DateTime></ScheduleInformation>
 </ResourceInformation></RequestResource>)";

} // namespace

void registerMessageShots()
{
    addShot("message-export-dialog", [](Session& session) {
        return new MessageExportDialog(session, { session.needs().value(0).id, {}, {} });
    });
    addShot("message-export-transfer-dialog", [](Session& session) {
        Id chosen = session.transfers().value(0).id;
        for (const Transfer& transfer : session.transfers()) {
            if (transfer.state == TransferState::InService)
                chosen = transfer.id;
        }
        return new MessageExportDialog(session, { {}, chosen, {} });
    });
    addShot("message-import-dialog", [](Session& session) {
        auto* dialog = new MessageImportDialog(session);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("bestilling.xml")));
        if (file.open(QIODevice::WriteOnly) && file.write(request) > 0) {
            file.close();
            dialog->setFile(file.fileName());
        }
        return dialog;
    });
}

} // namespace samvirke
