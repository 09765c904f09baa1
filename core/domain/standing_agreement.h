// Rules of standing agreements: when one holds, between whom, for what, and which municipalities
// have none with any neighbour (seed 004 advises all to consider one).
#pragma once

#include "core/domain/agreement.h"
#include "core/domain/municipality.h"
#include "core/domain/pool.h"

namespace samvirke {

QList<FieldProblem> problemsOf(const StandingAgreement& agreement);

bool holdsOn(const StandingAgreement& agreement, QDate day);
bool isBetween(const StandingAgreement& agreement, const QString& a, const QString& b);
/// About this profession and service; an agreement that names none is about all.
bool isAbout(const StandingAgreement& agreement, const QString& profession, ServiceArea service);

/// Ends within so many days from `day`; one without a last day never does.
bool expiresSoon(const StandingAgreement& agreement, QDate day, int days = 60);

/// Standing agreements that hold on a day, as pairs of municipalities; each pair once, the smaller
/// number first, in order. Parties that are no municipality are left out.
QList<std::pair<QString, QString>> agreedPairs(
    const QList<StandingAgreement>& agreements, QDate day);

/// A municipality without a standing agreement with any neighbour.
struct WithoutAgreement {
    QString municipality; ///< number
    bool island = false; ///< it has no neighbour on land: none with anybody
    QStringList others; ///< with whom it has one although it is none of the neighbours; numbers

    bool operator==(const WithoutAgreement&) const = default;
};
/// In the order of `municipalities`. `neighboursOf` by number.
QList<WithoutAgreement> withoutAgreement(const QStringList& municipalities,
    const QHash<QString, QStringList>& neighboursOf, const QList<StandingAgreement>& agreements,
    QDate day);

} // namespace samvirke
