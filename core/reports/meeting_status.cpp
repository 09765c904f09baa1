#include "core/reports/meeting_status.h"

#include "core/domain/rounds.h"
#include "core/reports/overview_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace samvirke {

namespace {

QJsonArray out(const QList<MeetingStatus::Place>& places)
{
    QJsonArray array;
    for (const MeetingStatus::Place& place : places)
        array.append(QJsonObject{ { "number", place.number }, { "name", place.name } });
    return array;
}

QList<MeetingStatus::Place> placesIn(const QJsonValue& value)
{
    QList<MeetingStatus::Place> places;
    for (const QJsonValue& each : value.toArray()) {
        const QJsonObject o = each.toObject();
        const MeetingStatus::Place place{ o.value("number").toString(),
            o.value("name").toString() };
        if (!place.number.isEmpty() || !place.name.isEmpty())
            places.append(place);
    }
    return places;
}

int countIn(const QJsonObject& o, const char* name)
{
    return std::max(0, o.value(QLatin1String(name)).toInt());
}

} // namespace

int missingHeads(const Need& need, const QList<Transfer>& transfers, QDate today)
{
    if (need.state != NeedState::Open || need.until < today)
        return 0;
    return std::max(0, need.heads - coveredHeads(need, transfers, std::max(today, need.from)));
}

MeetingStatus meetingStatus(const MeetingStatusInput& input)
{
    MeetingStatus status;
    status.at = input.now;
    status.round = input.picture.round.label;
    status.counts = input.picture.counts;
    for (const MunicipalityPicture& each : input.picture.municipalities) {
        if (each.status == StaffingStatus::Critical)
            status.critical.append({ each.number, each.name });
        if (each.answer == AnswerKind::NotAnswered && !input.picture.round.id.isEmpty())
            status.silent.append({ each.number, each.name });
    }
    for (const Need& need : input.needs) {
        if (need.state != NeedState::Open || need.until < input.today)
            continue;
        ++status.openNeeds;
        status.openHeads += need.heads;
        status.missingHeads += missingHeads(need, input.transfers, input.today);
    }
    status.inService = int(
        std::count_if(input.transfers.begin(), input.transfers.end(), [](const Transfer& transfer) {
            return transfer.cargo == Cargo::Staff && isInService(transfer.state);
        }));
    return status;
}

QString meetingStatusJson(const MeetingStatus& status)
{
    const StatusCounts& c = status.counts;
    const QJsonObject o{ { "at", status.at.toUTC().toString(Qt::ISODateWithMs) },
        { "round", status.round }, { "asked", c.total() }, { "answered", c.answered() },
        { "counts",
            QJsonObject{ { "good", c.good }, { "challenging", c.challenging },
                { "critical", c.critical }, { "notReported", c.notReported },
                { "outOfDate", c.outOfDate }, { "unrated", c.unrated } } },
        { "critical", out(status.critical) }, { "notAnswered", out(status.silent) },
        { "openNeeds", status.openNeeds }, { "openHeads", status.openHeads },
        { "missingHeads", status.missingHeads }, { "inService", status.inService } };
    return QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact));
}

std::optional<MeetingStatus> meetingStatusFrom(const QString& json)
{
    const QJsonObject o = QJsonDocument::fromJson(json.toUtf8()).object();
    MeetingStatus status;
    status.at = QDateTime::fromString(o.value("at").toString(), Qt::ISODateWithMs).toUTC();
    if (!status.at.isValid())
        return std::nullopt;
    status.round = o.value("round").toString();
    const QJsonObject counts = o.value("counts").toObject();
    status.counts.good = countIn(counts, "good");
    status.counts.challenging = countIn(counts, "challenging");
    status.counts.critical = countIn(counts, "critical");
    status.counts.notReported = countIn(counts, "notReported");
    status.counts.outOfDate = countIn(counts, "outOfDate");
    status.counts.unrated = countIn(counts, "unrated");
    status.critical = placesIn(o.value("critical"));
    status.silent = placesIn(o.value("notAnswered"));
    status.openNeeds = countIn(o, "openNeeds");
    status.openHeads = countIn(o, "openHeads");
    status.missingHeads = countIn(o, "missingHeads");
    status.inService = countIn(o, "inService");
    return status;
}

Text meetingStatusText(const MeetingStatus& status)
{
    if (status.round.isEmpty())
        return Text::of(QT_TRANSLATE_NOOP("core", "No reporting round had been opened."));
    ReportingRound round;
    round.label = status.round;
    const StatusCounts& c = status.counts;
    return Text::of(QT_TRANSLATE_NOOP(
                        "core", "%1: %2 of %3 had answered. %4 critical, %5 challenging, %6 good."),
        { roundLabel(round), QString::number(c.answered()), QString::number(c.total()),
            QString::number(c.critical), QString::number(c.challenging), QString::number(c.good) });
}

Text meetingNeedsText(const MeetingStatus& status, int smallBelow)
{
    const bool few = status.inService > 0 && status.inService < smallBelow;
    return Text::joined(
        { Text::counted(QT_TRANSLATE_N_NOOP("core", "%n open need(s)."), status.openNeeds),
            Text::counted(
                QT_TRANSLATE_N_NOOP("core", "%n head(s) asked for, %1 of them without cover."),
                status.openHeads, { QString::number(status.missingHeads) }),
            few ? Text::of(QT_TRANSLATE_NOOP("core", "Fewer than %1 transfers in service."),
                { QString::number(smallBelow) })
                : Text::counted(
                    QT_TRANSLATE_N_NOOP("core", "%n transfer(s) in service."), status.inService) });
}

} // namespace samvirke
