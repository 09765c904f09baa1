#include "ui/pages/meetings/meetings_page.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/legal_button.h"
#include "ui/dialogs/meeting_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/models/sync_rows.h"
#include "ui/pages/meetings/meeting_words.h"
#include "ui/pages/meetings/minute_lists.h"
#include "ui/pages/meetings/participants_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_frame.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>

namespace samvirke {

namespace {

constexpr int listCharacters = 28;
constexpr int wideCharacters = 130; // from here on there is room for the list beside all else

int character()
{
    return QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
}

QList<TableColumn<Meeting>> columns()
{
    return { { [] { return MeetingsPage::tr("Meeting"); }, meetingTitle,
        [](const Meeting& meeting) { return QVariant(meeting.startsAt); }, false,
        [](const Meeting& meeting, int wanted) {
            if (wanted == Qt::ToolTipRole)
                return QVariant(meetingTitle(meeting));
            return wanted == role::Second ? QVariant(timeText(meeting.startsAt)) : QVariant();
        } } };
}

Id keyOf(const Meeting& meeting)
{
    return meeting.id;
}

// Text that the person has not touched follows the session; what is being written stays.
void follow(QPlainTextEdit* edit, const QString& before, const QString& now)
{
    if (edit->toPlainText() == before && edit->toPlainText() != now)
        edit->setPlainText(now);
}

} // namespace

MeetingsPage::MeetingsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_frame(new PageFrame), m_box(new QComboBox),
      m_model(new ValueTableModel<Meeting>(columns(), keyOf, this)),
      m_list(new DataTable(tr("Meetings"))), m_agenda(makeTextEdit(tr("Agenda"), 7)),
      m_notes(makeTextEdit(tr("Notes"), 6)),
      m_suggest(makeButton(tr("Add what is open"), Weight::Link)),
      m_minutes(new MinuteLists(session)), m_participants(new ParticipantsCard(session))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    m_box->setAccessibleName(tr("Meeting"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(22);
    m_frame->body()->addWidget(m_box);
    addLegalButton(m_frame->header(), session, QStringLiteral("holdMeeting"));
    if (!session.info().readOnly) {
        QPushButton* plan = m_frame->header().addButton(tr("Plan a meeting …"));
        plan->setObjectName(QStringLiteral("planMeeting"));
        connect(plan, &QPushButton::clicked, this, &MeetingsPage::planMeeting);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xl);
    m_listSide = makeList();
    row->addWidget(m_listSide);
    row->addWidget(makeSheet(), 1);
    m_frame->body()->addLayout(row, 1);
    m_facts = m_frame->side().addCard(tr("The meeting"));
    m_frame->side().addWidget(m_participants);

    connect(m_list, &DataTable::currentIdChanged, this, [this](const QString& id) {
        if (!id.isEmpty() && id != m_saved.id)
            showMeeting(id);
    });
    connect(
        m_box, &QComboBox::activated, this, [this] { reveal(m_box->currentData().toString()); });
    connect(m_minutes, &MinuteLists::failed, this, &Page::failed);
    connect(m_minutes, &MinuteLists::leadTo, this, &Page::leadTo);
    connect(m_participants, &ParticipantsCard::failed, this, &Page::failed);
    connect(m_participants, &ParticipantsCard::said, this, &Page::said);
    reload();
}

QWidget* MeetingsPage::makeList()
{
    auto* side = new QWidget;
    auto* lines = new QVBoxLayout(side);
    lines->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(QStringLiteral("meetings"));
    m_list->show(m_model);
    m_list->setWidths({ 0 });
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->sortBy(0, Qt::DescendingOrder);
    m_list->setEmptyText(
        tr("No meeting yet"), tr("Plan the first one: the agenda is made of what is open."));
    lines->addWidget(m_list);
    return side;
}

QWidget* MeetingsPage::makeSheet()
{
    m_sheet = new QWidget;
    auto* lines = new QVBoxLayout(m_sheet);
    lines->setContentsMargins(0, 0, space::s, space::l);
    lines->setSpacing(space::xl);

    auto* agenda = new Card(tr("Agenda"));
    m_agenda->setObjectName(QStringLiteral("agenda"));
    agenda->addWidget(m_agenda);
    agenda->addWidget(m_suggest);
    m_suggest->setObjectName(QStringLiteral("suggestAgenda"));
    connect(m_suggest, &QPushButton::clicked, this, &MeetingsPage::suggestAgenda);
    auto* notes = new Card(tr("Notes"));
    m_notes->setObjectName(QStringLiteral("notes"));
    notes->addWidget(m_notes);
    for (QPlainTextEdit* edit : { m_agenda, m_notes }) {
        edit->installEventFilter(this);
        edit->setReadOnly(m_session.info().readOnly);
    }
    m_suggest->setVisible(!m_session.info().readOnly);
    lines->addWidget(agenda);
    lines->addWidget(notes);
    lines->addWidget(m_minutes);
    lines->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidget(m_sheet);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QString MeetingsPage::title() const
{
    return tr("Meetings");
}

QString MeetingsPage::badge() const
{
    return m_open == 0 ? QString() : QString::number(m_open);
}

void MeetingsPage::reload()
{
    const QList<Meeting> meetings = m_session.meetings();
    syncRows<Meeting>(*m_model, meetings, keyOf);
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const Meeting& meeting : meetings)
        m_box->addItem(QStringLiteral("%1 · %2").arg(
                           dateText(meeting.startsAt.toLocalTime().date()), meetingTitle(meeting)),
            meeting.id);
    showHeader();
    if (m_session.meeting(m_saved.id)) {
        showMeeting(m_saved.id);
        return;
    }
    // The first look is at the next meeting, else at the newest.
    const MeetingFigures figures = figuresOf(meetings, {}, nowUtc(), today());
    const Id first = figures.next ? figures.next->id
        : meetings.isEmpty()      ? Id()
                                  : meetings.first().id;
    m_list->select(first);
    showMeeting(first);
}

void MeetingsPage::follow(const ChangeSet& changes)
{
    for (const Entity entity : { Entity::Meeting, Entity::Participant, Entity::Decision,
             Entity::ActionItem, Entity::Need, Entity::Transfer }) {
        if (changes.touches(entity)) {
            reload();
            return;
        }
    }
}

void MeetingsPage::reveal(const QString& id)
{
    if (m_session.meeting(id)) {
        m_list->select(id);
        showMeeting(id);
        return;
    }
    const QList<ActionItem> items = m_session.actionItems();
    for (const ActionItem& item : items) {
        if (item.id != id)
            continue;
        if (!item.meeting.isEmpty()) {
            m_list->select(item.meeting);
            showMeeting(item.meeting);
        }
        m_minutes->revealAction(id);
    }
}

void MeetingsPage::showHeader()
{
    const MeetingFigures figures =
        figuresOf(m_session.meetings(), m_session.actionItems(), nowUtc(), today());
    m_frame->header().setHeadline(meetingsHeadline(figures));
    m_frame->header().setSubline(meetingsSubline(figures));
    if (figures.openActions != m_open) {
        m_open = figures.openActions;
        Q_EMIT badgeChanged();
    }
}

void MeetingsPage::showMeeting(const Id& meeting)
{
    const std::optional<Meeting> found = m_session.meeting(meeting);
    m_sheet->setVisible(found.has_value());
    m_facts->setVisible(found.has_value());
    if (!found) {
        m_saved = {};
        m_minutes->show({});
        m_participants->show({});
        return;
    }
    if (found->id == m_saved.id) {
        samvirke::follow(m_agenda, m_saved.agenda, found->agenda);
        samvirke::follow(m_notes, m_saved.notes, found->notes);
    } else {
        save();
        m_agenda->setPlainText(found->agenda);
        m_notes->setPlainText(found->notes);
    }
    m_saved = *found;
    m_box->setCurrentIndex(m_box->findData(meeting));
    showFacts();
    m_minutes->show(meeting);
    m_participants->show(meeting);
}

void MeetingsPage::showFacts()
{
    m_facts->clear();
    m_facts->setTitle(meetingTitle(m_saved));
    m_facts->addText(meetingTimeText(m_saved)
        + (m_saved.endsAt.isValid() ? QStringLiteral("–")
                    + m_saved.endsAt.toLocalTime().toString(QStringLiteral("HH:mm"))
                                    : QString()));
    m_facts->addFact(tr("Kind"), label(m_saved.kind).translated());
    m_facts->addFact(tr("Place"), m_saved.place.isEmpty() ? tr("not set") : m_saved.place);
    if (m_session.info().readOnly) {
        m_facts->addText(whyReadOnly(m_session.info()).translated(), Label::Ink::Muted);
        return;
    }
    QPushButton* change = m_facts->addButton(tr("Change time or place …"));
    change->setObjectName(QStringLiteral("changeMeeting"));
    connect(change, &QPushButton::clicked, this, &MeetingsPage::changeShown);
    QPushButton* remove = m_facts->addButton(tr("Remove the meeting …"), Weight::Quiet);
    connect(remove, &QPushButton::clicked, this, &MeetingsPage::removeShown);
}

void MeetingsPage::save()
{
    if (m_saved.id.isEmpty() || m_session.info().readOnly)
        return;
    Meeting changed = m_saved;
    changed.agenda = m_agenda->toPlainText();
    changed.notes = m_notes->toPlainText();
    if (changed == m_saved)
        return;
    if (wentWell(m_session.changeMeeting(changed))) {
        m_saved = changed;
        Q_EMIT said(tr("The minutes are saved."));
    }
}

void MeetingsPage::suggestAgenda()
{
    // What stands there stays; only lines that are new are added.
    QStringList lines = m_agenda->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    const QStringList suggested = suggestedAgenda(m_session).split(u'\n');
    for (const QString& line : suggested) {
        if (!lines.contains(line))
            lines.append(line);
    }
    m_agenda->setPlainText(lines.join(u'\n'));
    m_agenda->setFocus();
    save();
}

void MeetingsPage::planMeeting()
{
    save();
    auto* dialog = new MeetingDialog(m_session, proposedMeeting(m_session), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        reveal(dialog->meeting());
        Q_EMIT said(tr("The meeting is planned."));
    });
    dialog->open();
}

void MeetingsPage::changeShown()
{
    save();
    auto* dialog = new MeetingDialog(m_session, m_saved, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MeetingsPage::removeShown()
{
    const message::Question question{ tr("Remove the meeting %1?").arg(meetingTitle(m_saved)),
        tr("Its participants, decisions and action items go with it. Undo brings them back."),
        tr("Remove the meeting") };
    if (message::ask(this, question) == message::Answer::Yes
        && wentWell(m_session.removeMeeting(m_saved.id)))
        Q_EMIT said(tr("The meeting is removed. Undo brings it back."));
}

void MeetingsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= wideCharacters * character();
    m_listSide->setFixedWidth(listCharacters * character());
    m_listSide->setVisible(wide);
    m_box->setVisible(!wide);
}

void MeetingsPage::hideEvent(QHideEvent* event)
{
    save();
    Page::hideEvent(event);
}

bool MeetingsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && (watched == m_agenda || watched == m_notes))
        save();
    return Page::eventFilter(watched, event);
}

} // namespace samvirke
