#include "ui/widgets/data_table.h"

#include "ui/models/value_table_model.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/status_badge.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <optional>

namespace samvirke {

namespace {

constexpr int cellSpace = space::s;
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

std::optional<StatusLook> lookOf(const QModelIndex& index)
{
    if (const QVariant value = index.data(role::Status); value.isValid())
        return look(StaffingStatus(value.toInt()));
    if (const QVariant value = index.data(role::Severity); value.isValid())
        return look(Severity(value.toInt()));
    if (const QVariant value = index.data(role::TransferState); value.isValid())
        return look(TransferState(value.toInt()));
    if (const QVariant value = index.data(role::NeedState); value.isValid())
        return look(NeedState(value.toInt()));
    if (const QVariant value = index.data(role::Tone); value.isValid())
        return look(Tone(value.toInt()));
    return std::nullopt;
}

/// No heading is cut where columns of words have room to give: what one lacks comes from whichever
/// has most beyond its own heading. The table grows no wider.
void giveHeadingsRoom(const QHeaderView& header, QList<int>& widths, const QList<bool>& mayGive,
    const QHash<int, double>& own)
{
    const auto spare = [&](int column) {
        return widths.at(column) - header.sectionSizeHint(column);
    };
    for (int column = 0; column < int(widths.size()); ++column) {
        if (widths.at(column) == 0 || own.contains(column))
            continue;
        while (spare(column) < 0) {
            int from = -1;
            for (int other = 0; other < int(widths.size()); ++other) {
                if (mayGive.at(other) && spare(other) > 0
                    && (from < 0 || spare(other) > spare(from)))
                    from = other;
            }
            if (from < 0)
                break;
            const int given = qMin(-spare(column), spare(from));
            widths[column] += given;
            widths[from] -= given;
        }
    }
}

} // namespace

DataTable::DataTable(const QString& name, QWidget* parent) : QTableView(parent)
{
    setAccessibleName(name);
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
    const auto repaint = [this] { viewport()->update(); };
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, repaint);
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, repaint);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &DataTable::layOut);
    connect(&m_proxy, &SortFilterProxy::filtered, this, &DataTable::tellCount);
    connect(&Theme::instance(), &Theme::changed, this, &DataTable::layOut);
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
    viewport()->update();
}

void DataTable::setWidths(const QList<int>& characters)
{
    m_widths = characters;
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
    for (int visual = 0; visual < m_proxy.columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
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

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const Id id = current.data(role::Key).toString();
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentIdChanged(id);
}

void DataTable::layOut()
{
    const Theme& theme = Theme::instance();
    bool twoLines = false;
    for (int column = 0; column < m_proxy.columnCount() && m_proxy.rowCount() > 0; ++column)
        twoLines |= m_proxy.index(0, column).data(role::Second).isValid();
    verticalHeader()->setDefaultSectionSize(
        theme.rowHeight() + (twoLines ? theme.lineHeight(Type::Small) : 0));
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
    QList<bool> mayGive;
    for (int column = 0; column < columns; ++column) {
        if (!isFixed(column))
            wanted[column] = int(wanted.at(column) * squeeze);
        if (isSharing(column))
            wanted[column] += over / sharing;
        mayGive.append(!isFixed(column));
    }
    giveHeadingsRoom(*horizontalHeader(), wanted, mayGive, m_ownWidths);
    for (int column = 0; column < columns; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, wanted.at(column));
    }
}

bool DataTable::isState(int column) const
{
    return m_proxy.rowCount() > 0 && lookOf(m_proxy.index(0, column)).has_value();
}

void StateDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    const Theme& theme = Theme::instance();
    const Colours& colours = theme.colours();
    const bool selected = item.state.testFlag(QStyle::State_Selected);

    painter->save();
    painter->fillRect(item.rect, selected ? colours.accentSoft : colours.surface);
    painter->setPen(colours.border);
    painter->drawLine(item.rect.bottomLeft(), item.rect.bottomRight());
    QRect box = item.rect.adjusted(cellSpace, 1, -cellSpace, -2);
    painter->setClipRect(item.rect);
    if (const std::optional<StatusLook> state = lookOf(index)) {
        StatusLook badge = *state;
        if (!text.isEmpty())
            badge.word = text;
        const QString second = index.data(role::Second).toString();
        if (!second.isEmpty()) {
            const int lower = theme.lineHeight(Type::Small);
            const QRect under(box.left(), box.bottom() - lower, box.width(), lower);
            box.setBottom(under.top());
            painter->setFont(theme.font(Type::Small));
            painter->setPen(selected ? colours.onAccentSoft : colours.muted);
            painter->drawText(under, Qt::AlignLeft | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(second, Qt::ElideRight, under.width()));
        }
        drawBadge(*painter, box, badge, theme.font(Type::Body));
    } else {
        const QFont font = index.data(Qt::FontRole).isValid() ? item.font : theme.font(Type::Body);
        const QVariant foreground = index.data(Qt::ForegroundRole);
        const QColor ink = selected ? colours.onAccentSoft
            : foreground.isValid()  ? foreground.value<QBrush>().color()
                                    : colours.text;
        const QString second = index.data(role::Second).toString();
        const Qt::Alignment across = item.displayAlignment & Qt::AlignHorizontal_Mask;
        if (!item.icon.isNull()) {
            const int side = theme.lineHeight(Type::Body);
            item.icon.paint(painter, QRect(box.left(), box.center().y() - side / 2, side, side));
            box.setLeft(box.left() + side + space::xs);
        }
        QRect first = box;
        if (!second.isEmpty()) {
            const int upper = QFontMetrics(font).height();
            const int lower = theme.lineHeight(Type::Small);
            first = QRect(
                box.left(), box.top() + (box.height() - upper - lower) / 2, box.width(), upper);
            const QRect under(box.left(), first.bottom() + 1, box.width(), lower);
            painter->setFont(theme.font(Type::Small));
            painter->setPen(selected ? colours.onAccentSoft : colours.muted);
            painter->drawText(under, int(across | Qt::AlignVCenter),
                painter->fontMetrics().elidedText(second, Qt::ElideRight, under.width()));
        }
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(first, int(across | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(
                QString(text).replace(u'\n', u' '), Qt::ElideRight, first.width()));
    }
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.focus, 2));
        painter->drawRect(item.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (const std::optional<StatusLook> state = lookOf(index))
        return badgeSize(*state, Theme::instance().font(Type::Body)) + QSize(2 * cellSpace, 4);
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(size.height(), Theme::instance().rowHeight()));
    return size;
}

} // namespace samvirke
