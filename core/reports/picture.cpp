#include "core/reports/picture.h"

#include "core/base/norwegian.h"

#include <QSet>

#include <algorithm>

namespace samvirke {

namespace {

using Rows = QList<SelfAssessment>;

/// The answers of each round by municipality, in the order of the rounds.
QList<QHash<QString, Rows>> answersByRound(const PictureInput& input)
{
    QHash<Id, qsizetype> place;
    for (qsizetype i = 0; i < input.rounds.size(); ++i)
        place.insert(input.rounds.at(i).id, i);
    QSet<QString> own;
    for (const Municipality& m : input.municipalities)
        own.insert(m.number);
    QList<QHash<QString, Rows>> answers(input.rounds.size());
    for (const SelfAssessment& row : input.assessments) {
        const auto found = place.constFind(row.round);
        if (found != place.cend() && own.contains(row.municipality) && gravity(row.status) >= 0)
            answers[*found][row.municipality].append(row);
    }
    return answers;
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
            return row.status;
    }
    return StaffingStatus::NotReported;
}

QList<ServicePicture> servicesOf(const Rows& now, const Rows& before)
{
    QList<ServicePicture> services;
    for (const Word<ServiceArea>& word : words<ServiceArea>()) {
        for (const SelfAssessment& row : now) {
            if (row.service != word.value)
                continue;
            ServicePicture service;
            service.service = row.service;
            service.status = row.status;
            service.before = statusOf(before, row.service);
            service.trend = row.trend != Trend::NotGiven
                ? row.trend
                : changeBetween(service.before, row.status);
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
    const QList<QHash<QString, Rows>> answers = answersByRound(input);
    qsizetype now = input.rounds.size() - 1;
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

        qsizetype last = now; // the newest round it answered
        while (last >= 0 && !answers.at(last).contains(m.number))
            --last;
        qsizetype lastBefore = now - 1;
        while (lastBefore >= 0 && !answers.at(lastBefore).contains(m.number))
            --lastBefore;

        m.status = statusInRound(overallOf(rows), last >= 0);
        m.before = statusInRound(overallOf(rowsBefore), lastBefore >= 0);
        m.change = changeBetween(m.before, m.status);
        if (last >= 0) {
            const Rows known = answers.at(last).value(m.number);
            m.lastKnown = overallOf(known);
            m.reportedAt = newestOf(known);
        }
        m.services = servicesOf(rows, rowsBefore);
        m.triggers = triggersOf(rows);
        m.openNeeds = open.value(m.number).first;
        m.openHeads = open.value(m.number).second;

        picture.counts.add(m.status);
        if (now > 0)
            picture.countsBefore.add(m.before);
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
    const QList<QHash<QString, Rows>> answers = answersByRound(input);
    QList<RoundCounts> out;
    QSet<QString> answeredEarlier;
    for (qsizetype i = 0; i < input.rounds.size(); ++i) {
        RoundCounts counts;
        counts.round = input.rounds.at(i);
        for (const Municipality& m : input.municipalities) {
            const Rows rows = answers.at(i).value(m.number);
            counts.counts.add(statusInRound(overallOf(rows), answeredEarlier.contains(m.number)));
            if (!rows.isEmpty())
                answeredEarlier.insert(m.number);
        }
        out.append(counts);
    }
    return out;
}

} // namespace samvirke
