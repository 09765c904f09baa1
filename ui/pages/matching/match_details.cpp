#include "ui/pages/matching/match_details.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/session/session.h"
#include "ui/pages/matching/donor_card.h"
#include "ui/pages/matching/plan_columns.h"
#include "ui/pages/needs/need_details.h"
#include "ui/pages/needs/wording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

QStringList translated(const QList<Text>& texts)
{
    QStringList out;
    for (const Text& text : texts)
        out.append(text.translated());
    return out;
}

} // namespace

MatchDetails::MatchDetails(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_first(new Card), m_second(new Card),
      m_donor(new DonorCard), m_third(new Card)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xl);
    for (Card* card : { m_first, m_second, static_cast<Card*>(m_donor), m_third })
        layout->addWidget(card);
    connect(m_donor, &DonorCard::decideAsked, this, &MatchDetails::decideAsked);
    connect(m_donor, &DonorCard::takeBackAsked, this, &MatchDetails::takeBackAsked);
    connect(m_donor, &DonorCard::refilled, this, [this] { settleLayout(this); });
}

void MatchDetails::clear()
{
    for (Card* card : { m_first, m_second, static_cast<Card*>(m_donor), m_third }) {
        card->clear();
        card->setTitle({});
        card->setVisible(false);
    }
}

void MatchDetails::focusFirstStep()
{
    // What was just filled is shown with the next event, and only then takes the keyboard.
    QTimer::singleShot(0, m_first, [this] {
        const QList<QPushButton*> buttons = m_first->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->isEnabled() && !button->isHidden()) {
                button->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    });
}

void MatchDetails::showNothing(const QString& title, const QString& text)
{
    clear();
    m_first->setTitle(title);
    m_first->addText(text, Label::Ink::Muted);
    m_first->setVisible(true);
}

void MatchDetails::showStint(const Plan& plan, const PlanStint& stint)
{
    clear();
    const PlanNeed* need = plan.need(stint.stint.need);
    if (!need)
        return;
    showWhy(*need, stint);
    showDonor(plan, stint);
    if (need->outcome.missing > 0) {
        showLack(*m_third, *need);
        m_third->setVisible(true);
    }
    settleLayout(this);
}

void MatchDetails::showWhy(const PlanNeed& need, const PlanStint& stint)
{
    m_first->setVisible(true);
    m_first->setTitle(tr("Why %1 to %2?").arg(stint.who, need.municipality));
    m_first->addText(QStringLiteral("%1, %2").arg(professionLabel(stint.profession).translated(),
        periodWithWeeks(stint.stint.from, stint.stint.until)));
    m_first->addBullets(translated(stint.stint.reasons));
    if (!m_session.poolMember(stint.stint.member)) {
        m_first->addText(tr("Supposed for the question: nobody in the pool."), Label::Ink::Muted);
    } else if (m_question) {
        addWhatIf(*m_first, need, &stint);
    } else if (stint.transfer.isEmpty()) {
        const Stint value = stint.stint;
        QPushButton* start = m_first->addButton(tr("Start a transfer"), Weight::Primary);
        start->setObjectName(QStringLiteral("startTransfer"));
        start->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
        start->setToolTip(start->shortcut().toString(QKeySequence::NativeText));
        connect(start, &QPushButton::clicked, this, [this, value] { Q_EMIT startAsked(value); });
        addWhatIf(*m_first, need, &stint);
        connect(m_first->addButton(tr("Record a no …")), &QPushButton::clicked, this,
            [this, value] { Q_EMIT declineAsked(value); });
        m_first->addText(
            tr("Starting makes a draft. Nobody is asked until you ask."), Label::Ink::Muted);
    } else {
        const Id transfer = stint.transfer;
        m_first->addText(tr("A transfer is started from this."));
        connect(m_first->addButton(tr("Open the transfer"), Weight::Primary), &QPushButton::clicked,
            this, [this, transfer] { Q_EMIT openTransfer(transfer); });
    }
}

namespace {

QString placeOf(const Session& session, const PlanStint& stint)
{
    const std::optional<Need> need = session.need(stint.stint.need);
    return need ? need->municipality : QString();
}

} // namespace

void MatchDetails::showDonor(const Plan& plan, const PlanStint& stint)
{
    if (!m_session.poolMember(stint.stint.member))
        return;
    m_donor->setVisible(true);
    const Id member = stint.stint.member;
    const QString main = m_session.poolMember(member)->professions.value(0);
    m_donor->showSide(donorSide(m_session,
                          { stint.owner, main.isEmpty() ? stint.profession : main, stint.stint.from,
                              stint.stint.until, stintsOf(plan), plan.criticalOwnersLend,
                              placeOf(m_session, stint) }),
        stint.lastConfirmed);
    connect(m_donor->addButton(tr("Open in the pool"), Weight::Link), &QPushButton::clicked, this,
        [this, member] { Q_EMIT openMember(member); });
}

void MatchDetails::addWhatIf(Card& card, const PlanNeed& need, const PlanStint* stint)
{
    QPushButton* button = card.addButton(tr("What if …"));
    auto* menu = new QMenu(button);
    const auto ask = [&](const WhatIf& question) {
        menu->addAction(tr("… %1?").arg(question.text), this,
            [this, question] { Q_EMIT whatIfAsked(question); });
    };
    if (stint) {
        ask(ifDeclines(need, *stint));
        ask(ifOwnerLendsNobody(*stint));
        ask(ifStays(need, *stint));
    }
    ask(ifOneMore(need));
    menu->addAction(tr("… %1 asked for something else …").arg(need.municipality), this,
        [this, id = need.need.id] { Q_EMIT otherNeedAsked(id); });
    button->setMenu(menu);
}

void MatchDetails::showLack(Card& card, const PlanNeed& need)
{
    const NeedOutcome& outcome = need.outcome;
    if (outcome.missing == 0) {
        card.setTitle(tr("%1 would be covered").arg(need.municipality));
        card.addText(tr("The proposal covers all %n head-day(s).", nullptr, outcome.headDays));
        return;
    }
    card.setTitle(tr("What does %1 lack?").arg(need.municipality));
    card.addText(tr("%1 of %n head-day(s) are not covered.", nullptr, outcome.headDays)
                     .arg(outcome.missing));
    card.addBullets(translated(outcome.blocking));
    if (!outcome.suggestions.isEmpty())
        card.addText(tr("What would help most:"), Label::Ink::Muted);
    for (const Suggestion& suggestion : outcome.suggestions) {
        const Id id = need.need.id;
        card.addLine(
            suggestion.text.translated(),
            suggestion.headDays <= outcome.missing
                ? tr("%1 of the %n missing head-day(s)", nullptr, outcome.missing)
                      .arg(suggestion.headDays)
                : tr("more than the %n missing here: others gain, too", nullptr, outcome.missing),
            [this, id] { Q_EMIT openNeed(id); }, [] { return look(Tone::Attention); });
    }
}

void MatchDetails::showNeed(const Plan& plan, const PlanNeed& need)
{
    clear();
    // The step that leads on stands first: whom to ask, else what is missing.
    const bool somebody = !need.stints.isEmpty();
    Card& lack = somebody ? *m_second : *m_first;
    Card& proposed = somebody ? *m_first : *m_second;
    m_first->setVisible(true);
    m_second->setVisible(true);
    showLack(lack, need);
    lack.addText(needSentence({ need.need, need.municipality, {} }), Label::Ink::Muted);
    showTeam(lack, plan, need);
    addWhatIf(lack, need, nullptr);
    connect(lack.addButton(tr("Open the need"), Weight::Link), &QPushButton::clicked, this,
        [this, id = need.need.id] { Q_EMIT openNeed(id); });
    showProposed(proposed, need);
    showLeftOut(plan, need);
    if (const QList<OwnerAside> aside = ownersAside(m_session, need.need, plan.criticalOwnersLend);
        !aside.isEmpty()) {
        m_donor->setVisible(true);
        m_donor->showAside(aside);
    }
    settleLayout(this);
}

void MatchDetails::showProposed(Card& card, const PlanNeed& need)
{
    card.setTitle(tr("Proposed for %1").arg(need.municipality));
    for (const PlanStint& stint : need.stints) {
        const QString key = planKey(stint.stint);
        const Tone tone = stint.transfer.isEmpty() ? Tone::Draft : Tone::Firm;
        card.addLine(
            barText(stint), periodText(stint.stint.from, stint.stint.until),
            [this, key] { Q_EMIT stintChosen(key); }, [tone] { return look(tone); });
    }
    if (need.stints.isEmpty())
        card.addText(need.outcome.covered > 0
                ? tr("Nobody more. What is covered is covered by transfers under way.")
                : tr("Nobody in the pool can serve here now."),
            Label::Ink::Muted);
    if (m_question || need.need.state != NeedState::Open)
        return;
    const bool waits = std::any_of(need.stints.begin(), need.stints.end(),
        [](const PlanStint& stint) { return stint.transfer.isEmpty(); });
    QPushButton* ask = card.addButton(waits ? tr("Ask their owners …") : tr("Ask owners …"),
        waits ? Weight::Primary : Weight::Normal);
    ask->setObjectName(QStringLiteral("askOwners"));
    connect(
        ask, &QPushButton::clicked, this, [this, id = need.need.id] { Q_EMIT ownersAsked(id); });
}

/// What the composition that a need stands in lacks as a whole.
void MatchDetails::showTeam(Card& card, const Plan& plan, const PlanNeed& need)
{
    const QList<CompositionLine> lines = compositionOf(plan, need.need);
    if (lines.isEmpty())
        return;
    QStringList asked;
    for (const CompositionLine& line : lines)
        asked.append(compositionLineText(line).translated());
    card.addText(tr("The team “%1” asks for:").arg(need.need.team));
    card.addBullets(asked);
}

void MatchDetails::showLeftOut(const Plan& plan, const PlanNeed& need)
{
    bool any = false;
    for (const DeclinedPair& pair : plan.declined) {
        if (pair.need != need.need.id)
            continue;
        any = true;
        const std::optional<PoolMember> member = m_session.poolMember(pair.member);
        const QString who = !member  ? tr("somebody no longer in the pool")
            : member->name.isEmpty() ? m_session.ownerName(member->owner)
                                     : member->name;
        m_third->addText(QStringLiteral("%1: %2").arg(who, pair.reason));
        QPushButton* back = m_third->addButton(tr("Take %1 back in").arg(who));
        connect(back, &QPushButton::clicked, this,
            [this, id = pair.id] { Q_EMIT reconsiderAsked(id); });
    }
    m_third->setTitle(any ? tr("Left out") : QString());
    m_third->setVisible(any);
}

} // namespace samvirke
