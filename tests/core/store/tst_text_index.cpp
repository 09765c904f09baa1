// What is found while somebody types.
#include "core/store/text_index.h"

#include <QTest>

using namespace samvirke;
using store::TextIndex;

class TestTextIndex : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TextIndex> m_index;

private Q_SLOTS:
    void init()
    {
        auto made = TextIndex::create();
        QVERIFY(made.has_value());
        m_index = std::move(*made);
        int key = 0;
        for (const char* title : { "Trondheim", "Helse i Trondheim", "Møte med Røros",
                 "Ålesund heimehjelp", "Sykehjemmet, 2. etasje", "K-5001 (ny)" })
            QVERIFY(m_index->put({ 1, QString::number(++key), title, "Kari Bråthen · Lege" }));
        QVERIFY(m_index->put({ 2, "1", "Trondheim", {} }));
    }

    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("keys");
        QTest::newRow("the title that begins with it comes first") << "tron"
                                                                   << "1 2";
        QTest::newRow("capitals do not count") << "TRONDHEIM"
                                               << "1 2";
        QTest::newRow("letters of our own do") << "moete"
                                               << "";
        QTest::newRow("ø is ø") << "møte"
                                << "3";
        QTest::newRow("ö is ø") << "röros"
                                << "3";
        QTest::newRow("aa is å") << "aalesund"
                                 << "4";
        QTest::newRow("å is no a") << "alesund"
                                   << "";
        QTest::newRow("part of a word") << "hjelp"
                                        << "4";
        QTest::newRow("two letters begin a word") << "he"
                                                  << "2 4";
        QTest::newRow("every word counts") << "helse trond"
                                           << "2";
        QTest::newRow("in any order") << "trond helse"
                                      << "2";
        QTest::newRow("words beside the title") << "bråthen røros"
                                                << "3";
        QTest::newRow("a part and a short word") << "hjem 2"
                                                 << "5";
        QTest::newRow("signs are no words") << "2. etasje,"
                                            << "5";
        QTest::newRow("a number in its code") << "5001"
                                              << "6";
        QTest::newRow("quotation marks") << "\"tron"
                                         << "1 2";
        QTest::newRow("operators are words") << "tron OR røros"
                                             << "";
        QTest::newRow("nothing asked") << "  "
                                       << "";
        QTest::newRow("only signs") << "-*\""
                                    << "";
        QTest::newRow("nothing there") << "xyzzy"
                                       << "";
    }

    void wordsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, keys);
        QCOMPARE(m_index->find(1, text, 50).join(' '), keys);
    }

    void whatIsReplacedOrRemovedIsNotFound()
    {
        QVERIFY(m_index->put({ 1, "1", "Bergen", {} }));
        QCOMPARE(m_index->find(1, "trondheim", 9), QStringList{ "2" });
        QCOMPARE(m_index->find(1, "bergen", 9), QStringList{ "1" });
        QVERIFY(m_index->remove(1, "2"));
        QVERIFY(m_index->remove(1, "2"));
        QCOMPARE(m_index->find(1, "trondheim", 9), QStringList());
        QCOMPARE(m_index->find(2, "trondheim", 9), QStringList{ "1" });
    }

    void aCopyGoesItsOwnWay()
    {
        auto made = m_index->copy();
        QVERIFY(made.has_value());
        const std::unique_ptr<TextIndex> copy = std::move(*made);
        QVERIFY(copy->put({ 1, "7", "Trondheim havn", {} }, TextIndex::Place::First));
        QVERIFY(copy->put({ 3, "1", "Trondheim", {} })); // a group that was not there
        QVERIFY(copy->remove(1, "2"));
        QCOMPARE(copy->find(1, "trond", 10), QStringList({ "7", "1" }));
        QCOMPARE(copy->find(2, "trond", 10), QStringList({ "1" }));
        QCOMPARE(copy->find(3, "trond", 10), QStringList({ "1" }));
        QCOMPARE(m_index->find(1, "trond", 10), QStringList({ "1", "2" }));
        m_index.reset();
        QCOMPARE(copy->find(1, "kari", 10).size(), 5);
    }

    void theNewestComesFirstWhereThatIsWanted()
    {
        for (const char* key : { "a", "b", "c" })
            QVERIFY(m_index->put({ 3, key, "Logg", {} }, TextIndex::Place::First));
        QCOMPARE(m_index->find(3, "logg", 2), (QStringList{ "c", "b" }));
        // In its place, though it was changed.
        QVERIFY(m_index->put({ 3, "b", "Logg igjen", {} }, TextIndex::Place::First));
        QCOMPARE(m_index->find(3, "logg", 9), (QStringList{ "c", "b", "a" }));
    }
};

QTEST_APPLESS_MAIN(TestTextIndex)
#include "tst_text_index.moc"
