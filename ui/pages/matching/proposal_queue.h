// Several proposals one after the other, off the GUI thread: the variants of a plan, or the sides
// of a question. Each is told when it is there.
#pragma once

#include "ui/pages/matching/proposal_runner.h"

namespace samvirke {

class ProposalQueue : public QObject {
    Q_OBJECT

public:
    struct Wish {
        QString key;
        MatchSettings settings;
    };

    explicit ProposalQueue(Session& session, QObject* parent = nullptr);

    /// Begins with the first wish; what was waiting is given up.
    void start(const QList<Wish>& wishes);
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void answered(const QString& key, const samvirke::Proposal& proposal);
    void failed(const QString& key, const samvirke::Error& error);
    void finished(); ///< all are answered or have failed

private:
    void next();

    ProposalRunner* m_runner;
    QList<Wish> m_wishes;
    QString m_key;
    bool m_busy = false;
};

} // namespace samvirke
