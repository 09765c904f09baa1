#include "core/reports/overview_report.h"

#include "core/base/norwegian.h"

#include <algorithm>

namespace samvirke {

namespace {

Text number(int value)
{
    return QString::number(value);
}

/// "+2", "−1", "0": against the round before.
Text difference(int now, int before)
{
    const int change = now - before;
    return change > 0 ? QString("+%1").arg(change)
        : change < 0  ? QStringLiteral("−%1").arg(-change)
                      : QString("0");
}

ReportSection countsSection(const CountyPicture& picture)
{
    ReportSection section;
    section.heading = Text::of(QT_TRANSLATE_NOOP("core", "The municipalities' own assessments"));
    section.lines.append(
        Text::of(QT_TRANSLATE_NOOP("core", "%1 of %2 municipalities have answered in round %3."),
            { number(picture.counts.answered()), number(picture.counts.total()),
                picture.round.label }));
    const bool compared = !picture.before.id.isEmpty();
    section.table.header = { Text::of(QT_TRANSLATE_NOOP("core", "Status")),
        Text::of(QT_TRANSLATE_NOOP("core", "Municipalities")) };
    if (compared)
        section.table.header.append(
            Text::of(QT_TRANSLATE_NOOP("core", "Since %1"), { picture.before.label }));
    for (const StaffingStatus status : { StaffingStatus::Critical, StaffingStatus::Challenging,
             StaffingStatus::Good, StaffingStatus::OutOfDate, StaffingStatus::NotReported }) {
        QList<Text> row{ label(status), number(picture.counts.of(status)) };
        if (compared)
            row.append(difference(picture.counts.of(status), picture.countsBefore.of(status)));
        section.table.rows.append(row);
    }
    return section;
}

ReportSection changesSection(const CountyPicture& picture)
{
    ReportSection section;
    section.heading = Text::of(QT_TRANSLATE_NOOP("core", "What has changed"));
    const auto named = [&](Trend change) {
        QStringList names;
        for (const MunicipalityPicture& municipality : picture.municipalities) {
            if (municipality.change == change)
                names.append(municipality.name);
        }
        std::sort(names.begin(), names.end(),
            [](const QString& a, const QString& b) { return compareNorwegian(a, b) < 0; });
        return names.join(", ");
    };
    if (const QString worse = named(Trend::Worse); !worse.isEmpty())
        section.lines.append(Text::of(QT_TRANSLATE_NOOP("core", "Worse: %1."), { worse }));
    if (const QString better = named(Trend::Better); !better.isEmpty())
        section.lines.append(Text::of(QT_TRANSLATE_NOOP("core", "Better: %1."), { better }));
    return section;
}

Text servicesText(const MunicipalityPicture& municipality)
{
    QList<Text> hard;
    for (const ServicePicture& service : municipality.services) {
        if (service.service != ServiceArea::Overall && gravity(service.status) > 0)
            hard.append(Text::of(QT_TRANSLATE_NOOP("core", "%1 (%2)"),
                { label(service.service), label(service.status) }));
    }
    return Text::joined(hard, ", ");
}

ReportSection municipalitiesSection(const CountyPicture& picture)
{
    ReportSection section;
    section.heading = Text::of(QT_TRANSLATE_NOOP("core", "Each municipality"));
    section.table.header = { Text::of(QT_TRANSLATE_NOOP("core", "Municipality")),
        Text::of(QT_TRANSLATE_NOOP("core", "Status")),
        Text::of(QT_TRANSLATE_NOOP("core", "Change")),
        Text::of(QT_TRANSLATE_NOOP("core", "Services under strain")),
        Text::of(QT_TRANSLATE_NOOP("core", "Asked for")),
        Text::of(QT_TRANSLATE_NOOP("core", "Reported")) };
    for (const MunicipalityPicture& municipality : picture.municipalities) {
        section.table.rows.append({ municipality.name, label(municipality.status),
            municipality.change == Trend::NotGiven ? Text() : label(municipality.change),
            servicesText(municipality),
            municipality.openHeads > 0 ? number(municipality.openHeads) : Text(),
            timeText(municipality.reportedAt) });
    }
    return section;
}

ReportSection howToReadSection()
{
    ReportSection section;
    section.heading = Text::of(QT_TRANSLATE_NOOP("core", "How to read this"));
    section.lines = {
        Text::of(QT_TRANSLATE_NOOP("core",
            "The status is each municipality's own view of its staffing, not the county governor's "
            "judgement.")),
        Text::of(QT_TRANSLATE_NOOP("core",
            "“Out of date” answered an earlier round but not this one; “not reported” never "
            "answered. Neither is counted as good.")),
        Text::of(QT_TRANSLATE_NOOP(
            "core", "“Asked for” is the number of people in open needs that run now or later.")),
    };
    return section;
}

} // namespace

Report overviewReport(const OverviewInput& input)
{
    Report report;
    report.title = Text::of(QT_TRANSLATE_NOOP("core", "Staffing in the municipalities, round %1"),
        { input.picture.round.label });
    report.subtitle = Text::of(
        QT_TRANSLATE_NOOP("core", "%1. Made %2."), { input.office, timeText(input.madeAt) });
    if (input.exercise)
        report.mark = Text::of(QT_TRANSLATE_NOOP("core", "EXERCISE"));
    else if (input.demonstration)
        report.mark = Text::of(QT_TRANSLATE_NOOP("core", "Invented demonstration data"));
    report.sections.append(countsSection(input.picture));
    if (const ReportSection changes = changesSection(input.picture); !changes.lines.isEmpty())
        report.sections.append(changes);
    report.sections.append(municipalitiesSection(input.picture));
    report.sections.append(howToReadSection());
    return report;
}

} // namespace samvirke
