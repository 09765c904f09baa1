// Borders of municipalities from GeoJSON, as published and as broken.
#include "core/exchange/boundary_file.h"
#include "core/exchange/reference_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace samvirke;

namespace {

const Reference& country()
{
    static const Reference all = *loadReference();
    return all;
}

QByteArray feature(
    const QByteArray& properties, const QByteArray& coordinates, const QByteArray& type = "Polygon")
{
    return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":{\"type\":\""
        + type + "\",\"coordinates\":" + coordinates + "}}";
}

QByteArray collection(const QByteArray& features, const QByteArray& crs = {})
{
    return "{\"type\":\"FeatureCollection\","
        + (crs.isEmpty() ? QByteArray()
                         : "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + crs + "\"}},")
        + "\"features\":[" + features + "]}";
}

const QByteArray square = "[[[10.0,63.0],[11.0,63.0],[11.0,64.0],[10.0,64.0],[10.0,63.0]]]";
const QByteArray trondheim = "{\"kommunenummer\":\"5001\",\"kommunenavn\":\"Trondheim\"}";

Result<Boundaries> read(const QByteArray& bytes)
{
    return readBoundaries(bytes, "kart.geojson", country());
}

} // namespace

class TestBoundaryFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void degreesBecomeMetres_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<int>("zone");
        // On the middle meridian the distance from the equator is the meridian's own length, which
        // at 60 degrees is 6,654,072.8 m on GRS80, made smaller by 0.9996.
        QTest::newRow("middle of zone 33") << 60.0 << 15.0 << 33;
        QTest::newRow("Trondheim") << 63.43 << 10.39 << 33;
        QTest::newRow("Vardø, far from the middle") << 70.37 << 31.1 << 33;
        QTest::newRow("Bergen in its own zone") << 60.39 << 5.32 << 32;
    }

    void degreesBecomeMetres()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QFETCH(int, zone);
        const QPointF metres = projected(latitude, longitude, zone);
        if (longitude == 15.0) {
            QVERIFY(std::abs(metres.x() - 500'000) < 0.001);
            QVERIFY2(std::abs(metres.y() - 6'654'072.8 * 0.9996) < 1,
                qPrintable(QString::number(metres.y(), 'f', 2)));
        }
        const QPointF back = unprojected(metres, zone);
        QVERIFY(std::abs(back.y() - latitude) < 1e-6);
        QVERIFY(std::abs(back.x() - longitude) < 1e-6);
    }

    void soundFilesAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("numbers");
        QTest::newRow("one polygon") << collection(feature(trondheim, square)) << "5001";
        QTest::newRow("islands") << collection(feature(trondheim, "[" + square + "," + square + "]",
            "MultiPolygon")) << "5001";
        QTest::newRow("a number, without its zero")
            << collection(feature("{\"kommunenr\":301}", square)) << "0301";
        QTest::newRow("inside another object")
            << "{\"Kommune\":" + collection(feature(trondheim, square)) + "}"
            << "5001";
        QTest::newRow("an old number")
            << collection(feature("{\"komnr\":\"1601\"}", square)) << "5001";
        QTest::newRow("two features of one municipality")
            << collection(feature(trondheim, square) + "," + feature(trondheim, square)) << "5001";
        QTest::newRow("strangers beside ours") << collection(
            feature("{\"kommunenummer\":\"9876\"}", square) + "," + feature(trondheim, square)
            + ",{\"type\":\"Feature\",\"properties\":{},"
              "\"geometry\":null}") << "5001";
        QTest::newRow("a collection of geometries")
            << collection("{\"type\":\"Feature\",\"properties\":" + trondheim
                   + ",\"geometry\":{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":"
                     "\"Polygon\",\"coordinates\":"
                   + square + "},{\"type\":\"Point\",\"coordinates\":[10,63]}]}}")
            << "5001";
        QTest::newRow("degrees that say so")
            << collection(feature(trondheim, square), "urn:ogc:def:crs:OGC:1.3:CRS84") << "5001";
    }

    void soundFilesAreRead()
    {
        QFETCH(QByteArray, bytes);
        const auto borders = read(bytes);
        QVERIFY2(borders.has_value(), borders ? "" : qPrintable(borders.error().text.english()));
        QStringList numbers;
        for (const BoundaryArea& area : borders->areas) {
            numbers.append(area.number);
            QVERIFY(!area.rings.isEmpty());
        }
        QTEST(numbers.join(' '), "numbers");
        QVERIFY(borders->area(numbers.first()));
        QVERIFY(!borders->area("0000"));
    }

    void theSamePlaceInEverySystem_data()
    {
        QTest::addColumn<QByteArray>("crs");
        QTest::addColumn<int>("zone");
        QTest::newRow("UTM 33") << QByteArray("EPSG:25833") << 33;
        QTest::newRow("UTM 32") << QByteArray("urn:ogc:def:crs:EPSG::25832") << 32;
        QTest::newRow("UTM 35") << QByteArray("EPSG:25835") << 35;
        QTest::newRow("UTM 33, not said") << QByteArray() << 33;
    }

    void theSamePlaceInEverySystem()
    {
        QFETCH(QByteArray, crs);
        QFETCH(int, zone);
        QByteArray points;
        for (const QPointF& p : { QPointF(10, 63), QPointF(11, 63), QPointF(11, 64) }) {
            const QPointF metres = projected(p.y(), p.x(), zone);
            points += (points.isEmpty() ? "[" : ",[") + QByteArray::number(metres.x(), 'f', 2) + ","
                + QByteArray::number(metres.y(), 'f', 2) + "]";
        }
        const auto borders = read(collection(feature(trondheim, "[[" + points + "]]"), crs));
        QVERIFY2(borders.has_value(), borders ? "" : qPrintable(borders.error().text.english()));
        const QPointF corner = borders->areas.first().rings.first().first();
        const QPointF wanted = projected(63, 10);
        QVERIFY(std::hypot(corner.x() - wanted.x(), corner.y() - wanted.y()) < boundaryGrid * 2);
    }

    void aHoleIsOutside()
    {
        const QByteArray ring = "[[10,63],[12,63],[12,65],[10,65],[10,63]]";
        const QByteArray hole = "[[10.5,63.5],[11.5,63.5],[11.5,64.5],[10.5,64.5],[10.5,63.5]]";
        const auto borders = read(collection(feature(trondheim, "[" + ring + "," + hole + "]")));
        QVERIFY(borders.has_value());
        const BoundaryArea& area = borders->areas.first();
        QVERIFY(holds(area.rings, projected(63.2, 10.2)));
        QVERIFY(!holds(area.rings, projected(64, 11)));
        QVERIFY(!holds(area.rings, projected(66, 11)));
        QVERIFY(holds(area.rings, placeInside(area.rings)));
    }

    void brokenFilesAreRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* label, const QByteArray& bytes, const char* said) {
            QTest::newRow(label) << bytes << QString::fromUtf8(said);
        };
        row("nothing", "", "GeoJSON");
        row("half a file", collection(feature(trondheim, square)).left(120), "damaged");
        row("a zip archive", "PK\x03\x04zip", "Unpack");
        row("no collection", "{\"type\":\"Topology\"}", "no collection");
        row("counties", collection(feature("{\"fylkesnummer\":\"50\"}", square)), "counties");
        row("no numbers", collection(feature("{\"farge\":\"blå\"}", square)), "kommunenummer");
        row("another system", collection(feature(trondheim, square), "EPSG:3006"), "EPSG:3006");
        row("degrees called metres", collection(feature(trondheim, square), "EPSG:25833"),
            "outside of Norway");
        row("latitude first",
            collection(feature(trondheim, "[[[63.0,10.0],[63.0,11.0],[64.0,11.0]]]")),
            "outside of Norway");
        row("a point of words", collection(feature(trondheim, "[[[\"x\",63.0],[1,2],[3,4]]]")),
            "no pair of numbers");
        row("a list", "[1,2,3]", "GeoJSON");
    }

    void brokenFilesAreRefusedInWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const auto borders = read(bytes);
        QVERIFY(!borders);
        const QString text = borders.error().text.english();
        QVERIFY2(text.contains(said) && text.startsWith("kart.geojson"), qPrintable(text));
    }

    void aMissingFileIsNamed()
    {
        QTemporaryDir folder;
        const auto borders = readBoundaries(folder.filePath("finnes-ikke.geojson"), country());
        QVERIFY(!borders);
        QVERIFY(borders.error().text.english().contains("finnes-ikke.geojson"));
    }
};

QTEST_GUILESS_MAIN(TestBoundaryFile)
#include "tst_boundary_file.moc"
