#include "core/reports/insight.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr qsizetype leastForNormal = 4; // ratings
constexpr double acuteStep = 0.75;
constexpr int leastOfGroup = 3;

struct Standing { ///< of one municipality in one round
    StaffingStatus status = StaffingStatus::NotReported;
    bool answered = false;
    bool saysWorse = false;
};

Standing standingOf(const QList<SelfAssessment>& rows)
{
    Standing standing;
    standing.answered = !rows.isEmpty();
    standing.status = overallOf(rows);
    const auto overall = std::find_if(rows.begin(), rows.end(),
        [](const SelfAssessment& row) { return row.service == ServiceArea::Overall; });
    standing.saysWorse = overall != rows.end()
        ? overall->trend == Trend::Worse
        : std::any_of(rows.begin(), rows.end(),
            [](const SelfAssessment& row) { return row.trend == Trend::Worse; });
    return standing;
}

// Rounds up to the one shown, oldest first, each with who stood where.
QList<std::pair<QDateTime, QHash<QString, Standing>>> history(
    const PictureInput& input, const Id& shown)
{
    QHash<Id, QHash<QString, QList<SelfAssessment>>> rows;
    for (const SelfAssessment& row : input.assessments)
        rows[row.round][row.municipality].append(row);
    QList<std::pair<QDateTime, QHash<QString, Standing>>> rounds;
    for (const ReportingRound& round : input.rounds) {
        QHash<QString, Standing> standings;
        const QHash<QString, QList<SelfAssessment>> answered = rows.value(round.id);
        for (auto it = answered.begin(); it != answered.end(); ++it)
            standings.insert(it.key(), standingOf(it.value()));
        rounds.append({ round.opens, standings });
        if (round.id == shown)
            break;
    }
    return rounds;
}

} // namespace

bool Insight::isAcute() const
{
    return usual && gravity(status) >= *usual + acuteStep;
}

QHash<QString, Insight> insights(const PictureInput& input, const CountyPicture& picture)
{
    QHash<QString, Insight> all;
    const auto rounds = history(input, picture.round.id);
    for (const Municipality& municipality : input.municipalities) {
        Insight insight;
        double sum = 0;
        int ratings = 0;
        for (qsizetype r = 0; r < rounds.size(); ++r) {
            const Standing now = rounds.at(r).second.value(municipality.number);
            const bool last = r + 1 == rounds.size();
            insight.silentRounds = now.answered ? 0 : insight.silentRounds + 1;
            if (gravity(now.status) < 0) {
                insight.roundsInState = 0;
                insight.worseRounds = 0;
                insight.status = StaffingStatus::NotReported;
                continue;
            }
            const bool graver =
                gravity(insight.status) >= 0 && gravity(now.status) > gravity(insight.status);
            insight.worseRounds = graver || now.saysWorse ? insight.worseRounds + 1 : 0;
            if (now.status != insight.status)
                insight.roundsInState = 0;
            if (insight.roundsInState++ == 0)
                insight.since = rounds.at(r).first;
            insight.status = now.status;
            if (!last) {
                sum += gravity(now.status);
                ++ratings;
            }
        }
        if (insight.roundsInState == 0)
            insight.since = {};
        if (ratings >= leastForNormal)
            insight.usual = sum / ratings;
        for (const QString& neighbour : input.neighbours.value(municipality.number)) {
            const StaffingStatus status = rounds.isEmpty()
                ? StaffingStatus::NotReported
                : rounds.last().second.value(neighbour).status;
            insight.neighboursRated += gravity(status) >= 0;
            insight.neighboursCritical += status == StaffingStatus::Critical;
            insight.neighboursChallenging += status == StaffingStatus::Challenging;
        }
        all.insert(municipality.number, insight);
    }
    return all;
}

QList<GroupInDifficulty> groupsInDifficulty(
    const QList<Municipality>& municipalities, const CountyPicture& picture)
{
    QHash<QString, const Municipality*> byNumber;
    for (const Municipality& municipality : municipalities)
        byNumber.insert(municipality.number, &municipality);
    QList<GroupInDifficulty> all;
    for (QString Municipality::*kind : { &Municipality::healthCommunity, &Municipality::region }) {
        QList<GroupInDifficulty> groups;
        QHash<QString, qsizetype> at;
        for (const MunicipalityPicture& each : picture.municipalities) {
            const Municipality* municipality = byNumber.value(each.number);
            if (!municipality || (municipality->*kind).isEmpty() || gravity(each.status) < 0)
                continue;
            const QString& name = municipality->*kind;
            if (!at.contains(name)) {
                at.insert(name, groups.size());
                groups.append({ name, {} });
            }
            GroupInDifficulty& group = groups[at.value(name)];
            ++group.rated;
            group.critical += each.status == StaffingStatus::Critical;
            if (each.status != StaffingStatus::Good)
                group.numbers.append(each.number);
        }
        for (const GroupInDifficulty& group : std::as_const(groups)) {
            const qsizetype hit = group.numbers.size();
            if (hit < leastOfGroup || group.critical < 2 || 3 * hit < 2 * group.rated)
                continue;
            const bool told = std::any_of(all.begin(), all.end(), [&](const auto& wider) {
                return std::all_of(group.numbers.begin(), group.numbers.end(),
                    [&](const QString& number) { return wider.numbers.contains(number); });
            });
            if (!told)
                all.append(group);
        }
    }
    return all;
}

} // namespace samvirke
