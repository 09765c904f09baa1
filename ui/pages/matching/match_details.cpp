#include "ui/pages/matching/match_details.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/session/session.h"
#include "ui/pages/matching/plan_columns.h"
#include "ui/pages/needs/flow_layout.h"
#include "ui/pages/needs/need_details.h"
#include "ui/pages/needs/wording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status_badge.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace samvirke {

namespace {

QStringList translated(const QList<Text>& texts)
{
    QStringList out;
    for (const Text& text : texts)
        out.append(text.translated());
    return out;
}

QWidget* statusLine(const QString& name, StaffingStatus status)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Label(name, Type::Body, Label::Ink::Muted), 1);
    auto* badge = new StatusBadge;
    badge->setStatus(status);
    row->addWidget(badge);
    return line;
}

} // namespace

MatchDetails::MatchDetails(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_first(new Card), m_second(new Card), m_third(new Card)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xl);
    for (Card* card : { m_first, m_second, m_third })
        layout->addWidget(card);
}

void MatchDetails::clear()
{
    for (Card* card : { m_first, m_second, m_third }) {
        card->clear();
        card->setTitle({});
        card->setVisible(false);
    }
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
    if (stint.transfer.isEmpty()) {
        const Stint value = stint.stint;
        connect(m_first->addButton(tr("Start a transfer"), Weight::Primary), &QPushButton::clicked,
            this, [this, value] { Q_EMIT startAsked(value); });
        connect(m_first->addButton(tr("What if no?")), &QPushButton::clicked, this,
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

void MatchDetails::showDonor(const Plan& plan, const PlanStint& stint)
{
    const DonorSide side = donorSide(m_session, plan, stint);
    const QString profession = professionLabel(side.profession).translated();
    m_second->setVisible(true);
    m_second->setTitle(tr("%1 as owner").arg(side.name));
    if (side.isMunicipality) {
        m_second->addWidget(statusLine(tr("Own situation"), side.status));
        if (side.trend != Trend::NotGiven)
            m_second->addFact(tr("Since last time"), label(side.trend).translated());
    }
    m_second->addFact(tr("In its pool, %1").arg(profession), QString::number(side.inPool));
    if (side.away > 0)
        m_second->addFact(tr("Away on transfers"), QString::number(side.away));
    m_second->addFact(tr("Proposed at the same time"), QString::number(side.proposed));
    m_second->addFact(tr("Stays in its pool"), QString::number(side.keeps));
    if (side.limit)
        m_second->addFact(tr("Its own limit"), tr("at most %1 away").arg(*side.limit));
    m_second->addFact(tr("Transfers under way"), QString::number(side.transfers));
    m_second->addFact(tr("Last confirmed"), ageText(stint.lastConfirmed, today()));
    if (side.status == StaffingStatus::Critical)
        m_second->addText(tr("The owner is in a critical situation itself. Ask only when it has "
                             "said that it can spare anybody."));
    else if (side.isMunicipality && gravity(side.status) < 0)
        m_second->addText(tr("The owner's situation is not known. Ask how it stands first."));
    const Id member = stint.stint.member;
    connect(m_second->addButton(tr("Open in the pool"), Weight::Link), &QPushButton::clicked, this,
        [this, member] { Q_EMIT openMember(member); });
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
            tr("%1 of the %n missing head-day(s)", nullptr, outcome.missing)
                .arg(suggestion.headDays),
            [this, id] { Q_EMIT openNeed(id); }, [] { return look(Tone::Attention); });
    }
}

void MatchDetails::showNeed(const Plan& plan, const PlanNeed& need)
{
    clear();
    m_first->setVisible(true);
    showLack(*m_first, need);
    m_first->addText(needSentence({ need.need, need.municipality, {} }), Label::Ink::Muted);
    const Id id = need.need.id;
    connect(m_first->addButton(tr("Open the need"), Weight::Link), &QPushButton::clicked, this,
        [this, id] { Q_EMIT openNeed(id); });

    m_second->setVisible(true);
    m_second->setTitle(tr("Proposed"));
    for (const PlanStint& stint : need.stints) {
        const QString key = planKey(stint.stint);
        const Tone tone = stint.transfer.isEmpty() ? Tone::Draft : Tone::Firm;
        m_second->addLine(
            barText(stint), periodText(stint.stint.from, stint.stint.until),
            [this, key] { Q_EMIT stintChosen(key); }, [tone] { return look(tone); });
    }
    if (need.stints.isEmpty())
        m_second->addText(need.outcome.covered > 0
                ? tr("Nobody more. What is covered is covered by transfers under way.")
                : tr("Nobody in the pool can serve here now."),
            Label::Ink::Muted);
    showLeftOut(plan, need);
    settleLayout(this);
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
