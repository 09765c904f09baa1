// Who could serve where? Proposes for the open needs off the GUI thread, in several variants, shows
// the plan as bars by need or as a table, and tells of each stint why and of each gap what is
// missing. It proposes; a person starts the transfers.
#pragma once

#include "ui/pages/matching/plan.h"
#include "ui/pages/matching/plan_summary.h"
#include "ui/pages/matching/what_if.h"
#include "ui/pages/page.h"

class QComboBox;
class QStackedWidget;
class QTimer;

namespace samvirke {

class BusyLine;
class Card;
class ContestView;
class MatchDetails;
class MatchOptions;
class ObjectiveBar;
class PageFrame;
class PlanView;
class ProposalQueue;
class ProposalRunner;
class RingFirst;
class VariantBar;
class VariantComparison;
class WhatIfBanner;

class MatchingPage : public Page {
    Q_OBJECT

public:
    explicit MatchingPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString badge() const override; ///< needs that the proposal does not fully cover
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void reveal(const QString& id) override; ///< a need

    enum class View { Bars, Table, Map, Variants, Contested, RingFirst };
    void showView(View view);
    void chooseVariant(const Id& variant);
    const Id& variant() const { return m_variant; }

    const Plan& plan() const { return m_plan; }
    bool isBusy() const; ///< solving, or about to
    /// Selects a stint as a click on its bar does.
    void choose(const Stint& stint);

    /// Solves with what is supposed, on top of the questions that are asked already: a first
    /// answer at once, the best one after it. Nothing is recorded.
    void ask(const WhatIf& question);
    void backToPlan();
    const QList<WhatIf>& questions() const { return m_questions; }

Q_SIGNALS:
    void planChanged();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectSolving();
    void connectSteps();

    // ---- Solving
    MatchSettings settings() const;
    void solveSoon();
    void solve();
    void take(const Proposal& proposal);

    // ---- Questions of what if (matching_page_questions.cpp)
    void connectQuestions();
    void solveQuestion(bool quick);
    void takeAnswer(const Proposal& proposal);
    void showQuestions();
    void askOtherNeed(const Id& need);
    void record(int question);
    void dropQuestions();

    // ---- Views (matching_page_views.cpp)
    void addViews();
    void showVariants();
    void showComparison();
    void compareVariants();
    void showOtherViews(); // those beside the plan, where they are looked at

    // ---- Showing
    void showPlan();
    void showObjectives();
    void placeObjectives();
    void showSelection();
    void keepSelection(); // after the plan has become another
    void chooseKey(const QString& key); // of a stint or a need

    // ---- Steps of a person (matching_page_steps.cpp)
    void startTransfer(const Stint& stint);
    void askOwners(const Id& need);
    void decline(const Stint& stint);
    void reconsider(const Id& pair);
    void editVariant(const Variant& variant);
    void removeVariant();
    void decideOwner(const QString& owner, bool lends);
    void takeDecisionBack(const Id& ownerOverride);
    void confirm(const Id& member);

    Plan m_plan;
    bool m_solved = false; // there is a plan to look at
    bool m_dirty = true; // what it was made from has changed
    Id m_variant; // shown
    Id m_solving; // variant that the runner works at
    QHash<Id, Proposal> m_known; // by variant, since the last change
    QHash<Id, PlanSummary> m_summaries;
    QList<WhatIf> m_questions; // what m_plan supposes; empty: it is the plan itself
    Plan m_base; // the plan before the questions
    QList<Stint> m_baseStints;
    bool m_first = false; // the answer that is shown is the quick one
    Id m_need; // what is selected: a need, and perhaps a stint of it
    std::optional<Stint> m_stint;
    QString m_badge;

    ProposalRunner* m_runner;
    ProposalQueue* m_others;
    QTimer* m_soon;
    PageFrame* m_frame;
    QComboBox* m_view;
    MatchOptions* m_options;
    VariantBar* m_variants;
    WhatIfBanner* m_banner;
    BusyLine* m_busy;
    QStackedWidget* m_views;
    PlanView* m_planView;
    VariantComparison* m_comparison;
    ContestView* m_contest;
    RingFirst* m_ring;
    ObjectiveBar* m_objectives;
    Card* m_changes;
    MatchDetails* m_details;
    Card* m_quality; // the same objectives, where the page is too low for a line of its own
};

} // namespace samvirke
