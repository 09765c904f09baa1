#include "ui/widgets/timeline.h"

#include "core/base/norwegian.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

namespace samvirke {

Timeline::Timeline(const QString& accessibleName, QWidget* parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&Theme::instance(), &Theme::changed, this, &Timeline::place);
    place();
}

void Timeline::setContent(const QList<TimelineRow>& rows, const QList<TimelineBar>& bars)
{
    const Id keptBar = currentBar();
    const Id keptRow = currentRow();
    m_rows = rows;
    m_bars.clear();
    QHash<Id, int> byId;
    for (int i = 0; i < rows.size(); ++i)
        byId.insert(rows.at(i).id, i);
    for (const TimelineBar& bar : bars) {
        if (byId.contains(bar.row) && bar.from.isValid() && bar.until >= bar.from)
            m_bars.append(bar);
    }
    std::stable_sort(
        m_bars.begin(), m_bars.end(), [&byId](const TimelineBar& a, const TimelineBar& b) {
            const int rowA = byId.value(a.row);
            const int rowB = byId.value(b.row);
            return rowA != rowB ? rowA < rowB : a.from < b.from;
        });
    m_row = -1;
    m_bar = -1;
    place();
    for (int i = 0; i < m_bars.size() && !keptBar.isEmpty(); ++i) {
        if (m_bars.at(i).id == keptBar) {
            m_bar = i;
            m_row = m_placed.at(i).row;
        }
    }
    if (m_row < 0)
        m_row = byId.value(keptRow, -1);
    tellItemsChanged(this);
}

void Timeline::setRange(QDate from, QDate until)
{
    m_ownRange = from.isValid() && until >= from;
    m_from = from;
    m_until = until;
    place();
}

void Timeline::setEmptyText(const QString& headline, const QString& hint)
{
    m_emptyHeadline = headline;
    m_emptyHint = hint;
    viewport()->update();
}

void Timeline::setRowTitle(const QString& text)
{
    m_rowTitle = text;
    viewport()->update();
}

void Timeline::setFigureTitle(const QString& text)
{
    m_figureTitle = text;
    place();
}

Id Timeline::currentBar() const
{
    return m_bar < 0 ? Id() : m_bars.at(m_bar).id;
}

Id Timeline::currentRow() const
{
    return m_row < 0 ? Id() : m_rows.at(m_row).id;
}

void Timeline::selectBar(const Id& bar)
{
    for (int i = 0; i < m_bars.size(); ++i) {
        if (m_bars.at(i).id == bar)
            setCurrent(m_placed.at(i).row, i);
    }
}

void Timeline::selectRow(const Id& row)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).id == row)
            setCurrent(i, -1);
    }
}

QString Timeline::describe(const TimelineBar& bar) const
{
    QStringList said;
    for (const TimelineRow& row : m_rows) {
        if (row.id == bar.row)
            said.append(row.label);
    }
    said.append(
        bar.detail.isEmpty() ? bar.text : QStringLiteral("%1 %2").arg(bar.text, bar.detail));
    said.append(periodText(bar.from, bar.until));
    if (!bar.toolTip.isEmpty())
        said.append(bar.toolTip);
    return said.join(QStringLiteral(", "));
}

QString Timeline::describe(const TimelineRow& row) const
{
    QStringList said{ row.label };
    if (!row.group.isEmpty())
        said.append(row.group);
    if (row.status)
        said.append(look(*row.status).word);
    if (row.severity)
        said.append(look(*row.severity).word);
    if (!row.sublabel.isEmpty())
        said.append(row.sublabel);
    if (!row.figure.isEmpty())
        said.append(QStringLiteral("%1 %2").arg(m_figureTitle, row.figure).trimmed());
    if (!row.figureNote.isEmpty())
        said.append(row.figureNote);
    return said.join(QStringLiteral(", "));
}

QRect Timeline::barRect(const Id& bar) const
{
    for (int i = 0; i < m_bars.size(); ++i) {
        if (m_bars.at(i).id == bar)
            return rectOf(i).toAlignedRect();
    }
    return {};
}

QSize Timeline::sizeHint() const
{
    return { 700, m_headerHeight + (m_tops.isEmpty() ? 0 : m_tops.last()) + 2 };
}

int Timeline::itemCount() const
{
    return int(m_items.size());
}

QString Timeline::itemName(int item) const
{
    const auto [row, bar] = m_items.at(item);
    return bar >= 0 ? describe(m_bars.at(bar)) : describe(m_rows.at(row));
}

QRect Timeline::itemRect(int item) const
{
    const auto [row, bar] = m_items.at(item);
    const QRect box = bar >= 0
        ? rectOf(bar).toAlignedRect()
        : QRect(0, rowTop(row), m_rows.at(row).heading ? viewport()->width() : int(xOf(m_from)),
            rowTop(row + 1) - rowTop(row));
    return box.translated(viewport()->pos());
}

int Timeline::itemOf(int row, int bar) const
{
    return int(m_items.indexOf(std::pair(row, bar)));
}

int Timeline::currentItem() const
{
    return m_row < 0 ? -1 : itemOf(m_row, m_bar);
}

void Timeline::pressItem(int item)
{
    const auto [row, bar] = m_items.at(item);
    setCurrent(m_rows.at(row).heading ? rowBeside(row, 1) : row, bar);
    if (bar >= 0)
        Q_EMIT barActivated(m_bars.at(bar).id);
}

int Timeline::rowBeside(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < m_rows.size(); next += step) {
        if (!m_rows.at(next).heading)
            return next;
    }
    return row;
}

void Timeline::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void Timeline::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int bar = barAt(event->pos());
    const int row = bar >= 0 ? m_placed.at(bar).row : rowAt(event->pos());
    if (row >= 0 && !m_rows.at(row).heading)
        setCurrent(row, bar);
}

void Timeline::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int bar = barAt(event->pos());
    if (bar >= 0)
        Q_EMIT barActivated(m_bars.at(bar).id);
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    const auto firstOf = [this](int row) {
        for (int i = 0; i < m_bars.size(); ++i) {
            if (m_placed.at(i).row == row)
                return i;
        }
        return -1;
    };
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int row =
            m_row < 0 ? rowBeside(-1, 1) : rowBeside(m_row, event->key() == Qt::Key_Down ? 1 : -1);
        if (row >= 0)
            setCurrent(row, firstOf(row));
        return;
    }
    case Qt::Key_Right:
    case Qt::Key_Left: {
        const int step = event->key() == Qt::Key_Right ? 1 : -1;
        const int bar = m_bar < 0 ? firstOf(qMax(0, m_row)) : m_bar + step;
        if (bar >= 0 && bar < m_bars.size())
            setCurrent(m_placed.at(bar).row, bar);
        return;
    }
    case Qt::Key_Home: // the row itself stands before its bars
        if (m_row >= 0)
            setCurrent(m_row, -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_bar >= 0)
            Q_EMIT barActivated(currentBar());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void Timeline::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void Timeline::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool Timeline::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bar = barAt(help->pos());
        if (bar >= 0) {
            const TimelineBar& it = m_bars.at(bar);
            QToolTip::showText(
                help->globalPos(), describe(it), viewport(), rectOf(bar).toAlignedRect());
        } else if (const int row = rowAt(help->pos()); row >= 0) {
            // Long labels give way to the weeks.
            QToolTip::showText(help->globalPos(), describe(m_rows.at(row)), viewport());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    if (event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        viewport()->setCursor(barAt(mouse->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

int Timeline::barAt(const QPoint& at) const
{
    if (at.y() < m_headerHeight)
        return -1;
    for (int i = 0; i < m_bars.size(); ++i) {
        if (rectOf(i).contains(at))
            return i;
    }
    return -1;
}

int Timeline::rowAt(const QPoint& at) const
{
    if (at.y() < m_headerHeight)
        return -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (at.y() >= rowTop(row) && at.y() < rowTop(row + 1))
            return row;
    }
    return -1;
}

void Timeline::setCurrent(int row, int bar)
{
    if (row == m_row && bar == m_bar)
        return;
    m_row = row;
    m_bar = bar;
    const int top = rowTop(row);
    const int bottom = rowTop(row + 1);
    if (top < m_headerHeight)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (m_headerHeight - top));
    else if (bottom > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + bottom - viewport()->height());
    viewport()->update();
    if (row >= 0)
        tellFocus(this, itemOf(row, bar));
    Q_EMIT rowChosen(currentRow());
    Q_EMIT barChosen(currentBar());
}

} // namespace samvirke
