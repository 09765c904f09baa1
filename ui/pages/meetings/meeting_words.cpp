#include "ui/pages/meetings/meeting_words.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "ui/pages/overview/signal_choice.h"
#include "ui/pages/transfers/transfer_words.h"
#include "ui/round_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MeetingWords)
};

// A meeting without an end is over three hours after it began.
QDateTime endOf(const Meeting& meeting)
{
    return meeting.endsAt.isValid() ? meeting.endsAt : meeting.startsAt.addSecs(3 * 3600);
}

/// Criteria named, owners who were asked and are silent, and what the rounds say between the lines;
/// the desk proposes all else.
bool isForTheAgenda(CallItem::Kind kind)
{
    switch (kind) {
    case CallItem::Kind::TriggerNamed:
    case CallItem::Kind::AnswerOverdue:
    case CallItem::Kind::GroupInDifficulty:
    case CallItem::Kind::WorseRunning:
    case CallItem::Kind::MaterialUncovered:
        return true;
    case CallItem::Kind::CriticalWithoutNeed:
    case CallItem::Kind::NeedUncovered:
    case CallItem::Kind::TransferEnding:
    case CallItem::Kind::ActionDue:
    case CallItem::Kind::UnlikeItself:
    case CallItem::Kind::NeedWhileGood:
    case CallItem::Kind::SilentRounds:
    case CallItem::Kind::Silent:
        break;
    }
    return false;
}

} // namespace

bool isOpen(const ActionItem& item)
{
    return !item.doneAt.isValid();
}

bool isOverdue(const ActionItem& item, QDate today)
{
    return isOpen(item) && item.due.isValid() && item.due < today;
}

MeetingFigures figuresOf(const QList<Meeting>& meetings, const QList<ActionItem>& actions,
    const QDateTime& now, QDate today)
{
    MeetingFigures figures;
    for (const Meeting& meeting : meetings) {
        if (!meeting.cancelled && endOf(meeting) >= now
            && (!figures.next || meeting.startsAt < figures.next->startsAt))
            figures.next = meeting;
    }
    for (const ActionItem& item : actions) {
        figures.openActions += isOpen(item) ? 1 : 0;
        figures.overdueActions += isOverdue(item, today) ? 1 : 0;
    }
    return figures;
}

QString meetingTitle(const Meeting& meeting)
{
    return meeting.title.isEmpty() ? label(meeting.kind).translated() : meeting.title;
}

QString meetingTimeText(const Meeting& meeting)
{
    const QDateTime local = meeting.startsAt.toLocalTime();
    if (!local.isValid())
        return Tr::tr("no time set");
    //: weekday, short date, time of day
    return Tr::tr("%1 %2 at %3")
        .arg(QLocale().dayName(local.date().dayOfWeek()), shortDateText(local.date()),
            local.toString(QStringLiteral("HH:mm")));
}

QString meetingsHeadline(const MeetingFigures& figures)
{
    if (!figures.next)
        return Tr::tr("No meeting is planned");
    return Tr::tr("Next: %1, %2").arg(meetingTitle(*figures.next), meetingTimeText(*figures.next));
}

QString meetingsSubline(const MeetingFigures& figures)
{
    if (figures.openActions == 0)
        return Tr::tr("No open action items");
    const QString open = Tr::tr("%n open action item(s)", nullptr, figures.openActions);
    return figures.overdueActions == 0
        ? open
        : open + QStringLiteral(", ") + Tr::tr("%n overdue", nullptr, figures.overdueActions);
}

QList<ProposedItem> openMatters(Session& session, const Id& meeting)
{
    const Meetings desk(session);
    const std::optional<Meeting> found = session.meeting(meeting);
    if (!found)
        return {};
    const QList<AgendaItem> already = desk.agenda(meeting);
    QList<ProposedItem> out;
    const auto add = [&](AgendaSource source, const Text& title, const Text& reason,
                         const QString& municipality = {}) {
        ProposedItem each;
        each.item.source = source;
        each.item.title = title.translated();
        each.item.municipality = municipality;
        each.title = title;
        each.reason = reason;
        const auto same = [&](const QString& other) {
            return folded(other) == folded(each.item.title);
        };
        for (const AgendaItem& there : already) {
            if (same(there.title))
                return;
        }
        out.append(each);
    };
    const bool alone = found->series.isEmpty() && already.isEmpty();
    const Text usual(Tr::tr("Every meeting begins and ends with it."));
    if (alone)
        add(AgendaSource::Standing, Tr::tr("Opening, and what is new from the directorates"),
            usual);
    if (const CountyPicture picture = session.picture(); alone && !picture.round.id.isEmpty())
        add(AgendaSource::Standing,
            Tr::tr("The county in %1: %2 critical, %3 challenging, %4 of %5 have answered, "
                   "as of %6")
                .arg(roundName(picture.round))
                .arg(picture.counts.critical)
                .arg(picture.counts.challenging)
                .arg(picture.counts.answered())
                .arg(picture.counts.total())
                .arg(timeText(nowUtc())),
            usual);
    const QList<ProposedItem> proposed = desk.propose(meeting);
    out += proposed;
    // What wants a call today and has no line of its own above.
    for (const CallItem& call : withoutSignalsOff(session.callList())) {
        if (isForTheAgenda(call.kind))
            add(AgendaSource::Own, call.headline, call.detail, call.municipalities.value(0));
    }
    if (alone) {
        add(AgendaSource::Standing, Tr::tr("Questions from the municipalities"), usual);
        add(AgendaSource::Standing, Tr::tr("Next report and next meeting"), usual);
    }
    return out;
}

QString subjectText(const Session& session, const Id& need, const Id& transfer)
{
    if (!need.isEmpty()) {
        if (const std::optional<Need> found = session.need(need))
            return Tr::tr("Need: %1, %2 × %3")
                .arg(session.municipalityName(found->municipality))
                .arg(found->heads)
                .arg(professionLabel(found->profession).translated());
    }
    if (!transfer.isEmpty()) {
        if (const std::optional<Transfer> found = session.transfer(transfer))
            return found->cargo == Cargo::Staff
                ? Tr::tr("Transfer: %1 to %2")
                      .arg(session.ownerName(found->owner), session.municipalityName(found->to))
                : Tr::tr("Transfer: %1, %2 to %3")
                      .arg(cargoText(*found).translated(), session.ownerName(found->owner),
                          session.municipalityName(found->to));
    }
    return {};
}

} // namespace samvirke
