// The tile map: everybody on a cell of their own, where the real map would have them.
#include "core/exchange/reference_files.h"
#include "core/reports/assignment.h"
#include "core/reports/tile_layout.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace samvirke;

namespace {

double distance(QPoint a, QPoint b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

class TestTileLayout : public QObject {
    Q_OBJECT

    Reference m_reference;

    QList<Municipality> of(const QStringList& counties) const
    {
        QList<Municipality> out;
        for (const Municipality& m : m_reference.municipalities) {
            if (counties.contains(m.countyNumber))
                out.append(m);
        }
        return out;
    }

    void everyOffice()
    {
        QTest::addColumn<QStringList>("counties");
        for (const CountyOffice& office : m_reference.offices)
            QTest::newRow(qPrintable(office.name)) << office.counties;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = loadReference();
        QVERIFY(loaded.has_value());
        m_reference = *loaded;
    }

    void assignmentIsTheCheapest()
    {
        // Against every permutation, on costs with many ties.
        for (unsigned seed = 1; seed <= 30; ++seed) {
            unsigned state = seed;
            std::vector<qint64> costs(4 * 6);
            for (qint64& cost : costs) {
                state = state * 1103515245U + 12345U;
                cost = (state >> 16) % 9;
            }
            std::vector<int> order(6);
            std::iota(order.begin(), order.end(), 0);
            qint64 best = 1000;
            do {
                qint64 sum = 0;
                for (size_t row = 0; row < 4; ++row)
                    sum += costs[row * 6 + size_t(order[row])];
                best = std::min(best, sum);
            } while (std::next_permutation(order.begin(), order.end()));
            const std::vector<int> found = leastCostAssignment(costs, 4, 6);
            qint64 sum = 0;
            for (size_t row = 0; row < 4; ++row)
                sum += costs[row * 6 + size_t(found[row])];
            QCOMPARE(sum, best);
            QCOMPARE(QSet<int>(found.begin(), found.end()).size(), 4);
        }
    }

    void everyMunicipalityHasACellOfItsOwn_data() { everyOffice(); }
    void everyMunicipalityHasACellOfItsOwn()
    {
        QFETCH(QStringList, counties);
        const QList<Municipality> all = of(counties);
        const TileLayout layout = tileLayout(all, 1.2);
        QCOMPARE(layout.cells.size(), all.size());
        QSet<qint64> taken;
        QSet<int> columns;
        QSet<int> rows;
        for (const QPoint cell : layout.cells) {
            QVERIFY(cell.x() >= 0 && cell.x() < layout.columns);
            QVERIFY(cell.y() >= 0 && cell.y() < layout.rows);
            taken.insert(qint64(cell.y()) * 1000 + cell.x());
            columns.insert(cell.x());
            rows.insert(cell.y());
        }
        QCOMPARE(taken.size(), all.size());
        QCOMPARE(columns.size(), layout.columns); // no empty column or row
        QCOMPARE(rows.size(), layout.rows);
    }

    void neighboursStandNear_data() { everyOffice(); }
    void neighboursStandNear()
    {
        QFETCH(QStringList, counties);
        const TileLayout layout = tileLayout(of(counties), 1.2);
        double sum = 0;
        int pairs = 0;
        for (const Neighbours& pair : m_reference.neighbours) {
            if (layout.cells.contains(pair.a) && layout.cells.contains(pair.b)) {
                sum += distance(layout.cells.value(pair.a), layout.cells.value(pair.b));
                ++pairs;
            }
        }
        QVERIFY2(sum / pairs < 2, qPrintable(QString::number(sum / pairs)));
    }

    void farNorthStaysNorthAndFarEastStaysEast_data() { everyOffice(); }
    void farNorthStaysNorthAndFarEastStaysEast()
    {
        QFETCH(QStringList, counties);
        const QList<Municipality> all = of(counties);
        const TileLayout layout = tileLayout(all, 1.2);
        const auto [south, north] = std::minmax_element(all.begin(), all.end(),
            [](const auto& a, const auto& b) { return a.latitude < b.latitude; });
        const auto [west, east] = std::minmax_element(all.begin(), all.end(),
            [](const auto& a, const auto& b) { return a.longitude < b.longitude; });
        const double far = 0.5;
        for (const Municipality& a : all) {
            for (const Municipality& b : all) {
                const QPoint cellA = layout.cells.value(a.number);
                const QPoint cellB = layout.cells.value(b.number);
                if (a.latitude - b.latitude > far * (north->latitude - south->latitude))
                    QVERIFY2(cellA.y() < cellB.y(), qPrintable(a.name + " / " + b.name));
                if (a.longitude - b.longitude > far * (east->longitude - west->longitude))
                    QVERIFY2(cellA.x() > cellB.x(), qPrintable(a.name + " / " + b.name));
            }
        }
    }

    void orderOfTheInputDoesNotMatter()
    {
        QList<Municipality> all = of({ "50" });
        const TileLayout layout = tileLayout(all, 1.2);
        std::reverse(all.begin(), all.end());
        QCOMPARE(tileLayout(all, 1.2), layout);
    }

    void widthFollowsTheAspect()
    {
        const QList<Municipality> all = of({ "50" });
        const TileLayout wide = tileLayout(all, 2.0);
        const TileLayout tall = tileLayout(all, 0.5);
        QVERIFY(wide.columns > wide.rows);
        QVERIFY(tall.columns < tall.rows);
    }

    void smallAndOddInputs_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("two") << 2;
        QTest::newRow("five") << 5;
    }
    void smallAndOddInputs()
    {
        QFETCH(int, count);
        // All on one point: nothing but the number tells them apart.
        QList<Municipality> all;
        for (int i = 0; i < count; ++i) {
            Municipality m;
            m.number = QString("50%1").arg(i, 2, 10, QChar('0'));
            m.latitude = 63;
            m.longitude = 10;
            all.append(m);
        }
        for (const double aspect : { 1.0, 0.0, -3.0, 1e9, std::nan("") }) {
            const TileLayout layout = tileLayout(all, aspect);
            QCOMPARE(layout.cells.size(), count);
            QSet<QString> taken;
            for (const QPoint cell : layout.cells)
                taken.insert(QString("%1 %2").arg(cell.x()).arg(cell.y()));
            QCOMPARE(taken.size(), count);
        }
    }

    void theWholeCountryFits()
    {
        const TileLayout layout = tileLayout(m_reference.municipalities, 1.2);
        QCOMPARE(layout.cells.size(), 357);
        QVERIFY(
            layout.cells.value("5601").y() < layout.cells.value("4204").y()); // Alta, Kristiansand
        QBENCHMARK_ONCE
        {
            tileLayout(m_reference.municipalities, 1.2);
        }
    }
};

QTEST_APPLESS_MAIN(TestTileLayout)
#include "tst_tile_layout.moc"
