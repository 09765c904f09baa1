// What a person does from the page about matching: start a transfer, record a no, make a variant.
#include "core/base/clock.h"
#include "ui/dialogs/ask_dialog.h"
#include "ui/dialogs/decline_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/owner_override_dialog.h"
#include "ui/dialogs/variant_dialog.h"
#include "ui/models/sync_rows.h"
#include "ui/pages/matching/match_details.h"
#include "ui/pages/matching/matching_page.h"
#include "ui/pages/matching/ring_first.h"
#include "ui/pages/matching/variant_bar.h"

namespace samvirke {

void MatchingPage::connectSteps()
{
    connect(m_details, &MatchDetails::stintChosen, this, &MatchingPage::chooseKey);
    connect(m_details, &MatchDetails::ownersAsked, this, &MatchingPage::askOwners);
    connect(m_details, &MatchDetails::startAsked, this, &MatchingPage::startTransfer);
    connect(m_details, &MatchDetails::declineAsked, this, &MatchingPage::decline);
    connect(m_details, &MatchDetails::reconsiderAsked, this, &MatchingPage::reconsider);
    connect(m_details, &MatchDetails::decideAsked, this, &MatchingPage::decideOwner);
    connect(m_details, &MatchDetails::takeBackAsked, this, &MatchingPage::takeDecisionBack);
    connect(m_details, &MatchDetails::openTransfer, this,
        [this](const QString& id) { Q_EMIT leadTo(Entity::Transfer, id); });
    connect(m_details, &MatchDetails::openNeed, this,
        [this](const QString& id) { Q_EMIT leadTo(Entity::Need, id); });
    connect(m_details, &MatchDetails::openMember, this,
        [this](const QString& id) { Q_EMIT leadTo(Entity::PoolMember, id); });
    connect(m_ring, &RingFirst::confirmAsked, this, &MatchingPage::confirm);
    connect(m_ring, &RingFirst::openAsked, this,
        [this](const QString& id) { Q_EMIT leadTo(Entity::PoolMember, id); });
    connect(m_variants, &VariantBar::chosen, this, &MatchingPage::chooseVariant);
    connect(m_variants, &VariantBar::newAsked, this, [this] {
        editVariant({ {}, {}, settings().order });
    });
    connect(m_variants, &VariantBar::changeAsked, this, [this] {
        for (const Variant& each : m_session.variants()) {
            if (each.id == m_variant)
                editVariant(each);
        }
    });
    connect(m_variants, &VariantBar::removeAsked, this, &MatchingPage::removeVariant);
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

/// Asks the owners of the need's stints at once; others can be ticked beside them.
void MatchingPage::askOwners(const Id& id)
{
    const PlanNeed* need = m_plan.need(id);
    if (!need || !mayWrite())
        return;
    QList<AskedOwner> begun;
    const auto askedOf = [&](const QString& owner) -> AskedOwner& {
        for (AskedOwner& asked : begun) {
            if (asked.owner == owner)
                return asked;
        }
        begun.append({ owner, {}, {}, 1, {} });
        return begun.last();
    };
    for (const PlanStint& stint : need->stints) {
        const auto transfer = m_session.transfer(stint.transfer);
        if (stint.transfer.isEmpty() && stint.owner != need->need.municipality)
            askedOf(stint.owner).stints.append(stint.stint);
        else if (transfer && transfer->state == TransferState::Draft)
            askedOf(stint.owner).drafts.append(transfer->id);
    }
    AskDialog dialog(m_session, id, begun, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("On record: %n owner(s) are asked.", nullptr, dialog.askedCount()));
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

void MatchingPage::decideOwner(const QString& owner, bool lends)
{
    if (!mayWrite())
        return;
    OwnerOverrideDialog dialog(m_session, owner, lends, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The decision is recorded. The proposal is solved again."));
}

void MatchingPage::takeDecisionBack(const Id& ownerOverride)
{
    if (mayWrite() && wentWell(m_session.removeOwnerOverride(ownerOverride)))
        Q_EMIT said(tr("The decision is taken back. The owner's own status counts again."));
}

void MatchingPage::confirm(const Id& id)
{
    std::optional<PoolMember> member = m_session.poolMember(id);
    if (!member || !mayWrite())
        return;
    member->lastConfirmed = today();
    if (wentWell(m_session.changePoolMember(*member)))
        Q_EMIT said(tr("Confirmed today. The proposal is solved again."));
}

void MatchingPage::editVariant(const Variant& variant)
{
    if (!mayWrite())
        return;
    VariantDialog dialog(m_session, variant, window());
    if (dialog.exec() == QDialog::Accepted)
        chooseVariant(dialog.savedId());
}

void MatchingPage::removeVariant()
{
    if (!mayWrite())
        return;
    const Id gone = m_variant;
    if (message::ask(this,
            { tr("Remove this order of aims?"), tr("The plans do not change. Undo brings it back."),
                tr("Remove") })
        == message::Answer::Yes)
        wentWell(m_session.removeVariant(gone));
}

} // namespace samvirke
