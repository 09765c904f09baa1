#include "core/domain/interview.h"

#include "core/domain/gate.h"

namespace samvirke {

namespace {

bool isOfLine(const QString& field)
{
    return field == QLatin1String("profession") || field == QLatin1String("heads");
}

} // namespace

Interview interviewOf(const Need& need)
{
    return { need,
        { { need.profession, need.heads, need.alsoAccept, need.required, need.preferred } } };
}

QList<Need> needsOf(const Interview& interview, const QString& team)
{
    QList<Need> needs;
    for (const InterviewLine& line : interview.lines) {
        Need need = interview.common;
        if (interview.lines.size() > 1) {
            need.id.clear();
            if (need.team.isEmpty())
                need.team = team;
        }
        need.profession = line.profession;
        need.heads = line.heads;
        need.alsoAccept = line.alsoAccept;
        need.alsoAccept.removeAll(line.profession);
        need.required = line.required;
        need.preferred = line.preferred;
        needs.append(need);
    }
    return needs;
}

QList<FieldProblem> problemsOf(const Interview& interview)
{
    QList<FieldProblem> problems;
    if (interview.lines.isEmpty())
        problems.append(
            { "profession-0", Text::of(QT_TRANSLATE_NOOP("core", "Choose the profession.")) });
    const QList<Need> needs = needsOf(interview);
    for (qsizetype i = 0; i < needs.size(); ++i) {
        for (FieldProblem problem : problemsOf(needs.at(i))) {
            // What they have in common is said once.
            if (isOfLine(problem.field))
                problem.field += QStringLiteral("-%1").arg(i);
            else if (i > 0)
                continue;
            problems.append(problem);
        }
    }
    if (asksForReason(
            interview.common, gateOf(interview.common.tried), EscalationLevel::InterMunicipal))
        problems.append({ "gateReason",
            Text::of(QT_TRANSLATE_NOOP("core",
                "Say why help is asked for before the nearer measures are tried. The reason goes "
                "on record.")) });
    return problems;
}

} // namespace samvirke
