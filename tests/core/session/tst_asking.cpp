// Asking owners and what they answer: one command for all, undo, who has not answered, and what
// happens when a need is withdrawn or a person erased meanwhile.
#include "tests/core/session/asking_fixtures.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

class AskingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { setFixedClock(monday); }

    // ---- The order interview

    void anOrderIsOneCommand()
    {
        TestFile file;
        QSignalSpy changed(file.get(), &Session::changed);
        Interview interview = interviewOf(fullNeed());
        interview.lines.append({ "HF", 3, {}, {}, {} });
        const auto made = Asking(*file.get()).order(interview);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text.english()));
        QCOMPARE(made->size(), 2);
        QCOMPARE(changed.size(), 1);
        const QList<Need> needs = file->needs();
        QCOMPARE(needs.size(), 2);
        QVERIFY(!needs.at(0).team.isEmpty());
        QCOMPARE(needs.at(0).team, needs.at(1).team);
        // The next order of the same day is another team.
        const auto more = Asking(*file.get()).order(interview);
        QVERIFY(file->need(more->first())->team != needs.at(0).team);
        QVERIFY(file->undo());
        QCOMPARE(file->needs().size(), 2);
        QVERIFY(file->undo());
        QVERIFY(file->needs().isEmpty());
    }

    void anOrderIsAllOrNothing()
    {
        TestFile file;
        Interview interview = interviewOf(fullNeed());
        interview.lines.append({ "", 3, {}, {}, {} });
        QVERIFY(!Asking(*file.get()).order(interview));
        QVERIFY(file->needs().isEmpty());
        interview.lines.last().profession = "HF";
        interview.common.municipality = "9999";
        QVERIFY(!Asking(*file.get()).order(interview));
        QVERIFY(file->needs().isEmpty());
    }

    void stintsOfAProposalAreAskedForAsOneLine()
    {
        TestFile file;
        const Id need = *file->registerNeed(fullNeed());
        QList<Stint> stints;
        for (const char* name : { "Kari Normann Testesen", "Anne Testesen Normann" }) {
            const Id member = *file->registerPoolMember(aMember(name));
            Stint stint;
            stint.member = member;
            stint.need = need;
            stint.from = QDate(2021, 3, 10);
            stint.until = QDate(2021, 3, 21);
            stint.level = 3;
            stints.append(stint);
        }
        Ask ask = asking(need, {});
        ask.owners.append({ "5001", {}, stints, 1, {} });
        ask.gateReason = "Naboene er spurt på møtet i dag";
        const auto before = Asking(*file.get()).letters(ask);
        QVERIFY(before->first().letter.body().contains("- 2 × "));
        QVERIFY2(!allText(before->first()).contains("Testesen"), "a name");
        const auto made = Asking(*file.get()).record(ask);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text.english()));
        QCOMPARE(made->size(), 2);
        for (const Transfer& transfer : file->transfers()) {
            QCOMPARE(transfer.state, TransferState::Asked);
            QVERIFY(!transfer.member.isEmpty());
        }
        for (const StaffRequest& request : Asking(*file.get()).requests())
            QVERIFY(!request.text.contains("Testesen"));
        QCOMPARE(file->need(need)->gateReason, ask.gateReason);
    }

    // ---- Asking

    void askingIsOneCommandWithUndo()
    {
        TestFile file;
        const Id need = *file->registerNeed(fullNeed());
        QVERIFY(file->setContact(contactIn("5056", "Per Lege")));
        QSignalSpy changed(file.get(), &Session::changed);
        Ask ask = asking(need, twoOwners);
        ask.gateReason = "Haster";
        const auto made = Asking(*file.get()).record(ask);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text.english()));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(made->size(), 2);
        const QList<OpenRequest> open = Asking(*file.get()).open();
        QCOMPARE(open.size(), 2);
        QCOMPARE(open.at(0).owner, QString("Hitra"));
        QCOMPARE(open.at(1).owner, QString("Orkland"));
        QVERIFY(open.at(0).request.has_value());
        QCOMPARE(open.at(0).request->answerBy, ask.answerBy);
        const QList<LedgerEntry> ledger = file->ledger(open.at(0).transfer.id);
        QCOMPARE(ledger.size(), 1);
        QCOMPARE(ledger.first().who, QString("Per Lege, Kommuneoverlege"));
        QCOMPARE(file->ledger(open.at(1).transfer.id).first().who, QString("Orkland"));
        QVERIFY(file->undo());
        QVERIFY(Asking(*file.get()).open().isEmpty());
        QVERIFY(Asking(*file.get()).requests().isEmpty());
        QVERIFY(file->transfers().isEmpty());
        QCOMPARE(file->need(need)->gateReason, QString());
        QVERIFY(file->redo());
        QCOMPARE(Asking(*file.get()).requests().size(), 2);
        QVERIFY(file->verify()->ok);
    }

    void askingIsAllOrNothing()
    {
        TestFile file;
        const Id need = *file->registerNeed(fullNeed());
        Ask ask = asking(need, twoOwners);
        ask.gateReason = "Haster";
        ask.owners[1].drafts = { makeId() }; // gone meanwhile
        QVERIFY(!Asking(*file.get()).record(ask));
        QVERIFY(file->transfers().isEmpty());
        QVERIFY(Asking(*file.get()).requests().isEmpty());
        QCOMPARE(file->need(need)->gateReason, QString());
    }

    void furtherOutWantsAReason()
    {
        TestFile file;
        Need need = fullNeed();
        need.tried = { TriedMeasure::OwnStaff };
        const Id id = *file->registerNeed(need);
        Ask ask = asking(id, { "5056" });
        QVERIFY(!Asking(*file.get()).record(ask));
        QVERIFY(file->transfers().isEmpty());
        ask.gateReason = "Forsvarlig drift kan svikte i natt";
        QVERIFY(Asking(*file.get()).record(ask));
        QCOMPARE(file->need(id)->gateReason, ask.gateReason);
        // It stands on record now and is not asked for again.
        QVERIFY(Asking(*file.get()).record(asking(id, { "5059" })));
    }

    void whatMayNotBeAsked_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : { "nobody", "withdrawn", "covered", "gone", "past" })
            QTest::newRow(what) << QString(what);
    }

    void whatMayNotBeAsked()
    {
        QFETCH(QString, what);
        TestFile file;
        Need need = fullNeed();
        need.gateReason = "Haster";
        need.id = *file->registerNeed(need);
        Ask ask = asking(need.id, { "5056" });
        if (what == "nobody")
            ask.owners.clear();
        if (what == "withdrawn")
            QVERIFY(file->withdrawNeed(need.id));
        if (what == "covered") {
            need.state = NeedState::Covered;
            QVERIFY(file->changeNeed(need));
        }
        if (what == "gone")
            ask.need = makeId();
        if (what == "past")
            ask.answerBy = monday.addDays(-1);
        const auto refused = Asking(*file.get()).record(ask);
        QVERIFY(!refused);
        QVERIFY(!refused.error().text.isEmpty());
        QVERIFY(file->transfers().isEmpty());
    }

    // ---- Answers

    void answersAreLinesOfTheLedger_data()
    {
        QTest::addColumn<bool>("offers");
        QTest::addColumn<int>("heads");
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("state");
        QTest::newRow("as asked") << true << 0 << 3 << int(TransferState::Offered);
        QTest::newRow("part of it") << true << 1 << 1 << int(TransferState::Offered);
        QTest::newRow("no") << false << 0 << 3 << int(TransferState::Declined);
    }

    void answersAreLinesOfTheLedger()
    {
        QFETCH(bool, offers);
        QFETCH(int, heads);
        QFETCH(int, kept);
        QFETCH(int, state);
        TestFile file;
        Need need = fullNeed();
        need.gateReason = "Haster";
        const Id id = *file->registerNeed(need);
        Ask ask = asking(id, { "5056" });
        ask.owners[0].heads = 3;
        QVERIFY(Asking(*file.get()).record(ask));
        const Id transfer = file->transfers().first().id;
        OwnerAnswer answer;
        answer.transfer = transfer;
        answer.offers = offers;
        answer.heads = heads;
        answer.reason = RefusalReason::OwnSituation;
        answer.note = "Ringer igjen";
        QVERIFY(!Asking(*file.get()).answer(answer)); // by whom?
        answer.who = "Per Lege, kommuneoverlege";
        const auto done = Asking(*file.get()).answer(answer);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text.english()));
        QCOMPARE(int(file->transfer(transfer)->state), state);
        QCOMPARE(file->transfer(transfer)->heads, kept);
        const LedgerEntry line = file->ledger(transfer).last();
        QCOMPARE(line.who, answer.who);
        QCOMPARE(line.note, answer.note);
        QCOMPARE(line.reason, offers ? RefusalReason::NotGiven : RefusalReason::OwnSituation);
        QVERIFY(Asking(*file.get()).open().isEmpty());
        const auto twice = Asking(*file.get()).answer(answer);
        QVERIFY(!twice);
        QVERIFY(file->undo());
        QCOMPARE(file->transfer(transfer)->heads, 3);
        QCOMPARE(Asking(*file.get()).open().size(), 1);
    }

    void anotherReasonIsSaid()
    {
        TestFile file;
        Need need = fullNeed();
        need.gateReason = "Haster";
        QVERIFY(Asking(*file.get()).record(asking(*file->registerNeed(need), { "5056" })));
        OwnerAnswer answer;
        answer.transfer = file->transfers().first().id;
        answer.who = "Per";
        answer.reason = RefusalReason::Other;
        QVERIFY(!Asking(*file.get()).answer(answer));
        answer.note = "Flytter selv";
        QVERIFY(Asking(*file.get()).answer(answer));
    }

    // ---- Who has not answered

    void overdueOnesComeFirst()
    {
        TestFile file;
        Need need = fullNeed();
        need.gateReason = "Haster";
        const Id id = *file->registerNeed(need);
        Ask late = asking(id, { "5059" });
        late.answerBy = monday.addSecs(3600);
        QVERIFY(Asking(*file.get()).record(late));
        Ask slow = asking(id, { "5056" });
        slow.answerBy = monday.addDays(9);
        QVERIFY(Asking(*file.get()).record(slow));
        // By word of mouth alone: due after some days.
        Transfer spoken = aTransfer();
        spoken.owner = "5055";
        const Id mouth = *file->startTransfer(spoken);
        QVERIFY(file->stepTransfer(mouth, stepTo(TransferState::Asked)));
        setFixedClock(monday.addSecs(7200));
        QList<OpenRequest> open = Asking(*file.get()).open();
        QCOMPARE(open.size(), 3);
        QCOMPARE(open.at(0).owner, QString("Orkland"));
        QCOMPARE(open.at(0).standing, RequestStanding::Overdue);
        QCOMPARE(open.at(1).owner, QString("Heim"));
        QVERIFY(!open.at(1).request);
        QCOMPARE(open.at(2).owner, QString("Hitra"));
        setFixedClock(monday.addDays(3));
        open = Asking(*file.get()).open();
        QCOMPARE(open.at(0).owner, QString("Heim"));
        QCOMPARE(open.at(0).days, 3);
        QCOMPARE(open.at(1).owner, QString("Orkland"));
        QCOMPARE(open.at(2).standing, RequestStanding::Waiting);
    }

    void remindersAreRecorded()
    {
        TestFile file;
        Need need = fullNeed();
        need.gateReason = "Haster";
        const Id id = *file->registerNeed(need);
        QVERIFY(Asking(*file.get()).record(asking(id, { "5056" })));
        Transfer spoken = aTransfer();
        spoken.owner = "5055";
        const Id mouth = *file->startTransfer(spoken);
        QVERIFY(file->stepTransfer(mouth, stepTo(TransferState::Asked)));
        setFixedClock(monday.addDays(4));
        QList<Id> ids;
        for (const OpenRequest& one : Asking(*file.get()).open())
            ids.append(one.transfer.id);
        const QList<OwnerLetter> letters = Asking(*file.get()).reminders(ids);
        QCOMPARE(letters.size(), 2);
        for (const OwnerLetter& letter : letters)
            QVERIFY2(letter.letter.body().contains("08.03.2021"),
                qPrintable(letter.letter.body())); // when it was asked
        QVERIFY(Asking(*file.get()).recordReminded(ids));
        for (const OpenRequest& one : Asking(*file.get()).open())
            QCOMPARE(one.remindedAt, monday.addDays(4));
        QVERIFY(file->undo());
        for (const OpenRequest& one : Asking(*file.get()).open())
            QVERIFY(!one.remindedAt.isValid());
    }

    // ---- What may happen meanwhile

    void aNeedIsWithdrawnWhileTheRequestIsOut()
    {
        TestFile file;
        Need need = fullNeed();
        need.gateReason = "Haster";
        const Id id = *file->registerNeed(need);
        QVERIFY(Asking(*file.get()).record(asking(id, { "5056" })));
        const Id transfer = file->transfers().first().id;
        setFixedClock(monday.addSecs(60));
        QVERIFY(file->withdrawNeed(id));
        QCOMPARE(Asking(*file.get()).requests().size(), 1); // stays on record
        QList<OpenRequest> open = Asking(*file.get()).open();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().standing, RequestStanding::ToTell);
        OwnerAnswer answer;
        answer.transfer = transfer;
        answer.offers = true;
        answer.who = "Per";
        const auto refused = Asking(*file.get()).answer(answer);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.english().contains("withdrawn"),
            qPrintable(refused.error().text.english()));
        const QList<OwnerLetter> letters = Asking(*file.get()).withdrawals({ transfer });
        QCOMPARE(letters.size(), 1);
        setFixedClock(monday.addSecs(120));
        QVERIFY(Asking(*file.get()).recordReminded({ transfer }));
        QVERIFY(Asking(*file.get()).open().isEmpty());
    }

    void aPersonIsErasedWhileTheRequestIsOut()
    {
        TestFile file;
        Need need = fullNeed();
        need.gateReason = "Haster";
        const Id id = *file->registerNeed(need);
        const Id member = *file->registerPoolMember(aMember());
        Stint stint;
        stint.member = member;
        stint.need = id;
        stint.from = need.from;
        stint.until = need.until;
        stint.level = 2;
        Ask ask = asking(id, {});
        ask.owners.append({ "5001", {}, { stint }, 1, {} });
        QVERIFY(Asking(*file.get()).record(ask));
        QVERIFY(file->erasePerson(Entity::PoolMember, member));
        const QList<OpenRequest> open = Asking(*file.get()).open();
        QCOMPARE(open.size(), 1);
        QVERIFY(!Asking(*file.get()).reminders({ open.first().transfer.id }).isEmpty());
        QVERIFY(file->verify()->ok);
    }

    // ---- An interview that is laid aside

    void erasingReachesTheInterviewLaidAside()
    {
        TestFile file;
        const Id member = *file->registerPoolMember(aMember()); // Kari Normann Testesen
        Interview begun = interviewOf(fullNeed());
        begun.common.contact = "Kari Normann Testesen, avdelingsleder, 900 11 222";
        begun.common.note = "kari  testesen kjenner huset. Karis tlf. er +47 900 11 222. Per Vik, "
                            "911 22 333, tar over.";
        begun.common.leads = "Kari";
        begun.common.trains = "Spør kari@example.org";
        Asking desk(*file.get());
        QVERIFY(desk.layAside(begun));
        QVERIFY(file->erasePerson(Entity::PoolMember, member));
        const Need kept = desk.laidAside()->interview.common;
        QCOMPARE(kept.contact, QString::fromUtf8("…, avdelingsleder, …"));
        QCOMPARE(kept.note,
            QString::fromUtf8("… kjenner huset. …s tlf. er …. Per Vik, 911 22 333, tar over."));
        QCOMPARE(kept.leads, QString::fromUtf8("…"));
        QCOMPARE(kept.trains, QString::fromUtf8("Spør …"));
        // What is not about the person stands as it did.
        QCOMPARE(kept.shifts, begun.common.shifts);
        QCOMPARE(kept.tasks, begun.common.tasks);
        QCOMPARE(desk.laidAside()->interview.lines, begun.lines);
        // Nobody else may read it.
        QDir folder(
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/laid-aside");
        for (const QFileInfo& each : folder.entryInfoList(QDir::Files)) {
            QVERIFY(!each.permission(QFile::ReadGroup) && !each.permission(QFile::ReadOther));
            QFile raw(each.filePath());
            QVERIFY(raw.open(QIODevice::ReadOnly));
            QVERIFY(!raw.readAll().contains("Testesen"));
        }
    }

    void anInterviewFollowsItsCaseFileAndNoCopy()
    {
        TestFile file;
        Interview begun = interviewOf(fullNeed());
        begun.common.shifts = "natt";
        QVERIFY(Asking(*file.get()).layAside(begun));
        file.close();
        const auto opened = [&](const QString& name) {
            auto session = Session::open(file.path(name), OpenMode::Write);
            if (!session)
                qFatal("%s", qPrintable(session.error().text.english()));
            return std::move(*session);
        };
        const auto shiftsIn = [](Session& session) {
            const auto kept = Asking(session).laidAside();
            return kept ? kept->interview.common.shifts : QString();
        };
        QVERIFY(QFile::copy(file.path(), file.path("copy.samvirke")));
        {
            // A copy has not begun an interview, and its own is no other's.
            auto copy = opened("copy.samvirke");
            QCOMPARE(shiftsIn(*copy), QString());
            begun.common.shifts = "dag";
            QVERIFY(Asking(*copy).layAside(begun));
            QCOMPARE(shiftsIn(*copy), QString("dag"));
        }
        QCOMPARE(shiftsIn(*opened("test.samvirke")), QString("natt"));
        QVERIFY(QFile::rename(file.path(), file.path("moved.samvirke")));
        {
            auto moved = opened("moved.samvirke");
            QCOMPARE(shiftsIn(*moved), QString("natt"));
            begun.common.shifts = "kveld";
            QVERIFY(Asking(*moved).layAside(begun));
            QCOMPARE(shiftsIn(*moved), QString("kveld"));
            Asking(*moved).forgetLaidAside();
            QCOMPARE(shiftsIn(*moved), QString()); // the earlier one does not come back
        }
        // Another case file at the same place finds nothing of it.
        auto other = Session::create(file.path(), { trondelag() });
        QVERIFY(other);
        QCOMPARE(shiftsIn(**other), QString());
        auto copy = opened("copy.samvirke");
        QCOMPARE(shiftsIn(*copy), QString("dag"));
        Asking(*copy).forgetLaidAside();
    }

    // ---- Whom to ask, and files

    void ownersStandNearestFirst()
    {
        TestFile file;
        const Id id = *file->registerNeed(fullNeed());
        QVERIFY(file->registerPoolMember(aMember()));
        const QList<OwnerChoice> owners = Asking(*file.get()).owners(id);
        QVERIFY(owners.size() > 20);
        for (qsizetype i = 1; i < owners.size(); ++i)
            QVERIFY(owners.at(i - 1).level < owners.at(i).level
                || (owners.at(i - 1).level == owners.at(i).level
                    && (owners.at(i).km <= 0 || owners.at(i - 1).km <= owners.at(i).km)));
        bool trondheim = false;
        for (const OwnerChoice& one : owners) {
            QVERIFY(one.owner != "5014"); // itself
            QVERIFY(!one.asked);
            trondheim = trondheim || (one.owner == "5001" && one.inPool == 1);
        }
        QVERIFY(trondheim);
    }
};

QTEST_GUILESS_MAIN(AskingTest)
#include "tst_asking.moc"
