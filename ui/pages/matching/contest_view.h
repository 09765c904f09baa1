// Several municipalities need the same few: who could serve whom, and side by side what would
// follow if the one or the other were served first. A basis for a conversation and no verdict.
#pragma once

#include "ui/models/value_table_model.h"
#include "ui/pages/matching/contest.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace samvirke {

class ContestSolver;
class DataTable;
class Label;

/// A need and the head-days it gets in each of the plans.
struct ContestRow {
    Id key;
    QString name;
    QStringList covered; ///< by column; "…" while it is being solved

    bool operator==(const ContestRow&) const = default;
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
    void showRows();
    void fill(int column, const QList<NeedOutcome>& outcomes);

    Session& m_session;
    Plan m_plan;
    MatchSettings m_settings;
    QList<Candidate> m_candidates;
    Contest m_contest;
    QList<ContestRow> m_rows;

    ContestSolver* m_solver;
    QComboBox* m_need;
    Label* m_intro;
    Label* m_none;
    DataTable* m_memberTable;
    ValueTableModel<ContestedMember> m_members;
    DataTable* m_planTable;
    std::unique_ptr<ValueTableModel<ContestRow>> m_plans;
};

} // namespace samvirke
