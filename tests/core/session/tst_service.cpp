// From a promise to the way home: nobody is bound twice, the service's events, the settlement.
#include "core/base/norwegian.h"
#include "tests/core/session/agreement_fixtures.h"

#include <QRandomGenerator>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

class ServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setFixedClock(noon); }

    void nobodyIsBoundTwice_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<bool>("refused");
        QTest::newRow("before") << -10 << -1 << false;
        QTest::newRow("touches the first day") << -10 << 0 << true;
        QTest::newRow("within") << 2 << 4 << true;
        QTest::newRow("around") << -3 << 40 << true;
        QTest::newRow("touches the last day") << 13 << 20 << true;
        QTest::newRow("after") << 14 << 20 << false;
    }

    void nobodyIsBoundTwice()
    {
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(bool, refused);
        Lent lent({ S::Asked });
        Transfer other = aTransfer();
        other.to = "5055";
        other.member = lent.member;
        other.from = QDate(2021, 3, 8).addDays(from);
        other.until = QDate(2021, 3, 8).addDays(until);
        const auto made = lent.file->startTransfer(other);
        QCOMPARE(!made.has_value(), refused);
        if (!refused)
            return;
        const QString why = made.error().text.english();
        QVERIFY2(why.contains("Frøya"), qPrintable(why));
        QVERIFY2(why.contains("Nearest free period"), qPrintable(why));
        QVERIFY(!why.contains("Kari"));
        // Changed and stepped transfers, too.
        other.from = QDate(2021, 3, 22);
        other.until = QDate(2021, 3, 28);
        other.id = *lent.file->startTransfer(other);
        QVERIFY(lent.file->stepTransfer(other.id, stepTo(S::Asked)));
        other.from = QDate(2021, 3, 21);
        QVERIFY(!lent.file->changeTransfer(other));
    }

    void aStepDoesNotBindTwice()
    {
        TestFile file;
        const Id member = *file->registerPoolMember(aMember());
        Transfer a = aTransfer();
        a.member = member;
        Transfer b = a;
        b.to = "5055";
        a.id = *file->startTransfer(a);
        b.id = *file->startTransfer(b); // two drafts bind nobody
        QVERIFY(file->stepTransfer(a.id, stepTo(S::Asked)));
        QVERIFY(!file->stepTransfer(b.id, stepTo(S::Asked)));
        QVERIFY(file->stepTransfer(a.id, stepTo(S::Withdrawn)));
        QVERIFY(file->stepTransfer(b.id, stepTo(S::Asked)));
        // Undo takes the last steps back one by one and never binds twice.
        QVERIFY(file->undo());
        QVERIFY(file->undo());
        QCOMPARE(file->transfer(a.id)->state, S::Asked);
        QCOMPARE(file->transfer(b.id)->state, S::Draft);
        QVERIFY(file->redo());
        QVERIFY(file->redo());
        QCOMPARE(file->transfer(b.id)->state, S::Asked);
    }

    void randomStepsNeverBindTwice()
    {
        TestFile file;
        const Id member = *file->registerPoolMember(aMember());
        QRandomGenerator random(3);
        QList<Id> made;
        for (int round = 0; round < 120; ++round) {
            const int what = random.bounded(10);
            if (what < 3 || made.isEmpty()) {
                Transfer one = aTransfer();
                one.member = member;
                one.from = QDate(2021, 3, 8).addDays(random.bounded(30));
                one.until = one.from.addDays(random.bounded(8));
                if (const auto id = file->startTransfer(one))
                    made.append(*id);
            } else if (what < 7) {
                const Transfer one = *file->transfer(made.at(random.bounded(int(made.size()))));
                const auto steps = stepsFrom(one.state, one.cargo);
                if (!steps.isEmpty())
                    (void)file->stepTransfer(
                        one.id, stepTo(steps.at(random.bounded(int(steps.size()))).to));
            } else if (what < 8) {
                Transfer one = *file->transfer(made.at(random.bounded(int(made.size()))));
                one.until = one.from.addDays(random.bounded(14));
                (void)file->changeTransfer(one);
            } else if (what < 9) {
                (void)file->undo();
            } else {
                (void)file->redo();
            }
            made.removeIf([&](const Id& id) { return !file->transfer(id); });
            const QList<Transfer> all = file->transfers();
            for (qsizetype i = 0; i < all.size(); ++i) {
                for (qsizetype k = i + 1; k < all.size(); ++k) {
                    const bool both = bindsStaff(all[i].state) && bindsStaff(all[k].state);
                    QVERIFY2(!both || all[i].until < all[k].from || all[k].until < all[i].from,
                        qPrintable(QString::number(round)));
                }
            }
        }
    }

    void arrivalIllnessAndHome()
    {
        Lent lent(toPreparing);
        const auto record = [&](ServiceEventKind kind, QDate day, const QString& who = {}) {
            return lent.service().record({ lent.transfer, kind, day, {}, who, {}, {} });
        };
        QVERIFY(!record(ServiceEventKind::Sick, today()));
        QVERIFY(!record(ServiceEventKind::Arrived, today())); // nobody confirmed it
        QVERIFY(record(ServiceEventKind::Arrived, today(), "Avdelingsleder"));
        QCOMPARE(lent.file->transfer(lent.transfer)->state, S::InService);
        QCOMPARE(lent.service().days(lent.transfer).arrived, today());
        QVERIFY(record(ServiceEventKind::Sick, today()));
        QCOMPARE(lent.service().days(lent.transfer).sickSince, today());
        QVERIFY(!record(ServiceEventKind::Sick, today()));
        QVERIFY(record(ServiceEventKind::FitAgain, today()));
        QVERIFY(!record(ServiceEventKind::Home, today().addDays(1), "X"));
        QVERIFY(record(ServiceEventKind::Home, today(), "Arbeidsgiver"));
        QCOMPARE(lent.file->transfer(lent.transfer)->state, S::Returned);
        QCOMPARE(lent.file->transfer(lent.transfer)->until, today());
        QVERIFY(lent.file->undo()); // one command
        QCOMPARE(lent.file->transfer(lent.transfer)->state, S::InService);
        QCOMPARE(lent.file->transfer(lent.transfer)->until, QDate(2021, 3, 21));
        QVERIFY(!lent.service().days(lent.transfer).home.isValid());
    }

    void extensionAndEarlyEndChangeThePeriod()
    {
        Lent lent(toService);
        const auto record = [&](ServiceEventKind kind, QDate day) {
            return lent.service().record({ lent.transfer, kind, day, {}, "Leder", {}, {} });
        };
        QVERIFY(!record(ServiceEventKind::Extended, QDate(2021, 3, 21)));
        QVERIFY(record(ServiceEventKind::Extended, QDate(2021, 3, 28)));
        QCOMPARE(lent.file->transfer(lent.transfer)->until, QDate(2021, 3, 28));
        QVERIFY(!record(ServiceEventKind::LeftEarly, QDate(2021, 3, 28)));
        QVERIFY(!record(ServiceEventKind::LeftEarly, QDate(2021, 3, 7)));
        // Not over days on which somebody else has the person.
        Transfer next = aTransfer();
        next.to = "5055";
        next.member = lent.member;
        next.from = QDate(2021, 3, 29);
        next.until = QDate(2021, 4, 4);
        const Id other = *lent.file->startTransfer(next);
        QVERIFY(lent.file->stepTransfer(other, stepTo(S::Asked)));
        const auto longer = record(ServiceEventKind::Extended, QDate(2021, 3, 30));
        QVERIFY(!longer);
        // Who is there already can only stay.
        const QString why = longer.error().text.english();
        QVERIFY2(why.contains(periodText(QDate(2021, 3, 8), QDate(2021, 3, 28))), qPrintable(why));
        QCOMPARE(lent.service().events(lent.transfer).size(), 1);
        QVERIFY(record(ServiceEventKind::LeftEarly, QDate(2021, 3, 12)));
        QCOMPARE(lent.file->transfer(lent.transfer)->until, QDate(2021, 3, 12));
        QCOMPARE(lent.file->transfer(lent.transfer)->state, S::Ending);
    }

    void replacementIsALinkedDraft()
    {
        Lent lent(toService);
        QVERIFY(!lent.service().replace(lent.transfer, QDate(2021, 4, 30), {}));
        const Id next = *lent.service().replace(lent.transfer, QDate(2021, 3, 10), "Syk");
        const Transfer draft = *lent.file->transfer(next);
        QCOMPARE(draft.state, S::Draft);
        QCOMPARE(draft.need, lent.need);
        QVERIFY(draft.member.isEmpty());
        QCOMPARE(draft.from, QDate(2021, 3, 10));
        QCOMPARE(lent.service().events(lent.transfer).first().replacement, next);
        QVERIFY(lent.file->undo());
        QVERIFY(!lent.file->transfer(next));
        QVERIFY(lent.service().events(lent.transfer).isEmpty());
        QVERIFY(lent.file->verify()->ok);
    }

    void settlementKeepsTheUnknown()
    {
        Lent lent(toService);
        QVERIFY(lent.service().beginSettlement(lent.transfer));
        QVERIFY(!lent.service().beginSettlement(lent.transfer));
        QList<SettlementLine> lines = lent.service().settlement(lent.transfer);
        QVERIFY(!lines.isEmpty());
        QVERIFY(!lines.first().amount);
        lines.first().amount = 1234.5;
        QVERIFY(lent.service().saveLine(lines.first()));
        SettlementLine bad = lines.first();
        bad.paidBy = " ";
        QVERIFY(!lent.service().saveLine(bad));
        SettlementLine extra;
        extra.transfer = lent.transfer;
        extra.paidBy = "5014";
        QVERIFY(lent.service().saveLine(extra));
        const QString path = lent.file.path("settlement.csv");
        QVERIFY(writeSettlement(lent.session(), lent.transfer, path));
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray text = csv.readAll();
        QVERIFY(text.contains("234,5"));
        QVERIFY2(text.contains("not known"), text.constData());
        QVERIFY(writeSettlement(lent.session(), lent.transfer, lent.file.path("s.txt")));
        QVERIFY(lent.file->undo());
        QCOMPARE(lent.service().settlement(lent.transfer).size(), lines.size());
    }

    void eachSideAnswersOnce()
    {
        Lent lent(toService);
        TransferFeedback answer;
        answer.transfer = lent.transfer;
        QVERIFY(!lent.service().giveFeedback(answer)); // not home yet
        walk(lent.session(), lent.transfer, { S::Ending, S::Returned });
        QVERIFY(lent.service().giveFeedback(answer));
        QVERIFY(!lent.service().giveFeedback(answer));
        answer.side = TransferSide::Lender;
        answer.whatHelped = "Ola Nordmann ordnet bolig, ring 900 00 123";
        QVERIFY(lent.service().giveFeedback(answer));
        QCOMPARE(lent.service().summary().sides.first().answered, 1);
        const QStringList helped = lent.service().summary().whatHelped;
        QCOMPARE(helped.size(), 1);
        QVERIFY2(!helped.first().contains("Nordmann") && !helped.first().contains("123"),
            qPrintable(helped.first()));
        QVERIFY(helped.first().contains("ordnet bolig"));
        QVERIFY(lent.file->undo());
        QCOMPARE(lent.service().feedback(lent.transfer).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "tst_service.moc"
