// A case file as a file: who may write it, copies, exercises, and what is said when it fails.
#include "core/session/demonstration.h"
#include "tests/core/session/fixtures.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <future>

using namespace samvirke;
using namespace samvirke::testing;

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItMade();
    void secondWriterReadsAndIsTold();
    void openingMakesABackupBesideTheWork();
    void backupIsMadeOnceAnHour();
    void backupWhereTheUserWants();
    void longWorkReadsBesideTheWriting();
    void stoppedWorkLeavesNothing();
    void exerciseTakesPeopleAndNeedsAlong();
    void demonstrationCannotBeUndone();
    void figuresFollowEveryChange();
    void ladderOfErrors();
    void historyTellsWhoDidWhat();
};

void TestFiles::opensWhatItMade()
{
    TestFile file;
    QVERIFY(file->registerNeed(aNeed()));
    const QList<Need> needs = file->needs();
    file.reopen();
    QVERIFY(!file->info().readOnly);
    QCOMPARE(file->info().office, trondelag());
    QVERIFY(!file->info().exercise);
    QCOMPARE(file->needs(), needs);
    QCOMPARE(file->municipalities().size(), 38);
}

void TestFiles::secondWriterReadsAndIsTold()
{
    TestFile file;
    const auto second = Session::open(file.path());
    QVERIFY(second);
    QVERIFY((*second)->info().readOnly);
    QVERIFY((*second)->info().readOnlyReason.english().contains("is open in"));
    const auto refused = (*second)->registerNeed(aNeed());
    QVERIFY(!refused);
    QCOMPARE(refused.error().text, (*second)->info().readOnlyReason);
    QVERIFY(file->registerNeed(aNeed()));
    QCOMPARE((*second)->needs().size(), 1);
}

void TestFiles::openingMakesABackupBesideTheWork()
{
    TestFile file;
    QVERIFY(file->registerNeed(aNeed()));
    QVERIFY(!file->info().lastBackup.isValid());
    file.reopen();
    QSignalSpy told(file.get(), &Session::infoChanged);
    QVERIFY(file->registerNeed(aNeed())); // work does not wait for it
    QVERIFY(told.size() > 0 || told.wait());
    QVERIFY(file->info().lastBackup.isValid());
    QVERIFY(file->info().warning.isEmpty());
    QCOMPARE(file->backups().size(), 1);
}

void TestFiles::backupIsMadeOnceAnHour()
{
    TestFile file;
    file.reopen();
    file.close(); // waits for the backup
    file.reopen();
    QCOMPARE(file->backups().size(), 1);
    QVERIFY(file->info().lastBackup.isValid());
    file.close();
    file.reopen();
    QCOMPARE(file->backups().size(), 1);
}

void TestFiles::backupWhereTheUserWants()
{
    TestFile file;
    QVERIFY(file->registerNeed(aNeed()));
    const QString copy = file.path("kopi.samvirke");
    QVERIFY(file->backup(copy));
    QVERIFY(!file->backup(copy)); // never over a file
    QVERIFY(file->backups().isEmpty());
    const auto opened = Session::open(copy, OpenMode::ReadOnly);
    QVERIFY(opened);
    QCOMPARE((*opened)->needs(), file->needs());
    QVERIFY(!file->backup(file.path("ingen mappe/kopi.samvirke")));
}

void TestFiles::longWorkReadsBesideTheWriting()
{
    TestFile file;
    QVERIFY(file->registerNeed(aNeed()));
    std::atomic_bool stop = false;
    // As the window does: made and used on another thread, while this one writes on.
    auto beside = std::async(std::launch::async, [&] {
        auto reader = file->openBeside([&] { return stop.load(); });
        return reader && (*reader)->needs().size() >= 1 && (*reader)->verify()->ok
            && (*reader)->backup() && !(*reader)->registerNeed(aNeed());
    });
    for (int i = 0; i < 20; ++i)
        QVERIFY(file->registerNeed(aNeed()));
    QVERIFY(beside.get());
    QCOMPARE(file->needs().size(), 21);
    QCOMPARE(file->backups().size(), 1);
    QVERIFY(file->verify()->ok);
}

void TestFiles::stoppedWorkLeavesNothing()
{
    TestFile file;
    for (int i = 0; i < 50; ++i)
        QVERIFY(file->registerNeed(aNeed()));
    const auto reader = file->openBeside([] { return true; });
    QVERIFY(reader);
    QVERIFY(!(*reader)->verify()->ok);
    const auto made = (*reader)->backup();
    QVERIFY(!made);
    QVERIFY(file->backups().isEmpty());
    QVERIFY(QDir(file.path("test.samvirke.backups")).isEmpty());
    const QString copy = file.path("kopi.samvirke");
    QVERIFY(!(*reader)->backup(copy));
    QVERIFY(!QFile::exists(copy) && !QFile::exists(copy + ".part"));
    QVERIFY(file->verify()->ok); // stopping is the reader's own matter
}

void TestFiles::exerciseTakesPeopleAndNeedsAlong()
{
    TestFile file;
    QVERIFY(file->registerNeed(aNeed()));
    QVERIFY(file->registerPoolMember(aMember()));
    QVERIFY(file->setContact({ {}, "5014", "Per", "Kommuneoverlege", "900", "" }));
    QVERIFY(file->startTransfer(aTransfer()));
    const auto path = file->newExercise(file.path("ovelse.samvirke"));
    QVERIFY(path);
    QVERIFY(!file->newExercise(file.path("ovelse.samvirke")));
    const auto exercise = Session::open(*path);
    QVERIFY(exercise);
    QVERIFY((*exercise)->info().exercise);
    QCOMPARE((*exercise)->needs(), file->needs());
    QCOMPARE((*exercise)->poolMembers(), file->poolMembers());
    QCOMPARE((*exercise)->contacts("5014"), file->contacts("5014"));
    QVERIFY((*exercise)->transfers().isEmpty());
    QCOMPARE((*exercise)->municipalities(), file->municipalities());
    QVERIFY(!(*exercise)->canUndo());
    QVERIFY((*exercise)->verify()->ok);
}

void TestFiles::demonstrationCannotBeUndone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("demo.samvirke");
    DemonstrationOptions options;
    options.counties = QStringList{ "50" };
    options.weeks = 3;
    options.until = QDate(2021, 3, 14);
    const auto made = makeDemonstration(path, options);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text.english()));
    const auto demo = Session::open(path);
    QVERIFY(demo);
    QVERIFY((*demo)->info().demonstration);
    QVERIFY(!(*demo)->canUndo());
    QVERIFY((*demo)->registerNeed(aNeed()));
    QVERIFY((*demo)->undo());
    QVERIFY(!(*demo)->canUndo());
    QVERIFY((*demo)->verify()->ok);
}

void TestFiles::figuresFollowEveryChange()
{
    TestFile file;
    QCOMPARE(file->picture().counts.notReported, 38);
    QVERIFY(file->trend().isEmpty());
    SelfAssessment report;
    report.round = *file->openRound("2021-W10");
    report.municipality = "5014";
    report.status = StaffingStatus::Critical;
    report.triggers = { Trigger::DangerToLife };
    QVERIFY(file->reportAssessment(report));
    const CountyPicture picture = file->picture();
    QCOMPARE(picture.counts.critical, 1);
    QCOMPARE(picture.counts.notReported, 37);
    QCOMPARE(picture.municipalities.first().number, QString("5014"));
    QCOMPARE(picture.municipalities.first().triggers, report.triggers);
    QCOMPARE(file->trend().size(), 1);
    QVERIFY(!file->callList().isEmpty());
    report.status = StaffingStatus::Good;
    QVERIFY(file->reportAssessment(report));
    QCOMPARE(file->picture().counts.good, 1);
    QCOMPARE(file->trend().first().counts.good, 1);
    QVERIFY(file->undo());
    QCOMPARE(file->picture().counts.critical, 1);
    QVERIFY(file->openRound("2021-W11"));
    QCOMPARE(file->picture().counts.outOfDate, 1);
    QCOMPARE(file->picture(report.round).counts.critical, 1);
    QVERIFY(file->registerNeed(aNeed()));
    QCOMPARE(file->trend().size(), 2);
}

void TestFiles::ladderOfErrors()
{
    TestFile file;
    const QTemporaryDir folder;
    QVERIFY(!Session::open(folder.filePath("ingen.samvirke")));
    QVERIFY(!Session::open(folder.path()));
    QVERIFY(!Session::create(folder.path(), { trondelag() }));
    QVERIFY(!Session::create(folder.filePath("uten.samvirke"), {}));
    QVERIFY(!restoreBackup(folder.filePath("ingen.samvirke"), folder.filePath("ny.samvirke")));
    Need need = aNeed();
    need.municipality = "9999";
    QVERIFY(!file->registerNeed(need));
    QVERIFY(!file->changeNeed(aNeed())); // no id
    QVERIFY(!file->withdrawNeed("x"));
    QVERIFY(!file->stepTransfer("x", stepTo(TransferState::Asked)));
    const Id id = *file->startTransfer(aTransfer());
    QVERIFY(!file->stepTransfer(id, stepTo(TransferState::Agreed)));
    QVERIFY(!file->stepTransfer(id, stepTo(TransferState::Asked, "  ")));
    Transfer moved = *file->transfer(id);
    moved.state = TransferState::InService;
    moved.note = "x";
    QVERIFY(file->changeTransfer(moved)); // all but the state
    QCOMPARE(file->transfer(id)->state, TransferState::Draft);
    QCOMPARE(file->transfer(id)->note, QString("x"));
    QVERIFY(!file->declinePair("x", "y", ""));
    QVERIFY(!file->addLogEntry({}));
    QVERIFY(!file->openRound("  "));
    QVERIFY(!file->erasePerson(Entity::Transfer, id));
    QVERIFY(!file->erasePerson(Entity::Contact, "x"));
    QVERIFY(!file->removeMeeting("x"));
    QVERIFY(file->verify()->ok);
}

void TestFiles::historyTellsWhoDidWhat()
{
    TestFile file;
    file->setActor("Kari");
    const Id id = *file->registerNeed(aNeed());
    file->setActor("Ola");
    Need need = *file->need(id);
    need.heads = 5;
    QVERIFY(file->changeNeed(need));
    const auto history = file->historyOf(id);
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0].actor, QString("Ola"));
    QCOMPARE(history[0].command, QString("changeNeed"));
    QCOMPARE(history[0].entity, Entity::Need);
    QCOMPARE(history[0].changes, QList<FieldChange>({ { "heads", "2", "5" } }));
    QCOMPARE(history[1].actor, QString("Kari"));
    QCOMPARE(commandText(history[0].command).english(), QString("change a need"));
    QCOMPARE(fieldText("heads").english(), QString("head count"));
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
