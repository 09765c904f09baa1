#include "ui/widgets/page_header.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/flow_layout.h"

#include <QVBoxLayout>

namespace samvirke {

namespace {

/// The headline and to its right the buttons; below it when that leaves too little for the
/// headline, as with large letters.
class BesideOrBelow : public QLayout {
public:
    BesideOrBelow() { setContentsMargins(0, 0, 0, 0); }
    ~BesideOrBelow() override { qDeleteAll(m_items); }

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index, nullptr); }
    QLayoutItem* takeAt(int index) override
    {
        return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
    }
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override
    {
        const QSize words = m_items.value(0)->sizeHint();
        const QSize buttons = m_items.value(1)->sizeHint();
        return { words.width() + space::l + buttons.width(),
            qMax(words.height(), buttons.height()) };
    }
    QSize minimumSize() const override
    {
        // A page that has too little room takes it from its table, not from here.
        return { qMax(m_items.value(0)->minimumSize().width(),
                     m_items.value(1)->minimumSize().width()),
            geometry().width() > 0 ? heightForWidth(geometry().width()) : 0 };
    }
    void setGeometry(const QRect& rect) override
    {
        const bool wider = rect.width() != geometry().width();
        QLayout::setGeometry(rect);
        arrange(rect, true);
        if (wider)
            update(); // another least height
    }

private:
    static int heightOf(QLayoutItem* item, int width)
    {
        return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
    }

    int arrange(const QRect& rect, bool apply) const
    {
        QLayoutItem* words = m_items.value(0);
        QLayoutItem* buttons = m_items.value(1);
        const auto put = [apply](QLayoutItem* item, const QRect& place) {
            if (apply)
                item->setGeometry(place);
            return place.height();
        };
        const int width = rect.width();
        if (buttons->isEmpty())
            return put(words, QRect(rect.topLeft(), QSize(width, heightOf(words, width))));
        // The headline is the answer: it wants some twenty letters in a line.
        const int letter = QFontMetrics(Theme::instance().font(Type::Title)).averageCharWidth();
        // As they are now; the item may remember how they were before they were shown.
        const QLayout* row = buttons->widget()->layout();
        const int taken = row->sizeHint().width();
        const int left = width - taken - space::l;
        if (left >= 20 * letter) {
            const int high = put(words, QRect(rect.topLeft(), QSize(left, heightOf(words, left))));
            const QPoint corner(rect.left() + width - taken, rect.top());
            return qMax(
                high, put(buttons, QRect(corner, QSize(taken, row->heightForWidth(taken)))));
        }
        const int high = put(words, QRect(rect.topLeft(), QSize(width, heightOf(words, width))));
        const QPoint under = rect.topLeft() + QPoint(0, high + space::s);
        return high + space::s
            + put(buttons, QRect(under, QSize(width, row->heightForWidth(width))));
    }

    QList<QLayoutItem*> m_items;
};

/// Whatever the page has too little of, the header is as high as its words need at its width.
class Column : public QVBoxLayout {
public:
    using QVBoxLayout::QVBoxLayout;

    void setGeometry(const QRect& rect) override
    {
        QVBoxLayout::setGeometry(rect);
        QWidget* header = parentWidget();
        if (const int high = heightForWidth(rect.width()); header->minimumHeight() != high)
            header->setMinimumHeight(high);
    }
};

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent), m_headline(new Label({}, Type::Title)),
      m_subline(new Label({}, Type::Body, Label::Ink::Muted)), m_actions(new QWidget)
{
    announceTextOf(m_headline);
    m_subline->hide();
    new FlowLayout(m_actions, space::s);
    m_actions->hide();
    auto* first = new BesideOrBelow;
    first->addWidget(m_headline);
    first->addWidget(m_actions);
    auto* all = new Column(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addLayout(first);
    all->addWidget(m_subline);
}

void PageHeader::setHeadline(const QString& text)
{
    m_headline->setText(text);
    setAccessibleName(text);
}

void PageHeader::setSubline(const QString& text)
{
    m_subline->setText(text);
    m_subline->setVisible(!text.isEmpty());
}

QString PageHeader::headline() const
{
    return m_headline->text();
}

QPushButton* PageHeader::addButton(const QString& text, Weight weight)
{
    QPushButton* button = makeButton(text, weight);
    addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget* widget)
{
    m_actions->layout()->addWidget(widget);
    m_actions->show();
}

} // namespace samvirke
