// The views of the page about matching: the plan, the variants side by side, contested staff, and
// whom to ring first. What nobody looks at is not worked out.
#include "ui/pages/matching/contest_view.h"
#include "ui/pages/matching/match_details.h"
#include "ui/pages/matching/match_options.h"
#include "ui/pages/matching/matching_page.h"
#include "ui/pages/matching/plan_view.h"
#include "ui/pages/matching/proposal_queue.h"
#include "ui/pages/matching/ring_first.h"
#include "ui/pages/matching/variant_bar.h"
#include "ui/pages/matching/variant_comparison.h"
#include "ui/widgets/page_frame.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace samvirke {

void MatchingPage::addViews()
{
    m_view->setAccessibleName(tr("What to show"));
    m_view->addItem(tr("Bars by need"), int(View::Bars));
    m_view->addItem(tr("Table"), int(View::Table));
    m_view->addItem(tr("Map"), int(View::Map));
    m_view->addItem(tr("Variants side by side"), int(View::Variants));
    m_view->addItem(tr("Contested staff"), int(View::Contested));
    m_view->addItem(tr("Ring first"), int(View::RingFirst));
    m_frame->header().addWidget(m_view);
    m_views->addWidget(m_planView);
    m_views->addWidget(m_comparison);
    m_views->addWidget(m_contest);
    m_views->addWidget(m_ring);
    connect(m_view, &QComboBox::currentIndexChanged, this,
        [this] { showView(View(m_view->currentData().toInt())); });
    connect(m_planView, &PlanView::chosen, this, &MatchingPage::chooseKey);
    connect(m_planView, &PlanView::activated, this, [this](const QString& key) {
        chooseKey(key);
        m_details->focusFirstStep();
    });
    connect(m_comparison, &VariantComparison::chosen, this, [this](const QString& id) {
        chooseVariant(id);
        showView(View::Bars);
    });
}

void MatchingPage::showView(View view)
{
    const QSignalBlocker quiet(m_view);
    m_view->setCurrentIndex(m_view->findData(int(view)));
    QWidget* wanted = m_planView;
    switch (view) {
    case View::Bars:
        m_planView->show(PlanView::Picture::Bars);
        break;
    case View::Table:
        m_planView->show(PlanView::Picture::Table);
        break;
    case View::Map:
        m_planView->show(PlanView::Picture::Map);
        break;
    case View::Variants:
        wanted = m_comparison;
        break;
    case View::Contested:
        wanted = m_contest;
        break;
    case View::RingFirst:
        wanted = m_ring;
        break;
    }
    m_views->setCurrentWidget(wanted);
    showOtherViews();
}

void MatchingPage::showVariants()
{
    const QList<Variant> all = m_session.variants();
    const bool known = std::any_of(
        all.begin(), all.end(), [&](const Variant& each) { return each.id == m_variant; });
    if (!known) // it was removed
        m_variant = all.constFirst().id;
    m_variants->setVariants(all, m_variant);
}

void MatchingPage::chooseVariant(const Id& variant)
{
    if (variant == m_variant || variant.isEmpty())
        return;
    m_variant = variant;
    dropQuestions();
    showVariants();
    m_soon->start();
}

void MatchingPage::showOtherViews()
{
    if (!m_solved || m_dirty)
        return;
    compareVariants();
    const MatchSettings wish = supposing(settings(), m_questions);
    if (m_views->currentWidget() == m_contest)
        m_contest->setPlan(m_plan, wish, m_need);
    const int days = wish.confirmedWithinDays;
    if (m_views->currentWidget() == m_ring)
        m_ring->setRows(m_session, ringFirst(m_session, stintsOf(m_plan), days), days);
}

void MatchingPage::compareVariants()
{
    if (m_views->currentWidget() != m_comparison)
        return;
    showComparison();
    if (m_others->isBusy())
        return;
    QList<ProposalQueue::Wish> wishes;
    for (const Variant& each : m_session.variants()) {
        if (m_summaries.contains(each.id))
            continue;
        MatchSettings wish = m_options->settings();
        wish.order = each.order;
        wishes.append({ each.id, wish });
    }
    m_others->start(wishes);
}

void MatchingPage::showComparison()
{
    QList<VariantRow> rows;
    for (const Variant& each : m_session.variants()) {
        VariantRow row{ each, std::nullopt };
        if (const auto known = m_summaries.constFind(each.id); known != m_summaries.constEnd())
            row.summary = *known;
        rows.append(row);
    }
    m_comparison->setRows(rows, m_variant);
}

} // namespace samvirke
