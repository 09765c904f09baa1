#include "core/matching/work.h"

#include <QTest>

using namespace samvirke::matching;

class TestWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void halfTheWayIsGoneAfterTheExpectedSteps()
    {
        double told = 0;
        Work work({}, [&](double now) { told = now; });
        work.reach(0.2);
        work.begin(0.6, 10);
        for (int i = 0; i < 10; ++i)
            QVERIFY(!work.step());
        QVERIFY(std::abs(told - 0.4) < 1e-9);
        for (int i = 0; i < 20; ++i)
            QVERIFY(!work.step());
        QVERIFY(std::abs(told - 0.5) < 1e-9);
    }

    void itNeverFallsAndTellsOnlyWhatCanBeSeen()
    {
        double told = 0;
        int times = 0;
        Work work({}, [&](double now) {
            QVERIFY(now > told);
            told = now;
            ++times;
        });
        work.begin(1, 1);
        for (int i = 0; i < 100'000; ++i)
            work.step();
        QVERIFY(times > 5 && times <= 1000);
        QVERIFY(told < 1);
        work.reach(0.1);
        QVERIFY(work.now() > 0.1);
        work.begin(0.05, 1); // less than is done
        const double now = work.now();
        work.step();
        QCOMPARE(work.now(), now);
        work.reach(1);
        QCOMPARE(told, 1.0);
    }

    void stoppedItStaysSo()
    {
        int asked = 0;
        Work work([&] { return ++asked == 3; }, {});
        QVERIFY(!work.step());
        QVERIFY(!work.step());
        QVERIFY(work.step());
        QVERIFY(work.step());
        QCOMPARE(asked, 3);
    }
};

QTEST_APPLESS_MAIN(TestWork)
#include "tst_work.moc"
