// Two windows on one thing: what was changed or removed elsewhere while a dialog is open is said
// before anything is written; nothing typed is lost, and nothing is turned back.
#include "core/base/clock.h"
#include "core/session/meetings.h"
#include "core/session/standing_agreements.h"
#include "tests/ui/transfer_fixtures.h"
#include "ui/dialogs/contact_dialog.h"
#include "ui/dialogs/meeting_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/need_dialog.h"
#include "ui/dialogs/pool_member_dialog.h"
#include "ui/dialogs/settlement_dialog.h"
#include "ui/dialogs/standing_dialog.h"
#include "ui/dialogs/transfer_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice_bar.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

QString saidBy(QWidget& dialog)
{
    for (const NoticeBar* each : dialog.findChildren<NoticeBar*>()) {
        if (each->isVisible())
            return each->text();
    }
    return {};
}

template <class W> W* named(QWidget& dialog, const char* name)
{
    for (W* each : dialog.findChildren<W*>()) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    qFatal("no %s", name);
    return nullptr;
}

} // namespace

class TestMeanwhile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        Theme::instance().apply();
        setFixedClock(QDateTime(QDate(2021, 3, 8), QTime(8, 0), Qt::UTC));
    }

    void aNeedInTwoWindows()
    {
        TestFile file;
        Need need = aNeed();
        need.id = *file->registerNeed(need);
        NeedDialog first(*file.get(), *file->need(need.id));
        NeedDialog second(*file.get(), *file->need(need.id));
        first.show();
        second.show();
        named<QSpinBox>(first, "How many")->setValue(5);
        first.accept();
        QVERIFY(!first.isVisible());
        named<QPlainTextEdit>(second, "In other words")->setPlainText("Fra det andre vinduet");
        second.accept();
        QVERIFY(second.isVisible()); // it says so, and has written nothing
        QVERIFY2(saidBy(second).contains("another window"), qPrintable(saidBy(second)));
        QCOMPARE(file->need(need.id)->heads, 5);
        second.accept(); // the person wants it all the same
        QVERIFY(!second.isVisible());
        QCOMPARE(file->need(need.id)->heads, 2);
        QCOMPARE(file->need(need.id)->localMeasures, QString("Fra det andre vinduet"));
        QVERIFY(file->undo()); // and what was there before is not lost
        QCOMPARE(file->need(need.id)->heads, 5);
        QVERIFY(file->verify()->ok);
    }

    void aNeedThatIsWithdrawnStaysWithdrawn()
    {
        TestFile file;
        Need need = aNeed();
        need.id = *file->registerNeed(need);
        NeedDialog dialog(*file.get(), *file->need(need.id));
        dialog.show();
        QVERIFY(file->withdrawNeed(need.id));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(file->need(need.id)->state, NeedState::Withdrawn);
        dialog.accept();
        QCOMPARE(file->need(need.id)->state, NeedState::Withdrawn);
    }

    void aTransferThatGoesOnIsNotTurnedBack()
    {
        TestFile file;
        const Id id = *file->startTransfer(aTransfer());
        TransferDialog dialog(*file.get(), *file->transfer(id));
        dialog.show();
        QVERIFY(file->stepTransfer(id, stepTo(TransferState::Asked)));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(!saidBy(dialog).isEmpty());
        QCOMPARE(file->transfer(id)->state, TransferState::Asked);
        dialog.accept();
        QCOMPARE(file->transfer(id)->state, TransferState::Asked);
    }

    void aMeetingThatIsRemovedIsNotMadeAgain()
    {
        TestFile file;
        Meeting meeting;
        meeting.startsAt = nowUtc();
        meeting.title = "Kommunemøte";
        meeting.id = *file->planMeeting(meeting);
        MeetingDialog dialog(*file.get(), *file->meeting(meeting.id));
        dialog.show();
        QVERIFY(file->removeMeeting(meeting.id));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY2(saidBy(dialog).contains("removed"), qPrintable(saidBy(dialog)));
        QVERIFY(file->meetings().isEmpty());
    }

    void aPersonInTwoWindows()
    {
        TestFile file;
        const Id id = *file->registerPoolMember(aMember());
        PoolMemberDialog dialog(*file.get(), *file->poolMember(id));
        PoolMemberDialog late(*file.get(), *file->poolMember(id));
        dialog.show();
        late.show();
        PoolMember other = *file->poolMember(id);
        other.maxTravelKm = 40;
        QVERIFY(file->changePoolMember(other));
        dialog.accept();
        QVERIFY(dialog.isVisible()); // it says so, and has written nothing
        QVERIFY2(saidBy(dialog).contains("another window"), qPrintable(saidBy(dialog)));
        QCOMPARE(file->poolMember(id)->maxTravelKm, 40);
        dialog.accept(); // the person wants it all the same
        QVERIFY(!dialog.isVisible());
        QCOMPARE(file->poolMember(id)->maxTravelKm, aMember().maxTravelKm);
        // And somebody who was removed does not come back.
        QVERIFY(file->removePoolMember(id));
        late.accept();
        QVERIFY(late.isVisible());
        QVERIFY2(saidBy(late).contains("removed"), qPrintable(saidBy(late)));
        QVERIFY(file->poolMembers().isEmpty());
    }

    void aContactInTwoWindows()
    {
        TestFile file;
        const Id id = *file->setContact({ {}, "5014", "Per", "Kommuneoverlege", "900", "" });
        const auto kept = [&] { return file->contacts("5014").value(0); };
        ContactDialog dialog(*file.get(), kept());
        dialog.show();
        Contact other = kept();
        other.telephone = "901";
        QVERIFY(file->setContact(other));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(kept().telephone, QString("901"));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(kept().telephone, QString("900"));
        QCOMPARE(kept().id, id);
    }

    void aStandingAgreementInTwoWindows()
    {
        TestFile file;
        StandingAgreements desk(*file.get());
        StandingAgreement one;
        one.title = "Bistand";
        one.parties = QStringList{ "5001", "5014" };
        one.id = *desk.save(one);
        StandingDialog dialog(*file.get(), *desk.agreement(one.id));
        dialog.show();
        one.note = "Endret";
        QVERIFY(desk.save(one));
        dialog.findChild<QLineEdit*>("title")->setText("Bistand kysten");
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(desk.agreement(one.id)->note, QString("Endret"));
        QCOMPARE(dialog.findChild<QLineEdit*>("title")->text(), QString("Bistand kysten"));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(desk.agreement(one.id)->title, QString("Bistand kysten"));
    }

    void aLineOfASettlementInTwoWindows()
    {
        TestFile file;
        const Id id = *file->startTransfer(aTransfer());
        for (const TransferState state :
            { TransferState::Asked, TransferState::Offered, TransferState::Agreed,
                TransferState::Consented, TransferState::Preparing, TransferState::InService })
            QVERIFY(file->stepTransfer(id, stepTo(state)));
        const Service desk(*file.get());
        SettlementLine line;
        line.transfer = id;
        line.quantity = 3;
        line.unit = "netter";
        line.paidBy = "5014";
        line.id = *Service(*file.get()).saveLine(line);
        const auto kept = [&] { return desk.settlement(id).value(0); };
        SettlementLineDialog first(*file.get(), kept());
        SettlementLineDialog second(*file.get(), kept());
        SettlementLineDialog third(*file.get(), kept());
        first.show();
        second.show();
        third.show();
        first.findChild<QLineEdit*>("amount")->setText("1 200");
        first.accept();
        QVERIFY(!first.isVisible());
        second.findChild<QLineEdit*>("quantity")->setText("4");
        second.accept();
        QVERIFY(second.isVisible()); // it says so, and has written nothing
        QVERIFY2(saidBy(second).contains("another window"), qPrintable(saidBy(second)));
        QCOMPARE(kept().quantity, 3.0);
        QCOMPARE(kept().amount, std::optional(1200.0));
        second.accept(); // the person wants it all the same
        QVERIFY(!second.isVisible());
        QCOMPARE(kept().quantity, 4.0);
        // Nor is a line removed that somebody has just corrected.
        message::setNextAnswer(message::Answer::Yes);
        QTest::keyClick(third.findChild<QPushButton*>("removeLine"), Qt::Key_Space);
        QVERIFY(third.isVisible());
        QCOMPARE(desk.settlement(id).size(), 1);
        QTest::keyClick(third.findChild<QPushButton*>("removeLine"), Qt::Key_Space);
        QVERIFY(third.wasRemoved());
        QVERIFY(desk.settlement(id).isEmpty());
        // And one that was removed is not made again.
        SettlementLineDialog late(*file.get(), line);
        late.show();
        late.accept();
        QVERIFY(late.isVisible());
        QVERIFY2(saidBy(late).contains("removed"), qPrintable(saidBy(late)));
        QVERIFY(desk.settlement(id).isEmpty());
    }

    void aNeedWithdrawnWhileItsTransferIsBeingChanged()
    {
        TestFile file;
        const Id need = *file->registerNeed(aNeed());
        Transfer lent = aTransfer();
        lent.need = need;
        const Id id = *file->startTransfer(lent);
        QVERIFY(file->stepTransfer(id, stepTo(TransferState::Asked)));
        TransferDialog dialog(*file.get(), *file->transfer(id));
        dialog.show();
        QVERIFY(file->withdrawNeed(need));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        dialog.accept();
        QCOMPARE(file->transfer(id)->state, TransferState::Withdrawn);
        QCOMPARE(file->ledger(id).last().to, TransferState::Withdrawn);
    }
};

QTEST_MAIN(TestMeanwhile)
#include "tst_meanwhile.moc"
