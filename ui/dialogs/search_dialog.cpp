#include "ui/dialogs/search_dialog.h"

#include "ui/widgets/label.h"
#include "ui/widgets/two_line_delegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace samvirke {

SearchDialog::SearchDialog(const Session& session, QWidget* parent)
    : QDialog(parent), m_index(searchIndex(session)), m_text(new QLineEdit),
      m_list(new QListWidget), m_said(new Label({}, Type::Small, Label::Ink::Muted))
{
    setWindowTitle(tr("Search"));
    m_text->setAccessibleName(tr("Search"));
    m_text->setPlaceholderText(tr("Municipality, need, person, transfer, meeting, log …"));
    m_text->setClearButtonEnabled(false);
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("Found"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_said);
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    resize(character * 80, character * 62);
    connect(m_text, &QLineEdit::textChanged, this, &SearchDialog::look);
    connect(m_text, &QLineEdit::returnPressed, this, &SearchDialog::take);
    connect(m_list, &QListWidget::itemActivated, this, &SearchDialog::take);
    connect(m_list, &QListWidget::itemClicked, this, &SearchDialog::take);
    look();
}

void SearchDialog::setText(const QString& text)
{
    m_text->setText(text);
}

bool SearchDialog::eventFilter(QObject* watched, QEvent* event)
{
    // The list is walked while the field keeps the keyboard.
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_list->count() > 0) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SearchDialog::look()
{
    m_hits = found(m_index, m_text->text());
    m_list->clear();
    for (const SearchHit& hit : std::as_const(m_hits)) {
        m_list->addItem(QStringLiteral("%1\n%2 · %3").arg(hit.title, hit.kind, hit.detail));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    if (m_text->text().trimmed().isEmpty())
        m_said->setText(tr("Arrow keys choose, Enter opens"));
    else
        m_said->setText(
            m_hits.isEmpty() ? tr("Nothing found") : tr("%n found", nullptr, int(m_hits.size())));
}

void SearchDialog::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_hits.size())
        return;
    const SearchHit hit = m_hits.at(row);
    accept();
    Q_EMIT chosen(hit.entity, hit.id);
}

} // namespace samvirke
