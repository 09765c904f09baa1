#include "ui/pages/matching/proposal_runner.h"

namespace samvirke {

ProposalRunner::ProposalRunner(Session& session, QObject* parent)
    : QObject(parent), m_session(session)
{
}

ProposalRunner::~ProposalRunner()
{
    giveUp();
}

void ProposalRunner::start(const MatchSettings& settings)
{
    giveUp();
    m_watcher = new QFutureWatcher<Result<Proposal>>(this);
    connect(m_watcher, &QFutureWatcherBase::finished, this, &ProposalRunner::finished);
    connect(m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        if (m_watcher->progressMaximum() > 0) // at first nothing is known
            Q_EMIT progressed(done, m_watcher->progressMaximum());
    });
    setBusy(true);
    m_watcher->setFuture(m_session.proposeAsync(settings));
}

void ProposalRunner::drop()
{
    giveUp();
    setBusy(false);
}

void ProposalRunner::giveUp()
{
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->cancel();
    m_watcher->deleteLater();
    m_watcher = nullptr;
}

void ProposalRunner::cancel()
{
    if (m_watcher)
        m_watcher->cancel();
}

void ProposalRunner::finished()
{
    QFutureWatcher<Result<Proposal>>* watcher = m_watcher;
    m_watcher = nullptr;
    watcher->deleteLater();
    setBusy(false);
    if (watcher->isCanceled() || watcher->future().resultCount() == 0) {
        Q_EMIT cancelled();
        return;
    }
    const Result<Proposal> result = watcher->result();
    if (result)
        Q_EMIT solved(*result);
    else
        Q_EMIT failed(result.error());
}

void ProposalRunner::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace samvirke
