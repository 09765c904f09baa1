#include "ui/dialogs/aim_order_edit.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

namespace samvirke {

AimOrderEdit::AimOrderEdit(QWidget* parent)
    : QWidget(parent), m_list(new QListWidget), m_up(makeButton(tr("Up"))),
      m_down(makeButton(tr("Down")))
{
    m_list->setAccessibleName(tr("Order of aims, the first counts most"));
    m_list->installEventFilter(this);
    m_up->setAccessibleName(tr("Move the aim up"));
    m_down->setAccessibleName(tr("Move the aim down"));
    for (QPushButton* button : { m_up, m_down })
        button->setAutoDefault(false);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &AimOrderEdit::renew);
}

void AimOrderEdit::setOrder(const QList<Aim>& order)
{
    QList<Aim> all = order;
    for (const Word<Aim>& word : words<Aim>()) {
        if (word.value >= Aim::Stints && !all.contains(word.value))
            all.append(word.value);
    }
    m_list->clear();
    for (const Aim aim : std::as_const(all)) {
        auto* item = new QListWidgetItem(label(aim).translated(), m_list);
        item->setData(Qt::UserRole, int(aim));
        item->setSizeHint(QSize(0, Theme::instance().rowHeight()));
    }
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(Theme::instance().rowHeight() * int(all.size()) + space::s);
    renew();
}

QList<Aim> AimOrderEdit::order() const
{
    QList<Aim> order;
    for (int i = 0; i < m_list->count(); ++i)
        order.append(Aim(m_list->item(i)->data(Qt::UserRole).toInt()));
    return order;
}

bool AimOrderEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool up = key->key() == Qt::Key_Up;
        if ((key->modifiers() & Qt::AltModifier) && (up || key->key() == Qt::Key_Down)) {
            move(up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AimOrderEdit::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
    renew();
}

void AimOrderEdit::renew()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}

} // namespace samvirke
