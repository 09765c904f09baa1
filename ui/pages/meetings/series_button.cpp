#include "ui/pages/meetings/series_button.h"

#include "core/base/clock.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/series_dialog.h"
#include "ui/pages/meetings/meeting_words.h"

#include <QDir>
#include <QMenu>

namespace samvirke {

SeriesButton::SeriesButton(Session& session, QWidget* parent)
    : QPushButton(tr("Series"), parent), m_session(session), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("series"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SeriesButton::fill);
    fill();
}

void SeriesButton::fill()
{
    m_menu->clear();
    for (const MeetingSeries& each : Meetings(m_session).series())
        addSeries(each);
    m_menu->addSeparator();
    m_menu->addAction(tr("New series …"), this, [this] { edit(proposedSeries()); });
    m_menu->addAction(tr("Remind of what is due …"), this, &SeriesButton::remind);
}

void SeriesButton::addSeries(const MeetingSeries& series)
{
    QMenu* menu = m_menu->addMenu(QString(series.title).replace(u'&', QStringLiteral("&&")));
    const QDateTime next = Meetings(m_session).nextTimes(series.id).value(0);
    Meeting meeting;
    meeting.startsAt = next;
    QAction* plan =
        menu->addAction(next.isValid() ? tr("Plan the next: %1").arg(meetingTimeText(meeting))
                                       : tr("Plan the next"),
            this, [this, id = series.id] { planNext(id); });
    plan->setEnabled(next.isValid());
    menu->addAction(tr("Change …"), this, [this, series] { edit(series); });
    menu->addAction(
        tr("Save an invitation to all its meetings …"), this, [this, series] { invite(series); });
    menu->addAction(tr("Remove the series …"), this, [this, series] { remove(series); });
}

void SeriesButton::edit(const MeetingSeries& series)
{
    auto* dialog = new SeriesDialog(m_session, series, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT said(tr("The series is saved.")); });
    dialog->open();
}

void SeriesButton::planNext(const Id& series)
{
    const Result<Id> meeting = Meetings(m_session).planMeeting(series);
    if (!meeting) {
        Q_EMIT failed(meeting.error());
        return;
    }
    Q_EMIT planned(*meeting);
    Q_EMIT said(tr("The meeting is planned, with who is always there and what is open."));
}

void SeriesButton::invite(const MeetingSeries& series)
{
    const QString path = file_dialog::save(this, tr("Save the invitation"), calendarFilter(),
        QStringLiteral("moteserie.ics"), QStringLiteral("invitation"));
    if (path.isEmpty())
        return;
    const auto written = Meetings(m_session).writeSeriesInvitation(series.id, path);
    if (written)
        Q_EMIT said(invitationText(*written));
    else
        Q_EMIT failed(written.error());
}

void SeriesButton::remove(const MeetingSeries& series)
{
    const message::Question question{ tr("Remove the series %1?").arg(series.title),
        tr("Its meetings stay, each by itself. Undo brings the series back."),
        tr("Remove the series") };
    if (message::ask(this, question) != message::Answer::Yes)
        return;
    if (const auto done = Meetings(m_session).removeSeries(series.id); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT said(tr("The series is removed."));
}

void SeriesButton::remind()
{
    const QDate by = today().addDays(1);
    const int letters = int(Meetings(m_session).reminders(by).size());
    if (letters == 0) {
        Q_EMIT said(tr("Nothing is due today or tomorrow."));
        return;
    }
    const QString folder = file_dialog::folder(
        this, tr("Where the e-mail drafts are put"), QStringLiteral("reminders"));
    if (folder.isEmpty())
        return;
    const auto written = Meetings(m_session).writeReminders(folder, by);
    if (written)
        Q_EMIT said(tr("%n e-mail draft(s) are in %1.", nullptr, int(written->size()))
                        .arg(QDir::toNativeSeparators(folder)));
    else
        Q_EMIT failed(written.error());
}

QString calendarFilter()
{
    return SeriesButton::tr("Calendar files (*.ics)");
}

QString documentFilter()
{
    return SeriesButton::tr("PDF (*.pdf);;OpenDocument text (*.odt);;Text (*.txt)");
}

QString invitationText(const InvitationFile& file)
{
    QString text =
        SeriesButton::tr("Written to %1.").arg(QDir::toNativeSeparators(file.path)) + u' ';
    text += file.asksForAnswer
        ? SeriesButton::tr("%n is (are) asked to answer.", nullptr, file.asked)
        : SeriesButton::tr("Attach it to an e-mail to those who are invited.");
    if (!file.withoutAddress.isEmpty() && file.withoutAddress.size() <= 6)
        text += u' '
            + SeriesButton::tr("Without an e-mail address: %1.")
                  .arg(file.withoutAddress.join(QStringLiteral(", ")));
    return text;
}

} // namespace samvirke
