// What a plan may do and how good the best one is, written from DESIGN.md's text alone and slowly:
// the matcher's own code is not used, so that both would have to be wrong in the same way.
#pragma once

#include "core/matching/answer.h"
#include "core/matching/instance.h"

#include <QMap>

#include <array>

namespace samvirke::matching::oracle {

/// Every rule that an answer breaks, in words; empty for a good one.
QStringList violations(const Instance& instance, const Answer& answer);

/// Compositions that are asked for, and groups of the pool that know each other: words by id.
struct Teams {
    QMap<QString, QString> compositionOf; ///< by need; its place belongs to it
    QMap<QString, QString> groupOf; ///< by member
};

/// Which group each need of a composition would rather have: the one that could fill most of its
/// places at once, the first by name among equals; none that could not fill two.
QMap<QString, QString> preferredGroups(const Instance& instance, const Teams& teams);

struct Best {
    std::array<int, 3> covered{}; ///< head-days, critical first
    qint64 plans = 0; ///< how many plans are the best, up to fairness
    /// What comes after coverage, in the instance's order, by the objectives' names; up to
    /// fairness, which is no sum over days.
    QList<std::pair<QString, double>> aims = {};
};

/// The best plan by the objectives in order, by trying every one. For a handful of members, needs
/// and days.
Best exhaustive(const Instance& instance, const Teams& teams = {});

/// What the objectives of an answer say that cannot be, given the best there is; empty when all
/// agrees. Coverage has to be exact and proven; a later aim may stay behind what it does not claim.
QString disagreement(const Answer& answer, const Best& best);

} // namespace samvirke::matching::oracle
