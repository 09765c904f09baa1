#include "ui/dialogs/search_dialog.h"

#include "core/session/searching.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/two_line_delegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace samvirke {

SearchDialog::SearchDialog(const Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_text(new QLineEdit), m_list(new QListWidget),
      m_said(new Label({}, Type::Small, Label::Ink::Muted))
{
    setWindowTitle(tr("Search"));
    announceTextOf(m_said);
    m_text->setAccessibleName(tr("Search"));
    m_text->setPlaceholderText(tr("Municipality, need, person, transfer, meeting, log …"));
    m_text->setClearButtonEnabled(false);
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("Found"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setMouseTracking(true);
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
    m_typed.setSingleShot(true);
    connect(&m_typed, &QTimer::timeout, this, &SearchDialog::look);
    connect(m_text, &QLineEdit::textChanged, &m_typed, [this] {
        m_opensFirst = false;
        m_typed.start(0);
    });
    connect(m_text, &QLineEdit::returnPressed, this, &SearchDialog::take);
    connect(m_list, &QListWidget::itemActivated, this, &SearchDialog::take);
    connect(m_list, &QListWidget::itemClicked, this, &SearchDialog::take);
    connect(&m_reading, &QTimer::timeout, this, [this] { read(0); });
    constexpr int askAgain = 20; // milliseconds
    m_reading.start(askAgain);
    // Most case files are read in this time: what is found then comes at once, with no word of it.
    constexpr int soon = 30;
    read(soon);
}

QString SearchDialog::said() const
{
    return m_said->text();
}

void SearchDialog::setText(const QString& text)
{
    m_text->setText(text);
    settle();
}

void SearchDialog::settle()
{
    if (m_typed.isActive())
        look();
}

bool SearchDialog::eventFilter(QObject* watched, QEvent* event)
{
    // The list is walked while the field keeps the keyboard.
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SearchDialog::read(int milliseconds)
{
    constexpr int lookAgain = 250; // milliseconds: what was read meanwhile may be found, too
    const SearchReading reading = readForSearch(m_session, milliseconds);
    if (reading.ended) {
        m_reading.stop();
        m_failed = reading.failed;
    }
    if (reading.ended || !m_looked.isValid() || m_looked.elapsed() > lookAgain)
        look();
}

void SearchDialog::look()
{
    m_typed.stop();
    m_looked.start();
    const QList<SearchGroup> groups = m_session.search(m_text->text());
    if (groups != m_groups)
        fill(groups);
    if (m_opensFirst && hitAt(m_list->currentRow())) {
        take();
        return;
    }
    m_opensFirst = m_opensFirst && m_reading.isActive();
    say();
}

void SearchDialog::fill(const QList<SearchGroup>& groups)
{
    const SearchHit* const before = hitAt(m_list->currentRow());
    const SearchHit chosen = before ? *before : SearchHit();
    m_groups = groups;
    m_list->clear();
    m_hits.clear();
    int row = -1;
    for (const SearchGroup& group : groups) {
        auto* heading = new QListWidgetItem(
            group.more ? tr("%1: the best %2").arg(group.kind).arg(group.hits.size()) : group.kind);
        heading->setFlags(Qt::ItemIsEnabled);
        m_list->addItem(heading);
        m_hits.append(SearchHit());
        for (const SearchHit& hit : group.hits) {
            if (row < 0 || hit == chosen)
                row = int(m_hits.size());
            m_list->addItem(QStringLiteral("%1\n%2").arg(hit.title, hit.detail));
            m_hits.append(hit);
        }
    }
    m_list->setCurrentRow(row);
}

void SearchDialog::say()
{
    qsizetype count = 0;
    bool more = false;
    for (const SearchGroup& group : std::as_const(m_groups)) {
        count += group.hits.size();
        more = more || group.more;
    }
    // While it reads the line stays as it is, so that it is said once and not with every count.
    if (m_opensFirst)
        m_said->setText(tr("Still reading the case file. The first that is found will be opened."));
    else if (m_reading.isActive())
        m_said->setText(tr("Still reading the case file. More may be found."));
    else if (!m_failed.isEmpty())
        m_said->setText(m_failed.translated());
    else if (m_text->text().trimmed().isEmpty())
        m_said->setText(tr("Arrow keys choose, Enter opens"));
    else if (count == 0)
        m_said->setText(tr("Nothing found"));
    else
        m_said->setText(more ? tr("Many found. Another word narrows it down.")
                             : tr("%n found", nullptr, int(count)));
}

const SearchHit* SearchDialog::hitAt(int row) const
{
    return row >= 0 && row < m_hits.size() && !m_hits.at(row).id.isEmpty() ? &m_hits.at(row)
                                                                           : nullptr;
}

void SearchDialog::step(int by)
{
    settle();
    m_opensFirst = false;
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_hits.size(); row += by) {
        if (!hitAt(row))
            continue;
        m_list->setCurrentRow(row);
        // With the first entry its heading comes into view.
        if (row == 1)
            m_list->scrollToTop();
        return;
    }
}

void SearchDialog::take()
{
    settle();
    const SearchHit* const hit = hitAt(m_list->currentRow());
    if (!hit) {
        m_opensFirst = m_reading.isActive() && !m_text->text().trimmed().isEmpty();
        say();
        return;
    }
    m_opensFirst = false;
    const SearchHit taken = *hit;
    accept();
    Q_EMIT chosen(taken.entity, taken.id);
}

} // namespace samvirke
