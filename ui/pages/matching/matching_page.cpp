#include "ui/pages/matching/matching_page.h"

#include "ui/pages/matching/busy_line.h"
#include "ui/pages/matching/contest_view.h"
#include "ui/pages/matching/match_details.h"
#include "ui/pages/matching/match_options.h"
#include "ui/pages/matching/objective_bar.h"
#include "ui/pages/matching/plan_changes.h"
#include "ui/pages/matching/plan_view.h"
#include "ui/pages/matching/proposal_queue.h"
#include "ui/pages/matching/ring_first.h"
#include "ui/pages/matching/variant_bar.h"
#include "ui/pages/matching/variant_comparison.h"
#include "ui/pages/matching/what_if_banner.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_frame.h"

#include <QComboBox>
#include <QEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace samvirke {

MatchingPage::MatchingPage(Session& session, QWidget* parent)
    : Page(session, parent), m_variant(builtInVariants().constFirst().id),
      m_runner(new ProposalRunner(session, this)), m_others(new ProposalQueue(session, this)),
      m_soon(new QTimer(this)), m_frame(new PageFrame), m_view(new QComboBox),
      m_options(new MatchOptions), m_variants(new VariantBar), m_banner(new WhatIfBanner),
      m_busy(new BusyLine), m_views(new QStackedWidget), m_planView(new PlanView(session)),
      m_comparison(new VariantComparison), m_contest(new ContestView(session)),
      m_ring(new RingFirst), m_objectives(new ObjectiveBar), m_changes(new Card),
      m_details(new MatchDetails(session)), m_quality(new Card)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    addViews();
    QPushButton* options = m_frame->header().addButton(tr("Options"));
    options->setCheckable(true);
    m_options->hide();
    connect(options, &QPushButton::toggled, m_options, &QWidget::setVisible);

    m_frame->body()->addWidget(m_variants);
    m_frame->body()->addWidget(m_banner);
    m_frame->body()->addWidget(m_options);
    m_frame->body()->addWidget(m_busy);
    m_frame->body()->addWidget(m_views, 1);
    m_frame->body()->addWidget(m_objectives);
    m_frame->side().addWidget(m_changes);
    m_frame->side().addWidget(m_details);
    m_frame->side().addWidget(m_quality);

    m_views->installEventFilter(this); // whose width tells how many lines the aims would take
    connectSolving();
    connectSteps();
    connectQuestions();
    m_frame->header().setHeadline(tr("Looking for the best proposal …"));
    showVariants();
    showSelection();
}

void MatchingPage::connectSolving()
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &MatchingPage::solve);
    connect(m_options, &MatchOptions::changed, this, &MatchingPage::solveSoon);
    connect(m_runner, &ProposalRunner::solved, this, [this](const Proposal& proposal) {
        if (m_questions.isEmpty())
            take(proposal);
        else
            takeAnswer(proposal);
    });
    connect(m_runner, &ProposalRunner::busyChanged, m_busy, &BusyLine::setBusy);
    connect(m_runner, &ProposalRunner::progressed, m_busy, &BusyLine::setProgress);
    connect(m_busy, &BusyLine::stopAsked, m_runner, &ProposalRunner::cancel);
    connect(m_runner, &ProposalRunner::failed, this, [this](const Error& error) {
        Q_EMIT failed(error);
        if (!m_questions.isEmpty()) {
            backToPlan(); // what was supposed is not possible
            return;
        }
        m_frame->header().setHeadline(tr("No proposal could be made"));
        m_frame->header().setSubline(error.text.translated());
    });
    connect(m_runner, &ProposalRunner::cancelled, this, [this] {
        m_dirty = true;
        if (!m_solved)
            m_frame->header().setHeadline(tr("The search was stopped"));
        Q_EMIT said(tr("The search was stopped. Change an option or come back to solve again."));
    });
    connect(
        m_others, &ProposalQueue::answered, this, [this](const QString& id, const Proposal& plan) {
            m_known.insert(id, plan);
            m_summaries.insert(id, summaryOf(m_session, planOf(m_session, plan, settings())));
            showComparison();
        });
}

QString MatchingPage::title() const
{
    return tr("Matching");
}

QString MatchingPage::badge() const
{
    return m_badge;
}

bool MatchingPage::isBusy() const
{
    return m_runner->isBusy() || m_others->isBusy() || m_contest->isBusy() || m_soon->isActive();
}

void MatchingPage::reload()
{
    showVariants();
    solveSoon();
}

void MatchingPage::follow(const ChangeSet& changes)
{
    if (changes.touches(Entity::Variant))
        showVariants();
    for (const Entity entity :
        { Entity::Need, Entity::PoolMember, Entity::Transfer, Entity::DeclinedPair,
            Entity::OwnerLimit, Entity::OwnerOverride, Entity::Variant, Entity::SelfAssessment }) {
        if (changes.touches(entity)) {
            solveSoon();
            return;
        }
    }
}

void MatchingPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_dirty && !m_runner->isBusy())
        m_soon->start();
}

// ---- Solving

MatchSettings MatchingPage::settings() const
{
    MatchSettings settings = m_options->settings();
    for (const Variant& each : m_session.variants()) {
        if (each.id == m_variant)
            settings.order = each.order;
    }
    return settings;
}

void MatchingPage::solveSoon()
{
    m_dirty = true;
    dropQuestions();
    if (isVisible())
        m_soon->start(); // several changes in a row are solved once
}

void MatchingPage::solve()
{
    if (m_dirty) {
        m_dirty = false;
        m_others->cancel();
        m_known.clear();
        m_summaries.clear();
    }
    m_runner->drop();
    m_solving = m_variant;
    if (m_known.contains(m_variant))
        take(m_known.value(m_variant));
    else
        m_runner->start(settings());
}

void MatchingPage::take(const Proposal& proposal)
{
    m_known.insert(m_solving, proposal);
    if (m_solving != m_variant)
        return; // another tab was chosen meanwhile
    const Plan before = m_plan;
    m_plan = planOf(m_session, proposal, settings());
    m_summaries.insert(m_variant, summaryOf(m_session, m_plan));
    m_baseStints = proposal.stints;
    if (m_solved)
        announce(this, changesText(changesBetween(before, m_plan)));
    m_solved = true;
    m_options->showHorizon(m_plan.from, m_plan.until);
    keepSelection();
    showPlan();
    showOtherViews();
    Q_EMIT planChanged();
}

void MatchingPage::keepSelection()
{
    // The selection stays with the same pair; with its need when the pair is gone.
    if (m_stint) {
        const PlanStint* same = m_plan.like(*m_stint);
        m_need = m_stint->need;
        m_stint = same ? std::optional<Stint>(same->stint) : std::nullopt;
    }
    // A need that was asked for before it could be planned stays asked for.
    if (m_need.isEmpty() && !m_plan.needs.isEmpty())
        m_need = m_plan.needs.constFirst().need.id;
}

// ---- Showing

void MatchingPage::showPlan()
{
    PageHeader& header = m_frame->header();
    const PlanFigures figures = figuresOf(m_plan);
    if (m_plan.needs.isEmpty()) {
        header.setHeadline(tr("No open needs to find staff for"));
        header.setSubline(tr("Register a need, and a proposal stands here at once."));
    } else {
        header.setHeadline(planHeadline(figures));
        header.setSubline(m_session.poolMembers().isEmpty()
                ? tr("The pool is empty. Register or import those who could help.")
                : planSubline(m_plan, figures));
    }
    m_planView->setPlan(m_plan);
    showObjectives();
    showSelection();
    const auto open = std::count_if(m_plan.needs.begin(), m_plan.needs.end(),
        [](const PlanNeed& need) { return need.outcome.missing > 0; });
    if (!m_questions.isEmpty())
        return; // what is counted in the navigation is the plan
    const QString badge = open == 0 ? QString() : QString::number(open);
    if (badge != m_badge) {
        m_badge = badge;
        Q_EMIT badgeChanged();
    }
}

void MatchingPage::showObjectives()
{
    const QList<ObjectiveLine> lines = objectiveLines(m_plan);
    m_objectives->setLines(lines);
    fillObjectives(*m_quality, lines);
    placeObjectives();
    settleLayout(m_quality);
}

void MatchingPage::placeObjectives()
{
    // Two lines of it are read at a glance; more of them stand better one by one in the panel, and
    // the plan has the height.
    constexpr int atMost = 2;
    const bool fits = height() > 34 * Theme::instance().lineHeight(Type::Body)
        && m_objectives->linesIn(m_views->width()) <= atMost;
    m_objectives->setVisible(fits && !m_plan.needs.isEmpty());
    m_quality->setVisible(!fits && !m_plan.needs.isEmpty());
    m_objectives->updateGeometry();
}

bool MatchingPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool done = Page::eventFilter(watched, event);
    if (watched == m_views && event->type() == QEvent::Resize)
        placeObjectives();
    return done;
}

void MatchingPage::showSelection()
{
    const PlanStint* stint = m_stint ? m_plan.like(*m_stint) : nullptr;
    const PlanNeed* need = m_plan.need(m_need);
    m_planView->select(need, stint);
    m_details->setQuestion(!m_questions.isEmpty());
    if (stint) {
        m_details->showStint(m_plan, *stint);
    } else if (need) {
        m_details->showNeed(m_plan, *need);
    } else if (m_solved && !m_need.isEmpty() && !m_plan.needs.isEmpty()) {
        m_details->showNothing(tr("This need is not in the proposal"),
            tr("It is no longer open, or its days lie outside of those that are planned for."));
    } else {
        m_details->showNothing(tr("Why and what is missing"),
            tr("Choose a need to see what it lacks, or a bar to see why it is proposed and what "
               "its owner would give up."));
    }
}

void MatchingPage::chooseKey(const QString& key)
{
    m_stint.reset();
    m_need = key;
    for (const PlanNeed& need : std::as_const(m_plan.needs)) {
        for (const PlanStint& stint : need.stints) {
            if (planKey(stint.stint) == key) {
                m_stint = stint.stint;
                m_need = need.need.id;
            }
        }
    }
    showSelection();
}

void MatchingPage::choose(const Stint& stint)
{
    chooseKey(planKey(stint));
}

void MatchingPage::reveal(const QString& id)
{
    m_stint.reset();
    m_need = id;
    if (m_views->currentWidget() != m_planView)
        showView(View::Bars);
    showSelection();
    m_planView->setFocus();
}

} // namespace samvirke
