#include "ui/widgets/label.h"

#include <QStyle>

namespace samvirke {

Label::Label(const QString& text, Type type, Ink ink, QWidget* parent)
    : QLabel(text, parent), m_type(type)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setInk(ink);
    connect(&Theme::instance(), &Theme::changed, this, &Label::renew);
    renew();
}

void Label::setType(Type type)
{
    m_type = type;
    renew();
}

void Label::setInk(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        setLookOf(this, "");
        break;
    case Ink::Muted:
        setLookOf(this, "muted");
        break;
    case Ink::Error:
        setLookOf(this, "error");
        break;
    }
}

int Label::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    if (m_measured != text() || m_measuredIn != font() || m_measuredWithin != contentsMargins()) {
        m_heights.clear();
        m_measured = text();
        m_measuredIn = font();
        m_measuredWithin = contentsMargins();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    constexpr qsizetype enough = 16; // a window that is being drawn wider asks for each pixel
    if (m_heights.size() >= enough)
        m_heights.clear();
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

void Label::renew()
{
    setFont(Theme::instance().font(m_type));
}

QPushButton* makeButton(const QString& text, Weight weight, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    switch (weight) {
    case Weight::Normal:
        break;
    case Weight::Primary:
        setLookOf(button, "primary");
        break;
    case Weight::Quiet:
        setLookOf(button, "quiet");
        break;
    case Weight::Link:
        setLookOf(button, "link");
        button->setCursor(Qt::PointingHandCursor);
        break;
    case Weight::Danger:
        setLookOf(button, "danger");
        break;
    }
    return button;
}

void setLookOf(QWidget* widget, const char* look)
{
    const QString wanted = QLatin1String(look);
    if (widget->property("look").toString() == wanted)
        return;
    widget->setProperty("look", wanted);
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace samvirke
