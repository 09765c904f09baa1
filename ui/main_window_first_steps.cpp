// How the main window leads a new case file through its first answers to its first picture. The
// steps stand in the place of the pages; whoever goes to a page leaves them, and finds them again
// at the next start or in the menu until there are answers or they were skipped.
#include "ui/dialogs/first_start.h"
#include "ui/dialogs/first_steps.h"
#include "ui/main_window.h"
#include "ui/menus.h"
#include "ui/settings.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/top_bar.h"

#include <QStackedWidget>

namespace samvirke {

namespace {

const QString leftFiles = QStringLiteral("first-steps/left");
constexpr int filesKept = 20;

bool wasLeft(const QString& path)
{
    return settings::choice(leftFiles).toStringList().contains(path);
}

void rememberLeft(const QString& path)
{
    QStringList left = settings::choice(leftFiles).toStringList();
    left.removeAll(path);
    left.prepend(path);
    settings::setChoice(leftFiles, QStringList(left.mid(0, filesKept)));
}

} // namespace

bool MainWindow::isLed() const
{
    return m_firstSteps && m_stack && m_stack->currentWidget() == m_firstSteps;
}

void MainWindow::leadWhenNew()
{
    const CaseFileInfo& info = m_session->info();
    if (!info.readOnly && m_session->picture().counts.answered() == 0 && !wasLeft(info.path)
        && m_session->transfers().isEmpty() && m_session->needs().isEmpty())
        showFirstSteps();
}

void MainWindow::showFirstSteps()
{
    if (!m_session || m_session->info().readOnly)
        return;
    if (!m_firstSteps)
        makeFirstSteps();
    m_stack->setCurrentWidget(m_firstSteps);
    showFrame(false);
    m_firstSteps->showStep(m_session->picture().counts.answered() > 0 ? FirstSteps::Step::Picture
                                                                      : FirstSteps::Step::Answers);
    m_menus->renew();
}

void MainWindow::makeFirstSteps()
{
    m_firstSteps = new FirstSteps(*m_session, m_stack);
    m_stack->addWidget(m_firstSteps);
    connect(m_firstSteps, &FirstSteps::fileChosen, this,
        [this](const QString& path) { importFile(ImportKind::Assessments, path); });
    connect(m_firstSteps, &FirstSteps::undoAsked, this, &MainWindow::undo);
    connect(m_firstSteps, &FirstSteps::failed, this, &MainWindow::fail);
    connect(m_firstSteps, &FirstSteps::leadTo, this, &MainWindow::leadTo);
    connect(m_firstSteps, &FirstSteps::missingAsked, this, [this] { showPage(PageKind::Rounds); });
    const auto leave = [this] {
        rememberLeft(m_session->info().path);
        showPage(PageKind::Overview);
    };
    connect(m_firstSteps, &FirstSteps::finished, this, leave);
    connect(m_firstSteps, &FirstSteps::skipped, this, leave);
    // Queued: the step that asks for it goes away with the file.
    connect(
        m_firstSteps, &FirstSteps::officeAsked, this,
        [this] {
            const CaseFileInfo info = m_session->info();
            showFirstStart();
            m_firstStart->offer(info.office.name, info.path);
        },
        Qt::QueuedConnection);
}

void MainWindow::showFrame(bool shown)
{
    m_left->setVisible(shown);
    m_top->setVisible(shown);
}

} // namespace samvirke
