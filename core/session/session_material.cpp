// Needs and offers of material, and who could give what to whom.

#include "core/session/matching_case.h"
#include "core/session/session_p.h"
#include "core/session/withdrawal.h"

#include "core/base/clock.h"

#include <QSet>
#include <QtConcurrent>

namespace samvirke {

Result<Id> Session::registerMaterialNeed(MaterialNeed need)
{
    return d->add("registerMaterialNeed", need, need.municipality);
}

Result<void> Session::changeMaterialNeed(const MaterialNeed& need)
{
    if (auto fit = checked(problemsOf(need)); !fit)
        return fit;
    if (auto known = d->knownMunicipality(need.municipality); !known)
        return known;
    return d->command("changeMaterialNeed", [&] { return writeNeed(*d, need); });
}

Result<void> Session::withdrawMaterialNeed(const Id& need)
{
    return d->withdrawNeed(
        "withdrawMaterialNeed", materialNeed(need), "WHERE materialNeed = ? ORDER BY id");
}

Result<Id> Session::registerMaterialOffer(MaterialOffer offer)
{
    offer.owner = offer.owner.trimmed();
    return d->add("registerMaterialOffer", offer, offer.place);
}

Result<void> Session::changeMaterialOffer(const MaterialOffer& offer)
{
    return d->change("changeMaterialOffer", offer, offer.place);
}

Result<void> Session::removeMaterialOffer(const Id& offer)
{
    if (!d->store->all<Transfer>("WHERE materialOffer = ? LIMIT 1", { offer.toUtf8() }).isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "A transfer names this offer, and its record must stay whole. Give the offer a last "
            "day instead.")));
    return d->command(
        "removeMaterialOffer", [&] { return d->store->remove<MaterialOffer>(offer); });
}

Result<Id> Session::startDelivery(const Delivery& delivery)
{
    const auto offer = materialOffer(delivery.offer);
    const auto need = materialNeed(delivery.need);
    if (!offer || !need)
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "The proposal names somebody or something that has since been removed. Make a new "
            "proposal.")));
    Transfer draft;
    draft.material = offer->kind;
    draft.quantity = delivery.quantity;
    draft.materialNeed = need->id;
    draft.materialOffer = offer->id;
    draft.owner = offer->owner;
    draft.source = offer->source;
    draft.to = need->municipality;
    draft.from = delivery.from;
    draft.until = delivery.until;
    draft.km = delivery.km;
    draft.level = EscalationLevel(qBound(1, delivery.level, 4));
    return startTransfer(draft);
}

matching::MaterialInstance Session::Private::materialInstance(
    const MaterialSettings& settings) const
{
    matching::MaterialInstance out;
    out.today = today();
    QSet<QString> places;
    const auto place = [&](const QString& number) {
        const auto found = byNumber.constFind(number);
        if (found == byNumber.constEnd() || places.contains(number))
            return;
        places.insert(number);
        out.places.append({ number, found->latitude, found->longitude, found->name });
    };
    for (const MaterialNeed& need : q->materialNeeds()) {
        const bool wanted = settings.needs.isEmpty() ? need.state == NeedState::Open
                                                     : settings.needs.contains(need.id)
                && (need.state == NeedState::Open || need.state == NeedState::Covered);
        if (!wanted)
            continue;
        out.needs.append(need);
        place(need.municipality);
    }
    QSet<QString> owners;
    for (const MaterialOffer& offer : q->materialOffers()) {
        out.offers.append(offer);
        place(offer.place);
        place(offer.owner); // for its name
        // What a municipality or a trust lends is as near as it is; a national store is not,
        // whoever keeps it.
        if (escalationLevelOf(offer.source) != EscalationLevel::National)
            owners.insert(offer.owner);
    }
    MatchingCase country;
    country.municipalities = byNumber;
    country.neighbours = neighbours;
    QSet<std::pair<QString, QString>> said;
    for (const MaterialNeed& need : std::as_const(out.needs)) {
        for (const QString& owner : std::as_const(owners)) {
            if (said.contains({ owner, need.municipality }))
                continue;
            said.insert({ owner, need.municipality });
            if (const auto level = levelAt(country, owner, need.municipality))
                out.levels.append({ owner, need.municipality, *level });
        }
    }
    for (const Transfer& transfer : q->transfers()) {
        if (transfer.cargo != Cargo::Staff)
            out.transfers.append(transfer);
    }
    if (!settings.criticalOwnersLend)
        out.blockedOwners = ownersRating(StaffingStatus::Critical);
    for (const OwnerOverride& word : q->ownerOverrides()) {
        out.blockedOwners.removeAll(word.owner);
        if (!word.lends)
            out.blockedOwners.append(word.owner);
    }
    return out;
}

MaterialProposal Session::proposeMaterial(const MaterialSettings& settings) const
{
    return matching::matchMaterial(d->materialInstance(settings));
}

QFuture<MaterialProposal> Session::proposeMaterialAsync(const MaterialSettings& settings)
{
    return QtConcurrent::run(matching::matchMaterial, d->materialInstance(settings));
}

} // namespace samvirke
