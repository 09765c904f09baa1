#include "ui/menus.h"

#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/models/import_columns.h"
#include "ui/projector/projector_actions.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>

namespace samvirke {

Menus::Menus(MainWindow& window) : QObject(&window), m_window(window)
{
    makeFile();
    makeEdit();
    makeView();
    makeHelp();
    m_undo->setIcon(makeIcon(Icon::Undo));
    m_redo->setIcon(makeIcon(Icon::Redo));
    m_search->setIcon(makeIcon(Icon::Search));
    m_log->setIcon(makeIcon(Icon::Pen));
    m_project->setIcon(makeIcon(Icon::Screen));
    renew();
}

void Menus::makeFile()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&File"));
    m_needFile.append(menu->addAction(
        tr("&New case file …"), QKeySequence::New, &m_window, &MainWindow::newCaseFile));
    menu->addAction(tr("&Open …"), QKeySequence::Open, &m_window, &MainWindow::openCaseFile);
    m_recent = menu->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &Menus::fillRecent);
    fillRecent();
    m_needFile.append(
        menu->addAction(tr("New &exercise from this file …"), &m_window, &MainWindow::newExercise));
    menu->addSeparator();
    for (const ImportKind kind : importKinds()) {
        QAction* action = menu->addAction(tr("Import %1 …").arg(importKindWord(kind).toLower()),
            this, [this, kind] { m_window.importFile(kind); });
        if (kind == ImportKind::Assessments)
            action->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
        m_write.append(action);
    }
    m_write.append(
        menu->addAction(tr("Import an EDXL-RM &message …"), &m_window, &MainWindow::importMessage));
    menu->addSeparator();
    for (const ImportKind kind : importKinds()) {
        m_needFile.append(menu->addAction(tr("Export %1 …").arg(importKindWord(kind).toLower()),
            this, [this, kind] { m_window.exportFile(kind); }));
    }
    QMenu* tables = menu->addMenu(tr("Export another &table"));
    for (const Word<TableKind>& word : words<TableKind>()) {
        tables->addAction(label(word.value).translated() + QStringLiteral(" …"), this,
            [this, kind = word.value] { m_window.exportTable(kind); });
    }
    m_needFile.append(tables->menuAction());
    menu->addSeparator();
    m_needFile.append(menu->addAction(
        tr("&Print the page …"), QKeySequence::Print, &m_window, &MainWindow::printPage));
    menu->addSeparator();
    m_needFile.append(menu->addAction(tr("&Back up now"), &m_window, &MainWindow::backUp));
    m_needFile.append(menu->addAction(tr("&Verify the file"), &m_window, &MainWindow::verify));
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence::Quit, &m_window, &QWidget::close);
}

void Menus::makeEdit()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Edit"));
    m_undo = menu->addAction(tr("Undo"), QKeySequence::Undo, &m_window, &MainWindow::undo);
    m_redo = menu->addAction(tr("Redo"), &m_window, &MainWindow::redo);
    m_redo->setShortcuts(
        { QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y")) });
    menu->addSeparator();
    m_search = menu->addAction(
        tr("&Search …"), QKeySequence(QStringLiteral("Ctrl+K")), &m_window, &MainWindow::search);
    m_search->setIconText(tr("Search"));
    m_log = menu->addAction(tr("Write in the &log …"), QKeySequence(QStringLiteral("Ctrl+L")),
        &m_window, &MainWindow::writeLog);
    m_log->setIconText(tr("Log"));
    m_write.append(menu->addAction(tr("Register a &need …"), QKeySequence(QStringLiteral("Ctrl+B")),
        &m_window, &MainWindow::registerNeed));
    m_write.append(menu->addAction(tr("Answer by &telephone …"),
        QKeySequence(QStringLiteral("Ctrl+T")), &m_window, &MainWindow::takeAnswer));
    m_write.append(menu->addAction(tr("Register an &inquiry …"),
        QKeySequence(QStringLiteral("Ctrl+H")), &m_window, &MainWindow::registerInquiry));
    m_write.append(menu->addAction(tr("Write a &decision"), QKeySequence(QStringLiteral("Ctrl+D")),
        &m_window, &MainWindow::writeDecision));
    m_needFile.append(menu->addAction(tr("&Propose staff"), QKeySequence(QStringLiteral("Ctrl+M")),
        &m_window, &MainWindow::proposeStaff));
    m_needFile.append(m_search);
    m_write.append(m_log);
}

void Menus::makeView()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&View"));
    for (const PageKind kind : pageKinds()) {
        m_needFile.append(menu->addAction(pageTitle(kind), QKeySequence(pageKey(kind)), this,
            [this, kind] { m_window.showPage(kind); }));
    }
    menu->addSeparator();
    m_back = menu->addAction(
        tr("&Back"), QKeySequence(QStringLiteral("Alt+Left")), &m_window, &MainWindow::goBack);
    m_forward = menu->addAction(tr("For&ward"), QKeySequence(QStringLiteral("Alt+Right")),
        &m_window, &MainWindow::goForward);
    m_needFile.append(menu->addAction(tr("As it was &known …"), &m_window, &MainWindow::lookBack));
    makeProjector(menu);
    menu->addSeparator();

    const auto choices = [this, menu](const QString& title) {
        QMenu* sub = menu->addMenu(title);
        return std::pair(sub, new QActionGroup(this));
    };
    const auto choice = [](QMenu* sub, QActionGroup* group, const QString& text, bool on) {
        QAction* action = sub->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        group->addAction(action);
        return action;
    };
    const auto [looks, lookGroup] = choices(tr("&Colours"));
    for (const auto& [text, scheme] : { std::pair(tr("As the system"), Scheme::System),
             std::pair(tr("Light"), Scheme::Light), std::pair(tr("Dark"), Scheme::Dark),
             std::pair(tr("High contrast"), Scheme::HighContrast) }) {
        QAction* action = choice(looks, lookGroup, text, Theme::instance().scheme() == scheme);
        connect(action, &QAction::triggered, this, [wanted = scheme] {
            settings::setScheme(wanted);
            Theme::instance().setScheme(wanted);
        });
    }
    const auto [sizes, sizeGroup] = choices(tr("&Text size"));
    for (const int percent : { 100, 125, 150, 200 }) {
        QAction* action = choice(sizes, sizeGroup, QStringLiteral("%1\u00a0%").arg(percent),
            qRound(Theme::instance().textScale() * 100) == percent);
        connect(action, &QAction::triggered, this, [percent] {
            settings::setTextScale(percent / 100.0);
            Theme::instance().setTextScale(percent / 100.0);
        });
    }
    // Each language in its own words, so that one finds back from any.
    const auto [languages, languageGroup] = choices(tr("&Language"));
    for (const auto& [code, name] : { std::pair("nb", "Norsk bokmål"),
             std::pair("nn", "Norsk nynorsk"), std::pair("en", "English") }) {
        const QString wanted = QString::fromLatin1(code);
        QAction* action = choice(
            languages, languageGroup, QString::fromUtf8(name), language::current() == wanted);
        connect(
            action, &QAction::triggered, &m_window,
            [window = &m_window, wanted] {
                settings::setLanguage(wanted);
                language::use(wanted);
                window->rebuild();
            },
            Qt::QueuedConnection); // the menu that was pressed is gone afterwards
    }
}

void Menus::makeProjector(QMenu* view)
{
    QMenu* menu = view->addMenu(tr("&Projector"));
    auto* actions = new ProjectorActions(m_window.projection(), this);
    menu->addActions(actions->all());
    m_project = actions->toggle();
    m_needFile.append({ m_project, menu->menuAction() });
    connect(actions, &ProjectorActions::panelAsked, &m_window, &MainWindow::goToProjectorPanel);
}

void Menus::makeHelp()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Help"));
    menu->addAction(
        tr("&Guide to this page"), QKeySequence::HelpContents, &m_window, &MainWindow::help);
    menu->addAction(tr("&Keyboard shortcuts"), &m_window, &MainWindow::helpWithKeys);
    m_write.append(menu->addAction(tr("&First steps …"), &m_window, &MainWindow::showFirstSteps));
    m_needFile.append(menu->addAction(tr("&Legal cards …"), &m_window, &MainWindow::legalCards));
    m_needFile.append(
        menu->addAction(tr("Write &sample files to try …"), &m_window, &MainWindow::writeSamples));
    menu->addAction(tr("&About Samvirke"), &m_window, &MainWindow::about);
}

void Menus::fillRecent()
{
    m_recent->clear();
    const QStringList recent = settings::recentFiles();
    for (const QString& path : recent) {
        QAction* action = m_recent->addAction(
            QFileInfo(path).completeBaseName(), this, [this, path] { m_window.openFile(path); });
        action->setToolTip(QDir::toNativeSeparators(path));
    }
    if (!recent.isEmpty()) {
        m_recent->addSeparator();
        m_recent->addAction(tr("Clear the list"), this, [this] {
            settings::clearRecentFiles();
            m_recent->setEnabled(false);
        });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!recent.isEmpty());
}

void Menus::renew()
{
    const Session* session = m_window.session();
    const bool writable = session && !session->info().readOnly;
    for (QAction* action : std::as_const(m_needFile))
        action->setEnabled(session);
    for (QAction* action : std::as_const(m_write))
        action->setEnabled(writable);
    const bool canUndo = writable && session->canUndo();
    const bool canRedo = writable && session->canRedo();
    m_back->setEnabled(session && m_window.canGoBack());
    m_forward->setEnabled(session && m_window.canGoForward());
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
    m_undo->setText(canUndo ? session->undoText().translated() : tr("Undo"));
    m_redo->setText(canRedo ? session->redoText().translated() : tr("Redo"));
}

} // namespace samvirke
