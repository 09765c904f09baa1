#include "ui/projector/slide_words.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/reports/overview_report.h"
#include "ui/round_words.h"

#include <algorithm>

namespace samvirke {

namespace {

QString momentText(const QDateTime& at)
{
    const QDateTime local = at.toLocalTime();
    const QString clock = local.time().toString(QStringLiteral("HH:mm"));
    return local.date() == today()
        ? clock
        : QStringLiteral("%1 %2").arg(shortDateText(local.date()), clock);
}

QString listed(const QStringList& parts)
{
    return parts.join(QStringLiteral(", "));
}

QString changedHeadline(const WallFacts& facts)
{
    if (!facts.before.opens.isValid())
        return Wall::tr("This is the first round: nothing to compare with yet");
    const QString before = slide_words::roundName(facts.before);
    const slide_words::Changes changes = slide_words::changesIn(facts);
    if (changes.worse + changes.better + changes.silent == 0)
        return Wall::tr("No municipality has another status than in %1").arg(before);
    QStringList parts;
    if (changes.worse > 0)
        parts.append(Wall::tr("%n worse", nullptr, changes.worse));
    if (changes.better > 0)
        parts.append(Wall::tr("%n better", nullptr, changes.better));
    if (changes.silent > 0)
        parts.append(Wall::tr("%n without an answer", nullptr, changes.silent));
    return Wall::tr("Since %1: %2").arg(before, listed(parts));
}

QString needsHeadline(const WallFacts& facts)
{
    int heads = 0;
    int missing = 0;
    for (const WallNeed& need : facts.needs) {
        heads += need.heads;
        missing += need.missing();
    }
    if (heads == 0)
        return Wall::tr("No municipality asks for staff now");
    if (missing == 0)
        return Wall::tr("All %n asked for are agreed", nullptr, heads);
    return Wall::tr("%n of %1 asked for are still missing", nullptr, missing).arg(heads);
}

QString transfersHeadline(const WallFacts& facts)
{
    const auto running = std::count_if(facts.transfers.begin(), facts.transfers.end(),
        [](const WallTransfer& each) { return isInService(each.state); });
    const int coming = int(facts.transfers.size() - running);
    if (facts.transfers.isEmpty())
        return facts.waiting == 0
            ? Wall::tr("No transfer is on the way")
            : Wall::tr(
                "Nothing is agreed yet; %n question(s) wait for an answer", nullptr, facts.waiting);
    QStringList parts{ Wall::tr("%n in service", nullptr, int(running)),
        Wall::tr("%n on the way", nullptr, coming) };
    if (running == 0)
        parts.removeFirst();
    else if (coming == 0)
        parts.removeLast();
    return Wall::tr("Transfers: %1").arg(listed(parts));
}

QString agendaHeadline(const WallFacts& facts)
{
    const WallMeeting& meeting = facts.meeting;
    const QDateTime start = meeting.startsAt.toLocalTime();
    const QString clock = start.time().toString(QStringLiteral("HH:mm"));
    switch (meeting.when) {
    case WallMeeting::When::None:
        return Wall::tr("No meeting is planned");
    case WallMeeting::When::Later:
        return Wall::tr("Next: %1, %2 at %3")
            .arg(meeting.title.text(), shortDateText(start.date()), clock);
    case WallMeeting::When::Today:
        return Wall::tr("%1 begins at %2").arg(meeting.title.text(), clock);
    case WallMeeting::When::Running:
        return meeting.current >= 0
            ? Wall::tr("Now: %1").arg(meeting.items.at(meeting.current).title.text())
            : meeting.title.text();
    case WallMeeting::When::Over:
        return Wall::tr("%1 is over").arg(meeting.title.text());
    }
    return {};
}

QString decisionsHeadline(const WallFacts& facts)
{
    const WallMeeting& meeting = facts.meeting;
    const int taken = int(meeting.decisions.size());
    if (meeting.when == WallMeeting::When::None)
        return Wall::tr("No meeting is planned");
    if (taken == 0)
        return Wall::tr("Nothing is decided yet");
    return Wall::tr("%n decision(s) taken", nullptr, taken);
}

QString municipalityHeadline(const WallFacts& facts)
{
    if (!facts.zoom)
        return Wall::tr("No municipality is chosen");
    const WallZoom& zoom = *facts.zoom;
    const QString status = label(zoom.status).translated();
    const QString before = slide_words::roundName(facts.before);
    if (zoom.change == Trend::Worse)
        return Wall::tr("%1: %2, worse than in %3").arg(zoom.name.text(), status, before);
    if (zoom.change == Trend::Better)
        return Wall::tr("%1: %2, better than in %3").arg(zoom.name.text(), status, before);
    if (zoom.change == Trend::Unchanged)
        return Wall::tr("%1: %2, as in %3").arg(zoom.name.text(), status, before);
    return QStringLiteral("%1: %2").arg(zoom.name.text(), status);
}

} // namespace

namespace slide_words {

QString roundName(const WallRound& round)
{
    ReportingRound plain;
    plain.label = round.label.text();
    plain.opens = round.opens;
    return samvirke::roundName(plain);
}

bool fellSilent(const WallMunicipality& municipality)
{
    return gravity(municipality.before) >= 0 && gravity(municipality.status) < 0;
}

Changes changesIn(const WallFacts& facts)
{
    Changes changes;
    for (const WallMunicipality& each : facts.municipalities) {
        changes.worse += each.change == Trend::Worse;
        changes.better += each.change == Trend::Better;
        changes.silent += fellSilent(each);
    }
    return changes;
}

QString headline(SlideKind kind, const WallFacts& facts)
{
    switch (kind) {
    case SlideKind::County: {
        CountyPicture picture;
        picture.counts = facts.counts;
        return pictureHeadline(picture).translated();
    }
    case SlideKind::Changed:
        return changedHeadline(facts);
    case SlideKind::Needs:
        return needsHeadline(facts);
    case SlideKind::Transfers:
        return transfersHeadline(facts);
    case SlideKind::Agenda:
        return agendaHeadline(facts);
    case SlideKind::Decisions:
        return decisionsHeadline(facts);
    case SlideKind::Municipality:
        return municipalityHeadline(facts);
    }
    return {};
}

namespace {

/// The meeting that goes on is today's, whatever the facilitator looks back at.
bool isOfToday(SlideKind kind)
{
    return kind == SlideKind::Agenda || kind == SlideKind::Decisions;
}

} // namespace

QString basis(SlideKind kind, const WallFacts& facts)
{
    const bool back = facts.then.isValid();
    if (back && isOfToday(kind))
        return Wall::tr("The meeting as it is now, shown at %1").arg(momentText(facts.at));
    if (!facts.round.opens.isValid())
        return Wall::tr("At %1 · no round of reports yet")
            .arg(back ? timeText(facts.then) : momentText(facts.at));
    const QString name = facts.newest ? roundName(facts.round)
                                      : Wall::tr("earlier round, %1").arg(roundName(facts.round));
    const QString answered =
        Wall::tr("%1 of %2 have answered").arg(facts.counts.answered()).arg(facts.counts.total());
    QString said = QStringLiteral("%1 · %2").arg(upperFirst(name), answered);
    if (facts.latestAnswer.isValid())
        said += QStringLiteral(" · ") + Wall::tr("latest %1").arg(momentText(facts.latestAnswer));
    return said + QStringLiteral(" · ")
        + (back ? Wall::tr("as known %1").arg(timeText(facts.then))
                : Wall::tr("shown at %1").arg(momentText(facts.at)));
}

QString stamp(SlideKind kind, const WallFacts& facts)
{
    QStringList words;
    if (facts.exercise)
        words.append(Wall::tr("EXERCISE"));
    if (facts.demonstration)
        words.append(Wall::tr("Invented data"));
    if (facts.then.isValid())
        words.append(isOfToday(kind) ? Wall::tr("Today: the meeting is not looked back at")
                                     : Wall::tr("As it was known %1").arg(timeText(facts.then)));
    return words.join(QStringLiteral(" · "));
}

QString timeLeft(const WallMeeting& meeting, const QDateTime& now)
{
    const auto said = [](qint64 seconds) {
        // Rounded up, so that "1 min" is the last whole one; over time down.
        const int minutes = int(seconds >= 0 ? (seconds + 59) / 60 : -(-seconds / 60));
        return minutes >= 0 ? Wall::tr("%n min left", nullptr, minutes)
                            : Wall::tr("%n min over time", nullptr, -minutes);
    };
    switch (meeting.when) {
    case WallMeeting::When::None:
    case WallMeeting::When::Later:
    case WallMeeting::When::Over:
        return {};
    case WallMeeting::When::Today:
        return Wall::tr("in %n min", nullptr, int((now.secsTo(meeting.startsAt) + 59) / 60));
    case WallMeeting::When::Running:
        break;
    }
    if (meeting.current >= 0 && meeting.currentSince.isValid()
        && meeting.items.at(meeting.current).minutes > 0)
        return said(
            meeting.items.at(meeting.current).minutes * 60 - meeting.currentSince.secsTo(now));
    if (meeting.endsAt.isValid())
        return said(now.secsTo(meeting.endsAt));
    return {};
}

} // namespace slide_words

const QList<SlideKind>& slideKinds()
{
    static const QList<SlideKind> all{ SlideKind::County, SlideKind::Changed, SlideKind::Needs,
        SlideKind::Transfers, SlideKind::Agenda, SlideKind::Decisions, SlideKind::Municipality };
    return all;
}

QString slideTitle(SlideKind kind)
{
    switch (kind) {
    case SlideKind::County:
        return Wall::tr("The county");
    case SlideKind::Changed:
        return Wall::tr("What changed");
    case SlideKind::Needs:
        return Wall::tr("Open needs");
    case SlideKind::Transfers:
        return Wall::tr("Transfers");
    case SlideKind::Agenda:
        return Wall::tr("Agenda");
    case SlideKind::Decisions:
        return Wall::tr("Decisions");
    case SlideKind::Municipality:
        return Wall::tr("Municipality");
    }
    return {};
}

QString slideShotName(SlideKind kind)
{
    switch (kind) {
    case SlideKind::County:
        return QStringLiteral("county");
    case SlideKind::Changed:
        return QStringLiteral("changed");
    case SlideKind::Needs:
        return QStringLiteral("needs");
    case SlideKind::Transfers:
        return QStringLiteral("transfers");
    case SlideKind::Agenda:
        return QStringLiteral("agenda");
    case SlideKind::Decisions:
        return QStringLiteral("decisions");
    case SlideKind::Municipality:
        return QStringLiteral("municipality");
    }
    return {};
}

} // namespace samvirke
