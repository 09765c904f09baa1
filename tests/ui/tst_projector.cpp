// The projector: no person on any slide, big enough for the back row, and steered from the
// keyboard.
#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/session/meetings.h"
#include "tests/ui/demonstration_file.h"
#include "ui/main_window.h"
#include "ui/pages/map/map_page.h"
#include "ui/pages/municipality/municipality_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/projector/projection.h"
#include "ui/projector/projector_actions.h"
#include "ui/projector/projector_panel.h"
#include "ui/projector/projector_window.h"
#include "ui/projector/slide_view.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/past_bar.h"
#include "ui/widgets/tile_map.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace samvirke;

class TestProjector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void oneKeyProjectsWhatIsSeen();
    void theFacilitatorIsFollowed();
    void pastRoundsAreFollowed();
    void theWallLooksBackWithTheFacilitator();
    void decisionsAreShownAsTheyAreTaken();
    void changesAreFollowedAndUndone();
    void frozenStaysAsItWas();
    void blankShowsNothing();
    void zoomIsOnTheMunicipalityInView();
    void sheetsThenSlidesAreTurned();
    void slidesTurnByThemselves();
    void keysOfThePanelWorkInThePanelAlone();
    void noPageHasTheKeysOfTheProjector();
    void thePanelFitsASmallScreenInLargeText();
    void aRemoteControlWorksInTheProjectorsWindow();
    void anotherFileEndsTheProjection();
    void theSecondScreenOfTheMachineIsFilled();
    void theScreenIsRemembered();
    void anUnpluggedScreenWaitsAndReturns();
    void neverOnTheFacilitatorsScreenByItself();
    void screensAreRecognised_data();
    void screensAreRecognised();

private:
    std::unique_ptr<MainWindow> window();

    QTemporaryDir m_folder;
    QString m_demonstration;
};

namespace {

ScreenFacts laptop()
{
    return { "eDP-1", "LEN 40B2", "", QRect(0, 0, 1920, 1080) };
}

ScreenFacts projector()
{
    return { "HDMI-1", "EPSON PJ", "X12", QRect(1920, 0, 1280, 720) };
}

/// A machine whose screens are plugged in and out by the test.
class Plugs : public Screens {
public:
    explicit Plugs(const QList<ScreenFacts>& screens) : m_screens(screens) { }
    QList<ScreenFacts> all() const override { return m_screens; }
    void plug(const QList<ScreenFacts>& screens)
    {
        m_screens = screens;
        Q_EMIT changed();
    }

private:
    QList<ScreenFacts> m_screens;
};

} // namespace

void TestProjector::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setApplicationName(QStringLiteral("samvirke-test"));
    Theme::instance().apply();
    const Result<QString> made = demonstrationFile(m_folder);
    QVERIFY(made);
    m_demonstration = *made;
}

void TestProjector::init()
{
    settings::setProjectorScreen(settings::projectorInWindow);
    settings::setProjectorInterval(20);
}

std::unique_ptr<MainWindow> TestProjector::window()
{
    static int count = 0;
    const QString path = m_folder.filePath(QStringLiteral("p%1.samvirke").arg(++count));
    QFile::copy(m_demonstration, path);
    auto made = std::make_unique<MainWindow>();
    if (!made->openFile(path))
        return nullptr;
    made->show();
    made->activateWindow();
    if (!QTest::qWaitForWindowActive(made.get()))
        return nullptr;
    return made;
}

void TestProjector::oneKeyProjectsWhatIsSeen()
{
    const auto main = window();
    QVERIFY(main);
    Projection& projection = main->projection();
    auto* panel = main->findChild<ProjectorPanel*>();
    QVERIFY(panel && panel->isHidden());
    QVERIFY(!projection.isRunning());
    QTest::keyClick(main.get(), Qt::Key_F11);
    QVERIFY(projection.isRunning());
    QVERIFY(projection.window()->isVisible());
    QVERIFY(!panel->isHidden());
    QCOMPARE(projection.kind(), SlideKind::County);
    const int critical = main->session()->picture().counts.critical;
    QVERIFY(critical > 0);
    const Slide& slide = projection.slide();
    QVERIFY2(slide.headline.contains(QString::number(critical)), qPrintable(slide.headline));
    QVERIFY(slide.basis.contains(QStringLiteral("38")));
    QVERIFY(!slide.stamp.isEmpty());
    // What is heard of it is what is seen of it.
    QVERIFY(projection.window()->view().accessibleDescription().contains(slide.headline));
    QVERIFY(panel->preview().accessibleDescription().contains(slide.headline));
    QTest::keyClick(main.get(), Qt::Key_F11);
    QVERIFY(!projection.isRunning());
    QVERIFY(panel->isHidden());
    // The page that is open when it begins leads to its slide.
    main->showPage(PageKind::Transfers);
    QTest::keyClick(main.get(), Qt::Key_F11);
    QCOMPARE(projection.kind(), SlideKind::Transfers);
}

void TestProjector::theFacilitatorIsFollowed()
{
    const auto main = window();
    QVERIFY(main);
    Projection& projection = main->projection();
    projection.start();
    main->showPage(PageKind::Needs);
    QCOMPARE(projection.kind(), SlideKind::Needs);
    main->showPage(PageKind::Meetings);
    QCOMPARE(projection.kind(), SlideKind::Agenda);
    // Pages with names are the office's own: the wall keeps what it has.
    main->showPage(PageKind::Pool);
    QCOMPARE(projection.kind(), SlideKind::Agenda);
    main->leadTo(Entity::Municipality, QStringLiteral("5014"));
    QCOMPARE(projection.kind(), SlideKind::Municipality);
    QVERIFY(projection.slide().headline.contains(QStringLiteral("Frøya")));
    main->page(PageKind::Municipalities)->reveal(QStringLiteral("5007"));
    QVERIFY2(projection.slide().headline.contains(QStringLiteral("Namsos")),
        qPrintable(projection.slide().headline));
    main->showPage(PageKind::Overview);
    QCOMPARE(projection.kind(), SlideKind::County);
}

void TestProjector::pastRoundsAreFollowed()
{
    const auto main = window();
    QVERIFY(main);
    Projection& projection = main->projection();
    projection.start();
    const QList<ReportingRound> rounds = main->session()->rounds();
    const ReportingRound& past = rounds.at(rounds.size() - 2);
    auto* overview = static_cast<OverviewPage*>(main->page(PageKind::Overview));
    Q_EMIT overview->roundChosen(past.id);
    QVERIFY(!projection.facts().newest);
    QCOMPARE(projection.facts().counts, main->session()->picture(past.id).counts);
    QVERIFY(projection.slide().basis.contains(QStringLiteral("arlier round")));
    Q_EMIT overview->roundChosen(rounds.last().id);
    QVERIFY(projection.facts().newest);
    QCOMPARE(projection.facts().counts, main->session()->picture().counts);
}

void TestProjector::theWallLooksBackWithTheFacilitator()
{
    const auto main = window();
    QVERIFY(main);
    Session& session = *main->session();
    Projection& projection = main->projection();
    projection.start();
    const auto heads = [&projection] {
        int sum = 0;
        for (const WallNeed& each : projection.facts().needs)
            sum += each.heads;
        return sum;
    };
    const int known = heads();
    // Something that was not known an hour ago.
    const QDateTime before = nowUtc();
    setFixedClock(before.addSecs(3600));
    Need need;
    need.municipality = QStringLiteral("5014");
    need.profession = QStringLiteral("SP");
    need.heads = 9;
    need.from = today();
    need.until = today().addDays(3);
    QVERIFY(session.registerNeed(need));
    QTRY_COMPARE(heads(), known + 9);
    QVERIFY(!projection.facts().then.isValid());

    auto* overview = static_cast<OverviewPage*>(main->page(PageKind::Overview));
    overview->lookBack(before);
    QCOMPARE(projection.facts().then, before);
    QCOMPARE(heads(), known);
    const QString when = timeText(before);
    QVERIFY2(projection.slide().stamp.contains(when), qPrintable(projection.slide().stamp));
    QVERIFY(projection.slide().basis.contains(when));
    QCOMPARE(projection.facts().counts, session.knownThen({}, before).picture.counts);
    // From slide to slide, the moment stays; the meeting says that it is today's.
    projection.showSlide(SlideKind::Needs);
    QVERIFY(projection.slide().stamp.contains(when));
    projection.showSlide(SlideKind::Agenda);
    QVERIFY(!projection.slide().stamp.contains(when));
    QVERIFY(projection.slide().stamp.contains(QStringLiteral("Today")));
    // The map and the municipality's page are at the same moment.
    auto* map = static_cast<MapPage*>(main->showPage(PageKind::Map));
    QVERIFY(map->past().isVisible());
    QCOMPARE(map->past().moment(), before);
    main->leadTo(Entity::Municipality, QStringLiteral("5014"));
    auto* municipality = static_cast<MunicipalityPage*>(main->page(PageKind::Municipalities));
    QVERIFY(municipality->past().isVisible());
    QCOMPARE(projection.kind(), SlideKind::Municipality);
    QVERIFY(projection.slide().stamp.contains(when));
    // A page that shows today has today on the wall.
    main->showPage(PageKind::Needs);
    QVERIFY(!projection.facts().then.isValid());
    QCOMPARE(heads(), known + 9);
    main->showPage(PageKind::Overview);
    QCOMPARE(projection.facts().then, before);
    QTest::keyClick(overview->past().findChildren<QPushButton*>().at(1), Qt::Key_Space);
    QVERIFY(!projection.facts().then.isValid());
    QVERIFY(!municipality->past().isVisibleTo(municipality));
    setFixedClock(before);
}

void TestProjector::decisionsAreShownAsTheyAreTaken()
{
    const auto main = window();
    QVERIFY(main);
    Session& session = *main->session();
    Projection& projection = main->projection();
    Meeting meeting;
    meeting.title = QStringLiteral("Kommunemøte");
    meeting.startsAt = nowUtc();
    meeting.agenda = QStringLiteral("Situasjonen\nHjelp til Frøya\nNeste møte");
    const Result<Id> planned = session.planMeeting(meeting);
    QVERIFY(planned);
    Meetings desk(session);
    QVERIFY(desk.begin(*planned));
    main->showPage(PageKind::Meetings);
    projection.start();
    QCOMPARE(projection.kind(), SlideKind::Agenda);
    Decision decision;
    decision.meeting = *planned;
    decision.text = QStringLiteral("Hitra svarer innen fredag");
    QVERIFY(session.recordDecision(decision));
    QTRY_COMPARE(projection.kind(), SlideKind::Decisions);
    QCOMPARE(projection.slide().rows.first().title, decision.text);
    QVERIFY(desk.nextItem());
    QTRY_COMPARE(projection.kind(), SlideKind::Agenda);
    QVERIFY2(projection.slide().headline.contains(QStringLiteral("Hjelp til Frøya")),
        qPrintable(projection.slide().headline));
    // Who looks at something else, or lets the pages turn, is not disturbed.
    main->showPage(PageKind::Needs);
    QVERIFY(session.recordDecision(decision));
    QTRY_COMPARE(projection.facts().meeting.decisions.size(), 2);
    QCOMPARE(projection.kind(), SlideKind::Needs);
    projection.showSlide(SlideKind::Agenda);
    projection.setPace(Projection::Pace::Turn);
    QVERIFY(session.recordDecision(decision));
    QTRY_COMPARE(projection.facts().meeting.decisions.size(), 3);
    QCOMPARE(projection.kind(), SlideKind::Agenda);
}

void TestProjector::changesAreFollowedAndUndone()
{
    const auto main = window();
    QVERIFY(main);
    Projection& projection = main->projection();
    projection.start();
    projection.showSlide(SlideKind::Needs);
    const Slide before = projection.slide();
    Need need;
    need.municipality = "5014";
    need.profession = "SP";
    need.heads = 77;
    need.from = today();
    need.until = today().addDays(7);
    QVERIFY(main->session()->registerNeed(need));
    QTRY_VERIFY(projection.slide().headline != before.headline);
    QCOMPARE(
        projection.slide().rows.first().figure.toInt(), before.rows.first().figure.toInt() + 77);
    main->undo();
    QTRY_COMPARE(projection.slide().headline, before.headline);
    QCOMPARE(projection.slide().rows, before.rows);
}

void TestProjector::frozenStaysAsItWas()
{
    const auto main = window();
    QVERIFY(main);
    Projection& projection = main->projection();
    projection.start();
    const Slide before = projection.slide();
    const QString said = projection.window()->view().accessibleDescription();
    QTest::keyClick(main.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(projection.isFrozen());
    main->showPage(PageKind::Needs);
    QCOMPARE(projection.slide(), before);
    QCOMPARE(projection.window()->view().accessibleDescription(), said);
    auto* freeze = main->findChild<ProjectorPanel*>()->findChildren<QPushButton*>().at(3);
    QVERIFY(freeze->isChecked());
    QTest::keyClick(main.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!projection.isFrozen());
    QCOMPARE(projection.slide().kind, SlideKind::Needs);
}

void TestProjector::blankShowsNothing()
{
    const auto main = window();
    QVERIFY(main);
    Projection& projection = main->projection();
    projection.start();
    QTest::keyClick(main.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(projection.isBlank());
    const QImage seen = projection.window()->view().grab().toImage();
    QVERIFY(!seen.isNull());
    const QRgb first = seen.pixel(0, 0);
    for (int y = 0; y < seen.height(); y += 7) {
        for (int x = 0; x < seen.width(); x += 7)
            QCOMPARE(seen.pixel(x, y), first);
    }
    QVERIFY(
        !projection.window()->view().accessibleDescription().contains(projection.slide().headline));
    QTest::keyClick(main.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(
        projection.window()->view().accessibleDescription().contains(projection.slide().headline));
}

void TestProjector::zoomIsOnTheMunicipalityInView()
{
    const auto main = window();
    QVERIFY(main);
    Projection& projection = main->projection();
    projection.start();
    auto* overview = static_cast<OverviewPage*>(main->page(PageKind::Overview));
    overview->map().setCurrent({});
    QTest::keyClick(main.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!projection.isZoomed());
    QVERIFY(!main->notice().text().isEmpty()); // says what to do first
    overview->map().setCurrent(QStringLiteral("5014"));
    QTest::keyClick(main.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(projection.isZoomed());
    QVERIFY(projection.slide().headline.startsWith(QStringLiteral("Frøya")));
    QVERIFY(!projection.slide().weeks.isEmpty());
    // The arrow keys lead on from one to the next.
    overview->map().setCurrent(QStringLiteral("5001"));
    QVERIFY(projection.slide().headline.startsWith(QStringLiteral("Trondheim")));
    QTest::keyClick(main.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!projection.isZoomed());
    QCOMPARE(projection.kind(), SlideKind::County);
}

void TestProjector::sheetsThenSlidesAreTurned()
{
    const auto main = window();
    QVERIFY(main);
    Projection& projection = main->projection();
    projection.start();
    const int sheets = projection.slide().sheets;
    QVERIFY(sheets >= 3); // 38 names
    for (int sheet = 2; sheet <= sheets; ++sheet) {
        QTest::keyClick(main.get(), Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(projection.slide().sheet, sheet);
        QCOMPARE(projection.kind(), SlideKind::County);
    }
    QTest::keyClick(main.get(), Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(projection.kind(), SlideKind::Changed);
    QTest::keyClick(main.get(), Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(projection.kind(), SlideKind::County);
    QCOMPARE(projection.slide().sheet, sheets);
}

void TestProjector::slidesTurnByThemselves()
{
    const auto main = window();
    QVERIFY(main);
    Projection& projection = main->projection();
    projection.setInterval(5);
    QCOMPARE(settings::projectorInterval(), 5);
    projection.start();
    projection.setPace(Projection::Pace::Turn);
    // The clock of the test does not wait: the timer's own turn is taken.
    const auto turn = [&projection] { QMetaObject::invokeMethod(&projection, "turn"); };
    QSet<int> seen{ int(projection.kind()) };
    for (int i = 0; i < 40; ++i) {
        turn();
        seen.insert(int(projection.kind()));
        QVERIFY(!projection.slide().headline.isEmpty());
    }
    QVERIFY(seen.size() >= 5);
    QVERIFY(!seen.contains(int(SlideKind::Municipality)));
    // The facilitator does other things meanwhile.
    const SlideKind kind = projection.kind();
    main->showPage(kind == SlideKind::Needs ? PageKind::Transfers : PageKind::Needs);
    QCOMPARE(projection.kind(), kind);
    projection.setBlank(true);
    const Slide slide = projection.slide();
    turn();
    QCOMPARE(projection.slide(), slide);
}

void TestProjector::keysOfThePanelWorkInThePanelAlone()
{
    const auto main = window();
    QVERIFY(main);
    Projection& projection = main->projection();
    QTest::keyClick(main.get(), Qt::Key_F11);
    // Typing in a page never reaches the wall.
    main->showPage(PageKind::Municipalities);
    auto* search = main->page(PageKind::Municipalities)->findChild<QLineEdit*>();
    QVERIFY(search);
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("bf"));
    QVERIFY(!projection.isBlank());
    QVERIFY(!projection.isFrozen());
    QTest::keyClick(main.get(), Qt::Key_F11, Qt::ControlModifier);
    auto* panel = main->findChild<ProjectorPanel*>();
    QWidget* at = QApplication::focusWidget();
    QVERIFY(at && panel->isAncestorOf(at));
    QTest::keyClick(at, Qt::Key_B);
    QVERIFY(projection.isBlank());
    QTest::keyClick(at, Qt::Key_B);
    QVERIFY(!projection.isBlank());
    QTest::keyClick(at, Qt::Key_F);
    QVERIFY(projection.isFrozen());
    QTest::keyClick(at, Qt::Key_F);
    projection.showSlide(SlideKind::County);
    QTest::keyClick(at, Qt::Key_PageDown);
    QCOMPARE(projection.slide().sheet, 2);
    QTest::keyClick(at, Qt::Key_Z);
    QVERIFY(projection.isZoomed());
    QTest::keyClick(at, Qt::Key_Escape);
    QVERIFY(!projection.isRunning());
}

void TestProjector::noPageHasTheKeysOfTheProjector()
{
    const auto main = window();
    QVERIFY(main);
    main->makeAllPages();
    QList<QKeySequence> ours;
    for (const QKeySequence& each : { projector_keys::toggle(), projector_keys::place(),
             projector_keys::panel(), projector_keys::next(), projector_keys::previous(),
             projector_keys::blank(), projector_keys::freeze(), projector_keys::zoom() }) {
        QVERIFY2(!ours.contains(each), qPrintable(each.toString()));
        ours.append(each);
    }
    int actions = 0;
    const QList<QAction*> all = main->findChildren<QAction*>();
    for (const QAction* action : all) {
        for (const QKeySequence& key : action->shortcuts())
            actions += ours.contains(key);
    }
    QCOMPARE(actions, int(ours.size())); // each once, in the menu
    const QList<QShortcut*> shortcuts = main->findChildren<QShortcut*>();
    for (const QShortcut* shortcut : shortcuts)
        QVERIFY2(!ours.contains(shortcut->key()), qPrintable(shortcut->key().toString()));
}

void TestProjector::thePanelFitsASmallScreenInLargeText()
{
    const auto main = window();
    QVERIFY(main);
    const int before = main->minimumSizeHint().width();
    main->projection().start();
    auto* panel = main->findChild<ProjectorPanel*>();
    for (const double scale : { 1.0, 1.5, 2.0 }) {
        Theme::instance().setTextScale(scale);
        QCoreApplication::processEvents();
        QVERIFY2(panel->minimumSizeHint().width() <= 1280,
            qPrintable(QString::number(panel->minimumSizeHint().width())));
        if (scale == 1.0)
            QVERIFY(main->minimumSizeHint().width() <= std::max(before, 1280));
    }
    Theme::instance().setTextScale(1.0);
}

void TestProjector::aRemoteControlWorksInTheProjectorsWindow()
{
    const auto main = window();
    QVERIFY(main);
    Projection& projection = main->projection();
    projection.start();
    QTest::keyClick(projection.window(), Qt::Key_PageDown);
    QCOMPARE(projection.slide().sheet, 2);
    QTest::keyClick(projection.window(), Qt::Key_PageUp);
    QCOMPARE(projection.slide().sheet, 1);
    QTest::keyClick(projection.window(), Qt::Key_Period);
    QVERIFY(projection.isBlank());
    QTest::keyClick(projection.window(), Qt::Key_Escape);
    QVERIFY(!projection.isRunning());
    QCOMPARE(projection.window(), nullptr);
}

void TestProjector::anotherFileEndsTheProjection()
{
    const auto main = window();
    QVERIFY(main);
    main->projection().start();
    QVERIFY(main->openFile(m_demonstration));
    QVERIFY(!main->projection().isRunning());
    QVERIFY(main->findChild<ProjectorPanel*>()->isHidden());
    main->projection().start();
    main->showFirstStart();
    QVERIFY(!main->projection().isRunning());
    main->projection().start(); // there is nothing to show
    QVERIFY(!main->projection().isRunning());
}

void TestProjector::theSecondScreenOfTheMachineIsFilled()
{
    const auto main = window();
    QVERIFY(main);
    main->setGeometry(100, 100, 1200, 700);
    settings::setProjectorScreen({});
    Projection& projection = main->projection();
    QCOMPARE(projection.places().size(), 3); // and a window
    QTest::keyClick(main.get(), Qt::Key_F11);
    QCOMPARE(projection.stand(), Projection::Stand::FullScreen);
    QCOMPARE(projection.window()->screen()->name(), QStringLiteral("wall"));
    QCOMPARE(projection.window()->geometry(), QRect(1920, 0, 1280, 720));
    QCOMPARE(projection.wallSize(), QSizeF(1280, 720));
}

void TestProjector::theScreenIsRemembered()
{
    QWidget desk;
    desk.setGeometry(100, 100, 800, 600);
    const auto session = Session::open(m_demonstration, OpenMode::ReadOnly);
    QVERIFY(session);
    {
        Projection first(&desk, new Plugs({ laptop(), projector() }));
        first.setSession(session->get());
        first.start();
        QCOMPARE(first.stand(), Projection::Stand::Window);
        first.setPlace(screenKey(projector()));
        QCOMPARE(first.stand(), Projection::Stand::FullScreen);
        QCOMPARE(first.screenInUse(), projector().geometry);
        QVERIFY(first.window()->isFullScreen());
        first.stop();
    }
    // In another plug, at another place of the desktop.
    ScreenFacts moved = projector();
    moved.name = "DP-3";
    moved.geometry = QRect(-1280, 0, 1280, 720);
    Projection second(&desk, new Plugs({ laptop(), moved }));
    second.setSession(session->get());
    second.start();
    QCOMPARE(second.stand(), Projection::Stand::FullScreen);
    QCOMPARE(second.screenInUse(), moved.geometry);
    // From screen to screen by the key, and to a window.
    second.nextPlace();
    QCOMPARE(second.stand(), Projection::Stand::Window);
    second.nextPlace();
    QCOMPARE(second.screenInUse(), laptop().geometry);
    second.nextPlace();
    QCOMPARE(second.screenInUse(), moved.geometry);
}

void TestProjector::anUnpluggedScreenWaitsAndReturns()
{
    QWidget desk;
    desk.setGeometry(100, 100, 800, 600);
    const auto session = Session::open(m_demonstration, OpenMode::ReadOnly);
    QVERIFY(session);
    auto* plugs = new Plugs({ laptop(), projector() });
    Projection projection(&desk, plugs);
    projection.setSession(session->get());
    settings::setProjectorScreen(screenKey(projector()));
    projection.start();
    QCOMPARE(projection.stand(), Projection::Stand::FullScreen);
    projection.showSlide(SlideKind::Needs);
    QSignalSpy said(&projection, &Projection::said);
    plugs->plug({ laptop() });
    QCOMPARE(projection.stand(), Projection::Stand::Waiting);
    QVERIFY(!projection.window()->isVisible()); // the facilitator's screen stays free
    QCOMPARE(said.size(), 1);
    projection.next(); // the meeting goes on meanwhile
    const Slide slide = projection.slide();
    plugs->plug({ laptop(), projector() });
    QCOMPARE(projection.stand(), Projection::Stand::FullScreen);
    QCOMPARE(projection.screenInUse(), projector().geometry);
    QVERIFY(projection.window()->isVisible());
    QCOMPARE(projection.slide(), slide);
    QCOMPARE(said.size(), 2);
    // Still remembered after all that.
    QCOMPARE(settings::projectorScreen(), screenKey(projector()));
}

void TestProjector::neverOnTheFacilitatorsScreenByItself()
{
    QWidget desk;
    desk.setGeometry(100, 100, 800, 600);
    const auto session = Session::open(m_demonstration, OpenMode::ReadOnly);
    QVERIFY(session);
    settings::setProjectorScreen({});
    {
        Projection projection(&desk, new Plugs({ laptop(), projector() }));
        projection.setSession(session->get());
        projection.start();
        QCOMPARE(projection.screenInUse(), projector().geometry);
    }
    Projection alone(&desk, new Plugs({ laptop() }));
    alone.setSession(session->get());
    alone.start();
    QCOMPARE(alone.stand(), Projection::Stand::Window);
    alone.stop();
    // Remembered, but in another room today.
    settings::setProjectorScreen(screenKey(projector()));
    alone.start();
    QCOMPARE(alone.stand(), Projection::Stand::Window);
    QCOMPARE(settings::projectorScreen(), screenKey(projector()));
}

void TestProjector::screensAreRecognised_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("found");
    const auto row = [](const char* name, const ScreenFacts& screen, int found) {
        QTest::newRow(name) << screenKey(screen) << found;
    };
    // Among: laptop, projector, and two of a kind without numbers.
    row("the same", projector(), 1);
    row("in another plug", { "DP-9", "EPSON PJ", "X12", QRect(0, 0, 800, 600) }, 1);
    row("another of the kind", { "HDMI-1", "EPSON PJ", "X99", QRect(1920, 0, 1280, 720) }, -1);
    row("two of a kind: by the plug", { "DP-2", "DEL U24", "", QRect(0, 0, 1, 1) }, 3);
    row("two of a kind, neither plug", { "DP-7", "DEL U24", "", QRect(0, 0, 1, 1) }, 2);
    row("without a model: plug and size", { "VGA-1", "", "", QRect(9, 9, 1024, 768) }, 4);
    row("without a model, another size", { "VGA-1", "", "", QRect(9, 9, 800, 600) }, -1);
    QTest::newRow("never chosen") << QString() << -1;
    QTest::newRow("a window") << settings::projectorInWindow << -1;
}

void TestProjector::screensAreRecognised()
{
    QFETCH(QString, key);
    QFETCH(int, found);
    const QList<ScreenFacts> screens{ laptop(), projector(),
        { "DP-1", "DEL U24", "", QRect(3200, 0, 1920, 1200) },
        { "DP-2", "DEL U24", "", QRect(5120, 0, 1920, 1200) },
        { "VGA-1", "", "", QRect(7040, 0, 1024, 768) } };
    QCOMPARE(findScreen(screens, key), found);
}

int main(int argc, char** argv)
{
    // A machine with two screens, whatever this one has.
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({"screens":[
        {"name":"desk","x":0,"y":0,"width":1920,"height":1080,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1},
        {"name":"wall","x":1920,"y":0,"width":1280,"height":720,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
    QApplication app(argc, argv);
    TestProjector test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_projector.moc"
