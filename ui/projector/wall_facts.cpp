#include "ui/projector/wall_facts.h"

#include "core/base/clock.h"
#include "core/reports/overview_report.h"
#include "core/reports/tile_layout.h"
#include "core/session/meetings.h"
#include "core/session/past.h"
#include "core/session/person_gate.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace samvirke {

namespace {

constexpr int weeksShown = 8;
constexpr qint64 assumedLength = 90 * 60; // of a meeting without an end, in seconds

/// What the slides are made of besides the picture: as it is, or as it was known at a moment.
struct Rows {
    QList<Need> needs;
    QList<MaterialNeed> materialNeeds;
    QList<Transfer> transfers;
    QList<ReportingRound> rounds;
    QDate today;
    std::function<CountyPicture(const Id& round)> picture;
};

Rows rowsOf(const Session& session, const std::optional<KnownCase>& known)
{
    if (known)
        return { known->rows.needs, known->rows.materialNeeds, known->rows.transfers,
            known->rows.rounds, known->rows.today,
            [&known](const Id& round) { return known->picture(round); } };
    return { session.needs(), session.materialNeeds(), session.transfers(), session.rounds(),
        today(), [&session](const Id& round) { return session.picture(round); } };
}

WallRound wallRound(const PersonGate& gate, const ReportingRound& round)
{
    return { gate.pass(round.label), round.opens };
}

/// The tiles of the county: worked out once, as long as its municipalities are the same.
const TileLayout& layoutOf(const QList<Municipality>& municipalities)
{
    static QStringList laidOut;
    static TileLayout layout;
    QStringList numbers;
    for (const Municipality& each : municipalities)
        numbers.append(each.number);
    if (numbers != laidOut) {
        laidOut = numbers;
        layout = tileLayout(municipalities, 1.1);
    }
    return layout;
}

QList<WallNeed> wallNeeds(const Rows& rows, const PersonGate& gate, const QString& only = {})
{
    QStringList codes;
    QList<WallNeed> out;
    QList<QSet<QString>> places;
    for (const Need& need : rows.needs) {
        if (need.state != NeedState::Open || need.until < rows.today
            || (!only.isEmpty() && need.municipality != only))
            continue;
        qsizetype at = codes.indexOf(need.profession);
        if (at < 0) {
            at = codes.size();
            codes.append(need.profession);
            WallNeed fresh;
            fresh.profession = gate.profession(need.profession);
            out.append(fresh);
            places.append(QSet<QString>());
        }
        WallNeed& all = out[at];
        all.heads += need.heads;
        all.covered += std::min(
            need.heads, coveredHeads(need, rows.transfers, std::max(need.from, rows.today)));
        all.severity = std::max(all.severity, need.severity);
        places[at].insert(need.municipality);
    }
    for (qsizetype i = 0; i < out.size(); ++i)
        out[i].municipalities = int(places.at(i).size());
    std::stable_sort(out.begin(), out.end(), [](const WallNeed& a, const WallNeed& b) {
        if (a.missing() != b.missing())
            return a.missing() > b.missing();
        return a.severity > b.severity;
    });
    return out;
}

int openMaterialNeeds(const Rows& rows)
{
    const QList<MaterialNeed>& needs = rows.materialNeeds;
    return int(std::count_if(needs.begin(), needs.end(), [&](const MaterialNeed& need) {
        return isWantedOn(need, rows.today)
            && coveredUnits(need, rows.transfers, rows.today) < need.quantity;
    }));
}

void addTransfers(WallFacts& facts, const Rows& rows, const PersonGate& gate)
{
    for (const Transfer& each : rows.transfers) {
        switch (each.state) {
        case TransferState::Asked:
        case TransferState::Offered:
            ++facts.waiting;
            continue;
        case TransferState::Agreed:
        case TransferState::Consented:
        case TransferState::Preparing:
        case TransferState::InService:
        case TransferState::ExtensionAsked:
        case TransferState::Ending:
            break;
        case TransferState::Draft:
        case TransferState::Declined:
        case TransferState::Returned:
        case TransferState::Settled:
        case TransferState::Withdrawn:
        case TransferState::Invalid:
            continue;
        }
        WallTransfer out;
        out.owner = gate.owner(each.owner);
        out.to = gate.municipality(each.to);
        if (each.cargo == Cargo::Staff)
            out.profession = gate.profession(each.profession);
        else
            out.material = gate.pass(cargoText(each).translated());
        out.heads = each.heads;
        out.from = each.from;
        out.until = each.until;
        out.state = each.state;
        out.cargo = each.cargo;
        facts.transfers.append(out);
    }
    // What is about to happen first: those on the way by their first day, then those that end.
    std::stable_sort(facts.transfers.begin(), facts.transfers.end(),
        [](const WallTransfer& a, const WallTransfer& b) {
            const bool running = isInService(a.state);
            if (running != isInService(b.state))
                return !running;
            return running ? a.until < b.until : a.from < b.from;
        });
}

WallZoom wallZoom(const Rows& rows, const PersonGate& gate, const CountyPicture& picture,
    const MunicipalityPicture& place)
{
    WallZoom zoom;
    zoom.name = gate.municipality(place.number);
    zoom.status = place.status;
    zoom.before = place.before;
    zoom.change = place.change;
    for (const ServicePicture& service : place.services) {
        if (service.service == ServiceArea::Overall && place.services.size() > 1)
            continue; // it is the headline
        const bool carried = service.answer == AnswerKind::Unchanged;
        zoom.services.append({ service.service, carried ? service.carried : service.status,
            service.trend, carried });
    }
    QList<ReportingRound> rounds = rows.rounds;
    rounds.removeIf(
        [&picture](const ReportingRound& each) { return each.opens > picture.round.opens; });
    for (const ReportingRound& round :
        rounds.mid(std::max<qsizetype>(0, rounds.size() - weeksShown))) {
        const CountyPicture then = rows.picture(round.id);
        const auto found = std::find_if(then.municipalities.begin(), then.municipalities.end(),
            [&place](const MunicipalityPicture& each) { return each.number == place.number; });
        if (found != then.municipalities.end())
            zoom.weeks.append({ wallRound(gate, round), found->status });
    }
    zoom.needs = wallNeeds(rows, gate, place.number);
    for (const Transfer& each : rows.transfers) {
        if (!isInService(each.state) || each.cargo != Cargo::Staff)
            continue;
        if (each.to == place.number)
            zoom.receives += each.heads;
        if (each.owner == place.number)
            zoom.lends += each.heads;
    }
    return zoom;
}

QDateTime endOf(const Meeting& meeting)
{
    return meeting.endsAt.isValid() ? meeting.endsAt : meeting.startsAt.addSecs(assumedLength);
}

/// The meeting that goes on; else the next one today, the last one today, the next one at all.
std::optional<Meeting> meetingOf(const Session& session, WallMeeting::When& when)
{
    if (const auto running = runningMeeting(session)) {
        when = WallMeeting::When::Running; // somebody began it, whatever the clock says
        return session.meeting(running->meeting);
    }
    const QDateTime now = nowUtc();
    std::optional<Meeting> next;
    std::optional<Meeting> over;
    for (const Meeting& each : session.meetings()) { // newest first
        if (each.cancelled)
            continue;
        if (each.startsAt <= now && endOf(each) > now) {
            when = WallMeeting::When::Running;
            return each;
        }
        if (each.startsAt > now)
            next = each;
        else if (!over && each.startsAt.toLocalTime().date() == today())
            over = each;
    }
    if (next && next->startsAt.toLocalTime().date() == today()) {
        when = WallMeeting::When::Today;
        return next;
    }
    if (over) {
        when = WallMeeting::When::Over;
        return over;
    }
    when = next ? WallMeeting::When::Later : WallMeeting::When::None;
    return next;
}

} // namespace

WallMeeting gatherMeeting(const Session& session, const PersonGate& gate)
{
    WallMeeting out;
    const std::optional<Meeting> meeting = meetingOf(session, out.when);
    if (!meeting)
        return out;
    out.title =
        gate.pass(meeting->title.isEmpty() ? label(meeting->kind).translated() : meeting->title);
    out.startsAt = meeting->startsAt;
    out.endsAt = meeting->endsAt;
    const auto running = runningMeeting(session);
    for (const AgendaItem& item : agendaOf(session, meeting->id)) {
        if (running && running->meeting == meeting->id && running->item == item.id) {
            out.current = int(out.items.size());
            out.currentSince = running->itemSince;
        }
        out.items.append({ gate.pass(item.title), item.minutes, item.dealtWith });
    }
    for (const Decision& decision : session.decisions(meeting->id)) {
        if (decision.role != Role::Supervision) // kept apart from coordination (seed 003)
            out.decisions.append(gate.pass(decision.text.simplified()));
    }
    return out;
}

WallFacts gatherFacts(const Session& session, const PersonGate& gate, const Id& round,
    const QString& zoom, const QDateTime& then)
{
    std::optional<KnownCase> known;
    if (then.isValid())
        known = knownCase(session, round, then);
    const Rows rows = rowsOf(session, known);
    const CountyPicture picture = known ? known->county.picture : session.picture(round);
    WallFacts facts;
    facts.then = then;
    facts.office = gate.pass(session.info().office.name);
    facts.exercise = session.info().exercise;
    facts.demonstration = session.info().demonstration;
    facts.at = facts.now = nowUtc();
    if (!picture.round.id.isEmpty()) {
        facts.round = wallRound(gate, picture.round);
        facts.newest = session.picture().round.id == picture.round.id;
    }
    if (!picture.before.id.isEmpty())
        facts.before = wallRound(gate, picture.before);
    facts.counts = picture.counts;
    facts.countsBefore = picture.countsBefore;
    facts.latestAnswer = picture.latestAnswer;

    const TileLayout& layout = layoutOf(session.municipalities());
    facts.columns = layout.columns;
    facts.rows = layout.rows;
    for (const MunicipalityPicture& each : picture.municipalities) {
        facts.municipalities.append({ gate.municipality(each.number), each.status, each.before,
            each.change, layout.cells.value(each.number, QPoint(-1, -1)) });
        if (each.number == zoom)
            facts.zoom = wallZoom(rows, gate, picture, each);
    }
    facts.needs = wallNeeds(rows, gate);
    facts.materialNeeds = openMaterialNeeds(rows);
    addTransfers(facts, rows, gate);
    facts.meeting = gatherMeeting(session, gate);
    return facts;
}

} // namespace samvirke
