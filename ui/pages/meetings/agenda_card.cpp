#include "ui/pages/meetings/agenda_card.h"

#include "core/base/clock.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/sync_rows.h"
#include "ui/pages/meetings/tick_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

namespace samvirke {

namespace {

Id keyOf(const AgendaItem& item)
{
    return item.id;
}

} // namespace

AgendaCard::AgendaCard(Session& session, QWidget* parent)
    : Card(tr("Agenda"), parent), m_session(session),
      m_model(new AgendaModel(
          [this](
              const AgendaItem& changed) { return wrote(Meetings(m_session).changeItem(changed)); },
          this)),
      m_table(new DataTable(tr("Agenda"))), m_now(new Label({}, Type::Title)),
      m_about(new Label({}, Type::Small, Label::Ink::Muted)),
      m_notes(makeTextEdit(tr("Notes on the item"), 4)), m_add(new QLineEdit)
{
    m_now->setWordWrap(true);
    m_now->setObjectName(QStringLiteral("runningItem"));
    addWidget(m_now);
    auto* keys = new QWidget;
    new FlowLayout(keys);
    m_begin = addKey(QStringLiteral("beginMeeting"), tr("Begin the meeting"), Qt::Key_F5, keys,
        [this] { beginOrEnd(); });
    m_next = addKey(
        QStringLiteral("nextItem"), tr("Next item"), Qt::Key_F6, keys, [this] { nextItem(); });
    addKey(QStringLiteral("toDecision"), tr("Decision"), Qt::Key_F7, keys,
        [this] { Q_EMIT decisionWanted(); });
    addKey(QStringLiteral("toAction"), tr("Action"), Qt::Key_F8, keys,
        [this] { Q_EMIT actionWanted(); });
    addKey(QStringLiteral("toAttendance"), tr("Attendance"), Qt::Key_F9, keys,
        [this] { Q_EMIT attendanceWanted(); });
    addKey(QStringLiteral("suggestAgenda"), tr("Propose items …"), Qt::Key_F4, keys,
        [this] { Q_EMIT proposeWanted(); });
    addWidget(keys);

    m_table->setObjectName(QStringLiteral("agenda"));
    m_table->setItemDelegate(new TickDelegate(m_table));
    m_table->show(m_model);
    m_table->setWidths({ 0, 10 });
    m_table->sortBy(0);
    m_table->showWhole();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setEmptyText(tr("Nothing on the agenda yet"),
        tr("Propose items from what is open, or write one below."));
    m_table->setAccessibleDescription(
        tr("Space ticks an item as dealt with, F2 changes it, Alt with the arrows moves it, Delete "
           "removes it, Enter writes notes"));
    m_table->installEventFilter(this);
    addWidget(m_table);
    m_add->setObjectName(QStringLiteral("newItem"));
    m_add->setPlaceholderText(tr("New item, then Enter"));
    m_add->setAccessibleName(tr("New item"));
    addWidget(m_add);
    m_notes->setObjectName(QStringLiteral("itemNotes"));
    m_notes->installEventFilter(this);
    addWidget(m_about);
    addWidget(m_notes);

    const bool writes = !session.info().readOnly;
    keys->setVisible(writes);
    m_add->setVisible(writes);
    m_notes->setReadOnly(!writes);

    connect(m_table, &DataTable::currentIdChanged, this, &AgendaCard::take);
    connect(m_table, &DataTable::chosen, this, &AgendaCard::noteMore);
    connect(m_add, &QLineEdit::returnPressed, this, &AgendaCard::addTyped);
    auto* clock = new QTimer(this);
    clock->setInterval(15000);
    connect(clock, &QTimer::timeout, this, &AgendaCard::showRunning);
    clock->start();
}

QPushButton* AgendaCard::addKey(const QString& name, const QString& text, int key, QWidget* row,
    const std::function<void()>& press)
{
    const QKeySequence keys(key);
    QPushButton* button =
        makeButton(QStringLiteral("%1  %2").arg(text, keys.toString(QKeySequence::NativeText)));
    button->setObjectName(name);
    button->setAccessibleName(text);
    row->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, press);
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, press] {
        if (isVisible() && !m_session.info().readOnly)
            press();
    });
    return button;
}

bool AgendaCard::wrote(const Result<void>& result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

void AgendaCard::show(const Id& meeting)
{
    if (meeting != m_meeting)
        save();
    setVisible(!meeting.isEmpty());
    const Meetings desk(m_session);
    const QList<AgendaItem> items = meeting.isEmpty() ? QList<AgendaItem>() : desk.agenda(meeting);
    const auto running = desk.running();
    const bool runs = running && running->meeting == meeting;
    const Id goesOn = runs ? running->item : Id();
    // A plain line that became an item keeps its place.
    int position = m_saved.meeting == meeting ? m_saved.position : 0;
    const bool stays = std::any_of(items.begin(), items.end(),
        [this](const AgendaItem& each) { return each.id == m_saved.id; });
    if (meeting != m_meeting)
        m_model->setRows(items);
    else
        syncRows<AgendaItem>(*m_model, items, keyOf);
    m_meeting = meeting;
    m_model->setRunning(goesOn);
    Id wanted = stays ? m_saved.id : Id();
    if (wanted.isEmpty() && !items.isEmpty())
        wanted = items.at(std::clamp(position, 1, int(items.size())) - 1).id;
    if (goesOn != m_running) {
        m_running = goesOn;
        if (!goesOn.isEmpty())
            wanted = goesOn;
    }
    m_table->select(wanted);
    take(wanted);
    showRunning();
}

const AgendaItem* AgendaCard::current() const
{
    const int row = m_model->rowOf(m_saved.id);
    return row < 0 ? nullptr : &m_model->at(row);
}

void AgendaCard::take(const Id& item)
{
    const int row = m_model->rowOf(item);
    if (item != m_saved.id) {
        // The new one is shown first: saving makes the page read anew, and it must stay here.
        const AgendaItem before = m_saved;
        const QString written = m_notes->toPlainText();
        m_saved = row < 0 ? AgendaItem() : m_model->at(row);
        m_notes->setPlainText(m_saved.notes);
        saveNotes(before, written);
    } else if (row >= 0) {
        // What is being written stays; what nobody touched follows the session.
        const QString now = m_model->at(row).notes;
        if (m_notes->toPlainText() == m_saved.notes && m_saved.notes != now)
            m_notes->setPlainText(now);
        m_saved = m_model->at(row);
    }
    m_about->setText(m_saved.id.isEmpty()
            ? QString()
            : tr("Notes on %1. %2").arg(m_saved.position).arg(m_saved.title));
    m_about->setVisible(!m_saved.id.isEmpty());
    m_notes->setVisible(!m_saved.id.isEmpty());
    Q_EMIT currentChanged();
}

void AgendaCard::save()
{
    const AgendaItem before = m_saved;
    m_saved.notes = m_notes->toPlainText(); // before the session's signal comes
    saveNotes(before, m_saved.notes);
}

void AgendaCard::saveNotes(const AgendaItem& item, const QString& written)
{
    if (item.id.isEmpty() || m_session.info().readOnly || written == item.notes)
        return;
    const int row = m_model->rowOf(item.id);
    if (row < 0)
        return; // somebody removed it
    AgendaItem changed = m_model->at(row);
    changed.notes = written;
    if (wrote(Meetings(m_session).changeItem(changed)))
        Q_EMIT said(tr("The notes are saved."));
}

void AgendaCard::noteMore()
{
    if (!m_notes->isVisible())
        return;
    m_notes->moveCursor(QTextCursor::End);
    m_notes->setFocus();
}

void AgendaCard::beginOrEnd()
{
    save();
    Meetings desk(m_session);
    const auto running = desk.running();
    if (running && running->meeting == m_meeting) {
        if (wrote(desk.finish()))
            Q_EMIT said(tr("The meeting has ended. The minutes are in the case file."));
        return;
    }
    if (wrote(desk.begin(m_meeting))) {
        Q_EMIT said(tr("The meeting has begun. The county's status is kept with it."));
        noteMore();
    }
}

void AgendaCard::nextItem()
{
    save();
    Meetings desk(m_session);
    const auto running = desk.running();
    if (!running || running->meeting != m_meeting) {
        beginOrEnd();
        return;
    }
    if (!wrote(desk.nextItem()))
        return;
    if (desk.running()->item.isEmpty())
        Q_EMIT said(tr("All items have been dealt with."));
    noteMore();
}

void AgendaCard::showRunning()
{
    const auto running = Meetings(m_session).running();
    const bool runs = running && running->meeting == m_meeting;
    const QString keys = QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText);
    const QString text = runs ? tr("End the meeting") : tr("Begin the meeting");
    m_begin->setText(QStringLiteral("%1  %2").arg(text, keys));
    m_begin->setAccessibleName(text);
    m_next->setEnabled(runs);
    // The step that leads on.
    setLookOf(m_begin, runs ? "" : "primary");
    setLookOf(m_next, runs ? "primary" : "");
    m_now->setVisible(runs);
    if (!runs)
        return;
    const int row = m_model->rowOf(running->item);
    if (row < 0) {
        m_now->setText(tr("All items have been dealt with"));
        return;
    }
    const int used = int(running->itemSince.secsTo(nowUtc()) / 60);
    const AgendaItem& item = m_model->at(row);
    const QString title = QStringLiteral("%1. %2").arg(item.position).arg(item.title);
    m_now->setText(running->planned > 0
            ? tr("Now: %1 (%2 of %3 min)").arg(title).arg(used).arg(running->planned)
            : tr("Now: %1 (%2 min)").arg(title).arg(used));
}

void AgendaCard::addTyped()
{
    AgendaItem item;
    item.meeting = m_meeting;
    item.title = m_add->text().simplified();
    if (item.title.isEmpty())
        return;
    if (const Result<Id> added = Meetings(m_session).addItem(item); !added)
        Q_EMIT failed(added.error());
    else
        m_add->clear();
    m_add->setFocus();
}

void AgendaCard::moveCurrent(int by)
{
    if (!m_saved.id.isEmpty())
        wrote(Meetings(m_session).moveItem(m_meeting, m_saved.id, by));
}

void AgendaCard::removeCurrent()
{
    if (m_saved.id.isEmpty() || m_session.info().readOnly)
        return;
    if (wrote(Meetings(m_session).removeItem(m_meeting, m_saved.id)))
        Q_EMIT said(tr("The item is taken off the agenda. Undo brings it back."));
}

bool AgendaCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_notes && event->type() == QEvent::FocusOut)
        save();
    if (watched == m_table && event->type() == QEvent::KeyPress && !m_session.info().readOnly) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool up = key->key() == Qt::Key_Up;
        if ((key->modifiers() & Qt::AltModifier) && (up || key->key() == Qt::Key_Down)) {
            moveCurrent(up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace samvirke
