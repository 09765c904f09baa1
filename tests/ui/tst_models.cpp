// Tables over values: what the item model protocol asks, Norwegian order, filters, rows kept by id.
#include "ui/models/import_columns.h"
#include "ui/models/sort_filter_proxy.h"
#include "ui/models/value_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace samvirke;

namespace {

struct Place {
    QString id;
    QString name;
    int people = 0;
    bool operator==(const Place&) const = default;
};

QList<TableColumn<Place>> columns()
{
    return { { [] { return QStringLiteral("Name"); }, [](const Place& it) { return it.name; } },
        { [] { return QStringLiteral("People"); },
            [](const Place& it) { return QString::number(it.people); },
            [](const Place& it) { return QVariant(it.people); }, true } };
}

struct Table {
    ValueTableModel<Place> model{ columns(), [](const Place& it) { return it.id; } };
    SortFilterProxy proxy;
    QAbstractItemModelTester testsModel{ &model,
        QAbstractItemModelTester::FailureReportingMode::QtTest };
    QAbstractItemModelTester testsProxy{ &proxy,
        QAbstractItemModelTester::FailureReportingMode::QtTest };

    Table()
    {
        proxy.setSourceModel(&model);
        model.setRows({ { QStringLiteral("1"), QStringLiteral("Ørland"), 10 },
            { QStringLiteral("2"), QStringLiteral("Åfjord"), 9 },
            { QStringLiteral("3"), QStringLiteral("Aukra"), 100 },
            { QStringLiteral("4"), QStringLiteral("Ålesund"), 9 } });
    }

    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < proxy.rowCount(); ++row)
            all.append(proxy.index(row, 0).data().toString());
        return all;
    }
};

} // namespace

class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsInNorwegianOrder()
    {
        Table table;
        table.proxy.sort(0);
        QCOMPARE(table.names(),
            (QStringList{ QStringLiteral("Aukra"), QStringLiteral("Ørland"),
                QStringLiteral("Åfjord"), QStringLiteral("Ålesund") }));
        table.proxy.sort(0, Qt::DescendingOrder);
        QCOMPARE(table.names().first(), QStringLiteral("Ålesund"));
    }

    void numbersSortByValueAndTheEarlierColumnStays()
    {
        Table table;
        table.proxy.sort(0, Qt::AscendingOrder);
        table.proxy.sort(1, Qt::DescendingOrder);
        // 9 and 9 keep the order by name, upwards.
        QCOMPARE(table.names(),
            (QStringList{ QStringLiteral("Aukra"), QStringLiteral("Ørland"),
                QStringLiteral("Åfjord"), QStringLiteral("Ålesund") }));
    }

    void filterTakesEveryWordInAnyColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("empty") << QString() << 4;
        QTest::newRow("case") << QStringLiteral("ØRL") << 1;
        QTest::newRow("other column") << QStringLiteral("100") << 1;
        QTest::newRow("two words") << QStringLiteral("9 å") << 2;
        QTest::newRow("none") << QStringLiteral("oslo") << 0;
    }

    void filterTakesEveryWordInAnyColumn()
    {
        QFETCH(QString, text);
        Table table;
        table.proxy.setFilterText(text);
        QTEST(table.proxy.rowCount(), "rows");
    }

    void acceptStandsBesideTheText()
    {
        Table table;
        table.proxy.setAccept([](const Id& id) { return id != QLatin1String("1"); });
        QCOMPARE(table.proxy.rowCount(), 3);
        table.proxy.setFilterText(QStringLiteral("å"));
        QCOMPARE(table.proxy.rowCount(), 2);
    }

    void rowsComeAndGoOneByOne()
    {
        Table table;
        QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
        table.model.upsert({ QStringLiteral("5"), QStringLiteral("Bjugn"), 3 });
        table.model.upsert({ QStringLiteral("2"), QStringLiteral("Åfjord"), 11 });
        table.model.remove(QStringLiteral("1"));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(table.model.rowOf(QStringLiteral("1")), -1);
        QCOMPARE(
            table.model.at(table.model.rowOf(QStringLiteral("5"))).name, QStringLiteral("Bjugn"));
    }

    void aRejectedRowSaysColumnAndReason()
    {
        ImportRow row;
        row.row = 7;
        row.verdict = RowVerdict::Rejected;
        row.column = QStringLiteral("status");
        row.reason = QStringLiteral("No such status.");
        ValueTableModel<ImportRow> model(importColumns(), importRowKey);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({ row });
        QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("status: No such status."));
        QVERIFY(model.index(0, 1).data(role::Tone).isValid());
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
