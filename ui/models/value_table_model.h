// A table over plain values: columns are described once (heading, text, sort key, look), rows are
// found by id and inserted, replaced or removed one by one so that selections and scroll positions
// hold.
#pragma once

#include "core/base/ids.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

#include <functional>

namespace samvirke {

namespace role {
constexpr int Sort = Qt::UserRole + 1; ///< value to sort by; text is sorted in Norwegian order
constexpr int Key = Qt::UserRole + 2; ///< id of the row's value
constexpr int Status = Qt::UserRole + 3; ///< int(StaffingStatus) or invalid: drawn as a badge
constexpr int Filter = Qt::UserRole + 4; ///< all texts of the row, for a search field
constexpr int Severity = Qt::UserRole + 5; ///< int(Severity) or invalid: drawn as a badge
constexpr int TransferState = Qt::UserRole + 6; ///< int(TransferState): drawn as a badge
constexpr int NeedState = Qt::UserRole + 7; ///< int(NeedState): drawn as a badge
constexpr int Tone = Qt::UserRole + 9; ///< int(Tone): drawn as a badge with the cell's text
constexpr int Second = Qt::UserRole + 8; ///< a second, muted line under the text
} // namespace role

// With a constructor, not an aggregate: GCC 12 stops inside itself on a list of aggregates whose
// members are functions with defaults.
template <class T> struct TableColumn {
    using Heading = std::function<QString()>;
    using TextOf = std::function<QString(const T&)>;
    using SortKey = std::function<QVariant(const T&)>;
    using Extra = std::function<QVariant(const T&, int role)>;

    TableColumn(Heading headingText, TextOf textOf, SortKey sortBy = nullptr, bool isNumber = false,
        Extra otherRoles = nullptr)
        : heading(std::move(headingText)), text(std::move(textOf)), sortKey(std::move(sortBy)),
          number(isNumber), extra(std::move(otherRoles))
    {
    }

    Heading heading; ///< asked again after a change of language
    TextOf text;
    SortKey sortKey; ///< the text when not given
    bool number = false; ///< right-aligned
    Extra extra; ///< other roles: Status, Severity, Decoration, Font, ToolTip
};

template <class T> class ValueTableModel : public QAbstractTableModel {
public:
    using KeyOf = std::function<Id(const T&)>;

    ValueTableModel(QList<TableColumn<T>> columns, KeyOf keyOf, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns)), m_keyOf(std::move(keyOf))
    {
    }

    void setRows(QList<T> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        reindex(0);
        endResetModel();
    }

    const QList<T>& rows() const { return m_rows; }
    const T& at(int row) const { return m_rows.at(row); }
    int rowOf(const Id& key) const { return m_index.value(key, -1); }

    /// Replaces the row with the same key, or appends a new one.
    void upsert(const T& value)
    {
        const int row = rowOf(m_keyOf(value));
        if (row >= 0) {
            m_rows[row] = value;
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
            return;
        }
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
        m_rows.append(value);
        m_index.insert(m_keyOf(value), int(m_rows.size()) - 1);
        endInsertRows();
    }

    void remove(const Id& key)
    {
        const int row = rowOf(key);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        m_index.remove(key);
        reindex(row);
        endRemoveRows();
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int wanted = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const T& value = m_rows.at(index.row());
        const TableColumn<T>& column = m_columns.at(index.column());
        switch (wanted) {
        case Qt::DisplayRole:
            return column.text(value);
        case Qt::TextAlignmentRole:
            return int((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case role::Sort:
            return column.sortKey ? column.sortKey(value) : QVariant(column.text(value));
        case role::Key:
            return m_keyOf(value);
        case role::Filter: {
            QStringList texts;
            for (const TableColumn<T>& each : m_columns)
                texts.append(each.text(value));
            return texts.join(u'\n');
        }
        default:
            return column.extra ? column.extra(value, wanted) : QVariant();
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int wanted) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (wanted == Qt::DisplayRole)
            return m_columns.at(section).heading();
        if (wanted == Qt::TextAlignmentRole)
            return int(
                (m_columns.at(section).number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        return {};
    }

private:
    void reindex(int from)
    {
        if (from == 0)
            m_index.clear();
        for (int row = from; row < m_rows.size(); ++row)
            m_index.insert(m_keyOf(m_rows.at(row)), row);
    }

    QList<TableColumn<T>> m_columns;
    KeyOf m_keyOf;
    QList<T> m_rows;
    QHash<Id, int> m_index;
};

} // namespace samvirke
