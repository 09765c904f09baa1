#include "ui/widgets/heading_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

HeadingList::HeadingList(const QString& name, const HeadingWords& words, QWidget* parent)
    : QWidget(parent), m_list(new QListWidget), m_up(makeButton(tr("Up"))),
      m_down(makeButton(tr("Down"))), m_remove(makeButton(tr("Remove")))
{
    m_list->setObjectName(name);
    m_list->setAccessibleName(words.list);
    m_list->installEventFilter(this);
    QPushButton* const adding = makeButton(tr("Add"));
    adding->setAccessibleName(words.add);
    m_up->setAccessibleName(words.up);
    m_down->setAccessibleName(words.down);
    m_remove->setAccessibleName(words.remove);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton* button : { adding, m_up, m_down, m_remove }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    setFocusProxy(m_list);
    connect(adding, &QPushButton::clicked, this, &HeadingList::add);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &HeadingList::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &HeadingList::showRow);
}

void HeadingList::setHeadings(const QStringList& headings, int rows)
{
    const int height = Theme::instance().rowHeight();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_list->addItems(headings);
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setSizeHint(QSize(0, height));
        m_list->setFixedHeight(height * rows + space::s);
        m_list->setCurrentRow(headings.isEmpty() ? -1 : 0);
    }
    showRow();
}

int HeadingList::row() const
{
    return m_list->currentRow();
}

void HeadingList::rename(const QString& heading)
{
    if (QListWidgetItem* item = m_list->currentItem())
        item->setText(heading);
}

void HeadingList::insert(int at, const QString& heading)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(at, heading);
        m_list->item(at)->setSizeHint(QSize(0, Theme::instance().rowHeight()));
        m_list->setCurrentRow(at);
    }
    showRow();
}

void HeadingList::add()
{
    Q_EMIT addAsked(row() + 1);
}

void HeadingList::remove()
{
    const int at = row();
    if (at < 0 || m_list->count() < 2)
        return;
    Q_EMIT removed(at);
    {
        const QSignalBlocker quiet(m_list);
        delete m_list->takeItem(at);
        m_list->setCurrentRow(std::min(at, m_list->count() - 1));
    }
    showRow();
}

void HeadingList::move(int by)
{
    const int from = row();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    Q_EMIT moved(from, to);
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    showRow();
}

void HeadingList::showRow()
{
    const int at = row();
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < m_list->count());
    m_remove->setEnabled(at >= 0 && m_list->count() > 1);
    Q_EMIT rowChanged(at);
}

bool HeadingList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool up = key->key() == Qt::Key_Up;
        if ((key->modifiers() & Qt::AltModifier) && (up || key->key() == Qt::Key_Down)) {
            move(up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
        if (key->key() == Qt::Key_Insert) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace samvirke
