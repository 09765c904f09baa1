// A map as SVG and PNG.
#include "core/print/map_writer.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace samvirke;

namespace {

MapDrawing drawing()
{
    MapDrawing out;
    out.size = { 200, 100 };
    out.background = "#ffffff";
    out.title = "Kart <1> & \"2\"";
    MapShape shape;
    shape.number = "5001";
    shape.rings = { { { 10, 10 }, { 90, 10 }, { 90, 90 }, { 10, 90 } },
        { { 40, 40 }, { 60, 40 }, { 60, 60 }, { 40, 60 } } };
    shape.fill = "#8c192d";
    shape.stroke = "#6b0f20";
    shape.hatch = "#c9d0d6";
    shape.title = "Frøya: kritisk";
    out.shapes = { shape };
    out.lines = { { { 20, 20 }, { 180, 80 }, "#1f4e8c", 2, true, true, "A til B" } };
    for (const MapSign sign : { MapSign::Disc, MapSign::Triangle, MapSign::Square,
             MapSign::Question, MapSign::Clock, MapSign::Better, MapSign::Worse })
        out.marks.append({ sign, QRectF(100, 20, 12, 12), "#000000", "#ffffff" });
    out.words = { { { 120, 50 }, "Åfjord <&>", 12, true, true, "#000000", "#ffffff" } };
    return out;
}

} // namespace

class TestMapWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void svgIsSoundAndSaysItsNames()
    {
        const QByteArray svg = mapSvg(drawing());
        QXmlStreamReader reader(svg);
        QStringList texts;
        int paths = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && (reader.name() == u"title" || reader.name() == u"text"))
                texts.append(reader.readElementText());
            else if (reader.isStartElement() && reader.name() == u"path")
                ++paths;
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(texts.contains("Kart <1> & \"2\""));
        QVERIFY(texts.contains("Frøya: kritisk"));
        QVERIFY(texts.contains("A til B"));
        QVERIFY(texts.contains("Åfjord <&>"));
        QVERIFY(paths >= 8);
    }

    void pngShowsTheHoleAndTheColour()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("kart.png");
        MapDrawing plain = drawing();
        plain.shapes.first().hatch.clear();
        plain.lines.clear();
        plain.marks.clear();
        plain.words.clear();
        QVERIFY(writeMap(plain, path).has_value());
        const QImage image(path);
        QCOMPARE(image.size(), QSize(400, 200));
        QCOMPARE(image.pixelColor(40, 100), QColor("#8c192d"));
        QCOMPARE(image.pixelColor(100, 100), QColor("#ffffff")); // the hole
        QCOMPARE(image.pixelColor(300, 100), QColor("#ffffff"));
    }

    void everythingCanBePainted()
    {
        QTemporaryDir folder;
        QVERIFY(writeMap(drawing(), folder.filePath("kart.png")).has_value());
        QVERIFY(!QImage(folder.filePath("kart.png")).isNull());
    }

    void otherEndingsAndFoldersThatAreNotThereAreRefused()
    {
        QTemporaryDir folder;
        QVERIFY(!writeMap(drawing(), folder.filePath("kart.bmp")));
        QVERIFY(!QFile::exists(folder.filePath("kart.bmp")));
        const auto none = writeMap(drawing(), folder.filePath("ingen/kart.svg"));
        QVERIFY(!none);
        QVERIFY(none.error().text.english().contains("kart.svg"));
    }
};

QTEST_MAIN(TestMapWriter)
#include "tst_map_writer.moc"
