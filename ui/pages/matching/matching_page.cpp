#include "ui/pages/matching/matching_page.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "ui/dialogs/decline_dialog.h"
#include "ui/pages/matching/match_details.h"
#include "ui/pages/matching/match_options.h"
#include "ui/pages/matching/proposal_runner.h"
#include "ui/pages/needs/flow_layout.h"
#include "ui/pages/needs/sync_rows.h"
#include "ui/pages/needs/wording.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/timeline.h"

#include <QProgressBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace samvirke {

MatchingPage::MatchingPage(Session& session, QWidget* parent)
    : Page(session, parent), m_runner(new ProposalRunner(session, this)), m_soon(new QTimer(this)),
      m_frame(new PageFrame), m_options(new MatchOptions), m_views(new QStackedWidget),
      m_timeline(new Timeline(tr("Proposal by need"))),
      m_table(new DataTable(tr("Proposal as a table"))),
      m_model(planTableColumns(), [](const PlanRow& row) { return row.key; }),
      m_objectives(new QWidget), m_objectiveFlow(new FlowLayout(m_objectives, space::l, 2)),
      m_details(new MatchDetails(session)), m_quality(new Card)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);

    QPushButton* asTable = m_frame->header().addButton(tr("As a table"));
    asTable->setCheckable(true);
    QPushButton* options = m_frame->header().addButton(tr("Options"));
    options->setCheckable(true);
    m_options->hide();
    connect(options, &QPushButton::toggled, m_options, &QWidget::setVisible);
    connect(asTable, &QPushButton::toggled, this, [this](bool table) {
        m_views->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_timeline);
    });
    connect(m_options, &MatchOptions::changed, this, &MatchingPage::solveSoon);

    m_timeline->setRowTitle(tr("Need"));
    m_timeline->setFigureTitle(tr("Covered"));
    m_table->show(&m_model);
    // Told in the second lines of their neighbours; the columns stay for copying.
    for (const int column :
        { int(plan_column::Asked), int(plan_column::Owner), int(plan_column::Level) })
        m_table->setColumnHidden(column, true);
    m_table->setWidths({ 0, 14, 0, 0, 0, 15, 15, 0, 13 });
    m_views->addWidget(m_timeline);
    m_views->addWidget(m_table);
    m_frame->body()->addWidget(m_options);
    m_frame->body()->addWidget(makeBusyLine());
    m_frame->body()->addWidget(m_views, 1);
    m_frame->body()->addWidget(m_objectives);
    m_frame->side().addWidget(m_details);
    m_frame->side().addWidget(m_quality);

    connect(m_timeline, &Timeline::barChosen, this, &MatchingPage::chooseKey);
    connect(m_timeline, &Timeline::rowChosen, this, [this](const QString& row) {
        if (m_timeline->currentBar().isEmpty())
            chooseKey(row);
    });
    connect(m_table, &DataTable::currentIdChanged, this, &MatchingPage::chooseKey);
    connect(m_details, &MatchDetails::stintChosen, this, &MatchingPage::chooseKey);
    connect(m_details, &MatchDetails::startAsked, this, &MatchingPage::startTransfer);
    connect(m_details, &MatchDetails::declineAsked, this, &MatchingPage::decline);
    connect(m_details, &MatchDetails::reconsiderAsked, this, &MatchingPage::reconsider);
    connect(m_details, &MatchDetails::openTransfer, this,
        [this](const QString& id) { Q_EMIT leadTo(Entity::Transfer, id); });
    connect(m_details, &MatchDetails::openNeed, this,
        [this](const QString& id) { Q_EMIT leadTo(Entity::Need, id); });
    connect(m_details, &MatchDetails::openMember, this,
        [this](const QString& id) { Q_EMIT leadTo(Entity::PoolMember, id); });

    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &MatchingPage::solve);
    connect(m_runner, &ProposalRunner::solved, this, &MatchingPage::take);
    connect(m_runner, &ProposalRunner::failed, this, [this](const Error& error) {
        m_frame->header().setHeadline(tr("No proposal could be made"));
        m_frame->header().setSubline(error.text.translated());
        Q_EMIT failed(error);
    });
    connect(m_runner, &ProposalRunner::cancelled, this, [this] {
        m_dirty = true;
        if (!m_solved)
            m_frame->header().setHeadline(tr("The search was stopped"));
        Q_EMIT said(tr("The search was stopped. Change an option or come back to solve again."));
    });
    m_frame->header().setHeadline(tr("Looking for the best proposal …"));
    showSelection();
}

QString MatchingPage::title() const
{
    return tr("Matching");
}

QString MatchingPage::badge() const
{
    return m_badge;
}

QWidget* MatchingPage::makeBusyLine()
{
    m_busy = new QWidget;
    auto* row = new QHBoxLayout(m_busy);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Solving"));
    row->addWidget(new Label(tr("Solving …"), Type::Small, Label::Ink::Muted));
    row->addWidget(bar, 1);
    QPushButton* stop = makeButton(tr("Cancel"));
    stop->setAccessibleName(tr("Cancel solving"));
    row->addWidget(stop);
    m_busy->hide();
    // Most solutions come before anybody could read a progress bar.
    auto* patience = new QTimer(this);
    patience->setSingleShot(true);
    patience->setInterval(250);
    connect(patience, &QTimer::timeout, m_busy, &QWidget::show);
    connect(m_runner, &ProposalRunner::busyChanged, this, [this, patience](bool busy) {
        if (busy) {
            patience->start();
        } else {
            patience->stop();
            m_busy->hide();
        }
    });
    connect(stop, &QPushButton::clicked, m_runner, &ProposalRunner::cancel);
    return m_busy;
}

bool MatchingPage::isBusy() const
{
    return m_runner->isBusy() || m_soon->isActive();
}

void MatchingPage::reload()
{
    solveSoon();
}

void MatchingPage::follow(const ChangeSet& changes)
{
    for (const Entity entity : { Entity::Need, Entity::PoolMember, Entity::Transfer,
             Entity::DeclinedPair, Entity::OwnerLimit, Entity::SelfAssessment }) {
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

void MatchingPage::solveSoon()
{
    m_dirty = true;
    if (isVisible())
        m_soon->start(); // several changes in a row are solved once
}

void MatchingPage::solve()
{
    m_dirty = false;
    m_runner->start(m_options->settings());
}

void MatchingPage::take(const Proposal& proposal)
{
    const MatchSettings settings = m_options->settings();
    m_plan = planOf(m_session, proposal, settings.from, settings.until);
    m_solved = true;
    m_options->showHorizon(m_plan.from, m_plan.until);
    // The selection stays with the same pair; with its need when the pair is gone.
    if (m_stint) {
        const PlanStint* same = m_plan.like(*m_stint);
        m_need = m_stint->need;
        m_stint = same ? std::optional<Stint>(same->stint) : std::nullopt;
    }
    // A need that was asked for before it could be planned stays asked for.
    if (m_need.isEmpty() && !m_plan.needs.isEmpty())
        m_need = m_plan.needs.constFirst().need.id;
    showPlan();
    Q_EMIT planChanged();
}

void MatchingPage::showPlan()
{
    PageHeader& header = m_frame->header();
    const PlanFigures figures = figuresOf(m_plan);
    if (m_plan.needs.isEmpty()) {
        header.setHeadline(tr("No open needs to find staff for"));
        header.setSubline(tr("Register a need, and a proposal stands here at once."));
        m_timeline->setEmptyText(
            tr("No open needs"), tr("Register a need on the page about needs."));
        m_table->setEmptyText(tr("No open needs"), tr("Register a need on the page about needs."));
    } else {
        header.setHeadline(planHeadline(figures));
        header.setSubline(m_session.poolMembers().isEmpty()
                ? tr("The pool is empty. Register or import those who could help.")
                : planSubline(m_plan, figures));
    }
    QList<TimelineRow> rows;
    QList<TimelineBar> bars;
    int open = 0;
    for (const PlanNeed& need : m_plan.needs) {
        open += need.outcome.missing > 0;
        TimelineRow row;
        row.id = need.need.id;
        row.label = need.municipality;
        row.sublabel = QStringLiteral("%1 × %2 · %3")
                           .arg(QString::number(need.need.heads),
                               professionLabel(need.need.profession).translated(),
                               label(need.need.service).translated());
        row.figure = percentText(need.outcome.covered, need.outcome.headDays);
        row.severity = need.need.severity;
        rows.append(row);
        for (const PlanStint& stint : need.stints) {
            TimelineBar bar;
            bar.id = planKey(stint.stint);
            bar.row = need.need.id;
            bar.from = stint.stint.from;
            bar.until = stint.stint.until;
            bar.text = stint.who;
            bar.detail = tr("%1 km").arg(numberText(stint.stint.km));
            bar.tone = stint.transfer.isEmpty() ? Tone::Waiting : Tone::Firm;
            bar.toolTip = stint.transfer.isEmpty() ? tr("Proposed") : tr("Transfer started");
            bars.append(bar);
        }
    }
    m_showing = true;
    m_timeline->setRange(m_plan.from, m_plan.until);
    m_timeline->setContent(rows, bars);
    m_model.setRows(planRows(m_plan));
    m_showing = false;
    showObjectives();
    showSelection();
    const QString badge = open == 0 ? QString() : QString::number(open);
    if (badge != m_badge) {
        m_badge = badge;
        Q_EMIT badgeChanged();
    }
}

void MatchingPage::showObjectives()
{
    while (QLayoutItem* item = m_objectiveFlow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ObjectiveLine& line : objectiveLines(m_plan)) {
        auto* label = new Label({}, Type::Small);
        label->setWordWrap(false);
        label->setTextFormat(Qt::RichText);
        label->setText(QStringLiteral("<b>%1</b> %2 · %3")
                           .arg(line.name.toHtmlEscaped(), line.value.toHtmlEscaped(),
                               line.proof.toHtmlEscaped()));
        label->setAccessibleName(
            QStringLiteral("%1: %2, %3").arg(line.name, line.value, line.proof));
        m_objectiveFlow->addWidget(label);
    }
    m_quality->clear();
    m_quality->setTitle(tr("How good is the proposal?"));
    for (const ObjectiveLine& line : objectiveLines(m_plan))
        m_quality->addFact(line.name, QStringLiteral("%1 · %2").arg(line.value, line.proof));
    placeObjectives();
    settleLayout(m_quality);
}

void MatchingPage::placeObjectives()
{
    // With large text in a small window the plan needs the height more.
    const bool tall = height() > 30 * Theme::instance().lineHeight(Type::Body);
    m_objectives->setVisible(tall && !m_plan.needs.isEmpty());
    m_quality->setVisible(!tall && !m_plan.needs.isEmpty());
    m_objectives->updateGeometry();
}

void MatchingPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeObjectives();
}

void MatchingPage::showSelection()
{
    const PlanStint* stint = m_stint ? m_plan.like(*m_stint) : nullptr;
    const PlanNeed* need = m_plan.need(m_need);
    m_showing = true;
    if (stint) {
        m_timeline->selectBar(planKey(stint->stint));
        m_table->select(planKey(stint->stint));
    } else if (need) {
        m_timeline->selectRow(need->need.id);
        // A need without a gap has no line of its own.
        if (!m_table->select(need->need.id) && !need->stints.isEmpty())
            m_table->select(planKey(need->stints.constFirst().stint));
    }
    m_showing = false;
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
    if (m_showing || key.isEmpty())
        return;
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
    showSelection();
    m_views->currentWidget()->setFocus();
}

bool MatchingPage::mayWrite()
{
    const Text reason = whyReadOnly(m_session.info());
    if (!reason.isEmpty())
        Q_EMIT failed({ reason });
    return reason.isEmpty();
}

void MatchingPage::startTransfer(const Stint& stint)
{
    if (!mayWrite())
        return;
    const Result<Id> started = m_session.startTransferFrom(stint);
    if (!wentWell(started))
        return;
    Q_EMIT said(tr("A transfer is started as a draft. Nobody has been asked yet."));
    Q_EMIT leadTo(Entity::Transfer, *started);
}

void MatchingPage::decline(const Stint& stint)
{
    const PlanStint* shown = m_plan.like(stint);
    const PlanNeed* need = m_plan.need(stint.need);
    if (!shown || !need || !mayWrite())
        return;
    DeclineDialog dialog(
        m_session, stint, tr("%1 for %2").arg(shown->who, need->municipality), window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("Left out. The proposal is solved again without it."));
}

void MatchingPage::reconsider(const Id& pair)
{
    if (mayWrite() && wentWell(m_session.reconsiderPair(pair)))
        Q_EMIT said(tr("Taken back in. The proposal is solved again."));
}

} // namespace samvirke
