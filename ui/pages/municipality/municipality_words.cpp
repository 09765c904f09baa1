#include "ui/pages/municipality/municipality_words.h"

#include "core/base/norwegian.h"
#include "core/domain/answers.h"
#include "core/domain/professions.h"

#include <QCoreApplication>

#include <algorithm>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MunicipalityWords)
};

// The newest rounds with the same known status in a row.
int roundsRunning(const QList<RoundStatus>& history)
{
    int running = 0;
    for (auto each = history.rbegin(); each != history.rend(); ++each) {
        if (each->status != history.last().status)
            break;
        ++running;
    }
    return running;
}

QString becameText(const QString& name, StaffingStatus now, StaffingStatus before)
{
    const bool worse = gravity(now) > gravity(before);
    switch (now) {
    case StaffingStatus::Critical:
        return Tr::tr("%1 has become critical").arg(name);
    case StaffingStatus::Challenging:
        return worse ? Tr::tr("%1 has become challenging").arg(name)
                     : Tr::tr("%1 is better: challenging after critical").arg(name);
    case StaffingStatus::Good:
        return Tr::tr("%1 is good again").arg(name);
    case StaffingStatus::NotReported:
    case StaffingStatus::OutOfDate:
        break;
    }
    return name;
}

QString runningText(const QString& name, const QString& status, int rounds)
{
    switch (rounds) {
    case 1:
        return Tr::tr("%1 is %2").arg(name, status);
    case 2:
        return Tr::tr("%1 is %2 for the second round running").arg(name, status);
    case 3:
        return Tr::tr("%1 is %2 for the third round running").arg(name, status);
    default:
        break;
    }
    return Tr::tr("%1 has been %2 for %n round(s) running", nullptr, rounds).arg(name, status);
}

} // namespace

QList<RoundStatus> statusHistory(const QList<ReportingRound>& rounds,
    const QList<SelfAssessment>& ofOneMunicipality, ServiceArea service)
{
    QHash<Id, QList<SelfAssessment>> byRound;
    for (const SelfAssessment& each :
        withCarried(ofOneMunicipality, carriedOver(rounds, ofOneMunicipality))) {
        if (service == ServiceArea::Overall || each.service == service)
            byRound[each.round].append(each);
    }
    QList<RoundStatus> history;
    bool answeredEarlier = false;
    for (const ReportingRound& round : rounds) {
        const StaffingStatus reported = overallOf(byRound.value(round.id));
        history.append(
            { round, statusInRound(reported, answeredEarlier), answerOf(byRound.value(round.id)) });
        const QList<SelfAssessment> rows = byRound.value(round.id);
        answeredEarlier = answeredEarlier || answerOf(rows) == AnswerKind::Rated;
    }
    return history;
}

QString municipalityHeadline(const QString& name, const QList<RoundStatus>& history)
{
    if (history.isEmpty())
        return Tr::tr("%1: nobody has been asked yet").arg(name);
    const StaffingStatus now = history.last().status;
    if (now == StaffingStatus::NotReported && history.last().answer == AnswerKind::NotApplicable)
        return Tr::tr("%1: the question does not concern it").arg(name);
    if (now == StaffingStatus::NotReported)
        return Tr::tr("%1 has never answered").arg(name);
    if (now == StaffingStatus::OutOfDate) {
        const auto known = std::find_if(history.rbegin(), history.rend(),
            [](const RoundStatus& each) { return gravity(each.status) >= 0; });
        if (history.last().answer == AnswerKind::NotApplicable)
            return Tr::tr("%1: the question does not concern it").arg(name);
        if (history.last().answer == AnswerKind::Unchanged && known != history.rend())
            return Tr::tr("%1 says unchanged since last: %2 in %3")
                .arg(name, label(known->status).translated(), roundText(known->round).toLower());
        if (known == history.rend())
            return Tr::tr("%1 has not answered this round").arg(name);
        return Tr::tr("%1 has not answered this round; %2 in %3")
            .arg(name, label(known->status).translated(), roundText(known->round).toLower());
    }
    const int running = roundsRunning(history);
    if (running == 1 && history.size() > 1) {
        const StaffingStatus before = history.at(history.size() - 2).status;
        if (gravity(before) >= 0)
            return becameText(name, now, before);
    }
    return runningText(name, label(now).translated(), running);
}

QString insightText(const Insight& insight)
{
    QStringList said;
    if (insight.usual && gravity(insight.status) >= 0) {
        if (insight.isAcute())
            said.append(*insight.usual < 0.5
                    ? Tr::tr("It is usually good here: this is unlike itself.")
                    : Tr::tr("It is usually better here."));
        else if (gravity(insight.status) <= *insight.usual - 0.75)
            said.append(Tr::tr("It is usually graver here."));
        else
            said.append(Tr::tr("That is about normal for it."));
    }
    if (insight.worseRounds >= 2)
        said.append(Tr::tr("Worse %n round(s) running.", nullptr, insight.worseRounds));
    const int troubled = insight.neighboursCritical + insight.neighboursChallenging;
    if (insight.neighboursRated > 0 && troubled == 0)
        said.append(Tr::tr("None of the %n neighbour(s) that answered is in difficulty.", nullptr,
            insight.neighboursRated));
    else if (insight.neighboursRated > 0)
        said.append(Tr::tr("Of %n neighbour(s) that answered, %1 critical and %2 challenging.",
            nullptr, insight.neighboursRated)
                        .arg(insight.neighboursCritical)
                        .arg(insight.neighboursChallenging));
    return said.join(u' ');
}

QString roundText(const ReportingRound& round, bool withYear)
{
    const QDate monday = isoWeekMonday(round.label);
    if (!monday.isValid())
        return round.label;
    int year = 0;
    const int week = monday.weekNumber(&year);
    return withYear ? Tr::tr("Week %1, %2").arg(week).arg(year) : Tr::tr("Week %1").arg(week);
}

QString municipalityFacts(const Municipality& municipality)
{
    QStringList parts;
    parts.append(Tr::tr("%1 inhabitants").arg(numberText(municipality.population)));
    if (!municipality.healthCommunity.isEmpty())
        parts.append(Tr::tr("health community %1").arg(municipality.healthCommunity));
    if (!municipality.region.isEmpty())
        parts.append(Tr::tr("region %1").arg(municipality.region));
    if (municipality.centrality > 0)
        parts.append(Tr::tr("centrality %1 of 6").arg(municipality.centrality));
    return parts.join(QStringLiteral(" · "));
}

QString answerSummary(const SelfAssessment& answer)
{
    QStringList parts{ answerText(answer).translated() };
    if (answer.trend != Trend::NotGiven)
        parts.append(label(answer.trend).translated());
    if (answer.absencePercent)
        parts.append(
            Tr::tr("%1 % absent")
                .arg(numberText(*answer.absencePercent, *answer.absencePercent < 10 ? 1 : 0)));
    if (answer.missingFte)
        parts.append(
            Tr::tr("%1 full-time equivalents missing").arg(numberText(*answer.missingFte, 1)));
    QStringList missing;
    for (const QString& code : answer.professions)
        missing.append(professionLabel(code).translated());
    if (!missing.isEmpty())
        parts.append(Tr::tr("missing: %1").arg(missing.join(QStringLiteral(", "))));
    if (answer.outlook != Outlook::NotGiven)
        parts.append(
            Tr::tr("%1 of overload in three weeks").arg(label(answer.outlook).translated()));
    if (answer.cause != Cause::NotGiven)
        parts.append(Tr::tr("cause: %1").arg(label(answer.cause).translated()));
    return parts.join(QStringLiteral(" · "));
}

QList<ServiceArea> ratedServices(const QList<SelfAssessment>& ofOneMunicipality)
{
    QList<ServiceArea> services{ ServiceArea::Overall };
    for (const Word<ServiceArea>& word : words<ServiceArea>()) {
        const bool rated = std::any_of(ofOneMunicipality.begin(), ofOneMunicipality.end(),
            [&](const SelfAssessment& each) { return each.service == word.value; });
        if (rated && word.value != ServiceArea::Overall)
            services.append(word.value);
    }
    return services;
}

} // namespace samvirke
