// Sorts a table in Norwegian order and filters it while somebody types. Sorting by one column keeps
// the order of the columns sorted by before: by status, within it by name. A model of tables alone.
//
// QSortFilterProxyModel compares through its model, and tells of every gap a filter leaves: seconds
// on a hundred thousand rows. Here rows are compared by keys made once, and a change in many places
// is told as one rearrangement and one removal or insertion, so that selections hold.
#pragma once

#include "core/base/ids.h"
#include "ui/models/row_order.h"

#include <QAbstractProxyModel>
#include <QStringList>

#include <functional>
#include <vector>

namespace samvirke {

class SortFilterProxy : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit SortFilterProxy(QObject* parent = nullptr);

    /// Rows stay that contain every word somewhere in role::Filter, without regard to case.
    void setFilterText(const QString& text);

    /// Rows stay whose key this accepts, on top of the text; an empty function accepts all.
    void setAccept(std::function<bool(const Id&)> accept);

    /// Call when what `accept` looks at has changed.
    void refilter();

    /// By role::Sort; what has no value comes last upwards. Column -1: as the model has them.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setSourceModel(QAbstractItemModel* model) override;
    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void filtered(); ///< another number of rows, by another text or another way to accept

private:
    struct Kept {
        QModelIndex here;
        QPersistentModelIndex there;
    };

    bool accepts(int row) const;
    Rows accepted(const Rows& rows) const;

    void filterAnew(const Rows& candidates);
    void readAnew();
    void become(Rows next);
    void takeOut(const std::vector<char>& stays);
    void rearrange(Rows next);
    void insertShown(int row);

    // What the source model tells.
    void listen();
    void rowsCame(const QModelIndex& parent, int first, int last);
    void rowsWillGo(const QModelIndex& parent, int first, int last);
    void rowsWent(const QModelIndex& parent, int first, int last);
    void dataHasChanged(
        const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles);
    int changeRow(int row);
    void rowsWillMove();
    void rowsHaveMoved();

    QStringList m_words;
    std::function<bool(const Id&)> m_accept;
    mutable std::vector<QString> m_texts; // by source row, folded; null: not asked for yet
    RowOrder m_order; // of all source rows
    Rows m_shown; // source rows that the filter leaves, in the same order
    QList<Kept> m_kept; // while the source moves its rows
};

} // namespace samvirke
