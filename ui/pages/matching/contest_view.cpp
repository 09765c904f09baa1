#include "ui/pages/matching/contest_view.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "ui/pages/matching/contest_solver.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSet>

namespace samvirke {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("ContestColumns", source);
}

std::function<QString()> heading(const char* source)
{
    return [source] { return say(source); };
}

QList<TableColumn<ContestedMember>> memberColumns()
{
    return {
        { heading(QT_TRANSLATE_NOOP("ContestColumns", "Who")),
            [](const ContestedMember& row) { return row.who; } },
        { heading(QT_TRANSLATE_NOOP("ContestColumns", "Owner")),
            [](const ContestedMember& row) { return row.owner; } },
        { heading(QT_TRANSLATE_NOOP("ContestColumns", "Could serve")),
            [](const ContestedMember& row) { return row.could; } },
        { heading(QT_TRANSLATE_NOOP("ContestColumns", "In the proposal")),
            [](const ContestedMember& row) {
                return row.now.isEmpty() ? say(QT_TRANSLATE_NOOP("ContestColumns", "not used"))
                                         : row.now;
            } },
    };
}

QList<TableColumn<ContestRow>> planColumns(const QStringList& plans)
{
    QList<TableColumn<ContestRow>> columns{ { heading(QT_TRANSLATE_NOOP("ContestColumns", "Need")),
        [](const ContestRow& row) { return row.name; } } };
    for (int i = 0; i < int(plans.size()); ++i)
        columns.append({ [name = plans.at(i)] { return name; },
            [i](const ContestRow& row) { return row.covered.value(i); }, nullptr, true });
    return columns;
}

QString nameOf(const Plan& plan, const Need& need)
{
    return QStringLiteral("%1, %2 × %3")
        .arg(plan.need(need.id)->municipality, QString::number(need.heads),
            professionLabel(need.profession).translated());
}

} // namespace

ContestView::ContestView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_solver(new ContestSolver(session, this)),
      m_need(new QComboBox), m_intro(new Label({}, Type::Body, Label::Ink::Muted)),
      m_none(new Label), m_memberTable(new DataTable(tr("Who could serve several of the needs"))),
      m_members(memberColumns(), [](const ContestedMember& row) { return row.member; }),
      m_planTable(new DataTable(tr("Covered head-days, plan by plan")))
{
    m_need->setAccessibleName(tr("Contested need"));
    m_need->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::s);
    auto* name = new Label(tr("Need"));
    name->setWordWrap(false);
    name->setBuddy(m_need);
    top->addWidget(name);
    top->addWidget(m_need);
    top->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addWidget(m_intro);
    column->addWidget(m_none);
    column->addWidget(m_planTable, 2);
    column->addWidget(m_memberTable, 3);
    m_memberTable->show(&m_members);
    m_memberTable->setWidths({ 0, 0, 0, 18 });
    connect(m_need, &QComboBox::currentIndexChanged, this,
        [this] { choose(m_need->currentData().toString()); });
    connect(m_solver, &ContestSolver::solved, this, &ContestView::take);
}

bool ContestView::isBusy() const
{
    return m_solver->isBusy();
}

void ContestView::setPlan(const Plan& plan, const MatchSettings& settings, const Id& need)
{
    m_solver->cancel();
    m_plan = plan;
    m_settings = settings;
    const Result<QList<Candidate>> found = candidates(m_session, settings);
    m_candidates = found ? *found : QList<Candidate>();
    const QList<Id> contested = contestedNeeds(plan, m_candidates);
    const Id before = m_need->currentData().toString();
    const Id wanted = contested.contains(need) ? need
        : contested.contains(before)           ? before
                                               : contested.value(0);
    {
        const QSignalBlocker quiet(m_need);
        m_need->clear();
        for (const Id& each : contested)
            m_need->addItem(nameOf(plan, plan.need(each)->need), each);
        m_need->setCurrentIndex(m_need->findData(wanted));
    }
    choose(wanted);
}

void ContestView::choose(const Id& need)
{
    m_contest = contestOf(m_session, m_plan, m_candidates, need);
    const bool any = m_contest.needs.size() > 1;
    for (QWidget* each : { static_cast<QWidget*>(m_memberTable), static_cast<QWidget*>(m_planTable),
             static_cast<QWidget*>(m_intro) })
        each->setVisible(any);
    m_need->setEnabled(m_need->count() > 0);
    m_none->setVisible(!any);
    m_none->setText(tr("No two municipalities need the same people in these days."));
    if (!any)
        return;
    QString intro = tr("A basis for a conversation between the municipalities, each plan solved "
                       "with one of the needs served first as far as possible. It says nothing "
                       "about which to choose.");
    if (m_contest.moreNeeds > 0)
        intro +=
            u' ' + tr("%n more need(s) share some of these people.", nullptr, m_contest.moreNeeds);
    m_intro->setText(intro);
    m_members.setRows(m_contest.members);

    QStringList plans{ tr("The proposal") };
    m_rows.clear();
    QList<Id> needs;
    for (const Need& each : std::as_const(m_contest.needs)) {
        plans.append(tr("%1 first").arg(m_plan.need(each.id)->municipality));
        m_rows.append({ each.id, nameOf(m_plan, each), {} });
        needs.append(each.id);
    }
    m_rows.append({ QStringLiteral("rest"), tr("All other needs together"), {} });
    for (ContestRow& row : m_rows)
        row.covered = QStringList(plans.size(), QStringLiteral("…"));
    auto model = std::make_unique<ValueTableModel<ContestRow>>(
        planColumns(plans), [](const ContestRow& row) { return row.key; });
    m_planTable->show(model.get());
    m_plans = std::move(model);
    m_planTable->setSortingEnabled(false);
    QList<int> widths{ 0 };
    for (qsizetype i = 0; i < plans.size(); ++i)
        widths.append(16);
    m_planTable->setWidths(widths);
    QList<NeedOutcome> now;
    for (const PlanNeed& each : std::as_const(m_plan.needs))
        now.append(each.outcome);
    fill(0, now);
    m_solver->start(needs, m_settings);
}

void ContestView::take(const Id& need, const Proposal& proposal)
{
    for (int i = 0; i < int(m_contest.needs.size()); ++i) {
        if (m_contest.needs.at(i).id == need)
            fill(i + 1, proposal.needs);
    }
}

void ContestView::fill(int column, const QList<NeedOutcome>& outcomes)
{
    int covered = 0;
    int asked = 0;
    const auto text = [](int some, int all) {
        return tr("%1 of %2").arg(numberText(some), numberText(all));
    };
    for (const NeedOutcome& outcome : outcomes) {
        bool shown = false;
        for (ContestRow& row : m_rows) {
            if (row.key != outcome.id)
                continue;
            shown = true;
            row.covered[column] = text(outcome.covered, outcome.headDays);
        }
        covered += shown ? 0 : outcome.covered;
        asked += shown ? 0 : outcome.headDays;
    }
    m_rows.last().covered[column] = text(covered, asked);
    m_plans->setRows(m_rows);
}

} // namespace samvirke
