#include "ui/models/sort_filter_proxy.h"

#include "core/base/norwegian.h"
#include "ui/models/value_table_model.h"

namespace samvirke {

namespace {

/// -1, 0, 1; what has no value comes last.
int compareValues(const QVariant& a, const QVariant& b)
{
    if (!a.isValid() || !b.isValid())
        return int(!a.isValid()) - int(!b.isValid());
    if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString)
        return compareNorwegian(a.toString(), b.toString());
    const QPartialOrdering order = QVariant::compare(a, b);
    if (order == QPartialOrdering::Less)
        return -1;
    return order == QPartialOrdering::Greater ? 1 : 0;
}

} // namespace

SortFilterProxy::SortFilterProxy(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(role::Sort);
    setDynamicSortFilter(true);
}

void SortFilterProxy::setFilterText(const QString& text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    filterAnew();
}

void SortFilterProxy::setAccept(std::function<bool(const Id&)> accept)
{
    m_accept = std::move(accept);
    filterAnew();
}

void SortFilterProxy::refilter()
{
    filterAnew();
}

void SortFilterProxy::filterAnew()
{
    const int before = rowCount();
    invalidateFilter();
    if (rowCount() != before)
        Q_EMIT filtered();
}

void SortFilterProxy::sort(int column, Qt::SortOrder order)
{
    m_order.removeIf([column](const auto& each) { return each.first == column; });
    m_order.prepend({ column, order });
    while (m_order.size() > 4)
        m_order.removeLast();
    // Asked for the same column and order again, the base class would see nothing to do.
    if (column == sortColumn() && order == sortOrder())
        invalidate();
    else
        QSortFilterProxyModel::sort(column, order);
}

void SortFilterProxy::setSourceModel(QAbstractItemModel* model)
{
    if (sourceModel())
        sourceModel()->disconnect(this);
    forget();
    // Before the base class listens: it sorts and filters anew while it is told.
    if (model) {
        connect(model, &QAbstractItemModel::dataChanged, this, &SortFilterProxy::forget);
        connect(model, &QAbstractItemModel::rowsInserted, this, &SortFilterProxy::forget);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &SortFilterProxy::forget);
        connect(model, &QAbstractItemModel::rowsMoved, this, &SortFilterProxy::forget);
        connect(model, &QAbstractItemModel::layoutChanged, this, &SortFilterProxy::forget);
        connect(model, &QAbstractItemModel::modelReset, this, &SortFilterProxy::forget);
    }
    QSortFilterProxyModel::setSourceModel(model);
}

void SortFilterProxy::forget()
{
    m_keys.clear();
    m_texts.clear();
}

const QVariant& SortFilterProxy::keyOf(int row, int column) const
{
    std::vector<QVariant>& keys = m_keys[column];
    if (keys.empty())
        keys.resize(std::size_t(sourceModel()->rowCount()));
    QVariant& key = keys[std::size_t(row)];
    if (!key.isValid())
        key = sourceModel()->index(row, column).data(role::Sort);
    return key;
}

bool SortFilterProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_accept && !m_accept(index.data(role::Key).toString()))
        return false;
    if (m_words.isEmpty())
        return true;
    if (m_texts.size() != std::size_t(sourceModel()->rowCount()))
        m_texts.assign(std::size_t(sourceModel()->rowCount()), {});
    QString& text = m_texts[std::size_t(row)];
    if (text.isNull())
        text = folded(index.data(role::Filter).toString()) + u' ';
    return std::all_of(m_words.begin(), m_words.end(),
        [&text](const QString& word) { return text.contains(word); });
}

bool SortFilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    for (const auto& [column, order] : m_order) {
        const int result = compareValues(keyOf(left.row(), column), keyOf(right.row(), column));
        if (result != 0) {
            // The base class turns the answer round for a descending sort; later keys keep theirs.
            const bool ascending =
                (order == Qt::AscendingOrder) == (sortOrder() == Qt::AscendingOrder);
            return ascending ? result < 0 : result > 0;
        }
    }
    // Equal rows stay as the model has them, in either direction.
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
}

} // namespace samvirke
