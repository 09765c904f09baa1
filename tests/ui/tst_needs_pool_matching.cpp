// The pages about needs, pool and matching, driven as a person drives them.
#include "core/base/clock.h"
#include "core/session/session.h"
#include "demonstration_file.h"
#include "ui/dialogs/code_list_edit.h"
#include "ui/dialogs/decline_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/need_dialog.h"
#include "ui/dialogs/pool_member_dialog.h"
#include "ui/models/sync_rows.h"
#include "ui/pages/matching/matching_page.h"
#include "ui/pages/matching/plan_columns.h"
#include "ui/pages/needs/need_columns.h"
#include "ui/pages/needs/needs_page.h"
#include "ui/pages/needs/wording.h"
#include "ui/pages/pool/member_columns.h"
#include "ui/pages/pool/pool_page.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace samvirke;

namespace {

const QDate day1(2021, 3, 8);

Need needOf(int heads, int days)
{
    Need need;
    need.id = "n";
    need.municipality = "5001";
    need.profession = "SP";
    need.heads = heads;
    need.from = day1;
    need.until = day1.addDays(days - 1);
    return need;
}

Transfer transferOf(TransferState state, int heads, int firstDay, int lastDay)
{
    Transfer transfer;
    transfer.need = "n";
    transfer.member = "m";
    transfer.state = state;
    transfer.heads = heads;
    transfer.from = day1.addDays(firstDay);
    transfer.until = day1.addDays(lastDay);
    return transfer;
}

/// The control that has the keyboard, by its own name or that of the editor it stands in.
QString focusName()
{
    for (const QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        if (!at->accessibleName().isEmpty())
            return at->accessibleName();
    }
    return {};
}

bool tabTo(const QString& name)
{
    for (int i = 0; i < 80; ++i) {
        if (focusName() == name)
            return true;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    qWarning("no field is called %s", qPrintable(name));
    return false;
}

void type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

QPushButton* buttonCalled(const QWidget& parent, const QString& text)
{
    for (QPushButton* button : parent.findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisibleTo(&parent))
            return button;
    }
    return nullptr;
}

bool saysVisibly(const QWidget& parent, const QString& text)
{
    for (const QLabel* label : parent.findChildren<QLabel*>()) {
        if (label->text().contains(text) && label->isVisibleTo(&parent))
            return true;
    }
    return false;
}

} // namespace

class TestNeedsPoolMatching : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_original;
    int m_copies = 0;

    std::unique_ptr<Session> open(OpenMode mode = OpenMode::Write)
    {
        const QString path = m_folder.filePath(QString("case-%1.samvirke").arg(++m_copies));
        if (!QFile::copy(m_original, path))
            return nullptr;
        auto session = Session::open(path, mode);
        return session ? std::move(*session) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().apply();
        const Result<QString> made = demonstrationFile(m_folder);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text.english()));
        m_original = *made;
    }

    void coverageCountsTheDayWithFewest_data()
    {
        QTest::addColumn<QList<Transfer>>("transfers");
        QTest::addColumn<int>("agreed");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("agreedDays");
        using S = TransferState;
        QTest::newRow("nobody") << QList<Transfer>{} << 0 << 0 << 0;
        QTest::newRow("a draft binds nobody")
            << QList<Transfer>{ transferOf(S::Draft, 2, 0, 9) } << 0 << 0 << 0;
        QTest::newRow("all days") << QList<Transfer>{ transferOf(S::Agreed, 2, 0, 9) } << 2 << 0
                                  << 20;
        QTest::newRow("half of the days is no head")
            << QList<Transfer>{ transferOf(S::InService, 1, 0, 4) } << 0 << 0 << 5;
        QTest::newRow("two halves are one head") << QList<Transfer>{
            transferOf(S::InService, 1, 0, 4), transferOf(S::Consented, 1, 5, 9)
        } << 1 << 0 << 10;
        QTest::newRow("asked is not agreed")
            << QList<Transfer>{ transferOf(S::Asked, 1, 0, 9), transferOf(S::Agreed, 1, 0, 9) } << 1
            << 1 << 10;
        QTest::newRow("never more than asked for")
            << QList<Transfer>{ transferOf(S::Agreed, 9, -5, 20) } << 3 << 0 << 30;
        QTest::newRow("a no is nothing")
            << QList<Transfer>{ transferOf(S::Declined, 3, 0, 9) } << 0 << 0 << 0;
    }

    void coverageCountsTheDayWithFewest()
    {
        QFETCH(QList<Transfer>, transfers);
        const NeedCoverage coverage = coverageOf(needOf(3, 10), transfers, day1);
        QTEST(coverage.agreedHeads, "agreed");
        QTEST(coverage.askedHeads, "asked");
        QTEST(coverage.agreedDays, "agreedDays");
        QCOMPARE(coverage.allDays, 30);
    }

    void coverageLooksAtTheDaysThatAreLeft()
    {
        const QList<Transfer> first{ transferOf(TransferState::InService, 3, 0, 4) };
        QCOMPARE(coverageOf(needOf(3, 10), first, day1.addDays(5)).agreedDays, 0);
        QCOMPARE(coverageOf(needOf(3, 10), first, day1.addDays(5)).allDays, 15);
        // A need that is over is looked at as a whole.
        QCOMPARE(coverageOf(needOf(3, 10), first, day1.addDays(50)).agreedDays, 15);
    }

    void availableOnlyWhenNoTransferBinds_data()
    {
        QTest::addColumn<QList<Transfer>>("transfers");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("available");
        using S = TransferState;
        const QList<Transfer> bound{ transferOf(S::InService, 1, 0, 4) };
        QTest::newRow("in the window") << QList<Transfer>{} << 0 << 0 << true;
        QTest::newRow("before the window") << QList<Transfer>{} << -9 << -1 << false;
        QTest::newRow("after the window") << QList<Transfer>{} << 10 << 12 << false;
        QTest::newRow("bound all days") << bound << 0 << 4 << false;
        QTest::newRow("free on the last day") << bound << 0 << 5 << true;
        QTest::newRow("a draft does not bind")
            << QList<Transfer>{ transferOf(S::Draft, 1, 0, 9) } << 0 << 9 << true;
    }

    void availableOnlyWhenNoTransferBinds()
    {
        QFETCH(QList<Transfer>, transfers);
        QFETCH(int, first);
        QFETCH(int, last);
        PoolMember member;
        member.id = "m";
        member.availability = { { day1, day1.addDays(9) } };
        QTEST(
            isAvailableIn(member, transfers, day1.addDays(first), day1.addDays(last)), "available");
    }

    void percentNeverSaysMoreThanIsTrue_data()
    {
        QTest::addColumn<double>("part");
        QTest::addColumn<double>("whole");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing of nothing") << 0. << 0. << "0";
        QTest::newRow("all") << 10. << 10. << "100";
        QTest::newRow("one is missing of a thousand") << 999. << 1000. << "99";
        QTest::newRow("one of a thousand") << 1. << 1000. << "1";
        QTest::newRow("rounded") << 2. << 3. << "67";
    }

    void percentNeverSaysMoreThanIsTrue()
    {
        QFETCH(double, part);
        QFETCH(double, whole);
        QFETCH(QString, text);
        QCOMPARE(percentText(part, whole), text + QChar(0x00a0) + u'%');
    }

    void tablesKeepTheRulesOfModels()
    {
        const auto session = open();
        QVERIFY(session);
        const auto needKey = [](const NeedRow& row) { return row.need.id; };
        ValueTableModel<NeedRow> needs(needTableColumns(), needKey);
        QAbstractItemModelTester needsTester(
            &needs, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<NeedRow> rows = needRows(*session);
        QVERIFY(rows.size() > 2);
        needs.setRows(rows);
        syncRows<NeedRow>(needs, rows.mid(1), needKey);
        QCOMPARE(needs.rowCount(), int(rows.size()) - 1);
        syncRows<NeedRow>(needs, rows, needKey);
        QCOMPARE(needs.rowCount(), int(rows.size()));

        ValueTableModel<MemberRow> members(
            memberTableColumns(), [](const MemberRow& row) { return row.member.id; });
        QAbstractItemModelTester membersTester(
            &members, QAbstractItemModelTester::FailureReportingMode::QtTest);
        members.setRows(memberRows(*session));
        QVERIFY(members.rowCount() > 10);

        ValueTableModel<PlanRow> plan(
            planTableColumns(), [](const PlanRow& row) { return row.key; });
        QAbstractItemModelTester planTester(
            &plan, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Result<Proposal> proposal = session->propose();
        QVERIFY(proposal);
        plan.setRows(planRows(planOf(*session, *proposal)));
        QVERIFY(plan.rowCount() > 0);
        QSet<Id> keys;
        for (const PlanRow& row : plan.rows())
            keys.insert(row.key);
        QCOMPARE(keys.size(), plan.rowCount());
    }

    void needIsRegisteredFromTheKeyboard()
    {
        const auto session = open();
        QVERIFY(session);
        const int before = int(session->needs().size());
        NeedDialog dialog(*session, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        press(Qt::Key_Space); // the first measure that was tried
        QVERIFY(tabTo("Why ask now?"));
        type("Sound services may fail tonight");
        QVERIFY(tabTo("Municipality"));
        type("Heim");
        QVERIFY(tabTo("Profession"));
        type("Nurse");
        QVERIFY(tabTo("Also accepted"));
        type("Social ed");
        press(Qt::Key_Return);
        QVERIFY(tabTo("How many"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        type("3");
        QVERIFY(tabTo("Severity"));
        type("Critical");
        QVERIFY(tabTo("Infection"));
        press(Qt::Key_Space);
        QVERIFY(tabTo("Required"));
        type("infection control");
        press(Qt::Key_Return);
        QVERIFY(tabTo("Whom to ring"));
        type("Kari, 900 00 000");
        press(Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(int(session->needs().size()), before + 1);
        const std::optional<Need> need = session->need(dialog.savedId());
        QVERIFY(need);
        QCOMPARE(session->municipalityName(need->municipality), QString("Heim"));
        QCOMPARE(need->profession, QString("SP"));
        QCOMPARE(need->alsoAccept, QStringList{ "VP" });
        QCOMPARE(need->required, QStringList{ "infection-control" });
        QCOMPARE(need->heads, 3);
        QCOMPARE(need->severity, Severity::Critical);
        QVERIFY(need->infectious);
        QCOMPARE(need->contact, QString("Kari, 900 00 000"));
        QCOMPARE(need->tried, QList{ TriedMeasure::OwnStaff });
        QCOMPARE(need->gateReason, QString("Sound services may fail tonight"));
        QVERIFY(session->undo());
        QCOMPARE(int(session->needs().size()), before);
    }

    void wrongNeedIsToldAtTheFieldAndNotWritten()
    {
        const auto session = open();
        QVERIFY(session);
        const QList<Need> before = session->needs();
        NeedDialog dialog(*session, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(tabTo("Whom to ring"));
        press(Qt::Key_Return);
        QVERIFY(saysVisibly(dialog, "Say why help is asked for"));
        QVERIFY2(focusName().startsWith("Why ask now?"), qPrintable(focusName()));
        type("tonight");
        QVERIFY(tabTo("Required"));
        type("flying");
        QVERIFY(tabTo("Whom to ring"));
        press(Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY(saysVisibly(dialog, "Choose the municipality."));
        QVERIFY(saysVisibly(dialog, "Choose the profession."));
        QVERIFY(saysVisibly(dialog, "flying"));
        QVERIFY2(focusName().startsWith("Municipality"), qPrintable(focusName()));
        QCOMPARE(session->needs(), before);
        message::setNextAnswer(message::Answer::Cancel);
        dialog.reject();
        QVERIFY2(dialog.isVisible(), "what was typed must not be lost without a question");
        message::setNextAnswer(message::Answer::Yes);
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }

    void changingANeedKeepsWhatTheFormDoesNotShow()
    {
        const auto session = open();
        QVERIFY(session);
        const Need need = session->needs().constFirst();
        NeedDialog dialog(*session, need);
        QCOMPARE(dialog.need(), need);
    }

    void memberIsRegisteredFromTheKeyboard()
    {
        const auto session = open();
        QVERIFY(session);
        PoolMemberDialog dialog(*session, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(tabTo("Name"));
        type("Ola Nordmann");
        QVERIFY(tabTo("Owner"));
        type("Skaun");
        QVERIFY(tabTo("Professions"));
        type("SP");
        press(Qt::Key_Return);
        QVERIFY(tabTo("Competences"));
        type("vaccinator");
        press(Qt::Key_Return);
        QVERIFY(tabTo("Available"));
        press(Qt::Key_Space);
        QVERIFY(tabTo("Travels at most"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        type("120");
        QVERIFY(tabTo("Name"));
        press(Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const std::optional<PoolMember> member = session->poolMember(dialog.savedId());
        QVERIFY(member);
        QCOMPARE(member->name, QString("Ola Nordmann"));
        QCOMPARE(session->ownerName(member->owner), QString("Skaun"));
        QCOMPARE(member->home, member->owner); // most live where they work
        QCOMPARE(member->professions, QStringList{ "SP" });
        QCOMPARE(member->competences.size(), 1);
        QCOMPARE(member->maxTravelKm, 120);
        // The second period follows the first without a gap: it is one.
        QCOMPARE(member->availability.size(), 1);
        QVERIFY(member->availability.constFirst().until > today().addDays(28));
    }

    void wrongMemberIsToldAtTheFieldAndNotWritten()
    {
        const auto session = open();
        QVERIFY(session);
        const QList<PoolMember> before = session->poolMembers();
        PoolMemberDialog dialog(*session, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(tabTo("E-mail"));
        type("nobody");
        press(Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY(saysVisibly(dialog, "Say who the employer is."));
        QVERIFY(saysVisibly(dialog, "This is no e-mail address."));
        QVERIFY(saysVisibly(dialog, "Choose the home municipality."));
        QCOMPARE(session->poolMembers(), before);
    }

    void changingAMemberKeepsWhatTheFormDoesNotShow()
    {
        const auto session = open();
        QVERIFY(session);
        for (const PoolMember& member : session->poolMembers()) {
            PoolMemberDialog dialog(*session, member);
            QCOMPARE(dialog.member(), member);
        }
    }

    void pagesAnswerFirst()
    {
        const auto session = open();
        QVERIFY(session);
        NeedsPage needs(*session);
        PoolPage pool(*session);
        const NeedFigures figures = figuresOf(needRows(*session), today());
        QVERIFY(figures.open > 0);
        QVERIFY(saysVisibly(needs, QString::number(figures.heads)));
        QCOMPARE(needs.badge(), QString::number(figures.open));
        QCOMPARE(pool.badge(), QString::number(session->poolMembers().size()));
    }

    void needsPageFollowsWithoutLosingTheSelection()
    {
        const auto session = open();
        QVERIFY(session);
        NeedsPage page(*session);
        connect(session.get(), &Session::changed, &page, &Page::follow);
        const Need need = session->needs().constLast();
        page.reveal(need.id);
        const QString before = page.badge();
        Need another = need;
        another.id.clear();
        another.state = NeedState::Open;
        QVERIFY(session->registerNeed(another));
        QCOMPARE(page.badge().toInt(), before.toInt() + 1);
        QVERIFY(saysVisibly(page, session->municipalityName(need.municipality)));
        QVERIFY(session->undo());
        QCOMPARE(page.badge(), before);
    }

    void withdrawingAsksFirst()
    {
        const auto session = open();
        QVERIFY(session);
        NeedsPage page(*session);
        connect(session.get(), &Session::changed, &page, &Page::follow);
        Need open = needOf(1, 20);
        open.id.clear();
        const Result<Id> id = session->registerNeed(open);
        QVERIFY(id);
        page.reveal(*id);
        QPushButton* withdraw = buttonCalled(page, "Withdraw …");
        QVERIFY(withdraw);
        message::setNextAnswer(message::Answer::Cancel);
        withdraw->click();
        QCOMPARE(session->need(*id)->state, NeedState::Open);
        message::setNextAnswer(message::Answer::Yes);
        withdraw->click();
        QCOMPARE(session->need(*id)->state, NeedState::Withdrawn);
    }

    void erasingAsksAndLeavesNoName()
    {
        const auto session = open();
        QVERIFY(session);
        PoolPage page(*session);
        connect(session.get(), &Session::changed, &page, &Page::follow);
        PoolMember named;
        for (const PoolMember& member : session->poolMembers()) {
            if (!member.name.isEmpty())
                named = member;
        }
        QVERIFY(!named.id.isEmpty());
        page.reveal(named.id);
        QPushButton* erase = buttonCalled(page, "Erase personal data …");
        QVERIFY(erase);
        message::setNextAnswer(message::Answer::Cancel);
        erase->click();
        QCOMPARE(session->poolMember(named.id)->name, named.name);
        message::setNextAnswer(message::Answer::Yes);
        erase->click();
        QVERIFY(session->poolMember(named.id)->name.isEmpty());
        QVERIFY(!saysVisibly(page, named.name));
    }

    void proposesAndStartsADraft()
    {
        const auto session = open();
        QVERIFY(session);
        MatchingPage page(*session);
        connect(session.get(), &Session::changed, &page, &Page::follow);
        QSignalSpy solved(&page, &MatchingPage::planChanged);
        QSignalSpy leads(&page, &Page::leadTo);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(!solved.isEmpty(), 30000);
        const Plan plan = page.plan();
        QVERIFY(figuresOf(plan).covered > 0);
        std::optional<PlanStint> chosen;
        for (const PlanNeed& need : plan.needs) {
            for (const PlanStint& stint : need.stints) {
                if (!chosen && stint.transfer.isEmpty())
                    chosen = stint;
            }
        }
        QVERIFY(chosen);
        page.choose(chosen->stint);
        const int before = int(session->transfers().size());
        QTRY_VERIFY(buttonCalled(page, "Start a transfer"));
        buttonCalled(page, "Start a transfer")->click();
        QCOMPARE(int(session->transfers().size()), before + 1);
        QCOMPARE(leads.size(), 1);
        const std::optional<Transfer> draft = session->transfer(leads.at(0).at(1).toString());
        QVERIFY(draft);
        QCOMPARE(draft->state, TransferState::Draft);
        QCOMPARE(draft->member, chosen->stint.member);
        QCOMPARE(draft->need, chosen->stint.need);
    }

    void aNoSolvesAgainAndUndoBringsItBack()
    {
        const auto session = open();
        QVERIFY(session);
        MatchingPage page(*session);
        connect(session.get(), &Session::changed, &page, &Page::follow);
        QSignalSpy solved(&page, &MatchingPage::planChanged);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(!solved.isEmpty(), 30000);
        std::optional<Stint> stint;
        for (const PlanNeed& need : page.plan().needs) {
            for (const PlanStint& each : need.stints) {
                if (!stint && each.transfer.isEmpty())
                    stint = each.stint;
            }
        }
        QVERIFY(stint);
        page.choose(*stint);
        QTRY_VERIFY(buttonCalled(page, "Record a no …"));
        QTimer::singleShot(0, [] {
            auto* dialog = qobject_cast<DeclineDialog*>(QApplication::activeModalWidget());
            if (dialog)
                dialog->accept();
        });
        solved.clear();
        buttonCalled(page, "Record a no …")->click();
        QCOMPARE(session->declinedPairs().isEmpty(), false);
        QTRY_VERIFY_WITH_TIMEOUT(!solved.isEmpty(), 30000);
        QVERIFY(!page.plan().like(*stint));
        solved.clear();
        QVERIFY(session->undo());
        QTRY_VERIFY_WITH_TIMEOUT(!solved.isEmpty(), 30000);
        QVERIFY(page.plan().like(*stint));
    }

    void readOnlyFileSaysWhyNothingChanges()
    {
        const auto session = open(OpenMode::ReadOnly);
        QVERIFY(session);
        NeedsPage needs(*session);
        PoolPage pool(*session);
        QSignalSpy needsFailed(&needs, &Page::failed);
        QSignalSpy poolFailed(&pool, &Page::failed);
        buttonCalled(needs, "Register a need …")->click();
        buttonCalled(pool, "Register in the pool …")->click();
        QCOMPARE(needsFailed.size(), 1);
        QCOMPARE(poolFailed.size(), 1);
        QVERIFY(!needsFailed.at(0).at(0).value<Error>().text.translated().isEmpty());
    }
};

QTEST_MAIN(TestNeedsPoolMatching)
#include "tst_needs_pool_matching.moc"
