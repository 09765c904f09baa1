// The page about surveys and its dialogs, driven as a person drives them.
#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/dialogs/asked_edit.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/questions_edit.h"
#include "ui/dialogs/reminder_dialog.h"
#include "ui/dialogs/survey_call_dialog.h"
#include "ui/dialogs/survey_dialog.h"
#include "ui/dialogs/survey_import_dialog.h"
#include "ui/pages/surveys/surveys_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/answer_bars.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

namespace {

const QDateTime wednesday(QDate(2021, 3, 10), QTime(9, 0), Qt::UTC);

void press(QWidget& window, Qt::Key key)
{
    QWidget* there = window.focusWidget() ? window.focusWidget() : &window;
    QTest::keyClick(there, key);
}

/// The card's buttons are made anew, and the old ones wait for the event loop.
void buttonsOfBeforeGo()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

class TestSurveysPage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    Id m_survey;

    Id openTwoQuestions()
    {
        Survey survey = SurveyDialog::proposed(*m_session);
        survey.title = "Vakter";
        survey.purpose = "Se hvor det mangler";
        survey.asked = QStringList{ "5014", "5055", "5021" };
        SurveyQuestion covered;
        covered.text = "Er vaktene dekket?";
        SurveyQuestion many;
        many.kind = QuestionKind::Number;
        many.text = "Hvor mange er borte?";
        many.unit = "personer";
        return *m_session->openSurvey(survey, { covered, many });
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().apply();
        setFixedClock(wednesday);
    }
    void cleanupTestCase() { setFixedClock({}); }

    void init()
    {
        static int number = 0;
        NewCaseFile what;
        what.office = *reference().office("Statsforvalteren i Trøndelag");
        auto made = Session::create(m_folder.filePath(QString("%1.samvirke").arg(++number)), what);
        QVERIFY(made);
        m_session = std::move(*made);
        m_survey = openTwoQuestions();
    }

    void modelsKeepTheirWord()
    {
        ValueTableModel<SurveyReport> surveys(
            surveyColumns(), [](const SurveyReport& report) { return report.survey.id; });
        int question = 0;
        ValueTableModel<SurveyRow> rows(
            replyColumns(&question), [](const SurveyRow& row) { return row.municipality; });
        ValueTableModel<FigureRow> figures(
            figureColumns(), [](const FigureRow& row) { return row.key; });
        QAbstractItemModelTester one(
            &surveys, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester two(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester three(
            &figures, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(m_session->openExampleSurvey());
        surveys.setRows(m_session->surveyReports());
        const SurveyReport report = m_session->surveyReports().last();
        rows.setRows(report.rows);
        figures.setRows(figuresOf(report.questions.first()));
        surveys.setRows({});
        rows.setRows({});
    }

    void thePageOpensWithTheAnswer()
    {
        SurveysPage page(*m_session);
        connect(m_session.get(), &Session::changed, &page, &SurveysPage::follow);
        page.resize(1100, 700);
        page.show();
        QCOMPARE(page.shownSurvey(), m_survey);
        QCOMPARE(page.badge(), QString("1"));
        page.findChild<QPushButton*>("example")->click();
        QVERIFY(page.shownSurvey() != m_survey);
        const auto* bars = page.findChild<AnswerBars*>();
        QCOMPARE(bars->bars().size(), 8); // six groups, not applicable, not answered
        QCOMPARE(bars->bars().at(1).count, 20);
        QCOMPARE(bars->bars().at(1).percent.value_or(0), 87);
        QVERIFY(!bars->bars().last().isAnswer);
        QCOMPARE(bars->bars().last().count, 14);
        QVERIFY(bars->accessibleDescription().contains("20"));
        page.findChild<QPushButton*>("showTable")->click();
        QCOMPARE(page.findChild<QStackedWidget*>()->currentIndex(), 1);
        QVERIFY(page.findChild<DataTable*>("figures")->proxy().rowCount() >= 8);
        page.reveal("5055");
        QCOMPARE(page.findChild<DataTable*>("replies")->currentId(), QString("5055"));
    }

    void answersAreTakenByTheKeyboardAlone()
    {
        SurveyCallDialog dialog(*m_session, m_survey);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.current(), QString("5014")); // Frøya, Heim, Oppdal
        press(dialog, Qt::Key_1); // yes
        press(dialog, Qt::Key_Tab);
        press(dialog, Qt::Key_4);
        press(dialog, Qt::Key_Return);
        QCOMPARE(dialog.current(), QString("5055"));
        press(dialog, Qt::Key_Return); // nothing typed: stays
        QCOMPARE(dialog.current(), QString("5055"));
        press(dialog, Qt::Key_F8);
        QCOMPARE(dialog.current(), QString("5021"));
        press(dialog, Qt::Key_4); // not applicable
        press(dialog, Qt::Key_Tab);
        QTest::keyClicks(dialog.focusWidget(), "mange");
        press(dialog, Qt::Key_Return); // no number: refused, nothing of it is kept
        QCOMPARE(dialog.current(), QString("5021"));
        QCOMPARE(m_session->surveyReport(m_survey).answered, 1);
        auto* line = qobject_cast<QLineEdit*>(dialog.focusWidget());
        QVERIFY(line);
        line->setText("-");
        press(dialog, Qt::Key_Return);
        QCOMPARE(dialog.savedCount(), 2);
        QCOMPARE(dialog.current(), QString("5055")); // the one that is left
        const SurveyReport report = m_session->surveyReport(m_survey);
        QCOMPARE(report.questions.at(0).values.at(0).municipalities, QStringList{ "Frøya" });
        QCOMPARE(report.questions.at(0).notApplicable, 1);
        QCOMPARE(report.questions.at(1).spread.sum, 4.0);
        press(dialog, Qt::Key_2);
        message::setNextAnswer(message::Answer::Cancel);
        dialog.reject(); // asks first
        QVERIFY(dialog.isVisible());
        message::setNextAnswer(message::Answer::Yes);
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }

    void aNewSurveyIsWrittenAndWarnsOfWhatWasAsked()
    {
        SurveyDialog dialog(*m_session, SurveyDialog::proposed(*m_session), {});
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible()); // title, purpose and question are missing
        dialog.findChild<QLineEdit*>("title")->setText("Igjen");
        dialog.findChild<QPlainTextEdit*>("purpose")->setPlainText("Se etter endring");
        auto* questions = dialog.findChild<QuestionsEdit*>();
        auto* text = dialog.findChild<QLineEdit*>("questionText");
        text->setText("Er vaktene dekket?");
        QVERIFY(questions->warning().contains("Vakter"));
        text->setText("Noe helt annet?");
        QVERIFY(questions->warning().isEmpty());
        questions->addQuestion();
        text->setText("Hvor?");
        auto* kind = dialog.findChild<QComboBox*>("questionKind");
        kind->setCurrentIndex(kind->findData(int(QuestionKind::Choice)));
        dialog.findChild<QPlainTextEdit*>("questionChoices")->setPlainText("Hjemme\nUte\n");
        questions->move(-1);
        auto* asked = dialog.findChild<AskedEdit*>();
        asked->askNobody();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        asked->askSample(7);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        const Survey made = *m_session->survey(dialog.savedId());
        QCOMPARE(made.asked.size(), 7);
        const QList<SurveyQuestion> kept = m_session->surveyQuestions(made.id);
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.first().choices, QStringList({ "Hjemme", "Ute" }));
        SurveyDialog change(*m_session, made, kept);
        change.show();
        change.reject(); // nothing was typed: nothing is asked
        QVERIFY(!change.isVisible());
    }

    void filesAreLookedAtBeforeTheyAreRead()
    {
        const QString path = m_folder.filePath("inn.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("kommune;1;2\nHeim;ja;3\nOslo;ja;2\n");
        file.close();
        SurveyImportDialog dialog(*m_session, m_survey);
        dialog.show();
        file_dialog::setNextFileName(path);
        dialog.chooseFile();
        QVERIFY(!dialog.canConfirm());
        dialog.findChild<QCheckBox*>()->setChecked(true);
        QVERIFY(dialog.canConfirm());
        dialog.findChild<QPushButton*>("confirm")->click();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(m_session->surveyReport(m_survey).answered, 1);
    }

    void theReminderIsTheSurveysOwn()
    {
        ReminderDialog dialog(*m_session, ReminderDialog::ofSurvey(*m_session, m_survey));
        QVERIFY(dialog.windowTitle().contains("Vakter"));
    }

    void thePageClosesReopensAndFollows()
    {
        SurveysPage page(*m_session);
        connect(m_session.get(), &Session::changed, &page, &SurveysPage::follow);
        message::setNextAnswer(message::Answer::Yes);
        page.findChild<QPushButton*>("closeSurvey")->click();
        buttonsOfBeforeGo();
        QVERIFY(!isOpen(*m_session->survey(m_survey)));
        QVERIFY(!page.findChild<QPushButton*>("takeAnswers"));
        QCOMPARE(page.badge(), QString());
        page.findChild<QPushButton*>("closeSurvey")->click();
        buttonsOfBeforeGo();
        QVERIFY(isOpen(*m_session->survey(m_survey)));
        const QString out = m_folder.filePath("ut.csv");
        file_dialog::setNextFileName(out);
        page.findChild<QPushButton*>("exportSummary")->click();
        QVERIFY(QFile::exists(out));
        page.findChild<QPushButton*>("removeSurvey")->click();
        QVERIFY(m_session->surveys().isEmpty());
        QVERIFY(page.shownSurvey().isEmpty());
    }
};

QTEST_MAIN(TestSurveysPage)
#include "tst_surveys_page.moc"
