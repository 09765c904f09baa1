// Long work beside the window: the window lives meanwhile, and a person can stop it.
#include "tests/ui/demonstration_file.h"
#include "ui/dialogs/beside.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace samvirke;

class TestBeside : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesBackWhatWasDone();
    void givesBackWhatWentWrong();
    void saysWhatGoesOnWhileTheWindowLives();
    void aPersonCanStopIt();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

void TestBeside::initTestCase()
{
    const Result<QString> path = demonstrationFile(m_folder);
    QVERIFY(path);
    auto opened = Session::open(*path);
    QVERIFY(opened);
    m_session = std::move(*opened);
}

void TestBeside::givesBackWhatWasDone()
{
    const auto verified = beside::read<VerifyOutcome>(nullptr, *m_session,
        QStringLiteral("Verifying"), [](const Session& reader) { return reader.verify(); });
    QVERIFY(verified && *verified);
    QVERIFY((*verified)->ok);
    QCOMPARE((*verified)->entries, m_session->verify()->entries);
}

void TestBeside::givesBackWhatWentWrong()
{
    const QString nowhere = m_folder.filePath(QStringLiteral("no folder/needs.csv"));
    const auto written = beside::read<void>(nullptr, *m_session, QStringLiteral("Exporting"),
        [&](const Session& reader) { return reader.exportRows(ImportKind::Needs, nowhere); });
    QVERIFY(written && !*written);
    QVERIFY(!written->error().text.isEmpty());
}

void TestBeside::saysWhatGoesOnWhileTheWindowLives()
{
    std::atomic_bool seen = false;
    QString said;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] {
        if (const QWidget* dialog = QApplication::activeModalWidget()) {
            said = dialog->windowTitle();
            seen = true;
        }
    });
    heart.start(10);
    QVERIFY(beside::run(nullptr, QStringLiteral("Counting"), [&](const auto&) {
        while (!seen)
            QThread::msleep(5);
    }));
    QCOMPARE(said, QStringLiteral("Counting"));
    QVERIFY(!QApplication::activeModalWidget());
}

void TestBeside::aPersonCanStopIt()
{
    QTimer finger;
    connect(&finger, &QTimer::timeout, this, [] {
        if (const QWidget* dialog = QApplication::activeModalWidget()) {
            if (auto* stop = dialog->findChild<QPushButton*>())
                stop->click();
        }
    });
    finger.start(10);
    std::atomic_bool ended = false;
    QVERIFY(!beside::run(nullptr, QStringLiteral("Counting"), [&](const auto& stopAsked) {
        while (!stopAsked())
            QThread::msleep(5);
        ended = true;
    }));
    QVERIFY(ended); // nothing runs on behind the person's back
}

QTEST_MAIN(TestBeside)
#include "tst_beside.moc"
