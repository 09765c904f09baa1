#include "ui/widgets/key_choice.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace samvirke {

KeyChoice::KeyChoice(const QString& subject, QWidget* parent) : QWidget(parent), m_subject(subject)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void KeyChoice::setOptions(const QList<Option>& options)
{
    m_options = options;
    QStringList keys;
    for (int i = 0; i < options.size(); ++i)
        keys.append(QStringLiteral("%1 %2").arg(i + 1).arg(options.at(i).look().word));
    keys.append(QStringLiteral("0 ") + tr("no answer"));
    setAccessibleDescription(keys.join(QStringLiteral(", ")));
    say();
    updateGeometry();
}

void KeyChoice::setMeanings(const QStringList& meanings)
{
    for (int i = 0; i < m_options.size(); ++i)
        m_options[i].meaning = meanings.value(i);
}

void KeyChoice::setNumbered(bool numbered)
{
    m_numbered = numbered;
    updateGeometry();
}

QString KeyChoice::wordOf(int option) const
{
    const QString word = m_options.at(option).look().word;
    return m_numbered ? QStringLiteral("%1 %2").arg(option + 1).arg(word) : word;
}

void KeyChoice::say()
{
    const bool given = m_index >= 0 && m_index < m_options.size();
    //: question, its answer
    setAccessibleName(
        tr("%1: %2").arg(m_subject, given ? m_options.at(m_index).look().word : tr("no answer")));
}

void KeyChoice::setIndex(int index)
{
    const int now = index >= 0 && index < m_options.size() ? index : -1;
    if (now == m_index)
        return;
    m_index = now;
    say();
    update();
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT indexChosen(now);
}

QRectF KeyChoice::boxOf(int option) const
{
    const Theme& theme = Theme::instance();
    const QFontMetrics metrics(theme.font(Type::Body));
    int left = 0;
    for (int i = 0; i < m_options.size(); ++i) {
        const int width =
            metrics.horizontalAdvance(wordOf(i)) + theme.shapeSize() + space::s + space::l;
        if (i == option)
            return QRectF(left, 1, width, height() - 2).adjusted(0.5, 0.5, -0.5, -0.5);
        left += width + space::xs;
    }
    return QRectF(left, 1, 0, height() - 2);
}

int KeyChoice::optionAt(const QPointF& point) const
{
    for (int i = 0; i < m_options.size(); ++i) {
        if (boxOf(i).contains(point))
            return i;
    }
    return -1;
}

QSize KeyChoice::sizeHint() const
{
    const int width = int(boxOf(int(m_options.size())).left()) - space::xs;
    return { std::max(width, space::l), Theme::instance().lineHeight(Type::Body) + space::m };
}

QSize KeyChoice::minimumSizeHint() const
{
    return sizeHint();
}

bool KeyChoice::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = optionAt(help->pos());
        if (at >= 0 && !m_options.at(at).meaning.isEmpty())
            QToolTip::showText(help->globalPos(), m_options.at(at).meaning, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void KeyChoice::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const Colours& colours = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(Type::Body));
    for (int i = 0; i < m_options.size(); ++i) {
        const StatusLook shown = m_options.at(i).look();
        const QRectF box = boxOf(i);
        StatusLook frame = shown;
        if (m_index != i) {
            frame.fill = colours.surface;
            frame.border = colours.outline;
            frame.text = colours.muted;
            frame.dashed = false;
        }
        drawBox(painter, box, radius::medium, frame);
        const double side = theme.shapeSize();
        drawShape(painter, shown.shape,
            QRectF(box.left() + space::s, box.center().y() - side / 2, side, side), frame.text);
        painter.setPen(frame.text);
        painter.drawText(box.adjusted(space::s + side + space::xs, 0, 0, 0),
            int(Qt::AlignLeft | Qt::AlignVCenter), wordOf(i));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(0, 0, sizeHint().width(), height()).adjusted(1, 1, -1, -1),
            radius::medium, radius::medium);
    }
}

void KeyChoice::keyPressEvent(QKeyEvent* event)
{
    const int number = event->key() - Qt::Key_1;
    if (number >= 0 && number < m_options.size()) {
        setIndex(number);
        Q_EMIT keyed(number);
        return;
    }
    switch (event->key()) {
    case Qt::Key_0:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        setIndex(-1);
        return;
    case Qt::Key_Right:
        setIndex(std::min(m_index + 1, int(m_options.size()) - 1));
        return;
    case Qt::Key_Left:
        setIndex(std::max(m_index - 1, 0));
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT moved(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void KeyChoice::mousePressEvent(QMouseEvent* event)
{
    const int at = optionAt(event->position());
    if (at >= 0)
        setIndex(at == m_index ? -1 : at);
}

void KeyChoice::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void KeyChoice::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace samvirke
