// Questions of what if on the page about matching: asked on top of the plan, answered at once by a
// quick plan and then by the best one, and left again or recorded.
#include "ui/dialogs/decline_dialog.h"
#include "ui/dialogs/need_dialog.h"
#include "ui/dialogs/other_need_dialog.h"
#include "ui/dialogs/owner_override_dialog.h"
#include "ui/pages/matching/match_details.h"
#include "ui/pages/matching/matching_page.h"
#include "ui/pages/matching/plan_changes.h"
#include "ui/pages/matching/plan_columns.h"
#include "ui/pages/matching/proposal_runner.h"
#include "ui/pages/matching/what_if_banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

#include <QTimer>

namespace samvirke {

namespace {

Tone toneOf(PlanChange::Kind kind)
{
    switch (kind) {
    case PlanChange::Kind::Gone:
        return Tone::Refused;
    case PlanChange::Kind::New:
        return Tone::Firm;
    case PlanChange::Kind::Moved:
        return Tone::Waiting;
    }
    return Tone::Waiting;
}

QString wordOf(PlanChange::Kind kind)
{
    switch (kind) {
    case PlanChange::Kind::Gone:
        return MatchingPage::tr("drops out");
    case PlanChange::Kind::New:
        return MatchingPage::tr("comes in");
    case PlanChange::Kind::Moved:
        return MatchingPage::tr("moves");
    }
    return {};
}

} // namespace

void MatchingPage::connectQuestions()
{
    m_changes->setVisible(false);
    connect(m_details, &MatchDetails::whatIfAsked, this, &MatchingPage::ask);
    connect(m_details, &MatchDetails::otherNeedAsked, this, &MatchingPage::askOtherNeed);
    connect(m_banner, &WhatIfBanner::backAsked, this, &MatchingPage::backToPlan);
    connect(m_banner, &WhatIfBanner::recordAsked, this, &MatchingPage::record);
}

void MatchingPage::ask(const WhatIf& question)
{
    if (!m_solved || m_dirty)
        return; // there is no plan to ask about yet
    if (m_questions.isEmpty())
        m_base = m_plan;
    m_questions.append(question);
    solveQuestion(true);
}

void MatchingPage::askOtherNeed(const Id& id)
{
    const PlanNeed* shown = m_plan.need(id);
    if (!shown)
        return;
    const PlanNeed need = *shown;
    OtherNeedDialog dialog(need.need, need.municipality, window());
    if (dialog.exec() == QDialog::Accepted)
        ask(ifNeedReads(need, dialog.need()));
}

void MatchingPage::solveQuestion(bool quick)
{
    m_first = quick;
    MatchSettings wish = supposing(settings(), m_questions);
    wish.keep = m_baseStints;
    wish.quick = quick;
    m_runner->start(wish);
}

void MatchingPage::takeAnswer(const Proposal& proposal)
{
    m_plan = planOf(m_session, proposal, supposing(settings(), m_questions));
    const bool wasFirst = m_first;
    keepSelection();
    showPlan();
    showQuestions();
    showOtherViews();
    if (wasFirst)
        solveQuestion(false);
    Q_EMIT planChanged();
}

void MatchingPage::showQuestions()
{
    const PlanChanges changes = changesBetween(m_base, m_plan);
    m_banner->show(m_questions, changesText(changes), !m_first);
    m_changes->clear();
    m_changes->setTitle(tr("What it changes"));
    m_changes->addBullets(changes.needs);
    for (const PlanChange& change : changes.changes) {
        std::function<void()> press;
        if (change.now)
            press = [this, key = planKey(*change.now)] { chooseKey(key); };
        m_changes->addLine(change.text, wordOf(change.kind), press,
            [kind = change.kind] { return look(toneOf(kind)); });
    }
    if (changes.changes.isEmpty() && changes.needs.isEmpty())
        m_changes->addText(tr("Nothing: the plan stays as it is."), Label::Ink::Muted);
    m_changes->setVisible(true);
    settleLayout(m_changes);
}

void MatchingPage::dropQuestions()
{
    if (m_questions.isEmpty())
        return;
    m_questions.clear();
    m_plan = m_base;
    m_runner->drop();
    m_banner->hide();
    m_changes->setVisible(false);
}

void MatchingPage::backToPlan()
{
    dropQuestions();
    m_soon->start(); // the plan is known; it is shown again
}

void MatchingPage::record(int place)
{
    if (place < 0 || place >= m_questions.size() || !mayWrite())
        return;
    const WhatIf question = m_questions.at(place);
    std::unique_ptr<QDialog> dialog;
    switch (question.kind) {
    case WhatIf::Kind::MemberDeclines: {
        const PlanStint* was = m_base.like(question.stint);
        const PlanNeed* need = m_base.need(question.stint.need);
        if (!was || !need)
            return;
        dialog = std::make_unique<DeclineDialog>(
            m_session, question.stint, tr("%1 for %2").arg(was->who, need->municipality), window());
        break;
    }
    case WhatIf::Kind::OwnerLendsNobody:
        dialog = std::make_unique<OwnerOverrideDialog>(m_session, question.owner, false, window());
        break;
    case WhatIf::Kind::NeedReads:
        dialog = std::make_unique<NeedDialog>(m_session, question.need, window());
        break;
    case WhatIf::Kind::MemberStays:
    case WhatIf::Kind::OneMore:
        return;
    }
    if (dialog->exec() == QDialog::Accepted)
        Q_EMIT said(tr("Recorded. The proposal is solved again."));
}

} // namespace samvirke
