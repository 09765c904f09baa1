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

constexpr int namedAtMost = 6; // more than this is no longer an agenda

// A meeting without an end is over three hours after it began.
QDateTime endOf(const Meeting& meeting)
{
    return meeting.endsAt.isValid() ? meeting.endsAt : meeting.startsAt.addSecs(3 * 3600);
}

/// Criteria named, what the rounds say between the lines, and answers overdue; all else has a line
/// of its own.
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

QString named(const QStringList& names)
{
    if (names.size() <= namedAtMost)
        return names.join(QStringLiteral(", "));
    return Tr::tr("%1 and %n more", nullptr, int(names.size()) - namedAtMost)
        .arg(names.mid(0, namedAtMost).join(QStringLiteral(", ")));
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
        if (endOf(meeting) >= now && (!figures.next || meeting.startsAt < figures.next->startsAt))
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

QString suggestedAgenda(const Session& session)
{
    const CountyPicture picture = session.picture();
    const QDate now = today();
    QStringList items{ Tr::tr("Opening, and what is new from the directorates") };

    if (!picture.round.id.isEmpty()) {
        items.append(
            Tr::tr("The county in %1: %2 critical, %3 challenging, %4 of %5 have answered, "
                   "as of %6")
                .arg(roundName(picture.round))
                .arg(picture.counts.critical)
                .arg(picture.counts.challenging)
                .arg(picture.counts.answered())
                .arg(picture.counts.total())
                .arg(timeText(nowUtc())));
        QStringList critical;
        QStringList silent;
        for (const MunicipalityPicture& each : picture.municipalities) {
            if (each.status == StaffingStatus::Critical)
                critical.append(each.name);
            if (each.answer == AnswerKind::NotAnswered)
                silent.append(each.name);
        }
        if (!critical.isEmpty())
            items.append(Tr::tr("Round by exception: %1").arg(named(critical)));
        if (!silent.isEmpty())
            items.append(Tr::tr("Not answered: %1").arg(named(silent)));
    }

    // What wants a call today and has no line of its own below, but for what the person has
    // switched off on the overview.
    QStringList calls;
    for (const CallItem& call : withoutSignalsOff(session.callList())) {
        if (isForTheAgenda(call.kind))
            calls.append(call.headline.translated());
    }
    items.append(calls.mid(0, namedAtMost));

    QStringList needs;
    const QList<Need> all = session.needs();
    for (const Need& need : all) {
        if (need.state == NeedState::Open && need.until >= now)
            needs.append(Tr::tr("%1 (%2 × %3)")
                             .arg(session.municipalityName(need.municipality))
                             .arg(need.heads)
                             .arg(professionLabel(need.profession).translated()));
    }
    if (!needs.isEmpty())
        items.append(Tr::tr("Open needs: %1").arg(named(needs)));

    QStringList ending;
    const QList<Transfer> transfers = session.transfers();
    for (const Transfer& transfer : transfers) {
        if (endsWithoutSuccessor(transfer, transfers, all, now))
            ending.append(
                Tr::tr("%1 from %2 (%3)")
                    .arg(session.municipalityName(transfer.to), session.ownerName(transfer.owner),
                        shortDateText(transfer.until)));
    }
    if (!ending.isEmpty())
        items.append(Tr::tr("Transfers that end without a successor: %1").arg(named(ending)));

    QStringList due;
    for (const ActionItem& item : session.actionItems()) {
        if (isOpen(item) && item.due.isValid() && item.due <= now.addDays(7))
            due.append(item.text);
    }
    if (!due.isEmpty())
        items.append(Tr::tr("Action items due: %1").arg(named(due)));

    items.append(Tr::tr("Questions from the municipalities"));
    items.append(Tr::tr("Next report and next meeting"));
    return items.join(u'\n');
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
