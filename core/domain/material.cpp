#include "core/domain/material.h"

#include "core/base/norwegian.h"

namespace samvirke {

template <> const QList<Word<MaterialUnit>>& words()
{
    static const QList<Word<MaterialUnit>> all{
        { MaterialUnit::Pieces, "pieces", QT_TRANSLATE_NOOP("core", "pieces") },
        { MaterialUnit::Litres, "litres", QT_TRANSLATE_NOOP("core", "litres") },
        { MaterialUnit::Places, "places", QT_TRANSLATE_NOOP("core", "places") },
    };
    return all;
}

const QList<MaterialKind>& materialKinds()
{
    using U = MaterialUnit;
    static const QList<MaterialKind> all{
        { "surgical-mask", QT_TRANSLATE_NOOP("core", "Surgical masks"),
            QT_TRANSLATE_N_NOOP("core", "%1 surgical mask(s)") },
        { "ffp2", QT_TRANSLATE_NOOP("core", "Respirators FFP2"),
            QT_TRANSLATE_N_NOOP("core", "%1 respirator(s) FFP2") },
        { "ffp3", QT_TRANSLATE_NOOP("core", "Respirators FFP3"),
            QT_TRANSLATE_N_NOOP("core", "%1 respirator(s) FFP3") },
        { "gown", QT_TRANSLATE_NOOP("core", "Protective gowns"),
            QT_TRANSLATE_N_NOOP("core", "%1 protective gown(s)") },
        { "glove", QT_TRANSLATE_NOOP("core", "Disposable gloves"),
            QT_TRANSLATE_N_NOOP("core", "%1 disposable glove(s)") },
        { "visor", QT_TRANSLATE_NOOP("core", "Visors"),
            QT_TRANSLATE_N_NOOP("core", "%1 visor(s)") },
        { "goggles", QT_TRANSLATE_NOOP("core", "Protective goggles"),
            QT_TRANSLATE_N_NOOP("core", "%1 pair(s) of protective goggles") },
        { "hand-disinfectant", QT_TRANSLATE_NOOP("core", "Hand disinfectant"),
            QT_TRANSLATE_N_NOOP("core", "%1 litre(s) of hand disinfectant"), U::Litres },
        { "surface-disinfectant", QT_TRANSLATE_NOOP("core", "Surface disinfectant"),
            QT_TRANSLATE_N_NOOP("core", "%1 litre(s) of surface disinfectant"), U::Litres },
        { "test-kit", QT_TRANSLATE_NOOP("core", "Test kits"),
            QT_TRANSLATE_N_NOOP("core", "%1 test kit(s)") },
        { "oxygen-concentrator", QT_TRANSLATE_NOOP("core", "Oxygen concentrators"),
            QT_TRANSLATE_N_NOOP("core", "%1 oxygen concentrator(s)"), U::Pieces, true },
        { "infusion-pump", QT_TRANSLATE_NOOP("core", "Infusion pumps"),
            QT_TRANSLATE_N_NOOP("core", "%1 infusion pump(s)"), U::Pieces, true },
        { "ventilator", QT_TRANSLATE_NOOP("core", "Ventilators"),
            QT_TRANSLATE_N_NOOP("core", "%1 ventilator(s)"), U::Pieces, true },
        { "hospital-bed", QT_TRANSLATE_NOOP("core", "Hospital beds"),
            QT_TRANSLATE_N_NOOP("core", "%1 hospital bed(s)"), U::Pieces, true },
        { "nursing-home-place", QT_TRANSLATE_NOOP("core", "Nursing home places"),
            QT_TRANSLATE_N_NOOP("core", "%1 nursing home place(s)"), U::Places, true },
    };
    return all;
}

const MaterialKind* materialKind(const QString& code)
{
    for (const MaterialKind& kind : materialKinds()) {
        if (code.compare(QLatin1String(kind.code), Qt::CaseInsensitive) == 0)
            return &kind;
    }
    return nullptr;
}

bool isReturned(const QString& kind)
{
    const MaterialKind* known = materialKind(kind);
    return known && known->returned;
}

Text materialLabel(const QString& kind)
{
    const MaterialKind* known = materialKind(kind);
    return known ? Text::of(known->label) : Text(kind);
}

Text materialText(const QString& kind, int quantity)
{
    const QString number = numberText(quantity);
    const MaterialKind* known = materialKind(kind);
    return known ? Text::counted(known->counted, quantity, { number })
                 : Text::joined({ number, kind });
}

bool mayReplace(const QString& asked, const QString& given)
{
    const MaterialKind* one = materialKind(asked);
    const MaterialKind* other = materialKind(given);
    return one && other && one != other && one->unit == other->unit
        && one->returned == other->returned;
}

bool accepts(const MaterialNeed& need, const QString& kind)
{
    return kind == need.kind || (need.alsoAccept.contains(kind) && mayReplace(need.kind, kind));
}

namespace {

void addKindAndQuantity(const QString& kind, int quantity, QList<FieldProblem>& problems)
{
    if (!materialKind(kind))
        problems.append(
            { "kind", Text::of(QT_TRANSLATE_NOOP("core", "Choose the kind of equipment.")) });
    if (quantity < 1 || quantity > largestQuantity)
        problems.append({ "quantity",
            Text::of(QT_TRANSLATE_NOOP("core", "The quantity must be from 1 to %1."),
                { numberText(largestQuantity) }) });
}

void addPeriod(QDate from, QDate until, QList<FieldProblem>& problems)
{
    if (!from.isValid())
        problems.append({ "from", Text::of(QT_TRANSLATE_NOOP("core", "Give the first day.")) });
    if (!from.isValid() || !until.isValid())
        return;
    if (until < from)
        problems.append(
            { "until", Text::of(QT_TRANSLATE_NOOP("core", "The last day is before the first.")) });
    else if (from.daysTo(until) > 730)
        problems.append({ "until",
            Text::of(QT_TRANSLATE_NOOP("core", "The period is longer than two years.")) });
}

} // namespace

QList<FieldProblem> problemsOf(const MaterialNeed& need)
{
    QList<FieldProblem> problems;
    if (need.municipality.isEmpty())
        problems.append(
            { "municipality", Text::of(QT_TRANSLATE_NOOP("core", "Choose the municipality.")) });
    addKindAndQuantity(need.kind, need.quantity, problems);
    if (isReturned(need.kind) && !need.until.isValid())
        problems.append({ "until", Text::of(QT_TRANSLATE_NOOP("core", "Give the last day.")) });
    addPeriod(need.from, need.until, problems);
    for (const QString& kind : need.alsoAccept) {
        if (materialKind(need.kind) && !mayReplace(need.kind, kind))
            problems.append({ "alsoAccept",
                Text::of(QT_TRANSLATE_NOOP("core", "%1 cannot stand in for %2."),
                    { materialLabel(kind), materialLabel(need.kind) }) });
    }
    return problems;
}

QList<FieldProblem> problemsOf(const MaterialOffer& offer)
{
    QList<FieldProblem> problems;
    if (offer.owner.trimmed().isEmpty())
        problems.append(
            { "owner", Text::of(QT_TRANSLATE_NOOP("core", "Say who owns the equipment.")) });
    addKindAndQuantity(offer.kind, offer.quantity, problems);
    if (offer.place.isEmpty())
        problems.append({ "place",
            Text::of(QT_TRANSLATE_NOOP("core", "Choose the municipality where it is.")) });
    addPeriod(offer.from, offer.until, problems);
    return problems;
}

} // namespace samvirke
