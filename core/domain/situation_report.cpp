#include "core/domain/situation_report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace samvirke {

template <> const QList<Word<FigureBlock>>& words()
{
    static const QList<Word<FigureBlock>> all{
        { FigureBlock::Ratings, "ratings",
            QT_TRANSLATE_NOOP("core", "Status of the municipalities") },
        { FigureBlock::Map, "map", QT_TRANSLATE_NOOP("core", "Map of the county") },
        { FigureBlock::Changes, "changes",
            QT_TRANSLATE_NOOP("core", "Changed since the last report") },
        { FigureBlock::Missing, "missing",
            QT_TRANSLATE_NOOP("core", "Without an answer in this round") },
        { FigureBlock::Rounds, "rounds", QT_TRANSLATE_NOOP("core", "The last rounds") },
        { FigureBlock::Services, "services", QT_TRANSLATE_NOOP("core", "Status by service area") },
        { FigureBlock::Outlook, "outlook", QT_TRANSLATE_NOOP("core", "Outlook for three weeks") },
        { FigureBlock::Causes, "causes", QT_TRANSLATE_NOOP("core", "Causes") },
        { FigureBlock::Triggers, "triggers",
            QT_TRANSLATE_NOOP("core", "Criteria of serious shortage") },
        { FigureBlock::Plans, "plans",
            QT_TRANSLATE_NOOP("core", "Plan for keeping critical staff") },
        { FigureBlock::Needs, "needs", QT_TRANSLATE_NOOP("core", "Needs by profession") },
        { FigureBlock::Material, "material", QT_TRANSLATE_NOOP("core", "Needs for equipment") },
        { FigureBlock::Transfers, "transfers", QT_TRANSLATE_NOOP("core", "Voluntary transfers") },
        { FigureBlock::Levels, "levels", QT_TRANSLATE_NOOP("core", "Where help was asked for") },
        { FigureBlock::Meetings, "meetings", QT_TRANSLATE_NOOP("core", "Meetings") },
        { FigureBlock::StateResources, "stateResources",
            QT_TRANSLATE_NOOP("core", "State resources") },
    };
    return all;
}

namespace {

ReportSection section(
    const char* key, const char* heading, const char* guidance, QList<FigureBlock> figures)
{
    return { QString::fromLatin1(key), Text::of(heading).translated(),
        Text::of(guidance).translated(), std::move(figures), {}, false };
}

const ReportSection* sameSection(const ReportSection& wanted, const QList<ReportSection>& last)
{
    for (const ReportSection& one : last) {
        if (!one.key.isEmpty() && one.key == wanted.key)
            return &one;
    }
    for (const ReportSection& one : last) {
        if (one.heading == wanted.heading)
            return &one;
    }
    return nullptr;
}

void checkSections(const QList<ReportSection>& sections, QList<FieldProblem>& problems)
{
    if (sections.isEmpty())
        problems.append({ QStringLiteral("sections"),
            Text::of(QT_TRANSLATE_NOOP("core", "A report needs at least one section.")) });
    for (const ReportSection& one : sections) {
        if (one.heading.trimmed().isEmpty()) {
            problems.append({ QStringLiteral("sections"),
                Text::of(QT_TRANSLATE_NOOP("core", "Each section needs a heading.")) });
            return;
        }
    }
}

} // namespace

ReportTemplate standardTemplate()
{
    using F = FigureBlock;
    return { QString::fromLatin1(standardTemplateId),
        Text::of(QT_TRANSLATE_NOOP("core", "Standard")).translated(),
        {
            section("situation",
                QT_TRANSLATE_NOOP("core", "Overall situation and change since last"),
                QT_TRANSLATE_NOOP("core",
                    "What happens, where, since when, how much. What is new since the last "
                    "report."),
                { F::Ratings, F::Map, F::Changes, F::Missing, F::Rounds }),
            section("consequences", QT_TRANSLATE_NOOP("core", "Consequences for the services"),
                QT_TRANSLATE_NOOP("core",
                    "Which services are reduced or at risk, and for whom. No patients, no names."),
                { F::Services, F::Triggers }),
            section("staffing", QT_TRANSLATE_NOOP("core", "Staffing"),
                QT_TRANSLATE_NOOP("core",
                    "What is hard to staff, why, and how it will be in three weeks. The figures "
                    "are "
                    "the municipalities' own; here stands the office's view of them."),
                { F::Outlook, F::Causes, F::Needs, F::Transfers }),
            section("measures", QT_TRANSLATE_NOOP("core", "Measures taken and planned"),
                QT_TRANSLATE_NOOP(
                    "core", "Measures since the last report, and those that are being considered."),
                { F::Plans }),
            section("organisation", QT_TRANSLATE_NOOP("core", "Organisation and meetings"),
                QT_TRANSLATE_NOOP("core",
                    "How the office is organised, on what level the municipalities and trusts are, "
                    "which meetings were held."),
                { F::Meetings }),
            section("assistance", QT_TRANSLATE_NOOP("core", "Need for assistance and resources"),
                QT_TRANSLATE_NOOP("core",
                    "What the county cannot solve by itself, and what is asked for from whom."),
                { F::Material, F::Levels, F::StateResources }),
            section("communication", QT_TRANSLATE_NOOP("core", "Communication"),
                QT_TRANSLATE_NOOP("core",
                    "Information to the public, the picture in the media, messages that should be "
                    "coordinated."),
                {}),
            section("assessment", QT_TRANSLATE_NOOP("core", "Assessment and expected development"),
                QT_TRANSLATE_NOOP("core",
                    "The office's own assessment, how sure it is, and what is expected next."),
                {}),
        } };
}

QList<ReportSection> withLastTexts(
    const QList<ReportSection>& wanted, const QList<ReportSection>& last)
{
    QList<ReportSection> out = wanted;
    for (ReportSection& one : out) {
        const ReportSection* const before = sameSection(one, last);
        one.text = before ? before->text : QString();
        one.carried = !one.text.isEmpty();
    }
    return out;
}

QList<ReportSection> rearranged(
    const QList<ReportSection>& draft, const QList<ReportSection>& wanted)
{
    QList<ReportSection> out = withLastTexts(wanted, draft);
    for (const ReportSection& one : draft) {
        const bool kept = sameSection(one, wanted) != nullptr;
        if (!kept && !one.text.trimmed().isEmpty())
            out.append(one);
    }
    return out;
}

void markCarried(QList<ReportSection>& sections, const QList<ReportSection>& last)
{
    for (ReportSection& one : sections) {
        const ReportSection* const before = sameSection(one, last);
        one.carried = before && !one.text.isEmpty() && before->text == one.text;
    }
}

QList<FieldProblem> problemsOf(const ReportTemplate& wanted)
{
    QList<FieldProblem> problems;
    if (wanted.name.trimmed().isEmpty())
        problems.append({ QStringLiteral("name"),
            Text::of(QT_TRANSLATE_NOOP("core", "A template needs a name.")) });
    checkSections(wanted.sections, problems);
    return problems;
}

QList<FieldProblem> problemsOf(const SituationReport& report)
{
    QList<FieldProblem> problems;
    if (report.title.trimmed().isEmpty())
        problems.append({ QStringLiteral("title"),
            Text::of(QT_TRANSLATE_NOOP("core", "Say what the report is about.")) });
    if (report.asOf.isValid() && report.nextDue.isValid() && report.nextDue <= report.asOf)
        problems.append({ QStringLiteral("nextDue"),
            Text::of(QT_TRANSLATE_NOOP(
                "core", "The next report must come later than the situation described.")) });
    checkSections(report.sections, problems);
    return problems;
}

QList<FieldProblem> problemsOfSending(const SituationReport& report)
{
    QList<FieldProblem> problems = problemsOf(report);
    if (report.recipients.trimmed().isEmpty())
        problems.append({ QStringLiteral("recipients"),
            Text::of(QT_TRANSLATE_NOOP("core", "Say whom the report goes to.")) });
    if (std::all_of(report.sections.begin(), report.sections.end(),
            [](const ReportSection& one) { return one.text.trimmed().isEmpty(); }))
        problems.append({ QStringLiteral("sections"),
            Text::of(QT_TRANSLATE_NOOP(
                "core", "Nothing is written yet. Write at least one section before sending.")) });
    return problems;
}

QByteArray sectionsJson(const QList<ReportSection>& sections)
{
    QJsonArray out;
    for (const ReportSection& one : sections) {
        QJsonArray figures;
        for (const FigureBlock block : one.figures)
            figures.append(code(block));
        out.append(QJsonObject{ { "key", one.key }, { "heading", one.heading },
            { "guidance", one.guidance }, { "figures", figures }, { "text", one.text },
            { "carried", one.carried } });
    }
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

QList<ReportSection> sectionsFromJson(const QByteArray& json)
{
    QList<ReportSection> out;
    for (const QJsonValue& value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = value.toObject();
        ReportSection one{ object.value("key").toString(), object.value("heading").toString(),
            object.value("guidance").toString(), {}, object.value("text").toString(),
            object.value("carried").toBool() };
        for (const QJsonValue& figure : object.value("figures").toArray()) {
            if (const auto block = fromCode<FigureBlock>(figure.toString()))
                one.figures.append(*block);
        }
        out.append(std::move(one));
    }
    return out;
}

} // namespace samvirke
