// What the menus of the main window do; how it is put together stands in main_window.cpp.
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/beside.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/first_start.h"
#include "ui/dialogs/first_steps.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/legal_cards_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/message_import_dialog.h"
#include "ui/dialogs/need_dialog.h"
#include "ui/dialogs/quick_log_dialog.h"
#include "ui/dialogs/search_dialog.h"
#include "ui/help/help_window.h"
#include "ui/main_window.h"
#include "ui/models/import_columns.h"
#include "ui/page_print.h"
#include "ui/pages/map/map_page.h"
#include "ui/pages/municipality/municipality_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/settings.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/top_bar.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/base/whole_file.h"
#include "core/session/sample_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace samvirke {

namespace {

/// The hourglass while something runs that may take a moment.
class Busy {
public:
    Busy() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    Busy(const Busy&) = delete;
    Busy& operator=(const Busy&) = delete;
    ~Busy() { QGuiApplication::restoreOverrideCursor(); }
};

bool putInPlace(const QString& whole, const QString& path)
{
    QFile from(whole);
    QSaveFile to(path);
    return from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly)
        && writeWhole(to, from.readAll());
}

} // namespace

void MainWindow::importFile(ImportKind kind, const QString& path)
{
    ImportDialog dialog(*m_session, this);
    if (path.isEmpty())
        dialog.setKind(kind);
    else
        dialog.setFile(path); // what it holds is guessed from its name
    std::optional<ImportOutcome> read;
    connect(&dialog, &ImportDialog::imported, this, [this, &read](const ImportOutcome& outcome) {
        read = outcome;
        m_notice->say(NoticeBar::Kind::Notice,
            tr("Imported: %1 new, %2 changed, %3 unchanged, %4 left out.")
                .arg(outcome.created)
                .arg(outcome.changed)
                .arg(outcome.unchanged)
                .arg(outcome.rejected),
            tr("Undo the import"), [this] { undo(); });
    });
    dialog.exec();
    if (read && isLed() && m_session->picture().counts.answered() > 0)
        m_firstSteps->tellRead(*read);
}

void MainWindow::importMessage()
{
    MessageImportDialog dialog(*m_session, this);
    if (dialog.exec() == QDialog::Accepted)
        m_notice->say(NoticeBar::Kind::Notice, tr("The message is taken in."),
            tr("Undo the import"), [this] { undo(); });
}

void MainWindow::exportFile(ImportKind kind)
{
    const Id round = kind == ImportKind::Assessments ? m_top->round() : Id();
    exportAs(importKindWord(kind), [kind, round](const Session& reader, const QString& path) {
        return reader.exportRows(kind, path, round);
    });
}

void MainWindow::lookBack()
{
    if (m_shown == PageKind::Map)
        static_cast<MapPage*>(page(PageKind::Map))->lookBack();
    else if (m_shown == PageKind::Municipalities)
        static_cast<MunicipalityPage*>(page(PageKind::Municipalities))->lookBack();
    else
        static_cast<OverviewPage*>(showPage(PageKind::Overview))->lookBack();
}

void MainWindow::printPage()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(windowTitle());
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Busy busy;
    const CaseFileInfo& info = m_session->info();
    PrintFrame frame;
    frame.title = pageTitle(m_shown);
    frame.mark = info.demonstration ? tr("Invented demonstration data")
        : info.exercise             ? tr("EXERCISE")
                                    : QString();
    frame.footer = QStringLiteral("%1 · %2").arg(info.office.name, timeText(nowUtc()));
    samvirke::printPage(*page(m_shown), frame, printer);
}

void MainWindow::writeSamples()
{
    const QString folder =
        file_dialog::folder(this, tr("Where the sample files are put"), QStringLiteral("samples"));
    if (folder.isEmpty())
        return;
    const Result<QStringList> written = [this, &folder] {
        const Busy busy;
        return writeSampleFiles(folder, m_session->info().office.counties);
    }();
    if (!written)
        fail(written.error());
    else
        m_notice->say(NoticeBar::Kind::Notice,
            tr("%n sample file(s) are in %1. Drag one onto the window to try an import; undo takes "
               "it back.",
                nullptr, int(written->size()))
                .arg(QDir::toNativeSeparators(folder)));
}

void MainWindow::exportTable(TableKind kind)
{
    exportAs(label(kind).translated(), [kind](const Session& reader, const QString& path) {
        return writeTable(reader, kind, path);
    });
}

void MainWindow::exportAs(const QString& word,
    const std::function<Result<void>(const Session& reader, const QString& path)>& write)
{
    const QString mark = m_session->info().exercise ? tr("exercise") + u'-' : QString();
    const QString path = file_dialog::save(this, tr("Export %1").arg(word.toLower()),
        file_dialog::spreadsheetFilter(),
        QStringLiteral("%1%2-%3.xlsx")
            .arg(mark, word.toLower().replace(u' ', u'-'), today().toString(Qt::ISODate)),
        QStringLiteral("export"));
    if (path.isEmpty())
        return;
    // Put in place when it is whole: what is stopped leaves an older file as it was.
    const QTemporaryDir scratch;
    const QString whole = scratch.filePath(QFileInfo(path).fileName());
    const auto written = beside::read<void>(this, *m_session, tr("Exporting …"),
        [&](const Session& reader) { return write(reader, whole); });
    if (!written)
        return;
    if (!*written)
        fail(written->error());
    else if (!putInPlace(whole, path))
        fail({ Text::of(QT_TRANSLATE_NOOP("core", "%1 cannot be written to."), { path }) });
    else
        m_notice->say(
            NoticeBar::Kind::Notice, tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
}

void MainWindow::newCaseFile()
{
    if (!m_session)
        return; // the first start is on the screen already
    QDialog dialog(this);
    dialog.setWindowTitle(tr("New case file"));
    auto* start = new FirstStart;
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(start);
    dialog.resize(size() * 0.85);
    QString ready;
    connect(start, &FirstStart::ready, &dialog, [&dialog, &ready](const QString& path) {
        ready = path;
        dialog.accept();
    });
    if (dialog.exec() == QDialog::Accepted)
        openFile(ready);
}

bool MainWindow::openFile(const QString& path)
{
    // A second session of the same file could only read it: this one holds it.
    if (m_session && QFileInfo(m_session->info().path) == QFileInfo(path)) {
        showPage(PageKind::Overview);
        leadWhenNew();
        return true;
    }
    return take(path, Session::open(path));
}

bool MainWindow::take(const QString& path, Result<std::unique_ptr<Session>> opened)
{
    if (!opened) {
        if (!m_notice)
            showFirstStart();
        fail(opened.error());
        return false;
    }
    settings::addRecentFile(QFileInfo(path).absoluteFilePath());
    adopt(std::move(*opened));
    return true;
}

void MainWindow::openCaseFile()
{
    const QString path = file_dialog::open(
        this, tr("Open a case file"), file_dialog::caseFileFilter(), QStringLiteral("case"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::newExercise()
{
    const QFileInfo now(m_session->info().path);
    const QString path =
        file_dialog::save(this, tr("Where the exercise is kept"), file_dialog::caseFileFilter(),
            QStringLiteral("%1-%2.samvirke").arg(tr("exercise"), today().toString(Qt::ISODate)),
            QStringLiteral("case"));
    if (path.isEmpty())
        return;
    Result<QString> made = [this, &path] {
        const Busy busy;
        return m_session->newExercise(path);
    }();
    if (made)
        openFile(*made);
    else
        fail(made.error());
}

void MainWindow::backUp()
{
    const auto made = beside::read<BackupFile>(this, *m_session, tr("Backing up …"),
        [](const Session& reader) { return reader.backup(); });
    if (!made)
        return;
    if (!*made) {
        fail(made->error());
        return;
    }
    m_session->hearOf(**made);
    m_notice->say(NoticeBar::Kind::Notice,
        tr("Backed up to %1.").arg(QDir::toNativeSeparators((*made)->path)));
}

void MainWindow::verify()
{
    const auto verified = beside::read<VerifyOutcome>(this, *m_session, tr("Verifying the file …"),
        [](const Session& reader) { return reader.verify(); });
    if (!verified)
        return;
    const Result<VerifyOutcome>& outcome = *verified;
    if (!outcome)
        fail(outcome.error());
    else if (!outcome->ok)
        m_notice->say(NoticeBar::Kind::Trouble, outcome->problem.translated());
    else
        m_notice->say(NoticeBar::Kind::Notice,
            tr("The file is whole: %n journal entry(s), each follows from the one before.", nullptr,
                int(outcome->entries)));
}

void MainWindow::undo()
{
    if (const Result<void> done = m_session->undo(); !done)
        fail(done.error());
}

void MainWindow::redo()
{
    if (const Result<void> done = m_session->redo(); !done)
        fail(done.error());
}

void MainWindow::search()
{
    SearchDialog dialog(*m_session, this);
    connect(&dialog, &SearchDialog::chosen, this, &MainWindow::leadTo);
    dialog.exec();
}

void MainWindow::writeLog()
{
    QuickLogDialog dialog(*m_session, municipalityInView(), this);
    dialog.exec();
}

void MainWindow::registerNeed()
{
    const Registered made = samvirke::registerNeed(*m_session, municipalityInView(), this);
    if (made.need.isEmpty())
        return;
    leadTo(Entity::Need, made.need);
    statusBar()->showMessage(made.said, 8000);
}

void MainWindow::help()
{
    showHelp(chapterAtHand());
}

void MainWindow::helpWithKeys()
{
    showHelp(QStringLiteral("keys"));
}

void MainWindow::showHelp(const QString& chapter)
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->showChapter(chapter);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

QString MainWindow::chapterAtHand() const
{
    return m_session && !isLed() ? pageShotName(m_shown) : QStringLiteral("start");
}

void MainWindow::legalCards()
{
    if (!m_session)
        return;
    LegalCardsDialog dialog(*m_session, {}, this);
    dialog.exec();
}

void MainWindow::about()
{
    AboutDialog dialog(m_session ? m_session->info().path : QString(), this);
    dialog.exec();
}

} // namespace samvirke
