#include "core/domain/need.h"

namespace samvirke {

template <> const QList<Word<TriedMeasure>>& words()
{
    static const QList<Word<TriedMeasure>> all{
        { TriedMeasure::OwnStaff, "ownStaff",
            QT_TRANSLATE_NOOP("core", "Own staff: overtime and extra shifts") },
        { TriedMeasure::LargerPosts, "largerPosts",
            QT_TRANSLATE_NOOP("core", "Larger part-time positions") },
        { TriedMeasure::Redeployment, "redeployment",
            QT_TRANSLATE_NOOP("core", "Redeployment from other services") },
        { TriedMeasure::Labour, "nav", QT_TRANSLATE_NOOP("core", "NAV") },
        { TriedMeasure::Agencies, "agencies", QT_TRANSLATE_NOOP("core", "Staffing agencies") },
        { TriedMeasure::Neighbours, "neighbours",
            QT_TRANSLATE_NOOP("core", "Neighbouring municipalities") },
    };
    return all;
}

int headDays(const Need& need)
{
    if (!need.from.isValid() || !need.until.isValid() || need.until < need.from)
        return 0;
    return need.heads * int(need.from.daysTo(need.until) + 1);
}

QList<FieldProblem> problemsOf(const Need& need)
{
    QList<FieldProblem> problems;
    if (need.municipality.isEmpty())
        problems.append(
            { "municipality", Text::of(QT_TRANSLATE_NOOP("core", "Choose the municipality.")) });
    if (need.profession.isEmpty())
        problems.append(
            { "profession", Text::of(QT_TRANSLATE_NOOP("core", "Choose the profession.")) });
    if (need.heads < 1 || need.heads > 999)
        problems.append({ "heads",
            Text::of(QT_TRANSLATE_NOOP("core", "The head count must be from 1 to 999.")) });
    if (!need.from.isValid())
        problems.append({ "from", Text::of(QT_TRANSLATE_NOOP("core", "Give the first day.")) });
    if (!need.until.isValid())
        problems.append({ "until", Text::of(QT_TRANSLATE_NOOP("core", "Give the last day.")) });
    else if (need.from.isValid() && need.until < need.from)
        problems.append(
            { "until", Text::of(QT_TRANSLATE_NOOP("core", "The last day is before the first.")) });
    else if (need.from.isValid() && need.from.daysTo(need.until) > 730)
        problems.append({ "until",
            Text::of(QT_TRANSLATE_NOOP("core", "The period is longer than two years.")) });
    return problems;
}

} // namespace samvirke
