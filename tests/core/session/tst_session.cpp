#include "core/session/asking.h"
#include "core/session/session.h"
#include "tests/core/session/fixtures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newFileHoldsTheCountry();
    void oneSignalForACommand();
    void togetherIsAllOrNothing();
    void withdrawnNeedTakesItsTransfersAlong();
    void everyDoorThatWithdrawsANeedTakesItsTransfersAlong_data();
    void everyDoorThatWithdrawsANeedTakesItsTransfersAlong();
    void nothingBeginsForAWithdrawnNeed();
    void aPoolMemberIsOnePerson();
    void eachOwnerIsAskedOnceAndNobodyForItself();
};

void TestSession::newFileHoldsTheCountry()
{
    const TestFile file;
    QCOMPARE(file->municipalities().size(), 38);
    QCOMPARE(file->municipality("0301")->name, QString("Oslo"));
    QCOMPARE(file->municipalityName("5001"), QString("Trondheim"));
    QVERIFY(!file->neighboursOf("5001").isEmpty());
    QCOMPARE(file->ownerName("St. Olavs hospital HF"), QString("St. Olavs hospital HF"));
    QVERIFY(!file->canUndo());
    QVERIFY(!Session::create(file->info().path, { trondelag() }));
}

void TestSession::oneSignalForACommand()
{
    const TestFile file;
    QSignalSpy changed(file.get(), &Session::changed);
    const auto id = file->registerNeed(aNeed());
    QVERIFY(id);
    QCOMPARE(changed.size(), 1);
    const auto set = changed[0][0].value<ChangeSet>();
    QCOMPARE(set.command, QString("registerNeed"));
    QCOMPARE(set.changes, QList<Change>({ { Entity::Need, *id, Change::Kind::Inserted } }));
    // A command that changes nothing says nothing.
    QVERIFY(file->changeNeed(*file->need(*id)));
    QCOMPARE(changed.size(), 1);
}

void TestSession::togetherIsAllOrNothing()
{
    const TestFile file;
    QSignalSpy changed(file.get(), &Session::changed);
    const auto failed = file->together("twoNeeds", [&]() -> Result<void> {
        if (auto done = file->registerNeed(aNeed()); !done)
            return fail(done.error());
        Need wrong = aNeed();
        wrong.heads = 0;
        if (auto done = file->registerNeed(wrong); !done)
            return fail(done.error());
        return {};
    });
    QVERIFY(!failed);
    QVERIFY(file->needs().isEmpty());
    QCOMPARE(changed.size(), 0);
    QVERIFY(file->together("twoNeeds", [&]() -> Result<void> {
        (void)file->registerNeed(aNeed());
        (void)file->registerNeed(aNeed());
        return {};
    }));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(file->needs().size(), 2);
    QVERIFY(file->undo());
    QCOMPARE(file->needs().size(), 0);
    QVERIFY(file->verify()->ok);
}

void TestSession::withdrawnNeedTakesItsTransfersAlong()
{
    const TestFile file;
    const Id need = *file->registerNeed(aNeed());
    Transfer early = aTransfer();
    early.need = need;
    const Id asked = *file->startTransfer(early);
    QVERIFY(file->stepTransfer(asked, stepTo(TransferState::Asked)));
    const Id serving = *file->startTransfer(early);
    for (const TransferState state :
        { TransferState::Asked, TransferState::Offered, TransferState::Agreed,
            TransferState::Consented, TransferState::Preparing, TransferState::InService })
        QVERIFY(file->stepTransfer(serving, stepTo(state)));
    QVERIFY(file->withdrawNeed(need));
    QCOMPARE(file->need(need)->state, NeedState::Withdrawn);
    QCOMPARE(file->transfer(asked)->state, TransferState::Withdrawn);
    QCOMPARE(file->transfer(serving)->state, TransferState::InService);
    QVERIFY(file->undo());
    QCOMPARE(file->need(need)->state, NeedState::Open);
    QCOMPARE(file->transfer(asked)->state, TransferState::Asked);
    QCOMPARE(file->ledger(asked).size(), 3); // asked, withdrawn, undone
    QVERIFY(file->verify()->ok);
}

void TestSession::everyDoorThatWithdrawsANeedTakesItsTransfersAlong_data()
{
    using Door = std::function<void(const TestFile&, const Id&)>;
    QTest::addColumn<Door>("withdraw");
    QTest::newRow("the command") << Door(
        [](const TestFile& file, const Id& need) { QVERIFY(file->withdrawNeed(need)); });
    QTest::newRow("a change of its state") << Door([](const TestFile& file, const Id& id) {
        Need need = *file->need(id);
        need.state = NeedState::Withdrawn;
        QVERIFY(file->changeNeed(need));
    });
    QTest::newRow("a table") << Door([](const TestFile& file, const Id&) {
        const QString path = file.path("behov.csv");
        QVERIFY(file->exportRows(ImportKind::Needs, path));
        QFile table(path);
        QVERIFY(table.open(QIODevice::ReadWrite));
        QByteArray bytes = table.readAll();
        QCOMPARE(bytes.count("åpent"), 1);
        bytes.replace("åpent", "trukket");
        QVERIFY(table.resize(0) && table.seek(0) && table.write(bytes) == bytes.size());
        table.close();
        const auto preview = file->previewImport(ImportKind::Needs, path);
        QVERIFY(preview);
        QCOMPARE(preview->changed, 1);
        QVERIFY(file->commitImport(*preview, false));
    });
}

void TestSession::everyDoorThatWithdrawsANeedTakesItsTransfersAlong()
{
    using Door = std::function<void(const TestFile&, const Id&)>;
    QFETCH(const Door, withdraw);
    const TestFile file;
    const Id need = *file->registerNeed(aNeed());
    Transfer lent = aTransfer();
    lent.need = need;
    const Id agreed = *file->startTransfer(lent);
    for (const TransferState state :
        { TransferState::Asked, TransferState::Offered, TransferState::Agreed })
        QVERIFY(file->stepTransfer(agreed, stepTo(state)));
    withdraw(file, need);
    QCOMPARE(file->need(need)->state, NeedState::Withdrawn);
    QCOMPARE(file->transfer(agreed)->state, TransferState::Withdrawn);
    QVERIFY(!file->stepTransfer(agreed, stepTo(TransferState::Consented)));
    QVERIFY(file->undo());
    QCOMPARE(file->need(need)->state, NeedState::Open);
    QCOMPARE(file->transfer(agreed)->state, TransferState::Agreed);
}

void TestSession::nothingBeginsForAWithdrawnNeed()
{
    const TestFile file;
    Transfer lent = aTransfer();
    lent.need = *file->registerNeed(aNeed());
    QVERIFY(file->withdrawNeed(lent.need));
    QVERIFY(!file->startTransfer(lent));
    Need open = *file->need(lent.need);
    open.state = NeedState::Open;
    QVERIFY(file->changeNeed(open));
    QVERIFY(file->startTransfer(lent));
}

void TestSession::aPoolMemberIsOnePerson()
{
    const TestFile file;
    Transfer lent = aTransfer();
    lent.member = *file->registerPoolMember(aMember());
    lent.heads = 3;
    QVERIFY(!file->startTransfer(lent));
    lent.heads = 1;
    lent.need = *file->registerNeed(aNeed());
    lent.id = *file->startTransfer(lent);
    lent.heads = 2;
    QVERIFY(!file->changeTransfer(lent));
    QVERIFY(file->stepTransfer(lent.id, stepTo(TransferState::Asked)));
    OwnerAnswer offers;
    offers.transfer = lent.id;
    offers.offers = true;
    offers.heads = 2;
    offers.who = "Kari";
    QVERIFY(!Asking(*file.get()).answer(offers));
    QCOMPARE(file->transfer(lent.id)->heads, 1);
}

void TestSession::eachOwnerIsAskedOnceAndNobodyForItself()
{
    const TestFile file;
    Ask ask;
    ask.need = *file->registerNeed(aNeed());
    ask.gateReason = "Haster";
    const auto asked = [](const QString& owner) { return AskedOwner{ owner, {}, {}, 2, {} }; };
    ask.owners = { asked("5001"), asked("5001") };
    QVERIFY(!Asking(*file.get()).record(ask));
    ask.owners = { asked("5014") };
    QVERIFY(!Asking(*file.get()).record(ask));
    QVERIFY(file->transfers().isEmpty());
    ask.owners = { asked("5001") };
    QVERIFY(Asking(*file.get()).record(ask));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
