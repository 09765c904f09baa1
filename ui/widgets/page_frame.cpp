#include "ui/widgets/page_frame.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVariant>

#include <algorithm>

namespace samvirke {

namespace {

/// What the panel scrolls; tells the page when it wants another width.
class PanelBody : public QWidget {
public:
    explicit PanelBody(QWidget& panel) : m_panel(panel) { }

protected:
    bool event(QEvent* event) override
    {
        const bool done = QWidget::event(event);
        if (event->type() == QEvent::LayoutRequest && minimumSizeHint().width() != m_least) {
            m_least = minimumSizeHint().width();
            m_panel.updateGeometry();
        }
        return done;
    }

private:
    QWidget& m_panel;
    int m_least = 0;
};

/// Above a panel the page's table or picture keeps some rows, and the page scrolls instead.
void keepBodyReadable(QBoxLayout& body, bool under)
{
    constexpr int lines = 9;
    constexpr const char* alone = "leastHeightAlone"; // what it asked for beside the panel
    const int least = lines * Theme::instance().lineHeight(Type::Body);
    for (int i = 0; i < body.count(); ++i) {
        QWidget* widget = body.itemAt(i)->widget();
        if (!widget || body.stretch(i) == 0)
            continue;
        const QVariant before = widget->property(alone);
        if (under) {
            if (!before.isValid())
                widget->setProperty(alone, widget->minimumHeight());
            // What is set takes the place of what the widget itself needs.
            widget->setMinimumHeight(std::max(
                { widget->property(alone).toInt(), widget->minimumSizeHint().height(), least }));
        } else if (before.isValid()) {
            widget->setMinimumHeight(before.toInt());
            widget->setProperty(alone, QVariant());
        }
    }
}

} // namespace

SidePanel::SidePanel(QWidget* parent)
    : QFrame(parent), m_scroll(new QScrollArea), m_body(new QVBoxLayout)
{
    setLookOf(this, "side");
    auto* inner = new PanelBody(*this);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    m_body->setSpacing(space::xl);
    column->addLayout(m_body);
    column->addStretch(1);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
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
    if (m_under) {
        setMinimumWidth(0);
        setMaximumWidth(QWIDGETSIZE_MAX);
        return;
    }
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    const int wanted = character * 37 + 2 * space::l;
    setFixedWidth(m_room > 0 ? qMax(leastWidth(), qMin(wanted, m_room * 38 / 100)) : wanted);
}

int SidePanel::leastWidth() const
{
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    // No button is ever cut.
    const int content = m_scroll->widget()->minimumSizeHint().width()
        + m_scroll->verticalScrollBar()->sizeHint().width() + 2;
    return qMax(character * 24 + 2 * space::l, content);
}

void SidePanel::setUnder(bool under)
{
    m_under = under;
    setMinimumHeight(under ? 8 * Theme::instance().lineHeight(Type::Body) : 0);
    renew();
}

void SidePanel::setRoom(int width)
{
    m_room = width;
    renew();
}

PageFrame::PageFrame(QWidget* parent)
    : QWidget(parent), m_all(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_main(new QVBoxLayout), m_header(new PageHeader), m_body(new QVBoxLayout)
{
    m_main->setContentsMargins(space::l, space::l, space::l, space::m);
    m_main->setSpacing(space::m);
    m_main->addWidget(m_header);
    m_body->setSpacing(space::m);
    m_main->addLayout(m_body, 1);
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->setSpacing(0);
    m_all->addLayout(m_main, 3);
}

void PageFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

bool PageFrame::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    // The page wants more room than before: other texts, larger letters.
    if (event->type() == QEvent::LayoutRequest)
        place();
    return done;
}

void PageFrame::place()
{
    if (!m_side)
        return;
    // Beside it only as long as the page keeps room for its answer, some twenty-six large letters.
    const int letter = QFontMetrics(Theme::instance().font(Type::Title)).averageCharWidth();
    const int least = qMax(m_main->minimumSize().width(), 26 * letter);
    // Under it the page may fit without a scroll bar and be wider by that: no reason to go back.
    const bool isUnder = m_all->direction() == QBoxLayout::TopToBottom;
    const int margin = isUnder ? 2 * space::xxl : 0;
    const bool under = m_side->isVisibleTo(this) && width() < least + m_side->leastWidth() + margin;
    const auto direction = under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_all->direction() != direction) {
        m_all->setDirection(direction);
        m_all->setStretchFactor(m_side, under ? 2 : 0);
        m_side->setUnder(under);
    }
    m_side->setRoom(width());
    keepBodyReadable(*m_body, under);
}

QSize PageFrame::minimumSizeHint() const
{
    QSize least = m_main->minimumSize();
    if (m_side && m_side->isVisibleTo(this)) {
        least.setWidth(qMax(least.width(), m_side->leastWidth()));
        if (m_all->direction() == QBoxLayout::TopToBottom)
            least.rheight() += m_side->minimumHeight();
    }
    return least;
}

SidePanel& PageFrame::side()
{
    if (!m_side) {
        m_side = new SidePanel;
        m_all->addWidget(m_side);
    }
    return *m_side;
}

} // namespace samvirke
