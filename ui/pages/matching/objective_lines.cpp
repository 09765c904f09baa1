#include "ui/pages/matching/objective_lines.h"

#include "core/base/norwegian.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace samvirke {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("ObjectiveLines", source);
}

QString headDays(double days)
{
    const int whole = qRound(days);
    return QCoreApplication::translate("ObjectiveLines", "%n head-day(s)", nullptr, whole);
}

bool asksFor(const Plan& plan, Severity severity)
{
    return std::any_of(plan.needs.begin(), plan.needs.end(),
        [&](const PlanNeed& need) { return need.need.severity == severity; });
}

/// A figure of an aim as a person reads it; `days` are the covered head-days of the stints.
QString figure(Aim aim, double value, double days)
{
    const double perDay = days == 0 ? 0.0 : value / days;
    const int whole = qRound(value);
    switch (aim) {
    case Aim::Unconfirmed:
        return QString(say(QT_TRANSLATE_NOOP("ObjectiveLines", "%1 days in doubt")))
            .arg(numberText(value / 100, 1));
    case Aim::LastResort:
        return headDays(value);
    case Aim::Changes:
        return QString(say(QT_TRANSLATE_NOOP("ObjectiveLines", "%1 changed"))).arg(headDays(value));
    case Aim::Stints:
        return QCoreApplication::translate("ObjectiveLines", "%n period(s)", nullptr, whole);
    case Aim::Level:
        return QString(say(QT_TRANSLATE_NOOP("ObjectiveLines", "level %1")))
            .arg(numberText(perDay, 2));
    case Aim::Reserve:
        return QString(say(QT_TRANSLATE_NOOP("ObjectiveLines", "%1 from them")))
            .arg(headDays(value));
    case Aim::Fit:
        return numberText(perDay, 2);
    case Aim::Travel:
        return QString(say(QT_TRANSLATE_NOOP("ObjectiveLines", "%1 km")))
            .arg(numberText(perDay, 1));
    case Aim::Fairness:
        return numberText(value, 1);
    }
    return {};
}

QString proofOf(const Objective& objective)
{
    if (objective.proven)
        return say(QT_TRANSLATE_NOOP("ObjectiveLines", "proven best"));
    const double gap = std::abs(objective.value - objective.bound);
    const double best = std::abs(objective.bound);
    if (gap == 0)
        return say(QT_TRANSLATE_NOOP("ObjectiveLines", "best, given those above"));
    if (!std::isfinite(gap) || (best < 1e-9 && gap > 0) || gap > 10 * best)
        return say(QT_TRANSLATE_NOOP("ObjectiveLines", "not proven"));
    return QString(say(QT_TRANSLATE_NOOP("ObjectiveLines", "within %1 %")))
        .arg(numberText(std::ceil(100 * gap / best)));
}

} // namespace

QList<ObjectiveLine> objectiveLines(const Plan& plan)
{
    double days = 0; // of the proposal itself: what the sums are made of
    QList<ObjectiveLine> lines;
    for (const Objective& objective : plan.objectives) {
        ObjectiveLine line;
        line.proof = proofOf(objective);
        line.proven = objective.proven;
        if (objective.name.startsWith(QLatin1String("coverage-"))) {
            days += objective.value;
            const auto severity = fromCode<Severity>(objective.name.mid(9));
            if (!severity || !asksFor(plan, *severity))
                continue;
            line.name = QString(say(QT_TRANSLATE_NOOP("ObjectiveLines", "Coverage, %1")))
                            .arg(label(*severity).translated());
            line.value = headDays(objective.value);
            if (objective.value != objective.bound)
                line.best = headDays(objective.bound);
        } else if (const auto aim = fromCode<Aim>(objective.name)) {
            line.name = label(*aim).translated();
            line.value = figure(*aim, objective.value, days);
            if (const QString best = figure(*aim, objective.bound, days);
                std::isfinite(objective.bound) && best != line.value)
                line.best = best;
        } else {
            line.name = objective.name;
            line.value = numberText(objective.value, 1);
        }
        lines.append(line);
    }
    return lines;
}

} // namespace samvirke
