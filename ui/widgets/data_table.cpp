#include "ui/widgets/data_table.h"

#include "ui/models/value_table_model.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/headings.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <utility>

namespace samvirke {

namespace {

constexpr int leastWords = 8; ///< characters that a column of words keeps
constexpr int mostWhole = 30; ///< characters that are read whole
constexpr int rowsLookedAt = 200; ///< to find out what must be read whole
const QLatin1String ascending("up");
const QLatin1String descending("down");

QString widthsName(const QString& table)
{
    return QStringLiteral("tables/%1/widths").arg(table);
}

QString orderName(const QString& table)
{
    return QStringLiteral("tables/%1/order").arg(table);
}

} // namespace

DataTable::DataTable(const QString& name, QWidget* parent)
    : QTableView(parent), m_headings(new Headings(this))
{
    setAccessibleName(name);
    setHorizontalHeader(m_headings);
    setModel(&m_proxy);
    setItemDelegate(new StateDelegate(this));
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setSortingEnabled(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setMinimumSectionSize(40);
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT chosen(index.data(role::Key).toString()); });
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, &DataTable::layOutSoon);
    connect(&m_proxy, &QAbstractItemModel::dataChanged, this, &DataTable::layOutSoon);
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, [this] {
        viewport()->update();
        fitRows();
    });
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &DataTable::layOutAnew);
    connect(m_headings, &QHeaderView::sortIndicatorChanged, this, &DataTable::layOut);
    connect(&m_proxy, &SortFilterProxy::filtered, this, &DataTable::tellCount);
    connect(&Theme::instance(), &Theme::changed, this, &DataTable::layOutAnew);
    layOut();
}

void DataTable::show(QAbstractItemModel* model)
{
    m_proxy.setSourceModel(model);
    layOut();
}

void DataTable::setEmptyText(const QString& headline, const QString& hint)
{
    m_emptyHeadline = headline;
    m_emptyHint = hint;
    fitRows();
    viewport()->update();
}

void DataTable::setWidths(const QList<int>& characters)
{
    m_widths = characters;
    layOut();
}

void DataTable::showWhole(int atLeast)
{
    m_wholeRows = qMax(1, atLeast);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOut();
}

void DataTable::sortBy(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
    m_proxy.sort(column, order);
}

void DataTable::remember(const QString& name)
{
    m_name = name;
    m_usualOrder = horizontalHeader()->sortIndicatorSection();
    m_usualDirection = horizontalHeader()->sortIndicatorOrder();
    const QStringList order = settings::choice(orderName(name)).toString().split(u' ');
    if (const int column = order.value(0, QStringLiteral("-1")).toInt();
        order.size() == 2 && column >= 0 && column < m_proxy.columnCount())
        sortBy(column, order.at(1) == descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    const QVariantMap widths = settings::choice(widthsName(name)).toMap();
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        const int column = it.key().toInt();
        if (const double characters = it.value().toDouble(); characters > 0)
            m_ownWidths.insert(column, characters);
    }
    layOut();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &DataTable::keepWidth);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &DataTable::keepOrder);
    auto* usual = new QAction(tr("Usual widths and order"), horizontalHeader());
    connect(usual, &QAction::triggered, this, &DataTable::forget);
    horizontalHeader()->addAction(usual);
    horizontalHeader()->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DataTable::forget()
{
    m_ownWidths.clear();
    layOut();
    if (m_name.isEmpty())
        return;
    if (m_usualOrder >= 0)
        sortBy(m_usualOrder, m_usualDirection);
    settings::forgetChoices(widthsName(m_name));
    settings::forgetChoices(orderName(m_name));
}

void DataTable::keepWidth(int column, int before, int now)
{
    // Neither what the table gives itself nor a column that comes or goes is a person's width.
    if (m_layingOut || before == 0 || now == 0)
        return;
    m_ownWidths.insert(column, double(now - 2 * cellSpace) / character());
    QVariantMap widths;
    for (auto it = m_ownWidths.constBegin(); it != m_ownWidths.constEnd(); ++it)
        widths.insert(QString::number(it.key()), it.value());
    settings::setChoice(widthsName(m_name), widths);
}

void DataTable::keepOrder()
{
    const QHeaderView& header = *horizontalHeader();
    settings::setChoice(orderName(m_name),
        QStringLiteral("%1 %2")
            .arg(header.sortIndicatorSection())
            .arg(header.sortIndicatorOrder() == Qt::DescendingOrder ? descending : ascending));
}

void DataTable::tellCount()
{
    const int rows = m_proxy.rowCount();
    const int of = m_proxy.sourceModel()->rowCount();
    //: of a table, after a filter: its name and how many rows are left
    announce(this,
        rows == 0 ? tr("%1: nothing found").arg(accessibleName())
                  : tr("%1: %2 of %3 shown").arg(accessibleName()).arg(rows).arg(of));
}

int DataTable::character() const
{
    return qMax(1, QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth());
}

Id DataTable::currentId() const
{
    return currentIndex().data(role::Key).toString();
}

QList<Id> DataTable::selectedIds() const
{
    QList<Id> ids;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex& index : rows)
        ids.append(index.data(role::Key).toString());
    return ids;
}

bool DataTable::select(const Id& id)
{
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        const QModelIndex index = m_proxy.index(row, 0);
        if (index.data(role::Key).toString() == id) {
            setCurrentIndex(index);
            selectRow(row);
            scrollTo(index);
            return true;
        }
    }
    return false;
}

QString DataTable::copied() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_proxy.rowCount(); ++row)
            rows.append(row);
    }
    QList<int> columns;
    // With those that have no room of their own and are told in second lines.
    for (int visual = 0; visual < m_proxy.columnCount(); ++visual)
        columns.append(horizontalHeader()->logicalIndex(visual));
    const auto cell = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(cell(m_proxy.headerData(column, Qt::Horizontal).toString()));
    lines.append(cells.join(u'\t'));
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(cell(m_proxy.index(row, column).data().toString()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void DataTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    // What is read elsewhere stays where it is.
    if (hasFocus())
        leadAround();
}

/// Whoever scrolls to this table, as after Tab, scrolls to the row at hand.
QVariant DataTable::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (m_wholeRows > 0 && query == Qt::ImCursorRectangle && currentIndex().isValid())
        return visualRect(currentIndex()).translated(viewport()->pos());
    return QTableView::inputMethodQuery(query);
}

void DataTable::leadAround()
{
    if (m_wholeRows == 0)
        return;
    QWidget* around = parentWidget();
    while (around && !qobject_cast<QScrollArea*>(around))
        around = around->parentWidget();
    if (auto* scroll = qobject_cast<QScrollArea*>(around))
        scroll->ensureWidgetVisible(this, 0, Theme::instance().rowHeight());
}

void DataTable::fitRows()
{
    if (m_wholeRows == 0)
        return;
    const int forWords = m_emptyHint.isEmpty() ? 2 : 3;
    const int rows = qMax(m_wholeRows, m_proxy.rowCount() > 0 ? m_proxy.rowCount() : forWords);
    const QHeaderView& header = *horizontalHeader();
    const QScrollBar& bar = *horizontalScrollBar();
    setFixedHeight((header.isHidden() ? 0 : header.sizeHint().height())
        + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth()
        + (bar.maximum() > bar.minimum() ? bar.sizeHint().height() : 0));
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_proxy.rowCount() > 0 || m_emptyHeadline.isEmpty())
        return;
    const Theme& theme = Theme::instance();
    QPainter painter(viewport());
    const int width =
        qMin(viewport()->width() - 2 * space::l, 60 * fontMetrics().averageCharWidth());
    QRect box(0, 0, width, viewport()->height());
    box.moveCenter(viewport()->rect().center());
    const int flags = int(Qt::AlignHCenter | Qt::TextWordWrap);
    painter.setFont(theme.font(Type::Heading));
    const QRect headline = painter.boundingRect(box, flags, m_emptyHeadline);
    painter.setFont(theme.font(Type::Body));
    const QRect hint =
        m_emptyHint.isEmpty() ? QRect() : painter.boundingRect(box, flags, m_emptyHint);
    const int height = headline.height() + (hint.isEmpty() ? 0 : space::s + hint.height());
    box.setTop(qMax(space::l, (viewport()->height() - height) / 2));
    painter.setFont(theme.font(Type::Heading));
    painter.setPen(theme.colours().text);
    painter.drawText(box, flags, m_emptyHeadline);
    box.setTop(box.top() + headline.height() + space::s);
    painter.setFont(theme.font(Type::Body));
    painter.setPen(theme.colours().muted);
    painter.drawText(box, flags, m_emptyHint);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(copied());
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentIndex().isValid()) {
        Q_EMIT chosen(currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void DataTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        leadAround();
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const Id id = current.data(role::Key).toString();
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentIdChanged(id);
}

void DataTable::layOutAnew()
{
    m_contents.clear();
    layOut();
}

void DataTable::layOut()
{
    const Theme& theme = Theme::instance();
    bool twoLines = false;
    for (int column = 0; column < m_proxy.columnCount() && m_proxy.rowCount() > 0; ++column)
        twoLines |= m_proxy.index(0, column).data(role::Second).isValid();
    verticalHeader()->setDefaultSectionSize(
        theme.rowHeight() + (twoLines ? theme.lineHeight(Type::Small) : 0));
    fitRows();
    if (m_widths.isEmpty())
        return;
    const QScopedValueRollback<bool> layingOut(m_layingOut, true);
    const int one = character();
    // A window that is a little too narrow takes a little from each column of text before it
    // scrolls; a state keeps the room for its word, and a person's own width is kept.
    const auto isFixed = [this](int column) {
        return isState(column) || m_ownWidths.contains(column);
    };
    const auto isSharing = [this](int column) {
        return m_widths.at(column) == 0 && !isColumnHidden(column) && !m_ownWidths.contains(column);
    };
    const int columns = qMin(int(m_widths.size()), m_proxy.columnCount());
    QList<int> wanted;
    int fixed = 0;
    int texts = 0;
    int sharing = 0;
    for (int column = 0; column < columns; ++column)
        sharing += isSharing(column);
    const int room = viewport()->width();
    // One that takes what is left alone is what the table is about, unless it is a narrow list.
    const int shared = sharing == 1 && room >= 60 * one ? 24 : 14;
    for (int column = 0; column < columns; ++column) {
        const double characters =
            m_ownWidths.value(column, m_widths.at(column) == 0 ? shared : m_widths.at(column));
        wanted.append(isColumnHidden(column) ? 0 : qRound(characters * one) + 2 * cellSpace);
        if (isFixed(column))
            fixed += wanted.last();
        else
            texts += wanted.last();
    }
    const double squeeze = qBound(0.72, double(room - fixed) / qMax(1, texts), 1.0);
    const int over = qMax(0, room - fixed - texts);
    QList<ColumnRoom> rooms;
    for (int column = 0; column < columns; ++column) {
        if (!isFixed(column))
            wanted[column] = int(wanted.at(column) * squeeze);
        if (isSharing(column))
            wanted[column] += over / sharing;
        const CellWidths content = contentOf(column);
        const bool isFree = !m_ownWidths.contains(column);
        rooms.append({ wanted.at(column), qMin(content.whole, mostWhole * one),
            m_headings->neededWidth(column), qMin(content.full, mostWhole * one), isFree, isFree });
    }
    shareRoom(rooms, leastWords * one);
    for (int column = 0; column < columns; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, rooms.at(column).width);
    }
    fitRows();
}

/// What a column's cells want; rows are looked at once, until they change.
CellWidths DataTable::contentOf(int column)
{
    if (m_contents.isEmpty()) {
        m_contents.fill({}, m_proxy.columnCount());
        const int rows = m_proxy.rowCount();
        const int step = qMax(1, (rows + rowsLookedAt - 1) / rowsLookedAt);
        for (int row = 0; row < rows; row += step) {
            for (int each = 0; each < m_contents.size(); ++each) {
                const CellWidths wants = cellWidths(m_proxy.index(row, each));
                CellWidths& content = m_contents[each];
                content.whole = qMax(content.whole, wants.whole);
                content.full = qMax(content.full, wants.full);
            }
        }
    }
    return m_contents.value(column);
}

/// Other rows may need other widths; many changes in a row are laid out once.
void DataTable::layOutSoon()
{
    m_contents.clear();
    viewport()->update(); // what an empty table says may have to go
    if (std::exchange(m_layOutWaits, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_layOutWaits = false;
        layOut();
    });
}

bool DataTable::isState(int column) const
{
    return m_proxy.rowCount() > 0 && lookOf(m_proxy.index(0, column)).has_value();
}

} // namespace samvirke
