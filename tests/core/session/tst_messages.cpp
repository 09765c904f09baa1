// Messages of EDXL-RM between two offices' case files: asked, answered, agreed, extended, returned,
// without a line being typed twice, and nothing without a preview.
#include "tests/core/session/fixtures.h"

#include <QFile>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

/// A need with everything in it that a need can hold.
Need fullNeed()
{
    Need need = aNeed();
    need.required = QStringList{ "infection-control" };
    need.preferred = QStringList{ "leadership" };
    need.infectious = true;
    need.lodging = true;
    need.shifts = "dag/kveld, hver 3. helg";
    need.localMeasures = "Omdisponering.\nØkte stillinger.";
    need.note = "Haster <nå> & her";
    need.team = "Team 1";
    return need;
}

Need same(Need need)
{
    need.id.clear();
    return need;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
}

const char* const foreignRequest =
    R"(<RequestResource xmlns="urn:oasis:names:tc:emergency:EDXL:RM:1.0:msg" xmlns:rm="urn:oasis:names:tc:emergency:EDXL:RM:1.0">
 <MessageID>urn:x-vik:1</MessageID><SentDateTime>2021-03-04T18:05:00+01:00</SentDateTime>
 <MessageContentType>RequestResource</MessageContentType><OriginatingMessageID>urn:x-vik:1</OriginatingMessageID>
 <ContactInformation><rm:ContactDescription>Vaktleder</rm:ContactDescription><rm:ContactRole>Requester</rm:ContactRole></ContactInformation>
 <ResourceInformation><ResourceInfoElementID>A</ResourceInfoElementID><Resource><Name>PROFESSION</Name><SpecialRequirements>Smittevern</SpecialRequirements></Resource>
  <AssignmentInformation><Quantity><rm:QuantityText>3 personer</rm:QuantityText></Quantity></AssignmentInformation>
  <ScheduleInformation><ScheduleType>RequestedArrival</ScheduleType><DateTime>2021-03-08T07:00:00+01:00</DateTime><Location><rm:LocationDescription>PLACE</rm:LocationDescription></Location></ScheduleInformation>
 </ResourceInformation></RequestResource>)";

} // namespace

class TestMessages : public QObject {
    Q_OBJECT

private:
    /// Writes a message from one file and takes it into another.
    static MessageOutcome carry(TestFile& from, const MessageSubject& about, MessageKind kind,
        TestFile& to, const MessageWish& wish = {})
    {
        const QString path = from.path(code(kind) + ".xml");
        const auto draft = from->draftMessage(about, kind, wish);
        if (!draft)
            qFatal("%s: %s", qPrintable(code(kind)), qPrintable(draft.error().text.english()));
        if (const auto written = from->writeMessage(*draft, path); !written)
            qFatal("%s", qPrintable(written.error().text.english()));
        const auto preview = to->previewMessage(path);
        if (!preview)
            qFatal("%s", qPrintable(preview.error().text.english()));
        const auto taken = to->importMessage(*preview);
        if (!taken)
            qFatal("%s", qPrintable(taken.error().text.english()));
        return *taken;
    }

    static void step(TestFile& file, const Id& transfer, TransferState to)
    {
        StepRequest request;
        request.to = to;
        request.who = "Kari Vik";
        if (const auto done = file->stepTransfer(transfer, request); !done)
            qFatal("%s", qPrintable(done.error().text.english()));
    }

private Q_SLOTS:
    void init() { setFixedClock(QDateTime(QDate(2021, 3, 5), QTime(9, 0), Qt::UTC)); }
    void cleanupTestCase() { setFixedClock({}); }

    void aRequestLosesNothingOnItsWay()
    {
        TestFile here;
        TestFile there;
        const Id need = *here->registerNeed(fullNeed());
        const MessageOutcome taken =
            carry(here, { need, {}, {} }, MessageKind::RequestResource, there);
        QCOMPARE(taken.needs.size(), 1);
        QCOMPARE(same(*there->need(taken.needs.first())), same(fullNeed()));
        QVERIFY(there->undoText().english().contains("take in a message"));
        QVERIFY(there->undo());
        QVERIFY(there->needs().isEmpty());
        QVERIFY(there->messages().isEmpty());
        QVERIFY(there->redo());
        QCOMPARE(there->needs().size(), 1);
    }

    void theSameFileTwiceChangesNothing()
    {
        TestFile here;
        TestFile there;
        const Id need = *here->registerNeed(fullNeed());
        carry(here, { need, {}, {} }, MessageKind::RequestResource, there);
        const auto again = there->previewMessage(here.path("RequestResource.xml"));
        QVERIFY(again->known);
        QVERIFY(!again->changesSomething());
        QVERIFY(!there->importMessage(*again)->changed);
        QCOMPARE(there->needs().size(), 1);
        QCOMPARE(there->messages().size(), 1);
        const auto back = here->previewMessage(here.path("RequestResource.xml"));
        QVERIFY(back->known);
    }

    void aChangedRequestUpdatesAndAWithdrawnOneWithdraws()
    {
        TestFile here;
        TestFile there;
        const Id id = *here->registerNeed(fullNeed());
        const Id copy =
            carry(here, { id, {}, {} }, MessageKind::RequestResource, there).needs.first();
        Need need = *here->need(id);
        need.heads = 5;
        need.note.clear();
        need.infectious = false;
        QVERIFY(here->changeNeed(need));
        const MessageOutcome changed =
            carry(here, { id, {}, {} }, MessageKind::RequestResource, there);
        QCOMPARE(changed.needs, QList<Id>{ copy });
        QCOMPARE(same(*there->need(copy)), same(need));
        QVERIFY(here->withdrawNeed(id));
        carry(here, { id, {}, {} }, MessageKind::RequestResource, there);
        QCOMPARE(there->need(copy)->state, NeedState::Withdrawn);
        QCOMPARE(there->needs().size(), 1);
        QVERIFY(there->undo());
        QCOMPARE(there->need(copy)->state, NeedState::Open);
    }

    void offersAnswersServiceExtensionAndReturn()
    {
        TestFile asks;
        TestFile lends;
        const Id need = *asks->registerNeed(aNeed());
        const Id copy =
            carry(asks, { need, {}, {} }, MessageKind::RequestResource, lends).needs.first();
        // The owner's office records an offer for the need and answers with it.
        Transfer offer = aTransfer();
        offer.need = copy;
        offer.member.clear();
        offer.to = "5014";
        offer.heads = 2;
        const Id lent = *lends->startTransfer(offer);
        step(lends, lent, TransferState::Asked);
        step(lends, lent, TransferState::Offered);
        const MessageOutcome answered =
            carry(lends, { {}, lent, {} }, MessageKind::ResponseToRequestResource, asks);
        QCOMPARE(answered.transfers.size(), 1);
        const Id borrowed = answered.transfers.first();
        QCOMPARE(asks->transfer(borrowed)->state, TransferState::Offered);
        QCOMPARE(asks->transfer(borrowed)->owner, "5001");
        QCOMPARE(asks->transfer(borrowed)->need, need);
        QCOMPARE(asks->ledger(borrowed).size(), 2);
        QVERIFY(asks->ledger(borrowed).last().note.contains("ResponseToRequestResource"));

        // A requisition of what is only offered is refused, in writing and in reading.
        QVERIFY(!asks->draftMessage({ {}, borrowed, {} }, MessageKind::RequisitionResource));

        step(lends, lent, TransferState::Agreed);
        carry(lends, { {}, lent, {} }, MessageKind::CommitResource, asks);
        QCOMPARE(asks->transfer(borrowed)->state, TransferState::Agreed);
        QCOMPARE(asks->transfers().size(), 1);
        const MessageOutcome confirmed =
            carry(asks, { {}, borrowed, {} }, MessageKind::RequisitionResource, lends);
        QVERIFY(confirmed.changed); // a line in the log, no more
        QCOMPARE(lends->transfer(lent)->state, TransferState::Agreed);
        QCOMPARE(lends->log().size(), 1);

        for (TestFile* file : { &asks, &lends }) {
            const Id id = file == &asks ? borrowed : lent;
            step(*file, id, TransferState::Consented);
            step(*file, id, TransferState::Preparing);
        }
        step(asks, borrowed, TransferState::InService);
        carry(asks, { {}, borrowed, {} }, MessageKind::ReportResourceDeploymentStatus, lends);
        QCOMPARE(lends->transfer(lent)->state, TransferState::InService);

        MessageWish longer;
        QVERIFY(!asks->draftMessage(
            { {}, borrowed, {} }, MessageKind::RequestExtendedDeploymentDuration, longer));
        longer.until = asks->transfer(borrowed)->until.addDays(7);
        carry(asks, { {}, borrowed, {} }, MessageKind::RequestExtendedDeploymentDuration, lends,
            longer);
        QCOMPARE(lends->transfer(lent)->state, TransferState::ExtensionAsked);
        step(asks, borrowed, TransferState::ExtensionAsked);
        step(lends, lent, TransferState::InService);
        Transfer extended = *lends->transfer(lent);
        extended.until = longer.until;
        QVERIFY(lends->changeTransfer(extended));
        carry(lends, { {}, lent, {} }, MessageKind::ResponseToRequestExtendedDeploymentDuration,
            asks);
        QCOMPARE(asks->transfer(borrowed)->state, TransferState::InService);
        QCOMPARE(asks->transfer(borrowed)->until, longer.until);

        carry(lends, { {}, lent, {} }, MessageKind::RequestReturn, asks);
        QCOMPARE(asks->transfer(borrowed)->state, TransferState::InService); // asked, not ordered
        step(asks, borrowed, TransferState::Ending);
        carry(asks, { {}, borrowed, {} }, MessageKind::ResponseToRequestReturn, lends);
        QCOMPARE(lends->transfer(lent)->state, TransferState::Ending);
        step(asks, borrowed, TransferState::Returned);
        carry(asks, { {}, borrowed, {} }, MessageKind::ReportResourceDeploymentStatus, lends);
        QCOMPARE(lends->transfer(lent)->state, TransferState::Returned);
        QCOMPARE(asks->transfers().size(), 1);
        QCOMPARE(lends->transfers().size(), 1);
    }

    void anAnswerToAWithdrawnNeedBeginsNothing()
    {
        TestFile asks;
        TestFile lends;
        const Id need = *asks->registerNeed(aNeed());
        Transfer offer = aTransfer();
        offer.need =
            carry(asks, { need, {}, {} }, MessageKind::RequestResource, lends).needs.first();
        const Id lent = *lends->startTransfer(offer);
        step(lends, lent, TransferState::Asked);
        step(lends, lent, TransferState::Offered);
        QVERIFY(asks->withdrawNeed(need));
        carry(lends, { {}, lent, {} }, MessageKind::ResponseToRequestResource, asks);
        QVERIFY(asks->transfers().isEmpty());
        QCOMPARE(asks->log().size(), 1);
    }

    void aNoIsAnAnswer()
    {
        TestFile asks;
        TestFile lends;
        const Id need = *asks->registerNeed(aNeed());
        const Id copy =
            carry(asks, { need, {}, {} }, MessageKind::RequestResource, lends).needs.first();
        Transfer offer = aTransfer();
        offer.need = copy;
        offer.member.clear();
        const Id lent = *lends->startTransfer(offer);
        step(lends, lent, TransferState::Asked);
        QVERIFY(!lends->draftMessage({ {}, lent, {} }, MessageKind::ResponseToRequestResource));
        step(lends, lent, TransferState::Declined);
        const MessageOutcome no =
            carry(lends, { {}, lent, {} }, MessageKind::ResponseToRequestResource, asks);
        QCOMPARE(asks->transfer(no.transfers.first())->state, TransferState::Declined);
        QVERIFY(asks->undo());
        QVERIFY(asks->transfers().isEmpty());
    }

    void anOfferFillsThePoolWithoutNames()
    {
        TestFile lends;
        TestFile asks;
        const Id id = *lends->registerPoolMember(aMember());
        const MessageOutcome taken =
            carry(lends, { {}, {}, id }, MessageKind::OfferUnsolicitedResource, asks);
        const PoolMember copy = *asks->poolMember(taken.members.first());
        PoolMember expected = aMember();
        expected.id = copy.id;
        expected.name.clear();
        expected.telephone.clear();
        expected.email.clear();
        QCOMPARE(copy, expected);
        const QByteArray bytes = bytesOf(lends.path("OfferUnsolicitedResource.xml"));
        for (const char* personal : { "Kari", "Testesen", "900 11 222", "kari@example.org" })
            QVERIFY(!bytes.contains(personal));
        // Said again after a change: the same capacity, changed.
        PoolMember member = *lends->poolMember(id);
        member.maxTravelKm = 80;
        QVERIFY(lends->changePoolMember(member));
        carry(lends, { {}, {}, id }, MessageKind::OfferUnsolicitedResource, asks);
        QCOMPARE(asks->poolMembers().size(), 1);
        QCOMPARE(asks->poolMembers().first().maxTravelKm, 80);
    }

    void somebodyElsesRequestIsUnderstoodByItsWords()
    {
        TestFile here;
        const QString path = here.path("foreign.xml");
        writeBytes(path,
            QByteArray(foreignRequest)
                .replace("PROFESSION", "Sykepleier")
                .replace("PLACE", "5014 Frøya"));
        const auto preview = here->previewMessage(path);
        QVERIFY(preview);
        QCOMPARE(preview->lacks.size(), 0);
        QVERIFY(preview->says.first().english().contains("Vaktleder"));
        QVERIFY(!preview->remarks.isEmpty()); // it does not say until when
        QVERIFY(here->needs().isEmpty());
        QVERIFY(here->importMessage(*preview));
        const Need need = here->needs().first();
        QCOMPARE(need.municipality, "5014");
        QCOMPARE(need.profession, "SP");
        QCOMPARE(need.heads, 3);
        QCOMPARE(need.from, QDate(2021, 3, 8));
        QVERIFY(need.note.contains("Smittevern"));
    }

    void whatAMessageDoesNotSayAPersonSays()
    {
        TestFile here;
        const QString path = here.path("foreign.xml");
        writeBytes(path, foreignRequest); // neither place nor profession is known here
        const auto preview = here->previewMessage(path);
        QCOMPARE(preview->lacks,
            (QList<MessageLack>{ MessageLack::Municipality, MessageLack::Profession }));
        QVERIFY(!here->importMessage(*preview));
        QVERIFY(here->needs().isEmpty());
        MessageHelp help;
        help.municipality = "5001";
        help.profession = "HF";
        const auto helped = here->previewMessage(path, help);
        QCOMPARE(helped->lacks.size(), 0);
        QVERIFY(here->importMessage(*helped));
        QCOMPARE(here->needs().first().profession, "HF");
    }

    void wrongReferencesAreRefused()
    {
        TestFile asks;
        TestFile lends;
        const Id need = *asks->registerNeed(aNeed());
        const Id copy =
            carry(asks, { need, {}, {} }, MessageKind::RequestResource, lends).needs.first();
        Transfer offer = aTransfer();
        offer.need = copy;
        offer.member.clear();
        const Id lent = *lends->startTransfer(offer);
        step(lends, lent, TransferState::Asked);
        step(lends, lent, TransferState::Offered);
        const auto draft =
            lends->draftMessage({ {}, lent, {} }, MessageKind::ResponseToRequestResource);
        const QString path = lends.path("answer.xml");
        QVERIFY(lends->writeMessage(*draft, path));
        const QByteArray sound = bytesOf(path);

        writeBytes(path,
            QByteArray(sound).replace(
                "<rm:PrecedingResourceInfoElementID>1<", "<rm:PrecedingResourceInfoElementID>7<"));
        const auto item = asks->previewMessage(path);
        QVERIFY(!item);
        QVERIFY(item.error().text.english().contains("no such item"));

        TestFile stranger; // knows nothing of the request
        writeBytes(path, sound);
        const auto unknown = stranger->previewMessage(path);
        QCOMPARE(unknown->lacks, QList<MessageLack>{ MessageLack::Subject });
        QVERIFY(!stranger->importMessage(*unknown));
        // A person can say what it is about.
        MessageHelp help;
        help.need = *stranger->registerNeed(aNeed());
        const auto helped = stranger->previewMessage(path, help);
        QVERIFY2(helped->lacks.isEmpty(), qPrintable(helped->lackTexts.value(0).english()));
        QVERIFY(stranger->importMessage(*helped));
        QCOMPARE(stranger->transfers().size(), 1);
    }

    void aRequisitionOfWhatNobodyAgreedToIsRefused()
    {
        TestFile here;
        const QString path = here.path("requisition.xml");
        QByteArray bytes = QByteArray(foreignRequest)
                               .replace("RequestResource", "RequisitionResource")
                               .replace(" <ContactInformation>",
                                   "<Funding><rm:FundCode>1</rm:FundCode></Funding>"
                                   "<ContactInformation>")
                               .replace("PLACE", "Trondheim");
        writeBytes(path, bytes);
        const auto refused = here->previewMessage(path);
        QVERIFY(!refused);
        QVERIFY(refused.error().text.english().contains("voluntary"));
    }

    void exerciseStaysInTheExercise()
    {
        QTemporaryDir folder;
        auto exercise =
            Session::create(folder.filePath("ex.samvirke"), { trondelag(), false, true });
        QVERIFY(exercise);
        const Id need = *(*exercise)->registerNeed(aNeed());
        const QString path = folder.filePath("m.xml");
        const auto draft =
            (*exercise)->draftMessage({ need, {}, {} }, MessageKind::RequestResource);
        QVERIFY(draft->exercise);
        QVERIFY((*exercise)->writeMessage(*draft, path));
        QVERIFY(bytesOf(path).contains("<MessageDescription>ØVELSE"));
        TestFile office;
        const auto refused = office->previewMessage(path);
        QVERIFY(!refused);
        QVERIFY(refused.error().text.english().contains("exercise"));
        // The other way it is a warning.
        const Id real = *office->registerNeed(aNeed());
        QVERIFY(office->writeMessage(
            *office->draftMessage({ real, {}, {} }, MessageKind::RequestResource), path));
        const auto warned = (*exercise)->previewMessage(path);
        QVERIFY(warned);
        QVERIFY(warned->remarks.first().english().contains("exercise"));
    }

    void aMessageSkipsNoStepThatOnlyPeopleCanTake()
    {
        TestFile here;
        TestFile there;
        const Id need = *here->registerNeed(aNeed());
        carry(here, { need, {}, {} }, MessageKind::RequestResource, there);
        Transfer transfer = aTransfer();
        transfer.need = need;
        transfer.member.clear();
        const Id ours = *here->startTransfer(transfer);
        for (const TransferState to :
            { TransferState::Asked, TransferState::Offered, TransferState::Agreed,
                TransferState::Consented, TransferState::Preparing, TransferState::InService })
            step(here, ours, to);
        transfer.need = there->needs().first().id;
        const Id theirs = *there->startTransfer(transfer);
        for (const TransferState to :
            { TransferState::Asked, TransferState::Offered, TransferState::Agreed })
            step(there, theirs, to);
        // It has begun there, but here nobody has the employee's consent on record.
        carry(here, { {}, ours, {} }, MessageKind::ReportResourceDeploymentStatus, there);
        QCOMPARE(there->transfer(theirs)->state, TransferState::Agreed);
        QCOMPARE(there->log().size(), 1);
        step(there, theirs, TransferState::Consented);
        step(there, theirs, TransferState::Preparing);
        // A release does not say that the service took place.
        carry(here, { {}, ours, {} }, MessageKind::ReleaseResource, there);
        QCOMPARE(there->transfer(theirs)->state, TransferState::Preparing);
    }

    void aStalePreviewIsRefused()
    {
        TestFile here;
        TestFile there;
        const Id need = *here->registerNeed(aNeed());
        const QString path = here.path("m.xml");
        QVERIFY(here->writeMessage(
            *here->draftMessage({ need, {}, {} }, MessageKind::RequestResource), path));
        const auto preview = there->previewMessage(path);
        writeBytes(path, bytesOf(path).replace("SP<", "LE<"));
        QVERIFY(!there->importMessage(*preview));
        QVERIFY(there->needs().isEmpty());
    }

    void undoPassesOverWhatHasLeftTheHouse()
    {
        TestFile here;
        const Id need = *here->registerNeed(aNeed());
        const QString path = here.path("m.xml");
        QVERIFY(here->writeMessage(
            *here->draftMessage({ need, {}, {} }, MessageKind::RequestResource), path));
        QVERIFY(here->undo()); // the need goes, the record stays
        QVERIFY(here->needs().isEmpty());
        QCOMPARE(here->messages().size(), 1);
        QVERIFY(here->verify()->ok);
        here.reopen();
        QCOMPARE(here->messages().first().hash.size(), 64);
    }

    void aFileThatCannotBeWrittenLeavesNoRecord()
    {
        TestFile here;
        const Id need = *here->registerNeed(aNeed());
        const auto draft = here->draftMessage({ need, {}, {} }, MessageKind::RequestResource);
        QVERIFY(!here->writeMessage(*draft, here.path("no/such/folder/m.xml")));
        QVERIFY(here->messages().isEmpty());
        here.reopen(OpenMode::ReadOnly);
        QVERIFY(!here->writeMessage(*draft, here.path("m.xml")));
        QVERIFY(!QFile::exists(here.path("m.xml")));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
