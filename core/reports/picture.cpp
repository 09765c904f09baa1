#include "core/reports/picture.h"

#include "core/base/norwegian.h"
#include "core/domain/answers.h"
#include "core/reports/indexed_figures.h"

#include <QSet>

#include <algorithm>

namespace samvirke {

namespace {

using Rows = QList<SelfAssessment>;

/// The newest round whose opening has come, or that has answers: next week's round may be made
/// ready before. -1: none.
qsizetype newestOpened(const PictureInput& input, const AnswerIndex& answers)
{
    qsizetype newest = input.rounds.size() - 1;
    const auto waits = [&](qsizetype round) {
        return input.today.isValid()
            && input.rounds.at(round).opens.toLocalTime().date() > input.today
            && !answers.hasRows(round);
    };
    while (newest > 0 && waits(newest))
        --newest;
    return newest;
}

QDateTime newestOf(const Rows& rows)
{
    QDateTime newest;
    for (const SelfAssessment& row : rows) {
        if (row.reportedAt.isValid() && (!newest.isValid() || row.reportedAt > newest))
            newest = row.reportedAt;
    }
    return newest;
}

StaffingStatus statusOf(const Rows& rows, ServiceArea service)
{
    for (const SelfAssessment& row : rows) {
        if (row.service == service)
            return countedStatus(row);
    }
    return StaffingStatus::NotReported;
}

/// Those that were rated in the round itself.
Rows ratedOf(const Rows& rows)
{
    Rows rated;
    for (const SelfAssessment& row : rows) {
        if (row.answer == AnswerKind::Rated)
            rated.append(row);
    }
    return rated;
}

QList<ServicePicture> servicesOf(const Rows& now, const Rows& before, const AnswerIndex& answers)
{
    QList<ServicePicture> services;
    for (const Word<ServiceArea>& word : words<ServiceArea>()) {
        for (const SelfAssessment& row : now) {
            if (row.service != word.value)
                continue;
            ServicePicture service;
            service.service = row.service;
            service.status = countedStatus(row);
            service.answer = row.answer;
            service.givenAt = row.reportedAt;
            if (row.answer == AnswerKind::Unchanged) {
                service.carried = row.status;
                service.givenAt = answers.carriedBy(row.id).givenAt;
            }
            service.before = statusOf(before, row.service);
            service.trend = row.trend != Trend::NotGiven
                ? row.trend
                : changeBetween(service.before, service.status);
            services.append(service);
            break;
        }
    }
    return services;
}

QList<Trigger> triggersOf(const Rows& rows)
{
    QList<Trigger> triggers;
    for (const Word<Trigger>& word : words<Trigger>()) {
        if (std::any_of(rows.begin(), rows.end(),
                [&](const SelfAssessment& row) { return row.triggers.contains(word.value); }))
            triggers.append(word.value);
    }
    return triggers;
}

/// What a person should look at first: the lower, the sooner.
int urgency(const MunicipalityPicture& m)
{
    const bool worse = m.change == Trend::Worse;
    switch (m.status) {
    case StaffingStatus::Critical:
        return worse ? 0 : 1;
    case StaffingStatus::Challenging:
        return worse ? 2 : 3;
    case StaffingStatus::NotReported:
    case StaffingStatus::OutOfDate:
        return 4;
    case StaffingStatus::Good:
        break;
    }
    return 5;
}

} // namespace

AnswerIndex indexOf(const PictureInput& input)
{
    return { input.municipalities, input.rounds, input.assessments };
}

CountyPicture countyPicture(const PictureInput& input, const Id& round)
{
    return countyPicture(input, indexOf(input), round);
}

CountyPicture countyPicture(const PictureInput& input, const AnswerIndex& answers, const Id& round)
{
    qsizetype now = newestOpened(input, answers);
    for (qsizetype i = 0; i < input.rounds.size(); ++i) {
        if (input.rounds.at(i).id == round)
            now = i;
    }

    CountyPicture picture;
    if (now >= 0)
        picture.round = input.rounds.at(now);
    if (now > 0)
        picture.before = input.rounds.at(now - 1);

    QHash<QString, QPair<int, int>> open; // needs and heads by municipality
    for (const Need& need : input.needs) {
        if (need.state == NeedState::Open && need.until >= input.today) {
            ++open[need.municipality].first;
            open[need.municipality].second += need.heads;
        }
    }

    for (const Municipality& municipality : input.municipalities) {
        MunicipalityPicture m;
        m.number = municipality.number;
        m.name = municipality.name;
        const Rows rows = answers.rows(now, m.number);
        const Rows rowsBefore = answers.rows(now - 1, m.number);

        const auto newestUpTo = [&](qsizetype from, bool AnswerIndex::Standing::*wanted) {
            while (from >= 0 && !(answers.standing(from, m.number).*wanted))
                --from;
            return from;
        };
        const qsizetype last = newestUpTo(now, &AnswerIndex::Standing::answered);
        const qsizetype rated = newestUpTo(last, &AnswerIndex::Standing::rated);
        const qsizetype ratedBefore = newestUpTo(now - 1, &AnswerIndex::Standing::rated);

        m.answer = answerOf(rows);
        m.status = statusInRound(overallOf(rows), rated >= 0);
        m.before = statusInRound(overallOf(rowsBefore), ratedBefore >= 0);
        m.change = changeBetween(m.before, m.status);
        if (last >= 0)
            m.reportedAt = newestOf(answers.rows(last, m.number));
        if (rated >= 0) {
            const Rows known = ratedOf(answers.rows(rated, m.number));
            m.lastKnown = overallOf(known);
            m.lastKnownAt = newestOf(known);
        }
        m.services = servicesOf(rows, rowsBefore, answers);
        m.triggers = triggersOf(rows);
        m.openNeeds = open.value(m.number).first;
        m.openHeads = open.value(m.number).second;

        picture.counts.add(m.status, !rows.isEmpty());
        if (now > 0)
            picture.countsBefore.add(m.before, !rowsBefore.isEmpty());
        if (!rows.isEmpty() && m.reportedAt.isValid()
            && (!picture.latestAnswer.isValid() || m.reportedAt > picture.latestAnswer)) {
            picture.latestAnswer = m.reportedAt;
            picture.latestAnswerFrom = m.name;
        }
        picture.municipalities.append(m);
    }

    std::stable_sort(picture.municipalities.begin(), picture.municipalities.end(),
        [](const MunicipalityPicture& a, const MunicipalityPicture& b) {
            if (urgency(a) != urgency(b))
                return urgency(a) < urgency(b);
            const int byName = compareNorwegian(a.name, b.name);
            return byName != 0 ? byName < 0 : a.number < b.number;
        });
    return picture;
}

QList<RoundCounts> trend(const PictureInput& input)
{
    return trend(input, indexOf(input));
}

QList<RoundCounts> trend(const PictureInput& input, const AnswerIndex& answers)
{
    QList<RoundCounts> out;
    QSet<QString> answeredEarlier;
    const qsizetype newest = newestOpened(input, answers);
    for (qsizetype i = 0; i <= newest; ++i) {
        RoundCounts counts;
        counts.round = input.rounds.at(i);
        for (const Municipality& m : input.municipalities) {
            const AnswerIndex::Standing standing = answers.standing(i, m.number);
            counts.counts.add(statusInRound(standing.status,
                                  standing.rated || answeredEarlier.contains(m.number)),
                standing.answered);
            if (standing.rated)
                answeredEarlier.insert(m.number);
        }
        out.append(counts);
    }
    return out;
}

} // namespace samvirke
