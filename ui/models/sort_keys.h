// What rows are sorted by, made once for each row: a hundred thousand rows are compared two million
// times. Numbers, dates and times become numbers, text becomes its Norwegian sort key; ranks are
// then compared in place of keys.
#pragma once

#include <QString>
#include <QVariant>

#include <vector>

namespace samvirke {

struct SortKey {
    enum class Kind { Number, Text, None }; ///< in this order: what has no value comes last
    Kind kind = Kind::None;
    double number = 0;
    QString text; ///< norwegianSortKey()
};

/// Of what a model says for role::Sort.
SortKey sortKey(const QVariant& value);

/// Negative, zero or positive like strcmp.
int compareKeys(const SortKey& a, const SortKey& b);

/// For each key the place of its value among the different values, from 0; equal keys share one.
std::vector<int> ranksOf(const std::vector<SortKey>& keys);

/// Sorts rows by their ranks; rows of the same rank stay in the order they come in.
void sortByRank(std::vector<int>& rows, const std::vector<int>& ranks, Qt::SortOrder order);

} // namespace samvirke
