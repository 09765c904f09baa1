#include "ui/widgets/page_frame.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace samvirke {

SidePanel::SidePanel(QWidget* parent)
    : QFrame(parent), m_scroll(new QScrollArea), m_body(new QVBoxLayout)
{
    setLookOf(this, "side");
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    m_body->setSpacing(space::xl);
    column->addLayout(m_body);
    column->addStretch(1);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->addWidget(m_scroll);
    connect(&Theme::instance(), &Theme::changed, this, &SidePanel::renew);
    renew();
}

Card* SidePanel::addCard(const QString& title)
{
    auto* card = new Card(title);
    addWidget(card);
    return card;
}

void SidePanel::addWidget(QWidget* widget)
{
    m_body->addWidget(widget);
}

void SidePanel::insertWidget(int at, QWidget* widget)
{
    m_body->insertWidget(at, widget);
}

void SidePanel::renew()
{
    // Wide enough for a line of some thirty-seven characters, but never much more than a third of
    // the page.
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    const int wanted = character * 37 + 2 * space::l;
    const int least = character * 24 + 2 * space::l;
    setFixedWidth(m_room > 0 ? qMax(least, qMin(wanted, m_room * 38 / 100)) : wanted);
}

void SidePanel::setRoom(int width)
{
    m_room = width;
    renew();
}

PageFrame::PageFrame(QWidget* parent)
    : QWidget(parent), m_header(new PageHeader), m_body(new QVBoxLayout)
{
    auto* main = new QVBoxLayout;
    main->setContentsMargins(space::l, space::l, space::l, space::m);
    main->setSpacing(space::m);
    main->addWidget(m_header);
    m_body->setSpacing(space::m);
    main->addLayout(m_body, 1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(main, 1);
}

void PageFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_side)
        m_side->setRoom(width());
}

SidePanel& PageFrame::side()
{
    if (!m_side) {
        m_side = new SidePanel;
        layout()->addWidget(m_side);
    }
    return *m_side;
}

} // namespace samvirke
