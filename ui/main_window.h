// The window: an open case file's pages with navigation, top bar and status bar; or the first start
// when no file is open. It owns the session, tells every page what changed, and shows what failed.
#pragma once

#include "core/session/session.h"
#include "core/session/table_files.h"
#include "ui/page_list.h"

#include <QMainWindow>

class QFrame;
class QLabel;
class QStackedWidget;

namespace samvirke {

class DialogHelp;
class FirstStart;
class FirstSteps;
class HelpWindow;
class Menus;
class Navigation;
class NoticeBar;
class OverviewPage;
class Projection;
class TopBar;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a case file in place of the one that is open; says in the window why it cannot.
    bool openFile(const QString& path);
    /// Takes what was opened before there was a window.
    bool take(const QString& path, Result<std::unique_ptr<Session>> opened);
    void showFirstStart();

    Session* session() { return m_session.get(); }
    Page* showPage(PageKind kind);
    PageKind shownPage() const { return m_shown; }
    Page* page(PageKind kind); ///< made when first asked for
    /// Makes all pages that were not looked at yet; done by itself when the program has time.
    void makeAllPages();
    HelpWindow* helpWindow() { return m_help; }
    DialogHelp& dialogHelp() { return *m_dialogHelp; }
    FirstStart* firstStart() { return m_firstStart; }
    FirstSteps* firstSteps() { return m_firstSteps; } ///< once they were shown
    void showFirstSteps(); ///< from the first answers to the first picture
    bool isLed() const; ///< the first steps stand in the place of the pages
    Projection& projection() { return *m_projection; }
    NoticeBar& notice() { return *m_notice; }

    void leadTo(Entity entity, const QString& id);
    /// To what was looked at before, page and thing; and there again.
    void goBack();
    void goForward();
    bool canGoBack() const { return !m_behind.isEmpty() && !isLed(); }
    bool canGoForward() const { return !m_ahead.isEmpty() && !isLed(); }
    /// The municipality that is looked at now, for a log entry; empty when none is.
    QString municipalityInView() const;

    /// Builds everything on screen again, after a change of language.
    void rebuild();

    // What the menus do.
    void importFile(ImportKind kind, const QString& path = {});
    void exportFile(ImportKind kind);
    void importMessage(); ///< of EDXL-RM
    void exportTable(TableKind kind);
    void printPage();
    void writeSamples(); ///< invented files to try an import with
    void lookBack(); ///< as it was known at a moment; the overview, when the page cannot
    void newCaseFile();
    void openCaseFile();
    void newExercise();
    void backUp();
    void verify();
    void undo();
    void redo();
    void search();
    void writeLog();
    void registerNeed(); ///< the order interview, from wherever one is
    void takeAnswer(); ///< of a municipality on the telephone
    void registerInquiry(); ///< of the municipality in view
    void proposeStaff(); ///< for the need in view
    void writeDecision(); ///< in the meeting that goes on, else the one that is shown
    void goToProjectorPanel();
    void help(); ///< about the page at hand
    void helpWithKeys(); ///< the guide's list of keys
    QString chapterAtHand() const;
    void legalCards(); ///< on what basis, who decides
    void about();

Q_SIGNALS:
    /// The overview of an open file stands on the screen for the first time.
    void overviewPainted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place {
        PageKind page = PageKind::Overview;
        QString thing;

        bool operator==(const Place&) const = default;
    };
    Place here() const;
    void showHelp(const QString& chapter);
    void leaveHere(); ///< to come back to
    void walk(QList<Place>& from, QList<Place>& to);
    void exportAs(const QString& word,
        const std::function<Result<void>(const Session& reader, const QString& path)>& write);
    void buildCase();
    void adopt(std::unique_ptr<Session> session);
    void follow(const ChangeSet& changes);
    void showStatus();
    void showBadge(PageKind kind);
    void fail(const Error& error);
    void makeNextPage();
    void leadWhenNew(); ///< shows the first steps to whoever has just made the file
    void makeFirstSteps();
    void showFrame(bool shown); ///< what stands around the pages
    void showRound(const Id& round); ///< on the pages that show one
    /// The pages that look back, and the wall, show the same moment (UTC); invalid: now.
    void followMoment(const QDateTime& moment);
    void showMomentOn(Page* page);
    void makeProjection();
    QWidget* makeProjectorPanel();
    void projectWhatIsSeen(); ///< the page that is shown leads to its slide
    void projectMoment(); ///< and to the moment it shows

    std::unique_ptr<Session> m_session;
    Menus* m_menus = nullptr;
    Projection* m_projection = nullptr;
    QWidget* m_projectorPanel = nullptr;
    NoticeBar* m_notice = nullptr;
    TopBar* m_top = nullptr;
    Navigation* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    FirstStart* m_firstStart = nullptr;
    FirstSteps* m_firstSteps = nullptr;
    QFrame* m_left = nullptr; ///< the navigation and its ground
    QHash<PageKind, Page*> m_pages;
    PageKind m_shown = PageKind::Overview;
    QList<Place> m_behind; ///< the last one is gone back to
    QList<Place> m_ahead;
    bool m_walking = false;
    QDateTime m_moment; ///< that the pages that can look back at; invalid: now
    HelpWindow* m_help = nullptr; ///< once it was asked for
    DialogHelp* m_dialogHelp = nullptr;
    QLabel* m_file = nullptr;
    QLabel* m_backup = nullptr;
    QLabel* m_latest = nullptr;
    bool m_painted = false;
};

} // namespace samvirke
