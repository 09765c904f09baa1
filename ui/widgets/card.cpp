#include "ui/widgets/card.h"

#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace samvirke {

CardLine::CardLine(const QString& headline, const QString& detail, QWidget* parent)
    : QFrame(parent), m_headline(new Label(headline, Type::Strong)),
      m_detail(new Label(detail, Type::Small, Label::Ink::Muted))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m + 2, space::s, space::s, space::s);
    layout->setSpacing(1);
    layout->addWidget(m_headline);
    layout->addWidget(m_detail);
    m_detail->setVisible(!detail.isEmpty());
    for (Label* label : { m_headline, m_detail })
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&Theme::instance(), &Theme::changed, this, &CardLine::renew);
    renew();
}

void CardLine::setEdge(std::function<StatusLook()> look)
{
    m_ask = std::move(look);
    renew();
}

void CardLine::setLeads(bool leads)
{
    m_leads = leads;
    setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CardLine::paintEvent(QPaintEvent*)
{
    const Colours& colours = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(box, radius::medium, radius::medium);
    painter.fillPath(outline, m_hovered && m_leads ? colours.raised : colours.surface);
    if (m_ask) {
        const StatusLook look = m_ask();
        painter.save();
        painter.setClipPath(outline);
        painter.fillRect(QRectF(0, 0, 4, height()), look.dashed ? look.border : look.fill);
        painter.restore();
    }
    const bool focused = hasFocus();
    painter.setPen(QPen(focused ? colours.focus : colours.border, focused ? 2 : 1));
    painter.drawPath(outline);
}

void CardLine::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_leads && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT pressed();
}

void CardLine::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_leads && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter))
        Q_EMIT pressed();
    else
        QFrame::keyPressEvent(event);
}

void CardLine::enterEvent(QEnterEvent* event)
{
    m_hovered = true;
    update();
    QFrame::enterEvent(event);
}

void CardLine::leaveEvent(QEvent* event)
{
    m_hovered = false;
    update();
    QFrame::leaveEvent(event);
}

void CardLine::renew()
{
    QStringList said;
    if (m_ask && !m_ask().word.isEmpty())
        said.append(m_ask().word);
    said.append(m_headline->text());
    if (!m_detail->text().isEmpty())
        said.append(m_detail->text());
    setAccessibleName(said.join(QStringLiteral(", ")));
    update();
}

Card::Card(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new Label(title, Type::Heading)), m_body(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    m_title->setVisible(!title.isEmpty());
    m_body->setSpacing(6);
    layout->addLayout(m_body);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::clear()
{
    const auto empty = [](QLayout* layout, const auto& self) -> void {
        while (QLayoutItem* item = layout->takeAt(0)) {
            if (QWidget* widget = item->widget()) {
                // A line may clear its own card while it handles the click.
                widget->hide();
                widget->deleteLater();
            } else if (QLayout* inner = item->layout()) {
                self(inner, self);
            }
            delete item;
        }
    };
    empty(m_body, empty);
}

Label* Card::addText(const QString& text, Label::Ink ink)
{
    auto* label = new Label(text, Type::Body, ink);
    m_body->addWidget(label);
    return label;
}

void Card::addFact(const QString& name, const QString& value)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    auto* left = new Label(name, Type::Body, Label::Ink::Muted);
    auto* right = new Label(value);
    right->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    left->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    right->setFocusPolicy(Qt::NoFocus);
    row->addWidget(left, 2);
    row->addWidget(right, 3);
    m_body->addLayout(row);
}

void Card::addBullets(const QStringList& texts)
{
    for (const QString& text : texts) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::s);
        auto* bullet = new Label(QStringLiteral("•"), Type::Body, Label::Ink::Muted);
        bullet->setAlignment(Qt::AlignTop);
        row->addWidget(bullet, 0, Qt::AlignTop);
        row->addWidget(new Label(text), 1);
        m_body->addLayout(row);
    }
}

CardLine* Card::addLine(const QString& headline, const QString& detail, std::function<void()> press,
    std::function<StatusLook()> edge)
{
    auto* line = new CardLine(headline, detail);
    if (edge)
        line->setEdge(std::move(edge));
    if (press) {
        line->setLeads(true);
        connect(line, &CardLine::pressed, this, press);
    }
    m_body->addWidget(line);
    return line;
}

QPushButton* Card::addButton(const QString& text, Weight weight)
{
    QPushButton* button = makeButton(text, weight);
    // Beside the button before it, as long as the line has room.
    QLayoutItem* last = m_body->itemAt(m_body->count() - 1);
    auto* line = last ? dynamic_cast<FlowLayout*>(last->layout()) : nullptr;
    if (!line) {
        line = new FlowLayout(nullptr, space::s);
        m_body->addLayout(line);
    }
    line->addWidget(button);
    return button;
}

void Card::addWidget(QWidget* widget)
{
    m_body->addWidget(widget);
}

} // namespace samvirke
