#include "core/domain/definitions.h"

namespace samvirke {

namespace {

bool isEpidemic(const QString& code)
{
    return code == QLatin1String("epidemic-1");
}

bool isKnown(const QString& code)
{
    for (const DefinitionSet& set : definitionSets()) {
        if (code == QLatin1String(set.code))
            return true;
    }
    return false;
}

} // namespace

const QList<DefinitionSet>& definitionSets()
{
    static const QList<DefinitionSet> all{
        { "general-1", QT_TRANSLATE_NOOP("core", "Staffing in any crisis, version 1") },
        { "epidemic-1", QT_TRANSLATE_NOOP("core", "Staffing in an epidemic, version 1") },
    };
    return all;
}

QString newestDefinitions()
{
    return QLatin1String(definitionSets().first().code);
}

Text definitionsLabel(const QString& code)
{
    for (const DefinitionSet& set : definitionSets()) {
        if (code == QLatin1String(set.code))
            return Text::of(set.label);
    }
    if (code.isEmpty())
        return Text::of(QT_TRANSLATE_NOOP("core", "No definitions were kept with this round"));
    return Text::of(
        QT_TRANSLATE_NOOP("core", "Definitions “%1”, which this program does not know"), { code });
}

Text definitionOf(const QString& code, StaffingStatus status)
{
    if (!isKnown(code))
        return {};
    const bool epidemic = isEpidemic(code);
    switch (status) {
    case StaffingStatus::Good:
        return Text::of(QT_TRANSLATE_NOOP("core",
            "The services run soundly with the staff that is there, and leave or absence can be "
            "covered by the municipality itself."));
    case StaffingStatus::Challenging:
        return epidemic
            ? Text::of(QT_TRANSLATE_NOOP("core",
                "The staff is under considerable strain and more people are falling ill. Services "
                "are kept sound by extra measures."))
            : Text::of(QT_TRANSLATE_NOOP("core",
                "The staff is under considerable strain. Services are kept sound by extra "
                "measures: overtime, redeployment or lower priority of other tasks."));
    case StaffingStatus::Critical:
        return epidemic
            ? Text::of(QT_TRANSLATE_NOOP("core",
                "The service is overloaded and parts of it fail, and infection may put a heavy "
                "burden of disease on the population."))
            : Text::of(QT_TRANSLATE_NOOP("core",
                "The service is overloaded and parts of it fail, or will within days. Own measures "
                "are not enough."));
    case StaffingStatus::NotReported:
    case StaffingStatus::OutOfDate:
        break;
    }
    return {};
}

Text definitionOf(const QString& code, Outlook outlook)
{
    if (!isKnown(code))
        return {};
    switch (outlook) {
    case Outlook::Low:
        return Text::of(QT_TRANSLATE_NOOP("core",
            "Within three weeks it is unlikely that the staff will not suffice for sound "
            "services."));
    case Outlook::Medium:
        return Text::of(QT_TRANSLATE_NOOP("core",
            "Within three weeks the staff may not suffice, if absence grows or tasks are added."));
    case Outlook::High:
        return Text::of(QT_TRANSLATE_NOOP("core",
            "Within three weeks the staff will probably not suffice, unless something is done."));
    case Outlook::NotGiven:
        break;
    }
    return {};
}

Text definitionOf(const QString& code, Cause cause)
{
    if (!isKnown(code))
        return {};
    switch (cause) {
    case Cause::Structural:
        return Text::of(QT_TRANSLATE_NOOP("core",
            "Lasting difficulty: vacant positions and recruitment, also before this crisis."));
    case Cause::Event:
        return isEpidemic(code)
            ? Text::of(QT_TRANSLATE_NOOP("core",
                "A real shortage now: an outbreak, quarantine or new tasks take staff away."))
            : Text::of(QT_TRANSLATE_NOOP("core",
                "A real shortage now: something has happened that takes staff away or adds "
                "tasks."));
    case Cause::Worry:
        return Text::of(QT_TRANSLATE_NOOP(
            "core", "No shortage yet: concern about what may come in the weeks ahead."));
    case Cause::NotGiven:
        break;
    }
    return {};
}

Text definitionOf(const QString& code, AnswerKind answer)
{
    if (!isKnown(code))
        return {};
    switch (answer) {
    case AnswerKind::Unchanged:
        return Text::of(QT_TRANSLATE_NOOP("core",
            "As in the last answer. The last rating is shown with its age, and a good one is not "
            "counted as good again."));
    case AnswerKind::NotApplicable:
        return Text::of(QT_TRANSLATE_NOOP("core",
            "The municipality does not run this service itself, or the question does not concern "
            "it. It is not counted as good."));
    case AnswerKind::NotAnswered:
        return Text::of(QT_TRANSLATE_NOOP("core", "Nothing was said. It is not counted as good."));
    case AnswerKind::Rated:
        break;
    }
    return {};
}

} // namespace samvirke
