#include "ui/pages/matching/proposal_queue.h"

namespace samvirke {

ProposalQueue::ProposalQueue(Session& session, QObject* parent)
    : QObject(parent), m_runner(new ProposalRunner(session, this))
{
    connect(m_runner, &ProposalRunner::solved, this, [this](const Proposal& proposal) {
        Q_EMIT answered(m_key, proposal);
        next();
    });
    connect(m_runner, &ProposalRunner::failed, this, [this](const Error& error) {
        Q_EMIT failed(m_key, error);
        next();
    });
}

void ProposalQueue::start(const QList<Wish>& wishes)
{
    m_wishes = wishes;
    next();
}

void ProposalQueue::cancel()
{
    m_wishes.clear();
    m_busy = false;
    m_runner->drop();
}

void ProposalQueue::next()
{
    if (m_wishes.isEmpty()) {
        const bool was = m_busy;
        m_busy = false;
        if (was)
            Q_EMIT finished();
        return;
    }
    m_busy = true;
    const Wish wish = m_wishes.takeFirst();
    m_key = wish.key;
    m_runner->start(wish.settings);
}

} // namespace samvirke
