#include "ui/widgets/tile_map.h"

#include "core/base/norwegian.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fitted_text.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace samvirke {

namespace {

constexpr int gap = 4;
constexpr int inner = 6;
constexpr int margin = 3; // the ring around the current tile
constexpr double pressedTogether = 0.9; // letters may stand this much closer
constexpr double largeLetters = 1.4; // times the usual

} // namespace

TileMap::TileMap(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Map of the municipalities"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        fit();
    });
}

void TileMap::setLayoutOfTiles(const TileLayout& layout)
{
    if (m_layout == layout)
        return;
    m_layout = layout;
    updateGeometry();
    fit();
}

void TileMap::setTiles(const QList<Tile>& tiles)
{
    const QString kept = current();
    m_tiles = tiles;
    m_current = indexOf(kept);
    m_hovered = -1;
    fit();
    tellItemsChanged(this);
}

void TileMap::setEmphasised(const std::optional<StaffingStatus>& status)
{
    m_emphasised = status;
    update();
}

QString TileMap::current() const
{
    return m_current < 0 ? QString() : m_tiles.at(m_current).number;
}

void TileMap::setCurrent(const QString& number)
{
    moveTo(indexOf(number));
}

QRect TileMap::tileRect(const QString& number) const
{
    const int index = indexOf(number);
    return index < 0 ? QRect() : m_rects.at(index);
}

QRect TileMap::inside(const QRect& tile)
{
    return tile.adjusted(inner, inner - 2, -inner + 1, -inner + 2);
}

QList<QRectF> TileMap::wordBoxes() const
{
    QList<QRectF> boxes;
    const QFontMetrics names(m_nameFont);
    const QFontMetrics words(m_wordFont);
    for (int i = 0; i < m_tiles.size(); ++i) {
        const Tile& tile = m_tiles.at(i);
        const QRect text = inside(m_rects.at(i));
        if (text.isEmpty())
            continue;
        const int wide = qMin(text.width(), names.horizontalAdvance(tile.name));
        boxes.append(QRectF(text.left(), text.top(), wide, names.height()));
        if (tile.note.isEmpty())
            continue;
        const int under = text.top() + names.height();
        const int between = text.bottom() + 1 - words.height() - under;
        const int noted = qMin(text.width(), words.horizontalAdvance(tile.note));
        if (tile.beside)
            boxes.append(QRectF(text.left(), under + between, noted, words.height()));
        else if (between >= words.height() + 2)
            boxes.append(QRectF(
                text.left(), under + (between - words.height()) / 2.0, noted, words.height()));
    }
    return boxes;
}

QString TileMap::describe(const Tile& tile) const
{
    QStringList said;
    if (!tile.beside)
        said.append(look(tile.status).word);
    if (tile.change == Trend::Worse)
        said.append(tr("worse than in the round before"));
    else if (tile.change == Trend::Better)
        said.append(tr("better than in the round before"));
    if (!tile.note.isEmpty())
        said.append(tile.note);
    return QStringLiteral("%1: %2").arg(tile.name, said.join(QStringLiteral(", ")));
}

QSize TileMap::sizeHint() const
{
    const int line = Theme::instance().lineHeight(Type::Body);
    return { m_layout.columns * line * 7, m_layout.rows * line * 4 };
}

QSize TileMap::minimumSizeHint() const
{
    const Theme& theme = Theme::instance();
    const int line = theme.lineHeight(Type::Small);
    // Three lines with very large letters, so that "not reported" stands in two of them; and no
    // wider than a page can be then, for which the words get a little smaller.
    const bool large = theme.textScale() > largeLetters;
    const double wide = 4.0 * std::min(1.0, largeLetters / theme.textScale());
    return { int(m_layout.columns * line * wide),
        m_layout.rows * (line * (large ? 3 : 2) + inner + gap) };
}

int TileMap::itemCount() const
{
    return int(m_tiles.size());
}

QString TileMap::itemName(int item) const
{
    return describe(m_tiles.at(item));
}

QRect TileMap::itemRect(int item) const
{
    return m_rects.at(item);
}

int TileMap::currentItem() const
{
    return m_current;
}

void TileMap::pressItem(int item)
{
    moveTo(item);
    Q_EMIT chosen(m_tiles.at(item).number);
}

void TileMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_tiles.size(); ++i)
        drawTile(painter, i);
}

void TileMap::drawTile(QPainter& painter, int index) const
{
    const Tile& tile = m_tiles.at(index);
    const QRect box = m_rects.at(index);
    if (box.isEmpty())
        return;
    const Colours& colours = Theme::instance().colours();
    StatusLook state = look(tile.status);
    const bool paled = m_emphasised && *m_emphasised != tile.status;
    if (paled || tile.beside)
        state = { colours.window, colours.muted, colours.border, state.dashed, state.shape,
            state.word };
    drawBox(painter, box, radius::medium, state);

    if (index == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? colours.focus : colours.text, 2.5));
        painter.drawRoundedRect(
            QRectF(box).adjusted(-1.5, -1.5, 1.5, 1.5), radius::medium + 1, radius::medium + 1);
    } else if (index == m_hovered) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.text, 1.5));
        painter.drawRoundedRect(
            QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), radius::medium, radius::medium);
    }

    const QFontMetrics names(m_nameFont);
    const QFontMetrics words(m_wordFont);
    const int nameHeight = names.height();
    const int wordHeight = words.height();
    const QRect text = inside(box);
    const int lineTop = text.bottom() + 1 - wordHeight;
    const int between = lineTop - (text.top() + nameHeight);
    // The line in the middle: for the note, else for what the other two have no room for.
    bool middleIsFree = tile.note.isEmpty() && between >= wordHeight + 2;
    const int middleTop = text.top() + nameHeight + (between - wordHeight) / 2;

    painter.setPen(state.text);
    const QRect nameLine(text.left(), text.top(), text.width(), nameHeight);
    const qsizetype hyphen = tile.name.indexOf(QRegularExpression(QStringLiteral("[- ]")));
    if (middleIsFree && hyphen > 0
        && names.horizontalAdvance(tile.name) * pressedTogether > text.width()) {
        const qsizetype end = tile.name.at(hyphen) == u'-' ? hyphen + 1 : hyphen;
        drawFitted(painter, nameLine, m_nameFont, tile.name.left(end));
        drawFitted(
            painter, nameLine.translated(0, nameHeight - 1), m_nameFont, tile.name.mid(hyphen + 1));
        middleIsFree = false;
    } else {
        drawFitted(painter, nameLine, m_nameFont, tile.name);
    }

    // Bottom line: shape, word, and the arrow of the change at the far right, so that they never
    // meet; the arrow or the first half of the word moves up where they would.
    const int side = qRound(wordHeight * 0.6);
    if (tile.beside) {
        drawFitted(
            painter, QRect(text.left(), lineTop, text.width(), wordHeight), m_wordFont, tile.note);
        return;
    }
    const int wordLeft = text.left() + side + 4;
    int right = text.right() + 1;
    const auto fits = [&](const QString& word, int from) {
        return words.horizontalAdvance(word) * pressedTogether <= right - from;
    };
    const Shape arrow = trendShape(tile.change);
    if (arrow != Shape::None) {
        const bool beside =
            words.horizontalAdvance(state.word) * pressedTogether <= right - side - 2 - wordLeft;
        const int top = beside || !middleIsFree ? lineTop : middleTop;
        drawShape(painter, arrow, QRectF(right - side, top + (wordHeight - side) / 2.0, side, side),
            state.text);
        if (top == lineTop)
            right -= side + 2;
    }
    const qsizetype space = state.word.indexOf(u' ');
    const bool parted = middleIsFree && space > 0 && !fits(state.word, wordLeft);
    const int shapeTop = parted ? middleTop : lineTop;
    drawShape(painter, state.shape,
        QRectF(text.left(), shapeTop + (wordHeight - side) / 2.0, side, side), state.text);
    const int room = right - wordLeft;
    if (parted) {
        drawFitted(painter, QRect(wordLeft, middleTop, room, wordHeight), m_wordFont,
            state.word.left(space));
        drawFitted(painter, QRect(text.left(), lineTop, right - text.left(), wordHeight),
            m_wordFont, state.word.mid(space + 1));
    } else {
        drawFitted(painter, QRect(wordLeft, lineTop, room, wordHeight), m_wordFont, state.word);
    }

    if (!tile.note.isEmpty() && between >= wordHeight + 2)
        drawFitted(painter, QRect(text.left(), middleTop, text.width(), wordHeight), m_wordFont,
            tile.note);
}

void TileMap::fit()
{
    m_rects.clear();
    const Theme& theme = Theme::instance();
    const QSize area(width() - 2 * margin, height() - 2 * margin);
    const int columns = qMax(1, m_layout.columns);
    const int rows = qMax(1, m_layout.rows);
    // Tiles as wide as they can be, but never so wide or high that the county loses its shape.
    const int line = theme.lineHeight(Type::Body);
    const double tileWidth = qMin((area.width() + gap) / double(columns), line * 13.0);
    const double tileHeight = qMin((area.height() + gap) / double(rows), line * 7.0);
    const double left = (area.width() + gap - columns * tileWidth) / 2 + margin;
    for (const Tile& tile : std::as_const(m_tiles)) {
        const auto cell = m_layout.cells.constFind(tile.number);
        if (cell == m_layout.cells.constEnd()) {
            m_rects.append(QRect());
            continue;
        }
        const int x = qRound(left + cell->x() * tileWidth);
        const int y = qRound(cell->y() * tileHeight) + margin;
        m_rects.append(QRect(x, y, qRound(left + (cell->x() + 1) * tileWidth) - gap - x,
            qRound((cell->y() + 1) * tileHeight) + margin - gap - y));
    }

    // One size of type for all tiles: the largest in which every word fits, if need be pressed
    // together a little, else the smallest.
    m_nameFont = theme.font(Type::Strong);
    m_wordFont = theme.font(Type::Body);
    const int room = int(tileWidth) - gap - 2 * inner;
    const double smallest = theme.font(Type::Small).pointSizeF() * 0.82
        * std::min(1.0, largeLetters / theme.textScale());
    constexpr double pressed = pressedTogether;
    const auto shrink = [smallest](QFont& font, const auto& fits) {
        while (font.pointSizeF() - 0.5 >= smallest && !fits(QFontMetrics(font)))
            font.setPointSizeF(font.pointSizeF() - 0.5);
    };
    shrink(m_nameFont, [this, room, tileHeight](const QFontMetrics& metrics) {
        if (metrics.height() * 2 + inner + gap > tileHeight)
            return false;
        return std::all_of(m_tiles.begin(), m_tiles.end(), [&metrics, room](const Tile& tile) {
            return metrics.horizontalAdvance(tile.name) * pressed <= room;
        });
    });
    shrink(m_wordFont, [this, room, tileHeight](const QFontMetrics& metrics) {
        if (metrics.height() * 2 + inner + gap > tileHeight)
            return false;
        const int side = qRound(metrics.height() * 0.6);
        return std::all_of(
            m_tiles.begin(), m_tiles.end(), [&metrics, room, side](const Tile& tile) {
                if (tile.beside)
                    return true;
                const int arrow = trendShape(tile.change) == Shape::None ? 0 : side + 2;
                return metrics.horizontalAdvance(look(tile.status).word) * pressed + side + 4
                    + arrow
                    <= room;
            });
    });
    update();
}

void TileMap::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TileMap::mouseMoveEvent(QMouseEvent* event)
{
    const int at = indexAt(event->pos());
    if (at == m_hovered)
        return;
    m_hovered = at;
    setCursor(at >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void TileMap::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : -1;
    if (m_pressed >= 0)
        moveTo(m_pressed);
}

void TileMap::mouseReleaseEvent(QMouseEvent* event)
{
    const int at = indexAt(event->pos());
    const bool clicked = at >= 0 && at == m_pressed && event->button() == Qt::LeftButton;
    m_pressed = -1;
    if (clicked)
        Q_EMIT chosen(m_tiles.at(at).number);
}

void TileMap::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void TileMap::keyPressEvent(QKeyEvent* event)
{
    if (m_tiles.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    QPoint step;
    switch (event->key()) {
    case Qt::Key_Left:
        step = { -1, 0 };
        break;
    case Qt::Key_Right:
        step = { 1, 0 };
        break;
    case Qt::Key_Up:
        step = { 0, -1 };
        break;
    case Qt::Key_Down:
        step = { 0, 1 };
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT chosen(current());
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(int(m_tiles.size()) - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_current < 0) {
        moveTo(0);
        return;
    }
    // The nearest tile in that direction; sideways distance counts double, so that a row is kept.
    const QPoint from = m_layout.cells.value(current());
    int best = -1;
    int bestCost = 0;
    for (int i = 0; i < m_tiles.size(); ++i) {
        const auto cell = m_layout.cells.constFind(m_tiles.at(i).number);
        if (cell == m_layout.cells.constEnd())
            continue;
        const QPoint away = *cell - from;
        const int along = QPoint::dotProduct(away, step);
        const int across = std::abs(away.x() * step.y() - away.y() * step.x());
        if (along <= 0)
            continue;
        const int cost = along + 2 * across;
        if (best < 0 || cost < bestCost) {
            best = i;
            bestCost = cost;
        }
    }
    if (best >= 0)
        moveTo(best);
}

void TileMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_tiles.isEmpty() && event->reason() != Qt::MouseFocusReason)
        moveTo(0);
    update();
}

void TileMap::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool TileMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = indexAt(help->pos());
        if (at >= 0)
            QToolTip::showText(
                help->globalPos(), upperFirst(describe(m_tiles.at(at))), this, m_rects.at(at));
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Map of the municipalities"));
        fit();
    }
    return QWidget::event(event);
}

int TileMap::indexAt(const QPoint& at) const
{
    for (int i = 0; i < m_rects.size(); ++i) {
        if (m_rects.at(i).contains(at))
            return i;
    }
    return -1;
}

int TileMap::indexOf(const QString& number) const
{
    for (int i = 0; i < m_tiles.size(); ++i) {
        if (m_tiles.at(i).number == number)
            return i;
    }
    return -1;
}

void TileMap::moveTo(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    update();
    if (index >= 0 && hasFocus())
        tellFocus(this, index);
    Q_EMIT currentChanged(current());
}

} // namespace samvirke
