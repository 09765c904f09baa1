#include "ui/dialogs/invitation_dialog.h"

#include "ui/dialogs/file_dialog.h"
#include "ui/pages/meetings/meeting_words.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QLineEdit>

namespace samvirke {

namespace {

constexpr int namedAtMost = 6;

QString listed(const QStringList& names)
{
    if (names.size() <= namedAtMost)
        return names.join(QStringLiteral(", "));
    return InvitationDialog::tr("%1 and %n more", nullptr, int(names.size()) - namedAtMost)
        .arg(QStringList(names.mid(0, namedAtMost)).join(QStringLiteral(", ")));
}

bool isCalledOff(const Session& session, const Id& meeting)
{
    const auto found = session.meeting(meeting);
    return found && found->cancelled;
}

} // namespace

InvitationDialog::InvitationDialog(Session& session, const Id& meeting, QWidget* parent)
    : FormDialog(isCalledOff(session, meeting) ? tr("Tell that the meeting is called off")
                                               : tr("Invite to the meeting"),
        tr("Save the calendar file …"), parent),
      m_session(session), m_meeting(session.meeting(meeting).value_or(Meeting())),
      m_from(new QLineEdit(settings::invitesFrom())),
      m_name(new QLineEdit(session.info().office.name)), m_reach(new Label)
{
    setObjectName(QStringLiteral("invitationDialog"));
    setIntro(QStringLiteral("%1, %2. ").arg(meetingTitle(m_meeting), meetingTimeText(m_meeting))
        + tr("The file opens in Outlook and other calendars; you send it from there."));
    m_from->setObjectName(QStringLiteral("from"));
    m_from->setPlaceholderText(QStringLiteral("post@statsforvalteren.example.no"));
    m_name->setObjectName(QStringLiteral("name"));
    form().addField(tr("Sent from"), m_from, QStringLiteral("from"),
        tr("Your e-mail address: answers go there. Without it, the file is only an entry for a "
           "calendar"));
    form().addField(tr("Name"), m_name, QStringLiteral("name"));
    const auto series = Meetings(session).series(m_meeting.series);
    if (series && series->rhythm != MeetingRhythm::None && !m_meeting.cancelled) {
        m_series = new QCheckBox(tr("All meetings of the series in one invitation"));
        m_series->setObjectName(QStringLiteral("wholeSeries"));
        connect(m_series, &QCheckBox::toggled, this, &InvitationDialog::renew);
        form().addWide(m_series);
    }
    if (Meetings(session).insteadOf(meeting).isValid()) {
        m_ofSeries = new QCheckBox(m_meeting.cancelled
                ? tr("Call off this one meeting of the series in their calendars")
                : tr("Move this one meeting of the series in their calendars"));
        m_ofSeries->setObjectName(QStringLiteral("ofSeries"));
        m_ofSeries->setToolTip(
            tr("For those who have the invitation to the series. Without it, the file is about a "
               "meeting by itself."));
        m_ofSeries->setChecked(true);
        form().addWide(m_ofSeries);
    }
    m_reach->setWordWrap(true);
    m_reach->setObjectName(QStringLiteral("reach"));
    form().addWide(m_reach);
    renew();
    m_from->setFocus();
}

void InvitationDialog::renew()
{
    const bool whole = m_series && m_series->isChecked();
    if (m_ofSeries != nullptr)
        m_ofSeries->setEnabled(!whole); // the series tells of it as well
    const Meetings desk(m_session);
    const InvitationReach reach =
        whole ? desk.seriesReach(m_meeting.series) : desk.reach(m_meeting.id);
    QString text = tr("%n address(es) known.", nullptr, reach.addresses);
    if (!reach.withoutAddress.isEmpty())
        text += u' ' + tr("Not known of: %1.").arg(listed(reach.withoutAddress));
    if (m_meeting.invitations > 0 && !whole)
        text += u' '
            + tr("Sent before %n time(s); this one replaces it.", nullptr, m_meeting.invitations);
    m_reach->setText(text);
}

QList<FieldProblem> InvitationDialog::problems() const
{
    const QString from = m_from->text().trimmed();
    if (!from.isEmpty() && !Meetings::isAddress(from))
        return { { QStringLiteral("from"),
            Text(tr("This is no e-mail address. Write it as name@office.no.")) } };
    if (from.isEmpty() && m_meeting.cancelled)
        return { { QStringLiteral("from"),
            Text(tr("Give the address that the invitation was sent from.")) } };
    return {};
}

Result<void> InvitationDialog::write()
{
    const bool whole = m_series && m_series->isChecked();
    const QString day =
        m_meeting.startsAt.toLocalTime().date().toString(QStringLiteral("yyyy-MM-dd"));
    const QString path =
        file_dialog::save(this, tr("Save the calendar file"), tr("Calendar file (*.ics)"),
            whole ? QStringLiteral("moteserie.ics") : QStringLiteral("mote-%1.ics").arg(day),
            QStringLiteral("invitations"));
    if (path.isEmpty())
        return fail(Text(tr("No file was chosen: nothing was written.")));
    const InvitedBy by{ m_name->text(), m_from->text(),
        m_ofSeries != nullptr && !m_ofSeries->isChecked() };
    Meetings desk(m_session);
    const Result<InvitationFile> made = whole
        ? desk.writeSeriesInvitation(m_meeting.series, path, by)
        : desk.writeInvitation(m_meeting.id, path, by);
    if (!made)
        return fail(made.error());
    settings::setInvitesFrom(m_from->text().trimmed());
    m_file = *made;
    return {};
}

} // namespace samvirke
