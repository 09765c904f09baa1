#include "ui/pages/matching/donor_card.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/domain/status.h"
#include "ui/pages/needs/wording.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/status_badge.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace samvirke {

namespace {

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

QString keepsText(const KeepsInWeek& week)
{
    return week.least == week.most ? QString::number(week.least)
                                   : QStringLiteral("%1–%2").arg(week.least).arg(week.most);
}

QWidget* keptLine(const KeptProfession& kept, bool daily)
{
    auto* line = new QWidget;
    auto* flow = new FlowLayout(line, space::m, 2);
    const QString name = professionLabel(kept.profession).translated();
    auto* title = new Label(DonorCard::tr("%1, of %2").arg(name).arg(kept.inPool), Type::Strong);
    title->setWordWrap(false);
    flow->addWidget(title);
    const auto addCell = [&](const QString& when, const QString& keeps) {
        auto* cell = new Label(QStringLiteral("%1: %2").arg(when, keeps));
        cell->setWordWrap(false);
        cell->setAccessibleName(QStringLiteral("%1, %2").arg(name, cell->text()));
        flow->addWidget(cell);
    };
    if (daily) {
        for (const KeepsOnDay& day : kept.days)
            addCell(shortDateText(day.day), QString::number(day.keeps));
    } else {
        for (const KeepsInWeek& week : kept.weeks())
            addCell(weeksText(week.day, week.day), keepsText(week));
    }
    return line;
}

} // namespace

DonorCard::DonorCard(QWidget* parent) : Card({}, parent) { }

void DonorCard::showSide(const DonorSide& side, QDate lastConfirmed)
{
    const QString profession = professionLabel(side.profession).translated();
    setTitle(tr("%1 as owner").arg(side.name));
    if (side.standing.isMunicipality) {
        addWidget(statusLine(tr("Own situation"), side.standing.status));
        if (side.standing.trend != Trend::NotGiven)
            addFact(tr("Since last time"), label(side.standing.trend).translated());
    }
    addStanding(side.owner, side.name, side.standing);
    for (const QString& title : side.agreements)
        addText(tr("Has a standing agreement with the receiving municipality: %1").arg(title));
    addFact(tr("In its pool, %1").arg(profession), QString::number(side.inPool));
    if (side.away > 0)
        addFact(tr("Away on transfers"), QString::number(side.away));
    addFact(tr("Proposed at the same time"), QString::number(side.proposed));
    if (side.limit) {
        addFact(tr("Its own limit"), tr("at most %1 away").arg(*side.limit));
        addText(side.lent > *side.limit
                ? tr("With this loan %1 would be away on the fullest day: more than its own limit.")
                      .arg(side.lent)
                : side.lent == *side.limit
                ? tr("With this loan its own limit is reached: %1 away on the fullest day.")
                      .arg(side.lent)
                : tr("Within its own limit: %1 away on the fullest day.").arg(side.lent));
    }
    addFact(tr("Transfers under way"), QString::number(side.transfers));
    addFact(tr("Last confirmed"), ageText(lastConfirmed, today()));
    addKept(side);
}

void DonorCard::addStanding(
    const QString& owner, const QString& name, const OwnerStanding& standing)
{
    if (standing.decision) {
        addText(standing.decision->lends ? tr("Decided: may be proposed as any other. Reason: %1")
                                               .arg(standing.decision->reason)
                                         : tr("Decided: is left in peace, lends nobody. Reason: %1")
                                               .arg(standing.decision->reason));
        QPushButton* back = addButton(tr("Take the decision back"), Weight::Link);
        back->setAccessibleName(tr("Take the decision about %1 back").arg(name));
        connect(back, &QPushButton::clicked, this,
            [this, id = standing.decision->id] { Q_EMIT takeBackAsked(id); });
        return;
    }
    switch (standing.standing) {
    case Standing::LendsNothing:
        addText(tr("Critical itself: lends nothing by itself."));
        break;
    case Standing::UsedLast:
        addText(standing.lastKnown == StaffingStatus::Critical
                ? tr("Critical itself, and used last. Ask only when it has said that it can spare "
                     "anybody.")
                : tr("Challenging itself: used last, where nobody else gives the same coverage."));
        break;
    case Standing::AsOthers:
        if (standing.isMunicipality && gravity(standing.status) < 0)
            addText(tr("The owner's situation is not known. Ask how it stands first."));
        break;
    }
    QPushButton* decide = addButton(tr("Decide otherwise …"), Weight::Link);
    decide->setAccessibleName(tr("Decide otherwise about %1").arg(name));
    const bool lends = standing.standing != Standing::AsOthers;
    connect(decide, &QPushButton::clicked, this,
        [this, owner, lends] { Q_EMIT decideAsked(owner, lends); });
}

void DonorCard::addKept(const DonorSide& side)
{
    addText(tr("Stays in its pool, of each profession:"), Label::Ink::Muted);
    auto* weekly = new QWidget;
    auto* daily = new QWidget;
    for (QWidget* each : { weekly, daily }) {
        auto* lines = new QVBoxLayout(each);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(space::s);
        for (const KeptProfession& kept : side.kept)
            lines->addWidget(keptLine(kept, each == daily));
        addWidget(each);
    }
    QPushButton* other = addButton({}, Weight::Link);
    const auto show = [this, weekly, daily, other] {
        weekly->setVisible(!m_daily);
        daily->setVisible(m_daily);
        other->setText(m_daily ? tr("Week by week") : tr("Day by day"));
    };
    show();
    connect(other, &QPushButton::clicked, this, [this, show] {
        m_daily = !m_daily;
        show();
        Q_EMIT refilled();
    });
}

void DonorCard::showAside(const QList<OwnerAside>& owners)
{
    setTitle(tr("Owners that are left in peace"));
    for (const OwnerAside& owner : owners) {
        addText(
            tr("%1: %n could serve in this profession.", nullptr, owner.members).arg(owner.name));
        addStanding(owner.owner, owner.name, owner.standing);
    }
}

} // namespace samvirke
