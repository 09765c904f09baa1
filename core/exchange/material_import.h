// Needs and offers of equipment and beds as municipalities and owners send them: a row each.
#pragma once

#include "core/base/result.h"
#include "core/domain/material.h"
#include "core/domain/municipality.h"
#include "core/exchange/columns.h"
#include "core/exchange/parsed.h"

#include <QSet>

namespace samvirke {

/// In the order we write.
const QList<ColumnSpec>& materialNeedFileColumns(); ///< kommunenummer, kommune, utstyr, mengde, …
const QList<ColumnSpec>&
materialOfferFileColumns(); ///< eier, ressurskilde, utstyr, mengde, sted, …

/// The code of a kind of material by its code or a name; empty when it is none we know.
QString materialCode(QStringView text);
QString writtenMaterial(const QString& code); ///< "munnbind"; the code itself when unknown

/// `own` as for importAssessments().
Result<Parsed<MaterialNeed>> importMaterialNeeds(
    const Table& table, const Reference& reference, const QSet<QString>& own = {});
/// Without a place an offer is where its owner is, if that is a municipality.
Result<Parsed<MaterialOffer>> importMaterialOffers(const Table& table, const Reference& reference);

/// What makes two rows the same: municipality (or owner and place), kind and first day.
QString materialNeedKey(const MaterialNeed& need);
QString materialOfferKey(const MaterialOffer& offer);

} // namespace samvirke
