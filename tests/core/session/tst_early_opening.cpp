// A file that was opened beside the making of the windows is one like any other.
#include "core/session/demonstration.h"
#include "core/session/early_opening.h"
#include "tests/core/session/fixtures.h"

#include <QSignalSpy>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

class TestEarlyOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWorkedWithAsAnyOther();
    void saysWhyItCannot();
    void isLetGoWhenNobodyTakesIt();
};

void TestEarlyOpening::isWorkedWithAsAnyOther()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("demo.samvirke");
    DemonstrationOptions options;
    options.counties = QStringList{ "50" };
    QVERIFY(makeDemonstration(path, options));
    QByteArray expected;
    {
        auto plain = Session::open(path);
        QVERIFY(plain);
        for (const MunicipalityPicture& each : (*plain)->picture().municipalities)
            expected += each.number.toUtf8() + ' ' + QByteArray::number(int(each.status)) + '\n';
        QVERIFY(expected.size() > 100);
    }

    EarlyOpening opening(path);
    auto opened = opening.take();
    QVERIFY(opened);
    Session& session = **opened;
    QVERIFY(session.thread() == QThread::currentThread());
    QByteArray found;
    for (const MunicipalityPicture& each : session.picture().municipalities)
        found += each.number.toUtf8() + ' ' + QByteArray::number(int(each.status)) + '\n';
    QCOMPARE(found, expected);

    // What is written shows in the figures that were made beforehand.
    QSignalSpy changed(&session, &Session::changed);
    Need need = aNeed();
    need.municipality = session.picture().municipalities.last().number;
    need.from = QDate::currentDate();
    need.until = need.from.addDays(20);
    QVERIFY(session.registerNeed(need));
    QCOMPARE(changed.size(), 1);
    int heads = 0;
    for (const MunicipalityPicture& each : session.picture().municipalities)
        heads += each.number == need.municipality ? each.openHeads : 0;
    QVERIFY(heads >= need.heads);
}

void TestEarlyOpening::saysWhyItCannot()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("nowhere.samvirke");
    EarlyOpening opening(path);
    const auto opened = opening.take();
    QVERIFY(!opened);
    const auto plain = Session::open(path);
    QVERIFY(!plain);
    QCOMPARE(opened.error().text.english(), plain.error().text.english());
}

void TestEarlyOpening::isLetGoWhenNobodyTakesIt()
{
    TestFile file;
    file.close();
    {
        const EarlyOpening opening(file.path());
    }
    auto opened = Session::open(file.path());
    QVERIFY(opened);
    QVERIFY(!(*opened)->info().readOnly);
}

QTEST_GUILESS_MAIN(TestEarlyOpening)
#include "tst_early_opening.moc"
