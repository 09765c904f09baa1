#include "core/reports/overview_report.h"

#include "core/base/norwegian.h"
#include "core/domain/rounds.h"

#include <algorithm>

namespace samvirke {

namespace {

/// From the owners' agreement until the return the heads count as covered.
bool covers(TransferState state)
{
    return isInService(state) || state == TransferState::Agreed || state == TransferState::Consented
        || state == TransferState::Preparing;
}

int rank(Trend change)
{
    return change == Trend::Worse ? 0 : 1;
}

QList<Text> changesIn(const CountyPicture& picture)
{
    QList<const MunicipalityPicture*> changed;
    for (const MunicipalityPicture& m : picture.municipalities) {
        if (m.change == Trend::Worse || m.change == Trend::Better)
            changed.append(&m);
    }
    std::stable_sort(changed.begin(), changed.end(),
        [](const auto* a, const auto* b) { return rank(a->change) < rank(b->change); });
    QList<Text> out;
    for (const MunicipalityPicture* m : std::as_const(changed))
        out.append(Text::of(QT_TRANSLATE_NOOP("core", "%1: %2 → %3"),
            { m->name, label(m->before), label(m->status) }));
    return out;
}

} // namespace

int coveredHeads(const Need& need, const QList<Transfer>& transfers, QDate day)
{
    int heads = 0;
    for (const Transfer& transfer : transfers) {
        if (transfer.need == need.id && !need.id.isEmpty() && covers(transfer.state)
            && transfer.from <= day && transfer.until >= day)
            heads += transfer.heads;
    }
    return heads;
}

int coveredUnits(const MaterialNeed& need, const QList<Transfer>& transfers, QDate day)
{
    qint64 units = 0;
    for (const Transfer& transfer : transfers) {
        if (transfer.materialNeed != need.id || need.id.isEmpty())
            continue;
        const bool usedUp = transfer.cargo == Cargo::Consumed
            && (covers(transfer.state) || transfer.state == TransferState::Returned
                || transfer.state == TransferState::Settled);
        const bool lent = transfer.cargo != Cargo::Consumed && covers(transfer.state)
            && transfer.from <= day && transfer.until >= day;
        units += usedUp || lent ? transfer.quantity : 0;
    }
    return int(std::min<qint64>(units, need.quantity));
}

bool isWantedOn(const MaterialNeed& need, QDate day)
{
    return need.state == NeedState::Open && need.from <= day
        && (!isReturned(need.kind) || !need.until.isValid() || need.until >= day);
}

Text pictureHeadline(const CountyPicture& picture)
{
    const StatusCounts& counts = picture.counts;
    const QString total = QString::number(counts.total());
    if (counts.answered() == 0)
        return Text::of(QT_TRANSLATE_NOOP("core", "No municipality has answered yet"));
    if (counts.critical > 0)
        return Text::counted(
            QT_TRANSLATE_N_NOOP("core", "Critical situation in %n of %1 municipalities"),
            counts.critical, { total });
    if (counts.challenging > 0)
        return Text::counted(
            QT_TRANSLATE_N_NOOP("core", "No municipality is critical; challenging in %n of %1"),
            counts.challenging, { total });
    if (counts.rated() == 0)
        return Text::of(QT_TRANSLATE_NOOP("core", "No municipality has given a new rating yet"));
    if (counts.unrated > 0)
        return Text::counted(QT_TRANSLATE_N_NOOP("core",
                                 "Good in the %n of %1 municipalities that have given a new "
                                 "rating"),
            counts.good, { total });
    return Text::counted(
        QT_TRANSLATE_N_NOOP("core", "Good in all %n of %1 municipalities that have answered"),
        counts.good, { total });
}

Text pictureBasis(const CountyPicture& picture)
{
    if (picture.round.id.isEmpty())
        return Text::of(QT_TRANSLATE_NOOP("core", "No round of reports has been opened yet."));
    const QList<Text> arguments{ QString::number(picture.counts.answered()),
        QString::number(picture.counts.total()), picture.round.label, picture.latestAnswerFrom,
        timeText(picture.latestAnswer) };
    return picture.latestAnswer.isValid()
        ? Text::of(
            QT_TRANSLATE_NOOP("core", "%1 of %2 have answered in %3. Latest: %4, %5."), arguments)
        : Text::of(QT_TRANSLATE_NOOP("core", "%1 of %2 have answered in %3."), arguments.mid(0, 3));
}

OverviewReport overviewReport(const OverviewInput& input)
{
    const CountyPicture& picture = input.picture;
    OverviewReport report;
    report.office = input.office;
    report.exercise = input.exercise;
    report.demonstration = input.demonstration;
    report.round = picture.round.label;
    report.roundTitle = roundLabel(picture.round);
    report.answered = picture.counts.answered();
    report.asked = picture.counts.total();
    report.madeAt = input.madeAt;
    report.headline = pictureHeadline(picture);
    report.basis = pictureBasis(picture);
    report.hasBefore = !picture.before.id.isEmpty();
    report.roundBefore = picture.before.label;
    for (const StaffingStatus status : { StaffingStatus::Critical, StaffingStatus::Challenging,
             StaffingStatus::Good, StaffingStatus::OutOfDate, StaffingStatus::NotReported })
        report.counts.append(
            { status, picture.counts.of(status), picture.countsBefore.of(status) });
    report.municipalities = picture.municipalities;
    report.changes = changesIn(picture);

    QHash<QString, QString> names;
    for (const MunicipalityPicture& m : picture.municipalities)
        names.insert(m.number, m.name);
    const QDate today = input.madeAt.toLocalTime().date();
    for (const Need& need : input.needs) {
        if (need.state != NeedState::Open || need.until < today)
            continue;
        report.needs.append({ names.value(need.municipality, need.municipality), need.service,
            need.profession, need.heads, coveredHeads(need, input.transfers, today), need.from,
            need.until, need.severity });
    }
    for (const MaterialNeed& need : input.materialNeeds) {
        const bool loan = isReturned(need.kind);
        if (need.state != NeedState::Open || (loan && need.until.isValid() && need.until < today))
            continue;
        report.material.append({ names.value(need.municipality, need.municipality), need.kind,
            need.quantity, coveredUnits(need, input.transfers, today), need.from,
            loan ? need.until : QDate(), need.severity });
    }
    std::stable_sort(report.material.begin(), report.material.end(),
        [](const OverviewMaterial& a, const OverviewMaterial& b) {
            if (a.severity != b.severity)
                return a.severity > b.severity;
            const int byName = compareNorwegian(a.municipality, b.municipality);
            return byName != 0 ? byName < 0 : a.from < b.from;
        });
    std::stable_sort(
        report.needs.begin(), report.needs.end(), [](const OverviewNeed& a, const OverviewNeed& b) {
            if (a.severity != b.severity)
                return a.severity > b.severity;
            const int byName = compareNorwegian(a.municipality, b.municipality);
            return byName != 0 ? byName < 0 : a.from < b.from;
        });
    return report;
}

} // namespace samvirke
