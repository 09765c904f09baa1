// What a person sees while a proposal is being looked for, and what stopping it leaves.
#include "core/session/solving.h"
#include "demonstration_file.h"
#include "ui/pages/matching/busy_line.h"
#include "ui/pages/matching/proposal_runner.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progress_bar.h"

#include <QSignalSpy>
#include <QTest>

using namespace samvirke;

namespace {

constexpr int patience = 60000; // milliseconds; nothing here takes long

} // namespace

class TestSolving : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().apply();
        const Result<QString> made = demonstrationFile(m_folder);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text.english()));
        auto session = Session::open(*made);
        QVERIFY(session);
        m_session = std::move(*session);
    }

    void theBarFollowsTheSearch()
    {
        ProposalRunner runner(*m_session);
        BusyLine line;
        connect(&runner, &ProposalRunner::progressed, &line, &BusyLine::setProgress);
        const auto* bar = line.findChild<ProgressBar*>();
        QVERIFY(bar);
        QList<int> shown;
        connect(&runner, &ProposalRunner::progressed, this, [&] {
            QVERIFY(bar->maximum() > 0);
            shown.append(bar->value());
        });
        line.setBusy(true);
        QCOMPARE(bar->maximum(), 0); // nothing is known yet
        QSignalSpy solved(&runner, &ProposalRunner::solved);
        runner.start({});
        QVERIFY(solved.wait(patience));
        QVERIFY(!shown.isEmpty());
        QVERIFY(std::is_sorted(shown.begin(), shown.end()));
        QCOMPARE(bar->value(), bar->maximum());
        line.setBusy(true);
        QCOMPARE(bar->maximum(), 0);
    }

    void stoppedItTellsSoAndLeavesNothing()
    {
        ProposalRunner runner(*m_session);
        QSignalSpy solved(&runner, &ProposalRunner::solved);
        QSignalSpy stopped(&runner, &ProposalRunner::cancelled);
        runner.start({});
        runner.cancel();
        QVERIFY(stopped.wait(patience));
        QVERIFY(!runner.isBusy());
        QCOMPARE(solved.size(), 0);
    }

    void whoWaitsIsToldAndCanEndIt()
    {
        int told = 0;
        const Result<Proposal> stopped = proposeTelling(*m_session, {}, [&](int, int) {
            ++told;
            return false;
        });
        QVERIFY(told > 0);
        QVERIFY(!stopped);
        QVERIFY(stopped.error().text.english().contains("stopped"));
        QVERIFY(proposeTelling(*m_session, {}, [](int, int) { return true; }));
    }

    void anInstanceEndsAtTheNextQuestion()
    {
        const Result<QByteArray> instance = m_session->instanceJson({});
        QVERIFY(instance);
        QList<int> done;
        QVERIFY(matchInstance(*instance, [&](int now, int all) {
            done.append(now);
            return now <= all;
        }));
        QVERIFY(std::is_sorted(done.begin(), done.end()));
        QCOMPARE(done.last(), 1000);
        int asked = 0;
        const Result<QByteArray> stopped =
            matchInstance(*instance, [&](int, int) { return ++asked < 10; });
        QVERIFY(!stopped);
        QCOMPARE(asked, 10);
    }
};

QTEST_MAIN(TestSolving)
#include "tst_solving.moc"
