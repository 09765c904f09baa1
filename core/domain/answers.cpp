#include "core/domain/answers.h"

#include "core/domain/status.h"

#include <algorithm>

namespace samvirke {

QHash<Id, Carried> carriedOver(
    const QList<ReportingRound>& rounds, const QList<SelfAssessment>& answers)
{
    QHash<Id, Carried> out;
    const bool any = std::any_of(answers.begin(), answers.end(),
        [](const SelfAssessment& row) { return row.answer == AnswerKind::Unchanged; });
    if (!any)
        return out;
    QHash<Id, qsizetype> place;
    for (qsizetype i = 0; i < rounds.size(); ++i)
        place.insert(rounds.at(i).id, i);
    using Subject = std::pair<QString, int>;
    QHash<Subject, QList<const SelfAssessment*>> bySubject;
    for (const SelfAssessment& row : answers) {
        if (place.contains(row.round))
            bySubject[{ row.municipality, int(row.service) }].append(&row);
    }
    for (QList<const SelfAssessment*>& rows : bySubject) {
        std::sort(rows.begin(), rows.end(), [&](const SelfAssessment* a, const SelfAssessment* b) {
            return place.value(a->round) < place.value(b->round);
        });
        Carried last;
        for (const SelfAssessment* row : std::as_const(rows)) {
            if (row->answer == AnswerKind::Rated && gravity(row->status) >= 0)
                last = { row->status, row->round,
                    row->asOf.isValid() ? row->asOf : row->reportedAt };
            else if (row->answer == AnswerKind::Unchanged)
                out.insert(row->id, last);
        }
    }
    return out;
}

QList<SelfAssessment> withCarried(
    QList<SelfAssessment> answers, const QHash<Id, Carried>& carriedOver)
{
    if (carriedOver.isEmpty())
        return answers;
    for (SelfAssessment& row : answers) {
        if (row.answer == AnswerKind::Unchanged)
            row.status = carriedOver.value(row.id).status;
    }
    return answers;
}

AnswerKind answerOf(const QList<SelfAssessment>& rowsOfOneMunicipality)
{
    AnswerKind said = AnswerKind::NotAnswered;
    for (const SelfAssessment& row : rowsOfOneMunicipality) {
        if (row.answer == AnswerKind::Rated && gravity(row.status) >= 0)
            return AnswerKind::Rated;
        if (row.answer == AnswerKind::Unchanged)
            said = AnswerKind::Unchanged;
        if (row.answer == AnswerKind::NotApplicable && said == AnswerKind::NotAnswered)
            said = AnswerKind::NotApplicable;
    }
    return said;
}

Text answerText(const SelfAssessment& answer, const Carried& carried)
{
    switch (answer.answer) {
    case AnswerKind::Rated:
        return label(answer.status);
    case AnswerKind::Unchanged:
        if (gravity(carried.status) >= 0)
            return Text::of(QT_TRANSLATE_NOOP("core", "%1 (%2)"),
                { label(answer.answer), label(carried.status) });
        return label(answer.answer);
    case AnswerKind::NotApplicable:
    case AnswerKind::NotAnswered:
        break;
    }
    return label(answer.answer);
}

QList<FieldProblem> problemsOf(const SelfAssessment& answer)
{
    QList<FieldProblem> wrong;
    switch (answer.answer) {
    case AnswerKind::Rated:
        if (gravity(answer.status) < 0)
            wrong.append({ "status",
                Text::of(QT_TRANSLATE_NOOP(
                    "core", "Say how the staffing is: good, challenging or critical.")) });
        break;
    case AnswerKind::Unchanged:
    case AnswerKind::NotApplicable:
        if (gravity(answer.status) >= 0)
            wrong.append({ "status",
                Text::of(QT_TRANSLATE_NOOP("core",
                    "An answer that is unchanged or not applicable has no rating of its own.")) });
        break;
    case AnswerKind::NotAnswered:
        wrong.append({ "status",
            Text::of(QT_TRANSLATE_NOOP(
                "core", "Who has not answered has no row: leave the service area out.")) });
        break;
    }
    if (answer.absencePercent && !(*answer.absencePercent >= 0 && *answer.absencePercent <= 100))
        wrong.append({ "absencePercent",
            Text::of(QT_TRANSLATE_NOOP("core", "The absence must be from 0 to 100 per cent.")) });
    if (answer.missingFte && !(*answer.missingFte >= 0))
        wrong.append({ "missingFte",
            Text::of(QT_TRANSLATE_NOOP(
                "core", "Missing full-time equivalents must be zero or more.")) });
    return wrong;
}

} // namespace samvirke
