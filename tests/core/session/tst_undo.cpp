// Undo and redo over random sequences of commands: all taken back, everything is as at the start;
// all done again, everything is as at the end. Log and ledger are never taken back.
#include "tests/core/session/fixtures.h"

#include <QRandomGenerator>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

/// All that undo may touch, in an order that does not depend on when it was written.
struct Everything {
    QList<Need> needs;
    QList<PoolMember> members;
    QList<OwnerLimit> limits;
    QList<DeclinedPair> declined;
    QList<Transfer> transfers;
    QList<Meeting> meetings;
    QList<Participant> participants;
    QList<Decision> decisions;
    QList<ActionItem> actions;
    QList<Contact> contacts;
    QList<ReportingRound> rounds;
    QList<SelfAssessment> assessments;
    QList<MaterialNeed> lacking;
    QList<MaterialOffer> offered;

    bool operator==(const Everything&) const = default;
};

Everything everythingIn(const TestFile& file)
{
    Everything all{ file->needs(), file->poolMembers(), file->ownerLimits(), file->declinedPairs(),
        file->transfers(), file->meetings(), {}, file->decisions({}), file->actionItems(), {},
        file->rounds(), {}, file->materialNeeds(), file->materialOffers() };
    for (const Meeting& meeting : all.meetings)
        all.participants += file->participants(meeting.id);
    for (const ReportingRound& round : all.rounds)
        all.assessments += file->assessments(round.id);
    for (const Municipality& municipality : file->municipalities()) {
        QList<Contact> some = file->contacts(municipality.number);
        std::sort(some.begin(), some.end(),
            [](const Contact& a, const Contact& b) { return a.id < b.id; });
        all.contacts += some;
    }
    return all;
}

template <class T> const T& any(QRandomGenerator& random, const QList<T>& list)
{
    return list[random.bounded(int(list.size()))];
}

/// One command of any kind; some of them fail or change nothing, as in real work.
void doSomething(TestFile& file, QRandomGenerator& random)
{
    const auto needs = file->needs();
    const auto members = file->poolMembers();
    const auto transfers = file->transfers();
    const auto meetings = file->meetings();
    const auto lacking = file->materialNeeds();
    const auto offered = file->materialOffers();
    const char* kind = random.bounded(2) ? "surgical-mask" : "ventilator";
    switch (random.bounded(28)) {
    case 0: {
        Need need = aNeed();
        need.heads = 1 + random.bounded(9);
        (void)file->registerNeed(need);
        break;
    }
    case 1:
        if (!needs.isEmpty()) {
            Need need = any(random, needs);
            need.heads = 1 + random.bounded(9);
            need.contact = QString("Kontakt %1").arg(random.bounded(3));
            (void)file->changeNeed(need);
        }
        break;
    case 2:
        if (!needs.isEmpty())
            (void)file->withdrawNeed(any(random, needs).id);
        break;
    case 3:
        (void)file->registerPoolMember(aMember(QString("Person %1").arg(random.bounded(99))));
        break;
    case 4:
        if (!members.isEmpty()) {
            PoolMember member = any(random, members);
            member.name += "sen";
            member.competences.append({ "testing", {}, false });
            (void)file->changePoolMember(member);
        }
        break;
    case 5:
        if (!members.isEmpty())
            (void)file->removePoolMember(any(random, members).id);
        break;
    case 6:
        (void)file->setOwnerLimit({ {}, "5001", random.bounded(2) ? "SP" : "", random.bounded(5) });
        break;
    case 7:
        if (!needs.isEmpty() && !members.isEmpty())
            (void)file->declinePair(any(random, members).id, any(random, needs).id, "Nei");
        break;
    case 8:
        if (!file->declinedPairs().isEmpty())
            (void)file->reconsiderPair(any(random, file->declinedPairs()).id);
        break;
    case 9:
    case 10: {
        Transfer transfer = aTransfer();
        if (!needs.isEmpty())
            transfer.need = any(random, needs).id;
        if (!members.isEmpty())
            transfer.member = any(random, members).id;
        (void)file->startTransfer(transfer);
        break;
    }
    case 11:
    case 12:
    case 13:
        if (!transfers.isEmpty()) {
            const Transfer transfer = any(random, transfers);
            const auto steps = stepsFrom(transfer.state, transfer.cargo);
            if (!steps.isEmpty())
                (void)file->stepTransfer(transfer.id, stepTo(any(random, steps).to));
        }
        break;
    case 14:
        if (!transfers.isEmpty()) {
            Transfer transfer = any(random, transfers);
            transfer.note += "x";
            transfer.km += 0.5;
            (void)file->changeTransfer(transfer);
        }
        break;
    case 15: {
        Meeting meeting;
        meeting.startsAt = QDateTime(QDate(2021, 3, 8), QTime(12, 0), Qt::UTC);
        meeting.title = "Kommunemøte";
        (void)file->planMeeting(meeting);
        break;
    }
    case 16:
        if (!meetings.isEmpty()) {
            const Id meeting = any(random, meetings).id;
            (void)file->addParticipant({ {}, meeting, "5014", "Per", "Kommuneoverlege", true });
            (void)file->recordDecision({ {}, meeting, "Vi spør", {}, {} });
            (void)file->recordActionItem({ {}, meeting, "Ring", "SF", {}, {}, {}, {} });
        }
        break;
    case 17:
        if (!meetings.isEmpty())
            (void)file->removeMeeting(any(random, meetings).id);
        break;
    case 18:
        (void)file->addLogEntry({ {}, {}, Role::Coordination, "Ringte", {}, {}, {}, {}, {} });
        break;
    case 19: {
        const auto round = file->openRound(QString("2021-W%1").arg(10 + random.bounded(3)));
        SelfAssessment report;
        report.round = *round;
        report.municipality = any(random, file->municipalities()).number;
        report.status = random.bounded(2) ? StaffingStatus::Good : StaffingStatus::Critical;
        if (random.bounded(2))
            report.missingFte = 1.25;
        (void)file->reportAssessment(report);
        break;
    }
    case 21:
        (void)file->registerMaterialNeed(aMaterialNeed(kind));
        (void)file->registerMaterialOffer(aMaterialOffer(kind));
        break;
    case 22:
        if (!lacking.isEmpty()) {
            MaterialNeed need = any(random, lacking);
            need.quantity = 1 + random.bounded(900);
            need.contact = QString("Kontakt %1").arg(random.bounded(3));
            (void)file->changeMaterialNeed(need);
        }
        break;
    case 23:
        if (!lacking.isEmpty())
            (void)file->withdrawMaterialNeed(any(random, lacking).id);
        break;
    case 24:
        if (!offered.isEmpty()) {
            MaterialOffer offer = any(random, offered);
            offer.lastConfirmed = offer.lastConfirmed.addDays(-1);
            (void)file->changeMaterialOffer(offer);
        }
        break;
    case 25:
        if (!offered.isEmpty())
            (void)file->removeMaterialOffer(any(random, offered).id);
        break;
    case 26: {
        const MaterialProposal plan = file->proposeMaterial();
        if (!plan.deliveries.isEmpty())
            (void)file->startDelivery(any(random, plan.deliveries));
        break;
    }
    case 20:
        (void)file->setContact({ {}, "5014", "Per", "Kommuneoverlege", "900", "" });
        break;
    default:
        (void)file->together("both", [&]() -> Result<void> {
            const auto need = file->registerNeed(aNeed());
            const auto member = file->registerPoolMember(aMember());
            Transfer transfer = aTransfer();
            transfer.need = *need;
            transfer.member = *member;
            const auto id = file->startTransfer(transfer);
            return file->stepTransfer(*id, stepTo(TransferState::Asked));
        });
        break;
    }
}

} // namespace

class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingBackAndForth_data();
    void everythingBackAndForth();
    void worksAfterARestart();
    void newCommandEndsRedo();
    void logEntriesStayAndDoNotCount();
    void erasedPersonIsNotBroughtBack();
    void refusedWhereTheRowIsSomethingElse();
    void saysWhatItWillUndo();
    void nothingToUndoInAReadOnlyFile();
};

void TestUndo::everythingBackAndForth_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestUndo::everythingBackAndForth()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    TestFile file;
    const Everything start = everythingIn(file);
    for (int i = 0; i < 70; ++i)
        doSomething(file, random);
    const Everything end = everythingIn(file);
    QVERIFY(!(end == start));
    const auto log = file->log();
    for (int round = 0; round < 2; ++round) {
        int undone = 0;
        while (file->canUndo()) {
            const auto done = file->undo();
            QVERIFY2(done, qPrintable(done ? QString() : done.error().text.english()));
            if (++undone % 25 == 0)
                file.reopen();
        }
        QVERIFY(undone > 20);
        QVERIFY(everythingIn(file) == start);
        while (file->canRedo()) {
            const auto done = file->redo();
            QVERIFY2(done, qPrintable(done ? QString() : done.error().text.english()));
            --undone;
        }
        QCOMPARE(undone, 0);
        QVERIFY(everythingIn(file) == end);
        QCOMPARE(file->log(), log);
    }
    const auto check = file->verify();
    QVERIFY2(check->ok, qPrintable(check->problem.english()));
    // Each transfer's ledger tells a whole story: a line begins where the one before ended.
    for (const Transfer& transfer : end.transfers) {
        TransferState state = TransferState::Draft;
        for (const LedgerEntry& line : file->ledger(transfer.id)) {
            QCOMPARE(line.from, state);
            state = line.to;
        }
        QCOMPARE(transfer.state, state);
    }
}

void TestUndo::worksAfterARestart()
{
    TestFile file;
    const Id id = *file->registerNeed(aNeed());
    const Need before = *file->need(id);
    file.reopen();
    QVERIFY(file->canUndo());
    QVERIFY(file->undo());
    QVERIFY(file->needs().isEmpty());
    QVERIFY(!file->canUndo());
    file.reopen();
    QVERIFY(!file->canUndo());
    QVERIFY(file->redo());
    QCOMPARE(*file->need(id), before);
}

void TestUndo::newCommandEndsRedo()
{
    TestFile file;
    QVERIFY(file->registerNeed(aNeed()));
    QVERIFY(file->undo());
    QVERIFY(file->canRedo());
    QVERIFY(file->registerPoolMember(aMember()));
    QVERIFY(!file->canRedo());
    file.reopen();
    QVERIFY(!file->canRedo());
    QVERIFY(!file->redo());
}

void TestUndo::logEntriesStayAndDoNotCount()
{
    TestFile file;
    QVERIFY(file->addLogEntry({ {}, {}, Role::Coordination, "Ringte", {}, {}, {}, {}, {} }));
    QVERIFY(!file->canUndo());
    file.reopen();
    QVERIFY(!file->canUndo());
    QVERIFY(file->registerNeed(aNeed()));
    QVERIFY(file->addLogEntry({ {}, {}, Role::Coordination, "Igjen", {}, {}, {}, {}, {} }));
    QVERIFY(file->undo());
    QVERIFY(file->needs().isEmpty());
    QCOMPARE(file->log().size(), 2);
    QVERIFY(file->canRedo());
    QVERIFY(file->addLogEntry({ {}, {}, Role::Coordination, "Og igjen", {}, {}, {}, {}, {} }));
    QVERIFY(file->redo());
    QCOMPARE(file->needs().size(), 1);
}

void TestUndo::erasedPersonIsNotBroughtBack()
{
    TestFile file;
    const Id member = *file->registerPoolMember(aMember());
    PoolMember changed = *file->poolMember(member);
    changed.telephone = "999";
    QVERIFY(file->changePoolMember(changed));
    Transfer transfer = aTransfer();
    transfer.member = member;
    const Id id = *file->startTransfer(transfer);
    QVERIFY(file->stepTransfer(id, stepTo(TransferState::Asked, "Personalsjefen")));
    QVERIFY(file->stepTransfer(id, stepTo(TransferState::Offered, "Personalsjefen")));
    QVERIFY(file->stepTransfer(id, stepTo(TransferState::Agreed, "Personalsjefen")));
    QVERIFY(file->stepTransfer(id, stepTo(TransferState::Consented, "kari normann  Testesen")));
    QVERIFY(!file->removePoolMember(member));
    QVERIFY(file->erasePerson(Entity::PoolMember, member));
    QCOMPARE(file->poolMember(member)->name, QString());
    QCOMPARE(file->ledger(id)[0].who, QString("Personalsjefen"));
    QCOMPARE(file->ledger(id)[3].who, QString());
    for (int i = 0; i < 5; ++i) // the steps and the start come back, the person does not
        QVERIFY(file->undo());
    QVERIFY(!file->undo());
    QCOMPARE(file->poolMember(member)->telephone, QString());
    QVERIFY(file->verify()->ok);
    const QString path = file->info().path;
    file.close();
    QFile bytes(path);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QVERIFY(!bytes.readAll().contains("Testesen"));
}

void TestUndo::refusedWhereTheRowIsSomethingElse()
{
    TestFile file;
    const Id member = *file->registerPoolMember(aMember());
    QVERIFY(file->erasePerson(Entity::PoolMember, member));
    QVERIFY(file->canUndo());
    const auto undone = file->undo();
    QVERIFY(!undone);
    QVERIFY(undone.error().text.english().contains("erased"));
    QVERIFY(file->poolMember(member));
    QVERIFY(file->verify()->ok);
}

void TestUndo::saysWhatItWillUndo()
{
    TestFile file;
    QVERIFY(file->registerNeed(aNeed()));
    QVERIFY(file->registerPoolMember(aMember()));
    QCOMPARE(file->undoText().english(), QString("Undo: register a pool member"));
    QVERIFY(file->undo());
    QCOMPARE(file->undoText().english(), QString("Undo: register a need"));
    QCOMPARE(file->redoText().english(), QString("Redo: register a pool member"));
    file.reopen();
    QCOMPARE(file->undoText().english(), QString("Undo: register a need"));
    QCOMPARE(file->redoText().english(), QString("Redo: register a pool member"));
}

void TestUndo::nothingToUndoInAReadOnlyFile()
{
    TestFile file;
    QVERIFY(file->registerNeed(aNeed()));
    file.reopen(OpenMode::ReadOnly);
    QVERIFY(file->info().readOnly);
    QVERIFY(!file->canUndo());
    QVERIFY(!file->undo());
    QVERIFY(!file->registerNeed(aNeed()));
    QCOMPARE(file->needs().size(), 1);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
