// Sorts a table in Norwegian order and filters it while somebody types. Sorting by one column keeps
// the order of the columns sorted by before: by status, within it by name.
#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QSortFilterProxyModel>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <vector>

namespace samvirke {

class SortFilterProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SortFilterProxy(QObject* parent = nullptr);

    /// Rows stay that contain every word somewhere in role::Filter, without regard to case.
    void setFilterText(const QString& text);

    /// Rows stay whose key this accepts, on top of the text; an empty function accepts all.
    void setAccept(std::function<bool(const Id&)> accept);

    /// Call when what `accept` looks at has changed.
    void refilter();

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void setSourceModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void filtered(); ///< another number of rows, by another text or another way to accept

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    /// A row's value to sort by. Asked for once: a hundred thousand rows are compared a million
    /// times.
    const QVariant& keyOf(int row, int column) const;
    void filterAnew();
    void forget();

    QStringList m_words;
    std::function<bool(const Id&)> m_accept;
    QList<QPair<int, Qt::SortOrder>> m_order; // the newest first
    mutable QHash<int, std::vector<QVariant>> m_keys; // by column; invalid: not asked for yet
    mutable std::vector<QString> m_texts; // folded, of role::Filter; null: not asked for yet
};

} // namespace samvirke
