#include "ui/dialogs/meeting_dialog.h"

#include "core/base/clock.h"
#include "core/session/meetings.h"
#include "ui/dialogs/changed_meanwhile.h"
#include "ui/pages/meetings/meeting_words.h"
#include "ui/widgets/period_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeEdit>

#include <algorithm>

namespace samvirke {

namespace {

QTimeEdit* makeTimeEdit(const QString& accessibleName, QTime time)
{
    auto* edit = new QTimeEdit(time);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setAccessibleName(accessibleName);
    return edit;
}

} // namespace

MeetingDialog::MeetingDialog(Session& session, const Meeting& meeting, QWidget* parent)
    : FormDialog(meeting.id.isEmpty() ? tr("Plan a meeting") : tr("Change the meeting"),
        meeting.id.isEmpty() ? tr("Plan the meeting") : tr("Save"), parent),
      m_session(session), m_meeting(meeting),
      m_opened(session.meeting(meeting.id).value_or(meeting)),
      m_kind(new ChoiceBox<MeetingKind>(tr("Kind"))), m_title(new QLineEdit(meeting.title)),
      m_day(makeDateEdit(tr("Date"), meeting.startsAt.toLocalTime().date())),
      m_start(makeTimeEdit(tr("Begins"), meeting.startsAt.toLocalTime().time())),
      m_end(makeTimeEdit(tr("Ends"),
          meeting.endsAt.isValid() ? meeting.endsAt.toLocalTime().time()
                                   : meeting.startsAt.addSecs(3600).toLocalTime().time())),
      m_place(new QLineEdit(meeting.place))
{
    setObjectName(QStringLiteral("meetingDialog"));
    m_kind->setValue(meeting.kind);
    m_title->setObjectName(QStringLiteral("title"));
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setPlaceholderText(tr("Room or platform"));

    auto* times = new QWidget;
    auto* line = new QHBoxLayout(times);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_start);
    line->addWidget(new Label(QStringLiteral("–")));
    line->addWidget(m_end);
    line->addStretch(1);
    times->setFocusProxy(m_start);

    const QList<MeetingSeries> series = Meetings(session).series();
    if (m_meeting.id.isEmpty() && !series.isEmpty()) {
        m_series = new QComboBox;
        m_series->setObjectName(QStringLiteral("series"));
        m_series->addItem(tr("None: a meeting by itself"), QString());
        for (const MeetingSeries& each : series)
            m_series->addItem(each.title, each.id);
        form().addField(tr("Series"), m_series, QStringLiteral("series"));
        connect(m_series, &QComboBox::currentIndexChanged, this, &MeetingDialog::fillFromSeries);
    }
    form().addField(tr("Kind"), m_kind, QStringLiteral("kind"));
    form().addField(tr("Title"), m_title, QStringLiteral("title"),
        tr("May be empty: then the kind is the title"));
    form().addField(tr("Date"), m_day, QStringLiteral("day"));
    form().addField(tr("From and to"), times, QStringLiteral("times"));
    form().addField(tr("Place"), m_place, QStringLiteral("place"));
    if (m_meeting.id.isEmpty()) {
        m_agenda = new QCheckBox(tr("Begin with an agenda made of what is open"));
        m_agenda->setChecked(true);
        m_invite = new QCheckBox(tr("Invite all the office's municipalities"));
        m_invite->setChecked(meeting.kind == MeetingKind::MunicipalMeeting);
        form().addWide(m_agenda);
        form().addWide(m_invite);
        connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
            m_invite->setChecked(m_kind->value() == MeetingKind::MunicipalMeeting
                || m_kind->value() == MeetingKind::PublicHealthDoctors);
        });
    }
    if (m_series) {
        // The next of the series that the last meeting belongs to.
        const int at = m_series->findData(meeting.series);
        m_series->setCurrentIndex(meeting.series.isEmpty() ? 0 : std::max(0, at));
    }
    m_kind->setFocus();
}

void MeetingDialog::fillFromSeries()
{
    const Meetings desk(m_session);
    const auto series = desk.series(m_series->currentData().toString());
    // Those who stand in the series are invited, and its items stand on the agenda.
    m_agenda->setVisible(!series);
    m_invite->setVisible(!series);
    if (!series)
        return;
    m_kind->setValue(series->kind);
    m_title->setText(series->title);
    m_place->setText(series->place);
    const QDateTime next = desk.nextTimes(series->id).value(0).toLocalTime();
    const QDateTime first = series->firstAt.toLocalTime();
    if (next.isValid())
        m_day->setDate(next.date());
    m_start->setTime(next.isValid() ? next.time() : first.time());
    m_end->setTime(m_start->time().addSecs(60 * series->minutes));
}

QList<FieldProblem> MeetingDialog::problems() const
{
    QList<FieldProblem> wrong;
    if (m_end->time() <= m_start->time())
        wrong.append({ QStringLiteral("times"), Text(tr("The meeting ends before it begins.")) });
    return wrong;
}

Meeting MeetingDialog::changedMeeting() const
{
    Meeting changed = m_meeting;
    changed.kind = m_kind->value();
    changed.title = m_title->text().trimmed();
    changed.startsAt = QDateTime(m_day->date(), m_start->time()).toUTC();
    changed.endsAt = QDateTime(m_day->date(), m_end->time()).toUTC();
    changed.place = m_place->text().trimmed();
    return changed;
}

Result<void> MeetingDialog::write()
{
    if (!m_meeting.id.isEmpty()) {
        if (auto same = unchangedSince(m_opened, m_session.meeting(m_meeting.id)); !same) {
            m_meeting = m_opened;
            return same;
        }
        return m_session.changeMeeting(changedMeeting());
    }
    const Meeting changed = changedMeeting();
    const bool inSeries = m_series && !m_series->currentData().toString().isEmpty();
    const Result<void> planned = m_session.together(QStringLiteral("planMeeting"),
        [this, changed, inSeries] { return inSeries ? planInSeries(changed) : plan(changed); });
    if (!planned)
        m_meeting.id.clear(); // nothing was written: it is still a new one
    return planned;
}

Result<void> MeetingDialog::planInSeries(const Meeting& changed)
{
    const Result<Id> planned =
        Meetings(m_session).planMeeting(m_series->currentData().toString(), changed.startsAt);
    if (!planned)
        return fail(planned.error());
    Meeting made = *m_session.meeting(*planned);
    made.kind = changed.kind;
    made.title = changed.title;
    made.endsAt = changed.endsAt;
    made.place = changed.place;
    if (const Result<void> kept = m_session.changeMeeting(made); !kept)
        return kept;
    m_meeting.id = *planned;
    return {};
}

Result<void> MeetingDialog::plan(const Meeting& changed)
{
    Meeting fresh = changed;
    fresh.series.clear();
    const Result<Id> planned = m_session.planMeeting(fresh);
    if (!planned)
        return fail(planned.error());
    m_meeting.id = *planned;
    if (m_agenda->isChecked()) {
        QList<AgendaItem> items;
        for (const ProposedItem& each : openMatters(m_session, *planned)) {
            if (each.item.source == AgendaSource::Standing || items.size() < chosenAtFirst)
                items.append(each.item);
        }
        if (const Result<void> added = Meetings(m_session).addItems(*planned, items); !added)
            return added;
    }
    if (!m_invite->isChecked())
        return {};
    const QList<Municipality> all = m_session.municipalities();
    for (const Municipality& each : all) {
        Participant participant;
        participant.meeting = *planned;
        participant.municipality = each.number;
        if (const Result<Id> added = m_session.addParticipant(participant); !added)
            return fail(added.error());
    }
    return {};
}

Meeting proposedMeeting(const Session& session)
{
    Meeting meeting;
    const QDate tomorrow = today().addDays(1);
    meeting.startsAt = QDateTime(tomorrow, QTime(9, 0)).toUTC();
    const QList<Meeting> all = session.meetings();
    if (!all.isEmpty()) {
        const Meeting& last = all.first();
        const QDateTime before = last.startsAt.toLocalTime();
        QDate day = before.date().addDays(7);
        while (day < tomorrow)
            day = day.addDays(7);
        meeting.kind = last.kind;
        meeting.series = last.series;
        meeting.place = last.place;
        meeting.startsAt = QDateTime(day, before.time()).toUTC();
    }
    meeting.endsAt = meeting.startsAt.addSecs(3600);
    return meeting;
}

Result<int> inviteAll(Session& session, const Id& meeting)
{
    QStringList invited;
    for (const Participant& each : session.participants(meeting))
        invited.append(each.municipality);
    QStringList missing;
    for (const Municipality& each : session.municipalities()) {
        if (!invited.contains(each.number))
            missing.append(each.number);
    }
    if (missing.isEmpty())
        return 0;
    const Result<void> written =
        session.together(QStringLiteral("addParticipant"), [&]() -> Result<void> {
            for (const QString& number : missing) {
                Participant participant;
                participant.meeting = meeting;
                participant.municipality = number;
                if (const Result<Id> added = session.addParticipant(participant); !added)
                    return fail(added.error());
            }
            return {};
        });
    if (!written)
        return fail(written.error());
    return int(missing.size());
}

} // namespace samvirke
