// A table that is short of room keeps states and figures whole, then its headings; words give way.
#include "ui/models/value_table_model.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/state_delegate.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTest>

using namespace samvirke;

namespace {

using Rooms = QList<ColumnRoom>;

QList<int> widths(const Rooms& columns)
{
    QList<int> all;
    for (const ColumnRoom& column : columns)
        all.append(column.width);
    return all;
}

ColumnRoom words(int width, int heading)
{
    return { width, 0, heading };
}

ColumnRoom figures(int width, int needed, int heading)
{
    return { width, needed, heading };
}

struct Stay {
    QString where;
    QString period;
    QString about;
};

} // namespace

class TestColumnWidths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roomIsShared_data()
    {
        QTest::addColumn<Rooms>("columns");
        QTest::addColumn<QList<int>>("shared");
        ColumnRoom kept = figures(40, 90, 30);
        kept.mayTake = kept.mayGive = false;
        ColumnRoom firm = words(200, 50);
        firm.mayGive = false;
        QTest::newRow("enough for all")
            << Rooms{ words(100, 60), figures(90, 80, 40) } << QList<int>{ 100, 90 };
        QTest::newRow("figures take from words")
            << Rooms{ words(200, 60), figures(70, 100, 40) } << QList<int>{ 170, 100 };
        QTest::newRow("from whoever has most") << Rooms{ words(110, 60), words(300, 60),
            figures(70, 100, 40) } << QList<int>{ 110, 270, 100 };
        QTest::newRow("a heading takes from words")
            << Rooms{ words(200, 60), words(50, 90) } << QList<int>{ 160, 90 };
        QTest::newRow("figures come before headings")
            << Rooms{ words(100, 100), figures(70, 100, 40) } << QList<int>{ 70, 100 };
        QTest::newRow("what is left goes to headings") << Rooms{ words(130, 60),
            figures(70, 100, 40), words(50, 150) } << QList<int>{ 60, 100, 90 };
        QTest::newRow("a heading takes nothing from figures")
            << Rooms{ figures(100, 100, 40), words(50, 90) } << QList<int>{ 100, 50 };
        QTest::newRow("words keep their least, and the table grows")
            << Rooms{ words(60, 80), figures(70, 140, 40) } << QList<int>{ 40, 140 };
        ColumnRoom cut = words(100, 60);
        cut.full = 130;
        QTest::newRow("room that nobody needs goes to words that are cut")
            << Rooms{ cut, words(150, 70), cut } << QList<int>{ 130, 90, 130 };
        QTest::newRow("a person's own width is kept")
            << Rooms{ words(200, 60), kept } << QList<int>{ 200, 40 };
        QTest::newRow("a state gives what its badge does not need")
            << Rooms{ figures(120, 90, 80), figures(70, 100, 40) } << QList<int>{ 90, 100 };
        QTest::newRow("who may not give gives nothing")
            << Rooms{ firm, figures(70, 100, 40) } << QList<int>{ 200, 100 };
        QTest::newRow("a hidden column stays hidden")
            << Rooms{ words(200, 60), figures(0, 100, 40) } << QList<int>{ 200, 0 };
    }

    void roomIsShared()
    {
        QFETCH(Rooms, columns);
        shareRoom(columns, 40);
        QTEST(widths(columns), "shared");
    }

    void whatMustBeReadWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("date") << QStringLiteral("08.03.2021") << true;
        QTest::newRow("period") << QStringLiteral("29.12.2020–4.1.2021") << true;
        QTest::newRow("moment") << QStringLiteral("08.03.2021 kl. 13:42") << true;
        QTest::newRow("share") << QStringLiteral("5 av 12") << true;
        QTest::newRow("telephone") << QStringLiteral("+47 73 00 00 00") << true;
        QTest::newRow("figure and its words") << QStringLiteral("23 % · 1 spurt") << true;
        QTest::newRow("measure") << QStringLiteral("inntil 250 km") << true;
        QTest::newRow("name") << QStringLiteral("Nærøysund") << false;
        QTest::newRow("words with a number") << QStringLiteral("3 kommuner svarte") << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void whatMustBeReadWhole()
    {
        QFETCH(QString, text);
        ValueTableModel<QString> model(
            { { [] { return QStringLiteral("Cell"); }, [](const QString& it) { return it; } } },
            [](const QString& it) { return it; });
        model.setRows({ text });
        QTEST(cellWidths(model.index(0, 0)).whole > 0, "isWhole");
    }

    void aPeriodIsReadWholeInANarrowTable()
    {
        ValueTableModel<Stay> model({ { [] { return QStringLiteral("A long heading over names"); },
                                          [](const Stay& it) { return it.where; } },
                                        { [] { return QStringLiteral("Period"); },
                                            [](const Stay& it) { return it.period; } },
                                        { [] { return QStringLiteral("Another long heading"); },
                                            [](const Stay& it) { return it.about; } } },
            [](const Stay& it) { return it.where; });
        DataTable table(QStringLiteral("Stays"));
        table.setWidths({ 0, 8, 0 });
        table.show(&model);
        table.resize(420, 300);
        static_cast<QWidget&>(table).show();
        const auto needed = [&model](int row) { return cellWidths(model.index(row, 1)).whole; };
        model.setRows({ { QStringLiteral("Hitra"), QStringLiteral("8.–14.3.2021"),
            QStringLiteral("Two nurses at night") } });
        QVERIFY(table.columnWidth(1) >= needed(0));
        const int total = table.horizontalHeader()->length();
        QVERIFY(total <= table.viewport()->width());
        // One that comes later, and needs more.
        model.upsert({ QStringLiteral("Frøya"), QStringLiteral("29.12.2020–4.1.2021"), {} });
        QCoreApplication::processEvents();
        QVERIFY(needed(1) > needed(0));
        QVERIFY(table.columnWidth(1) >= needed(1));
        QCOMPARE(table.horizontalHeader()->length(), total);
    }
};

QTEST_MAIN(TestColumnWidths)
#include "tst_column_widths.moc"
