#include "core/reports/insight.h"

#include "core/reports/indexed_figures.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr qsizetype leastForNormal = 4; // ratings
constexpr double acuteStep = 0.75;
constexpr int leastOfGroup = 3;

} // namespace

bool Insight::isAcute() const
{
    return usual && gravity(status) >= *usual + acuteStep;
}

QHash<QString, Insight> insights(const PictureInput& input, const CountyPicture& picture)
{
    return insights(input, picture, indexOf(input));
}

QHash<QString, Insight> insights(
    const PictureInput& input, const CountyPicture& picture, const AnswerIndex& answers)
{
    QHash<QString, Insight> all;
    // Up to the one shown.
    const auto shown = std::find_if(input.rounds.cbegin(), input.rounds.cend(),
        [&picture](const ReportingRound& each) { return each.id == picture.round.id; });
    const qsizetype rounds =
        shown == input.rounds.cend() ? input.rounds.size() : shown - input.rounds.cbegin() + 1;
    for (const Municipality& municipality : input.municipalities) {
        Insight insight;
        double sum = 0;
        int ratings = 0;
        for (qsizetype r = 0; r < rounds; ++r) {
            const AnswerIndex::Written now = answers.written(r, municipality.number);
            const bool last = r + 1 == rounds;
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
                insight.since = input.rounds.at(r).opens;
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
            const StaffingStatus status = answers.written(rounds - 1, neighbour).status;
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
