#include "ui/models/row_order.h"

#include <algorithm>
#include <numeric>

namespace samvirke {

namespace {

constexpr int columnsAtMost = 4;

} // namespace

bool RowOrder::sortBy(int column, Qt::SortOrder order)
{
    QList<QPair<int, Qt::SortOrder>> wanted = m_order;
    wanted.removeIf([column](const auto& each) { return each.first == column; });
    wanted.prepend({ column, order });
    while (wanted.size() > columnsAtMost)
        wanted.removeLast();
    if (column < 0)
        wanted.clear();
    if (wanted == m_order)
        return false;
    m_order = wanted;
    sort();
    return true;
}

void RowOrder::read(int rows)
{
    m_columns.clear();
    m_rows.resize(std::size_t(rows));
    sort();
}

void RowOrder::sort()
{
    m_columns.removeIf([this](const QHash<int, Column>::iterator& each) {
        return std::none_of(m_order.cbegin(), m_order.cend(),
            [&each](const auto& wanted) { return wanted.first == each.key(); });
    });
    std::iota(m_rows.begin(), m_rows.end(), 0);
    // The least telling column first: what comes after keeps its order within equals.
    for (auto it = m_order.crbegin(); it != m_order.crend(); ++it) {
        Column& column = m_columns[it->first];
        if (column.keys.empty()) {
            column.keys.reserve(m_rows.size());
            for (int row = 0; row < int(m_rows.size()); ++row)
                column.keys.push_back(m_keyOf(row, it->first));
        }
        if (column.ranks.empty())
            column.ranks = ranksOf(column.keys);
        sortByRank(m_rows, column.ranks, it->second);
    }
}

void RowOrder::insert(int first, int last)
{
    const int count = last - first + 1;
    shiftRows(m_rows, first, count);
    for (auto it = m_columns.begin(); it != m_columns.end(); ++it) {
        std::vector<SortKey> keys;
        for (int row = first; row <= last; ++row)
            keys.push_back(m_keyOf(row, it.key()));
        it->keys.insert(it->keys.begin() + first, keys.begin(), keys.end());
        it->ranks.clear();
    }
    if (count > fewRows) {
        m_rows.resize(m_rows.size() + std::size_t(count));
        sort();
        return;
    }
    for (int row = first; row <= last; ++row)
        m_rows.insert(m_rows.begin() + placeFor(m_rows, row), row);
}

void RowOrder::remove(int first, int last)
{
    const auto isGone = [&](int row) { return row >= first && row <= last; };
    m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(), isGone), m_rows.end());
    shiftRows(m_rows, last + 1, first - last - 1);
    for (Column& column : m_columns) {
        column.keys.erase(column.keys.begin() + first, column.keys.begin() + last + 1);
        column.ranks.clear();
    }
}

void RowOrder::change(int row)
{
    const int at = find(m_rows, row);
    for (auto it = m_columns.begin(); it != m_columns.end(); ++it) {
        it->keys[std::size_t(row)] = m_keyOf(row, it.key());
        it->ranks.clear();
    }
    moveWithin(m_rows, at, newPlace(m_rows, at));
}

void RowOrder::change(int first, int last)
{
    for (auto it = m_columns.begin(); it != m_columns.end(); ++it) {
        for (int row = first; row <= last; ++row)
            it->keys[std::size_t(row)] = m_keyOf(row, it.key());
        it->ranks.clear();
    }
    sort();
}

int RowOrder::compare(int a, int b) const
{
    for (const auto& [column, order] : m_order) {
        const std::vector<SortKey>& keys = m_columns.constFind(column)->keys;
        const int result = compareKeys(keys[std::size_t(a)], keys[std::size_t(b)]);
        if (result != 0)
            return order == Qt::AscendingOrder ? result : -result;
    }
    // Equal rows stay as the model has them, in either direction.
    return a - b;
}

int RowOrder::placeFor(const Rows& rows, int row) const
{
    const auto at = std::lower_bound(
        rows.begin(), rows.end(), row, [this](int a, int b) { return compare(a, b) < 0; });
    return int(at - rows.begin());
}

int RowOrder::find(const Rows& rows, int row) const
{
    const int at = placeFor(rows, row);
    return at < int(rows.size()) && rows[std::size_t(at)] == row ? at : -1;
}

int RowOrder::newPlace(const Rows& rows, int at) const
{
    const auto isBefore = [this](int a, int b) { return compare(a, b) < 0; };
    const auto here = rows.cbegin() + at;
    const auto before = std::lower_bound(rows.cbegin(), here, *here, isBefore);
    if (before != here)
        return int(before - rows.cbegin());
    return int(std::lower_bound(here + 1, rows.cend(), *here, isBefore) - rows.cbegin()) - 1;
}

void moveWithin(Rows& rows, int from, int to)
{
    const auto at = rows.begin() + from;
    if (to > from)
        std::rotate(at, at + 1, rows.begin() + to + 1);
    else
        std::rotate(rows.begin() + to, at, at + 1);
}

void shiftRows(Rows& rows, int first, int by)
{
    for (int& row : rows)
        row += row >= first ? by : 0;
}

} // namespace samvirke
