#include "core/reports/figure_table.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/domain/rounds.h"
#include "core/domain/small_counts.h"
#include "core/reports/round_report.h"

#include <algorithm>

namespace samvirke {

namespace {

using F = SituationFigures;

FigureCell cell(const Text& text)
{
    return { text, {} };
}

FigureCell cell(int number)
{
    return { QString::number(number), {} };
}

FigureCell cell(StaffingStatus status)
{
    return { label(status), status };
}

/// "+2", "−1", "0"
FigureCell difference(int now, int before)
{
    if (now == before)
        return cell(QStringLiteral("0"));
    return cell(now > before ? QStringLiteral("+%1").arg(now - before)
                             : QStringLiteral("−%1").arg(before - now));
}

FigureCell share(int part, int whole)
{
    const auto percent = percentOf(part, whole);
    return cell(percent ? Text::of(QT_TRANSLATE_NOOP("core", "%1 %"), { QString::number(*percent) })
                        : Text(QStringLiteral("–")));
}

/// Why there is a range where a number was expected.
void sayFew(FigureTable& table, const F& figures)
{
    if (figures.smallBelow > 0)
        table.note = Text::joined({ table.note,
            Text::of(QT_TRANSLATE_NOOP("core",
                         "Fewer than %1 are told as a range, so that nobody is known by the "
                         "number."),
                { QString::number(figures.smallBelow) }) });
}

Text roundWord(const QString& label)
{
    ReportingRound round;
    round.label = label;
    return roundLabel(round);
}

const QList<StaffingStatus>& gravestFirst()
{
    static const QList<StaffingStatus> all{ StaffingStatus::Critical, StaffingStatus::Challenging,
        StaffingStatus::Good, StaffingStatus::OutOfDate, StaffingStatus::NotReported };
    return all;
}

bool isRated(StaffingStatus status)
{
    return gravity(status) >= 0;
}

void ratings(FigureTable& table, const F& figures)
{
    const StatusCounts now = figures.counts();
    const StatusCounts before = figures.countsBefore();
    table.header = { Text::of(QT_TRANSLATE_NOOP("core", "Status")),
        Text::of(QT_TRANSLATE_NOOP("core", "Municipalities")),
        Text::of(QT_TRANSLATE_NOOP("core", "Of those rated")) };
    table.numeric = { false, true, true };
    table.widths = { 46, 27, 27 };
    if (figures.since > 0) {
        table.header.append(Text::of(QT_TRANSLATE_NOOP("core", "Change since report no. %1"),
            { QString::number(figures.since) }));
        table.numeric.append(true);
        table.widths = { 34, 20, 20, 26 };
    }
    for (const StaffingStatus status : gravestFirst()) {
        QList<FigureCell> row{ cell(status), cell(now.of(status)),
            isRated(status) ? share(now.of(status), now.rated()) : cell(QStringLiteral("–")) };
        if (figures.since > 0)
            row.append(difference(now.of(status), before.of(status)));
        table.rows.append(row);
    }
    table.note = Text::of(
        QT_TRANSLATE_NOOP("core",
            "%1 of %2 municipalities have answered; %3 have given a new rating, and shares are of "
            "these. Who has not answered counts as no rating, never as good."),
        { QString::number(now.answered()), QString::number(now.total()),
            QString::number(now.rated()) });
}

void changes(FigureTable& table, const F& figures)
{
    table.header = { Text::of(QT_TRANSLATE_NOOP("core", "Municipality")),
        Text::of(QT_TRANSLATE_NOOP("core", "Was")), Text::of(QT_TRANSLATE_NOOP("core", "Is")) };
    table.numeric = { false, false, false };
    table.widths = { 40, 30, 30 };
    QList<MunicipalityFigure> changed;
    for (const MunicipalityFigure& one : figures.municipalities) {
        if (figures.since > 0 && one.status != one.before)
            changed.append(one);
    }
    const auto rank = [](const MunicipalityFigure& one) {
        switch (changeBetween(one.before, one.status)) {
        case Trend::Worse:
            return 0;
        case Trend::Better:
            return 1;
        case Trend::NotGiven:
        case Trend::Unchanged:
            break;
        }
        return isRated(one.status) ? 2 : 3; // a rating came, or fell away
    };
    std::stable_sort(changed.begin(), changed.end(), [&](const auto& a, const auto& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : compareNorwegian(a.name, b.name) < 0;
    });
    for (const MunicipalityFigure& one : std::as_const(changed))
        table.rows.append({ cell(one.name), cell(one.before), cell(one.status) });
    if (figures.since == 0)
        table.note = Text::of(QT_TRANSLATE_NOOP(
            "core", "This is the first report; there is nothing to compare with."));
    else
        table.note = changed.isEmpty()
            ? Text::of(QT_TRANSLATE_NOOP(
                           "core", "No municipality stands otherwise than in report no. %1 of %2."),
                { QString::number(figures.since), timeText(figures.sinceAt) })
            : Text::of(
                QT_TRANSLATE_NOOP("core",
                    "Against report no. %1 of %2; worse first, then better, then those whose "
                    "rating came or fell away."),
                { QString::number(figures.since), timeText(figures.sinceAt) });
}

void missing(FigureTable& table, const F& figures)
{
    table.header = { Text::of(QT_TRANSLATE_NOOP("core", "Number")),
        Text::of(QT_TRANSLATE_NOOP("core", "Municipality")),
        Text::of(QT_TRANSLATE_NOOP("core", "Status")),
        Text::of(QT_TRANSLATE_NOOP("core", "Last answer")) };
    table.numeric = { false, false, false, false };
    table.widths = { 14, 34, 26, 26 };
    for (const MunicipalityFigure& one : figures.municipalities) {
        if (one.answer == AnswerKind::NotAnswered)
            table.rows.append({ cell(one.number), cell(one.name), cell(one.status),
                cell(one.reportedAt.isValid() ? Text(timeText(one.reportedAt))
                                              : Text(QStringLiteral("–"))) });
    }
    if (table.rows.isEmpty())
        table.note = Text::of(QT_TRANSLATE_NOOP("core", "Every municipality has answered."));
}

void rounds(FigureTable& table, const F& figures)
{
    table.header = { Text::of(QT_TRANSLATE_NOOP("core", "Round")) };
    table.numeric = { false };
    table.widths = { 22 };
    for (const StaffingStatus status :
        { StaffingStatus::Critical, StaffingStatus::Challenging, StaffingStatus::Good })
        table.header.append(label(status));
    table.header.append(Text::of(QT_TRANSLATE_NOOP("core", "No rating")));
    table.header.append(Text::of(QT_TRANSLATE_NOOP("core", "Answered")));
    for (int i = 0; i < 5; ++i) {
        table.numeric.append(true);
        table.widths.append(i < 4 ? 15 : 18);
    }
    for (const RoundFigure& one : figures.rounds)
        table.rows.append(
            { cell(roundWord(one.round)), cell(one.counts.critical), cell(one.counts.challenging),
                cell(one.counts.good), cell(one.counts.notReported + one.counts.outOfDate),
                cell(Text::of(QT_TRANSLATE_NOOP("core", "%1 of %2"),
                    { QString::number(one.counts.answered()),
                        QString::number(one.counts.total()) })) });
    if (table.rows.isEmpty())
        table.note =
            Text::of(QT_TRANSLATE_NOOP("core", "No round of reports has been opened yet."));
}

void services(FigureTable& table, const F& figures)
{
    table.header = { Text::of(QT_TRANSLATE_NOOP("core", "Service area")),
        label(StaffingStatus::Critical), label(StaffingStatus::Challenging),
        label(StaffingStatus::Good), Text::of(QT_TRANSLATE_NOOP("core", "Rated by")) };
    table.numeric = { false, true, true, true, true };
    table.widths = { 36, 16, 16, 16, 16 };
    for (const Word<ServiceArea>& word : words<ServiceArea>()) {
        StatusCounts counts;
        for (const MunicipalityFigure& one : figures.municipalities) {
            for (const auto& [service, status] : one.services) {
                if (service == word.value)
                    counts.add(status);
            }
        }
        if (counts.rated() > 0)
            table.rows.append({ cell(Text::of(word.label)), cell(counts.critical),
                cell(counts.challenging), cell(counts.good), cell(counts.rated()) });
    }
    table.note = table.rows.isEmpty()
        ? Text::of(QT_TRANSLATE_NOOP("core", "No service area was rated in this round."))
        : Text::of(QT_TRANSLATE_NOOP("core",
            "Municipalities by their own rating of each service in this round; the others have "
            "not rated it."));
}

/// Counts of one value per municipality, of those that answered.
template <class E>
void valueCounts(FigureTable& table, const F& figures, const Text& what,
    E MunicipalityFigure::*value, const QList<E>& order)
{
    table.header = { what, Text::of(QT_TRANSLATE_NOOP("core", "Municipalities")) };
    table.numeric = { false, true };
    table.widths = { 60, 40 };
    int said = 0;
    const int answered = figures.counts().answered();
    for (const E one : order) {
        int count = 0;
        for (const MunicipalityFigure& m : figures.municipalities)
            count += m.*value == one ? 1 : 0;
        said += count;
        table.rows.append({ cell(label(one)), cell(count) });
    }
    table.rows.append({ cell(Text::of(QT_TRANSLATE_NOOP("core", "not said"))),
        cell(std::max(0, answered - said)) });
    table.note = Text::of(QT_TRANSLATE_NOOP("core", "Of the %1 municipalities that have answered."),
        { QString::number(answered) });
}

void triggers(FigureTable& table, const F& figures)
{
    table.header = { Text::of(QT_TRANSLATE_NOOP("core", "Criterion")),
        Text::of(QT_TRANSLATE_NOOP("core", "Which")),
        Text::of(QT_TRANSLATE_NOOP("core", "Municipalities")) };
    table.numeric = { false, false, true };
    table.widths = { 38, 44, 18 };
    for (const Word<Trigger>& word : words<Trigger>()) {
        QStringList names;
        for (const MunicipalityFigure& one : figures.municipalities) {
            if (one.triggers.contains(word.value))
                names.append(one.name);
        }
        std::sort(names.begin(), names.end(),
            [](const QString& a, const QString& b) { return compareNorwegian(a, b) < 0; });
        if (!names.isEmpty())
            table.rows.append({ cell(Text::of(word.label)), cell(names.join(QStringLiteral(", "))),
                cell(int(names.size())) });
    }
    if (table.rows.isEmpty())
        table.note = Text::of(
            QT_TRANSLATE_NOOP("core", "No municipality has named a criterion in this round."));
}

void needs(FigureTable& table, const F& figures)
{
    table.header = { Text::of(QT_TRANSLATE_NOOP("core", "Profession")),
        Text::of(QT_TRANSLATE_NOOP("core", "Needs")),
        Text::of(QT_TRANSLATE_NOOP("core", "Asked for")),
        Text::of(QT_TRANSLATE_NOOP("core", "Covered today")),
        Text::of(QT_TRANSLATE_NOOP("core", "Uncovered")) };
    table.numeric = { false, true, true, true, true };
    table.widths = { 36, 13, 17, 17, 17 };
    NeedFigure all;
    for (const NeedFigure& one : figures.needs) {
        table.rows.append({ cell(professionLabel(one.profession)), cell(one.needs), cell(one.heads),
            cell(one.covered), cell(one.heads - one.covered) });
        all.needs += one.needs;
        all.heads += one.heads;
        all.covered += one.covered;
    }
    if (table.rows.size() > 1)
        table.rows.append({ cell(Text::of(QT_TRANSLATE_NOOP("core", "Together"))), cell(all.needs),
            cell(all.heads), cell(all.covered), cell(all.heads - all.covered) });
    table.note = table.rows.isEmpty()
        ? Text::of(QT_TRANSLATE_NOOP("core", "No needs are registered that run now or later."))
        : Text::of(QT_TRANSLATE_NOOP("core",
            "Persons, in needs that run now or later. Covered: by voluntary transfers that both "
            "owners have agreed to and that run today."));
}

void material(FigureTable& table, const F& figures)
{
    table.header = { Text::of(QT_TRANSLATE_NOOP("core", "Equipment")),
        Text::of(QT_TRANSLATE_NOOP("core", "Needs")),
        Text::of(QT_TRANSLATE_NOOP("core", "Asked for")),
        Text::of(QT_TRANSLATE_NOOP("core", "Agreed")) };
    table.numeric = { false, true, true, true };
    table.widths = { 46, 16, 19, 19 };
    for (const MaterialFigure& one : figures.material)
        table.rows.append({ cell(materialLabel(one.kind)), cell(one.needs), cell(one.quantity),
            cell(one.covered) });
    if (table.rows.isEmpty())
        table.note =
            Text::of(QT_TRANSLATE_NOOP("core", "No open needs for equipment are registered."));
}

void transfers(FigureTable& table, const F& figures)
{
    table.header = { Text::of(QT_TRANSLATE_NOOP("core", "State")),
        Text::of(QT_TRANSLATE_NOOP("core", "Transfers")),
        Text::of(QT_TRANSLATE_NOOP("core", "Persons")) };
    table.numeric = { false, true, true };
    table.widths = { 50, 25, 25 };
    // A transfer is a person at least, so few of them are few persons, too.
    const auto persons = [&](int of) { return cell(personsText(of, figures.smallBelow)); };
    for (const Word<TransferState>& word : words<TransferState>()) {
        int count = 0;
        int heads = 0;
        for (const TransferFigure& one : figures.transfers) {
            if (one.state == word.value) {
                count += one.transfers;
                heads += one.heads;
            }
        }
        if (count > 0)
            table.rows.append(
                { cell(stateText(word.value, Cargo::Staff)), persons(count), persons(heads) });
    }
    table.note = table.rows.isEmpty()
        ? Text::of(QT_TRANSLATE_NOOP("core", "Nobody has been asked to lend staff."))
        : Text::of(QT_TRANSLATE_NOOP(
            "core", "Voluntary loans of staff; a no is an answer like any other."));
    if (!table.rows.isEmpty())
        sayFew(table, figures);
}

void levels(FigureTable& table, const F& figures)
{
    table.header = { Text::of(QT_TRANSLATE_NOOP("core", "Level")),
        Text::of(QT_TRANSLATE_NOOP("core", "Asked, not answered")),
        Text::of(QT_TRANSLATE_NOOP("core", "Offered or agreed")),
        Text::of(QT_TRANSLATE_NOOP("core", "In service")),
        Text::of(QT_TRANSLATE_NOOP("core", "Ended or declined")) };
    table.numeric = { false, true, true, true, true };
    table.widths = { 32, 17, 17, 17, 17 };
    for (const Word<EscalationLevel>& word : words<EscalationLevel>()) {
        int asked = 0;
        int agreed = 0;
        int serving = 0;
        int over = 0;
        for (const TransferFigure& one : figures.transfers) {
            if (one.level != word.value)
                continue;
            if (one.state == TransferState::Asked)
                asked += one.heads;
            else if (isInService(one.state))
                serving += one.heads;
            else if (isFinal(one.state) || one.state == TransferState::Returned)
                over += one.heads;
            else
                agreed += one.heads;
        }
        const auto persons = [&](int of) { return cell(personsText(of, figures.smallBelow)); };
        table.rows.append({ cell(Text::of(word.label)), persons(asked), persons(agreed),
            persons(serving), persons(over) });
    }
    table.note = Text::of(QT_TRANSLATE_NOOP(
        "core", "Persons. The last line is what was asked for from beyond the county."));
    sayFew(table, figures);
}

void stateResources(FigureTable& table, const F& figures)
{
    table.header = { Text::of(QT_TRANSLATE_NOOP("core", "State resource")),
        Text::of(QT_TRANSLATE_NOOP("core", "Municipality")),
        Text::of(QT_TRANSLATE_NOOP("core", "Waiting")),
        Text::of(QT_TRANSLATE_NOOP("core", "Allocated today")),
        Text::of(QT_TRANSLATE_NOOP("core", "Available today")),
        Text::of(QT_TRANSLATE_NOOP("core", "Free today")) };
    table.numeric = { false, false, true, true, true, true };
    table.widths = { 30, 22, 12, 12, 12, 12 };
    const auto amount = [](int of) { return cell(Text(numberText(of))); };
    for (const StateFigure& one : figures.state) {
        const QString what =
            one.unit.isEmpty() ? one.what : QStringLiteral("%1 (%2)").arg(one.what, one.unit);
        table.rows.append({ cell(Text(what)), cell(Text::of(QT_TRANSLATE_NOOP("core", "all"))),
            amount(one.waiting()), amount(one.allocated), amount(one.available),
            amount(one.free()) });
        for (const StateShareFigure& share : one.shares)
            table.rows.append({ cell(Text(what)), cell(Text(share.name)), amount(share.waiting),
                amount(share.allocated), cell(Text()), cell(Text()) });
    }
    table.note = table.rows.isEmpty()
        ? Text::of(QT_TRANSLATE_NOOP("core", "No state resources are there today."))
        : Text::of(QT_TRANSLATE_NOOP("core",
            "What the governor may prioritise between municipalities. Waiting: asked for, and not "
            "answered yet."));
}

void meetings(FigureTable& table, const F& figures)
{
    table.header = { Text::of(QT_TRANSLATE_NOOP("core", "When")),
        Text::of(QT_TRANSLATE_NOOP("core", "Meeting")) };
    table.numeric = { false, false };
    table.widths = { 34, 66 };
    for (const MeetingFigure& one : figures.meetings)
        table.rows.append({ cell(timeText(one.at)), cell(label(one.kind)) });
    if (table.rows.isEmpty())
        table.note = figures.since > 0
            ? Text::of(QT_TRANSLATE_NOOP("core", "No meeting was held since the last report."))
            : Text::of(QT_TRANSLATE_NOOP("core", "No meeting was held in the last week."));
}

} // namespace

FigureTable figureTable(FigureBlock block, const SituationFigures& figures)
{
    FigureTable table;
    table.block = block;
    table.title = label(block);
    switch (block) {
    case FigureBlock::Ratings:
        ratings(table, figures);
        break;
    case FigureBlock::Map: {
        table.header = { Text::of(QT_TRANSLATE_NOOP("core", "Number")),
            Text::of(QT_TRANSLATE_NOOP("core", "Municipality")),
            Text::of(QT_TRANSLATE_NOOP("core", "Status")) };
        table.numeric = { false, false, false };
        table.widths = { 20, 45, 35 };
        for (const MunicipalityFigure& one : figures.municipalities)
            table.rows.append({ cell(one.number), cell(one.name), cell(one.status) });
        break;
    }
    case FigureBlock::Changes:
        changes(table, figures);
        break;
    case FigureBlock::Missing:
        missing(table, figures);
        break;
    case FigureBlock::Rounds:
        rounds(table, figures);
        break;
    case FigureBlock::Services:
        services(table, figures);
        break;
    case FigureBlock::Outlook:
        valueCounts<Outlook>(table, figures,
            Text::of(QT_TRANSLATE_NOOP("core", "Risk of overload in three weeks")),
            &MunicipalityFigure::outlook, { Outlook::High, Outlook::Medium, Outlook::Low });
        break;
    case FigureBlock::Causes:
        valueCounts<Cause>(table, figures, Text::of(QT_TRANSLATE_NOOP("core", "Cause")),
            &MunicipalityFigure::cause, { Cause::Structural, Cause::Event, Cause::Worry });
        break;
    case FigureBlock::Triggers:
        triggers(table, figures);
        break;
    case FigureBlock::Plans:
        valueCounts<YesNo>(table, figures,
            Text::of(QT_TRANSLATE_NOOP("core", "Has a plan for keeping critical staff")),
            &MunicipalityFigure::plan, { YesNo::Yes, YesNo::No });
        break;
    case FigureBlock::Needs:
        needs(table, figures);
        break;
    case FigureBlock::Material:
        material(table, figures);
        break;
    case FigureBlock::Transfers:
        transfers(table, figures);
        break;
    case FigureBlock::Levels:
        levels(table, figures);
        break;
    case FigureBlock::Meetings:
        meetings(table, figures);
        break;
    case FigureBlock::StateResources:
        stateResources(table, figures);
        break;
    }
    return table;
}

} // namespace samvirke
