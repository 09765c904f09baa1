// The page about matching beyond its plan: variants, questions of what if, the owner's side,
// contested staff and whom to ring, driven as a person drives them.
#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/session/candidates.h"
#include "core/session/donor_side.h"
#include "core/session/ring_first.h"
#include "core/session/session.h"
#include "demonstration_file.h"
#include "ui/dialogs/aim_order_edit.h"
#include "ui/dialogs/owner_override_dialog.h"
#include "ui/dialogs/variant_dialog.h"
#include "ui/pages/matching/contest_view.h"
#include "ui/pages/matching/donor_card.h"
#include "ui/pages/matching/matching_page.h"
#include "ui/pages/matching/objective_lines.h"
#include "ui/pages/matching/plan_changes.h"
#include "ui/pages/matching/plan_map.h"
#include "ui/pages/matching/plan_view.h"
#include "ui/pages/matching/ring_first.h"
#include "ui/pages/matching/variant_comparison.h"
#include "ui/pages/matching/what_if_banner.h"
#include "ui/theme/theme.h"
#include "ui/widgets/timeline.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace samvirke;

namespace {

constexpr int patience = 60000; // milliseconds; nothing here takes long

Plan planWith(const QList<Stint>& stints, int covered)
{
    Plan plan;
    PlanNeed need;
    need.need.id = "n";
    need.need.profession = "SP";
    need.municipality = "Heim";
    need.outcome.headDays = 28;
    need.outcome.covered = covered;
    PlanNeed other = need;
    other.need.id = "o";
    other.municipality = "Skaun";
    other.outcome.covered = 0;
    for (const Stint& stint : stints) {
        PlanStint shown;
        shown.stint = stint;
        shown.who = "Kari " + stint.member;
        (stint.need == "n" ? need : other).stints.append(shown);
    }
    plan.needs = { need, other };
    return plan;
}

Stint stintOf(const Id& member, const Id& need, int first, int last)
{
    Stint stint;
    stint.member = member;
    stint.need = need;
    stint.from = QDate(2021, 3, 8).addDays(first);
    stint.until = QDate(2021, 3, 8).addDays(last);
    return stint;
}

} // namespace

class TestMatchingPage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_original;
    int m_copies = 0;

    std::unique_ptr<Session> open()
    {
        const QString path = m_folder.filePath(QString("case-%1.samvirke").arg(++m_copies));
        if (!QFile::copy(m_original, path))
            return nullptr;
        auto session = Session::open(path);
        return session ? std::move(*session) : nullptr;
    }

    /// A page with a plan.
    static std::unique_ptr<MatchingPage> shown(Session& session)
    {
        auto page = std::make_unique<MatchingPage>(session);
        connect(&session, &Session::changed, page.get(), &Page::follow);
        page->show();
        return QTest::qWaitFor(
                   [&] { return !page->isBusy() && !page->plan().needs.isEmpty(); }, patience)
            ? std::move(page)
            : nullptr;
    }

    static std::optional<PlanStint> firstFree(const Plan& plan)
    {
        for (const PlanNeed& need : plan.needs) {
            for (const PlanStint& stint : need.stints) {
                if (stint.transfer.isEmpty())
                    return stint;
            }
        }
        return std::nullopt;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().apply();
        const Result<QString> made = demonstrationFile(m_folder);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text.english()));
        m_original = *made;
    }

    void changesAreToldByMember()
    {
        const Plan before = planWith({ stintOf("a", "n", 0, 6), stintOf("b", "n", 0, 6) }, 14);
        const Plan after = planWith({ stintOf("b", "o", 0, 6), stintOf("c", "n", 0, 6) }, 7);
        const PlanChanges changes = changesBetween(before, after);
        QCOMPARE(changes.count(PlanChange::Kind::Gone), 1);
        QCOMPARE(changes.count(PlanChange::Kind::New), 1);
        QCOMPARE(changes.count(PlanChange::Kind::Moved), 1);
        QCOMPARE(changes.headDaysWon, -7);
        QVERIFY(changes.changes.constFirst().text.contains("Heim"));
        QVERIFY(changes.changes.constFirst().text.contains("Skaun"));
        QVERIFY(changesBetween(before, before).changes.isEmpty());
        QCOMPARE(changesText(PlanChanges()), QString("Nothing changes"));
    }

    void loansAreCountedByOwnerAndPlace()
    {
        Plan plan = planWith({ stintOf("a", "n", 0, 6), stintOf("b", "n", 2, 3) }, 14);
        QList<PlanStint>& stints = plan.needs.first().stints;
        const QString home = plan.needs.first().need.municipality;
        for (PlanStint& stint : stints)
            stint.owner = "somebody else";
        QCOMPARE(loansOf(plan).size(), 1);
        QCOMPARE(loansOf(plan).first().to, home);
        QCOMPARE(loansOf(plan).first().people, 2);
        QCOMPARE(loansOf(plan).first().days, 9);
        stints.first().owner = home; // its own: nothing is lent
        QCOMPARE(loansOf(plan).first().days, 2);
    }

    void theMapLeadsToTheNeed()
    {
        const auto session = open();
        QVERIFY(session);
        const auto page = shown(*session);
        QVERIFY(page);
        page->showView(MatchingPage::View::Map);
        auto* map = page->findChild<PlanMap*>();
        QVERIFY(map && map->isVisible());
        const PlanNeed& need = page->plan().needs.constLast();
        QSignalSpy told(map, &PlanMap::keyChosen);
        for (int i = 0; i < map->itemCount(); ++i) {
            if (map->tiles().at(i).number == need.need.municipality)
                map->pressItem(i);
        }
        QCOMPARE(told.size(), 1);
        const PlanNeed* chosen = page->plan().need(told.first().first().toString());
        QVERIFY(chosen && chosen->need.municipality == need.need.municipality);
    }

    void onlyWhatIsProvenIsCalledSo_data()
    {
        QTest::addColumn<Objective>("objective");
        QTest::addColumn<bool>("proven");
        QTest::addColumn<QString>("proof");
        QTest::newRow("proven") << Objective{ "stints", 12, 12, true } << true << "proven best";
        QTest::newRow("near") << Objective{ "travel-km", 110, 100, false } << false
                              << "within 10 %";
        QTest::newRow("never rounded down")
            << Objective{ "travel-km", 1001, 1000, false } << false << "within 1 %";
        QTest::newRow("meets its bound, but not all above do")
            << Objective{ "fit", 7, 7, false } << false << "best, given those above";
        QTest::newRow("nothing to compare with")
            << Objective{ "reserve", 4, 0, false } << false << "not proven";
        QTest::newRow("unconfirmed")
            << Objective{ "unconfirmed", 0, 0, true } << true << "proven best";
    }

    void onlyWhatIsProvenIsCalledSo()
    {
        QFETCH(Objective, objective);
        Plan plan = planWith({}, 0);
        plan.objectives = { objective };
        const QList<ObjectiveLine> lines = objectiveLines(plan);
        QCOMPARE(lines.size(), 1);
        QTEST(lines.first().proven, "proven");
        QTEST(lines.first().proof, "proof");
        QVERIFY2(lines.first().name != objective.name, "each aim has a word");
    }

    void variantsStandSideBySide()
    {
        const auto session = open();
        QVERIFY(session);
        const auto page = shown(*session);
        QVERIFY(page);
        page->showView(MatchingPage::View::Variants);
        const auto* comparison = page->findChild<VariantComparison*>();
        QVERIFY(comparison);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), patience);
        QCOMPARE(comparison->rows().size(), session->variants().size());
        double least = 1e9;
        double shortest = 0;
        for (const VariantRow& row : comparison->rows()) {
            QVERIFY(row.summary);
            // Whatever comes next: coverage is the same.
            QCOMPARE(row.summary->covered, comparison->rows().first().summary->covered);
            least = std::min(least, row.summary->km);
            if (row.variant.id == "travel-first")
                shortest = row.summary->km;
        }
        QVERIFY(shortest <= least * 1.02);
        page->chooseVariant("travel-first");
        QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), patience);
        QCOMPARE(page->variant(), QString("travel-first"));

        ValueTableModel<VariantRow> model(
            variantColumns(), [](const VariantRow& row) { return row.variant.id; });
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(comparison->rows());
    }

    void officesOwnVariantIsMadeFromTheKeyboard()
    {
        const auto session = open();
        QVERIFY(session);
        VariantDialog dialog(*session, { {}, {}, defaultOrder() });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClicks(dialog.findChild<QLineEdit*>(), "Winter");
        auto* list = dialog.findChild<QListWidget*>();
        list->setFocus();
        list->setCurrentRow(3); // Travel
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(dialog.variant().order.constFirst(), Aim::Travel);
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(session->variants().constLast().name, QString("Winter"));
        QCOMPARE(session->variants().constLast().order.constFirst(), Aim::Travel);
    }

    void questionIsAnsweredAndLeftWithoutATrace()
    {
        const auto session = open();
        QVERIFY(session);
        const auto page = shown(*session);
        QVERIFY(page);
        const Plan before = page->plan();
        const std::optional<PlanStint> stint = firstFree(before);
        QVERIFY(stint);
        page->ask(ifDeclines(*before.need(stint->stint.need), *stint));
        QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), patience);
        QVERIFY(!page->plan().like(stint->stint));
        const auto* banner = page->findChild<WhatIfBanner*>();
        QVERIFY(banner->isVisibleTo(page.get()));
        QVERIFY2(banner->accessibleName().contains("nothing is recorded", Qt::CaseInsensitive),
            qPrintable(banner->accessibleName()));
        QVERIFY(session->declinedPairs().isEmpty());
        // A second question on top of the first: with somebody more, not less is covered.
        const int covered = figuresOf(page->plan()).covered;
        page->ask(ifOneMore(page->plan().needs.constFirst()));
        QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), patience);
        QVERIFY(figuresOf(page->plan()).covered >= covered);
        QCOMPARE(page->questions().size(), 2);
        page->backToPlan();
        QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), patience);
        QVERIFY(!banner->isVisibleTo(page.get()));
        QCOMPARE(changesText(changesBetween(before, page->plan())), QString("Nothing changes"));
    }

    void eachQuestionIsSupposedAndNotKept_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("declines") << int(WhatIf::Kind::MemberDeclines);
        QTest::newRow("owner lends nobody") << int(WhatIf::Kind::OwnerLendsNobody);
        QTest::newRow("stays") << int(WhatIf::Kind::MemberStays);
        QTest::newRow("one more") << int(WhatIf::Kind::OneMore);
        QTest::newRow("need reads otherwise") << int(WhatIf::Kind::NeedReads);
    }

    void eachQuestionIsSupposedAndNotKept()
    {
        QFETCH(int, kind);
        const auto session = open();
        QVERIFY(session);
        const Result<Proposal> proposal = session->propose();
        QVERIFY(proposal);
        const Plan plan = planOf(*session, *proposal);
        const std::optional<PlanStint> stint = firstFree(plan);
        QVERIFY(stint);
        const PlanNeed& need = *plan.need(stint->stint.need);
        Need fewer = need.need;
        fewer.heads = 1;
        const WhatIf questions[] = { ifDeclines(need, *stint), ifOwnerLendsNobody(*stint),
            ifStays(need, *stint), ifOneMore(need), ifNeedReads(need, fewer) };
        MatchSettings wish = supposing({}, { questions[kind] });
        wish.keep = proposal->stints;
        for (const bool quick : { true, false }) {
            wish.quick = quick;
            const Result<Proposal> answer = session->propose(wish);
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text.english()));
            const Plan now = planOf(*session, *answer, wish);
            switch (WhatIf::Kind(kind)) {
            case WhatIf::Kind::MemberDeclines:
                QVERIFY(!now.like(stint->stint));
                break;
            case WhatIf::Kind::OwnerLendsNobody:
                for (const PlanNeed& each : now.needs) {
                    for (const PlanStint& other : each.stints)
                        QVERIFY(other.owner != stint->owner);
                }
                break;
            case WhatIf::Kind::MemberStays:
                QVERIFY(now.like(stint->stint));
                break;
            case WhatIf::Kind::OneMore:
                QVERIFY(figuresOf(now).covered >= figuresOf(plan).covered);
                break;
            case WhatIf::Kind::NeedReads:
                QCOMPARE(now.need(need.need.id)->need.heads, 1);
                break;
            }
        }
        QVERIFY(session->ownerOverrides().isEmpty());
        QVERIFY(session->declinedPairs().isEmpty());
    }

    void ownersSideIsSaidBeforeItIsAsked()
    {
        const auto session = open();
        QVERIFY(session);
        const Result<Proposal> proposal = session->propose();
        QVERIFY(proposal);
        const Plan plan = planOf(*session, *proposal);
        for (const PlanNeed& need : plan.needs) {
            for (const PlanStint& stint : need.stints) {
                const DonorSide side = donorSide(*session,
                    { stint.owner, session->poolMember(stint.stint.member)->professions.first(),
                        stint.stint.from, stint.stint.until, proposal->stints });
                QVERIFY(side.standing.standing != Standing::LendsNothing);
                QVERIFY(!side.kept.isEmpty());
                QCOMPARE(side.kept.constFirst().profession, side.profession);
                QVERIFY(side.lent >= 1);
                if (side.limit)
                    QVERIFY(side.lent <= *side.limit);
                QCOMPARE(side.kept.constFirst().days.size(),
                    stint.stint.from.daysTo(stint.stint.until) + 1);
                for (const KeepsInWeek& week : side.kept.constFirst().weeks())
                    QVERIFY(week.least <= week.most && week.least >= side.keeps);
            }
        }
    }

    void decidingAboutAnOwnerNeedsAReason()
    {
        const auto session = open();
        QVERIFY(session);
        QString critical;
        for (const MunicipalityPicture& one : session->picture().municipalities) {
            if (one.lastKnown == StaffingStatus::Critical)
                critical = one.number;
        }
        QVERIFY(!critical.isEmpty());
        QCOMPARE(standingOf(*session, critical, false).standing, Standing::LendsNothing);
        QCOMPARE(standingOf(*session, critical, true).standing, Standing::UsedLast);
        OwnerOverrideDialog dialog(*session, critical, true);
        dialog.accept();
        QVERIFY(session->ownerOverrides().isEmpty());
        dialog.findChild<QPlainTextEdit*>()->setPlainText("Ringt, kan avse to");
        dialog.accept();
        QCOMPARE(session->ownerOverrides().size(), 1);
        QCOMPARE(standingOf(*session, critical, false).standing, Standing::AsOthers);
        QVERIFY(session->removeOwnerOverride(session->ownerOverrides().first().id));
        QCOMPARE(standingOf(*session, critical, false).standing, Standing::LendsNothing);
    }

    void contestedStaffIsSolvedSideBySide()
    {
        const auto session = open();
        QVERIFY(session);
        const Result<Proposal> proposal = session->propose();
        const Result<QList<Candidate>> could = candidates(*session);
        QVERIFY(proposal && could && !could->isEmpty());
        // Whoever is planned is a candidate.
        for (const Stint& stint : proposal->stints)
            QVERIFY(std::any_of(could->begin(), could->end(), [&](const Candidate& each) {
                return each.member == stint.member && each.need == stint.need;
            }));
        const Plan plan = planOf(*session, *proposal);
        const QList<Id> contested = contestedNeeds(needsOf(plan), *could);
        QVERIFY(!contested.isEmpty());
        ContestView view(*session);
        view.setPlan(plan, {}, contested.first());
        QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), patience);
        QVERIFY(view.contest().needs.size() >= 2);
        QVERIFY(!view.contest().members.isEmpty());
        for (const ContestRow& row : view.rows())
            QVERIFY2(!row.line.covered.contains(-1), qPrintable(row.name));
        // Served first, a need gets no less than in the proposal.
        for (int i = 0; i < int(view.contest().needs.size()); ++i) {
            const QList<int> covered = view.rows().at(i).line.covered;
            QVERIFY(covered.at(i + 1) >= covered.at(0));
        }
    }

    void aTransferBeginsFromTheKeyboard()
    {
        const auto session = open();
        QVERIFY(session);
        const auto page = shown(*session);
        QVERIFY(page);
        page->activateWindow();
        auto* timeline = page->findChild<Timeline*>();
        QVERIFY(timeline);
        timeline->setFocus();
        const auto chosen = [&]() -> const PlanStint* {
            for (const PlanNeed& need : page->plan().needs) {
                for (const PlanStint& stint : need.stints) {
                    if (planKey(stint.stint) == timeline->currentBar() && stint.transfer.isEmpty())
                        return &stint;
                }
            }
            return nullptr;
        };
        QTest::keyClick(timeline, Qt::Key_Down);
        for (int i = 0; i < timeline->bars().size() && !chosen(); ++i)
            QTest::keyClick(timeline, Qt::Key_Right);
        QVERIFY(chosen());
        const Id member = chosen()->stint.member;
        QTest::keyClick(timeline, Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QPushButton*>(page->focusWidget()));
        auto* button = qobject_cast<QPushButton*>(page->focusWidget());
        const qsizetype before = session->transfers().size();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(session->transfers().size(), before + 1);
        const QList<Transfer> transfers = session->transfers();
        QVERIFY(std::any_of(transfers.begin(), transfers.end(), [&](const Transfer& transfer) {
            return transfer.member == member && transfer.state == TransferState::Draft;
        }));
    }

    void aTeamStandsTogetherUnderWhatItLacks()
    {
        const auto session = open();
        QVERIFY(session);
        // The last need and the gravest one, of one municipality, which stand far apart.
        const auto page = shown(*session);
        QVERIFY(page);
        Need last = page->plan().needs.constLast().need;
        Need first = page->plan().needs.constFirst().need;
        last.municipality = first.municipality;
        last.team = first.team = "lag";
        QVERIFY(session->changeNeed(first) && session->changeNeed(last));
        const Result<Proposal> proposal = session->propose();
        QVERIFY(proposal);
        const Plan plan = planOf(*session, *proposal);
        const QList<Need> needs = needsOf(plan);
        qsizetype at = 0;
        while (needs.at(at).team != "lag")
            ++at;
        QCOMPARE(needs.at(at + 1).team, QString("lag"));
        QCOMPARE(compositionOf(plan, first).size(), 2);
        PlanView view(*session);
        view.setPlan(plan);
        const QList<TimelineRow> rows = view.findChild<Timeline*>()->rows();
        const auto heading = std::find_if(rows.begin(), rows.end(),
            [](const TimelineRow& row) { return row.heading && row.label.contains("lag"); });
        QVERIFY(heading != rows.end());
        QCOMPARE(heading->sublabel, compositionText(compositionOf(plan, first)).translated());
        QCOMPARE((heading + 1)->group, QString("team lag"));
        QCOMPARE((heading + 2)->group, QString("team lag"));
    }

    void whatIsKeptIsShownDayByDay()
    {
        const auto session = open();
        QVERIFY(session);
        const auto page = shown(*session);
        QVERIFY(page);
        page->choose(firstFree(page->plan())->stint);
        auto* card = page->findChild<DonorCard*>();
        QVERIFY(card);
        QPushButton* days = nullptr;
        for (QPushButton* button : card->findChildren<QPushButton*>()) {
            if (button->text() == "Day by day")
                days = button;
        }
        QVERIFY(days);
        QTest::keyClick(days, Qt::Key_Space);
        QCOMPARE(days->text(), QString("Week by week"));
        const QString day = shortDateText(firstFree(page->plan())->stint.from);
        bool seen = false;
        for (const Label* label : card->findChildren<Label*>())
            seen = seen || (label->isVisibleTo(card) && label->text().startsWith(day));
        QVERIFY(seen);
    }

    void thoseInDoubtAreRungFirst()
    {
        const auto session = open();
        QVERIFY(session);
        const Result<Proposal> proposal = session->propose();
        QVERIFY(proposal && !proposal->stints.isEmpty());
        const Id member = proposal->stints.first().member;
        PoolMember old = *session->poolMember(member);
        old.lastConfirmed = {};
        QVERIFY(session->changePoolMember(old));
        const QList<RingFirstRow> rows = ringFirst(*session, proposal->stints, 14);
        QVERIFY(std::any_of(rows.begin(), rows.end(),
            [&](const RingFirstRow& row) { return row.member == member; }));
        QVERIFY(ringFirst(*session, proposal->stints, 0).isEmpty());
        const auto page = shown(*session);
        QVERIFY(page);
        page->showView(MatchingPage::View::RingFirst);
        QVERIFY(page->findChild<RingFirst*>()->isVisibleTo(page.get()));
    }
};

QTEST_MAIN(TestMatchingPage)
#include "tst_matching_page.moc"
