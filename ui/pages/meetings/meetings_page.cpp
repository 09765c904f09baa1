#include "ui/pages/meetings/meetings_page.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/dialogs/agenda_proposal_dialog.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/invitation_dialog.h"
#include "ui/dialogs/legal_button.h"
#include "ui/dialogs/meeting_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/series_dialog.h"
#include "ui/models/sync_rows.h"
#include "ui/pages/meetings/agenda_card.h"
#include "ui/pages/meetings/meeting_words.h"
#include "ui/pages/meetings/minute_lists.h"
#include "ui/pages/meetings/participants_card.h"
#include "ui/pages/meetings/series_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/history.h"
#include "ui/widgets/page_frame.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>

namespace samvirke {

namespace {

constexpr int listCharacters = 28;
constexpr int sheetLines = 14; // that are seen of the minutes, however little room there is
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
            if (wanted != role::Second)
                return QVariant();
            return meeting.cancelled
                ? QVariant(MeetingsPage::tr("%1, called off").arg(timeText(meeting.startsAt)))
                : QVariant(timeText(meeting.startsAt));
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
      m_list(new DataTable(tr("Meetings"))), m_agenda(new AgendaCard(session)),
      m_notes(makeTextEdit(tr("Other notes"), 3)), m_minutes(new MinuteLists(session)),
      m_participants(new ParticipantsCard(session)), m_series(new SeriesCard(session))
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
    m_frame->side().addWidget(m_series);
    m_frame->side().addWidget(m_participants); // as long as there are participants
    m_history = m_frame->side().addCard({});
    m_history->setObjectName(QStringLiteral("history"));

    connect(m_list, &DataTable::currentIdChanged, this, [this](const QString& id) {
        if (!id.isEmpty() && id != m_saved.id)
            showMeeting(id);
    });
    connect(
        m_box, &QComboBox::activated, this, [this] { reveal(m_box->currentData().toString()); });
    connect(m_agenda, &AgendaCard::failed, this, &Page::failed);
    connect(m_agenda, &AgendaCard::said, this, &Page::said);
    connect(m_agenda, &AgendaCard::proposeWanted, this, &MeetingsPage::suggestAgenda);
    connect(m_agenda, &AgendaCard::decisionWanted, m_minutes, &MinuteLists::catchDecision);
    connect(m_agenda, &AgendaCard::actionWanted, m_minutes, &MinuteLists::catchAction);
    connect(m_agenda, &AgendaCard::attendanceWanted, m_participants, &ParticipantsCard::callNames);
    connect(m_agenda, &AgendaCard::currentChanged, this, [this] {
        const AgendaItem* item = m_agenda->current();
        m_minutes->setSubject(item ? item->need : Id(), item ? item->transfer : Id(),
            item ? item->municipality : QString());
    });
    connect(m_series, &SeriesCard::changeWanted, this, &MeetingsPage::changeSeries);
    connect(m_minutes, &MinuteLists::said, this, &Page::said);
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

    auto* notes = new Card(tr("Other notes"));
    m_notes->setObjectName(QStringLiteral("notes"));
    notes->addWidget(m_notes);
    m_notes->installEventFilter(this);
    m_notes->setReadOnly(m_session.info().readOnly);
    lines->addWidget(m_agenda);
    lines->addWidget(m_minutes);
    lines->addWidget(notes);
    lines->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidget(m_sheet);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    const auto keepRoom = [scroll] {
        scroll->setMinimumHeight(sheetLines * Theme::instance().lineHeight(Type::Body));
    };
    connect(&Theme::instance(), &Theme::changed, scroll, keepRoom);
    keepRoom();
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
    m_series->reload();
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
             Entity::ActionItem, Entity::Need, Entity::Transfer, Entity::AgendaItem,
             Entity::MeetingSeries, Entity::SeriesParticipant }) {
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
    if (Meetings(m_session).series(id)) {
        changeSeries(id);
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
    m_history->hide();
    if (!found) {
        m_saved = {};
        m_agenda->show({});
        m_minutes->show({});
        m_participants->show({});
        return;
    }
    if (found->id == m_saved.id) {
        samvirke::follow(m_notes, m_saved.notes, found->notes);
    } else {
        save();
        m_notes->setPlainText(found->notes);
    }
    m_saved = *found;
    m_box->setCurrentIndex(m_box->findData(meeting));
    showFacts();
    m_minutes->show(meeting); // before the agenda: it says what the next decision is about
    m_agenda->show(meeting);
    m_participants->show(meeting);
    QStringList parts{ meeting };
    for (const Decision& decision : m_session.decisions(meeting))
        parts.append(decision.id);
    for (const ActionItem& item : m_session.actionItems()) {
        if (item.meeting == meeting)
            parts.append(item.id);
    }
    showHistory(*m_history, m_session, parts);
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
    addPapers();
    QPushButton* change = m_facts->addButton(tr("Change time or place …"));
    change->setObjectName(QStringLiteral("changeMeeting"));
    connect(change, &QPushButton::clicked, this, &MeetingsPage::changeShown);
    QPushButton* off = m_facts->addButton(
        m_saved.cancelled ? tr("Hold it after all") : tr("Call it off"), Weight::Quiet);
    off->setObjectName(QStringLiteral("callOff"));
    connect(off, &QPushButton::clicked, this, &MeetingsPage::callOff);
    QPushButton* remove = m_facts->addButton(tr("Remove the meeting …"), Weight::Quiet);
    connect(remove, &QPushButton::clicked, this, &MeetingsPage::removeShown);
}

void MeetingsPage::addPapers()
{
    if (m_saved.cancelled)
        m_facts->addText(tr("Called off"), Label::Ink::Error);
    if (m_saved.invitedAt.isValid())
        m_facts->addFact(tr("Invited"), timeText(m_saved.invitedAt));
    if (const auto status = meetingStatusFrom(m_saved.statusThen)) {
        m_facts->addFact(tr("Status kept"), timeText(status->at));
        m_facts->addText(meetingStatusText(*status).translated(), Label::Ink::Muted);
    }
    QPushButton* minutes = m_facts->addButton(tr("Save the minutes …"));
    minutes->setObjectName(QStringLiteral("saveMinutes"));
    connect(minutes, &QPushButton::clicked, this, &MeetingsPage::saveMinutes);
    QPushButton* invite =
        m_facts->addButton(m_saved.cancelled ? tr("Tell those invited …") : tr("Invite …"));
    invite->setObjectName(QStringLiteral("invite"));
    connect(invite, &QPushButton::clicked, this, &MeetingsPage::invite);
    QPushButton* keep = m_facts->addButton(tr("Keep the status as it is now"), Weight::Quiet);
    keep->setObjectName(QStringLiteral("keepStatus"));
    connect(keep, &QPushButton::clicked, this, [this] {
        if (wentWell(Meetings(m_session).keepStatus(m_saved.id)))
            Q_EMIT said(tr("The county's status is kept with the meeting."));
    });
}

void MeetingsPage::save()
{
    if (m_saved.id.isEmpty() || m_session.info().readOnly)
        return;
    m_agenda->save();
    // What the desk keeps with the meeting may have changed meanwhile.
    const std::optional<Meeting> now = m_session.meeting(m_saved.id);
    if (!now || m_notes->toPlainText() == m_saved.notes)
        return;
    Meeting changed = *now;
    changed.notes = m_notes->toPlainText();
    const Meeting before = m_saved;
    m_saved = changed; // before the session's signal comes
    if (wentWell(m_session.changeMeeting(changed)))
        Q_EMIT said(tr("The minutes are saved."));
    else
        m_saved = before; // still to be saved
}

void MeetingsPage::suggestAgenda()
{
    save();
    auto* dialog = new AgendaProposalDialog(m_session, m_saved.id, this);
    if (dialog->isEmpty()) {
        delete dialog;
        Q_EMIT said(tr("Nothing is open that is not on the agenda already."));
        return;
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Q_EMIT said(tr("%n item(s) added to the agenda.", nullptr, dialog->added()));
    });
    dialog->open();
}

void MeetingsPage::invite()
{
    save();
    auto* dialog = new InvitationDialog(m_session, m_saved.id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const InvitationFile& file = dialog->file();
        Q_EMIT said(file.asksForAnswer
                ? tr("Saved as %1. Open it and send it.").arg(file.path)
                : tr("Saved as %1: an entry for a calendar that asks nobody.").arg(file.path));
    });
    dialog->open();
}

void MeetingsPage::callOff()
{
    save();
    const bool off = !m_saved.cancelled;
    if (wentWell(Meetings(m_session).callOff(m_saved.id, off)))
        Q_EMIT said(off ? tr("The meeting is called off. Tell those who were invited.")
                        : tr("The meeting is held after all."));
}

void MeetingsPage::saveMinutes()
{
    save();
    const QString day =
        m_saved.startsAt.toLocalTime().date().toString(QStringLiteral("yyyy-MM-dd"));
    const QString path = file_dialog::save(this, tr("Save the minutes"),
        tr("PDF (*.pdf);;OpenDocument text (*.odt);;Text (*.txt)"),
        QStringLiteral("referat-%1.pdf").arg(day), QStringLiteral("minutes"));
    if (!path.isEmpty() && wentWell(Meetings(m_session).writeMinutes(m_saved.id, path)))
        Q_EMIT said(tr("Saved as %1.").arg(path));
}

void MeetingsPage::changeSeries(const QString& series)
{
    save();
    const MeetingSeries shown = Meetings(m_session).series(series).value_or(proposedSeries());
    auto* dialog = new SeriesDialog(m_session, shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT said(tr("The series is saved.")); });
    connect(dialog, &SeriesDialog::planWanted, this, [this, dialog](const QString& id) {
        const Result<Id> planned = Meetings(m_session).planMeeting(id);
        if (!wentWell(planned))
            return;
        dialog->done(QDialog::Rejected);
        reveal(*planned);
        Q_EMIT said(tr("The meeting is planned, with participants and agenda."));
    });
    connect(dialog, &SeriesDialog::removeWanted, this, [this, dialog](const QString& id) {
        const message::Question question{ tr("End the series?"),
            tr("Its meetings stay, each by itself. Undo brings the series back."),
            tr("End the series") };
        if (message::ask(dialog, question) != message::Answer::Yes
            || !wentWell(Meetings(m_session).removeSeries(id)))
            return;
        dialog->done(QDialog::Rejected);
        Q_EMIT said(tr("The series is ended. Undo brings it back."));
    });
    dialog->open();
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
        tr("Its participants, agenda, decisions and action items go with it. Undo brings them "
           "back."),
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
    if (event->type() == QEvent::FocusOut && watched == m_notes)
        save();
    return Page::eventFilter(watched, event);
}

} // namespace samvirke
