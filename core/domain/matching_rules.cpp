#include "core/domain/matching_rules.h"

#include <QCoreApplication>

namespace samvirke {

const QList<Aim>& defaultOrder()
{
    static const QList<Aim> order{ Aim::Stints, Aim::Level, Aim::Fit, Aim::Travel, Aim::Fairness };
    return order;
}

const QList<Variant>& builtInVariants()
{
    static const QList<Variant> all{
        { QStringLiteral("familiar-faces"),
            QStringLiteral(QT_TRANSLATE_NOOP("core", "Familiar faces first")), defaultOrder() },
        { QStringLiteral("travel-first"),
            QStringLiteral(QT_TRANSLATE_NOOP("core", "Short travel first")),
            { Aim::Travel, Aim::Stints, Aim::Level, Aim::Fit, Aim::Fairness } },
        { QStringLiteral("spread-the-burden"),
            QStringLiteral(QT_TRANSLATE_NOOP("core", "Spread the burden")),
            { Aim::Fairness, Aim::Stints, Aim::Level, Aim::Fit, Aim::Travel } },
        { QStringLiteral("neighbours-in-reserve"),
            QStringLiteral(QT_TRANSLATE_NOOP("core", "Neighbours in reserve")),
            { Aim::Reserve, Aim::Stints, Aim::Fit, Aim::Travel, Aim::Level, Aim::Fairness } },
    };
    return all;
}

Text nameOf(const Variant& variant)
{
    for (const Variant& builtIn : builtInVariants()) {
        if (builtIn.id == variant.id)
            return Text::of(qUtf8Printable(builtIn.name));
    }
    return variant.name;
}

QList<FieldProblem> problemsOf(const Variant& variant)
{
    QList<FieldProblem> problems;
    if (variant.name.trimmed().isEmpty())
        problems.append({ QStringLiteral("name"),
            Text::of(QT_TRANSLATE_NOOP("core", "A variant needs a name.")) });
    for (qsizetype i = 0; i < variant.order.size(); ++i) {
        if (variant.order[i] < Aim::Stints || variant.order.indexOf(variant.order[i]) < i)
            problems.append({ QStringLiteral("order"),
                Text::of(QT_TRANSLATE_NOOP("core", "“%1” cannot stand here."),
                    { label(variant.order[i]) }) });
    }
    return problems;
}

} // namespace samvirke
