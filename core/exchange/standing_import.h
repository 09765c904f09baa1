// Standing agreements between municipalities as an office keeps them in a table: a row each.
#pragma once

#include "core/base/result.h"
#include "core/domain/agreement.h"
#include "core/domain/municipality.h"
#include "core/exchange/columns.h"
#include "core/exchange/parsed.h"

namespace samvirke {

/// avtale, parter, yrkesgrupper, tjenesteområder, omfang, utløses av, fra, til, …
const QList<ColumnSpec>& standingColumnsOfFile();

/// Parties stand in one cell with semicolons between, municipalities by number or name or both:
/// "5014 Frøya; 5016 Agdenes; Heimevernet". Without a semicolon commas part them. A name with a
/// semicolon in it stands in quotation marks.
QStringList partiesIn(QStringView cell);
QString writtenParties(const QStringList& parties, const Reference& reference);

/// A party that is no municipality is kept as written, and a notice says so; a name that more than
/// one municipality has or had is wrong.
Result<Parsed<StandingAgreement>> importStandingAgreements(
    const Table& table, const Reference& reference);

/// What makes two rows the same: title, parties, days and archive number.
QString standingKey(const StandingAgreement& agreement);

} // namespace samvirke
