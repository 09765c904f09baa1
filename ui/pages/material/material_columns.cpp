#include "ui/pages/material/material_columns.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/pages/needs/wording.h"

#include <QCoreApplication>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MaterialColumns)
};

template <class Row>
std::function<QVariant(const Row&, int)> severityBadge(Severity (*of)(const Row&))
{
    return [of](const Row& row, int wanted) {
        return wanted == role::Severity ? QVariant(int(of(row))) : QVariant();
    };
}

} // namespace

QList<TableColumn<MaterialNeedRow>> materialNeedColumns()
{
    using Row = MaterialNeedRow;
    return {
        { [] { return Tr::tr("Municipality"); }, [](const Row& row) { return row.municipality; } },
        { [] { return Tr::tr("Lacks"); },
            [](const Row& row) {
                return materialText(row.need.kind, row.need.quantity).translated();
            },
            nullptr, false,
            [](const Row& row, int wanted) {
                return wanted == role::Second ? QVariant(neededText(row.need)) : QVariant();
            } },
        { [] { return Tr::tr("Needed"); }, [](const Row& row) { return neededText(row.need); },
            [](const Row& row) { return QVariant(row.need.from); } },
        { [] { return Tr::tr("Severity"); },
            [](const Row& row) { return label(row.need.severity).translated(); },
            [](const Row& row) { return QVariant(int(row.need.severity)); }, false,
            severityBadge<Row>([](const Row& row) { return row.need.severity; }) },
        { [] { return Tr::tr("Covered"); }, [](const Row& row) { return agreedText(row); },
            [](const Row& row) { return QVariant(double(row.agreed) / row.need.quantity); }, false,
            [](const Row& row, int wanted) {
                return wanted == role::Second ? QVariant(askedText(row)) : QVariant();
            } },
        { [] { return Tr::tr("State"); },
            [](const Row& row) { return label(row.need.state).translated(); },
            [](const Row& row) { return QVariant(int(row.need.state)); }, false,
            [](const Row& row, int wanted) {
                return wanted == role::NeedState ? QVariant(int(row.need.state)) : QVariant();
            } },
    };
}

QList<TableColumn<MaterialOfferRow>> materialOfferColumns()
{
    using Row = MaterialOfferRow;
    return {
        { [] { return Tr::tr("Owner"); }, [](const Row& row) { return row.owner; }, nullptr, false,
            [](const Row& row, int wanted) {
                if (wanted != role::Second)
                    return QVariant();
                return QVariant(row.place == row.owner ? QString() : row.place);
            } },
        { [] { return Tr::tr("Can spare"); },
            [](const Row& row) {
                return materialText(row.offer.kind, row.offer.quantity).translated();
            } },
        { [] { return Tr::tr("Left"); }, [](const Row& row) { return numberText(row.left); },
            [](const Row& row) { return QVariant(row.left); }, true },
        { [] { return Tr::tr("Available"); },
            [](const Row& row) { return availableText(row.offer); },
            [](const Row& row) { return QVariant(row.offer.from); } },
        { [] { return Tr::tr("Confirmed"); },
            [](const Row& row) { return shortAgeText(row.offer.lastConfirmed, today()); },
            [](const Row& row) { return QVariant(row.offer.lastConfirmed); } },
    };
}

QList<TableColumn<MaterialPlanRow>> materialPlanColumns()
{
    using Row = MaterialPlanRow;
    return {
        { [] { return Tr::tr("Receives"); }, [](const Row& row) { return row.municipality; } },
        { [] { return Tr::tr("Severity"); },
            [](const Row& row) { return label(row.severity).translated(); },
            [](const Row& row) { return QVariant(int(row.severity)); }, false,
            severityBadge<Row>([](const Row& row) { return row.severity; }) },
        { [] { return Tr::tr("What"); },
            [](const Row& row) {
                return row.delivery ? row.what : Tr::tr("Missing: %1").arg(row.what);
            } },
        { [] { return Tr::tr("From"); },
            [](const Row& row) { return row.delivery ? row.owner : Tr::tr("nobody yet"); } },
        { [] { return Tr::tr("When"); },
            [](const Row& row) { return periodText(row.from, row.until); },
            [](const Row& row) { return QVariant(row.from); } },
        { [] { return Tr::tr("Distance"); },
            [](const Row& row) {
                return row.delivery ? Tr::tr("%1 km").arg(numberText(row.delivery->km)) : QString();
            },
            [](const Row& row) { return QVariant(row.delivery ? row.delivery->km : 1e9); }, true,
            [](const Row& row, int wanted) {
                if (wanted != role::Second)
                    return QVariant();
                return QVariant(row.delivery
                        ? label(EscalationLevel(row.delivery->level)).translated()
                        : QString());
            } },
    };
}

} // namespace samvirke
