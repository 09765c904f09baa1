#include "ui/models/sort_filter_proxy.h"

#include "core/base/norwegian.h"
#include "ui/models/value_table_model.h"

#include <algorithm>
#include <iterator>

namespace samvirke {

namespace {

/// So many gaps are told one by one; more as one rearrangement with all rows together at the end.
constexpr std::size_t fewGaps = 16;

struct Stretch {
    int first;
    int last;
};

/// Where `rows` has those that `isOne` is true of.
template <class IsOne> std::vector<Stretch> stretches(const std::vector<int>& rows, IsOne isOne)
{
    std::vector<Stretch> all;
    for (int i = 0; i < int(rows.size()); ++i) {
        if (!isOne(rows[std::size_t(i)]))
            continue;
        if (all.empty() || all.back().last != i - 1)
            all.push_back({ i, i });
        else
            all.back().last = i;
    }
    return all;
}

} // namespace

SortFilterProxy::SortFilterProxy(QObject* parent)
    : QAbstractProxyModel(parent), m_order([this](int row, int column) {
          return sortKey(sourceModel()->index(row, column).data(role::Sort));
      })
{
}

// --- what is sorted and filtered by -------------------------------------------------------------

bool SortFilterProxy::accepts(int row) const
{
    const QModelIndex index = sourceModel()->index(row, 0);
    if (m_accept && !m_accept(index.data(role::Key).toString()))
        return false;
    if (m_words.isEmpty())
        return true;
    if (m_texts.empty())
        m_texts.resize(m_order.all().size());
    QString& text = m_texts[std::size_t(row)];
    if (text.isNull())
        text = folded(index.data(role::Filter).toString()) + u' ';
    return std::all_of(m_words.begin(), m_words.end(),
        [&text](const QString& word) { return text.contains(word); });
}

Rows SortFilterProxy::accepted(const Rows& rows) const
{
    if (!m_accept && m_words.isEmpty())
        return rows;
    Rows left;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(left),
        [this](int row) { return accepts(row); });
    return left;
}

void SortFilterProxy::setFilterText(const QString& text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    // Somebody who types on asks for less of what is there already.
    const auto asksForMore = [&words](const QString& old) {
        return std::any_of(
            words.begin(), words.end(), [&old](const QString& now) { return now.contains(old); });
    };
    const bool isLess = !m_accept && std::all_of(m_words.begin(), m_words.end(), asksForMore);
    m_words = words;
    filterAnew(isLess ? m_shown : m_order.all());
}

void SortFilterProxy::setAccept(std::function<bool(const Id&)> accept)
{
    m_accept = std::move(accept);
    refilter();
}

void SortFilterProxy::refilter()
{
    filterAnew(m_order.all());
}

void SortFilterProxy::filterAnew(const Rows& candidates)
{
    const int before = rowCount();
    become(accepted(candidates));
    if (rowCount() != before)
        Q_EMIT filtered();
}

void SortFilterProxy::sort(int column, Qt::SortOrder order)
{
    if (!m_order.sortBy(column, order))
        return;
    std::vector<char> isShown(m_order.all().size());
    for (const int row : m_shown)
        isShown[std::size_t(row)] = true;
    Rows next;
    std::copy_if(m_order.all().begin(), m_order.all().end(), std::back_inserter(next),
        [&isShown](int row) { return isShown[std::size_t(row)]; });
    if (next != m_shown)
        rearrange(std::move(next));
}

/// Everything, without a word to those who look on.
void SortFilterProxy::readAnew()
{
    m_texts.clear();
    m_order.read(sourceModel() ? sourceModel()->rowCount() : 0);
    m_shown = accepted(m_order.all());
}

// --- what is shown ------------------------------------------------------------------------------

/// Shows these rows: all in the order of m_order, as those shown so far may not be.
void SortFilterProxy::become(Rows next)
{
    std::vector<char> isNext(m_order.all().size());
    for (const int row : next)
        isNext[std::size_t(row)] = true;
    takeOut(isNext);
    std::vector<char> isShown(m_order.all().size());
    for (const int row : m_shown)
        isShown[std::size_t(row)] = true;
    const auto isNew = [&isShown](int row) { return !isShown[std::size_t(row)]; };
    Rows staying;
    std::remove_copy_if(next.begin(), next.end(), std::back_inserter(staying), isNew);
    if (staying != m_shown)
        rearrange(std::move(staying));
    if (next.size() == m_shown.size())
        return;
    const std::vector<Stretch> came = stretches(next, isNew);
    if (came.size() <= fewGaps) {
        for (const auto& [first, last] : came) {
            beginInsertRows({}, first, last);
            m_shown.insert(m_shown.begin() + first, next.begin() + first, next.begin() + last + 1);
            endInsertRows();
        }
        return;
    }
    beginInsertRows({}, int(m_shown.size()), int(next.size()) - 1);
    std::copy_if(next.begin(), next.end(), std::back_inserter(m_shown), isNew);
    endInsertRows();
    rearrange(std::move(next));
}

void SortFilterProxy::takeOut(const std::vector<char>& stays)
{
    const auto goes = [&stays](int row) { return !stays[std::size_t(row)]; };
    std::vector<Stretch> gone = stretches(m_shown, goes);
    if (gone.size() > fewGaps) {
        Rows apart = m_shown;
        std::stable_partition(apart.begin(), apart.end(), [&goes](int row) { return !goes(row); });
        rearrange(std::move(apart));
        gone = stretches(m_shown, goes);
    }
    for (auto it = gone.rbegin(); it != gone.rend(); ++it) {
        beginRemoveRows({}, it->first, it->last);
        m_shown.erase(m_shown.begin() + it->first, m_shown.begin() + it->last + 1);
        endRemoveRows();
    }
}

/// The same rows in another order.
void SortFilterProxy::rearrange(Rows next)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    if (!before.isEmpty()) {
        Rows places(m_order.all().size());
        for (std::size_t i = 0; i < next.size(); ++i)
            places[std::size_t(next[i])] = int(i);
        for (const QModelIndex& index : before) {
            const int row = m_shown[std::size_t(index.row())];
            after.append(createIndex(places[std::size_t(row)], index.column()));
        }
    }
    m_shown = std::move(next);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SortFilterProxy::insertShown(int row)
{
    const int place = m_order.placeFor(m_shown, row);
    beginInsertRows({}, place, place);
    m_shown.insert(m_shown.begin() + place, row);
    endInsertRows();
}

// --- what the source model tells ----------------------------------------------------------------

void SortFilterProxy::setSourceModel(QAbstractItemModel* model)
{
    beginResetModel();
    if (sourceModel())
        sourceModel()->disconnect(this);
    QAbstractProxyModel::setSourceModel(model);
    if (model)
        listen();
    readAnew();
    endResetModel();
}

void SortFilterProxy::listen()
{
    const QAbstractItemModel* source = sourceModel();
    using Model = QAbstractItemModel;
    connect(source, &Model::rowsInserted, this, &SortFilterProxy::rowsCame);
    connect(source, &Model::rowsAboutToBeRemoved, this, &SortFilterProxy::rowsWillGo);
    connect(source, &Model::rowsRemoved, this, &SortFilterProxy::rowsWent);
    connect(source, &Model::dataChanged, this, &SortFilterProxy::dataHasChanged);
    connect(source, &Model::rowsAboutToBeMoved, this, &SortFilterProxy::rowsWillMove);
    connect(source, &Model::rowsMoved, this, &SortFilterProxy::rowsHaveMoved);
    connect(source, &Model::layoutAboutToBeChanged, this, &SortFilterProxy::rowsWillMove);
    connect(source, &Model::layoutChanged, this, &SortFilterProxy::rowsHaveMoved);
    connect(source, &Model::headerDataChanged, this,
        [this](Qt::Orientation orientation, int first, int last) {
            if (orientation == Qt::Horizontal)
                Q_EMIT headerDataChanged(orientation, first, last);
        });
    const auto begin = [this] { beginResetModel(); };
    const auto end = [this] {
        readAnew();
        endResetModel();
    };
    connect(source, &Model::modelAboutToBeReset, this, begin);
    connect(source, &Model::modelReset, this, end);
    connect(source, &Model::columnsAboutToBeInserted, this, begin);
    connect(source, &Model::columnsInserted, this, end);
    connect(source, &Model::columnsAboutToBeRemoved, this, begin);
    connect(source, &Model::columnsRemoved, this, end);
    connect(source, &Model::columnsAboutToBeMoved, this, begin);
    connect(source, &Model::columnsMoved, this, end);
    // Said to nobody, as Qt's own does it: mostly those who look on are going, too.
    connect(source, &QObject::destroyed, this, &SortFilterProxy::readAnew);
}

void SortFilterProxy::rowsCame(const QModelIndex& parent, int first, int last)
{
    if (parent.isValid())
        return;
    const int count = last - first + 1;
    shiftRows(m_shown, first, count);
    m_order.insert(first, last);
    if (!m_texts.empty())
        m_texts.insert(m_texts.begin() + first, std::size_t(count), QString());
    if (count > fewRows) {
        become(accepted(m_order.all()));
        return;
    }
    for (int row = first; row <= last; ++row) {
        if (accepts(row))
            insertShown(row);
    }
}

void SortFilterProxy::rowsWillGo(const QModelIndex& parent, int first, int last)
{
    if (parent.isValid())
        return;
    std::vector<char> stays(m_order.all().size(), true);
    std::fill(stays.begin() + first, stays.begin() + last + 1, false);
    takeOut(stays);
}

void SortFilterProxy::rowsWent(const QModelIndex& parent, int first, int last)
{
    if (parent.isValid())
        return;
    shiftRows(m_shown, last + 1, first - last - 1);
    m_order.remove(first, last);
    if (!m_texts.empty())
        m_texts.erase(m_texts.begin() + first, m_texts.begin() + last + 1);
}

void SortFilterProxy::dataHasChanged(
    const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    const int first = topLeft.row();
    const int last = bottomRight.row();
    if (!topLeft.isValid() || !bottomRight.isValid() || topLeft.parent().isValid())
        return;
    const auto tell = [&](int from, int until) {
        Q_EMIT dataChanged(
            index(from, topLeft.column()), index(until, bottomRight.column()), roles);
    };
    if (last - first < fewRows) {
        for (int row = first; row <= last; ++row) {
            if (const int at = changeRow(row); at >= 0)
                tell(at, at);
        }
        return;
    }
    if (!m_texts.empty())
        std::fill(m_texts.begin() + first, m_texts.begin() + last + 1, QString());
    m_order.change(first, last);
    become(accepted(m_order.all()));
    if (rowCount() > 0)
        tell(0, rowCount() - 1);
}

/// Brings a row whose values have changed to its place; where it stands now, -1 when it has just
/// come or is not shown.
int SortFilterProxy::changeRow(int row)
{
    const int shown = m_order.find(m_shown, row); // before it is known to have changed
    m_order.change(row);
    if (!m_texts.empty())
        m_texts[std::size_t(row)] = QString();
    const bool isAccepted = accepts(row);
    if (shown >= 0 && !isAccepted) {
        beginRemoveRows({}, shown, shown);
        m_shown.erase(m_shown.begin() + shown);
        endRemoveRows();
    } else if (shown < 0 && isAccepted) {
        insertShown(row);
    } else if (shown >= 0) {
        const int place = m_order.newPlace(m_shown, shown);
        if (place == shown)
            return shown;
        // Qt names the row that it will stand before, as the rows are now.
        beginMoveRows({}, shown, shown, {}, place > shown ? place + 1 : place);
        moveWithin(m_shown, shown, place);
        endMoveRows();
        return place;
    }
    return -1;
}

void SortFilterProxy::rowsWillMove()
{
    Q_EMIT layoutAboutToBeChanged();
    m_kept.clear();
    const QModelIndexList all = persistentIndexList();
    for (const QModelIndex& here : all)
        m_kept.append({ here, mapToSource(here) });
}

void SortFilterProxy::rowsHaveMoved()
{
    readAnew();
    Rows places(m_order.all().size(), -1);
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        places[std::size_t(m_shown[i])] = int(i);
    for (const Kept& kept : std::as_const(m_kept)) {
        const int row = kept.there.isValid() ? places[std::size_t(kept.there.row())] : -1;
        changePersistentIndex(
            kept.here, row < 0 ? QModelIndex() : createIndex(row, kept.there.column()));
    }
    m_kept.clear();
    Q_EMIT layoutChanged();
}

// --- as a model ---------------------------------------------------------------------------------

QModelIndex SortFilterProxy::mapToSource(const QModelIndex& index) const
{
    if (!sourceModel() || !index.isValid() || std::size_t(index.row()) >= m_shown.size())
        return {};
    return sourceModel()->index(m_shown[std::size_t(index.row())], index.column());
}

QModelIndex SortFilterProxy::mapFromSource(const QModelIndex& index) const
{
    const auto at =
        index.isValid() ? std::find(m_shown.begin(), m_shown.end(), index.row()) : m_shown.end();
    return at == m_shown.end() ? QModelIndex()
                               : createIndex(int(at - m_shown.begin()), index.column());
}

QModelIndex SortFilterProxy::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex SortFilterProxy::parent(const QModelIndex&) const
{
    return {};
}

int SortFilterProxy::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SortFilterProxy::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool SortFilterProxy::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0 && columnCount(parent) > 0;
}

QVariant SortFilterProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!sourceModel())
        return {};
    // Headings stand also when there is no row to find their column by.
    if (orientation == Qt::Horizontal)
        return sourceModel()->headerData(section, orientation, role);
    return std::size_t(section) < m_shown.size()
        ? sourceModel()->headerData(m_shown[std::size_t(section)], orientation, role)
        : QVariant();
}

} // namespace samvirke
