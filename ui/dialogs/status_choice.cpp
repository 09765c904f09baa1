#include "ui/dialogs/status_choice.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace samvirke {

namespace {

constexpr StaffingStatus offered[] = { StaffingStatus::Good, StaffingStatus::Challenging,
    StaffingStatus::Critical };

} // namespace

StatusChoice::StatusChoice(const QString& subject, QWidget* parent)
    : QWidget(parent), m_subject(subject)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleDescription(tr("1 good, 2 challenging, 3 critical, 0 no answer"));
    setStatus(StaffingStatus::NotReported);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void StatusChoice::setStatus(StaffingStatus status)
{
    const bool given =
        std::find(std::begin(offered), std::end(offered), status) != std::end(offered);
    const StaffingStatus now = given ? status : StaffingStatus::NotReported;
    //: service area, rating
    setAccessibleName(
        tr("%1: %2").arg(m_subject, given ? label(now).translated() : tr("no answer")));
    if (now == m_status)
        return;
    m_status = now;
    update();
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT chosen(now);
}

int StatusChoice::part() const
{
    const Theme& theme = Theme::instance();
    const QFontMetrics metrics(theme.font(Type::Body));
    int widest = 0;
    for (const StaffingStatus each : offered)
        widest = std::max(widest, metrics.horizontalAdvance(look(each).word));
    return widest + theme.shapeSize() + space::s + space::l;
}

QSize StatusChoice::sizeHint() const
{
    return { 3 * part() + 2 * space::xs, Theme::instance().lineHeight(Type::Body) + space::m };
}

QSize StatusChoice::minimumSizeHint() const
{
    return sizeHint();
}

void StatusChoice::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const Colours& colours = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(Type::Body));
    const int width = part();
    for (int i = 0; i < 3; ++i) {
        const StatusLook shown = look(offered[i]);
        const bool on = m_status == offered[i];
        const QRectF box =
            QRectF(i * (width + space::xs), 1, width, height() - 2).adjusted(0.5, 0.5, -0.5, -0.5);
        StatusLook frame = shown;
        if (!on) {
            frame.fill = colours.surface;
            frame.border = colours.outline;
            frame.text = colours.muted;
        }
        drawBox(painter, box, radius::medium, frame);
        const double side = theme.shapeSize();
        drawShape(painter, shown.shape,
            QRectF(box.left() + space::s, box.center().y() - side / 2, side, side), frame.text);
        painter.setPen(frame.text);
        painter.drawText(box.adjusted(space::s + side + space::xs, 0, 0, 0),
            int(Qt::AlignLeft | Qt::AlignVCenter), shown.word);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(0, 0, 3 * width + 2 * space::xs, height()).adjusted(1, 1, -1, -1),
            radius::medium, radius::medium);
    }
}

void StatusChoice::keyPressEvent(QKeyEvent* event)
{
    const int at =
        int(std::find(std::begin(offered), std::end(offered), m_status) - std::begin(offered));
    switch (event->key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        setStatus(offered[event->key() - Qt::Key_1]);
        return;
    case Qt::Key_0:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        setStatus(StaffingStatus::NotReported);
        return;
    case Qt::Key_Right:
        setStatus(offered[at >= 2 ? (at == 2 ? 2 : 0) : at + 1]);
        return;
    case Qt::Key_Left:
        setStatus(offered[at == 0 || at > 2 ? 0 : at - 1]);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StatusChoice::mousePressEvent(QMouseEvent* event)
{
    const int at = int(event->position().x()) / (part() + space::xs);
    if (at >= 0 && at < 3)
        setStatus(offered[at] == m_status ? StaffingStatus::NotReported : offered[at]);
}

void StatusChoice::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void StatusChoice::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace samvirke
