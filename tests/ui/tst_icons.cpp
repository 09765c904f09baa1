// The line icons are drawings of one hand that anybody can open in a drawing program, and take the
// theme's colours.
#include "ui/theme/disabled_ink.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

using namespace samvirke;

namespace {

QString folder()
{
    return QStringLiteral(SOURCE_DIR "/resources/icons/line");
}

QImage drawn(Icon icon, const QColor& colour, int side = 48)
{
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawIcon(painter, icon, QRectF(0, 0, side, side), colour);
    return image;
}

/// Opaque pixels are all of this colour, and there are some.
bool isAllOf(const QImage& image, const QColor& colour)
{
    int opaque = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 255)
                continue;
            ++opaque;
            if (pixel != colour)
                return false;
        }
    }
    return opaque > 20;
}

void eachIcon()
{
    QTest::addColumn<int>("icon");
    for (const Icon icon : allIcons())
        QTest::newRow(qPrintable(iconName(icon))) << int(icon);
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsAnIconAndEveryIconAFile()
    {
        QStringList names;
        for (const Icon icon : allIcons())
            names.append(iconName(icon) + QStringLiteral(".svg"));
        names.sort();
        QCOMPARE(QDir(folder()).entryList({}, QDir::Files, QDir::Name), names);
    }

    void aDrawingKeepsToTheRules_data() { eachIcon(); }
    void aDrawingKeepsToTheRules()
    {
        QFETCH(int, icon);
        QFile file(QStringLiteral("%1/%2.svg").arg(folder(), iconName(Icon(icon))));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        int shapes = 0;
        QString title;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes said = xml.attributes();
            if (xml.name() == u"svg") {
                QCOMPARE(
                    said.value(QLatin1String("viewBox")).toString(), QStringLiteral("0 0 24 24"));
                QCOMPARE(said.value(QLatin1String("fill")).toString(), QStringLiteral("none"));
                QCOMPARE(
                    said.value(QLatin1String("stroke")).toString(), QStringLiteral("currentColor"));
                QCOMPARE(
                    said.value(QLatin1String("stroke-width")).toString(), QStringLiteral("1.8"));
                QCOMPARE(said.value(QLatin1String("stroke-linecap")).toString(),
                    QStringLiteral("round"));
                QCOMPARE(said.value(QLatin1String("stroke-linejoin")).toString(),
                    QStringLiteral("round"));
                continue;
            }
            if (xml.name() == u"title") {
                title = xml.readElementText();
                continue;
            }
            ++shapes;
            // A colour of its own would not follow the theme.
            for (const char* own : { "fill", "stroke", "style", "color", "opacity" })
                QVERIFY2(!said.hasAttribute(QLatin1String(own)), own);
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(shapes > 0);
        QVERIFY(!title.isEmpty());
    }

    void anIconIsDrawnInTheColourAskedForAndWithinItsBox_data() { eachIcon(); }
    void anIconIsDrawnInTheColourAskedForAndWithinItsBox()
    {
        QFETCH(int, icon);
        for (const QColor& colour : { QColor(0x8c192d), QColor(0xffffff) })
            QVERIFY(isAllOf(drawn(Icon(icon), colour), colour));
        // Nothing is cut at the edge of the grid.
        const QImage image = drawn(Icon(icon), Qt::black);
        for (int i = 0; i < image.width(); ++i) {
            for (const QPoint& at : { QPoint(i, 0), QPoint(i, image.height() - 1), QPoint(0, i),
                     QPoint(image.width() - 1, i) })
                QVERIFY(image.pixelColor(at).alpha() < 128);
        }
    }

    void noTwoIconsAreAlike()
    {
        QList<QImage> seen;
        for (const Icon icon : allIcons()) {
            const QImage image = drawn(icon, Qt::black);
            QVERIFY2(!seen.contains(image), qPrintable(iconName(icon)));
            seen.append(image);
        }
    }

    void anIconStandsInTheMiddleOfAWideBox()
    {
        QImage image(96, 24, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawIcon(painter, Icon::Needs, QRectF(0, 0, 96, 24), Qt::black);
        painter.end();
        QVERIFY(image.copy(0, 0, 36, 24) == image.copy(60, 0, 36, 24)); // nothing there
        QVERIFY(isAllOf(image.copy(36, 0, 24, 24), Qt::black));
    }

    void anIconFollowsTheTheme()
    {
        Theme& theme = Theme::instance();
        theme.setScheme(Scheme::Light);
        theme.apply();
        const QIcon icon = makeIcon(Icon::Search);
        const auto shown = [&icon](QIcon::Mode mode) {
            return icon.pixmap(QSize(48, 48), mode).toImage();
        };
        QVERIFY(isAllOf(shown(QIcon::Normal), coloursOf(Scheme::Light).text));
        theme.setScheme(Scheme::Dark);
        QVERIFY(isAllOf(shown(QIcon::Normal), coloursOf(Scheme::Dark).text));
        QVERIFY(isAllOf(shown(QIcon::Disabled), disabledInk(Scheme::Dark)));
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
