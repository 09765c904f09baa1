#include "core/matching/interior.h"
#include "core/matching/symmetric_matrix.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <climits>
#include <cmath>
#include <numeric>

using namespace samvirke::matching;

namespace {

// Who does what at the least cost, each worker one job and each job one worker: the jobs are the
// shared rows, each worker a block.
BlockProgram assignment(const std::vector<std::vector<int>>& cost)
{
    const int size = int(cost.size());
    BlockProgram program;
    for (int job = 0; job < size; ++job)
        program.addRow(1);
    program.shared = size;
    program.firstRow.push_back(size);
    for (int worker = 0; worker < size; ++worker) {
        const int row = program.addRow(1);
        program.endBlock();
        for (int job = 0; job < size; ++job) {
            program.addEntry(job, 1);
            program.addEntry(row, 1);
            program.endColumn(cost[std::size_t(worker)][std::size_t(job)]);
        }
    }
    return program;
}

int cheapest(const std::vector<std::vector<int>>& cost)
{
    std::vector<std::size_t> order(cost.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    int least = INT_MAX;
    do {
        int sum = 0;
        for (std::size_t i = 0; i < order.size(); ++i)
            sum += cost[i][order[i]];
        least = std::min(least, sum);
    } while (std::next_permutation(order.begin(), order.end()));
    return least;
}

} // namespace

class TestInterior : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAssignmentCostsWhatTheBestOrderCosts()
    {
        for (quint32 seed = 0; seed < 20; ++seed) {
            QRandomGenerator random(seed);
            std::vector<std::vector<int>> cost(6, std::vector<int>(6));
            for (auto& row : cost) {
                for (int& one : row)
                    one = random.bounded(100);
            }
            const BlockProgram program = assignment(cost);
            const InteriorPoint point = interiorPoint(program, 1e-8);
            double paid = 0;
            for (std::size_t c = 0; c < program.cost.size(); ++c)
                paid += point.x[c] * program.cost[c];
            double proven = 0;
            for (std::size_t r = 0; r < program.right.size(); ++r)
                proven += point.price[r] * program.right[r];
            QVERIFY2(std::abs(paid - cheapest(cost)) < 1e-3, qPrintable(QString::number(seed)));
            QVERIFY2(std::abs(proven - cheapest(cost)) < 1e-3, qPrintable(QString::number(seed)));
        }
    }

    // A worker's days follow each other: its block has a row for each, and touches more shared rows
    // than lie side by side in a register.
    void daysInARowCostWhatEachDayCosts()
    {
        constexpr int size = 5;
        constexpr int days = 4;
        for (quint32 seed = 0; seed < 10; ++seed) {
            QRandomGenerator random(seed);
            std::vector<std::vector<std::vector<int>>> cost(
                days, std::vector<std::vector<int>>(size, std::vector<int>(size)));
            int expected = 0;
            for (auto& day : cost) {
                for (auto& worker : day) {
                    for (int& one : worker)
                        one = random.bounded(100);
                }
                expected += cheapest(day);
            }
            BlockProgram program;
            for (int i = 0; i < days * size; ++i)
                program.addRow(1); // a job on a day
            program.shared = days * size;
            program.firstRow.push_back(program.shared);
            for (std::size_t worker = 0; worker < size; ++worker) {
                int row = program.addRow(1);
                for (int day = 0; day < days; ++day) {
                    const int next = day + 1 < days ? program.addRow(0) : -1;
                    for (int job = 0; job < size; ++job) {
                        program.addEntry(day * size + job, 1);
                        program.addEntry(row, 1);
                        if (next >= 0)
                            program.addEntry(next, -1);
                        program.endColumn(cost[std::size_t(day)][worker][std::size_t(job)]);
                    }
                    row = next;
                }
                program.endBlock();
            }
            const InteriorPoint point = interiorPoint(program, 1e-8);
            double paid = 0;
            for (std::size_t c = 0; c < program.cost.size(); ++c)
                paid += point.x[c] * program.cost[c];
            QVERIFY2(std::abs(paid - expected) < 1e-2, qPrintable(QString::number(seed)));
            QVERIFY(point.gap < 1e-6);
        }
    }

    void cancelledItStops()
    {
        const BlockProgram program = assignment({ { 1, 2 }, { 3, 1 } });
        int asked = 0;
        const InteriorPoint point = interiorPoint(program, 1e-8, [&] { return ++asked > 2; });
        QVERIFY(point.gap > 1e-8);
        QCOMPARE(asked, 3);
    }

    void aMatrixIsSolvedWhateverItsSize_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : { 1, 3, 31, 32, 33, 64, 70 })
            QTest::addRow("%d", size) << size;
    }

    void aMatrixIsSolvedWhateverItsSize()
    {
        QFETCH(const int, size);
        // Products of the rows of a random matrix, and of a row that is there twice.
        QRandomGenerator random(quint32(size) + 1);
        const std::size_t count = std::size_t(size);
        std::vector<std::vector<double>> rows(count, std::vector<double>(count + 3));
        for (auto& row : rows) {
            for (double& one : row)
                one = random.generateDouble() - 0.5;
        }
        if (size > 1)
            rows.back() = rows.front();
        const auto product = [&](std::size_t i, std::size_t j) {
            return std::inner_product(rows[i].begin(), rows[i].end(), rows[j].begin(), 0.0);
        };
        std::vector<double> right(count, 0);
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t j = 0; j < count; ++j)
                right[i] += product(i, j) * double(j + 1);
        }
        SymmetricMatrix matrix;
        matrix.assign(size);
        for (int i = 0; i < size; ++i) {
            for (int j = 0; j <= i; ++j)
                matrix.at(i, j) = product(std::size_t(i), std::size_t(j));
        }
        matrix.factor();
        std::vector<double> solution = right;
        matrix.solve(solution.data());
        for (std::size_t i = 0; i < count; ++i) {
            double sum = 0;
            for (std::size_t j = 0; j < count; ++j)
                sum += product(i, j) * solution[j];
            QVERIFY(std::abs(sum - right[i]) < 1e-6);
        }
    }
};

QTEST_APPLESS_MAIN(TestInterior)
#include "tst_interior.moc"
