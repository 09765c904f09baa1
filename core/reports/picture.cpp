#include "core/reports/picture.h"

#include "core/base/norwegian.h"
#include "core/domain/answers.h"

#include <QSet>

#include <algorithm>

namespace samvirke {

namespace {

using Rows = QList<SelfAssessment>;

/// The answers of each round by municipality, in the order of the rounds; those that are unchanged
/// with the status they carry.
QList<QHash<QString, Rows>> answersByRound(
    const PictureInput& input, const QHash<Id, Carried>& carried)
{
    QHash<Id, qsizetype> place;
    for (qsizetype i = 0; i < input.rounds.size(); ++i)
        place.insert(input.rounds.at(i).id, i);
    QSet<QString> own;
    for (const Municipality& m : input.municipalities)
        own.insert(m.number);
    QList<QHash<QString, Rows>> answers(input.rounds.size());
    for (const SelfAssessment& row : withCarried(input.assessments, carried)) {
        const auto found = place.constFind(row.round);
        const bool says = row.answer != AnswerKind::Rated || gravity(row.status) >= 0;
        if (found != place.cend() && own.contains(row.municipality) && says)
            answers[*found][row.municipality].append(row);
    }
    return answers;
}

/// The newest round whose opening has come, or that has answers: next week's round may be made
/// ready before. -1: none.
qsizetype newestOpened(const PictureInput& input)
{
    const auto waits = [&](const ReportingRound& round) {
        return input.today.isValid() && round.opens.toLocalTime().date() > input.today
            && std::none_of(input.assessments.begin(), input.assessments.end(),
                [&](const SelfAssessment& row) { return row.round == round.id; });
    };
    qsizetype newest = input.rounds.size() - 1;
    while (newest > 0 && waits(input.rounds.at(newest)))
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

QList<ServicePicture> servicesOf(
    const Rows& now, const Rows& before, const QHash<Id, Carried>& carried)
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
                service.givenAt = carried.value(row.id).givenAt;
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

CountyPicture countyPicture(const PictureInput& input, const Id& round)
{
    const QHash<Id, Carried> carried = carriedOver(input.rounds, input.assessments);
    const QList<QHash<QString, Rows>> answers = answersByRound(input, carried);
    qsizetype now = newestOpened(input);
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
        const Rows rows = now >= 0 ? answers.at(now).value(m.number) : Rows();
        const Rows rowsBefore = now > 0 ? answers.at(now - 1).value(m.number) : Rows();

        const auto newestUpTo = [&](qsizetype from, auto wanted) {
            while (from >= 0 && wanted(answers.at(from).value(m.number)).isEmpty())
                --from;
            return from;
        };
        const auto whole = [](const Rows& all) { return all; };
        const qsizetype last = newestUpTo(now, whole); // the newest round it answered
        const qsizetype rated = newestUpTo(last, ratedOf);
        const qsizetype ratedBefore = newestUpTo(now - 1, ratedOf);

        m.answer = answerOf(rows);
        m.status = statusInRound(overallOf(rows), rated >= 0);
        m.before = statusInRound(overallOf(rowsBefore), ratedBefore >= 0);
        m.change = changeBetween(m.before, m.status);
        if (last >= 0)
            m.reportedAt = newestOf(answers.at(last).value(m.number));
        if (rated >= 0) {
            const Rows known = ratedOf(answers.at(rated).value(m.number));
            m.lastKnown = overallOf(known);
            m.lastKnownAt = newestOf(known);
        }
        m.services = servicesOf(rows, rowsBefore, carried);
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
    const QList<QHash<QString, Rows>> answers =
        answersByRound(input, carriedOver(input.rounds, input.assessments));
    QList<RoundCounts> out;
    QSet<QString> answeredEarlier;
    for (qsizetype i = 0; i <= newestOpened(input); ++i) {
        RoundCounts counts;
        counts.round = input.rounds.at(i);
        for (const Municipality& m : input.municipalities) {
            const Rows rows = answers.at(i).value(m.number);
            const bool rated = !ratedOf(rows).isEmpty();
            counts.counts.add(
                statusInRound(overallOf(rows), rated || answeredEarlier.contains(m.number)),
                !rows.isEmpty());
            if (rated)
                answeredEarlier.insert(m.number);
        }
        out.append(counts);
    }
    return out;
}

} // namespace samvirke
