#include "ui/models/sort_keys.h"

#include "core/base/norwegian_order.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace samvirke {

namespace {

SortKey keyOf(double number)
{
    if (std::isnan(number))
        return {};
    return { SortKey::Kind::Number, number, {} };
}

} // namespace

SortKey sortKey(const QVariant& value)
{
    constexpr double first = -std::numeric_limits<double>::infinity();
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::QString:
        return { SortKey::Kind::Text, 0, norwegianSortKey(value.toString()) };
    case QMetaType::QDate: {
        const QDate date = value.toDate();
        return keyOf(date.isValid() ? double(date.toJulianDay()) : first);
    }
    case QMetaType::QTime: {
        const QTime time = value.toTime();
        return keyOf(time.isValid() ? double(time.msecsSinceStartOfDay()) : first);
    }
    case QMetaType::QDateTime: {
        const QDateTime at = value.toDateTime();
        return keyOf(at.isValid() ? double(at.toMSecsSinceEpoch()) : first);
    }
    default:
        break;
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber ? keyOf(number)
                    : SortKey{ SortKey::Kind::Text, 0, norwegianSortKey(value.toString()) };
}

int compareKeys(const SortKey& a, const SortKey& b)
{
    if (a.kind != b.kind)
        return a.kind < b.kind ? -1 : 1;
    switch (a.kind) {
    case SortKey::Kind::Number:
        return int(a.number > b.number) - int(a.number < b.number);
    case SortKey::Kind::Text:
        return a.text.compare(b.text);
    case SortKey::Kind::None:
        return 0;
    }
    return 0;
}

std::vector<int> ranksOf(const std::vector<SortKey>& keys)
{
    std::vector<int> rows(keys.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::sort(rows.begin(), rows.end(),
        [key = keys.data()](int a, int b) { return compareKeys(key[a], key[b]) < 0; });
    std::vector<int> ranks(keys.size());
    int rank = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const int row = rows[i];
        if (compareKeys(keys[std::size_t(rows[i - 1])], keys[std::size_t(row)]) != 0)
            ++rank;
        ranks[std::size_t(row)] = rank;
    }
    return ranks;
}

void sortByRank(std::vector<int>& rows, const std::vector<int>& ranks, Qt::SortOrder order)
{
    if (rows.empty())
        return;
    // As many rows of each rank, then where the first of them stands.
    const int most = *std::max_element(ranks.begin(), ranks.end());
    std::vector<int> starts(std::size_t(most) + 2, 0);
    const auto place = [&](int row) {
        const int rank = ranks[std::size_t(row)];
        return std::size_t(order == Qt::AscendingOrder ? rank : most - rank);
    };
    for (const int row : rows)
        ++starts[place(row) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<int> sorted(rows.size());
    for (const int row : rows)
        sorted[std::size_t(starts[place(row)]++)] = row;
    rows = std::move(sorted);
}

} // namespace samvirke
