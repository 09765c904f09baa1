// What is lacking of equipment and beds, what others can spare, and two deliveries on their way.
#include "core/session/demonstration_plan.h"

#include <algorithm>

namespace samvirke::demonstration {

namespace {

struct Asked {
    const char* kind;
    int perThousand; ///< inhabitants; 0: `least` alone
    int least;
};

MaterialNeed makeNeed(const World& world, const Plan& plan, int i, const Asked& asked,
    Severity severity, Random& random)
{
    const Municipality& municipality = world.municipalities.at(i);
    MaterialNeed need;
    need.id = random.id(at(world.until.addDays(-random.between(1, 4)), random.between(8, 15)));
    need.municipality = municipality.number;
    need.kind = asked.kind;
    const int wanted = municipality.population / 1000 * asked.perThousand;
    need.quantity = std::max(asked.least, wanted / 50 * 50);
    need.severity = severity;
    need.from = world.until.addDays(random.between(0, severity == Severity::Critical ? 2 : 8));
    if (isReturned(need.kind))
        need.until = need.from.addDays(random.between(13, 27));
    const Contact& contact = plan.contacts.at(2 * i + 1);
    need.contact = contact.name + ", " + contact.telephone;
    need.note = severity == Severity::Critical
        ? "Eget lager holder i to dager. Leverandøren kan ikke si når neste leveranse kommer."
        : "Eget lager holder ut uken.";
    return need;
}

MaterialOffer makeOffer(const World& world, const QString& owner, PoolSource source,
    const QString& place, const char* kind, int quantity, Random& random)
{
    MaterialOffer offer;
    offer.id = random.id(at(world.until.addDays(-random.between(2, 9)), random.between(8, 15)));
    offer.owner = owner;
    offer.source = source;
    offer.kind = kind;
    offer.quantity = quantity;
    offer.place = place;
    offer.from = world.until.addDays(-7);
    if (isReturned(offer.kind) && random.chance(0.5))
        offer.until = world.until.addDays(random.between(14, 30));
    offer.lastConfirmed = world.until.addDays(-random.between(0, 9));
    offer.note = random.pick(QStringList{ "Kan hentes på lageret på dagtid.",
        "Sendes med egen varebil etter avtale.", "Deler gjerne hvis det haster hos andre." });
    return offer;
}

void addDelivery(const World& world, Plan& plan, const MaterialNeed& need,
    const MaterialOffer& offer, int quantity, const QList<std::pair<TransferState, int>>& steps)
{
    TransferPlan moved;
    Transfer& transfer = moved.transfer;
    Random random(world.seed, qPrintable("delivery " + need.id));
    transfer.id = random.id(at(world.until.addDays(-4), 9));
    transfer.material = need.kind;
    transfer.quantity = quantity;
    transfer.materialNeed = need.id;
    transfer.materialOffer = offer.id;
    transfer.owner = offer.owner;
    transfer.source = offer.source;
    transfer.to = need.municipality;
    transfer.from = need.from;
    transfer.until = isReturned(need.kind) ? need.until : need.from;
    transfer.km = world.km(offer.place, need.municipality);
    transfer.level = EscalationLevel::HealthCommunity;
    for (const auto& [to, day] : steps) {
        const bool receives = to == TransferState::Preparing || to == TransferState::InService;
        moved.steps.append({ to, spokesperson(world, plan, receives ? transfer.to : transfer.owner),
            to == TransferState::Agreed ? AnswerChannel::EMail : AnswerChannel::Telephone,
            RefusalReason::NotGiven,
            to == TransferState::Asked ? QString("Spurt om utstyr de kan unnvære.") : QString(),
            at(world.until.addDays(day), 9 + int(moved.steps.size())) });
    }
    plan.transfers.append(moved);
}

} // namespace

void addMaterial(const World& world, Plan& plan)
{
    Random random(world.seed, "material");
    QList<int> strained =
        world.withStatus(StaffingStatus::Critical) + world.withStatus(StaffingStatus::Challenging);
    QList<int> calm = world.withStatus(StaffingStatus::Good);
    if (strained.isEmpty() || calm.isEmpty())
        return;
    random.shuffle(calm);
    using S = Severity;
    const std::pair<Asked, S> asked[] = {
        { { "surgical-mask", 400, 500 }, S::Critical },
        { { "gown", 60, 150 }, S::Critical },
        { { "oxygen-concentrator", 0, 4 }, S::Challenging },
        { { "hand-disinfectant", 10, 50 }, S::Challenging },
        { { "ffp2", 40, 100 }, S::Challenging },
        { { "nursing-home-place", 0, 3 }, S::Planned },
        { { "test-kit", 100, 250 }, S::Planned },
    };
    const int needs = world.scaled(std::size(asked), 2);
    for (int n = 0; n < needs; ++n) {
        const auto& [what, severity] = asked[std::size_t(n) % std::size(asked)];
        plan.materialNeeds.append(
            makeNeed(world, plan, strained.at(n % strained.size()), what, severity, random));
    }
    struct Spare {
        const char* kind;
        int quantity;
    };
    const Spare spares[] = { { "surgical-mask", 6000 }, { "gown", 300 },
        { "oxygen-concentrator", 2 }, { "hand-disinfectant", 200 }, { "surgical-mask", 2500 },
        { "nursing-home-place", 2 }, { "ffp2", 80 }, { "visor", 400 } };
    const int offers = world.scaled(std::size(spares), 2);
    for (int n = 0; n < offers; ++n) {
        const Spare& spare = spares[std::size_t(n) % std::size(spares)];
        const QString owner = world.municipalities.at(calm.at(n % calm.size())).number;
        plan.materialOffers.append(makeOffer(
            world, owner, PoolSource::Municipality, owner, spare.kind, spare.quantity, random));
    }
    // The trust keeps a store where most people live.
    const auto largest = std::max_element(world.municipalities.begin(), world.municipalities.end(),
        [](const Municipality& a, const Municipality& b) { return a.population < b.population; });
    plan.materialOffers.append(makeOffer(world, largest->healthTrust, PoolSource::HealthTrust,
        largest->number, "oxygen-concentrator", 6, random));

    const auto deliver = [&](const char* kind, int quantity,
                             const QList<std::pair<TransferState, int>>& steps) {
        for (const MaterialNeed& need : std::as_const(plan.materialNeeds)) {
            for (const MaterialOffer& offer : std::as_const(plan.materialOffers)) {
                if (need.kind == kind && offer.kind == kind) {
                    addDelivery(world, plan, need, offer,
                        std::min({ quantity, need.quantity, offer.quantity }), steps);
                    return;
                }
            }
        }
    };
    using T = TransferState;
    deliver("surgical-mask", 500,
        { { T::Asked, -3 }, { T::Offered, -2 }, { T::Agreed, -2 }, { T::Preparing, -1 } });
    deliver("oxygen-concentrator", 2, { { T::Asked, -1 } });
}

} // namespace samvirke::demonstration
