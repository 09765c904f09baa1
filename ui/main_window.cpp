#include "ui/main_window.h"

#include "core/base/norwegian.h"
#include "ui/dialogs/first_start.h"
#include "ui/dialogs/first_steps.h"
#include "ui/help/dialog_help.h"
#include "ui/help/help_window.h"
#include "ui/menus.h"
#include "ui/pages/map/map_page.h"
#include "ui/pages/municipality/municipality_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/projector/projection.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/page_room.h"
#include "ui/widgets/tile_map.h"
#include "ui/widgets/top_bar.h"
#include "ui/widgets/true_map.h"

#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

#include <utility>

namespace samvirke {

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent)
{
    setWindowTitle(QStringLiteral("Samvirke"));
    setAcceptDrops(true);
    resize(1280, 800);
    if (const QByteArray geometry = settings::windowGeometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
    makeProjection();
    m_dialogHelp = new DialogHelp([this] { return chapterAtHand(); }, this);
    connect(statusBar(), &QStatusBar::messageChanged, this,
        [this](const QString& text) { announce(statusBar(), text); });
}

MainWindow::~MainWindow()
{
    // Pages hold a reference to the session: they go first.
    delete centralWidget();
}

void MainWindow::adopt(std::unique_ptr<Session> session)
{
    delete centralWidget();
    m_pages.clear();
    m_firstStart = nullptr;
    m_firstSteps = nullptr;
    m_projection->setSession(nullptr);
    m_session = std::move(session);
    m_projection->setSession(m_session.get());
    connect(m_session.get(), &Session::changed, this, &MainWindow::follow);
    connect(m_session.get(), &Session::infoChanged, this,
        [this, told = m_session->info().warning]() mutable {
            showStatus();
            if (const Text warning = m_session->info().warning; warning != told) {
                told = warning;
                m_notice->say(NoticeBar::Kind::Notice, warning.translated());
            }
        });
    connect(m_session.get(), &Session::undoChanged, this, [this] {
        if (m_menus)
            m_menus->renew();
    });
    m_shown = PageKind::Overview;
    m_moment = {};
    m_behind.clear();
    m_ahead.clear();
    buildCase();
    leadWhenNew();
}

void MainWindow::showFirstStart()
{
    delete centralWidget();
    m_pages.clear();
    m_projection->setSession(nullptr);
    m_session.reset();
    m_firstSteps = nullptr;
    m_top = nullptr;
    m_navigation = nullptr;
    m_stack = nullptr;
    menuBar()->clear();
    delete m_menus;
    m_menus = new Menus(*this);
    statusBar()->hide();
    m_firstStart = new FirstStart;
    m_notice = &m_firstStart->notice();
    setCentralWidget(m_firstStart);
    setWindowTitle(QStringLiteral("Samvirke"));
    // Queued: opening replaces the widget that says it.
    connect(m_firstStart, &FirstStart::ready, this, &MainWindow::openFile, Qt::QueuedConnection);
}

void MainWindow::buildCase()
{
    menuBar()->clear();
    delete m_menus;
    m_menus = new Menus(*this);

    auto* central = new QWidget;
    setCentralWidget(central);
    auto* all = new QVBoxLayout(central);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_top = new TopBar;
    all->addWidget(m_top);
    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    all->addLayout(below, 1);

    auto* left = m_left = new QFrame;
    left->setProperty("look", QStringLiteral("nav"));
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, space::s, 0, space::s);
    m_navigation = new Navigation;
    leftLayout->addWidget(m_navigation);
    below->addWidget(left);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    m_notice = new NoticeBar;
    m_notice->setProperty("flush", true);
    right->addWidget(m_notice);
    auto* room = new PageRoom;
    m_stack = room->stack();
    right->addWidget(room, 1);
    below->addLayout(right, 1);
    all->addWidget(makeProjectorPanel());

    PageGroup group = pageGroup(pageKinds().first());
    for (const PageKind kind : pageKinds()) {
        if (pageGroup(kind) != group)
            m_navigation->beginGroup();
        group = pageGroup(kind);
        const QString key = pageKey(kind);
        m_navigation->addEntry(pageIcon(kind), pageTitle(kind),
            key.isEmpty() ? pageTitle(kind) : QStringLiteral("%1 (%2)").arg(pageTitle(kind), key));
    }
    connect(m_navigation, &QListWidget::currentRowChanged, this,
        [this](int row) { showPage(pageKinds().at(row)); });

    const CaseFileInfo& info = m_session->info();
    m_top->setOffice(info.office.name);
    m_top->setMark(info.demonstration ? tr("Invented demonstration data")
            : info.exercise           ? tr("EXERCISE")
                                      : QString());
    m_top->setRounds(m_session->rounds());
    m_top->addAction(m_menus->undo(), true);
    m_top->addAction(m_menus->redo(), true);
    m_top->addAction(m_menus->search());
    m_top->addAction(m_menus->log());
    m_top->addAction(m_menus->project());
    connect(m_top, &TopBar::roundChosen, this, [this](const QString& round) {
        showRound(round);
        if (m_shown != PageKind::Map)
            showPage(PageKind::Overview);
    });

    // The status bar survives a rebuild; its labels are made anew.
    for (QLabel** label : { &m_file, &m_backup, &m_latest }) {
        delete *label;
        *label = new Label({}, Type::Small);
        (*label)->setWordWrap(false);
        statusBar()->addWidget(*label);
        (*label)->setContentsMargins(space::s, 0, space::s, 0);
    }
    statusBar()->setSizeGripEnabled(false);
    statusBar()->show();
    setWindowTitle(QStringLiteral("%1 – %2 – Samvirke")
                       .arg(QFileInfo(info.path).completeBaseName(), info.office.name));
    showStatus();
    m_menus->renew();
    if (info.readOnly)
        m_notice->say(NoticeBar::Kind::Notice,
            tr("You can read this file, not change it. %1").arg(info.readOnlyReason.translated()));
    else if (!info.warning.isEmpty())
        m_notice->say(NoticeBar::Kind::Notice, info.warning.translated());
    showPage(m_shown);
    // The first time, the other pages wait until there is something to look at.
    if (m_painted)
        QTimer::singleShot(0, this, &MainWindow::makeNextPage);
}

Page* MainWindow::page(PageKind kind)
{
    if (!m_session)
        return nullptr;
    if (Page* made = m_pages.value(kind))
        return made;
    // Where it belongs from the first: a style sheet is worked out anew for all that changes
    // parents.
    Page* made = makePage(kind, *m_session, m_stack);
    m_pages.insert(kind, made);
    m_stack->addWidget(made);
    connect(made, &Page::leadTo, this, &MainWindow::leadTo);
    connect(made, &Page::findStaff, this, [this](const QString& need) {
        if (Page* matching = showPage(PageKind::Matching))
            matching->reveal(need);
    });
    connect(made, &Page::failed, this, &MainWindow::fail);
    connect(made, &Page::said, this,
        [this](const QString& text) { statusBar()->showMessage(text, 8000); });
    connect(made, &Page::badgeChanged, this, [this, kind] { showBadge(kind); });
    if (kind == PageKind::Overview) {
        auto* overview = static_cast<OverviewPage*>(made);
        connect(overview, &OverviewPage::importAsked, this,
            [this] { importFile(ImportKind::Assessments); });
        connect(overview, &OverviewPage::roundChosen, this, [this](const QString& round) {
            m_top->setRound(round);
            showRound(m_top->round());
        });
        overview->map().installEventFilter(this);
        connect(
            &overview->map(), &TileMap::currentChanged, m_projection, &Projection::inViewChanged);
        connect(overview, &OverviewPage::momentChosen, this, &MainWindow::followMoment);
    }
    if (kind == PageKind::Map) {
        auto* map = static_cast<MapPage*>(made);
        map->showRound(m_top->round());
        connect(&map->map(), &TrueMap::currentChanged, m_projection, &Projection::inViewChanged);
        connect(map, &MapPage::momentChosen, this, &MainWindow::followMoment);
        connect(map, &MapPage::roundChosen, this, [this](const QString& round) {
            m_top->setRound(round);
            showRound(m_top->round());
        });
    }
    if (kind == PageKind::Municipalities) {
        auto* municipality = static_cast<MunicipalityPage*>(made);
        connect(municipality, &MunicipalityPage::momentChosen, this, &MainWindow::followMoment);
        connect(municipality, &MunicipalityPage::shownChanged, this, [this] {
            if (m_shown == PageKind::Municipalities)
                projectWhatIsSeen();
        });
    }
    showMomentOn(made);
    showBadge(kind);
    return made;
}

void MainWindow::showRound(const Id& round)
{
    static_cast<OverviewPage*>(page(PageKind::Overview))->showRound(round);
    if (auto* map = qobject_cast<MapPage*>(m_pages.value(PageKind::Map)))
        map->showRound(round);
    m_projection->followRound(round);
    followMoment({}); // a round is chosen to see all that is known of it
}

void MainWindow::followMoment(const QDateTime& moment)
{
    m_moment = moment;
    for (Page* each : std::as_const(m_pages))
        showMomentOn(each);
    projectMoment();
}

void MainWindow::showMomentOn(Page* page)
{
    if (auto* overview = qobject_cast<OverviewPage*>(page))
        overview->showMoment(m_moment);
    else if (auto* map = qobject_cast<MapPage*>(page))
        map->showMoment(m_moment);
    else if (auto* municipality = qobject_cast<MunicipalityPage*>(page))
        municipality->showMoment(m_moment);
}

Page* MainWindow::showPage(PageKind kind)
{
    Page* wanted = page(kind);
    if (!wanted)
        return nullptr;
    if (kind != m_shown)
        leaveHere();
    const bool led = isLed();
    m_shown = kind;
    m_stack->setCurrentWidget(wanted);
    if (led) {
        showFrame(true);
        m_menus->renew();
    }
    m_navigation->setCurrentRow(int(pageKinds().indexOf(kind)));
    projectWhatIsSeen();
    return wanted;
}

void MainWindow::makeAllPages()
{
    for (const PageKind kind : pageKinds())
        page(kind);
}

void MainWindow::makeNextPage()
{
    // One page at a time, so that a key pressed meanwhile does not wait for all of them.
    for (const PageKind kind : pageKinds()) {
        if (m_session && !m_pages.contains(kind)) {
            page(kind);
            QTimer::singleShot(20, this, &MainWindow::makeNextPage);
            return;
        }
    }
}

void MainWindow::leadTo(Entity entity, const QString& id)
{
    if (pageOf(entity) == m_shown && id != here().thing)
        leaveHere();
    Page* there = showPage(pageOf(entity));
    if (there && !id.isEmpty())
        there->reveal(id);
}

MainWindow::Place MainWindow::here() const
{
    const Page* shown = m_pages.value(m_shown);
    return { m_shown, shown ? shown->inView() : QString() };
}

void MainWindow::leaveHere()
{
    constexpr int placesKept = 50;
    if (m_walking || !m_pages.contains(m_shown))
        return;
    m_behind.append(here());
    if (m_behind.size() > placesKept)
        m_behind.removeFirst();
    m_ahead.clear();
    m_menus->renew();
}

void MainWindow::goBack()
{
    walk(m_behind, m_ahead);
}

void MainWindow::goForward()
{
    walk(m_ahead, m_behind);
}

void MainWindow::walk(QList<Place>& from, QList<Place>& to)
{
    if (from.isEmpty() || !m_session)
        return;
    const QScopedValueRollback<bool> walking(m_walking, true);
    to.append(here());
    const Place wanted = from.takeLast();
    Page* there = showPage(wanted.page);
    if (!wanted.thing.isEmpty() && there->inView() != wanted.thing)
        there->reveal(wanted.thing);
    m_menus->renew();
}

void MainWindow::rebuild()
{
    delete std::exchange(m_help, nullptr); // it speaks the language before
    if (!m_session) {
        showFirstStart();
        return;
    }
    const bool led = isLed();
    const Id round = m_top->round();
    const QDateTime moment = m_moment;
    delete centralWidget();
    m_firstSteps = nullptr;
    m_pages.clear();
    buildCase();
    m_top->setRound(round);
    showRound(round);
    followMoment(moment);
    m_projection->retranslate();
    if (led)
        showFirstSteps();
}

void MainWindow::follow(const ChangeSet& changes)
{
    if (changes.touches(Entity::ReportingRound))
        m_top->setRounds(m_session->rounds());
    for (Page* each : std::as_const(m_pages))
        each->follow(changes);
    if (m_firstSteps)
        m_firstSteps->follow(changes);
    for (auto it = m_pages.constBegin(); it != m_pages.constEnd(); ++it)
        showBadge(it.key());
    m_menus->renew();
    if (changes.touches(Entity::SelfAssessment) || changes.touches(Entity::ReportingRound))
        showStatus();
}

void MainWindow::showStatus()
{
    const CaseFileInfo& info = m_session->info();
    m_file->setText(info.readOnly ? tr("%1 · read only").arg(QFileInfo(info.path).fileName())
                                  : tr("%1 · all is saved").arg(QFileInfo(info.path).fileName()));
    m_file->setToolTip(QDir::toNativeSeparators(info.path));
    m_backup->setText(info.lastBackup.isValid() ? tr("Backup %1").arg(timeText(info.lastBackup))
                                                : tr("No backup yet"));
    const CountyPicture picture = m_session->picture();
    m_latest->setText(picture.latestAnswer.isValid()
            ? tr("Latest answer: %1 %2")
                  .arg(picture.latestAnswerFrom, timeText(picture.latestAnswer))
            : QString());
}

void MainWindow::showBadge(PageKind kind)
{
    if (Page* made = m_pages.value(kind))
        m_navigation->setBadge(int(pageKinds().indexOf(kind)), made->badge());
}

void MainWindow::fail(const Error& error)
{
    m_notice->say(NoticeBar::Kind::Trouble, error.text.translated());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    settings::setWindowGeometry(saveGeometry());
    m_projection->stop();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = event->mimeData()->urls().first().toLocalFile();
    event->acceptProposedAction();
    // Answered later: the program that the file was dragged from waits for us.
    QTimer::singleShot(0, this, [this, path] {
        if (QFileInfo(path).suffix() == QLatin1String("samvirke"))
            openFile(path);
        else if (m_session && !m_session->info().readOnly)
            importFile(ImportKind::Assessments, path);
    });
}

void MainWindow::mousePressEvent(QMouseEvent* event)
{
    // The two buttons at the thumb.
    if (event->button() == Qt::BackButton)
        goBack();
    else if (event->button() == Qt::ForwardButton)
        goForward();
    else
        QMainWindow::mousePressEvent(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_painted && event->type() == QEvent::Paint) {
        m_painted = true;
        // After this event has been handled, the tiles are on the screen.
        QTimer::singleShot(0, this, &MainWindow::overviewPainted);
        QTimer::singleShot(20, this, &MainWindow::makeNextPage);
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace samvirke
