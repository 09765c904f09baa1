// Who could serve where? Proposes for the open needs off the GUI thread, shows the plan as bars by
// need or as a table, and tells of each stint why and of each gap what is missing. It proposes; a
// person starts the transfers.
#pragma once

#include "ui/pages/matching/plan_columns.h"
#include "ui/pages/page.h"

class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace samvirke {

class Card;
class DataTable;
class FlowLayout;
class MatchDetails;
class MatchOptions;
class PageFrame;
class ProposalRunner;
class Timeline;

class MatchingPage : public Page {
    Q_OBJECT

public:
    explicit MatchingPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString badge() const override; ///< needs that the proposal does not fully cover
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void reveal(const QString& id) override; ///< a need

    const Plan& plan() const { return m_plan; }
    bool isBusy() const; ///< solving, or about to
    /// Selects a stint as a click on its bar does.
    void choose(const Stint& stint);

Q_SIGNALS:
    void planChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBusyLine();
    void solveSoon();
    void solve();
    void take(const Proposal& proposal);
    void showPlan();
    void showObjectives();
    void placeObjectives();
    void showSelection();
    void chooseKey(const QString& key); // of a stint or a need
    bool mayWrite();
    void startTransfer(const Stint& stint);
    void decline(const Stint& stint);
    void reconsider(const Id& pair);

    Plan m_plan;
    bool m_solved = false; // there is a plan to look at
    bool m_dirty = true; // what it was made from has changed
    Id m_need; // what is selected: a need, and perhaps a stint of it
    std::optional<Stint> m_stint;
    bool m_showing = false; // the page itself moves the selection
    QString m_badge;

    ProposalRunner* m_runner;
    QTimer* m_soon;
    PageFrame* m_frame;
    MatchOptions* m_options;
    QWidget* m_busy = nullptr;
    QStackedWidget* m_views;
    Timeline* m_timeline;
    DataTable* m_table;
    ValueTableModel<PlanRow> m_model;
    QWidget* m_objectives;
    FlowLayout* m_objectiveFlow;
    MatchDetails* m_details;
    Card* m_quality; // the same objectives, where the page is too low for a line of its own
};

} // namespace samvirke
