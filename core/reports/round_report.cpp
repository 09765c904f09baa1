#include "core/reports/round_report.h"

#include "core/base/norwegian.h"
#include "core/domain/status.h"

#include <algorithm>
#include <cmath>

namespace samvirke {

namespace {

using Rows = QList<SelfAssessment>;

QList<ServiceArea> missingIn(const QList<ServiceArea>& asked, const Rows& rows)
{
    QList<ServiceArea> missing;
    for (const ServiceArea service : asked) {
        const bool given = std::any_of(rows.begin(), rows.end(),
            [service](const SelfAssessment& row) { return row.service == service; });
        if (!given)
            missing.append(service);
    }
    return missing;
}

void tellOf(RoundRow& row, const Rows& answers, const QDateTime& due)
{
    const SelfAssessment* newest = nullptr;
    for (const SelfAssessment& answer : answers) {
        const QDateTime first =
            answer.firstReportedAt.isValid() ? answer.firstReportedAt : answer.reportedAt;
        if (first.isValid() && (!row.firstAt.isValid() || first < row.firstAt))
            row.firstAt = first;
        if (!newest || answer.reportedAt > newest->reportedAt)
            newest = &answer;
    }
    if (!newest)
        return;
    row.lastAt = newest->reportedAt;
    row.givenBy = newest->givenBy;
    row.givenByRole = newest->givenByRole;
    row.channel = newest->channel;
    row.late = due.isValid() && row.firstAt.isValid() && row.firstAt > due;
}

} // namespace

template <> const QList<Word<AnswerStanding>>& words()
{
    static const QList<Word<AnswerStanding>> all{
        { AnswerStanding::NotAnswered, "notAnswered", QT_TRANSLATE_NOOP("core", "not answered") },
        { AnswerStanding::Part, "part", QT_TRANSLATE_NOOP("core", "answered in part") },
        { AnswerStanding::Late, "late", QT_TRANSLATE_NOOP("core", "answered late") },
        { AnswerStanding::Complete, "complete", QT_TRANSLATE_NOOP("core", "answered in time") },
    };
    return all;
}

RoundReport roundReport(const RoundReportInput& input)
{
    RoundReport report;
    report.round = input.round;
    report.overdue = input.round.due.isValid() && input.now > input.round.due;
    const QHash<Id, Carried> carried = carriedOver(input.rounds, input.answers);
    qsizetype now = -1;
    QHash<Id, qsizetype> place;
    for (qsizetype i = 0; i < input.rounds.size(); ++i) {
        place.insert(input.rounds.at(i).id, i);
        if (input.rounds.at(i).id == input.round.id)
            now = i;
    }
    QHash<QString, Rows> here;
    QHash<QString, QPair<qsizetype, Rows>> rated; // in the newest round with a rating
    for (const SelfAssessment& row : withCarried(input.answers, carried)) {
        const qsizetype at = place.value(row.round, -1);
        if (at < 0 || at > now)
            continue;
        if (at == now)
            here[row.municipality].append(row);
        if (row.answer != AnswerKind::Rated || gravity(row.status) < 0)
            continue;
        auto& known = rated[row.municipality];
        if (known.second.isEmpty() || known.first < at)
            known = { at, {} };
        if (known.first == at)
            known.second.append(row);
    }

    for (const Municipality& municipality : input.municipalities) {
        RoundRow row;
        row.municipality = municipality.number;
        row.name = municipality.name;
        const Rows answers = here.value(row.municipality);
        row.answer = answerOf(answers);
        const Rows known = rated.value(row.municipality).second;
        row.lastKnown = overallOf(known);
        for (const SelfAssessment& each : known)
            row.lastKnownAt = std::max(row.lastKnownAt, each.reportedAt);
        row.status = statusInRound(overallOf(answers), !known.isEmpty());
        tellOf(row, answers, input.round.due);
        row.missing = missingIn(input.round.services, answers);
        ++report.asked;
        if (!answers.isEmpty()) {
            ++report.answered;
            report.onTime += row.late ? 0 : 1;
            report.late += row.late ? 1 : 0;
            report.complete += row.missing.isEmpty() ? 1 : 0;
            report.part += row.missing.isEmpty() ? 0 : 1;
            row.standing = !row.missing.isEmpty() ? AnswerStanding::Part
                : row.late                        ? AnswerStanding::Late
                                                  : AnswerStanding::Complete;
        }
        report.rows.append(row);
    }
    std::stable_sort(
        report.rows.begin(), report.rows.end(), [](const RoundRow& a, const RoundRow& b) {
            if (a.standing != b.standing)
                return a.standing < b.standing;
            return compareNorwegian(a.name, b.name) < 0;
        });
    return report;
}

std::optional<int> percentOf(int part, int whole)
{
    if (whole <= 0)
        return std::nullopt;
    return (200 * part + whole) / (2 * whole);
}

} // namespace samvirke
