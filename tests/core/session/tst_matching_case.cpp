// From the case file to the matcher's instance and back.
#include "core/matching/match.h"
#include "core/session/donor_side.h"
#include "core/session/matching_case.h"
#include "tests/core/session/fixtures.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

MatchingCase emptyCase()
{
    MatchingCase in;
    in.today = QDate(2021, 3, 8);
    for (const Municipality& municipality : reference().municipalities)
        in.municipalities.insert(municipality.number, municipality);
    for (const Neighbours& pair : reference().neighbours) {
        in.neighbours[pair.a].append(pair.b);
        in.neighbours[pair.b].append(pair.a);
    }
    return in;
}

Need needWith(const Id& id)
{
    Need need = aNeed();
    need.id = id;
    return need;
}

Transfer serving(const Id& need, QDate from, QDate until, int heads = 1)
{
    Transfer transfer = aTransfer();
    transfer.id = makeId();
    transfer.need = need;
    transfer.state = TransferState::Agreed;
    transfer.from = from;
    transfer.until = until;
    transfer.heads = heads;
    return transfer;
}

} // namespace

class TestMatchingCase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levelsByNearness_data();
    void levelsByNearness();
    void coveredHeadsAreNotAskedForAgain();
    void transfersCountAsCovered();
    void onlyOpenNeedsWithinTheHorizon();
    void limitForAllIsForEachProfession();
    void criticalOwnerLendsNothingByDefault();
    void declinedPairIsLeftOut();
    void proposalBecomesATransfer();
    void instanceAsJsonSolvesTheSame();
    void aConfirmationAges_data();
    void aConfirmationAges();
    void strainedOwnersAreUsedLastUnlessDecided();
    void aTeamIsPreferredForAComposition();
    void whoFillsTwoLinesIsNoTeam();
    void reasonsKeepWhatTheOwnersSideKeeps();
    void questionsAreSupposedOnTop();
    void aVariantMayNotTakeABuiltInName();
    void anOverrideNeedsAReasonAndIsOnePerOwner();
};

void TestMatchingCase::aConfirmationAges_data()
{
    QTest::addColumn<int>("daysAgo"); // negative: never
    QTest::addColumn<int>("sure");
    QTest::addColumn<int>("doubt");
    QTest::newRow("today") << 0 << 14 << 0;
    QTest::newRow("on the last day") << 14 << 14 << 0;
    QTest::newRow("half as long again") << 21 << 14 << 50;
    QTest::newRow("twice as long") << 28 << 14 << 100;
    QTest::newRow("never more than all") << 300 << 14 << 100;
    QTest::newRow("never confirmed") << -1 << 14 << 100;
    QTest::newRow("switched off") << 300 << 0 << 0;
}

void TestMatchingCase::aConfirmationAges()
{
    QFETCH(int, daysAgo);
    QFETCH(int, sure);
    MatchingCase in = emptyCase();
    in.settings.confirmedWithinDays = sure;
    PoolMember member = aMember();
    member.id = "m";
    member.lastConfirmed = daysAgo < 0 ? QDate() : in.today.addDays(-daysAgo);
    in.members = { member };
    QTEST(instanceOf(in).members.first().doubt, "doubt");
}

void TestMatchingCase::strainedOwnersAreUsedLastUnlessDecided()
{
    MatchingCase in = emptyCase();
    in.criticalOwners = { "5001" };
    in.strainedOwners = { "5031" };
    QCOMPARE(instanceOf(in).blockedOwners, QStringList{ "5001" });
    QCOMPARE(instanceOf(in).lastOwners, QStringList{ "5031" });
    in.settings.criticalOwnersLend = true;
    QVERIFY(instanceOf(in).blockedOwners.isEmpty());
    QCOMPARE(instanceOf(in).lastOwners, (QStringList{ "5031", "5001" }));
    // A person's word counts more than any status.
    in.settings.criticalOwnersLend = false;
    in.overrides = { { "a", "5001", true, "ringt" }, { "b", "5031", true, "ringt" },
        { "c", "5035", false, "ringt" } };
    QCOMPARE(instanceOf(in).blockedOwners, QStringList{ "5035" });
    QVERIFY(instanceOf(in).lastOwners.isEmpty());
}

void TestMatchingCase::aTeamIsPreferredForAComposition()
{
    MatchingCase in = emptyCase();
    Need nurse = needWith("nurse");
    nurse.team = "sykehjem";
    nurse.heads = 1;
    Need helper = nurse;
    helper.id = "helper";
    helper.profession = "HF";
    in.needs = { nurse, helper };
    PoolMember first = aMember();
    first.id = "first";
    first.professions = { nurse.profession };
    first.team = "ambulant";
    PoolMember second = first;
    second.id = "second";
    second.professions = { "HF" };
    PoolMember stranger = first;
    stranger.id = "stranger";
    stranger.team.clear();
    in.members = { first, second, stranger };
    const matching::Instance instance = instanceOf(in);
    for (const matching::NeedCase& need : instance.needs)
        QVERIFY2(need.preferred.join(u' ').contains("ambulant"), qPrintable(need.id));
    for (const matching::Member& member : instance.members) {
        const bool marked = std::any_of(member.competences.begin(), member.competences.end(),
            [](const matching::Competence& held) { return held.code.contains("ambulant"); });
        QCOMPARE(marked, member.id != "stranger");
    }
    // One who comes alone knows nobody.
    in.members = { first, stranger };
    QVERIFY(!instanceOf(in).needs.first().preferred.join(u' ').contains("ambulant"));
}

void TestMatchingCase::whoFillsTwoLinesIsNoTeam()
{
    MatchingCase in = emptyCase();
    Need nurse = needWith("nurse");
    nurse.team = "sykehjem";
    nurse.heads = 1;
    Need leader = nurse;
    leader.id = "leader";
    leader.required = QStringList{ "leadership" };
    in.needs = { nurse, leader };
    PoolMember both = aMember();
    both.id = "both";
    both.team = "ambulant";
    both.competences = { { "leadership", {}, true } };
    PoolMember far = both; // knows the first, and could never come
    far.id = "far";
    far.maxTravelKm = 1;
    in.members = { both, far };
    QVERIFY(!instanceOf(in).needs.first().preferred.join(u' ').contains("ambulant"));
    in.members[1].maxTravelKm = 300;
    QVERIFY(instanceOf(in).needs.first().preferred.join(u' ').contains("ambulant"));
}

void TestMatchingCase::reasonsKeepWhatTheOwnersSideKeeps()
{
    TestFile file;
    QVERIFY(file->registerPoolMember(aMember("Kari Testesen")));
    QVERIFY(file->registerPoolMember(aMember("Ola Testesen")));
    QVERIFY(file->registerPoolMember(aMember("Per Testesen")));
    QVERIFY(file->registerNeed(aNeed())); // 2 heads
    MatchSettings settings;
    settings.from = QDate(2021, 3, 8);
    const auto proposal = file->propose(settings);
    QVERIFY(proposal);
    const Stint stint = proposal->stints.first();
    const DonorSide side =
        donorSide(*file.get(), { "5001", "SP", stint.from, stint.until, proposal->stints });
    QCOMPARE(side.kept.first().inPool, 3);
    for (const KeepsOnDay& day : side.kept.first().days)
        QCOMPARE(day.keeps, 1);
    const QString said = Text::joined(stint.reasons).english();
    QVERIFY2(said.contains("Trondheim meanwhile: 1 of 3 in the pool (Nurse)"), qPrintable(said));
}

void TestMatchingCase::questionsAreSupposedOnTop()
{
    MatchingCase in = emptyCase();
    in.needs = { needWith("n") };
    PoolMember member = aMember();
    member.id = "m";
    in.members = { member };
    in.settings.blockedOwners = { "5035" };
    in.settings.declined = { { "m", "n" }, { "gone", "n" } };
    in.settings.pinned = { { "m", "gone", QDate(2021, 3, 8), QDate(2021, 3, 9) } };
    const matching::Instance instance = instanceOf(in);
    QCOMPARE(instance.blockedOwners, QStringList{ "5035" });
    QCOMPARE(instance.declined.size(), 1); // of somebody who is there
    QVERIFY(instance.pinned.isEmpty());
}

void TestMatchingCase::aVariantMayNotTakeABuiltInName()
{
    const TestFile session;
    Variant variant{ {}, nameOf(builtInVariants().first()).translated(), { Aim::Travel } };
    QVERIFY(!session->saveVariant(variant));
    variant = builtInVariants().first();
    variant.name = "Vår egen";
    QVERIFY(!session->saveVariant(variant)); // nor its id
    variant = { {}, "Vår egen", { Aim::Travel, Aim::Travel } };
    QVERIFY(!session->saveVariant(variant));
    variant.order = { Aim::Travel };
    const Result<Id> saved = session->saveVariant(variant);
    QVERIFY(saved);
    QCOMPARE(session->variants().size(), builtInVariants().size() + 1);
    QVERIFY(session->removeVariant(*saved));
    QCOMPARE(session->variants().size(), builtInVariants().size());
}

void TestMatchingCase::anOverrideNeedsAReasonAndIsOnePerOwner()
{
    const TestFile session;
    QVERIFY(!session->overrideOwner({ {}, "5001", true, "  " }));
    QVERIFY(session->overrideOwner({ {}, "5001", true, "ringt" }));
    QVERIFY(session->overrideOwner({ {}, "5001", false, "ringt igjen" }));
    QCOMPARE(session->ownerOverrides().size(), 1);
    QCOMPARE(session->ownerOverrides().first().lends, false);
    QVERIFY(session->undo());
    QCOMPARE(session->ownerOverrides().first().lends, true);
    QVERIFY(session->removeOwnerOverride(session->ownerOverrides().first().id));
    QVERIFY(session->ownerOverrides().isEmpty());
}

void TestMatchingCase::levelsByNearness_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("level"); // 0: the member's source decides
    QTest::newRow("itself") << "5001"
                            << "5001" << 1;
    QTest::newRow("neighbour") << "5001"
                               << "5031" << 2; // Trondheim, Malvik
    QTest::newRow("same county") << "5001"
                                 << "5060" << 3; // Trondheim, Nærøysund
    QTest::newRow("beyond") << "0301"
                            << "5001" << 4;
    QTest::newRow("neighbour over the county border") << "5022"
                                                      << "3427" << 2; // Rennebu, Tynset
    QTest::newRow("agency") << "Vikarbyrået AS"
                            << "5001" << 0;
}

void TestMatchingCase::levelsByNearness()
{
    QFETCH(QString, owner);
    QFETCH(QString, place);
    QFETCH(int, level);
    const MatchingCase in = emptyCase();
    QCOMPARE(levelAt(in, owner, place).value_or(0), level);
}

void TestMatchingCase::coveredHeadsAreNotAskedForAgain()
{
    MatchingCase in = emptyCase();
    in.needs = { needWith("n") }; // 2 heads, 8.–21.3.
    in.transfers = { serving("n", QDate(2021, 3, 10), QDate(2021, 3, 12)),
        serving("n", QDate(2021, 3, 12), QDate(2021, 3, 13)),
        serving("other", QDate(2021, 3, 8), QDate(2021, 3, 21)) };
    Transfer declined = serving("n", QDate(2021, 3, 8), QDate(2021, 3, 21));
    declined.state = TransferState::Declined;
    in.transfers.append(declined);
    const matching::Instance instance = instanceOf(in);
    QVERIFY(matching::validate(instance));
    QCOMPARE(instance.needs.size(), 1);
    QCOMPARE(instance.active.size(), 3);
    QCOMPARE(instance.active[0].need, QString("n"));
    QCOMPARE(instance.active[2].need, QString()); // serves a need that is not asked for here
    const auto answer = matching::match(instance);
    QVERIFY(answer);
    QCOMPARE(answer->needs.first().headDays, 28 - 3 - 2);
}

void TestMatchingCase::transfersCountAsCovered()
{
    MatchingCase in = emptyCase();
    in.needs = { needWith("n") };
    in.transfers = { serving("n", QDate(2021, 3, 10), QDate(2021, 3, 12), 2) };
    matching::Answer answer;
    answer.needs = { { "n", 22, 11, 11, { Text(QString("a")) }, {} } };
    const Proposal proposal = proposalOf(in, answer);
    QCOMPARE(proposal.needs.size(), 1);
    const NeedOutcome& outcome = proposal.needs.first();
    QCOMPARE(outcome.headDays, 28); // 14 days, 2 heads
    QCOMPARE(outcome.covered, 11 + 6);
    QCOMPARE(outcome.missing, 11);
    QCOMPARE(outcome.blocking.size(), 1);
}

void TestMatchingCase::onlyOpenNeedsWithinTheHorizon()
{
    MatchingCase in = emptyCase();
    Need past = needWith("past");
    past.from = QDate(2021, 2, 1);
    past.until = QDate(2021, 2, 7);
    Need closed = needWith("closed");
    closed.state = NeedState::Closed;
    Need running = needWith("running");
    running.from = QDate(2021, 3, 1);
    Need endless = needWith("endless");
    endless.until = QDate(2022, 3, 1);
    in.needs = { past, closed, running, endless };
    const matching::Instance instance = instanceOf(in);
    QStringList asked;
    for (const matching::NeedCase& need : instance.needs)
        asked.append(need.id);
    QVERIFY(asked.contains("running"));
    QVERIFY(asked.contains("endless"));
    QVERIFY(!asked.contains("closed"));
    QCOMPARE(instance.horizonFrom, QDate(2021, 3, 8));
    QCOMPARE(instance.horizonUntil, QDate(2021, 3, 8).addDays(55));
    const auto answer = matching::match(instance);
    QVERIFY(answer);
    QCOMPARE(proposalOf(in, *answer).needs.size(), 2); // what is past is not spoken of
    in.settings.needs = QStringList{ "endless" };
    QCOMPARE(instanceOf(in).needs.size(), 1);
    in.needs.clear();
    QVERIFY(matching::validate(instanceOf(in)));
}

void TestMatchingCase::limitForAllIsForEachProfession()
{
    MatchingCase in = emptyCase();
    PoolMember nurse = aMember();
    nurse.id = "nurse";
    PoolMember worker = aMember();
    worker.id = "worker";
    worker.professions = QStringList{ "HF" };
    in.members = { nurse, worker };
    in.limits = { { "1", "5001", "", 3 }, { "2", "5001", "SP", 1 }, { "3", "0301", "LE", 2 } };
    const auto limits = instanceOf(in).limits;
    QCOMPARE(limits.size(), 3);
    QVERIFY(limits.contains({ "5001", "SP", 1 }));
    QVERIFY(limits.contains({ "5001", "HF", 3 }));
    QVERIFY(limits.contains({ "0301", "LE", 2 }));
}

void TestMatchingCase::criticalOwnerLendsNothingByDefault()
{
    TestFile file;
    QVERIFY(file->registerPoolMember(aMember()));
    QVERIFY(file->registerNeed(aNeed()));
    SelfAssessment report;
    report.round = *file->openRound("2021-W10");
    report.municipality = "5001";
    report.status = StaffingStatus::Critical;
    QVERIFY(file->reportAssessment(report));
    MatchSettings settings;
    settings.from = QDate(2021, 3, 8);
    const auto none = file->propose(settings);
    QVERIFY2(none, qPrintable(none ? QString() : none.error().text.english()));
    QVERIFY(none->stints.isEmpty());
    QCOMPARE(none->needs.first().missing, 28);
    settings.criticalOwnersLend = true;
    QVERIFY(!file->propose(settings)->stints.isEmpty());
    // Still critical as long as nobody has said otherwise.
    QVERIFY(file->openRound("2021-W11"));
    settings.criticalOwnersLend = false;
    QVERIFY(file->propose(settings)->stints.isEmpty());
}

void TestMatchingCase::declinedPairIsLeftOut()
{
    TestFile file;
    const Id member = *file->registerPoolMember(aMember());
    const Id need = *file->registerNeed(aNeed());
    MatchSettings settings;
    settings.from = QDate(2021, 3, 8);
    QCOMPARE(file->propose(settings)->stints.size(), 1);
    const auto declined = file->declinePair(member, need, "Kjenner ikke stedet");
    QVERIFY(declined);
    QVERIFY(file->propose(settings)->stints.isEmpty());
    QVERIFY(file->reconsiderPair(*declined));
    QCOMPARE(file->propose(settings)->stints.size(), 1);
}

void TestMatchingCase::proposalBecomesATransfer()
{
    TestFile file;
    const Id member = *file->registerPoolMember(aMember());
    const Id need = *file->registerNeed(aNeed());
    MatchSettings settings;
    settings.from = QDate(2021, 3, 8);
    auto future = file->proposeAsync(settings);
    future.waitForFinished();
    const auto proposal = future.result();
    QVERIFY(proposal);
    const Stint stint = proposal->stints.first();
    QCOMPARE(stint.from, QDate(2021, 3, 8));
    QCOMPARE(stint.until, QDate(2021, 3, 21));
    QVERIFY(stint.km > 50);
    const auto id = file->startTransferFrom(stint);
    QVERIFY(id);
    const Transfer transfer = *file->transfer(*id);
    QCOMPARE(transfer.state, TransferState::Draft);
    QCOMPARE(transfer.member, member);
    QCOMPARE(transfer.need, need);
    QCOMPARE(transfer.to, QString("5014"));
    QCOMPARE(transfer.km, stint.km);
    QVERIFY(file->stepTransfer(*id, stepTo(TransferState::Asked)));
    // Asked: the one person is bound, one of two heads is taken care of.
    const auto after = file->propose(settings);
    QVERIFY(after->stints.isEmpty());
    QCOMPARE(after->needs.first().headDays, 28);
    QCOMPARE(after->needs.first().covered, 14);
    QVERIFY(file->stepTransfer(*id, stepTo(TransferState::Declined)));
    QCOMPARE(file->propose(settings)->stints.size(), 1);
}

void TestMatchingCase::instanceAsJsonSolvesTheSame()
{
    TestFile file;
    QVERIFY(file->registerPoolMember(aMember()));
    QVERIFY(file->registerNeed(aNeed()));
    MatchSettings settings;
    settings.from = QDate(2021, 3, 8);
    const auto instance = file->instanceJson(settings);
    QVERIFY(instance);
    const auto answer = matchInstance(*instance);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().text.english()));
    const auto stints = QJsonDocument::fromJson(*answer).object().value("stints");
    const auto own = QJsonDocument::fromJson(file->proposalJson(*file->propose(settings)));
    QCOMPARE(stints, own.object().value("stints"));
    QVERIFY(!matchInstance("{"));
}

QTEST_GUILESS_MAIN(TestMatchingCase)
#include "tst_matching_case.moc"
