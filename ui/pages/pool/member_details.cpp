#include "ui/pages/pool/member_details.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/session/session.h"
#include "ui/pages/needs/wording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/history.h"

#include <QVBoxLayout>

namespace samvirke {

MemberDetails::MemberDetails(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_who(new Card), m_when(new Card),
      m_competences(new Card), m_owner(new Card), m_transfers(new Card), m_history(new Card)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xl);
    for (Card* card : { m_who, m_when, m_competences, m_owner, m_transfers, m_history })
        layout->addWidget(card);
    show(std::nullopt);
}

void MemberDetails::show(const std::optional<MemberRow>& row)
{
    for (Card* card : { m_who, m_when, m_competences, m_owner, m_transfers, m_history }) {
        card->clear();
        card->setVisible(row.has_value());
    }
    if (!row) {
        m_who->setVisible(true);
        m_who->setTitle(tr("Nobody is chosen"));
        m_who->addText(tr("Choose a line in the table to see when and for what somebody is "
                          "available, and to confirm it."),
            Label::Ink::Muted);
        return;
    }
    showWho(*row);
    showWhen(*row);
    showCompetences(*row);
    showOwner(*row);
    showTransfers(*row);
    showHistory(*row);
    settleLayout(this);
}

void MemberDetails::showWho(const MemberRow& row)
{
    const PoolMember& member = row.member;
    const Id id = member.id;
    m_who->setTitle(memberName(member));
    m_who->addText(QStringLiteral("%1, %2").arg(professionWords(member.professions), row.owner));
    if (!member.telephone.isEmpty())
        m_who->addFact(tr("Telephone"), member.telephone);
    if (!member.email.isEmpty())
        m_who->addFact(tr("E-mail"), member.email);
    m_who->addFact(tr("Home"), row.home);
    if (!member.team.isEmpty())
        m_who->addFact(tr("Team"), member.team);
    if (!member.note.isEmpty())
        m_who->addText(member.note, Label::Ink::Muted);
    const auto button = [&](const QString& text, Weight weight,
                            void (MemberDetails::*sent)(const QString&)) {
        connect(m_who->addButton(text, weight), &QPushButton::clicked, this,
            [this, id, sent] { (this->*sent)(id); });
    };
    button(tr("Confirm today"), row.stale ? Weight::Primary : Weight::Normal,
        &MemberDetails::confirmAsked);
    button(tr("Change …"), Weight::Normal, &MemberDetails::changeAsked);
    button(tr("Remove …"), Weight::Normal, &MemberDetails::removeAsked);
    button(tr("Erase personal data …"), Weight::Danger, &MemberDetails::eraseAsked);
}

void MemberDetails::showWhen(const MemberRow& row)
{
    const PoolMember& member = row.member;
    m_when->setTitle(tr("When and how far"));
    QStringList periods;
    for (const Window& window : member.availability)
        periods.append(periodWithWeeks(window.from, window.until));
    if (periods.isEmpty())
        m_when->addText(tr("No period is noted."), Label::Ink::Muted);
    else
        m_when->addBullets(periods);
    m_when->addFact(tr("Travels at most"), tr("%1 km").arg(member.maxTravelKm));
    m_when->addFact(tr("Accepts infectious settings"),
        label(member.acceptsInfectious ? YesNo::Yes : YesNo::No).translated());
    m_when->addFact(tr("Last confirmed"),
        member.lastConfirmed.isValid() ? QStringLiteral("%1, %2").arg(
            dateText(member.lastConfirmed), ageText(member.lastConfirmed, today()))
                                       : ageText(member.lastConfirmed, today()));
    if (row.stale)
        m_when->addText(tr("Ring before you build on it: not confirmed for two weeks."));
}

void MemberDetails::showCompetences(const MemberRow& row)
{
    m_competences->setTitle(tr("Competences"));
    if (row.member.competences.isEmpty())
        m_competences->addText(tr("None is noted."), Label::Ink::Muted);
    for (const Competence& competence : row.member.competences) {
        QStringList said;
        if (!competence.until.isValid())
            said.append(tr("does not expire"));
        else if (competence.until < today())
            said.append(tr("expired %1").arg(dateText(competence.until)));
        else
            said.append(tr("until %1").arg(dateText(competence.until)));
        said.append(competence.verified ? tr("verified") : tr("not verified"));
        m_competences->addFact(competenceLabel(competence.code).translated(), said.join(", "));
    }
}

void MemberDetails::showOwner(const MemberRow& row)
{
    const QString owner = row.member.owner;
    m_owner->setTitle(row.owner);
    m_owner->addFact(tr("Source"), label(row.member.source).translated());
    bool limited = false;
    for (const OwnerLimit& limit : m_session.ownerLimits()) {
        if (limit.owner != owner)
            continue;
        limited = true;
        m_owner->addFact(limit.profession.isEmpty()
                ? tr("Lends at most")
                : tr("Lends at most, %1").arg(professionLabel(limit.profession).translated()),
            QString::number(limit.maxAway));
    }
    if (!limited)
        m_owner->addText(tr("The owner has set no limit."), Label::Ink::Muted);
    connect(m_owner->addButton(tr("Limits …")), &QPushButton::clicked, this,
        [this, owner] { Q_EMIT limitsAsked(owner); });
}

void MemberDetails::showTransfers(const MemberRow& row)
{
    m_transfers->setTitle(tr("Transfers"));
    bool any = false;
    for (const Transfer& transfer : m_session.transfers()) {
        if (transfer.member != row.member.id)
            continue;
        any = true;
        const Id id = transfer.id;
        const TransferState state = transfer.state;
        m_transfers->addLine(
            m_session.municipalityName(transfer.to),
            QStringLiteral("%1 · %2").arg(
                label(state).translated(), periodText(transfer.from, transfer.until)),
            [this, id] { Q_EMIT openTransfer(id); }, [state] { return look(state); });
    }
    if (!any)
        m_transfers->addText(tr("None so far."), Label::Ink::Muted);
}

void MemberDetails::showHistory(const MemberRow& row)
{
    samvirke::showHistory(*m_history, m_session, { row.member.id });
}

} // namespace samvirke
