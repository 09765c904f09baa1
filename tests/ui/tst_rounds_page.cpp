// The page about rounds and its dialogs, driven as a person drives them.
#include "core/base/clock.h"
#include "core/domain/rounds.h"
#include "core/session/session.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/phone_round_dialog.h"
#include "ui/dialogs/reminder_dialog.h"
#include "ui/dialogs/returned_forms_dialog.h"
#include "ui/dialogs/round_dialog.h"
#include "ui/dialogs/status_choice.h"
#include "ui/pages/rounds/round_columns.h"
#include "ui/pages/rounds/rounds_page.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/notice_bar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace samvirke;

namespace {

const QDateTime wednesday(QDate(2021, 3, 10), QTime(9, 0), Qt::UTC);

void press(QWidget& window, Qt::Key key)
{
    QWidget* there = window.focusWidget() ? window.focusWidget() : &window;
    QTest::keyClick(there, key);
}

SelfAssessment rated(const Id& round, const QString& number, StaffingStatus status)
{
    SelfAssessment row;
    row.round = round;
    row.municipality = number;
    row.status = status;
    row.reportedAt = wednesday;
    return row;
}

} // namespace

class TestRoundsPage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    Id m_before;
    Id m_round;

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
        m_before = *m_session->openRound("2021-W09");
        m_round = *m_session->openRound("2021-W10");
        ReportingRound asked = *m_session->round(m_round);
        asked.services = { ServiceArea::Overall, ServiceArea::HomeCare };
        QVERIFY(m_session->changeRound(asked));
        QVERIFY(m_session->reportAssessment(rated(m_before, "5014", StaffingStatus::Critical)));
        QVERIFY(m_session->reportAssessment(rated(m_round, "5001", StaffingStatus::Good)));
    }

    void modelsAreSound()
    {
        ValueTableModel<RoundReport> rounds(
            roundColumns(), [](const RoundReport& row) { return row.round.id; });
        ValueTableModel<RoundRow> answers(
            answerColumns(), [](const RoundRow& row) { return row.municipality; });
        QAbstractItemModelTester first(&rounds);
        QAbstractItemModelTester second(&answers);
        rounds.setRows(m_session->roundReports());
        answers.setRows(m_session->roundReport(m_round).rows);
        QCOMPARE(rounds.rowCount(), 2);
        QCOMPARE(answers.rowCount(), 38);
        rounds.remove(m_before);
        answers.remove("5014");
    }

    void thePageSaysWhoHasNotAnsweredAndFollows()
    {
        RoundsPage page(*m_session);
        connect(m_session.get(), &Session::changed, &page, &RoundsPage::follow);
        QCOMPARE(page.shownRound(), m_round);
        QCOMPARE(page.badge(), QString("37"));
        QVERIFY(m_session->reportAssessment(rated(m_round, "5014", StaffingStatus::Good)));
        QCOMPARE(page.badge(), QString("36"));
        page.reveal(m_before);
        QCOMPARE(page.shownRound(), m_before);
        message::setNextAnswer(message::Answer::Yes);
        auto* close = page.findChild<QPushButton*>("closeRound");
        QVERIFY(close);
        close->click();
        QVERIFY(!isOpen(*m_session->round(m_before)));
        QVERIFY(m_session->undo());
        QVERIFY(isOpen(*m_session->round(m_before)));
    }

    void aNewRoundIsProposedReady()
    {
        RoundDialog dialog(*m_session, m_session->proposedRound());
        QCOMPARE(dialog.round().label, QString("2021-W11"));
        QCOMPARE(dialog.round().services,
            (QList<ServiceArea>{ ServiceArea::Overall, ServiceArea::HomeCare }));
        dialog.accept();
        QVERIFY(!dialog.savedId().isEmpty());
        QCOMPARE(m_session->rounds().last().label, QString("2021-W11"));
        RoundDialog again(*m_session, m_session->proposedRound());
        again.findChild<QComboBox*>("kind")->setCurrentIndex(1);
        again.accept();
        QVERIFY(again.savedId().isEmpty()); // an ad hoc round needs a title
        again.findChild<QLineEdit*>("title")->setText("Snøstorm");
        again.accept();
        QCOMPARE(m_session->round(again.savedId())->label, QString("Snøstorm"));
        QVERIFY(!isWeekly(*m_session->round(again.savedId())));
    }

    void answersAreTakenByNumbersAlone()
    {
        PhoneRoundDialog dialog(*m_session, m_round);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QString first = dialog.current();
        press(dialog, Qt::Key_2); // the whole is challenging
        press(dialog, Qt::Key_3); // high risk
        press(dialog, Qt::Key_1); // structural
        press(dialog, Qt::Key_5); // home care is not applicable
        QTest::keyClicks(dialog.focusWidget(), "to sykepleiere");
        press(dialog, Qt::Key_Return);
        QCOMPARE(dialog.savedCount(), 1);
        QVERIFY(dialog.current() != first);
        QList<SelfAssessment> rows;
        for (const SelfAssessment& row : m_session->assessments(m_round)) {
            if (row.municipality == first)
                rows.append(row);
        }
        QCOMPARE(rows.size(), 2);
        for (const SelfAssessment& row : rows) {
            QCOMPARE(row.channel, ReportChannel::Telephone);
            if (row.service == ServiceArea::HomeCare) {
                QCOMPARE(row.answer, AnswerKind::NotApplicable);
                continue;
            }
            QCOMPARE(row.status, StaffingStatus::Challenging);
            QCOMPARE(row.outlook, Outlook::High);
            QCOMPARE(row.cause, Cause::Structural);
            QCOMPARE(row.concreteNeed, QString("to sykepleiere"));
        }
        // Nothing is saved by mistake, and one undo takes one answer back.
        const QString second = dialog.current();
        press(dialog, Qt::Key_Return);
        QCOMPARE(dialog.current(), second);
        dialog.callLater();
        QVERIFY(dialog.current() != second);
        QVERIFY(m_session->undo());
        QCOMPARE(m_session->roundReport(m_round).answered, 1);
    }

    void allIsRungInTurnAndThoseWhoDoNotAnswerComeLast()
    {
        PhoneRoundDialog dialog(*m_session, m_round);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QString silent = dialog.current();
        dialog.callLater();
        // All but nobody: also the one that has answered only in part.
        for (int i = 0; i < 38; ++i) {
            if (i == 37)
                QCOMPARE(dialog.current(), silent);
            press(dialog, Qt::Key_1);
            press(dialog, Qt::Key_Return);
        }
        QCOMPARE(dialog.savedCount(), 38);
        QCOMPARE(m_session->roundReport(m_round).answered, 38);
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }

    void whoDidNotAnswerIsStillLastWhenTheListIsOpenedAgain()
    {
        QString silent;
        {
            PhoneRoundDialog dialog(*m_session, m_round);
            silent = dialog.current();
            dialog.callLater();
            QVERIFY(dialog.current() != silent);
        }
        QCOMPARE(settings::phoneTries(m_round).size(), 1);
        {
            PhoneRoundDialog dialog(*m_session, m_round);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            QVERIFY(dialog.current() != silent);
            QVERIFY(dialog.findChild<DataTable*>()->select(silent));
            QCOMPARE(dialog.current(), silent);
            dialog.callLater();
            QCOMPARE(settings::phoneTries(m_round).first().tries, 2);
            // Once it has answered, nobody is to be rung again.
            QVERIFY(dialog.findChild<DataTable*>()->select(silent));
            press(dialog, Qt::Key_1);
            press(dialog, Qt::Key_Return);
            QCOMPARE(dialog.savedCount(), 1);
        }
        QVERIFY(settings::phoneTries(m_round).isEmpty());
        QVERIFY(m_session->undo());
    }

    void oneKeySavesAMunicipalityWhereNothingIsNew()
    {
        PhoneRoundDialog dialog(*m_session, m_round);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(dialog.findChild<DataTable*>()->select("5014"));
        QTest::keyClick(&dialog, Qt::Key_F9);
        QTRY_COMPARE(dialog.savedCount(), 1);
        QVERIFY(dialog.current() != "5014");
        bool unchanged = false;
        for (const SelfAssessment& row : m_session->assessments(m_round))
            unchanged =
                unchanged || (row.municipality == "5014" && row.answer == AnswerKind::Unchanged);
        QVERIFY(unchanged);
        QVERIFY(m_session->undo());
        // Where nothing was said before, nothing is invented.
        const QString fresh = dialog.current();
        QTest::keyClick(&dialog, Qt::Key_F9);
        QTest::qWait(20);
        QCOMPARE(dialog.current(), fresh);
        QCOMPARE(dialog.savedCount(), 1);
    }

    void lastWeeksAnswerStandsBeside()
    {
        PhoneRoundDialog dialog(*m_session, m_round);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* table = dialog.findChild<DataTable*>();
        QVERIFY(table->select("5014"));
        QCOMPARE(dialog.current(), QString("5014"));
        bool said = false;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            said = said || (label->text().contains("critical") && label->text().contains("9"));
        QVERIFY(said);
        QTest::keyClick(&dialog, Qt::Key_F7);
        auto* whole = dialog.findChild<StatusChoice*>("phone-overall");
        QTRY_COMPARE(whole->answer(), AnswerKind::Unchanged);
        QCOMPARE(dialog.findChild<StatusChoice*>("phone-home-care")->answer(),
            AnswerKind::NotAnswered); // nothing was said of it last time
    }

    void theReminderOpensInTheMailProgram()
    {
        Contact contact;
        contact.municipality = "5014";
        contact.name = "Kari Nordmann";
        contact.email = "kari@example.no";
        QVERIFY(m_session->setContact(contact));
        QUrl opened;
        ReminderDialog::setOpener([&opened](const QUrl& url) {
            opened = url;
            return true;
        });
        ReminderDialog dialog(*m_session, m_round);
        dialog.openDraft(0);
        QCOMPARE(opened.scheme(), QString("mailto"));
        QVERIFY(opened.toString(QUrl::FullyEncoded).contains("kari@example.no"));
        QTemporaryDir folder;
        file_dialog::setNextFileName(folder.path());
        dialog.writeDrafts();
        QCOMPARE(QDir(folder.path()).entryList({ "*.eml" }).size(), 1);
        file_dialog::setNextFileName(folder.filePath("ring.xlsx"));
        dialog.writeList();
        QVERIFY(QFile::exists(folder.filePath("ring.xlsx")));
        ReminderDialog::setOpener([](const QUrl&) { return false; });
    }

    void returnedFormsAreShownBeforeTheyAreWritten()
    {
        QTemporaryDir folder;
        QVERIFY(m_session->writeForms(m_round, { "5014" }, folder.path()));
        ReturnedFormsDialog dialog(*m_session, "2021-W10");
        QSignalSpy previewed(&dialog, &ReturnedFormsDialog::previewed);
        dialog.setFolder(folder.path());
        QVERIFY(previewed.wait());
        QVERIFY(dialog.canConfirm());
        QCOMPARE(m_session->roundReport(m_round).answered, 1);
        dialog.confirm();
        QCOMPARE(m_session->roundReport(m_round).answered, 2);
        QVERIFY(m_session->undo());
        QCOMPARE(m_session->roundReport(m_round).answered, 1);
    }

    void cancellingWhileFormsAreWrittenLeavesNothing()
    {
        QTemporaryDir folder;
        QVERIFY(m_session->writeForms(m_round, { "5014" }, folder.path()));
        ReturnedFormsDialog dialog(*m_session, "2021-W10");
        QSignalSpy previewed(&dialog, &ReturnedFormsDialog::previewed);
        dialog.setFolder(folder.path());
        QVERIFY(previewed.wait());
        const auto answered = m_session->roundReport(m_round).answered;
        QTimer::singleShot(0, &dialog, [&dialog] { QTest::keyClick(&dialog, Qt::Key_Escape); });
        dialog.confirm();
        QCOMPARE(m_session->roundReport(m_round).answered, answered);
        QVERIFY(dialog.canConfirm());
        auto* trouble = dialog.findChild<NoticeBar*>();
        QVERIFY(trouble && !trouble->isHidden());
        dialog.confirm();
        QCOMPARE(m_session->roundReport(m_round).answered, answered + 1);
        QVERIFY(m_session->undo());
    }
};

QTEST_MAIN(TestRoundsPage)
#include "tst_rounds_page.moc"
