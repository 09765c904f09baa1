// The rules behind the pages about municipalities, transfers, meetings and the log: models,
// warnings, masked names, headlines.
#include "core/base/clock.h"
#include "tests/ui/transfer_fixtures.h"
#include "ui/pages/log/log_columns.h"
#include "ui/pages/meetings/actions_model.h"
#include "ui/pages/meetings/participants_model.h"
#include "ui/pages/municipality/status_matrix.h"
#include "ui/pages/transfers/transfer_columns.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

const QDateTime monday(QDate(2021, 3, 8), QTime(8, 0), Qt::UTC);

} // namespace

class AgreementRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setFixedClock(monday); }

    void modelsKeepTheRulesOfModels()
    {
        TestFile file;
        const auto yes = [](const auto&) { return true; };
        TransferModel transfers(
            transferColumns(), [](const TransferRow& row) { return row.transfer.id; });
        ParticipantsModel participants(*file.get(), yes);
        ActionsModel actions(*file.get(), yes);
        DecisionsModel decisions(*file.get(), yes);
        LogModel log(logColumns(), [](const LogRow& row) { return row.entry.id; });
        StatusMatrixModel matrix;
        const auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
        QAbstractItemModelTester a(&transfers, fatal), b(&participants, fatal), c(&actions, fatal),
            d(&decisions, fatal), e(&log, fatal), f(&matrix, fatal);

        TransferRow row;
        row.transfer.id = "t";
        transfers.upsert(row);
        row.warnings = QStringList{ "late" };
        transfers.upsert(row);
        transfers.remove("t");
        participants.upsert({ "p", "m", "5014", {}, {}, false });
        QVERIFY(participants.setData(participants.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(participants.attended(), 1);
        actions.upsert({ "a", "m", "Ring", "Fylkeslege", QDate(2021, 3, 9), {}, {}, {} });
        QVERIFY(actions.setData(actions.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!actions.setData(actions.index(0, 0), QString(), Qt::EditRole));
        decisions.upsert({ "d", "m", "Share the picture", {}, {} });
        LogRow entry;
        entry.entry.id = "l";
        log.setRows({ entry });
        log.remove("l");
        ReportingRound round;
        round.id = "r";
        round.label = "2021-W10";
        round.opens = round.due = monday;
        SelfAssessment answer;
        answer.round = "r";
        answer.service = ServiceArea::HomeCare;
        answer.status = StaffingStatus::Critical;
        matrix.setAnswers({ round }, { answer });
        QCOMPARE(matrix.rowCount(), 2);
        QCOMPARE(matrix.sentence(matrix.index(1, 1)), "Home care, week 10: critical");
        matrix.setAnswers({}, {});
    }

    void anEmployeeIsNamedOnlyAfterConsent_data()
    {
        QTest::addColumn<int>("state");
        for (const Word<TransferState>& word : words<TransferState>())
            QTest::addRow("%s", word.code) << int(word.value);
    }
    void anEmployeeIsNamedOnlyAfterConsent()
    {
        QFETCH(int, state);
        TestFile file;
        const Id member = *file->registerPoolMember(aMember("Kari Testesen"));
        const Id id = transferIn(file, TransferState(state), member);
        Transfer transfer = *file->transfer(id);
        QStringList consented;
        for (const LedgerEntry& entry : file->ledger(id))
            consented.append(code(entry.to));
        const bool may = consented.contains(code(TransferState::Consented));
        QCOMPARE(transferSentence(*file.get(), transfer).contains("Kari Testesen"), may);
        QCOMPARE(staffText(*file.get(), transfer).contains("Kari Testesen"), may);
    }

    void aTransferThatEndsWantsASuccessor_data()
    {
        QTest::addColumn<int>("needLastsDays"); // after the transfer's last day
        QTest::addColumn<int>("nextBeginsDay"); // after it; 0: nobody follows
        QTest::addColumn<bool>("warned");
        QTest::newRow("the need ends with it") << 0 << 0 << false;
        QTest::newRow("nobody follows") << 7 << 0 << true;
        QTest::newRow("somebody follows the day after") << 7 << 1 << false;
        QTest::newRow("somebody comes, but after a gap") << 7 << 3 << true;
    }
    void aTransferThatEndsWantsASuccessor()
    {
        QFETCH(int, needLastsDays);
        QFETCH(int, nextBeginsDay);
        QFETCH(bool, warned);
        const QDate last(2021, 3, 12);
        Need need = aNeed();
        need.id = "n";
        need.until = last.addDays(needLastsDays);
        Transfer serves = aTransfer();
        serves.id = "t";
        serves.need = "n";
        serves.state = TransferState::InService;
        serves.until = last;
        QList<Transfer> all{ serves };
        if (nextBeginsDay > 0) {
            Transfer next = serves;
            next.id = "u";
            next.state = TransferState::Agreed;
            next.from = last.addDays(nextBeginsDay);
            next.until = last.addDays(14);
            all.append(next);
        }
        QCOMPARE(endsWithoutSuccessor(serves, all, { need }, monday.date()), warned);
        QCOMPARE(figuresOf(all, { need }, monday.date()).endsWithoutSuccessor, warned ? 1 : 0);
    }

    void theHeadlineTellsHowAMunicipalityStands_data()
    {
        using S = StaffingStatus;
        QTest::addColumn<QList<int>>("statuses");
        QTest::addColumn<QString>("headline");
        const auto row = [](const QList<S>& statuses, const char* headline) {
            QList<int> numbers;
            for (const S status : statuses)
                numbers.append(int(status));
            QTest::newRow(headline) << numbers << QString::fromLatin1(headline);
        };
        row({}, "Heim: nobody has been asked yet");
        row({ S::NotReported }, "Heim has never answered");
        row({ S::Critical }, "Heim is critical");
        row({ S::Good, S::Critical }, "Heim has become critical");
        row({ S::Critical, S::Critical }, "Heim is critical for the second round running");
        row({ S::Critical, S::Challenging }, "Heim is better: challenging after critical");
        row({ S::Challenging, S::Good }, "Heim is good again");
        row({ S::Critical, S::OutOfDate, S::Critical }, "Heim is critical");
        row({ S::Critical, S::OutOfDate }, "Heim has not answered this round; critical in round 1");
    }
    void theHeadlineTellsHowAMunicipalityStands()
    {
        QFETCH(QList<int>, statuses);
        QFETCH(QString, headline);
        QList<RoundStatus> history;
        for (const int status : statuses) {
            RoundStatus one;
            one.round.label = QString("Round %1").arg(history.size() + 1);
            one.status = StaffingStatus(status);
            history.append(one);
        }
        QCOMPARE(municipalityHeadline("Heim", history), headline);
    }
};

QTEST_MAIN(AgreementRulesTest)
#include "tst_agreement_rules.moc"
