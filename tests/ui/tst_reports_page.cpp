// The page about situation reports and its dialogs, driven as a person drives them.
#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/report_facts_dialog.h"
#include "ui/dialogs/report_sections_edit.h"
#include "ui/dialogs/report_template_dialog.h"
#include "ui/pages/reports/figures_view.h"
#include "ui/pages/reports/report_columns.h"
#include "ui/pages/reports/report_words.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace samvirke;

class TestReportsPage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;

    /// The page as it stands in the window: it hears of every change.
    std::unique_ptr<ReportsPage> shownPage()
    {
        auto page = std::make_unique<ReportsPage>(*m_session);
        connect(m_session.get(), &Session::changed, page.get(),
            [p = page.get()](const ChangeSet& changes) { p->follow(changes); });
        page->resize(1100, 700);
        page->show();
        return page;
    }

    static QPlainTextEdit& textOf(ReportsPage& page)
    {
        return *page.findChild<QPlainTextEdit*>("sectionText");
    }

    static void press(ReportsPage& page, const char* button)
    {
        auto* found = page.findChild<QPushButton*>(button);
        QVERIFY2(found && found->isVisibleTo(&page), button);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }

    Id draftWith(const QString& text)
    {
        SituationReport draft = m_session->proposedReport();
        draft.sections[0].text = text;
        return *m_session->beginSituationReport(draft);
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(); }

    void init()
    {
        static int number = 0;
        NewCaseFile what;
        what.office = *reference().office("Statsforvalteren i Trøndelag");
        auto made = Session::create(m_folder.filePath(QString("%1.samvirke").arg(++number)), what);
        QVERIFY(made);
        m_session = std::move(*made);
    }

    void modelHolds()
    {
        ValueTableModel<ReportRow> rows(
            reportColumns(), [](const ReportRow& row) { return row.id; });
        const QAbstractItemModelTester tester(
            &rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Id first = *m_session->sendSituationReport(draftWith("En"));
        SituationReport fix = m_session->proposedReport({}, first);
        fix.sections[0].text = "Rettet";
        QVERIFY(m_session->sendSituationReport(*m_session->beginSituationReport(fix)));
        draftWith("To");
        rows.setRows(reportRows(*m_session));
        QCOMPARE(rows.rowCount(), 3);
        QCOMPARE(rows.index(0, report_column::Sent).data().toString(), QString("draft"));
        QCOMPARE(rows.index(1, report_column::Number).data().toString(), QString("No. 2"));
        QCOMPARE(rows.index(2, report_column::Sent).data().toString(), QString("replaced by 2"));
        rows.upsert(rows.at(0));
        rows.remove(rows.at(0).id);
    }

    void emptyPageSaysWhatToDoFirst()
    {
        const auto page = shownPage();
        QVERIFY(page->findChild<QPushButton*>("newReport")->isVisible());
        QVERIFY(!page->findChild<QPushButton*>("send")->isVisible());
        QCOMPARE(page->badge(), QString());
    }

    void whatIsWrittenIsSavedWhenTheSectionIsLeft()
    {
        const Id draft = draftWith({});
        const auto page = shownPage();
        QCOMPARE(page->shownReport(), draft);
        QCOMPARE(page->badge(), QString("1"));
        QPlainTextEdit& text = textOf(*page);
        text.setFocus();
        QTest::keyClicks(&text, "Ny situasjon");
        QTest::keyClick(&text, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_session->situationReport(draft)->sections[0].text, QString("Ny situasjon"));
        QCOMPARE(page->findChild<QListWidget*>("sectionList")->currentRow(), 1);
        QCOMPARE(text.toPlainText(), QString());
        QTest::keyClicks(&text, "Konsekvenser");
        QTest::keyClick(&text, Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(m_session->situationReport(draft)->sections[1].text, QString("Konsekvenser"));
        QCOMPARE(text.toPlainText(), QString("Ny situasjon"));
        QVERIFY(m_session->undo());
        QCOMPARE(m_session->situationReport(draft)->sections[1].text, QString());
        // Also when the page is left.
        QTest::keyClicks(&text, "!");
        page->hide();
        QVERIFY(m_session->situationReport(draft)->sections[0].text.contains('!'));
    }

    void aChangeElsewhereDoesNotTakeWhatIsBeingWritten()
    {
        const Id draft = draftWith("Før");
        const auto page = shownPage();
        QPlainTextEdit& text = textOf(*page);
        text.setPlainText("Under arbeid");
        Need need;
        need.municipality = "5014";
        need.profession = "SP";
        need.from = today();
        need.until = today();
        QVERIFY(m_session->registerNeed(need));
        QCOMPARE(text.toPlainText(), QString("Under arbeid"));
        QCOMPARE(m_session->situationReport(draft)->sections[0].text, QString("Under arbeid"));
    }

    void sendingAsksFreezesAndShowsWhatWasSent()
    {
        const Id draft = draftWith("Tekst");
        const auto page = shownPage();
        message::setNextAnswer(message::Answer::Cancel);
        press(*page, "send");
        QVERIFY(m_session->sentReports().isEmpty());
        QVERIFY(message::lastText().contains("no. 1"));
        message::setNextAnswer(message::Answer::Yes);
        press(*page, "send");
        QCOMPARE(m_session->sentReports().size(), 1);
        QVERIFY(!m_session->situationReport(draft));
        QCOMPARE(page->shownReport(), m_session->sentReports().first().id);
        QVERIFY(textOf(*page).isReadOnly());
        QVERIFY(!page->findChild<QPushButton*>("send")->isVisible());
        QVERIFY(page->findChild<QPushButton*>("replace")->isVisible());
        QCOMPARE(page->badge(), QString());
    }

    void whoIsNamedIsSaidInTheQuestion()
    {
        PoolMember member;
        member.name = "Kari Testesen";
        member.owner = member.home = "5001";
        member.professions = QStringList{ "SP" };
        member.maxTravelKm = 100;
        member.availability = { { QDate(2021, 3, 1), QDate(2021, 3, 31) } };
        const auto registered = m_session->registerPoolMember(member);
        QVERIFY2(
            registered, qPrintable(registered ? QString() : registered.error().text.english()));
        const Id draft = draftWith("Kari Testesen er syk.");
        const SituationReport written = *m_session->situationReport(draft);
        const message::Question asked = sendQuestion(*m_session, written);
        QVERIFY(asked.dangerous);
        QVERIFY2(asked.detail.contains("Kari Testesen"), qPrintable(asked.detail));
        QVERIFY(asked.detail.contains(written.sections.at(0).heading));
        SituationReport calm = written;
        calm.sections[0].text = "En sykepleier er syk.";
        QVERIFY(!sendQuestion(*m_session, calm).dangerous);
    }

    void sendingNothingIsRefusedWithoutAQuestion()
    {
        draftWith({});
        const auto page = shownPage();
        QSignalSpy failed(page.get(), &Page::failed);
        press(*page, "send");
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_session->sentReports().isEmpty());
    }

    void carriedTextsAreMarkedUntilTheyAreChanged()
    {
        QVERIFY(m_session->sendSituationReport(draftWith("Som før")));
        QVERIFY(m_session->beginSituationReport(m_session->proposedReport()));
        const auto page = shownPage();
        auto* mark = page->findChild<QLabel*>("carried");
        QVERIFY(mark->isVisible());
        QVERIFY(mark->text().contains("1"));
        QPlainTextEdit& text = textOf(*page);
        text.setFocus();
        QTest::keyClicks(&text, "Nå: ");
        QTest::keyClick(&text, Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClick(&text, Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(!mark->isVisible());
        QVERIFY(text.toPlainText().startsWith("Nå: "));
    }

    void savedAsAFile_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* ending : { "pdf", "odt", "txt", "csv", "xlsx" })
            QTest::newRow(ending) << QString(ending);
    }
    void savedAsAFile()
    {
        QFETCH(QString, ending);
        QVERIFY(m_session->openRound("2021-W10"));
        draftWith("Tekst");
        const auto page = shownPage();
        const QString report = m_folder.filePath("rapport." + ending);
        file_dialog::setNextFileName(report);
        press(*page, "saveAs");
        QVERIFY(QFile::exists(report));
        const QString overview = m_folder.filePath("oversikt." + ending);
        file_dialog::setNextFileName(overview);
        press(*page, "overview");
        QVERIFY(QFile::exists(overview));
        QFile::remove(report);
        QFile::remove(overview);
    }

    void aDraftIsRemovedAndBroughtBack()
    {
        const Id draft = draftWith("Tekst");
        const auto page = shownPage();
        message::setNextAnswer(message::Answer::Yes);
        press(*page, "removeDraft");
        QVERIFY(m_session->situationReports().isEmpty());
        QVERIFY(m_session->undo());
        QCOMPARE(page->shownReport(), draft);
    }

    void factsAreCheckedAndKept()
    {
        SituationReport draft = m_session->proposedReport();
        ReportFactsDialog dialog(*m_session, draft);
        dialog.findChild<QLineEdit*>("title")->setText("  ");
        dialog.accept();
        QVERIFY(m_session->situationReports().isEmpty());
        dialog.findChild<QLineEdit*>("title")->setText("Flom");
        dialog.findChild<QLineEdit*>("recipients")->setText("DSB");
        dialog.accept();
        QCOMPARE(m_session->situationReport(dialog.savedId())->title, QString("Flom"));
        QCOMPARE(m_session->situationReport(dialog.savedId())->recipients, QString("DSB"));
    }

    void sectionsAreMovedAddedAndRemovedByTheKeyboard()
    {
        const Id draft = draftWith("Tekst");
        const ReportTemplate standard = m_session->reportTemplates().first();
        ReportTemplateDialog dialog(*m_session, standard, draft);
        dialog.show();
        auto* list = dialog.findChild<QListWidget*>("sections");
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(dialog.edited().sections[2].key, standard.sections[0].key);
        QTest::keyClick(list, Qt::Key_Insert);
        auto* heading = dialog.findChild<QLineEdit*>("heading");
        heading->selectAll();
        QTest::keyClicks(heading, "Strøm");
        QCOMPARE(dialog.edited().sections.size(), 9);
        QCOMPARE(dialog.edited().sections[3].heading, QString("Strøm"));
        list->setCurrentRow(8);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(dialog.edited().sections.size(), 8);
        QVERIFY(dialog.edited().sections[3].figures.isEmpty());
        list->setCurrentRow(3);
        dialog.findChildren<QCheckBox*>().first()->setChecked(true);
        QCOMPARE(dialog.edited().sections[3].figures, QList<FigureBlock>{ FigureBlock::Ratings });
        dialog.accept();
        QCOMPARE(m_session->reportTemplates().size(), 2);
        const SituationReport now = *m_session->situationReport(draft);
        QCOMPARE(now.madeFrom, dialog.savedId());
        QCOMPARE(now.sections[2].text, QString("Tekst"));
        QCOMPARE(now.sections[3].heading, QString("Strøm"));
        QVERIFY(m_session->undo()); // template and draft in one
        QCOMPARE(m_session->reportTemplates().size(), 1);
        QCOMPARE(m_session->situationReport(draft)->sections.size(), 8);
    }

    void figuresStandBesideTheText()
    {
        draftWith("Tekst");
        const auto page = shownPage();
        auto* figures = page->findChild<FiguresView*>("figures");
        QVERIFY(figures->toPlainText().contains("Status of the municipalities"));
        QVERIFY(figures->toPlainText().contains("38"));
        page->findChild<QListWidget*>("sectionList")->setCurrentRow(6);
        QVERIFY(figures->toPlainText().contains("No figures"));
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reports_page.moc"
