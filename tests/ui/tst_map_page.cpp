// The map page: tiles and borders, from the keyboard and the mouse.
#include "core/session/demonstration.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/pages/map/map_page.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/past_bar.h"
#include "ui/widgets/true_map.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

class TestMapPage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;

    /// A square around each municipality's centre.
    QString bordersFile(const QString& name, int atMost = 1000)
    {
        QByteArray features;
        for (const Municipality& one : m_session->municipalities()) {
            if (atMost-- <= 0)
                break;
            const auto corner = [&](double east, double north) {
                return "[" + QByteArray::number(one.longitude + east) + ","
                    + QByteArray::number(one.latitude + north) + "]";
            };
            features += (features.isEmpty() ? "" : ",") + QByteArray("{\"type\":\"Feature\",")
                + "\"properties\":{\"kommunenummer\":\"" + one.number.toLatin1()
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + corner(-0.2, -0.1)
                + "," + corner(0.2, -0.1) + "," + corner(0.2, 0.1) + "," + corner(-0.2, 0.1)
                + "]]}}";
        }
        return written(name, "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
    }

    QString written(const QString& name, const QByteArray& bytes)
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        out.write(bytes);
        return out.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(QStringLiteral("tst_map_page"));
        settings::setBoundaryFile({});
        Theme::instance().apply();
        DemonstrationOptions options;
        options.counties = QStringList{ QStringLiteral("50") };
        const QString path = m_folder.filePath("demo.samvirke");
        QVERIFY(makeDemonstration(path, options).has_value());
        auto opened = Session::open(path);
        QVERIFY(opened.has_value());
        m_session = std::move(*opened);
    }

    void cleanupTestCase()
    {
        settings::setBoundaryFile({});
        m_session.reset();
    }

    void thePastIsShownAsItWasKnown()
    {
        MapPage page(*m_session);
        page.show();
        QVERIFY(!page.past().isVisible());
        const QList<ReportingRound> rounds = m_session->rounds();
        const ReportingRound round = rounds.at(rounds.size() - 3);
        page.showRound(round.id);
        QVERIFY(page.past().isVisible());
        const QDateTime early = round.opens.addSecs(3600);
        page.lookBack(early);
        QVERIFY(page.past().text().contains("known"));
        const KnownThen known = m_session->knownThen(round.id, early);
        for (const MunicipalityPicture& each : known.picture.municipalities)
            QCOMPARE(page.map().scene().place(each.number)->status, each.status);
        // The bar leads back; the window answers by showing the newest round.
        QSignalSpy back(&page, &MapPage::roundChosen);
        QTest::keyClick(page.past().findChildren<QPushButton*>().last(), Qt::Key_Space);
        QCOMPARE(back.size(), 1);
        page.showRound({});
        QVERIFY(!page.past().isVisible());
    }

    void tilesNeedNoFile()
    {
        MapPage page(*m_session);
        page.resize(1000, 640);
        QVERIFY(!page.showsBorders());
        QCOMPARE(page.map().itemCount(), int(m_session->municipalities().size()));
        QVERIFY(page.map().scene().tiles);
    }

    void bordersAreShownAndRemembered()
    {
        const QString path = bordersFile("kart.geojson");
        {
            MapPage page(*m_session);
            QSignalSpy loaded(&page, &MapPage::bordersLoaded);
            page.loadBorders(path);
            QVERIFY(loaded.wait(10000));
            QVERIFY2(page.showsBorders(), qPrintable(page.trouble()));
            QVERIFY(!page.map().scene().tiles);
        }
        QCOMPARE(settings::boundaryFile(), path);
        MapPage again(*m_session);
        QSignalSpy loaded(&again, &MapPage::bordersLoaded);
        again.show();
        QVERIFY(loaded.wait(10000));
        QVERIFY(again.showsBorders());
        settings::setBoundaryFile({});
    }

    void aBrokenFileIsSaidAndTheTilesStay()
    {
        MapPage page(*m_session);
        QSignalSpy loaded(&page, &MapPage::bordersLoaded);
        page.loadBorders(written("feil.geojson", "{\"type\":"));
        QVERIFY(loaded.wait(10000));
        QVERIFY(!page.showsBorders());
        QVERIFY(page.trouble().contains(QLatin1String("feil.geojson")));
        QVERIFY(settings::boundaryFile().isEmpty());
    }

    void theKeyboardReachesEveryMunicipality()
    {
        MapPage page(*m_session);
        page.resize(1000, 640);
        TrueMap& map = page.map();
        QSet<QString> reached;
        QStringList waiting{ map.scene().places.first().number };
        while (!waiting.isEmpty()) {
            const QString from = waiting.takeFirst();
            if (reached.contains(from))
                continue;
            reached.insert(from);
            for (const int key : { Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down }) {
                map.setCurrent(from);
                QTest::keyClick(&map, Qt::Key(key));
                waiting.append(map.current());
            }
        }
        QCOMPARE(int(reached.size()), map.itemCount());
    }

    void enterOpensTheMunicipality()
    {
        MapPage page(*m_session);
        QSignalSpy led(&page, &Page::leadTo);
        page.reveal(QStringLiteral("5014"));
        QCOMPARE(page.map().current(), QStringLiteral("5014"));
        QTest::keyClick(&page.map(), Qt::Key_Return);
        QCOMPARE(led.size(), 1);
        QCOMPARE(led.first().at(1).toString(), QStringLiteral("5014"));
    }

    void plusAndMinusComeNearerAndGoAway()
    {
        MapPage page(*m_session);
        page.resize(1000, 640);
        page.show();
        TrueMap& map = page.map();
        const double whole = map.scale();
        QTest::keyClick(&map, Qt::Key_Plus);
        QVERIFY(map.scale() > whole);
        const QPointF before = map.placeOf(QStringLiteral("5001"));
        QTest::keyClick(&map, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(map.placeOf(QStringLiteral("5001")).x() < before.x());
        QTest::keyClick(&map, Qt::Key_0);
        QCOMPARE(map.scale(), whole);
        QTest::keyClick(&map, Qt::Key_Minus);
        QCOMPARE(map.scale(), whole); // never smaller than the window
    }

    void aClickChoosesAndASecondOpens()
    {
        MapPage page(*m_session);
        page.resize(1000, 640);
        page.show();
        TrueMap& map = page.map();
        QSignalSpy led(&page, &Page::leadTo);
        const QPoint at = map.placeOf(QStringLiteral("5006")).toPoint();
        QTest::mouseClick(&map, Qt::LeftButton, {}, at);
        QCOMPARE(map.current(), QStringLiteral("5006"));
        QCOMPARE(led.size(), 0);
        QTest::mouseClick(&map, Qt::LeftButton, {}, at);
        QCOMPARE(led.size(), 1);
    }

    void itemsTellTheirNames()
    {
        MapPage page(*m_session);
        page.resize(1000, 640);
        page.show();
        const TrueMap& map = page.map();
        for (int i = 0; i < map.itemCount(); ++i) {
            QVERIFY(map.itemName(i).contains(QLatin1String(": ")));
            QVERIFY(!map.itemRect(i).isEmpty());
        }
        for (const QAbstractButton* button : page.findChildren<QAbstractButton*>())
            QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
    }

    void thePictureIsSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("SVG") << "kart.svg" << QByteArray("<?xml");
        QTest::newRow("PNG") << "kart.png" << QByteArray("\x89PNG");
    }

    void thePictureIsSaved()
    {
        QFETCH(QString, name);
        MapPage page(*m_session);
        page.resize(1000, 640);
        const QString path = m_folder.filePath(name);
        file_dialog::setNextFileName(path);
        for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
            if (button->text() == MapPage::tr("Save picture …"))
                button->click();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTEST(file.read(name == "kart.svg" ? 5 : 4), "begins");
    }
};

QTEST_MAIN(TestMapPage)
#include "tst_map_page.moc"
