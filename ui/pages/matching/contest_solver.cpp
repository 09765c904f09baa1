#include "ui/pages/matching/contest_solver.h"

#include "core/session/contest.h"

namespace samvirke {

ContestSolver::ContestSolver(Session& session, QObject* parent)
    : QObject(parent), m_alone(new ProposalQueue(session, this)),
      m_all(new ProposalQueue(session, this))
{
    connect(
        m_alone, &ProposalQueue::answered, this, [this](const QString& need, const Proposal& plan) {
            m_wishes.append({ need, needFirst(m_settings, plan, m_proposal) });
        });
    connect(m_alone, &ProposalQueue::finished, this, [this] { m_all->start(m_wishes); });
    connect(m_all, &ProposalQueue::answered, this, &ContestSolver::solved);
}

void ContestSolver::start(
    const QList<Id>& needs, const QList<Stint>& proposal, const MatchSettings& settings)
{
    cancel();
    m_settings = settings;
    m_proposal = proposal;
    QList<ProposalQueue::Wish> alone;
    for (const Id& need : needs)
        alone.append({ need, needAlone(m_settings, need) });
    m_alone->start(alone);
}

void ContestSolver::cancel()
{
    m_wishes.clear();
    m_alone->cancel();
    m_all->cancel();
}

bool ContestSolver::isBusy() const
{
    return m_alone->isBusy() || m_all->isBusy();
}

} // namespace samvirke
