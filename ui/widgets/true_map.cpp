#include "ui/widgets/true_map.h"

#include "core/base/norwegian.h"
#include "ui/theme/theme.h"
#include "ui/widgets/true_map_paint.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace samvirke {

namespace {

constexpr double nearest = 60; // times the whole county
constexpr double oneStep = 1.35;
constexpr double panStep = 60; // pixels

} // namespace

TrueMap::TrueMap(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Map of the county"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void TrueMap::setScene(const MapScene& scene)
{
    const bool samePlaces = scene.tiles == m_scene.tiles && scene.extent == m_scene.extent;
    m_scene = scene;
    if (!samePlaces)
        m_view.reset();
    if (!m_scene.place(m_frame.current))
        m_frame.current.clear();
    tellItemsChanged(this);
    update();
}

void TrueMap::setLayers(const MapFrame& layers)
{
    const QString kept = m_frame.current;
    const QStringList around = m_frame.neighbours;
    m_frame = layers;
    m_frame.current = kept;
    m_frame.neighbours = around;
    update();
}

void TrueMap::setCurrent(const QString& number)
{
    const MapPlace* const place = m_scene.place(number);
    moveTo(place ? int(place - m_scene.places.constData()) : -1);
}

void TrueMap::setNeighbours(const QStringList& numbers)
{
    m_frame.neighbours = numbers;
    update();
}

void TrueMap::zoom(double factor)
{
    zoomAt(factor, area().center());
}

void TrueMap::showAll()
{
    m_view.reset();
    update();
}

double TrueMap::scale() const
{
    return view().scale;
}

QPointF TrueMap::placeOf(const QString& number) const
{
    const MapPlace* const place = m_scene.place(number);
    return place ? toFrame(view(), area(), place->at) : QPointF();
}

QSize TrueMap::sizeHint() const
{
    return { 700, 560 };
}

QSize TrueMap::minimumSizeHint() const
{
    // With large letters the page scrolls before the names lie over one another.
    const int line = Theme::instance().lineHeight(Type::Body);
    return { line * 22, line * 18 };
}

int TrueMap::itemCount() const
{
    return int(m_scene.places.size());
}

QString TrueMap::itemName(int item) const
{
    return upperFirst(placeText(m_scene.places.at(item)).translated());
}

QRect TrueMap::itemRect(int item) const
{
    const MapPlace& place = m_scene.places.at(item);
    const MapView seen = view();
    const QRectF whole = area();
    return QRectF(
        toFrame(seen, whole, place.box.bottomLeft()), toFrame(seen, whole, place.box.topRight()))
        .normalized()
        .intersected(whole)
        .toAlignedRect();
}

int TrueMap::currentItem() const
{
    const MapPlace* const place = m_scene.place(m_frame.current);
    return place ? int(place - m_scene.places.constData()) : -1;
}

void TrueMap::pressItem(int item)
{
    moveTo(item);
    Q_EMIT chosen(m_frame.current);
}

MapFrame TrueMap::frame() const
{
    MapFrame out = m_frame;
    out.size = size();
    out.view = m_view;
    out.focused = hasFocus();
    return out;
}

QRectF TrueMap::area() const
{
    return mapArea(m_scene, frame(), themeMapStyle());
}

MapView TrueMap::view() const
{
    return m_view ? *m_view : wholeScene(m_scene, frame(), themeMapStyle());
}

void TrueMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const MapStyle style = themeMapStyle();
    paintMap(painter, drawMap(m_scene, frame(), style), mapArea(m_scene, frame(), style));
}

void TrueMap::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    update();
}

void TrueMap::wheelEvent(QWheelEvent* event)
{
    const double turns = event->angleDelta().y() / 120.0;
    if (turns != 0)
        zoomAt(std::pow(oneStep, turns), event->position());
    event->accept();
}

void TrueMap::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton;
    m_dragged = false;
    m_pressedAt = m_lastAt = event->position();
}

void TrueMap::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed) {
        setCursor(indexNear(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if ((event->position() - m_pressedAt).manhattanLength() > QApplication::startDragDistance())
        m_dragged = true;
    if (m_dragged) {
        setCursor(Qt::ClosedHandCursor);
        pan(event->position() - m_lastAt);
    }
    m_lastAt = event->position();
}

void TrueMap::mouseReleaseEvent(QMouseEvent* event)
{
    const bool clicked = m_pressed && !m_dragged && event->button() == Qt::LeftButton;
    m_pressed = false;
    if (!clicked)
        return;
    const int at = indexNear(event->position());
    if (at < 0)
        return;
    // The first click chooses and tells, the second one opens: a hand on the mouse also drags.
    const bool again = m_scene.places.at(at).number == m_frame.current;
    moveTo(at);
    if (again)
        Q_EMIT chosen(m_frame.current);
}

void TrueMap::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->modifiers() & Qt::ControlModifier;
    const auto go = [&](QPointF direction) {
        if (moves)
            pan(-direction * panStep);
        else
            step({ direction.x(), -direction.y() });
    };
    switch (event->key()) {
    case Qt::Key_Left:
        go({ -1, 0 });
        return;
    case Qt::Key_Right:
        go({ 1, 0 });
        return;
    case Qt::Key_Up:
        go({ 0, -1 });
        return;
    case Qt::Key_Down:
        go({ 0, 1 });
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(oneStep);
        return;
    case Qt::Key_Minus:
        zoom(1 / oneStep);
        return;
    case Qt::Key_0:
        showAll();
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(itemCount() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_frame.current.isEmpty())
            Q_EMIT chosen(m_frame.current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TrueMap::step(const QPointF& direction)
{
    const MapPlace* const from = m_scene.place(m_frame.current);
    if (!from) {
        moveTo(0);
        return;
    }
    // The nearest place in that direction; what lies aside costs double, so that a line is kept.
    int best = -1;
    double bestCost = 0;
    for (int i = 0; i < m_scene.places.size(); ++i) {
        const MapPlace& place = m_scene.places.at(i);
        if (place.rings.isEmpty() || place.number == from->number)
            continue;
        const QPointF away = place.at - from->at;
        const double along = QPointF::dotProduct(away, direction);
        const double across = std::abs(away.x() * direction.y() - away.y() * direction.x());
        if (along <= 0 || across > along * 2)
            continue;
        const double cost = along + 2 * across;
        if (best < 0 || cost < bestCost) {
            best = i;
            bestCost = cost;
        }
    }
    if (best >= 0)
        moveTo(best);
}

void TrueMap::moveTo(int index)
{
    const QString number =
        index >= 0 && index < itemCount() ? m_scene.places.at(index).number : QString();
    if (number == m_frame.current)
        return;
    m_frame.current = number;
    m_frame.neighbours.clear();
    // What the keyboard is at is always seen.
    if (const MapPlace* place = m_scene.place(number); place && m_view && !place->rings.isEmpty()
        && !area().adjusted(20, 20, -20, -20).contains(placeOf(number)))
        m_view->centre = place->at;
    update();
    Q_EMIT currentChanged(number);
    if (index >= 0 && hasFocus())
        tellFocus(this, index);
}

void TrueMap::pan(const QPointF& pixels)
{
    MapView seen = view();
    seen.centre -= QPointF(pixels.x() / seen.scale, -pixels.y() / seen.scale);
    // The county never leaves the window.
    const QRectF& extent = m_scene.extent;
    seen.centre.setX(std::clamp(seen.centre.x(), extent.left(), extent.right()));
    seen.centre.setY(std::clamp(seen.centre.y(), extent.top(), extent.bottom()));
    m_view = seen;
    update();
}

void TrueMap::zoomAt(double factor, const QPointF& pixel)
{
    const MapView whole = wholeScene(m_scene, frame(), themeMapStyle());
    MapView seen = view();
    const QRectF on = area();
    const QPointF fixed = fromFrame(seen, on, pixel);
    seen.scale = std::clamp(seen.scale * factor, whole.scale, whole.scale * nearest);
    if (qFuzzyCompare(seen.scale, whole.scale)) {
        showAll();
        return;
    }
    seen.centre += fixed - fromFrame(seen, on, pixel);
    m_view = seen;
    update();
}

int TrueMap::indexNear(const QPointF& pixel) const
{
    if (!area().contains(pixel))
        return -1;
    const MapView seen = view();
    const int inside = m_scene.indexAt(fromFrame(seen, area(), pixel));
    if (inside >= 0)
        return inside;
    // The sign of a small island is larger than the island.
    const double reach = Theme::instance().shapeSize();
    for (int i = 0; i < m_scene.places.size(); ++i) {
        const MapPlace& place = m_scene.places.at(i);
        if (!place.rings.isEmpty()
            && (toFrame(seen, area(), place.at) - pixel).manhattanLength() <= reach)
            return i;
    }
    return -1;
}

void TrueMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_frame.current.isEmpty() && itemCount() > 0 && event->reason() != Qt::MouseFocusReason)
        moveTo(0);
    update();
}

void TrueMap::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool TrueMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = indexNear(help->pos());
        if (at >= 0)
            QToolTip::showText(help->globalPos(), itemName(at), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Map of the county"));
        update();
    }
    return QWidget::event(event);
}

MapStyle themeMapStyle()
{
    const Theme& theme = Theme::instance();
    const Colours& colours = theme.colours();
    MapStyle style;
    for (const Word<StaffingStatus>& word : words<StaffingStatus>()) {
        const StatusLook state = look(word.value);
        MapLook out{ state.fill.name(), state.text.name(), state.border.name(), {}, state.dashed,
            MapSign::Disc, state.word };
        switch (word.value) {
        case StaffingStatus::Good:
            break;
        case StaffingStatus::Challenging:
            out.sign = MapSign::Triangle;
            break;
        case StaffingStatus::Critical:
            out.sign = MapSign::Square;
            break;
        case StaffingStatus::NotReported:
            out.sign = MapSign::Question;
            break;
        case StaffingStatus::OutOfDate:
            out.sign = MapSign::Clock;
            out.hatch = colours.border.name();
            break;
        }
        // Between neighbours of one colour the border must still be seen.
        if (word.value == StaffingStatus::Good)
            out.border = colours.outline.name();
        style.looks.insert(word.value, out);
    }
    style.background = colours.window.name();
    style.text = colours.text.name();
    style.muted = colours.muted.name();
    style.halo = colours.window.name();
    style.line = colours.accent.name();
    const bool dark = isDark(theme.shownScheme());
    style.community = dark ? QStringLiteral("#cda6f0") : QStringLiteral("#5b2a86");
    style.focus = colours.focus.name();
    const QFont base = theme.font(Type::Small);
    style.textSize = QFontMetricsF(base).height() / 1.25;
    style.widthOf = [](const QString& text, double size, bool bold) {
        return QFontMetricsF(mapFont(size, bold)).horizontalAdvance(text);
    };
    return style;
}

} // namespace samvirke
