// Tiles and bars are walked by keyboard and read aloud; a table copies what a spreadsheet takes.
#include "core/base/clock.h"
#include "ui/models/value_table_model.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/municipality_box.h"
#include "ui/widgets/remembered.h"
#include "ui/widgets/tile_map.h"
#include "ui/widgets/timeline.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace samvirke;

namespace {

TileLayout threeByTwo()
{
    TileLayout layout;
    layout.columns = 3;
    layout.rows = 2;
    layout.cells = { { QStringLiteral("5001"), { 0, 0 } }, { QStringLiteral("5014"), { 2, 0 } },
        { QStringLiteral("5055"), { 0, 1 } } };
    return layout;
}

void fill(TileMap& map)
{
    map.setLayoutOfTiles(threeByTwo());
    map.setTiles({ { QStringLiteral("5001"), QStringLiteral("Trondheim"),
                       StaffingStatus::Challenging, Trend::Unchanged, {} },
        { QStringLiteral("5014"), QStringLiteral("Frøya"), StaffingStatus::Critical, Trend::Worse,
            QStringLiteral("2 needs") },
        { QStringLiteral("5055"), QStringLiteral("Heim"), StaffingStatus::NotReported,
            Trend::NotGiven, {} } });
    map.resize(600, 300);
    map.show();
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(); }

    void arrowKeysMoveFromTileToTile()
    {
        TileMap map;
        fill(map);
        map.setCurrent(QStringLiteral("5001"));
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.current(), QStringLiteral("5014")); // over the empty cell
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.current(), QStringLiteral("5014")); // nothing there: stays
        QTest::keyClick(&map, Qt::Key_Left);
        QTest::keyClick(&map, Qt::Key_Down);
        QCOMPARE(map.current(), QStringLiteral("5055"));
        QSignalSpy chosen(&map, &TileMap::chosen);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("5055"));
    }

    void aClickChoosesATile()
    {
        TileMap map;
        fill(map);
        QSignalSpy chosen(&map, &TileMap::chosen);
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.tileRect(QStringLiteral("5014")).center());
        QCOMPARE(chosen.size(), 1);
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(300, 290)); // between tiles
        QCOMPARE(chosen.size(), 1);
    }

    void tilesTellNameAndValue()
    {
        TileMap map;
        fill(map);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&map);
        QVERIFY(list);
        QCOMPARE(list->childCount(), 3);
        const QString said = list->child(1)->text(QAccessible::Name);
        QVERIFY2(said.startsWith(QStringLiteral("Frøya: critical")), qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("worse")));
        QVERIFY(said.contains(QStringLiteral("2 needs")));
        // Never silently good: what is not known is said.
        QVERIFY(list->child(2)->text(QAccessible::Name).contains(QStringLiteral("not reported")));
        QVERIFY(!list->child(0)->rect().isEmpty());
        QSignalSpy chosen(&map, &TileMap::chosen);
        list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen.size(), 1);
    }

    void tilesDoNotOverlapAndStayInside_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(300, 160);
        QTest::newRow("large") << QSize(1600, 900);
    }

    void tilesDoNotOverlapAndStayInside()
    {
        QFETCH(QSize, size);
        TileMap map;
        fill(map);
        map.resize(size);
        QCoreApplication::processEvents();
        QList<QRect> boxes;
        for (const Tile& tile : map.tiles())
            boxes.append(map.tileRect(tile.number));
        for (int i = 0; i < boxes.size(); ++i) {
            QVERIFY(map.rect().contains(boxes.at(i)));
            for (int j = 0; j < i; ++j)
                QVERIFY(!boxes.at(i).intersects(boxes.at(j)));
        }
    }

    void barsThatShareADayStandUnderEachOther()
    {
        Timeline timeline(QStringLiteral("Plan"));
        const QDate day(2021, 3, 8);
        timeline.setContent({ { QStringLiteral("a"), QStringLiteral("Heim"), {}, {}, {}, {} } },
            { { QStringLiteral("1"), QStringLiteral("a"), day, day.addDays(9),
                  QStringLiteral("2 from Skaun"), QStringLiteral("61 km"), Tone::Firm, {} },
                { QStringLiteral("2"), QStringLiteral("a"), day.addDays(9), day.addDays(12),
                    QStringLiteral("1 from Orkland"), {}, Tone::Draft, {} },
                { QStringLiteral("3"), QStringLiteral("a"), day.addDays(10), day.addDays(12),
                    QStringLiteral("later"), {}, Tone::Draft, {} },
                { QStringLiteral("4"), QStringLiteral("nobody"), day, day, QStringLiteral("lost"),
                    {}, Tone::Draft, {} } });
        timeline.resize(900, 300);
        timeline.show();
        QCOMPARE(timeline.bars().size(), 3);
        const QRect first = timeline.barRect(QStringLiteral("1"));
        const QRect second = timeline.barRect(QStringLiteral("2"));
        QVERIFY(!first.intersects(second));
        QVERIFY(second.top() > first.top());
        QCOMPARE(
            timeline.barRect(QStringLiteral("3")).top(), first.top()); // its lane is free again
        QVERIFY(first.left() < second.left());
    }

    void barsAreWalkedAndReadAloud()
    {
        Timeline timeline(QStringLiteral("Plan"));
        const QDate day(2021, 3, 8);
        timeline.setContent({ { QStringLiteral("a"), QStringLiteral("Heim"), {}, {}, {}, {} },
                                { QStringLiteral("b"), QStringLiteral("Frøya"), {}, {}, {}, {} } },
            { { QStringLiteral("1"), QStringLiteral("a"), day, day.addDays(3),
                  QStringLiteral("2 from Skaun"), QStringLiteral("61 km"), Tone::Firm, {} },
                { QStringLiteral("2"), QStringLiteral("b"), day, day.addDays(2),
                    QStringLiteral("1 from Hitra"), {}, Tone::Draft, {} } });
        timeline.resize(900, 300);
        timeline.show();
        QTest::keyClick(&timeline, Qt::Key_Down);
        QCOMPARE(timeline.currentBar(), QStringLiteral("1"));
        QTest::keyClick(&timeline, Qt::Key_Down);
        QCOMPARE(timeline.currentBar(), QStringLiteral("2"));
        QCOMPARE(timeline.currentRow(), QStringLiteral("b"));
        QTest::keyClick(&timeline, Qt::Key_Left);
        QCOMPARE(timeline.currentBar(), QStringLiteral("1"));
        QSignalSpy activated(&timeline, &Timeline::barActivated);
        QTest::keyClick(&timeline, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QTest::keyClick(&timeline, Qt::Key_Home); // the row, with nothing of its own chosen
        QCOMPARE(timeline.currentBar(), QString());
        QCOMPARE(timeline.currentRow(), QStringLiteral("a"));
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&timeline);
        QCOMPARE(list->childCount(), 4);
        QCOMPARE(list->child(0)->text(QAccessible::Name), QStringLiteral("Heim"));
        QVERIFY(list->child(0)->state().selected);
        QCOMPARE(list->child(1)->text(QAccessible::Name),
            QStringLiteral("Heim, 2 from Skaun 61 km, 8.–11.3.2021"));
    }

    void aHeadingIsReadButNeverChosen()
    {
        Timeline timeline(QStringLiteral("Plan"));
        timeline.setFigureTitle(QStringLiteral("Covered"));
        TimelineRow heading;
        heading.id = QStringLiteral("h");
        heading.label = QStringLiteral("Team, Heim");
        heading.sublabel = QStringLiteral("Lacks one");
        heading.heading = true;
        TimelineRow row;
        row.id = QStringLiteral("a");
        row.label = QStringLiteral("Heim");
        row.figure = QStringLiteral("60 %");
        row.group = QStringLiteral("team");
        timeline.setContent({ heading, row }, {});
        timeline.resize(900, 300);
        timeline.show();
        QTest::keyClick(&timeline, Qt::Key_Down);
        QCOMPARE(timeline.currentRow(), QStringLiteral("a"));
        QTest::keyClick(&timeline, Qt::Key_Up);
        QCOMPARE(timeline.currentRow(), QStringLiteral("a"));
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&timeline);
        QCOMPARE(list->child(0)->text(QAccessible::Name), QStringLiteral("Team, Heim, Lacks one"));
        QCOMPARE(
            list->child(1)->text(QAccessible::Name), QStringLiteral("Heim, team, Covered 60 %"));
    }

    void buttonsThatHaveTheWidthTheyAskForStandInOneLine()
    {
        QWidget row;
        auto* flow = new FlowLayout(&row, 8);
        for (const int width : { 90, 120, 61 }) {
            auto* box = new QWidget;
            box->setFixedSize(width, 30);
            flow->addWidget(box);
        }
        QCOMPARE(flow->sizeHint(), QSize(90 + 120 + 61 + 2 * 8, 30));
        QCOMPARE(flow->heightForWidth(flow->sizeHint().width()), 30);
        QCOMPARE(flow->heightForWidth(flow->sizeHint().width() - 1), 2 * 30 + 8);
    }

    void aTableCopiesWhatIsSelectedWithHeadings()
    {
        ValueTableModel<QString> model(
            { { [] { return QStringLiteral("Name"); }, [](const QString& it) { return it; } },
                { [] { return QStringLiteral("Length"); },
                    [](const QString& it) { return QString::number(it.size()); } } },
            [](const QString& it) { return it; });
        model.setRows(
            { QStringLiteral("Snåsa"), QStringLiteral("Lierne\nøst"), QStringLiteral("Ås") });
        DataTable table(QStringLiteral("Places"));
        table.show(&model);
        table.sortBy(0);
        QCOMPARE(table.copied(), QStringLiteral("Name\tLength\nLierne øst\t10\nSnåsa\t5\nÅs\t2"));
        QVERIFY(table.select(QStringLiteral("Ås")));
        QCOMPARE(table.copied(), QStringLiteral("Name\tLength\nÅs\t2"));
        // What stands in a second line instead of in a column is copied, too.
        table.setColumnHidden(1, true);
        QCOMPARE(table.copied(), QStringLiteral("Name\tLength\nÅs\t2"));
        QCOMPARE(table.currentId(), QStringLiteral("Ås"));
        QVERIFY(!table.select(QStringLiteral("Oslo")));
    }

    void aTableIsAsItWasLeft()
    {
        settings::forgetChoices(QStringLiteral("tables"));
        ValueTableModel<QString> model(
            { { [] { return QStringLiteral("Name"); }, [](const QString& it) { return it; } },
                { [] { return QStringLiteral("Length"); },
                    [](const QString& it) { return QString::number(it.size()); },
                    [](const QString& it) { return it.size(); } } },
            [](const QString& it) { return it; });
        model.setRows({ QStringLiteral("Snåsa"), QStringLiteral("Ås"), QStringLiteral("Lierne") });
        const auto make = [&model] {
            auto table = std::make_unique<DataTable>(QStringLiteral("Places"));
            table->setWidths({ 0, 10 });
            table->show(&model);
            table->sortBy(0);
            table->remember(QStringLiteral("places"));
            table->resize(600, 300);
            static_cast<QWidget&>(*table).show();
            return table;
        };
        int usual = 0;
        {
            const auto table = make();
            usual = table->columnWidth(1);
            table->horizontalHeader()->resizeSection(1, 2 * usual);
            table->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
            // A window of another size takes nothing from it.
            table->resize(500, 300);
            QCOMPARE(table->columnWidth(1), 2 * usual);
        }
        {
            const auto table = make();
            QVERIFY(qAbs(table->columnWidth(1) - 2 * usual) <= 1);
            QCOMPARE(table->proxy().index(0, 0).data().toString(), QStringLiteral("Lierne"));
            table->forget();
            QCOMPARE(table->columnWidth(1), usual);
        }
        const auto table = make();
        QCOMPARE(table->columnWidth(1), usual);
        QCOMPARE(table->proxy().index(0, 0).data().toString(), QStringLiteral("Lierne"));
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 0);
    }

    void aChoiceIsAsItWasLeft()
    {
        settings::forgetChoices(QStringLiteral("test"));
        const auto fill = [](QComboBox& box) {
            for (const int value : { 3, 5, 8 })
                box.addItem(QString::number(value), value);
        };
        {
            QComboBox box;
            fill(box);
            rememberChoice(box, QStringLiteral("test/box"));
            box.setCurrentIndex(2);
            QCheckBox check;
            rememberChecked(check, QStringLiteral("test/check"));
            check.setChecked(true);
        }
        QComboBox box;
        fill(box);
        QSignalSpy heard(&box, &QComboBox::currentIndexChanged);
        rememberChoice(box, QStringLiteral("test/box"));
        QCOMPARE(box.currentData().toInt(), 8);
        QCOMPARE(heard.size(), 1);
        QCheckBox check;
        rememberChecked(check, QStringLiteral("test/check"));
        QVERIFY(check.isChecked());
    }

    void aProblemStandsBesideItsFieldAndIsRead()
    {
        Form form;
        auto* heads = new QLineEdit;
        form.addField(QStringLiteral("Heads"), heads, QStringLiteral("heads"));
        form.show();
        QCOMPARE(heads->accessibleName(), QStringLiteral("Heads"));
        form.showProblems({ { QStringLiteral("heads"), QStringLiteral("At least one.") },
            { QStringLiteral("other"), QStringLiteral("Something else.") } });
        QCOMPARE(heads->accessibleName(), QStringLiteral("Heads: At least one."));
        QStringList shown;
        for (const Label* label : form.findChildren<Label*>()) {
            if (label->isVisibleTo(&form))
                shown.append(label->text());
        }
        QVERIFY(shown.contains(QStringLiteral("At least one.")));
        QVERIFY(shown.contains(QStringLiteral("Something else.")));
        form.showProblems({});
        QCOMPARE(heads->accessibleName(), QStringLiteral("Heads"));
    }

    void aMunicipalityIsFoundByNameOrNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        QTest::newRow("name") << QStringLiteral("Frøya") << QStringLiteral("5014");
        QTest::newRow("case") << QStringLiteral("frøya ") << QStringLiteral("5014");
        QTest::newRow("number") << QStringLiteral("5014") << QStringLiteral("5014");
        QTest::newRow("part") << QStringLiteral("Frø") << QString();
        QTest::newRow("none") << QString() << QString();
    }

    void aMunicipalityIsFoundByNameOrNumber()
    {
        QFETCH(QString, typed);
        Municipality froya;
        froya.number = QStringLiteral("5014");
        froya.name = QStringLiteral("Frøya");
        MunicipalityBox box(QStringLiteral("Municipality"), { froya });
        box.setEditText(typed);
        QTEST(box.number(), "number");
        box.setFreeText(true);
        box.setEditText(QStringLiteral("St. Olavs hospital"));
        QCOMPARE(box.text(), QStringLiteral("St. Olavs hospital"));
    }

    void aPartOfANameIsEnoughWhenItFitsOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("beginning") << QStringLiteral("frø") << QStringLiteral("Frøya");
        QTest::newRow("within") << QStringLiteral("ondh") << QStringLiteral("Trondheim");
        QTest::newRow("one begins so") << QStringLiteral("hei") << QStringLiteral("Heim");
        QTest::newRow("whole") << QStringLiteral("heim") << QStringLiteral("heim");
        QTest::newRow("several") << QStringLiteral("r") << QStringLiteral("r");
        QTest::newRow("none of them") << QStringLiteral("xyz") << QStringLiteral("xyz");
        QTest::newRow("nothing") << QString() << QString();
    }

    void aPartOfANameIsEnoughWhenItFitsOne()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QList<Municipality> all;
        for (const char* each : { "Heim", "Trondheim", "Orkland", "Frøya" }) {
            all.append(Municipality());
            all.last().number = QString::number(5000 + all.size());
            all.last().name = QString::fromUtf8(each);
        }
        MunicipalityBox box(QStringLiteral("Municipality"), all);
        box.setEmptyChoice(QStringLiteral("No municipality"));
        box.setEditText(typed);
        box.complete();
        QCOMPARE(box.currentText(), name);
        // An owner that is no municipality keeps its own words.
        box.setFreeText(true);
        box.setEditText(QStringLiteral("fr"));
        box.complete();
        QCOMPARE(box.currentText(), QStringLiteral("fr"));
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
