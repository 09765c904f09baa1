// Who needs a call today, and why: each kind with its neighbours just inside and just outside the
// rule.
#include "core/reports/picture.h"
#include "tests/core/reports/county_case.h"

#include <QTest>

using namespace samvirke;

namespace {

using Kind = CallItem::Kind;

QList<CallItem> called(const PictureInput& input)
{
    return callList(input, countyPicture(input));
}

QList<CallItem> ofKind(const PictureInput& input, Kind kind)
{
    QList<CallItem> out;
    for (const CallItem& item : called(input)) {
        if (item.kind == kind)
            out.append(item);
    }
    return out;
}

/// Everybody answered "good" and nothing is under way: nobody needs a call.
PictureInput quiet()
{
    return countyWith({ "Heim", "Frøya", "Tydal" }, { "gg", "gg", "gg" });
}

Need needOf(const PictureInput& input, int heads)
{
    Need need;
    need.id = "need";
    need.municipality = "5001";
    need.profession = "SP";
    need.heads = heads;
    need.from = input.today.addDays(-3);
    need.until = input.today.addDays(10);
    return need;
}

Transfer transferOf(const PictureInput& input, TransferState state)
{
    Transfer transfer;
    transfer.id = "transfer";
    transfer.owner = "5003";
    transfer.to = "5001";
    transfer.profession = "SP";
    transfer.heads = 1;
    transfer.from = input.today.addDays(-3);
    transfer.until = input.today.addDays(20);
    transfer.state = state;
    return transfer;
}

LedgerEntry stepOf(const PictureInput& input, TransferState to, int daysAgo)
{
    LedgerEntry entry;
    entry.id = "entry";
    entry.transfer = "transfer";
    entry.at = QDateTime(input.today.addDays(-daysAgo), QTime(11, 0), Qt::UTC);
    entry.to = to;
    return entry;
}

} // namespace

class TestCallList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuietDayNeedsNoCall() { QVERIFY(called(quiet()).isEmpty()); }

    void criticalWithoutANeed()
    {
        PictureInput input = countyWith({ "Heim", "Frøya" }, { "gk", "gg" });
        QCOMPARE(called(input).size(), 1);
        const CallItem item = called(input).first();
        QCOMPARE(item.kind, Kind::CriticalWithoutNeed);
        QCOMPARE(item.headline.english(), QString("Heim: critical, no need registered"));
        QCOMPARE(item.target, QString("5001"));
        QCOMPARE(item.targetEntity, Entity::Municipality);
        QCOMPARE(item.municipalities, QStringList({ "5001" }));

        input.needs = { needOf(input, 1) };
        QVERIFY(ofKind(input, Kind::CriticalWithoutNeed).isEmpty());
        input.needs[0].state = NeedState::Withdrawn;
        QCOMPARE(ofKind(input, Kind::CriticalWithoutNeed).size(), 1);
    }

    void aCriterionIsNamedWhateverTheStatus()
    {
        PictureInput input = quiet();
        input.assessments.last().triggers = { Trigger::BelowMinimum }; // Tydal, this round
        QCOMPARE(called(input).size(), 1);
        QCOMPARE(called(input).first().kind, Kind::TriggerNamed);
        QCOMPARE(called(input).first().headline.english(),
            QString("Tydal: Below minimum staffing over time"));
        input = quiet();
        input.assessments[0].triggers = { Trigger::BelowMinimum }; // the round before
        QVERIFY(called(input).isEmpty());
    }

    void oneMatterIsOneLine()
    {
        PictureInput input = countyWith({ "Heim" }, { "gk" });
        input.assessments.last().triggers = { Trigger::DangerToLife };
        QCOMPARE(called(input).size(), 1);
        QVERIFY(called(input).first().detail.english().startsWith("Danger to life and health"));
    }

    void uncovered_data()
    {
        QTest::addColumn<TransferState>("state");
        QTest::addColumn<bool>("covers");
        for (const Word<TransferState>& word : words<TransferState>()) {
            using S = TransferState;
            const bool covers = word.value == S::Agreed || word.value == S::Consented
                || word.value == S::Preparing || word.value == S::InService
                || word.value == S::ExtensionAsked || word.value == S::Ending;
            QTest::newRow(word.code) << word.value << covers;
        }
    }
    void uncovered()
    {
        QFETCH(TransferState, state);
        QFETCH(bool, covers);
        PictureInput input = quiet();
        input.needs = { needOf(input, 3) };
        Transfer transfer = transferOf(input, state);
        transfer.need = "need";
        transfer.heads = 2;
        input.transfers = { transfer };
        const QList<CallItem> items = ofKind(input, Kind::NeedUncovered);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().headline.english(),
            QString("Heim: %1 of 3 not covered today (Nurse)").arg(covers ? 1 : 3));
        QCOMPARE(items.first().target, QString("need"));
        input.transfers[0].heads = 3;
        QCOMPARE(ofKind(input, Kind::NeedUncovered).isEmpty(), covers);
    }

    void aNeedOutsideItsDaysIsNotUncovered()
    {
        PictureInput input = quiet();
        Need need = needOf(input, 1);
        need.from = input.today.addDays(1);
        input.needs = { need };
        QVERIFY(ofKind(input, Kind::NeedUncovered).isEmpty());
        input.needs[0].from = input.today;
        input.needs[0].until = input.today;
        QCOMPARE(ofKind(input, Kind::NeedUncovered).size(), 1);
        input.needs[0].state = NeedState::Covered;
        QVERIFY(ofKind(input, Kind::NeedUncovered).isEmpty());
    }

    void uncoveredMaterial_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<TransferState>("state");
        QTest::addColumn<int>("daysAgo"); // the transfer's last day
        QTest::addColumn<QString>("headline"); // empty: covered
        using S = TransferState;
        QTest::newRow("asked") << "ffp2" << S::Asked << 0 << "Heim: lacks 500 respirators FFP2";
        QTest::newRow("agreed") << "ffp2" << S::Agreed << 0 << "Heim: lacks 100 respirators FFP2";
        // What is used up stays where it is.
        QTest::newRow("delivered long ago")
            << "ffp2" << S::Settled << 30 << "Heim: lacks 100 respirators FFP2";
        QTest::newRow("on loan") << "ventilator" << S::InService << 0
                                 << "Heim: lacks 100 ventilators";
        QTest::newRow("gone back")
            << "ventilator" << S::Returned << 1 << "Heim: lacks 500 ventilators";
        QTest::newRow("the loan is over")
            << "ventilator" << S::InService << 1 << "Heim: lacks 500 ventilators";
    }
    void uncoveredMaterial()
    {
        QFETCH(QString, kind);
        QFETCH(TransferState, state);
        QFETCH(int, daysAgo);
        QFETCH(QString, headline);
        PictureInput input = quiet();
        MaterialNeed need;
        need.id = "need";
        need.municipality = input.municipalities.first().number;
        need.kind = kind;
        need.quantity = 500;
        need.from = input.today.addDays(-40);
        need.until = input.today.addDays(7);
        input.materialNeeds = { need };
        Transfer transfer;
        transfer.id = "t";
        transfer.cargo = isReturned(kind) ? Cargo::Lent : Cargo::Consumed;
        transfer.material = kind;
        transfer.quantity = 400;
        transfer.materialNeed = "need";
        transfer.state = state;
        transfer.from = input.today.addDays(-35);
        transfer.until = input.today.addDays(-daysAgo);
        input.transfers = { transfer };
        QList<CallItem> items = ofKind(input, Kind::MaterialUncovered);
        QCOMPARE(items.size(), 1);
        QVERIFY2(items.first().headline.in("en").endsWith(headline.section(": ", 1)),
            qPrintable(items.first().headline.in("en")));
        QCOMPARE(items.first().target, QString("need"));
        QCOMPARE(items.first().targetEntity, Entity::MaterialNeed);
        input.transfers[0].state = TransferState::Agreed;
        input.transfers[0].until = input.today;
        input.transfers[0].quantity = 500;
        QVERIFY(ofKind(input, Kind::MaterialUncovered).isEmpty());
        input.transfers.clear();
        input.materialNeeds[0].from = input.today.addDays(1); // not yet
        QVERIFY(ofKind(input, Kind::MaterialUncovered).isEmpty());
        input.materialNeeds[0].from = input.today;
        input.materialNeeds[0].state = NeedState::Withdrawn;
        QVERIFY(ofKind(input, Kind::MaterialUncovered).isEmpty());
    }

    void ending_data()
    {
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("in six days") << 6 << false;
        QTest::newRow("in five days") << 5 << true;
        QTest::newRow("today") << 0 << true;
        QTest::newRow("should have ended") << -2 << true;
    }
    void ending()
    {
        QFETCH(int, daysLeft);
        QFETCH(bool, wanted);
        PictureInput input = quiet();
        input.transfers = { transferOf(input, TransferState::InService) };
        input.transfers[0].until = input.today.addDays(daysLeft);
        QCOMPARE(!ofKind(input, Kind::TransferEnding).isEmpty(), wanted);
        input.transfers[0].state = TransferState::Returned;
        QVERIFY(ofKind(input, Kind::TransferEnding).isEmpty());
    }

    void endingSaysWhetherTheNeedGoesOn()
    {
        PictureInput input = quiet();
        input.needs = { needOf(input, 1) };
        input.transfers = { transferOf(input, TransferState::InService) };
        input.transfers[0].need = "need";
        input.transfers[0].until = input.today.addDays(2);
        QVERIFY(ofKind(input, Kind::TransferEnding)
                    .first()
                    .detail.english()
                    .contains("Ask for an extension"));
        input.needs[0].until = input.today.addDays(2);
        QVERIFY(ofKind(input, Kind::TransferEnding).first().detail.english().contains("hand-over"));
        QVERIFY(ofKind(input, Kind::TransferEnding)
                    .first()
                    .headline.english()
                    .startsWith("Heim: staff from Tydal until"));
    }

    void answer_data()
    {
        QTest::addColumn<TransferState>("state");
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("two days") << TransferState::Asked << 2 << false;
        QTest::newRow("three days") << TransferState::Asked << 3 << true;
        QTest::newRow("extension") << TransferState::ExtensionAsked << 3 << true;
        QTest::newRow("answered") << TransferState::Offered << 9 << false;
        QTest::newRow("declined") << TransferState::Declined << 9 << false;
    }
    void answer()
    {
        QFETCH(TransferState, state);
        QFETCH(int, daysAgo);
        QFETCH(bool, wanted);
        PictureInput input = quiet();
        input.transfers = { transferOf(input, state) };
        input.ledger = { stepOf(input, TransferState::Draft, 30), stepOf(input, state, daysAgo) };
        const QList<CallItem> items = ofKind(input, Kind::AnswerOverdue);
        QCOMPARE(!items.isEmpty(), wanted);
        if (wanted) {
            QVERIFY(items.first().headline.english().startsWith("Tydal: no answer since"));
            QCOMPARE(items.first().target, QString("transfer"));
        }
    }

    void action_data()
    {
        QTest::addColumn<int>("dueIn");
        QTest::addColumn<bool>("done");
        QTest::addColumn<QString>("wanted"); // the beginning of the detail; empty: no call
        QTest::newRow("tomorrow") << 1 << false << "";
        QTest::newRow("today") << 0 << false << "Due today.";
        QTest::newRow("yesterday") << -1 << false << "Was due";
        QTest::newRow("done") << -1 << true << "";
    }
    void action()
    {
        QFETCH(int, dueIn);
        QFETCH(bool, done);
        QFETCH(QString, wanted);
        PictureInput input = quiet();
        ActionItem action;
        action.id = "action";
        action.text = "Ringe Hitra";
        action.owner = "Fylkeslegen";
        action.due = input.today.addDays(dueIn);
        if (done)
            action.doneAt = QDateTime(input.today, QTime(8, 0), Qt::UTC);
        input.actions = { action };
        const QList<CallItem> items = called(input);
        QCOMPARE(items.size(), wanted.isEmpty() ? 0 : 1);
        if (!wanted.isEmpty()) {
            QCOMPARE(items.first().kind, Kind::ActionDue);
            QCOMPARE(items.first().headline.english(), QString("Ringe Hitra"));
            QVERIFY(items.first().detail.english().startsWith(wanted));
            QVERIFY(items.first().detail.english().endsWith("Fylkeslegen"));
            QCOMPARE(items.first().targetEntity, Entity::ActionItem);
        }
    }

    void theSilentShareOneLineOnceTheDeadlineIsHere()
    {
        PictureInput input = countyWith(
            { "Osen", "Leka", "Røyrvik", "Snåsa", "Heim" }, { "--", "--", "g-", "g-", "gg" });
        const QList<CallItem> items = ofKind(input, Kind::Silent);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().municipalities.size(), 4);
        QCOMPARE(items.first().headline.english(),
            QString("Leka, Osen, Røyrvik and 1 other have not answered"));
        input.today = input.rounds.last().due.date().addDays(-1);
        QVERIFY(called(input).isEmpty()); // not before the deadline
        input.today = input.rounds.last().due.date();
        QCOMPARE(ofKind(input, Kind::Silent).size(), 1);
    }

    void theGravestFirst()
    {
        PictureInput input =
            countyWith({ "Heim", "Frøya", "Tydal", "Leka" }, { "gg", "gk", "gg", "g-" });
        input.needs = { needOf(input, 2) };
        input.transfers = { transferOf(input, TransferState::InService) };
        input.transfers[0].until = input.today.addDays(1);
        ActionItem action;
        action.text = "x";
        action.due = input.today;
        input.actions = { action };
        QList<int> kinds;
        for (const CallItem& item : called(input))
            kinds.append(int(item.kind));
        QCOMPARE(kinds,
            QList<int>({ int(Kind::CriticalWithoutNeed), int(Kind::NeedUncovered),
                int(Kind::TransferEnding), int(Kind::ActionDue), int(Kind::NeedWhileGood),
                int(Kind::Silent) }));
    }

    void graverNeedsBeforeLighterOnes()
    {
        PictureInput input = quiet();
        for (const Severity severity :
            { Severity::Planned, Severity::Critical, Severity::Challenging }) {
            Need need = needOf(input, 1);
            need.id = code(severity);
            need.severity = severity;
            input.needs.append(need);
        }
        QStringList targets;
        for (const CallItem& item : ofKind(input, Kind::NeedUncovered))
            targets.append(item.target);
        QCOMPARE(targets, QStringList({ "critical", "challenging", "planned" }));
    }
};

QTEST_APPLESS_MAIN(TestCallList)
#include "tst_call_list.moc"
