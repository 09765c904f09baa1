#include "ui/pages/matching/contest_view.h"

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

QList<TableColumn<ContestedPerson>> memberColumns()
{
    return {
        { heading(QT_TRANSLATE_NOOP("ContestColumns", "Who")),
            [](const ContestedPerson& row) { return row.member.who.translated(); } },
        { heading(QT_TRANSLATE_NOOP("ContestColumns", "Owner")),
            [](const ContestedPerson& row) { return row.member.owner; } },
        { heading(QT_TRANSLATE_NOOP("ContestColumns", "Could serve")),
            [](const ContestedPerson& row) { return row.could; } },
        { heading(QT_TRANSLATE_NOOP("ContestColumns", "In the proposal")),
            [](const ContestedPerson& row) {
                return row.member.now.isEmpty()
                    ? say(QT_TRANSLATE_NOOP("ContestColumns", "not used"))
                    : row.member.now.join(QStringLiteral(", "));
            } },
    };
}

QList<TableColumn<ContestRow>> planColumns(const QStringList& plans)
{
    QList<TableColumn<ContestRow>> columns{ { heading(QT_TRANSLATE_NOOP("ContestColumns", "Need")),
        [](const ContestRow& row) { return row.name; } } };
    for (int i = 0; i < int(plans.size()); ++i)
        columns.append({ [name = plans.at(i)] { return name; },
            [i](const ContestRow& row) { return contestText(row.line, i).translated(); }, nullptr,
            true });
    return columns;
}

} // namespace

ContestView::ContestView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_solver(new ContestSolver(session, this)),
      m_need(new QComboBox), m_intro(new Label({}, Type::Body, Label::Ink::Muted)),
      m_none(new Label), m_memberTable(new DataTable(tr("Who could serve several of the needs"))),
      m_members(memberColumns(), [](const ContestedPerson& row) { return row.member.member; }),
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
    const QList<Id> contested = contestedNeeds(needsOf(plan), m_candidates);
    const Id before = m_need->currentData().toString();
    const Id wanted = contested.contains(need) ? need
        : contested.contains(before)           ? before
                                               : contested.value(0);
    {
        const QSignalBlocker quiet(m_need);
        m_need->clear();
        for (const Id& each : contested)
            m_need->addItem(contestedNeedText(m_session, plan.need(each)->need).translated(), each);
        m_need->setCurrentIndex(m_need->findData(wanted));
    }
    choose(wanted);
}

void ContestView::choose(const Id& need)
{
    m_contest = contestOf(m_session, needsOf(m_plan), stintsOf(m_plan), m_candidates, need);
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
                       "with one of the needs served first as far as possible: what it then gets, "
                       "and what others lose, in head-days. It says nothing about which to "
                       "choose.");
    if (m_contest.moreNeeds > 0)
        intro +=
            u' ' + tr("%n more need(s) share some of these people.", nullptr, m_contest.moreNeeds);
    m_intro->setText(intro);
    QList<ContestedPerson> people;
    for (const ContestedMember& member : std::as_const(m_contest.members))
        people.append({ member, couldText(m_session, m_contest, member).translated() });
    m_members.setRows(people);

    QStringList plans{ tr("The proposal") };
    QList<Id> needs;
    for (const Need& each : std::as_const(m_contest.needs)) {
        plans.append(tr("%1 first").arg(m_plan.need(each.id)->municipality));
        needs.append(each.id);
    }
    auto model = std::make_unique<ValueTableModel<ContestRow>>(
        planColumns(plans), [](const ContestRow& row) { return row.line.need; });
    m_planTable->show(model.get());
    m_plans = std::move(model);
    m_planTable->setSortingEnabled(false);
    QList<int> widths{ 0 };
    for (qsizetype i = 0; i < plans.size(); ++i)
        widths.append(18);
    m_planTable->setWidths(widths);
    m_outcomes = QList<std::optional<QList<NeedOutcome>>>(needs.size(), std::nullopt);
    showLines();
    m_solver->start(needs, stintsOf(m_plan), m_settings);
}

void ContestView::take(const Id& need, const Proposal& proposal)
{
    for (int i = 0; i < int(m_contest.needs.size()); ++i) {
        if (m_contest.needs.at(i).id == need)
            m_outcomes[i] = proposal.needs;
    }
    showLines();
}

void ContestView::showLines()
{
    QList<NeedOutcome> now;
    for (const PlanNeed& each : std::as_const(m_plan.needs))
        now.append(each.outcome);
    m_rows.clear();
    for (const ContestLine& line : contestLines(m_contest, now, m_outcomes)) {
        const PlanNeed* need = m_plan.need(line.need);
        m_rows.append({ need ? contestedNeedText(m_session, need->need).translated()
                             : tr("All other needs together"),
            line });
    }
    m_plans->setRows(m_rows);
}

} // namespace samvirke
