#include "ui/pages/material/material_rows.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/pages/needs/need_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MaterialRows)
};

/// Units of transfers for the need: all that is used up, of loans what is there on the day with
/// fewest from today on.
template <class Counts>
int unitsFor(const MaterialNeed& need, const QList<Transfer>& transfers, const Counts& counts)
{
    const auto unitsOn = [&](QDate day) {
        qint64 units = 0;
        for (const Transfer& transfer : transfers) {
            if (transfer.materialNeed == need.id && counts(transfer.state)
                && (transfer.cargo == Cargo::Consumed
                    || (transfer.from <= day && day <= transfer.until)))
                units += transfer.quantity;
        }
        return int(std::min<qint64>(units, need.quantity));
    };
    QDate day = std::max(need.from, std::min(today(), need.until));
    if (!isReturned(need.kind) || !need.until.isValid())
        return unitsOn(need.from);
    int fewest = need.quantity;
    for (; day <= need.until && fewest > 0; day = day.addDays(1))
        fewest = std::min(fewest, unitsOn(day));
    return fewest;
}

} // namespace

QList<MaterialNeedRow> materialNeedRows(const Session& session)
{
    const QList<Transfer> transfers = session.transfers();
    QList<MaterialNeedRow> rows;
    for (const MaterialNeed& need : session.materialNeeds()) {
        MaterialNeedRow row{ need, session.municipalityName(need.municipality) };
        row.agreed = unitsFor(need, transfers, isAgreed);
        const int both = unitsFor(need, transfers,
            [](TransferState state) { return isAgreed(state) || isBeingAsked(state); });
        row.asked = both - row.agreed;
        rows.append(row);
    }
    return rows;
}

QList<MaterialOfferRow> materialOfferRows(const Session& session)
{
    const QList<Transfer> transfers = session.transfers();
    const QDate day = today();
    QList<MaterialOfferRow> rows;
    for (const MaterialOffer& offer : session.materialOffers()) {
        int left = offer.quantity;
        for (const Transfer& transfer : transfers) {
            if (transfer.materialOffer == offer.id && bindsMaterial(transfer)
                && (transfer.cargo == Cargo::Consumed || transfer.until >= day))
                left -= transfer.quantity;
        }
        rows.append({ offer, session.ownerName(offer.owner), session.municipalityName(offer.place),
            std::max(0, left) });
    }
    return rows;
}

QString deliveryKey(const Delivery& delivery)
{
    return delivery.need + u'/' + delivery.offer + u'/' + delivery.from.toString(Qt::ISODate) + u'/'
        + delivery.until.toString(Qt::ISODate);
}

QList<MaterialPlanRow> materialPlanRows(const Session& session, const MaterialProposal& plan)
{
    QHash<Id, QString> owners;
    for (const MaterialOffer& offer : session.materialOffers())
        owners.insert(offer.id, session.ownerName(offer.owner));
    QHash<Id, MaterialNeed> needs;
    for (const MaterialNeed& need : session.materialNeeds())
        needs.insert(need.id, need);
    QList<MaterialPlanRow> rows;
    for (const MaterialOutcome& outcome : plan.needs) {
        const auto need = needs.constFind(outcome.need);
        if (need == needs.constEnd())
            continue; // removed since
        MaterialPlanRow common;
        common.need = need->id;
        common.municipality = session.municipalityName(need->municipality);
        common.severity = need->severity;
        for (const Delivery& delivery : plan.deliveries) {
            if (delivery.need != need->id || !owners.contains(delivery.offer))
                continue;
            MaterialPlanRow row = common;
            row.key = deliveryKey(delivery);
            row.what = materialText(need->kind, delivery.quantity).translated();
            row.owner = owners.value(delivery.offer);
            row.delivery = delivery;
            row.from = delivery.from;
            row.until = delivery.until;
            rows.append(row);
        }
        if (outcome.missing > 0) {
            MaterialPlanRow row = common;
            row.key = need->id;
            row.what = materialText(need->kind, outcome.missing).translated();
            row.from = need->from;
            row.until = isReturned(need->kind) ? need->until : need->from;
            rows.append(row);
        }
    }
    return rows;
}

MaterialFigures figuresOf(const QList<MaterialNeedRow>& rows)
{
    MaterialFigures figures;
    for (const MaterialNeedRow& row : rows) {
        if (row.need.state != NeedState::Open)
            continue;
        ++figures.open;
        figures.uncovered += !row.isCovered();
        figures.criticalUncovered += !row.isCovered() && row.need.severity == Severity::Critical;
    }
    return figures;
}

QString materialHeadline(const MaterialFigures& figures)
{
    if (figures.open == 0)
        return Tr::tr("No open needs for equipment");
    const QString open = Tr::tr("%n open need(s) for equipment", nullptr, figures.open);
    const QString rest = figures.criticalUncovered > 0
        ? Tr::tr("%n critical not covered", nullptr, figures.criticalUncovered)
        : figures.uncovered > 0
        ? Tr::tr("%n not covered, none of them critical", nullptr, figures.uncovered)
        : Tr::tr("all are covered by agreed transfers");
    return QStringLiteral("%1; %2").arg(open, rest);
}

QString agreedText(const MaterialNeedRow& row)
{
    return Tr::tr("%1 of %2").arg(numberText(row.agreed), numberText(row.need.quantity));
}

QString askedText(const MaterialNeedRow& row)
{
    return row.asked == 0 ? QString() : Tr::tr("%1 asked").arg(numberText(row.asked));
}

QString neededText(const MaterialNeed& need)
{
    return isReturned(need.kind) ? periodText(need.from, need.until)
                                 : Tr::tr("from %1").arg(dateText(need.from));
}

QString availableText(const MaterialOffer& offer)
{
    return offer.until.isValid() ? periodText(offer.from, offer.until)
                                 : Tr::tr("from %1").arg(dateText(offer.from));
}

} // namespace samvirke
