// Keys, Norwegian order and writing, and texts that are said in two languages.
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/norwegian.h"
#include "core/base/norwegian_order.h"
#include "core/base/text.h"
#include "core/base/whole_file.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace samvirke;

class TestBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsSortByTimeAndDiffer()
    {
        QString last;
        QSet<QString> seen;
        for (int i = 0; i < 20000; ++i) {
            const Id id = makeId();
            QVERIFY(isId(id));
            QCOMPARE(id.at(14), QChar('7'));
            QVERIFY(id > last);
            last = id;
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 20000);
    }

    void norwegianOrder_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("å is last") << "Øksnes"
                                   << "Åfjord";
        QTest::newRow("æ before ø") << "Ærø"
                                    << "Ørland";
        QTest::newRow("z before æ") << "Zakarias"
                                    << "Ænes";
        QTest::newRow("aa is å") << "Ørland"
                                 << "Aafjord";
        QTest::newRow("numbers by value") << "2 b"
                                          << "10 a";
        QTest::newRow("shorter first") << "Nes"
                                       << "Nesbyen";
        QTest::newRow("numbers beyond what a double tells apart") << "sak 9007199254740992"
                                                                  << "sak 9007199254740993";
        QTest::newRow("zeros before a number count last") << "sak 007"
                                                          << "sak 7";
        QTest::newRow("case does not part") << "alta"
                                            << "Bodø";
        QTest::newRow("accent as its base") << "Idé"
                                            << "Idf";
    }
    void norwegianOrder()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QVERIFY(compareNorwegian(first, second) < 0);
        QVERIFY(compareNorwegian(second, first) > 0);
        QCOMPARE(compareNorwegian(first, first), 0);
    }

    void sortKeysStandAsTheirTexts()
    {
        const QString letters = QStringLiteral("aAbzæÆäøöåÅé  019²⁰٣{-.");
        QRandomGenerator random(5);
        QStringList texts{ {}, QStringLiteral("9007199254740993"),
            QStringLiteral("9007199254740992") };
        for (int i = 0; i < 200; ++i) {
            QString text;
            for (int length = random.bounded(7); length > 0; --length)
                text += letters.at(random.bounded(int(letters.size())));
            texts.append(text);
        }
        const auto sign = [](int value) { return int(value > 0) - int(value < 0); };
        QStringList keys;
        for (const QString& text : std::as_const(texts))
            keys.append(norwegianSortKey(text));
        for (int i = 0; i < texts.size(); ++i) {
            for (int j = 0; j < texts.size(); ++j) {
                const QString& a = texts.at(i);
                const QString& b = texts.at(j);
                const QString& x = keys.at(i);
                const QString& y = keys.at(j);
                QVERIFY2(sign(compareNorwegian(a, b)) == int(y < x) - int(x < y),
                    qPrintable(a + QStringLiteral(" | ") + b));
            }
        }
    }

    void isoWeeks_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("label");
        QTest::newRow("ordinary") << QDate(2021, 3, 10) << "2021-W10";
        QTest::newRow("belongs to the year before") << QDate(2021, 1, 3) << "2020-W53";
        QTest::newRow("belongs to the year after") << QDate(2024, 12, 30) << "2025-W01";
    }
    void isoWeeks()
    {
        QFETCH(QDate, date);
        QFETCH(QString, label);
        QCOMPARE(isoWeekLabel(date), label);
        QCOMPARE(isoWeekMonday(label), date.addDays(1 - date.dayOfWeek()));
    }
    void noSuchWeek()
    {
        QVERIFY(!isoWeekMonday("2021-W53").isValid());
        QVERIFY(!isoWeekMonday("2021-W00").isValid());
        QVERIFY(!isoWeekMonday("uke 10").isValid());
    }

    void periods()
    {
        QCOMPARE(periodText(QDate(2021, 3, 8), QDate(2021, 3, 14)), QString("8.–14.3.2021"));
        QCOMPARE(periodText(QDate(2021, 3, 29), QDate(2021, 4, 4)), QString("29.3.–4.4.2021"));
        QCOMPARE(numberText(1234.5, 1), QString("1\u00a0234,5"));
    }

    void argumentsAreNotReadAsPlaces()
    {
        const Text text =
            Text::of("The file %1 has %2.", { QString("50%2.csv"), Text::counted("%n row(s)", 1) });
        QCOMPARE(text.english(), QString("The file 50%2.csv has 1 row."));
    }

    void whatWasThereStaysOnAFullDisk()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        const QString path = folder.filePath("a.csv");
        {
            QSaveFile first(path);
            QVERIFY(first.open(QIODevice::WriteOnly) && writeWhole(first, "before"));
        }
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit room{};
        getrlimit(RLIMIT_FSIZE, &room);
        rlimit none = room;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
        bool written = true;
        {
            QSaveFile second(path);
            written = second.open(QIODevice::WriteOnly) && writeWhole(second, "after");
        }
        setrlimit(RLIMIT_FSIZE, &room);
        QVERIFY(!written);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("before"));
#else
        QSKIP("Here the size of files cannot be limited.");
#endif
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
