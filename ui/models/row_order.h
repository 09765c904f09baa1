// The rows of a table in the order that up to four columns give, kept while rows come, go and
// change. Rows are those of the model; which of them are shown is no concern of it.
#pragma once

#include "ui/models/sort_keys.h"

#include <QHash>

#include <functional>
#include <vector>

namespace samvirke {

using Rows = std::vector<int>;

/// So many new or changed rows are placed one by one; more are sorted or filtered with all others.
constexpr int fewRows = 64;

class RowOrder {
public:
    using KeyOf = std::function<SortKey(int row, int column)>;

    /// `keyOf` is asked once for each row and column, until the row is said to have changed.
    explicit RowOrder(KeyOf keyOf) : m_keyOf(std::move(keyOf)) { }

    /// This column first, then those sorted by before; -1: as the model has them. False when that
    /// is the order already.
    bool sortBy(int column, Qt::SortOrder order);

    const Rows& all() const { return m_rows; }

    /// Reads and sorts everything: the model has other rows now, so many.
    void read(int rows);

    /// The model has new rows from `first` to `last`; those after have moved down.
    void insert(int first, int last);
    /// The model has lost these rows; those after have moved up.
    void remove(int first, int last);
    /// One row has other values. Find it before: it is then looked for where it belongs.
    void change(int row);
    /// Many have.
    void change(int first, int last);

    /// Negative or positive like strcmp, 0 for the same row alone: equal rows stand as the model
    /// has them.
    int compare(int a, int b) const;
    /// Where a row belongs among rows that stand in order.
    int placeFor(const Rows& rows, int row) const;
    /// Where a row stands among rows in order; -1 when it is none of them.
    int find(const Rows& rows, int row) const;
    /// Where the row at `at`, that has changed, belongs among the others.
    int newPlace(const Rows& rows, int at) const;

private:
    struct Column {
        std::vector<SortKey> keys; ///< by row
        std::vector<int> ranks; ///< by row; empty: to be made of the keys
    };

    void sort();

    KeyOf m_keyOf;
    QList<QPair<int, Qt::SortOrder>> m_order; // the newest first
    QHash<int, Column> m_columns; // those of m_order
    Rows m_rows;
};

/// Takes the row at `from` out and puts it in again so that it stands at `to`.
void moveWithin(Rows& rows, int from, int to);

/// Rows at and after `first` are now `by` further down (up, when negative).
void shiftRows(Rows& rows, int first, int by);

} // namespace samvirke
