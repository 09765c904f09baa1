// A table's proxy after thousands of changes shows what sorting and filtering from scratch gives,
// and what was pointed at is still pointed at.
#include "core/base/norwegian.h"
#include "ui/models/sort_filter_proxy.h"
#include "ui/models/value_table_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace samvirke;

namespace {

struct Line {
    int id;
    QString name;
    QVariant number;
};

/// A model that does to its rows all that a model may do.
class Sheet : public QAbstractTableModel {
public:
    QList<Line> lines;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(lines.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    QVariant data(const QModelIndex& index, int wanted) const override
    {
        const Line& line = lines.at(index.row());
        switch (wanted) {
        case Qt::DisplayRole:
            return index.column() == 0 ? QVariant(line.name) : line.number;
        case role::Sort:
            return index.column() == 0 ? QVariant(line.name) : line.number;
        case role::Key:
            return QString::number(line.id);
        case role::Filter:
            return line.name;
        default:
            return {};
        }
    }

    void insert(int at, const QList<Line>& some)
    {
        beginInsertRows({}, at, at + int(some.size()) - 1);
        for (int i = 0; i < some.size(); ++i)
            lines.insert(at + i, some.at(i));
        endInsertRows();
    }
    void remove(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        lines.remove(first, count);
        endRemoveRows();
    }
    void change(int first, const QList<Line>& some)
    {
        for (int i = 0; i < some.size(); ++i) {
            lines[first + i].name = some.at(i).name;
            lines[first + i].number = some.at(i).number;
        }
        Q_EMIT dataChanged(index(first, 0), index(first + int(some.size()) - 1, 1));
    }
    void moveDown(int first, int count, int before)
    {
        beginMoveRows({}, first, first + count - 1, {}, before);
        std::rotate(lines.begin() + first, lines.begin() + first + count, lines.begin() + before);
        endMoveRows();
    }
    void turnRound()
    {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& each : before)
            after.append(index(rowCount() - 1 - each.row(), each.column()));
        std::reverse(lines.begin(), lines.end());
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }
    void fill(const QList<Line>& some)
    {
        beginResetModel();
        lines = some;
        endResetModel();
    }
};

/// What the table must show, told the plain way.
struct Wanted {
    QList<QPair<int, Qt::SortOrder>> order; // the newest first
    QString word;
    std::function<bool(const Id&)> accept;

    static int compare(const Line& a, const Line& b, int column)
    {
        if (column == 0)
            return compareNorwegian(a.name, b.name);
        if (!a.number.isValid() || !b.number.isValid())
            return int(!a.number.isValid()) - int(!b.number.isValid());
        return a.number.toInt() - b.number.toInt();
    }

    QList<int> ids(QList<Line> lines) const
    {
        std::stable_sort(lines.begin(), lines.end(), [this](const Line& a, const Line& b) {
            for (const auto& [column, direction] : order) {
                if (const int result = compare(a, b, column); result != 0)
                    return (result < 0) == (direction == Qt::AscendingOrder);
            }
            return false;
        });
        QList<int> all;
        for (const Line& line : std::as_const(lines)) {
            if (folded(line.name).contains(word) && (!accept || accept(QString::number(line.id))))
                all.append(line.id);
        }
        return all;
    }
};

int idAt(const QModelIndex& index)
{
    return index.data(role::Key).toInt();
}

QList<int> shown(const SortFilterProxy& proxy)
{
    QList<int> all;
    for (int row = 0; row < proxy.rowCount(); ++row)
        all.append(idAt(proxy.index(row, 0)));
    return all;
}

struct Chance {
    QRandomGenerator random;
    int nextId = 0;

    explicit Chance(quint32 seed) : random(seed) { }
    int below(int n) { return int(random.bounded(n)); }
    Line line()
    {
        static const QStringList names{ QStringLiteral("Ås"), QStringLiteral("aas"),
            QStringLiteral("Bø 2"), QStringLiteral("Bø 10"), QStringLiteral("Øy"),
            QStringLiteral("Ærø"), QStringLiteral("alta"), QStringLiteral("Alta"), QString() };
        return { nextId++, names.at(below(int(names.size()))),
            below(6) == 0 ? QVariant() : QVariant(below(5)) };
    }
    /// Mostly one, at times so many that they are placed together.
    QList<Line> some()
    {
        QList<Line> all;
        for (int n = below(4) == 0 ? 1 + below(150) : 1 + below(3); n > 0; --n)
            all.append(line());
        return all;
    }
};

/// One thing that happens to a model or that a person does to its table.
void happen(Chance& chance, Sheet& sheet, SortFilterProxy& proxy, Wanted& wanted)
{
    const int rows = sheet.rowCount();
    const QList<Line> some = chance.some();
    const int count = qMin(int(some.size()), rows);
    const int first = rows > count ? chance.below(rows - count) : 0;
    const int kind = chance.below(rows > 600 ? 2 : 12);
    if (kind < 2) {
        if (count > 0)
            sheet.remove(first, count);
    } else if (kind < 5) {
        sheet.insert(chance.below(2) == 0 ? rows : first, some);
    } else if (kind < 8) {
        if (count > 0)
            sheet.change(first, some.mid(0, count));
    } else if (kind == 8) {
        const int column = chance.below(5) == 0 ? -1 : chance.below(2);
        const auto order = chance.below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
        proxy.sort(column, order);
        wanted.order.removeIf([column](const auto& each) { return each.first == column; });
        wanted.order.prepend({ column, order });
        if (column < 0)
            wanted.order.clear();
    } else if (kind == 9) {
        static const QStringList words{ {}, QStringLiteral("a"), QStringLiteral("al"),
            QStringLiteral("ø"), QStringLiteral("bø"), QStringLiteral("bø 1") };
        wanted.word = words.at(chance.below(int(words.size())));
        proxy.setFilterText(wanted.word);
    } else if (kind == 10) {
        const int every = 1 + chance.below(4);
        wanted.accept = [every](const Id& id) { return id.toInt() % every != 1; };
        if (every == 1)
            wanted.accept = nullptr;
        proxy.setAccept(wanted.accept);
    } else if (chance.below(3) == 0) {
        sheet.fill(some);
    } else if (chance.below(2) == 0 && rows > count && count > 0) {
        sheet.moveDown(first, count, first + count + 1 + chance.below(rows - count - first));
    } else {
        sheet.turnRound();
    }
}

} // namespace

class TestSortFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyChangesLeaveWhatAFreshTableShows_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void manyChangesLeaveWhatAFreshTableShows()
    {
        QFETCH(quint32, seed);
        Chance chance(seed);
        Sheet sheet;
        SortFilterProxy proxy;
        const QAbstractItemModelTester tester(
            &proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Wanted wanted;
        proxy.setSourceModel(&sheet);
        for (int step = 0; step < 400; ++step) {
            const QList<int> before = shown(proxy);
            QList<QPersistentModelIndex> pointed;
            for (int row = 0; row < before.size(); ++row)
                pointed.append(proxy.index(row, row % 2));
            happen(chance, sheet, proxy, wanted);
            const QList<int> now = shown(proxy);
            QCOMPARE(now, wanted.ids(sheet.lines));
            for (int i = 0; i < pointed.size(); ++i) {
                const QPersistentModelIndex& each = pointed.at(i);
                if (each.isValid())
                    QCOMPARE(idAt(each), before.at(i));
            }
        }
    }

    void whatIsStillShownIsStillPointedAt()
    {
        Chance chance(9);
        Sheet sheet;
        for (int i = 0; i < 400; ++i)
            sheet.lines.append(chance.line());
        SortFilterProxy proxy;
        proxy.setSourceModel(&sheet);
        proxy.sort(0);
        QHash<int, QPersistentModelIndex> pointed;
        for (int row = 0; row < proxy.rowCount(); ++row)
            pointed.insert(idAt(proxy.index(row, 0)), proxy.index(row, 0));
        proxy.setAccept([](const Id& id) { return id.toInt() % 3 != 0; });
        proxy.sort(1, Qt::DescendingOrder);
        proxy.setAccept({});
        for (auto it = pointed.cbegin(); it != pointed.cend(); ++it) {
            QCOMPARE(it->isValid(), it.key() % 3 != 0);
            if (it->isValid())
                QCOMPARE(idAt(*it), it.key());
        }
        for (int row = 0; row < proxy.rowCount(); ++row)
            QCOMPARE(
                proxy.mapFromSource(proxy.mapToSource(proxy.index(row, 1))), proxy.index(row, 1));
    }

    void valuesOfAllKindsSort_data()
    {
        QTest::addColumn<QVariant>("less");
        QTest::addColumn<QVariant>("more");
        const auto row = [](const char* name, const QVariant& less, const QVariant& more) {
            QTest::newRow(name) << less << more;
        };
        row("whole numbers", 9, 10);
        row("numbers with decimals", 1.25, 1.5);
        row("no and yes", false, true);
        row("text", QStringLiteral("Ørland"), QStringLiteral("Åfjord"));
        row("numbers in text", QStringLiteral("uke 9"), QStringLiteral("uke 10"));
        row("dates", QDate(2021, 3, 9), QDate(2021, 3, 10));
        row("no date", QDate(), QDate(2021, 3, 10));
        row("times", QTime(9, 5), QTime(10, 0));
        row("moments", QDateTime(QDate(2021, 3, 9), QTime(23, 59)),
            QDateTime(QDate(2021, 3, 10), QTime(0, 0)));
        row("nothing is last", QDate(2021, 3, 9), QVariant());
        row("number before nothing", 0, QVariant());
        row("number before text", 7, QStringLiteral("Alta"));
    }

    void valuesOfAllKindsSort()
    {
        QFETCH(QVariant, less);
        QFETCH(QVariant, more);
        QVERIFY(compareKeys(sortKey(less), sortKey(more)) < 0);
        QVERIFY(compareKeys(sortKey(more), sortKey(less)) > 0);
        QCOMPARE(compareKeys(sortKey(less), sortKey(less)), 0);
        Sheet sheet;
        sheet.lines = { { 1, {}, more }, { 2, {}, less }, { 3, {}, more } };
        SortFilterProxy proxy;
        proxy.setSourceModel(&sheet);
        proxy.sort(1);
        QCOMPARE(shown(proxy), (QList<int>{ 2, 1, 3 }));
        proxy.sort(1, Qt::DescendingOrder);
        QCOMPARE(shown(proxy), (QList<int>{ 1, 3, 2 }));
    }

    void aModelThatGoesTakesItsRows()
    {
        SortFilterProxy proxy;
        auto sheet = std::make_unique<Sheet>();
        sheet->lines = { { 1, QStringLiteral("Alta"), 2 } };
        proxy.setSourceModel(sheet.get());
        proxy.sort(0);
        QCOMPARE(proxy.rowCount(), 1);
        sheet.reset();
        QCOMPARE(proxy.rowCount(), 0);
        QCOMPARE(proxy.columnCount(), 0);
    }

    void headingsStandOverAnEmptyTable()
    {
        ValueTableModel<Line> model(
            { { [] { return QStringLiteral("Name"); }, [](const Line& it) { return it.name; } } },
            [](const Line& it) { return QString::number(it.id); });
        SortFilterProxy proxy;
        proxy.setSourceModel(&model);
        QCOMPARE(proxy.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
            QStringLiteral("Name"));
    }
};

QTEST_MAIN(TestSortFilter)
#include "tst_sort_filter.moc"
