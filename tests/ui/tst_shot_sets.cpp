// The names of the sets of pictures are read as they are written, and wrong ones are refused.
#include "ui/shot_sets.h"

#include <QSet>
#include <QTest>

using namespace samvirke;

class TestShotSets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreRead_data();
    void namesAreRead();
    void everySetHasItsOwnName();
    void theOlderPictureStandsAtTheLeft();
};

void TestShotSets::namesAreRead_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("name"); // empty: refused
    const auto row = [](const char* said, const char* name) {
        QTest::newRow(said) << QString::fromLatin1(said) << QString::fromLatin1(name);
    };
    row("nb", "light-1280x720");
    row("nn-dark-150-1920x1080", "nn-dark-150-1920x1080");
    row("200-contrast", "contrast-200-1280x720");
    row("en-1024x600", "en-light-1024x600");
    row("dark", "dark-1280x720");
    row("", "");
    row("sv", "");
    row("125", "");
    row("dark-light", "");
    row("nn-nb", "");
    row("12x7", "");
    row("dark-", "");
}

void TestShotSets::namesAreRead()
{
    QFETCH(QString, said);
    QFETCH(QString, name);
    const std::optional<ShotSet> set = shotSetFromName(said);
    QCOMPARE(set ? set->name() : QString(), name);
}

void TestShotSets::everySetHasItsOwnName()
{
    for (const QList<ShotSet>& sets : { usualShotSets(), everyShotSet() }) {
        QSet<QString> names;
        for (const ShotSet& set : sets) {
            names.insert(set.name());
            const std::optional<ShotSet> read = shotSetFromName(set.name());
            QVERIFY2(read && read->name() == set.name(), qPrintable(set.name()));
        }
        QCOMPARE(names.size(), sets.size());
    }
    QCOMPARE(everyShotSet().size(), 27);
}

void TestShotSets::theOlderPictureStandsAtTheLeft()
{
    QImage older(20, 10, QImage::Format_RGB32);
    older.fill(Qt::black);
    QImage newer(30, 40, QImage::Format_RGB32);
    newer.fill(Qt::white);
    const QImage both = sideBySide(older, newer);
    QCOMPARE(both.height(), 40);
    QCOMPARE(both.pixelColor(5, 5), QColor(Qt::black));
    QCOMPARE(both.pixelColor(both.width() - 5, 35), QColor(Qt::white));
}

QTEST_MAIN(TestShotSets)
#include "tst_shot_sets.moc"
