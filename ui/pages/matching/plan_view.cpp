#include "ui/pages/matching/plan_view.h"

#include "core/base/norwegian.h"
#include "core/domain/composition.h"
#include "core/domain/professions.h"
#include "ui/pages/matching/plan_map.h"
#include "ui/pages/needs/wording.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/timeline.h"

namespace samvirke {

namespace {

TimelineRow rowOf(const PlanNeed& need)
{
    TimelineRow row;
    row.id = need.need.id;
    row.label = need.municipality;
    row.sublabel = QStringLiteral("%1 × %2 · %3")
                       .arg(QString::number(need.need.heads),
                           professionLabel(need.need.profession).translated(),
                           label(need.need.service).translated());
    row.figure = percentText(need.outcome.covered, need.outcome.headDays);
    if (need.outcome.missing > 0)
        row.figureNote = PlanView::tr("lacks %1").arg(need.outcome.missing);
    row.severity = need.need.severity;
    return row;
}

/// Above the needs of a team: what its composition lacks.
TimelineRow headingOf(const Plan& plan, const PlanNeed& first)
{
    TimelineRow row;
    row.id = QStringLiteral("team/") + first.need.id;
    row.label = PlanView::tr("Team “%1”, %2").arg(first.need.team, first.municipality);
    row.sublabel = compositionText(compositionOf(plan, first.need)).translated();
    row.heading = true;
    return row;
}

TimelineBar barOf(const PlanNeed& need, const PlanStint& stint)
{
    TimelineBar bar;
    bar.id = planKey(stint.stint);
    bar.row = need.need.id;
    bar.from = stint.stint.from;
    bar.until = stint.stint.until;
    bar.text = stint.who;
    bar.detail = PlanView::tr("%1 km").arg(numberText(stint.stint.km));
    bar.tone = stint.transfer.isEmpty() ? Tone::Waiting : Tone::Firm;
    bar.toolTip =
        stint.transfer.isEmpty() ? PlanView::tr("Proposed") : PlanView::tr("Transfer started");
    return bar;
}

} // namespace

PlanView::PlanView(Session& session, QWidget* parent)
    : QStackedWidget(parent), m_timeline(new Timeline(tr("Proposal by need"))),
      m_table(new DataTable(tr("Proposal as a table"))), m_map(new PlanMap(session)),
      m_model(planTableColumns(), [](const PlanRow& row) { return row.key; })
{
    m_timeline->setRowTitle(tr("Need"));
    m_timeline->setFigureTitle(tr("Covered"));
    m_timeline->setEmptyText(tr("Looking for the best proposal …"));
    m_table->setEmptyText(tr("Looking for the best proposal …"), {});
    m_table->show(&m_model);
    // Told in the second lines of their neighbours; the columns stay for copying.
    for (const int column :
        { int(plan_column::Asked), int(plan_column::Owner), int(plan_column::Level) })
        m_table->setColumnHidden(column, true);
    m_table->setWidths({ 0, 14, 0, 0, 0, 15, 15, 0, 13 });
    addWidget(m_timeline);
    addWidget(m_table);
    addWidget(m_map);
    setFocusProxy(m_timeline);
    connect(m_timeline, &Timeline::barChosen, this, &PlanView::tell);
    connect(m_timeline, &Timeline::rowChosen, this, [this](const QString& row) {
        if (m_timeline->currentBar().isEmpty())
            tell(row);
    });
    connect(m_timeline, &Timeline::barActivated, this, &PlanView::activated);
    connect(m_table, &DataTable::currentIdChanged, this, &PlanView::tell);
    connect(m_table, &DataTable::chosen, this, &PlanView::activated);
    connect(m_map, &PlanMap::keyChosen, this, &PlanView::tell);
}

void PlanView::tell(const QString& key)
{
    if (!m_quiet && !key.isEmpty())
        Q_EMIT chosen(key);
}

void PlanView::setPlan(const Plan& plan)
{
    QList<TimelineRow> rows;
    QList<TimelineBar> bars;
    const Need* before = nullptr;
    for (const PlanNeed& need : plan.needs) {
        const bool team = !need.need.team.isEmpty() && compositionOf(plan, need.need).size() > 1;
        if (team && !(before && ofOneComposition(*before, need.need)))
            rows.append(headingOf(plan, need));
        before = &need.need;
        rows.append(rowOf(need));
        if (team)
            rows.last().group = tr("team %1").arg(need.need.team);
        for (const PlanStint& stint : need.stints)
            bars.append(barOf(need, stint));
    }
    m_quiet = true;
    // Said only when it is known.
    m_timeline->setEmptyText(tr("No open needs"), tr("Register a need on the page about needs."));
    m_table->setEmptyText(tr("No open needs"), tr("Register a need on the page about needs."));
    m_timeline->setRange(plan.from, plan.until);
    m_timeline->setContent(rows, bars);
    m_model.setRows(planRows(plan));
    m_map->setPlan(plan);
    m_quiet = false;
}

void PlanView::show(Picture picture)
{
    QWidget* wanted = m_timeline;
    if (picture == Picture::Table)
        wanted = m_table;
    else if (picture == Picture::Map)
        wanted = m_map;
    setCurrentWidget(wanted);
    setFocusProxy(wanted);
}

void PlanView::select(const PlanNeed* need, const PlanStint* stint)
{
    m_quiet = true;
    m_map->select(need, stint);
    if (stint) {
        m_timeline->selectBar(planKey(stint->stint));
        m_table->select(planKey(stint->stint));
    } else if (need) {
        m_timeline->selectRow(need->need.id);
        // A need without a gap has no line of its own.
        if (!m_table->select(need->need.id) && !need->stints.isEmpty())
            m_table->select(planKey(need->stints.constFirst().stint));
    }
    m_quiet = false;
}

} // namespace samvirke
