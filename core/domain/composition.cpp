#include "core/domain/composition.h"

#include "core/domain/professions.h"

#include <QCoreApplication>

#include <algorithm>

namespace samvirke {

namespace {

const QString comma = QStringLiteral(", ");

/// "Nurse (infection control)"
Text roleText(const Need& need)
{
    if (need.required.isEmpty())
        return professionLabel(need.profession);
    QList<Text> required;
    for (const QString& code : need.required)
        required.append(competenceLabel(code));
    return Text::of(QT_TRANSLATE_NOOP("core", "%1 (%2)"),
        { professionLabel(need.profession), Text::joined(required, comma) });
}

Text headsText(const Need& need)
{
    return Text::of(
        QT_TRANSLATE_NOOP("core", "%1 × %2"), { QString::number(need.heads), roleText(need) });
}

} // namespace

bool ofOneComposition(const Need& a, const Need& b)
{
    return !a.team.isEmpty() && a.team == b.team && a.municipality == b.municipality;
}

Text compositionLineText(const CompositionLine& line)
{
    const NeedOutcome& outcome = line.outcome;
    if (outcome.missing == 0)
        return Text::of(QT_TRANSLATE_NOOP("core", "%1: covered"), { headsText(line.need) });
    if (outcome.covered == 0)
        return Text::of(QT_TRANSLATE_NOOP("core", "%1: nobody"), { headsText(line.need) });
    return Text::counted(QT_TRANSLATE_N_NOOP("core", "%1: lacks %2 of %n head-day(s)"),
        outcome.headDays, { headsText(line.need), QString::number(outcome.missing) });
}

Text compositionText(const QList<CompositionLine>& lines)
{
    QList<Text> nobody;
    QList<Text> partly;
    for (const CompositionLine& line : lines) {
        if (line.outcome.missing == 0)
            continue;
        if (line.outcome.covered == 0)
            nobody.append(headsText(line.need));
        else
            partly.append(Text::counted(QT_TRANSLATE_N_NOOP("core", "%1 on %2 of %n head-day(s)"),
                line.outcome.headDays,
                { roleText(line.need), QString::number(line.outcome.missing) }));
    }
    if (nobody.isEmpty() && partly.isEmpty())
        return Text::of(QT_TRANSLATE_NOOP("core", "The team is complete."));
    return Text::of(
        QT_TRANSLATE_NOOP("core", "The team lacks: %1."), { Text::joined(nobody + partly, comma) });
}

QList<qsizetype> inCompositions(const QList<Need>& needs)
{
    QList<qsizetype> order;
    QList<bool> taken(needs.size(), false);
    for (qsizetype i = 0; i < needs.size(); ++i) {
        if (taken.at(i))
            continue;
        order.append(i);
        for (qsizetype j = i + 1; j < needs.size(); ++j) {
            if (!taken.at(j) && ofOneComposition(needs.at(i), needs.at(j))) {
                taken[j] = true;
                order.append(j);
            }
        }
    }
    return order;
}

} // namespace samvirke
