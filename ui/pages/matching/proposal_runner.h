// Solves off the GUI thread: one proposal at a time, the newest wish wins, and it can be cancelled.
#pragma once

#include "core/session/session.h"

#include <QFutureWatcher>
#include <QObject>

namespace samvirke {

class ProposalRunner : public QObject {
    Q_OBJECT

public:
    explicit ProposalRunner(Session& session, QObject* parent = nullptr);
    ~ProposalRunner() override;

    /// Begins to solve; what was being solved is given up.
    void start(const MatchSettings& settings);
    void cancel();
    void drop(); ///< gives up what is being solved, and tells nobody
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void progressed(int done, int all);
    void solved(const samvirke::Proposal& proposal);
    void failed(const samvirke::Error& error);
    void cancelled();

private:
    void finished();
    void giveUp();
    void setBusy(bool busy);

    Session& m_session;
    QFutureWatcher<Result<Proposal>>* m_watcher = nullptr;
    bool m_busy = false;
};

} // namespace samvirke
