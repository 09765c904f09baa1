// Several municipalities need the same few: who could serve whom, and side by side what would
// follow if the one or the other were served first. A basis for a conversation and no verdict.
#pragma once

#include "core/session/contest.h"
#include "ui/models/value_table_model.h"
#include "ui/pages/matching/plan.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace samvirke {

class ContestSolver;
class DataTable;
class Label;

/// A need, or all others together, and the head-days it gets in each of the plans.
struct ContestRow {
    QString name;
    ContestLine line;

    bool operator==(const ContestRow&) const = default;
};

/// A member with the words about it.
struct ContestedPerson {
    ContestedMember member;
    QString could;

    bool operator==(const ContestedPerson&) const = default;
};

class ContestView : public QWidget {
    Q_OBJECT

public:
    explicit ContestView(Session& session, QWidget* parent = nullptr);

    /// Shows what is contested in a plan, `need` chosen if it is one of those.
    void setPlan(const Plan& plan, const MatchSettings& settings, const Id& need);
    bool isBusy() const;
    const QList<ContestRow>& rows() const { return m_rows; }
    const Contest& contest() const { return m_contest; }

private:
    void choose(const Id& need);
    void take(const Id& need, const Proposal& proposal);
    void showLines();

    Session& m_session;
    Plan m_plan;
    MatchSettings m_settings;
    QList<Candidate> m_candidates;
    Contest m_contest;
    QList<std::optional<QList<NeedOutcome>>> m_outcomes; // with each contested need first
    QList<ContestRow> m_rows;

    ContestSolver* m_solver;
    QComboBox* m_need;
    Label* m_intro;
    Label* m_none;
    DataTable* m_memberTable;
    ValueTableModel<ContestedPerson> m_members;
    DataTable* m_planTable;
    std::unique_ptr<ValueTableModel<ContestRow>> m_plans;
};

} // namespace samvirke
