// What would follow for each of some needs if one of them were served first, as far as possible:
// solved, never guessed. For each need two quick plans: the need alone, then all with what the
// first one found settled.
#pragma once

#include "ui/pages/matching/proposal_queue.h"

namespace samvirke {

class ContestSolver : public QObject {
    Q_OBJECT

public:
    explicit ContestSolver(Session& session, QObject* parent = nullptr);

    void start(const QList<Id>& needs, const QList<Stint>& proposal, const MatchSettings& settings);
    void cancel();
    bool isBusy() const;

Q_SIGNALS:
    /// The plan in which this need comes first.
    void solved(const QString& need, const samvirke::Proposal& proposal);

private:
    ProposalQueue* m_alone;
    ProposalQueue* m_all;
    MatchSettings m_settings;
    QList<Stint> m_proposal; // kept wherever it can be
    QList<ProposalQueue::Wish> m_wishes; // for m_all, when m_alone is through
};

} // namespace samvirke
