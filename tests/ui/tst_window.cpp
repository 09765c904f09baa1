// The window as a person meets it: opens, follows a change, undoes it, imports a file.
#include "core/base/clock.h"
#include "core/session/demonstration.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/first_start.h"
#include "ui/dialogs/first_steps.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/need_dialog.h"
#include "ui/dialogs/search_dialog.h"
#include "ui/help/dialog_help.h"
#include "ui/help/help_window.h"
#include "ui/main_window.h"
#include "ui/page_print.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/settings.h"
#include "ui/shots.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/past_bar.h"
#include "ui/widgets/tile_map.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QPdfWriter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace samvirke;

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensOnTheOverviewWithTheAnswer();
    void followsAChangeAndUndoesIt();
    void everyPageOpens();
    void aCallLeadsToItsPage();
    void backLeadsToWhatWasLookedAt();
    void aPageIsPrintedWithAllRows();
    void sampleFilesAreReadByTheImport();
    void theGuideOpensAtThePageAtHand();
    void theGuideOpensBeforeADialog();
    void dialogsHaveTheirChapters();
    void everyPageHasAChapterWithItsPicture_data();
    void everyPageHasAChapterWithItsPicture();
    void importShowsBeforeItWrites();
    void anImportIsUndoneInOneStep();
    void aRejectedRowStopsTheImportUntilItIsLeftOut();
    void aFileThatIsNoTableIsRefusedInWords();
    void searchFindsAndLeads();
    void whatIsTypedAfterEnterIsNotOpened();
    void thePastIsShownAsItWasKnown();
    void aFileThatCannotBeOpenedIsSaid();
    void readOnlyIsSaidAndEditingIsOff();
    void firstStartMakesACaseFile();
    void theFirstStepsLeadToThePicture();
    void theFirstStepsGoBackAndAreSkipped();
    void theFirstStepsAreFoundAgain();
    void aSampleLeadsToThePicture();

private:
    QString copyOfDemonstration(const QString& name);
    QString csv(const QString& name, const QByteArray& content);

    QTemporaryDir m_folder;
    QString m_demonstration;
};

namespace {

QString roundLabel()
{
    return QStringLiteral("2021-W10");
}

} // namespace

void TestWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setApplicationName(QStringLiteral("samvirke-test"));
    setFixedClock(QDateTime(QDate(2021, 3, 11), QTime(8, 7), Qt::UTC));
    Theme::instance().apply();
    m_demonstration = m_folder.filePath(QStringLiteral("demo.samvirke"));
    DemonstrationOptions options;
    options.counties = QStringList{ QStringLiteral("50") };
    options.weeks = 4;
    options.until = QDate(2021, 3, 11);
    const Result<void> made = makeDemonstration(m_demonstration, options);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text.english()));
}

QString TestWindow::copyOfDemonstration(const QString& name)
{
    const QString path = m_folder.filePath(name + QStringLiteral(".samvirke"));
    QFile::copy(m_demonstration, path);
    return path;
}

QString TestWindow::csv(const QString& name, const QByteArray& content)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

void TestWindow::opensOnTheOverviewWithTheAnswer()
{
    MainWindow window;
    QVERIFY(window.openFile(copyOfDemonstration(QStringLiteral("opens"))));
    window.show();
    QCOMPARE(window.shownPage(), PageKind::Overview);
    auto* overview = qobject_cast<OverviewPage*>(window.page(PageKind::Overview));
    QVERIFY(overview);
    const int critical = window.session()->picture().counts.critical;
    QVERIFY(critical > 0);
    QVERIFY2(
        overview->headline().contains(QString::number(critical)), qPrintable(overview->headline()));
    QCOMPARE(overview->map().tiles().size(), 38);
    QCOMPARE(overview->table().proxy().rowCount(), 38);
    QVERIFY(settings::recentFiles().size() == 1);
}

void TestWindow::followsAChangeAndUndoesIt()
{
    MainWindow window;
    QVERIFY(window.openFile(copyOfDemonstration(QStringLiteral("follows"))));
    Session& session = *window.session();
    auto* overview = qobject_cast<OverviewPage*>(window.page(PageKind::Overview));
    const auto statusOf = [overview](const QString& number) {
        for (const Tile& tile : overview->map().tiles()) {
            if (tile.number == number)
                return tile.status;
        }
        return StaffingStatus::OutOfDate;
    };
    QString quiet;
    for (const MunicipalityPicture& each : session.picture().municipalities) {
        if (each.status != StaffingStatus::Critical)
            quiet = each.number;
    }
    const StaffingStatus before = statusOf(quiet);
    SelfAssessment assessment;
    assessment.round = session.rounds().last().id;
    assessment.municipality = quiet;
    assessment.status = StaffingStatus::Critical;
    assessment.reportedAt = nowUtc();
    QVERIFY(session.reportAssessment(assessment));
    QCOMPARE(statusOf(quiet), StaffingStatus::Critical);
    window.undo();
    QCOMPARE(statusOf(quiet), before);
    window.redo();
    QCOMPARE(statusOf(quiet), StaffingStatus::Critical);
}

void TestWindow::everyPageOpens()
{
    MainWindow window;
    QVERIFY(window.openFile(copyOfDemonstration(QStringLiteral("pages"))));
    window.show();
    for (const PageKind kind : pageKinds()) {
        Page* page = window.showPage(kind);
        QVERIFY(page);
        QVERIFY(page->isVisible());
        QVERIFY(!page->title().isEmpty());
    }
    window.rebuild();
    QCOMPARE(window.shownPage(), pageKinds().last());
}

void TestWindow::aCallLeadsToItsPage()
{
    MainWindow window;
    QVERIFY(window.openFile(copyOfDemonstration(QStringLiteral("leads"))));
    window.show();
    const QList<CallItem> calls = window.session()->callList();
    QVERIFY(!calls.isEmpty());
    window.leadTo(calls.first().targetEntity, calls.first().target);
    QCOMPARE(window.shownPage(), pageOf(calls.first().targetEntity));
}

void TestWindow::backLeadsToWhatWasLookedAt()
{
    MainWindow window;
    QVERIFY(window.openFile(copyOfDemonstration(QStringLiteral("back"))));
    window.show();
    QVERIFY(!window.canGoBack());
    const QList<Need> needs = window.session()->needs();
    QVERIFY(needs.size() >= 2);
    window.leadTo(Entity::Need, needs.at(0).id);
    window.leadTo(Entity::Need, needs.at(1).id);
    window.leadTo(Entity::Municipality, QStringLiteral("5014"));
    QCOMPARE(window.shownPage(), PageKind::Municipalities);
    window.goBack();
    QCOMPARE(window.shownPage(), PageKind::Needs);
    QCOMPARE(window.page(PageKind::Needs)->inView(), needs.at(1).id);
    window.goBack();
    QCOMPARE(window.page(PageKind::Needs)->inView(), needs.at(0).id);
    window.goBack();
    QCOMPARE(window.shownPage(), PageKind::Overview);
    QVERIFY(!window.canGoBack());
    window.goForward();
    window.goForward();
    window.goForward();
    QCOMPARE(window.shownPage(), PageKind::Municipalities);
    QCOMPARE(window.page(PageKind::Municipalities)->inView(), QStringLiteral("5014"));
    QVERIFY(!window.canGoForward());
}

void TestWindow::aPageIsPrintedWithAllRows()
{
    MainWindow window;
    QVERIFY(window.openFile(copyOfDemonstration(QStringLiteral("prints"))));
    window.resize(1000, 600);
    window.show();
    Page* log = window.showPage(PageKind::Log);
    const QString path = m_folder.filePath(QStringLiteral("log.pdf"));
    {
        QPdfWriter pdf(path);
        pdf.setPageOrientation(QPageLayout::Landscape);
        printPage(*log, { QStringLiteral("Logg"), QStringLiteral("EXERCISE"), {} }, pdf);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("%PDF"));
    // The sheet with the page itself, and at least one with what is scrolled out of sight.
    const QRegularExpression sheet(QStringLiteral("/Type\\s*/Page\\b"));
    const auto text = QString::fromLatin1(content);
    auto found = sheet.globalMatch(text);
    int sheets = 0;
    for (; found.hasNext(); found.next())
        ++sheets;
    QVERIFY2(sheets >= 2, qPrintable(QString::number(sheets)));
}

void TestWindow::sampleFilesAreReadByTheImport()
{
    const QString folder = m_folder.filePath(QStringLiteral("samples"));
    QVERIFY(QDir().mkpath(folder));
    NewCaseFile what;
    what.office = *reference().office(QStringLiteral("Statsforvalteren i Agder"));
    MainWindow window;
    const QString path = m_folder.filePath(QStringLiteral("agder.samvirke"));
    QVERIFY(Session::create(path, what));
    QVERIFY(window.openFile(path));
    file_dialog::setNextFileName(folder);
    window.writeSamples();
    const QStringList files = QDir(folder).entryList(QDir::Files);
    QCOMPARE(files.size(), 7);
    const auto rows = [&](ImportKind kind, const QString& name) {
        const auto preview = window.session()->previewImport(kind, QDir(folder).filePath(name));
        if (!preview)
            qWarning("%s", qPrintable(preview.error().text.english()));
        return preview && preview->rejected == 0 ? int(preview->rows.size()) : 0;
    };
    QVERIFY(rows(ImportKind::Assessments, QStringLiteral("egenvurderinger-eksempel.xlsx")) > 20);
    QVERIFY(rows(ImportKind::Pool, QStringLiteral("beredskapspool-eksempel.xlsx")) > 20);
    QVERIFY(rows(ImportKind::Needs, QStringLiteral("behov-eksempel.csv")) > 2);
    QVERIFY(rows(ImportKind::StandingAgreements, QStringLiteral("beredskapsavtaler-eksempel.xlsx"))
        > 1);
    QVERIFY(rows(ImportKind::StaffBase, QStringLiteral("avtalte-arsverk-eksempel.csv")) > 20);
    // A second time nothing is replaced.
    const QDateTime before = QFileInfo(QDir(folder).filePath(files.first())).lastModified();
    file_dialog::setNextFileName(folder);
    window.writeSamples();
    QVERIFY(window.notice().text().contains(QStringLiteral("is there already")));
    QCOMPARE(QFileInfo(QDir(folder).filePath(files.first())).lastModified(), before);
}

void TestWindow::theGuideOpensAtThePageAtHand()
{
    MainWindow window;
    QVERIFY(window.openFile(copyOfDemonstration(QStringLiteral("guide"))));
    window.show();
    window.showPage(PageKind::Pool);
    window.help();
    QVERIFY(window.helpWindow()->isVisible());
    QCOMPARE(window.helpWindow()->chapter(), pageShotName(PageKind::Pool));
    window.showPage(PageKind::Log);
    window.help();
    QCOMPARE(window.helpWindow()->chapter(), pageShotName(PageKind::Log));
    QVERIFY(window.helpWindow()->text().contains(QStringLiteral("Ctrl+L")));
}

void TestWindow::theGuideOpensBeforeADialog()
{
    MainWindow window;
    QVERIFY(window.openFile(copyOfDemonstration(QStringLiteral("guide-dialog"))));
    window.show();
    window.showPage(PageKind::Log); // not the page about what the dialog is for
    NeedDialog dialog(*window.session(), Need(), &window);
    dialog.open();
    auto* heads = dialog.findChild<QSpinBox*>();
    QVERIFY(heads);
    heads->setFocus();
    heads->setValue(7);
    QTest::keyClick(heads, Qt::Key_F1);
    HelpWindow* help = window.dialogHelp().shown();
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->chapter(), QStringLiteral("needs"));
    QVERIFY(!window.helpWindow()); // not the one beside the work
    // A second time opens no second one; Esc leads back to the field.
    QTest::keyClick(help, Qt::Key_F1);
    QCOMPARE(dialog.findChildren<HelpWindow*>().size(), 1);
    QTest::keyClick(help, Qt::Key_Escape);
    QTRY_VERIFY(!window.dialogHelp().shown());
    QVERIFY(dialog.isVisible());
    QCOMPARE(heads->value(), 7);
    QCOMPARE(dialog.focusWidget(), static_cast<QWidget*>(heads));
    dialog.QDialog::reject();
}

void TestWindow::dialogsHaveTheirChapters()
{
    MainWindow window;
    QVERIFY(window.openFile(copyOfDemonstration(QStringLiteral("guide-chapters"))));
    registerShots();
    QStringList names;
    for (const HelpChapter& chapter : helpChapters(QStringLiteral("nb")))
        names.append(chapter.name);
    int own = 0;
    for (const Shot& shot : shots()) {
        const std::unique_ptr<QWidget> made(shot.make(*window.session()));
        const auto* dialog = qobject_cast<QDialog*>(made.get());
        if (!dialog)
            continue;
        const QString chapter = chapterOf(*dialog);
        // One that is new and has none yet opens the guide at the page it was opened from.
        own += !chapter.isEmpty();
        QVERIFY2(chapter.isEmpty() || names.contains(chapter), qPrintable(shot.name));
    }
    QVERIFY2(own >= 40, qPrintable(QString::number(own)));
}

void TestWindow::everyPageHasAChapterWithItsPicture_data()
{
    QTest::addColumn<QString>("language");
    for (const char* each : { "nb", "nn", "en" })
        QTest::newRow(each) << QString::fromLatin1(each);
}

void TestWindow::everyPageHasAChapterWithItsPicture()
{
    QFETCH(QString, language);
    const QList<HelpChapter> chapters = helpChapters(language);
    QStringList names;
    static const QRegularExpression link(QStringLiteral("\\[[^\\]]*\\]\\(([^)]+)\\)"));
    for (const HelpChapter& chapter : chapters) {
        QVERIFY2(!names.contains(chapter.name), qPrintable(chapter.name));
        names.append(chapter.name);
    }
    for (const HelpChapter& chapter : chapters) {
        auto found = link.globalMatch(chapter.text);
        while (found.hasNext()) {
            const QString to = found.next().captured(1);
            QVERIFY2(names.contains(to) || QFile::exists(QStringLiteral(":/help/") + to),
                qPrintable(chapter.name + u' ' + to));
        }
    }
    for (const PageKind kind : pageKinds()) {
        const qsizetype at = names.indexOf(pageShotName(kind));
        QVERIFY2(at >= 0, qPrintable(pageShotName(kind)));
        QVERIFY(chapters.at(at).text.contains(QStringLiteral("pictures/") + pageShotName(kind)));
    }
}

void TestWindow::importShowsBeforeItWrites()
{
    MainWindow window;
    QVERIFY(window.openFile(copyOfDemonstration(QStringLiteral("import"))));
    Session& session = *window.session();
    const QString file = csv(QStringLiteral("uke11.csv"),
        "kommunenummer;tjeneste\xc3\xa5mr\xc3\xa5"
        "de;status\n5001;samlet;kritisk\n5014;samlet;god\n");
    const CountyPicture before = session.picture();
    ImportDialog dialog(session);
    QSignalSpy previewed(&dialog, &ImportDialog::previewed);
    dialog.setRound(QStringLiteral("2021-W11"));
    file_dialog::setNextFileName(file);
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == ImportDialog::tr("Choose a file …"))
            button->click();
    }
    QVERIFY(previewed.wait(10000));
    QCOMPARE(dialog.preview().rejected, 0);
    QCOMPARE(dialog.preview().created, 2);
    QVERIFY(dialog.canConfirm());
    QCOMPARE(session.picture(), before); // shown, not written
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    dialog.confirm();
    QCOMPARE(imported.size(), 1);
    QCOMPARE(session.picture().round.label, QStringLiteral("2021-W11"));
    QCOMPARE(session.picture().counts.critical, 1);
}

void TestWindow::anImportIsUndoneInOneStep()
{
    MainWindow window;
    QVERIFY(window.openFile(copyOfDemonstration(QStringLiteral("import-undo"))));
    Session& session = *window.session();
    const CountyPicture before = session.picture();
    const auto preview = session.previewImport(ImportKind::Assessments,
        csv(QStringLiteral("undo.csv"), "kommunenummer;status\n5001;kritisk\n5014;god\n5055;god\n"),
        QStringLiteral("2021-W11"));
    QVERIFY2(preview.has_value(), preview ? "" : qPrintable(preview.error().text.english()));
    ImportDialog dialog(session);
    dialog.setPreview(*preview);
    dialog.confirm();
    QVERIFY(session.picture() != before);
    window.undo();
    QCOMPARE(session.picture().counts, before.counts);
    QCOMPARE(session.picture().round.label, before.round.label);
}

void TestWindow::aRejectedRowStopsTheImportUntilItIsLeftOut()
{
    MainWindow window;
    QVERIFY(window.openFile(copyOfDemonstration(QStringLiteral("import-reject"))));
    const auto preview = window.session()->previewImport(ImportKind::Assessments,
        csv(QStringLiteral("reject.csv"), "kommunenummer;status\n5001;kritisk\n9999;god\n"),
        roundLabel());
    QVERIFY2(preview.has_value(), preview ? "" : qPrintable(preview.error().text.english()));
    QCOMPARE(preview->rejected, 1);
    ImportDialog dialog(*window.session());
    dialog.setPreview(*preview);
    QVERIFY(!dialog.canConfirm());
    dialog.setSkipRejected(true);
    QVERIFY(dialog.canConfirm());
}

void TestWindow::aFileThatIsNoTableIsRefusedInWords()
{
    MainWindow window;
    QVERIFY(window.openFile(copyOfDemonstration(QStringLiteral("import-bad"))));
    ImportDialog dialog(*window.session());
    QSignalSpy previewed(&dialog, &ImportDialog::previewed);
    dialog.setFile(m_folder.path());
    QVERIFY(previewed.wait(10000));
    QVERIFY(!dialog.canConfirm());
    const NoticeBar* said = dialog.findChild<NoticeBar*>();
    QVERIFY(said && !said->text().isEmpty());
}

void TestWindow::searchFindsAndLeads()
{
    MainWindow window;
    QVERIFY(window.openFile(copyOfDemonstration(QStringLiteral("search"))));
    SearchDialog dialog(*window.session());
    QSignalSpy chosen(&dialog, &SearchDialog::chosen);
    dialog.setText(QStringLiteral("trondh"));
    // Pressed before anything was read it waits for what is found.
    QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).value<Entity>(), Entity::Municipality);
    QCOMPARE(chosen.first().at(1).toString(), QStringLiteral("5001"));
    // Headings are stepped over.
    QTRY_VERIFY(!dialog.isReading());
    dialog.setText(QStringLiteral("røros"));
    const int first = dialog.list().currentRow();
    QVERIFY(dialog.list().item(first)->flags().testFlag(Qt::ItemIsSelectable));
    int farthest = first; // at its end the list begins anew
    for (int i = 0; i < dialog.list().count(); ++i) {
        QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Down);
        QVERIFY(dialog.list().currentItem()->flags().testFlag(Qt::ItemIsSelectable));
        farthest = std::max(farthest, dialog.list().currentRow());
    }
    QVERIFY(farthest > first);
    dialog.setText(QStringLiteral("xyzzy"));
    QCOMPARE(dialog.list().count(), 0);
    dialog.setText(QStringLiteral("  "));
    QCOMPARE(dialog.list().count(), 0);
}

void TestWindow::whatIsTypedAfterEnterIsNotOpened()
{
    MainWindow window;
    QVERIFY(window.openFile(copyOfDemonstration(QStringLiteral("typed-on"))));
    SearchDialog dialog(*window.session());
    QSignalSpy chosen(&dialog, &SearchDialog::chosen);
    auto* text = dialog.findChild<QLineEdit*>();
    dialog.setText(QStringLiteral("xyzzy"));
    QTest::keyClick(text, Qt::Key_Return);
    if (dialog.isReading())
        QVERIFY(dialog.said().contains(QStringLiteral("opened")));
    dialog.setText(QStringLiteral("trondh"));
    QTRY_VERIFY(!dialog.isReading());
    QVERIFY(dialog.list().count() > 0);
    QVERIFY(dialog.said().contains(QStringLiteral("found")));
    QCOMPARE(chosen.size(), 0);
}

void TestWindow::thePastIsShownAsItWasKnown()
{
    MainWindow window;
    QVERIFY(window.openFile(copyOfDemonstration(QStringLiteral("known"))));
    window.show();
    auto* overview = static_cast<OverviewPage*>(window.showPage(PageKind::Overview));
    QVERIFY(!overview->past().isVisible());
    const QString now = overview->headline();
    const QList<ReportingRound> rounds = window.session()->rounds();
    const ReportingRound round = rounds.at(rounds.size() - 2);
    overview->showRound(round.id);
    QVERIFY(overview->past().isVisible());
    QVERIFY(overview->past().text().contains(QStringLiteral("corrected")));
    const auto button = [overview](int at) {
        return overview->past().findChildren<QPushButton*>().at(at);
    };
    // From the keyboard: what was known, half a day after the round opened.
    QTest::keyClick(button(0), Qt::Key_Space);
    QVERIFY(overview->past().text().contains(QStringLiteral("known")));
    const QDateTime early = round.opens.addSecs(12 * 3600);
    overview->past().edit().setDateTime(early.toLocalTime());
    const KnownThen known = window.session()->knownThen(round.id, early);
    QVERIFY(known.writtenLater > 0);
    QCOMPARE(overview->table().model()->rowCount(), known.picture.municipalities.size());
    QVERIFY(overview->headline() != now);
    // What is written meanwhile changes nothing of it.
    const QString then = overview->headline();
    Need need;
    need.municipality = QStringLiteral("5001");
    need.profession = QStringLiteral("SP");
    need.heads = 9;
    need.from = today();
    need.until = today().addDays(3);
    QVERIFY(window.session()->registerNeed(need));
    QCOMPARE(overview->headline(), then);
    QVERIFY(overview->past().isVisible());
    QTest::keyClick(button(1), Qt::Key_Space);
    QVERIFY(!overview->past().isVisible());
    QCOMPARE(overview->headline(), now);
}

void TestWindow::aFileThatCannotBeOpenedIsSaid()
{
    MainWindow window;
    QVERIFY(!window.openFile(csv(QStringLiteral("not-ours.samvirke"), "this is no case file")));
    QVERIFY(!window.notice().text().isEmpty());
    QVERIFY(window.firstStart()); // and there is something to do next
    QVERIFY(!window.session());
}

void TestWindow::readOnlyIsSaidAndEditingIsOff()
{
    const QString path = copyOfDemonstration(QStringLiteral("readonly"));
    const auto writer = Session::open(path);
    QVERIFY(writer.has_value());
    MainWindow window;
    QVERIFY(window.openFile(path));
    QVERIFY(window.session()->info().readOnly);
    QVERIFY(!window.notice().text().isEmpty());
    int writing = 0;
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+I"))
            || action->shortcut() == QKeySequence(QStringLiteral("Ctrl+L"))) {
            ++writing;
            QVERIFY(!action->isEnabled());
        }
    }
    QCOMPARE(writing, 2);
}

void TestWindow::firstStartMakesACaseFile()
{
    MainWindow window;
    window.showFirstStart();
    window.show();
    const QString path = m_folder.filePath(QStringLiteral("nordland.samvirke"));
    window.firstStart()->chooseOffice(QStringLiteral("Statsforvalteren i Nordland"));
    window.firstStart()->setPath(path);
    window.firstStart()->makeCaseFile();
    QTRY_VERIFY(window.session());
    QCOMPARE(window.session()->info().office.name, QStringLiteral("Statsforvalteren i Nordland"));
    QVERIFY(window.session()->municipalities().size() > 30);
    // A second time the file is there: said, not overwritten.
    FirstStart again;
    again.chooseOffice(QStringLiteral("Statsforvalteren i Nordland"));
    again.setPath(path);
    QSignalSpy ready(&again, &FirstStart::ready);
    again.makeCaseFile();
    QCOMPARE(ready.size(), 0);
    QVERIFY(!again.notice().text().isEmpty());
}

namespace {

QString newFile(const QString& path)
{
    NewCaseFile what;
    what.office = *reference().office(QStringLiteral("Statsforvalteren i Nordland"));
    return Session::create(path, what) ? path : QString();
}

/// Confirms the import dialog that opens next.
void confirmImport()
{
    QTimer::singleShot(0, [] {
        auto* dialog = qobject_cast<ImportDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->canConfirm(), 10000);
        dialog->confirm();
    });
}

} // namespace

void TestWindow::theFirstStepsLeadToThePicture()
{
    MainWindow window;
    QVERIFY(window.openFile(newFile(m_folder.filePath(QStringLiteral("steps.samvirke")))));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    FirstSteps* steps = window.firstSteps();
    QVERIFY(steps && window.isLed());
    QCOMPARE(steps->step(), FirstSteps::Step::Answers);
    // Enter on what has the focus chooses a file.
    auto* focused = qobject_cast<QPushButton*>(window.focusWidget());
    QVERIFY(focused);
    QCOMPARE(focused->objectName(), QStringLiteral("chooseFile"));
    file_dialog::setNextFileName(csv(QStringLiteral("first.csv"),
        "kommunenummer;status\n1804;kritisk\n1806;god\n1811;utfordrende\n"));
    confirmImport();
    QTest::keyClick(focused, Qt::Key_Return);
    QCOMPARE(steps->step(), FirstSteps::Step::Picture);
    const CountyPicture picture = window.session()->picture();
    QCOMPARE(picture.counts.answered(), 3);
    QVERIFY(steps->headline().contains(QString::number(picture.counts.critical)));
    QVERIFY2(steps->missing().startsWith(QString::number(picture.counts.total() - 3)),
        qPrintable(steps->missing()));
    // Taken back, the picture says that nothing is known.
    window.undo();
    QCOMPARE(window.session()->picture().counts.answered(), 0);
    window.redo();
    // Enter leads on to the overview, with all that stands around the pages.
    auto* next = qobject_cast<QPushButton*>(window.focusWidget());
    QVERIFY(next);
    QCOMPARE(next->objectName(), QStringLiteral("next"));
    QTest::keyClick(next, Qt::Key_Return);
    QVERIFY(!window.isLed());
    QCOMPARE(window.shownPage(), PageKind::Overview);
    QVERIFY(window.page(PageKind::Overview)->isVisible());
}

void TestWindow::theFirstStepsGoBackAndAreSkipped()
{
    MainWindow window;
    const QString path = newFile(m_folder.filePath(QStringLiteral("steps-back.samvirke")));
    QVERIFY(window.openFile(path));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    FirstSteps* steps = window.firstSteps();
    QTest::keyClick(steps, Qt::Key_Right, Qt::AltModifier); // on without a file: no dead end
    QCOMPARE(steps->step(), FirstSteps::Step::Picture);
    QVERIFY(!steps->missing().isEmpty());
    QTest::keyClick(steps, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(steps->step(), FirstSteps::Step::Answers);
    QTest::keyClick(steps, Qt::Key_Left, Qt::AltModifier);
    // Back at the office: what was made is offered, not made again.
    QTRY_VERIFY(window.firstStart() && window.firstStart()->isVisible());
    QVERIFY(!window.session());
    QVERIFY(window.notice().text().contains(QStringLiteral("steps-back.samvirke")));
    QPushButton* goOn = nullptr;
    for (QPushButton* button : window.notice().findChildren<QPushButton*>()) {
        if (button->isVisible())
            goOn = button;
    }
    QVERIFY(goOn);
    QTest::keyClick(goOn, Qt::Key_Space);
    QTRY_VERIFY(window.session());
    QVERIFY(window.isLed());
    QTest::keyClick(
        window.firstSteps()->findChild<QPushButton*>(QStringLiteral("skip")), Qt::Key_Return);
    QVERIFY(!window.isLed());
    // Whoever skipped them is not asked again, and can have them all the same.
    QVERIFY(window.openFile(path));
    QVERIFY(!window.isLed());
    window.showFirstSteps();
    QVERIFY(window.isLed());
}

void TestWindow::theFirstStepsAreFoundAgain()
{
    MainWindow window;
    const QString path = newFile(m_folder.filePath(QStringLiteral("steps-again.samvirke")));
    QVERIFY(window.openFile(path));
    QVERIFY(window.isLed());
    window.showPage(PageKind::Pool); // somewhere else first
    QVERIFY(!window.isLed());
    QVERIFY(window.openFile(path));
    QVERIFY(window.isLed());
    window.rebuild();
    QVERIFY(window.isLed());
    // A county with answers needs no first steps.
    QVERIFY(window.openFile(copyOfDemonstration(QStringLiteral("steps-demo"))));
    QVERIFY(!window.isLed());
}

void TestWindow::aSampleLeadsToThePicture()
{
    MainWindow window;
    QVERIFY(window.openFile(newFile(m_folder.filePath(QStringLiteral("steps-sample.samvirke")))));
    window.show();
    QTimer asks;
    connect(&asks, &QTimer::timeout, this, [] {
        auto* dialog = qobject_cast<ImportDialog*>(QApplication::activeModalWidget());
        if (dialog && dialog->canConfirm())
            dialog->confirm();
    });
    asks.start(50);
    QTest::keyClick(
        window.firstSteps()->findChild<QPushButton*>(QStringLiteral("trySample")), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(window.firstSteps()->step(), FirstSteps::Step::Picture, 60000);
    QVERIFY(window.session()->picture().counts.answered() > 20);
    asks.stop();
    QTest::keyClick(
        window.firstSteps()->findChild<QPushButton*>(QStringLiteral("undo")), Qt::Key_Return);
    QCOMPARE(window.session()->picture().counts.answered(), 0);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
