// The page about measures and the contact point, driven by the keyboard alone.
#include "core/base/clock.h"
#include "core/base/language.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/inquiry_dialog.h"
#include "ui/dialogs/measure_dialog.h"
#include "ui/dialogs/measures_letter_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/shared_answer_dialog.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace samvirke;

namespace {

QString idIn(const DataTable* table, int row)
{
    return table->model()->index(row, 0).data(role::Key).toString();
}

/// What happens in the dialog that opens next.
template <class D> void inNext(const std::function<void(D&)>& work)
{
    QTimer::singleShot(0, qApp, [work] {
        auto* dialog = qobject_cast<D*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        work(*dialog);
        if (dialog->isVisible())
            dialog->done(QDialog::Rejected);
    });
}

void type(QWidget* widget, const QString& text)
{
    QTest::keyClicks(widget, text);
}

} // namespace

class TestMeasuresPage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MeasuresPage> m_page;
    int m_number = 0;

    template <class W> W* find(const char* name) const
    {
        return m_page->findChild<W*>(QString::fromLatin1(name));
    }
    Measures desk() const { return Measures(*m_session); }
    void press(const char* name) const
    {
        auto* button = find<QPushButton>(name);
        QVERIFY2(button, name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().apply();
        QVERIFY(speak("en"));
    }

    void init()
    {
        NewCaseFile what;
        what.office = *reference().office("Statsforvalteren i Trøndelag");
        auto made =
            Session::create(m_folder.filePath(QString("%1.samvirke").arg(++m_number)), what);
        QVERIFY(made);
        m_session = std::move(*made);
        m_page = std::make_unique<MeasuresPage>(*m_session);
        connect(m_session.get(), &Session::changed, m_page.get(), &MeasuresPage::follow);
        m_page->resize(1280, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void modelsHold()
    {
        using Mode = QAbstractItemModelTester::FailureReportingMode;
        ValueTableModel<StepRow> steps(
            stepColumns(), [](const StepRow& row) { return row.entry.measure.code; });
        ValueTableModel<InquiryRow> inquiries(
            inquiryColumns(), [](const InquiryRow& row) { return row.inquiry.id; });
        ValueTableModel<SharedAnswer> shared(
            sharedColumns(), [](const SharedAnswer& row) { return row.id; });
        const QAbstractItemModelTester first(&steps, Mode::QtTest);
        const QAbstractItemModelTester second(&inquiries, Mode::QtTest);
        const QAbstractItemModelTester third(&shared, Mode::QtTest);
        steps.setRows(stepRows(desk().entries(), desk().nextSteps({}), true));
        Inquiry inquiry;
        inquiry.id = "a";
        inquiry.question = "?";
        inquiry.at = nowUtc();
        inquiries.setRows(inquiryRows({ inquiry }, *m_session, nowUtc()));
        shared.setRows({ { "b", "?", "!", {}, nowUtc() } });
        steps.remove(steps.at(0).entry.measure.code);
        inquiries.upsert(inquiries.at(0));
        shared.remove("b");
    }

    void aTypedSentenceGivesTheStepsInOrder()
    {
        auto* text = find<QLineEdit>("question");
        auto* table = find<DataTable>("steps");
        text->setFocus();
        type(text, "jeg mangler sykepleiere i helgen");
        QCOMPARE(idIn(table, 0), QString("larger-posts"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(m_page->focusWidget(), table);
        QCOMPARE(table->currentId(), QString("larger-posts"));
        press("tried"); // is passed over
        QCOMPARE(idIn(table, 0), QString("extra-shifts"));
        QCOMPARE(idIn(table, table->model()->rowCount() - 1), QString("larger-posts"));
        press("beginAgain");
        QVERIFY(text->text().isEmpty());
        QCOMPARE(table->model()->rowCount(), int(desk().entries().size()));
    }

    void anInquiryIsRegisteredWhileOnTheTelephone()
    {
        inNext<InquiryDialog>([](InquiryDialog& dialog) {
            dialog.activateWindow();
            auto* question = dialog.findChild<QPlainTextEdit*>("question");
            QCOMPARE(dialog.focusWidget(), question);
            type(question, "Mangler sykepleiere i helgen, hvem kan hjelpe");
            QTest::keyClick(question, Qt::Key_Tab);
            auto* steps = dialog.findChild<QListWidget*>("steps");
            QCOMPARE(dialog.focusWidget(), steps);
            QCOMPARE(steps->item(0)->data(Qt::UserRole).toString(), QString("larger-posts"));
            QTest::keyClick(steps, Qt::Key_Space);
            QTest::keyClick(steps, Qt::Key_Tab);
            // Off screen the dialog is not the active window: what a Tab selects there, is selected
            // by hand, and its own key is pressed for it.
            if (auto* box = qobject_cast<QComboBox*>(dialog.focusWidget()))
                box->lineEdit()->selectAll();
            type(dialog.focusWidget(), "Frøya");
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            type(dialog.focusWidget(), "kommunalsjef");
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            type(dialog.focusWidget(), "Anne Dalvik");
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab); // by what means
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            type(dialog.focusWidget(), "Anne Dalvik spør de deltidsansatte.");
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab); // role
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            type(dialog.focusWidget(), "vakthavende");
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            type(dialog.focusWidget(), "2");
            dialog.accept();
        });
        QTest::keyClick(m_page.get(), Qt::Key_F5);
        QCOMPARE(desk().inquiries().size(), 1);
        const Inquiry kept = desk().inquiries().first();
        QCOMPARE(kept.municipality, QString("5014"));
        QCOMPARE(kept.callerFunction, QString("kommunalsjef"));
        QCOMPARE(kept.caller, QString("Anne Dalvik"));
        QCOMPARE(kept.measures, QStringList{ "larger-posts" });
        QCOMPARE(kept.answeredBy, QString("vakthavende"));
        QCOMPARE(kept.followUp, today().addDays(2));
        QVERIFY(!isOpen(kept));
        QCOMPARE(find<DataTable>("inquiries")->currentId(), kept.id);

        // The answer names the caller: it can be shared only without the name.
        inNext<SharedAnswerDialog>([](SharedAnswerDialog& dialog) {
            auto* word = dialog.findChild<QLabel*>("inTheWay");
            QVERIFY(word->text().contains("Anne Dalvik"));
            dialog.accept();
            QVERIFY(dialog.isVisible()); // refused
            auto* answer = dialog.findChild<QPlainTextEdit*>("answer");
            answer->setFocus();
            answer->selectAll();
            type(answer, "Spør de deltidsansatte.");
            QVERIFY(word->text().isEmpty());
            dialog.accept();
        });
        press("share");
        QCOMPARE(desk().sharedAnswers().size(), 1);
        QCOMPARE(desk().inquiry(kept.id)->shared, desk().sharedAnswers().first().id);
        press("copyShared");
        QVERIFY(QGuiApplication::clipboard()->text().contains("Spør de deltidsansatte."));
        QVERIFY(m_session->undo());
        QVERIFY(desk().sharedAnswers().isEmpty());
    }

    void whatIsWrongStandsBesideTheField()
    {
        InquiryDialog dialog(*m_session, {});
        dialog.show();
        dialog.findChild<QLineEdit*>("followUp")->setText("snart");
        dialog.accept();
        QVERIFY(dialog.isVisible());
        dialog.findChild<QPlainTextEdit*>("question")->setPlainText("Hva nå?");
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(desk().inquiries().isEmpty());
        message::setNextAnswer(message::Answer::Cancel);
        dialog.reject();
        QVERIFY(dialog.isVisible()); // what was typed is not lost
        message::setNextAnswer(message::Answer::Yes);
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }

    void daysAreUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("days") << "3" << QDate(2026, 12, 2);
        QTest::newRow("today") << "0" << QDate(2026, 11, 29);
        QTest::newRow("day and month") << "4.12." << QDate(2026, 12, 4);
        QTest::newRow("without a dot") << "4.12" << QDate(2026, 12, 4);
        QTest::newRow("next year") << "4.1." << QDate(2027, 1, 4);
        QTest::newRow("whole") << "04.12.2026" << QDate(2026, 12, 4);
        QTest::newRow("nonsense") << "snart" << QDate();
        QTest::newRow("too far") << "4000" << QDate();
        QTest::newRow("negative") << "-1" << QDate();
    }

    void daysAreUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QCOMPARE(dayFrom(text, QDate(2026, 11, 29)).value_or(QDate()), day);
    }

    void aMeasureIsChangedHiddenAndBroughtBack()
    {
        m_page->reveal("nav");
        QCOMPARE(find<DataTable>("steps")->currentId(), QString("nav"));
        inNext<MeasureDialog>([](MeasureDialog& dialog) {
            auto* call = dialog.findChild<QPlainTextEdit*>("whoToCall");
            call->setFocus();
            call->selectAll();
            type(call, "NAV Trøndelag");
            dialog.accept();
        });
        QTest::keyClick(find<DataTable>("steps"), Qt::Key_Return);
        QCOMPARE(desk().entry("nav")->measure.whoToCall, QString("NAV Trøndelag"));
        press("hideMeasure");
        QVERIFY(desk().entry("nav")->measure.hidden);
        QVERIFY(!find<DataTable>("steps")->select("nav"));
        press("showHidden");
        QVERIFY(find<DataTable>("steps")->select("nav"));
        message::setNextAnswer(message::Answer::Yes);
        press("removeMeasure");
        QVERIFY(!desk().entry("nav")->own);
        QVERIFY(find<QPushButton>("showHidden")->isHidden());
    }

    void callerIsErasedAfterAQuestion()
    {
        Inquiry inquiry;
        inquiry.question = "Hvem?";
        inquiry.caller = "Anne Dalvik";
        inquiry.callerFunction = "kommunalsjef";
        const auto id = desk().registerInquiry(inquiry);
        m_page->reveal(*id);
        message::setNextAnswer(message::Answer::Cancel);
        press("eraseCaller");
        QCOMPARE(desk().inquiry(*id)->caller, QString("Anne Dalvik"));
        message::setNextAnswer(message::Answer::Yes);
        press("eraseCaller");
        QVERIFY(desk().inquiry(*id)->caller.isEmpty());
        QVERIFY(message::lastText().contains("Anne Dalvik"));
    }

    void badgeCountsWhatWaits()
    {
        QSignalSpy spy(m_page.get(), &Page::badgeChanged);
        QVERIFY(m_page->badge().isEmpty());
        Inquiry inquiry;
        inquiry.question = "Hvem?";
        const auto id = desk().registerInquiry(inquiry);
        QCOMPARE(m_page->badge(), QString("1"));
        inquiry = *desk().inquiry(*id);
        inquiry.answer = "Naboen";
        inquiry.followUp = today();
        QVERIFY(desk().changeInquiry(inquiry));
        QCOMPARE(m_page->badge(), QString("1")); // now the follow-up
        m_page->reveal(*id);
        press("followedUp");
        QVERIFY(m_page->badge().isEmpty());
        QCOMPARE(spy.size(), 2);
    }

    void aNeedLeadsHere()
    {
        Need need;
        need.municipality = "5014";
        need.profession = "SP";
        need.heads = 2;
        need.from = today();
        need.until = today().addDays(6);
        need.tried = { TriedMeasure::LargerPosts };
        const auto id = m_session->registerNeed(need);
        QVERIFY(id);
        m_page->reveal(*id);
        auto* table = find<DataTable>("steps");
        QCOMPARE(idIn(table, 0), QString("extra-shifts"));
        m_page->reveal("5014"); // a municipality without an answer: whoever is missing
        QCOMPARE(idIn(table, 0), QString("larger-posts"));
    }

    void theLetterIsSavedInBothForms()
    {
        MeasuresLetterDialog dialog(*m_session);
        dialog.show();
        auto* letter = dialog.findChild<QPlainTextEdit*>("letter");
        QVERIFY(letter->toPlainText().contains("Nabokommuner"));
        auto* language = dialog.findChild<QComboBox*>("language");
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QVERIFY(letter->toPlainText().contains("Nabokommunar"));
        const QString path = m_folder.filePath("brev.pdf");
        file_dialog::setNextFileName(path);
        QTest::keyClick(dialog.findChild<QPushButton*>("save"), Qt::Key_Space);
        QVERIFY(QFile::exists(path));
        file_dialog::setNextFileName(m_folder.path());
        QTest::keyClick(dialog.findChild<QPushButton*>("drafts"), Qt::Key_Space);
        QVERIFY(
            !QFile::exists(m_folder.filePath("tiltak-nb.eml"))); // no address is known: it says so
    }
};

QTEST_MAIN(TestMeasuresPage)
#include "tst_measures_page.moc"
