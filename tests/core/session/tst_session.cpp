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

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
