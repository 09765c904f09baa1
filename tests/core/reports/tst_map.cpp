// What a map says, and where it puts it.
#include "core/reports/clear_way.h"
#include "core/reports/map_drawing.h"
#include "tests/core/reports/county_case.h"

#include <QMap>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace samvirke;

namespace {

MapRing squareAt(double x, double y, double side = 1000)
{
    return { { x, y }, { x + side, y }, { x + side, y + side }, { x, y + side } };
}

Transfer lent(const QString& owner, const QString& to, TransferState state, int heads = 2)
{
    Transfer one;
    one.owner = owner;
    one.to = to;
    one.state = state;
    one.heads = heads;
    return one;
}

/// Three municipalities side by side; the third belongs to another health community.
MapInput county()
{
    MapInput input;
    const PictureInput picture = countyWith({ "Vest", "Midt", "Øst" }, { "ck", "gg", "g-" });
    input.picture = countyPicture(picture);
    input.municipalities = picture.municipalities;
    for (Municipality& one : input.municipalities)
        one.healthCommunity = one.name == "Øst" ? "B" : "A";
    return input;
}

Boundaries borders()
{
    Boundaries out;
    for (int i = 0; i < 3; ++i) {
        BoundaryArea area;
        area.number = QString::number(5001 + i);
        area.rings = { squareAt(i * 1000, 0) };
        area.box = boxOf(area.rings);
        out.areas.append(area);
    }
    return out;
}

bool says(const MapDrawing& drawing, const QString& text)
{
    return std::any_of(drawing.words.begin(), drawing.words.end(),
        [&](const MapWord& word) { return word.text.contains(text); });
}

int signs(const MapDrawing& drawing, MapSign sign)
{
    return int(std::count_if(drawing.marks.begin(), drawing.marks.end(),
        [&](const MapMark& mark) { return mark.sign == sign; }));
}

MapFrame frameOf(double width = 900, double height = 600)
{
    MapFrame frame;
    frame.size = { width, height };
    return frame;
}

} // namespace

class TestMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSceneHoldsEveryMunicipalityWithItsState()
    {
        const MapScene scene = mapScene(county(), borders());
        QCOMPARE(scene.places.size(), 3);
        QCOMPARE(scene.place("5001")->status, StaffingStatus::Critical);
        QCOMPARE(scene.place("5001")->change, Trend::Worse);
        // Who is silent is never drawn as good.
        QVERIFY(scene.place("5003")->status != StaffingStatus::Good);
        QCOMPARE(scene.indexAt({ 1500, 500 }), 1);
        QCOMPARE(scene.indexAt({ 1500, 5000 }), -1);
        QVERIFY(scene.missing.isEmpty());
        QVERIFY(!scene.basis.isEmpty());
    }

    void aMunicipalityWithoutBordersIsNamed()
    {
        Boundaries few = borders();
        few.areas.removeLast();
        const MapScene scene = mapScene(county(), few);
        QCOMPARE(scene.missing, QStringList{ "Øst" });
        QVERIFY(says(drawMap(scene, frameOf(), paperStyle()), "Øst"));
    }

    void linesLeadFromOwnerToNeed()
    {
        MapInput input = county();
        input.transfers = { lent("5002", "5001", TransferState::Agreed),
            lent("5002", "5001", TransferState::Asked, 1),
            lent("5003", "5001", TransferState::Draft),
            lent("St. Olavs hospital HF", "5001", TransferState::InService),
            lent("5002", "5003", TransferState::Withdrawn),
            lent("5002", "5003", TransferState::Settled) };
        const MapScene scene = mapScene(input, borders());
        QCOMPARE(scene.transfers,
            (QList<MapTransfer>{ { "5002", "5001", 3, 2, true }, { "5003", "5001", 2, 1, false },
                { "St. Olavs hospital HF", "5001", 2, 1, true } }));
        QCOMPARE(scene.otherTransfers, 0);
        const MapDrawing drawing = drawMap(scene, frameOf(), paperStyle());
        const auto drawn = std::count_if(drawing.lines.begin(), drawing.lines.end(),
            [](const MapLine& line) { return !line.title.isEmpty(); });
        QCOMPARE(drawn, 3);
        MapFrame without = frameOf();
        without.transfers = false;
        QVERIFY(drawMap(scene, without, paperStyle()).lines.isEmpty());
    }

    void ownersBesideTheMapStandAtItsEdge()
    {
        MapInput input = county();
        input.transfers = { lent("B", "5001", TransferState::Agreed),
            lent("A", "5001", TransferState::Agreed), lent("A", "5002", TransferState::Agreed),
            lent("5002", "0301", TransferState::Agreed) };
        input.ownerNames = { { "A", "Vikarbyrået" }, { "B", "Helseforetaket" } };
        const MapScene scene = mapScene(input, borders());
        QCOMPARE(
            scene.owners, (QList<MapOwner>{ { "B", "Helseforetaket" }, { "A", "Vikarbyrået" } }));
        QCOMPARE(scene.otherTransfers, 1); // to nowhere on the map
        const MapDrawing drawing = drawMap(scene, frameOf(), paperStyle());
        QVERIFY(says(drawing, "Helseforetaket") && says(drawing, "Vikarbyrået"));
        const QRectF area = mapArea(scene, frameOf(), paperStyle());
        QVERIFY(area.right() < frameOf().size.width() - 40);
        int fromTheEdge = 0;
        for (const MapLine& line : drawing.lines)
            fromTheEdge += !line.title.isEmpty() && line.from.x() > area.right() - 20 ? 1 : 0;
        QCOMPARE(fromTheEdge, 3);
        MapFrame without = frameOf();
        without.transfers = false;
        QCOMPARE(mapArea(scene, without, paperStyle()).right(), without.size.width());
        QVERIFY(!says(drawMap(scene, without, paperStyle()), "Vikarbyrået"));
        // Where there is no room for all, the last box counts the rest, whose lines begin there.
        for (int i = 0; i < 40; ++i)
            input.transfers.append(lent(QString("eier %1").arg(i), "5001", TransferState::Agreed));
        const MapDrawing many = drawMap(mapScene(input, borders()), frameOf(), paperStyle());
        QVERIFY(says(many, "and "));
        const auto lines = std::count_if(many.lines.begin(), many.lines.end(),
            [](const MapLine& line) { return !line.title.isEmpty(); });
        QCOMPARE(lines, 43);
        for (const MapWord& word : many.words)
            QVERIFY2(word.at.y() <= frameOf().size.height(), qPrintable(word.text));
    }

    void healthCommunitiesPartWhereTwoOfThemMeet()
    {
        const MapScene scene = mapScene(county(), borders());
        QCOMPARE(scene.communityBorders.size(), 1);
        QCOMPARE(scene.communityBorders.first().first.x(), 2000.0);
        MapFrame frame = frameOf();
        frame.communities = true;
        const MapDrawing drawing = drawMap(scene, frame, paperStyle());
        QVERIFY(says(drawing, "A"));
        QVERIFY(says(drawing, "B"));
    }

    void eachStateHasASignAndAWordOfItsOwn()
    {
        const MapDrawing drawing = drawMap(mapScene(county(), borders()), frameOf(), paperStyle());
        for (const MapSign sign : { MapSign::Disc, MapSign::Triangle, MapSign::Square,
                 MapSign::Question, MapSign::Clock })
            QVERIFY(signs(drawing, sign) >= 1); // the legend has them all
        QCOMPARE(signs(drawing, MapSign::Square), 2); // and the one that is critical
        for (const Word<StaffingStatus>& word : words<StaffingStatus>())
            QVERIFY(says(drawing, Text::of(word.label).translated()));
        QSet<QString> grounds;
        const MapStyle style = paperStyle();
        for (const MapLook& look : style.looks)
            grounds.insert(look.fill + look.hatch + (look.dashed ? "-" : ""));
        QCOMPARE(grounds.size(), 5);
    }

    void theWholeCountyIsSeen_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("wide") << QSizeF(1280, 500);
        QTest::newRow("high") << QSizeF(420, 900);
        QTest::newRow("small") << QSizeF(260, 220);
    }

    void theWholeCountyIsSeen()
    {
        QFETCH(QSizeF, size);
        const MapScene scene = mapScene(county(), borders());
        const MapFrame frame = frameOf(size.width(), size.height());
        const MapStyle style = paperStyle();
        const QRectF area = mapArea(scene, frame, style);
        const MapDrawing drawing = drawMap(scene, frame, style);
        for (const MapShape& shape : drawing.shapes) {
            if (!shape.number.isEmpty())
                QVERIFY(area.contains(boxOf(shape.rings)));
        }
        for (const MapWord& word : drawing.words)
            QVERIFY(QRectF(QPointF(), size).contains(word.at));
        const MapView view = wholeScene(scene, frame, style);
        const QPointF there = toFrame(view, area, { 1234, 567 });
        const QPointF back = fromFrame(view, area, there);
        QVERIFY((back - QPointF(1234, 567)).manhattanLength() < 1e-6);
    }

    void namesNeverCoverEachOther()
    {
        const MapScene scene = mapScene(county(), borders());
        MapStyle style = paperStyle();
        style.textSize = 60; // far too large for the squares
        const MapDrawing drawing = drawMap(scene, frameOf(900, 700), style);
        QList<QRectF> boxes;
        for (const MapWord& word : drawing.words) {
            if (!word.centred)
                continue;
            const double wide = double(word.text.size()) * word.size * 0.55;
            const QRectF box(
                word.at.x() - wide / 2, word.at.y() - word.size * 0.8, wide, word.size);
            for (const QRectF& other : std::as_const(boxes))
                QVERIFY(!box.intersects(other));
            boxes.append(box);
        }
    }

    void aWayGoesAroundWords_data()
    {
        QTest::addColumn<QList<QRectF>>("words");
        QTest::addColumn<bool>("isStraight");
        QTest::newRow("none") << QList<QRectF>{} << true;
        QTest::newRow("beside it") << QList<QRectF>{ { 100, 20, 60, 12 } } << true;
        QTest::newRow("on it") << QList<QRectF>{ { 120, 94, 60, 12 } } << false;
        QTest::newRow("over its beginning") << QList<QRectF>{ { 30, 94, 30, 12 } } << false;
        QTest::newRow("on both sides")
            << QList<QRectF>{ { 120, 94, 60, 12 }, { 120, 110, 60, 60 } } << false;
    }

    void aWayGoesAroundWords()
    {
        QFETCH(QList<QRectF>, words);
        QFETCH(bool, isStraight);
        const Way way = clearWay({ 20, 100 }, { 280, 100 }, words, 10, 4, { 0, 0, 300, 300 });
        QCOMPARE(coveredBy(way, words, 4), 0.0);
        QCOMPARE(way.bend.y() == 100, isStraight);
        for (const QPointF& end : { way.from - QPointF(20, 100), way.to - QPointF(280, 100) })
            QVERIFY(qFuzzyCompare(std::hypot(end.x(), end.y()), 10.0));
        for (int i = 0; i <= 20; ++i)
            QVERIFY(QRectF(0, 0, 300, 300).contains(pointOf(way, i / 20.0)));
    }

    // Four rows of four, each lending to others near and far: the names stay readable. Only the two
    // ends' own names, which stand over their signs, may have to be touched.
    void transfersCrossNoNamesOfTiles()
    {
        TileLayout layout;
        layout.columns = 4;
        layout.rows = 4;
        QStringList names;
        QStringList letters;
        MapInput input;
        for (int i = 0; i < 16; ++i) {
            names.append(QStringLiteral("Kommune %1").arg(i));
            letters.append(QStringLiteral("gg"));
        }
        const PictureInput picture = countyWith(names, letters);
        input.picture = countyPicture(picture);
        input.municipalities = picture.municipalities;
        for (int i = 0; i < 16; ++i)
            layout.cells.insert(input.municipalities.at(i).number, { i % 4, i / 4 });
        for (const auto& [from, to] : { std::pair(0, 1), std::pair(4, 0), std::pair(1, 13),
                 std::pair(2, 8), std::pair(15, 3), std::pair(5, 10), std::pair(12, 15) })
            input.transfers.append(lent(input.municipalities.at(from).number,
                input.municipalities.at(to).number, TransferState::Agreed));
        const MapDrawing drawing =
            drawMap(mapScene(input, layout), frameOf(900, 700), paperStyle());
        QMap<QString, QRectF> boxes;
        for (const MapWord& word : drawing.words) {
            if (!names.contains(word.text))
                continue;
            const double wide = double(word.text.size()) * word.size * 0.55;
            boxes.insert(word.text,
                { word.at.x() - wide / 2, word.at.y() - word.size * 0.75, wide, word.size * 0.95 });
        }
        QCOMPARE(boxes.size(), 16);
        int drawn = 0;
        for (const MapLine& line : drawing.lines) {
            if (line.title.isEmpty())
                continue;
            ++drawn;
            const Way way{ line.from, line.bend.value_or(line.from), line.to };
            const Way straight{ line.from, (line.from + line.to) / 2, line.to };
            QVERIFY2(coveredBy(way, boxes.values(), line.width)
                    <= coveredBy(straight, boxes.values(), line.width),
                qPrintable(line.title));
            QList<QRectF> others;
            for (auto it = boxes.cbegin(); it != boxes.cend(); ++it) {
                if (!line.title.startsWith(it.key() + QStringLiteral(" lends"))
                    && !line.title.contains(QStringLiteral("to ") + it.key() + u':'))
                    others.append(it.value());
            }
            QCOMPARE(others.size(), 14);
            QVERIFY2(coveredBy(way, others, line.width) == 0, qPrintable(line.title));
        }
        QCOMPARE(drawn, 7);
    }

    void theCurrentOneAndItsNeighboursStandOut()
    {
        MapFrame frame = frameOf();
        frame.current = "5002";
        frame.neighbours = QStringList{ "5001", "5003" };
        const MapDrawing drawing = drawMap(mapScene(county(), borders()), frame, paperStyle());
        QList<double> widths;
        for (const MapShape& shape : drawing.shapes) {
            if (!shape.number.isEmpty() && shape.fill.isEmpty())
                widths.append(shape.width);
        }
        QCOMPARE(widths, (QList<double>{ 3, 3, 6 }));
    }

    void tilesMakeTheSameMap()
    {
        TileLayout layout;
        layout.columns = 2;
        layout.rows = 2;
        layout.cells = { { "5001", { 0, 0 } }, { "5002", { 1, 0 } }, { "5003", { 1, 1 } } };
        const MapScene scene = mapScene(county(), layout);
        QVERIFY(scene.tiles);
        // North is up: the third lies below.
        QVERIFY(scene.place("5003")->at.y() < scene.place("5001")->at.y());
        QCOMPARE(scene.indexAt(scene.place("5002")->at), 1);
        const MapDrawing drawing = drawMap(scene, frameOf(), paperStyle());
        for (const char* name : { "Vest", "Midt", "Øst" })
            QVERIFY(says(drawing, QString::fromUtf8(name)));
    }

    void anEmptyCountyIsNoTrouble()
    {
        const MapDrawing drawing =
            drawMap(mapScene(MapInput(), Boundaries()), frameOf(), paperStyle());
        QVERIFY(!drawing.words.isEmpty()); // the legend says what is not there
    }

    void anExerciseSaysSo()
    {
        MapInput input = county();
        input.exercise = true;
        MapFrame frame = frameOf();
        frame.header = true;
        QVERIFY(says(drawMap(mapScene(input, borders()), frame, paperStyle()), "EXERCISE"));
    }
};

QTEST_GUILESS_MAIN(TestMap)
#include "tst_map.moc"
