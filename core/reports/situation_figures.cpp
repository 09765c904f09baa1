#include "core/reports/situation_figures.h"

#include "core/base/norwegian.h"
#include "core/domain/answers.h"
#include "core/domain/rounds.h"
#include "core/domain/state_allocation.h"
#include "core/reports/overview_report.h"
#include "core/reports/printed_report.h"

#include <QMap>

#include <algorithm>

namespace samvirke {

namespace {

constexpr qsizetype roundsShown = 8;

/// The whole's own word first, then its gravest service's.
QList<SelfAssessment> byWeight(QList<SelfAssessment> rows)
{
    std::stable_sort(
        rows.begin(), rows.end(), [](const SelfAssessment& a, const SelfAssessment& b) {
            const bool wholeA = a.service == ServiceArea::Overall;
            const bool wholeB = b.service == ServiceArea::Overall;
            return wholeA != wholeB ? wholeA : gravity(a.status) > gravity(b.status);
        });
    return rows;
}

void addAnswers(MunicipalityFigure& figure, const QList<SelfAssessment>& rows)
{
    for (const SelfAssessment& row : byWeight(rows)) {
        if (row.answer != AnswerKind::Rated)
            continue;
        figure.outlook = std::max(figure.outlook, row.outlook);
        if (figure.cause == Cause::NotGiven)
            figure.cause = row.cause;
        if (figure.plan == YesNo::NotGiven)
            figure.plan = row.plan;
    }
}

QList<MunicipalityFigure> municipalitiesOf(const SituationInput& input)
{
    QHash<QString, QList<SelfAssessment>> answers;
    for (const SelfAssessment& row : input.answers)
        answers[row.municipality].append(row);
    QHash<QString, StaffingStatus> before;
    for (const MunicipalityFigure& one : input.last.municipalities)
        before.insert(one.number, one.status);

    QList<MunicipalityFigure> out;
    for (const MunicipalityPicture& m : input.picture.municipalities) {
        MunicipalityFigure figure;
        figure.number = m.number;
        figure.name = m.name;
        figure.status = m.status;
        figure.before = before.value(m.number, StaffingStatus::NotReported);
        figure.answer = m.answer;
        figure.triggers = m.triggers;
        figure.reportedAt = m.reportedAt;
        for (const ServicePicture& service : m.services) {
            if (service.service != ServiceArea::Overall && service.answer == AnswerKind::Rated)
                figure.services.append({ service.service, service.status });
        }
        addAnswers(figure, answers.value(m.number));
        out.append(figure);
    }
    std::sort(
        out.begin(), out.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
    return out;
}

QList<NeedFigure> needsOf(const SituationInput& input, QDate today)
{
    QList<NeedFigure> out;
    for (const Need& need : input.needs) {
        const bool counts = need.state == NeedState::Open || need.state == NeedState::Covered;
        if (!counts || need.until < today)
            continue;
        auto same = std::find_if(out.begin(), out.end(),
            [&](const NeedFigure& one) { return one.profession == need.profession; });
        if (same == out.end())
            same = out.insert(out.end(), { need.profession, 0, 0, 0 });
        ++same->needs;
        same->heads += need.heads;
        same->covered += std::min(need.heads, coveredHeads(need, input.transfers, today));
    }
    std::stable_sort(out.begin(), out.end(), [](const NeedFigure& a, const NeedFigure& b) {
        return a.heads != b.heads ? a.heads > b.heads : a.profession < b.profession;
    });
    return out;
}

QList<MaterialFigure> materialOf(const SituationInput& input)
{
    QList<MaterialFigure> out;
    for (const MaterialKind& kind : materialKinds()) {
        MaterialFigure figure;
        figure.kind = QLatin1String(kind.code);
        for (const MaterialNeed& need : input.materialNeeds) {
            if (need.state != NeedState::Open || need.kind != figure.kind)
                continue;
            ++figure.needs;
            figure.quantity += need.quantity;
            int covered = 0;
            for (const Transfer& one : input.transfers) {
                if (one.materialNeed == need.id && isAgreed(one.state))
                    covered += one.quantity;
            }
            figure.covered += std::min(covered, need.quantity);
        }
        if (figure.needs > 0)
            out.append(figure);
    }
    return out;
}

QList<TransferFigure> transfersOf(const SituationInput& input)
{
    QList<TransferFigure> out;
    for (const Word<EscalationLevel>& level : words<EscalationLevel>()) {
        for (const Word<TransferState>& state : words<TransferState>()) {
            if (state.value == TransferState::Draft || state.value == TransferState::Withdrawn
                || state.value == TransferState::Invalid)
                continue;
            TransferFigure figure{ level.value, state.value, 0, 0 };
            for (const Transfer& one : input.transfers) {
                if (one.cargo == Cargo::Staff && one.level == level.value
                    && one.state == state.value) {
                    ++figure.transfers;
                    figure.heads += one.heads;
                }
            }
            if (figure.transfers > 0)
                out.append(figure);
        }
    }
    return out;
}

QList<MeetingFigure> meetingsOf(const SituationInput& input)
{
    // Without a report before, those of the last week: no longer than most reports look back.
    const QDateTime from = input.lastNumber > 0 ? input.lastSentAt : input.takenAt.addDays(-7);
    QList<MeetingFigure> out;
    for (const Meeting& one : input.meetings) {
        if (one.startsAt > from && one.startsAt <= input.takenAt)
            out.append({ one.startsAt, one.kind });
    }
    std::sort(out.begin(), out.end(),
        [](const MeetingFigure& a, const MeetingFigure& b) { return a.at < b.at; });
    return out;
}

QList<StateFigure> stateOf(const SituationInput& input, QDate today)
{
    QHash<QString, QString> names;
    for (const MunicipalityPicture& one : input.picture.municipalities)
        names.insert(one.number, one.name);
    QList<StateFigure> out;
    for (const StateResource& resource : input.stateResources) {
        const StateSpan now = stateSpans(resource, input.stateAllocations, today).first();
        StateFigure figure;
        figure.what = resource.what;
        figure.unit = resource.unit;
        figure.available = now.available;
        figure.allocated = now.allocated;
        QMap<QString, QList<StateAllocation>> byPlace; // in the order of their numbers
        for (const StateAllocation& line : input.stateAllocations) {
            if (line.resource == resource.id)
                byPlace[line.municipality].append(line);
        }
        for (auto it = byPlace.cbegin(); it != byPlace.cend(); ++it) {
            StateShareFigure share;
            share.municipality = it.key();
            share.name = names.value(it.key(), it.key());
            share.allocated = stateSpans(resource, *it, today).first().allocated;
            for (const StateAllocation& line : *it) {
                const bool over = line.until.isValid() && line.until < today;
                if (line.step == AllocationStep::Requested && !over)
                    share.waiting += standingOf(line, *it).open;
            }
            if (share.allocated != 0 || share.waiting > 0)
                figure.shares.append(share);
        }
        std::stable_partition(figure.shares.begin(), figure.shares.end(),
            [](const StateShareFigure& one) { return one.waiting > 0; });
        if (figure.available > 0 || !figure.shares.isEmpty())
            out.append(figure);
    }
    return out;
}

QList<RoundFigure> roundsOf(const SituationInput& input)
{
    QList<RoundFigure> out;
    for (const RoundCounts& one : input.trend) {
        if (one.round.opens <= input.picture.round.opens)
            out.append({ one.round.label, one.counts });
    }
    return out.mid(std::max<qsizetype>(0, out.size() - roundsShown));
}

} // namespace

int StateFigure::waiting() const
{
    int all = 0;
    for (const StateShareFigure& one : shares)
        all += one.waiting;
    return all;
}

StatusCounts SituationFigures::counts() const
{
    StatusCounts counts;
    for (const MunicipalityFigure& one : municipalities)
        counts.add(one.status, one.answer != AnswerKind::NotAnswered);
    return counts;
}

StatusCounts SituationFigures::countsBefore() const
{
    StatusCounts counts;
    if (since == 0)
        return counts;
    for (const MunicipalityFigure& one : municipalities)
        counts.add(one.before);
    return counts;
}

SituationFigures situationFigures(const SituationInput& input)
{
    SituationFigures out;
    out.round = input.picture.round.label;
    out.takenAt = input.takenAt;
    out.latestAnswer = input.picture.latestAnswer;
    out.since = input.lastNumber;
    out.sinceAt = input.lastSentAt;
    out.municipalities = municipalitiesOf(input);
    out.needs = needsOf(input, input.takenAt.toLocalTime().date());
    out.material = materialOf(input);
    out.transfers = transfersOf(input);
    out.meetings = meetingsOf(input);
    out.state = stateOf(input, input.takenAt.toLocalTime().date());
    out.rounds = roundsOf(input);
    out.smallBelow = input.smallBelow;
    return out;
}

Text reportName(int number)
{
    return number > 0 ? Text::of(
               QT_TRANSLATE_NOOP("core", "Situation report no. %1"), { QString::number(number) })
                      : Text::of(QT_TRANSLATE_NOOP("core", "Situation report, draft"));
}

CountyPicture frozenPicture(const SituationFigures& figures)
{
    CountyPicture picture;
    picture.round.label = figures.round;
    picture.round.id = figures.round;
    picture.counts = figures.counts();
    picture.latestAnswer = figures.latestAnswer;
    for (const MunicipalityFigure& one : figures.municipalities) {
        MunicipalityPicture m;
        m.number = one.number;
        m.name = one.name;
        m.status = one.status;
        m.answer = one.answer;
        if (figures.since > 0) {
            m.before = one.before;
            m.change = changeBetween(one.before, one.status);
        }
        picture.municipalities.append(m);
    }
    return picture;
}

Text figuresBasis(const SituationFigures& figures)
{
    if (figures.round.isEmpty())
        return Text::of(QT_TRANSLATE_NOOP("core", "No round of reports · as of %1"),
            { timeText(figures.takenAt) });
    const StatusCounts counts = figures.counts();
    ReportingRound round;
    round.label = figures.round;
    return Text::of(QT_TRANSLATE_NOOP("core", "Round: %1 · %2 of %3 have answered · as of %4"),
        { roundLabel(round), QString::number(counts.answered()), QString::number(counts.total()),
            timeText(figures.takenAt) });
}

} // namespace samvirke
